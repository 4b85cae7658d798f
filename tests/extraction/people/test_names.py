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


def test_son_of_the_same_name_is_another(people: Index) -> None:
    text = "Martin Cole spoke in Oslo. Martin Cole Jr. was not there. Cole left early, Martin Cole Jr. said."
    assert names(people(text)) == ["Martin Cole", "Martin Cole Jr."]


def test_two_middle_initials_are_two_people(people: Index) -> None:
    text = "President Edward W. Cole praised President Edward H.L. Cole, who had come before him."
    assert names(people(text)) == ["Edward W. Cole", "Edward H.L. Cole"]


def test_short_first_name_is_the_same_person(people: Index) -> None:
    text = "Senator Daniel Foster voted yes. Dan Foster was alone with it. Foster shrugged."
    assert names(people(text)) == ["Daniel Foster"]


def test_headline_in_capitals_of_every_word_joins_nobody(people: Index) -> None:
    text = (
        "Henry Walsh Slams Ellen Frost In New Speech\n\nHenry Walsh said on Monday that Ellen Frost was wrong. "
        "Frost did not answer. Walsh repeated it."
    )
    assert names(people(text)) == ["Henry Walsh", "Ellen Frost"]


def test_department_with_and_without_of(people: Index) -> None:
    text = "The Department of Fisheries met on Monday. The Fisheries Department said little."
    assert names(people(text), "organisation") == ["Department of Fisheries"]


def test_place_goes_by_its_usual_name(people: Index) -> None:
    text = "The U.S. agreed. The United States signed. The U.S. paid, and the U.S. left."
    found = [p for p in people(text).people if p.kind == "place"]
    assert [p.name for p in found] == ["U.S."]
    assert len(found[0].mentions) == 4


def test_surname_taken_for_a_body_is_the_person(people: Index) -> None:
    text = "Carla Weston founded the shop. Weston said Weston would stay. “I am tired,” Weston said."
    index = people(text)
    assert names(index) == ["Carla Weston"]
    assert len([m for m in index.people[0].mentions if text[slice(*m)] == "Weston"]) == 3


def test_role_between_title_and_name(people: Index) -> None:
    text = "Finland’s Deputy Minister of Trade, Aino Laine, will meet the chairman of Norvik Steel, Carl Roe."
    index = people(text)
    roles = {p.name: [r.text for r in p.roles] for p in index.people if p.kind == "person"}
    assert roles == {"Aino Laine": ["Deputy Minister of Trade"], "Carl Roe": ["chairman of Norvik Steel"]}


def test_two_joined_people_are_nobody_alone(people: Index) -> None:
    text = "The owners Ann Fisher and Carl Roe said they agreed."
    index = people(text)
    end = text.index(" said")
    assert index.resolve(0, end) is None
    assert index.name(0, end) == "Ann Fisher and Carl Roe"


def test_the_next_name_keeps_its_role(people: Index) -> None:
    index = people(
        "The officials -- Anna Priebus, chief strategist Steve Bann and senior adviser Jared Kush -- left."
    )
    roles = {p.name: [r.text for r in p.roles] for p in index.people}
    assert roles["Anna Priebus"] == []
    assert roles["Steve Bann"] == ["chief strategist"]


def test_a_law_for_the_president_is_no_role(people: Index) -> None:
    index = people(
        "It marks an early challenge under the Freedom of Information Act for President Donald Roe."
    )
    person = next(p for p in index.people if p.kind == "person")
    assert [r.text for r in person.roles] == ["President"]


def test_a_place_is_not_shown_in_the_capitals_of_a_dateline(people: Index) -> None:
    index = people("MOSCOW, March 3. The talks went on in the afternoon, officials said.")
    assert "Moscow" in [p.name for p in index.people]


def test_a_cathedral_is_nobody(people: Index) -> None:
    assert names(people("Two thousand marched to Isaac Cathedral on Sunday. Isaac Cathedral is old.")) == []
