"""Numbers that share a unit, money of many countries, areas, 'one' in a list, codes that count nothing."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.extraction.figures.helpers import figures

# sentence, then of each figure: text, kind, value, currency or unit
READ: list[tuple[str, list[tuple[str, str, float, str | None]]]] = [
    (
        "Guards may sit for 16, 17 or maybe 18 hours at a time.",
        [("16", "duration", 16, "hour"), ("17", "duration", 17, "hour"), ("18 hours", "duration", 18, "hour")],
    ),
    (
        "Rent rose by 12,000 riel, and food by 90 leva.",
        [("12,000 riel", "money", 12000, "KHR"), ("90 leva", "money", 90, "BGN")],
    ),
    (
        "A 34,500sq/m hall has 400 sqm of labs and 300 m2 of shops.",
        [
            ("34,500sq/m", "other", 34500, "square meter"),
            ("400 sqm", "other", 400, "square meter"),
            ("300 m2", "other", 300, "square meter"),
        ],
    ),
    ("Only 109 people out of 325,000 were held.", [("109", "count", 109, "people"), ("325,000", "count", 325000, None)]),
    ("The boat has one German sailor, six Poles and four Greeks.", [("one", "count", 1, "sailor"), ("six", "count", 6, "Poles"), ("four", "count", 4, "Greeks")]),
    ("Peru was 14th on the list, falling down one spot.", [("one", "count", 1, "spot")]),
    ("The first stone weighed 90 carats 4. Star of Peru, in a box, weighed 80 carats.", [("90 carats", "other", 90, "carat"), ("80 carats", "other", 80, "carat")]),
    ("One of the men was a sailor, the other one a cook.", []),
    ("The firm (LSE: 2495) sells the 3000T model.", []),
    ("The crop grew in '24-'28 and again in '25.", []),
    ("A tenth had a car then, compared to almost a third today.", [("a third", "rate", 1 / 3, None)]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), READ)
def test_what_is_read(
    nlp: Language, sentence: str, expected: list[tuple[str, str, float, str | None]]
) -> None:
    found = [(f.text, f.kind, f.value, f.currency or f.unit) for f in figures(nlp, sentence)]
    assert [(text, kind, unit) for text, kind, _, unit in found] == [
        (text, kind, unit) for text, kind, _, unit in expected
    ]
    assert [row[2] for row in found] == pytest.approx([row[2] for row in expected])


WAYS: list[tuple[str, str, str | None]] = [
    ("The town climbed three places to fifth.", "three", "up"),
    ("The club slipped two spots in the table.", "two", "down"),
    ("The new model delivers 50% better output than the old one.", "50%", "up"),
    ("She opened three shops.", "three", None),
]


@pytest.mark.parametrize(("sentence", "text", "way"), WAYS)
def test_which_way_it_went(nlp: Language, sentence: str, text: str, way: str | None) -> None:
    assert next(f for f in figures(nlp, sentence) if f.text == text).direction == way
