"""Rules for the periods companies report on: quarters, halves, fiscal years, and those a year before."""

from __future__ import annotations

import re

from briefing.extraction.times import calendar
from briefing.extraction.times.calendar import Kind, Period, period
from briefing.extraction.times.choose import by_tense, month_number, year_of
from briefing.extraction.times.pieces import MONTH, PART, REL, STEPS, YEAR
from briefing.extraction.times.reading import Reading, date, rule
from briefing.extraction.times.scene import Scene

_MONTH = frozenset[Kind](("month", "half"))
_YEAR_OWNER = r"(?:(?P<relyear>(?:last|this|next)\s+year)['’]s\s+)"


_ENDED = re.compile(r",?\s+(?:which\s+)?end(?:ed|ing|s)\b", re.IGNORECASE)


_ACCOUNTS = re.compile(
    r"\b(?:profits?|revenues?|earnings|turnover|pretax|pre-tax|operating|net (?:income|loss)|gdp|inflation|output"
    r"|exports|imports|economy|economic|shipments|growth|sales)\b",
    re.IGNORECASE,
)
"""What stands near the half of a business year."""


def _reported(scene: Scene, end: int, choices: list[Period]) -> Period:
    """The quarter or half a report speaks of: the last that has begun, the next one only where it says so.

    Results appear after the period is over, so 'will report a third-quarter loss' looks back.
    """
    today = scene.published
    assert today is not None
    begun = [p for p in choices if p.start <= today]
    last = begun[-1] if begun else choices[0]
    if scene.tense(end) == "future" and (today - last.end).days > 120:
        return next((p for p in choices if p.start > today), last)
    return last


@rule(
    rf"(?:{PART})?(?:{_YEAR_OWNER}|(?P<rel>{REL})\s+|the\s+)?(?:(?P<year>{YEAR})\s+)?"
    rf"(?:year-ago\s+|year-earlier\s+)?(?:fiscal[\s-])?(?P<nth>first|second|third|fourth|1st|2nd|3rd|4th|final|last)[\s-](?:fiscal[\s-])?(?P<unit>quarter|half)"
    rf"(?:,?\s+(?:of\s+)?(?:the\s+)?(?:fiscal\s+(?:year\s+)?)?(?:(?P<year2>{YEAR})|(?P<relyear2>(?:last|this|next|the|that|the\s+current)\s+(?:fiscal\s+)?year)))?"
)
def quarter(match: re.Match[str], scene: Scene) -> Reading | None:
    """'the third quarter', 'third-quarter', 'the fourth quarter of 1997', 'the first half of this year'."""
    nth = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4}.get(match["nth"])
    nth = nth or int(match["nth"][0])
    unit: Kind = match["unit"]  # type: ignore[assignment]
    if unit == "half":
        nth = 2 if nth == 4 else nth
        years = match["year"] or match["year2"] or match["relyear"] or match["relyear2"]
        of = not years and scene.text[match.end() : match.end() + 4] == " of "
        if (
            nth > 2
            or of
            or not (years or _ACCOUNTS.search(scene.text[max(0, match.start() - 120) : match.end() + 120]))
        ):
            return None  # the half of a match or of a life
    elif match["nth"] == "last" and not (match["year2"] or match["relyear2"]):
        today = scene.today("quarter")
        return date(match, today.shift(-1) if today else None)
    written = match["year"] or match["year2"]
    number = int(written) if written and written.isdigit() else None
    relative = match["relyear"] or match["relyear2"]
    if number is None and relative:
        word = relative.split()[0]
        if word in ("the", "that"):
            said = scene.last() or scene.today("year")
            number = said.start.year if said else None
        elif scene.published:
            number = scene.published.year + STEPS[word]
        if number is None:
            return date(match, None)
    month = (nth - 1) * (3 if unit == "quarter" else 6) + 1
    if number is not None:
        first = calendar.day_of(number, month, 1)
        return date(match, period(unit, first.start) if first else None)
    if scene.published is None:
        return date(match, None, value=f"XXXX-{unit[0].upper()}{nth}")
    choices = []
    for there in range(scene.published.year - 2, scene.published.year + 3):
        first = calendar.day_of(there, month, 1)
        if first:
            choices.append(period(unit, first.start))
    if "year-ago" in match.group() or "year-earlier" in match.group():
        return compared(match, scene, -1, nth)
    found: Period | None = _reported(scene, match.end(), choices)
    lead = re.match(r"(?:the|that|this|a|an)\s+", match.group())
    if unit == "quarter" and ("fiscal" in match.group() or _ENDED.match(scene.text, match.end())):
        # a quarter of a fiscal year bears that year's number; which days it has cannot be told
        named = choices[2]
        start = match.start() + (lead.end() if lead and "-" in match.group() else 0)
        return Reading(start, match.end(), "DATE", named.value, named, bounded=False)
    if lead and "-" in match.group():
        return date(match, found)._replace(start=match.start() + lead.end())
    return date(match, found)


@rule(
    rf"(?P<nth>[qh][1-4])(?:\s+(?:of\s+)?(?P<year>{YEAR}|['’]\d\d))?|(?P<nth2>[1-4][qh])(?:['’]?(?P<short>\d\d)(?!\d)|\s+(?P<year2>{YEAR}))?"
)
def short_quarter(match: re.Match[str], scene: Scene) -> Reading | None:
    """'Q3', 'Q4 2018', '2Q19'."""
    code = match["nth"] or match["nth2"]
    if not scene.text[match.start() : match.start() + 2].isupper():
        return None
    letter, nth = ("q" if "q" in code else "h"), int(re.sub(r"\D", "", code))
    kind: Kind = "quarter" if letter == "q" else "half"
    if kind == "half" and nth > 2:
        return None
    month = (nth - 1) * (3 if kind == "quarter" else 6) + 1
    written = match["year"] or match["year2"] or (f"'{match['short']}" if match["short"] else None)
    if written:
        number = year_of(written)
        first = calendar.day_of(number, month, 1) if number else None
        return date(match, period(kind, first.start) if first else None)
    if scene.published is None:
        return date(match, None, value=f"XXXX-{letter.upper()}{nth}")
    choices = []
    for there in range(scene.published.year - 2, scene.published.year + 3):
        first = calendar.day_of(there, month, 1)
        if first:
            choices.append(period(kind, first.start))
    return date(match, _reported(scene, match.end(), choices))


@rule(
    rf"(?:the\s+)?fiscal(?:\s+year)?[\s-]+(?P<year>{YEAR})|fy\s?(?P<short>(?:20)?\d\d)"
    rf"|(?:the\s+)?(?P<first>{YEAR})\s+(?:fiscal|financial|budget|tax|calendar|academic|school)\s+year"
)
def fiscal(match: re.Match[str], scene: Scene) -> Reading | None:
    """'fiscal 1989', 'fiscal year 2019', 'FY19', 'the 2017 fiscal year'."""
    number = int(match["year"] or match["short"] or match["first"])
    return date(match, calendar.year(number if number > 100 else 2000 + number))


@rule(
    r"(?:the\s+)?(?P<rel>latest|current|comparable|same|corresponding|next|last)?\s*(?:fiscal|financial)[\s-]year"
)
def fiscal_year(match: re.Match[str], scene: Scene) -> Reading | None:
    """'the fiscal year', 'the current fiscal year'."""
    after = scene.text[match.end() : match.end() + 10].lower().split()
    if after[:1] in (["ended"], ["ending"]):
        return Reading(match.start(), match.end(), "DURATION", "P1Y", anchor=False)
    today = scene.today("year")
    step = STEPS.get(match["rel"] or "", 0)
    return date(match, today.shift(step) if today else None)


@rule(
    rf"(?:around\s+|about\s+)?(?:the\s+)?(?P<unit>year|month|quarter|week)(?:['’]s)?[\s-]end|(?:around\s+)?(?P<month>{MONTH})-end"
)
def period_end(match: re.Match[str], scene: Scene) -> Reading | None:
    """'year-end', "year's end", 'June-end'."""
    if match["month"]:
        if scene.published is None:
            return date(match, None, value=f"XXXX-{month_number(match['month']):02d}")
        choices = []
        for there in range(scene.published.year - 2, scene.published.year + 3):
            first = calendar.day_of(there, month_number(match["month"]), 1)
            if first:
                choices.append(period("month", first.start))
        return date(match, by_tense(scene, match.start(), match.end(), choices))
    unit: Kind = match["unit"]  # type: ignore[assignment]
    found = scene.today(unit)
    if found and scene.text[max(0, match.start() - 6) : match.start()].lower() == "since ":
        found = found.shift(-1)
    return date(match, found)


@rule(
    r"(?:(?:the|a)\s+)?(?:comparable\s+|same\s+)?year[\s-](?P<way>ago|earlier)(?:\s+(?:period|quarter|month|week))?"
)
def year_ago(match: re.Match[str], scene: Scene) -> Reading | None:
    """'a year earlier', 'year-ago', 'the year-earlier quarter'."""
    reading = compared(match, scene, -1)
    lead = re.match(r"(?:the|a)\s+", match.group())
    if lead and "-" in match.group() and not re.search(r"(?:period|quarter|month|week)$", match.group()):
        return reading._replace(start=match.start() + lead.end())
    return reading


def compared(match: re.Match[str], scene: Scene, years: int, nth: int = 0) -> Reading:
    """A DATE `years` away from the period that the passage reports on, of the same kind.

    `nth` is the number of the quarter where it is said. Figures are compared with the same quarter of the
    year before, so a quarter said in this or the last paragraph is taken; else the month or the year.
    """
    here = scene.paragraph_start(match.start())
    base = reported_quarter(scene, scene.paragraph_start(max(0, here - 3)))
    if base is None and re.search(r"quarter|period", match.group()):
        base = reported_quarter(scene) or latest_quarter(scene)
    if base is None:
        base = scene.last(_MONTH, since=scene.sentence_start(match.start())) or scene.today("year")
    if base is None:
        return date(match, None)
    if nth and base.kind == "quarter":
        base = base.shift(nth - int(base.value[-1])) or base
    steps = {"quarter": 4, "half": 2, "month": 12}.get(base.kind, 1)
    return date(match, base.shift(years * steps))._replace(anchor=False)


def reported_quarter(scene: Scene, since: int = 0) -> Period | None:
    """The quarter said last, at `since` or later, that was over when the story was published, else had begun."""
    said = [p for at, p in scene.said if p.kind == "quarter" and at >= since]
    over = [p for p in said if scene.published is None or p.end < scene.published]
    begun = [p for p in said if scene.published is None or p.start <= scene.published]
    return over[-1] if over else begun[-1] if begun else None


def latest_quarter(scene: Scene) -> Period | None:
    """The quarter on which companies last reported when the story was published."""
    current = scene.today("quarter")
    if current is None or scene.published is None:
        return None
    return current.shift(-1) if (scene.published - current.start).days <= 60 else current


@rule(
    r"the\s+(?:same|corresponding|comparable|equivalent)\s+(?P<unit>month|quarter|period|week)\s+(?:of\s+)?"
    r"(?:last\s+year|a\s+year\s+(?:ago|earlier|before)|the\s+(?:previous|prior)\s+year|the\s+year\s+before)"
)
def same_of_last_year(match: re.Match[str], scene: Scene) -> Reading | None:
    """'the same month last year', 'the corresponding period a year earlier'."""
    if match["unit"] == "quarter" or (match["unit"] == "period" and reported_quarter(scene)):
        return compared(match, scene, -1)
    if match["unit"] == "period":
        here = scene.today("year")
        return date(match, here.shift(-1) if here else None)
    kind: Kind = match["unit"]  # type: ignore[assignment]
    said = scene.last(frozenset((kind,))) or scene.today(kind)
    there = period("year", said.start).shift(-1) if said else None
    if said is None or there is None:
        return date(match, None)
    if kind == "week":
        return date(match, said.shift(-52))
    first = calendar.day_of(there.start.year, said.start.month, 1)
    return date(match, period("month", first.start) if first else None)


@rule(rf"(?:the\s+)?(?P<rel>latest|current|{YEAR})\s+(?P<unit>quarter|period)")
def reported_period(match: re.Match[str], scene: Scene) -> Reading | None:
    """'the latest quarter', 'the 1988 period', 'the current quarter'."""
    if match["rel"].isdigit() and match.start() and scene.text[match.start() - 1] in "-–/":
        return None  # 'the 2001-2010 period'
    said = reported_quarter(scene)
    near = scene.text[max(0, match.start() - 240) : match.end() + 120]
    if match["unit"] == "period" and said is None and not _ACCOUNTS.search(near):
        return None  # 'the current period is not the best for talks'
    if match["rel"] == "current":
        return date(match, scene.today("quarter"))
    if match["rel"].isdigit():
        if said:
            first = calendar.day_of(int(match["rel"]), said.start.month, 1)
            return date(match, period("quarter", first.start) if first else None)._replace(anchor=False)
        return date(match, calendar.year(int(match["rel"])))
    return date(match, said or latest_quarter(scene))
