"""What lengths, spans, penalties and bare numbers measure in general news: rescues, fires, sentences, distances."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.extraction.figures.helpers import figures

PENALTIES: list[tuple[str, str, str]] = [
    (
        "He was sentenced to 12 years in state prison for setting fire to a church.",
        "12 years",
        "sentenced to 12 years in state prison for setting fire to a church",
    ),
    (
        "The former mayor got 18 months behind bars for taking bribes from a builder.",
        "18 months",
        "former mayor got 18 months behind bars for taking bribes from a builder",
    ),
    ("Two brothers face up to 30 years in prison if convicted.", "30 years", "brothers face up to 30 years in prison"),
    ("She was ordered to serve 90 days in county jail for contempt.", "90 days", "serve 90 days in county jail for contempt"),
]  # fmt: skip

DURATIONS: list[tuple[str, str, str]] = [
    (
        "After 14 years as director of the region's oldest public theatre, Karen Holt is stepping down.",
        "14 years",
        "director of the region's oldest public theatre",
    ),
    ("They hid in a cellar for three days before soldiers found them.", "three days", "hid in a cellar"),
    ("She left for the coast three days before the storm.", "three days", "before the storm"),
    ("He is the fifth coach in six years to leave the club.", "six years", "fifth coach in six years to leave the club"),
    ("It takes a crew of eight about three weeks to paint the 300-foot tower.", "three weeks", "paint the 300-foot tower"),
    ("It took 40 years for the glacier to retreat that far.", "40 years", "glacier to retreat that far"),
    ("Doctors said the girl, 6, had been without oxygen for about eight minutes.", "eight minutes", "without oxygen"),
    ("The firm has until June, or about two months, to comply.", "two months", "comply"),
]  # fmt: skip

BARE: list[tuple[str, str, str]] = [
    ("It takes a crew of eight about three weeks to paint the 300-foot tower.", "eight", "crew"),
    ("A family of five was found dead in the house.", "five", "family"),
    ("The ferry, which can carry 90, had more than 200 aboard.", "200", "aboard"),
    ("Rescuers pulled 16 from the wreck and took another 20 to hospitals.", "16", "Rescuers pulled 16 from the wreck"),
    ("Rescuers pulled 16 from the wreck and took another 20 to hospitals.", "20", "took another 20 to hospitals"),
    ("Statewide, 12% of babies were born early. Nationally the figure is 9%.", "9%", "babies were born early"),
    ("The cost figure is 9%.", "9%", "cost figure"),
]  # fmt: skip

LENGTHS: list[tuple[str, str, str]] = [
    (
        "The drone came within 300 feet of a passenger jet.",
        "300 feet",
        "drone came within 300 feet of a passenger jet",
    ),
    ("The slick stretched for 30 miles along the coast.", "30 miles", "slick stretched for 30 miles along the coast"),
    ("The fire is 15 percent contained.", "15 percent", "fire is 15 percent contained"),
    ("A quake hit the coast Friday, the survey said. It was felt 90 miles away.", "90 miles", "quake"),
    ("Temperatures climbed to 49.2 degrees Celsius (120.5 Fahrenheit).", "120.5 Fahrenheit", "Temperatures"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "text", "measures"), PENALTIES + DURATIONS + BARE + LENGTHS)
def test_what_is_told_of_an_amount(nlp: Language, sentence: str, text: str, measures: str) -> None:
    found = next(f for f in figures(nlp, sentence) if f.text == text)
    assert found.measures is not None
    assert found.measures.text == measures


@pytest.mark.parametrize(
    ("sentence", "way"),
    [
        ("The trip is now 15 minutes longer than it was in 2010.", "up"),
        ("The queue was 20 minutes shorter than last week.", "down"),
        ("The talks lasted 20 minutes longer.", None),
    ],
)
def test_a_time_compared_with_another_has_a_direction(nlp: Language, sentence: str, way: str | None) -> None:
    assert figures(nlp, sentence)[0].direction == way
