"""Prices in fractions, as stocks and bonds were quoted: 'added 7/8 to 22', 'off 11/32'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount

_FRACTION = re.compile(r"\d{1,2}/\d{1,2}")
_MOVED_BY = re.compile(
    rf"\b(?:{'|'.join(sorted({*lexicon.FORMS, *lexicon.IRREGULAR}))}|up|down|off|on|ahead|another|by|(?:gain|loss|drop|rise|decline|discount|premium|increase|fall)[ ]of)"
    r"[ ](?:(?:up|down|by|another|a|further|nearly|about|just)[ ]){0,2}$",
    re.IGNORECASE,
)
_LEVEL = re.compile(r"[ ](?:to|at|from)[ ]$")
_NEAR = 40


def stock_moves(text: str, amounts: Sequence[Amount]) -> None:
    """Make counts of the fractions that a price moved by, or to from another: no rate, as 'a third of' is."""
    for k, amount in enumerate(amounts):
        if amount.kind != "rate" or amount.form != "fraction" or amount.unit is not None:
            continue
        if not _FRACTION.fullmatch(text, amount.start, amount.end) or text.startswith(" of ", amount.end):
            continue
        before = amounts[k - 1] if k else None
        following = amounts[k + 1] if k + 1 < len(amounts) else None
        moved = _MOVED_BY.search(text, max(0, amount.start - _NEAR), amount.start) is not None
        level = before is not None and amount.start - before.end < _NEAR and before.kind == "count"
        level = level and _LEVEL.search(text, max(0, amount.start - 6), amount.start) is not None
        if moved or level or (following and _LEVEL.fullmatch(text, amount.end, following.start)):
            amount.kind, amount.bare = "count", True
