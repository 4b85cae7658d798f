"""Phrases that end a word too early or too late in the parse, each class with its decoys."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.extraction.figures.helpers import figures

ENDS = [
    # past the comma inside a place
    (
        "They hold a 31% stake in the Dayton, Ohio, toolmaker and want seats on its board.",
        "31%",
        "stake in the Dayton, Ohio, toolmaker",
    ),
    (
        "Eleven nurses who worked in the Tulsa, Okla., area have been infected.",
        "Eleven",
        "nurses who worked in the Tulsa, Okla., area",
    ),
    ("They hold a 31% stake in the Tribune, and want seats on its board.", "31%", "stake in the Tribune"),
    # the people of a body whose name holds 'of'
    (
        "Two Bank of England officials attended the hearing.",
        "Two",
        "Bank of England officials attended the hearing",
    ),
    (
        "She called three Department of Justice lawyers.",
        "three",
        "Department of Justice lawyers",
    ),
    # the names of those counted
    ("Their two sons Mark and Luke, aged 4 and 6, were rescued.", "two", "sons"),
    ("The couple and their three daughters Anna, Beth and Carol moved to Leeds.", "three", "daughters"),
    # what an attribute belongs to, without what the sentence tells of it
    ("The 12% ceiling binds any foreign bidder, lawyers said.", "12%", "ceiling"),
    ("The company says the $22-a-share offer is fair to its minority holders.", "$22", "offer"),
    ("A $1,000 reward is available for tips.", "$1,000", "reward is available for tips"),
    (
        "The three men who accused the coach of theft said they had also written to the league.",
        "three",
        "men who accused the coach of theft",
    ),
    # a bare sum that is the subject
    ("A total of $3.2 million was paid to the farmers.", "$3.2 million", "paid to the farmers"),
    (
        "A total of $450,000, meanwhile, is being offered for tips about the robbery.",
        "$450,000",
        "offered for tips about the robbery",
    ),
    # what happened in a span, not where
    (
        "The city has seen the murders of 12 drivers over the past four years in the harbor district.",
        "four years",
        "murders of 12 drivers",
    ),
    (
        "The firm has spent the last three years in Chicago.",
        "three years",
        "firm has spent the last three years in Chicago",
    ),
    # what happened so long ago
    (
        "He was chief strategist for the senator's campaign eight years ago, when she ran third.",
        "eight years",
        "senator's campaign",
    ),
    ("The state is still paying for the earthquake nearly two years ago.", "two years", "earthquake"),
    (
        "With the discovery of a mass grave 12 days ago, the police say they have a suspect.",
        "12 days",
        "discovery of a mass grave",
    ),
]

BESIDE = [
    ("He runs a shop in Ashford (population 7,200), and votes.", "7,200", "population"),
    ("The paper (circulation 90,000) closed on Friday.", "90,000", "circulation"),
    ("Analysts put it at less than 6% of the bank's yearly revenue.", "6%", "bank's yearly revenue"),
    (
        "The technology index, which lost 1.1%, or 5.10, on Tuesday, to 461.20, led the market down.",
        "461.20",
        "technology index",
    ),
    ("Pineford was bought by a group headed by its founder for $90 million.", "$90 million", "Pineford"),
    (
        "The group agreed to be acquired by investors led by Hartwell Partners for $40 a share.",
        "$40",
        "group agreed to be acquired",
    ),
    ("Harcourt AB proposed to acquire the 22% it doesn't own of its U.S. unit.", "22%", "U.S. unit"),
    (
        "The partners are seeking loans before offering C$16.40 a share to acquire all of Pineford's shares.",
        "C$16.40",
        "acquire all of Pineford's shares",
    ),
    ("The plan would raise by 7 percent the pay of teachers.", "7 percent", "pay of teachers"),
    ("Sales rose by 7 percent the following year.", "7 percent", "Sales"),
    ("The raids were a response to attacks four months apart on two markets.", "four months", "attacks"),
    (
        "The price in the proposal is $43.50 for each of the 4.9 million shares the parent doesn't own.",
        "$43.50",
        "price in the proposal",
    ),
    (
        "Smith leads Jones by 43 percent to 38 percent. Another 19 percent said they would not pick either man.",
        "19 percent",
        "not pick either man",
    ),
    ("He gave a seminar led by a banker for $90.", "$90", "seminar led"),
    (
        "The bomb killed 120 people on the ferry and 14 on the pier.",
        "14",
        "killed 120 people on the ferry and 14 on the pier",
    ),
    ("She met 20 farmers in Ohio and 14 in Iowa.", "14", "Iowa"),
    (
        "The gunman stood about 200 feet behind the house.",
        "200 feet",
        "gunman stood about 200 feet behind the house",
    ),
]


@pytest.mark.parametrize(("sentence", "text", "expected"), BESIDE)
def test_the_words_beside_an_amount_tell_of_it(
    nlp: Language, sentence: str, text: str, expected: str
) -> None:
    found = next(f for f in figures(nlp, sentence) if f.text == text)
    assert found.measures is not None
    assert found.measures.text == expected


@pytest.mark.parametrize(("sentence", "text", "expected"), ENDS)
def test_a_phrase_ends_where_it_should(nlp: Language, sentence: str, text: str, expected: str) -> None:
    found = next(f for f in figures(nlp, sentence) if f.text == text)
    assert found.measures is not None
    assert found.measures.text == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The carrier ordered a 767 jet last week.",
        "The firm found a flaw in its 68040 chip.",
        "Buyers say the 586 is fast.",
        "They traded an 80286 machine for a new one.",
    ],
)
def test_the_number_of_a_make_is_no_figure(nlp: Language, sentence: str) -> None:
    assert figures(nlp, sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("The carrier ordered the 120 jets last week.", "120"),
        ("The plant ships 400 computers a day.", "400"),
        ("The navy sent its 200 aircraft home.", "200"),
    ],
)
def test_things_counted_stay_figures(nlp: Language, sentence: str, text: str) -> None:
    assert [f.text for f in figures(nlp, sentence)] == [text]


@pytest.mark.parametrize(
    "sentence",
    [
        "They met 12 Vikings",
        "12 people on the ferry and 14 on the pier killed",
        "Ashford (population 7,200",
        "They hold a 31% stake in the Dayton,",
        "They hold a 31% stake in the Dayton, Ohio,",
        "Two Bank of the",
    ],
)
def test_a_text_that_breaks_off_is_read(nlp: Language, sentence: str) -> None:
    for figure in figures(nlp, sentence):
        assert figure.measures is None or 0 <= figure.measures.span[0] < figure.measures.span[1]
