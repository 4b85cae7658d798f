"""Whom or what a pronoun before a figure stands for, where that is plain."""

from __future__ import annotations

from collections.abc import Container

from briefing.extraction.figures.place import NOUNS
from briefing.extraction.tokens import Tokens

PRONOUNS = frozenset("it they this that these those he she we i you which there who both".split())
_SUBJECTS = ("nsubj", "nsubjpass")
_SAYING = frozenset("say report announce estimate warn".split())
_OFFICES = frozenset(
    "incumbent senator governor congressman congresswoman candidate mayor minister president lawmaker challenger opponent"
    " rival nominee premier chancellor councillor councilman councilwoman chairman chairwoman director".split()
)
_REACH = 50


def person(tokens: Tokens, pronoun: int) -> int:
    """The last person who is a subject before `he` or `she`, in this paragraph or the one before, or -1."""
    lines = 0
    for i in range(pronoun - 1, max(-1, pronoun - _REACH), -1):
        lines += "\n" in tokens.word[i]
        if lines > 1:
            return -1
        if tokens.lower[i] in _OFFICES and tokens.dep[i] in _SUBJECTS and tokens.pos[i] in NOUNS:
            return i  # 'the Republican incumbent has not filed; she began with $1 million'
        if tokens.ent[i] == "PERSON" and tokens.dep[i] in (*_SUBJECTS, "poss"):
            return i
    return -1


def thing(tokens: Tokens, pronoun: int, amounts: Container[int]) -> int:
    """The last subject before `it` or `they` that agrees in number, in this paragraph, or -1; none of `amounts`."""
    plural = tokens.lower[pronoun] == "they"
    for i in range(pronoun - 1, max(-1, pronoun - _REACH), -1):
        if "\n" in tokens.word[i]:
            return -1
        noun = tokens.pos[i] in NOUNS and tokens.ent[i] != "PERSON" and i not in amounts
        agrees = (tokens.tag[i] in ("NNS", "NNPS")) == plural
        saying = tokens.lemma[tokens.head[i]].lower() in _SAYING  # 'a quake hit, the survey said. It was …'
        if noun and agrees and tokens.dep[i] in _SUBJECTS and not saying:
            return i
    return -1
