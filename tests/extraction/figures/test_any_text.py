"""Whatever the text, figures keep to it: spans valid, no error, time in proportion to length."""

from __future__ import annotations

import itertools
import re
import time

import pytest
import spacy
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from spacy.language import Language

from briefing.extraction.figures import numerals
from briefing.extraction.figures.finder import figures_of
from briefing.extraction.tokens import Tokens
from briefing.records import Figure, Time

PIECES = st.sampled_from(
    "$ £ € % 5 17 2,000 3.4 bn million - – to and from between a half one two-thirds dozen per cent points years old"
    " rose fell 9/11 ½ ( ) . , ; \n ' ’ “ US$ C$ of in 10:35 Mr. Section".split(" ")
)
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(PIECES, max_size=40).map(" ".join),
    st.lists(PIECES, max_size=40).map("".join),
)


def check(text: str, found: tuple[Figure, ...]) -> None:
    for figure in found:
        assert text[slice(*figure.span)] == figure.text
        assert figure.span in figure.mentions
        for part in (figure.measures, figure.period):
            assert part is None or (part.text and text[slice(*part.span)] == part.text)
        for start, end in (*figure.mentions, *figure.evidence):
            assert 0 <= start < end <= len(text)
        assert figure.value_high is None or (figure.value is not None and figure.value < figure.value_high)
        assert figure.changed_from in {None, *(f.id for f in found)} - {figure.id}
    spans = [f.span for f in found]
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS)
@example(text="0% HaK1")
@example(text="All 12 NATO")
@example(text="Between 10 and 12 million Roma ")
@example(text="It was a day of rage, said workers at 16 stores")
def test_any_text_is_read_without_error(nlp: Language, text: str) -> None:
    check(text, nlp(text)._.figures)


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("The firm sold 84,210 cars", ", against 113,900"),
        ("The firm paid $5 million", ", or $6 million"),
        ("Sales rose 5 percent", ", an increase of 6 percent"),
        ("The rate was 5%", " compared with 6%"),
    ],
)
def test_a_figure_told_again_a_thousand_times_is_read(nlp: Language, first: str, again: str) -> None:
    assert len(nlp(first + again * 1200)._.figures) > 1200


@given(text=TEXTS)
def test_numbers_lie_in_order_and_inside_the_text(text: str) -> None:
    at = 0
    for number in numerals.find(text):
        assert at <= number.start < number.end <= len(text)
        at = number.end


@pytest.mark.full  # times: the machine must be at rest
@pytest.mark.parametrize(
    "piece",
    [
        *("1", "1,", "1,234,", "9/", "1, 2, ", "$5 ", "5% to ", "3-4-", "two hundred and "),
        *("voted 5-4 ", "5 of ", "sales of $5 in 2014, ", "(from $5 (in 2014 "),
    ],
)
def test_time_grows_no_faster_than_the_text(piece: str) -> None:
    blank = spacy.blank("en")

    def seconds(length: int) -> float:
        text = (piece * length)[:length]
        years = [Time(text=m.group(), span=m.span(), type="DATE") for m in re.finditer("2014", text)]
        tokens = Tokens.of(blank(text))
        began = time.process_time()
        figures_of(tokens, years)
        return time.process_time() - began

    short, long = seconds(5_000), seconds(40_000)
    assert long < 30 * short + 1
