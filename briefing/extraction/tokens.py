"""The columns of a parsed text as plain Python lists, read once for all extractors.

Asking a spaCy `Token` for an attribute crosses from C to Python each time; rules that look at every
token many times are several times quicker on lists. `Tokens.of(doc)` builds them once a `Doc`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property

from spacy.attrs import DEP, ENT_IOB, ENT_TYPE, HEAD, LEMMA, LENGTH, LOWER, POS, SENT_START, TAG
from spacy.tokens import Doc

from briefing.extraction import extensions

extensions.register()

_DEEPEST = 60
"""Heads above a word that are looked at; sentences of the news are some 20 deep at most."""


class Tokens:
    """One list an attribute; position `i` in each is token `i` of the `Doc`.

    `start[i]`, `end[i]` are code-point offsets, `head[i]` the index of the syntactic head (itself for a
    root), `sent[i]` the index of the first token of its sentence.
    """

    __slots__ = (
        "__dict__",
        "__weakref__",
        "dep",
        "doc",
        "end",
        "ent",
        "ent_iob",
        "head",
        "lemma",
        "lower",
        "pos",
        "sent",
        "start",
        "tag",
        "text",
        "word",
    )

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.text: str = doc.text
        columns = doc.to_array([LOWER, LEMMA, POS, TAG, DEP, HEAD, ENT_TYPE, ENT_IOB, SENT_START, LENGTH])
        strings = doc.vocab.strings
        names: dict[int, str] = {}

        def words(column: int) -> list[str]:
            keys = columns[:, column].tolist() if len(doc) else []
            for key in set(keys):
                if key not in names:
                    names[key] = strings[key]
            return [names[key] for key in keys]

        self.word: list[str] = [token.text for token in doc]
        self.lower = words(0)
        self.lemma = words(1)
        self.pos = words(2)
        self.tag = words(3)
        self.dep = words(4)
        heads = columns[:, 5].astype("int64").tolist() if len(doc) else []
        self.head: list[int] = [i + int(h) for i, h in enumerate(heads)]
        self.ent = words(6)
        self.ent_iob: list[int] = columns[:, 7].tolist() if len(doc) else []
        starts = columns[:, 8].astype("int64").tolist() if len(doc) else []
        self.sent: list[int] = []
        first = 0
        for i, flag in enumerate(starts):
            if flag == 1 or i == 0:
                first = i
            self.sent.append(first)
        self.start: list[int] = [token.idx for token in doc]
        self.end: list[int] = [i + len(w) for i, w in zip(self.start, self.word, strict=True)]

    @classmethod
    def of(cls, doc: Doc) -> Tokens:
        """The columns of `doc`, built at the first call and kept on it."""
        tokens: Tokens | None = doc._.tokens
        if tokens is None:
            tokens = cls(doc)
            doc._.tokens = tokens
        return tokens

    def __len__(self) -> int:
        return len(self.word)

    @cached_property
    def children(self) -> list[list[int]]:
        """For each token the indexes of its syntactic children, left to right."""
        lists: list[list[int]] = [[] for _ in self.word]
        for i, h in enumerate(self.head):
            if h != i:
                lists[h].append(i)
        return lists

    @cached_property
    def edges(self) -> list[tuple[int, int]]:
        """For each token the first and the last token of its subtree, both included."""
        first, last = list(range(len(self))), list(range(len(self)))
        order = self._leaves_first()
        for i in order:
            h = self.head[i]
            if h != i:
                if first[i] < first[h]:
                    first[h] = first[i]
                if last[i] > last[h]:
                    last[h] = last[i]
        return list(zip(first, last, strict=True))

    def _leaves_first(self) -> list[int]:
        """All tokens, each before its head."""
        order = [i for i, h in enumerate(self.head) if h == i]
        children = self.children
        for i in order:  # grows while it runs: breadth first from the roots
            order.extend(children[i])
        order.reverse()
        return order

    def subtree(self, i: int) -> list[int]:
        """The tokens that token `i` dominates, itself included, in the order of the text."""
        found = [i]
        for j in found:
            found.extend(self.children[j])
        found.sort()
        return found

    def ancestors(self, i: int) -> Iterator[int]:
        """The heads above token `i`, nearest first, up to the root of its sentence; of a chain without end the first.

        Where a sentence goes on for thousands of words, walks from each of them to the root would cost its square.
        """
        for _ in range(_DEEPEST):
            if self.head[i] == i:
                return
            i = self.head[i]
            yield i

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """Token ranges of the sentences, half-open, in order."""
        firsts = sorted(set(self.sent))
        return list(zip(firsts, [*firsts[1:], len(self)], strict=True)) if firsts else []

    def sentence_of(self, i: int) -> tuple[int, int]:
        """The half-open token range of the sentence that token `i` stands in."""
        return self.sentences[bisect_right(self.sentences, (self.sent[i], len(self))) - 1]

    def sentence_span(self, i: int) -> tuple[int, int]:
        """Offsets of the sentence token `i` stands in, without white space around it."""
        first, last = self.sentence_of(i)
        last -= 1
        while first < last and self.word[first].isspace():
            first += 1
        while last > first and self.word[last].isspace():
            last -= 1
        return self.start[first], self.end[last]

    def at(self, offset: int) -> int:
        """The index of the token that covers code point `offset`, or the first one after it."""
        return bisect_right(self.end, offset)

    def range_of(self, start: int, end: int) -> tuple[int, int]:
        """The half-open range of tokens that lie, at least in part, inside `[start, end)`."""
        return bisect_right(self.end, start), bisect_left(self.start, end)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Offsets from the start of token `first` to the end of token `last`, both included."""
        return self.start[first], self.end[last]
