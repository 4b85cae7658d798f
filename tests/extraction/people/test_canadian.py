"""Habits of Canadian newspapers: ranks, French names, towns, tags, bills, members of legislatures."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from briefing.extraction.people import PeopleIndex

Index = Callable[[str], PeopleIndex]


def named(index: PeopleIndex) -> dict[str, str]:
    return {p.name: p.kind for p in index.people}


RANKED = [
    ("Const. Amy Dhillon said the road was closed.", "Amy Dhillon", "Const."),
    ("He came.\n\nConst. Rob Carver said a man is in custody.", "Rob Carver", "Const."),
    ("The road is open, Insp. Paul Roy said on Monday.", "Paul Roy", "Insp."),
    ("Defence lawyer Jean-Guy St-Onge said his client slept.", "Jean-Guy St-Onge", "Defence lawyer"),
    ("“We are pleased,” said CEO Don Lind in the release.", "Don Lind", "CEO"),
    ("NDP MPP Joël Harden said the law was cruel.", "Joël Harden", "NDP MPP"),
    ("Quebec Premier François Legrand says Ottawa must pay.", "François Legrand", "Quebec Premier"),
]


@pytest.mark.parametrize(("text", "name", "role"), RANKED)
def test_ranks_offices_and_french_names(people: Index, text: str, name: str, role: str) -> None:
    person = next(p for p in people(text).people if p.kind == "person")
    assert person.name == name
    assert [r.text for r in person.roles] == [role]


def test_towns_and_provinces_are_places_even_in_a_list(people: Index) -> None:
    found = named(people("Members met in Red Deer and Medicine Hat. In Mississauga, Ont., nobody came."))
    assert {"Red Deer", "Medicine Hat", "Mississauga"} <= found.keys()
    assert set(found.values()) == {"place"}


def test_tags_bills_and_offices_alone_are_nobody(people: Index) -> None:
    text = "Notes about #SaveTheLake and Bill C-9 filled the page. An Alberta MLA replied."
    assert "person" not in named(people(text)).values()


def test_a_possessive_with_the_wrong_mark_is_no_other_person(people: Index) -> None:
    index = people("President Donald Roy‘s plan failed. Donald Roy said so. Roy left.")
    assert [p.name for p in index.people if p.kind == "person"] == ["Donald Roy"]


def test_a_body_ends_before_the_words_behind_it(people: Index) -> None:
    found = named(people("The Harbour Press that owns the paper said so. Harbour Press through Access paid."))
    assert "Harbour Press" in found
    assert not any("that" in name.split() or "through" in name.split() for name in found)


def test_a_rank_behind_a_force_is_no_name(people: Index) -> None:
    index = people("RCMP Cpl. Dan Wong said the car was found.")
    assert [p.name for p in index.people if p.kind == "person"] == ["Dan Wong"]


def test_a_character_without_width_is_no_part_of_a_name(people: Index) -> None:
    index = people("Jeff Moreau leads the union. As well as that, Moreau\u200b said he expects help.")
    assert [p.name for p in index.people if p.kind == "person"] == ["Jeff Moreau"]


def test_the_judge_of_the_first_sentence_is_named_in_the_second(people: Index) -> None:
    text = (
        "A Nova Scotia judge has thrown out the charges, saying the men waited too long.\n\n"
        "Judge Claudine MacLeod issued her decision on Thursday."
    )
    judge = people(text).resolve(0, len("A Nova Scotia judge"))
    assert judge is not None and judge.name == "Claudine MacLeod"


AGENCIES = [
    ("The minister met Health Canada on Monday. The agency said it had 14 reports.", "Health Canada"),
    ("The plan was drawn up by TransLine. The agency said it had made no study.", "TransLine"),
]


@pytest.mark.parametrize(("text", "name"), AGENCIES)
def test_the_agency_is_the_one_just_named(people: Index, text: str, name: str) -> None:
    at = text.index("The agency")
    agency = people(text).resolve(at, at + len("The agency"))
    assert agency is not None and agency.name == name
