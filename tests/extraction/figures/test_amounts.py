"""How much of what unit: the amounts in sentences as news writes them."""

from __future__ import annotations

from typing import Any

import pytest
from spacy.language import Language

from tests.extraction.figures.helpers import brief, figures


def money(text: str, value: float, currency: str = "USD", **more: Any) -> dict[str, Any]:
    return {"text": text, "kind": "money", "value": value, "currency": currency} | more


def percent(text: str, value: float, unit: str = "percent", **more: Any) -> dict[str, Any]:
    return {"text": text, "kind": "percent", "value": value, "unit": unit} | more


def count(text: str, value: float, unit: str | None = None, **more: Any) -> dict[str, Any]:
    return {"text": text, "kind": "count", "value": value} | ({"unit": unit} if unit else {}) | more


def lasting(text: str, value: float, unit: str, **more: Any) -> dict[str, Any]:
    return {"text": text, "kind": "duration", "value": value, "unit": unit} | more


def other(text: str, value: float, unit: str, kind: str = "other", **more: Any) -> dict[str, Any]:
    return {"text": text, "kind": kind, "value": value, "unit": unit} | more


TABLE: list[tuple[str, list[dict[str, Any]]]] = [
    # money
    ("The harbour cost $55.5bn to build.", [money("$55.5bn", 55.5e9)]),
    ("The firm owes US$3.2 million to its landlord.", [money("US$3.2 million", 3.2e6)]),
    ("The town paid 34 million dollars for the bridge.", [money("34 million dollars", 34e6)]),
    ("The lender has ¥10tn in bonds.", [money("¥10tn", 10e12, "JPY")]),
    ("A stamp now costs 50 cents.", [money("50 cents", 0.5)]),
    ("A stamp in Britain now costs 65p.", [money("65p", 0.65, "GBP")]),
    ("The repairs will cost £3m-£4m, the abbey said.", [money("£3m-£4m", 3e6, "GBP", high=4e6)]),
    ("The dam will cost between $2bn and $3bn.", [money("$2bn and $3bn", 2e9, high=3e9)]),
    ("They want $2-3 billion more for the dam.", [money("$2-3 billion", 2e9, high=3e9)]),
    ("They want $2 to $3 billion more for the dam.", [money("$2 to $3 billion", 2e9, high=3e9)]),
    ("The broker paid €1.5m in fines.", [money("€1.5m", 1.5e6, "EUR")]),
    ("The broker paid 1.5 million euros in fines.", [money("1.5 million euros", 1.5e6, "EUR")]),
    ("The mine cost A$2.1 billion.", [money("A$2.1 billion", 2.1e9, "AUD")]),
    ("The fund lost HK$400 million.", [money("HK$400 million", 4e8, "HKD")]),
    ("The court fined it 500,000 rupees.", [money("500,000 rupees", 5e5, "INR")]),
    ("The court fined it Rs 500,000.", [money("Rs 500,000", 5e5, "INR")]),
    ("The court fined it 20,000 Swiss francs.", [money("20,000 Swiss francs", 2e4, "CHF")]),
    ("The court fined it USD 20,000.", [money("USD 20,000", 2e4)]),
    ("Shares of the brewer closed at $27.15.", [money("$27.15", 27.15)]),
    ("A ticket costs half a million dollars.", [money("half a million dollars", 5e5)]),
    ("The club spent two and a half million pounds.", [money("two and a half million pounds", 2.5e6, "GBP")]),
    ("The buyer offers $27 a share.", [money("$27", 27, unit="per share")]),
    ("Crude saw a $2-a-barrel rise.", [money("$2", 2, unit="per barrel")]),
    ("The pound bought $1.31 to the pound.", [money("$1.31", 1.31, unit="per pound")]),
    ("The fee is C$2 and each ride 50 cents.", [money("C$2", 2, "CAD"), money("50 cents", 0.5, "CAD")]),
    # units in two parts, metres, small measures, heat
    ("It took 50 hours and 30 minutes.", [lasting("50 hours and 30 minutes", 50.5, "hour")]),
    ("She is 5-feet, 6-inches tall.", [other("5-feet, 6-inches", 5.5, "foot")]),
    ("The print is 3 feet 9 inches long.", [other("3 feet 9 inches", 3.75, "foot")]),
    ("A 6-foot-3 guard joined the club.", [other("6-foot-3", 6.25, "foot")]),
    ("The hut is at an altitude of 2,356m on foot.", [other("2,356m", 2356, "meter")]),
    ("The car hung 60m from the ground.", [other("60m", 60, "meter")]),
    ("The film drew 60m viewers.", [count("60m", 60e6, "viewers")]),
    ("It is 2.8mm thick and weighs 8.75g.", [other("2.8mm", 2.8, "millimeter"), other("8.75g", 8.75, "gram")]),
    ("The dividend is 50 euro cents.", [money("50 euro cents", 0.5, "EUR")]),
    ("It was -7 degrees Celsius at dawn.", [other("-7 degrees Celsius", -7, "degree")]),
    ("The 196 ft (60m) vessel sank.", [other("196 ft", 196, "foot"), other("60m", 60, "meter")]),
    ("Toronto and Ontario saw a $90-million loss in the U.S. and the U.S. alone.", [money("$90-million", 90e6)]),
    ("About 911 people came.", [count("911", 911, "people")]),
    ("Crude fell US $5 per barrel.", [money("US $5", 5, unit="per barrel")]),
    ("It costs $500 (about $650 Canadian).", [money("$500", 500), money("$650 Canadian", 650, "CAD")]),
    ("It reached -11 C overnight.", [other("-11 C", -11, "degree")]),
    ("Temperatures fell to 30C in May.", [other("30C", 30, "degree")]),
    ("A quarter of a million people marched.", [count("A quarter of a million", 250e3, "people")]),
    ("Studios with a staff from 3 to 20 drive the trade.", [count("3 to 20", 3, high=20)]),
    # percent
    ("Turnout was 61%.", [percent("61%", 61)]),
    ("Turnout was 61 percent.", [percent("61 percent", 61)]),
    ("Turnout was 61 per cent.", [percent("61 per cent", 61)]),
    ("Turnout was sixty-one percent.", [percent("sixty-one percent", 61)]),
    ("Turnout was one percent.", [percent("one percent", 1)]),
    ("Turnout rose two percentage points.", [percent("two percentage points", 2, "percentage point")]),
    ("The bank raised its rate by 25 basis points.", [percent("25 basis points", 25, "basis point")]),
    ("Turnout was 20-25%.", [percent("20-25%", 20, high=25)]),
    ("Turnout was 20 to 25 percent.", [percent("20 to 25 percent", 20, high=25)]),
    ("Prices rose half a percentage point.", [percent("half a percentage point", 0.5, "percentage point")]),
    # counts
    ("The port employs 1,250 people.", [count("1,250", 1250, "people")]),
    ("The port employs 1.25 million people.", [count("1.25 million", 1.25e6, "people")]),
    ("Twenty-three miners were trapped.", [count("Twenty-three", 23, "miners")]),
    ("A dozen miners were trapped.", [count("A dozen", 12, "miners")]),
    ("Two hundred and five miners were trapped.", [count("Two hundred and five", 205, "miners")]),
    ("The flood killed 14.", [count("14", 14)]),
    ("The flood killed five to seven villagers.", [count("five to seven", 5, "villagers", high=7)]),
    ("Police arrested 10-15 people.", [count("10-15", 10, "people", high=15)]),
    ("Members threw out the plan by 312 to 240.", [count("312", 312), count("240", 240)]),
    # durations
    ("The strike lasted six weeks.", [lasting("six weeks", 6, "week")]),
    ("After a six-week strike, trains run again.", [lasting("six-week", 6, "week")]),
    ("The strike began 10 days ago.", [lasting("10 days", 10, "day")]),
    ("She ran the bank for a year and a half.", [lasting("a year and a half", 1.5, "year")]),
    ("She ran the bank for seven-and-a-half years.", [lasting("seven-and-a-half years", 7.5, "year")]),
    ("The vote was delayed by half an hour.", [lasting("half an hour", 0.5, "hour")]),
    ("She has led for two or three years.", [lasting("two or three years", 2, "year", high=3)]),
    ("The economy shrank for two straight quarters.", [lasting("two straight quarters", 2, "quarter")]),
    ("It ends a 30-year-old feud.", [lasting("30-year-old", 30, "year")]),
    # ratios, rates, measures, levels
    ("Three in 10 voters stayed at home.", [other("Three in 10", 0.3, "in 10", "rate")]),
    ("One in three voters stayed at home.", [other("One in three", 1 / 3, "in three", "rate")]),
    ("Nine out of 10 dentists agree.", [other("Nine out of 10", 0.9, "in 10", "rate")]),
    ("Some 12 out of every 1,000 children fell ill.", [other("12 out of every 1,000", 0.012, "per 1,000", "rate")]),
    ("Winds blew at 55 mph.", [other("55 mph", 55, "mph", "rate")]),
    ("Backers led by two-to-one.", [other("two-to-one", 2, "to one", "rate")]),
    ("They backed it by nearly 2-1, a survey said.", [other("2-1", 2, "to 1", "rate")]),
    ("It went from 40 percent on July 14 to 46 percent.", [percent("40 percent", 40), percent("46 percent", 46)]),
    ("Costs are up by a third from May.", [other("a third", 1 / 3, None, "rate")]),
    ("A 40-foot wall stands there.", [other("40-foot", 40, "foot")]),
    ("The road is 12 miles long.", [other("12 miles", 12, "mile")]),
    ("They harvested 300 tonnes of barley.", [other("300 tonnes", 300, "ton")]),
    ("It released a 12-page letter.", [other("12-page", 12, "page")]),
    ("Rents are three times higher than in 2001.", [other("three times", 3, "times")]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), TABLE, ids=[row[0][:50] for row in TABLE])
def test_amounts(nlp: Language, sentence: str, expected: list[dict[str, Any]]) -> None:
    found = [brief(f) for f in figures(nlp, sentence)]
    assert [f["text"] for f in found] == [e["text"] for e in expected]
    for got, want in zip(found, expected, strict=True):
        value = want.pop("value")
        assert got["value"] == pytest.approx(value)
        assert {k: got[k] for k in want} == want
