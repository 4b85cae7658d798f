"""Numbers that only name something: telephone numbers, number plates, roads, versions."""

from __future__ import annotations

import re

from briefing.extraction.figures.amount import Amount

_PLATE = re.compile(r"-[A-Z]{2,4}\b(?!-)")
_DIALLED = re.compile(r"(?:^|[^\d\w])\+(?:\d{1,3}[ -])?(?:\(?\d{1,5}\)?[ -])*$")
_TEXTED = re.compile(r"\b(?:SMS|MMS|[Tt]ext|[Tt]exts|[Tt]exting)[ ](?:\w+[ ])?to[ ]$")
_CALLING = re.compile(
    r"\b(?:call(?:s|ed|ing)?|dial(?:s|led|ed|ling|ing)?|rang|ring|phoned?)[ ]$", re.IGNORECASE
)
_CALLED = re.compile(
    r"[ ](?:calls?|callers?|dispatch\w*|operators?|call-?takers?|tapes?|recordings?|systems?|cent(?:er|re)s?|emergency|services?)\b"
)
_ROAD = re.compile(r"[ ](?:Freeway|Highway|Expressway|Turnpike|Interstate|Motorway|Parkway|Corridor)\b")
_NAMED = re.compile(r"[A-Za-z0-9]\+$")
_VERSION = re.compile(r"\b[A-Z][A-Za-z]*[ ]$")
_COUNTED = re.compile(
    r"[ ](?:[a-z]+[ ])?(?!calls|callers|operators|dispatchers|services|tapes|systems)[a-z]+s\b|[ ]people\b|[ ]of\b"
)
_EXTENSION = re.compile(r"\bext\.?[ ]$")
_EMERGENCY = frozenset((911, 999, 112, 101, 111))


def is_code(text: str, amount: Amount) -> bool:
    """Whether the number in digits of `amount` is a code: 'a 911 call', '+44 7555 123456', 'plate 976-ZPT', 'P5+1'."""
    start, end = amount.start, amount.end
    before = text[max(0, start - 24) : start]
    if _PLATE.match(text, end) or _ROAD.match(text, end) or _NAMED.search(before[-2:]):
        return True
    if _EXTENSION.search(before) or _DIALLED.search(before) or _TEXTED.search(before):
        return True
    if amount.value == 911 and not _COUNTED.match(text, end):
        return True
    if amount.value in _EMERGENCY and (_CALLING.search(before) or _CALLED.match(text, end)):
        return True
    return text[start:end].endswith(".0") and end - start == 3 and _VERSION.search(before) is not None
