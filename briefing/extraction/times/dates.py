"""Rules for months and days of months."""

from __future__ import annotations

import re

from briefing.extraction.times import calendar
from briefing.extraction.times.calendar import Kind, Period, period
from briefing.extraction.times.choose import by_tense, day_number, is_name, month_number, pick_year, year_of
from briefing.extraction.times.lexicon import WEEKDAYS
from briefing.extraction.times.pieces import (
    DAY,
    LONG_WEEKDAY,
    MONTH,
    ORDINAL,
    PART,
    REL,
    SHORT_YEAR,
    SPOKEN_YEAR,
    STEPS,
    WEEKDAY,
    YEAR,
    pointer,
)
from briefing.extraction.times.reading import Reading, date, rule
from briefing.extraction.times.scene import Scene

_ANY_YEAR = rf"(?:{YEAR}|{SPOKEN_YEAR})"
_REL_YEAR = r"(?:of\s+)?(?:last|this|next|that|the\s+following|the\s+previous|the\s+same)\s+year"
_EVENT = re.compile(r"\s+(?:for|on)\s+(?:the\s+)?[A-Z]")
_BEFORE_MONTH = frozenset(
    "in since until till by last next early late mid during this each every through".split()
)
_LINKED = re.compile(
    rf"\b{MONTH}\s*(?:\d{{1,2}}(?:st|nd|rd|th)?)?,?\s+(?:and|or|to|through|until|till)\s+(?:on\s+)?\Z"
    rf"|\b\d{{1,2}}\s+{MONTH},?\s+(?:and|or|to|through|until|till)\s+(?:on\s+)?\Z",
    re.IGNORECASE,
)
"""A month or day without a year right before another: 'April 23 and ', 'in June or '."""
_DAY_BEHIND = re.compile(r"\s+\d{1,2}(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)")
"""The day of the month right behind its name."""
_DASH = r"\s*[-–—]\s*"
_LATE_YEAR = re.compile(
    rf"\s+(?:to|and|through(?:\s+to)?|or|until|up\s+to)\s+(?:(?P<month>{MONTH})\s*\d{{1,2}}|\d{{1,2}}(?:\s+(?P<month2>{MONTH}))?),?"
    rf"\s+(?P<year>(?:19|20)\d\d)(?!\w)",
    re.IGNORECASE,
)


def _year_beside(match: re.Match[str], scene: Scene) -> tuple[bool, int | None]:
    """(whether a year stands beside the month or day, that year if it can be known)."""
    groups = match.groupdict()
    if groups.get("year"):
        return True, year_of(groups["year"])
    if groups.get("relyear"):
        words = groups["relyear"].split()
        pointing = words[-2]
        if pointing in STEPS and words[-3:-2] != ["the"]:
            return True, scene.published.year + STEPS[pointing] if scene.published else None
        said = scene.last()
        return True, said.start.year + STEPS.get(pointing, 0) if said else None
    return False, None


@rule(
    rf"{PART}?(?:(?P<weekday>{WEEKDAY}),?\s+)?(?:(?P<rel>last|this|next|this\s+past|this\s+coming)\s+)?"
    rf"(?:(?P<month>{MONTH})\s*(?P<day>{DAY})(?:{_DASH}(?P<last>{DAY}))?"
    rf"|(?:the\s+)?(?:(?P<first>{DAY})(?:{_DASH}|\s+(?:and|to)\s+))?(?P<day2>{DAY})(?:\s+of)?[\s-]+(?P<month2>{MONTH}))"
    rf"(?:(?:,\s*|\s+|\s*,?\s+in\s+|-)(?P<year>{_ANY_YEAR}|{SHORT_YEAR})|,?\s+(?P<relyear>{_REL_YEAR}))?"
)
def month_day(match: re.Match[str], scene: Scene) -> Reading | None:
    """'Aug. 23', 'Saturday, April 25', '5 July 2019', 'the 4th of July last year'."""
    name = match["month"] or match["month2"]
    where = match.start("month") if match["month"] else match.start("month2")
    if not scene.text[where].isupper():
        return None
    month, day = month_number(name), day_number(match["first"] or match["day"] or match["day2"])
    beside, number = _year_beside(match, scene)
    if not beside and scene.published and (linked := _year_linked(scene, match.start(), month, day)):
        beside, number = True, linked
    if not beside and (late := _LATE_YEAR.match(scene.text, match.end())):
        until = late["month"] or late["month2"]
        before = until is not None and month > month_number(until.lower())
        beside, number = True, int(late["year"]) - before
    if beside:
        found = calendar.day_of(number, month, day) if number else None
    else:
        found = (
            _pick_by_weekday(match, scene, month, day)
            or _said_before(scene, month, day)
            or pick_year(scene, match.start(), match.end(), pointer(match["rel"] or "?"), month, day)
        )
    if calendar.day_of(2000, month, day) is None or (number and found is None):
        return None
    last_day = match["last"] or (match["first"] and match["day2"])
    if match["day2"] and match.group().startswith("the ") and _is_modifier(scene, where, match.end()):
        return date(match, found, "monthday", None if found else f"XXXX-{month:02d}-{day:02d}")._replace(
            start=match.start() + 4  # 'the 16 April disaster'
        )
    if last_day:
        return _days(match, found, month, day, day_number(last_day))
    return date(match, found, "monthday", None if found else f"XXXX-{month:02d}-{day:02d}")


def _days(match: re.Match[str], found: Period | None, month: int, day: int, last: int) -> Reading | None:
    """'May 2-4': an interval of days."""
    if last <= day or calendar.day_of(2000, month, last) is None:
        return None
    if found is None:
        return date(match, None, "monthday", f"XXXX-{month:02d}-{day:02d}/XXXX-{month:02d}-{last:02d}")
    end = found.shift(last - day)
    value = f"{found.value}/{end.value}" if end else None
    return date(match, found, "monthday", value)._replace(until=end)


def _year_linked(scene: Scene, start: int, month: int, day: int) -> int | None:
    """The year of a month or day that is linked with one before it: 'on April 23 and May 7'."""
    if not scene.said or not _LINKED.search(scene.text, max(0, start - 32), start):
        return None
    at, said = scene.said[-1]
    if start - at > 32 or said.kind not in ("day", "month"):
        return None
    first = said.start
    return first.year + ((month, day) < (first.month, first.day if said.kind == "day" else 1))


def _said_before(scene: Scene, month: int, day: int) -> Period | None:
    """The same day of the same month where the text has said its year before."""
    return scene.dated.get((month, day))


def _pick_by_weekday(match: re.Match[str], scene: Scene, month: int, day: int) -> Period | None:
    """The day nearest to the story's date on which the month and day fall on the weekday said with them."""
    if match["weekday"] is None or scene.published is None:
        return None
    weekday = WEEKDAYS[match["weekday"].rstrip(".")]
    today = scene.published
    for away in (0, 1, -1, 2, -2):
        found = calendar.day_of(today.year + away, month, day)
        if found and found.start.isoweekday() == weekday and abs((found.start - today).days) < 400:
            return found
    return None


_LINK = r"(?:\s+(?:and|to|through|or|until|till)\s+|\s*[-–—,/]\s*)"
_YEAR_AFTER = re.compile(
    rf"{_LINK}(?P<month>{MONTH})\s*(?:\d{{1,2}},?\s+)?(?P<year>{YEAR})(?!\w)", re.IGNORECASE
)
_YEAR_BEFORE = re.compile(rf"(?P<month>{MONTH})\s+(?P<year>{YEAR}){_LINK}$", re.IGNORECASE)


def _year_near(match: re.Match[str], scene: Scene, month: int) -> int | None:
    """The year of a month linked with one that has it: 'May and July 2012', 'November 2007 to March'."""
    after = _YEAR_AFTER.match(scene.text, match.end())
    if after:
        return int(after["year"]) - (month > month_number(after["month"].lower()))
    before = _YEAR_BEFORE.search(scene.text[max(0, match.start() - 32) : match.start()])
    if before:
        return int(before["year"]) + (month < month_number(before["month"].lower()))
    return None


def _is_modifier(scene: Scene, start: int, end: int) -> bool:
    """Whether the month there stands before a noun that it tells about."""
    i = scene.tokens.range_of(start, end)[0]
    return i < len(scene.tokens) and scene.tokens.dep[i] in ("compound", "nmod", "amod")


@rule(
    rf"{PART}?(?:(?P<rel>{REL}|each|every)\s+)?(?P<month>{MONTH})"
    rf"(?:(?:,?\s+|\s+of\s+|-)(?P<year>{_ANY_YEAR}|{SHORT_YEAR})|,?\s+(?P<relyear>{_REL_YEAR}))?"
)
def month(match: re.Match[str], scene: Scene) -> Reading | None:
    """'June', 'last May', 'January this year', 'mid-November', 'March 1996', 'each July'."""
    start, end = match.span("month")
    if is_name(scene, start, end) and not match["year"]:
        return None
    if match.start() == start and not match["year"] and not match["relyear"]:
        before = scene.text[max(0, start - 9) : start].lower().split()
        placed = bool(before) and before[-1] in _BEFORE_MONTH
        if not placed and (
            (match["month"] == "march" and _EVENT.match(scene.text, end))
            or scene.is_surname(scene.text[start:end])
        ):
            return None
    if match["rel"] is not None and not match["year"] and _DAY_BEHIND.match(scene.text, match.end()):
        return None  # 'said that May 9 would be the day'
    name = match["month"].rstrip(".")
    if not scene.text[start].isupper() or (name in ("mar", "sep", "jun", "jul") and not match["year"]):
        return None
    number = month_number(match["month"])
    if match["rel"] in ("each", "every"):
        return Reading(match.start(), match.end(), "SET", f"XXXX-{number:02d}")
    beside, year_number = _year_beside(match, scene)
    begin = match.start()
    if match.group().startswith("the ") and match["rel"] is None and _is_modifier(scene, start, end):
        begin += 4  # 'the late-May trip'
    said = scene.last() if match["rel"] in ("that", "the same", "same") else None
    if not beside and said is not None:
        beside, year_number = True, said.start.year  # 'in 1968 … that November'
    if not beside and match["rel"] is None and scene.published:
        year_number = _year_linked(scene, match.start(), number, 1)
        beside = year_number is not None
    if not beside and match["rel"] is None and (near := _year_near(match, scene, number)):
        beside, year_number = True, near
    if beside:
        first = calendar.day_of(year_number, number, 1) if year_number else None
        found = period("month", first.start) if first else None
    else:
        found = pick_year(
            scene, match.start(), match.end(), pointer(match["rel"]) if match["rel"] else "", number, None
        )
    return date(match, found, "month", None if found else f"XXXX-{number:02d}")._replace(start=begin)


@rule(
    rf"(?:the\s+(?P<unit>week|weekend)\s+(?:of|beginning|starting|ending)\s+)(?P<month>{MONTH})\s*(?P<day>{DAY})(?:{_DASH}{DAY})?"
)
def week_of(match: re.Match[str], scene: Scene) -> Reading | None:
    """'the week of March 6', 'the weekend of May 24-25'."""
    found = pick_year(
        scene, match.start(), match.end(), "", month_number(match["month"]), day_number(match["day"])
    )
    unit: Kind = match["unit"]  # type: ignore[assignment]
    return date(match, period(unit, found.start) if found else None)


@rule(
    rf"(?:(?P<weekday>{LONG_WEEKDAY}),?\s+)?the\s+(?P<day>\d{{1,2}}(?:st|nd|rd|th))(?!\s+(?:{ORDINAL}|century|anniversary|congress|amendment|birthday))"
)
def day_of_month(match: re.Match[str], scene: Scene) -> Reading | None:
    """'the 4th', where it ends its phrase; 'Friday the 13th'."""
    tokens = scene.tokens
    i, j = tokens.range_of(match.start("day"), match.end("day"))
    following = tokens.pos[j] if j < len(tokens) else "PUNCT"
    before = scene.text[max(0, match.start() - 8) : match.start()].lower().split()
    weekday = WEEKDAYS[match["weekday"]] if match["weekday"] else None
    placed = weekday is not None or (
        bool(before) and before[-1] in ("on", "by", "until", "from", "since", "before", "after", "till")
    )
    if following in ("NOUN", "PROPN", "ADJ", "NUM", "ADP") or not (placed or "DATE" in tokens.ent[i:j]):
        return None
    number = day_number(match["day"])
    today = scene.published
    if not 1 <= number <= 31:
        return None
    if today is None:
        return date(match, None)
    choices = []
    for step in range(-2, 3) if weekday is None else range(-14, 15):
        there = period("month", today).shift(step)
        found = calendar.day_of(there.start.year, there.start.month, number) if there else None
        if found and weekday in (None, found.start.isoweekday()):
            choices.append(found)
    return date(match, by_tense(scene, match.start(), match.end(), choices), "monthday") if choices else None


@rule(r"(?P<year>(?:1\d|20)\d\d)-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])")
def iso_day(match: re.Match[str], scene: Scene) -> Reading | None:
    """'2019-07-05'."""
    found = calendar.day_of(int(match["year"]), int(match["month"]), int(match["day"]))
    return date(match, found, "monthday") if found else None


@rule(r"(?P<one>\d{1,2})(?P<sep>[/.-])(?P<two>\d{1,2})(?P=sep)(?P<year>(?:19|20)\d\d|\d\d)(?!\.\d)")
def numeric_day(match: re.Match[str], scene: Scene) -> Reading | None:
    """'7/5/2019' (month first with slashes), '5.7.2019' (day first with full stops)."""
    one, two, number = int(match["one"]), int(match["two"]), int(match["year"])
    if match["sep"] != "/" and len(match["year"]) == 2:
        return None
    if number < 100:
        number += 2000 if number < 40 else 1900
    month_first = match["sep"] == "/"
    a, b = (one, two) if month_first else (two, one)
    found = calendar.day_of(number, a, b) or calendar.day_of(number, b, a)
    return date(match, found, "monthday") if found else None
