"""Publication dates that a text suggests."""

from __future__ import annotations

import datetime

import pytest

from briefing.clock import FrozenClock
from briefing.extraction import pipeline
from briefing.extraction.times.candidates import MOST, publication_candidates
from briefing.records import Story, story_id

TODAY = datetime.date(2021, 3, 1)


@pytest.fixture
def suggested(times_in):
    def suggest(text: str) -> list[tuple[str, str]]:
        found = publication_candidates(text, times_in(text, None), TODAY)
        assert len(found) <= MOST
        assert all(c.reason for c in found)
        return [(c.date, c.bound) for c in found]

    return suggest


@pytest.mark.parametrize(
    ("text", "best"),
    [
        ("Bridge opens\n\nPublished: 5 July 2019\n\nThe bridge opened.", ("2019-07-05", "on")),
        ("Bridge opens\n\nPosted on July 5, 2019\n\nThe bridge opened.", ("2019-07-05", "on")),
        ("Updated: 2019-07-06\nPublished: 2019-07-05\n\nThe bridge opened.", ("2019-07-05", "on")),
        ("Last updated 6 July 2019\n\nThe bridge opened.", ("2019-07-06", "on")),
        ("OSLO, July 5, 2019 (Agency) - The bridge opened.", ("2019-07-05", "on")),
        ("Bridge opens\n5 July 2019\nThe bridge opened.", ("2019-07-05", "on")),
        ("The mayor spoke at the harbour on January 31, 2019. Photo by a friend", ("2019-01-31", "after")),
        ("The mayor spoke on May 2, 2018, and again on January 31, 2019.", ("2019-01-31", "after")),
        ("The law will take effect on May 4, 2019.", ("2019-05-04", "before")),
        ("Doors open on Friday, July 5.", ("2019-07-05", "around")),
        ("The company was founded in 1998 and sold in 2017.", ("2017-01-01", "after")),
    ],
)
def test_the_best_candidate_is_what_the_text_says(suggested, text, best):
    assert suggested(text)[0] == best


def test_a_caption_bounds_the_date_from_below_and_a_plan_from_above(suggested):
    text = "The hall burned on May 2, 2018. It will open again on March 1, 2020."
    assert suggested(text)[:2] == [("2018-05-02", "after"), ("2020-03-01", "before")]


def test_a_day_that_has_not_come_yet_is_never_the_day_of_publication(suggested):
    assert ("2031-07-05", "on") not in suggested("Published: 5 July 2031\n\nThe bridge opened.")


@pytest.mark.parametrize(
    "text",
    [
        "The 2020 race is open.",
        "Sales are expected to double by 2020.",
        "The plant will close in 2020.",
        "The law runs until 2020.",
    ],
)
def test_a_year_that_may_be_still_to_come_bounds_nothing(suggested, text):
    assert suggested(text) == []


def test_a_text_without_dates_suggests_nothing(suggested):
    assert suggested("The council met on Monday and will meet again soon.") == []


def test_the_reason_quotes_the_text(times_in):
    text = "The mayor spoke on January 31, 2019."
    (first, *_) = publication_candidates(text, times_in(text, None), TODAY)
    assert first.reason == "the text speaks of January 31, 2019"


def test_the_briefing_of_an_undated_story_carries_candidates_and_no_date(nlp):
    text = "The mayor spoke at the harbour on January 31, 2019. Talks go on next week."
    story = Story(id=story_id(text), key="a", title="a", text=text)
    doc = nlp(pipeline.prepare(nlp, story))
    briefing = pipeline.briefing_of(doc, story, pipeline.engine(nlp), FrozenClock(TODAY))
    assert [c.date for c in briefing.story.published_candidates] == ["2019-01-31"]
    assert briefing.story.published is None
    assert [t.value for t in briefing.times] == ["2019-01-31", None]
