"""Times that say from when a change is counted or how long a record stood, so that they bound no figure."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from briefing.extraction.figures.amount import Amount
from briefing.extraction.tokens import Tokens
from briefing.records import Time

_BASE = re.compile(
    r"(?:[ ](?:premium|discount|increase|rise|gain|drop|decline|fall|jump|improvement))?(?:[ ](?:higher|lower|more|less|fewer|better|worse|up|down|an?[ ]\w+|per[ ]\w+))*[ ](?:from|than|above|below|over|on|versus|against|compared[ ](?:with|to))"
    r"(?:[ ](?:a|the|those|that|of|in|same|it|they|levels?|figures?|period|comparable|corresponding|about))*[ ]$"
)
"""What leads from a change to the time it is counted from: 'rose 5 percent from | a year earlier'."""
_CLOSE = re.compile(r"[’']s[ ](?:clos|pric|level|finish|sett)")
_WHOLE = re.compile(
    r"^(?!.*\b(?:past|recent|next)\b).*\b(?:year|quarter|month|week|season|\d{4})", re.IGNORECASE
)
_OWNING = re.compile(
    r"(?:\w+[ ]){0,3}\w+(?:[’']s|s[’'])(?:[ ](?:average|closing|opening|close|price|level|rate|finish|record|reading|settlement|high|low|of))*[ ][$€£]?"
)
"""A time whose level before stands behind it: 'Thursday's average price of $5'."""
_NEAR = 70
_BASED = re.compile(r"\b(?:from|below|above|under|over|to|at|on|of)[ ](?:its|their|the)?[ ]?$", re.IGNORECASE)
_CHANGED_SINCE = re.compile(
    r"\b(?:increase|rise|gain|jump|drop|decline|fall|decrease|improvement|surge|growth|reduction)"
    r"[ ](?:over|on|from|compared[ ](?:with|to))[ ](?:the[ ])?$",
    re.IGNORECASE,
)
"""'a 5 percent increase over the previous year'."""
_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth last only".split())
_THAN = re.compile(r"\b(?:from|below|above|under|over|than)[ ](?:its|their|the)?[ ]?$", re.IGNORECASE)
_LEVEL = re.compile(
    r"(?:[’']s)?[ ](?:levels?|(?:all-time[ ]|record[ ])?(?:close|closing|finish|settlement|record|high|low|peak))\b",
    re.IGNORECASE,
)
"""What stands behind a time whose level a figure is set against: 'than Wednesday's close', 'below its September record'."""
_LAST_SEEN = re.compile(
    r"\b(?:last|not|n[’']t|never|un)[ ]?(?:been[ ])?(?:seen|reached|recorded|touched|hit|matched|reported|heard of)[ ](?:since|in)[ ][\w ]{0,20}$"
    r"|,[ ](?:its|their|an?|the)[ ][^,.;]{0,15}\b(?:\w{3,}est|most|least|worst|best)[ ][^,.;\d]{0,30}\bsince[ ][\w ]{0,14}$",
    re.IGNORECASE,
)
"""'a level last seen in 2000', ', the biggest drop since the crisis of 2009': how long ago, not when."""


_EARLIER = re.compile(r"\b(?:year|month|quarter|week)-(?:earlier|ago)\b", re.IGNORECASE)
_LEVEL_BEFORE = re.compile(
    r"(?:an?|one|the)[ ](?:year|month|quarter|week|decade)[ ](?:ago|earlier|before|previously)"
    r"|(?:the[ ])?(?:year|month|quarter|week)-(?:earlier|ago)(?:[ ]\w+)?",
    re.IGNORECASE,
)
"""Times with which figures are compared: no time of the sentence that follows."""


def year_earlier(time: Time) -> bool:
    """Whether `time` is an adjective of the level before: 'year-earlier profit'."""
    return _EARLIER.search(time.text) is not None


def level_before(words: str) -> bool:
    """Whether `words` name the time of a level before: 'a year ago', 'the year-earlier period'."""
    return _LEVEL_BEFORE.fullmatch(words) is not None


def of_before(tokens: Tokens, time: Time) -> bool:
    """The same of a time that does not open its sentence: what is told after 'A year ago, …' goes on with it."""
    if not level_before(time.text):
        return False
    i = min(tokens.at(time.span[0]), len(tokens) - 1)
    return i - tokens.sentence_of(i)[0] > 2


def apart_from_bases(text: str, amounts: Sequence[Amount], times: Sequence[Time]) -> list[Time]:
    """`times` without those that a change of `amounts` is counted from."""
    ends = [amount.end for amount in amounts]
    kept = []
    for time in times:
        k = bisect_right(ends, time.span[0]) - 1
        if k < 0 or time.span[0] - ends[k] > _NEAR or not counted_from(text, amounts[k], time):
            kept.append(time)
    return kept


def counted_from(text: str, amount: Amount, time: Time) -> bool:
    """Whether `time` is right behind the change `amount` and what it is counted from: 'rose 5 percent from a year earlier'."""
    start, end = time.span
    if amount.kind not in ("percent", "rate", "count", "other") or time.type == "DURATION":
        return False
    if text[end : end + 4] == " to " or _BASE.fullmatch(text, amount.end, start) is None:
        return False
    near = text[max(amount.end, start - 9) : start].split()
    return not {"on", "over"} & set(near) or (
        amount.kind == "percent"
        and (_WHOLE.search(time.text) is not None or _CLOSE.match(text, end) is not None)
    )


def is_base(tokens: Tokens, time: Time) -> bool:
    """Whether `time` is what a figure is set against: 'from 2010 levels', 'a level last seen in 2000'."""
    start, end = time.span
    text = tokens.text
    compared = _LEVEL.match(text, end) and _THAN.search(text, max(0, start - 14), start)
    based = compared or (
        text[end : end + 6].lower() == " level" and _BASED.search(text, max(0, start - 14), start)
    )
    based = based or _CHANGED_SINCE.search(text, max(0, start - 40), start)
    return bool(based) or _LAST_SEEN.search(text, max(0, start - 60), start) is not None


def measured_against(tokens: Tokens, start: int) -> bool:
    """Whether the time at offset `start` says how long something was best: 'the highest since 1980'."""
    i = tokens.at(start) - 1
    first = max(0, i - 5)
    if i < 1 or not {"in", "since", "for"} & set(tokens.lower[max(0, i - 1) : i + 1]):
        return False
    return any(
        tokens.tag[j] in ("JJS", "RBS")
        or (tokens.lower[j] in _ORDINALS and tokens.lower[j + 1] == "time")
        or (tokens.lower[j] == "first" and _first_of(tokens, j, i + 1))
        for j in range(first, i)
        if "," not in tokens.lower[j:i]
    )


def _first_of(tokens: Tokens, first: int, time: int) -> bool:
    """Whether something is the first of its kind up to the time at token `time`: 'the first increase in seven years'."""
    owned = first > 0 and tokens.tag[first - 1] in ("DT", "PRP$")
    counted = tokens.pos[time] == "NUM" and not (tokens.word[time].isdigit() and len(tokens.word[time]) == 4)
    return owned and time - first < 5 and (tokens.lower[time - 1] == "since" or counted)


def possessed(
    text: str,
    amounts: Sequence[Amount],
    candidates: Sequence[Time],
    starts: Sequence[int],
    before: Sequence[bool],
) -> dict[int, int]:
    """Of each time that stands as the owner of an amount, by its start, which one: 'Thursday's 112.90 yen', 'year-earlier profit of $5'."""
    answer: dict[int, int] = {}
    for k, amount in enumerate(amounts):
        at = bisect_left(starts, amount.start)
        near = at > 0 and amount.kind != "duration" and amount.start - candidates[at - 1].span[1] < 40
        own = near and _OWNING.fullmatch(text, candidates[at - 1].span[0], amount.start)
        earlier = near and before[k] and year_earlier(candidates[at - 1])
        if own or (earlier and (not k or amounts[k - 1].end <= starts[at - 1])):
            answer[starts[at - 1]] = k
    return answer
