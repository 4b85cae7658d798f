"""A figure stays what it is where a time, who says so or 'just over' is put between it and its verb."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.extraction.figures.helpers import figures

# sentence, text of the figure, what it measures, which way
PUT_BETWEEN: list[tuple[str, str, str, str | None]] = [
    ("The yield rose on Friday 16% to 5.2%.", "16%", "yield", "up"),
    ("Harbor futures lost on Friday 0.3 per cent to 25,062.00.", "25,062.00", "Harbor futures", "down"),
    ("Prices fell last month, officials said, 3 percent.", "3 percent", "Prices", "down"),
    ("Sales rose, analysts at the bank said, by 5.1 percent.", "5.1 percent", "Sales", "up"),
    ("Same-store sales climbed, analysts said, 5.1 percent.", "5.1 percent", "Same-store sales", "up"),
    ("The crown climbed, dealers said, as much as 0.5 percent against the dollar to 109.94.", "109.94", "crown", "up"),
    ("Profit grew, analysts said, to $64 million from $27 million.", "$27 million", "Profit", None),
    ("Oakwell shares, analysts said, fell 87.5 cents to $52.125.", "$52.125", "Oakwell shares", "down"),
    ("Revenue rose just over 27% to $715.1 million.", "27%", "Revenue", "up"),
    ("Earnings declined slightly over 43% to $13.7 million.", "43%", "Earnings", "down"),
    ("Revenue climbed upwards of 27% to upwards of $715.1 million.", "$715.1 million", "Revenue", "up"),
    ("Revenue climbed, as expected, 27% in May.", "27%", "Revenue", "up"),
    ("Revenue fell not less than 27% to $715.1 million.", "27%", "Revenue", "down"),
    ("Earnings fell to $19.1 million, compared to a loss of $9.7 million.", "$9.7 million", "loss", None),
    ("The arena cost slightly more than $740 million.", "$740 million", "arena cost", None),
    ("The retailer must pay a breakup fee of a little over $125 million.", "$125 million", "breakup fee", None),
    ("It had a loss of $14 million, against a profit of upwards of $1 million.", "$1 million", "profit", None),
    ("It made an offer to buy 22 million shares for well over $125 apiece.", "22 million", "shares", None),
    ("Ms. Ford raised up to $612,000 in May.", "$612,000", "Ford raised", None),
    ("Oakwell Tools dropped 4.2 pct and Pineford Chips gave up 2.7 pct.", "4.2 pct", "Oakwell Tools", "down"),
    ("It expects net income of $1.65/share for the year.", "$1.65", "net income", None),
    ("Crude settled at $80.10/barrel on Friday.", "$80.10", "Crude", None),
    ("• Orders for machine tools totaled $241.8 million in May.", "$241.8 million", "Orders for machine tools", None),
    ("Gasoline stocks fell just under 3.2 million barrels.", "3.2 million", "Gasoline stocks", "down"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "text", "measures", "way"), PUT_BETWEEN)
def test_what_is_put_between_a_verb_and_its_amount_changes_nothing(
    nlp: Language, sentence: str, text: str, measures: str, way: str | None
) -> None:
    found = next(f for f in figures(nlp, sentence) if f.text == text)
    assert found.measures is not None
    assert (found.measures.text, found.direction) == (measures, way)


@pytest.mark.parametrize(
    "sentence",
    [
        "Shares fell on Friday after 3 directors resigned.",
        "He rose on Friday to give 3 speeches.",
        "Shares fell, and the mayor said 3 directors had resigned.",
    ],
)
def test_an_amount_of_another_clause_takes_no_direction_over_an_aside(nlp: Language, sentence: str) -> None:
    assert [f.direction for f in figures(nlp, sentence) if f.text == "3"] == [None]


@pytest.mark.parametrize(
    ("sentence", "texts"),
    [
        ("The index was up 1.36 to 452.28.", ["1.36", "452.28"]),
        ("Oakwell shares were down 15 pence to 362 pence.", ["15 pence", "362 pence"]),
        ("The index was up 2 to 10 percent.", ["2 to 10 percent"]),
    ],
)
def test_up_so_much_to_so_much_is_no_range(nlp: Language, sentence: str, texts: list[str]) -> None:
    assert [f.text for f in figures(nlp, sentence)] == texts


@pytest.mark.parametrize(
    "word", ["compared with", "versus", "against", "as against", "vs.", "in comparison with"]
)
def test_a_level_before_keeps_its_time_by_whatever_word(nlp: Language, word: str) -> None:
    found = figures(nlp, f"The grocer earned $162 million, {word} a profit of $145 million a year ago.")
    assert [f.period and f.period.text for f in found] == [None, "a year ago"]


def test_cents_in_short(nlp: Language) -> None:
    (found,) = figures(nlp, "It declared a dividend of 12 cts a share.")
    assert (found.text, found.value, found.kind) == ("12 cts", 0.12, "money")
