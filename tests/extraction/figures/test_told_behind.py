"""What an amount measures where it is told behind the amount, or by a noun apart from it."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.extraction.figures.helpers import figures

# sentence, text of the figure, what it measures
TOLD: list[tuple[str, str, str]] = [
    ("The board amended the plan by reducing to 10% from 20% the level of ownership.", "10%", "level of ownership"),
    ("The board amended the plan by reducing to 10% from 20% the level of ownership.", "20%", "level of ownership"),
    ("The firm would buy out for $1.9 billion the 55% equity interest of its partner.", "$1.9 billion",
     "equity interest of its partner"),
    ("The fund may buy more than $15 million of the stock but less than 25%.", "25%", "stock"),
    ("A survey found 70% of adults with asthma need support services, and 49% live with their parents.", "49%",
     "live with their parents"),
    ("That brought the toll for both bombings to 259.", "259", "toll for both bombings"),
    ("The union raised dues for all members to $40.", "$40", "dues for all members"),
    ("The mayor has 52 percent support among women.", "52 percent", "mayor has 52 percent support among women"),
    ("A $900 reward is available for information leading to his arrest.", "$900",
     "reward is available for information leading to his arrest"),
    ("The stock rose to a high for the year of $42 a share in June from $29 in March.", "$42", "stock"),
    ("The stock rose to a high for the year of $42 a share in June from $29 in March.", "$29", "stock"),
    ("Two objectors, Ann Joyce and William Graham, had challenged the bid.", "Two",
     "objectors, Ann Joyce and William Graham, had challenged the bid"),
    ("The mayor's second letter to Reno in two weeks was published on Tuesday.", "two weeks",
     "mayor's second letter to Reno"),
    ("The group posted its biggest drop in sales in six years.", "six years", "biggest drop in sales"),
    ("With the finding of a buried rifle 11 days ago, the police have a suspect.", "11 days",
     "finding of a buried rifle"),
    ("The minister, on a tour of several states, spent about five hours in Tanzania.", "five hours",
     "spent about five hours in Tanzania"),
    ("The plan of bombing the bridges took three months to complete.", "three months", "plan of bombing the bridges"),
    ("It took 15 minutes just to get ready.", "15 minutes", "get ready"),
    ("There is nothing that occurred in the last 24 hours that has caused us to leave.", "24 hours",
     "nothing that occurred"),
    ("The rate is equivalent to a conversion price of $17.50 a common share.", "$17.50", "conversion price"),
    ("The rights allow holders to buy shares at 50% of the then current market price.", "50%",
     "then current market price"),
    ("Based on that, the bid gives the transaction a value of $104 million.", "$104 million", "transaction a value"),
    ("He said more than 60 percent of farmers work nights, but only 7 percent of millers do.", "60 percent",
     "farmers work nights"),
    ("In 1975 about 60 percent of farmers worked nights, but only 7 percent do today.", "7 percent",
     "farmers worked nights"),
    ("She spends about 60 hours a week doing research on neurons.", "60 hours", "doing research on neurons"),
    ("After watching the senators ignore facts for two hours, she left.", "two hours", "ignore facts"),
    ("The bombings in Kenya last week claimed at least 217 lives and injured nearly 5,000.", "5,000", "injured"),
    ("Since May, 90 boats have been found, 20 of them as a result of tips.", "20", "as a result of tips"),
    ("The dividend equals the 30-day bankers' acceptance rate.", "30-day", "bankers' acceptance rate"),
    ("Iraq imports about three-quarters of its food.", "three-quarters",
     "Iraq imports about three-quarters of its food"),
    ("France was named by a paltry three percent.", "three percent", "France"),
    ("The museum ― home to 900 paintings ― reopened.", "900", "paintings"),
]  # fmt: skip

# decoys: what stands behind is not what is measured
OTHERS: list[tuple[str, str, str]] = [
    ("The bank cut its stake in the mill to 5 percent.", "5 percent", "stake in the mill"),
    ("At least 135 people, most of them tourists, were treated for cuts.", "135", "treated for cuts"),
    ("It was the first strike at the mill in 10 years.", "10 years", "first strike at the mill"),
    ("The department cut its proposed cutoff of $50,440 in response.", "$50,440", "proposed cutoff"),
    ("The firm sold the shares at an average price of $12.", "$12", "shares"),
    ("In the town, eight 'Royal Cabanas' each have a bath.", "eight", "Royal Cabanas"),
    ("It took three months to repair the bridge.", "three months", "repair the bridge"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "text", "measures"), TOLD + OTHERS)
def test_what_is_measured(nlp: Language, sentence: str, text: str, measures: str) -> None:
    found = next(f for f in figures(nlp, sentence) if f.text == text)
    assert found.measures is not None
    assert found.measures.text == measures


def test_what_is_cut_in_half_went_down(nlp: Language) -> None:
    (found,) = figures(nlp, "The price of the shares has been cut nearly in half since August.")
    assert found.direction == "down"


def test_a_gained_share_of_the_vote_is_no_rise(nlp: Language) -> None:
    (found,) = figures(nlp, "Canada was the runner-up, gaining just 16 percent of the vote.")
    assert found.direction is None


def test_an_issue_or_two_is_no_count(nlp: Language) -> None:
    assert not figures(nlp, "She met him on the discrete issue or two on which they agree.")


def test_an_age_before_a_long_dash_is_no_figure(nlp: Language) -> None:
    assert not figures(nlp, "Ann Harper, 40 ― a student who sang in church ― was shot.")


def test_a_pronoun_alone_says_nothing(nlp: Language) -> None:
    (found,) = figures(nlp, "They will soften, whether it's now or two weeks from now.")
    assert found.measures is None


def test_a_group_of_states_is_a_name(nlp: Language) -> None:
    assert not figures(nlp, "He spoke after the Group of 20 conference.")


def test_the_name_of_a_show_is_no_time(nlp: Language) -> None:
    assert not figures(nlp, "She said on “60 Minutes” that he lied.")
    assert not figures(nlp, 'The movie, "13 Hours: The Secret Soldiers," is based on a book.')
    assert [f.text for f in figures(nlp, 'He waited "60 minutes" for it.')] == ["60 minutes"]
