"""Rules for stretches of time: 'two months', 'the past three weeks'."""

from __future__ import annotations

import re

from briefing.extraction.times.distances import closes, later, measured, moved
from briefing.extraction.times.lengths import count_of, duration_value, plain
from briefing.extraction.times.lexicon import NUMBER, UNITS
from briefing.extraction.times.pieces import AND_HALF, APPROX, REL, UNIT, VAGUE_NUMBER
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


@rule(
    rf"{APPROX}?{_COUNT}(?:\s+and\s+(?P<half>(?:a\s+|one\s+)?half))?{_TO}?[\s-]+(?:of\s+)?{_KIND_OF_DAY}?{_KIND_OF_DAY}?(?P<unit>{UNIT})"
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
    if match["high"] and match.start() and scene.text[match.start() - 1] in "$£€¥":
        return None  # 'a fine of £1,000 or three months in jail'
    if not unit.endswith("s") and re.fullmatch(r"(?:19|20)\d\d", match["count"]):
        return None  # 'the 2017 fiscal year'
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
        return measured(match, scene, count, unit, way[0])
    if UNITS[unit] in ("night", "weekend") and count is not None and count > 1 and UNITS[unit] == "weekend":
        value = f"P{plain(count)}WE"
    if not way and _EACH.match(scene.text, end):
        return None  # '24 hours a day'
    if match["count"] in ("a", "an") and not match["orso"] and _is_rate(match, scene):
        often = _OFTEN.search(scene.text, max(0, match.start() - 24), match.start())
        return Reading(often.start(), end, "SET", value, anchor=False) if often else None
    return Reading(start, end, "DURATION", value, anchor=False)


_EACH = re.compile(r",?\s+(?:an?|per|each|every)\s+(?:day|week|month|year|night)\b")
_OFTEN = re.compile(rf"\b(?:once|twice|{NUMBER}\s+times)\s+\Z", re.IGNORECASE)
"""How often something happens, before 'a week'. A bare 'a week' behind an amount is a measure and no time."""

_NO_RATE = re.compile(r"\s+(?:after|before|into|since|of|off|out|long|later|earlier|from)\b", re.IGNORECASE)
"""What follows a stretch of time that is no rate: 'four deaths a day after the storm'."""


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
    return i == 0 or tokens.pos[i - 1] not in ("ADP", "VERB", "NOUN", "ADV") or tokens.dep[i - 1] == "prt"


def _is_rate(match: re.Match[str], scene: Scene) -> bool:
    """Whether 'a year' says per year: right behind an amount, whose part it is."""
    tokens = scene.tokens
    i = tokens.range_of(match.start(), match.end())[0]
    if match.start() and match.group().split()[0] not in ("a", "an"):
        return False
    if i == 0 or (_NO_RATE.match(scene.text, match.end()) and tokens.lower[i - 1] not in UNITS):
        return False
    return tokens.pos[i - 1] in ("NOUN", "NUM", "SYM", "PROPN") or tokens.lower[i - 1] in (
        "times",
        "once",
        "twice",
        "%",
    )


@rule(
    rf"{APPROX}?(?P<rel>{REL}|first|final|last|the\s+(?:first|final|latest|year-earlier|opening|closing|remaining))"
    rf"\s+(?P<count>{VAGUE_NUMBER}|{NUMBER})?{_TO}?[\s-]*{_KIND_OF_DAY}?{_KIND_OF_DAY}?(?P<unit>{UNIT}){_OR_SO}?"
)
def framed(match: re.Match[str], scene: Scene) -> Reading | None:
    """'the past three months', 'the next few days', 'the first nine months', 'coming weeks'."""
    unit = match["unit"]
    if not unit.endswith("s") and unit not in ("centuries", "millennia"):
        return None
    i = scene.tokens.range_of(match.start("rel"), match.end())[0]
    if match["rel"] == "last" and i < len(scene.tokens) and scene.tokens.pos[i] == "VERB":
        return None  # 'expected to last a couple of hours'
    if match["rel"] == "that":
        return None  # it opens a clause: 'said that four days were enough'
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
        way = match["way"].split()[0]
        back = way in ("ago", "earlier", "before", "previously", "prior")
        if way == "later":
            found = later(scene, years, "year", scene.tense(match.end()) == "past")
            return date(match, found) if found else _length(match, f"P{plain(years)}Y")
        return date(match, moved(scene, -years if back else years, "year", match["way"] == "ago"))
    return _length(match, f"P{plain(years)}Y")


def _length(match: re.Match[str], value: str) -> Reading:
    return Reading(match.start(), match.end(), "DURATION", value, anchor=False)


@rule(r"half[\s-]hours?")
def half_hour(match: re.Match[str], scene: Scene) -> Reading | None:
    """'the half-hour meeting'."""
    if match.group().endswith("s"):
        return None
    return Reading(match.start(), match.end(), "DURATION", "PT30M", anchor=False)


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
    return Reading(match.start(), match.end(), "DURATION", duration_value(None, match["unit"]), anchor=False)


_MINUTES_OF = re.compile(r"\s+(?:of\s+(?:the|its|their|a)|from\s+(?:the|its)|show)\b")
"""What follows the minutes of a meeting."""

_OVER_THE = re.compile(r"(?:over|through|throughout|down)\s+(?P<the>the\s+)\Z", re.IGNORECASE)
"""What makes the article a part of the stretch: 'over the years'."""

_KINDS_OF_HOURS = frozenset(
    ("business", "working", "office", "opening", "visiting", "school", "peak", "rush")
)
_OWNERS = frozenset(("his", "her", "their", "its", "our", "my", "your", "whose"))


_LIFE = frozenset("teenage teen formative golden twilight childhood boyhood school student college".split())


def _is_of_life(match: re.Match[str], scene: Scene) -> bool:
    """Whether the years are those of an age or of somebody's rule: 'her teenage years', 'the Thatcher years'."""
    tokens = scene.tokens
    i = tokens.range_of(match.start(), match.end())[0]
    return i > 0 and (tokens.lower[i - 1] in _LIFE or tokens.pos[i - 1] == "PROPN")


@rule(
    rf"(?P<unit>seconds|minutes|hours|days|nights|weeks|weekends|months|years|decades|centuries|millennia)(?:[\s-](?P<old>old|long)|{_THEN}|\s+(?:or|and)\s+{UNIT})?"
)
def bare_plural(match: re.Match[str], scene: Scene) -> Reading | None:
    """'years', 'weeks ago', 'decades-long'."""
    before = scene.text[max(0, match.start() - 12) : match.start()].lower().split()
    if _in_compound(match, scene) or _EACH.match(scene.text, match.end()):
        return None
    if match["unit"] == "days" and before[-1:] in (["most"], ["some"], ["many"]):
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
    if match["unit"] == "years" and before and not match["way"] and _is_of_life(match, scene):
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
    lead = _OVER_THE.search(scene.text, max(0, match.start() - 16), match.start())
    start = lead.start("the") if lead else match.start()
    return Reading(start, match.end(), "DURATION", duration_value(None, match["unit"]), anchor=False)


@rule(r"(?:all\s+)?(?P<unit>year|month|week|day|hour|decade|century|night)[\s-]?long")
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
