"""Seats, delegates and votes told behind the one who gets them: 'awarded Mr. Doe 21 delegates and Ms. Roe 23'."""

from __future__ import annotations

import re

from briefing.extraction.figures.amount import Amount
from briefing.extraction.tokens import Tokens

_GIVING = frozenset("give award hand allot allocate assign grant net bring win earn cost deliver".split())
_OF_THEM = re.compile(r"[ ]of[ ](?:the|its|their|his|her|\d)")
_ONE_MORE = re.compile(
    r"\b\d+[ ](?:[a-z]+[ ]){1,3}?(?:and|while)[ ](?:M(?:r|s|rs)\.[ ])?(?:[A-Z][\w'’-]+[ ]){1,2}$"
)
_END = re.compile(r"[,.;]|$")
_FAR = 6


def given_to(tokens: Tokens, amount: Amount) -> bool:
    """Whether the name right before `amount` is of the one who gets so many, so that the number is none of its own."""
    first, last = tokens.range_of(amount.start, amount.end)
    begin = tokens.sentence_of(first)[0]
    one_more = _ONE_MORE.search(tokens.text, max(0, amount.start - 60), amount.start) is not None
    if one_more and _END.match(tokens.text, amount.end):
        begin, far = begin, 3 * _FAR
    elif last < len(tokens) and (
        "NNS" in tokens.tag[last : last + 2] or _OF_THEM.match(tokens.text, amount.end)
    ):
        far = _FAR
    else:
        return False
    verbs = range(max(begin, first - far), first)
    return any(tokens.pos[i] == "VERB" and tokens.lemma[i].lower() in _GIVING for i in verbs)
