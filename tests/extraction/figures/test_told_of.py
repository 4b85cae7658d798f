"""What lengths, spans, penalties and bare numbers measure in general news: rescues, fires, sentences, distances."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.extraction.figures.helpers import figures

PENALTIES: list[tuple[str, str, str]] = [
    (
        "He was sentenced to 12 years in state prison for setting fire to a church.",
        "12 years",
        "state prison for setting fire to a church",
    ),
    (
        "The former mayor got 18 months behind bars for taking bribes from a builder.",
        "18 months",
        "behind bars for taking bribes from a builder",
    ),
    ("Two brothers face up to 30 years in prison if convicted.", "30 years", "brothers face up to 30 years in prison"),
    ("She was ordered to serve 90 days in county jail for contempt.", "90 days", "serve 90 days in county jail for contempt"),
]  # fmt: skip

PENALTIES += [
    ("He was fined $2,500 and banned from driving for three years.", "three years", "banned from driving"),
]

DURATIONS: list[tuple[str, str, str]] = [
    (
        "After 14 years as director of the region's oldest public theatre, Karen Holt is stepping down.",
        "14 years",
        "director of the region's oldest public theatre",
    ),
    ("They hid in a cellar for three days before soldiers found them.", "three days", "hid in a cellar"),
    ("She left for the coast three days before the storm.", "three days", "before the storm"),
    ("He is the fifth coach in six years to leave the club.", "six years", "fifth coach in six years to leave the club"),
    ("It takes a crew of eight about three weeks to paint the 300-foot tower.", "three weeks", "paint the 300-foot tower"),
    ("It took 40 years for the glacier to retreat that far.", "40 years", "glacier to retreat that far"),
    ("Doctors said the girl, 6, had been without oxygen for about eight minutes.", "eight minutes", "without oxygen"),
    ("The firm has until June, or about two months, to comply.", "two months", "comply"),
]  # fmt: skip

DURATIONS += [
    ('"We gave them 48 hours to leave," he said. "It\'s been five days."', "five days", "leave"),
    ("Repairs will cost $12 million and take two years.", "two years", "Repairs"),
    ("They broke a 37-year-old record.", "37-year-old", "record"),
]

BARE: list[tuple[str, str, str]] = [
    ("It takes a crew of eight about three weeks to paint the 300-foot tower.", "eight", "crew"),
    ("A family of five was found dead in the house.", "five", "family"),
    ("The ferry, which can carry 90, had more than 200 aboard.", "200", "aboard"),
    ("Rescuers pulled 16 from the wreck and took another 20 to hospitals.", "16", "Rescuers pulled 16 from the wreck"),
    ("Rescuers pulled 16 from the wreck and took another 20 to hospitals.", "20", "took another 20 to hospitals"),
    ("Statewide, 12% of babies were born early. Nationally the figure is 9%.", "9%", "babies were born early"),
    ("The cost figure is 9%.", "9%", "cost figure"),
]  # fmt: skip

BARE += [
    ("The toll stood at 312 on Monday, with 57 still missing.", "57", "still missing"),
    ("Hospitals treated 140 people for burns, 12 of them in critical condition.", "12", "critical condition"),
    ("The play drew a crowd of 21,000.", "21,000", "play drew a crowd"),
    ("The bear killed one person and injured two.", "two", "injured"),
    ("Nearly a third of the 9,000 refugees are children.", "9,000", "refugees"),
    ("Nearly a third of the 9,000 refugees are children.", "a third", "refugees are children"),
    ("The gift will pay tuition for 400 students a year.", "400", "gift will pay tuition for 400 students a year"),
    ("The storm knocked out power to more than 90,000 homes.", "90,000", "storm knocked out power to more than 90,000 homes"),
    ("Delegates from 154 countries agreed Saturday on a treaty.", "154", "Delegates from 154 countries"),
]  # fmt: skip

MORE_LIKELY: list[tuple[str, str, str]] = [
    ("Women are 50 percent more likely to survive than men.", "50 percent", "Women are 50 percent more likely to survive"),
    ("Her rent is 50 percent higher than his.", "50 percent", "rent"),
    ("He will receive $40,000 for each year behind bars.", "$40,000", "year behind bars"),
    ("The arena will cost $740 million, $200 million of it from taxpayers.", "$200 million", "taxpayers"),
]  # fmt: skip

LENGTHS: list[tuple[str, str, str]] = [
    (
        "The drone came within 300 feet of a passenger jet.",
        "300 feet",
        "drone came within 300 feet of a passenger jet",
    ),
    ("The slick stretched for 30 miles along the coast.", "30 miles", "slick stretched for 30 miles along the coast"),
    ("The fire is 15 percent contained.", "15 percent", "fire is 15 percent contained"),
    ("A quake hit the coast Friday, the survey said. It was felt 90 miles away.", "90 miles", "quake"),
    ("Temperatures climbed to 49.2 degrees Celsius (120.5 Fahrenheit).", "120.5 Fahrenheit", "Temperatures"),
]  # fmt: skip


LENGTHS += [
    ("Snow fell at three inches an hour; by noon 52 inches had fallen.", "52 inches", "Snow"),
    ("Snow fell at three inches an hour; by noon five trees had fallen.", "five", "trees had fallen"),
]

MORE = [
    ("The plane dropped 4,000 feet in 20 seconds before vanishing.", "20 seconds", "plane dropped 4,000 feet"),
    ("In the three weeks before the vote he gave 20 speeches.", "three weeks", "before the vote he gave 20 speeches"),
    ("The average wait for a doctor now stands at 26 days.", "26 days", "average wait for a doctor"),
    ("Replacing the pipe would take 50 years at the current pace.", "50 years", "Replacing the pipe would take"),
    ("The city had 271 killings last year, nine fewer than in 2019.", "nine", "killings"),
    ("Some 850 pupils at three Leeds schools were sent home.", "850", "pupils at three Leeds schools were sent home"),
    ("They throw away 292 tons of trash a year, or 4.9 pounds per person.", "4.9 pounds", "trash"),
    ("Fifty-one percent log four hours or more.", "Fifty-one percent", "log four hours"),
    ("It included four spacewalks totaling 28 hours.", "four", "spacewalks"),
    ("Some 40,000 people have signed up.", "40,000", "people have signed up"),
]  # fmt: skip

WITH_SO_MUCH = [
    ("The island, with a population of 4.5 million, has taken in refugees.", "4.5 million", "island, with a population"),
    ("He lives in a town with a population of 900.", "900", "population"),
    ("A report will be ready in two weeks.", "two weeks", "report will be ready"),
    ("They had camped out for two nights to see the parade.", "two nights", "camped out"),
    ("She waited for two years to get a visa.", "two years", "get a visa"),
    ("Teachers have gone five years without a raise.", "five years", "without a raise"),
    ("The gunman held eight people hostage in the bakery.", "eight", "gunman held eight people hostage in the bakery"),
    ("Viewers pledged £2 million, seven times what the charity takes in.", "seven times", "what the charity takes in"),
    ("The center is $310 million over budget.", "$310 million", "over budget"),
]  # fmt: skip

OTHERS = [
    ("Air Oakwell was fined $197 million and its strategic partner KLM $137 million.", "$137 million", "strategic partner KLM"),
    ("Twelve were killed and 48, some in critical condition, were taken to hospital.", "48", "taken to hospital"),
    ("This is a drop from 40,000 prisoners in 2014.", "40,000", "prisoners"),
    ("He met the president for over two hours as well as the premier.", "two hours", "met the president"),
    ("They would extend for three months a troop presence in the valley.", "three months", "troop presence in the valley"),
    ("NATO: 57 rebels killed in raid on camp.", "57", "rebels killed in raid on camp"),
    ("TOTAL: 57", "57", "TOTAL"),
    ("He set a record for the nearly 1,000-mile (1,600-kilometer) race.", "1,000-mile", "race"),
    ("He set a record for the nearly 1,000-mile (1,600-kilometer) race.", "1,600-kilometer", "race"),
    ("She won a $2 million, three-year contract.", "$2 million", "contract"),
    ("The firm earned $2 million, 10 percent more than last year.", "$2 million", "firm earned"),
    ("Clashes broke out, leaving at least 400 people dead.", "400", "people dead"),
    ("Clashes broke out, leaving at least 400 people.", "400", "people"),
    (
        "The ships paid the government more than $672,000 for licences.",
        "$672,000",
        "paid the government more than $672,000 for licences",
    ),
    ("The shortfall is 80 gigawatt hours.", "80 gigawatt hours", "shortfall"),
    ("Alpine avalanche: Four skiers dead in Tyrol.", "Four", "skiers dead in Tyrol"),
    ("Students in the band: 57 boys.", "57", "Students in the band"),
    ("They define waste as 1.7 times the average usage. This is 70% above average.", "70%", "average usage"),
    ("More than 100 women from more than 60 countries have been honoured.", "60", "women from more than 60 countries"),
    ("The coalition has been in power for a quarter of a century.", "a quarter of a century", "coalition has been in power"),
    ("The parliament has extended by four months a state of emergency.", "four months", "state of emergency"),
    ("They plan to land there in ten years' time.", "ten years", "land there"),
    ("It has gone from 2,436 cases in 2010 to 6,383 in 2015.", "6,383", "cases"),
    ("The mother of five died on Thursday.", "five", "mother"),
    ("She was a nurse and a mother of five.", "five", "mother"),
    ("The intruder was on the ground for approximately 16 minutes.", "16 minutes", "intruder was on the ground"),
    ("It grounded six planes from its fleet of 55.", "55", "fleet"),
    ("Brent crude, used to price oils, added 57 cents. It gained 89 cents on Monday.", "89 cents", "Brent crude"),
    ("The bank is buying $80 billion a year of government bonds.", "$80 billion", "government bonds"),
    ("Greek citizens had withdrawn close to $3 billion since May.", "$3 billion", "Greek citizens had withdrawn"),
]  # fmt: skip

TOLD = OTHERS + WITH_SO_MUCH + MORE + PENALTIES + DURATIONS + BARE + MORE_LIKELY + LENGTHS


@pytest.mark.parametrize(("sentence", "text", "measures"), TOLD)
def test_what_is_told_of_an_amount(nlp: Language, sentence: str, text: str, measures: str) -> None:
    found = next(f for f in figures(nlp, sentence) if f.text == text)
    assert found.measures is not None
    assert found.measures.text == measures


@pytest.mark.parametrize(
    ("sentence", "way"),
    [
        ("The trip is now 15 minutes longer than it was in 2010.", "up"),
        ("The queue was 20 minutes shorter than last week.", "down"),
        ("The talks lasted 20 minutes longer.", None),
    ],
)
def test_a_time_compared_with_another_has_a_direction(nlp: Language, sentence: str, way: str | None) -> None:
    assert figures(nlp, sentence)[0].direction == way


@pytest.mark.parametrize(
    ("sentence", "text", "way"),
    [
        ("The city had 271 killings, the fewest since 1966.", "271", "down"),
        ("The city had 271 killings, the most on record.", "271", "up"),
        ("The city had 271 bakers, the best in the country.", "271", None),
        ("The city had 271 killings last year, nine fewer than in 2019.", "nine", "down"),
        ("The lake dropped 14 feet in five years.", "14 feet", "down"),
        ("The climber dropped 14 feet.", "14 feet", None),
        ("The jets dropped about 80,000 tonnes of bombs.", "80,000 tonnes", None),
        ("The fire spread to 4,000 acres.", "4,000 acres", "up"),
        ("The truck rolled on for another 80 meters deeper into the market.", "80 meters", None),
        ("Summers are now 2.4 degrees warmer than a century ago.", "2.4 degrees", "up"),
    ],
)
def test_which_way_a_level_went(nlp: Language, sentence: str, text: str, way: str | None) -> None:
    assert next(f for f in figures(nlp, sentence) if f.text == text).direction == way


def test_games_played_are_no_ratio(nlp: Language) -> None:
    assert [(f.text, f.kind) for f in figures(nlp, "The striker has 22 goals in 30 games.")] == [
        ("22", "count"),
        ("30", "count"),
    ]
    assert [f.text for f in figures(nlp, "Eight children in 100 are born early.")] == [
        "Eight children in 100"
    ]


def test_an_age_before_a_dash_is_no_figure(nlp: Language) -> None:
    assert figures(nlp, "Anna Holm, 44 — a nurse — was hurt.") == ()
    assert figures(nlp, "Their daughter Anna Holm, nine, was found on Monday.") == ()
    assert figures(nlp, "The girl is just 15.") == ()
    assert figures(nlp, "Jessica Holm, now 33, spoke out.") == ()
    assert figures(nlp, "She has been ill since May and she's now 22.") == ()
    assert [f.text for f in figures(nlp, "They sold apples, 44 — a record — and pears.")] == ["44"]


@pytest.mark.parametrize(
    ("sentence", "text", "measures", "direction"),
    [
        ("The storm has cost the firm $3 million.", "$3 million", "storm has cost", None),
        ("Visitors spend $30 on average buying hats.", "$30", "buying hats", None),
        ("Visitors spend $30 on average on hats.", "$30", "hats", None),
        ("He was paid $5 for each of the 40 boxes.", "$5", "boxes", None),
        ("The fans sang for 10 minutes without a break.", "10 minutes", "fans sang", None),
        ("The town went two years without a budget.", "two years", "without a budget", None),
    ],
)
def test_words_that_only_look_like_a_move_a_thing_or_a_lack(
    nlp: Language, sentence: str, text: str, measures: str, direction: str | None
) -> None:
    (found,) = (f for f in figures(nlp, sentence) if f.text == text)
    assert (found.measures and found.measures.text, found.direction) == (measures, direction)
