"""The noun nearest to an amount, for amounts that no construction says more of."""

from __future__ import annotations

from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, Place

_REACH = 12


def nearest(clauses: Clauses, where: Place) -> Range | None:
    """The nearest noun before the amount in its sentence, else behind it, else what a cut sentence before ended with."""
    tokens, phrases = clauses.tokens, clauses.phrases
    begin, end = tokens.sentence_of(where.first)
    for i in range(where.first - 1, max(begin, where.first - 25) - 1, -1):
        if tokens.pos[i] in NOUNS and i not in phrases.amount_at and i not in phrases.timed:
            return phrases.noun_phrase(i, before=where.first)
    for i in range(where.last, min(end, where.last + _REACH)):
        if tokens.pos[i] in NOUNS and i not in phrases.amount_at and i not in phrases.timed:
            return phrases.noun_phrase(i, after=where.last - 1)
    return _before_cut(clauses, begin)


def _before_cut(clauses: Clauses, begin: int) -> Range | None:
    """What stands before a sentence that the parse cut at an abbreviation: 'bought the maker of Oakwell Cos. | for $4'."""
    tokens, phrases = clauses.tokens, clauses.phrases
    if begin < 2 or not tokens.word[begin][:1].islower() or tokens.word[begin - 1][-1:] != ".":
        return None
    for i in range(begin - 1, max(tokens.sentence_of(begin - 1)[0], begin - _REACH) - 1, -1):
        if tokens.pos[i] not in NOUNS or i in phrases.amount_at or i in phrases.timed:
            continue
        above = tokens.head[i]
        if (
            tokens.dep[i] == "pobj"
            and tokens.lower[above] == "of"
            and tokens.pos[tokens.head[above]] in NOUNS
        ):
            i = tokens.head[above]
        return phrases.noun_phrase(i, before=begin)
    return None
