"""Who is at a meeting by the words of the clause around it: who is listed, heckled, at whose side, whom both sides are."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

WEDNESDAY = datetime.date(2024, 5, 15)

# (text, words of the parties of each meeting)
LISTED: list[tuple[str, list[list[str]]]] = [
    ("Among those at Friday's meeting were Ann Cole and Paul Reed.", [["Ann Cole", "Paul Reed"]]),
    ("Among the guests at the dinner on Friday were Ann Cole and Paul Reed.", [["Ann Cole", "Paul Reed"]]),
    ("Those attending the summit on Friday include Ann Cole and Paul Reed.", [["Ann Cole", "Paul Reed"]]),
    ("Participants in Friday's talks included Ann Cole and Paul Reed.", [["Ann Cole", "Paul Reed"]]),
    ("Also attending Friday's meeting was Ann Cole.", [["Ann Cole"]]),
    ("Ann Cole was among those at Friday's meeting.", [["Ann Cole"]]),
]

BESIDE: list[tuple[str, list[list[str]]]] = [
    (
        "Ann Cole will appear alongside Paul Reed at a fundraiser in Boston on Friday.",
        [["Ann Cole", "Paul Reed"]],
    ),
    (
        "In her first campaign appearance beside Paul Reed on Monday, Ann Cole was calm.",
        [["Paul Reed", "Ann Cole"]],
    ),
    ("On Friday's conference call with investors, Ann Cole blamed the board.", [["investors", "Ann Cole"]]),
    ("The crowd booed Ann Cole at a rally on Friday.", [["The crowd", "Ann Cole"]]),
    ("The paper mocked Ann Cole after a rally on Friday.", [[]]),
    (
        "Ann Cole told bankers at a conference in Lund on Monday that rates would rise.",
        [["Ann Cole", "bankers"]],
    ),
    ("Ann Cole told reporters at a conference in Lund on Monday that rates would rise.", [["Ann Cole"]]),
    ("Community leaders were briefed by police at a meeting on Monday.", [["Community leaders", "police"]]),
    (
        "The council heard from a dozen residents at its meeting on Monday.",
        [["The council", "a dozen residents"]],
    ),
    (
        "Ann Cole will get her first chance to confront Paul Reed at a debate on Oct. 3.",
        [["Ann Cole", "Paul Reed"]],
    ),
    (
        "Ann Cole and other party leaders met on Friday with Paul Reed to discuss the budget.",
        [["Ann Cole", "other party leaders", "Paul Reed"]],
    ),
    (
        "Ann Cole left Lima on Friday after two days of talks with Peruvian officials.",
        [["Ann Cole", "Peruvian officials"]],
    ),
    (
        "Norway brokered talks last week that brought together the rebels and the army.",
        [["Norway", "the rebels", "the army"]],
    ),
    (
        "Residents can voice their concerns at a public meeting on June 5 hosted by the school board.",
        [["Residents", "the school board"]],
    ),
]

HEARD: list[tuple[str, list[list[str]]]] = [
    (
        "The prime minister faces questions from lawmakers on Monday at a hearing.",
        [["The prime minister", "lawmakers"]],
    ),
    (
        "Lawyers for the bank argued at a hearing on Friday before Judge Paul Reed that the suit was late.",
        [["Lawyers for the bank", "Paul Reed"]],
    ),
    (
        "Hearings on Ann Cole's nomination begin Monday in the Senate Judiciary Committee.",
        [["Ann Cole", "the Senate Judiciary Committee"]],
    ),
    ("The committee subpoenaed Ann Cole to testify on Monday.", [["The committee", "Ann Cole"]]),
]

FACING: list[tuple[str, list[list[str]]]] = [
    ("Ann Cole clashed with Paul Reed over taxes at Monday's debate.", [["Ann Cole", "Paul Reed"]]),
    ("Ann Cole attacked Paul Reed over taxes in Monday's debate.", [["Ann Cole", "Paul Reed"]]),
    ("Ann Cole criticised the bank during Monday's debate.", [["Ann Cole"]]),
    ("Ann Cole presented the award to Paul Reed at a ceremony on Monday.", [["Ann Cole", "Paul Reed"]]),
    ("Paul Reed received the award from Ann Cole at a ceremony on Monday.", [["Paul Reed", "Ann Cole"]]),
    ("Ann Cole and Paul Reed will compete in the Ohio primary on Tuesday.", [["Ann Cole", "Paul Reed"]]),
    (
        "A spokesman for Premier Ann Cole said a meeting with President Paul Reed had been set for Monday.",
        [["Ann Cole", "Paul Reed"]],
    ),
    ("A spokesman for the bank said a meeting with Paul Reed had been set for Monday.", [["Paul Reed"]]),
]

BOTH_SIDES: list[tuple[str, list[list[str]]]] = [
    (
        "The company and the union failed to agree. Negotiations will resume on Monday.",
        [["The company", "the union"]],
    ),
    (
        "Norway has been eyeing a trade agreement with Peru, although talks slowed in April.",
        [["Norway", "Peru"]],
    ),
    ("Ann Cole and Paul Reed are rivals. Their first debate is set for Monday.", [["Ann Cole", "Paul Reed"]]),
    ("Ann Cole flew home with her husband. Talks resume on Monday.", [[]]),
    ("Norway and Peru will discuss the peace talks set for Monday in Lima.", [[]]),
]


@pytest.mark.parametrize(("text", "expected"), [*LISTED, *BESIDE, *HEARD, *FACING, *BOTH_SIDES])
def test_the_parties(nlp: Language, text: str, expected: list[list[str]]) -> None:
    found = meetings_on(nlp, text, WEDNESDAY)
    assert [[party.text for party in m.participants] for m in found] == expected
