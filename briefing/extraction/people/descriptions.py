"""Whom a description speaks of: 'the minister', 'Roe's economic adviser', 'the company', 'the 32-year-old'."""

from __future__ import annotations

import re
from bisect import bisect_right

from briefing.extraction.people import light, vocabulary
from briefing.extraction.people.authors import Authors
from briefing.extraction.people.body_nouns import BodyNouns
from briefing.extraction.people.draft import Entity, Mention, Role
from briefing.extraction.people.phrases import Phrase
from briefing.extraction.people.scene import Scene
from briefing.extraction.people.shapes import plain
from briefing.extraction.tokens import Tokens

_SPEAKS = 1.2
"""The least weight of the subject of a verb of speech (`light.weight_of`)."""
_AHEAD = 4
"""In how many sentences 'a judge' may be followed by the judge's name."""
_MOST = 50
"""How many candidates of one noun are looked at."""
_REACH = 1500
"""How many code points behind 'a judge' the name may stand."""
_LEAD = 600
"""In how many code points from the start an indefinite description may be of somebody named before."""
_LESSER = frozenset({"vice", "deputy", "assistant"})
_CHIEF = frozenset({"prime", "foreign", "vice", "deputy", "attorney"})
_PAST = frozenset({"former", "then", "ex", "late", "ousted", "retired"})


class Descriptions:
    """What the text says its entities are, for looking up descriptions."""

    def __init__(self, tokens: Tokens, entities: list[Entity], mentions: list[Mention]) -> None:
        self.t = tokens
        self.mentions = mentions
        self.by_noun: dict[str, list[tuple[Entity, Role]]] = {}
        self.role_tokens: set[int] = set()
        self.by_age: dict[str, Entity] = {}
        self.bodies = BodyNouns(tokens)
        self.unnamed: set[str] = set()
        self.epithets: dict[str, Entity | None] = {}
        self.starts: dict[Entity, list[int]] = {}
        self.mention_at: dict[int, Mention] = {}
        for mention in mentions:
            for k in range(mention.first, mention.last + 1):
                self.mention_at[k] = mention
        self.authors = Authors(tokens, self.mention_at, self.bodies.called)
        for entity in entities:
            if entity.kind == "person":
                self._person(entity)
            else:
                self.bodies.add(entity)

    def _person(self, entity: Entity) -> None:
        t = self.t
        told = set()
        for role in entity.roles:
            low, high = t.range_of(*role.span)
            self.role_tokens.update(range(low, high))
            if (role.noun, role.words) in told:
                continue
            told.add((role.noun, role.words))
            self.by_noun.setdefault(role.noun, []).append((entity, role))
        for mention in entity.mentions:
            k = mention.last + 1
            if k + 1 < len(t) and t.word[k] == "," and t.word[k + 1].isdigit() and len(t.word[k + 1]) <= 3:
                self.by_age.setdefault(t.word[k + 1], entity)

    # -- look-up ---------------------------------------------------------------------------------

    def whose(self, phrase: Phrase, scene: Scene, sentence: int, *, quoted: bool) -> Entity | None:
        """Whom `phrase` speaks of, None where it is nobody the text names."""
        if self.t.dep[phrase.head] == "appos" and (
            phrase.sort == "person" or (phrase.sort == "other" and phrase.definite and phrase.owner is None)
        ):
            held = self.mention_at.get(self.t.head[phrase.head])
            if held is not None and held.who is not None and held.who.kind == "person":
                return held.who
        if phrase.plural and phrase.sort != "document":
            return None
        behind = self._beside(phrase) if phrase.sort == "person" else None
        if behind is not None:
            return behind.who
        if phrase.sort == "person":
            return self._who(phrase, scene, sentence, quoted=quoted)
        if phrase.sort == "other":
            return self._by_age(phrase, scene, sentence) or self._epithet(phrase, scene, sentence)
        if phrase.sort == "document":
            return self.authors.of(phrase, scene, sentence)
        if phrase.definite and phrase.owner is None:
            return self.bodies.again(phrase, scene, sentence)
        if phrase.definite is None and phrase.sort == "body":
            return self.bodies.called(phrase.noun, phrase.words)
        return None

    def _beside(self, phrase: Phrase) -> Mention | None:
        """The name that follows a description behind a comma: 'his brother, Carl'."""
        t = self.t
        behind = self.mention_at.get(phrase.head + 2)
        if behind is None or t.word[phrase.head + 1] != "," or t.head[behind.last] != phrase.head:
            return None
        return behind if t.dep[behind.last] == "appos" else None

    def _who(self, phrase: Phrase, scene: Scene, sentence: int, *, quoted: bool) -> Entity | None:
        known = self.by_noun.get(phrase.noun, [])[:_MOST]
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
            score = _fit(phrase, role) if self._owned(phrase, role) else None
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

    def _owned(self, phrase: Phrase, role: Role) -> bool:
        """Whether `role` may be said of 'Roe's spokesman': it names Roe too, or more of the description."""
        if phrase.owner is None or self.t.pos[phrase.owner] != "PROPN":
            return True
        held = self.mention_at.get(phrase.owner)
        if held is not None and held.kind == "place":
            return True
        named = (
            {plain(word) for word in held.words} if held is not None else {plain(self.t.word[phrase.owner])}
        )
        return bool((named | (phrase.words - {phrase.noun})) & role.words)

    def _by_age(self, phrase: Phrase, scene: Scene, sentence: int) -> Entity | None:
        """The person of the age in 'the 32-year-old', else who was last spoken of."""
        t = self.t
        if not phrase.definite or phrase.owner is not None:
            return None
        words = t.text[t.start[phrase.first] : t.end[phrase.head]].lower()
        match = re.search(r"\b(\d{1,3})[-– ]years?[-– ]old\b", words)
        if match is None:
            return None
        found = self.by_age.get(match.group(1))
        return found if found is not None else self._last_person(scene, sentence, phrase)

    def _epithet(self, phrase: Phrase, scene: Scene, sentence: int) -> Entity | None:
        """Who 'the cheerful baker' is, said as the subject of a verb of speech: who was last spoken of."""
        t = self.t
        i = phrase.head
        if not phrase.definite or phrase.owner is not None or not phrase.words or phrase.noun in self.unnamed:
            return None
        if phrase.noun in vocabulary.offices() or t.lower[phrase.first] != "the":
            return None
        weight = light.weight_of(t, i)
        if weight >= _SPEAKS:
            self.epithets[phrase.noun] = self._last_person(scene, sentence, phrase)
        elif phrase.noun not in self.epithets and weight > 0:
            return self._only_person(scene, sentence, phrase)
        return self.epithets.get(phrase.noun)

    def _only_person(self, scene: Scene, sentence: int, phrase: Phrase) -> Entity | None:
        """The one person of this and the last sentence, None where there are several."""
        gender = vocabulary.gender_of_noun(phrase.noun)
        found: Entity | None = None
        for sighting in scene:
            if sentence - sighting.sentence > 1:
                break
            entity = sighting.who.entity
            if entity is None or entity.kind != "person" or (gender and entity.gender not in (None, gender)):
                continue
            if found is not None and entity is not found:
                return None
            found = entity
        return found

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
        verb = t.head[i]
        speaks = {t.lemma[k] for k in (verb, *t.children[verb])} & vocabulary.speech_verbs()
        if t.dep[i] not in ("nsubj", "nsubjpass") or not speaks:
            return None
        offset = t.start[i]
        fitting = []
        for entity, role in self.by_noun[phrase.noun]:
            fit = _fit(phrase, role)
            if fit is None or (fit <= 0 < len(role.words - {phrase.noun, *phrase.words}) and phrase.words):
                continue
            if role.at > offset or offset < _LEAD:
                starts = self.starts.setdefault(entity, sorted(m.start for m in entity.mentions))
                later = bisect_right(starts, offset)
                if later < len(starts) and starts[later] - offset <= _REACH:
                    fitting.append((starts[later], entity))
        if not fitting or len({entity for _, entity in fitting}) > 1:
            return None
        at, entity = min(fitting, key=lambda pair: pair[0])
        between = t.text.count(". ", offset, at) + t.text.count("\n", offset, at)
        return entity if between <= _AHEAD else None


def _fit(phrase: Phrase, role: Role) -> float | None:
    """How well the words of a description fit a role with the same noun; None where they speak against it."""
    said = {plain(w) for w in phrase.words}
    if bool(said & _PAST) and not role.words & _PAST:
        return None
    if role.words & _LESSER and not said & _LESSER:
        return None  # 'the president' is not the vice president
    if phrase.owner is not None and role.words & _PAST and not said & _PAST:
        return None
    if said & _CHIEF and not role.words & _CHIEF and len(role.words) > 1:
        return None  # 'the prime minister' and 'Finance Minister'
    here, there = _countries(said), _countries(role.words)
    if here and there and not here & there:
        return None
    others = said - {phrase.noun} - _PAST
    if phrase.trades - _PAST and role.words - {phrase.noun} and not others & role.words:
        return None  # 'the energy minister' and 'Housing Minister'
    shared = len(others & role.words) + (1 if here & there else 0)
    return 2.0 * shared - min(0.4 * (len(others) - shared), 1.2)


def _countries(words: frozenset[str] | set[str]) -> set[str]:
    found = set()
    for word in words:
        name = vocabulary.same_place().get(word, word)
        name = vocabulary.demonyms().get(name, name)
        if name in vocabulary.countries():
            found.add(name)
    return found
