"""What an amount measures where a place, a bare 'figure' or an auxiliary stands beside it."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.extraction.figures.helpers import figures

# text, text of its last figure, what that measures
TOLD: list[tuple[str, str, str]] = [
    (
        "Smith won a majority of the delegates in seven states.",
        "seven",
        "majority of the delegates in seven states",
    ),
    ("The firm has offices in 12 countries.", "12", "offices in 12 countries"),
    (
        "We have in the last nine years had a steady decline in visits to the park.",
        "nine years",
        "had a steady decline in visits to the park",
    ),
    (
        "The bank reviewed three weeks' worth of speeches by the mayor.",
        "three weeks",
        "speeches by the mayor",
    ),
    (
        "The $14 million figure was the debt load the town will take on.",
        "$14 million",
        "debt load the town will take",
    ),
    ("The town has a debt of $14 million. The $14 million figure covers the bridge.", "$14 million", "debt"),
    # no more than what stands beside the amount
    ("The firm has two offices in Galway.", "two", "offices in Galway"),
    ("The firm closed its doors, then opened again in 12 towns.", "12", "opened again in 12 towns"),
    ("He denied the $14 million figure.", "$14 million", "figure"),
    ("The work takes three weeks, worth of note.", "three weeks", "work takes"),
]


@pytest.mark.parametrize(("text", "number", "measures"), TOLD)
def test_where_and_what_is_told(nlp: Language, text: str, number: str, measures: str) -> None:
    found = figures(nlp, text)[-1]
    assert found.text == number
    assert found.measures is not None
    assert found.measures.text == measures


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Right now, the mayor is 39 votes short of a majority.", "Right now"),
        ("The mayor is 39 votes short of a majority.", None),
    ],
)
def test_right_now_is_a_period(nlp: Language, text: str, period: str | None) -> None:
    found = figures(nlp, text)[0].period
    assert (found and found.text) == period
