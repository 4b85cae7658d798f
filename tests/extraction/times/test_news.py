"""Sentences as world news writes them, told on Thursday, 16 March 2017."""

from __future__ import annotations

import datetime

import pytest

THURSDAY = datetime.date(2017, 3, 16)


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        # linked months and days share their year
        (
            "The island votes for a governor on April 23 and May 7.",
            [("April 23", "2017-04-23"), ("May 7", "2017-05-07")],
        ),
        (
            "It rained in December and January.",
            [("December", "2016-12"), ("January", "2017-01")],
        ),
        (
            "The games will last from June 14 through to July 15, 2018.",
            [("June 14", "2018-06-14"), ("July 15, 2018", "2018-07-15")],
        ),
        # the weekend, told late in the week
        ("The envoy is packing for a first visit to Oslo this weekend.", [("this weekend", "2017-W11-WE")]),
        ("The school told pupils to go home for the weekend.", [("the weekend", "2017-W11-WE")]),
        ("The team lost over the weekend.", [("the weekend", "2017-W10-WE")]),
        # what was arranged, and when that was done
        (
            "On Tuesday the panel scheduled its first hearing for Wednesday.",
            [("Tuesday", "2017-03-14"), ("Wednesday", "2017-03-22")],
        ),
        ("The election was postponed in October after a storm.", [("October", "2016-10")]),
        ("The ships set off for home on October 15.", [("October 15", "2016-10-15")]),
        ("The meeting, postponed from Tuesday, is held in Rome.", [("Tuesday", "2017-03-14")]),
        ("Minister to say by Wednesday whether the port stays open.", [("Wednesday", "2017-03-22")]),
        (
            "They kept to the previous deadline of March 31.",
            [("March 31", "2017-03-31")],
        ),
        # later than a day that was said, never later than the story
        (
            "He resigned on March 3 and left the country eight days later.",
            [("March 3", "2017-03-03"), ("eight days later", "2017-03-11")],
        ),
        (
            "The bank opened on Wednesday. The rebels had taken the town nine years later.",
            [("Wednesday", "2017-03-15"), ("nine years later", "P9Y")],
        ),
        ("It came two weeks prior to the vote.", [("two weeks", "P2W")]),
        # nights
        ("Shells hit the town overnight.", [("overnight", "2017-03-15TNI")]),
        ("The store will open overnight.", [("overnight", "2017-03-16TNI")]),
        ("The fire started on Tuesday night.", [("Tuesday night", "2017-03-14TNI")]),
        (
            "The fire broke out on Tuesday. Guards had seen smoke the night before.",
            [("Tuesday", "2017-03-14"), ("the night before", "2017-03-13TNI")],
        ),
        # times of day
        (
            "The plane came down at around 3pm this afternoon.",
            [("around 3pm this afternoon", "2017-03-16T15:00")],
        ),
        ("Watch it at 9 o'clock tonight.", [("9 o'clock tonight", "2017-03-16T21:00")]),
        (
            "The match starts at 7:00 p.m. Kiruna time (16:00 GMT).",
            [("7:00 p.m.", "2017-03-16T19:00")],
        ),
        (
            "The man was found on Tuesday, police said.\n\nHe died at 1:26pm.",
            [("Tuesday", "2017-03-14"), ("1:26pm", "2017-03-14T13:26")],
        ),
        (
            "The man was found on Tuesday, police said.\n\nThe mayor will speak at 1:30pm.",
            [("Tuesday", "2017-03-14"), ("1:30pm", "2017-03-16T13:30")],
        ),
        # events spoken of, people called May, pairs of weekdays
        ("Mrs May said Wednesday that the port would close.", [("Wednesday", "2017-03-15")]),
        (
            "The panel will ask the minister about his trip in December.",
            [("December", "2016-12")],
        ),
        ("The generals will be tried over the coup in July.", [("July", "2016-07")]),
        (
            "The choir will sing on Saturday and Monday.",
            [("Saturday", "2017-03-18"), ("Monday", "2017-03-20")],
        ),
        (
            "The choir sang on Sunday and Tuesday.",
            [("Sunday", "2017-03-12"), ("Tuesday", "2017-03-14")],
        ),
        (
            "They vote in 2018 or the spring of the following year.",
            [("2018", "2018"), ("the spring of the following year", "2019-SP")],
        ),
        (
            "She was shot late Tuesday and died overnight.",
            [("late Tuesday", "2017-03-14"), ("overnight", "2017-03-14TNI")],
        ),
        ("The rally is two years away.", [("two years", "P2Y")]),
        ("The midterm vote is in November.", [("November", "2017-11")]),
        ("The airline cancelled flights until midday on Friday.", [("midday on Friday", "2017-03-17T12:00")]),
        (
            "Police are looking for a man seen at the station on Saturday.",
            [("Saturday", "2017-03-11")],
        ),
        ("They were held at dawn on Tuesday.", [("dawn on Tuesday", "2017-03-14TMO")]),
        (
            "The siege began on Tuesday night and ended at 4am.",
            [("Tuesday night", "2017-03-14TNI"), ("4am", "2017-03-15T04:00")],
        ),
        ("She died two years ago this month.", [("two years ago this month", "2015-03")]),
        ("She died a year ago today.", [("a year ago today", "2016-03-16")]),
        ("It shrank in the last quarter of last year.", [("the last quarter of last year", "2016-Q4")]),
        (
            "Rents rose in February; in the same month last year they fell.",
            [("February", "2017-02"), ("the same month last year", "2016-02")],
        ),
        ("The 16 April vote may be close.", [("16 April", "2017-04-16")]),
        ("They race on the weekend of May 27-28.", [("the weekend of May 27-28", "2017-W21-WE")]),
        ("They meet every first Friday.", [("every first Friday", "XXXX-WXX-5")]),
        ("All eyes are on September's election in Malta.", [("September", "2017-09")]),
        ("The prince will marry in February.", [("February", "2018-02")]),
        ("She spends weekends in Bath.", [("weekends", "XXXX-WXX-WE")]),
        ("The 1914-18 war killed her sons.", [("1914-18", "1914/1918")]),
        ("The twice-weekly flight was late.", [("twice-weekly", "P1W")]),
        ("They searched the lake all day long.", [("all day long", "P1D")]),
        ("He died this past winter.", [("this past winter", "2016-WI")]),
        ("Nine people have died in avalanches this winter.", [("this winter", "2016-WI")]),
        (
            "He came on Friday and left the very next day.",
            [("Friday", "2017-03-10"), ("the very next day", "2017-03-11")],
        ),
        ("They met on Labor Day weekend.", [("Labor Day weekend", "2016-W35-WE")]),
        ("In those days, bread was cheap.", [("those days", "PAST_REF")]),
        (
            "Profit rose in the fourth quarter to $9 million, compared with $7 million last year.",
            [("the fourth quarter", "2016-Q4"), ("last year", "2015-Q4")],
        ),
        ("He was freed the same day.", [("the same day", "2017-03-16")]),
        ("On the same day he won the vote, he fell ill.", [("the same day", None)]),
        ("She rested in the days following Easter.", [("days", "PXD"), ("Easter", "2017-04-16")]),
        ("The attack, intended for Christmas Day, was foiled.", [("Christmas Day", "2016-12-25")]),
        ("In the same period last year, fewer came.", [("the same period last year", "2016")]),
        # headlines, and days beside the verb that tells
        ("Court to rule Friday on ban", [("Friday", "2017-03-17")]),
        ("Thousands to march in Rome on Saturday", [("Saturday", "2017-03-18")]),
        (
            "He said on Monday the talks would start on Friday.",
            [("Monday", "2017-03-13"), ("Friday", "2017-03-17")],
        ),
        ("Officials said they hoped to reopen the road by Monday.", [("Monday", "2017-03-20")]),
        ("Rain is forecast for Saturday.", [("Saturday", "2017-03-18")]),
        ("Speaking ahead of the match on Sunday, he said he was fit.", [("Sunday", "2017-03-19")]),
        ("The trial continues on Monday.", [("Monday", "2017-03-20")]),
        # lengths and rates
        ("It was the third strike in the past fortnight.", [("the past fortnight", "P2W")]),
        ("Cells split once every 2-3 days.", [("every 2-3 days", "P2D")]),
        ("A quarter of a century later, the wall still stands.", [("A quarter of a century later", "P25Y")]),
        ("The half-hour meeting was cordial.", [("half-hour", "PT30M")]),
        ("It was expected to last a couple of hours.", [("a couple of hours", "PT2H")]),
        ("They wed seven years after that visit.", [("seven years", "P7Y")]),
        ("They said that four days were enough.", [("four days", "P4D")]),
        ("The label was on show a month after a reader complained.", [("a month", "P1M")]),
        ("She swims twice a week.", [("twice a week", "P1W")]),
        ("The 2017 fiscal year begins badly.", [("The 2017 fiscal year", "2017")]),
        ("Growth picked up in 1H 2016.", [("1H 2016", "2016-H1")]),
        ("Prices have risen by a fifth since year-end.", [("year-end", "2016")]),
        ("They meet annually in Turin.", [("annually", "P1Y")]),
    ],
)
def test_times_of_world_news(times_in, sentence, said):
    assert [(t.text, t.value) for t in times_in(sentence, THURSDAY)] == said


@pytest.mark.parametrize(
    "sentence",
    [
        "Norway lost the quarter-finals.",
        "In today's world nobody writes letters.",
        "Those are tomorrow's leaders.",
        "On the night of the fire he was abroad.",
        "She hosts a late-night show.",
        "The next Winter Games go to Oslo.",
        "A stall at a Christmas market burned down.",
        "The plant makes 10,000 cars annually.",
        "The fee is 400 dollars a year.",
        "The Good Friday Agreement ended the war.",
        "The clinic is open 24 hours a day, seven days a week.",
        "The Morning Walk hangs in the museum.",
        "The morning after the fire, they returned.",
        "He wrote for the Evening Standard.",
        "His approval was in the mid-50s.",
        "He sings with the 21st Century Choir.",
        "She became an overnight sensation.",
        'It should be settled "as soon as possible".',
        "They look back on their teenage years.",
        "Rents saw three-monthly rises.",
    ],
)
def test_these_are_no_times(times_in, sentence):
    assert times_in(sentence, THURSDAY) == ()


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Ferries Carried 18.9 Million Passengers Last Month, Owners Say", [("Last Month", "2017-02")]),
        ("HALTON MILL CLOSED FOR SIX YEARS", [("SIX YEARS", "P6Y")]),
        ("A THIRD-QUARTER LOSS AT HALTON", [("THIRD-QUARTER", "2016-Q3")]),
        # inside a sentence such words are a name
        ("She told readers of The Evening Hour why the old harbour was closed by its owner.", []),
    ],
)
def test_times_in_headlines_are_no_names(times_in, sentence, said):
    found = times_in(sentence, THURSDAY)
    assert [(t.text, t.value) for t in found] == said
