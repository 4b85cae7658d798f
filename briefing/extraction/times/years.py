"""Rules for years, decades and centuries."""

from __future__ import annotations

import re

from briefing.extraction.times import calendar
from briefing.extraction.times.calendar import period
from briefing.extraction.times.choose import day_number, year_of
from briefing.extraction.times.lexicon import DECADES
from briefing.extraction.times.pieces import DECADE_WORD, ORDINAL, PART, SHORT_YEAR, SPOKEN_YEAR, YEAR
from briefing.extraction.times.reading import Reading, date, rule
from briefing.extraction.times.scene import Scene


@rule(
    rf"(?:{PART}(?:the\s+)?)?(?:the\s+year\s+|year\s+)?(?P<year>{YEAR}|{SPOKEN_YEAR}|{SHORT_YEAR})"
    r"(?:[/–-](?P<second>\d\d)(?![\d/–-]))?"
    r"(?:\s+(?:and\s+beyond|or\s+later|or\s+earlier))?(?!s\b|[-–]?(?:years?|odd)\b|\s*(?:%|percent|million|billion)|[,.]\d|:\d|/\d)"
)
def a_year(match: re.Match[str], scene: Scene) -> Reading | None:
    """'1996', 'early 1990', 'mid-2017', 'the year two thousand', 'nineteen ninety-four'."""
    start, end = match.span("year")
    written = match["year"]
    number = year_of(written)
    if number is None or not (1000 <= number <= 2199):
        return None
    if not _is_year(scene, match, start, end, number):
        return None
    found = calendar.year(number)
    if match["second"]:
        following = calendar.year(number + 1)
        if match["second"] and match.group()[-3] in "-–" and int(match["second"]) > number % 100 + 1:
            following = calendar.year(number // 100 * 100 + int(match["second"]))  # 'the 1914-18 war'
        elif (number + 1) % 100 != int(match["second"]):
            return None
        if found is None or following is None:
            return None
        return date(match, found, value=f"{found.value}/{following.value}")._replace(until=following)
    begin = match.start() + (6 if match.group().startswith("about the ") else 0)  # 'about the 2016 vote'
    return date(match, found, "year")._replace(start=begin)


@rule(
    rf"(?:the\s+)?(?:{PART})?(?:the\s+)?(?P<decade>(?P<century>1\d|20)?(?:['’‘`])?(?P<tens>\d)0['’]?s|{DECADE_WORD})"
)
def decade(match: re.Match[str], scene: Scene) -> Reading | None:
    """'the 1990s', 'the late 1970s', "the '80s", 'the nineties'."""
    if match["tens"] is None:
        tens, century = DECADES[match["decade"]] // 10, None
        if "the" not in match.group().split()[:2]:
            return None
    else:
        tens, century = int(match["tens"]), match["century"]
        if (
            century is None
            and not re.search(r"['’‘`]\d0", match["decade"])
            and "the" not in match.group().split()[:2]
            and not _DECADE_BEFORE.search(scene.text, max(0, match.start() - 12), match.start())
        ):
            return None
    if _of_age(scene, match.start()):
        return None
    if century is None and re.search(r"(?:mid|low|high|upper)-\d", match.group()):
        return None  # 'temperatures in the mid-50s'
    if century is None:
        century = "20" if scene.published and tens * 10 + 2000 <= scene.published.year and tens < 2 else "19"
    if tens == 0 and match["century"] and century != "20":
        return Reading(match.start(), match.end(), "DATE", century)  # 'the 1800s' are a century
    found = calendar.year(int(century) * 100 + tens * 10)
    return date(match, period("decade", found.start) if found else None)


_DECADE_BEFORE = re.compile(r"\d0s,?\s+(?:(?:and|or|to|through)\s+)?\Z")
"""A decade that the one behind it is linked with: '1960s and 70s'."""


def _of_age(scene: Scene, start: int) -> bool:
    """Whether 'in his' or the like stands before: an age, not a decade."""
    before = scene.text[max(0, start - 12) : start].lower().split()
    return bool(before) and before[-1] in ("his", "her", "their", "my", "our", "your", "its")


@rule(rf"(?:{PART})?(?:the\s+)?(?:{PART})?(?P<nth>{ORDINAL})[\s-]century")
def century(match: re.Match[str], scene: Scene) -> Reading | None:
    """'the 20th century', 'the mid-19th century'."""
    number = day_number(match["nth"])
    if scene.text[match.end() - 7].isupper() and not scene.is_headline(match.start()):
        return None  # a name: '21st Century Arts'
    return Reading(match.start(), match.end(), "DATE", f"{number - 1:02d}", None) if number > 0 else None


_BEFORE_YEAR = frozenset(
    [
        "in",
        "since",
        "of",
        "by",
        "from",
        "until",
        "till",
        "to",
        "during",
        "before",
        "after",
        "through",
        "between",
        "and",
        "or",
        "late",
        "early",
        "mid",
        "year",
        "fiscal",
        "throughout",
        "for",
        "around",
        "circa",
        "as",
        "back",
        "than",
        "the",
        "spring",
        "summer",
        "fall",
        "winter",
        "autumn",
        "election",
    ]
)
_NOT_BEFORE = frozenset(
    [
        "$",
        "£",
        "€",
        "#",
        "no.",
        "no",
        "number",
        "room",
        "flight",
        "highway",
        "route",
        "about",
        "nearly",
        "more",
        "than",
        "least",
        "over",
    ]
)


def _is_year(scene: Scene, match: re.Match[str], start: int, end: int, number: int) -> bool:
    """Whether a number in the range of years is one."""
    tokens, text = scene.tokens, scene.text
    if start and (
        text[start - 1] in "$£€¥#/.:+" or (text[start - 1] == "," and start > 1 and text[start - 2].isdigit())
    ):
        return False
    if not len(tokens):
        return True
    i, j = tokens.range_of(start, end)
    if i >= len(tokens):
        return False
    if text[start] in "'’‘`":
        return tokens.ent[i] == "DATE" or (i > 0 and tokens.lower[i - 1] in _BEFORE_YEAR)
    if not text[start].isdigit():
        before = tokens.lower[i - 1] if i else ""
        if "thousand" in match["year"]:
            return "year" in match.group()[: start - match.start()]
        return before in _BEFORE_YEAR or tokens.ent[i] == "DATE" or tokens.pos[i] != "NOUN"
    if match.start() < start:
        return True
    before = tokens.lower[i - 1] if i else ""
    after = tokens.tag[j] if j < len(tokens) else ""
    if before in _NOT_BEFORE:
        return False
    if tokens.ent[i] == "DATE":
        return True
    if after in ("NNS",) and tokens.ent[i] in ("CARDINAL", "QUANTITY", "MONEY"):
        return False
    return 1700 <= number <= 2060 and (
        before in _BEFORE_YEAR or tokens.ent[i] not in ("CARDINAL", "QUANTITY", "MONEY")
    )
