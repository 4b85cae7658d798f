"""Whom a text names: one entry each, with the fullest name and the roles beside it."""

from __future__ import annotations

from collections.abc import Callable

from briefing.extraction.people import PeopleIndex

Index = Callable[[str], PeopleIndex]


def names(index: PeopleIndex, kind: str = "person") -> list[str]:
    return [p.name for p in index.people if p.kind == kind]


def test_title_full_name_and_surname_are_one_person(people: Index) -> None:
    index = people("President Anna B. Keller spoke first. Keller left early. Mrs. Keller did not return.")
    assert names(index) == ["Anna B. Keller"]
    assert len(index.people[0].mentions) == 3


def test_two_people_of_one_surname_stay_apart(people: Index) -> None:
    text = "Robert Mason met Ellen Mason on Friday. Mr. Mason was late. Mrs. Mason waited."
    index = people(text)
    assert names(index) == ["Robert Mason", "Ellen Mason"]
    at = text.index("Mr. Mason")
    him = index.resolve(at, at + 9)
    at = text.index("Mrs. Mason")
    her = index.resolve(at, at + 10)
    assert him is not None and him.name == "Robert Mason"
    assert her is not None and her.name == "Ellen Mason"


def test_role_before_the_name_is_no_part_of_it(people: Index) -> None:
    text = "“We are ready,” said Senate Budget Adviser Henry Walsh on Monday."
    index = people(text)
    person = next(p for p in index.people if p.kind == "person")
    assert person.name == "Henry Walsh"
    assert [r.text for r in person.roles] == ["Senate Budget Adviser"]
    start, end = person.roles[0].span
    assert text[start:end] == "Senate Budget Adviser"


def test_role_behind_a_comma(people: Index) -> None:
    index = people("Maria Lopez, the president of Northern Steel, said prices would rise.")
    person = next(p for p in index.people if p.kind == "person")
    assert [r.text for r in person.roles] == ["president of Northern Steel"]


def test_acronym_in_brackets_is_the_body_before_it(people: Index) -> None:
    index = people("The Federal Water Agency (FWA) met on Monday. The FWA said nothing.")
    bodies = [p for p in index.people if p.kind == "organisation"]
    assert [p.name for p in bodies] == ["Federal Water Agency"]
    assert len(bodies[0].mentions) == 3


def test_whole_noun_phrase_finds_its_head(people: Index) -> None:
    text = "Peter Lang, an engineer at Orbital Works who built it, said the bridge was safe."
    index = people(text)
    end = text.index(", said")
    found = index.resolve(0, end)
    assert found is not None and found.name == "Peter Lang"
    assert index.role(0, end) == "engineer at Orbital Works"


def test_somebody_of_a_body_is_not_the_body(people: Index) -> None:
    text = "An official of the Ministry of Finance confirmed the plan."
    index = people(text)
    end = text.index(" confirmed")
    assert index.resolve(0, end) is None
    assert index.name(0, end) == "An official of the Ministry of Finance"
