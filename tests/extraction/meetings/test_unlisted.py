"""Sentences with the words of meetings and visits that list nothing, and like ones that do; of Wednesday 15 May 2024."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

WEDNESDAY = datetime.date(2024, 5, 15)

NOTHING = [
    "A plane carrying the body of the former ambassador landed in Oslo on Thursday.",
    "He visited the island four times and clocked over 50 days at sea.",
    "She received a best director Oscar in 2002 but did not attend the ceremony.",
    "Railways are forecasting at least 3 billion passenger trips in 2025, the company said.",
    "He keeps his hand in farming through wineries run by a friend he met through his alumni network.",
    "Patients should not have to travel to transplant centers far from their homes to improve their chances.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_listed(nlp: Language, text: str) -> None:
    assert meetings_on(nlp, text, WEDNESDAY) == ()


LISTED: list[tuple[str, list[tuple[str, str]]]] = [
    ("The president landed in Oslo on Tuesday.", [("visit", "held")]),
    ("She received the best known envoy of the region in Oslo on Monday.", [("meeting", "held")]),
    ("The minister's trips to Oslo and Lima are planned for June.", [("visit", "scheduled")]),
    ("The envoys have to travel to Oslo on Friday.", [("visit", "scheduled")]),
    ("Hill will beat Reed in the decisive second round on June 7.", [("event", "scheduled")]),
    ("The two sides held talks in Oslo. A second round is due on June 7.", [("talks", "scheduled")]),
    ('Thousands called for a "no" vote in next month\'s referendum.', [("event", "scheduled")]),
]


@pytest.mark.parametrize(("text", "expected"), LISTED)
def test_something_is_listed(nlp: Language, text: str, expected: list[tuple[str, str]]) -> None:
    found = [(m.kind, m.status) for m in meetings_on(nlp, text, WEDNESDAY)]
    assert set(expected) <= set(found)
