"""Pieces of pattern that several families of rules share, over text in lower case."""

from __future__ import annotations

from briefing.extraction.times.lexicon import (
    DAYPARTS,
    DECADES,
    MONTHS,
    NUMBER_WORD,
    NUMBERS,
    ORDINALS,
    SEASONS,
    UNITS,
    WEEKDAYS,
    any_of,
)

S = r"[\s-]+"
"""What parts two words of one expression: space or a hyphen."""

_SHORT_MONTHS = [w for w in MONTHS if len(w) < 5 and w not in ("may", "june", "july")]
MONTH = rf"(?:{any_of(w for w in MONTHS if w not in _SHORT_MONTHS)}|{any_of(_SHORT_MONTHS)}\b\.?)"
WEEKDAY = rf"(?:{any_of(w for w in WEEKDAYS if len(w) > 5)}|{any_of(w for w in WEEKDAYS if len(w) < 6)}\b\.?)"
LONG_WEEKDAY = any_of(w for w in WEEKDAYS if len(w) > 5)
SEASON = any_of(SEASONS)
DAYPART = any_of(DAYPARTS)
UNIT = any_of(UNITS)
ORDINAL = rf"(?:{any_of(ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th))"
DECADE_WORD = any_of(DECADES)

YEAR = r"(?:1[1-9]|20)\d\d"
SHORT_YEAR = r"['’‘`]\d\d"
_CENTURY_WORD = any_of(w for w, n in NUMBERS.items() if n in (17, 18, 19, 20))
_REST_WORD = any_of(w for w, n in NUMBERS.items() if 10 <= n <= 90)
_UNDER_TEN = any_of(w for w, n in NUMBERS.items() if 1 <= n <= 9)
SPOKEN_YEAR = (
    rf"(?:{_CENTURY_WORD}{S}(?:{_REST_WORD}(?:{S}{_UNDER_TEN})?|hundred)"
    rf"|two\s+thousand(?:\s+(?:and\s+)?(?:{NUMBER_WORD}))?)"
)
DAY = rf"(?:(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%]|[.,:]\d|[-\s]years?|\s+(?:per\s?cent|million|billion|minutes|hours|days|weeks|months))|{any_of(ORDINALS)})"

PART = (
    r"(?:(?:(?:the\s+)?(?:very\s+)?(?:beginning|start|end|middle|close|rest|remainder|latter\s+part"
    r"|early\s+part|better\s+part|a\s+good\s+part|turn|height|course)\s+of\s+)"
    r"|(?:the\s+)?(?:very\s+)?(?:mid[\s-]to[\s-]late|early[\s-]to[\s-]mid|early|late|mid|earlier|later|sometime|some\s+time|midway)(?:[\s-]+(?:on|in|through))?[\s-]+"
    r"|around\s+|about\s+)"
)
"""Words before a date that say which part of it, inside the expression."""

REL = (
    r"(?:(?:this|the|these)\s+(?:very\s+)?(?:coming|past|last|next|upcoming|current|previous|following|same|preceding"
    r"|full|new|ensuing|succeeding|prior)|this|last|next|past|coming|upcoming|that(?:\s+same)?"
    r"|current|previous|following|same)"
)
"""Words that point from here or from a time said before."""

APPROX = (
    r"(?:(?:about|around|nearly|almost|roughly|approximately|some|at\s+least|at\s+most|more\s+than|less\s+than"
    r"|fewer\s+than|over|under|up\s+to|no\s+more\s+than|no\s+less\s+than|no\s+longer\s+than|well\s+over"
    r"|just\s+over|just\s+under|not\s+quite|close\s+to|as\s+(?:many|much|long|little|few)\s+as|the|an?\s+estimated"
    r"|an?\s+(?:additional|extra)|an?\s+(?:full|whole|entire|mere|further)|another|those|these|all)\s+)"
)
"""Words before a quantity of time, inside the expression."""

VAGUE_NUMBER = (
    r"(?:several(?:\s+dozen)?|a\s+few|few|many|a\s+couple(?:\s+of)?|couple\s+of|a\s+number\s+of|a\s+handful\s+of"
    r"|dozens\s+of|hundreds\s+of|thousands\s+of|countless|numerous|various)"
)
AND_HALF = r"(?:\s+and\s+(?:a\s+half|one\s+half|three\s+quarters))"

STEPS = {
    "this": 0, "current": 0, "full": 0, "new": 0, "last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1,
    "next": 1, "coming": 1, "upcoming": 1, "following": 1, "ensuing": 1, "succeeding": 1,
}  # fmt: skip
"""How many periods away a word of `REL` points; those not here point at one said before."""


def pointer(words: str) -> str:
    """The deciding word of a match of `REL`: 'this coming' → 'coming'."""
    return words.split()[-1]
