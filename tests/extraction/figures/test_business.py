"""Company news: terms of bonds, stakes, deals, fines, and what a change is counted from."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.extraction.figures.helpers import figures

# sentence, text of the figure, what it measures
MEASURES: list[tuple[str, str, str]] = [
    # terms of a security
    ("Midland is offering $150 million of mortgage bonds, priced at par to yield 9.06%.", "9.06%", "mortgage bonds"),
    ("The firm sold $100 million of notes due 1999 at 99.5 to yield 8.82%.", "8.82%", "notes"),
    ("The 9% bonds are rated single-A-2 by Moody's.", "9%", "bonds"),
    ("He sold 500,000 shares at prices ranging from $22 to $24 each.", "$22 to $24", "shares at prices"),
    ("Saskatchewan sold C$250 million of 10-year debentures at par to yield 9.75%, or 52 basis points above the bond.",
     "9.75%", "debentures"),
    ("Saskatchewan sold C$250 million of 10-year debentures at par to yield 9.75%, or 52 basis points above the bond.",
     "52 basis points", "debentures"),
    # a clause behind the sum
    ("The group controls a 13% stake, for which it paid an average of $27.80.", "$27.80", "stake"),
    ("Tesla delivered 387,000 cars, missing the 449,000 that dealers polled by FactSet ordered.", "449,000",
     "dealers polled by FactSet ordered"),
    ("The fund will keep the 420 million francs it received.", "420 million francs", "fund"),
    ("That is well under the $318 million its former owner paid in 2016.", "$318 million", "former owner paid"),
    ("It compares with the $12 million the bank earned last year.", "$12 million", "bank earned"),
    ("Netflix did better than the 4.8 million Wall Street had been looking for.", "4.8 million", "Wall Street had been looking"),
    # a part of a sum, its purpose, what is valued
    ("The budget is $4.5 billion, including $900 million for a cable to shore.", "$900 million", "cable to shore"),
    ("It cost the airline $14 million to refit the cabins.", "$14 million", "refit the cabins"),
    ("The firm spent $30 million to modernize its two plants.", "$30 million", "modernize its two plants"),
    ("The bank will pay $65 million to settle allegations that it overcharged some 40,000 borrowers.", "$65 million",
     "settle allegations that it overcharged"),
    ("The group offered $31 a share for the rest of the brewer, valuing it at $1.9 billion.", "$1.9 billion",
     "rest of the brewer"),
    ("Norwood agreed to sell its 60 percent interest in the field to a rival for $95 million cash.", "$95 million",
     "interest in the field"),
    # who has it
    ("The retailer must pay a breakup fee of $125 million.", "$125 million", "retailer must pay a breakup fee"),
    ("The bank had assets of $511 million and deposits of $469 million.", "$511 million", "bank had assets"),
    ("The group controls 2.1 million common shares.", "2.1 million", "group controls 2.1 million common shares"),
    ("Holt began raising its Ormond stake in July, and holds 14.6%.", "14.6%", "Ormond stake"),
    ("The regulator fined the carmaker $3 million for withholding documents.", "$3 million",
     "fined the carmaker $3 million for withholding documents"),
    # what a plant turns out, what is sold apart from to whom
    ("The smelter will be able to turn out 260,000 tons of aluminum a year.", "260,000 tons",
     "smelter will be able to turn out 260,000 tons of aluminum"),
    ("Russian aircraft delivered 20.7 tons of aid.", "20.7 tons", "aid"),
    ("Norwood agreed to sell its 60 percent interest in the field to a rival for $95 million.", "60 percent",
     "interest in the field"),
    ("They rejected a contract with a 2.5-per-cent annual raise.", "2.5-per-cent", "annual raise"),
    ("Stocks closed with a 3 percent gain.", "3 percent", "Stocks"),
    # a list counted as one, where a phrase ends
    ("Only 2,600 welders, fitters and clerks are left.", "2,600", "welders, fitters and clerks are left"),
    ("Boeing won orders for 25 jets with a list value of $2 billion.", "25", "jets with a list value"),
    ("The U.S. put 25 percent tariffs on $250 billion of Chinese goods.", "25 percent",
     "tariffs on $250 billion of Chinese goods"),
    ("Workers returned after a 17-week walkout over who should pay for health benefits.", "17-week", "walkout"),
    ("Velora had cut its holding in the Turkish lender to 3%.", "3%", "holding in the Turkish lender"),
    ("Creditors would get 21 cents on the dollar.", "21 cents", "Creditors would get 21 cents on the dollar"),
    ("The line triples the flow of crude to 890,000 barrels a day.", "890,000", "flow of crude"),
    # two results of one sentence, raises, dividends, stakes, premiums, names with '&'
    ("Fairfield had a loss of $14.5 million, against year-earlier profit of $1.3 million.", "$1.3 million", "profit"),
    ("The workers get raises of 3 per cent, 2.5 per cent and 2 per cent.", "2.5 per cent", "raises"),
    ("The workers won a 3% raise.", "3%", "raise"),
    ("In London, the final dividend of £1 makes £3 for the year.", "£3", "final dividend"),
    ("He sold shares, trimming his holdings to 1.4% of the company.", "1.4%", "holdings"),
    ("It raised its stake in the bank to 12% of the shares outstanding.", "12%", "stake in the bank"),
    ("The bid represents a 36% premium over Friday's close.", "36%", "premium over Friday's close"),
    ("Harbor struck a deal to buy snack maker Kettle & Rye for about $3.4 billion.", "$3.4 billion", "Kettle & Rye"),
    ("The chain ended the quarter with $240 million in cash.", "$240 million", "cash"),
    ("The group trebled profits to £86.4m on turnover up a fifth at £1.1bn.", "a fifth", "turnover"),
    ("The group trebled profits to £86.4m on turnover up a fifth at £1.1bn.", "£1.1bn", "turnover"),
    ("Rents averaged $34.50 a square foot, up 80 cents.", "80 cents", "Rents"),
    ("The insurer blamed claims of $52 million.", "$52 million", "claims"),
    # what is bought up to so much, capital of a kind, periods and closing levels that are none of it
    ("A Dutch company has sought U.S. approval to buy up to 25% of Nashua's shares.", "25%", "Nashua's shares"),
    ("The lender asks that the firm maintain $3 million in working capital.", "$3 million", "working capital"),
    ("There was a one-time gain of $18 million in the 1988 period.", "$18 million", "one-time gain"),
    ("Shares soared yesterday, closing up $11 to close at $50.", "$11", "Shares"),
    # what is bid for past other words, whose part it is, what is compared, ranges
    ("The group bid $31 a share, or about $212 million, for the toy maker.", "$31", "toy maker"),
    ("The group bid $31 a share, or about $212 million, for the toy maker.", "$212 million", "toy maker"),
    ("Primerica, which had owned nearly 70% of Williams, will pay.", "70%",
     "Primerica, which had owned nearly 70% of Williams"),
    ("Hallwood owns about 11% of Integra.", "11%", "Hallwood owns about 11% of Integra"),
    ("The index had fallen 4.3%, compared with 3.3% for utilities and 3.6% for the bonds.", "3.3%", "utilities"),
    ("The index had fallen 4.3%, compared with 3.3% for utilities and 3.6% for the bonds.", "3.6%", "bonds"),
    ("Profit fell 3%, compared with 5% for the year.", "5%", "Profit"),
    ("Analysts were predicting earnings in the range of $3.90 a share.", "$3.90", "earnings"),
    ("Damages could be in the region of $40 million.", "$40 million", "Damages"),
    # dates inside the terms, prices for each so much, debt that is assumed
    ("Hertz sold $100 million of senior notes due Nov. 1, 2009, priced at par to yield 9%.", "9%", "senior notes"),
    ("Sales were $5 million. The notes were priced at 99.5 to yield 9%.", "9%", "notes"),
    ("The debentures are being issued at an issue price of $849 for each $1,000 principal amount.", "$849", "debentures"),
    ("The price also includes assumption of about $1.4 billion in debt.", "$1.4 billion", "debt"),
    ("Paribas says it will offer 1,850 francs ($296.95) each for Navigation shares that enjoy full rights.",
     "1,850 francs", "Navigation shares"),
    ("The insurer had earnings of $1.4 million, or 48 cents a share on a restated basis.", "$1.4 million",
     "insurer had earnings"),
    # verbs the parse takes for something else
    ("CALGARY — Shares of Bow Energy closed at $17.40.", "$17.40", "Shares of Bow Energy"),
    ("The company suspended its 15-cent quarterly dividend and trimmed capital spending by 20%.", "20%", "capital spending"),
    ("The company suspended its 15-cent quarterly dividend and trimmed capital spending by 20%.", "15-cent", "quarterly dividend"),
    ("Sales edged up 2% to $311.5 million.", "2%", "Sales"),
    ("A 6% price rise on its razors helped.", "6%", "price rise on its razors"),
    ("Ford sold 84,210 cars in the period, against 113,900 a year earlier.", "113,900", "Ford sold 84,210 cars in the period"),
    # what must not be taken for one of them
    ("The latest quarter included a charge of $5 million.", "$5 million", "charge"),
    ("The $6 billion the agency said was needed has been spent.", "$6 billion", "agency"),
    ("The unit had higher sales and reduced costs of $14 million.", "$14 million", "reduced costs"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "text", "expected"), MEASURES)
def test_measures(nlp: Language, sentence: str, text: str, expected: str) -> None:
    measured = next(f for f in figures(nlp, sentence) if f.text == text).measures
    assert measured is not None
    assert measured.text == expected


@pytest.mark.parametrize(
    ("sentence", "text", "way"),
    [
        ("September orders were 18% below the August figure.", "18%", "down"),
        ("September orders were 7% above a year earlier.", "7%", "up"),
        ("The tower is 10% above the limit.", "10%", None),
        ("The cut will trim output by some 9,000 cars.", "9,000", "down"),
        ("She was raised by two aunts.", "two", None),
        ("Rates were frozen at 5%.", "5%", "level"),
        ("There was a one-time gain of $18 million in the 1988 period.", "$18 million", None),
        ("The group trebled profits to £86.4m on turnover up a fifth at £1.1bn.", "a fifth", "up"),
        ("Output was a tenth more than last October.", "a tenth", "up"),
        ("The workers get raises of 3 per cent, 2.5 per cent and 2 per cent.", "2 per cent", "up"),
        ("Stocks fell 4 percent and 6 percent of them hit new lows.", "6 percent", None),
        ("The traders were ordered to forfeit $7.5 million.", "$7.5 million", None),
        ("Starting pay would go to $33.10 an hour from $28.90.", "$33.10", "up"),
        ("The stake went to 9% from 12%.", "9%", "down"),
        ("The line triples the flow of crude to 890,000 barrels a day.", "890,000", "up"),
        ("The carrier lost $23,000 on every flight.", "$23,000", None),
        ("The stock lost $2 billion in value.", "$2 billion", "down"),
        ("Oil lost $1.20 to $43.", "$1.20", "down"),
        ("The court froze $5 million in assets.", "$5 million", None),
    ],
)
def test_directions(nlp: Language, sentence: str, text: str, way: str | None) -> None:
    assert next(f for f in figures(nlp, sentence) if f.text == text).direction == way


@pytest.mark.parametrize(
    ("sentence", "text", "period"),
    [
        ("Profit was 12% lower than a year ago.", "12%", None),
        ("In October, traffic was up 5% from a year before.", "5%", "October"),
        ("The bid represents a 36% premium over Friday's close.", "36%", None),
        ("Sales were up 4% from last year's level.", "4%", None),
        ("Load was up 2 points from a year before, while traffic grew 5.5%.", "5.5%", None),
        ("The firm, which earned $12 million last year, now sees sales of $80 million.", "$80 million", None),
        (
            "It lost $4 million, compared with a profit of $145 million or 51 cents per diluted share a year ago.",
            "$145 million",
            "a year ago",
        ),
        ("Profit fell 3% over the past year.", "3%", "the past year"),
        ("The town got 64mm of rain on Sunday.", "64mm", "Sunday"),
    ],
)
def test_no_period_a_change_is_counted_from(
    nlp: Language, sentence: str, text: str, period: str | None
) -> None:
    found = next(f for f in figures(nlp, sentence) if f.text == text).period
    assert (found.text if found else None) == period


def test_joined_per_cent(nlp: Language) -> None:
    raise_, bonus = figures(nlp, "The contract gives a 2.5-per-cent raise and a 10-per-cent bonus.")
    assert (raise_.kind, raise_.text) == ("percent", "2.5-per-cent")
    assert (bonus.kind, bonus.value) == ("percent", 10)


def test_several_carried_so_many_respectively(nlp: Language) -> None:
    one, other = figures(
        nlp, "Ryanair and Lufthansa carried 18 million and 5 million passengers respectively."
    )
    assert one.measures is not None and one.measures.text == "Ryanair"
    assert other.measures is not None and other.measures.text == "Lufthansa"


@pytest.mark.parametrize(
    ("sentence", "currency"),
    [
        ("TORONTO — The grocer says its profit rose 12 per cent to $162 million.", "CAD"),
        ("OTTAWA (CP) — The carrier will cut fares by $20.", "CAD"),
        ("TORONTO (AP) — The grocer said its profit rose 12% to $162 million.", "USD"),
        ("OTTAWA, May 5 (Reuters) - The grocer said its profit rose to $162 million.", "USD"),
        ("CALGARY — The oil firm paid US$40 million and C$3 million, or $43 million in all.", "USD"),
        ("DETROIT — The maker said its profit rose 12 percent to $162 million.", "USD"),
    ],
)
def test_dollars_of_a_canadian_dateline(nlp: Language, sentence: str, currency: str) -> None:
    assert figures(nlp, sentence)[-1].currency == currency


YEARS_AGO: list[tuple[str, list[str | None]]] = [
    (
        "Savin reported a third-quarter net loss of $35.2 million, or 31 cents a share, compared with year-earlier profit"
        " of $3.8 million, or one cent a share.",
        ["third-quarter", "third-quarter", "year-earlier", "year-earlier"],
    ),
    (
        "Harlan had net of $1.1 million, or four cents a share, a year ago. Revenue soared to $101.7 million.",
        ["a year ago", "a year ago", None],
    ),
    (
        "A year ago, Harlan had net of $1.1 million. Revenue was $9 million.",
        ["A year ago", "A year ago"],
    ),
    (
        "Revenue fell to $2.58 billion from $2.63 billion.\n\nIn the nine months, net fell 6 percent to $486 million.",
        [None, None, "the nine months", "the nine months"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), YEARS_AGO)
def test_levels_of_a_year_ago(nlp: Language, text: str, expected: list[str | None]) -> None:
    assert [f.period.text if f.period else None for f in figures(nlp, text)] == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Ridgeway, which already owns 24% of the brewer, holds 14.6%",
        "He sold shares, trimming his holdings to 1.4% of the company and accepting 35 cents on the dollar",
        "The fire, which has burned for nine days, spread to 87,000 acres of forest",
        "The fund valued it at $5, well under the $318 million that its owner paid, including $9 for a cable",
        "The offer is a 22% premium to their last close, 5% above a year earlier, on turnover up a fifth at $5",
    ],
)
def test_sentences_cut_anywhere(nlp: Language, sentence: str) -> None:
    words = sentence.split()
    for last in range(1, len(words) + 1):
        figures(nlp, " ".join(words[:last]))
