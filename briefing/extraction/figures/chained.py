"""Which way an amount goes by the one before it: two values of one thing, a list with one verb, two sides of a contest."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.lexicon import Direction
from briefing.extraction.figures.place import Place
from briefing.extraction.tokens import Tokens

_NEUTRAL = frozenset("go move change shift swing turn come pass be".split())


def listed(tokens: Tokens, before: Amount, amount: Amount) -> bool:
    """'fell 4 percent and 6 percent, respectively'."""
    gap = tokens.text[before.end : amount.start].strip(" ,")
    behind = tokens.text[amount.end : amount.end + 60]
    return before.kind == amount.kind and gap in ("and", "") and "respectively" in behind


def by_value(
    tokens: Tokens, k: int, amounts: Sequence[Amount], places: Sequence[Place], chain: str
) -> Direction | None:
    """'went from 40 percent to 46 percent': where the verb does not say, the two values do."""
    where = places[k]
    if chain != "to" or places[k - 1].preposition != "from" or where.verb < 0:
        return None
    before, amount = amounts[k - 1], amounts[k]
    if (
        not alike(before, amount)
        or tokens.lemma[where.verb].lower() not in _NEUTRAL
        or before.value == amount.value
    ):
        return None
    return "up" if before.value < amount.value else "down"


def alike(before: Amount, amount: Amount) -> bool:
    """Whether the two are amounts of the same unit."""
    return (before.kind, before.unit, before.currency) == (amount.kind, amount.unit, amount.currency)


def contested(tokens: Tokens, before: Amount, amount: Amount, where: Place) -> bool:
    """Whether the two are the shares of the two sides of a contest."""
    if before.kind != amount.kind or amount.kind not in ("percent", "count") or where.verb < 0:
        return False
    gap = tokens.text[before.end : amount.start].strip()
    return gap == "to" and tokens.lemma[where.verb].lower() in ("lose", "win")
