"""Idioms of wire copy and of domestic news, as whole sentences; published on Wednesday 15 May 2024."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import is_nothing_ahead, meetings_on

PUBLISHED = datetime.date(2024, 5, 15)

# Who takes part, how sure it is, and the value of the day.
SENTENCES = [
    ("The environment minister heads to Lima next week.", "scheduled", {"The environment minister"}, "2024-W21"),
    ("Envoy Carl Benson wound up a weeklong tour of the region Tuesday.", "held", {"Carl Benson"}, "2024-05-14"),
    ("The pope winds up a visit to Peru on Friday.", "scheduled", {"The pope"}, "2024-05-17"),
    ("The grandmothers left for Lima on Friday.", "held", {"The grandmothers"}, "2024-05-10"),
    ("The legislature doesn't return until June 19.", "expected", {"The legislature"}, "2024-06-19"),
    ("The two are due to give their next assessment to the Security Council on May 24.", "scheduled", {"The two", "the Security Council"}, "2024-05-24"),
    ("Hill toured the ruins with engineers on Monday.", "held", {"Hill", "engineers"}, "2024-05-13"),
    ("Hill and Reed have not met since a summit in Oslo in August.", "held", {"Hill", "Reed"}, "2023-08"),
    ("Members rejected the deal in a vote on Monday.", "held", {"Members"}, "2024-05-13"),
    ("Mandel will host a lunch for the visiting leader on Friday.", "scheduled", {"Mandel", "the visiting leader"}, "2024-05-17"),
    ("The two sides sat down in January.", "held", {"The two sides"}, "2024-01"),
    ("The conference opened in Oslo on Monday, attended by delegates from 40 nations.", "held", {"delegates"}, "2024-05-13"),
    ("A three-day seminar on coral reefs opened here on Tuesday with the participation of some 180 scientists.", "held", {"some 180 scientists"}, "2024-05-14"),
    ("A second seminar will be hosted by Belize in the year 2028.", "scheduled", {"Belize"}, "2028"),
    ("Gordon Hill is to see Ann Reed on Friday, his ministry confirmed.", "scheduled", {"Gordon Hill", "Ann Reed"}, "2024-05-17"),
]  # fmt: skip

# A post held, a body that does not return a thing, leavings; nothing is ahead.
NOTHING = [
    "Germany, which holds the presidency this month, wants ministers to be told.",
    "The council did not return the letter until Monday.",
    "The soup left for the guests was cold.",
]


@pytest.mark.parametrize(("text", "status", "who", "value"), SENTENCES)
def test_one_meeting(nlp: Language, text: str, status: str, who: set[str], value: str) -> None:
    """It is one entry with this status, those parties and that day."""
    (meeting,) = meetings_on(nlp, text, PUBLISHED)
    assert meeting.status == status
    assert {p.text for p in meeting.participants} == who
    assert meeting.when and meeting.when.value == value


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_ahead(nlp: Language, text: str) -> None:
    """What is like it and no meeting puts nothing ahead."""
    is_nothing_ahead(nlp, text, PUBLISHED)


def test_summit_of_a_year_is_no_later_meeting(nlp: Language) -> None:
    """'The 1992 Oslo Earth Summit' is not what two did on the sidelines of another event."""
    text = (
        "Reefs are dying faster than ever, scientists said. Warm water is to blame.\n\n"
        "Hill called on nations to keep the promises they made at the 1992 Oslo Earth Summit.\n\n"
        "On the sidelines of the event, Hill met with his Norwegian counterpart, Ann Reed."
    )
    found = meetings_on(nlp, text, PUBLISHED)
    (met,) = [m for m in found if any(text[a:b] == "met" for a, b in m.mentions)]
    assert [p.text for p in met.participants] == ["Hill", "Ann Reed"]
    assert len(met.mentions) == 1


def test_this_week_without_a_day_of_the_text(nlp: Language) -> None:
    """Where nobody knows the day of the text, what is to be done 'this week' is ahead all the same."""
    (hearing,) = nlp("The inquiry will hear its final witnesses this week.")._.meetings
    assert (hearing.kind, hearing.status) == ("hearing", "scheduled")


def test_words_of_what_begins(nlp: Language) -> None:
    """A day taken for the object of 'begin' is no part of its name."""
    text = "Exams are scheduled to begin June 8."
    (event,) = meetings_on(nlp, text, PUBLISHED)
    assert not any(a <= text.index("June") < b for a, b in event.mentions)
