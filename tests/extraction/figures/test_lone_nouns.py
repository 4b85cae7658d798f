"""Who has or does so many of what a lone noun names, told over the amount."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.extraction.figures.helpers import figures

# sentence, text of the figure, what it measures
LONE: list[tuple[str, str, str]] = [
    ("The arena, which has two rinks, opened in May.", "two", "arena, which has two rinks"),
    ("The factory employs 90 people.", "90", "factory employs 90 people"),
    ("Harlow is believed to have two handguns.", "two", "Harlow is believed to have two handguns"),
    ("Employers added 164,000 jobs last month.", "164,000", "Employers added 164,000 jobs"),
    ("The pipeline has a discount rate of 6 per cent.", "6 per cent", "pipeline has a discount rate"),
    ("Steel makers would face a levy of 25%.", "25%", "Steel makers would face a levy"),
]  # fmt: skip

# decoys: a pronoun has them, the noun says enough itself, or another amount stands between
ALONE: list[tuple[str, str, str]] = [
    ("He has two sons.", "two", "sons"),
    ("The bank has 12 branches in the county.", "12", "branches in the county"),
    ("The mission that covered 6.6 million miles included four spacewalks.", "four", "spacewalks"),
    ("Shares of the miner lost a third of their value.", "a third", "value"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "text", "measures"), LONE + ALONE)
def test_whose_they_are(nlp: Language, sentence: str, text: str, measures: str) -> None:
    found = next(f for f in figures(nlp, sentence) if f.text == text)
    assert found.measures is not None
    assert found.measures.text == measures
