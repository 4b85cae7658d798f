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
        "debt load the town will take on",
    ),
    ("The town has a debt of $14 million. The $14 million figure covers the bridge.", "$14 million", "debt"),
    ("Smith's 12 years as mayor gave him a good name.", "12 years", "Smith's 12 years as mayor"),
    ("It cost about $24 million to guard the tower.", "$24 million", "guard the tower"),
    ("Of the farmers, 62 percent of those were Galway voters.", "62 percent", "Galway voters"),
    (
        "No clerk is 100 percent accurate in what he writes.",
        "100 percent",
        "accurate in what he writes",
    ),
    (
        "The firm was within $100 million of its goal of a smaller debt.",
        "$100 million",
        "goal of a smaller debt",
    ),
    ("Police: 4 children dead in Galway.", "4", "children dead in Galway"),
    (
        "The town set aside $6 billion for water. That would be $1 billion less than it asked for.",
        "$1 billion",
        "water",
    ),
    # no more than what stands beside the amount
    ("The firm has two offices in Galway.", "two", "offices in Galway"),
    ("The firm closed its doors, then opened again in 12 towns.", "12", "opened again in 12 towns"),
    ("The mayor's two years ended in May.", "two years", "mayor"),
    ("The tower cost $24 million to build.", "$24 million", "tower cost"),
    ("The firm raised $100 million of its goal.", "$100 million", "firm raised"),
    ("Total injured: 74", "74", "Total injured"),
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


def test_what_is_had_here_and_there_is_counted(nlp: Language) -> None:
    found = figures(nlp, "We have one rink in Galway, we have one in Cork and we have three in Sligo.")
    assert [(figure.text, figure.value) for figure in found] == [("one", 1), ("one", 1), ("three", 3)]
    assert [figure.measures and figure.measures.text for figure in found] == [
        "rink in Galway",
        "rink",
        "rink",
    ]


@pytest.mark.parametrize(
    "text", ["They have one in Cork.", "He has one in mind, and they have dogs in the car."]
)
def test_one_alone_is_not_counted(nlp: Language, text: str) -> None:
    assert not figures(nlp, text)


# text, text of its first figure, period, direction
BOUNDED: list[tuple[str, str, str | None, str | None]] = [
    ("The school took in 300 pupils in 2017-18.", "300", "2017-18", None),
    ("The town spent $5 million in the 2018-19 season.", "$5 million", "2018-19 season", None),
    ("There are 300 patients waiting for livers each year.", "300", "each year", None),
    ("Calls have increased each year for ten years.", "ten years", None, None),
    ("The minister said by 7 March some 230 farmers had been paid.", "230", "7 March", None),
    ("The council has backed $5 million in proposed cuts to the parks.", "$5 million", None, "down"),
    ("It had $5 million in losses.", "$5 million", None, None),
    ("Visits were up this year by 4 percent.", "4 percent", "this year", "up"),
    ("The bus is two miles up in the hills.", "two miles", None, None),
    ("Families pay $240 on average more.", "$240", None, "up"),
]


@pytest.mark.parametrize(("text", "number", "period", "way"), BOUNDED)
def test_when_and_which_way(
    nlp: Language, text: str, number: str, period: str | None, way: str | None
) -> None:
    found = figures(nlp, text)[0]
    assert found.text == number
    assert (found.period and found.period.text) == period
    assert found.direction == way


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("We can save $2-300 million on the bridge.", 200_000_000, 300_000_000),
        ("We can save $200-300 million on the bridge.", 200_000_000, 300_000_000),
        ("We can save $2-3 million on the bridge.", 2_000_000, 3_000_000),
    ],
)
def test_two_to_three_hundred_million(nlp: Language, text: str, low: int, high: int) -> None:
    (found,) = figures(nlp, text)
    assert (found.value, found.value_high) == (low, high)


def test_years_that_run_on_are_no_duration(nlp: Language) -> None:
    assert not figures(nlp, "The 2018-19 year was a poor one.")


def test_for_what_money_is_short(nlp: Language) -> None:
    (found,) = figures(nlp, "The agency is $1 billion short for the cost of the line.")
    assert found.measures is not None
    assert found.measures.text == "short for the cost of the line"


def test_a_rivals_number_ends_the_phrase(nlp: Language) -> None:
    found = figures(nlp, "Smith has 81 seats to Jones's 17.")
    assert [figure.measures and figure.measures.text for figure in found] == ["Smith has 81 seats", "Jones"]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Against Smith, Jones earned 51 percent to her 35 percent.", ["Jones", "Smith"]),
        ("Against Smith, Jones prevailed 46 percent to 40 percent.", ["Jones", "Smith"]),
        ("Against the euro, the pound slid 4 percent to 90 pence.", ["pound", "pound"]),
    ],
)
def test_against_whom(nlp: Language, text: str, sides: list[str]) -> None:
    assert [figure.measures and figure.measures.text for figure in figures(nlp, text)] == sides


@pytest.mark.parametrize(
    "text",
    [
        "HALTON — The composite index was down 43 points at 15,234 on Friday.",
        "HALTON -- The composite index fell 0.3 percent in May.",
    ],
)
def test_the_place_a_report_is_filed_from_is_not_measured(nlp: Language, text: str) -> None:
    assert {f.measures.text for f in figures(nlp, text)} == {"composite index"}
