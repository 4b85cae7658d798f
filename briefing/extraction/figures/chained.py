"""Which way an amount goes by the one before it: two values of one thing, a list with one verb, two sides of a contest."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.lexicon import Direction
from briefing.extraction.figures.place import NOUNS, Place
from briefing.extraction.tokens import Tokens

_LIST_GOES_ON = re.compile(r",?[ ]and[ ]\d[\d.,]*[ ]?(?:%|per)")
_NEUTRAL = frozenset("go move change shift swing turn come pass be".split())
_GAP = 14
_BETWEEN = frozenset(("NOUN", "PROPN", "DET", "NUM", "CCONJ", "PUNCT", "ADJ"))
_JOINTS = frozenset("for on the a per share barrel just only about nearly almost 's ’s of &".split())


def listed(tokens: Tokens, before: Amount, amount: Amount) -> bool:
    """'fell 4 percent and 6 percent, respectively', 'both rose, by 4 percent and 6 percent'."""
    gap = tokens.text[before.end : amount.start].strip(" ,")
    behind = tokens.text[amount.end : amount.end + 60]
    if before.kind != amount.kind or gap not in ("and", "and by", ""):
        return False
    pair = amount.kind == "percent" and gap in ("and", "and by") and not behind.startswith(" of")
    return "respectively" in behind or pair or _goes_on(tokens.text, amount)


def _goes_on(text: str, amount: Amount) -> bool:
    """Whether a list of percentages goes on behind `amount`: 'raises of 3 percent, 2 percent and 1 percent'."""
    return amount.kind == "percent" and _LIST_GOES_ON.match(text, amount.end) is not None


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
    exact = "." in tokens.text[before.start : before.end]
    if amount.kind == "count" and (exact or amount.value > 5 * before.value):
        return False  # 'the index lost 2.26 to 452.87'
    return gap == "to" and tokens.lemma[where.verb].lower() in ("lose", "win")


def gapped(tokens: Tokens, amounts: Sequence[Amount], places: Sequence[Place], k: int) -> bool:
    """Whether the verb of the amount before holds for amount `k`: 'the Dow rose 5 percent, the Nasdaq 3 percent'."""
    before, amount, where = amounts[k - 1], amounts[k], places[k]
    told = (
        before.kind == amount.kind
        and before.unit == amount.unit
        and amount.kind in ("percent", "money", "other")
    )
    between = range(places[k - 1].last, where.first)
    if not told or where.noun >= 0 or not 1 < len(between) < _GAP or where.verb != places[k - 1].verb:
        return False
    joints = [i for i in between if tokens.lower[i] in (",", ";", "and", "while")]
    named = joints and range(joints[-1], where.first)
    if not named or not any(tokens.pos[i] in NOUNS or tokens.word[i][0].isupper() for i in named):
        return False
    return all(tokens.pos[i] in _BETWEEN or tokens.lower[i] in _JOINTS for i in between)


def above_before(tokens: Tokens, amount: Amount, before: Amount, where: Place) -> Direction | None:
    """'pay would go to $33 an hour from $28': where the verb does not say, the level told behind does."""
    gap = tokens.text[amount.end : before.start]
    lemma = tokens.lemma[where.verb].lower() if where.verb >= 0 else ""
    if (
        where.preposition != "to"
        or lemma not in _NEUTRAL
        or " from " not in f" {gap} "
        or not alike(before, amount)
    ):
        return None
    return None if before.value == amount.value else "up" if before.value < amount.value else "down"
