"""Whether two tellings say the same time of a meeting, as far as their words tell."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from briefing.extraction.meetings.dates.calendar import value_of
from briefing.extraction.meetings.telling import Telling
from briefing.records import Time


def same_day(entry: Sequence[Telling], telling: Telling) -> bool | None:
    """Whether the dates say it is the same time: None where one of them says nothing."""
    mine = telling.moment
    if mine is None:
        return None
    verdict: bool | None = None
    for other in entry:
        if other.moment is None:
            continue
        agree = _agree(mine.time, other.moment.time)
        gone = telling.sure and telling.status != other.status
        bare = _is_of_weekday(mine.time, other.moment.time) or _is_of_month(mine.time, other.moment.time)
        if agree is False and telling.definite and not gone and bare:
            agree = True  # 'consultations on Nov. 28 … if Monday's consultations go well'
        if agree is False and _is_clock(mine.time) != _is_clock(other.moment.time):
            continue  # 'on Monday … The meeting begins at 14:00': nobody knows of which day
        if agree is False:
            return False
        verdict = verdict or agree
    return verdict


def _is_clock(time: Time) -> bool:
    """Whether the words of a time name an hour and no day: '14:00', '9 a.m.'."""
    words = time.text.lower().replace(".", "").split()
    hour = any(w[:1].isdigit() and (":" in w or w.endswith(("am", "pm"))) for w in words)
    hour = hour or bool({"am", "pm", "gmt", "noon", "midday", "midnight"} & set(words))
    return hour and not any(w[:3] in _DAYS or w in _DEICTIC for w in words)


_DAYS = frozenset("mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec".split())
_DEICTIC = frozenset("today tomorrow yesterday tonight this next last morning evening afternoon".split())


def _agree(a: Time, b: Time) -> bool | None:
    if a.start and a.end and b.start and b.end and value_of(a) and value_of(b):
        return not (a.end[:10] < b.start[:10] or b.end[:10] < a.start[:10])
    if value_of(a) and value_of(b):
        x, y = value_of(a) or "", value_of(b) or ""
        return x.startswith(y) or y.startswith(x)
    if a.text.lower() == b.text.lower():
        return True
    days = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
    x_days, y_days = days & set(a.text.lower().split()), days & set(b.text.lower().split())
    if x_days and y_days:
        return x_days == y_days
    return None


def to_the_very_day(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether a telling of the entry and `telling` name a day, or one of them is only told without a calendar."""
    told = [(e.value or "", (telling.value or "")) for e in entry if e.moment is not None]
    return any(not a or not b or len(a) >= 10 <= len(b) for a, b in told)


def to_a_month(entry: Sequence[Telling]) -> bool:
    """Whether the entry is told with no more than a month, a season or a year."""
    values = [e.value or "" for e in entry if e.moment is not None]
    return bool(values) and all(4 <= len(v) <= 7 and "W" not in v for v in values)


def to_the_day(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether a telling of the entry has the very date of `telling`, or both a day."""
    mine = telling.value or ""
    return any(
        e.moment is not None and ((e.value or "") == mine or len(e.value or "") >= 10 <= len(mine))
        for e in entry
    )


_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_APART = 10
"""How many days apart the readings of one weekday may lie: the last one, the next one, and the one after."""


def _is_of_weekday(bare: Time, other: Time) -> bool:
    """Whether `bare` is no more than a weekday, and `other` a day of that name not far from it, or that weekday."""
    words = bare.text.lower().replace("’", "'").removesuffix("'s").split()
    if len(words) != 1 or words[0] not in _WEEKDAYS:
        return False
    day, its_day = _day(bare), _day(other)
    if day is None or its_day is None or (other.end or "")[:10] not in ("", (other.start or "")[:10]):
        return False
    return its_day.weekday() == _WEEKDAYS.index(words[0]) and abs((its_day - day).days) <= _APART


_MONTHS = "january february march april may june july august september october november december".split()


def agreed(entry: Sequence[Telling], telling: Telling) -> Telling:
    """`telling` without a bare month that was read as that of another year than the entry's: 'in June … the June visit'."""
    mine = telling.moment
    others = [e.moment.time for e in entry if e.moment is not None]
    if mine is None or not telling.definite or not any(_is_of_month(mine.time, other) for other in others):
        return telling
    return telling._replace(moment=None)


def _is_of_month(bare: Time, other: Time) -> bool:
    """Whether `bare` is no more than a month, and `other` a time in that month of the year before or after."""
    word, day, its_day = bare.text.lower(), _day(bare), _day(other)
    if word not in _MONTHS or day is None or its_day is None:
        return False
    return its_day.month == _MONTHS.index(word) + 1 and abs(its_day.year - day.year) == 1


def _day(time: Time) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat((time.start or "")[:10])
    except ValueError:
        return None
