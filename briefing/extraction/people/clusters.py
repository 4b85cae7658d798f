"""One entity for all the names of one: persons by surname and first name, bodies by words and acronym."""

from __future__ import annotations

from collections import Counter

from briefing.extraction.people import aliases, vocabulary
from briefing.extraction.people.draft import Entity, Kind, Mention
from briefing.extraction.people.headlines import mend_headlines
from briefing.extraction.people.mentions import PARTICLES, personal_shape
from briefing.extraction.tokens import Tokens


def cluster(tokens: Tokens, mentions: list[Mention]) -> tuple[list[Mention], list[Entity]]:
    """Every mention with the entity it names (`who`), and the entities, both in order of the text.

    Names that the model missed, but that repeat the surname of somebody, join `mentions`.
    """
    mentions = mend_headlines(tokens, mentions)
    _reconsider(mentions)
    people = _People()
    people.full(mentions)
    bodies = _Bodies()
    bodies.long(tokens, [m for m in mentions if m.who is None and m.kind != "person"])
    mentions = _with_missed(tokens, mentions, people, bodies)
    people.single(tokens, [m for m in mentions if m.who is None])
    bodies.rest([m for m in mentions if m.who is None])
    entities: list[Entity] = []
    for mention in mentions:
        if mention.who is not None and mention.who.number == 0:
            entities.append(mention.who)
            mention.who.number = len(entities)
    for entity in entities:
        _settle(entity)
    return mentions, entities


def _reconsider(mentions: list[Mention]) -> None:
    """Make persons of names of several words that the model takes for bodies, where the text says otherwise.

    That is, where the same name or its last word alone is taken for a person elsewhere.
    """
    names = {m.words for m in mentions if m.kind == "person" and len(m.words) > 1}
    alone: Counter[str] = Counter()
    for mention in mentions:
        if len(mention.words) == 1:
            alone[mention.words[0]] += 1 if mention.kind == "person" else -1
    for mention in mentions:
        words = mention.words
        if mention.kind != "organisation" or not 2 <= len(words) <= 4 or not personal_shape(words):
            continue
        if words in names or alone[words[-1]] > 0:
            mention.kind = "person"


def _settle(entity: Entity) -> None:
    """Set kind and gender of `entity` from its mentions."""
    votes: Counter[Kind] = Counter()
    for mention in entity.mentions:
        votes[mention.kind] += mention.weight
        if mention.gender and entity.gender is None:
            entity.gender = mention.gender
    if entity.kind != "person" and votes:
        entity.kind = max(votes, key=lambda kind: (votes[kind], kind == "organisation"))
        if entity.kind == "place" and entity.key[-1:] and entity.key[-1] in vocabulary.all_endings():
            entity.kind = "organisation"
    if entity.kind == "person" and entity.gender is None:
        for mention in entity.mentions:
            if len(mention.words) > 1:
                gender = first_name_gender(mention.words)
                if gender:
                    entity.gender = gender
                    break


def first_name_gender(words: tuple[str, ...]) -> vocabulary.Gender | None:
    """The gender that the first name of a full name tells, if it does."""
    first = words[0].strip(".'\"“”")
    if first.lower() in PARTICLES:
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


class _People:
    """Persons by their last and first words."""

    def __init__(self) -> None:
        self.by_last: dict[str, list[Entity]] = {}
        self.by_first: dict[str, list[Entity]] = {}
        self.by_word: dict[str, list[Entity]] = {}

    def full(self, mentions: list[Mention]) -> None:
        """Cluster the names of two words or more, the longest first."""
        full = [m for m in mentions if m.kind == "person" and len(aliases.person_key(m.words)) > 1]
        for mention in sorted(full, key=lambda m: (-len(m.words), m.start)):
            key = aliases.person_key(mention.words)
            entity = self._same(key)
            if entity is None:
                entity = Entity("person", key)
                self.by_last.setdefault(key[-1], []).append(entity)
                self.by_first.setdefault(key[0], []).append(entity)
                for word in set(key):
                    self.by_word.setdefault(word, []).append(entity)
            _join(entity, mention)

    def _same(self, key: tuple[str, ...]) -> Entity | None:
        near = self.by_last.get(key[-1], []) + self.by_first.get(key[0], [])
        for entity in near[:50]:
            if entity.key == key:
                return entity
        for entity in near[:50]:
            if aliases.same_person(entity.key, key):
                return entity
        return None

    def again(self, mention: Mention) -> None:
        """Add a full name that the model missed."""
        entity = self._same(aliases.person_key(mention.words))
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
        at = 0
        for mention, key in single:
            word = key[0]
            while at < len(marks) and marks[at][0] < mention.start:
                latest[marks[at][1]] = marks[at][0]
                at += 1
            relative = word not in self.by_last and _behind_kin(tokens, mention)
            fitting = [] if relative else [e for e in self.named(word) if _agrees(e, mention)]
            if not mention.sure and not self._personal(tokens, mention, votes[word], fitting):
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
                        not (several and e in by_first_name),
                        latest.get(e, -1),
                        -e.mentions[0].start,
                    ),
                )
            if entity is None:
                entity = alone[word] = Entity("person", key)
            _join(entity, mention)
            latest[entity] = mention.start

    def _personal(
        self, tokens: Tokens, mention: Mention, votes: Counter[Kind], fitting: list[Entity]
    ) -> bool:
        """Whether the single word of `mention` names a person, by its labels all over the text."""
        word = aliases.person_key(mention.words)[0]
        others = sum(votes.values()) - votes["person"]
        if fitting and not _known_place(word):
            if mention.kind == "person":
                return True
            before = tokens.lower[mention.first - 1] if mention.first else ""
            if mention.kind == "place" and before in _WHERE:
                return False
            return word in self.by_last or votes["person"] > 0
        return votes["person"] >= others if mention.kind == "person" else votes["person"] > others


def _behind_kin(tokens: Tokens, mention: Mention) -> bool:
    """Whether a noun of kinship brings the name in: 'her husband, Michael', 'his son Carl'."""
    before = mention.first - 1
    if before > 0 and tokens.word[before] == ",":
        before -= 1
    return before >= 0 and tokens.lower[before] in vocabulary.kin_nouns()


_WHERE = frozenset({"in", "at", "from", "near", "to", "around", "outside"})


def _known_place(word: str) -> bool:
    return word in vocabulary.countries() or word in vocabulary.same_place()


def _agrees(entity: Entity, mention: Mention) -> bool:
    """Whether the title of `mention` does not speak against its being `entity`."""
    if mention.gender is None:
        return True
    known = entity.gender
    if known is None:
        for one in entity.mentions:
            known = one.gender or (first_name_gender(one.words) if len(one.words) > 1 else None)
            if known:
                break
    return known is None or known == mention.gender


def _join(entity: Entity, mention: Mention) -> None:
    entity.mentions.append(mention)
    mention.who = entity
    if len(mention.words) > len(entity.key):
        entity.key = aliases.person_key(mention.words)


def _with_missed(tokens: Tokens, mentions: list[Mention], people: _People, bodies: _Bodies) -> list[Mention]:
    """`mentions` with the places that repeat a known surname or acronym and were missed."""
    taken = [False] * len(tokens)
    for mention in mentions:
        for k in range(mention.first, mention.last + 1):
            taken[k] = True
    extra: list[Mention] = []
    first_words: dict[str, list[tuple[tuple[str, ...], Kind]]] = {}
    for mention in mentions:
        key = tuple(tokens.lower[mention.first : mention.last + 1])
        if len(key) > 1 and mention.who is not None:
            listed = first_words.setdefault(key[0], [])
            if (key, mention.kind) not in listed and len(listed) < 8:
                listed.append((key, mention.kind))
    single_bodies = {
        m.words[0] for m in mentions if len(m.words) == 1 and m.kind == "organisation" and m.who is None
    }
    for i, word in enumerate(tokens.word):
        if taken[i] or len(word) < 2 or not word[0].isupper():
            continue
        if word in single_bodies and tokens.pos[i] == "PROPN":
            extra.append(Mention(i, i, tokens.start[i], tokens.end[i], (word,), "organisation"))
            continue
        if word in bodies.by_acronym and word.isupper():
            extra.append(Mention(i, i, tokens.start[i], tokens.end[i], (word,), "organisation"))
        elif word.lower() in first_words:
            for key, kind in first_words[word.lower()]:
                last = i + len(key) - 1
                if tuple(tokens.lower[i : last + 1]) == key and not any(taken[i : last + 1]):
                    words = tuple(tokens.word[i : last + 1])
                    extra.append(Mention(i, last, tokens.start[i], tokens.end[last], words, kind))
                    taken[i : last + 1] = [True] * len(key)
                    if kind == "person":
                        people.again(extra[-1])
                    else:
                        bodies.again(extra[-1])
                    break
        if not taken[i] and word.lower().replace("’", "'") in people.by_last and _may_be_name(tokens, i):
            extra.append(Mention(i, i, tokens.start[i], tokens.end[i], (word,), "person"))
    return sorted([*mentions, *extra], key=lambda m: m.start) if extra else mentions


def _may_be_name(tokens: Tokens, i: int) -> bool:
    """Whether the capitalised word `i` may be a name, not the first word of a sentence or a month."""
    if tokens.pos[i] == "PROPN":
        return True
    if tokens.sent[i] == i or tokens.ent[i] in ("DATE", "MONEY", "CARDINAL"):
        return False
    return tokens.pos[i] in ("NOUN", "ADJ", "X", "VERB", "INTJ", "AUX")


class _Bodies:
    """Organisations and places by their words."""

    def __init__(self) -> None:
        self.by_key: dict[tuple[str, ...], Entity] = {}
        self.by_acronym: dict[str, Entity] = {}
        self.unclear: set[str] = set()
        self.by_last: dict[str, list[Entity]] = {}
        self.by_first: dict[str, list[Entity]] = {}

    def long(self, tokens: Tokens, mentions: list[Mention]) -> None:
        """Cluster the names of several words, the longest first, with the acronyms beside them."""
        several = [m for m in mentions if len(m.words) > 1]
        for mention in sorted(several, key=lambda m: (-len(m.words), m.start)):
            self._add(mention)
        explicit: set[str] = set()
        for mention in several:  # 'Long Name of a Body (LNB)'
            bracket = mention.last + 1
            if bracket + 2 < len(tokens) and tokens.word[bracket] == "(" and tokens.word[bracket + 2] == ")":
                short = tokens.word[bracket + 1].replace(".", "")
                if short.isupper() and mention.who is not None:
                    self.by_acronym[short] = mention.who
                    explicit.add(short)
        for short in self.unclear - explicit:
            del self.by_acronym[short]

    def _add(self, mention: Mention) -> None:
        key = aliases.body_key(mention.words)
        entity = self._known(key, mention.kind)
        if entity is None:
            entity = Entity(mention.kind, key)
            acronym = aliases.acronym_of(mention.words)
            if len(acronym) >= 2 and mention.kind == "organisation":
                if acronym in self.by_acronym:
                    self.unclear.add(acronym)
                self.by_acronym.setdefault(acronym, entity)
            if key:
                self.by_last.setdefault(key[-1], []).append(entity)
                self.by_first.setdefault(key[0], []).append(entity)
        self.by_key.setdefault(key, entity)
        _join_body(entity, mention)

    def _known(self, key: tuple[str, ...], kind: Kind) -> Entity | None:
        found = self.by_key.get(key)
        if found is not None or not key:
            return found
        turned = aliases.turned(key)
        if turned is not None:
            found = self.by_key.get(turned)
            if found is not None:
                return found
        near = self.by_last.get((turned or key)[-1], [])[:50] + self.by_first.get(key[0], [])[:50]
        for entity in near:
            begins = entity.key[: len(key)] == key
            if begins and kind == "place" and entity.kind != "place":
                continue  # a place is not the office called after it
            if aliases.shortened(key, entity.key):
                return entity
            other = aliases.turned(entity.key)
            if other is not None and (other == key or aliases.shortened(key, other)):
                return entity
            if turned is not None and aliases.shortened(turned, entity.key):
                return entity
        return None

    def again(self, mention: Mention) -> None:
        """Add a name that the model missed."""
        self._add(mention)

    def rest(self, mentions: list[Mention]) -> None:
        """Cluster the names of one word: acronyms, shortened names, and the rest by themselves."""
        for mention in mentions:
            if len(mention.words) == 1:
                word = mention.words[0].replace(".", "")
                if word.isupper() and len(word) >= 2 and tuple([word.lower()]) not in self.by_key:
                    entity = self.by_acronym.get(word)
                    if entity is not None and not _known_place(word.lower()):
                        _join_body(entity, mention)
                        continue
            self._add(mention)


def _join_body(entity: Entity, mention: Mention) -> None:
    entity.mentions.append(mention)
    mention.who = entity
