"""Which words a party is shown with where the story has several for it: the name or the pronoun."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

DAY = datetime.date(2024, 5, 15)

SENTENCES: list[tuple[str, list[str]]] = [
    (
        "Anna Burke said on Monday that she will meet Peter Vogel in Oslo on Friday.",
        ["Anna Burke", "Peter Vogel"],
    ),
    (
        "Anna Burke praised the envoys, saying she would meet Peter Vogel on Friday.",
        ["Anna Burke", "Peter Vogel"],
    ),
    (
        "Anna Burke spoke to reporters on Tuesday and she will meet Peter Vogel on Friday.",
        ["Anna Burke", "Peter Vogel"],
    ),
    (
        "Much depends on Anna Burke, and while she said she would meet Peter Vogel on Friday, no hall is booked.",
        ["Anna Burke", "Peter Vogel"],
    ),
    ("Anna Burke opened her meeting with Peter Vogel on Monday.", ["Anna Burke", "Peter Vogel"]),
    ("The Bank of Norway may raise rates at its meeting on Thursday.", ["Bank of Norway"]),
    (
        "The speech came from Anna Burke in Lund, where she met Peter Vogel on Monday.",
        ["she", "Peter Vogel"],
    ),
    ("Anna Burke apologised on Tuesday, a day after she met Peter Vogel.", ["she", "Peter Vogel"]),
    ("A warrant was issued for Anna Burke's arrest after she missed a hearing on Monday.", ["she"]),
]


@pytest.mark.parametrize(("text", "parties"), SENTENCES)
def test_name_or_pronoun(nlp: Language, text: str, parties: list[str]) -> None:
    """A pronoun is shown by the name that is the subject over it, and else by itself."""
    (meeting,) = meetings_on(nlp, text, DAY)
    assert [party.text for party in meeting.participants] == parties


def test_a_pronoun_is_named_all_the_same(nlp: Language) -> None:
    """Who a pronoun is stands beside it, whatever words are shown."""
    (meeting,) = meetings_on(
        nlp, "The speech came from Anna Burke in Lund, where she met Peter Vogel on Monday.", DAY
    )
    assert [party.name for party in meeting.participants] == ["Anna Burke", "Peter Vogel"]
