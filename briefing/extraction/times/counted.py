"""Rules for days and weeks that are counted: 'the first Tuesday of November', 'the second day'."""

from __future__ import annotations

import datetime
import re

from briefing.extraction.times.calendar import Period, add_months, nth_weekday, period
from briefing.extraction.times.choose import day_number, month_number, pick_year
from briefing.extraction.times.lexicon import WEEKDAYS
from briefing.extraction.times.pieces import LONG_WEEKDAY, MONTH, ORDINAL, STEPS, YEAR
from briefing.extraction.times.reading import Reading, date, rule
from briefing.extraction.times.scene import Scene

_UNDETERMINED = frozenset(("a", "an", "another", "every", "each", "any"))


@rule(
    rf"(?:the\s+)?(?P<nth>{ORDINAL}|last|final)\s+(?:full\s+)?(?P<what>day|week|weekend|{LONG_WEEKDAY})\s+(?:of|in)\s+"
    rf"(?:(?P<month>{MONTH})(?:,?\s+(?P<year>{YEAR}))?|(?P<rel>this|last|next|the)\s+month)"
)
def within_month(match: re.Match[str], scene: Scene) -> Reading | None:
    """'the first Tuesday of November', 'the last day of June', 'the first week of next month'."""
    first = _month(match, scene)
    value = f"XXXX-{month_number(match['month']):02d}" if match["month"] else None
    if first is None:
        return date(match, None, value=value)
    nth = -1 if match["nth"] in ("last", "final") else day_number(match["nth"])
    found = _within(first, nth, match["what"])
    return date(match, found, "day" if found and found.kind == "day" else "") if found else None


def _month(match: re.Match[str], scene: Scene) -> datetime.date | None:
    """The first day of the month that is named; None where it cannot be known."""
    if match["year"]:
        return datetime.date(int(match["year"]), month_number(match["month"]), 1)
    if match["month"]:
        found = pick_year(scene, match.start(), match.end(), "", month_number(match["month"]), None)
        return found.start if found else None
    here = scene.today("month")
    there = here.shift(STEPS.get(match["rel"], 0)) if here else None
    return there.start if there else None


def _within(first: datetime.date, nth: int, what: str) -> Period | None:
    """The `nth` (-1 the last) day, week, weekend or weekday of the month that begins with `first`."""
    if first.year == 9999:
        return None
    last = add_months(first, 1) - datetime.timedelta(days=1)
    if what in WEEKDAYS:
        day = nth_weekday(first.year, first.month, nth, WEEKDAYS[what])
        return Period("day", day) if day.month == first.month else None
    if what == "day":
        day = last if nth < 0 else first + datetime.timedelta(days=nth - 1)
        return Period("day", day) if day.month == first.month else None
    if what == "weekend":
        saturday = nth_weekday(first.year, first.month, nth, 6)
        return period("weekend", saturday) if saturday.month == first.month else None
    day = last if nth < 0 else first + datetime.timedelta(days=7 * (nth - 1))
    return period("week", day) if day.month == first.month else None


@rule(rf"(?:the\s+)?(?P<nth>{ORDINAL})\s+(?:full\s+)?(?P<unit>day|week|month|year)")
def counted(match: re.Match[str], scene: Scene) -> Reading | None:
    """'the eighth day', 'his first year': counted from a beginning that the words do not tell.

    'Today is the eighth day' and 'it is the eighth day' name today; other than that the date is not known.
    """
    before = scene.text[max(0, match.start() - 9) : match.start()].lower().split()
    if before and before[-1] in _UNDETERMINED:
        return None
    tokens = scene.tokens
    i = min(tokens.range_of(match.start("unit"), match.end())[0], max(0, len(tokens) - 1))
    copula = len(tokens) > 0 and tokens.lower[tokens.head[i]] in ("is", "'s", "’s")
    today = scene.today("day") if match["unit"] == "day" and copula else None
    return date(match, today, "day" if today else "")._replace(anchor=today is not None)
