"""Participles that the parse takes for the verb of what is called off: 'cancelled talks with Reed set for Friday'."""

from __future__ import annotations

from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.finding.tree import hang
from briefing.extraction.tokens import Tokens

_SET = frozenset({"set", "scheduled", "planned", "slated", "booked", "arranged"})


def mend(t: Tokens, i: int) -> None:
    """Make participle `i` one that goes with the meeting before it, where the parse takes it for that one's verb."""
    if t.lower[i] in _SET and t.tag[i] == "VBD" and (noun := _what_is_off(t, i)) is not None:
        _set_behind(t, noun, i)


def _what_is_off(t: Tokens, i: int) -> int | None:
    """The noun in 'cancelled talks with Reed set for Friday', where 'set' is taken for the verb of what is cancelled."""
    v = t.head[i]
    subjects = [c for c in t.children[i] if t.dep[c] in ("nsubj", "nsubjpass")]
    if t.dep[i] != "ccomp" or len(subjects) != 1 or t.lower[i + 1] not in ("for", "on", "to"):
        return None
    off = t.lemma[v] in vocab.status_words("cancelled") | vocab.status_words("postponed")
    off = off or t.lower[v + 1] in ("off", "back")
    noun = subjects[0]
    right_behind = t.edges[noun][0] - v == 1 + (t.lower[v + 1] in ("off", "back"))
    return noun if off and right_behind and t.lemma[noun].lower() in vocab.nouns() else None


def _set_behind(t: Tokens, noun: int, i: int) -> None:
    """Make `noun` the object of the verb over participle `i`, and `i` what says when it was to be."""
    over, (first, last) = t.head[i], t.edges[i]
    t.tag[i] = "VBN"
    hang(t, noun, over, "dobj")
    hang(t, i, noun, "acl")
    t.edges[noun], t.edges[i] = (first, last), (i, last)
