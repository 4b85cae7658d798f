"""What comes near is ahead, and takes the coming weekday; what was dull has been."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

FRIDAY = datetime.date(2016, 4, 1)


@pytest.mark.parametrize(
    ("text", "status", "value"),
    [
        ("On Tuesday, the club plans to hold a news conference.", "scheduled", "2016-04-05"),
        ("With Wednesday's debate approaching, Voss has had trouble.", "scheduled", "2016-04-06"),
        ("With Wednesday's summit looming, Voss has had trouble.", "scheduled", "2016-04-06"),
        ("As Wednesday's debate nears, Voss is resting.", "scheduled", "2016-04-06"),
        ("Ahead of Wednesday's debate, Voss is resting.", "scheduled", "2016-04-06"),
        ("Voss rested ahead of Wednesday's debate.", "scheduled", "2016-04-06"),
        ("Voss is preparing for Wednesday's debate.", "scheduled", "2016-04-06"),
        ("Wednesday's debate was dull.", "held", "2016-03-30"),
    ],
)
def test_status_and_day(nlp: Language, text: str, status: str, value: str) -> None:
    (meeting,) = meetings_on(nlp, text, FRIDAY)
    assert (meeting.status, meeting.when.value) == (status, value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "Ambassador Petr Novak left Tuesday for consultations with the governments of Peru and Chile.",
            None,
        ),
        ("Petr Novak is traveling to Ottawa on Monday for talks with Maria Holt.", "2016-04-04"),
        ("Petr Novak flies to Ottawa on Monday for talks with Maria Holt.", "2016-04-04"),
    ],
)
def test_who_sets_out_for_talks_has_them_ahead(nlp: Language, text: str, value: str | None) -> None:
    (meeting,) = meetings_on(nlp, text, FRIDAY)
    assert (meeting.status, meeting.when and meeting.when.value) == ("scheduled", value)
    assert meeting.participants[0].name == "Petr Novak"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The ministers plan to reconvene in two weeks.", "2016-W15"),
        ("The first debate, in 10 days, will be in Ohio.", "2016-04-11"),
        ("The leaders will meet in Lyon in three months.", "2016-07"),
        ("Petr Novak and Maria Holt met on Thursday for the third time in two weeks.", "2016-03-31"),
    ],
)
def test_a_span_counted_from_now(nlp: Language, text: str, value: str) -> None:
    (meeting,) = meetings_on(nlp, text, FRIDAY)
    assert meeting.when.value == value
