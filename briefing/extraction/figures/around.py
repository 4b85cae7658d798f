"""Phrases that name a thing by what stands on both sides of its amount: whose it is, how far it is from where.

'Oakwell's 12 schools', 'the town, 20 km from the border', 'the jet gained an altitude of 250 meters'.
"""

from __future__ import annotations

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, Place
from briefing.extraction.figures.reach import behind

_LENGTHS = frozenset("mile kilometer meter foot yard".split()) | {"nautical mile"}
_POINTS = frozenset(
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west"
    " away inland upstream downstream upriver downriver".split()
)
_OFF = frozenset(("from", "off", "outside", "of", "above", "below"))
_NEARBY = frozenset(("about", "some", "around", "only", "just", "nearly", ",", "almost", "roughly", "over"))
_LYING = frozenset("be lie stand sit live".split())
_IN = frozenset(("in", "from", "across"))
_PLACES = frozenset(
    "state country county city town district nation province region village constituency municipality continent".split()
)
_CUTS = frozenset(", ; : ( ) — – ― “ ” and or but".split())
_SERVED = frozenset(("in", "as", "at", "on", "with", "under", "behind", "inside"))
_MOST = 14


def owned(clauses: Clauses, where: Place, core: Range) -> Range | None:
    """Those counted with whose they are, told before the amount: 'Oakwell's 12 schools'."""
    tokens, noun = clauses.tokens, where.noun
    owner = where.first - 2
    if noun < 0 or not core[0] <= noun < core[1] or noun - where.last > 3 or owner < 0:
        return None
    if tokens.tag[owner + 1] != "POS" or tokens.pos[owner] not in NOUNS or owner in clauses.phrases.timed:
        return None
    if tokens.ent[owner] in ("DATE", "TIME"):
        return None
    first = clauses.phrases.noun_phrase(owner, before=owner + 1)[0]
    last = noun + 1 if tokens.lower[noun + 1 : noun + 2] == ["after"] else core[1]
    return (first, last) if not any(i in clauses.phrases.amount_at for i in range(first, owner)) else None


def distance(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """What is how far from where: 'Young, 165 km from the capital', 'the camp 20 miles north of Oakwell'."""
    tokens, i = clauses.tokens, where.last
    if amount.kind != "other" or amount.unit not in _LENGTHS or where.noun >= 0 or amount.joined:
        return None
    end = tokens.sentence_of(where.first)[1]
    if i < end and tokens.lower[i] == "to" and tokens.lower[i + 1 : i + 2] == ["the"]:
        i += 2
    pointed = i < end and tokens.lower[i] in _POINTS
    i += pointed
    if i + 1 >= end or tokens.lower[i] not in _OFF or (tokens.lower[i] == "of" and not pointed):
        return None
    place = clauses.head_of(i + 1)
    if place <= i or tokens.pos[place] not in NOUNS or place in clauses.phrases.timed:
        return None
    last = clauses.phrases.noun_phrase(place, after=i)[1]
    noun = where.first - 1
    while noun >= 0 and where.first - noun < 4 and tokens.lower[noun] in _NEARBY:
        noun -= 1
    if noun >= 0 and tokens.lemma[noun].lower() in _LYING:
        subject = clauses.subject_phrase(noun, where)
        return (subject[0], last) if subject and last - subject[0] <= _MOST else None
    if noun < 0 or tokens.pos[noun] not in NOUNS or tokens.sent[noun] != tokens.sent[where.first]:
        return None
    if noun in clauses.phrases.timed or noun in clauses.phrases.amount_at:
        return None
    first = clauses.phrases.noun_phrase(noun, before=noun + 1)[0]
    return (first, last) if last - first <= _MOST else None


def it_takes(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """For what so many are needed: 'it takes 2,383 to win the nomination'."""
    tokens, verb = clauses.tokens, where.verb
    aimed = tokens.tag[where.last : where.last + 2] == ["TO", "VB"] and where.noun < 0
    if amount.kind != "count" or not aimed or not 0 <= verb < where.first <= verb + 4:
        return None
    if tokens.lemma[verb].lower() not in ("take", "need", "require"):
        return None
    return verb, clauses.phrases.predicate(where.last + 1, where.last + 2)[1]


def whose_time(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """Whose time it was, and at what: 'the mayor's 12 years in office'."""
    tokens, owner = clauses.tokens, where.first - 2
    if owner < 0 or where.noun >= 0 or amount.joined or tokens.tag[owner + 1] != "POS":
        return None
    if tokens.pos[owner] not in NOUNS or tokens.ent[owner] in ("DATE", "TIME"):
        return None
    last = behind(clauses, where.last, _SERVED)
    return (clauses.phrases.noun_phrase(owner, before=owner + 1)[0], last) if last > 0 else None


def in_places(clauses: Clauses, where: Place) -> Range | None:
    """In how many places there is what: 'won a majority of the delegates in seven states'."""
    tokens, noun = clauses.tokens, where.noun
    by = tokens.head[noun] if noun >= 0 and tokens.dep[noun] == "pobj" else -1
    if (
        not 0 < where.first - by < 4
        or tokens.lower[by] not in _IN
        or tokens.lemma[noun].lower() not in _PLACES
    ):
        return None
    above = tokens.head[by]
    if tokens.pos[above] == "ADJ" and tokens.pos[above - 1] in NOUNS:
        above -= 1  # 'the delegates available in eight states'
    if tokens.pos[above] == "VERB":
        acted = (c for c in tokens.children[above] if tokens.dep[c] == "dobj" and above < c < by)
        above = next(acted, -1)
    if above < 0 or tokens.pos[above] not in NOUNS:
        return None
    while tokens.dep[above] == "pobj" and tokens.lower[tokens.head[above]] == "of":
        over = tokens.head[tokens.head[above]]
        if tokens.pos[over] not in NOUNS:
            break
        above = over
    first = clauses.phrases.noun_phrase(above, before=by)[0]
    inside = range(first, by)
    if noun - first > 10 or any(i in clauses.phrases.amount_at or i in clauses.phrases.timed for i in inside):
        return None
    return None if any(tokens.lower[i] in _CUTS for i in inside) else (first, noun + 1)


def gained(clauses: Clauses, where: Place, core: Range, doer: int) -> Range | None:
    """Whose height or speed it is: 'the jet gained an altitude of 250 meters'; `doer` is where its subject begins."""
    tokens, noun = clauses.tokens, where.governor
    if where.preposition != "of" or core != (noun, noun + 1) or tokens.dep[noun] != "dobj" or doer < 0:
        return None
    if tokens.lemma[noun].lower() in lexicon.PARTS or tokens.lemma[noun].lower() in lexicon.NOUNS:
        return None
    return (doer, noun + 1) if noun - doer < 9 else None


def with_so_much(clauses: Clauses, where: Place, core: Range) -> Range | None:
    """Who has what a bare noun names, told behind a comma: 'Pineland, with a population of 4.5 million'."""
    tokens, noun = clauses.tokens, where.governor
    if where.preposition != "of" or core[1] != noun + 1 or core[1] - core[0] > 2 or noun < 4:
        return None
    i = core[0] - (tokens.lower[core[0] - 1] in ("a", "an"))
    if tokens.lower[i - 2 : i] != [",", "with"] or tokens.pos[i - 3] not in NOUNS:
        return None
    if i - 3 in clauses.phrases.timed or tokens.dep[i - 3] in ("pobj", "dobj"):
        return None
    first = clauses.phrases.noun_phrase(i - 3, before=i - 2)[0]
    return (first, core[1]) if i - first < 8 else None
