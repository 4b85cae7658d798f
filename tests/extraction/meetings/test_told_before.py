"""Who meets where an earlier word says it: whose hearing it is, which body sits; what a vote is only about."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

WEDNESDAY = datetime.date(2024, 5, 15)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The nominee, Ann Hill, has not been confirmed yet. Her confirmation hearing is scheduled for Tuesday.",
            ["Ann Hill"],
        ),
        ("Ann Hill is still waiting. The committee is eager to get her hearing scheduled.", ["Ann Hill"]),
        ("Paul Reed was charged on Monday. His trial is expected to begin in June.", ["Paul Reed"]),
        ("It is unclear when it will be. Her hearing is scheduled for Tuesday.", ["Her"]),
        (
            "Ann Hill and Paul Reed want to settle it. A meeting is planned for Friday.",
            ["Ann Hill", "Paul Reed"],
        ),
        ("Norway and Denmark share the strait. Talks will resume on Friday.", ["Norway", "Denmark"]),
        ("Ann Hill wants to settle it. A meeting is planned for Friday.", []),
        ("Reed was arrested by Ann Hill. His trial begins on Monday.", ["His"]),
        (
            "The mission, which holds the rotating Security Council presidency, said consultations will be held on Monday.",
            ["Security Council"],
        ),
        ("A hearing on the suit against Facebook Europe is set for Thursday.", ["Facebook Europe"]),
        ("Hospitals are preparing for a work-to-rule by nurses next Tuesday.", ["nurses"]),
        (
            "A majority of lawmakers passed a second reading of the bill on Tuesday night.",
            ["A majority of lawmakers"],
        ),
        (
            "A new appeal is to be launched at an international donors' conference in Oslo on Friday.",
            ["donors"],
        ),
        ("The Senate is to hold a vote later this week on the ratification of the treaty.", ["The Senate"]),
    ],
)
def test_who_meets(nlp: Language, text: str, expected: list[str]) -> None:
    (meeting,) = meetings_on(nlp, text, WEDNESDAY)
    assert [party.text for party in meeting.participants] == expected
