"""A meeting taken up by other parties, another word, or from the headline is one entry; another meeting is not."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

WEDNESDAY = datetime.date(2024, 5, 15)

# (text, how many mentions each entry has), all of Wednesday 15 May 2024
STORIES: dict[str, tuple[str, list[int]]] = {
    "who attends": (
        "Maria Lopez and Erik Dahl will meet on Monday to discuss fishing. Karin Berg, the fisheries minister, will attend the meeting, an official said.",
        [2],
    ),
    "who is included": (
        "Maria Lopez and Erik Dahl will hold a meeting on Monday to discuss fishing. The meeting will include Karin Berg, Nils Strand and Eva Holm.",
        [2],
    ),
    "the conference": (
        "Norway is preparing to host an international conference on fishing. Ministers from 20 countries are expected to attend the meeting on June 2.",
        [2],
    ),
    "below the headline": (
        "Norway set to host meeting on fishing\n\nOslo is preparing to host an international conference on June 2, the government said on Wednesday.",
        [2],
    ),
    "ministers of the headline's countries": (
        "Norway and Sweden hold talks on fishing\n\nThe foreign ministers from Norway and Sweden met in Oslo on Monday. The meeting was the first in years.",
        [3],
    ),
    "the committee": (
        "Prices rose before the Senate Budget Committee's hearing on May 20. Rain fell on Tuesday. Much will be said at the Committee's hearing, which is set for May 20.",
        [2],
    ),
    "one trip": (
        "Lopez's trip to Kenya has been long in the making, diplomats said. The rains came late. Her trip to Kenya is the first by a Norwegian leader.",
        [2],
    ),
    "the next one is another": (
        "Maria Lopez and Erik Dahl met on Monday in Oslo. Karin Berg will attend the next meeting on June 3.",
        [1, 1],
    ),
    "two committees": (
        "The Senate Budget Committee will hold a hearing on May 20. The House Energy Committee will also hold a hearing on May 20.",
        [1, 1],
    ),
    "two travellers": (
        "Maria Lopez's visit to Kenya is planned for June. Erik Dahl's visit to Kenya is planned for July.",
        [1, 1],
    ),
    "with somebody else": (
        "Maria Lopez will meet Erik Dahl on Friday. The meeting of Karin Berg with Nils Strand was held on Monday.",
        [1, 1],
    ),
}


@pytest.mark.parametrize("name", STORIES)
def test_mentions_of_each_entry(nlp: Language, name: str) -> None:
    """Each story has as many entries as meetings, with all their mentions."""
    text, counts = STORIES[name]
    found = [len(m.mentions) for m in meetings_on(nlp, text, WEDNESDAY) if m.kind != "deadline"]
    assert found == counts
