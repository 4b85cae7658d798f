"""Words of a meeting that tell of something else: who casts a vote, whose back it is, whom a hospital receives."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

WEDNESDAY = datetime.date(2024, 5, 15)

TEXTS: list[tuple[str, list[tuple[str, str]]]] = [
    ("During that phone call, the 911 operator could hear gunshots in the background.", [("call", "held")]),
    ("During the phone call on Monday she could hear a dog bark.", [("call", "held")]),
    ("During the visit next week she could sign a treaty.", [("event", "possible")]),
    ("The governor did not try to call another potential vote, Sen. Ann Hill of Ohio.", []),
    ("The board will hold a vote on Friday, Ann Hill said.", [("event", "scheduled")]),
    ("Ann Hill sat with her back to the door.", []),
    ("Paul Reed sat with her for two hours on Monday.", [("meeting", "held")]),
    ("The hospital received three patients from Oslo on Monday.", []),
    ("The museum hosted 300 visitors on Monday.", []),
    ("The president received the envoy in Oslo on Monday.", [("meeting", "held")]),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_words_of_a_meeting_that_tell_of_something_else(
    nlp: Language, text: str, expected: list[tuple[str, str]]
) -> None:
    assert [(m.kind, m.status) for m in meetings_on(nlp, text, WEDNESDAY)] == expected
