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
        "The envoy flew to Khartoum on Monday to see the generals.",
        ("meeting", "held", "2024-05-13"),
        ["The envoy", "the generals"],
    ),
    (
        "Ann Hill phoned the White House on Monday to explain.",
        ("call", "held", "2024-05-13"),
        ["Ann Hill", "the White House"],
    ),
    (
        "A separate session with the Norwegian premier was called off when the flight was delayed.",
        ("meeting", "cancelled", None),
        ["the Norwegian premier"],
    ),
    (
        "Ministers will come together on Friday in what Mr. Reed called a final attempt.",
        ("meeting", "scheduled", "2024-05-17"),
        ["Ministers"],
    ),
    (
        "Arab League ministers will meet in Cairo on Friday.",
        ("meeting", "scheduled", "2024-05-17"),
        ["Arab League ministers"],
    ),
    (
        "Her visit to Lima, planned for Thursday, has been moved to June 3.",
        ("visit", "postponed", "2024-06-03"),
        ["Her"],
    ),
    (
        "The EU's top diplomat wrapped up a two-day swing through the Balkans on Monday.",
        ("visit", "held", "2024-05-13"),
        ["The EU's top diplomat"],
    ),
]

ONE_AFTER_THE_OTHER: list[tuple[str, list[list[str]]]] = [
    (
        "The premier met the king on Monday before sitting down with Ms. Reed.",
        [["The premier", "the king"], ["The premier", "Reed"]],
    ),
    (
        "Mr. Hill was feted by President Reed at a palace on Monday and met Premier Ki Okafor.",
        [["Hill", "Reed"], ["Hill", "Ki Okafor"]],
    ),
    (
        "The president sat with Ann Hill on Monday, and Prime Minister Paul Reed received him later.",
        [["The president", "Ann Hill"], ["Paul Reed", "him"]],
    ),
    (
        "The premier met the king on Monday and spoke with him for an hour.",
        [["The premier", "the king"]],
    ),
]


@pytest.mark.parametrize(
    ("text", "parties"), ONE_AFTER_THE_OTHER, ids=[row[0][:50] for row in ONE_AFTER_THE_OTHER]
)
def test_one_after_the_other(nlp: Language, text: str, parties: list[list[str]]) -> None:
    """Two verbs of one sentence with another party each tell two meetings; a pronoun takes up the first."""
    found = [[p.text for p in m.participants] for m in meetings_on(nlp, text, WEDNESDAY)]
    assert found == parties


NOTHING = [
    "United meet City in the final on Saturday.",
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
