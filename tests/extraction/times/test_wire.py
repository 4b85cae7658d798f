"""Sentences as news agencies write them, told on a Wednesday: the day each names."""

from __future__ import annotations

import datetime

import pytest

WEDNESDAY = datetime.date(2013, 3, 20)


@pytest.mark.parametrize(
    ("sentence", "text", "value"),
    [
        ("Her funeral is Saturday.", "Saturday", "2013-03-23"),
        ("Her funeral is on Saturday.", "Saturday", "2013-03-23"),
        ("She was buried on Saturday.", "Saturday", "2013-03-16"),
        ("The deadline is midnight Sunday.", "midnight Sunday", "2013-03-24T24:00"),
        ("He has until Friday to answer.", "Friday", "2013-03-22"),
        ("The court gave them until Friday to answer.", "Friday", "2013-03-22"),
        ("They were given until noon Friday to leave.", "noon Friday", "2013-03-22T12:00"),
        ("The rebels held the bridge until Friday.", "Friday", "2013-03-15"),
        ("The bill goes to the Senate on Monday.", "Monday", "2013-03-25"),
        ("The summit takes place on Thursday.", "Thursday", "2013-03-21"),
        ("The judge will review Tuesday's ruling.", "Tuesday", "2013-03-19"),
        ("They will play in Sunday's final.", "Sunday", "2013-03-24"),
        ("The fair takes place each spring.", "each spring", "XXXX-SP"),
        ("Net profit rose 5 percent in the first half.", "the first half", "2013-H1"),
        ("In the second half of 2012, exports fell.", "the second half of 2012", "2012-H2"),
        ("He painted in the 1960s and 70s.", "70s", "197"),
        ("He sang in the 1990s and '80s.", "'80s", "198"),
        ("The month of July was hot.", "July", "2012-07"),
        ("The week-long strike is over.", "week-long", "P1W"),
        ("Exports rose in February from a year earlier.", "a year earlier", "2012-02"),
        ("He fell two Saturdays ago.", "two Saturdays ago", "2013-03-09"),
        ("They return in early April.", "early April", "2013-04"),
    ],
)
def test_the_day_that_is_meant(times_in, sentence, text, value):
    assert (text, value) in [(t.text, t.value) for t in times_in(sentence, WEDNESDAY)]


@pytest.mark.parametrize(
    "sentence", ["They scored twice in the first half.", "She wrote in the second half of her life."]
)
def test_the_half_of_a_match_or_of_a_life_is_no_half_of_a_year(times_in, sentence):
    assert times_in(sentence, WEDNESDAY) == ()


def test_later_than_a_day_nobody_said_is_a_length(times_in):
    (time,) = times_in("Three years later, he won again.", WEDNESDAY)
    assert (time.text, time.type, time.value) == ("Three years later", "DURATION", "P3Y")
    said = times_in("He lost in 2008. Three years later, he won.", WEDNESDAY)
    assert [t.value for t in said] == ["2008", "2011"]
