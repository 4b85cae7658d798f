"""Any text at all: no crash, spans that hold, order, and time that grows with the text."""

from __future__ import annotations

import datetime
import time

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from briefing.extraction.times import tagger
from briefing.extraction.tokens import Tokens

WORDS = (
    "the last next this past coming Monday Fridays May June 3 12 31 1999 2019 0 00:61 24:00 3 p.m. 10:35 a.m. GMT"
    " every each two several a few half years weeks months ago later before earlier end of early mid - – , . ( ) '80s"
    " fiscal quarter third first year-end Easter Thanksgiving 9/11 Feb. 29 30 century noon night morning since from"
    " to and or İstanbul ﬁrst 2019-02-31 99/99/9999 1/2 ½ old now soon 9999 1000 the 4th \n \n\n"
).split(" ")


@pytest.fixture(scope="session")
def read(nlp):
    def run(text: str, published: datetime.date | None):
        return tagger.times_of(Tokens(nlp.make_doc(text)), published)

    return run


def check(text, times):
    at = 0
    for found in times:
        start, end = found.span
        assert at <= start < end <= len(text)
        assert text[start:end] == found.text
        assert (found.start is None) == (found.end is None)
        if found.start and found.end:
            assert found.start <= found.end
        at = end


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join),
    st.none() | st.dates(datetime.date(1, 1, 1), datetime.date(9999, 12, 31)),
)
@example(text="Thanksgiving", published=datetime.date(9999, 3, 1))
def test_any_run_of_time_words_is_read_without_error(read, text, published):
    check(text, read(text, published))


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=200))
def test_any_text_is_read_without_error(read, text):
    check(text, read(text, datetime.date(2019, 7, 5)))


@pytest.mark.full  # times: the machine must be at rest
@pytest.mark.parametrize(
    "piece", ["the last ", "three and a half years to ", "May 3, ", "12:30 ", "a few more ", "1999 "]
)
def test_long_runs_take_time_in_proportion(read, piece):
    def cost(times: int) -> float:
        began = time.process_time()
        read(piece * times, datetime.date(2019, 7, 5))
        return time.process_time() - began

    cost(200)
    small, large = min(cost(400) for _ in range(3)), cost(3200)
    assert large < 30 * small + 0.5
