"""The word lists of the meeting rules, read once from `data/meeting_*`."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from briefing.extraction.wordlists import table, words

MEALS = frozenset({"breakfast", "lunch", "luncheon", "dinner", "reception", "banquet", "tea"})
"""Meals at which people meet."""

TWO_SIDED = frozenset({"meeting", "talks", "summit", "call"})
"""Kinds of meeting that have one side and another."""


class Noun(NamedTuple):
    """What a noun means for an agenda: its kind, and what must stand beside it ('', 'party' or 'date')."""

    kind: str
    needs: str


class Verb(NamedTuple):
    """What a verb means for an agenda: how its complements are read, the kind, a particle it needs."""

    frame: str
    kind: str
    particle: str


@cache
def nouns() -> dict[str, Noun]:
    """{lemma: what it means}."""
    data = table("meeting_nouns")
    strong, party = set(data["strength"]["strong"]), set(data["strength"]["party"])
    return {
        word: Noun(kind, "" if word in strong else "party" if word in party else "date")
        for kind, entries in data["kinds"].items()
        for word in entries
    }


@cache
def verbs() -> dict[str, tuple[Verb, ...]]:
    """{lemma: its readings}, those with a particle first."""
    data = table("meeting_verbs")
    found: dict[str, list[Verb]] = {}
    for word, (particle, kind) in data["particle"].items():
        found.setdefault(word, []).append(Verb("meet", kind, particle))
    for frame in ("meet", "visit", "travel", "talk", "event"):
        for word, kind in data[frame].items():
            found.setdefault(word, []).append(Verb(frame, kind, ""))
    return {word: tuple(readings) for word, readings in found.items()}


@cache
def encounters() -> dict[str, str]:
    """{lemma: kind} of verbs that bring two together by what stands beside them ('spent an hour with')."""
    return table("meeting_verbs")["encounter"]  # type: ignore[no-any-return]


@cache
def light_verbs() -> frozenset[str]:
    """Lemmas of verbs that only carry a noun ('hold talks')."""
    return frozenset(table("meeting_verbs")["light"]["words"])


@cache
def verbs_without_party() -> frozenset[str]:
    """Light verbs whose subject is no party of the meeting."""
    return frozenset(table("meeting_verbs")["no_party"])


@cache
def gathering_verbs() -> frozenset[str]:
    """Verbs whose object is a party of the meeting that is their subject ('will bring together')."""
    return frozenset(table("meeting_verbs")["gathers"])


@cache
def leading_verbs() -> frozenset[str]:
    """Verbs whose agent takes part in the meeting they are said of ('talks brokered by')."""
    return frozenset(table("meeting_verbs")["leads"])


@cache
def press() -> frozenset[str]:
    """Words of the names of newspapers, agencies and channels."""
    return words("meeting_press")


@cache
def parties() -> frozenset[str]:
    """Lemmas of common nouns for people and bodies that can meet."""
    return words("meeting_parties")


@cache
def things() -> frozenset[str]:
    """Last words of names of things, which take part in no meeting."""
    return words("meeting_things")


@cache
def places() -> frozenset[str]:
    """Lemmas of common nouns for places, rooms and regions."""
    return words("meeting_places")


@cache
def status_words(name: str) -> frozenset[str]:
    """The list `name` of `meeting_status.toml`."""
    return frozenset(table("meeting_status")[name])


@cache
def phrases(name: str) -> dict[str, frozenset[str]]:
    """{verb: particles} of the two-word verbs `name` of `meeting_status.toml`."""
    found: dict[str, set[str]] = {}
    for verb, particle in table("meeting_status")[name]:
        found.setdefault(verb, set()).add(particle)
    return {verb: frozenset(particles) for verb, particles in found.items()}


@cache
def decoys(name: str) -> frozenset[str]:
    """The list `name` of `meeting_decoys.toml`."""
    return frozenset(table("meeting_decoys")[name])


@cache
def events(name: str) -> frozenset[str]:
    """The list `name` of `meeting_events.toml`."""
    return frozenset(table("meeting_events")[name])


@cache
def noun_decoys() -> dict[str, frozenset[str]]:
    """{noun: words before it that give it another sense}."""
    return {noun: frozenset(before) for noun, before in table("meeting_nouns")["decoys"].items()}


@cache
def compounds(name: str) -> frozenset[str]:
    """The words that, before a general noun, make it a meeting of the kind `name`."""
    return frozenset(table("meeting_nouns")["compounds"][name])


@cache
def only_behind() -> frozenset[str]:
    """General nouns that are a meeting only with a word of `compounds` before them ('peace process')."""
    return compounds("only_behind")


@cache
def capitals() -> dict[str, str]:
    """{capital: the country it stands for}, in lower case."""
    return table("meeting_capitals")


@cache
def cities() -> frozenset[str]:
    """Names of large cities in lower case."""
    return frozenset(table("people_places")["known"]["cities"])


@cache
def regions() -> frozenset[str]:
    """Names of states and provinces, also of continents, in lower case."""
    return frozenset(table("people_places")["known"]["regions"])


@cache
def states() -> dict[str, str]:
    """{another name of a country: the country}, in lower case without full stops."""
    return table("people_places")["same"]  # type: ignore[no-any-return]


@cache
def countries() -> frozenset[str]:
    """Names of countries in lower case."""
    return frozenset(table("people_places")["country"])


@cache
def adjectives() -> dict[str, str]:
    """The adjective of each country, both in lower case."""
    return table("people_places")["country"]  # type: ignore[no-any-return]
