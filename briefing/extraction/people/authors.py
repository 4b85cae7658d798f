"""Whose a statement, report or study is that speaks in the place of who made it."""

from __future__ import annotations

from collections.abc import Callable

from briefing.extraction.people import vocabulary
from briefing.extraction.people.draft import Entity, Mention
from briefing.extraction.people.phrases import Phrase
from briefing.extraction.people.scene import Scene
from briefing.extraction.tags import FINITE
from briefing.extraction.tokens import Tokens

_MESSAGES = frozenset(
    {"statement", "tweet", "email", "e-mail", "letter", "post", "message", "release", "memo"}
)
"""What somebody just spoken of puts out, rather than a source of its own."""
_LATEST = frozenset({"new", "latest", "recent", "same", "brief", "short", "written"})
"""What may be said of a document spoken of again."""
_REACH = 12
"""How many tokens behind the noun its maker may be named."""
_BETWEEN = frozenset({"DET", "ADJ", "NOUN", "PROPN", "PART"})


class Authors:
    """Finds the makers of documents, and remembers them for 'the study' said again."""

    def __init__(
        self,
        tokens: Tokens,
        mention_at: dict[int, Mention],
        called: Callable[[str, frozenset[str]], Entity | None],
    ) -> None:
        """`called` gives the body that goes by a noun and modifiers ('harbour board'), if there is one."""
        self.t = tokens
        self.mention_at = mention_at
        self.called = called
        self.known: dict[str, Entity] = {}

    def of(self, phrase: Phrase, scene: Scene, sentence: int) -> Entity | None:
        """Who made what `phrase` speaks of; None where the text does not tell."""
        found = self._beside(phrase)
        if found is not None:
            self.known[phrase.noun] = found
            return found
        if phrase.definite and phrase.owner is None and phrase.words <= _LATEST:
            return self.known.get(phrase.noun)
        return self._last_speaker(phrase, scene, sentence)

    def _beside(self, phrase: Phrase) -> Entity | None:
        t = self.t
        i = phrase.head
        for c in t.children[i]:
            if t.dep[c] not in ("poss", "compound", "nmod") or c > i:
                continue
            found = self._named(c)
            if found is None and t.lower[c] in vocabulary.bodies():
                modifiers = frozenset(t.lower[k] for k in t.children[c] if t.dep[k] == "compound")
                found = self.called(t.lower[c], modifiers)
            if found is not None:
                return found
        best: Entity | None = None
        related = False
        for k in range(i + 1, min(i + _REACH, len(t) - 1)):
            low = t.lower[k]
            related = related or low in ("which", "that")
            if t.sent[k] != t.sent[i] or (t.tag[k] in FINITE and not related):
                break
            if t.word[k] in (",", ";", ":", "”", '"'):
                break
            if low not in ("by", "from", "of") or (low == "of" and k != i + 1):
                continue
            found = self._behind(k)
            if found is not None and (best is None or low == "by"):
                best = found
        return best

    def _behind(self, preposition: int) -> Entity | None:
        """Who is named right behind a preposition."""
        t = self.t
        for k in range(preposition + 1, min(preposition + 5, len(t))):
            found = self._named(k)
            if found is not None:
                return found
            if t.pos[k] not in _BETWEEN:
                return None
        return None

    def _named(self, i: int) -> Entity | None:
        mention = self.mention_at.get(i)
        who = mention.who if mention is not None else None
        return who if who is not None and who.kind != "place" else None

    def _last_speaker(self, phrase: Phrase, scene: Scene, sentence: int) -> Entity | None:
        """Who spoke last, for 'A statement said …'."""
        t = self.t
        i = phrase.head
        if phrase.noun not in _MESSAGES or phrase.definite is not False or phrase.words:
            return None
        if t.dep[i] != "nsubj" or t.lemma[t.head[i]] not in vocabulary.speech_verbs():
            return None
        for sighting in scene:
            if sentence - sighting.sentence > 1:
                break
            if sighting.weight > 1 and not sighting.quoted:
                return sighting.who.entity
        return None
