"""Two who talk, confer or dine together, and one talk with somebody; lectures and rumours are no meeting."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import is_one, meetings_on

WEDNESDAY = datetime.date(2024, 5, 15)

TOGETHER: list[tuple[str, tuple[str, str, str | None], list[str]]] = [
    (
        "The two chief executives dined together in Oslo in March.",
        ("meeting", "held", "2024-03"),
        ["The two chief executives"],
    ),
    (
        "On Tuesday, Norway and Sweden conferred in Oslo on the plan.",
        ("talks", "held", "2024-05-14"),
        ["Norway", "Sweden"],
    ),
    (
        "The pair talked for 40 minutes at breakfast on Saturday.",
        ("talks", "held", "2024-05-11"),
        ["The pair"],
    ),
    (
        "Ann Hill and Paul Reed talked on Monday about the plan.",
        ("talks", "held", "2024-05-13"),
        ["Ann Hill", "Paul Reed"],
    ),
    (
        "During the phone talk, Paul Reed asked Ann Hill for help.",
        ("call", "held", None),
        ["Paul Reed", "Ann Hill"],
    ),
]

DECOYS = [
    "Ann Hill gave a talk on fishing in Oslo on Monday.",
    "There was talk of rain on Monday.",
    "The two sides talked past each other on Monday.",
    "Some guests were dining in the garden on Monday.",
    "The university conferred a degree on Ann Hill on Monday.",
]


@pytest.mark.parametrize(("text", "told", "parties"), TOGETHER)
def test_two_together(
    nlp: Language, text: str, told: tuple[str, str, str | None], parties: list[str]
) -> None:
    is_one(nlp, text, WEDNESDAY, told, parties)


@pytest.mark.parametrize("text", DECOYS)
def test_no_meeting(nlp: Language, text: str) -> None:
    assert not meetings_on(nlp, text, WEDNESDAY)
