"""Stretches of the calendar that a DATE can name, and the arithmetic on them.

A `Period` is a day, week, month, … that begins on a certain day. It knows its TIMEX3 value, its last
day, and the period so many steps away. Everything is within the years 1 to 9999; a step outside gives
None.
"""

from __future__ import annotations

import datetime
from calendar import monthrange
from typing import Literal, NamedTuple

Kind = Literal[
    "day", "week", "weekend", "month", "quarter", "season", "half", "year", "decade", "century", "millennium"
]

DAYS: dict[Kind, int] = {
    "day": 1, "weekend": 2, "week": 7, "month": 30, "quarter": 91, "season": 91, "half": 182, "year": 365,
    "decade": 3652, "century": 36524, "millennium": 365242,
}  # fmt: skip
"""About how many days each kind lasts, to compare granularities."""

_MONTHS = {"month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
_SEASONS = ("WI", "SP", "SU", "FA")
SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""The month each season of the northern hemisphere begins in; a winter bears the year it begins in."""


class Period(NamedTuple):
    """A stretch of the calendar: `kind` and its first day."""

    kind: Kind
    start: datetime.date

    @property
    def end(self) -> datetime.date:
        """Its last day."""
        if self.kind == "day":
            return self.start
        following = self.shift(1)
        if self.kind == "weekend":
            return self.start + datetime.timedelta(days=1)
        return following.start - datetime.timedelta(days=1) if following else datetime.date.max

    @property
    def value(self) -> str:
        """Its TIMEX3 value."""
        day = self.start
        year = f"{day.year:04d}"
        if self.kind == "day":
            return day.isoformat()
        if self.kind in ("week", "weekend"):
            iso = day.isocalendar()
            return f"{iso.year:04d}-W{iso.week:02d}" + ("-WE" if self.kind == "weekend" else "")
        if self.kind == "month":
            return f"{year}-{day.month:02d}"
        if self.kind == "quarter":
            return f"{year}-Q{(day.month + 2) // 3}"
        if self.kind == "half":
            return f"{year}-H{1 if day.month < 7 else 2}"
        if self.kind == "season":
            return f"{year}-{_SEASONS[day.month % 12 // 3]}"
        return year[: {"year": 4, "decade": 3, "century": 2, "millennium": 1}[self.kind]]

    def shift(self, steps: int) -> Period | None:
        """The period of the same kind `steps` further on (back where negative)."""
        try:
            if self.kind == "day":
                return Period(self.kind, self.start + datetime.timedelta(days=steps))
            if self.kind in ("week", "weekend"):
                return Period(self.kind, self.start + datetime.timedelta(days=7 * steps))
            months = _MONTHS.get(self.kind, 12000) * steps
            return Period(self.kind, add_months(self.start, months))
        except (OverflowError, ValueError):
            return None

    def contains(self, day: datetime.date) -> bool:
        """Whether `day` lies in it."""
        return self.start <= day <= self.end


def add_months(day: datetime.date, months: int) -> datetime.date:
    """`day` moved by `months`, the day of the month cut to what the new month has.

    Raises:
        ValueError: the result lies outside the years 1 to 9999.

    """
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not 1 <= year <= 9999:
        raise ValueError("year out of range")
    return datetime.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def period(kind: Kind, day: datetime.date) -> Period:
    """The period of `kind` that `day` lies in; for a weekend the one of its ISO week."""
    if kind == "day":
        return Period(kind, day)
    if kind in ("week", "weekend"):
        monday = day.toordinal() - day.weekday()
        first = monday if kind == "week" else monday + 5
        return Period(kind, datetime.date.fromordinal(max(1, min(first, datetime.date.max.toordinal()))))
    if kind == "season":
        month = day.month // 3 * 3
        if month == 0:
            return Period(kind, datetime.date(max(1, day.year - 1), 12, 1))
        return Period(kind, datetime.date(day.year, month, 1))
    if kind in ("month", "quarter", "half"):
        size = _MONTHS[kind]
        return Period(kind, datetime.date(day.year, (day.month - 1) // size * size + 1, 1))
    size = {"year": 1, "decade": 10, "century": 100, "millennium": 1000}[kind]
    return Period(kind, datetime.date(max(1, day.year // size * size), 1, 1))


def year(number: int) -> Period | None:
    """The year `number`, None outside 1 to 9999."""
    return Period("year", datetime.date(number, 1, 1)) if 1 <= number <= 9999 else None


def day_of(year_number: int, month: int, day: int) -> Period | None:
    """That day; None where the month has no such day."""
    try:
        return Period("day", datetime.date(year_number, month, day))
    except ValueError:
        return None


def easter(year_number: int) -> datetime.date:
    """Easter Sunday of the Western churches."""
    from dateutil.easter import easter as western

    return western(year_number)


def nth_weekday(year_number: int, month: int, nth: int, weekday: int) -> datetime.date:
    """The `nth` (from 1; -1 the last) `weekday` (1 Monday … 7 Sunday) of that month."""
    if nth < 0:
        last = datetime.date(year_number, month, monthrange(year_number, month)[1])
        return last - datetime.timedelta(days=(last.isoweekday() - weekday) % 7)
    first = datetime.date(year_number, month, 1)
    return first + datetime.timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
