"""Which organisation or place 'the company', 'the agency', 'the country' speaks of again."""

from __future__ import annotations

import re
from itertools import islice, pairwise

from briefing.extraction.people import vocabulary
from briefing.extraction.people.draft import Entity
from briefing.extraction.people.phrases import Phrase
from briefing.extraction.people.scene import Scene
from briefing.extraction.tokens import Tokens

_MOST = 50
"""How many candidates of one noun are looked at."""
_LEAST = -6.0
_OFFICES = frozenset(
    {
        "department",
        "ministry",
        "court",
        "house",
        "senate",
        "congress",
        "parliament",
        "committee",
        "state",
        "states",
        "nations",
        "army",
        "police",
        "government",
        "republic",
        "party",
    }
)
"""Words that no business or private group has in its name."""


class BodyNouns:
    """By which nouns the organisations and places of a text may be called."""

    def __init__(self, tokens: Tokens) -> None:
        self.t = tokens
        self.by_body: dict[str, dict[Entity, None]] = {}
        self.last: dict[str, Entity] = {}

    def add(self, entity: Entity) -> None:
        """Note by which nouns a body may be called: those in its name, and those beside it."""
        t = self.t
        nouns: set[str] = set()
        for word in entity.key:
            if word in vocabulary.bodies() or word in vocabulary.place_nouns():
                nouns.add(word)
        if any(w == "local" and n[:1].isdigit() for w, n in pairwise(entity.key)):
            nouns.add("union")  # 'Dockers Local 12'
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
            self.by_body.setdefault(noun, {})[entity] = None

    def called(self, noun: str, modifiers: frozenset[str]) -> Entity | None:
        """The one body whose name has `noun` and every one of `modifiers`."""
        if not modifiers:
            return None
        fitting = [e for e in islice(self.by_body.get(noun, ()), _MOST) if modifiers <= set(e.key)]
        return fitting[0] if len(fitting) == 1 else None

    def again(self, phrase: Phrase, scene: Scene, sentence: int) -> Entity | None:
        """The organisation or place that 'the company', 'the agency', 'the country' speaks of again."""
        noun = phrase.noun
        called = self.by_body.get(noun, {})
        plain_the = self.t.lower[phrase.first] == "the"
        places = vocabulary.place_nouns().get(noun, frozenset())
        best: Entity | None = None
        best_score = _LEAST
        for sighting in scene:
            entity = sighting.who.entity
            unnamed = entity is None and sighting.who.noun == noun and not sighting.who.plural
            if (entity is None and not unnamed) or (entity is not None and entity.kind == "person"):
                continue
            distance = sentence - sighting.sentence
            score = sighting.weight - 0.6 * distance - (2.5 if sighting.quoted else 0.0)
            if entity is None:
                score += 3.0  # 'a water company' before: the company without a name
            elif entity in called and (not phrase.words or phrase.words & set(entity.key)):
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
            return self.last.get(noun) if best_score <= _LEAST else None
        self.last[noun] = best
        return best


def _is_country(entity: Entity) -> bool:
    return " ".join(entity.key) in vocabulary.countries()


def _may_be(entity: Entity, noun: str) -> bool:
    """Whether an organisation that is not called so may be 'the company', 'the agency', 'the group'."""
    last = entity.key[-1] if entity.key else ""
    office = any(w in _OFFICES for w in entity.key) or (
        last in vocabulary.body_endings() and last not in vocabulary.business_endings()
    )
    group = vocabulary.again().get(noun)
    if group == "business":
        return not office
    words = entity.mentions[0].words
    initials = any((w.isupper() and len(w) > 2) or re.search(r"[a-z][A-Z]", w) for w in words)
    if group == "office":  # 'Health Canada', 'TransLine'
        return office or initials or (len(words) == 2 and last in vocabulary.countries())
    if group == "team":
        return last.endswith("s") and last not in vocabulary.all_endings()
    if group == "union":
        return initials
    return group == "group" and not any(w in _OFFICES for w in entity.key)
