"""One person for all names of one: full names first, then the names of one word."""

from __future__ import annotations

from collections import Counter

from briefing.extraction.people import aliases, vocabulary
from briefing.extraction.people.draft import Entity, Kind, Mention
from briefing.extraction.tokens import Tokens

_MOST = 50
"""How many people of one surname or first name are looked at."""
_WHERE = frozenset({"in", "at", "from", "near", "to", "around", "outside"})
_NOWHERE = frozenset(
    {"according", "thanks", "spoke", "speak", "speaking", "talked", "talk", "talking", "listen", "next"}
)
"""Words with 'to' that are said of people."""


def first_name_gender(words: tuple[str, ...]) -> vocabulary.Gender | None:
    """The gender that the first name of a full name tells, if it does."""
    first = words[0].strip(".'\"“”")
    if first.lower() in vocabulary.particles():
        return None
    if first.isupper():
        first = first.capitalize()
    if len(words) == 2 and "-" in words[1] and words[1].split("-")[1][:1].islower():
        return None  # a family name stands first
    gender = vocabulary.first_names().get(first)
    if gender is None and len(first) <= 2 and len(words) > 2:
        gender = vocabulary.first_names().get(words[1])
    if gender is None and "-" in first:
        gender = vocabulary.first_names().get(first.split("-")[0])
    return gender


class People:
    """Persons by their last and first words."""

    def __init__(self) -> None:
        self.by_last: dict[str, list[Entity]] = {}
        self.by_first: dict[str, list[Entity]] = {}
        self.by_word: dict[str, list[Entity]] = {}

    def full(self, mentions: list[Mention]) -> None:
        """Cluster the names of two words or more, the longest first."""
        full = [m for m in mentions if m.kind == "person" and len(aliases.person_key(m.words)) > 1]
        elder: dict[tuple[str, str], int] = {}
        for mention in sorted(full, key=lambda m: m.start):
            if not aliases.generation(mention.words):
                key = aliases.person_key(mention.words)
                elder.setdefault((key[0], key[-1]), mention.start)
        for mention in sorted(full, key=lambda m: (-len(m.words), m.start)):
            key = aliases.person_key(mention.words)
            suffix = aliases.generation(mention.words)
            if suffix and elder.get((key[0], key[-1]), mention.start) >= mention.start:
                suffix = ""  # nobody of that name before: the suffix tells nobody apart
            entity = self._same(key, suffix)
            if entity is None:
                entity = Entity("person", key, generation=suffix)
                self.by_last.setdefault(key[-1], []).append(entity)
                self.by_first.setdefault(key[0], []).append(entity)
                for word in set(key):
                    self.by_word.setdefault(word, []).append(entity)
            _join(entity, mention)

    def _same(self, key: tuple[str, ...], suffix: str) -> Entity | None:
        near = self.by_last.get(key[-1], [])[:_MOST] + self.by_first.get(key[0], [])[:_MOST]
        near = [entity for entity in near if entity.generation == suffix]
        for entity in near:
            if entity.key == key:
                return entity
        for entity in near:
            if aliases.same_person(entity.key, key):
                return entity
        return None

    def again(self, mention: Mention) -> None:
        """Add a full name that the model missed."""
        entity = self._same(aliases.person_key(mention.words), "")
        if entity is not None:
            _join(entity, mention)

    def named(self, word: str) -> list[Entity]:
        """Whom a single word may name: the surname first, else the first name, else a part."""
        return self.by_last.get(word) or self.by_first.get(word) or self.by_word.get(word) or []

    def single(self, tokens: Tokens, mentions: list[Mention]) -> None:
        """Cluster the names of one word; among several of a surname the one last named before."""
        single = [(m, aliases.person_key(m.words)) for m in mentions]
        single = [(m, key) for m, key in single if len(key) == 1]
        votes: dict[str, Counter[Kind]] = {}
        for mention, (word,) in single:
            votes.setdefault(word, Counter())[mention.kind] += mention.weight
        alone: dict[str, Entity] = {}
        latest: dict[Entity, int] = {}
        full = ((m.start, e) for es in self.by_last.values() for e in es for m in e.mentions)
        marks = sorted(full, key=lambda mark: mark[0])
        by_first_name = {
            e for _, (word,) in single if word not in self.by_last for e in self.by_first.get(word, ())
        }
        as_persons = self._surnames_of_places(tokens, single, votes)
        at = 0
        for mention, key in single:
            word = key[0]
            while at < len(marks) and marks[at][0] < mention.start:
                latest[marks[at][1]] = marks[at][0]
                at += 1
            relative = word not in self.by_last and _behind_kin(tokens, mention)
            fitting = [] if relative else [e for e in self.named(word)[:_MOST] if _agrees(e, mention)]
            if word in as_persons and fitting:
                mention.kind = "person"
            elif not mention.sure and not self._personal(tokens, mention, votes[word], fitting):
                continue
            known = alone.get(word)
            if known is not None and _agrees(known, mention):
                newest = max((latest.get(e, -1) for e in fitting), default=-1)
                entity = known if latest[known] > newest or not fitting else None
            else:
                entity = None
            if entity is None and fitting:
                several = len(fitting) > 1 and word in self.by_last
                entity = max(
                    fitting,
                    key=lambda e: (
                        e.generation == aliases.generation(mention.words),
                        not (several and e in by_first_name),
                        latest.get(e, -1),
                        -e.mentions[0].start,
                    ),
                )
            if entity is None:
                entity = alone[word] = Entity("person", key)
            _join(entity, mention)
            latest[entity] = mention.start

    def _surnames_of_places(
        self, tokens: Tokens, single: list[tuple[Mention, tuple[str, ...]]], votes: dict[str, Counter[Kind]]
    ) -> set[str]:
        """The names of well-known places that are only somebody's surname here: 'Ada London … London said'.

        Nothing is said to be there, and one of that name speaks, or is taken for a person.
        """
        found: set[str] = set()
        for mention, (word,) in single:
            if word not in self.by_last or not known_place(word):
                continue
            at = mention.first
            before = min(e.mentions[0].start for e in self.by_last[word]) < mention.start
            speaks = tokens.dep[at] == "nsubj" and tokens.lemma[tokens.head[at]] in vocabulary.speech_verbs()
            if before and (speaks or votes[word]["person"]):
                found.add(word)
        for mention, (word,) in single:
            if word in found and (
                _where(tokens, mention) or tokens.dep[mention.first] in ("compound", "nmod", "amod")
            ):
                found.discard(word)
        return found

    def _personal(
        self, tokens: Tokens, mention: Mention, votes: Counter[Kind], fitting: list[Entity]
    ) -> bool:
        """Whether the single word of `mention` names a person, by its labels all over the text."""
        word = aliases.person_key(mention.words)[0]
        others = sum(votes.values()) - votes["person"]
        bears = mention.kind == "person" and mention.words[0] in vocabulary.first_names()
        if fitting and (bears or not known_place(word)):
            if mention.kind == "person":
                return True
            if mention.kind == "place" and _where(tokens, mention) and votes["place"] > votes["person"]:
                return False
            return word in self.by_last or votes["person"] > 0
        return votes["person"] >= others if mention.kind == "person" else votes["person"] > others


def _where(tokens: Tokens, mention: Mention) -> bool:
    """Whether the words before `mention` say where: 'in Roe', no 'according to Roe'."""
    at = mention.first
    if not at or tokens.lower[at - 1] not in _WHERE:
        return False
    return at < 2 or tokens.lower[at - 2] not in _NOWHERE


def _behind_kin(tokens: Tokens, mention: Mention) -> bool:
    """Whether a noun of kinship brings the name in: 'her husband, Michael', 'his son Carl'."""
    before = mention.first - 1
    if before > 0 and tokens.word[before] == ",":
        before -= 1
    return before >= 0 and tokens.lower[before] in vocabulary.kin_nouns()


def known_place(word: str) -> bool:
    """Whether the lower-case `word` is a country or another name of a well-known place."""
    return word in vocabulary.known_places()


def _agrees(entity: Entity, mention: Mention) -> bool:
    """Whether the title of `mention` does not speak against its being `entity`."""
    if mention.gender is None:
        return True
    return entity.gender is None or entity.gender == mention.gender


def _join(entity: Entity, mention: Mention) -> None:
    entity.mentions.append(mention)
    mention.who = entity
    if entity.gender is None:
        entity.gender = mention.gender or (
            first_name_gender(mention.words) if len(mention.words) > 1 else None
        )
    if len(mention.words) > len(entity.key):
        entity.key = aliases.person_key(mention.words)
