"""One entity for all the names of one: persons by surname and first name, bodies by words and acronym."""

from __future__ import annotations

from collections import Counter

from briefing.extraction.people import vocabulary
from briefing.extraction.people.bodies import Bodies
from briefing.extraction.people.draft import Entity, Kind, Mention
from briefing.extraction.people.headlines import mend_headlines
from briefing.extraction.people.persons import People
from briefing.extraction.people.repeats import with_repeats
from briefing.extraction.people.shapes import personal_shape, plain
from briefing.extraction.tokens import Tokens


def cluster(tokens: Tokens, mentions: list[Mention]) -> tuple[list[Mention], list[Entity]]:
    """Every mention with the entity it names (`who`), and the entities, both in order of the text.

    Names that the model missed, but that repeat the surname of somebody, join `mentions`.
    """
    mentions = mend_headlines(tokens, mentions)
    mentions = _reconsider(mentions)
    people = People()
    people.full(mentions)
    bodies = Bodies()
    bodies.long(tokens, [m for m in mentions if m.who is None and m.kind != "person"])
    mentions = with_repeats(tokens, mentions, people, bodies)
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


def _reconsider(mentions: list[Mention]) -> list[Mention]:
    """Judge names of several words by what the text says of the same words elsewhere.

    A name taken for a body, or for a place though it begins with a first name, is a person's where the name or its
    last word alone is taken for a person;
    'Roe Marine' is a firm where 'Roe Marine Inc.' is; 'Roe and Lee' are two, found again one by one, where one of them is a person's name.
    """
    names = {m.words for m in mentions if m.kind == "person" and len(m.words) > 1}
    surnames = {words[-1] for words in names}
    alone: Counter[str] = Counter()
    for mention in mentions:
        if len(mention.words) == 1:
            alone[mention.words[0]] += 1 if mention.kind == "person" else -1
    firms = {
        m.words[:k]
        for m in mentions
        if m.kind == "organisation" and plain(m.words[-1]) in vocabulary.business_endings()
        for k in range(1, len(m.words))
    }
    surnames |= {m.words[-1] for m in mentions if m.address is not None}
    kept = []
    for mention in mentions:
        words = mention.words
        firm = words in firms and not (len(words) == 1 and words[0] in surnames)
        if mention.kind == "person" and mention.address is None and firm:
            mention.kind, mention.sure = "organisation", False
        if (
            mention.kind != "person"
            and len(words) == 3
            and words[1] == "and"
            and surnames & {words[0], words[2]}
        ):
            continue
        kept.append(mention)
        if mention.kind == "person" or not 2 <= len(words) <= 4 or not personal_shape(words):
            continue
        if mention.kind == "place" and words[0] not in vocabulary.first_names():
            continue
        if words in names or alone[words[-1]] > 0:
            mention.kind = "person"
    return kept


def _settle(entity: Entity) -> None:
    """Set the kind of `entity` from its mentions."""
    votes: Counter[Kind] = Counter()
    for mention in entity.mentions:
        votes[mention.kind] += mention.weight
    if entity.kind != "person" and votes:
        entity.kind = max(votes, key=lambda kind: (votes[kind], kind == "organisation"))
        if entity.kind == "place" and entity.key[-1:] and entity.key[-1] in vocabulary.all_endings():
            entity.kind = "organisation"
