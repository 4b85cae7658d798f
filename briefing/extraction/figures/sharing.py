"""Amounts of two units that are one, and numbers of a list that share the unit said last: '16, 17 or maybe 18 hours'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.numerals import tidy

_PARTS = {
    ("hour", "minute"): 60, ("minute", "second"): 60, ("year", "month"): 12, ("week", "day"): 7, ("day", "hour"): 24,
    ("foot", "inch"): 12, ("pound", "ounce"): 16, ("yard", "foot"): 3, ("mile", "yard"): 1760,
}  # fmt: skip
_WITHIN = re.compile(r"(?:,| and|, and)?[ ]", re.IGNORECASE)
_LAST = re.compile(r",?[ ]or[ ](?:maybe|perhaps|possibly|even|sometimes|about)[ ]")
_NEXT = re.compile(r",[ ]")


def share_units(text: str, amounts: Sequence[Amount]) -> None:
    """Give the bare numbers of a rising list the kind and unit of its last one."""
    shared = False
    for i in range(len(amounts) - 2, -1, -1):
        amount, following = amounts[i], amounts[i + 1]
        joins = _LAST.fullmatch(text, amount.end, following.start) or (
            (shared or following.high is not None) and _NEXT.fullmatch(text, amount.end, following.start)
        )
        measured = following.kind in ("duration", "other", "percent") and not following.bare
        shared = bool(joins) and measured and amount.bare and amount.value < following.value < 1000
        if shared:
            amount.kind, amount.unit, amount.bare = following.kind, following.unit, False


def compose(text: str, amounts: Sequence[Amount]) -> list[Amount]:
    """`amounts` with those of two units made one: '50 hours and 38 minutes', 'six pounds, 4 ounces'."""
    made: list[Amount] = []
    for amount in amounts:
        last = made[-1] if made else None
        parts = _PARTS.get((last.unit or "", amount.unit or "")) if last else None
        whole = last is not None and last.high is None and amount.high is None and last.kind == amount.kind
        if (
            last
            and parts
            and whole
            and amount.value < parts
            and _WITHIN.fullmatch(text, last.end, amount.start)
        ):
            last.value = tidy(last.value + amount.value / parts)
            last.end, last.number = amount.end, amount.number
            continue
        made.append(amount)
    return made
