"""What each figure of a text measures: the noun phrase it quantifies, read off the parse.

Each construction ('$5 of X', 'a 5 percent X', 'X fell 5 percent', 'a deficit of $5') is tried in turn, the
first that answers wins; an amount that follows on another ('to $5 from $4') shares its phrase.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.figures import (
    again,
    bare,
    business,
    by_verb,
    civic,
    close_by,
    headings,
    labels,
    markets,
)
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.contests import Contests
from briefing.extraction.figures.durations import duration_phrase
from briefing.extraction.figures.follows import Link
from briefing.extraction.figures.gapped import gapped
from briefing.extraction.figures.modified import modified
from briefing.extraction.figures.movers import moves, moves_by
from briefing.extraction.figures.nearest import nearest
from briefing.extraction.figures.phrases import Phrases, Range
from briefing.extraction.figures.place import Place
from briefing.extraction.figures.predicates import predicated
from briefing.extraction.figures.pronouns import near_before, told_of
from briefing.extraction.figures.respective import respective
from briefing.extraction.figures.retold import Retold
from briefing.extraction.figures.sources import short_of
from briefing.extraction.tokens import Tokens

_DO = frozenset(("do", "did", "does"))
_ELLIPSIS = frozenset(("another", "additional", "further", "extra"))
_OVER = tuple(
    [unit, way, unit] for unit in ("year", "month", "quarter", "week") for way in ("over", "on", "-")
)
_THAT = frozenset((("that",), ("this",)))
_NO_PHRASE = frozenset(("PRP$", "DT", "WDT", "IN", "TO", "CC"))
"""Tags of single words that say nothing of what is measured."""


class Measures:
    """Finds the phrase of each amount of one text, in order; `found[k]` is the phrase of amount `k`."""

    def __init__(
        self,
        tokens: Tokens,
        amounts: Sequence[Amount],
        places: Sequence[Place],
        phrases: Phrases,
        links: Sequence[Link],
    ) -> None:
        self.tokens, self.amounts, self.places, self.phrases = tokens, amounts, places, phrases
        self.links = links
        for where in places:
            close_by.past_leader(tokens, where)
            timed = where.noun in phrases.timed and where.noun not in phrases.amount_at
            ahead = where.noun in (where.last, where.last + 1) and tokens.lower[where.noun] == "time"
            timed = timed or ahead  # "in two years' time"
            yearly = tokens.lower[where.last : where.last + 5]
            cash = tokens.lower[where.last] == "cash" if where.noun == where.last else False
            if cash or timed or yearly[:3] in _OVER or (yearly[::2] in _OVER and yearly[1] == "-"):
                where.noun = -1  # 'fell by a third last year', 'rose 5 percent year over year'
        self.found: list[Range | None] = []
        self.clauses = Clauses(tokens, amounts, phrases, self.found)
        self.contests = Contests(self.clauses, amounts, places)
        self.retold = Retold(self.clauses, amounts, places)
        for k in range(len(amounts)):
            phrase = self._beside(k, self._phrase(k))
            self.found.append(civic.clipped(self.clauses, places, k, phrase) if phrase else None)

    def _beside(self, k: int, phrase: Range | None) -> Range | None:
        """`phrase`, unless it is the amount itself: then the subject of its verb."""
        where = self.places[k]
        if phrase is None:
            return None
        lone = phrase[1] - phrase[0] == 1 and self.tokens.tag[phrase[0]] in _NO_PHRASE
        own = lone or all(i in self.phrases.amount_at for i in range(*phrase))
        called = self.phrases.amount_at.get(phrase[0], k)
        own = own and not (called != k and self.amounts[called].joined)  # 'the 10-year climbing 19 cents'
        if not own and (phrase[1] <= where.first or phrase[0] >= where.last):
            alone = phrase[1] - phrase[0] == 1 and self.tokens.pos[phrase[0]] == "PRON"
            alone = alone or self.tokens.lower[phrase[0] : phrase[1]] in (["someone"], ["anyone"], ["one"])
            return (
                told_of(self.clauses, self.amounts, self.places, k, phrase)
                if alone
                else again.so_called(self.clauses, self.amounts, k, phrase)
            )
        subject = self.clauses.subject_phrase(where.verb, where) if where.verb >= 0 else None
        apart = subject is not None and (subject[1] <= where.first or subject[0] >= where.last)
        if apart and subject is not None and tuple(self.tokens.lower[slice(*subject)]) in _THAT:
            return told_of(
                self.clauses, self.amounts, self.places, k, subject
            )  # 'that would be $5 million less'
        return subject if apart else nearest(self.clauses, where)

    def _phrase(self, k: int) -> Range | None:
        amount, where, link = self.amounts[k], self.places[k], self.links[k]
        clauses = self.clauses
        if amount.kind == "duration":
            return (
                civic.core(clauses, self.amounts, self.places, k)
                or duration_phrase(clauses, amount.joined, where)
                or clauses.of(where, amount)
                or nearest(self.clauses, where)
            )
        told = (
            respective(clauses, self.amounts, self.places, k)
            or gapped(clauses, self.amounts, self.places, k)
            or close_by.told(clauses, self.amounts, self.places, k)
            or markets.told(clauses, self.amounts, where, k, link)
            or headings.line_label(clauses, where)
            or headings.headline(clauses, where)
            or business.told(clauses, self.amounts, self.places, k)
            or self.contests.side(k)
            or civic.core(clauses, self.amounts, self.places, k)
            or self.contests.margin(amount, where)
            or labels.margin_of_error(clauses, amount, where)
            or labels.the_number_of(clauses, where)
            or labels.of_them(clauses, amount, where)
            or labels.bracketed(clauses, amount, where)
            or bare.child_of(clauses, amount, where)
            or labels.drawn_from(clauses, amount, where)
            or labels.among_whom(clauses, where)
            or bare.told(clauses, amount, where)
            or labels.level(clauses, amount, where)
            or labels.quoted(clauses, amount, where)
            or labels.strong(clauses, amount, where)
            or labels.by_doing(clauses, amount, where)
            or short_of(clauses, amount, where)
            or again.had(clauses, self.amounts, self.places, k)
            or (labels.worth(clauses, where) if amount.kind == "money" else None)
            or (self.found[k - 1] if k and self.retold.holds(k) else None)
        )
        if told is not None:
            return told
        if link in ("to", "from") and self.found[k - 1]:
            counted = amount.kind == "count" and where.noun >= 0 and self.amounts[k - 1].kind != "count"
            apart = counted and self.amounts[k - 1].kind == "money"  # 'raised $5 million from 400 donors'
            counted = counted and (apart or not moves(clauses.phrases, where))
            counted = counted or self.tokens.lower[where.last : where.last + 1] == ["who"]
            if not counted:
                own = amount.kind in ("percent", "money") and link == "from"
                own = own and self.tokens.lower[where.last : where.last + 1] == ["of"]
                of = clauses.of(where, amount) if own else None
                return of or business.compared(clauses, amount, where) or self.found[k - 1]
        figure = again.figure(clauses, self.amounts, where, k)
        if figure is not None:
            return figure
        answer = clauses.of(where, amount)
        if answer is None and where.noun < 0 and k and self._like_before(k):
            elliptic = where.first > 0 and self.tokens.lower[where.first - 1] in _ELLIPSIS
            elliptic = elliptic and where.preposition not in ("by", "to") and not moves_by(self.tokens, where)
            behind = self.tokens.pos[where.last : where.last + 1]
            elliptic = elliptic and self.tokens.lower[where.last : where.last + 1] != ["in"]
            elliptic = elliptic and behind != ["AUX"]  # 'while an additional 60 were hurt'
            elliptic = elliptic and (behind, amount.kind) != (["VERB"], "percent")
            if link == "with" or elliptic:
                return self.found[k - 1]
        return (
            answer
            or modified(clauses, amount.kind, where)
            or (labels.elsewhere(clauses, amount, where) if k and self._like_before(k) else None)
            or labels.whose_share(clauses, amount, where)
            or again.alone(clauses, self.amounts, where, k)
            or labels.who_feel(clauses, amount, where)
            or self._same_again(k, predicated(clauses, amount, where))
            or (labels.listed(clauses, where) if k and self.amounts[k - 1].kind == amount.kind else None)
            or by_verb.governed(clauses, self.amounts, k, where)
            or (self.found[k - 1] if k and self._like_before(k) else None)
            or nearest(self.clauses, where)
        )

    def _same_again(self, k: int, told: Range | None) -> Range | None:
        """`told` of amount `k`, or what as much of before was of: 'an inch of snow in Lyon; by noon five inches had fallen'."""
        before = self.amounts[k - 1] if k else None
        if (
            told
            and k
            and told[1] - told[0] == 1
            and self.tokens.lower[told[0]] in _DO
            and self._like_before(k)
        ):
            return self.found[k - 1]  # '60 percent of men work late, but only 7 percent of women do'
        like = before is not None and before.kind == self.amounts[k].kind == "other"
        if told is None or told[1] - told[0] > 1 or before is None or not like:
            return told
        near = before.unit == self.amounts[k].unit and near_before(self.amounts, self.tokens.text, k)
        return self.found[k - 1] if near and self.found[k - 1] else told

    def _like_before(self, k: int) -> bool:
        """Whether the amount before is of the same kind and near enough to share its phrase."""
        before, amount = self.amounts[k - 1], self.amounts[k]
        return (
            before.kind == amount.kind and amount.start - before.end < 250 and self.found[k - 1] is not None
        )
