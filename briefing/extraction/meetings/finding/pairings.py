"""Nouns made of 'one-on-one', 'face-to-face', 'bilateral': 'a trilateral between', 'his first face-to-face with'."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.tokens import Tokens

_SIDED = frozenset({"bilateral", "bilaterals", "trilateral", "trilaterals", "quadrilateral"})
_LAST = {"one": "on", "ones": "on", "face": "to", "tete": "a", "tête": "à"}
"""The last half of a noun of three, and what stands in its middle."""
_BESIDE = frozenset({"with", "between", "among", "of"})
_NOMINAL = frozenset(
    {"nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj", "ROOT", "appos", "npadvmod", "dep"}
)

WORDS = _SIDED | frozenset(_LAST)
"""The words such a noun may end with, in lower case."""


def pairing(t: Tokens, i: int) -> tuple[int, int] | None:
    """The first and the head token of the noun that ends with `i`; None where it is an adjective or names nobody.

    In 'face-to-face talks' and 'bilateral relations' it only says of which sort another noun is.
    """
    first = i
    if t.lower[i] in _LAST:
        middle = _LAST[t.lower[i]]
        if i < 4 or [t.lower[j] for j in (i - 1, i - 2, i - 3)] != ["-", middle, "-"]:
            return None
        first = i - 4
        if t.lower[first] != t.lower[i].removesuffix("s"):
            return None
    after = i + 1
    finite = after < len(t) and clause.is_verb(t, after) and t.tag[after] not in ("VBG", "VBN")
    noun_behind = after < len(t) and t.tag[after].startswith(("N", "J", "V")) and t.sent[after] == t.sent[i]
    if noun_behind and not finite:
        return None
    if t.dep[first] not in _NOMINAL:
        return None
    told = any(t.dep[c] in ("det", "poss", "nummod") for c in t.children[first]) or t.lower[i].endswith("s")
    beside = any(t.lower[j] in _BESIDE for j in range(after, min(len(t), after + 3)))
    return (first, first) if beside or (told and first == i) else None
