"""Two times that name one stretch: 'late 2018 or early 2019', 'on Monday or Tuesday', 'on Monday and Tuesday', 'between autumn and spring 2019', 'from Monday to Thursday'."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from briefing.extraction.meetings.dates.calendar import Moment, granularity, side, turned, value_of
from briefing.extraction.tokens import Tokens
from briefing.records import Time

_COARSE = frozenset({"month", "season", "quarter", "year"})
_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_MOVING = frozenset(
    "move shift postpone delay reschedule change bring push put reset bump switch defer".split()
)
_LINKS = {"between": ("and",), "from": ("to", "through", "until", "till")}

_RANGE = re.compile(
    r"\s*(?:and|to|through|-|–)\s*(\d{1,2})\b(?!\s*(?:percent|per cent|%|[a-z]+ (?:ago|later)))"
)


def joined(t: Tokens, moments: Sequence[Moment], today: datetime.date | None) -> list[Moment]:
    """`moments` with each pair that names one stretch put together, at the words of both."""
    found: list[Moment] = []
    for m in moments:
        if found and t.lower[found[-1].last + 1 : m.first] == ["or"]:  # 'on Monday or Tuesday' are ahead
            days = [x._replace(time=turned(x.time, today)) for x in (found[-1], m)]
            if all(side(x.time, today) == "future" for x in days):
                found[-1], m = days
        if found and _goes_on(t, found[-1], m):
            found[-1] = _stretch(t, found[-1], m)
        else:
            found.append(m)
    return found


def _goes_on(t: Tokens, a: Moment, b: Moment) -> bool:
    if b.first != a.last + 2 or t.sent[a.first] != t.sent[b.first] or a.counted or b.counted:
        return False
    fine, end = granularity(a.time.value), granularity(b.time.value)
    x, y = value_of(a.time), value_of(b.time)
    if fine is None or fine != end or not x or not y or "/" in x + y or x >= y:
        return False
    link, before = t.lower[a.last + 1], t.lower[a.first - 1] if a.first else ""
    if link == "or":
        return fine in _COARSE or fine == "day"
    if link == "and" and fine == "day" and before not in _LINKS:
        return _are_days_running(a.time, b.time)
    if link == ",":  # 'in late May, early June'
        return fine == "month" and t.lower[a.first] == "late" and t.lower[b.first] == "early"
    moved = (
        t.lemma[t.head[a.first - 1]] in _MOVING if a.first else False
    )  # 'was moved from Thursday to Friday'
    return link in _LINKS.get(before, ()) and not moved


def _are_days_running(a: Time, b: Time) -> bool:
    """Whether two bare weekdays follow each other: 'Tuesday and Wednesday'."""
    bare = {a.text.lower(), b.text.lower()} <= _WEEKDAYS
    if not bare or not a.start or not b.start:
        return False
    first, next_ = (datetime.date.fromisoformat(x.start[:10]) for x in (a, b) if x.start)
    return (next_ - first).days == 1


def _stretch(t: Tokens, a: Moment, b: Moment) -> Moment:
    span = (a.time.span[0], b.time.span[1])
    time = Time(
        text=t.text[slice(*span)],
        span=span,
        type=a.time.type,
        value=f"{value_of(a.time)}/{value_of(b.time)}",
        start=a.time.start,
        end=b.time.end,
    )
    return Moment(time, a.first, b.last, a.head)


def widened(time: Time, text: str) -> Time:
    """`time` with the day that follows it: 'April 24' of 'April 24 and 25' becomes both days."""
    if (
        granularity(time.value) != "day"
        or not time.value
        or len(time.value) != 10
        or not time.text[-1:].isdigit()
    ):
        return time
    behind = _RANGE.match(text, time.span[1])
    if behind is None or not int(time.value[8:]) < int(behind.group(1)) <= 31:
        return time
    last = f"{time.value[:8]}{int(behind.group(1)):02d}"
    return Time(
        text=text[time.span[0] : behind.end()], span=(time.span[0], behind.end()), type=time.type,
        value=f"{time.value}/{last}", start=time.start, end=last if time.end else None,
    )  # fmt: skip
