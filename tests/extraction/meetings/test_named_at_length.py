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
