"""Whom pronouns and descriptions speak of: one walk through the text, newest sighting first.

The order of preference is that of centering and of the salience measure of Lappin & Leass (1994): recent
before distant, subjects before others, who spoke before who was spoken of; words inside quotation marks count
little for what is outside. Nothing is resolved that has no fitting antecedent.
"""

from __future__ import annotations

from briefing.extraction.people import vocabulary
from briefing.extraction.people.draft import Entity, Mention
from briefing.extraction.people.phrases import Phrase, end_of, phrase_at
from briefing.extraction.people.pronouns import GENDER, IT, THEY, Pronouns
from briefing.extraction.people.scene import Referent
from briefing.extraction.tokens import Tokens
from briefing.records import Span


class Resolver(Pronouns):
    """Walks through one text and fills `references`."""

    def run(self) -> dict[int, Entity | Span]:
        """For the head token of each pronoun and description that speaks of somebody: of whom."""
        t = self.t
        by_first = {m.first: m for m in self.mentions}
        roles = self.descriptions.role_tokens
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
                    self.see(self.referents[mention.who], self.head_of(mention))
                    self.together(mention, by_first)
                continue
            if t.pos[i] == "PRON":
                if low in GENDER:
                    self.pronoun(i, GENDER[low])
                elif low in THEY:
                    self.they(i)
                elif low in IT:
                    self.it(i)
            elif t.pos[i] in ("NOUN", "PROPN") and i not in roles:
                phrase = phrase_at(t, i)
                if phrase is not None:
                    self._phrase(phrase)
        return self.references

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
                self.see(self.referents[entity], i)
            return
        told = phrase.sort == "other" and phrase.definite is False and not phrase.plural
        if phrase.sort in ("document", "place") or (phrase.sort == "other" and not told):
            return
        same = (phrase.noun, phrase.plural)
        before = self.unnamed.get(same)
        if phrase.definite and not phrase.words and phrase.owner is None and before is not None:
            self.references[i] = before.span
            self.see(before, i)
            return
        human = told or phrase.sort in ("person", "people")
        if any(t.dep[c] == "appos" and t.ent[c] in ("GPE", "LOC") for c in t.children[i]):
            human = False  # 'its neighbour Norway'
        gender = vocabulary.gender_of_noun(phrase.noun) if phrase.sort == "person" else None
        end = end_of(t, i)
        who = Referent(None, (span[0], t.end[end]), phrase.noun, gender, phrase.sort == "people", human)
        if phrase.sort == "person" and phrase.definite is None:
            return  # 'for president', 'as chairman': nobody in particular
        if phrase.words or phrase.definite is False:
            self.unnamed[same] = who
        self.see(who, i)


def resolve_references(
    tokens: Tokens, mentions: list[Mention], entities: list[Entity], quoted: list[bool]
) -> dict[int, Entity | Span]:
    """For the head token of each pronoun and description: who it speaks of, or the words for them.

    `quoted` tells of each token whether it stands inside quotation marks.
    """
    return Resolver(tokens, mentions, entities, quoted).run()
