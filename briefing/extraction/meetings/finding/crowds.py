"""Demonstrations and campaigning told by a verb: 'took to the streets of Lund', 'thronged the square', 'marched on the town hall'."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.who.parties import can_meet
from briefing.extraction.tokens import Tokens

_DEMONSTRATING = frozenset({"demonstrator", "protester", "marcher", "activist", "striker", "campaigner"})
_TO = frozenset({"to"})
_TRAIL = frozenset({"hit", "return"})


def in_the_streets(t: Tokens, v: int) -> bool:
    """Whether people 'take to the streets' by verb `v`."""
    if t.lemma[v] != "take" or not any(can_meet(t, s) for s in clause.subjects(t, v)):
        return False
    return any(t.lemma[o] == "street" for p in clause.prepositions(t, v, _TO) for o in t.children[p])


def on_the_trail(t: Tokens, v: int) -> bool:
    """Whether somebody campaigns by verb `v`: 'hit the campaign trail with Hill', 'will return to the campaign trail'."""
    if t.lemma[v] not in _TRAIL or not any(can_meet(t, s) for s in clause.subjects(t, v)):
        return False
    trails = clause.children(t, v, "dobj") or [
        o for p in clause.prepositions(t, v, _TO) for o in clause.objects_of(t, p)
    ]
    return any(t.lower[o] == "trail" and "campaign" in t.lower[max(0, o - 2) : o] for o in trails)


def throng(t: Tokens, v: int, objects: list[int]) -> bool:
    """Whether demonstrators fill a place by verb `v`, 'throng', whose `objects` say which; not 'shoppers thronged the mall'."""
    return bool(objects) and any(t.lemma[s].lower() in _DEMONSTRATING for s in clause.subjects(t, v))
