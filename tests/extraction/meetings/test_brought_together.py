"""Meetings that no word for a meeting tells: two who spoke, dined, sat or were received on a day."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import is_one, meetings_on

WEDNESDAY = datetime.date(2024, 5, 15)

LISTED: list[tuple[str, tuple[str, str, str | None], list[str]]] = [
    (
        "The premier spoke Tuesday with Norway's envoy about the walkout.",
        ("talks", "held", "2024-05-14"),
        ["The premier", "Norway's envoy"],
    ),
    (
        "Mr. Hill phoned the crown prince on Monday to offer condolences.",
        ("call", "held", "2024-05-13"),
        ["Hill", "the crown prince"],
    ),
    (
        "The president called Mr. Hill on Tuesday to congratulate him.",
        ("call", "held", "2024-05-14"),
        ["The president", "Hill"],
    ),
    (
        "Gen. Ann Reed briefed the president on the strikes on Tuesday.",
        ("briefing", "held", "2024-05-14"),
        ["Ann Reed", "the president"],
    ),
    (
        "Mr. Hill discussed the ceasefire with President Paul Reed in Warsaw on Monday.",
        ("talks", "held", "2024-05-13"),
        ["Hill", "Paul Reed"],
    ),
    (
        "Mr. Hill was greeted at the airport on Tuesday by Foreign Minister Reed.",
        ("meeting", "held", "2024-05-14"),
        ["Hill", "Reed"],
    ),
    (
        "Ms. Hill spent an hour with President Reed on Monday.",
        ("meeting", "held", "2024-05-13"),
        ["Hill", "Reed"],
    ),
    (
        "President Reed sat with Ms. Hill for two hours on Monday.",
        ("meeting", "held", "2024-05-13"),
        ["Reed", "Hill"],
    ),
    (
        "Mr. Reed joined Ms. Hill for dinner in Rome on Monday.",
        ("meeting", "held", "2024-05-13"),
        ["Reed", "Hill"],
    ),
    ("Mr. Reed played host to Ms. Hill on Monday.", ("meeting", "held", "2024-05-13"), ["Reed", "Hill"]),
    (
        "Mr. Reed paid a courtesy call on President Hill on Monday.",
        ("meeting", "held", "2024-05-13"),
        ["Reed", "Hill"],
    ),
    (
        "Mr. Reed is to take tea with the queen at Windsor on Friday.",
        ("meeting", "scheduled", "2024-05-17"),
        ["Reed", "the queen"],
    ),
    (
        "President Reed's bilateral with Ms. Hill on Monday lasted an hour.",
        ("meeting", "held", "2024-05-13"),
        ["Reed", "Hill"],
    ),
    (
        "Their trade ministers will hold a trilateral in Lima on Friday.",
        ("meeting", "scheduled", "2024-05-17"),
        ["Their trade ministers"],
    ),
    (
        "He used the day for one-on-ones with Mr. Reed and Ms. Hill.",
        ("meeting", "held", None),
        ["He", "Reed", "Hill"],
    ),
    (
        "The 27 leaders came together in Brussels on Monday.",
        ("meeting", "held", "2024-05-13"),
        ["The 27 leaders"],
    ),
    (
        "In a phone call on Monday, Mr. Hill assured the king that he would wait.",
        ("call", "held", "2024-05-13"),
        ["Hill", "the king"],
    ),
    (
        "In a telephone conversation on Monday, Mr. Hill told Ms. Reed that he would wait.",
        ("call", "held", "2024-05-13"),
        ["Hill", "Reed"],
    ),
    (
        "At a meeting in Rome on Monday, Mr. Hill warned Ms. Reed against a veto.",
        ("meeting", "held", "2024-05-13"),
        ["Hill", "Reed"],
    ),
    (
        "The EU's top diplomat wrapped up a two-day swing through the Balkans on Monday.",
        ("visit", "held", "2024-05-13"),
        ["The EU's top diplomat"],
    ),
]

NOTHING = [
    "The president called the mayor a liar on Tuesday.",
    "Mr. Hill spoke to reporters on Monday about the budget.",
    "The country must come together, the premier said on Monday.",
    "Bilateral trade rose 5 percent on Monday's figures.",
    "She spent the day with a book on Monday.",
    "Support has seen a swing of 3 points across the cities.",
    "Prices sat at a low on Monday.",
    "The club greeted its new striker with a win on Monday.",
    "Mr. Hill joined the bank in May.",
    "The mayor drank tea with milk on Monday.",
]


@pytest.mark.parametrize(("text", "told", "parties"), LISTED, ids=[row[0][:50] for row in LISTED])
def test_they_met(nlp: Language, text: str, told: tuple[str, str, str | None], parties: list[str]) -> None:
    """It is one meeting with both, of its kind and day."""
    is_one(nlp, text, WEDNESDAY, told, parties)


@pytest.mark.parametrize("text", NOTHING, ids=[text[:50] for text in NOTHING])
def test_nobody_met(nlp: Language, text: str) -> None:
    """The same words of something else list nothing."""
    assert meetings_on(nlp, text, WEDNESDAY) == ()
