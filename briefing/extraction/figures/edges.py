"""Where a phrase ends: at marks, amounts, new clauses, whom a thing is sold to."""

from __future__ import annotations

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.governed import Governed
from briefing.extraction.figures.place import NOUNS, VERBS
from briefing.extraction.figures.prepositions import owns

_SELLING = frozenset("sell lease transfer offer license licence auction hand cede award".split())
STOPS = frozenset(", ; : ( ) — – ― -- … ! ? . [ ] - _ “ ” \" '' ``".split()) | {"\n"}
QUOTES = frozenset(("“", "”", '"', "'", "‘", "’"))
DEFINING = frozenset("involving backing supporting opposing affecting belonging representing".split())
"""Participles that say which thing is meant: 'a group backing the mayor'."""
MEASURING = frozenset(
    "ranging totaling totalling numbering averaging amounting reaching exceeding starting beginning valued".split()
)
CLUES = frozenset("information evidence events tips clues".split())
"""What leads to a thing: 'a reward for information leading to an arrest'."""
_JOINED = frozenset(("year", "month", "week", "day", "hour", "minute"))
_NUMBERED = frozenset("one two three four five six seven eight nine ten twelve twenty thirty".split())
_OWN = frozenset("a an one several many dozens hundreds thousands some another".split())
"""Words with which a second thing is counted for itself: 'three columns and a slab'."""
_SIGNS = frozenset(("$", "£", "€", "¥"))

_AGED = (["-", "year", "-", "old"], ["-", "year", "-", "olds"])


class Edges(Governed):
    """Tells the edges of the phrases of one text."""

    def _says_which(self, i: int) -> bool:
        """Whether the participle at `i` tells several things from others: 'the number of Danes visiting the island'."""
        tokens = self.tokens
        if tokens.lower[i : i + 2] == ["leading", "to"] and tokens.lower[i - 1] in CLUES:
            return True
        beside = tokens.head[i] == i - 1 and tokens.tag[i - 1] in ("NNS", "NNPS")
        return beside and tokens.lower[i] not in MEASURING

    def _is_joined(self, i: int, last: int) -> bool:
        """Whether the token at `i` is part of a joined length before its noun: 'the 10-year note'."""
        words = self.tokens.lower
        for first in (i - 3, i - 4):
            if first >= 0 and words[first + 1 : first + 5] in _AGED:
                return True  # 'premiums for a 64-year-old'
        for first in (i, i - 1, i - 2):
            if first > 0 and first + 3 < last and words[first + 1] == "-" and words[first + 2] in _JOINED:
                return words[first].isdigit() or words[first] in _NUMBERED
        return False

    def _before_sign(self, i: int) -> int:
        """The token before the amount that token `i` belongs to."""
        k = self.amount_at[i]
        while i > 0 and self.amount_at.get(i) == k:
            i -= 1
        return i

    def _stops(self, i: int, end: int) -> bool:
        """Whether the token at `i` ends a phrase: punctuation, unless a hyphen inside a word."""
        tokens = self.tokens
        word = tokens.lower[i]
        if owns(tokens, i):
            return False  # 'the bankers' rate'
        if word == "-" and tokens.end[i - 1] == tokens.start[i] and i + 1 < end:
            return False
        return word in STOPS or word.isspace()

    def _before_owner(self, i: int, head: int) -> int:
        """Where to cut before the amount at token `i` that is somebody's: 'won 81 seats | to Smith's 17'."""
        tokens, owner = self.tokens, i - 1
        if tokens.tag[owner] != "POS":
            return i
        while owner - 1 > head and tokens.pos[owner - 1] in ("NOUN", "PROPN", "ADJ", "DET"):
            owner -= 1
        return owner - 1 if owner - 1 > head and tokens.pos[owner - 1] == "ADP" else i

    def _new_clause(self, i: int) -> bool:
        """Whether the conjunction at token `i` begins a new clause or a phrase with an amount of its own."""
        tokens = self.tokens
        if i + 1 >= len(tokens):
            return True
        if tokens.pos[i + 1] == "NUM" or self.moves(i + 1):
            return True  # 'raids in the north and one in the south'
        head = tokens.head[i]
        for child in tokens.children[head]:
            if child > i and tokens.dep[child] == "conj":
                again = tokens.lemma[child] == tokens.lemma[head] and i - head > 2
                if tokens.pos[child] in VERBS or again:
                    return True  # 'trips to the lake and trips to the hills'
                first, last = tokens.edges[child]
                if tokens.lower[first] in _OWN and tokens.pos[child] in NOUNS:
                    return True  # 'three columns and a slab'
                return any(j in self.amount_at for j in range(first, min(last + 1, first + 12)))
        return tokens.pos[i + 1] in VERBS

    def _or_so(self, i: int) -> bool:
        """Whether the conjunction at token `i` joins a second thing done to the same: 'were held or fined'."""
        return self.tokens.lower[i] == "or" and self.tokens.tag[i - 1 : i + 2 : 2] == ["VBN", "VBN"]

    def _quoted(self, first: int, i: int, end: int) -> bool:
        """Whether the quotation mark at token `i` opens words quoted within the phrase, or closes them."""
        words = self.tokens.word
        inside = sum(1 for j in range(first, i) if words[j] in QUOTES) % 2 == 1
        return inside or any(words[j] in QUOTES for j in range(i + 2, min(end, i + 8)))

    def moves(self, verb: int) -> bool:
        """Whether the participle at token `verb` moves the noun behind it: '… and trimmed spending by $5'."""
        tokens, noun = self.tokens, self.tokens.head[verb]
        if tokens.tag[verb] != "VBN" or not verb < noun < verb + 4 or noun + 2 >= len(tokens):
            return False
        moved = tokens.lemma[verb].lower() in lexicon.VERBS and tokens.lower[noun + 1] in ("by", "to", "from")
        return moved and any(i in self.amount_at for i in range(noun + 2, min(noun + 5, len(tokens))))

    def sold_to(self, head: int, last: int) -> int:
        """`last`, or where it is told to whom the thing at token `head` is sold: 'sell its stake in the mill | to a rival'."""
        tokens, verb = self.tokens, self.tokens.head[head]
        if tokens.dep[head] != "dobj" or tokens.lemma[verb].lower() not in _SELLING or verb > head:
            return last
        ends = (i for i in range(head + 1, last) if tokens.lower[i] == "to" and tokens.pos[i] == "ADP")
        return next(ends, last)

    def listed(self, noun: int) -> int:
        """The end of the list of bare plurals that `noun` begins: 'welders, fitters and clerks', or -1."""
        tokens, i = self.tokens, noun
        while i + 2 < len(tokens) and tokens.lower[i + 1] == "," and tokens.tag[i + 2] == "NNS":
            i += 2
        i += i + 1 < len(tokens) and tokens.lower[i + 1] == ","
        joined = noun < i < len(tokens) - 2 and tokens.lower[i + 1] in ("and", "or")
        return i + 3 if joined and tokens.tag[i + 2] == "NNS" and i + 2 not in self.amount_at else -1

    def ends_at(self, i: int) -> bool:
        """Whether the amount at token `i` ends a phrase before it: all but a count with 'on' or 'of' do."""
        if i not in self.amount_at:
            return False
        before = self.tokens.lower[self._before_sign(i)]
        return before not in ("on", "of") or (before == "of" and self.tokens.word[i] in _SIGNS)

    def name_start(self, first: int, after: int) -> int:
        """Where a name with '&' begins whose last part begins at token `first`: 'Procter & Gamble'."""
        tokens = self.tokens
        while first - 2 > after and tokens.word[first - 1] == "&" and tokens.pos[first - 2] == "PROPN":
            first -= 2
            while (
                first - 1 > after and tokens.dep[first - 1] == "compound" and tokens.pos[first - 1] == "PROPN"
            ):
                first -= 1
        return first

    def before_value(self, i: int, last: int, head: int) -> int:
        """`last` where the amount at token `i` ends a phrase, moved before 'with a face value of' if that is money."""
        if self.tokens.word[i] not in _SIGNS:
            return last
        near = (j for j in range(last - 1, max(head, last - 5), -1) if self.tokens.lower[j] in ("with", "at"))
        return next(near, last)
