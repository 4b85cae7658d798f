"""The word lists of the people component, as sets ready for look-up; every entry in lower case."""

from __future__ import annotations

from functools import cache
from typing import Literal

from briefing.extraction import wordlists

Gender = Literal["man", "woman"]


@cache
def _table(name: str) -> dict[str, dict[str, list[str]]]:
    return wordlists.table(name)


@cache
def address() -> dict[str, Gender | None]:
    """Forms of address, without full stop, with the gender they tell."""
    groups = _table("people_roles")["address"]
    found: dict[str, Gender | None] = dict.fromkeys(groups["either"])
    found |= dict.fromkeys(groups["men"], "man")
    found |= dict.fromkeys(groups["women"], "woman")
    return found


@cache
def short_titles() -> dict[str, str]:
    """Short forms of offices ('sen'), without full stop, with what they stand for."""
    return wordlists.table("people_roles")["short"]  # type: ignore[no-any-return]


@cache
def offices() -> frozenset[str]:
    """Nouns for offices and ranks, which also stand before a name as its title."""
    nouns = _table("people_roles")["nouns"]
    return frozenset(nouns["office"]) | frozenset(nouns["force"])


@cache
def human_nouns() -> frozenset[str]:
    """Every noun in the lists that one person may be called by, kin included."""
    nouns = _table("people_roles")["nouns"]
    return frozenset(word for group in nouns.values() for word in group)


@cache
def kin_nouns() -> frozenset[str]:
    """Nouns that say only that somebody is a person or somebody's relative."""
    return frozenset(_table("people_roles")["nouns"]["kin"])


@cache
def noun_gender() -> dict[str, Gender]:
    """Nouns that tell the gender of who they are said of."""
    groups = _table("people_roles")["gender"]
    men: dict[str, Gender] = dict.fromkeys(groups["men"], "man")
    return men | dict.fromkeys(groups["women"], "woman")


@cache
def same_office() -> dict[str, str]:
    """Spellings and near words of an office, each with the form that stands for all."""
    return wordlists.table("people_roles")["same"]  # type: ignore[no-any-return]


@cache
def first_names() -> dict[str, Gender | None]:
    """First names as they are written ('Mary'), with the gender of those who bear them."""
    found: dict[str, Gender | None] = dict.fromkeys(wordlists.words("people_either"))
    found |= dict.fromkeys(wordlists.words("people_men"), "man")
    found |= dict.fromkeys(wordlists.words("people_women"), "woman")
    return found


@cache
def bodies() -> dict[str, str]:
    """Nouns that speak again of an organisation, each with its group: business, office or other."""
    groups = _table("people_groups")["body"]
    return {word: group for group, words in groups.items() for word in words}


@cache
def again() -> dict[str, str]:
    """Nouns that may take up a body whose name does not have the noun, each with its group."""
    groups = _table("people_groups")["again"]
    return {word: group for group, words in groups.items() for word in words}


@cache
def place_nouns() -> dict[str, frozenset[str]]:
    """Nouns that speak again of a place, each with the groups it may be of: country, city, region."""
    groups = _table("people_groups")["place"]
    words = {word for listed in groups.values() for word in listed}
    return {word: frozenset(g for g, listed in groups.items() if word in listed) for word in words}


@cache
def plural_people() -> frozenset[str]:
    """Nouns for several people without a name."""
    return frozenset(_table("people_groups")["plural"]["people"])


@cache
def camps() -> frozenset[str]:
    """Adjectives for political camps, which stand before nouns like names."""
    return frozenset(_table("people_groups")["plural"]["camps"])


@cache
def sides() -> frozenset[str]:
    """Nouns for parties of which 'both' or 'the two' may be said."""
    return frozenset(_table("people_groups")["plural"]["sides"])


@cache
def business_endings() -> frozenset[str]:
    """Last words of the names of businesses."""
    return frozenset(_table("people_groups")["endings"]["business"])


@cache
def body_endings() -> frozenset[str]:
    """Last words of the names of offices of state, associations and other bodies."""
    return frozenset(_table("people_groups")["endings"]["body"])


@cache
def same_place() -> dict[str, str]:
    """Names of places with the name that stands for all."""
    return wordlists.table("people_places")["same"]  # type: ignore[no-any-return]


@cache
def countries() -> dict[str, str]:
    """Countries with the adjective for what is theirs."""
    return wordlists.table("people_places")["country"]  # type: ignore[no-any-return]


@cache
def known_places() -> frozenset[str]:
    """Names, in lower case, that are a place's unless more is said: countries, large cities, states."""
    known = _table("people_places")["known"]
    return (
        frozenset(countries())
        | frozenset(same_place())
        | frozenset(known["cities"])
        | frozenset(known["regions"])
    )


@cache
def demonyms() -> dict[str, str]:
    """Adjectives with the country they belong to."""
    return {adjective: country for country, adjective in countries().items()}


def office_of(noun: str) -> str:
    """The form that stands for all spellings of the office `noun`."""
    return same_office().get(noun, noun)


def is_human_noun(noun: str) -> bool:
    """Whether the lower-case singular `noun` is something one person may be called.

    Besides the listed ones those with the endings of agent nouns.
    """
    if noun in human_nouns():
        return True
    return len(noun) > 5 and noun.endswith(
        ("woman", "ologist", "ographer", "person", "mate", "-in-chief", "keeper")
    )


def gender_of_noun(noun: str) -> Gender | None:
    """The gender that the lower-case `noun` tells, if it does."""
    if noun in noun_gender():
        return noun_gender()[noun]
    if noun.endswith("woman"):
        return "woman"
    return (
        "man"
        if noun.endswith("man") and len(noun) > 4 and noun not in {"human", "german", "roman", "woman"}
        else None
    )


@cache
def speech_verbs() -> frozenset[str]:
    """Lemmas of verbs whose subject speaks."""
    return frozenset(_table("people_groups")["speech"]["verbs"])


@cache
def documents() -> frozenset[str]:
    """Nouns for what speaks in the place of who made it ('statement', 'report')."""
    return frozenset(_table("people_groups")["speech"]["documents"])


@cache
def all_endings() -> frozenset[str]:
    """Last words of the names of businesses and bodies alike."""
    return business_endings() | body_endings()


@cache
def place_endings() -> frozenset[str]:
    """Last words of the names of places that are called after somebody."""
    return frozenset(_table("people_groups")["endings"]["places"]) | frozenset(place_nouns())


@cache
def never_surnames() -> frozenset[str]:
    """Words that no person's name has at its end."""
    return frozenset(_table("people_groups")["endings"]["never"])


@cache
def place_like_names() -> frozenset[str]:
    """First names, as they are written, that are as often the beginning of a place's or a team's name."""
    return wordlists.words("people_place_like")


@cache
def particles() -> frozenset[str]:
    """Small words inside a person's name ('de', 'van', 'al')."""
    return frozenset(wordlists.table("people_names")["particles"])


@cache
def not_names() -> frozenset[str]:
    """Capitalised words that are no part of a person's name: weekdays, months, credits."""
    return frozenset(wordlists.table("people_names")["not_names"])


@cache
def short_names() -> dict[str, frozenset[str]]:
    """First names with all that one person may go by besides."""
    found: dict[str, frozenset[str]] = {}
    for line in wordlists.table("people_names")["short"]:
        names = frozenset(line.split())
        for name in names:
            found[name] = found.get(name, frozenset()) | names
    return found
