"""Meetings told in passing: listed where nothing else tells them, left out where an entry has them already."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

WEDNESDAY = datetime.date(2024, 5, 15)

LISTED: list[tuple[str, tuple[str, str, str | None], list[str]]] = [
    (
        "Ms. Hill's remarks came hours after a telephone call with Prime Minister Paul Reed.",
        ("call", "held", None),
        ["Hill", "Paul Reed"],
    ),
    ("A draft was put forward at a closed meeting called by Norway.", ("meeting", "held", None), ["Norway"]),
    (
        "Paul Reed was not in court, nor was a lawyer there for him at the hearing.",
        ("hearing", "held", None),
        ["Paul Reed"],
    ),
    (
        "The nominee Paul Reed will face hard questions at his Senate confirmation hearing.",
        ("hearing", "scheduled", None),
        ["Paul Reed", "Senate"],
    ),
    (
        "Ann Hill will raise the matter during her visit to Lima.",
        ("visit", "scheduled", None),
        ["Ann Hill"],
    ),
    ("Ann Hill gave that assurance on a recent trip to Oslo.", ("visit", "held", None), ["Ann Hill"]),
    (
        "Paul Reed, ending a two-day visit, said the country was ready.",
        ("visit", "held", None),
        ["Paul Reed"],
    ),
    (
        "Little came of the fourth round of negotiations in Geneva.",
        ("talks", "held", None),
        [],
    ),
    (
        "After long talks with the rebels, it was agreed that the town would be emptied.",
        ("talks", "held", None),
        ["the rebels"],
    ),
    (
        "The day in Rome began with an audience with Bishop Paul Reed.",
        ("meeting", "held", None),
        ["Bishop Paul Reed"],
    ),
    (
        "Her schedule includes a lunch with the transitional council.",
        ("meeting", "scheduled", None),
        ["Her", "the transitional council"],
    ),
    ("Ann Hill spoke of it at a rally in Ohio in March.", ("event", "held", "2024-03"), ["Ann Hill"]),
    (
        "The envoy told a session of the Security Council in 2012 that he would stay.",
        ("meeting", "held", "2012"),
        ["The envoy", "the Security Council"],
    ),
    (
        "Paul Reed made the promise in a speech delivered at the harbour.",
        ("event", "held", None),
        ["Paul Reed"],
    ),
    ("Ann Hill will face trial on charges of fraud.", ("hearing", "scheduled", None), ["Ann Hill"]),
    (
        "Her lawyers fear that Ann Hill will not live to see her next court date.",
        ("hearing", "scheduled", None),
        ["Ann Hill"],
    ),
    ("The senate debated a bill on fishing.", ("event", "held", None), ["The senate"]),
    (
        "The Norwegian delegation has arrived in Geneva with new orders.",
        ("visit", "held", None),
        ["The Norwegian delegation"],
    ),
    (
        "On Monday Paul Reed talked with his Danish counterpart, Ann Hill, about it.",
        ("talks", "held", "2024-05-13"),
        ["Paul Reed", "Ann Hill"],
    ),
    (
        "The committee held a briefing with Paul Reed.",
        ("briefing", "held", None),
        ["The committee", "Paul Reed"],
    ),
]

DECOYS = [
    "The two countries have been in talks for months.",
    "He could not have said so during his visit to Oslo.",
    "If he makes a phone call Li will ask what he means.",
    "The vigil turned into a rally against the mayor.",
    "He gave up his job pending trial.",
    "The claims had to be made at a public meeting or in print.",
    "The trip to the shop takes an hour.",
    "No meeting with union leaders came of it.",
    "Ann Hill said so in a speech.",
    "The raid hit a hall at a funeral in Arden.",
    "Those on board were coming from a conference in Arden.",
    "Ann Hill may be sent away without a court hearing.",
    "Ann Hill called the angry town hall guests sad.",
    "Nobody had reason to doubt the testimony of the doctor.",
]

ONE = [
    "Ann Hill will meet Paul Reed in Rome on Friday. She will raise the matter at the meeting with Mr. Reed.",
    "Ann Hill is due to meet Paul Reed on Friday at the start of a visit to Rome.",
    "Ann Hill will visit Lima on Friday. She will raise the matter during her visit to Lima.",
    "Members of the union are expected to debate how to save money during their annual meeting next month in Oslo.",
    "Prime Minister Ann Hill was visiting President Paul Reed in Oslo when it snowed. It snowed as Ann Hill met Paul Reed.",
    "Thousands came to the funeral in Lund on Monday. The mayor wept at the ceremony in Lund.",
]


@pytest.mark.parametrize(("text", "told", "parties"), LISTED)
def test_told_in_passing(
    nlp: Language, text: str, told: tuple[str, str, str | None], parties: list[str]
) -> None:
    (meeting,) = meetings_on(nlp, text, WEDNESDAY)
    assert (meeting.kind, meeting.status, meeting.when.value if meeting.when else None) == told
    assert [party.text for party in meeting.participants] == parties


@pytest.mark.parametrize("text", DECOYS)
def test_no_meeting(nlp: Language, text: str) -> None:
    assert not meetings_on(nlp, text, WEDNESDAY)


@pytest.mark.parametrize("text", ONE)
def test_a_further_mention(nlp: Language, text: str) -> None:
    assert len(meetings_on(nlp, text, WEDNESDAY)) == 1


def test_another_of_its_kind_in_another_place(nlp: Language) -> None:
    text = (
        "Ann Hill met Paul Reed in Rome on Monday. On a recent trip to Oslo, Ann Hill had asked for a loan."
    )
    found = meetings_on(nlp, text, WEDNESDAY)
    assert [(m.id, m.kind, m.where.text if m.where else None) for m in found] == [
        ("m1", "meeting", "Rome"),
        ("m2", "visit", "Oslo"),
    ]


def test_in_the_order_of_the_text(nlp: Language) -> None:
    text = "Ann Hill gave that assurance on a recent trip to Oslo. She will meet Paul Reed in Rome on Friday."
    found = meetings_on(nlp, text, WEDNESDAY)
    assert [(m.id, m.kind) for m in found] == [("m1", "visit"), ("m2", "meeting")]
