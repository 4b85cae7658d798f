"""A meeting told again as what 'it' is, by its end, its host or its place is one entry; a like one beside it is not."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

WEDNESDAY = datetime.date(2024, 5, 15)

# (text, how many mentions each entry has), all of Wednesday 15 May 2024
STORIES: dict[str, tuple[str, list[int]]] = {
    "it will be his first": (
        "President Olsen will visit Lima in September, his envoy said. It will be his first visit to Peru since he took office.",
        [2],
    ),
    "it was their first": (
        "The envoys held talks in Geneva on Monday. It was the first meeting between the two sides in a year.",
        [2],
    ),
    "in what will be": (
        "Danish ministers meet in Aarhus next Tuesday, in what will be the cabinet's first session outside the capital in years.",
        [2],
    ),
    "one of the meetings was": (
        "One of the senator's meetings was a private conversation with envoy Erik Dahl. He met Mr. Dahl in May, his aides said.",
        [3],
    ),
    "the call was, the next will be": (
        "Prime Minister Maria Lopez spoke by phone with Erik Dahl on Monday. Their next encounter will be a meeting in Oslo on June 3.",
        [1, 2],
    ),
    "where it ends": (
        "Thirty countries are represented at the fisheries summit in Oslo, which ends Thursday.",
        [1],
    ),
    "by when it is to end": (
        "The talks in Oslo, which are supposed to conclude by July, will be about fish.",
        [1, 1],
    ),
    "two limits": (
        "She said she would notify the council by the end of May. The reading is expected to conclude this evening.",
        [1, 1],
    ),
    "who is to be the guest": (
        "Diplomats are preparing a summit of Maria Lopez and Erik Dahl. Mr. Dahl has agreed to host Ms. Lopez at his farm in early June.",
        [2],
    ),
    "another guest": (
        "Diplomats are preparing a summit of Maria Lopez and Erik Dahl. Mr. Dahl has agreed to host Karin Berg at his farm in early June.",
        [1, 1],
    ),
    "a man, named later": (
        "Man faces trial over 1987 murder\n\nA man is due to go on trial this week for the murder of a woman in Lund. Carl Olsen, 62, has denied the charge. The trial is due to begin on Thursday.",
        [3],
    ),
    "at one place": (
        "Experts put the lists together at the meeting on fishing in Oslo. The first session of a joint task force in Oslo was held on May 6.",
        [2],
    ),
    "at two places": (
        "Experts put the lists together at the meeting on fishing in Oslo. The first session of a joint task force in Lima was held on May 6.",
        [1, 1],
    ),
}


@pytest.mark.parametrize("name", STORIES)
def test_mentions(nlp: Language, name: str) -> None:
    text, mentions = STORIES[name]
    assert [len(m.mentions) for m in meetings_on(nlp, text, WEDNESDAY)] == mentions
