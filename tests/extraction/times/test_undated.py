"""Stories without a publication date: relative words stay, without a value."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "words",
    ["next week", "yesterday", "last year", "this weekend", "last month", "Tuesday", "next Thursday",
     "two weeks ago", "the end of the year", "last night", "Easter", "this summer", "Monday morning"],
)  # fmt: skip
def test_relative_words_have_no_value(times_in, words):
    (time,) = times_in(f"The talks were held {words}.", None)
    assert (time.text, time.value, time.start, time.end) == (words, None, None, None)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("in June", "XXXX-06"),
        ("last June", "XXXX-06"),
        ("in May last year", "XXXX-05"),
        ("on June 12", "XXXX-06-12"),
        ("on New Year's Day", "XXXX-01-01"),
        ("in the third quarter", "XXXX-Q3"),
        ("with a profit in the first half", "XXXX-H1"),
        ("from May 2-4", "XXXX-05-02/XXXX-05-04"),
    ],
)
def test_what_the_words_say_without_a_year_stands_with_the_year_open(times_in, words, value):
    (time,) = times_in(f"The talks were held {words}.", None)
    assert (time.value, time.start, time.end) == (value, None, None)


@pytest.mark.parametrize(
    ("words", "value", "start", "end"),
    [
        ("on January 31, 2019", "2019-01-31", "2019-01-31", "2019-01-31"),
        ("in March 2016", "2016-03", "2016-03-01", "2016-03-31"),
        ("in 2016", "2016", "2016-01-01", "2016-12-31"),
        ("in the 1990s", "199", "1990-01-01", "1999-12-31"),
    ],
)
def test_full_dates_need_no_publication_date(times_in, words, value, start, end):
    (time,) = times_in(f"The talks were held {words}.", None)
    assert (time.value, time.start, time.end) == (value, start, end)
