"""The words of times, read from `data/time_words.toml`, as look-up tables and as pieces of pattern."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefing.extraction import wordlists

_WORDS = wordlists.table("time_words")


def _invert(name: str) -> dict[str, str]:
    return {word: key for key, listed in _WORDS[name].items() for word in listed}


def _numbers(name: str) -> dict[str, int]:
    return {word: int(key) for word, key in _invert(name).items()}


def any_of(words: Iterable[str]) -> str:
    """A pattern for any one of `words`, the longest first, white space in them of any kind."""
    ordered = sorted(words, key=lambda w: (-len(w), w))
    pieces = (re.escape(w).replace(r"\ ", r"\s+").replace("'", "['’]") for w in ordered)
    return f"(?:{'|'.join(pieces)})"


MONTHS: dict[str, int] = _numbers("months")
WEEKDAYS: dict[str, int] = _numbers("weekdays")
SEASONS = _invert("seasons")
UNITS = _invert("units")
DAYPARTS = _invert("dayparts")
NUMBERS = _numbers("numbers")
ORDINALS = _numbers("ordinals")
DECADES = _numbers("decades")
VAGUE = _invert("vague")
ZONES: list[str] = _WORDS["zones"]["names"]

UNIT_CODES = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "night": "D", "week": "W", "fortnight": "W",
    "weekend": "WE", "month": "M", "quarter": "Q", "year": "Y", "decade": "E", "century": "C", "millennium": "L",
}  # fmt: skip
"""The letter of each unit in a TIMEX3 duration, `T` before those of the clock."""

_ONES = any_of(w for w, n in NUMBERS.items() if 1 <= n <= 9)
_TENS = any_of(w for w, n in NUMBERS.items() if 20 <= n <= 90)
_SMALL = rf"(?:{_TENS}(?:[\s-]{_ONES})?|{any_of(w for w, n in NUMBERS.items() if 1 <= n <= 19)})"
NUMBER_WORD = (
    rf"(?:(?:a|{_SMALL})\s+(?:hundred|thousand|million)(?:\s+(?:and\s+)?{_SMALL})?|(?:a\s+)?dozen|{_SMALL})"
)
"""A whole number in words."""
DIGITS = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
FRACTION = r"(?:[\s-]?(?:\d/\d|[½¼¾]))"
NUMBER = rf"(?:{DIGITS}{FRACTION}?|[½¼¾]|{NUMBER_WORD}(?:[\s-]and[\s-]a[\s-]half)?)"
"""A number, in figures or in words, that `number` reads."""

_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}


def number(text: str) -> float | None:
    """What the words or figures of `NUMBER` amount to; None where they are no number."""
    text = text.lower().replace(",", "").strip()
    half = 0.0
    if match := re.search(r"[\s-]and[\s-]a[\s-]half$", text):
        half, text = 0.5, text[: match.start()]
    if match := re.fullmatch(r"(\d+(?:\.\d+)?)?[\s-]?(?:(\d)/(\d)|([½¼¾]))", text):
        whole, above, below, sign = match.groups()
        part = _FRACTIONS[sign] if sign else (int(above) / int(below) if int(below) else 0.0)
        return float(whole or 0) + part
    if re.fullmatch(r"\d+(?:\.\d+)?", text):
        return float(text) + half
    total, current = 0, 0
    for word in re.split(r"[\s-]+", text):
        if word in ("a", "and", "of"):
            continue
        if word == "dozen":
            current = (current or 1) * 12
            continue
        value = NUMBERS.get(word)
        if value is None:
            return None
        if value >= 1000:
            total += (current or 1) * value
            current = 0
        elif value == 100:
            current = (current or 1) * 100
        else:
            current += value
    return total + current + half


def spoken_year(text: str) -> int | None:
    """The year that two numbers in words give, as read aloud: 'nineteen ninety-four', 'two thousand ten'."""
    words = re.split(r"[\s-]+", text.lower())
    if "thousand" in words:
        value = number(text)
        return int(value) if value else None
    head = NUMBERS.get(words[0])
    rest = number(" ".join(words[1:])) if words[1:] and words[1] != "hundred" else 0
    if head is None or rest is None:
        return None
    return head * 100 + int(rest)
