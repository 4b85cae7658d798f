"""The phrase around a noun of a meeting, without clauses and what hangs behind it."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.meetings import coordination
from briefing.extraction.tags import FINITE
from briefing.extraction.tokens import Tokens

_SERVING = frozenset(
    "aide adviser advisor ambassador envoy lawyer attorney counsel spokesman spokeswoman spokesperson representative "
    "consultant assistant deputy".split()
)
_PARTS = frozenset({"-", "--", "—", "–", "_", ":", ";", '"', "“", "”", "``", "''", "\n", "\n\n"})
_OUTSIDE = frozenset({"punct", "cc", "prep", "advmod", "mark", "preconj"})


def noun_phrase(t: Tokens, head: int) -> tuple[int, int]:
    """First and last token of the phrase around noun `head`, without clauses and what hangs behind it.

    A group noun keeps its 'of' or 'from' phrase: 'members of the panel'.
    """
    first = t.edges[head][0]
    if head - first > 12 or any(t.tag[j] in FINITE for j in range(first, head)):
        first = head
        while first > 0 and t.head[first - 1] == head and t.dep[first - 1] not in _OUTSIDE:
            first -= 1
    for j in range(
        first, head
    ):  # 'ROME — Ms. Hill': what a dash or a quotation mark parts is not of the phrase
        if t.word[j] in _PARTS and (j == first or t.start[j] > t.end[j - 1]):
            first = j + 1
    inner = coordination.named_within(t, head)
    if inner:
        first = max(first, inner[-1] + 2)  # 'Ann Hill and union leaders'
    while first < head and t.dep[first] in _OUTSIDE and t.head[first] == head:
        first += 1
    last = head
    for c in t.children[head]:
        owned = t.lower[c] in ("of", "from") or (t.lower[c] in ("to", "for") and t.lemma[head] in _SERVING)
        behind = c == last + 1 and t.dep[c] == "prep" and owned
        if behind and t.pos[head] == "NOUN":
            apart = coordination.parted(t, head)
            last = max((_end_of_list(t, o, apart) for o in t.children[c] if t.dep[o] == "pobj"), default=last)
        elif t.dep[c] == "conj" and last > head and coordination.of_states(t, head, c) and c - last <= 4:
            last = c
    return first, last


def _end_of_list(t: Tokens, i: int, apart: Sequence[int]) -> int:
    """The last of the names coordinated with `i`, nothing else between them and none of `apart`: 'leaders of Japan and Korea'."""
    last = i
    for c in coordination.conjuncts(t, i):
        first = t.edges[c][0] if t.edges[c][0] > last else c
        gap = range(last + 1, first)
        if c not in apart and c > last and all(t.dep[j] in ("cc", "punct") or t.lower[j] == "," for j in gap):
            last = c
    return last
