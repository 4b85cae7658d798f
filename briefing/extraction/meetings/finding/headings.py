"""Two names in a heading with only a comma between: 'Hill, Reed to hold talks', 'Hill, Reed set for summit'."""

from __future__ import annotations

from briefing.extraction.meetings.finding.tree import hang, reach
from briefing.extraction.tokens import Tokens


def pair(t: Tokens, i: int) -> int | None:
    """The first of two names of which `i` is the second, parted by a comma in a heading: 'Hill, Reed to hold talks'."""
    begin, _ = t.sentence_of(i)
    comma = i - 1
    while comma > max(begin, i - _LONGEST) and t.pos[comma] == "PROPN":
        comma -= 1
    first = comma - 1
    if not begin < comma <= begin + _LONGEST or t.word[comma] != ",":
        return None
    if any(t.pos[j] != "PROPN" for j in range(begin, comma)):
        return None
    if t.dep[first] not in ("nsubj", "dep", "npadvmod") or {t.ent[first], t.ent[i]} - _NAMES:
        return None
    if t.dep[i] == "ROOT" and t.head[first] == i:
        to_do = any(t.tag[c] == "VB" and "to" in [t.lower[x] for x in t.children[c]] for c in t.children[i])
        return first if to_do else None
    beside = t.dep[i] == "nsubj" and t.head[first] == t.head[i] != first
    return first if beside and t.dep[first] in ("dep", "npadvmod") else None


_NAMES = frozenset({"PERSON", "GPE", "ORG", ""})
_LONGEST = 8
"""Words of a name in a heading at most."""


def join(t: Tokens, first: int, i: int) -> None:
    """Make name `i` the second of the two that `first` begins."""
    if t.dep[i] == "ROOT":
        t.children[i].remove(first)
        t.head[first], t.dep[first] = first, "ROOT"
        for v in [c for c in t.children[i] if t.tag[c] == "VB" and c > i]:
            hang(t, v, first, "relcl")
        t.head[i], t.dep[i] = first, "conj"
        t.children[first] = sorted([*t.children[first], i])
    else:
        t.dep[first] = "nsubj"
        hang(t, i, first, "conj")
    reach(t, first)
