"""A meeting that was due and the journey to it that is put off: 'Ms. Hill, who was due to meet him, postponed her trip'."""

from __future__ import annotations

from briefing.extraction.meetings.telling import Telling
from briefing.extraction.tokens import Tokens

_DUE = frozenset({"due", "schedule", "set", "suppose", "plan", "expect", "slate"})
_PAST = frozenset({"was", "were", "been", "had"})
_OFF = frozenset({"postponed", "cancelled"})
_JOURNEYS = frozenset({"trip", "visit", "journey", "tour", "meeting", "talks", "appearance", "summit"})


def put_off(t: Tokens, found: list[Telling]) -> list[Telling]:
    """`found` with each meeting that was due told as put off like the journey or meeting its sentence then speaks of."""
    for n in range(len(found) - 1):
        x, y = found[n], found[n + 1]
        if not _is_journey_to(t, x, y):
            continue
        moment = y.moment or (x.moment if y.status == "cancelled" or x.trigger.kind == "visit" else None)
        found[n] = x._replace(status=y.status, sure=True, moment=moment)
        found[n + 1] = y._replace(
            trigger=y.trigger._replace(kind=x.trigger.kind),
            parties=x.parties,
            who=x.who,
            moment=moment,
            company=True,
        )
    return found


def _is_journey_to(t: Tokens, x: Telling, y: Telling) -> bool:
    """Whether `y`, which is put off, is the journey to the meeting `x` of its sentence that was due, or that meeting."""
    if (
        y.status not in _OFF
        or not y.sure
        or y.word not in _JOURNEYS
        or not y.definite
        or x.status == "postponed"
    ):
        return False
    if t.sent[x.trigger.at] != t.sent[y.trigger.at] or not y.known <= x.known or not x.known:
        return False
    due = any(t.lemma[j] in _DUE for j in x.path)
    return due and any(t.lower[c] in _PAST for j in x.path for c in (j, *t.children[j]))
