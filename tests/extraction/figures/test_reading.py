"""What figures measure, which way they went, since when, and how they hang together."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from briefing.extraction import pipeline
from briefing.records import Figure, Story, story_id
from tests.extraction.figures.helpers import figures

# sentence, figure, words that must stand in what it measures, words that must not
MEASURES = [
    ("The jobless rate fell to 5.6 percent from 5.8 percent.", "5.6 percent", "jobless rate", "fell"),
    ("The jobless rate fell to 5.6 percent from 5.8 percent.", "5.8 percent", "jobless rate", "fell"),
    ("The city put tariffs on $34 million worth of imported steel.", "$34 million", "imported steel", "city"),
    ("The city put duties on $34 million in imported steel.", "$34 million", "imported steel", "city"),
    ("Sales of barley rose 3 percent to $210 million.", "$210 million", "Sales of barley", "rose"),
    ("The council raised property taxes by 4 percent.", "4 percent", "property taxes", "council"),
    ("The council approved a $48 million budget.", "$48 million", "budget", "council"),
    ("The mill reported a profit of $12 million.", "$12 million", "mill reported a profit", "$"),
    ("The mill saw a 5 percent drop in orders.", "5 percent", "orders", "mill"),
    ("A fall of 5 percent in orders hurt the mill.", "5 percent", "orders", "mill"),
    ("Orders saw a 5 percent drop.", "5 percent", "Orders", "drop"),
    ("The port has 1,250 dock workers.", "1,250", "dock workers", "port"),
    ("About 46 percent of households own a dog.", "46 percent", "households own a dog", "About"),
    ("In the crash, 11 were killed in Lagos.", "11", "killed in Lagos", "were"),
    ("The mill spent $5 million on new saws.", "$5 million", "new saws", "mill"),
    ("She served a five-year term.", "five-year", "term", "served"),
    ("The firm has 30 days to appeal the ruling.", "30 days", "appeal the ruling", "firm"),
    ("The judge ruled four days before the election.", "four days", "election", "judge"),
    ("The Nikkei fell 2 percent to 20,333.17.", "20,333.17", "Nikkei", "fell"),
    ("Crude lost 21 cents. It fell $1.06 to close at $61.63.", "$1.06", "Crude", "It"),
    ("Tariffs on $34 million of steel took hold, with another $16 billion to follow.", "$16 billion", "steel", "follow"),
    ("Turnout was high in Ohio (79 percent) and Iowa (78 percent).", "78 percent", "Iowa", "Ohio"),
    ("Smith leads Jones 47 percent to 41 percent.", "47 percent", "Smith", "Jones"),
    ("Smith leads Jones 47 percent to 41 percent.", "41 percent", "Jones", "Smith"),
    ("The poll of 900 adults has a margin of error of plus or minus 3 percentage points.", "3 percentage points", "margin of error", "plus"),
    ("Among farmers, 74 percent said they would sell.", "74 percent", "farmers", "said"),
    ("Smith leads by 21 points in all.", "21 points", "Smith leads", "all"),
    ("Direct transfers to the party in May: $5 million.", "$5 million", "Direct transfers to the party", "May"),
    ("Nearly four in 10 farmers — 39 percent — would sell.", "39 percent", "farmers", "Nearly"),
    ("Seventeen people were charged. Eight of them are in custody abroad.", "Eight", "custody", "people"),
    ("The ring fell apart and the raid brought to nine the number of people held.", "nine", "people held", "raid"),
    ("Smith leads Jones by 11 points.", "11 points", "Smith leads Jones", "points"),
    ("Just 72 percent of farmers like it, compared to the 85 percent of miners.", "85 percent", "miners", "farmers"),
    ("Views differ in town. Most like it: 34 percent strongly agree with her.", "34 percent", "strongly agree", "Most"),
    ("Oil report\n\nCrude: UP 50 cents at $45.84 a barrel.", "$45.84", "Crude", "UP"),
    ("It will cost the town $5 million.", "$5 million", "cost the town", "It"),
    ("Smith earned 51 percent, a surprise.", "51 percent", "Smith", "earned"),
    ("Three weeks ahead of the Ohio primary, the senators are silent.", "Three weeks", "Ohio primary", "senators"),
    ("The bank saw its biggest gain in 10 years after the vote.", "10 years", "biggest gain", "vote"),
    ("The results included a $7.6 million gain from land.", "$7.6 million", "gain", "results"),
]  # fmt: skip


def named(found: tuple[Figure, ...], text: str) -> Figure:
    return next(f for f in found if f.text == text)


@pytest.mark.parametrize(("sentence", "text", "inside", "outside"), MEASURES)
def test_measures(nlp: Language, sentence: str, text: str, inside: str, outside: str) -> None:
    measured = named(figures(nlp, sentence), text).measures
    assert measured is not None
    assert inside in measured.text
    assert outside not in measured.text


DIRECTIONS: list[tuple[str, list[str | None]]] = [
    ("The index stood at 18,104.10, down 0.4 percent.", ["down", "down"]),
    ("The mill had gains of $31 million, up from $10 million.", ["up", None]),
    ("Profit was $254 million, or $5.94 a share, up 56 percent.", ["up", "up", "up"]),
    ("Sydney put on 0.1 percent.", ["up"]),
    ("Seoul was 0.2 percent up but Tokyo was shut.", ["up"]),
    ("It posted a profit gain to $106 million.", ["up"]),
    ("Turnout was a record 39 percent.", ["up"]),
    ("Its backing went from 40 percent on July 14 to 46 percent.", [None, "up"]),
    ("Smith is well ahead of Jones, 46 percent to 39 percent.", [None, None]),
    ("The arrest brought to nine the number of suspects.", ["up"]),
    ("Output rose 3 percent to 210,000 tonnes from 204,000 tonnes.", ["up", "up", None]),
    ("Output fell 3 percent.", ["down"]),
    ("The index closed 2 per cent lower at 20,333.17.", ["down", "down"]),
    ("Shares were up 5 percent.", ["up"]),
    ("Shares gave up 0.2 percent.", ["down"]),
    ("The mill cut 500 jobs.", ["down"]),
    ("The state added 312,000 jobs.", ["up"]),
    ("Prices hit a five-month high.", ["up"]),
    ("Prices sank to a five-month low.", ["down"]),
    ("It was the team's worst showing in two years.", ["down"]),
    ("It was the steepest fall in two years.", ["down"]),
    ("The council wants to raise the tax from 10 percent to 25 percent.", [None, "up"]),
    ("They saw a 5 percent increase in rents.", ["up"]),
    ("Rents showed a drop of 5 percent.", ["down"]),
    ("The data showed the narrowing of the gap to $51 billion.", ["down"]),
    ("Inflation slowed to an annual rate of 1.7 percent.", ["down"]),
    ("Gold was flat at $1,310.", ["level"]),
    ("Oil was little changed at $61.63.", ["level"]),
    ("A litre costs six cents less than it did.", ["down"]),
    ("Rents are three times higher than they were.", ["up"]),
    # no movement
    ("The tower cost $5 million.", [None]),
    ("The club raised $5 million from fans.", [None]),
    ("Up to 200 reservists may serve.", [None]),
    ("Rates did not rise 5 percent.", [None]),
    ("The mill reported a loss of $5 million.", [None]),
    ("The team lost six games.", [None]),
    ("The storm killed 23 people.", [None]),
    ("More than 23 people came.", [None]),
    ("They wrapped up a three-hour meeting.", [None]),
]


@pytest.mark.parametrize(("sentence", "expected"), DIRECTIONS)
def test_directions(nlp: Language, sentence: str, expected: list[str | None]) -> None:
    assert [f.direction for f in figures(nlp, sentence)] == expected


BOUNDS: list[tuple[str, str | None, bool]] = [
    ("About 40 men came.", None, True),
    ("Nearly 40 men came.", None, True),
    ("More than 40 men came.", "more_than", False),
    ("At least 40 men came.", "at_least", False),
    ("As many as 40 men came.", "at_most", False),
    ("Up to 40 men came.", "at_most", False),
    ("Fewer than 40 men came.", "less_than", False),
    ("No fewer than 40 men came.", "at_least", False),
    ("No more than 40 men came.", "at_most", False),
    ("It takes 40 minutes or more.", "at_least", False),
    ("It takes 40 minutes or so.", None, True),
    ("The 40 men came.", None, False),
]


@pytest.mark.parametrize(("sentence", "bound", "approximate"), BOUNDS)
def test_bounds(nlp: Language, sentence: str, bound: str | None, approximate: bool) -> None:
    (figure,) = figures(nlp, sentence)
    assert (figure.bound, figure.approximate) == (bound, approximate)


PERIODS: list[tuple[str, list[str | None]]] = [
    ("In the third quarter, it had a loss of $47 million, compared with a loss of $9 million a year ago.", ["the third quarter", "a year ago"]),
    ("In May, 12 percent voted, the highest share since 1980.", ["May"]),
    ("In May, the rate fell to 5.6 percent (from 5.8 percent in April). The rate for women was 4 percent.", ["May", "April", "May"]),
    ("Its share was 40 percent on July 14, and is 46 percent in a survey of August 3.", ["July 14", "August 3"]),
    ("Revenue dropped to $300 million last year, down from $450 million the year before.", ["last year", "the year before"]),
    ("In May, rents rose 3 percent to $900.", ["May", "May"]),
    ("Rents rose 3 percent in May and 4 percent in June.", ["May", "June"]),
    ("Rents rose to $900 from $850 a year ago.", [None, "a year ago"]),
    ("So far, the state has paid $5 million.", ["So far"]),
    ("Fires broke out on Friday. They killed 12 people.", ["Friday"]),
    ("The tower stands 40 metres tall.", [None]),
    ("Rates fell Monday. The yield dropped to 2.37 percent from 2.41 percent late Friday.", ["Monday", "late Friday"]),
    ("The club has received $8 million since the election.", ["since the election"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PERIODS)
def test_periods(nlp: Language, text: str, expected: list[str | None]) -> None:
    found = [f.period.text.removeprefix("on ") if f.period else None for f in figures(nlp, text)]
    assert len(found) == len(expected)
    for got, want in zip(found, expected, strict=True):
        assert (got is None) == (want is None)
        assert want is None or want in (got or "")


def test_a_period_is_resolved_against_the_publication_date(nlp: Language) -> None:
    text = "Rents rose 3 percent last year."
    story = Story(id=story_id(text), key="k", title="t", text=text, published="2019-07-05")
    (figure,) = pipeline.analyse(nlp, story).figures
    assert figure.period is not None
    assert (figure.period.start, figure.period.end) == ("2018-01-01", "2018-12-31")
    assert datetime.date.fromisoformat(figure.period.start).year == 2018


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("Rents rose to $900 from $850.", ("$900", "$850")),
        ("Rents rose from $850 to $900.", ("$900", "$850")),
        ("Rents rose 6 percent to $900 from $850.", ("$900", "$850")),
        (
            "In May the trade gap rose to $55 billion. In April the trade gap rose to $51 billion.",
            ("$55 billion", "$51 billion"),
        ),
    ],
)
def test_what_a_figure_changed_from(nlp: Language, text: str, link: tuple[str, str]) -> None:
    found = figures(nlp, text)
    by_id = {f.id: f for f in found}
    linked = [(f.text, by_id[f.changed_from].text) for f in found if f.changed_from]
    assert linked == [link]


def test_the_same_figure_said_twice_lists_both_places(nlp: Language) -> None:
    text = "The mill owes $5 million to its bank. The $5 million is due in May. Rent is $5 a day."
    first, second, third = figures(nlp, text)
    assert first.mentions[0] == first.span
    assert third.mentions == (third.span,)
    assert second.span in second.mentions


def test_a_bare_dollar_is_the_storys_own(nlp: Language) -> None:
    canadian = "TORONTO — The Canadian Press. Ontario gave $5 million to clinics in Ottawa. Canadian doctors asked for 10 per cent more."
    assert figures(nlp, canadian)[0].currency == "CAD"
    assert figures(nlp, "Ohio gave $5 million to clinics.")[0].currency == "USD"
    assert figures(nlp, "The toll is £588-million ($1.01-billion).")[1].currency == "CAD"
    assert (
        figures(nlp, "Canberra gave $5 million to Sydney. Australian mines want more.")[0].currency == "AUD"
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Homes with an income of $50,000 or less pay nothing.",
        "He lost the vote, 54 percent to 46 percent.",
        "She raised three times as much as he did.",
        "The gain exceeded 4 percent.",
        "Students from the lower half of the class came.",
    ],
)
def test_words_of_change_that_move_nothing(nlp: Language, sentence: str) -> None:
    assert {f.direction for f in figures(nlp, sentence)} == {None}


def test_a_story_that_speaks_of_one_dollar_country_has_its_dollars(nlp: Language) -> None:
    canada = "An Ontario judge told the Toronto station to pay. It will cost $50,000."
    both = "An Ontario judge told the Toronto firm to pay its U.S. partner. It will cost $50,000."
    assert [f.currency for text in (canada, both) for f in figures(nlp, text)] == ["CAD", "USD"]


def test_the_same_figure_in_fewer_words_is_the_same(nlp: Language) -> None:
    text = "The trade gap with Norway rose to $55 billion in May. The $55 billion gap is a burden, the bank said on Friday."
    first, second = figures(nlp, text)
    assert first.mentions == second.mentions == (first.span, second.span)
    assert second.period is None


def test_two_times_make_two_figures(nlp: Language) -> None:
    first, second = figures(
        nlp, "The jobless rate was 5 percent in April. The jobless rate was 5 percent in May."
    )
    assert (first.mentions, second.mentions) == ((first.span,), (second.span,))


def test_a_dollar_beside_american_ones_or_in_another_paragraph_is_the_storys_own(nlp: Language) -> None:
    story = (
        "The mill in Halifax, Nova Scotia, cost Canada dearly.\n\nThe owner overpaid by $3 million, she said.\n\n"
        "“They were fleeced by a Texas firm,” she said. A cut of US $5 per ton would be worth $6 million to Texas."
    )
    assert [(f.text, f.currency) for f in figures(nlp, story)] == [
        ("$3 million", "CAD"),
        ("US $5", "USD"),
        ("$6 million", "CAD"),
    ]


def test_cents_are_of_the_dollars_they_led_to(nlp: Language) -> None:
    text = "HALIFAX — The May contract was down 44 cents at US$52.29. Bread in the city rose four cents to $3.10."
    assert [f.currency for f in figures(nlp, text)] == ["USD", "USD", "CAD", "CAD"]
