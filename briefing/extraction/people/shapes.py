"""What the words of a name look like, whoever bears it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.extraction.people import vocabulary

SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "jr.", "sr."})
"""What follows a surname and is none."""
APOSTROPHES = ("'s", "’s", "'", "’", "'S", "’S", "‘s", "`s", "´s")
"""Tokens of the possessive."""
_NAME_WORD = re.compile(r"(?:[A-Z]\.){1,3}$|[^\W\d_a-z]['’]?[^\W\d_]+(?:-[^\W\d_]+)?$")


def plain(word: str) -> str:
    """`word` in lower case without full stops."""
    return word.lower().replace(".", "")


def personal_shape(words: Sequence[str]) -> bool:
    """Whether `words` may be a full name by their shape: capitalised, initials, no ending of a body's name."""
    if plain(words[-1]) in vocabulary.all_endings() or len(words[-1]) < 2:
        return False
    if any(plain(word) in vocabulary.never_surnames() for word in words):
        return False
    if words[-1] in vocabulary.first_names() and words[0] not in vocabulary.first_names() and len(words) > 2:
        return False
    return all(_NAME_WORD.match(word) for word in words) and not all(word.isupper() for word in words)


def plural_of_people(word: str) -> bool:
    """Whether the lower-case plural `word` is of a noun for people: 'hackers', 'latinos', 'greeks'."""
    one = word[:-1]
    return vocabulary.is_human_noun(one) or one in vocabulary.demonyms() or one in vocabulary.camps()
