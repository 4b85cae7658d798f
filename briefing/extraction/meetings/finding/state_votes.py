"""The state that votes, where the parse takes the verb for what it is the state of: 'when his home state of Lund votes'."""

from __future__ import annotations

from briefing.extraction.meetings.finding.tree import hang
from briefing.extraction.tokens import Tokens


def state_that_votes(t: Tokens, i: int) -> int | None:
    """The state in 'when his home state of New York votes', where 'votes' is taken for what it is the state of."""
    if t.word[i + 1] not in (",", ".", ";", "-", "–", "—") and t.lower[i + 1] not in ("on", "and"):
        return None
    p = t.head[i]
    state = t.head[p]
    if t.head[i - 1] != i or t.head[state] == state:
        return None
    if t.dep[i] != "pobj" or t.lower[p] != "of" or t.lemma[state] not in ("state", "province", "district"):
        return None
    clause = t.dep[state] == "advcl" and any(t.lower[c] == "when" for c in t.children[state])
    return state if clause else None


def part(t: Tokens, state: int, i: int) -> None:
    """Make `i` the verb of the clause whose subject is `state`, and the name before `i` what it is the state of."""
    of, name, over = t.head[i], i - 1, t.head[state]
    t.tag[i], t.pos[i], t.lemma[i], t.ent[i], t.dep[i] = "VBZ", "VERB", "vote", "", "advcl"
    for child in [c for c in t.children[i] if c < name]:
        hang(t, child, name, t.dep[child])
    hang(t, name, of, "pobj")
    hang(t, i, over, "advcl")
    for when in [c for c in t.children[state] if t.lower[c] == "when"]:
        hang(t, when, i, "advmod")
    hang(t, state, i, "nsubj")
    first, last = t.edges[state]
    t.edges[i] = (first, last)
    t.edges[state] = (min(t.children[state] + [state]), name)
    t.edges[name] = (min(t.children[name] + [name]), name)
