"""Figures of market reports: indexes, shares, contracts, currencies, rates, and how they moved."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.extraction.figures.helpers import figures


def _told(nlp: Language, text: str) -> list[tuple[str, str | None, str | None]]:
    return [
        (f.text, f.measures.text if f.measures else None, f.direction)
        for f in figures(nlp, text)
        if f.kind != "duration"
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "European shares opened mostly lower, with Germany's DAX off 0.4 percent at 12,388.10 and the CAC 40 in"
            " Paris shedding 0.2 percent to 5,322.",
            [
                ("0.4 percent", "Germany's DAX", "down"),
                ("12,388.10", "Germany's DAX", "down"),
                ("0.2 percent", "CAC 40 in Paris", "down"),
                ("5,322", "CAC 40 in Paris", "down"),
            ],
        ),
        (
            "U.S. stocks looked set for a firmer start, with both Dow and S&P 500 futures 0.3 percent higher.",
            [("0.3 percent", "Dow and S&P 500 futures", "up")],
        ),
        (
            "Oil prices jumped, with the U.S. benchmark up 2.9 percent to $57.36 a barrel.",
            [("2.9 percent", "U.S. benchmark", "up"), ("$57.36", "U.S. benchmark", "up")],
        ),
        (
            "Markets: TSX down 0.8%; Dow flat; loonie at 74.91 U.S. cents; oil tops US$50.",
            [("0.8%", "TSX", "down"), ("74.91 U.S. cents", "loonie", None), ("US$50", "oil", None)],
        ),
        (
            "For the week, the Dow rose 1 percent and the S&P 500 tacked on 1.4 percent.",
            [("1 percent", "Dow", "up"), ("1.4 percent", "S&P 500", "up")],
        ),
        (
            "Italian yields leapt 12 bps to 2.19 percent.",
            [("12 bps", "Italian yields", "up"), ("2.19 percent", "Italian yields", "up")],
        ),
    ],
)
def test_short_clauses(
    nlp: Language, sentence: str, expected: list[tuple[str, str | None, str | None]]
) -> None:
    assert _told(nlp, sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "measures"),
    [
        ("Coffee and tea prices were up 5 percent.", "Coffee and tea prices"),  # no clause behind 'and'
        ("The council raised $5 million for the bridge.", None),  # the doer did not move
    ],
)
def test_what_did_not_move(nlp: Language, sentence: str, measures: str | None) -> None:
    (figure,) = figures(nlp, sentence)
    if measures is not None:
        assert figure.measures is not None
        assert figure.measures.text == measures
    else:
        assert figure.measures is None or figure.measures.text not in ("council", "firm", "which")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Standard & Poor's 500 index gained three points.", ["three points"]),
        ("The Russell 2000 index fell 9 points.", ["9 points"]),
        ("The town's 500 index cards were lost.", ["500"]),
    ],
)
def test_numbers_in_names_of_indexes(nlp: Language, sentence: str, expected: list[str]) -> None:
    assert [f.text for f in figures(nlp, sentence)] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Merriton fell 1 1/4 to 14 3/8.", [("1 1/4", "count", 1.25), ("14 3/8", "count", 14.375)]),
        ("Dunmore Paper added 7/8 to 22.", [("7/8", "count", 0.875), ("22", "count", 22)]),
        ("The bond rose 11/32 to 101 5/32.", [("11/32", "count", 0.34375), ("101 5/32", "count", 101.15625)]),
        ("About 3/4 of the wheat was lost.", [("3/4", "rate", 0.75)]),
        (
            "The loonie fell 0.21 of a U.S. cent to 76.45 cents US.",
            [("0.21 of a U.S. cent", "money", 0.0021), ("76.45 cents US", "money", 0.7645)],
        ),
        (
            "It cut the rate by a quarter of a percentage point to 0.75 per cent.",
            [("a quarter of a percentage point", "percent", 0.25), ("0.75 per cent", "percent", 0.75)],
        ),
        ("Losers led winners by about three to two.", [("three to two", "rate", 1.5)]),
        ("Decliners outpaced advancers by a ratio of 5 to 4.", [("5 to 4", "rate", 1.25)]),
    ],
)
def test_amounts_of_trading(nlp: Language, sentence: str, expected: list[tuple[str, str, float]]) -> None:
    assert [(f.text, f.kind, f.value) for f in figures(nlp, sentence)] == expected


def test_games_have_no_odds(nlp: Language) -> None:
    assert all(f.kind != "rate" for f in figures(nlp, "The Hawks led the Bears by 4 to 2 at half-time."))


@pytest.mark.parametrize(
    ("sentence", "measures", "ways"),
    [
        (
            "Trading volume came to 3.4 billion shares, compared with 3.1 billion shares on Friday.",
            ["Trading volume", "Trading volume"],
            [None, None],
        ),
        (
            "Exchange volume swelled to 215.9 million shares from 168.3 million the day before.",
            ["Exchange volume", "Exchange volume"],
            ["up", None],
        ),
        ("Losing stocks outnumbered winners by three to two.", ["Losing stocks outnumbered winners"], [None]),
        ("The bank kept its main rate at 2 percent.", ["main rate"], ["level"]),
        ("It cut its key rate to a range of 1.75 percent to 2 percent.", ["key rate"], ["down"]),
        (
            "The bank reported a profit of $2 billion, or $4 per share, on revenue of $9 billion.",
            ["bank reported a profit", "bank reported a profit", "revenue"],
            [None, None, None],
        ),
        ("It was one of the day's 10 most heavily traded stocks.", ["most heavily traded stocks"], [None]),
    ],
)
def test_volume_rates_and_profits(
    nlp: Language, sentence: str, measures: list[str], ways: list[str | None]
) -> None:
    found = figures(nlp, sentence)
    assert [f.measures.text if f.measures else None for f in found] == measures
    assert [f.direction for f in found] == ways


@pytest.mark.parametrize(
    ("sentence", "measures", "period"),
    [
        ("The December gold contract rose $11 an ounce.", "December gold contract", None),
        ("Wheat for September delivery slid 11 cents.", "Wheat for September delivery", None),
        ("November soybeans were 8 cents higher.", "November soybeans", None),
        ("The Russell 2000 lost 3 percent.", "Russell 2000", None),
        ("The bank raised the overnight rate by 2 percent.", "overnight rate", None),
        ("March oil exports fell 4 percent.", None, "March"),
        ("In March oil rose 5 percent.", "oil", "March"),
        ("Rain fell overnight on 300 homes.", None, "overnight"),
    ],
)
def test_times_in_names(nlp: Language, sentence: str, measures: str | None, period: str | None) -> None:
    found = figures(nlp, sentence)[0]
    if measures is not None:
        assert found.measures is not None
        assert found.measures.text == measures
    assert (found.period.text if found.period else None) == period


def test_the_level_before_has_its_own_day(nlp: Language) -> None:
    text = "The dollar rose to 113.42 yen from Thursday's 112.90 yen. The euro dipped to $1.13."
    found = figures(nlp, text)
    assert [f.period.text if f.period else None for f in found] == [None, "Thursday", None]
    assert [f.direction for f in found] == ["up", None, "down"]
    assert found[0].changed_from == found[1].id


def test_what_a_record_is_measured_against_is_no_period_of_the_next_sentence(nlp: Language) -> None:
    text = "The premium widened to 128 points, its highest since January. Yields jumped to 2.2 percent."
    assert [f.period for f in figures(nlp, text)] == [None, None]
