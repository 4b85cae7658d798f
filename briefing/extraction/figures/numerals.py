"""Numbers in English text: digits, number words, fractions, and the magnitudes behind them.

`find` yields every number of a text once, with its value; what it counts, and whether it is a figure at
all, is for others to say. The patterns have no nested repetition, so a text of nothing but digits and
commas is read in linear time.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from briefing.extraction import wordlists

_TABLE = wordlists.table("figure_numbers")
ONES: dict[str, int] = _TABLE["ones"]
TEENS: dict[str, int] = _TABLE["teens"]
TENS: dict[str, int] = _TABLE["tens"]
MAGNITUDES: dict[str, int] = _TABLE["magnitudes"]
LETTERS: dict[str, int] = _TABLE["letters"]
PARTS: dict[str, int] = _TABLE["fractions"]
SMALL = ONES | TEENS | TENS
VULGAR = {
    "½": 0.5,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "¼": 0.25,
    "¾": 0.75,
    "⅛": 0.125,
    "⅜": 0.375,
    "⅝": 0.625,
    "⅞": 0.875,
}


class Number(NamedTuple):
    """A number at `text[start:end]`; `magnitude` is what its magnitude word multiplied it by."""

    start: int
    end: int
    value: float | int
    magnitude: int
    form: str
    """`digits`, `words`, `fraction` (two-thirds), `half` (the word alone), `time` (half
    an hour) or `part` (half a percentage point)."""


def _any(words: object) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))  # type: ignore[call-overload]


_S = r"[ \u00a0-]"
_UNDER_100 = rf"(?:(?:{_any(TENS)})(?:{_S}(?:{_any(ONES)}))?|{_any(TEENS)}|{_any(ONES)})"
_HUNDREDS = rf"{_S}hundred(?:(?:{_S}and)?{_S}{_UNDER_100})?"
_UNDER_1000 = rf"(?:{_UNDER_100}(?:{_HUNDREDS})?|a(?:{_HUNDREDS}))"
_WORDS = rf"{_UNDER_1000}(?:{_S}thousand(?:(?:{_S}and)?{_S}{_UNDER_1000})?|(?:{_S}point(?:{_S}(?:{_any(ONES)}|zero|oh))+))?"
_BIG = "hundred|thousand|million|billion|trillion|dozen"
_MULTIPLES = rf"(?:an?{_S}|one{_S})?half{_S}(?:an?{_S})?(?:{_BIG})|an?{_S}(?:{_BIG})|a{_S}quarter{_S}(?:of{_S}a{_S})?(?:million|billion)"
_OF_A_POINT = (
    rf"(?:one-|an?{_S})?(?:half|quarter|third|eighth|tenth){_S}of{_S}(?:1|one|an?)(?={_S}(?:percent|per[ ]cent|percentage))|"
    rf"(?:an?{_S})?(?:half|quarter|third){_S}(?:of{_S})?(?:an?|one)(?={_S}(?:percentage|percent|per|basis|point|cent)\b)"
    rf"|(?:an?{_S})?(?:half|quarter)(?=-(?:percentage|percent|point)\b|[ ](?:percentage[ ])?points?\b)"
)
_FRACTION = (
    rf"(?:one|two|three|four|five|seven|nine)-(?:{_any(PARTS)})"
    rf"|(?:two|three|four|five|seven|nine)[ ](?:thirds|quarters(?=[ ]of\b)|fourths|fifths|sixths|eighths|tenths)"
    rf"|(?:an?|one)[ ](?:third|quarter|fourth|fifth|sixth|seventh|eighth|tenth)(?=[ ](?:of|as|the)\b(?![ ]a[ ](?:m|b)illion))"
    rf"|(?<=[ ]by[ ])(?:an?|one)[ ](?:third|quarter|fourth|fifth|sixth|tenth)(?=[.,;)]|[ ](?:from|in|to|since|over|last|this|compared|and|on|after|between|by)\b)"
    rf"|(?:(?<=[ ]only[ ])|(?<=about[ ])|(?<=nearly[ ])|(?<=almost[ ])|(?<=[ ]than[ ])|(?<=roughly[ ])|(?<=around[ ])|(?<=under[ ])|(?<=over[ ]))"
    rf"(?:an?|one)[ ](?:third|quarter|fourth|fifth|sixth|tenth)(?=[.,;)]|[ ](?:today|now|were|are|have|said|say|did|do|went|goes|go|came|comes|come|would|will|want|voted|favou?r|oppose|live)\b)"
    rf"|(?:an?|one)[ ](?:third|quarter|fourth|fifth|sixth|tenth)(?=[ ](?:more|less|fewer|higher|lower|bigger|larger|smaller|cheaper)\b)"
    rf"|(?:(?<=[ ]up[ ])|(?<=down[ ])|(?<=[ ]rose[ ])|(?<=[ ]fell[ ])|(?<=[ ]lost[ ])|(?<=[ ]grew[ ])|(?<=ropped[ ])|(?<=limbed[ ])|(?<=umped[ ]))"
    rf"(?:an?|one)[ ](?:third|quarter|fourth|fifth|sixth|tenth)(?=[.,;)]|[ ](?:at|to|from|in|on|over|since|last|this|and|while|after|year)\b)"
)
_HALF = (
    r"(?<!first[ ])(?<!second[ ])(?<!other[ ])(?<!latter[ ])(?<!top[ ])(?<!-)half"
    r"(?=[ ](?:of|the|its|their|his|her|our|my|those|these|that|this|all|as|what|say|said|were|are|have|had)\b)"
    r"|(?<=[ ]by[ ])half\b|(?<=[ ]than[ ])half\b|(?<=[ ]in[ ])half\b|(?<=early[ ])half\b|(?<=bout[ ])half\b|(?<=most[ ])half\b"
)
_TIMES = "second|minute|hour|day|week|month|year|decade|century"
_TIMED = rf"(?:an?|one)[ ](?:{_TIMES})[ ]and[ ]a[ ]half|half{_S}(?:an?{_S})?(?:{_TIMES})"
_TIMED += rf"|(?:an?{_S})?quarter{_S}(?:of{_S}an?{_S})?(?:century|hour)"
_DIGITS = r"(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)"
_BEFORE = (
    r"(?:(?<![\w.,])|(?<=\bRs)|(?<=\bRs\.)|(?<=\bRM)|(?<=\bRp)"
    r"|(?<=\bUSD)|(?<=\bEUR)|(?<=\bGBP)|(?<=\bCAD)|(?<=\bAUD)|(?<=\bRMB))"
)

_TAIL = r"[ -](?:1/[234568]|2/3|3/[458]|[57]/8|\d{1,2}/(?:16|32|64))(?![\d/])"
_NUMERAL = re.compile(
    rf"{_BEFORE}(?P<digits>{_DIGITS})(?P<tail>{_TAIL}|[ ]?[{''.join(VULGAR)}]|/(?:[234568]|16|32|64)(?![\d/]))?"
    rf"|(?<![\w.,])(?P<vulgar>[{''.join(VULGAR)}])"
)
_WORDED = re.compile(
    rf"""(?P<time>(?<![\w-])(?:{_TIMED}))(?!\w)
       |(?P<part>(?<![\w-])(?:{_OF_A_POINT}))(?!\w)
       |(?P<fraction>(?<![\w-])(?:{_FRACTION}))(?!\w)
       |(?P<words>(?<![\w-])(?:{_WORDS}))(?:(?!\w)|(?=fold\b))
       |(?P<multiple>(?<![\w-])(?:{_MULTIPLES}))(?!\w)
       |(?P<half>\b(?:{_HALF})(?![\w-]))
    """,
    re.IGNORECASE | re.VERBOSE,
)
_DIGIT = re.compile(rf"\.?[\d{''.join(VULGAR)}]")
_RUN = re.compile(rf"[.,\d{''.join(VULGAR)}]+")
_WORD = re.compile(r"[^\W\d_]+")
STARTERS = frozenset(SMALL) | {"a", "an", "half", "quarter"} | {word + "fold" for word in SMALL}
"""The words a written-out number may begin with."""
_YEAR_WORDS = re.compile(
    rf"(?:seventeen|eighteen|nineteen)[ -](?:oh[ -]\w+|(?:{_any(TENS)})(?:[ -](?:{_any(ONES)}))?|{_any(TEENS)})\b"
    rf"|twenty[ -](?:{_any(TEENS)})\b",
    re.IGNORECASE,
)
_AND_A_HALF = re.compile(
    r"[ -]and[ -]an?[ -](half|quarter|third)\b|[ -]and[ -]three[ -]quarters\b", re.IGNORECASE
)
_MAGNITUDE = re.compile(rf"[ \u00a0-]?({_any(MAGNITUDES)})(?![\w])", re.IGNORECASE)
_LETTER = re.compile(rf"({_any(LETTERS)})(?![\w])")
_METRES = re.compile(
    r"m(?![\w])(?=[ ](?:\(|from\b|high\b|tall\b|long\b|wide\b|deep\b|above\b|below\b|away\b|apart\b|underwater\b"
    r"|north\b|south\b|east\b|west\b|on[ ]foot\b|freestyle|hurdles|sprint|relay|butterfly|backstroke|breaststroke"
    r"|steeplechase|drop\b|wave\b|race\b|title\b|final\b|world[ ]))"
)
_HEIGHT = re.compile(
    r"\b(?:altitude|height|depth|elevation|length|distance)[ ]of[ ](?:\w+[ ]){0,2}$", re.IGNORECASE
)
_OTHER_LENGTH = re.compile(r"(?:ft|feet|foot|inches|yards?|miles?)[ ]?\($")
"""Where a glued 'm' is metres, not millions."""
_DOZEN = re.compile(r"[ ]dozen\b", re.IGNORECASE)


def words_value(words: str) -> float | int:
    """The value of number words such as 'two hundred and five thousand'."""
    total = current = 0
    whole, _, part = words.lower().partition("point")
    if part:
        digits = "".join(str(SMALL.get(word, 0)) for word in re.split(r"[\s-]+", part.strip(" -\u00a0")))
        return float(f"{words_value(whole.strip())}.{digits}")
    for word in re.split(r"[\s-]+", words.lower()):
        if word in SMALL:
            current += SMALL[word]
        elif word == "hundred":
            current = max(current, 1) * 100
        elif word == "thousand":
            total, current = total + max(current, 1) * 1000, 0
    return total + current


def _digits_value(digits: str) -> float | int:
    digits = digits.replace(",", "")[:300]
    return float(digits) if "." in digits else int(digits)


def _tail_value(tail: str) -> float:
    tail = tail.strip(" -")
    if tail in VULGAR:
        return VULGAR[tail]
    upper, lower = tail.split("/")
    return int(upper) / int(lower)


def _multiple_value(words: str) -> float:
    parts = [p for p in re.split(r"[\s-]+", words.lower()) if p not in ("a", "an", "of", "one")]
    big = 12 if parts[-1] == "dozen" else MAGNITUDES[parts[-1]]
    return big * {"half": 0.5, "quarter": 0.25}.get(parts[0], 1.0)


def _fraction_value(words: str) -> float:
    upper, lower = re.split(r"[\s-]+", words.lower())[:2]
    return SMALL.get(upper, 1) / PARTS[lower]


def tidy(value: float | int) -> float | int:
    """`value` as an integer where it is one, without the noise of floating-point multiplication."""
    if isinstance(value, float):
        value = float(f"{value:.12g}")
    return int(value) if value == int(value) else value


def _starts(text: str, words: Iterable[int] | None) -> Iterator[int]:
    """Where a number may begin: at digits, and at the words at the offsets `words`."""
    if words is None:
        words = (m.start() for m in _WORD.finditer(text) if m.group().lower() in STARTERS)
    return heapq.merge((m.start() for m in _DIGIT.finditer(text)), words)


def _read_digits(text: str, match: re.Match[str]) -> tuple[float | int, int, str] | None:
    """Value, end and form of a number in digits; nothing for a date with a stroke such as 9/11."""
    if match["vulgar"]:
        return VULGAR[match["vulgar"]], match.end(), "fraction"
    value, tail = _digits_value(match["digits"]), match["tail"]
    if not tail:
        return value, match.end(), "digits"
    if tail.startswith("/"):
        lower = int(tail[1:])
        return (value / lower, match.end(), "fraction") if 0 < value < lower else None
    if isinstance(value, float):
        if match["digits"][-3:-2] != ".":
            return value, match.end("digits"), "digits"
        return value + _tail_value(tail) / 100, match.end(), "digits"  # $5.12 1/2 a bushel
    return value + _tail_value(tail), match.end(), "digits"


def _read_words(match: re.Match[str]) -> tuple[float | int, int, str]:
    """Value, end and form of a number in words."""
    if match["words"]:
        return words_value(match["words"]), match.end(), "words"
    if match["fraction"]:
        return _fraction_value(match["fraction"]), match.end(), "fraction"
    if match["multiple"]:
        return _multiple_value(match["multiple"]), match.end(), "words"
    if match["part"]:
        part = next(w for w in ("half", "quarter", "third", "eighth", "tenth") if w in match["part"].lower())
        return 1 / PARTS[part], match.end(), "part"
    if match["time"]:
        said = match["time"].lower()
        return 0.25 if "quarter" in said else 0.5 if said.startswith("half") else 1.5, match.end(), "time"
    return 0.5, match.end(), "half"


def _in_metres(text: str, start: int, end: int) -> bool:
    """Whether the 'm' behind `text[start:end]` is metres: '2,356m', 'about 60m from the shore'."""
    if text[start - 1 : start] and text[start - 1] in "$£€¥":
        return False
    if (
        text.startswith("mm", end)
        or _METRES.match(text, end)
        or ("," in text[start:end] and "." not in text[start:end])
    ):
        return True
    if _OTHER_LENGTH.search(text, max(0, start - 10), start):
        return True
    return _HEIGHT.search(text, max(0, start - 40), start) is not None


def find(text: str, words: Iterable[int] | None = None) -> Iterator[Number]:
    """Every number of `text`, left to right, none overlapping another.

    The magnitude is part of the number ('34 million'), so is a fraction ('2 1/2', 'two and a half').
    `words` are the offsets of the words in `STARTERS`, in order, where they are known already.
    """
    at = 0
    for start in _starts(text, words):
        if start < at:
            continue
        year = _YEAR_WORDS.match(text, start) if text[start] in "sentSENT" else None
        if year:
            at = year.end()
            continue
        if text[start].isalpha():
            match = _WORDED.match(text, start)
            read = _read_words(match) if match else None
        else:
            match = _NUMERAL.match(text, start)
            if match is None:
                at = _RUN.match(text, start).end()  # type: ignore[union-attr]
                continue
            read = _read_digits(text, match)
        if match is None:
            continue
        if read is None:
            at = match.end()
            continue
        value, end, form = read
        magnitude = 1
        if form in ("digits", "words"):
            extra = _AND_A_HALF.match(text, end)
            if extra:
                value += {"half": 0.5, "quarter": 0.25, "third": 1 / 3}.get((extra[1] or "").lower(), 0.75)
                end = extra.end()
            letter = _LETTER.match(text, end) if form == "digits" and not extra else None
            if letter and letter[1] in ("m", "mm") and _in_metres(text, start, end):
                letter = None
            if letter:
                magnitude, end = LETTERS[letter[1]], letter.end()
            while bigger := _MAGNITUDE.match(text, end):
                magnitude, end = magnitude * MAGNITUDES[bigger[1].lower()], bigger.end()
            dozen = _DOZEN.match(text, end)
            if dozen and magnitude == 1:
                magnitude, end = 12, dozen.end()
        at = end
        yield Number(start, end, tidy(value * magnitude), magnitude, form)
