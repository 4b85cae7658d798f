"""Figures as they stand in market, jobs, budget and poll reports: what they measure, which way, since when."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.extraction.figures.helpers import figures

# sentence, then of each figure: its text, what it measures (None: not looked at) and its direction
REPORTS: list[tuple[str, list[tuple[str, str | None, str | None]]]] = [
    (
        "The yield on the 10-year Treasury note eased to 3.45 percent from 3.51 percent.",
        [
            ("3.45 percent", "yield on the 10-year Treasury note", "down"),
            ("3.51 percent", "yield on the 10-year Treasury note", None),
        ],
    ),
    ("Imports of cars fell by a third last year.", [("a third", "Imports of cars", "down")]),
    (
        "The budget includes $120 million for road repairs and $45 million for schools.",
        [("$120 million", "road repairs", None), ("$45 million", "schools", None)],
    ),
    (
        "Smith led Jones 48 percent to 41 percent among likely voters.",
        [("48 percent", "Smith", None), ("41 percent", "Jones", None)],
    ),
    (
        "Police seized 40 kilograms of cocaine worth $2 million.",
        [("40 kilograms", "cocaine", None), ("$2 million", "cocaine", None)],
    ),
    ("Life expectancy dropped to 78.6 years in 2017.", [("78.6 years", "Life expectancy", "down")]),
    ("He paid between $2bn and $3bn for the paper.", [("$2bn and $3bn", "paper", None)]),
    (
        "Employers added 236,000 jobs in March, down from 326,000 the month before.",
        [("236,000", "Employers added 236,000 jobs", "down"), ("326,000", None, None)],
    ),
    (
        "Sales at Ford and GM fell 4 percent and 6 percent, respectively.",
        [("4 percent", "Ford", "down"), ("6 percent", "GM", "down")],
    ),
    (
        "Smith and Jones raised $23 million and $20 million, respectively, in the last quarter.",
        [("$23 million", "Smith", None), ("$20 million", "Jones", None)],
    ),
    (
        "Crashes involving cyclists rose 9 percent in the first half of the year, to 1,204.",
        [("9 percent", "Crashes involving cyclists", "up"), ("1,204", "Crashes involving cyclists", "up")],
    ),
    (
        "The average wait for surgery was 21.2 weeks, up from 19.8 weeks a year ago.",
        [("21.2 weeks", "average wait for surgery", "up"), ("19.8 weeks", "average wait for surgery", None)],
    ),
    (
        "The price of a house in Toronto fell 7 per cent year over year to $1.02 million.",
        [
            ("7 per cent", "price of a house in Toronto", "down"),
            ("$1.02 million", "price of a house in Toronto", "down"),
        ],
    ),
    ("Wages were up 4.5 per cent compared with a year earlier.", [("4.5 per cent", "Wages", "up")]),
    ("The grocer said same-store sales grew 2.1 per cent.", [("2.1 per cent", "same-store sales", "up")]),
    ("Steel output reached 89 million tonnes in May, a record high.", [("89 million tonnes", "Steel output", "up")]),
    ("Police held 27 men, bringing to 140 the number held.", [("27", None, None), ("140", "number held", "up")]),
    ("They gave $25 million to a group backing the mayor.", [("$25 million", "group backing the mayor", None)]),
    (
        "Polls show Ohio Gov. John Lake at 44 percent and Texas Sen. Ann Ruiz at 41 percent.",
        [("44 percent", "John Lake", None), ("41 percent", "Ann Ruiz", None)],
    ),
    ("The dollar bought 103.20 yen.", [("103.20 yen", "dollar", None)]),
    ("The board has three Acme's directors.", [("three", "Acme's directors", None)]),
    (
        "On the exchange, Acme closed at $11, off 25 cents, in Big Board trading.",
        [("$11", "Acme", "down"), ("25 cents", "Acme", "down")],
    ),
    ("He said it holds about 23% of the world-wide market.", [("23%", "world-wide market", None)]),
    (
        "Jane Carson did well. In February she raised $5.7 million.",
        [("$5.7 million", "Jane Carson", None)],
    ),
    ("At least $1 million more was donated by friends.", [("$1 million", None, None)]),
    ("It announced a 3-for-1 stock split.", [("3-for-1", "stock split", None)]),
    (
        "There were a dozen thefts of copper wire in the last five years.",
        [("a dozen", "thefts of copper wire", None), ("five years", None, None)],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), REPORTS, ids=[sentence for sentence, _ in REPORTS])
def test_reports(nlp: Language, sentence: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    found = figures(nlp, sentence)
    assert [(f.text, f.direction) for f in found] == [(text, way) for text, _, way in expected]
    for figure, (_, measured, _) in zip(found, expected, strict=True):
        assert measured is None or (figure.measures and figure.measures.text == measured)


@pytest.mark.parametrize(
    ("sentence", "links"),
    [
        (
            "The bank had a profit of $3.2 billion, or $2.13 per diluted share, for the quarter ended April 30,"
            " up from $3.0 billion, or $2.01 per diluted share, a year earlier.",
            [("$3.2 billion", "$3.0 billion"), ("$2.13", "$2.01")],
        ),
        (
            "The cost has ballooned to $12.6 billion from an initial estimate of $5.4 billion.",
            [("$12.6 billion", "$5.4 billion")],
        ),
        ("The town saw 312 murders last year, up from 290 in 2017.", [("312", "290")]),
    ],
)
def test_what_reports_compare_with(nlp: Language, sentence: str, links: list[tuple[str, str]]) -> None:
    found = figures(nlp, sentence)
    by_id = {f.id: f for f in found}
    assert [(f.text, by_id[f.changed_from].text) for f in found if f.changed_from] == links
    assert {f.unit for f in found if f.text in ("$2.13", "$2.01")} <= {"per share"}


@pytest.mark.parametrize(
    ("sentence", "period"),
    [
        ("Turnout was 58 percent, the highest since 1992.", None),
        ("Emissions must fall by 45 percent from 2010 levels by 2030.", "2030"),
    ],
)
def test_a_time_to_measure_against_is_no_period(nlp: Language, sentence: str, period: str | None) -> None:
    (figure,) = figures(nlp, sentence)
    assert (figure.period.text if figure.period else None) == period


def test_the_time_of_a_level_before_is_not_that_of_the_next_sentence(nlp: Language) -> None:
    found = figures(
        nlp,
        "For the nine months, Acme earned $2 billion, up 18% from $1.69 billion, or $7.03 a share, a year earlier."
        " Sales increased 10% to $26 billion.",
    )
    told = {f.text: f.period.text if f.period else None for f in found}
    assert told["$7.03"] == "a year earlier"
    assert told["10%"] == told["$26 billion"] == "the nine months"


def test_the_years_of_a_plan_are_no_votes(nlp: Language) -> None:
    found = figures(nlp, "The council approved $198 million of debt for the 2018-2022 Capital Program.")
    assert [f.text for f in found] == ["$198 million"]


def test_a_phrase_does_not_begin_in_the_middle_of_a_quotation(nlp: Language) -> None:
    (figure,) = figures(nlp, "He said the “previously approved” debt is $316 million.")
    assert figure.measures is not None
    assert figure.measures.text.count("“") == figure.measures.text.count("”")
