"""Datelines: the place a report was filed from, at the head of a line: 'HALIFAX, N.S. (CP) — '.

What follows is a sentence of its own. A parser that takes the place for its first word makes the place the
subject of the sentence more often than not ('TORONTO — The index fell 2 per cent').
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_PLACE = r"[A-Z]{3}[A-Z .,'’-]{0,40}(?:, [A-Za-z0-9., ]{2,24})?"
_DATELINE = re.compile(
    rf"^[ \t\xa0]*(?:{_PLACE}|[A-Z][^\n()—–:;?!]{{2,50}}(?=\())"
    r"(?:[ \xa0]?\([A-Z][^()\n]{1,40}\))?[ \xa0]?[—–-]{1,2}[ \xa0](?=[^\sa-z])",
    re.M,
)
"""A place in capitals with or without the house that reports, or any place with it; no sentence begins in lower case."""


def ends(text: str) -> Iterator[int]:
    """Offsets in `text` (code points) of the first character behind each dateline, in order."""
    return (m.end() for m in _DATELINE.finditer(text))
