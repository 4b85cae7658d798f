"""What an amount measures where the words that say so stand on both sides of it, or in quotation marks."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.extraction.figures.helpers import figures

# sentence, text of the figure, what it measures
TOLD: list[tuple[str, str, str]] = [
    ("He named one of Oakwell's 12 schools after her.", "12", "Oakwell's 12 schools"),
    ("The ward fell after the deaths of 800 babies in Galway.", "800", "deaths of 800 babies in Galway"),
    ("Sources said the jet gained an altitude of around 250 meters.", "250 meters", "jet gained an altitude"),
    ("She opened a small factory employing 100 people.", "100", "small factory employing 100 people"),
    ("The camp, 20 miles north of Galway, is full.", "20 miles", "camp, 20 miles north of Galway"),
    ("The army got $90 million from the state budget.", "$90 million", "army got $90 million from the state budget"),
    (
        "The agency awarded $2 million to the city for its water network.",
        "$2 million",
        "agency awarded $2 million to the city for its water network",
    ),
    ("It faces claims for $9 million relating to the storm.", "$9 million", "claims for $9 million relating to the storm"),
    ("It paid $5 million for a mill and $2 million for a dam.", "$2 million", "dam"),
    ("The office hired a total of 225 nurses.", "225", "office hired a total of 225 nurses"),
    ("In the fire 22 people were killed and 99 badly injured.", "99", "badly injured"),
    ('Nearly 750 people were "held or fined" in May.', "750", 'people were "held or fined'),
    ("Ann filed her papers 19 months before the 2012 presidential election.", "19 months", "before the 2012 presidential election"),
    ("Guards stand at the gate for six hours at a time.", "six hours", "Guards stand at the gate"),
    ("In ten years, half of the town's people will be over 60.", "ten years", "town's people will be over 60"),
    ("The 50-inch bronze statue of a girl with fists on hips was put up.", "50-inch", "bronze statue"),
    ("About 22 people were killed in 12 attacks.", "22", "people were killed"),
    ("New coin Thickness: 2.8mm Weight: 8.75g Diameter: 23.4mm", "8.75g", "Weight"),
    (
        "The Federal Water Protection Agency awarded $100 million to the city for its old water network.",
        "$100 million",
        "awarded $100 million to the city for its old water network",
    ),
    ("Her rent rose by an amount ranging from $3 to $5.", "$3 to $5", "rent"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "text", "measures"), TOLD)
def test_what_stands_around_an_amount(nlp: Language, sentence: str, text: str, measures: str) -> None:
    found = next(f for f in figures(nlp, sentence) if f.text == text)
    assert found.measures is not None
    assert found.measures.text == measures
