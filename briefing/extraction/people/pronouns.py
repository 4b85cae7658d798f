"""Whom pronouns speak of."""

from __future__ import annotations

from collections.abc import Callable

from briefing.extraction.people import light, vocabulary
from briefing.extraction.people.scene import Referent
from briefing.extraction.people.vocabulary import Gender
from briefing.extraction.people.walk import Walk

GENDER: dict[str, Gender] = {
    "he": "man", "him": "man", "his": "man", "himself": "man",
    "she": "woman", "her": "woman", "hers": "woman", "herself": "woman",
}  # fmt: skip
THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
IT = frozenset({"it", "its", "itself"})
_SUBJECT = frozenset({"nsubj", "nsubjpass"})

_NEAR = 3.0
"""How far back 'they' and 'it' look."""
_QUOTED = 2.5
"""What is taken off for who was spoken of inside quotation marks only."""
_UNNAMED = -0.6
"""What is taken off for somebody without a name."""
_FAR = 6.0
"""How far back a pronoun looks, in the measure of `Resolver._distance`."""
_LEAD = 8
"""In how many sentences from the start a pronoun may point forward to a name."""
_AHEAD = 6
"""How many sentences it may point forward."""


class Pronouns(Walk):
    """Settles the pronouns of a text on who was seen before them."""

    def _reflexive(self, i: int) -> Referent | None:
        """The subject of the clause in which a reflexive pronoun stands."""
        t = self.t
        verb = t.head[i] if t.dep[i] != "pobj" else t.head[t.head[i]]
        for sighting in self.scene:
            if sighting.sentence != self.sentence:
                return None
            if sighting.governor == verb and t.dep[sighting.at] in _SUBJECT:
                return sighting.who
        return None

    def _fronted(self, i: int, gender: Gender) -> Referent | None:
        """Who is named as the subject behind a fronted phrase with the pronoun: 'In his letter, Roe wrote'."""
        subject = light.subject_behind(self.t, i)
        mention = self.descriptions.mention_at.get(subject) if subject is not None else None
        who = mention.who if mention is not None else None
        fits = who is not None and who.kind == "person" and who.gender in (None, gender)
        return self.referents[who] if who is not None and fits else None

    def pronoun(self, i: int, gender: Gender) -> None:
        """Settle 'he', 'she' and their forms at token `i`."""
        if self.t.lower[i] in ("himself", "herself"):
            subject = self._reflexive(i)
            if subject is not None and subject.human and subject.gender in (None, gender):
                self.settle(i, subject, gender)
                return
        fronted = self._fronted(i, gender)
        if fronted is not None:
            self.settle(i, fronted, gender)
            return
        quoted = self.quoted[i]
        best: Referent | None = None
        best_score = -_FAR
        counted: dict[Referent, int] = {}
        for sighting in self.scene:
            distance = self.distance(sighting)
            if distance > _FAR:
                break
            who = sighting.who
            if not who.human or who.plural:
                continue
            known = who.gender
            if known is not None and known != gender:
                continue
            counted[who] = counted.get(who, 0) + 1
            if sighting.sentence == self.sentence and light.apart(
                self.t, i, sighting.at, sighting.weight > 1
            ):
                continue
            score = sighting.weight - distance - 0.005 * (i - sighting.at)
            if known is not None:
                score += 0.5
            if who.entity is None:
                score += _UNNAMED
            if sighting.quoted and not quoted:
                score -= _QUOTED
            score += 0.15 * min(counted[who] - 1, 4)
            if score > best_score:
                best, best_score = who, score
        if best is None:
            best = self._ahead(i, gender)
        if best is not None:
            self.settle(i, best, gender)

    def _ahead(self, i: int, gender: Gender) -> Referent | None:
        """The first person named behind a pronoun at the beginning of a story."""
        if self.sentence >= _LEAD or self.quoted[i]:
            return None
        limit = self.t.sentences[min(self.sentence + _AHEAD, len(self.t.sentences) - 1)][1]
        for mention in self.mentions:
            if mention.first >= limit:
                break
            if mention.first < i or mention.who is None or mention.who.kind != "person":
                continue
            if mention.who.gender == gender and self.t.dep[self.head_of(mention)] in _SUBJECT:
                return self.referents[mention.who]
        return None

    def they(self, i: int) -> None:
        """Settle 'they' and its forms at token `i`, unless inside quotation marks."""
        if self.quoted[i]:
            return

        def worth(who: Referent) -> float | None:
            body = who.entity is not None and who.entity.kind == "organisation"
            return -0.7 if body else 0.0 if who.plural else None

        self._take_up(i, worth, -3.0)

    def it(self, i: int) -> None:
        """Settle 'its', and an 'it' that speaks, at token `i`."""
        t = self.t
        speaking = t.dep[i] in _SUBJECT and t.lemma[t.head[i]] in vocabulary.speech_verbs()
        if self.quoted[i] or (t.lower[i] == "it" and not speaking):
            return

        def worth(who: Referent) -> float | None:
            if who.human or who.plural:
                return None
            place = who.entity is not None and who.entity.kind == "place"
            return (-2.0 if speaking else -0.8) if place else 0.0

        self._take_up(i, worth, -2.5)

    def _take_up(self, i: int, worth: Callable[[Referent], float | None], least: float) -> None:
        """Settle the pronoun `i` on the best sighting; `worth` gives what speaks for a referent, None for never."""
        best: Referent | None = None
        for sighting in self.scene:
            distance = self.distance(sighting)
            if distance > _NEAR:
                break
            value = worth(sighting.who)
            if value is None or (
                sighting.sentence == self.sentence
                and light.apart(self.t, i, sighting.at, sighting.weight > 1)
            ):
                continue
            score = value + sighting.weight - distance - 0.005 * (i - sighting.at)
            if sighting.quoted:
                score -= _QUOTED
            if score > least:
                best, least = sighting.who, score
        if best is not None:
            self.settle(i, best)
