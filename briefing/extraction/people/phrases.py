"""Noun phrases that speak of somebody without a name: 'the minister', 'two officials', 'Roe's adviser'."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from briefing.extraction.people import vocabulary
from briefing.extraction.people.shapes import plain
from briefing.extraction.tokens import Tokens

Sort = Literal["person", "body", "place", "people", "document", "other"]

_DEFINITE = frozenset({"the", "this", "that", "these", "those", "both"})
_INDEFINITE = frozenset(
    {"a", "an", "one", "another", "some", "several", "many", "any", "no", "every", "each", "two", "three"}
)
_LONGEST = 12
_BREAKS = frozenset({",", ";", "—", "–", "(", "“", '"'})
_ENDS = frozenset({".", "”", "'s", "’s", "-"})
_AGENTS = ("er", "or", "ist", "ian", "eur", "ster")
_MODIFIERS = frozenset({"amod", "compound", "nmod", "poss", "nummod", "npadvmod", "punct"})


@dataclass(slots=True)
class Phrase:
    """A noun phrase: its head token, first and last token, the head noun in plain form, and its modifiers.

    `definite` is None where neither an article nor an owner tells. `owner` is the token of a possessor,
    `trades` are the common nouns among the modifiers.
    """

    head: int
    first: int
    last: int
    noun: str
    sort: Sort
    definite: bool | None
    plural: bool
    owner: int | None
    words: frozenset[str]
    trades: frozenset[str] = frozenset()


def sort_of(noun: str, plural_word: str, *, plural: bool) -> Sort | None:
    """What the lower-case singular `noun` speaks of; None where it is nobody."""
    if noun in vocabulary.documents() and not vocabulary.is_human_noun(noun):
        return "document"
    if plural:
        if plural_word in vocabulary.plural_people() or vocabulary.is_human_noun(noun):
            return "people"
        return None
    if noun in vocabulary.plural_people() and not vocabulary.is_human_noun(noun):
        return "people"
    if vocabulary.is_human_noun(noun):
        return "person"
    if noun in vocabulary.bodies():
        return "body"
    if noun in vocabulary.place_nouns():
        return "place"
    return None


def phrase_at(t: Tokens, i: int) -> Phrase | None:
    """The phrase with head `i`, where that noun speaks of somebody; None for other tokens."""
    if t.pos[i] not in ("NOUN", "PROPN") or t.dep[i] in ("compound", "nmod", "amod"):
        return None
    plural = t.tag[i] in ("NNS", "NNPS")
    noun = plain(t.lemma[i]) if plural and t.lower[i] not in vocabulary.documents() else plain(t.word[i])
    sort = sort_of(noun, t.lower[i], plural=plural)
    if sort is None:
        speaks = t.dep[i] in ("nsubj", "nsubjpass") and t.lemma[t.head[i]] in ("say", "add", "tell")
        beside = t.dep[i] == "appos" and t.lower[i].endswith(_AGENTS)
        if not t.word[i][0].islower() or not (speaks or beside):
            return None
        sort = "other"
    if sort in ("body", "place") and t.word[i][0].isupper() and t.sent[i] != i:
        return None  # 'the Court', 'the African Union': a name of its own
    definite: bool | None = None
    owner: int | None = None
    first = i
    words = set()
    trades = set()
    for c in t.children[i]:
        if c > i:
            break
        low = t.lower[c]
        dep = t.dep[c]
        if dep == "det" or low in _DEFINITE or low in _INDEFINITE:
            if low in _DEFINITE:
                definite = True
            elif low in _INDEFINITE:
                definite = False
            first = min(first, c)
        elif dep == "poss":
            definite, owner = True, c
            first = min(first, t.edges[c][0])
        elif dep in _MODIFIERS:
            first = min(first, t.edges[c][0])
            if dep == "compound" and t.pos[c] == "NOUN" and t.word[c][0].islower() and t.word[c - 1] != "-":
                trades.add(plain(t.word[c]))
            if dep != "punct":
                for k in range(t.edges[c][0], c + 1):
                    if t.word[k][0].isalnum():
                        words.add(vocabulary.office_of(plain(t.word[k])))
    noun = vocabulary.office_of(noun)
    return Phrase(i, first, i, noun, sort, definite, plural, owner, frozenset(words), frozenset(trades))


def end_of(t: Tokens, i: int) -> int:
    """The last token of the noun phrase with head `i`, before a clause that says more."""
    end = t.edges[i][1] if t.edges[i][1] - i <= _LONGEST else i
    for k in range(i + 1, end + 1):
        if t.word[k] in _BREAKS or t.lower[k] in ("who", "whose", "which"):
            end = k - 1
            break
    while end > i and (t.word[end] in _ENDS or t.pos[end] == "VERB"):
        end -= 1
    return end
