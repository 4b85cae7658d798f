"""What is told of those counted by a verb that others, an aside, a list or a time part from them."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.extraction.figures.helpers import figures

# sentence, text of the figure, what it measures
FAR: list[tuple[str, str, str]] = [
    ("At the height of the standoff, 36 hostages and two boats were held.", "36", "hostages and two boats were held"),
    ("About 14 percent of Polish workers and 19 percent of German workers belong to a union.", "14 percent",
     "Polish workers and 19 percent of German workers belong to a union"),
    ("More than nine million people in Kenya, Uganda, Sudan and Chad need food and clean water.", "nine million",
     "people in Kenya, Uganda, Sudan and Chad need food and clean water"),
    ("Roughly 2,400 trains planned for Monday were canceled.", "2,400", "trains planned for Monday were canceled"),
    ("In 2015 - the latest year on record - 22 people were killed in accidents.", "22",
     "people were killed in accidents"),
    ("The report follows six months of workers complaining about the heat.", "six months",
     "workers complaining about the heat"),
    ("It took 20 years of the mayor's talking about a bridge to get a ferry.", "20 years",
     "mayor's talking about a bridge"),
]  # fmt: skip

# decoys: the verb is of something else, or says nothing without its own number
NEAR: list[tuple[str, str, str]] = [
    ("There were 40 boats in the harbor and the storm sank most of them.", "40", "boats in the harbor"),
    ("Lawyers for two women suing the town and its clerk were silent.", "two", "women suing the town and its clerk"),
    ("Forty families and one firm own 60 percent of the land.", "Forty", "families"),
    ("Three years of declining sales have hurt the firm.", "Three years", "declining sales"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "text", "measures"), FAR + NEAR)
def test_what_those_counted_did(nlp: Language, sentence: str, text: str, measures: str) -> None:
    found = next(f for f in figures(nlp, sentence) if f.text == text)
    assert found.measures is not None
    assert found.measures.text == measures
