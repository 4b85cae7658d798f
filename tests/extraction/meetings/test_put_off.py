"""A meeting that was due and the journey to it that is put off are one; talks of 'the two sides' are of two."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import is_one, meetings_on

WEDNESDAY = datetime.date(2024, 5, 15)


@pytest.mark.parametrize(
    ("text", "told", "parties"),
    [
        (
            "Chancellor Anna Vogel, who was due to meet President Paul Reed in Oslo on Tuesday, postponed her trip until Friday.",
            ("meeting", "postponed", "2024-05-17"),
            ["Anna Vogel", "Paul Reed"],
        ),
        (
            "Ann Hill, who had been due to hold talks with Paul Reed on Monday, put off her visit until June.",
            ("talks", "postponed", "2024-06"),
            ["Ann Hill", "Paul Reed"],
        ),
        (
            "Ann Hill was due to meet Paul Reed on Tuesday but has delayed her trip to Friday.",
            ("meeting", "postponed", "2024-05-17"),
            ["Ann Hill", "Paul Reed"],
        ),
        (
            "The minister was scheduled to visit Lima on Tuesday but called off the trip.",
            ("visit", "cancelled", "2024-05-21"),
            ["The minister"],
        ),
        (
            "Months of talks between the two sides have not borne fruit.",
            ("talks", "held", None),
            ["the two sides"],
        ),
    ],
)
def test_it_is_one(nlp: Language, text: str, told: tuple[str, str, str | None], parties: list[str]) -> None:
    is_one(nlp, text, WEDNESDAY, told, parties)


def test_another_journey_is_put_off(nlp: Language) -> None:
    text = "Ann Hill is due to meet Paul Reed on Friday. She postponed a trip to Rome."
    assert "scheduled" in [m.status for m in meetings_on(nlp, text, WEDNESDAY)]
