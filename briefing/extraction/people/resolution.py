"""Whom pronouns and descriptions speak of: one walk through the text, newest sighting first.

The order of preference is that of centering and of the salience measure of Lappin & Leass (1994): recent
before distant, subjects before others, who spoke before who was spoken of; words inside quotation marks count
little for what is outside. Nothing is resolved that has no fitting antecedent.
"""

from __future__ import annotations

from collections.abc import Callable

from briefing.extraction.people import light, vocabulary
from briefing.extraction.people.descriptions import Descriptions
from briefing.extraction.people.draft import Entity, Mention
from briefing.extraction.people.phrases import Phrase, end_of, phrase_at
from briefing.extraction.people.scene import Referent, Scene, Sighting
from briefing.extraction.people.vocabulary import Gender
from briefing.extraction.tokens import Tokens
from briefing.records import Span

_GENDER: dict[str, Gender] = {
    "he": "man", "him": "man", "his": "man", "himself": "man",
    "she": "woman", "her": "woman", "hers": "woman", "herself": "woman",
}  # fmt: skip
_THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
_IT = frozenset({"it", "its", "itself"})
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


class Resolver:
    """Walks through one text and fills `references`."""

    def __init__(
        self, tokens: Tokens, mentions: list[Mention], entities: list[Entity], quoted: list[bool]
    ) -> None:
        self.t = tokens
        self.quoted = quoted
        self.mentions = mentions
        self.scene = Scene()
        self.referents: dict[Entity, Referent] = {}
        for entity in entities:
            first = entity.mentions[0]
            self.referents[entity] = Referent(entity, (first.start, first.end), human=entity.kind == "person")
        self.descriptions = Descriptions(tokens, entities, mentions)
        self.references: dict[int, Entity | Span] = {}
        self.unnamed: dict[tuple[str, bool], Referent] = {}

    def run(self) -> dict[int, Entity | Span]:
        """For the head token of each pronoun and description that speaks of somebody: of whom."""
        t = self.t
        by_first = {m.first: m for m in self.mentions}
        roles = self.descriptions.role_tokens
        self.sentence = self.paragraph = -1
        skip = -1
        for i, low in enumerate(t.lower):
            if t.sent[i] == i:
                self.sentence += 1
            if "\n" in t.word[i]:
                self.paragraph += "\n" in t.word[i]
                continue
            if i <= skip:
                continue
            mention = by_first.get(i)
            if mention is not None:
                skip = mention.last
                if mention.who is not None:
                    self._see(self.referents[mention.who], self._head_of(mention))
                    self._together(mention, by_first)
                continue
            if t.pos[i] == "PRON":
                if low in _GENDER:
                    self._pronoun(i, _GENDER[low])
                elif low in _THEY:
                    self._they(i)
                elif low in _IT:
                    self._it(i)
            elif t.pos[i] in ("NOUN", "PROPN") and i not in roles:
                phrase = phrase_at(t, i)
                if phrase is not None:
                    self._phrase(phrase)
        return self.references

    # -- what is seen ----------------------------------------------------------------------------

    def _head_of(self, mention: Mention) -> int:
        t = self.t
        for k in range(mention.last, mention.first - 1, -1):
            if not mention.first <= t.head[k] <= mention.last or t.head[k] == k:
                return k
        return mention.last

    def _see(self, who: Referent, i: int) -> None:
        t = self.t
        weight = light.weight_of(t, i)
        self.scene.see(Sighting(who, i, self.sentence, self.paragraph, weight, self.quoted[i], t.head[i]))

    def _together(self, mention: Mention, by_first: dict[int, Mention]) -> None:
        """See two people joined by 'and' as a group, for 'they'."""
        t = self.t
        second = by_first.get(mention.last + 2)
        if second is None or t.lower[mention.last + 1] not in ("and", "&"):
            return
        if (
            second.who is None
            or mention.who is None
            or second.who.kind != "person"
            or mention.who.kind != "person"
        ):
            return
        group = Referent(None, (mention.start, second.end), plural=True)
        self._see(group, self._head_of(mention))

    # -- pronouns --------------------------------------------------------------------------------

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

    def _pronoun(self, i: int, gender: Gender) -> None:
        if self.t.lower[i] in ("himself", "herself"):
            subject = self._reflexive(i)
            if subject is not None and subject.human and subject.gender in (None, gender):
                self._settle(i, subject, gender)
                return
        fronted = self._fronted(i, gender)
        if fronted is not None:
            self._settle(i, fronted, gender)
            return
        quoted = self.quoted[i]
        best: Referent | None = None
        best_score = -_FAR
        counted: dict[Referent, int] = {}
        for sighting in self.scene:
            distance = self._distance(sighting)
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
            self._settle(i, best, gender)

    def _distance(self, sighting: Sighting) -> float:
        """How far back a sighting is, in sentences; sentences of the same paragraph count less."""
        return 0.5 * (self.sentence - sighting.sentence) + 0.5 * (self.paragraph - sighting.paragraph)

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
            if mention.who.gender == gender and self.t.dep[self._head_of(mention)] in _SUBJECT:
                return self.referents[mention.who]
        return None

    def _settle(self, i: int, who: Referent, gender: Gender | None = None) -> None:
        t = self.t
        if who.entity is not None:
            self.references[i] = who.entity
            who.entity.references.append((t.start[i], t.end[i]))
            if gender is not None and who.entity.gender is None:
                guessed = who.entity.guessed
                guessed[gender] = guessed.get(gender, 0) + 1
                who.entity.gender = gender
        else:
            self.references[i] = who.span
            if gender is not None and who.own_gender is None:
                who.own_gender = gender
        self._see(who, i)

    def _they(self, i: int) -> None:
        if self.quoted[i]:
            return

        def worth(who: Referent) -> float | None:
            body = who.entity is not None and who.entity.kind == "organisation"
            return -0.7 if body else 0.0 if who.plural else None

        self._take_up(i, worth, -3.0)

    def _it(self, i: int) -> None:
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
            distance = self._distance(sighting)
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
            self._settle(i, best)

    # -- descriptions ----------------------------------------------------------------------------

    def _phrase(self, phrase: Phrase) -> None:
        t = self.t
        span = t.span(phrase.first, phrase.head)
        i = phrase.head
        entity = self.descriptions.whose(phrase, self.scene, self.sentence, quoted=self.quoted[i])
        if entity is None and phrase.sort == "document" and phrase.owner in self.references:
            owner = self.references[phrase.owner]
            if isinstance(owner, Entity):
                self.references[i] = owner
                return
        if entity is not None:
            self.references[i] = entity
            if phrase.sort != "document":
                entity.references.append(span)
                self._see(self.referents[entity], i)
            return
        told = phrase.sort == "other" and phrase.definite is False and not phrase.plural
        if phrase.sort in ("document", "place") or (phrase.sort == "other" and not told):
            return
        same = (phrase.noun, phrase.plural)
        before = self.unnamed.get(same)
        if phrase.definite and not phrase.words and phrase.owner is None and before is not None:
            self.references[i] = before.span
            self._see(before, i)
            return
        human = told or phrase.sort in ("person", "people")
        gender = vocabulary.gender_of_noun(phrase.noun) if phrase.sort == "person" else None
        end = end_of(t, i)
        who = Referent(None, (span[0], t.end[end]), phrase.noun, gender, phrase.sort == "people", human)
        if phrase.sort == "person" and phrase.definite is None:
            return  # 'for president', 'as chairman': nobody in particular
        if phrase.words or phrase.definite is False:
            self.unnamed[same] = who
        self._see(who, i)


def resolve_references(
    tokens: Tokens, mentions: list[Mention], entities: list[Entity], quoted: list[bool]
) -> dict[int, Entity | Span]:
    """For the head token of each pronoun and description: who it speaks of, or the words for them.

    `quoted` tells of each token whether it stands inside quotation marks.
    """
    return Resolver(tokens, mentions, entities, quoted).run()
