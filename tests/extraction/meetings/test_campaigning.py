"""Campaigning told by its trail, conventions by their month, limits gone by; of Wednesday 18 May 2016."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import is_one, meetings_on

WEDNESDAY = datetime.date(2016, 5, 18)

LISTED: list[tuple[str, tuple[str, str, str | None], list[str]]] = [
    (
        "Senator Joe Reed on Monday hit the campaign trail with Ann Hill for the first time.",
        ("event", "held", "2016-05-16"),
        ["Joe Reed", "Ann Hill"],
    ),
    (
        "Hill will hit the campaign trail with Reed on Friday.",
        ("event", "scheduled", "2016-05-20"),
        ["Hill", "Reed"],
    ),
    ("She spoke shortly after the deadline expired at 15:00.", ("deadline", "held", "2016-05-18T15:00"), []),
    (
        "Hill spoke at last month's Labour National Convention in Leeds and criticized Reed.",
        ("event", "held", "2016-04"),
        ["Hill"],
    ),
    (
        "Voters turned out in record numbers Tuesday in five key elections.",
        ("event", "held", "2016-05-17"),
        [],
    ),
    (
        "Two men tried to interrupt Hill's rally last Friday in Leeds.",
        ("event", "held", "2016-05-13"),
        ["Hill"],
    ),
    ("The premier hosts a Friday fundraiser in Ohio.", ("event", "scheduled", "2016-05-20"), ["The premier"]),
]


@pytest.mark.parametrize(("text", "told", "parties"), LISTED)
def test_listed(nlp: Language, text: str, told: tuple[str, str, str | None], parties: list[str]) -> None:
    is_one(nlp, text, WEDNESDAY, told, parties)


NOTHING = [
    "The hikers hit the trail on Monday.",
    "Two men tried to disrupt rallies.",
    "She tried to interrupt a speech.",
    "Hill has hit the campaign trail hard.",
    "The team won the Southeastern Conference last month.",
    "The state board of elections heard on Monday that he never cheated.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(nlp: Language, text: str) -> None:
    assert meetings_on(nlp, text, WEDNESDAY) == ()


def test_who_speaks_of_no_advice_is_listed(nlp: Language) -> None:
    (talks,) = meetings_on(nlp, "Hill avoided getting into talks with Reed on Monday.", WEDNESDAY)
    assert talks.when is not None
    (met,) = meetings_on(nlp, "He will be greeted by President Hill in Lund.", WEDNESDAY)
    assert met.status == "scheduled"
