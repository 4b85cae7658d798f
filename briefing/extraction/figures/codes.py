"""Numbers that only name something: telephone numbers, number plates, roads, versions."""

from __future__ import annotations

import re

from briefing.extraction.figures.amount import Amount
from briefing.extraction.tokens import Tokens

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
_TICKER = re.compile(r"\b[A-Z]{2,8}:[ ]?$")
_MODEL = re.compile(r"\d{3,}[Tt]")
_DEVICE = re.compile(
    r"[ ](?:[a-z]+[ ])?(?:chips?|microchips?|(?:micro)?processors?|workstations?|mainframes?|machines?|computers?|laptops?|jets?|jetliners?|airliners?"
    r"|aircraft|planes?|airplanes?|helicopters?|bombers?|sedans?|coupes?|pickups?|rifles?|models?|engines?)\b"
)
_OF_A_KIND = re.compile(r"(?:\b(?:an?|its|the|new|this|that|[Mm]odel|[A-Z][\w’'-]*)[ ])$")
_IS_ONE = re.compile(r"[ ](?:is|was|has|does|will|can|runs|could|would)\b")
_THE = re.compile(r"\b[Tt]he[ ]$")
_MODEL_NUMBER = re.compile(r"[1-9]\d{2,5}")
_ITEM = re.compile(r"\.[ \u00a0]{1,2}[A-Z]")
_ENDED = re.compile(r"[.!?][)”\"’]?[ \u00a0]{1,2}$")
"""The end of a sentence right before the number of an item: '… at 11 minutes. 3. The writer …'."""
_LINE = 200
"""How far back a bracket may have been opened."""
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
    if _TICKER.search(before) and text[end : end + 1] in (")", ",", ";", "]"):
        return True  # 'ACME Inc. (TWSE: 2495)'
    if amount.kind == "count" and _MODEL.fullmatch(text, start, end):
        return True  # 'the 3000T models'
    if amount.kind == "count" and _names_device(text, start, end, before):
        return True
    if amount.value == 911 and not _COUNTED.match(text, end):
        return True
    if amount.value in _EMERGENCY and (_CALLING.search(before) or _CALLED.match(text, end)):
        return True
    return text[start:end].endswith(".0") and end - start == 3 and _VERSION.search(before) is not None


def _names_device(text: str, start: int, end: int, before: str) -> bool:
    """Whether bare digits name a thing's make: 'an 80286 machine', 'the 386 is fast', not 'the 400 machines'."""
    if _MODEL_NUMBER.fullmatch(text, start, end) is None:
        return False
    device = _DEVICE.match(text, end)
    if device is None:
        return _THE.search(before) is not None and _IS_ONE.match(text, end) is not None
    many = device.group().endswith("s") or device.group().endswith("aircraft")
    only = re.search(r"\b(?:an?|[Mm]odel)[ ]$", before) is not None
    return only if many else _OF_A_KIND.search(before) is not None


def opens_item(tokens: Tokens, amount: Amount) -> bool:
    """Whether the number opens an item of a list that runs on: '… weighed 995 carats 4. Star of …'."""
    first, _ = tokens.range_of(amount.start, amount.end)
    opens = amount.value < 100 and _ITEM.match(tokens.text, amount.end) is not None
    ended = _ENDED.search(tokens.text, max(0, amount.start - 4), amount.start) is not None
    return opens and first > 0 and (ended or tokens.tag[first - 1] == "NNS")


def enumerates(text: str, start: int, end: int) -> bool:
    """Whether digits with a bracket behind them that nothing opens number an item: '1) she reads, 2) she writes'."""
    if end - start > 2 or text[end : end + 2] != ") ":
        return False
    begin = max(0, start - _LINE)
    return text.rfind("(", begin, start) <= text.rfind(")", begin, start)
