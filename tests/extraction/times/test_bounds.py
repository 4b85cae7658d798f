"""First and last day of what a time names; the calendar's corners."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.extraction.times.calendar import DAYS, add_months, easter, nth_weekday, period


@pytest.mark.parametrize(
    ("published", "sentence", "value", "start", "end"),
    [
        ("2019-07-05", "The talks resume next week.", "2019-W28", "2019-07-08", "2019-07-14"),
        ("2020-12-31", "The talks resume next week.", "2021-W01", "2021-01-04", "2021-01-10"),
        ("2021-01-02", "The talks were held this week.", "2020-W53", "2020-12-28", "2021-01-03"),
        ("2020-01-31", "The talks will be held next month.", "2020-02", "2020-02-01", "2020-02-29"),
        ("2019-01-10", "The talks were held last month.", "2018-12", "2018-12-01", "2018-12-31"),
        ("2019-01-01", "The talks were held yesterday.", "2018-12-31", "2018-12-31", "2018-12-31"),
        ("2020-02-28", "The talks will be held tomorrow.", "2020-02-29", "2020-02-29", "2020-02-29"),
        ("2019-03-01", "The talks were held yesterday.", "2019-02-28", "2019-02-28", "2019-02-28"),
        ("2019-01-02", "The talks were held on Monday.", "2018-12-31", "2018-12-31", "2018-12-31"),
        ("2018-12-28", "The talks will be held on Jan. 4.", "2019-01-04", "2019-01-04", "2019-01-04"),
        ("2019-01-04", "The talks were held on Dec. 28.", "2018-12-28", "2018-12-28", "2018-12-28"),
        ("2019-02-10", "The talks were held in the fourth quarter.", "2018-Q4", "2018-10-01", "2018-12-31"),
        ("2019-02-10", "The talks were held last summer.", "2018-SU", "2018-06-01", "2018-08-31"),
        ("2019-02-10", "The talks were held this winter.", "2018-WI", "2018-12-01", "2019-02-28"),
        ("2021-05-05", "She was born on Feb. 29.", "2020-02-29", "2020-02-29", "2020-02-29"),
        (
            "2019-07-05",
            "The talks were held at 3 p.m. Tuesday.",
            "2019-07-02T15:00",
            "2019-07-02T15:00",
            None,
        ),
        ("2019-07-05", "The talks were held Tuesday morning.", "2019-07-02TMO", "2019-07-02", "2019-07-02"),
    ],
)
def test_a_time_is_bounded_by_its_first_and_last_day(times_in, published, sentence, value, start, end):
    (time,) = times_in(sentence, datetime.date.fromisoformat(published))
    assert (time.value, time.start, time.end) == (value, start, end or start)


@pytest.mark.parametrize("day", ["February 30, 2019", "February 29, 2019", "31 April 2019", "2019-02-31"])
def test_a_day_that_no_calendar_has_is_never_a_day(times_in, day):
    assert all(t.start != t.end for t in times_in(f"It was signed on {day}.") if t.start)


@pytest.mark.parametrize(
    ("year", "day"), [(2019, "2019-04-21"), (2020, "2020-04-12"), (2016, "2016-03-27"), (2024, "2024-03-31")]
)
def test_easter(year, day):
    assert easter(year).isoformat() == day


def test_weekdays_counted_from_either_end_of_a_month():
    assert nth_weekday(2018, 11, 4, 4) == datetime.date(2018, 11, 22)
    assert nth_weekday(2019, 5, -1, 1) == datetime.date(2019, 5, 27)
    assert nth_weekday(2019, 9, 1, 1) == datetime.date(2019, 9, 2)


days = st.dates(datetime.date(1700, 1, 1), datetime.date(2400, 12, 31))


@given(days, st.sampled_from([k for k in DAYS if k != "weekend"]))
def test_every_day_lies_in_its_period_and_periods_follow_without_a_gap(day, kind):
    here = period(kind, day)
    assert here.contains(day)
    following = here.shift(1)
    assert following is not None
    assert following.start == here.end + datetime.timedelta(days=1)
    assert following.shift(-1) == here


@given(days, st.integers(-2000, 2000))
def test_months_move_by_months(day, months):
    moved = add_months(day, months)
    assert (moved.year - day.year) * 12 + moved.month - day.month == months
    assert moved.day <= day.day


def test_a_quarter_of_a_fiscal_year_has_a_name_but_no_days(times_in):
    sentence = "Profit fell in the fiscal third quarter ended Feb. 28."
    quarter, day = times_in(sentence, datetime.date(2013, 3, 22))
    assert (quarter.value, quarter.start, quarter.end) == ("2013-Q3", None, None)
    assert day.value == "2013-02-28"
