"""Links between figures: which moved from which, and which are the same said again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.follows import Link
from briefing.extraction.figures.lexicon import Direction
from briefing.records import Period

_WORD = re.compile(r"[a-z0-9][\w’'-]+")
_DATED = re.compile(r"(?:\d{4}|XXXX)-(?:\d\d|Q\d|W\d\d)|\d{4}")
_SAME = {
    "gap": "deficit",
    "shortfall": "deficit",
    "sale": "revenue",
    "earning": "profit",
    "income": "profit",
    "joble": "unemployment",
}
_MENTIONS = 50
"""How many places one figure is given at most, so that a text of one number over and over stays quick."""
_REPORTS = 4
"""How many figures back the last report of the same thing may lie."""
_EMPTY = frozenset("the an of in on to for with its their and by from at".split())


def subject_words(phrase: str | None) -> frozenset[str]:
    """The content words of what a figure measures, without plural."""
    return frozenset(w.rstrip("s") for w in _WORD.findall((phrase or "").lower())) - _EMPTY


def same_figures(
    amounts: Sequence[Amount], words: Sequence[frozenset[str]], bounds: Sequence[Period | None]
) -> list[list[int]]:
    """For each amount the indexes of all that give this same figure of the same thing, itself included.

    Two that are each given for a time of their own are two figures.
    """
    groups: dict[tuple[object, ...], list[list[int]]] = {}
    answer: list[list[int]] = []
    for k, amount in enumerate(amounts):
        key = (amount.kind, amount.value, amount.high, amount.currency, amount.unit)
        for group in groups.setdefault(key, [])[-20:]:
            first = words[group[0]]
            small = amount.kind == "count" and amount.value < 4
            if len(group) >= _MENTIONS or small or not (first == words[k] or _same_thing(first, words[k])):
                continue
            if not any(_apart(bounds[j], bounds[k]) for j in group):
                group.append(k)
                answer.append(group)
                break
        else:
            group = [k]
            groups[key].append(group)
            answer.append(group)
    return answer


def _apart(one: Period | None, other: Period | None) -> bool:
    """Whether both periods are known and different."""
    values = {period.value or period.text.lower() for period in (one, other) if period}
    return len(values) > 1


def changed_from(
    amounts: Sequence[Amount],
    links: Sequence[Link],
    ways: Sequence[Direction | None],
    words: Sequence[frozenset[str]],
    bounds: Sequence[Period | None],
    levels: Sequence[bool],
) -> list[int | None]:
    """For each amount the index of the one it moved from, or None.

    'rose to $5 from $4' and 'from 10 percent to 25 percent' link; so does a level to the level that the same
    thing had in an earlier period of the same length, told before or after it. `levels` says which amounts are
    levels rather than changes.
    """
    answer: list[int | None] = [None] * len(amounts)
    used: set[int] = set()
    for k in range(1, len(amounts)):
        earlier, amount = amounts[k - 1], amounts[k]
        if links[k] == "from" or (links[k] == "with" and k - 1 in used and ways[k] is None):
            for j in range(k - 1, max(-1, k - _REPORTS), -1):
                if answer[j] is None and j not in used and _alike(amounts[j], amount):
                    answer[j] = k
                    used.add(k)
                    break
        elif (
            links[k] == "to"
            and ways[k] is not None
            and ways[k - 1] is None
            and _alike(earlier, amount)
            and not amount.paired
        ):
            answer[k] = k - 1
            used.add(k - 1)
    for k in range(len(amounts)):
        for j in range(max(0, k - _REPORTS), k):
            older, newer = _in_order(j, k, bounds)
            if older is None or newer is None or older in used or answer[newer] is not None:
                continue
            level = levels[j] and levels[k] and ways[k] is not None and amounts[k].kind != "count"
            if level and _alike(amounts[j], amounts[k]) and _same_thing(words[j], words[k]):
                answer[newer] = older
                used.add(older)
    return answer


def _in_order(j: int, k: int, bounds: Sequence[Period | None]) -> tuple[int | None, int | None]:
    """`j` and `k` with the one of the earlier period first; none where the periods do not compare."""
    one, other = bounds[j], bounds[k]
    if one is None or other is None or one.value is None or other.value is None:
        return None, None
    if len(one.value) != len(other.value) or one.value == other.value or not _DATED.fullmatch(one.value):
        return None, None
    return (j, k) if one.value < other.value else (k, j)


def _same_thing(one: frozenset[str], other: frozenset[str]) -> bool:
    one, other = (frozenset(_SAME.get(w, w) for w in words) for words in (one, other))
    return bool(one and other) and (one <= other or other <= one)


def _alike(one: Amount, other: Amount) -> bool:
    units = one.unit == other.unit or (one.kind == "count" and None in (one.unit, other.unit))
    same = one.kind == other.kind and units and one.currency == other.currency
    return same and one.value != other.value and not (one.joined or other.joined)
