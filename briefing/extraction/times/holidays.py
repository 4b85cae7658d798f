"""Holidays by name, from `data/time_holidays.toml`, and the rule that finds them."""

from __future__ import annotations

import datetime
import re
from typing import NamedTuple

from briefing.extraction import wordlists
from briefing.extraction.times.calendar import Kind, Period, easter, nth_weekday, period
from briefing.extraction.times.choose import by_tense
from briefing.extraction.times.lexicon import any_of
from briefing.extraction.times.pieces import PART, REL, STEPS, YEAR, pointer
from briefing.extraction.times.reading import Reading, date, rule
from briefing.extraction.times.scene import Scene


class Holiday(NamedTuple):
    """How a holiday falls: one of the fields is set, or none where it cannot be computed."""

    day: tuple[int, int] | None = None
    rule: tuple[int, ...] | None = None
    """nth, weekday, month, then two that are 0 if left out: not after this day of the month, days added."""
    easter: int | None = None
    event: datetime.date | None = None
    before: re.Pattern[str] | None = None
    """Words that must follow for the name to mean the event."""

    def on(self, year: int) -> datetime.date | None:
        """The day it falls on in `year`."""
        if self.day:
            return datetime.date(year, *self.day)
        if self.rule:
            nth, weekday, month, cap, plus = (*self.rule, 0, 0)[:5]
            found = nth_weekday(year, month, nth, weekday)
            while cap and found.day > cap:
                found -= datetime.timedelta(days=7)
            return found + datetime.timedelta(days=plus)
        if self.easter is not None and 1583 <= year <= 4099:
            return easter(year) + datetime.timedelta(days=self.easter)
        return None

    def value_without_year(self) -> str | None:
        """The TIMEX3 value where the year cannot be known."""
        return f"XXXX-{self.day[0]:02d}-{self.day[1]:02d}" if self.day else None


def _read() -> dict[str, Holiday]:
    found = {}
    for entry in wordlists.table("time_holidays")["holiday"]:
        event = entry.get("event")
        holiday = Holiday(
            tuple(entry["day"]) if "day" in entry else None,
            tuple(entry["rule"]) if "rule" in entry else None,
            entry.get("easter"),
            datetime.date.fromisoformat(event) if event else None,
            re.compile(rf"\s+{any_of(entry['before'])}", re.IGNORECASE) if "before" in entry else None,
        )
        found.update(dict.fromkeys(entry["names"], holiday))
    return found


_HOLIDAYS = _read()

_NO_TIME = re.compile(rf"[\s-]+{any_of(wordlists.words('time_holiday_things'))}(?:e?s)?\b", re.IGNORECASE)
"""What behind the name makes it a kind of thing: 'Christmas trees'."""

PATTERN = any_of(_HOLIDAYS)
"""Any holiday's name."""

WORDS = frozenset(word for name in _HOLIDAYS for word in re.findall(r"\w+", name))
"""Every word of their names."""


def by_name(name: str) -> Holiday | None:
    """The holiday called `name`, in any case, with any apostrophe and spacing."""
    return _HOLIDAYS.get(" ".join(name.lower().replace("’", "'").split()))


@rule(
    rf"(?:{PART})?(?:(?P<rel>{REL}|each|every)\s+)?(?P<holiday>{PATTERN})(?:\s+(?P<unit>week|weekend|season))?(?:,?\s+(?P<year>{YEAR}))?",
    first=True,
)
def holiday(match: re.Match[str], scene: Scene) -> Reading | None:
    """'Thanksgiving', 'last Christmas', 'Labor Day 2015', 'Easter week'."""
    if not scene.text[match.start("holiday")].isupper() and not match["holiday"][0].isdigit():
        return None
    kind = by_name(match["holiday"])
    if _NO_TIME.match(scene.text, match.end()):
        return None
    if kind is None or (kind.before and not kind.before.match(scene.text, match.end())):
        return None
    if match["rel"] == "following":  # a preposition: 'following Easter'
        return _read_holiday(match, scene, kind)._replace(start=match.start("holiday"))
    return _read_holiday(match, scene, kind)


def _read_holiday(match: re.Match[str], scene: Scene, kind: Holiday) -> Reading:
    fixed = kind.value_without_year()
    if match["rel"] in ("each", "every"):
        return Reading(match.start(), match.end(), "SET", fixed or "P1Y")
    found: Period | None = None
    today = scene.published
    if kind.event:
        found = Period("day", kind.event)
    elif match["year"]:
        there = kind.on(int(match["year"]))
        found = Period("day", there) if there else None
    elif today is not None and kind.on(today.year):
        days = [
            kind.on(number)
            for number in range(max(1, today.year - 1), min(datetime.MAXYEAR, today.year + 1) + 1)
        ]
        choices = [Period("day", day) for day in days if day]
        step = STEPS.get(pointer(match["rel"]), 0) if match["rel"] not in (None, "following") else 0
        if step < 0:
            before = [p for p in choices if p.start < today]
            found = before[-1] if before else None
        elif step > 0:
            after = [p for p in choices if p.start > today]
            found = after[0] if after else None
        else:
            found = by_tense(scene, match.start(), match.end(), choices, 75)
    if match["unit"] in ("week", "weekend") and found:
        wide: Kind = "week" if match["unit"] == "week" else "weekend"
        first = found.shift(-1) if wide == "weekend" and found.start.isoweekday() == 1 else found
        found = period(wide, (first or found).start)  # the weekend of a Monday is the one before
        return date(match, found)
    return date(match, found, "day", None if found else fixed)
