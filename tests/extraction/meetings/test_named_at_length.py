"""Meetings whose parties are named at length or several: who they are and the day behind them; out on a Wednesday."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

WEDNESDAY = datetime.date(2026, 3, 11)


def _told(nlp: Language, text: str) -> list[tuple[str, str | None, list[str]]]:
    """Status, value and parties of each meeting of `text`."""
    return [
        (m.status, m.when.value if m.when else None, [p.text for p in m.participants])
        for m in meetings_on(nlp, text, WEDNESDAY)
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The mayor and a senior Serbian diplomat plan to meet on Friday.",
            ("scheduled", "2026-03-13", ["The mayor", "a senior Serbian diplomat"]),
        ),
        (
            "Lima and Mr. Voss plan to meet next Tuesday.",
            ("scheduled", "2026-03-17", ["Lima", "Voss"]),
        ),
        (
            "Ms. Voss is due to brief senators behind closed doors on March 20.",
            ("scheduled", "2026-03-20", ["Voss", "senators"]),
        ),
        (
            "TORONTO—Ann Voss will meet with the mayor on Friday.",
            ("scheduled", "2026-03-13", ["Ann Voss", "the mayor"]),
        ),
        (
            "Brussels — The Chilean premier will meet with Karl Voss on Friday.",
            ("scheduled", "2026-03-13", ["The Chilean premier", "Karl Voss"]),
        ),
        (
            "Holt and Deputy Premier Karl Voss will brief the Security Council on Saturday.",
            ("scheduled", "2026-03-14", ["Holt", "Karl Voss", "the Security Council"]),
        ),
        (
            "The governor joined Speaker Kari Dahl, Majority Leader Omar Said and Treasury Secretary Ann Voss for talks on March 3.",
            ("held", "2026-03-03", ["The governor", "Kari Dahl", "Omar Said", "Ann Voss"]),
        ),
        (
            "A meeting between a delegation of Chilean lawmakers and Gov. Ana Castro is set for Thursday.",
            ("scheduled", "2026-03-12", ["a delegation of Chilean lawmakers", "Ana Castro"]),
        ),
        (
            "The meeting on Tuesday was chaired by Holt and attended by the premier.",
            ("held", "2026-03-10", ["Holt", "the premier"]),
        ),
        (
            "Ms. Holt has asked a dozen governors for a meeting on Friday.",
            ("possible", "2026-03-13", ["Holt", "a dozen governors"]),
        ),
        (
            "Ana Castro will use the meeting with the miners' union on March 20 to push for a deal.",
            ("scheduled", "2026-03-20", ["Ana Castro", "the miners' union"]),
        ),
        (
            "Peru, Chile and Brazil will convene a meeting of party leaders.",
            ("scheduled", None, ["Peru", "Chile", "Brazil", "party leaders"]),
        ),
        (
            "Talks on Friday will be led by the Irish prime minister and the Kremlin.",
            ("scheduled", "2026-03-13", ["the Irish prime minister", "the Kremlin"]),
        ),
        (
            "At his meeting with farm ministers next week, a senior Chilean diplomat will press for a deal.",
            ("scheduled", "2026-W12", ["his", "farm ministers"]),
        ),
        (
            "Also due to meet with Holt on Thursday is Sen. Omar Said, R-Ohio.",
            ("scheduled", "2026-03-12", ["Holt", "Omar Said"]),
        ),
        (
            "Joining Voss at the talks on Thursday will be the mayor.",
            ("scheduled", "2026-03-12", ["Voss", "the mayor"]),
        ),
        (
            "Among those expected to attend the meeting on Friday are Ann Voss and the mayor of Lund.",
            ("expected", "2026-03-13", ["Ann Voss", "the mayor of Lund"]),
        ),
        (
            "The U.N. secretary-general has offered to meet Defense Minister Ann Voss on Friday.",
            ("possible", "2026-03-13", ["The U.N. secretary-general", "Ann Voss"]),
        ),
        (
            "The U.N. secretary-general accepted an invitation from Ana Castro to visit Lima tomorrow.",
            ("scheduled", "2026-03-12", ["The U.N. secretary-general", "Ana Castro"]),
        ),
        (
            "Karl Voss has invited Ana Castro to visit Lima tomorrow.",
            ("possible", "2026-03-12", ["Karl Voss", "Ana Castro"]),
        ),
        (
            "The premier will visit Lima on Friday at the invitation of King Karl.",
            ("scheduled", "2026-03-13", ["The premier", "King Karl"]),
        ),
        (
            "A meeting of Lars Holt and EU interior ministers will be held next Tuesday.",
            ("scheduled", "2026-03-17", ["Lars Holt", "EU interior ministers"]),
        ),
        (
            "A meeting of Ms Castro and striking nurses will be held on Friday.",
            ("scheduled", "2026-03-13", ["Ms Castro", "striking nurses"]),
        ),
        (
            "A meeting between the Serbian minister, Karl Voss, and the Chilean premier will take place on Friday.",
            ("scheduled", "2026-03-13", ["Karl Voss", "the Chilean premier"]),
        ),
        (
            "Ms. Voss will meet with Ana Castro for the first time tomorrow.",
            ("scheduled", "2026-03-12", ["Voss", "Ana Castro"]),
        ),
        (
            "The palace announced that Ana Castro will host Omar Said.",
            ("scheduled", None, ["Ana Castro", "Omar Said"]),
        ),
        (
            "Holt will deliver a speech to a joint session of Congress on Thursday.",
            ("scheduled", "2026-03-12", ["Holt", "Congress"]),
        ),
    ],
)
def test_who_meets(nlp: Language, text: str, told: tuple[str, str | None, list[str]]) -> None:
    assert _told(nlp, text) == [told]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("President Derek Voss and Ann Holt on Friday will hold talks on trade.", "2026-03-13"),
        ("Tomorrow Defense Minister Luc Moreau and Ann Holt will hold talks in Lima.", "2026-03-12"),
        (
            "After a meeting with Voss and Deputy Premier Lars Holt on Tuesday, Cole said it was near.",
            "2026-03-10",
        ),
        (
            "Ms. Holt, speaking after a meeting with the ministers of Peru and Chile yesterday, said no.",
            "2026-03-10",
        ),
        ("Having met Sen. Juan Reyes, a Republican from Utah, on March 3, Holt flew home.", "2026-03-03"),
        ("Holt took part in the talks with a Mexican delegation headed by Ann Voss on Monday.", "2026-03-09"),
        (
            "She will hold talks with Omar Said — who took office in January — on March 20 in Lima.",
            "2026-03-20",
        ),
    ],
)
def test_day_behind_those_who_meet(nlp: Language, text: str, value: str) -> None:
    assert [v for _, v, _ in _told(nlp, text)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "Holt, who met Voss and the mayor, on Monday resigned.",
        "Holt told reporters after meeting Voss and Cole that the plant had closed on Monday.",
    ],
)
def test_day_of_something_else(nlp: Language, text: str) -> None:
    assert [v for _, v, _ in _told(nlp, text)][:1] == [None]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Officials from China, Japan and Peru will meet on Friday.",
            ("scheduled", "2026-03-13", ["Officials from China, Japan and Peru"]),
        ),
        (
            "Voss and Holt supporters will meet on Friday.",
            ("scheduled", "2026-03-13", ["Voss and Holt supporters"]),
        ),
        (
            "The premier accepted an invitation to visit Lima next week.",
            ("scheduled", "2026-W12", ["The premier"]),
        ),
        ("Also on the agenda of the meeting on Friday is the budget.", ("scheduled", "2026-03-13", [])),
        (
            "Former and current President Ann Holt will meet with the mayor on Friday.",
            ("scheduled", "2026-03-13", ["Ann Holt", "the mayor"]),
        ),
        (
            "Ahead of his meeting with Holt, Norway said it would sign.",
            ("scheduled", None, ["his", "Holt"]),
        ),
    ],
)
def test_who_is_not_meant(nlp: Language, text: str, told: tuple[str, str | None, list[str]]) -> None:
    assert _told(nlp, text) == [told]


def test_a_chain_of_groups_without_end_is_read(nlp: Language) -> None:
    text = "A meeting between " + "leaders of " * 800 + "Peru and Ann Holt will be held on Friday."
    assert len(_told(nlp, text)) == 1
