"""Weather and what else comes of itself: forecasts of it are no entries of an agenda."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.dated import actions
from briefing.extraction.tokens import Tokens


def is_forecast(t: Tokens, v: int) -> bool:
    """Whether verb `v` says what the weather or a river will do: 'the storm is expected to move inland on Saturday'."""
    over = v
    while t.dep[over] in ("xcomp", "acomp") and not clause.children(t, over, "nsubj", "nsubjpass"):
        over = t.head[over]
    who = clause.subjects(t, over) or clause.subjects(t, v)
    return bool(who) and all(
        t.pos[s] == "NOUN" and t.lemma[s].lower() in actions.words("nature") for s in who
    )
