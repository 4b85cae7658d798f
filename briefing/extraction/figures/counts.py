"""What bare numbers count: their noun, the points of an index, or what the amount before them counted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.follows import Link
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, Place
from briefing.extraction.tokens import Tokens

_INDEXES = frozenset(
    "index average futures composite industrials stocks shares benchmark gauge pmi bourse market equities".split()
)
_CURRENCIES = frozenset(
    "dollar euro yen pound franc yuan renminbi loonie sterling lira peso ruble rouble rupee rand won mark krona krone"
    " real ringgit baht forint zloty currency greenback aussie kiwi guilder lire".split()
)
_ELLIPTIC = re.compile(r"(?:,|;|[ ]and|[ ]to|[ ]versus|[ ]while|[ ]but|[ ]in|[ ]for|[ ]from)[ ]")
_LEVEL = re.compile(r"[\d,]+\.\d+")
_ENDS = frozenset(", . ; : ) – — and in for from among to at on with while".split())


def settle_counts(
    tokens: Tokens,
    amounts: Sequence[Amount],
    places: Sequence[Place],
    phrases: Sequence[Range | None],
    links: Sequence[Link],
) -> None:
    """Give each count among `amounts` its unit, or the kind that it turns out to have."""
    _settle(tokens, amounts, places, phrases, links)
    for k, amount in enumerate(amounts):
        if (
            amount.kind == "count"
            and amount.unit is None
            and amount.bare
            and _before_level(amounts, links, k)
        ):
            amount.kind, amount.unit = "other", "points"


def _settle(
    tokens: Tokens,
    amounts: Sequence[Amount],
    places: Sequence[Place],
    phrases: Sequence[Range | None],
    links: Sequence[Link],
) -> None:
    for k in range(1, len(amounts)):
        _share_price_unit(amounts[k - 1], amounts[k], links[k])
    for k, (amount, where) in enumerate(zip(amounts, places, strict=True)):
        if amount.kind != "count" or amount.unit is not None:
            continue
        found = phrases[k]
        if where.noun >= 0:
            amount.unit = tokens.word[where.noun]
            continue
        before = amounts[k - 1] if k else None
        linked = links[k] in ("to", "from")
        before_move = (
            links[k] == "from"
            and before is not None
            and (
                _is_level(places[k - 1], links[k - 1])
                or (before.kind == "percent" and amount.value < 4 * before.value + 1)
            )
        )
        if (
            before is not None
            and before_move
            and amount.bare
            and before.kind in ("percent", "other", "count")
        ):
            amount.kind, amount.unit = before.kind, before.unit  # 'to 2.65 percent from 2.70'
            continue
        quoted = found is not None and _is_money(tokens, found)
        elsewhere = before is not None and linked and before.kind == "money" and amount.bare
        if elsewhere and before is not None and quoted and before.value < 3 * amount.value < 9 * before.value:
            amount.kind, amount.currency = before.kind, before.currency  # 'at 1.905 marks from 1.9235'
            continue
        indexed = found is not None and not quoted and _names_index(tokens, found)
        indexed = indexed or (
            linked and not quoted and _LEVEL.fullmatch(tokens.text, amount.start, amount.end) is not None
        )
        named = found is not None and any(tokens.lower[i] in _INDEXES for i in range(*found))
        exact = "." in tokens.text[amount.start : amount.end] and amount.bare
        moved = before is not None and before.kind == "count" and before.bare and before.unit is None
        if exact and named and not where.preposition and tokens.lower[where.first - 1] in lexicon.FORMS:
            amount.kind, amount.unit = "other", "points"  # 'the average slipped 46.93'
        elif linked and before and named and moved and exact:
            amount.kind = before.kind = "other"
            amount.unit = before.unit = "points"
        elif linked and before and before.kind in ("percent", "other") and indexed:
            amount.kind, amount.unit = "other", "points"
        elif before and amount.bare and _shares_unit(tokens, before, amount, where, places[k - 1]):
            if before.kind == "percent" and not linked and amount.value <= 100:
                amount.kind, amount.unit = "percent", before.unit
            elif before.kind == "count" or (before.kind == "other" and before.unit == "points"):
                amount.kind, amount.unit = before.kind, before.unit
        elif where.preposition in ("to", "at", "from") and indexed and 100 <= amount.value < 1_000_000:
            amount.kind, amount.unit = "other", "points"
        elif where.last < len(tokens) and tokens.lower[where.last] == "of" and found is not None:
            head = _head(tokens, found)
            amount.unit = None if head < 0 else tokens.word[head]


def _shares_unit(tokens: Tokens, before: Amount, amount: Amount, where: Place, previous: Place) -> bool:
    """Whether a bare number counts what the one before it did: '51 percent in one state and 48 in another'."""
    gap = tokens.text[before.end : amount.start]
    if where.preposition == "of" and where.governor >= 0 and tokens.pos[where.governor] in NOUNS:
        return False  # 'a crew of 1,800'
    if tokens.sent[where.first] != tokens.sent[previous.first]:
        return before.kind == "count" and len(gap) < 60 and "\n" not in gap
    behind = tokens.lower[where.last] if where.last < len(tokens) else "."
    return len(gap) <= 60 and behind in _ENDS and _ELLIPTIC.search(gap) is not None


def _before_level(amounts: Sequence[Amount], links: Sequence[Link], k: int) -> bool:
    """Whether bare amount `k` is the move to a level in points: 'tumbled 5.39, or 1.2 percent, to 452.76'."""
    for j in range(k + 1, min(k + 3, len(amounts))):
        if links[j] == "to":
            return amounts[j].kind == "other" and amounts[j].unit == "points"
        if links[j] != "with":
            return False
    return False


def _is_level(where: Place, link: Link) -> bool:
    return link == "to" or where.preposition in ("to", "at")


def _share_price_unit(one: Amount, other: Amount, link: Link) -> None:
    """'lost 21 cents to $52.43 per barrel': both are per barrel."""
    priced = one.kind == other.kind == "money" and one.currency == other.currency
    small, large = sorted((abs(one.value), abs(other.value)))
    if link in ("to", "from") and priced and large < 1000 * small:
        one.unit = one.unit or other.unit
        other.unit = other.unit or one.unit


def _is_money(tokens: Tokens, found: Range) -> bool:
    """Whether a phrase names a currency, which is quoted in another and not in points."""
    head = _head(tokens, found)
    return head >= 0 and (tokens.lemma[head].lower() in _CURRENCIES or tokens.lower[head] in _CURRENCIES)


def _names_index(tokens: Tokens, found: Range) -> bool:
    """Whether a phrase names something that is quoted in points: a proper name, an index, futures."""
    if any(tokens.lower[i] in _INDEXES for i in range(*found)):
        return True
    head = _head(tokens, found)
    return head >= 0 and tokens.pos[head] == "PROPN" and tokens.ent[head] != "GPE"


def _head(tokens: Tokens, found: Range) -> int:
    """The head noun of a phrase that begins with it: the last noun before the first preposition or verb, or -1."""
    head = -1
    for i in range(*found):
        if tokens.pos[i] in NOUNS:
            head = i
        elif head >= 0 and tokens.pos[i] in ("ADP", "VERB", "AUX", "PRON"):
            break
    return head
