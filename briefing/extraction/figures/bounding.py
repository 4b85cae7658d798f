"""The times of a text that may bound a figure, told from those that may not: 'now', 'every day', 'for two years'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.records import Time

_VAGUE = frozenset(("PRESENT_REF", "PAST_REF", "FUTURE_REF"))
_NO_PERIOD = re.compile(
    r"\b(?:currently|presently|moment|current|now|recently|recent|soon|once|then|future|previously|formerly|previous|former|old|modern)\b",
    re.IGNORECASE,
)
_BOUNDED = re.compile(r"(?:the|this|that|these|past|last|recent|next|previous|coming)\b", re.IGNORECASE)
_OTHER_TIMES = re.compile(
    r"\b(?:since then|since that (?:time|day|date)|from then on|until then|so far(?:[ ]this[ ](?:year|month|week|season|quarter))?|to date|year[ -]to[ -]date|since[ ](?:the|his|her|its|their|last[ ]\w+[’']s)[ ](?:[a-z]+[ ]){0,2}?(?:election|inauguration|referendum|vote|war|crisis|attacks?"
    r"|debate|convention|start|beginning|end|launch|outbreak|disaster|revolution|coup|invasion|recession|revolt|storm|earthquake)(?:[ ]of[ ](?:the|this|last)[ ](?:year|month|week|season|decade|century))?|at the time of (?:its|their|his|her|the)[ ]\w+)\b",
    re.IGNORECASE,
)
_EACH = re.compile(r"each[ ](?:year|month|week|day|night|season)$", re.IGNORECASE)
_YEARS = re.compile(
    r"(?<![\d$£€.,/–-])(?:19|20)(?P<first>\d\d)[–-](?:19|20)?(?P<last>\d\d)(?![\d/–-]|[.,]\d)"
    r"(?:[ ](?:(?:fiscal|financial|academic|school|budget)[ ])?(?:year|season)\b)?"
)
"""Years that run on: 'in 2017-18', 'the 2015-2016 fiscal year'."""
_STRETCH = re.compile(
    r"\b(?:in|within|over|during|throughout|across)[ ](?:(?:about|just|only|nearly|almost|around|roughly|barely|some"
    r"|the|a|an|that|less than|more than|under)[ ]){0,2}$",
    re.IGNORECASE,
)


def bounding(text: str, times: Sequence[Time]) -> list[Time]:
    """The times that may bound a figure, and 'so far' and its like, in order."""
    kept = [t for t in times if _bounds(text, t)]
    for match in _YEARS.finditer(text):
        start, end = match.span()
        if 0 < int(match["last"]) - int(match["first"]) < 20:
            kept = [t for t in kept if t.span[1] <= start or end <= t.span[0]]
            kept.append(Time(text=match.group(), span=(start, end), type="DATE"))
    taken = {t.span[0] for t in kept}
    for match in _OTHER_TIMES.finditer(text):
        if match.start() not in taken:
            kept.append(Time(text=match.group(), span=match.span(), type="DATE"))
    kept.sort(key=lambda t: t.span)
    return kept


def _bounds(text: str, time: Time) -> bool:
    """Whether `time` may bound a figure: 'within a year', but no bare duration, no 'now', no 'every day'."""
    start = time.span[0]
    if time.type == "DURATION" and not _BOUNDED.match(time.text):
        return _STRETCH.search(text, max(0, start - 24), start) is not None
    if text[max(0, start - 12) : start].endswith(("due ", "due in ", "maturing ", "maturing in ")):
        return False  # 'the bond due 2019'
    if time.type == "SET":
        return _EACH.match(time.text) is not None
    return not (time.value in _VAGUE and _NO_PERIOD.search(time.text))
