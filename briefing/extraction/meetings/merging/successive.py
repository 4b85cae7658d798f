"""Meetings that one sentence tells one after the other by verbs: 'met the king before sitting down with Ms. Hill'."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.who import alongside
from briefing.extraction.meetings.who.parties import can_meet
from briefing.extraction.tokens import Tokens

_AFTER = frozenset({"before", "after", "then"})
_LINKED = 6
"""Verbs of one list that are looked at; a sentence that never ends has any number."""


def others(t: Tokens, v: int) -> frozenset[int]:
    """The tokens that tell other meetings than verb `v`, each with another party: what it follows or stands beside."""
    mine = opposite(t, v) or _doer(t, v)
    if not mine:
        return frozenset()
    found: set[int] = set()
    for w in _beside(t, v):
        carried = [o for o in clause.children(t, w, "dobj") if t.lemma[o].lower() in vocab.nouns()]
        theirs = {y for o in (w, *carried) for y in opposite(t, o)}
        if theirs and not theirs & mine:
            found.update((w, *carried))
    return frozenset(found)


def opposite(t: Tokens, v: int) -> frozenset[str]:
    """The words, in lower case, of whom verb or noun `v` is done with or to; empty where it is a pronoun."""
    found = [o for c in clause.children(t, v, "dobj") for o in coordination.conjuncts(t, c)]
    found += [o for p in alongside.companions(t, v, v) for o in clause.objects_of(t, p)]
    if clause.children(t, v, "nsubjpass", "auxpass"):
        found += [o for p in alongside.agents(t, v) for o in clause.objects_of(t, p)]
    found = [o for o in found if can_meet(t, o)]
    return frozenset() if any(t.pos[o] == "PRON" for o in found) else frozenset(t.lower[o] for o in found)


def _doer(t: Tokens, v: int) -> frozenset[str]:
    """Who does verb `v`, which is linked with another and takes its object up by a pronoun: '… and Reed received him'."""
    own = [s for s in clause.children(t, v, "nsubj") if t.pos[s] != "PRON" and can_meet(t, s)]
    return frozenset(t.lower[s] for s in own) if t.dep[v] == "conj" else frozenset()


def _beside(t: Tokens, v: int) -> list[int]:
    """The verbs before or over `v` with which it is linked by 'and', 'before' or 'after'."""
    h = t.head[v]
    if t.dep[v] == "conj" and clause.is_verb(t, h):
        linked = [c for c in t.children[h] if t.dep[c] == "conj" and c < v]
        return [h, *linked[-_LINKED:], *_last(t, h)]
    if t.dep[v] == "pcomp" and t.lower[h] in _AFTER:
        above = t.head[h]
        return [above] if clause.is_verb(t, above) else []
    if t.dep[v] == "advcl" and clause.is_verb(t, h) and any(t.lower[c] in _AFTER for c in t.children[v]):
        return [h]
    return []


def _last(t: Tokens, h: int) -> list[int]:
    """The verb that the first of a list is itself linked with: 'was received by A, met B and called on C'."""
    over = t.head[h]
    return [over] if t.dep[h] == "conj" and clause.is_verb(t, over) else []
