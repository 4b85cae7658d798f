"""Durations that name a thing or a time: 'the 10-year Treasury note', 'the first nine months'."""

from __future__ import annotations

import re

from briefing.extraction.figures.amount import Amount

_INSTRUMENT = re.compile(
    r"[ ](?:U\.?S\.?[ ])?(?:benchmark[ ]|government[ ])?(?:Treasur(?:y|ies)|T-bond|notes?\b|bonds?\b|bunds?\b|gilts?\b|JGBs?\b|yields?\b)",
    re.IGNORECASE,
)
_FISCAL = re.compile(
    r"\b(?:the|first|last|latest|(?:year|month)-(?:earlier|ago)|fiscal|same)[ \n]$", re.IGNORECASE
)
_FISCAL_END = re.compile(r"[ ](?:ended|ending|through|was|were|to|of[ ](?:\d{4}|the[ ]year))\b|,|[ ]also\b")


_SHOW = re.compile(r"[“\"‘'][ ]?$")
_SHOWN = re.compile(r"\d+ (?:Seconds|Minutes|Hours|Days|Weeks|Months|Years)")


def names_term(text: str, amount: Amount) -> bool:
    """'the 10-year Treasury note' names a paper, 'the first nine months' a part of a year, '"60 Minutes"' a show."""
    if _SHOWN.match(text, amount.start) and _SHOW.search(text, max(0, amount.start - 2), amount.start):
        return True
    if amount.joined:
        return amount.unit == "year" and _INSTRUMENT.match(text, amount.end) is not None
    return (
        amount.unit == "month"
        and amount.value in (3, 6, 9, 12)
        and _FISCAL.search(text, max(0, amount.start - 16), amount.start) is not None
        and _FISCAL_END.match(text, amount.end) is not None
    )
