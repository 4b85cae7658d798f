"""The noun phrase that ends right before a word: what a short clause of a market report is told of."""

from __future__ import annotations

from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS

_BOUNDS = frozenset("with and , ; : — – ― -- ( while as but when whereas though although because".split())
_INSIDE = frozenset(("of", "in", "on", "for", "outside", "across"))
_NAMED = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "X"))
_JOINTS = frozenset("& / - 's ’s ' + .".split())
ARTICLES = frozenset(("the", "a", "an", "its", "their", "both", "his", "her", "our"))
_LONGEST = 12


def named(clauses: Clauses, end: int) -> Range | None:
    """The noun phrase that ends before token `end` and begins behind a boundary of a clause."""
    tokens, phrases = clauses.tokens, clauses.phrases
    begin = max(tokens.sentence_of(end)[0], end - _LONGEST) if end < len(tokens) else end
    last = end - 1
    while last > begin and (
        (tokens.pos[last] == "ADV" and tokens.lower[last] not in _BOUNDS)
        or tokens.lower[last] in ("itself", "themselves")
    ):
        last -= 1
    if last in phrases.amount_at:
        return _tenor(clauses, last)
    if (
        last < begin
        or tokens.pos[last] not in (*NOUNS, "NUM")
        or last in phrases.timed
        or last in phrases.amount_at
    ):
        return None
    if tokens.pos[last] == "NUM" and tokens.pos[last - 1] not in NOUNS:
        return None
    first = start(clauses, last, begin)
    bounded = (
        first == tokens.sentence_of(last)[0]
        or tokens.lower[first - 1] in _BOUNDS
        or tokens.word[first - 1].isspace()
    )
    if not bounded:
        return None
    while first < last and tokens.lower[first] in ARTICLES:
        first += 1
    return first, last + 1


def start(clauses: Clauses, last: int, begin: int) -> int:
    """Where the noun phrase begins that ends with token `last`: over 'in Paris', 'both X and', not over an amount."""
    tokens, phrases = clauses.tokens, clauses.phrases
    first = last
    while first > begin:
        i = first - 1
        if i in phrases.amount_at or i in phrases.timed:
            break
        word = tokens.lower[i]
        if word in ARTICLES or (tokens.pos[i] == "DET" and tokens.lower[i + 1] == "-"):
            first = i
            if tokens.lower[i + 1] == "-":
                continue  # 'MSCI's all-country index'
            if i <= begin or tokens.lower[i - 1] not in (*_INSIDE, "and"):
                break
        elif word in _INSIDE:
            if i <= begin or tokens.pos[i - 1] not in (*NOUNS, "NUM") or i - 1 in phrases.amount_at:
                break
            first = i
        elif word == "and":
            listed = i - 1 >= begin and tokens.pos[i - 1] in _NAMED and i - 1 not in phrases.amount_at
            if not listed or _past_amount(clauses, i, begin):
                break
            first = i
        elif (
            tokens.pos[i] in _NAMED or word in _JOINTS or (tokens.tag[i] in ("VBG", "VBN") and first - i == 1)
        ):
            first = i
        else:
            break
    return first


def _past_amount(clauses: Clauses, joint: int, begin: int) -> bool:
    """Whether an amount stands close before the 'and' at token `joint`, which then begins a clause of its own."""
    tokens = clauses.tokens
    for i in range(joint - 1, max(begin, joint - 5) - 1, -1):
        if i in clauses.phrases.amount_at:
            return True
        if tokens.lower[i] in (",", ";", ":", "with"):
            return False
    return False


def _tenor(clauses: Clauses, last: int) -> Range | None:
    """A bond called by its years, that end with token `last`: 'the 10-year climbing 19 cents'."""
    k = clauses.phrases.amount_at[last]
    first = last
    while first > 0 and clauses.phrases.amount_at.get(first - 1) == k:
        first -= 1
    called = clauses.amounts[k].joined and clauses.amounts[k].unit == "year"
    return (first, last + 1) if called and clauses.tokens.lower[first - 1] == "the" else None
