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
