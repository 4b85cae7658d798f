"""Dates as a reader writes them: '5 Jul', '8–14 Jul 2019', 'Thu 23 Aug 10:00'."""

from __future__ import annotations

import datetime

from briefing.desk.arrange import clock, day
from briefing.records import When

_MONTHS = ("", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}


def parse_date(text: str | None) -> datetime.date | None:
    """The day of the ISO date or date and time `text`; None where it is none."""
    try:
        return datetime.date.fromisoformat((text or "")[:10])
    except ValueError:
        return None


def short_date(date: datetime.date, today: datetime.date) -> str:
    """'5 Jul', with the year where that is not this one."""
    return day(date.isoformat()) if date.year != today.year else f"{date.day} {_MONTHS[date.month]}"


def when_text(when: When, today: datetime.date) -> str | None:
    """The time of a meeting, as short as its granularity allows; None where its date is not known."""
    start, end = parse_date(when.start), parse_date(when.end)
    if start is None:
        return None
    value = when.value or ""
    if when.granularity == "year":
        return str(start.year)
    if when.granularity == "season" and value[5:7] in _SEASONS:
        return f"{_SEASONS[value[5:7]]} {start.year}"
    if when.granularity == "quarter":
        return f"Q{(start.month + 2) // 3} {start.year}"
    if when.granularity == "month":
        return f"{_MONTHS[start.month]} {start.year}"
    if end is not None and end > start:
        return _range(start, end, today)
    text = f"{_DAYS[start.weekday()]} {short_date(start, today)}"
    return f"{text} {clock(when)}".rstrip()


def _range(start: datetime.date, end: datetime.date, today: datetime.date) -> str:
    last = short_date(end, today)
    if start.year != end.year:
        return f"{day(start.isoformat())}–{day(end.isoformat())}"
    if start.month != end.month:
        return f"{start.day} {_MONTHS[start.month]}–{last}"
    return f"{start.day}–{last}"


def nearness(when: When | None, today: datetime.date) -> str:
    """'today', 'tomorrow' or 'in 5 days' within a fortnight, else ''."""
    start = parse_date(when.start) if when else None
    if start is None or when is None or when.granularity not in ("minute", "hour", "day"):
        return ""
    days = (start - today).days
    if days in (0, 1):
        return ("today", "tomorrow")[days]
    return f"in {days} days" if 1 < days <= 14 else ""
