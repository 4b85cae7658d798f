"""Of whom a clause tells that leaves its verb out: 'Air Pineland was fined $9 million and its partner $4 million'."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, VERBS, Place

_JOINING = frozenset(("and", "while", "but"))
_FAR = 12


def gapped(clauses: Clauses, amounts: Sequence[Amount], places: Sequence[Place], k: int) -> Range | None:
    """The noun phrase right before amount `k`, if it stands for the subject of the amount before; or None."""
    if k < 1 or amounts[k].kind not in ("money", "percent") or amounts[k].kind != amounts[k - 1].kind:
        return None
    tokens, where, before = clauses.tokens, places[k], places[k - 1]
    noun, told = where.first - 1, clauses.found[k - 1]
    if where.noun >= 0 or where.preposition or told is None or told[1] > before.first:
        return None
    if not 0 < where.first - before.last < _FAR or tokens.sent[before.first] != tokens.sent[where.first]:
        return None
    if tokens.pos[noun] not in NOUNS or noun in clauses.phrases.timed:
        return None
    between = range(before.last, where.first)
    joined = [i for i in between if tokens.lower[i] in _JOINING]
    if len(joined) != 1 or any(tokens.pos[i] in (*VERBS, "ADP") or tokens.word[i] in ",()" for i in between):
        return None
    first = joined[0] + 1
    while first < noun and tokens.tag[first] in ("DT", "PRP$"):
        first += 1
    return first, where.first
