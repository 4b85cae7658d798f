"""One walk through a text: what was seen so far, and what is settled."""

from __future__ import annotations

from briefing.extraction.people import light
from briefing.extraction.people.descriptions import Descriptions
from briefing.extraction.people.draft import Entity, Mention
from briefing.extraction.people.scene import Referent, Scene, Sighting
from briefing.extraction.people.vocabulary import Gender
from briefing.extraction.tokens import Tokens
from briefing.records import Span


class Walk:
    """The place the walk has come to, with everybody seen before it; fills `references`."""

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
        self.sentence = self.paragraph = -1

    def head_of(self, mention: Mention) -> int:
        """The token of `mention` that hangs on a word outside it."""
        t = self.t
        for k in range(mention.last, mention.first - 1, -1):
            if not mention.first <= t.head[k] <= mention.last or t.head[k] == k:
                return k
        return mention.last

    def see(self, who: Referent, i: int) -> None:
        """Note that token `i` speaks of `who`."""
        t = self.t
        weight = light.weight_of(t, i)
        self.scene.see(Sighting(who, i, self.sentence, self.paragraph, weight, self.quoted[i], t.head[i]))

    def together(self, mention: Mention, by_first: dict[int, Mention]) -> None:
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
        self.see(group, self.head_of(mention))

    def distance(self, sighting: Sighting) -> float:
        """How far back a sighting is, in sentences; sentences of the same paragraph count less."""
        return 0.5 * (self.sentence - sighting.sentence) + 0.5 * (self.paragraph - sighting.paragraph)

    def settle(self, i: int, who: Referent, gender: Gender | None = None) -> None:
        """Let token `i` stand for `who`, who is of `gender` where that is told."""
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
        self.see(who, i)
