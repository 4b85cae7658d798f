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
        (
            "The Stoxx 600 closed up 0.8%, led by miners, with Rio Tinto up 3.4% and BHP 2.9% higher.",
            [("0.8%", "Stoxx 600", "up"), ("3.4%", "Rio Tinto", "up"), ("2.9%", "BHP", "up")],
        ),
        (
            "The Dow is up 6.1 percent for the year, the S&P 500 5.2 percent and the Nasdaq 8.7 percent.",
            [("6.1 percent", "Dow", "up"), ("5.2 percent", "S&P 500", "up"), ("8.7 percent", "Nasdaq", "up")],
        ),
        (
            "The mainland's CSI 300 was 0.3 percent weaker and gasoline futures ended 1.5 percent lower.",
            [("0.3 percent", "mainland's CSI 300", "down"), ("1.5 percent", "gasoline futures", "down")],
        ),
        (
            "Spot gold was quoted at $1,331.20, while palladium hit a record $1,605.",
            [("$1,331.20", "Spot gold", None), ("$1,605", "palladium", "up")],
        ),
        (
            "The company's stock was quoted at $8.25 bid, unchanged, before the news.",
            [("$8.25", "company's stock", "level")],
        ),
        (
            "The index lost 2.26 to 452.87.",
            [("2.26", "index", "down"), ("452.87", "index", "down")],
        ),
        (
            "Profit was 98 cents per share, beating the 92 cents analysts expected.",
            [("98 cents", "Profit", None), ("92 cents", "Profit", None)],
        ),
        (
            "Profit was $2.06 a share, topping the $1.98 Wall Street was looking for.",
            [("$2.06", "Profit", None), ("$1.98", "Profit", None)],
        ),
        (
            "The economy grew at a 2.6 percent annual rate, up from a 1.2 percent pace.",
            [("2.6 percent", "economy", "up"), ("1.2 percent", "economy", None)],
        ),
        (
            "Housing starts dropped 11.2 percent to a seasonally adjusted annual rate of 1.08 million units.",
            [("11.2 percent", "Housing starts", "down"), ("1.08 million", "Housing starts", "down")],
        ),
        (
            "The bank's rate, at 1.75 per cent since October, has not been cut.",
            [("1.75 per cent", "bank's rate", None)],
        ),
        (
            "World stocks fell, with MSCI's all-country index down 0.6 percent and Asian shares outside Japan losing"
            " 1.4 percent.",
            [
                ("0.6 percent", "MSCI's all-country index", "down"),
                ("1.4 percent", "Asian shares outside Japan", "down"),
            ],
        ),
        (
            "The South African rand lost 1.8 percent to 14.37 to the dollar, Mexico's peso 1.1 percent and the"
            " Brazilian real 0.9 percent.",
            [
                ("1.8 percent", "South African rand", "down"),
                ("14.37", "South African rand", "down"),
                ("1.1 percent", "Mexico's peso", "down"),
                ("0.9 percent", "Brazilian real", "down"),
            ],
        ),
        (
            "Gold inched up 80 cents; silver was unchanged at $16.01; copper slid 3 cents.",
            [("80 cents", "Gold", "up"), ("$16.01", "silver", "level"), ("3 cents", "copper", "down")],
        ),
        (
            "The loonie averaged 75.68 cents US, its highest level since April and up from 75.19 cents US on Tuesday.",
            [("75.68 cents US", "loonie", "up"), ("75.19 cents US", "loonie", None)],
        ),
        (
            "The shares, which touched a 52-week low of $36.10, closed up 2.3%.",
            [("$36.10", "shares", "down"), ("2.3%", "shares", "up")],
        ),
        (
            "The dollar sank to 1.9050 marks in Frankfurt from 1.9235 the previous day.",
            [("1.9050 marks", "dollar", "down"), ("1.9235", "dollar", None)],
        ),
        ("British inflation held at 1.8 percent.", [("1.8 percent", "British inflation", "level")]),
        (
            "The index closed up 131 points at 16,327.30, about 250 points shy of its high.",
            [("131 points", "index", "up"), ("16,327.30", "index", "up"), ("250 points", "index", None)],
        ),
        (
            "Sugar and cocoa also rose, by 0.6 percent and 1.1 percent.",
            [("0.6 percent", "Sugar", "up"), ("1.1 percent", "cocoa", "up")],
        ),
        (
            "The bond yields 2.40 per cent, up four basis points on the session.",
            [("2.40 per cent", "bond", "up"), ("four basis points", "bond", "up")],
        ),
        (
            "Silver sank as low as $13.86 before it rose again to end at $14.02, a decline of 1.7 percent.",
            [("$13.86", "Silver", "down"), ("$14.02", "Silver", "down"), ("1.7 percent", "Silver", "down")],
        ),
        (
            "Japan's economy shrank 1.2 percent, its worst contraction in years, and the yen edged 0.1 percent higher.",
            [("1.2 percent", "Japan's economy", "down"), ("0.1 percent", "yen", "up")],
        ),
        (
            "The index stood at 50.2; any reading under 50 signals contraction.",
            [("50.2", "index", None), ("50", "reading", None)],
        ),
        (
            "Gasoline stocks fell 3.2 million barrels.",
            [("3.2 million", "Gasoline stocks", "down")],
        ),
        (
            "The pound was 0.35% down against the dollar at $1.2981.",
            [("0.35%", "pound", "down"), ("$1.2981", "pound", "down")],
        ),
        (
            "Germany's DAX, up as much as 0.8% at one point, closed just 0.1% ahead at 11,603.89.",
            [
                ("0.8%", "Germany's DAX", "up"),
                ("0.1%", "Germany's DAX", "up"),
                ("11,603.89", "Germany's DAX", "up"),
            ],
        ),
        (
            "March gold was ahead US$3.80 to US$1,229.30 an ounce.",
            [("US$3.80", "March gold", "up"), ("US$1,229.30", "March gold", "up")],
        ),
        (
            "Bonds rose, with the 10-year climbing 19 cents to yield 2.02 per cent.",
            [("19 cents", "10-year", "up"), ("2.02 per cent", "10-year", None)],
        ),
        (
            "The dollar fell 2 percent, and the Australian dollar, a proxy for growth, slid 0.7 percent to 70.92 cents.",
            [
                ("2 percent", "dollar", "down"),
                ("0.7 percent", "Australian dollar", "down"),
                ("70.92 cents", "Australian dollar", "down"),
            ],
        ),
        (
            "Volume was estimated at 800 million shares, up from 675 million a day earlier.",
            [("800 million", "Volume", "up"), ("675 million", "Volume", None)],
        ),
        (
            "The two-year yield climbed six basis points.",
            [("six basis points", "two-year yield", "up")],
        ),
        (
            "The index fell 3 points. The S&P 500 lost 0.4 percent.",
            [("3 points", "index", "down"), ("0.4 percent", "S&P 500", "down")],
        ),
        (
            "Heating oil rose 3 cents to $1.88 a gallon and natural gas lost 3.2 percent to $2.65.",
            [
                ("3 cents", "Heating oil", "up"),
                ("$1.88", "Heating oil", "up"),
                ("3.2 percent", "natural gas", "down"),
                ("$2.65", "natural gas", "down"),
            ],
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
        ("The stock skidded $2.06 to $19.81.", [("$2.06", "money", 2.06), ("$19.81", "money", 19.81)]),
        ("The market value index lost .83 to 372.19.", [(".83", "other", 0.83), ("372.19", "other", 372.19)]),
        ("The notes have a yield of -0.61 percent.", [("-0.61 percent", "percent", -0.61)]),
        ("The dollar stood at 1.8415 marks.", [("1.8415 marks", "money", 1.8415)]),
        ("It trades at 17.2 times expected earnings.", [("17.2 times", "other", 17.2)]),
        ("One bitcoin fetched $6,338.", [("$6,338", "money", 6338)]),
        (
            "The yen was 0.4 percent stronger at 112.05.",
            [("0.4 percent", "percent", 0.4), ("112.05", "count", 112.05)],
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
        ("Crude for April fell 30 cents.", "Crude for April", None),
        ("Wages rose 3.2 percent from a year earlier.", "Wages", None),
        ("The won was 0.5 percent firmer than Wednesday's close.", None, None),
        ("The index is 9.9 percent below its September record.", None, None),
        ("The Dow fell for the fourth time in five days, losing 119 points.", None, None),
        ("Benchmark bonds due 2019 rose 2 percent.", None, None),
        ("March oil exports fell 4 percent.", None, "March"),
        ("In March oil rose 5 percent.", "oil", "March"),
        ("Rain fell overnight on 300 homes.", None, "overnight"),
    ],
)
def test_times_in_names(nlp: Language, sentence: str, measures: str | None, period: str | None) -> None:
    found = next(f for f in figures(nlp, sentence) if f.kind != "duration")
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
