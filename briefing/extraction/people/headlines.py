"""Names in headlines that capitalise every word, where neither the model nor a rule sees where a name ends."""

from __future__ import annotations

from briefing.extraction.people import vocabulary
from briefing.extraction.people.draft import Mention
from briefing.extraction.people.shapes import personal_shape
from briefing.extraction.tokens import Tokens

_FEWEST = 3
_LOWER = 0.1
_SMALL = frozenset(
    {
        "the",
        "and",
        "but",
        "for",
        "with",
        "from",
        "into",
        "over",
        "after",
        "than",
        "that",
        "not",
        "are",
        "was",
        "its",
        "his",
        "her",
        "who",
        "via",
        "nor",
        "per",
        "off",
        "out",
        "amid",
        "about",
        "says",
        "said",
    }
)
_LONGEST_BODY = 4


def headline_sentences(tokens: Tokens) -> set[int]:
    """The first tokens of the sentences in which nearly every word but small ones is capitalised."""
    found = set()
    for first, last in tokens.sentences:
        capital = lower = 0
        for word in tokens.word[first:last]:
            if len(word) > 2 and word[0].isalpha():
                if word[0].isupper():
                    capital += 1
                elif word not in _SMALL:
                    lower += 1
        if capital >= _FEWEST and lower <= _LOWER * capital:
            found.add(first)
    return found


def mend_headlines(tokens: Tokens, mentions: list[Mention]) -> list[Mention]:
    """`mentions` without those in headlines that ran over other words.

    The names that they hold, where the rest of the text has them, are found again by their words later on.
    """
    headlines = headline_sentences(tokens)
    if not headlines:
        return mentions
    known: set[tuple[str, ...]] = set()
    last_words: set[str] = set()
    for mention in mentions:
        if tokens.sent[mention.first] not in headlines:
            words = tuple(w.lower() for w in mention.words)
            known.add(words)
            if mention.kind == "person":
                last_words.add(words[-1])
    return [m for m in mentions if tokens.sent[m.first] not in headlines or _holds(m, known, last_words)]


def _holds(mention: Mention, known: set[tuple[str, ...]], last_words: set[str]) -> bool:
    """Whether a name in a headline is one: the text repeats it, or it looks like one."""
    words = tuple(w.lower() for w in mention.words)
    if words in known:
        return True
    if len(words) == 1:
        return words[0] in last_words or mention.kind != "person" or not mention.words[0].isupper()
    for first in range(len(words)):
        for last in range(first + 1, len(words) + 1):
            if words[first:last] in known and last - first < len(words):
                return False
    if any(word in last_words for word in words):
        return False
    if mention.kind == "person":
        return (
            len(words) <= 3 and personal_shape(mention.words) and mention.words[0] in vocabulary.first_names()
        )
    return len(words) <= _LONGEST_BODY
