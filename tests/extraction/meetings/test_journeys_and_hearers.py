"""Journeys that lead on, speeches to bodies and forecasts of the weather; published on Wednesday 15 May 2024."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import is_ahead, is_nothing_ahead, meetings_on

PUBLISHED = datetime.date(2024, 5, 15)

AHEAD = [
    ("The secretary continues to Amman on Friday.", "2024-05-17"),
    ("The guests will proceed to Lima on Friday.", "2024-05-17"),
    ("The inspectors will be back in Oslo on Monday.", "2024-05-20"),
    ("The delegation arrived in Oslo on Sunday. It will leave for Lima tomorrow.", "2024-05-16"),
    ("Hill is to report to the Security Council before the mandate ends.", None),
    ("The envoy will brief the Security Council.", None),
    ("The governor is to address the Economic Club.", None),
    ("He has calls scheduled with three governors.", None),
    ("The committee takes up the bill next week.", "2024-W21"),
]

# A forecast, a duty, what goes on; nothing is ahead.
NOTHING = [
    "The storm is expected to move inland across Spain on Saturday.",
    "The river is expected to crest on Sunday.",
    "Winds will pick up on Friday.",
    "Soldiers must report to their barracks.",
    "The row continues to trouble the party.",
    "The rebels took up arms in January.",
]

# What was done, with who was there and the value of its day.
DONE = [
    ("Hill was allowed to visit her son on Monday.", {"Hill", "her son"}, "2024-05-13"),
    ("The lawyers were permitted to meet the prisoners on Friday.", {"The lawyers", "the prisoners"}, "2024-05-10"),
    ("Hill was allowed to visit with the child at the home of a nun.", {"Hill", "the child"}, None),
    ("The House took up the measure on Tuesday.", {"The House"}, "2024-05-14"),
    ("Reed met with Ontario Premier Ann Doyle on Tuesday.", {"Reed", "Ann Doyle"}, "2024-05-14"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), AHEAD)
def test_meeting_is_ahead(nlp: Language, text: str, value: str | None) -> None:
    """It is listed as ahead on its day."""
    is_ahead(nlp, text, PUBLISHED, value)


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_ahead(nlp: Language, text: str) -> None:
    """What comes of itself, or is a duty or a habit, puts nothing ahead."""
    is_nothing_ahead(nlp, text, PUBLISHED)


@pytest.mark.parametrize(("text", "who", "value"), DONE)
def test_what_was_done(nlp: Language, text: str, who: set[str], value: str | None) -> None:
    """It is listed as held, with those who were there."""
    (meeting,) = meetings_on(nlp, text, PUBLISHED)
    assert meeting.status == "held"
    assert {p.text for p in meeting.participants} == who
    assert (meeting.when.value if meeting.when else None) == value


def test_back_from_a_trip(nlp: Language) -> None:
    """Whoever is back from a journey was there; it is none that is ahead."""
    text = "Back from a visit to Cuba, Senator Hill urged an end to the embargo."
    (visit,) = meetings_on(nlp, text, PUBLISHED)
    assert (visit.kind, visit.status, [p.text for p in visit.participants]) == ("visit", "held", ["Hill"])
