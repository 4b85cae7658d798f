"""Who meets, by the words behind the noun: whom it is for, who speaks there, who is counted or listed."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

WEDNESDAY = datetime.date(2024, 5, 15)

# (text, words of the parties of its one meeting)
FOR: list[tuple[str, list[str]]] = [
    ("The banker was comfortably seated at a meeting for analysts on Tuesday.", ["The banker", "analysts"]),
    (
        "She wants to hold a meeting next week to bring the ranchers and the ministry together.",
        ["She", "the ranchers", "the ministry"],
    ),
    (
        "The government will schedule two town hall meetings next week where residents of Lund will have the opportunity to engage "
        "officials directly.",
        ["The government", "residents of Lund", "officials"],
    ),
    ("The judge set a June 20 date for Ann Cole to answer the summons.", ["Ann Cole"]),
    ("In a phone call from Mr. Reed to Ms. Cole on Friday, a deal was made.", ["Reed", "Cole"]),
    ("He wants to welcome the decision at a meeting on Monday.", ["He"]),
    ("The chairman held a lunch for charity on Monday.", ["The chairman"]),
    ("A meeting for Monday has been set between Ann Cole and Paul Reed.", ["Ann Cole", "Paul Reed"]),
]

LED: list[tuple[str, list[str]]] = [
    (
        "The plan was approved at a council meeting presided over by Premier Ann Cole.",
        ["council", "Ann Cole"],
    ),
    (
        "Burke was an organizer of the April rally against the treaty in Oslo attended by Ann Cole and Paul Reed.",
        ["Ann Cole", "Paul Reed"],
    ),
    (
        "The plan is to be laid before a fishing summit of the remaining nine in Rome on May 25.",
        ["the remaining nine"],
    ),
    ("Three of the other 27 bills were passed at a meeting of the council on Monday.", ["the council"]),
    (
        "Several states, including Norway, Peru and Spain, will meet in Oslo on Monday.",
        ["Several states", "Norway", "Peru", "Spain"],
    ),
    ("The member states, including Ireland, will meet in Oslo on Monday.", ["The member states"]),
    (
        "The halls were bustling with professors, business executives and government officials who had gathered "
        "for the climate summit.",
        ["professors", "business executives", "government officials"],
    ),
    ("She wants to win the nomination before the party's convention in July.", ["the party"]),
    ("Ann Cole told reporters Friday at a convention of nurses in Lund.", ["Ann Cole", "nurses"]),
    (
        "At the first Conservative candidates' debate in April, Ann Cole attacked the press.",
        ["the first Conservative candidates", "Ann Cole"],
    ),
]


@pytest.mark.parametrize(("text", "parties"), FOR)
def test_whom_it_is_for(nlp: Language, text: str, parties: list[str]) -> None:
    (meeting,) = meetings_on(nlp, text, WEDNESDAY)
    assert [party.text for party in meeting.participants] == parties


@pytest.mark.parametrize(("text", "parties"), LED)
def test_who_leads_or_fills_it(nlp: Language, text: str, parties: list[str]) -> None:
    (meeting,) = meetings_on(nlp, text, WEDNESDAY)
    assert [party.text for party in meeting.participants] == parties


def test_a_gathering_behind_a_dash_is_the_meeting_before_it(nlp: Language) -> None:
    text = (
        "June 6 was named as the date for a meeting of the other 19 to look at the move - a gathering "
        "which will now be pushed back."
    )
    (meeting,) = meetings_on(nlp, text, WEDNESDAY)
    assert meeting.status == "postponed"
    assert [text[slice(*m)] for m in meeting.mentions] == ["meeting", "gathering"]
    assert [party.text for party in meeting.participants] == ["the other 19"]
