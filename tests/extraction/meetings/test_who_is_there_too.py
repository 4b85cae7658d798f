"""Who is at a meeting besides those its own words name: the other side, who hears it, who invited, who asks."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

DAY = datetime.date(2024, 5, 15)

THE_OTHER_SIDE: list[tuple[str, list[str]]] = [
    (
        "Anna Burke's remarks came hours after a call with Peter Vogel on Tuesday.",
        ["Anna Burke", "Peter Vogel"],
    ),
    (
        "Anna Burke, who called the plan unfair in a meeting with bankers on Monday, will resign.",
        ["Anna Burke", "bankers"],
    ),
    (
        "There were assurances from Anna Burke at a meeting with Peter Vogel on Monday.",
        ["Anna Burke", "Peter Vogel"],
    ),
    (
        "Strikers picketed three plants on Monday as talks with the carmakers resumed.",
        ["Strikers", "the carmakers"],
    ),
    ("Officials said that spirits were high after talks with Peter Vogel on Monday.", ["Peter Vogel"]),
    ("Shares in Lund Steel rose after talks with Vogel Steel on Monday.", ["Vogel Steel"]),
    ("The ministry described a meeting with Peter Vogel on Monday as useful.", ["Peter Vogel"]),
]

WHO_HEARS: list[tuple[str, list[str]]] = [
    ("The minister will make a statement on trade to the Senate on Friday.", ["The minister", "the Senate"]),
    ("She is scheduled to make a statement on Europe to the Commons on Friday.", ["She", "the Commons"]),
    ("Anna Burke will give a speech to parliament on Friday.", ["Anna Burke", "parliament"]),
    ("Anna Burke will make a speech at the White House on Friday.", ["Anna Burke"]),
]

WHO_INVITES: list[tuple[str, list[str]]] = [
    (
        "Anna Burke was visiting Oslo on Monday at Peter Vogel's invitation.",
        ["Anna Burke", "Peter Vogel"],
    ),
    (
        "Anna Burke will travel to Oslo on Friday at the invitation of the Norwegian prime minister.",
        ["Anna Burke", "the Norwegian prime minister"],
    ),
    ("Anna Burke will travel to Oslo on Friday with an invitation.", ["Anna Burke"]),
]

WHO_ASKS: list[tuple[str, list[str]]] = [
    (
        "At her hearing on Tuesday, Anna Burke was asked by Senator Peter Vogel about the memo.",
        ["Anna Burke", "Peter Vogel"],
    ),
    ("Reporters asked Anna Burke about the memo after the hearing on Tuesday.", []),
]

WHO_IS_TO_DO_IT: list[tuple[str, list[str]]] = [
    ("The ministers will have four weeks to shape the rules.", ["The ministers"]),
    ("The judge gave the company until June 4 to respond.", ["the company"]),
    ("Nurses were given until Friday to accept the offer.", ["Nurses"]),
    ("The suspects must be returned to their families by June 4.", ["The suspects", "their families"]),
]

WHO_IT_IS: list[tuple[str, list[str]]] = [
    ("Nurses will meet Minister for Health Simon Harrow on Friday.", ["Nurses", "Simon Harrow"]),
    ("The minister will give evidence to MPs on Tuesday.", ["The minister", "MPs"]),
    ("Mr Lavrin will visit Tunis on Monday.", ["Lavrin"]),
    ("A Putin-Merkel working breakfast has been scheduled for Friday.", ["Putin", "Merkel"]),
    ("A hearing for Ann Smith-Jones is set for Friday.", ["Ann Smith-Jones"]),
    (
        "According to a ministry spokeswoman, the ministry will meet with the guild on Friday.",
        ["the ministry", "the guild"],
    ),
    (
        "Following her talks with Peter Vogel on Monday, Anna Burke flew home.",
        ["Peter Vogel", "Anna Burke"],
    ),
    ("The summit on Friday, which both kings will attend, is in Oslo.", ["both kings"]),
    ("The port and its unions reached no agreement in talks on Monday.", ["its unions"]),
    ("One of them, Alderman Anthony Fry, plans to hold a town hall on Saturday.", ["Anthony Fry"]),
    ("Managers were told of the cuts on a conference call on Monday night.", ["Managers"]),
    ("The mood of the crowd changed before a conference call on Monday night.", []),
    ("House Republicans are weighing a vote this week on the measure.", ["House Republicans"]),
    ("There were assurances from Mike Pence about that issue on a recent trip to Europe.", ["Mike Pence"]),
    ("Mr Brandt will address the World Economic Forum on Friday.", ["Brandt", "the World Economic Forum"]),
    ("Mr Brandt will address a rally on Friday.", ["Brandt"]),
    (
        "A court in Moscow will hear an appeal by opposition leader Alexei Navalny on Thursday.",
        ["A court", "Alexei Navalny"],
    ),
    (
        "The finance committee said Mr Keeler would testify on Nov. 14.",
        ["The finance committee", "Keeler"],
    ),
    ("Mr Reed said Mr Keeler would testify on Nov. 14.", ["Keeler"]),
    ("Teachers will rally at the Capitol on Friday, joined by parents.", ["Teachers", "parents"]),
]

CASES = THE_OTHER_SIDE + WHO_HEARS + WHO_INVITES + WHO_ASKS + WHO_IS_TO_DO_IT + WHO_IT_IS


@pytest.mark.parametrize(("text", "parties"), CASES)
def test_who_is_there_too(nlp: Language, text: str, parties: list[str]) -> None:
    """The meeting has these parties and no others."""
    (meeting,) = meetings_on(nlp, text, DAY)
    assert [party.text for party in meeting.participants] == parties


def test_a_sitting_is_of_its_chamber(nlp: Language) -> None:
    """A speech to a sitting is heard by the chamber that sits."""
    text = "President Anna Burke gave her first speech to a joint session of Congress on Tuesday."
    speech = next(m for m in meetings_on(nlp, text, DAY) if m.kind == "event")
    assert [party.text for party in speech.participants] == ["Anna Burke", "Congress"]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Norway signed a truce with Peru on Tuesday after three days of talks in Oslo.",
            ["Norway", "Peru"],
        ),
        ("The rivals signed a truce on Tuesday after three days of talks in Oslo.", ["The rivals"]),
        (
            "Dock workers said they had reached a deal with the guild on Tuesday after 11 days of talks.",
            ["Dock workers", "the guild"],
        ),
        ("The days before the talks in Oslo on Friday will be tense for Norway.", []),
    ],
)
def test_days_of_talks(nlp: Language, text: str, parties: list[str]) -> None:
    """Who makes a deal after days of talks has talked."""
    talks = next(m for m in meetings_on(nlp, text, DAY) if m.kind == "talks")
    assert [party.text for party in talks.participants] == parties
