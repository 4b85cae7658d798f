"""Directions of levels whose move is told behind them, and of moves that are told in other ways than by one verb."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.extraction.figures.helpers import figures


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Revenue totaled $1.1 billion, a 43% increase from $704 million.", ["up", "up", None]),
        ("Revenue totaled $1.1 billion, an increase of 43% from 2015.", ["up", "up"]),
        ("Profit was $5 million, a 12 percent decline from last year.", ["down", "down"]),
        ("About 300,000 people sought asylum, slightly fewer than in the previous year.", ["down"]),
        ("The port handled 4,000 containers, more than in the same month of 2015.", ["up"]),
        ("Last May saw 330,000 barrels moved by rail — double the volume from the previous year.", ["up"]),
        ("The stock closed at C$9.75 (US$8.32), up 75 cents.", ["up", "up", "up"]),
        (
            "A study found that 1 in 4 residents lived in poor districts in 2010, up from 1 in 10 in 2000.",
            ["up", None],
        ),
        ("Sales surged 3.5 times to $700 million.", ["up", "up"]),
        ("The plan would lower premiums by “roughly 10 percent”.", ["down"]),
        ("Its staff went from 166 in May, to 139 in June, to 172 in July.", [None, "down", "up"]),
        ("Arrivals were almost 50% more compared to 2015.", ["up"]),
    ],
)
def test_moves_told_behind(nlp: Language, sentence: str, expected: list[str | None]) -> None:
    assert [f.direction for f in figures(nlp, sentence)] == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The company paid $5 million, a large sum for the town.",  # a sum, no change
        "The troops advanced 60 kilometers and took the town.",  # a way gone
        "The camp holds 14,000 people, double its capacity.",  # not set against a time before
        "In the poll for the primary election he lost by 54 points.",  # to somebody
        "Voters in the primary gave her a 22-point loss in the election.",
        "Rates rose three times last year.",  # how often, not how far
    ],
)
def test_no_move(nlp: Language, sentence: str) -> None:
    assert {f.direction for f in figures(nlp, sentence)} <= {None}
