"""What was planned, awaited or conditional: whether the day is still to come. Told on a Thursday."""

from __future__ import annotations

import datetime

import pytest

THURSDAY = datetime.date(2017, 3, 16)


@pytest.mark.parametrize(
    ("sentence", "text", "value"),
    [
        ("The talks, planned for Saturday, were cancelled after the storm.", "Saturday", "2017-03-18"),
        ("The parade scheduled for Wednesday was called off because of snow.", "Wednesday", "2017-03-15"),
        ("He was scheduled to appear in court Wednesday but did not show up.", "Wednesday", "2017-03-15"),
        ("Workers were to return to the plant on Monday.", "Monday", "2017-03-20"),
        ("As she prepared to speak on Wednesday, a fight broke out.", "Wednesday", "2017-03-15"),
        ("He had planned to travel on Tuesday but fell ill.", "Tuesday", "2017-03-14"),
        ("The court ordered that the records be released by Tuesday.", "Tuesday", "2017-03-21"),
        ("The vote was put off until Friday.", "Friday", "2017-03-17"),
        ("A decision could come as soon as Friday.", "Friday", "2017-03-17"),
        ("Markets await Friday's jobs report.", "Friday", "2017-03-17"),
        ("Shares rose ahead of Friday's jobs report.", "Friday", "2017-03-17"),
        ("Police said the first to arrive on Saturday were nurses.", "Saturday", "2017-03-11"),
        ("The trial is set for November.", "November", "2017-11"),
        ("If she is elected in November, the law will change.", "November", "2017-11"),
        ("The measure would go on the November ballot.", "November", "2017-11"),
        ("The group aims to spend 40 million before the November election.", "November", "2017-11"),
        ("The bank raised rates in December.", "December", "2016-12"),
        ("Aides set out a cut in supply in April.", "April", "2017-04"),
        ("A clash on Easter was feared.", "Easter", "2017-04-16"),
    ],
)
def test_the_day_is_ahead_or_behind_as_the_words_say(times_in, sentence, text, value):
    assert (text, value) in [(t.text, t.value) for t in times_in(sentence, THURSDAY)]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        (
            "The attack in the early hours of Monday killed four.",
            [("the early hours of Monday", "2017-03-13TMO")],
        ),
        (
            "It burned in the early hours of Monday morning.",
            [("the early hours of Monday morning", "2017-03-13TMO")],
        ),
        (
            "The strike lasted from 3 May to 6 May 2014.",
            [("3 May", "2014-05-03"), ("6 May 2014", "2014-05-06")],
        ),
        ("It's likely that Friday's deal fell through.", [("Friday", "2017-03-10")]),
        ("That Friday, he met the mayor.", [("That Friday", "2017-03-10")]),
        (
            "The vote is on Tuesday. A day earlier, six people were held.",
            [("Tuesday", "2017-03-21"), ("A day earlier", "2017-03-15")],
        ),
        (
            "She died in March, the month after her son left.",
            [("March", "2017-03"), ("the month", "2017-03")],
        ),
        (
            "Today is the second day of the strike.",
            [("Today", "2017-03-16"), ("the second day", "2017-03-16")],
        ),
        ("On the second day of the strike, buses stopped.", [("the second day", None)]),
    ],
)
def test_times_that_hang_on_other_words(times_in, sentence, said):
    assert [(t.text, t.value) for t in times_in(sentence, THURSDAY)] == said


@pytest.mark.parametrize(
    "sentence",
    [
        "Christmas trees were sold out.",
        "She bought a Halloween mask.",
        "They liked the old film 48 Hours more than the others.",
        "He was a guest on Sunday Morning with his daughter.",
        "A bad result on Super Tuesday ended it.",
        "At the end of the day, what counts is trust.",
        "A summer job kept him busy.",
    ],
)
def test_names_and_kinds_of_things_are_no_times(times_in, sentence):
    assert times_in(sentence, THURSDAY) == ()


def test_the_latest_quarter_is_over(times_in):
    said = times_in(
        "Net fell in the fourth quarter, and a loss is expected in the second quarter."
        " Sales in the latest quarter were $3 million, up from $2 million a year ago.",
        THURSDAY,
    )
    assert [t.value for t in said] == ["2016-Q4", "2017-Q2", "2016-Q4", "2015-Q4"]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("He left the day after Christmas.", ["2016-12-26", "2016-12-25"]),
        ("The day before last Tuesday's hearing, he fled.", ["2017-03-13", "2017-03-14"]),
        ("He visited from Monday to Thursday.", ["2017-03-13", "2017-03-16"]),
        ("On Friday the firm proposed a new plan.", ["2017-03-10"]),
        ("They extended the deadline until 9 a.m. EST Tuesday.", ["2017-03-21T09:00"]),
        ("They pledged to work together at their June summit.", ["2016-06"]),
        ("The shop will reopen, according to a Friday release.", ["2017-03-10"]),
        ("She scored at 6:40 of the second period.", []),
    ],
)
def test_days_beside_other_days(times_in, sentence, said):
    assert [t.value for t in times_in(sentence, THURSDAY)] == said


@pytest.mark.parametrize(
    ("sentence", "text", "value"),
    [
        ("Sunday's vote is a test of his rule.", "Sunday", "2017-03-19"),
        ("Sunday's vote was a test of his rule.", "Sunday", "2017-03-12"),
        ("Sales fell in the week ended March 4.", "the week", "P1W"),
        ("It posted a loss for the year to 30 June.", "the year", "P1Y"),
        ("The winter of 2009-10 was cold.", "The winter of 2009-10", "2009-WI"),
        ("Over the years, he denied it.", "the years", "PXY"),
    ],
)
def test_what_a_vote_or_a_report_belongs_to(times_in, sentence, text, value):
    assert (text, value) in [(t.text, t.value) for t in times_in(sentence, THURSDAY)]


@pytest.mark.parametrize(
    ("sentence", "text", "value"),
    [
        ("The strong favorite to win come November kept silent.", "November", "2017-11"),
        ("She was slated as a delegate to the convention in June.", "June", "2017-06"),
        ("Hopes for the primary on May 3 faded.", "May 3", "2017-05-03"),
        ("They fought hard at the convention in July.", "July", "2016-07"),
        ("Following Wednesday's leak, he will resign.", "Wednesday", "2017-03-15"),
        ("Many will vote for her because of the shooting on Tuesday.", "Tuesday", "2017-03-14"),
        ("She took to the airwaves beginning Wednesday night.", "Wednesday night", "2017-03-15TNI"),
    ],
)
def test_days_of_events(times_in, sentence, text, value):
    assert (text, value) in [(t.text, t.value) for t in times_in(sentence, THURSDAY)]


@pytest.mark.parametrize(
    ("sentence", "text", "value"),
    [
        ("They play every weekend.", "every weekend", "XXXX-WXX-WE"),
        ("They play on weekends.", "weekends", "XXXX-WXX-WE"),
        ("They open every night.", "every night", "XXXX-XX-XXTNI"),
        ("She jogs in the mornings.", "the mornings", "XXXX-XX-XXTMO"),
        ("They meet every few years.", "every few years", "PXY"),
        ("They meet every couple of years.", "every couple of years", "P2Y"),
        ("The firm reports quarterly.", "quarterly", "P1Q"),
    ],
)
def test_what_comes_again_and_again(times_in, sentence, text, value):
    assert [(t.text, t.value, t.type) for t in times_in(sentence, THURSDAY)] == [(text, value, "SET")]


def test_around_belongs_to_the_verb_before_the_day_of_a_ruling(times_in):
    (found,) = times_in("They would look for ways to get around Monday's ruling.", THURSDAY)
    assert (found.text, found.value) == ("Monday", "2017-03-13")


def test_that_quarter_is_the_one_said(times_in):
    found = times_in(
        "In the second quarter ended Oct. 31, it had a loss. Results for that quarter fell.", THURSDAY
    )
    assert found[0].value == found[-1].value == "2017-Q2"


@pytest.mark.parametrize(
    ("sentence", "text", "value"),
    [
        ("The firm would not say Tuesday how many jobs are at stake.", "Tuesday", "2017-03-14"),
        ("Leaders were quick to speak of their grief on Monday.", "Monday", "2017-03-13"),
        ("As Christmas nears, shops hope for more.", "Christmas", "2017-12-25"),
        ("He lost the vote of 1968 and retired that November.", "that November", "1968-11"),
        ("The late August letter had put it on track.", "late August", "2016-08"),
    ],
)
def test_refusals_reactions_and_what_draws_near(times_in, sentence, text, value):
    assert (text, value) in [(t.text, t.value) for t in times_in(sentence, THURSDAY)]


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("The stakes of the May 7 election remained unclear.", ["2017-05-07"]),
        ("The stakes of the two-round April 23 and May 7 election remained unclear.", ["2017-04-23", "2017-05-07"]),
        ("The court struck down the May 7 letter.", ["2016-05-07"]),
        ("The office said that May 9 would be the day of the vote.", ["2017-05-09"]),
        ("She retired in 1968 and died that November.", ["1968", "1968-11"]),
        ("She had waited two and half years.", ["P2Y6M"]),
    ],
)  # fmt: skip
def test_days_before_what_is_set_long_before_and_that_before_a_day(times_in, sentence, values):
    assert [t.value for t in times_in(sentence, THURSDAY)] == values


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Gas could start flowing between Monday and Friday.", "2017-03-20"),
        ("The talks could resume Monday, an aide said.", "2017-03-20"),
        ("The smoke could be seen on Monday from the hills.", "2017-03-13"),
        ("The talks could not start on Monday for want of a room.", "2017-03-13"),
    ],
)
def test_what_could_begin_lies_ahead(times_in, sentence, value):
    assert times_in(sentence, THURSDAY)[0].value == value


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Tuesday's hearing will put the mayor under pressure.", "2017-03-21"),
        ("At Tuesday's debate she will speak of ferries.", "2017-03-21"),
        ("Tuesday's talks will focus on trade.", "2017-03-21"),
        ("The panel will look into Tuesday's fire.", "2017-03-14"),
        ("Tuesday's hearing put the mayor under pressure.", "2017-03-14"),
        ("They will be asked about Tuesday's hearing.", "2017-03-14"),
    ],
)
def test_the_day_of_an_event_that_will_do_something(times_in, sentence, value):
    assert times_in(sentence, THURSDAY)[0].value == value
