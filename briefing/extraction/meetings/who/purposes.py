"""Whose purpose a clause tells: 'the purpose of Ms. Hill's visit is to meet …'."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.who.parties import can_meet
from briefing.extraction.tokens import Tokens

_PURPOSES = frozenset(
    {"purpose", "aim", "goal", "objective", "task", "job", "mission", "intention", "idea", "point", "plan"}
)


def is_purpose(t: Tokens, s: int) -> bool:
    """Whether noun `s` is what somebody or something is for."""
    return t.lemma[s].lower() in _PURPOSES and t.pos[s] == "NOUN"


def owners(t: Tokens, s: int) -> list[int]:
    """Whose purpose noun `s` is: of its own possessive, or of the journey that it is the purpose of."""
    found = clause.children(t, s, "poss")
    for o in (o for p in t.children[s] if t.lower[p] in ("of", "behind") for o in clause.objects_of(t, p)):
        found += clause.children(t, o, "poss") or [o]
    return [j for j in found if can_meet(t, j)]
