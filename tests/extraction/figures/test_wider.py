"""Phrases that run over their amount, because a noun alone would say little; and the two sides of a contest."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.extraction.figures.helpers import figures

# sentence, text of the figure, what it measures
WIDE: list[tuple[str, str, str]] = [
    ("The keeper stopped 22 shots.", "22", "keeper stopped 22 shots"),
    ("Police pulled 17 miners out of the shaft.", "17", "Police pulled 17 miners"),
    ("He said the fire killed 12 people and spread.", "12", "fire killed 12 people"),
    ("It was the flood which killed 40 people.", "40", "flood which killed 40 people"),
    ("She surveyed 900 adults in May.", "900", "surveyed 900 adults"),
    ("The bakery employs 120 people.", "120", "bakery employs 120 people"),
    ("Smith won 13 of the 19 contests.", "13", "Smith won 13 of the 19 contests"),
    ("Women wrote 65 percent of the stories.", "65 percent", "Women wrote 65 percent of the stories"),
    ("Ohio heads a coalition of 13 states.", "13", "coalition of 13 states"),
    ("It had a gain of $18 million from the sale of a mill.", "$18 million", "gain of $18 million from the sale of a mill"),
    ("Polls give him the support of 31 percent of farmers.", "31 percent", "support of 31 percent of farmers"),
    ("Smith leads by 7 points among women.", "7 points", "Smith leads by 7 points among women"),
    ("Winds cut power to about 23,000 people.", "23,000", "Winds cut power to about 23,000 people"),
    ("Police urged some 300 people to leave.", "300", "urged some 300 people to leave"),
    ("The judge made three concessions at a meeting with the mayor.", "three", "judge made three concessions at a meeting with the mayor"),
    ("A $1,000 reward is offered for her return.", "$1,000", "reward is offered for her return"),
    ("The gun can hit targets at a distance of 40 km.", "40 km", "gun can hit targets at a distance"),
    ("The plane spent two hours in the air.", "two hours", "plane spent two hours in the air"),
    ("The mine caved in, killing 11 miners.", "11", "killing 11 miners"),
    ("It helped save 101 people.", "101", "save 101 people"),
    ("The breach exposed the data of more than 50,000 users.", "50,000", "data of more than 50,000 users"),
    ("The party took 41 seats.", "41", "party took 41 seats"),
    ("It took a $50 million loss from its old mills.", "$50 million", "loss from its old mills"),
    ("It took a charge of $5 million related to the sale of a mill.", "$5 million", "charge of $5 million related to the sale of a mill"),
    ("Ann Kim held three summits with him.", "three", "Ann Kim held three summits"),
    ("The blast led to the deaths of 14 men.", "14", "deaths of 14 men"),
    ("Police hold seven men over the theft.", "seven", "Police hold seven men over the theft"),
    ("He was jailed for five years in prison for arson.", "five years", "prison for arson"),
    ("Watson was sentenced to 19 years for arson.", "19 years", "Watson was sentenced to 19 years for arson"),
    ("The union gave $2 million to the campaign.", "$2 million", "union gave $2 million to the campaign"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "text", "measures"), WIDE)
def test_a_phrase_runs_over_its_amount(nlp: Language, sentence: str, text: str, measures: str) -> None:
    found = next(f for f in figures(nlp, sentence) if f.text == text)
    assert found.measures is not None
    assert found.measures.text == measures


# sentence, text of the figure, what it measures and no more
NARROW: list[tuple[str, str, str]] = [
    ("The town has 40 stores.", "40", "town has 40 stores"),
    ("Employers added 5,000 jobs in May.", "5,000", "Employers added 5,000 jobs"),
    ("The bank set a 5 percent rate.", "5 percent", "rate"),
    ("It raised $2,000 of its $5,000 goal.", "$5,000", "goal"),
    (
        "The tax takes a share of the $3 billion in yearly sales of cars.",
        "$3 billion",
        "yearly sales of cars",
    ),
    ("Lawyers for two women suing the town were silent.", "two", "women suing the town"),
    ("The isle is home to 500 people and hundreds of cats.", "500", "people"),
    ("It had a profit of 1.8 billion euros - a 4.6 percent increase on 2015.", "4.6 percent", "profit"),
    ("She had received 830,000 euros ($900,000) in public money.", "830,000 euros", "public money"),
    ("He owns mills in three towns, totaling $2 billion in sales.", "$2 billion", "sales"),
    ("The 326 to 293 vote means the bill is unchanged.", "326", "vote"),
    (
        "It announced a $500-million (460-million-euro) investment in a rival.",
        "$500-million",
        "investment in a rival",
    ),
    (
        "It was given $9 million. It will slash its expenses by a further $2 million.",
        "$2 million",
        "expenses",
    ),
    ("The tower has three columns and a slab.", "three", "tower has three columns"),
    ("Sales saw an increase of 26 percent.", "26 percent", "Sales"),
    ("It has brought its cumulated losses since 2010 to more than $15bn.", "$15bn", "cumulated losses"),
    ("The bank gave 9 percent and the mill only 6 percent.", "6 percent", "mill"),
    ("About 300 people work in its shops and 70 in its supply chain.", "70", "supply chain"),
    ("Chad has 6,800 tanks and Mali has 7,000.", "7,000", "Mali"),
    ("Estimates put the wall at between $2 billion and $5 billion.", "$2 billion and $5 billion", "wall"),
    (
        "They barred nine miners - three cooks and their six children - from leaving.",
        "nine",
        "barred nine miners",
    ),
    ("Ann Diaz was seen on Monday.\nShe is 6 feet tall.", "6 feet", "Ann Diaz"),
    ("The firm reported a net loss in the fourth quarter of $167 million.", "$167 million", "net loss"),
    ("Entry was suspended for a total of 90 days.", "90 days", "Entry was suspended"),
    ("He spent three years cruising round the world.", "three years", "cruising round the world"),
    ("Of the 3,498 killed last year, many were young.", "3,498", "killed"),
    ("A majority of the 68 workers agreed.", "68", "workers"),
    (
        "The year had profit from continuing operations of $4 million.",
        "$4 million",
        "profit from continuing operations",
    ),
    ("The polls give a 5-point jump for Smith.", "5-point", "jump for Smith"),
    ("It pays half of what teachers say they need.", "half", "what teachers say they need"),
    ("About 53% describe themselves as liberal.", "53%", "describe themselves as liberal"),
    ("Police have a five-page letter setting out the plan.", "five-page", "letter setting out the plan"),
    ("Oakwell, Pineford and Elmtown fell 6 per cent.", "6 per cent", "Oakwell, Pineford and Elmtown"),
    ("Three weeks ahead of the vote, she is silent.", "Three weeks", "ahead of the vote"),
    ("Of the 216 people currently working there, many left.", "216", "people currently working there"),
    ("The firm used a construction cost estimate of $9 billion.", "$9 billion", "construction cost estimate"),
    ("They agreed to a donation to a local shelter of $500.", "$500", "donation to a local shelter"),
    ("The work is delayed a further two years.", "two years", "work is delayed"),
    (
        "They polled more than 4,000 current and former miners.",
        "4,000",
        "polled more than 4,000 current and former miners",
    ),
    ("The mayor holds out for $5 billion to build a dam.", "$5 billion", "build a dam"),
    ("Just over a quarter, 26 percent, say they will vote for nobody.", "26 percent", "vote for nobody"),
    ("They must read 15 percent of the roughly 54,000 pages.", "15 percent", "pages"),
    ("Ruiz won 758 votes, and Ann Lake's 538 surprised all.", "538", "Ann Lake"),
    ("The plan is to cut emissions by 2030 to 32 percent below those of 2005.", "32 percent", "emissions"),
    ("They met twice over the course of 48 hours.", "48 hours", "met twice"),
    (
        "It came two months before the fatal 2012 raid on the camp.",
        "two months",
        "before the fatal 2012 raid on the camp",
    ),
    ("They keep a 16-member special forces team.", "16", "special forces team"),
    (
        "Some 721 delegates cast their votes for people other than him.",
        "721",
        "delegates cast their votes for people",
    ),
]


@pytest.mark.parametrize(("sentence", "text", "measures"), NARROW)
def test_a_phrase_stays_beside_its_amount(nlp: Language, sentence: str, text: str, measures: str) -> None:
    found = next(f for f in figures(nlp, sentence) if f.text == text)
    assert found.measures is not None
    assert found.measures.text == measures


# sentence, then of each figure its text and a word of what it measures
SIDES: list[tuple[str, list[tuple[str, str]]]] = [
    (
        "Smith is ahead of Jones, 27 percent to 19 percent.",
        [("27 percent", "Smith"), ("19 percent", "Jones")],
    ),
    (
        "The survey finds Ann Ruiz with a small lead over Bo Lake, 46 percent to 44 percent.",
        [("46 percent", "Ruiz"), ("44 percent", "Lake")],
    ),
    (
        "Smith leads Jones 1,428 to 1,153 in pledged delegates.",
        [("1,428", "pledged delegates"), ("1,153", "pledged delegates")],
    ),
    ("Homeowners support Smith by 17 points.", [("17 points", "Homeowners support Smith")]),
    ("Renters go for Jones by a 20-point margin.", [("20-point", "Renters go for Jones")]),
]


@pytest.mark.parametrize(("sentence", "told"), SIDES)
def test_each_side_of_a_contest_has_its_number(
    nlp: Language, sentence: str, told: list[tuple[str, str]]
) -> None:
    found = figures(nlp, sentence)
    assert [f.text for f in found] == [text for text, _ in told]
    for figure, (_, word) in zip(found, told, strict=True):
        assert figure.measures is not None
        assert word in figure.measures.text


# sentence, text of the figure, what it measures
SPANS: list[tuple[str, str, str]] = [
    ("The hall opens four days before the election.", "four days", "before the election"),
    (
        "He came back two weeks after the mayor won 12 seats there.",
        "two weeks",
        "after the mayor won 12 seats",
    ),
    ("The board has been seeking a buyer for 10 years.", "10 years", "board has been seeking a buyer"),
    ("They scored with 44 seconds left in the match.", "44 seconds", "left in the match"),
    ("The plan was the result of three years of preparation.", "three years", "preparation"),
    ("The tentative deal, announced Friday, would last four years.", "four years", "tentative deal"),
    ("The meeting was scheduled two weeks ago.", "two weeks", "meeting was scheduled"),
    ("About 7 percent said they are undecided.", "7 percent", "undecided"),
    ("They are split: 37 percent liberal to 32 percent conservative.", "32 percent", "conservative"),
    ("He saved enough for the citizenship fees: $1,260 for two adults.", "$1,260", "citizenship fees"),
    ("The storm will cost the town $5 million.", "$5 million", "storm will cost the town"),
]


@pytest.mark.parametrize(("sentence", "text", "measures"), SPANS)
def test_what_lasts_or_is_told(nlp: Language, sentence: str, text: str, measures: str) -> None:
    found = next(f for f in figures(nlp, sentence) if f.text == text)
    assert found.measures is not None
    assert measures in found.measures.text
