"""Whatever somebody is called, the same is found: surnames that are words, places, or strange to the model."""

from __future__ import annotations

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from briefing.extraction.tokens import Tokens

WORDS = [
    "Roe",
    "Banks",
    "Bell",
    "Cook",
    "Frost",
    "Hill",
    "King",
    "Marsh",
    "Reading",
    "Stone",
    "Swift",
    "Winters",
    "Young",
]
STRANGE = [
    "Adeyemi",
    "Chowdhury",
    "Iyer",
    "Kowalczyk",
    "Lindqvist",
    "Mbeki",
    "Nguyen",
    "Papadopoulos",
    "Tesfaye",
    "Wu",
]
TOWNS = ["Austin", "Dallas", "Jordan", "London", "Paris"]


def mentions(doc: Doc, name: str) -> list[str]:
    """The words of every mention of the person called `name`."""
    return [
        doc.text[slice(*span)]
        for p in doc._.people
        if p.name == name and p.kind == "person"
        for span in p.mentions
    ]


@pytest.mark.parametrize("surname", [*WORDS, *STRANGE])
def test_a_meeting_with_anybody(nlp: Language, surname: str) -> None:
    doc = nlp(
        f"Mayor Ada {surname} said the mill would close. “It is over,” {surname} said. "
        f"The board will hold talks with {surname} on Friday."
    )
    assert mentions(doc, f"Ada {surname}") == [f"Ada {surname}", surname, surname]
    (meeting,) = doc._.meetings
    assert f"Ada {surname}" in [who.name for who in meeting.participants]


@pytest.mark.parametrize("surname", [*WORDS, *STRANGE, *TOWNS])
def test_quotations_of_anybody(nlp: Language, surname: str) -> None:
    doc = nlp(
        f"The council backed Ada {surname}, a teacher. But {surname} told reporters that she would not run. "
        f"“I am glad,” said {surname}. According to {surname}, turnout was high."
    )
    assert [q.speaker.name for q in doc._.quotations] == [f"Ada {surname}"] * 3


@pytest.mark.parametrize("name", ["Salma Mbeki", "Marco Adeyemi", "Carla Kealoha"])
def test_a_full_name_is_nobodys_town(nlp: Language, name: str) -> None:
    doc = nlp(f"{name} runs Acme Paper. Bo Finch will meet {name.split()[1]} on Monday.")
    assert mentions(doc, name)[0] == name


@pytest.mark.parametrize("place", ["Long Beach", "Laura Beach", "Martin County", "Santa Monica"])
def test_a_place_called_after_somebody(nlp: Language, place: str) -> None:
    doc = nlp(f"Crews in {place} cleared the road on Monday. {place} has 900 people, officials said.")
    assert [p.name for p in doc._.people if p.kind == "person" and p.name == place] == []


def test_a_town_that_is_spoken_of_as_one(nlp: Language) -> None:
    doc = nlp("Ada London moved to London in May. “It rains,” London said. The streets in London are wet.")
    assert "London" in [p.name for p in doc._.people if p.kind == "place"]


def test_labels_follow_the_whole_text(nlp: Language) -> None:
    doc = nlp("Ada Roe runs Acme Paper. Bo Finch will meet Roe on Monday.")
    tokens = Tokens.of(doc)
    assert tokens.ent[tokens.at(doc.text.index("Roe on"))] == "PERSON"
    (meeting,) = doc._.meetings
    assert [who.name for who in meeting.participants][1:] == ["Ada Roe"]
