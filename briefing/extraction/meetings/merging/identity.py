"""What the parties of a telling say of who meets, so that tellings of one meeting can be put together."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.who.parties import Party
from briefing.extraction.tokens import Tokens

if TYPE_CHECKING:
    from briefing.extraction.meetings.who.resolver import Resolver
    from briefing.records import Person

_WHOLE = frozenset(
    {"two", "three", "both", "side", "country", "party", "man", "other", "pair", "duo", "nation", "state"}
)
_TOGETHER = frozenset(
    "leader president minister rival candidate government neighbor neighbour ally foe delegation negotiator company "
    "firm contender premier official representative team woman politician diplomat envoy chief capital".split()
)
SOMEBODY = frozenset({"man", "woman", "teenager", "boy", "girl", "youth", "person", "driver"})
"""Nouns for one person who is not named as yet."""
_PLACES = frozenset({"GPE", "NORP", "LOC"})
OFFICES = frozenset(
    "ceo cfo coo pm mp mps mla mep pope king queen prince princess emperor sultan emir premier president chancellor "
    "minister secretary senator governor mayor ambassador envoy chairman chairwoman chief director speaker".split()
)
"""Words for who holds an office, that a capital letter does not make a name."""


class Identity(NamedTuple):
    """Who the parties of one telling are.

    `known` are ids of those whose identity is known, `described` the nouns of those who are only described,
    `pointed` those of `described` that are one person or body with 'the', who may have been named before;
    `nouns` are the head nouns of all who are told by a noun; `states` says that all are countries or cities,
    `persons` that all are people's names, `vague` that there are parties but no more than pronouns and
    'the two leaders'; `named` are those of `known` who are told by a name, `lands` the countries in the words for
    those who are not: 'the ministers of Norway and Sweden'; `heads` are all head words in lower case, `bare` those
    of them with no more than 'the': 'the committee'; `names` are the capitalised words in what describes a party:
    Northern and Fleet of 'officers of the Northern Fleet'; `within` are the words for the body of which leaders or
    officials meet: the union of 'leaders of the police union'.
    """

    known: frozenset[str] = frozenset()
    described: frozenset[str] = frozenset()
    pointed: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    states: bool = False
    persons: bool = False
    vague: bool = False
    named: frozenset[str] = frozenset()
    lands: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    bare: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()


def is_whole(t: Tokens, party: Party) -> bool:
    """Whether the words stand for all parties of a meeting told before: 'the two sides', 'both leaders'."""
    words = {t.lower[party.head], t.lemma[party.head].lower()}
    before = {t.lower[c] for c in t.children[party.head] if c < party.head}
    if _is_national(t, party.head):
        return False
    if words & _WHOLE:
        return bool(before & {"two", "both", "three", "all", "the"} or words & {"two", "both"})
    if not words & _TOGETHER or t.tag[party.head] != "NNS" or not before & {"the", "both", "two"}:
        return False
    return all(t.lower[c] in ("the", "both", "two", "all", ",") for c in t.children[party.head])


def identity(t: Tokens, parties: Sequence[Party], people: Resolver) -> Identity:
    """Who `parties` are."""
    known, described, pointed, nouns = set(), set(), set(), set()
    states = persons = bool(parties)
    named, lands, heads, bare, names = set(), set(), set(), set(), set()
    within: set[str] = set()
    for party in parties:
        head = party.head
        heads.add(t.lower[head])
        if t.pos[head] in ("NOUN", "PROPN") and _is_bare(t, head):
            bare.add(t.lower[head])
        if t.pos[head] == "NOUN":
            lands |= _lands(t, head)
        person = people.resolve(*party.span)
        if person is None and t.pos[head] == "PROPN":
            person = people.namesake(t.word[head])
        if (person is None or person.kind == "place") and t.pos[head] == "PROPN":
            person = _firm(t, party, people) or person  # 'Harland', taken for a town
        if person is not None and person.kind != "person" and len(parties) == 1 and _is_they(t, head):
            person = None  # 'They met' are those who met, and no one body
        if person is None or person.kind != "person":
            names |= _names(t, head)
        lemma = t.lemma[head].lower()
        whole = is_whole(t, party)
        if t.pos[head] == "NOUN" and not whole and _says_who(t, head, lemma):
            nouns.add(lemma)
        elif t.ent[head] == "PERSON" and t.dep[head] == "appos" and t.pos[t.head[head]] == "NOUN":
            nouns.add(t.lemma[t.head[head]].lower())  # 'his grandmother, Ann Hill'
        elif t.ent[head] == "PERSON":  # 'Ann Hill, the chairman of the bank'
            nouns |= {
                t.lemma[c].lower() for c in t.children[head] if t.dep[c] == "appos" and t.tag[c] == "NN"
            }
        place = t.ent[head] in _PLACES if person is None else person.kind == "place"
        if person is not None and not whole:
            state = state_id(person.name)
            own = state if place or (person.kind != "person" and state[2:] in _governed()) else person.id
            known.add(own)
            if t.pos[head] == "PROPN":
                named.add(own)
        elif place and t.pos[head] == "PROPN" and t.ent[head] != "NORP":
            known.add(state_id(t.text[slice(*party.span)]))
        elif _is_capital_noun(t, head):
            described.add(lemma)  # 'Man faces trial', 'Chiefs of the coastal nations'
        elif t.pos[head] == "PROPN" and t.ent[head] != "PERSON" and t.lower[head] in OFFICES:
            described.add(t.lower[head])  # 'The former Apex CEO', 'the Pope'
            if any(t.lower[c] == "the" or t.dep[c] == "poss" for c in t.children[head]):
                pointed.add(t.lower[head])
        elif t.pos[head] == "PROPN" and t.ent[head] != "NORP":
            known.add("w:" + t.lower[head])
        elif t.pos[head] == "NOUN" and not whole and (_says_who(t, head, lemma) or _is_national(t, head)):
            described.add(lemma)
            within |= _within(t, head)
            owned = any(t.lower[c] in ("the", "his", "her") or t.dep[c] == "poss" for c in t.children[head])
            if t.tag[head] == "NN" and owned:
                pointed.add(lemma)
        elif t.pos[head] == "PROPN" and t.tag[head] == "NNPS":
            described.add(t.lower[head])  # 'a gathering of Norwegians'
        states = states and (place or lemma in ("country", "nation", "state", "capital", "government"))
        persons = persons and (t.ent[head] == "PERSON" or (person is not None and person.kind == "person"))
    return Identity(
        frozenset(known), frozenset(described), frozenset(pointed), frozenset(nouns), states, persons,
        bool(parties) and not known and not described,
        frozenset(named), frozenset(lands), frozenset(heads), frozenset(bare), frozenset(names),
        frozenset(within),
    )  # fmt: skip


def _firm(t: Tokens, party: Party, people: Resolver) -> Person | None:
    """Which organisation a name of one word is short for; no country, nor the word of a chamber or an office."""
    word = t.word[party.head]
    name = word.lower()
    if t.text[slice(*party.span)] != word or name in _NO_FIRM or name in vocab.states() or name in OFFICES:
        return None
    return None if state_id(word)[2:] in _governed() | vocab.countries() else people.firm(word)


_NO_FIRM = frozenset(
    "house senate congress parliament white national federal supreme european american british united north south "
    "east west new royal state central first general international world republican democratic green labour".split()
)
"""First words of the names of bodies that are not short for them."""


def _is_they(t: Tokens, head: int) -> bool:
    return t.lower[head] == "they" and t.lemma[t.head[head]] in _MEETING


_MEETING = frozenset({"meet", "talk", "speak", "confer", "huddle", "convene", "gather", "sit"})
_SPEAKING_FOR = frozenset(
    "leader official representative member executive delegate negotiator manager chief head minister delegation envoy "
    "lawmaker team counterpart".split()
)


def _within(t: Tokens, head: int) -> set[str]:
    """The nouns and names beside a noun for those who act for a body: 'leaders of the police union', 'Apex managers'."""
    if t.lemma[head].lower() not in _SPEAKING_FOR:
        return set()
    first, last = t.edges[head]
    first, last = max(first, head - _BESIDE), min(last, head + _BESIDE)
    return {t.lower[j] for j in range(first, last + 1) if j != head and t.pos[j] in ("NOUN", "PROPN")}


def _says_who(t: Tokens, head: int, lemma: str) -> bool:
    """Whether a noun tells who it is; 'the two sides' do not, but 'a man' does."""
    return lemma not in _WHOLE or (lemma == "man" and t.tag[head] == "NN")


def _is_national(t: Tokens, head: int) -> bool:
    """Whether it is one side by its country: 'the Norwegian side'."""
    return t.lower[head] == "side" and any(t.ent[c] == "NORP" for c in t.children[head])


def _is_capital_noun(t: Tokens, head: int) -> bool:
    """Whether a noun for people that begins its sentence or stands in a headline was only taken for a name."""
    if t.pos[head] != "PROPN" or t.ent[head] == "PERSON" or t.lower[head] == t.word[head]:
        return False
    if any(t.dep[c] in ("compound", "flat") and t.word[c][:1].isupper() for c in t.children[head]):
        return False
    first = t.sent[head] == head or (t.sent[head] + 1 == head and t.pos[head - 1] in ("DET", "NUM", "PUNCT"))
    plural = t.lower[head].removesuffix("s")
    return first and bool({t.lower[head], t.lemma[head].lower(), plural} & vocab.parties())


def _is_bare(t: Tokens, head: int) -> bool:
    """Whether the noun has no more than an article: 'the Committee'."""
    return bool(t.children[head]) and all(
        t.lower[c] in ("the", "this", "that", "'s", "’s") for c in t.children[head]
    )


def _lands(t: Tokens, head: int) -> set[str]:
    """The countries in the words of a party: 'the foreign ministers of Norway and Sweden'."""
    first, last = t.edges[head]
    return {state_id(t.word[j]) for j in range(first, last + 1) if t.ent[j] == "GPE" and t.ent_iob[j] == 3}


def _names(t: Tokens, head: int) -> set[str]:
    """The capitalised words beside the noun of a party: 'officers of the Northern Fleet', 'Apex managers'."""
    first, last = t.edges[head]
    first, last = max(first, head - _BESIDE), min(last, head + _BESIDE)
    return {
        t.lower[j]
        for j in range(first, last + 1)
        if j != head and t.word[j][:1].isupper() and (t.pos[j] == "PROPN" or t.ent[j] == "NORP")
    }


_BESIDE = 8
"""How many tokens either side of its noun the words of a party are read."""


@cache
def _governed() -> frozenset[str]:
    return frozenset(vocab.capitals().values())


def state_id(name: str) -> str:
    """An id for a place that its capital and its other names share: 'the U.S.', 'Washington'."""
    plain = name.lower().replace(".", "").removeprefix("the ").strip()
    plain = vocab.states().get(plain, plain)
    return "c:" + vocab.capitals().get(plain, plain)
