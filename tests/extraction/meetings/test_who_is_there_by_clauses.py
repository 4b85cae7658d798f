"""Who is at a meeting by the words around it: who speaks there, who holds it, whose it is, one of those who."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

DAY = datetime.date(2016, 3, 10)

ONE_OF_THEM: list[tuple[str, list[str]]] = [
    ("Anna Burke is one of the lawyers who met with the judge on Tuesday.", ["Anna Burke", "the judge"]),
    (
        "Anna Burke is one of the few senators who will meet Peter Vogel on Friday.",
        ["Anna Burke", "Peter Vogel"],
    ),
    ("One of the senators who met Peter Vogel on Tuesday was angry.", ["the senators", "Peter Vogel"]),
]

THE_REST: list[tuple[str, list[str]]] = [
    (
        "Moreno, Hall and the rest of the House Budget Committee will hold a hearing Monday on the spending bill.",
        ["Moreno", "Hall", "the House Budget Committee"],
    ),
    (
        "Key players France, Spain and Portugal will likely meet in Lisbon next week.",
        ["France", "Spain", "Portugal"],
    ),
    ("Leaders of Norway, Peru and Spain met on Tuesday.", ["Leaders of Norway, Peru and Spain"]),
]

SPEAKING_THERE: list[tuple[str, list[str]]] = [
    (
        "The Senate Banking Committee held a hearing on Tuesday at which Federal Reserve officials defended the rule.",
        ["The Senate Banking Committee", "Federal Reserve officials"],
    ),
    ("The panel held a hearing on Tuesday at which protesters were removed.", ["The panel"]),
    ("The panel held a hearing on Tuesday in which the seats were empty.", ["The panel"]),
]

HELD_BY: list[tuple[str, list[str]]] = [
    (
        "“We were wrong,” Anna Burke said during a discussion Wednesday with editor Paul Reed hosted by the Lowell Institute.",
        ["Anna Burke", "Paul Reed", "the Lowell Institute"],
    ),
    (
        "“We were wrong,” Anna Burke said at a dinner Wednesday with editor Paul Reed organized by the Rotary Club.",
        ["Anna Burke", "Paul Reed", "the Rotary Club"],
    ),
    (
        "“We were wrong,” Anna Burke said during a discussion Wednesday with Globe Editor-in-Chief Paul Reed hosted by the Lowell Institute.",
        ["Anna Burke", "Paul Reed", "the Lowell Institute"],
    ),
    (
        "Anna Burke spoke in a debate with Peter Vogel hosted by CNN on Tuesday.",
        ["Anna Burke", "Peter Vogel"],
    ),
]

WHOSE_IT_IS: list[tuple[str, list[str]]] = [
    ("The committee will hear two experts as part of its hearing later today.", ["The committee"]),
    ("Norway said the council opened its hearing on Tuesday.", ["the council"]),
    (
        "Repeating a line from his speech at the Labour Party conference last week, Miller mocked the plan.",
        ["Miller"],
    ),
    (
        "Burke has rejected an ABC News proposal for one final debate with Sen. Peter Vogel.",
        ["Burke", "Peter Vogel"],
    ),
]

GOING_TO_TALK: list[tuple[str, list[str]]] = [
    (
        "Anna Burke flew to Boston on Tuesday to speak with the governor and Peter Vogel.",
        ["Anna Burke", "the governor", "Peter Vogel"],
    ),
    ("Anna Burke went to Boston on Tuesday to talk about the plan.", ["Anna Burke"]),
]

ONLY_THE_PLACE: list[tuple[str, list[str]]] = [
    ("Vienna hosts a meeting of oil ministers on Tuesday.", ["oil ministers"]),
    ("Vienna will host talks on the pact next week.", []),
    ("Norway will host talks on the pact next week.", ["Norway"]),
    (
        "Graz was elected to host the 2019 Games at the session of the Sports Council in Brussels in 2013.",
        ["the Sports Council"],
    ),
    ("Norway was admitted at a meeting of the council on Tuesday.", ["Norway", "the council"]),
]


@pytest.mark.parametrize(
    ("text", "parties"),
    ONE_OF_THEM + THE_REST + SPEAKING_THERE + HELD_BY + WHOSE_IT_IS + GOING_TO_TALK + ONLY_THE_PLACE,
)
def test_those_there_are_named_and_nobody_else(nlp: Language, text: str, parties: list[str]) -> None:
    (meeting,) = meetings_on(nlp, text, DAY)
    assert [party.text for party in meeting.participants] == parties


def test_a_body_that_hosts_a_discussion_is_no_visit(nlp: Language) -> None:
    (meeting,) = meetings_on(nlp, HELD_BY[0][0], DAY)
    assert (meeting.kind, meeting.status) == ("talks", "held")
