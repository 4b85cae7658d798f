"""What page of the paper a sentence is of: words of sport, of markets, of mountains near the trigger."""

from __future__ import annotations

from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.finding import company, occasions
from briefing.extraction.tokens import Tokens

_REACH = 80
"""How many tokens either side are read; keeps a text without full stops from costing more than its length."""


def _around(t: Tokens, i: int) -> range:
    begin, end = t.sentence_of(i)
    return range(max(begin, i - _REACH), min(end, i + _REACH))


def speaks_of(t: Tokens, i: int, words: str) -> bool:
    """Whether a word of the list `words` stands in the sentence of token `i`."""
    return any(t.lower[j] in vocab.events(words) for j in _around(t, i))


def is_sport(t: Tokens, v: int) -> bool:
    """Whether the sentence is one of the sports page."""
    if any(t.lower[j] in vocab.events("sports") and company.is_of_sport(t, j) for j in _around(t, v)):
        return True
    return occasions.are_teams(t, v)
