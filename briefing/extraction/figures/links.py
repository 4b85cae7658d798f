"""Links between figures: which moved from which, and which are the same said again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.lexicon import Direction

_WORD = re.compile(r"[a-z0-9][\w’'-]+")
_EMPTY = frozenset("the an of in on to for with its their and by from at".split())


def _words(phrase: str | None) -> frozenset[str]:
    return frozenset(w.rstrip("s") for w in _WORD.findall((phrase or "").lower())) - _EMPTY


def same_figures(amounts: Sequence[Amount], phrases: Sequence[str | None]) -> list[list[int]]:
    """For each amount the indexes of all that give this same figure of the same thing, itself included."""
    groups: dict[tuple[object, ...], list[list[int]]] = {}
    answer: list[list[int]] = []
    words = [_words(p) for p in phrases]
    for k, amount in enumerate(amounts):
        key = (amount.kind, amount.value, amount.high, amount.currency, amount.unit)
        for group in groups.setdefault(key, []):
            first = words[group[0]]
            small = amount.kind == "count" and amount.value < 4
            if not small and (
                first == words[k] or len(first & words[k]) * 2 >= max(1, min(len(first), len(words[k])))
            ):
                group.append(k)
                answer.append(group)
                break
        else:
            group = [k]
            groups[key].append(group)
            answer.append(group)
    return answer


def changed_from(
    amounts: Sequence[Amount],
    phrases: Sequence[str | None],
    chains: Sequence[str],
    ways: Sequence[Direction | None],
) -> list[int | None]:
    """For each amount the index of the one it moved from, or None.

    'rose to $5 from $4' and 'from 10 percent to 25 percent' link in one sentence; the next level of the
    same thing in the same unit links to the one before it.
    """
    answer: list[int | None] = [None] * len(amounts)
    for k in range(1, len(amounts)):
        earlier, amount = amounts[k - 1], amounts[k]
        if not _alike(earlier, amount):
            continue
        if chains[k] == "from" and ways[k] is None:
            answer[k - 1] = k
        elif chains[k] == "to" and ways[k] is not None and ways[k - 1] is None:
            answer[k] = k - 1
    return answer


def _alike(one: Amount, other: Amount) -> bool:
    return (
        one.kind == other.kind
        and one.unit == other.unit
        and one.currency == other.currency
        and one.value != other.value
    )
