"""Who meets by what stands around a noun: who leads it, who announces it, whose matter it is, who answers there."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

WEDNESDAY = datetime.date(2024, 5, 15)

SENTENCES: list[tuple[str, list[list[str]]]] = [
    (
        "Talks in the Kazakh capital, brokered by Russia, Turkey and Iran, have focused on a truce.",
        [["Russia", "Turkey", "Iran"]],
    ),
    (
        "Peace talks sponsored by the United Nations will resume in Geneva next month.",
        [["the United Nations"]],
    ),
    (
        "NATO holds its summit on May 25 in Lund, where Paul Reed will present his plan.",
        [["NATO", "Paul Reed"]],
    ),
    ("A meeting with the union is planned for Friday, the company said.", [["the union", "the company"]]),
    (
        "Talks with Norway will be held in June, the Foreign Ministry said.",
        [["Norway", "the Foreign Ministry"]],
    ),
    ("A call with the king is expected on Thursday, the palace said.", [["the king", "the palace"]]),
    ("A meeting with the union is planned for Friday, the newspaper said.", [["the union"]]),
    ("Talks with Norway will be held in June, the Norwegian government said.", [["Norway"]]),
    (
        "The public hearing will take place on Monday to decide on an injunction against Norsk Media.",
        [["Norsk Media"]],
    ),
    ("A hearing on the union's complaint against Norsk Oil begins on Tuesday.", [["the union", "Norsk Oil"]]),
    ("A court will hold a hearing on Thursday in the case against Paul Reed.", [["A court", "Paul Reed"]]),
    ("Campaigners fear that he may not live until the next court date.", [["he"]]),
    ("Hill will stay in custody until her next court date.", [["Hill"]]),
    ("The nurse was being held prior to her hearing.", [["her"]]),
    (
        "Reporters are expected to ask Paul Reed about it at a news conference with Ann Hill today.",
        [["Paul Reed", "Ann Hill"]],
    ),
    ("President Paul Reed granted an audience to Ann Hill on Monday.", [["Paul Reed", "Ann Hill"]]),
    ("Then Reed appeared who is prepared for talks with Norway.", [["Reed", "Norway"]]),
    ("Reed has agreed to be interviewed by the committee.", [["Reed", "the committee"]]),
    ("Ann Hill agreed to talk to investigators.", [["Ann Hill", "investigators"]]),
    ("Reed will be questioned by police on Friday.", [["Reed", "police"]]),
    ("The committee will interview Ann Hill next week.", [["The committee", "Ann Hill"]]),
    ("Reed was interviewed by police.", []),
    ("Reed will be interviewed by a newspaper.", []),
    ("The aim of the trip is to meet business leaders.", [["business leaders"]]),
    ("The trip was followed by a report by member states.", []),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_the_parties(nlp: Language, text: str, expected: list[list[str]]) -> None:
    assert [[p.text for p in m.participants] for m in meetings_on(nlp, text, WEDNESDAY)] == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ann Hill and Paul Reed agreed in a phone call overnight to act together.", [("call", "held")]),
        ("Ann Hill and Paul Reed agreed in talks on Monday to act together.", [("talks", "held")]),
        ("House leaders had planned a vote on the bill for Friday.", [("event", "cancelled")]),
        ("The ministers had planned a meeting for Monday.", [("meeting", "cancelled")]),
        (
            "At a party conference today in Berlin, Reed is set to be elected head of the party.",
            [("event", "scheduled")],
        ),
        (
            "Ann Hill met the Danish premier on Monday. Her meeting with the premier is likely to go down well.",
            [("meeting", "held")],
        ),
        ("Hill's visit to Oslo is expected to strengthen ties.", [("visit", "expected")]),
        (
            "The purpose of Ann Hill's visit was to meet members of the Danish parliament.",
            [("meeting", "held")],
        ),
        ("Norway will leave the alliance in June.", [("deadline", "scheduled")]),
        ("Nurses will begin a work-to-rule on Monday.", [("event", "scheduled")]),
        ("Nurses will begin industrial action on Monday.", [("event", "scheduled")]),
        ("A go-slow by customs officers is planned for Monday.", [("event", "scheduled")]),
        ("Train drivers plan a 24-hour stoppage on Friday.", [("event", "scheduled")]),
        ("The board took action on Monday.", []),
        ("Ann Hill will go head to head with the premier in Lund on Thursday.", [("meeting", "scheduled")]),
        ("Lawmakers passed a second reading of the bill on Tuesday night.", [("event", "held")]),
    ],
)
def test_kind_and_status(nlp: Language, text: str, told: list[tuple[str, str]]) -> None:
    assert [(m.kind, m.status) for m in meetings_on(nlp, text, WEDNESDAY)] == told


def test_one_of_two_days_is_the_stretch_of_both(nlp: Language) -> None:
    (meeting,) = meetings_on(nlp, "Aides expect a final vote in the Senate on Thursday or Friday.", WEDNESDAY)
    assert meeting.when and meeting.when.value == "2024-05-16/2024-05-17"
