"""Who meets, by the verb of the clause: who is told something there, who is blamed for it, who stands against whom."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

WEDNESDAY = datetime.date(2024, 5, 15)

# (text, words of the parties of each meeting)
TOLD: list[tuple[str, list[list[str]]]] = [
    (
        "Mr. Reed said he had told Ms. Cole at the beginning of the meeting that Oslo would pay.",
        [["Reed", "Cole"]],
    ),
    (
        "Addressing 200 committee members at the meeting here, the campaign chief, Paul Reed, called it an act.",
        [["200 committee members", "Paul Reed"]],
    ),
    ("Lawmakers were polite to Ms. Cole at Tuesday's hearing.", [["Lawmakers", "Cole"]]),
    (
        "At the last Geneva talks, ten months ago, Mr. Reed had to shuttle between the parties.",
        [["Reed", "the parties"]],
    ),
    (
        "When Ms. Cole, during a debate in 1973, proposed that she leave, Mrs. Burke replied in an even voice.",
        [["Cole", "Burke"]],
    ),
    (
        "The candidate sailed to Norway on Tuesday for a quickly arranged visit with the king.",
        [["The candidate", "the king"]],
    ),
    ("Cole resigned at the end of the meeting on Friday.", [["Cole"]]),
]

DONE_BY: list[tuple[str, list[list[str]]]] = [
    ("The board criticized Ann Cole for meeting with Paul Reed on Monday.", [["Ann Cole", "Paul Reed"]]),
    (
        "Prosecutors accused the banker of meeting a Russian agent in April.",
        [["the banker", "a Russian agent"]],
    ),
    ("Reed was fined for visiting Oslo in January.", [["Reed"]]),
    ("Reed apologized to the board for meeting with Ann Cole on Monday.", [["Reed", "Ann Cole"]]),
    (
        "He said the union wants a raise and will then meet with management to set dates.",
        [["the union", "management"]],
    ),
    ("He announced the deal and will meet the king on Friday.", [["He", "the king"]]),
    (
        "The ministry had sent a delegation, but many refused to meet the officials.",
        [["many", "the officials"]],
    ),
    (
        "Next month, Cole plans to host Norwegian President Paul Reed for a summit, an aide told the paper Monday.",
        [["Cole", "Paul Reed"]],
    ),
]

RIVALS: list[tuple[str, list[list[str]]]] = [
    (
        "She would not back Ann Cole, who will face challenger Paul Reed in a primary on Tuesday.",
        [["Ann Cole", "Paul Reed"]],
    ),
    (
        "Some aides fear Ann Cole is close to losing her May 9 primary to Paul Reed.",
        [["Ann Cole", "Paul Reed"]],
    ),
    ("She lost the primary by two points on Tuesday.", [[]]),
    ("Norway will face Portugal in Lisbon on June 21.", [["Norway", "Portugal"]]),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_who_is_told_something_there(nlp: Language, text: str, expected: list[list[str]]) -> None:
    found = meetings_on(nlp, text, WEDNESDAY)
    assert [[party.text for party in m.participants] for m in found] == expected


@pytest.mark.parametrize(("text", "expected"), DONE_BY)
def test_who_does_it(nlp: Language, text: str, expected: list[list[str]]) -> None:
    found = meetings_on(nlp, text, WEDNESDAY)
    assert [[party.text for party in m.participants] for m in found] == expected


@pytest.mark.parametrize(("text", "expected"), RIVALS)
def test_who_stands_against_whom(nlp: Language, text: str, expected: list[list[str]]) -> None:
    found = meetings_on(nlp, text, WEDNESDAY)
    assert [[party.text for party in m.participants] for m in found] == expected
