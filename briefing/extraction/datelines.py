"""Datelines: the place a report was filed from, at the head of a line: 'HALIFAX, N.S. (CP) — '.

What follows is a sentence of its own. A parser that takes the place for its first word makes the place the
subject of the sentence more often than not ('TORONTO — The index fell 2 per cent').
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.extraction import wordlists

_PLACE = r"[A-Z]{3}[A-Z .,'’-]{0,40}(?:, [A-Za-z0-9., ]{2,24})?"
_CITIES = sorted(wordlists.table("people_places")["known"]["cities"], key=len, reverse=True)
_CITY = rf"(?=[A-Z])(?i:{'|'.join(map(re.escape, _CITIES))})(?:, [A-Z][A-Za-z. ]{{1,24}}(?<! ))?"
_HOUSE = r"\((?:AP|CP|PA|AFP|UPI|CNN|CBS|NBC|ABC|EFE|IPS|RNS|JTA|dpa|Reuters|Xinhua|Kyodo|Yonhap)\)"
_DASHED = (
    rf"(?:{_PLACE}|{_CITY}|[A-Z][^\n()—–:;?!]{{2,50}}(?=\())"
    r"(?:[ \xa0]?\([A-Z][^()\n]{1,40}\))?(?:[ \xa0]?[—–_-]{1,2}[ \xa0]|(?<=[A-Z.)])—)(?=[^\sa-z])"
)
_DATELINE = re.compile(
    rf"^[ \t\xa0]*(?:{_DASHED}|(?:[A-Z][^\n()—–:;?!]{{2,50}} )?{_HOUSE} (?=[A-Z“\"]))", re.M
)
"""A place in capitals or a known city with or without the house that reports, or any place with it, before a dash, which
may stand without spaces; a house known by its letters needs none. No sentence begins in lower case.
"""


def ends(text: str) -> Iterator[int]:
    """Offsets in `text` (code points) of the first character behind each dateline, in order."""
    return (m.end() for m in _DATELINE.finditer(text))
