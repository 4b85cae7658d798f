"""Parts of a day that name no day ('earlier in the day', 'in the morning'): of the day that the text named last."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from briefing.extraction.meetings.dates.calendar import Moment, granularity, value_of
from briefing.extraction.tokens import Tokens
from briefing.records import Time

_PART = re.compile(
    r"(?:earlier|later|late|early) (?:in the |that |the same )?day"
    r"|(?:(?:earlier|later|late|early) )?(?:in the |that |the same |the )?(?:morning|afternoon|evening)",
    re.IGNORECASE,
)
_OWNING = frozenset({"poss", "compound", "nmod"})
"""How a day hangs on what it only names: 'Wednesday's vote'."""
_LONG = 10
"""How many days back the day may lie that a part of it is told of."""
_NEAR = 1500
"""How many characters may stand between the day and its part."""
_BREAK = re.compile(r"\n\s*\n")


def of_named_days(t: Tokens, moments: Sequence[Moment], today: datetime.date | None) -> list[Moment]:
    """`moments` with the parts of a day given to the day named last, in the same paragraph or the one before.

    Where nothing is published on a known day, or no day was named, they stay as they are.
    """
    if today is None:
        return list(moments)
    made: list[Moment] = []
    day: Moment | None = None
    for m in moments:
        if _PART.fullmatch(m.time.text):
            if day is not None and _reaches(t, day, m):
                day = m = m._replace(time=_on(m.time, day.time))
        elif _is_near(m.time, today) and t.dep[m.head] not in _OWNING:
            day = m
        made.append(m)
    return made


def _is_near(time: Time, today: datetime.date) -> bool:
    if granularity(time.value) not in ("day", "minute") or not time.start or "/" in (time.value or ""):
        return False
    return 0 <= (today - datetime.date.fromisoformat(time.start[:10])).days <= _LONG


def _reaches(t: Tokens, day: Moment, part: Moment) -> bool:
    """Whether at most one new paragraph begins between the two, or a few where another part of that day was told."""
    start, end = day.time.span[1], part.time.span[0]
    if end - start > _NEAR:
        return False
    told = _PART.fullmatch(day.time.text) is not None
    return len(_BREAK.findall(t.text[start:end])) < (6 if told else 2)


def _on(time: Time, day: Time) -> Time:
    """The part `time` of the day `day`."""
    value, start = value_of(day) or "", (day.start or "")[:10]
    if not value or not start:
        return time
    tail = (time.value or "")[10:]
    return Time(text=time.text, span=time.span, type=time.type, value=start + tail, start=start, end=start)
