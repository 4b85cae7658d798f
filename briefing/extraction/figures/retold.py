"""Amounts that are told of the thing before them once more: as a share, a change, a comparison, another measure."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.place import NOUNS, Place

_MORE = tuple([word] for word in ("more", "less", "fewer", "higher", "lower"))
_LESS = frozenset("less fewer more lower higher".split())
_SPANNING = frozenset("span cover last run cross travel take involve stretch visit".split())


class Retold:
    """Says of the amounts of one text whether each shares the phrase of the one before it."""

    def __init__(self, clauses: Clauses, amounts: Sequence[Amount], places: Sequence[Place]) -> None:
        self.clauses, self.amounts, self.places = clauses, amounts, places
        self.tokens = clauses.tokens

    def holds(self, k: int) -> bool:
        """Whether amount `k` says of the thing before it how much that is, or by how much it changed."""
        tokens, where = self.tokens, self.places[k]
        more = tokens.lower[where.last : where.last + 1], tokens.lower[where.last + 1 : where.last + 2]
        more_than = more[0] in _MORE and more[1] in (["compared"], ["than"])
        bare = where.noun in (-1, where.last) and self.amounts[k].kind == "count" == self.amounts[k - 1].kind
        compared = ((where.noun < 0 and self.amounts[k].kind == "percent") or bare) and more_than
        compared = compared and not self._own_subject(k)
        compared = compared and tokens.sent[self.places[k - 1].first] == tokens.sent[where.first]
        return (
            compared
            or self._or_else(k)
            or self._but_less(k)
            or self.restated(k)
            or self._apposed_change(k)
            or self._spanned(k)
        )

    def _or_else(self, k: int) -> bool:
        """Whether amount `k` says the weight or length before it for another measure: '9 tons a year, or 5 pounds a day'."""
        words, where, before = self.tokens.lower, self.places[k], self.places[k - 1]
        alike = self.amounts[k].kind == self.amounts[k - 1].kind == "other" and where.noun < 0
        near = before.last < where.first - 1 < before.last + 9 and words[where.first - 2 : where.first] == [
            ",",
            "or",
        ]
        return alike and near and words[where.last : where.last + 1] != ["of"]

    def _but_less(self, k: int) -> bool:
        """Whether amount `k` bounds the amount before it: 'buy more than $15 million of the stock but less than 25%'."""
        tokens, where = self.tokens, self.places[k]
        bound = tokens.lower[where.first - 3 : where.first]
        but = len(bound) == 3 and bound[0] == "but" and bound[1] in _LESS and bound[2] == "than"
        between = where.first - self.places[k - 1].last
        return but and where.noun < 0 and between < 10 and tokens.lower[where.last : where.last + 1] != ["of"]

    def _own_subject(self, k: int) -> bool:
        """Whether the clause of amount `k` tells of another thing: 'hit 5 million, while pay was 2 percent higher than'."""
        tokens, where = self.tokens, self.places[k]
        between = range(self.places[k - 1].last, where.first)
        return any(tokens.dep[i] in ("nsubj", "nsubjpass") and tokens.pos[i] in NOUNS for i in between)

    def _spanned(self, k: int) -> bool:
        """Whether one verb takes both amounts: 'the tour will span 90 days, 30 towns and more than 9,000 miles'."""
        tokens, shared, before = self.tokens, self.clauses.found[k - 1], self.places[k - 1]
        if shared is None or not 0 < shared[1] <= before.first < shared[1] + 5 or self.places[k].preposition:
            return False
        if tokens.lemma[shared[1] - 1].lower() not in _SPANNING:
            return False
        between = range(max(before.last, before.noun + 1), self.places[k].first)
        return all(tokens.lower[i] in (",", "and", "more", "than", "about", "over", "some") for i in between)

    def restated(self, k: int) -> bool:
        """Whether a percentage says the ratio before it again: 'nearly four in 10 voters — 39 percent —'."""
        before, amount = self.amounts[k - 1], self.amounts[k]
        same = before.kind == "rate" and amount.kind == "percent"
        return same and amount.start - before.end < 40 and abs(100 * before.value - amount.value) < 4

    def _apposed_change(self, k: int) -> bool:
        """Whether a change is told of the sum before it: 'a profit of $5 million - a 4 percent rise on last year'."""
        tokens, where = self.tokens, self.places[k]
        before, noun = self.places[k - 1], where.noun
        if noun < 0 and where.preposition == "of" and 0 < where.governor < where.first:
            return self._apposed_sum(before, where)
        times = self.amounts[k].unit == "times"
        if (
            noun < 0
            or not (times or self.amounts[k].kind == "percent")
            or tokens.lemma[noun].lower() not in lexicon.NOUNS
        ):
            return False
        i = where.first - 1
        while i > before.last and tokens.lower[i] in ("a", "an", "about", "nearly", "almost"):
            i -= 1
        beside = (
            tokens.lower[i] in ("-", "–", "—", "―", "--", "(") or (times and tokens.lower[i] == ",")
        ) and tokens.sent[before.first] == tokens.sent[where.first]
        own = any(tokens.dep[c] in ("compound", "poss") and c >= where.last for c in tokens.children[noun])
        return beside and not own and tokens.lower[noun + 1 : noun + 2] not in (["in"], ["of"], ["for"])

    def _apposed_sum(self, before: Place, where: Place) -> bool:
        """The same with 'of': 'built 90 homes, an increase of 20 percent on last year'."""
        tokens, noun = self.tokens, where.governor
        i = noun - 1
        while i > before.last and tokens.pos[i] in ("ADJ", "ADV"):
            i -= 1
        change = tokens.lemma[noun].lower() in lexicon.NOUNS and tokens.lower[i] in ("a", "an")
        apart = tokens.lower[i - 1] in (",", "-", "–", "—", "―", "(", "or")
        own = tokens.lower[where.last : where.last + 1] in (["in"], ["for"])
        own = own and where.last + 1 not in self.clauses.phrases.timed
        return change and apart and not own and tokens.sent[before.first] == tokens.sent[where.first]
