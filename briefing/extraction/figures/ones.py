"""When 'one' is a figure: counted like the numbers beside it, a step on a ladder, somebody hurt or killed."""

from __future__ import annotations

import re

from briefing.extraction import wordlists
from briefing.extraction.figures.amount import Amount

_PERSONS = wordlists.words("figure_persons")

_SMALL = r"(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_AMONG_COUNTS = re.compile(
    rf"[ ](?:[\w’'-]+[ ]){{0,2}}[\w’'-]+(?:, and|,| and| plus)[ ]{_SMALL}[ ](?!of\b|other|were\b|was\b|had\b|years?\b)[a-z]",
    re.IGNORECASE,
)
_MOVED_DOWN = re.compile(
    r"\b(?:up|down|by|drop\w*|f[ae]ll\w*|ris\w+|rose|climb\w*|slip\w*|mov\w+|jump\w*|gain\w*)[ ]$"
)
_RUNG = re.compile(r"[ ](?:more[ ])?(?:spot|place|notch|rank|rung|position)\b")
_NO_COUNT = re.compile(
    r"\b(?:the|this|that|no|any|of|every|each|only|other|last|next|at|number|some|which|in|for)[ ]$",
    re.IGNORECASE,
)
_HAVING = re.compile(r"\b(?:have|has|had)[ ]$")
_HAD = re.compile(
    rf"\b(?:have|has|had)[ ](?:one|{_SMALL})[ ](?:[a-z]+[ ]){{0,3}}?in[ ](?:[A-Z]|(?:the|our|my|his|her|their)\b)"
)
_HARMED = r"(?:dead|died|dies|killed|injured|wounded|hurt|missing|drowned|hospitali[sz]ed|shot[ ]dead|stabbed[ ]to[ ]death)\b"
_HARM = re.compile(
    r"\b(?:kill(?:s|ed|ing)?|injur(?:es?|ed|ing)|wound(?:s|ed|ing)?|hurt(?:s|ing)?|left|leaves|leaving)"
    r"[ ](?:at[ ]least[ ]|only[ ]|just[ ]|another[ ])?$",
    re.IGNORECASE,
)
_DONE_TO = re.compile(
    rf"[ ](?:others?[ ])?(?:{_HARMED}|(?:[a-z-]+[ ]){{0,2}}(?:{'|'.join(sorted(_PERSONS))})\b)"
)
_BEFELL = re.compile(
    r"[ ](?:others?[ ])?(?!of\b)(?:(?!(?:who|that|said|says)\b)[a-z-]+[ ]){1,2}?"
    rf"(?:(?:was|were|is|has[ ]been|had[ ]been|got)[ ](?:also[ ]|seriously[ ]|critically[ ]|fatally[ ])?)?{_HARMED}"
)


def counts_one(text: str, amount: Amount) -> bool:
    """Whether 'one' is counted: 'one woman and two men', 'down one place', 'killed one soldier', 'one man died'."""
    before = text[max(0, amount.start - 24) : amount.start]
    if _RUNG.match(text, amount.end):
        return _MOVED_DOWN.search(before) is not None
    if _HAVING.search(before):
        around = text[max(0, amount.start - 90) : amount.end + 90]
        if len(_HAD.findall(around)) > 1:
            return True  # 'we have one here, we have one there and we have three at home'
    if _HARM.search(before) and _DONE_TO.match(text, amount.end):
        return True
    if _NO_COUNT.search(before):
        return False
    return _AMONG_COUNTS.match(text, amount.end) is not None or _BEFELL.match(text, amount.end) is not None
