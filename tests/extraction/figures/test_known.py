"""Numbers that only point at what is known are no figures; those that say how many are."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.extraction.figures.helpers import figures


@pytest.mark.parametrize(
    "text",
    [
        "The two sides have been in talks by phone.",
        "Envoys from the two countries last met in June.",
        "These three men were arrested.",
        "It hurt the world's two largest economies.",
        "Our three groups asked for it.",
        "He wanted the two to agree in a day or two.",
    ],
)
def test_a_known_group_is_no_figure(nlp: Language, text: str) -> None:
    assert not figures(nlp, text)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A service was held for the seven people killed in the fire.", "seven"),
        ("The firm closed its two factories.", "two"),
        ("Police said three people were hurt.", "three"),
        ("The three million voters stayed home.", "three million"),
        ("The 12 schools stayed shut.", "12"),
    ],
)
def test_how_many_there_are_is_one(nlp: Language, text: str, number: str) -> None:
    assert [figure.text for figure in figures(nlp, text)] == [number]
