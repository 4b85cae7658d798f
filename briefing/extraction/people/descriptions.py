"""Whom a description speaks of: 'the minister', 'Roe's economic adviser', 'the company', 'the 32-year-old'."""

from __future__ import annotations

import re

from briefing.extraction.people import vocabulary
from briefing.extraction.people.authors import Authors
from briefing.extraction.people.draft import Entity, Mention, Role
from briefing.extraction.people.phrases import Phrase
from briefing.extraction.people.scene import Scene
from briefing.extraction.people.shapes import plain
from briefing.extraction.tokens import Tokens

_AGE = re.compile(r"^(\d{1,3})[-– ]years?[-– ]olds?$")
_AHEAD = 4
"""In how many sentences 'a judge' may be followed by the judge's name."""
_LEAD = 600
"""In how many code points from the start an indefinite description may be of somebody named before."""
_PAST = frozenset({"former", "then", "ex", "late", "ousted", "retired"})


class Descriptions:
    """What the text says its entities are, for looking up descriptions."""

    def __init__(self, tokens: Tokens, entities: list[Entity], mentions: list[Mention]) -> None:
        self.t = tokens
        self.mentions = mentions
        self.by_noun: dict[str, list[tuple[Entity, Role]]] = {}
        self.role_tokens: set[int] = set()
        self.by_age: dict[str, Entity] = {}
        self.by_body: dict[str, list[Entity]] = {}
        self.unnamed: set[str] = set()
        self.again: dict[str, Entity] = {}
        self.mention_at: dict[int, Mention] = {}
        for mention in mentions:
            for k in range(mention.first, mention.last + 1):
                self.mention_at[k] = mention
        self.authors = Authors(tokens, self.mention_at, self.called)
        for entity in entities:
            if entity.kind == "person":
                self._person(entity)
            else:
                self._body(entity)

    def _person(self, entity: Entity) -> None:
        t = self.t
        for role in entity.roles:
            self.by_noun.setdefault(role.noun, []).append((entity, role))
            low, high = t.range_of(*role.span)
            self.role_tokens.update(range(low, high))
        for mention in entity.mentions:
            k = mention.last + 1
            if k + 1 < len(t) and t.word[k] == "," and t.word[k + 1].isdigit() and len(t.word[k + 1]) <= 3:
                self.by_age.setdefault(t.word[k + 1], entity)

    def _body(self, entity: Entity) -> None:
        """Note by which nouns a body may be called: those in its name, and those beside it."""
        t = self.t
        nouns: set[str] = set()
        for word in entity.key:
            if word in vocabulary.bodies() or word in vocabulary.place_nouns():
                nouns.add(word)
        for mention in entity.mentions[:6] if entity.kind == "organisation" else ():
            before = mention.first - 1
            if (
                before >= 0
                and t.lower[before] in vocabulary.bodies()
                and t.head[before] in range(mention.first, mention.last + 1)
            ):
                nouns.add(t.lower[before])
            after = mention.last + 1
            if after + 2 < len(t) and t.word[after] == "," and t.lower[after + 1] in ("a", "an", "the"):
                for k in range(after + 2, min(after + 8, len(t) - 1)):
                    if t.pos[k] not in ("ADJ", "NOUN", "PROPN", "PUNCT", "VERB", "NUM"):
                        break
                    if t.lower[k] in vocabulary.bodies() and t.pos[k + 1] not in ("NOUN", "PROPN", "PART"):
                        nouns.add(t.lower[k])
        for noun in nouns:
            self.by_body.setdefault(noun, []).append(entity)

    # -- look-up ---------------------------------------------------------------------------------

    def whose(self, phrase: Phrase, scene: Scene, sentence: int, *, quoted: bool) -> Entity | None:
        """Whom `phrase` speaks of, None where it is nobody the text names."""
        if self.t.dep[phrase.head] == "appos" and phrase.sort == "person":
            held = self.mention_at.get(self.t.head[phrase.head])
            if held is not None and held.who is not None and held.who.kind == "person":
                return held.who
        if phrase.plural and phrase.sort != "document":
            return None
        if phrase.sort == "person":
            return self._who(phrase, scene, sentence, quoted=quoted)
        if phrase.sort == "other":
            return self._by_age(phrase, scene, sentence) or self._epithet(phrase, scene, sentence)
        if phrase.sort == "document":
            return self.authors.of(phrase, scene, sentence)
        if phrase.definite and phrase.owner is None:
            return self._body_again(phrase, scene, sentence)
        if phrase.definite is None and phrase.sort == "body":
            return self.called(phrase.noun, phrase.words)
        return None

    def _who(self, phrase: Phrase, scene: Scene, sentence: int, *, quoted: bool) -> Entity | None:
        known = self.by_noun.get(phrase.noun, [])
        if not known:
            found = self._by_age(phrase, scene, sentence)
            if found is not None:
                return found
        if not phrase.definite:
            if phrase.definite is False:
                self.unnamed.add(phrase.noun)
            return self._named_after(phrase) if known else None
        best: Entity | None = None
        best_score = -1.0
        latest = (
            {s.who.entity: s.sentence for s in reversed(list(scene)) if s.who.entity is not None}
            if known
            else {}
        )
        tied = False
        for entity, role in known:
            score = _fit(phrase, role)
            if score is None:
                continue
            if entity in latest:
                score += 1.0 - 0.1 * min(sentence - latest[entity], 8)
            elif role.at > self.t.start[phrase.head]:
                score -= 0.8 if phrase.words else 1.5
            if entity is not best and score == best_score:
                tied = True
            if score > best_score:
                best, best_score, tied = entity, score, False
        if best is not None and not tied:
            return best
        return self._epithet(phrase, scene, sentence)

    def _by_age(self, phrase: Phrase, scene: Scene, sentence: int) -> Entity | None:
        """The person of the age in 'the 32-year-old', else who was last spoken of."""
        t = self.t
        if not phrase.definite:
            return None
        words = t.text[t.start[phrase.first] : t.end[phrase.head]].lower()
        match = re.search(r"\b(\d{1,3})[-– ]years?[-– ]old\b", words)
        if match is None:
            return None
        found = self.by_age.get(match.group(1))
        return found if found is not None else self._last_person(scene, sentence, phrase)

    def _epithet(self, phrase: Phrase, scene: Scene, sentence: int) -> Entity | None:
        """Who 'the affable proprietor' is, said as the subject of a verb of speech: who was last spoken of."""
        t = self.t
        i = phrase.head
        if not phrase.definite or phrase.owner is not None or not phrase.words or phrase.noun in self.unnamed:
            return None
        if phrase.noun in vocabulary.offices() or t.lower[phrase.first] != "the":
            return None
        speaking = t.dep[i] in ("nsubj", "nsubjpass") and t.lemma[t.head[i]] in vocabulary.speech_verbs()
        return self._last_person(scene, sentence, phrase) if speaking else None

    def _last_person(self, scene: Scene, sentence: int, phrase: Phrase) -> Entity | None:
        gender = vocabulary.gender_of_noun(phrase.noun)
        best: Entity | None = None
        best_score = -3.5
        for sighting in scene:
            entity = sighting.who.entity
            if entity is None or entity.kind != "person":
                continue
            if gender and entity.gender and gender != entity.gender:
                continue
            score = sighting.weight - (sentence - sighting.sentence) - (2.0 if sighting.quoted else 0.0)
            if score > best_score:
                best, best_score = entity, score
        return best

    def _named_after(self, phrase: Phrase) -> Entity | None:
        """Whom 'a judge' turns out to be in the next sentences, by the same office said of a name."""
        t = self.t
        i = phrase.head
        if t.dep[i] not in ("nsubj", "nsubjpass") or t.lemma[t.head[i]] not in vocabulary.speech_verbs():
            return None
        offset = t.start[i]
        fitting = []
        for entity, role in self.by_noun[phrase.noun]:
            if _fit(phrase, role) is not None:
                later = [m.start for m in entity.mentions if m.start > offset]
                if later and (role.at > offset or t.start[phrase.head] < _LEAD):
                    fitting.append((later[0], entity))
        if not fitting or len({entity for _, entity in fitting}) > 1:
            return None
        at, entity = min(fitting, key=lambda pair: pair[0])
        between = t.text.count(". ", offset, at) + t.text.count("\n", offset, at)
        return entity if between <= _AHEAD else None

    def called(self, noun: str, modifiers: frozenset[str]) -> Entity | None:
        """The one body whose name has `noun` and every one of `modifiers`."""
        if not modifiers:
            return None
        fitting = [e for e in self.by_body.get(noun, ()) if modifiers <= set(e.key)]
        return fitting[0] if len(fitting) == 1 else None

    def _body_again(self, phrase: Phrase, scene: Scene, sentence: int) -> Entity | None:
        """The organisation or place that 'the company', 'the agency', 'the country' speaks of again."""
        noun = phrase.noun
        called = self.by_body.get(noun, [])
        plain_the = self.t.lower[phrase.first] == "the"
        places = vocabulary.place_nouns().get(noun, frozenset())
        best: Entity | None = None
        best_score = -6.0
        for sighting in scene:
            entity = sighting.who.entity
            if entity is None or entity.kind == "person":
                continue
            distance = sentence - sighting.sentence
            score = sighting.weight - 0.6 * distance - (2.5 if sighting.quoted else 0.0)
            if entity in called and (not phrase.words or phrase.words & set(entity.key)):
                score += 3.0
            elif entity.kind == "place":
                if "country" not in places or not _is_country(entity) or distance > 3:
                    continue
            elif distance > 3 or phrase.words or not plain_the or not _may_be(entity, noun):
                continue
            if score > best_score:
                best, best_score = entity, score
        if phrase.words:
            return best
        if best is None:
            return self.again.get(noun)
        self.again[noun] = best
        return best


def _is_country(entity: Entity) -> bool:
    return " ".join(entity.key) in vocabulary.countries()


def _may_be(entity: Entity, noun: str) -> bool:
    """Whether an organisation that is not called so may be 'the company', 'the agency', 'the group'."""
    last = entity.key[-1] if entity.key else ""
    office = last in vocabulary.body_endings() and last not in vocabulary.business_endings()
    group = vocabulary.again().get(noun)
    if group == "business":
        return not office
    words = entity.mentions[0].words
    initials = any(w.isupper() and len(w) > 2 for w in words)
    if group == "office":
        return office or initials
    if group == "team":
        return last.endswith("s") and last not in vocabulary.all_endings()
    if group == "union":
        return initials
    return group == "group" and not (
        office and last in ("department", "ministry", "court", "house", "senate", "congress")
    )


def _fit(phrase: Phrase, role: Role) -> float | None:
    """How well the words of a description fit a role with the same noun; None where they speak against it."""
    said = {plain(w) for w in phrase.words}
    if bool(said & _PAST) and not role.words & _PAST:
        return None
    here, there = _countries(said), _countries(role.words)
    if here and there and not here & there:
        return None
    others = said - {phrase.noun} - _PAST
    shared = len(others & role.words) + (1 if here & there else 0)
    return 2.0 * shared - 0.7 * (len(others) - shared)


def _countries(words: frozenset[str] | set[str]) -> set[str]:
    found = set()
    for word in words:
        name = vocabulary.same_place().get(word, word)
        name = vocabulary.demonyms().get(name, name)
        if name in vocabulary.countries():
            found.add(name)
    return found
