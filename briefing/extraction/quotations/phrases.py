"""Where a noun phrase ends that is what somebody announced, denied or recalled."""

from __future__ import annotations

from briefing.extraction.quotations.cues import Found
from briefing.extraction.quotations.page import Page

_PARTS = frozenset({"of", "for", "to", "with", "between", "against", "about", "over", "in", "from"})
"""Prepositions that go on with a noun phrase."""


def of_phrase(page: Page, cue: Found, start: int, end: int) -> int:
    """The last token of the noun phrase from `start` on, before token `end`.

    What follows it with *to*, *of*, *for*, *in* and the like is a part of it, unless it tells a time.
    """
    tokens = page.tokens
    head = start
    for _ in range(12):
        h = tokens.head[head]
        if h <= cue.last or h >= end or h == head:
            break
        head = h
    last = min(max(tokens.edges[head][1], start), end - 1)
    while last > start and tokens.pos[last] in ("PUNCT", "SPACE") and page.region[last] < 0:
        last -= 1
    while last + 2 < end and page.region[last + 1] < 0 and _goes_with(page, start, last + 1):
        further = min(tokens.edges[last + 1][1], end - 1)
        if tokens.tag[last + 1] == "TO":
            further = min(tokens.edges[tokens.head[last + 1]][1], end - 1)
        while further > last and tokens.pos[further] in ("PUNCT", "SPACE") and page.region[further] < 0:
            further -= 1
        if further <= last:
            break
        last = further
    return last


def _goes_with(page: Page, start: int, i: int) -> bool:
    """Whether the words from token `i` on are a complement of the noun phrase `[start, i)`."""
    tokens = page.tokens
    if tokens.pos[start] == "PRON" and tokens.tag[start] != "PRP$":
        return False
    if tokens.tag[i] == "TO":
        return tokens.tag[tokens.head[i]] == "VB"
    if tokens.tag[i] != "IN" or tokens.lower[i] not in _PARTS or tokens.lower[i + 1] == "order":
        return False
    return not any(tokens.ent[x] in ("DATE", "TIME") for x in range(i + 1, min(i + 4, len(tokens))))
