"""What is ahead and has no day, but is worth a line; published on Wednesday 15 May 2024."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import is_ahead, is_nothing_ahead

PUBLISHED = datetime.date(2024, 5, 15)

SENTENCES = [
    "Reed is in Oslo for talks that are likely to focus on pay.",
    "The council was expected to make preparations for an early visit to Norway by the premier.",
    "The parties plot a course for the upcoming election.",
    "Talks could only begin after the country has left the union.",
    "Six exercises will be held outside the country.",
    "A joint exercise will take place in Norway.",
    "She plans to seek testimony from former officer Carl Steel.",
    "The Senate has yet to vote on her nomination.",
    "The full Senate must still vote on the bill.",
]

# Nothing is ahead.
NOTHING = [
    "The exercises were held outside the country.",
    "She gave evidence, and the election was a long time ago.",
    "The evidence will be clear.",
    "He has yet to comment on the vote.",
]


@pytest.mark.parametrize("text", SENTENCES)
def test_meeting_is_ahead(nlp: Language, text: str) -> None:
    """It is listed as ahead, with no day."""
    is_ahead(nlp, text, PUBLISHED, None)


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_ahead(nlp: Language, text: str) -> None:
    """What is past or no event puts nothing ahead."""
    is_nothing_ahead(nlp, text, PUBLISHED)
