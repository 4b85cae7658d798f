"""One organisation or place for all names of one: by words, by acronym, by shortened name."""

from __future__ import annotations

from briefing.extraction.people import aliases, vocabulary
from briefing.extraction.people.draft import Entity, Kind, Mention
from briefing.extraction.people.persons import known_place
from briefing.extraction.tokens import Tokens


class Bodies:
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
            for form in (key, aliases.turned(key)):
                if form:
                    self.by_last.setdefault(form[-1], []).append(entity)
                    self.by_first.setdefault(form[0], []).append(entity)
                    self.by_key.setdefault(form, entity)
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
            if "place" in (kind, entity.kind) and key[-1] not in vocabulary.all_endings():
                continue  # a place is not the office called after it, nor a part of itself
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
                    if entity is not None and not known_place(word.lower()):
                        _join_body(entity, mention)
                        continue
            self._add(mention)


def _join_body(entity: Entity, mention: Mention) -> None:
    entity.mentions.append(mention)
    mention.who = entity
