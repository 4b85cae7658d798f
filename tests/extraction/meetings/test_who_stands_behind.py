"""Who an owner before the subject is, who gives a party, who met several in one phrase; rallies that were held."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

WEDNESDAY = datetime.date(2024, 5, 15)

PARTIES: list[tuple[str, list[list[str]]]] = [
    ("At his confirmation hearing on Monday, Mr. Cole was asked about the loan.", [["Cole"]]),
    ("In her speech on Monday, Governor Ann Cole urged calm.", [["Ann Cole"]]),
    ("After his meeting with the king on Tuesday, Paul Reed flew home.", [["the king", "Paul Reed"]]),
    ("Tom Cole said Paul Reed spoke well during his visit to Oslo on Monday.", [["Paul Reed"]]),
    ("Tom Cole said Paul Reed had praised him at his rally on Monday.", [["Tom Cole", "Paul Reed"]]),
    ("Before his address on Sunday night, Paul Reed played with the children.", [["his"]]),
    ("During their visit to Oslo last week, the Reeds opened a school.", [["the Reeds"]]),
    (
        "The book tells of a talk Paul Reed gave in 2009 during a dinner party hosted by Ann Cole.",
        [["Paul Reed", "Ann Cole"]],
    ),
    (
        "The minister spoke of it in a March meeting with growers and dairy farmers.",
        [["The minister", "growers", "dairy farmers"]],
    ),
    ("She cancelled a meeting with the grand mufti.", [["She", "the grand mufti"]]),
    ("Ann Cole will meet the lead negotiator on fisheries, Paul Reed, today.", [["Ann Cole", "Paul Reed"]]),
    (
        "The premier met the envoy to Norway on Tuesday, Paul Reed said.",
        [["The premier", "the envoy"]],
    ),
    ("Cole's phone call to the Russian ambassador came on Monday.", [["Cole", "the Russian ambassador"]]),
    (
        "The court was due to put Paul Reed and his friends on trial on Friday.",
        [["Paul Reed", "his friends"]],
    ),
    ("The primary in Ohio between Ann Cole and Paul Reed is set for May 21.", [["Ann Cole", "Paul Reed"]]),
    ("Ann Cole won the primary on Tuesday.", [[]]),
    ("His private meeting with Ann Cole on Tuesday was a first step.", [["His", "Ann Cole"]]),
    ("Their talks with the king in Oslo on Tuesday were a first step.", [["Their", "the king"]]),
    (
        "Ann Cole met a range of union leaders on Tuesday.",
        [["Ann Cole", "a range of union leaders"]],
    ),
    ("A person familiar with plans for Thursday's meeting called it brief.", [[]]),
    ("A person close to Ann Cole met the king on Tuesday.", [["A person", "the king"]]),
    ("Ann Cole addressed governors in Lund.", [["Ann Cole", "governors"]]),
    ("Ann Cole addressed the matter in Lund.", []),
    ("Ann Cole will begin a bus trip across Ohio on Friday.", [["Ann Cole"]]),
    ("The bus trip takes an hour on Fridays.", []),
    ("The talks are to go on in Lund.", [[]]),
]

HELD: list[tuple[str, list[str]]] = [
    ("A rally for jobs was held at City Park, where supporters demanded lower taxes.", ["supporters"]),
    ("About 1,000 people participated in the town's rally.", ["About 1,000 people", "the town"]),
    ("The mayor's speech to fellow leaders was part of it.", ["The mayor", "fellow leaders"]),
]

NOTHING = [
    "Her call to party leaders to resign fell flat.",
    "The mayor's speech was part of it.",
    "Paul Reed called out his rival Tom Burke on Thursday for his remarks.",
    "Paul Reed received 38 percent support, Ann Cole 3 percent and Tom Burke 2 percent.",
]


@pytest.mark.parametrize(("text", "expected"), PARTIES)
def test_the_parties(nlp: Language, text: str, expected: list[list[str]]) -> None:
    found = meetings_on(nlp, text, WEDNESDAY)
    assert [[party.text for party in m.participants] for m in found] == expected


@pytest.mark.parametrize(("text", "parties"), HELD)
def test_events_that_took_place(nlp: Language, text: str, parties: list[str]) -> None:
    (meeting,) = meetings_on(nlp, text, WEDNESDAY)
    assert (meeting.kind, meeting.status) == ("event", "held")
    assert [party.text for party in meeting.participants] == parties


@pytest.mark.parametrize("text", NOTHING)
def test_no_meeting(nlp: Language, text: str) -> None:
    assert not meetings_on(nlp, text, WEDNESDAY)
