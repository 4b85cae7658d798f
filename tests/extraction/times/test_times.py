"""Times in sentences: what is found and what it means on Friday, 5 July 2019."""

from __future__ import annotations

import pytest

DATES = [
    # weekdays, by tense and by the words before them
    ("The council met on Monday.", "Monday", "2019-07-01"),
    ("The council will meet on Monday.", "Monday", "2019-07-08"),
    ("The mayor said on Friday that the bridge was safe.", "Friday", "2019-07-05"),
    ("The vote was postponed until Wednesday.", "Wednesday", "2019-07-10"),
    ("The president arrives Tuesday in Rome.", "Tuesday", "2019-07-09"),
    ("The storm is due late Tuesday.", "late Tuesday", "2019-07-09"),
    ("The truce holds, starting Thursday.", "Thursday", "2019-07-11"),
    ("He has until Monday to answer.", "Monday", "2019-07-08"),
    ("They signed the lease last Friday.", "last Friday", "2019-06-28"),
    ("The ferry starts this coming Sunday.", "this coming Sunday", "2019-07-07"),
    ("The judge will rule next Thursday.", "next Thursday", "2019-07-11"),
    ("The judge will rule on Tuesday of next week.", "Tuesday of next week", "2019-07-09"),
    ("Earlier Thursday the road was closed.", "Earlier Thursday", "2019-07-04"),
    # days, weeks, months and years from here
    ("Prices fell yesterday.", "yesterday", "2019-07-04"),
    ("The vote is planned for tomorrow.", "tomorrow", "2019-07-06"),
    ("He left the day before yesterday.", "the day before yesterday", "2019-07-03"),
    ("The trade talks resume next week.", "next week", "2019-W28"),
    ("They will meet early next week.", "early next week", "2019-W28"),
    ("They meet this coming week.", "this coming week", "2019-W28"),
    ("The port closed last month.", "last month", "2019-06"),
    ("Earlier this month the port closed.", "Earlier this month", "2019-07"),
    ("It rained last year.", "last year", "2018"),
    ("She will retire at the end of the year.", "the end of the year", "2019"),
    ("The fair was busy last weekend.", "last weekend", "2019-W26-WE"),
    ("They will play again this weekend.", "this weekend", "2019-W27-WE"),
    # months and days
    ("The shop opened in June.", "June", "2019-06"),
    ("The shop will open in March.", "March", "2020-03"),
    ("The shop opened in November.", "November", "2018-11"),
    ("The shop opened last May.", "last May", "2019-05"),
    ("The shop opened in May last year.", "May last year", "2018-05"),
    ("After the June-end meeting they talked.", "June-end", "2019-06"),
    ("It starts in mid-August.", "mid-August", "2019-08"),
    ("The bill passed on June 3.", "June 3", "2019-06-03"),
    ("The summit, scheduled for June 28, ended early.", "June 28", "2019-06-28"),
    ("They set the deadline for July 19.", "July 19", "2019-07-19"),
    ("The bill passed on Dec. 20.", "Dec. 20", "2018-12-20"),
    ("He is due in court Aug. 12.", "Aug. 12", "2019-08-12"),
    ("The bill passed on 3 June 2017.", "3 June 2017", "2017-06-03"),
    ("The bill passed on Saturday, June 3, 2017.", "Saturday, June 3, 2017", "2017-06-03"),
    ("The concert is on Sat., July 13.", "Sat., July 13", "2019-07-13"),
    ("The truce ended on the 4th.", "the 4th", "2019-07-04"),
    ("The fair runs from 2-4 August 2019.", "2-4 August 2019", "2019-08-02/2019-08-04"),
    ("It was Friday the 13th.", "Friday the 13th", "2018-07-13"),
    ("The fair runs on 5 and 6 August.", "5 and 6 August", "2019-08-05/2019-08-06"),
    ("The fair runs May 2-4.", "May 2-4", "2019-05-02/2019-05-04"),
    ("They met the week of June 10.", "the week of June 10", "2019-W24"),
    ("The log is dated 2019-03-09.", "2019-03-09", "2019-03-09"),
    ("It was sent on 7/5/2018.", "7/5/2018", "2018-07-05"),
    # years and more
    ("The shop opened in March 1996.", "March 1996", "1996-03"),
    ("The budget for 2014/15 was small.", "2014/15", "2014/2015"),
    ("They met in late 2017.", "late 2017", "2017"),
    ("He won in nineteen ninety-six.", "nineteen ninety-six", "1996"),
    ("They wed in the late 1970s.", "the late 1970s", "197"),
    ("They wed in the '80s.", "the '80s", "198"),
    ("The bridge dates from the 19th century.", "the 19th century", "18"),
    # quarters, halves, fiscal years, seasons
    ("Profit rose in the first quarter.", "the first quarter", "2019-Q1"),
    ("The firm expects to report a third-quarter loss.", "third-quarter", "2019-Q3"),
    ("Profit rose in the fourth quarter of 2016.", "the fourth quarter of 2016", "2016-Q4"),
    ("Profit rose in Q3 2018.", "Q3 2018", "2018-Q3"),
    ("Sales fell in the first half of 2018.", "the first half of 2018", "2018-H1"),
    ("They met in the summer of '69.", "the summer of '69", "1969-SU"),
    ("Sales fell in fiscal 2018.", "fiscal 2018", "2018"),
    ("Sales rose last fall.", "last fall", "2018-FA"),
    ("Sales should rise this summer.", "this summer", "2019-SU"),
    ("The lake froze in the winter of 1994.", "the winter of 1994", "1994-WI"),
    # so long ago
    ("Three years ago the mine closed.", "Three years ago", "2016"),
    ("Ten days ago the mine closed.", "Ten days ago", "2019-06-25"),
    ("Nearly five months ago the mine closed.", "Nearly five months ago", "2019-02"),
    ("Two weeks from now it will be over.", "Two weeks from now", "2019-W29"),
    # counted within a month
    (
        "The vote is on the first Tuesday of November 2020.",
        "the first Tuesday of November 2020",
        "2020-11-03",
    ),
    ("It closed on the last day of May.", "the last day of May", "2019-05-31"),
    ("Today is the eighth day of the strike.", "the eighth day", "2019-07-05"),
    # holidays
    ("Shops were shut on Thanksgiving.", "Thanksgiving", "2018-11-22"),
    ("Shops were shut last Christmas.", "last Christmas", "2018-12-25"),
    ("Shops were shut on Easter Monday.", "Easter Monday", "2019-04-22"),
    ("Shops will be shut on Labor Day.", "Labor Day", "2019-09-02"),
    ("Shops were shut on Victoria Day.", "Victoria Day", "2019-05-20"),
    ("He wrote of the 9/11 attacks.", "9/11", "2001-09-11"),
    # no date on the calendar
    ("The shop is now open.", "now", "PRESENT_REF"),
    ("The shop opened recently.", "recently", "PAST_REF"),
    ("The shop will open soon.", "soon", "FUTURE_REF"),
    ("Nobody knows the future.", "the future", "FUTURE_REF"),
    ("At the time, nobody knew.", "the time", "PAST_REF"),
    ("Several years ago the mine closed.", "Several years ago", "PAST_REF"),
]


@pytest.mark.parametrize(("sentence", "words", "value"), DATES)
def test_a_date_has_the_value_the_words_mean_on_the_day(times_in, sentence, words, value):
    found = [(t.text, t.type, t.value) for t in times_in(sentence)]
    assert (words, "DATE", value) in found


CLOCKS = [
    ("The office opens at 3 p.m. ET on Tuesday.", "3 p.m. ET on Tuesday", "2019-07-09T15:00"),
    ("The deadline is 1430 GMT on July 9.", "1430 GMT on July 9", "2019-07-09T14:30"),
    (
        "The bomb went off at about 10:35 a.m. on Thursday.",
        "10:35 a.m. on Thursday",
        "2019-07-04T10:35",
    ),
    ("The shop closes at 5pm.", "5pm", "2019-07-05T17:00"),
    ("The hall opened at noon Monday.", "noon Monday", "2019-07-01T12:00"),
    ("The offer ended at midnight Monday.", "midnight Monday", "2019-07-01T24:00"),
    ("It began at 8 o'clock on Wednesday evening.", "8 o'clock on Wednesday evening", "2019-07-03T20:00"),
    ("It began at nine o'clock.", "nine o'clock", "2019-07-05T09:00"),
    ("She flew home on Tuesday morning.", "Tuesday morning", "2019-07-02TMO"),
    ("She flew home late Tuesday night.", "late Tuesday night", "2019-07-02TNI"),
    ("She spoke this afternoon.", "this afternoon", "2019-07-05TAF"),
    ("She will speak tonight.", "tonight", "2019-07-05TNI"),
    ("She spoke last night.", "last night", "2019-07-04TNI"),
    ("She will speak tomorrow morning.", "tomorrow morning", "2019-07-06TMO"),
    ("It ended on the evening of July 3.", "the evening of July 3", "2019-07-03TEV"),
]


@pytest.mark.parametrize(("sentence", "words", "value"), CLOCKS)
def test_a_time_of_day_hangs_on_its_day(times_in, sentence, words, value):
    assert (words, "TIME", value) in [(t.text, t.type, t.value) for t in times_in(sentence)]


DURATIONS = [
    ("After a two-month halt they met.", "two-month", "P2M"),
    ("He has 60 days left.", "60 days", "P60D"),
    ("The ruler, a 49-year-old, resigned.", "49-year-old", "P49Y"),
    ("It lasted nearly two hours.", "nearly two hours", "PT2H"),
    ("It lasted more than four hours.", "more than four hours", "PT4H"),
    ("It lasted two and a half years.", "two and a half years", "P2Y6M"),
    ("It lasted an hour and a half.", "an hour and a half", "PT1H30M"),
    ("It grew for the past quarter century.", "the past quarter century", "P25Y"),
    ("It will grow over the next decade.", "the next decade", "P10Y"),
    ("It took two decades.", "two decades", "P20Y"),
    ("It rained for the past five days.", "the past five days", "P5D"),
    ("It will end in the next few weeks.", "the next few weeks", "PXW"),
    ("It has changed in recent years.", "recent years", "PXY"),
    ("For decades nothing changed.", "decades", "PXE"),
    ("Sales rose in the first nine months.", "the first nine months", "P9M"),
    ("It was a weeklong visit.", "weeklong", "P1W"),
    ("It has been quiet for a while.", "a while", "PXX"),
    ("The plan covers twenty-four months.", "twenty-four months", "P24M"),
]


@pytest.mark.parametrize(("sentence", "words", "value"), DURATIONS)
def test_a_duration_keeps_its_length_with_and_without_a_date(times_in, sentence, words, value):
    for published in ({}, {"published": None}):
        assert (words, "DURATION", value) in [
            (t.text, t.type, t.value) for t in times_in(sentence, **published)
        ]


SETS = [
    ("They meet every Tuesday.", "every Tuesday", "XXXX-WXX-2"),
    ("They meet on Mondays.", "Mondays", "XXXX-WXX-1"),
    ("They sing each Sunday morning.", "each Sunday morning", "XXXX-WXX-7TMO"),
    ("They meet every six weeks.", "every six weeks", "P6W"),
    ("They meet every other week.", "every other week", "P2W"),
    ("The report appears weekly.", "weekly", "P1W"),
    ("They march each July.", "each July", "XXXX-07"),
]


@pytest.mark.parametrize(("sentence", "words", "value"), SETS)
def test_what_repeats_is_a_set(times_in, sentence, words, value):
    assert (words, "SET", value) in [(t.text, t.type, t.value) for t in times_in(sentence)]


ANCHORED = [
    (
        "The mine closed on March 3, 2015. The day before, a fire had broken out.",
        "The day before",
        "2015-03-02",
    ),
    ("The mine closed on March 3, 2015. Three weeks later it reopened.", "Three weeks later", "2015-W13"),
    ("They met in 2010. The following year they married.", "The following year", "2011"),
    ("They met in 2010. Two years later they moved.", "Two years later", "2012"),
    ("They met in 2010. That year it snowed.", "That year", "2010"),
    ("He spoke on June 3. The next day he flew home.", "The next day", "2019-06-04"),
    ("He spoke on June 3. She left the same day.", "the same day", "2019-06-03"),
    ("Third-quarter profit was 5 dollars, up from 4 a year earlier.", "a year earlier", "2018-Q3"),
    ("She died on Aug. 7, 1998. He recalled Aug. 7 often.", "Aug. 7", "1998-08-07"),
]


@pytest.mark.parametrize(("sentence", "words", "value"), ANCHORED)
def test_words_that_point_at_another_time_of_the_text_follow_it(times_in, sentence, words, value):
    assert (words, value) in [(t.text, t.value) for t in times_in(sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "She may march in the second race.",
        "Sales will fall; they spring from nowhere.",
        "The March for Life takes place here.",
        "She reads The Daily Globe.",
        "About three-quarters of the food is grown here.",
        "It weighs 2015 pounds and costs $1999.",
        "He came as soon as he could.",
        "The clerk, 52 years old, resigned.",
        "Every one of them won.",
        "It is a once-in-a-century flood.",
        "The minutes of the meeting say so.",
        "He remembers the fall of the wall.",
    ],
)
def test_words_that_only_look_like_times_are_left_alone(times_in, sentence):
    assert times_in(sentence) == ()


def test_two_days_of_one_month_are_two_dates(times_in):
    found = [(t.text, t.value) for t in times_in("The summit was held on June 24 and 25 in the north.")]
    assert found == [("June 24", "2019-06-24"), ("25", "2019-06-25")]


def test_a_year_behind_the_second_day_is_the_year_of_both(times_in):
    found = [t.value for t in times_in("The summit will be held from June 24 to 25, 2021.")]
    assert found == ["2021-06-24", "2021-06-25"]


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("It fell between May and July 2012.", ["2012-05", "2012-07"]),
        ("It fell from November 2007 to March.", ["2007-11", "2008-03"]),
        ("It ran from Dec. 3 to Jan. 5, 2018.", ["2017-12-03", "2018-01-05"]),
    ],
)
def test_the_year_of_one_end_is_that_of_the_other(times_in, sentence, values):
    assert [t.value for t in times_in(sentence)] == values


def test_the_same_moment_in_another_zone_is_no_second_time(times_in):
    found = [
        (t.text, t.value) for t in times_in("It went off at 10:35 a.m. (0735 GMT) Thursday in the yard.")
    ]
    assert found == [("10:35 a.m.", "2019-07-04T10:35"), ("Thursday", "2019-07-04")]


def test_a_last_name_that_is_a_month_is_no_month(times_in):
    text = "Prime Minister Jane May spoke to the house. May said the house would sit in May."
    assert [t.span for t in times_in(text)] == [(text.rindex("May"), len(text) - 1)]


def test_the_present_tense_of_a_caption_tells_what_happened(times_in):
    caption = "The minister arrives at the palace on Wednesday. Photo by a friend"
    assert [t.value for t in times_in(caption)] == ["2019-07-03"]
    assert [t.value for t in times_in("The minister arrives at the palace on Wednesday.")] == ["2019-07-10"]
