"""Figures of politics and the economy: votes, leads, parts of a whole, budgets, rates of growth, and their decoys."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.extraction.figures.helpers import figures


def told(nlp: Language, sentence: str, text: str) -> tuple[str | None, str | None, str | None]:
    """What the figure `text` of `sentence` measures, which way it went and when."""
    found = next(f for f in figures(nlp, sentence) if f.text == text)
    measures, period = found.measures, found.period
    return measures.text if measures else None, found.direction, period.text if period else None


def said(nlp: Language, sentence: str, text: str) -> str | None:
    return told(nlp, sentence, text)[0]


@pytest.mark.parametrize(
    ("sentence", "text", "expected"),
    [
        ("The bill cleared the House on a 227-198 vote.", "198", "bill cleared the House on a 227-198 vote"),
        (
            "Congress approved a $1.1 trillion spending bill by a 316-113 vote.",
            "316",
            "spending bill by a 316-113 vote",
        ),
        (
            "MPs voted by 412 to 202 to delay the treaty.",
            "202",
            "MPs voted by 412 to 202 to delay the treaty",
        ),
        (
            "The board ruled 5-4 against the merger on Tuesday.",
            "5",
            "board ruled 5-4 against the merger",
        ),
        (
            "They fell three votes short of the majority they needed.",
            "three",
            "votes short of the majority they needed",
        ),
        ("Roe picked up 67 delegates on Tuesday to 54 for her rival.", "54", "rival"),
        (
            "The nomination was confirmed by a vote of 54 to 45.",
            "45",
            "nomination was confirmed by a vote",
        ),
        ("Voters handed Mr. Doe 36 of the 50 seats.", "36", "seats"),
        ("Iowans awarded Mr. Doe 21 delegates and Ms. Roe 23.", "23", "Roe"),
        (
            "Democrats now hold a 55-to-45 majority in the chamber.",
            "45",
            "Democrats now hold a 55-to-45 majority",
        ),
        ("Mr. Doe's party was reduced to 24 seats.", "24", "Mr. Doe's party was reduced to 24 seats"),
        ("Oddsmakers made the horse a 7-to-5 favorite.", "7-to-5", "favorite"),
        (
            "By a margin of 56 to 39 percent, voters prefer the plan of the governor.",
            "39 percent",
            "voters prefer the plan of the governor",
        ),
        ("The Senate, by 61 to 38, approved the stopgap plan.", "61", "approved the stopgap plan"),
        ("In a 5-4 decision, the court upheld the tax.", "4", "decision, the court upheld the tax"),
        ("The measure passed 219 to 212.", "219", "measure passed"),
    ],
)
def test_votes(nlp: Language, sentence: str, text: str, expected: str) -> None:
    assert said(nlp, sentence, text) == expected


@pytest.mark.parametrize(
    ("sentence", "text", "expected"),
    [
        ("The poll gave Smith a 5-point lead over Jones.", "5-point", "Smith a 5-point lead over Jones"),
        ("Smith has a 5-point lead over Jones.", "5-point", "Smith has a 5-point lead over Jones"),
        ("Mr. Doe holds a 45%-41% lead over Ms. Roe.", "45%", "Doe"),
        ("Mr. Doe holds a 45%-41% lead over Ms. Roe.", "41%", "Roe"),
        (
            "Half of Canadians — 51 per cent — say they would not vote for either.",
            "51 per cent",
            "Canadians — 51 per cent — say they would not vote for either",
        ),
        (
            "When asked, 62 percent of Republicans but only 9 percent of Democrats called it the main issue.",
            "9 percent",
            "Democrats called it the main issue",
        ),
        ("Forty-five percent said they would vote for her, with 12 percent unsure.", "12 percent", "unsure"),
        (
            "The poll shows Smith with 41 percent of the vote.",
            "41 percent",
            "Smith with 41 percent of the vote",
        ),
        (
            "Ms. Roe finished second with 31% of the vote.",
            "31%",
            "Roe finished second with 31% of the vote",
        ),
        ("Of the 412 delegates, 37 of them from the north, most voted no.", "37", "north"),
        (
            "Of the men 63 percent said yes; among those who never vote, the figure was 28 percent.",
            "28 percent",
            "who never vote",
        ),
        ("A slim majority, 52 percent, want it repealed.", "52 percent", "want it repealed"),
        (
            "A million people voted early, 40 percent of them Republicans.",
            "40 percent",
            "Republicans",
        ),
        ("Voters approved the tax by a 2-to-1 margin.", "2-to-1", "Voters approved the tax"),
        ("Voters under 30 favor him by a 2-to-1 ratio.", "2-to-1", "Voters under 30 favor him"),
        ("A million crossed last year, 80 percent of them by sea.", "80 percent", "sea"),
        (
            "The poll put Roe ahead, with 8 percent still making up their minds.",
            "8 percent",
            "making up their minds",
        ),
        ("Women outnumber men 3 to 1 at the college.", "3 to 1", "Women outnumber men"),
    ],
)
def test_polls(nlp: Language, sentence: str, text: str, expected: str) -> None:
    assert said(nlp, sentence, text) == expected


@pytest.mark.parametrize(
    ("sentence", "text", "expected"),
    [
        (
            "Women, who make up 52 percent of the electorate, favored the plan.",
            "52 percent",
            "Women, who make up 52 percent of the electorate",
        ),
        (
            "Health spending accounts for 17 percent of the economy.",
            "17 percent",
            "Health spending accounts for 17 percent of the economy",
        ),
        ("The deficit fell to 3 percent of gross domestic product.", "3 percent", "deficit"),
        ("Turnout was put at 61 percent of eligible voters.", "61 percent", "Turnout"),
        ("Military spending, equal to 2 percent of GDP, is to rise.", "2 percent", "Military spending"),
        (
            "Whites now constitute 62 percent of the population, down from 80 percent in 1980.",
            "80 percent",
            "Whites",
        ),
        ("Oakland, a nation of 10 million, is neutral.", "10 million", "Oakland"),
        (
            "Mormons, 2 percent of the population, hold 16 seats in Congress.",
            "2 percent",
            "Mormons, 2 percent of the population",
        ),
        (
            "Brussels wants Rome to trim its structural deficit by 0.6 percent of gross domestic product.",
            "0.6 percent",
            "structural deficit",
        ),
        ("The government forecasts a deficit of 3.1 percent of GDP.", "3.1 percent", "deficit"),
        (
            "By 2044, the bureau projects, whites will be 49.7 percent of the population.",
            "49.7 percent",
            "whites will be 49.7 percent of the population",
        ),
        ("The sale represents 10% of the outstanding shares.", "10%", "outstanding shares"),
        ("She won with 60 percent of the delegates.", "60 percent", "won with 60 percent of the delegates"),
    ],
)
def test_parts_of_a_whole(nlp: Language, sentence: str, text: str, expected: str) -> None:
    assert said(nlp, sentence, text) == expected


@pytest.mark.parametrize(
    ("sentence", "text", "expected"),
    [
        (
            "The plan would add $54 billion to the school budget.",
            "$54 billion",
            "plan would add $54 billion to the school budget",
        ),
        (
            "The cuts would shave $3 billion off the deficit.",
            "$3 billion",
            "cuts would shave $3 billion off the deficit",
        ),
        ("The stock added $5 to $20 on Monday.", "$5", "stock"),
        (
            "The committee ended the month with $12.8 million on hand.",
            "$12.8 million",
            "committee ended the month with $12.8 million on hand",
        ),
        ("Her rival has $2.1 million in the bank.", "$2.1 million", "rival has $2.1 million in the bank"),
        ("She reported cash on hand of $1.9 million.", "$1.9 million", "cash on hand"),
        ("The group blew through $50 million on ads.", "$50 million", "ads"),
        (
            "The government pledged £500 million over three years to fight malaria.",
            "£500 million",
            "fight malaria",
        ),
        ("The city set aside $4 million over two years for rat control.", "two years", "rat control"),
        (
            "The state will spend $2 billion on roads, bridges and water pipes this year.",
            "$2 billion",
            "roads, bridges and water pipes",
        ),
        ("The state will spend $2 billion on roads, officials said.", "$2 billion", "roads"),
        (
            "The tax is expected to bring in $170 million for highways.",
            "$170 million",
            "bring in $170 million for highways",
        ),
        ("The agency's $48 billion budget would be cut.", "$48 billion", "agency's $48 billion budget"),
        (
            "The state has a backlog of $14.7 billion in unpaid bills and pension liabilities of $130 billion.",
            "$14.7 billion",
            "unpaid bills",
        ),
        (
            "The state has a backlog of $14.7 billion in unpaid bills and pension liabilities of $130 billion.",
            "$130 billion",
            "pension liabilities",
        ),
        (
            "The port reported sales of cars and trucks of $5 million.",
            "$5 million",
            "sales of cars and trucks",
        ),
        (
            "Egypt gets $1.3 billion a year in military aid and $250 million more in economic help.",
            "$250 million",
            "economic help",
        ),
        ("About a third went to tax cuts and $48 billion to roads.", "$48 billion", "roads"),
        (
            "Oakwell Aid, with a budget of $8.6 million, serves 900 preschoolers.",
            "$8.6 million",
            "Oakwell Aid, with a budget",
        ),
        (
            "The welfare bill was falling for the first time in 16 years.",
            "16 years",
            "welfare bill was falling",
        ),
        (
            "It is the worst result in the 32 years the question has been asked.",
            "32 years",
            "question has been asked",
        ),
        (
            "Ms. Roe raised $612,000 in the second quarter from 4,100 donors.",
            "4,100",
            "donors",
        ),
        (
            "The groups will put $400 million behind conservative candidates in the two-year election cycle.",
            "$400 million",
            "put $400 million behind conservative candidates in the two-year election cycle",
        ),
        (
            "The state took in 16,300 refugees in 2015; this year it expects fewer than 4,000.",
            "4,000",
            "refugees",
        ),
        (
            "Some 8.6 million live in the 37 states that use the site.",
            "8.6 million",
            "live in the 37 states that use the site",
        ),
        (
            "There 87 percent of customers get help with premiums that average $268 a month.",
            "87 percent",
            "customers get help",
        ),
        ("Illinois went two years without a budget.", "two years", "without a budget"),
        ("A family of four earning $60,000 would pay less.", "$60,000", "family of four earning"),
    ],
)
def test_budgets(nlp: Language, sentence: str, text: str, expected: str) -> None:
    assert said(nlp, sentence, text) == expected


@pytest.mark.parametrize(
    ("sentence", "text", "expected"),
    [
        (
            "The economy grew at a 2.6% annual rate in the third quarter.",
            "2.6%",
            ("economy", "up", "the third quarter"),
        ),
        ("Orders declined at a 4.1% annual pace, the agency said.", "4.1%", ("Orders", "down", None)),
        ("Prices have been climbing at a 9 percent annualized rate.", "9 percent", ("Prices", "up", None)),
        (
            "The wage rises to $15 in the city by 2018 and to $12.50 upstate.",
            "$12.50",
            ("wage", "up", "2018"),
        ),
        ("The bank now sees growth of just 1.4 per cent for 2019.", "1.4 per cent", ("growth", "up", "2019")),
        ("The economy saw growth of 5 percent.", "5 percent", ("economy", "up", None)),
        ("With inflation at 8 percent, the bank raised rates.", "8 percent", ("inflation", None, None)),
        ("In Ohio, Roe is ahead by 5 points.", "5 points", ("Roe", None, None)),
        ("Trade rose ninefold.", "ninefold", ("Trade", "up", None)),
        (
            "The town admitted 900 families, a sixfold increase over the previous year.",
            "sixfold",
            ("families", "up", None),
        ),
        (
            "The goal is a 26 per cent cut from 2013 levels by 2030.",
            "26 per cent",
            ("cut from 2013 levels", "down", "2030"),
        ),
        (
            "Deportations fell to 240,000 from a peak of 409,000 in 2012.",
            "240,000",
            ("Deportations", "down", None),
        ),
        (
            "The number of men in work hit 31.7 million, while pay was 2.2% higher than a year earlier.",
            "2.2%",
            ("pay", "up", None),
        ),
        (
            "The city would scrap its 38 percent tariff over 15 years, bringing it down to 9 percent.",
            "9 percent",
            ("tariff", "down", "15 years"),
        ),
        ("The wage would rise in steps to $15 by 2022.", "$15", ("wage", "up", "2022")),
        (
            "Ottawa will price carbon at $10 a tonne in 2018, rising to $50 by 2022.",
            "$50",
            ("carbon", "up", "2022"),
        ),
        (
            "Some 24 million fewer people would have insurance by 2026.",
            "24 million",
            ("people would have insurance", "down", "2026"),
        ),
        ("The bank kept a 4 percent rate.", "4 percent", ("rate", None, None)),
        (
            "He projects a deficit of $20 billion this year, shrinking to $11 billion by 2023.",
            "$11 billion",
            ("deficit", "down", "2023"),
        ),
        (
            "The tax would rise to $1 a pack in July and to $2 in 2020.",
            "$2",
            ("tax", "up", "2020"),
        ),
        (
            "The mayor said repairs would cost $250 million. Others put the figure at $300 million.",
            "$300 million",
            ("repairs would cost", None, None),
        ),
        (
            "Emissions would fall 40 percent below 1990 levels by 2030.",
            "40 percent",
            ("Emissions", "down", "2030"),
        ),
        (
            "The jobless rate dipped to 3.9 percent in May, a level last seen in 2000.",
            "3.9 percent",
            ("jobless rate", "down", "May"),
        ),
    ],
)
def test_moves(nlp: Language, sentence: str, text: str, expected: tuple[str | None, ...]) -> None:
    assert told(nlp, sentence, text) == expected
