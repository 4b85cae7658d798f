"""Whom pronouns, titles and descriptions speak of."""

from __future__ import annotations

from collections.abc import Callable

from briefing.extraction.people import PeopleIndex

Index = Callable[[str], PeopleIndex]


def who(index: PeopleIndex, text: str, words: str, nth: int = 0) -> str | None:
    """The name that `words`, at their `nth` place in `text`, are resolved to."""
    at = -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    found = index.resolve(at, at + len(words))
    return found.name if found else None


def test_pronouns_follow_gender(people: Index) -> None:
    text = "Susan Doyle met Peter Lang in Oslo. She said the plan was good. He said it was not."
    index = people(text)
    assert who(index, text, "She") == "Susan Doyle"
    assert who(index, text, "He") == "Peter Lang"


def test_subject_goes_before_object(people: Index) -> None:
    text = "Martin Cole criticised Henry Walsh on Monday.\n\n“It is over,” he said."
    assert who(people(text), text, "he") == "Martin Cole"


def test_pronoun_after_a_quotation_is_the_speaker_not_who_is_quoted_about(people: Index) -> None:
    text = "Martin Cole said: “Roger Walsh has failed.” He added that the vote was lost."
    assert who(people(text), text, "He") == "Martin Cole"


def test_description_finds_the_role(people: Index) -> None:
    text = (
        "Trade Minister Carla Ruiz met Finance Minister Tom Becker. Ruiz left at noon. "
        "“We are not done,” the finance minister said."
    )
    assert who(people(text), text, "the finance minister") == "Tom Becker"


def test_adviser_of_somebody_is_the_adviser(people: Index) -> None:
    text = (
        "Palace Economic Advisor Leon Marsh spoke on Monday. President Julia Stone was away. "
        "“We wait,” Stone’s economic adviser added. Palace trade adviser Karl Finn agreed."
    )
    assert who(people(text), text, "Stone’s economic adviser") == "Leon Marsh"


def test_the_company_is_the_business_last_spoken_of(people: Index) -> None:
    text = "Norvik Steel Corp. lost money in May. The company said prices had fallen."
    assert who(people(text), text, "The company") == "Norvik Steel Corp."


def test_it_said_is_the_body(people: Index) -> None:
    text = "The Water Commission met in Lisbon. It said the dams were full."
    assert who(people(text), text, "It") == "Water Commission"


def test_they_keeps_the_words_of_a_group(people: Index) -> None:
    text = "Two officials left the room. They said nothing was agreed."
    index = people(text)
    at = text.index("They")
    assert index.resolve(at, at + 4) is None
    assert index.name(at, at + 4) == "Two officials"


def test_no_antecedent_no_person(people: Index) -> None:
    text = "Prices rose again. He said so."
    index = people(text)
    at = text.index("He")
    assert index.resolve(at, at + 2) is None
    assert index.name(at, at + 2) == "He"


def test_owner_of_a_statement(people: Index) -> None:
    text = "Helen Frost resigned on Friday. Her statement said the work was done."
    assert who(people(text), text, "Her statement") == "Helen Frost"


def test_pronouns_are_among_the_mentions(people: Index) -> None:
    text = "Susan Doyle left. She said she was tired."
    person = people(text).people[0]
    assert [text[a:b] for a, b in person.mentions] == ["Susan Doyle", "She", "she"]


def test_fronted_pronoun_points_ahead(people: Index) -> None:
    text = "Henry Walsh lost the vote. In his first letter, Martin Cole called it a shame."
    assert who(people(text), text, "his") == "Martin Cole"


def test_who_is_told_of_is_not_who_tells(people: Index) -> None:
    text = "Martin Cole met reporters.\n\nRoger Walsh had waited for hours, he said."
    assert who(people(text), text, "he") == "Martin Cole"


def test_report_by_somebody_is_theirs(people: Index) -> None:
    text = "According to the latest figures by the Harbour Board on Friday, trade fell."
    assert who(people(text), text, "the latest figures by the Harbour Board on Friday") == "Harbour Board"


def test_judge_without_a_name_at_first(people: Index) -> None:
    text = "A judge ruled on Monday that the bridge must close. Justice Maria Stone gave no reason."
    assert who(people(text), text, "A judge") == "Maria Stone"


def test_president_of_another_country_is_another(people: Index) -> None:
    text = "French President Luc Moreau met Spanish President Rosa Vidal. The Spanish president smiled."
    assert who(people(text), text, "The Spanish president") == "Rosa Vidal"


def test_fullest_words_of_somebody_unnamed(people: Index) -> None:
    text = "A senior harbour official spoke to us. The official said the bridge was safe."
    index = people(text)
    at = text.index("The official")
    assert index.name(at, at + 12) == "A senior harbour official"
