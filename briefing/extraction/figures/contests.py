"""Whose number each is where two stand against each other: 'Smith leads Jones 47 percent to 41 percent'."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, Place
from briefing.extraction.figures.votes import sides_of_lead

_OVER = frozenset(("over", "against", "past", "versus", "than"))
_AHEAD = frozenset(("ahead", "front"))
_TO = frozenset(("to", "to her", "to his", "to their", "to its", "-", "–"))
_OUTDOING = frozenset(("outspend", "outraise", "outearn", "outsell", "outbid"))
_MARGINS = frozenset(("margin", "majority", "ratio"))


class Contests:
    """Reads the contests of one text; `amounts` and `places` belong together."""

    def __init__(self, clauses: Clauses, amounts: Sequence[Amount], places: Sequence[Place]) -> None:
        self.clauses, self.amounts, self.places = clauses, amounts, places
        self.tokens, self.phrases = clauses.tokens, clauses.phrases

    def side(self, k: int) -> Range | None:
        """The one of two sides that amount `k` is told of."""
        first = k + 1 < len(self.amounts) and self._faces(k + 1)
        second = k > 0 and self._faces(k)
        if not (first or second):
            return None
        where = self.places[k] if first else self.places[k - 1]
        counted = self._counted(k + 1 if first else k)
        if counted is not None:
            return counted
        second_place = self.places[k + 1] if first else self.places[k]
        sides = (
            sides_of_lead(self.clauses, second_place)
            or self._by_verb(where)
            or self._against(where)
            or self._by_preposition(where)
        )
        if sides is None:
            return None
        return sides[0] if first else sides[1]

    def _counted(self, second: int) -> Range | None:
        """What both sides have: 'leads Jones 1,428 to 1,153 in pledged delegates'."""
        tokens, where = self.tokens, self.places[second]
        if self.amounts[second].kind != "count" or where.noun >= 0 or where.last + 1 >= len(tokens):
            return None
        if tokens.lower[where.last] not in ("in", "among"):
            return None
        head = self.clauses.head_of(where.last + 1)
        plural = head >= 0 and tokens.tag[head] == "NNS" and head not in self.phrases.timed
        return self.phrases.noun_phrase(head, after=where.last) if plural else None

    def _by_verb(self, where: Place) -> tuple[Range | None, Range] | None:
        """'Smith leads Jones 47 percent to 41 percent': the first is Smith's, the second Jones's."""
        tokens, verb = self.tokens, where.verb
        if verb < 0 or tokens.lemma[verb].lower() not in lexicon.CONTESTS:
            return None
        rival = self.phrases.object(verb, where.first)
        if rival < 0 and tokens.tag[where.first - 1] == "NNP" and where.first - 1 > verb:
            rival = where.first - 1  # 'Smith led Jones 48 percent to 41 percent'
        if rival < 0:
            return None
        return self.clauses.subject_phrase(verb, where), self.phrases.noun_phrase(rival, before=where.first)

    def _against(self, where: Place) -> tuple[Range | None, Range] | None:
        """'Against Smith, Jones earned 51 percent to her 35 percent': the first is Jones's, the second Smith's."""
        tokens, verb = self.tokens, where.verb
        if not 0 <= verb < where.first or tokens.lemma[verb].lower() in lexicon.VERBS:
            return None
        for by in tokens.children[verb]:
            if tokens.lower[by] != "against" or by > verb:
                continue
            rival = next((c for c in tokens.children[by] if tokens.dep[c] == "pobj" and c < verb), -1)
            if rival >= 0 and tokens.pos[rival] in NOUNS:
                leader = self.clauses.subject_phrase(verb, where)
                return leader, self.phrases.noun_phrase(rival, after=by, before=verb)
        return None

    def _by_preposition(self, where: Place) -> tuple[Range | None, Range] | None:
        """'Smith is ahead of Jones, 47 percent to 41 percent', 'a poll has Smith with a lead over Jones, …'."""
        tokens, begin = self.tokens, self.tokens.sentence_of(where.first)[0]
        rival = where.first - 1
        while rival > begin and tokens.lower[rival] in (",", "by", "at", "with"):
            rival -= 1
        if rival <= begin or tokens.pos[rival] not in NOUNS or rival in self.phrases.amount_at:
            return None
        for i in range(rival - 1, max(begin, rival - 7), -1):
            word = tokens.lower[i]
            if word in _OVER or (word == "of" and tokens.lower[i - 1] in _AHEAD):
                leader = self._leader(i, begin, where)
                return (
                    (leader, self.phrases.noun_phrase(rival, after=i, before=rival + 1)) if leader else None
                )
            if tokens.pos[i] in ("VERB", "AUX") or word in (",", ";"):
                return None
        return None

    def _leader(self, i: int, begin: int, where: Place) -> Range | None:
        """Who is ahead: the person named last before token `i`, else the subject."""
        tokens = self.tokens
        for j in range(i - 1, max(begin, i - 12) - 1, -1):
            if tokens.ent[j] == "PERSON":
                return self.phrases.noun_phrase(j, before=j + 1)
        return self.clauses.subject_phrase(where.verb, where) if where.verb >= 0 else None

    def _faces(self, k: int) -> bool:
        """Whether amount `k` stands against the one before it: '47 percent to 41 percent'."""
        before, amount = self.amounts[k - 1], self.amounts[k]
        if before.kind != amount.kind or amount.kind not in ("percent", "count", "money"):
            return False
        verb = self.places[k - 1].verb
        if amount.kind == "money" and (verb < 0 or self.tokens.lemma[verb].lower() not in _OUTDOING):
            return False
        return self.tokens.text[before.end : amount.start].strip(" ,").lower() in _TO

    def margin(self, amount: Amount, where: Place) -> Range | None:
        """Who is for whom by so many points: 'homeowners back Smith by 17 points', 'voters who favor her by a 6-point margin'."""
        tokens, phrases = self.tokens, self.phrases
        odds = amount.kind == "rate" and (amount.unit or "").startswith("to ")
        if not (odds or amount.unit == "percentage point") or where.verb < 0:
            return None
        by = where.first - 1
        while by > 0 and where.first - by < 5 and tokens.lower[by] != "by":
            by -= 1
        verb = where.verb
        if tokens.lower[by] != "by" or not 0 < by - verb < 9:
            return None
        if where.noun >= 0 and tokens.lemma[where.noun].lower() not in _MARGINS:
            return None
        lemma = tokens.lemma[verb].lower()
        if (
            lemma in lexicon.VERBS
            or lemma in ("lead", "trail", "say", "be")
            or (phrases.object_or_after(verb, by) < 0 and tokens.tag[verb + 1] != "PRP")
        ):
            return None
        subject = phrases.subject(verb)
        if not 0 <= subject < verb or subject in phrases.amount_at:
            return None
        first = phrases.noun_phrase(subject, before=verb)[0]
        return (first, by) if by - first <= 12 else None
