"""Meetings ahead that only place what will be done there, or what somebody came for; published on Wednesday 15 May 2024."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import is_ahead, is_nothing_ahead

PUBLISHED = datetime.date(2024, 5, 15)

# (value of the date, None where no day is known; text)
SENTENCES: list[tuple[str | None, str]] = [
    (None, "They will draw up the maps during the next round of the negotiations."),
    (None, "The envoy hopes to make headway in the next round of talks."),
    (None, "Hill will likely raise the case again during her visit to Oslo."),
    (None, "The two leaders will discuss trade during their talks in Lima."),
    (None, "The minister will sign the accord during his visit to Oslo."),
    (None, "The parties are determined to draw up the lists during the next round of the negotiations."),
    ("2024-09", "The split has widened ahead of key parliamentary elections slated for September."),
    ("2024-05-17", "It comes two days ahead of parliamentary elections."),
    (None, "The man was being held prior to his hearings."),
    (None, "Her programme includes a bilateral meeting with the king."),
    (None, "The trip is part of an itinerary that includes a bilateral meeting with the king."),
    ("2024-06-09", "Reed will arrive in Oslo on June 9 for participation in a meeting of the council."),
    (
        None,
        "Reed arrived in Oslo on Saturday for his first talks with union leaders expected to focus on pay.",
    ),
]

# Nothing is ahead.
NOTHING = [
    "He could not have said so during his visit to Oslo.",
    "Hill raised the case during her visit to Oslo.",
    "Reed arrived in Oslo on Saturday for talks with union leaders.",
]


@pytest.mark.parametrize(("value", "text"), SENTENCES)
def test_meeting_is_ahead(nlp: Language, value: str | None, text: str) -> None:
    """It is listed as ahead, at its day."""
    is_ahead(nlp, text, PUBLISHED, value)


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_ahead(nlp: Language, text: str) -> None:
    """What happened at a meeting, or could have, puts none ahead."""
    is_nothing_ahead(nlp, text, PUBLISHED)
