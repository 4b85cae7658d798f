"""Numbers that are no figures."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.extraction.figures.helpers import figures

NOTHING = [
    # dates and clock times
    "The council met on March 4.",
    "The council met on 4 March 2017.",
    "The council met on 2017-03-04 and 3/4/17.",
    "The council met in 1987 and in the 1990s.",
    "The budget for fiscal 2018 was late.",
    "The council met at 10:35 a.m. and at 5pm.",
    "The siren went off at 0735 GMT.",
    "The law of '86 still holds.",
    "Profit for the nine months was good.",
    "Sales grew in the first six months, the mill said.",
    "The fair will be back for the 2019- 20 season.",
    "The Bears won by 2-1.",
    "Arrivals dropped in the 2015 fiscal year.",
    "At one point he waved.",
    # ages
    "He already was 18 at the time.",
    "She was adopted when she was around 10.",
    "Now 46 and living in Leeds, she waits.",
    "Bright, 70, told the paper so.",
    # lists
    "Here is the plan:\n\n1 Feel free to scream.\n\n3 Take action.",
    # names
    "The car has a plate 976-ZPT.",
    "Call us on +44 7555 173285.",
    "Send an SMS to 61124.",
    "The club defeated its rivals 3-2 in the cup.",
    "A 911 dispatcher took the call on the 105 Freeway.",
    "The P5+1 states met with users of Office 2.0.",
    "Some callers could not reach 911, or go to ext. 5.",
    "Star Dead At 68",
    "She wears a size 14.",
    "They are at work on 5g networks.",
    "The yield on the 10-year Treasury note rose.",
    "He is on the FBI's 10 Most Wanted list.",
    "A Boeing 737 landed in Lagos.",
    "The FTSE 100 was closed.",
    "The S&P 500 and the CAC 40 were closed.",
    "Section 301 allows that.",
    "It broke sections 3, 4 and 5 of the code.",
    "The G20 and the G7 disagree.",
    "He drove down Highway 401.",
    "They fly the F-35 and the B-52.",
    "COVID-19 closed the market.",
    "He watched Channel 4 news.",
    "The Group of Seven agreed.",
    "Air Force One landed.",
    "It was on page 12.",
    "She is the No. 2 at the bank.",
    "She lives at 10 Downing Street.",
    "The shop at 469 Vermont Street is closed.",
    "Call 911 or 1-800-555-0199.",
    "The hotline is (416) 555-0187.",
    # scores
    "The Bears beat the Wolves 4-2.",
    "The Bears won 21 to 14.",
    # pronouns, idioms, vague amounts
    "One of them left, and no one stayed.",
    "That one is the best one.",
    "The two met again.",
    "It takes a day or two.",
    "Dozens of people came, and thousands stayed away.",
    "He won a three-way race.",
    "The 43rd president and the third wife came.",
    "It came in the first half of the third quarter.",
    # ages
    "Ada Smith, 45, a baker, agreed.",
    "He is 51.",
    "Adults 65 and older pay less.",
    # lists
    "1. Buy bread.\n2. Sell it.",
    "Her time is short. 3. The writer of the play lives in Galway.",
    "He was in the town from the 3 to 8 March.",
    "She 1) reads the letter, 2) tears it up and 3) laughs.",
    "Why it failed. One: lack of money. Two: lack of time.",
    # 'one' that nothing is counted by
    "One officer said he was injured in the fall.",
    "The senator killed one bill after another.",
    "The strike left one question open.",
    "The court heard that he killed one of them.",
    "Only one hospital was hurt by the cuts.",
]


@pytest.mark.parametrize("sentence", NOTHING)
def test_no_figure(nlp: Language, sentence: str) -> None:
    assert [f.text for f in figures(nlp, sentence)] == []


def test_a_figure_beside_a_name(nlp: Language) -> None:
    found = figures(nlp, "Boeing sold 737 jets, and Section 301 hit 25 of them.")
    assert [f.text for f in found] == ["737", "25"]


def test_votes_are_figures_and_scores_are_not(nlp: Language) -> None:
    found = figures(nlp, "Delegates voted 89-52 for the plan. The Bears won the game 4-2.")
    assert [(f.text, f.unit) for f in found] == [("89", "votes"), ("52", "votes")]


def test_a_number_at_the_end_or_head_of_a_sentence_is_a_figure(nlp: Language) -> None:
    found = figures(nlp, "He bought 12. They bought 3. The camp takes 3 to 8 weeks.")
    assert [f.text for f in found] == ["12", "3", "3 to 8 weeks"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The bombing killed one person.",
        "The blast left one dead.",
        "One man died when the roof fell.",
        "One soldier was killed by a mine, the army said.",
        "At least one other person was seriously injured.",
    ],
)
def test_one_who_came_to_harm_is_counted(nlp: Language, sentence: str) -> None:
    assert [(f.value, f.kind) for f in figures(nlp, sentence)] == [(1, "count")]
