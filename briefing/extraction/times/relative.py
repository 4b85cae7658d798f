"""Rules for periods named from the story's date or from a time said before: 'last week', 'that year'."""

from __future__ import annotations

import datetime
import re

from briefing.extraction import wordlists
from briefing.extraction.times.calendar import Kind, Period, period
from briefing.extraction.times.lexicon import MONTHS, any_of
from briefing.extraction.times.pieces import (
    PART,
    REL,
    STEPS,
    pointer,
)
from briefing.extraction.times.quarters import latest_quarter, reported_quarter
from briefing.extraction.times.reading import Reading, date, rule
from briefing.extraction.times.scene import Scene

_DAY = frozenset[Kind](("day",))
_QUARTER = frozenset[Kind](("quarter",))
_PERIOD_UNIT = "(?:day|week|weekend|month|quarter|year|decade|century|fortnight)"


_NOWADAYS = re.compile(rf"['’]s\s+(?:[\w-]+\s+)?{any_of(wordlists.words('time_nowadays'))}\b", re.IGNORECASE)
"""What belongs to an age and no day, behind 'today'."""


@rule(
    rf"(?:{PART})?(?P<word>today|yesterday|tomorrow|the\s+day\s+before\s+yesterday|the\s+day\s+after\s+tomorrow)"
)
def near_day(match: re.Match[str], scene: Scene) -> Reading | None:
    """'today', 'late yesterday', 'tomorrow'."""
    if _NOWADAYS.match(scene.text, match.end()):
        return None  # 'today's world', 'tomorrow's leaders'
    words = match["word"].split()
    step = {"today": 0, "yesterday": -1, "tomorrow": 1}[words[-1]]
    if len(words) > 1:
        step *= 2
    today = scene.today("day")
    return date(match, today.shift(step) if today else None, "day")


@rule(
    rf"(?:{PART})?(?P<rel>{REL})\s+(?P<fiscal>(?:fiscal|financial|calendar|school|academic|trading|business)\s+)?"
    rf"(?P<unit>{_PERIOD_UNIT})(?P<so>\s+or\s+(?:so|two))?"
)
def pointed(match: re.Match[str], scene: Scene) -> Reading | None:
    """'last week', 'this year', 'the following month', 'that day', 'the same period'."""
    unit: Kind = "week" if match["unit"] == "fortnight" else match["unit"]  # type: ignore[assignment]
    rel = pointer(match["rel"])
    definite = match["rel"].split()[0] in ("the", "these")
    if (rel == "past" and unit != "weekend") or (
        definite and rel == "last" and unit not in ("day", "weekend", "quarter")
    ):
        code = {"day": "D", "week": "W", "weekend": "WE", "month": "M", "quarter": "Q", "year": "Y"}.get(unit)
        if unit == "decade" or match["unit"] == "fortnight":
            value = "P10Y" if unit == "decade" else "P2W"
            return Reading(match.start(), match.end(), "DURATION", value, anchor=False)
        if unit == "century":
            return Reading(match.start(), match.end(), "DURATION", "P100Y", anchor=False)
        return Reading(match.start(), match.end(), "DURATION", f"P1{code}", anchor=False)
    if definite and unit in ("decade", "century") and rel in ("next", "coming", "last"):
        return Reading(
            match.start(), match.end(), "DURATION", "P10Y" if unit == "decade" else "P100Y", anchor=False
        )
    if rel in ("same", "that"):
        said = scene.last()
        if unit == "day" and said and said.kind != "day":
            said = scene.last(_DAY)
        if unit == "quarter":
            said = scene.last(_QUARTER) or said
        ends = re.match(r"\s*(?:[.,;:!?]|\Z)", scene.text[match.end() : match.end() + 3])
        if unit == "day" and said is None and ends and scene.tense(match.end()) == "past":
            said = scene.today("day")  # 'the same day', with no other said
        return date(match, period(unit, said.start) if said else None, "day" if unit == "day" else "")
    if rel in ("following", "previous", "preceding", "ensuing", "succeeding", "prior") or (
        definite and unit in ("day",)
    ):
        said = scene.finest(unit) or scene.last() or scene.today(unit)
        start = period(unit, said.start) if said else None
        return date(match, start.shift(STEPS[rel]) if start else None, "day" if unit == "day" else "")
    if unit == "day":
        return None
    today = scene.today(unit)
    if today is None:
        return date(match, None)
    if (
        match["rel"] == "last"
        and unit == "year"
        and _COMPARED.search(scene.text, max(0, match.start() - 70), match.start())
    ):
        here = reported_quarter(scene, scene.paragraph_start(match.start()))
        if here is not None and scene.published and (scene.published - here.start).days < 190:
            return date(match, here.shift(-4))._replace(anchor=False)  # 'up from $3 million last year'
    if unit == "weekend":
        return date(match, _weekend(match, scene, rel))
    return date(match, today.shift(STEPS[rel]))


_COMPARED = re.compile(
    r"\b(?:compared (?:with|to)|versus|against|(?:up|down|increase|rise|drop|decline|rose|fell|jumped) (?:\S+ ){0,2}from)\s[^.;]*\Z"
)
"""What compares a figure with an earlier one."""


def _weekend(match: re.Match[str], scene: Scene, rel: str) -> Period | None:
    """The weekend that is meant: of this ISO week or the one before, by tense."""
    week = scene.today("weekend")
    if week is None or scene.published is None:
        return None
    ended = week if scene.published.isoweekday() >= 6 else week.shift(-1)
    if rel in ("last", "past"):
        return ended
    if rel in ("next",):
        return week.shift(1)
    if rel in ("coming", "upcoming"):
        return week if scene.published < week.start else week.shift(1)
    tense = scene.tense(match.end())
    late = 3 <= scene.published.isoweekday() <= 5
    if late and (rel == "this" or _INTO.search(scene.text, max(0, match.start() - 12), match.start())):
        return week  # told on a Thursday: 'the visit this weekend', 'sent them home for the weekend'
    return week if tense == "future" or (rel == "this" and tense != "past") else ended


_INTO = re.compile(r"\b(?:for|into|before|until|ahead of)\s+\Z", re.IGNORECASE)


@rule(rf"(?:{PART})?(?:(?:the|over)\s+)?(?P<long>long\s+|holiday\s+)?weekend")
def the_weekend(match: re.Match[str], scene: Scene) -> Reading | None:
    """'the weekend'."""
    if not match.group().startswith("the") and match["long"] is None and " " not in match.group():
        return None
    return date(match, _weekend(match, scene, ""))


_HYPHENED = re.compile(r"[-–][^\W\d_]")


@rule(
    rf"(?:{PART}the|the)\s+(?P<unit>day|week|month|year|quarter|decade|century)(?:['’]s\s+(?P<edge>end|start|beginning))?"
)
def the_unit(match: re.Match[str], scene: Scene) -> Reading | None:
    """'the year', 'the end of the month', 'the quarter', 'the day'."""
    unit: Kind = match["unit"]  # type: ignore[assignment]
    after = scene.text[match.end() : match.end() + 24].split()
    to_month = after[:1] == ["to"] and any(word.rstrip(".,").lower() in MONTHS for word in after[1:3])
    if (unit == "year" and to_month) or (unit in ("week", "year") and after[:1] in (["ended"], ["ending"])):
        return Reading(match.start(), match.end(), "DURATION", f"P1{unit[0].upper()}", anchor=False)
    if after[:1] == ["of"] and after[1:2] and after[1].rstrip(".,").lower() in MONTHS:
        return None  # 'the month of July' is July
    if _HYPHENED.match(scene.text, match.end()):
        return None  # 'the week-long strike', 'the quarter-finals'
    if unit == "day" and " end of " in f" {match.group()}" and after[:1] and scene.text[match.end()] == ",":
        return None  # 'at the end of the day, what counts is trust'
    part = match.group().split()[0] != "the" or " of " in match.group() or " in " in match.group()
    if unit == "quarter":
        said = _quarter_ended(scene, after) or reported_quarter(scene) or latest_quarter(scene)
        return date(match, said)
    if not part and (unit in ("decade", "century") or (unit == "day" and not _stands_alone(match, scene))):
        return None
    if unit == "day" and not part:
        said = scene.last(_DAY)
        return date(match, said, "day")
    if unit == "year" and not part:
        said = scene.last(since=scene.sentence_start(match.start())) or scene.today("year")
        return date(match, period("year", said.start) if said else None)
    return date(match, scene.today(unit))


def _stands_alone(match: re.Match[str], scene: Scene) -> bool:
    """Whether 'the day' begins its sentence as the subject: 'The day ended quietly'."""
    if match.start() != scene.sentence_start(match.start()) or match["edge"]:
        return False
    tokens = scene.tokens
    j = tokens.range_of(match.start(), match.end())[1]
    return j < len(tokens) and tokens.pos[j] in ("VERB", "AUX", "PUNCT")


def _quarter_ended(scene: Scene, after: list[str]) -> Period | None:
    """The quarter that 'ended Sept. 30', as the words after it say."""
    if after[:1] not in (["ended"], ["ending"]) or not after[1:2] or scene.published is None:
        return None
    month = MONTHS.get(after[1].rstrip(".,").lower())
    if month is None:
        return None
    year = scene.published.year - (month > scene.published.month)
    return period("quarter", datetime.date(year, month, 1))
