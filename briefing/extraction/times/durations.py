"""Rules for stretches of time, and for moments measured by them: 'two months', 'two weeks ago'."""

from __future__ import annotations

import re

from briefing.extraction.times.calendar import DAYS, Kind, Period, period
from briefing.extraction.times.lexicon import NUMBER, UNIT_CODES, UNITS, number
from briefing.extraction.times.pieces import AND_HALF, APPROX, REL, UNIT, VAGUE_NUMBER
from briefing.extraction.times.quarters import compared
from briefing.extraction.times.reading import Reading, TimexType, date, rule
from briefing.extraction.times.scene import Scene

_KIND_OF_DAY = (
    r"(?:(?:more|straight|consecutive|full|long|whole|additional|further|trading|business|working|fiscal|calendar"
    r"|successive|solid|extra|hard|short|other|entire|crucial|critical|final|happy|difficult|tough|tumultuous)\s+)"
)
_THEN = (
    r"(?:\s+(?P<way>ago|earlier|before\s+that|before|previously|prior|later|afterwards?|after\s+that|hence"
    r"|from\s+(?:now|today)|from\s+then|away|thereafter))"
)
_OR_SO = r"(?:\s+or\s+(?:so|two|more|longer|less))"
_COUNT = rf"(?P<count>{VAGUE_NUMBER}|{NUMBER}|half\s+an?|an?|(?:one\s+)?half\s+an?|the\s+same\s+number\s+of)"
_TO = rf"(?:(?:\s+to\s+|\s+or\s+|\s*[-–—]\s*|\s+and\s+)(?P<high>{NUMBER}))"


def duration_value(count: float | None, unit: str) -> str:
    """The TIMEX3 value of `count` units; `count` None stands for a number not told."""
    name = UNITS[unit]
    code = UNIT_CODES[name]
    if count is None:
        return f"PT{'X'}{code[1:]}" if code[0] == "T" and len(code) == 2 else f"PX{code}"
    whole = int(count)
    part = count - whole
    if name in ("decade", "century", "millennium", "fortnight"):
        size = {"decade": 10, "century": 100, "millennium": 1000, "fortnight": 2}[name]
        return f"P{_plain(count * size)}{'W' if name == 'fortnight' else 'Y'}"
    if part == 0.5 and name == "year":
        return f"P{whole}Y6M" if whole else "P6M"
    if part == 0.5 and name in ("hour", "minute"):
        small = "M" if name == "hour" else "S"
        return f"PT{whole}{code[1:]}30{small}" if whole else f"PT30{small}"
    if code[0] == "T" and len(code) == 2:
        return f"PT{_plain(count)}{code[1:]}"
    return f"P{_plain(count)}{code}"


def _plain(count: float) -> str:
    return str(int(count)) if count == int(count) else f"{count:g}"


def count_of(words: str) -> float | None:
    """How many the words before a unit say; None for a number not told ('several')."""
    words = " ".join(words.split())
    if words in ("a couple of", "a couple", "couple of"):
        return 2
    if words.endswith("half a") or words.endswith("half an"):
        return 0.5
    if words in ("a", "an"):
        return 1
    return number(words)


@rule(
    rf"{APPROX}?{_COUNT}(?:\s+and\s+(?P<half>a\s+half))?{_TO}?[\s-]+(?:of\s+)?{_KIND_OF_DAY}?{_KIND_OF_DAY}?(?P<unit>{UNIT})"
    rf"(?P<andhalf>{AND_HALF})?(?P<orso>{_OR_SO})?(?:(?P<old>[\s-]olds?)|-(?:long|plus)|{_THEN})?"
)
def quantity(match: re.Match[str], scene: Scene) -> Reading | None:
    """'two months', 'nearly two years ago', 'a minute and a half', 'several weeks later', '8-month-old'."""
    unit = match["unit"]
    if (
        UNITS[unit] == "second"
        and not unit.endswith("s")
        and "-" not in match.group()
        and match["count"] != "one"
    ):
        return None
    if match["count"] in ("a", "an") and (unit.endswith("s") or _in_compound(match, scene)):
        return None
    if match["count"] == "many" and scene.text[max(0, match.start() - 3) : match.start()].lower() == "as ":
        return None
    start, end = trimmed(match, scene)
    if UNITS[unit] == "quarter" and (match["count"] in ("a", "one") or "-" in match.group()):
        return None
    if re.search(r"\s+olds?$", match.group()):
        return None
    count = count_of(match["count"])
    if match["half"] or (match["andhalf"] and "quarters" not in match["andhalf"]):
        count = (count or 0) + 0.5
    value = duration_value(count, unit)
    if match.group() == "one day" and scene.tense(match.end()) == "future" and _is_some_day(match, scene):
        return Reading(start, end, "DATE", "FUTURE_REF", anchor=False)
    way = (match["way"] or "").split()[:1]
    if way and not closes(match, scene):
        way, end = [], max(match.end(group) for group in ("unit", "andhalf", "orso"))
    if way:
        return _measured(match, scene, count, unit, way[0])
    if UNITS[unit] in ("night", "weekend") and count is not None and count > 1 and UNITS[unit] == "weekend":
        value = f"P{_plain(count)}WE"
    if match["count"] in ("a", "an") and _is_rate(match, scene):
        return Reading(start, end, "SET", value, anchor=False)
    return Reading(start, end, "DURATION", value, anchor=False)


_OPENS_PHRASE = frozenset(("DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM", "VERB", "AUX"))


def closes(match: re.Match[str], scene: Scene) -> bool:
    """Whether 'before' ends the expression ('two days before'), and nothing follows that it belongs to."""
    if match["way"] not in ("before", "after"):
        return True
    tokens = scene.tokens
    _, j = tokens.range_of(match.start("way"), match.end("way"))
    return j >= len(tokens) or tokens.pos[j] not in _OPENS_PHRASE


_ABOUT = re.compile(r"(?:about|around|some|roughly|approximately)\s+(?!time)")
_DETERMINER = re.compile(r"(?:the|an?|this|that|those|these)\s+", re.IGNORECASE)


def trimmed(match: re.Match[str], scene: Scene) -> tuple[int, int]:
    """The span of a quantity without a determiner or 'over' that belongs to other words around it."""
    start = match.start()
    tokens = scene.tokens
    words = match.group()
    if lead := _ABOUT.match(words):
        start += lead.end()  # 'about' is outside the expression, 'nearly' and 'more than' are inside
    if words.startswith("over ") and match["count"] not in ("a", "an"):
        i = tokens.range_of(start, match.end())[0]
        if i < len(tokens) and tokens.pos[i] == "ADP" and tokens.dep[i] == "prep":
            start += 5
    if "-" in words and not words.endswith("s"):
        lead = _DETERMINER.match(scene.text, start, match.end())
        start = lead.end() if lead else start
    return start, match.end()


def _in_compound(match: re.Match[str], scene: Scene) -> bool:
    """Whether a hyphen ties the words to a word before: 'once-in-a-century', 'after-hours'."""
    start = match.start()
    return start > 1 and scene.text[start - 1] == "-" and scene.text[start - 2].isalpha()


def _is_some_day(match: re.Match[str], scene: Scene) -> bool:
    """Whether 'one day' stands free of a preposition: 'it will one day be told'."""
    tokens = scene.tokens
    i = tokens.range_of(match.start(), match.end())[0]
    return i == 0 or tokens.pos[i - 1] not in ("ADP", "VERB", "NOUN", "ADV")


def _is_rate(match: re.Match[str], scene: Scene) -> bool:
    """Whether 'a year' says per year: right behind an amount, whose part it is."""
    tokens = scene.tokens
    i = tokens.range_of(match.start(), match.end())[0]
    if match.start() and match.group().split()[0] not in ("a", "an"):
        return False
    if i == 0:
        return False
    return tokens.pos[i - 1] in ("NOUN", "NUM", "SYM", "PROPN") or tokens.lower[i - 1] in (
        "times",
        "once",
        "twice",
        "%",
    )


def _measured(match: re.Match[str], scene: Scene, count: float | None, unit: str, way: str) -> Reading | None:
    """A DATE so many units before or after the story's date or the time said last."""
    name = UNITS[unit]
    back = way in ("ago", "earlier", "before", "previously", "prior")
    from_now = way in ("ago", "hence", "from", "away")
    if way == "away":
        return None
    if name in ("second", "minute", "hour") or (count is None and not from_now):
        return Reading(match.start(), match.end(), "DURATION", duration_value(count, unit), anchor=False)
    if count is None:
        return Reading(match.start(), match.end(), "DATE", "PAST_REF" if back else "FUTURE_REF", anchor=False)
    if name == "year" and count == 1 and match["count"] in ("a", "one") and way in ("ago", "earlier"):
        return compared(match, scene, -1)
    if way in ("later", "afterward", "afterwards") and not scene.said:
        return date(match, None)  # later than a day the text does not say
    return date(
        match, moved(scene, -count if back else count, name, from_now), "day" if name == "day" else ""
    )


def moved(scene: Scene, count: float, unit: str, from_now: bool) -> Period | None:
    """The period of the size of `unit` that lies `count` units from the anchor."""
    if unit in ("decade", "century"):
        count, unit = count * (10 if unit == "decade" else 100), "year"
    kind: Kind = {"night": "day", "fortnight": "week"}.get(unit, unit)  # type: ignore[assignment]
    base = scene.today(kind)
    if not from_now:
        said = scene.finest(kind) or scene.last()
        base = period(kind, said.start) if said else base
    if base is None:
        return None
    if unit == "fortnight":
        count *= 2
    if count != int(count):
        if unit != "year":
            days = int(count * DAYS[kind])
            there = Period("day", base.end if from_now is False else scene.published or base.end).shift(days)
            return period(kind, there.start) if there else None
        months = period("month", base.start if not from_now or not scene.published else scene.published)
        return months.shift(int(count * 12))
    return base.shift(int(count))


@rule(
    rf"{APPROX}?(?P<rel>{REL}|first|final|last|the\s+(?:first|final|latest|year-earlier|opening|closing|remaining))"
    rf"\s+(?P<count>{VAGUE_NUMBER}|{NUMBER})?{_TO}?[\s-]*{_KIND_OF_DAY}?{_KIND_OF_DAY}?(?P<unit>{UNIT}){_OR_SO}?"
)
def framed(match: re.Match[str], scene: Scene) -> Reading | None:
    """'the past three months', 'the next few days', 'the first nine months', 'coming weeks'."""
    unit = match["unit"]
    if not unit.endswith("s") and unit not in ("centuries", "millennia"):
        return None
    start = match.start() + (5 if match.group().startswith("over ") else 0)
    count = count_of(match["count"]) if match["count"] else None
    return Reading(start, match.end(), "DURATION", duration_value(count, unit), anchor=False)


@rule(
    rf"{APPROX}?(?:{REL}\s+|an?\s+)?(?P<part>quarter|half)[\s-](?:of\s+a\s+|a\s+)?(?P<unit>century|decade){_THEN}?"
)
def part_of_century(match: re.Match[str], scene: Scene) -> Reading | None:
    """'a quarter century', 'the past half-century', 'a quarter of a century ago'."""
    years = (100 if match["unit"] == "century" else 10) * (0.25 if match["part"] == "quarter" else 0.5)
    if match["way"] and years == int(years):
        back = match["way"].split()[0] in ("ago", "earlier", "before", "previously", "prior")
        return date(match, moved(scene, -years if back else years, "year", match["way"] == "ago"))
    return Reading(match.start(), match.end(), "DURATION", f"P{_plain(years)}Y", anchor=False)


@rule(rf"the\s+(?:(?P<count>{VAGUE_NUMBER}|{NUMBER})\s+)?(?P<unit>{UNIT})\s+(?:ahead|to\s+come)")
def ahead(match: re.Match[str], scene: Scene) -> Reading | None:
    """'the weeks ahead', 'the years to come'."""
    if not match["unit"].endswith("s"):
        return None
    count = count_of(match["count"]) if match["count"] else None
    value = duration_value(count, match["unit"])
    return Reading(match.start(), match.end(), "DURATION", value, anchor=False)


@rule(
    rf"(?:the\s+)?(?P<rel>recent|future|coming|past|ensuing|early|following|subsequent)\s+(?P<unit>{UNIT})(?:\s+(?:and|or)\s+{UNIT})?"
)
def vague_stretch(match: re.Match[str], scene: Scene) -> Reading | None:
    """'recent years', 'coming months'."""
    if not match["unit"].endswith("s") and match["unit"] not in ("centuries",):
        return None
    return Reading(match.start(), match.end(), "DURATION", duration_value_bare(match["unit"]), anchor=False)


_MINUTES_OF = re.compile(r"\s+(?:of\s+(?:the|its|their|a)|from\s+(?:the|its)|show)\b")
"""What follows the minutes of a meeting."""

_KINDS_OF_HOURS = frozenset(
    ("business", "working", "office", "opening", "visiting", "school", "peak", "rush")
)
_OWNERS = frozenset(("his", "her", "their", "its", "our", "my", "your", "whose"))


def duration_value_bare(unit: str) -> str:
    """The value of a plural unit without a number."""
    return duration_value(None, unit)


@rule(
    rf"(?P<unit>seconds|minutes|hours|days|nights|weeks|weekends|months|years|decades|centuries|millennia)(?:[\s-](?P<old>old|long)|{_THEN}|\s+(?:or|and)\s+{UNIT})?"
)
def bare_plural(match: re.Match[str], scene: Scene) -> Reading | None:
    """'years', 'weeks ago', 'decades-long'."""
    before = scene.text[max(0, match.start() - 12) : match.start()].lower().split()
    if _in_compound(match, scene):
        return None
    if match["unit"] == "minutes" and (before[-1:] == ["the"] or _MINUTES_OF.match(scene.text, match.end())):
        return None
    if match["unit"] == "hours" and before and before[-1] in _KINDS_OF_HOURS:
        return None
    if (
        match.end() == match.end("unit")
        and before
        and (before[-1] in _OWNERS or before[-1].endswith(("'s", "’s")))
    ):
        return None
    if match["old"] and "-" not in match.group() and match["old"].strip() == "old":
        return None
    way = (match["way"] or "").split()[:1]
    if way and not closes(match, scene):
        return Reading(
            match.start(), match.end("unit"), "DURATION", duration_value(None, match["unit"]), anchor=False
        )
    if way and way[0] != "away":
        value = {"ago": "PAST_REF", "from": "FUTURE_REF", "hence": "FUTURE_REF"}.get(way[0])
        if value:
            return Reading(match.start(), match.end(), "DATE", value, anchor=False)
        plain = duration_value(None, match["unit"])
        return Reading(match.start(), match.end(), "DURATION", plain, anchor=False)
    return Reading(match.start(), match.end(), "DURATION", duration_value_bare(match["unit"]), anchor=False)


@rule(r"(?P<unit>year|month|week|day|hour|decade|century|night)[\s-]?long")
def whole(match: re.Match[str], scene: Scene) -> Reading | None:
    """'year-long', 'weeklong'."""
    return Reading(match.start(), match.end(), "DURATION", duration_value(1, match["unit"]), anchor=False)


@rule(
    r"(?:for\s+)?(?P<words>some\s+time|(?:a|quite\s+a|some)\s+while|(?:a|some)\s+(?:very\s+)?(?:long|short|lengthy|brief)\s+(?:time|while|period)|quite\s+some\s+time)"
)
def vague_length(match: re.Match[str], scene: Scene) -> Reading | None:
    """'some time', 'a while', 'a long time'."""
    kind: TimexType = "DURATION"
    return Reading(match.start("words"), match.end(), kind, "PXX", anchor=False)


@rule(r"the\s+(?P<unit>day|week|month|year|night)\s+(?P<way>before|after|earlier|prior|later)")
def neighbour(match: re.Match[str], scene: Scene) -> Reading | None:
    """'the day before', 'the year after': the neighbour of the period said last."""
    unit = "day" if match["unit"] == "night" else match["unit"]
    if not closes(match, scene):
        said = scene.last(frozenset(("day",)))
        return date(match, said)._replace(end=match.end("unit")) if match["unit"] == "day" else None
    step = 1 if match["way"] in ("after", "later") else -1
    found = moved(scene, step, unit, False)
    return date(match, found, "day" if unit == "day" else "")
