"""Talks others are pressed for, trials, spans to do something in, what comes out today; published on Wednesday 15 May 2024."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import is_ahead, is_nothing_ahead, meetings_on

PUBLISHED = datetime.date(2024, 5, 15)

# (value of the date, None where no day is known; text)
SENTENCES: list[tuple[str | None, str]] = [
    ("2024-05-20", "The deadlock could end on Monday, when the council holds its next session with the mediators."),
    ("2024-05-16", "Some of that will change Thursday, when the council holds its first hearing on the fire."),
    ("2024-05-21", "The answer may come next Tuesday, when the governor meets union leaders."),
    (None, "He may not live until the next court date."),
    (None, "Four people will face trial over the fall of the bridge."),
    (None, "Two officers will be tried for murder."),
    (None, "The union has called on the minister to establish a forum for talks."),
    (None, "He called on the company and the unions to engage in serious discussions."),
    (None, "The office wants the parties to focus on urgent negotiations."),
    (None, "Brussels urged both sides to return to dialogue."),
    (None, "The union urged management to come to the table."),
    (None, "The bishop appealed for dialogue between the government and the rebels."),
    (None, "The minister asked the two sides to enter mediation."),
    ("2024-W24", "Member states will have four weeks to comment on the guidelines before a summit in July."),
    ("2025-05", "The judge fined the company and gave it 12 months to pay."),
    ("2024-06-14", "The court gave the ministry 30 days to respond."),
    ("2024-05-16", "The council is expected to draw up draft guidelines within 24 hours."),
    ("2024-05-25", "The firm must submit a plan within ten days."),
    ("2026", "The works are supposed to be completed within two years."),
    ("2024-05-15", "The committee's report will be published today."),
    ("2024-05-21", "Passengers face delays ahead of a planned work-to-rule by nurses next Tuesday."),
    ("2024-05-17", "Bus drivers will stage a work stoppage on Friday."),
    (None, "They spoke a day ahead of the assembly's resumption of debate over the bill."),
]  # fmt: skip

# Nothing is ahead.
NOTHING = [
    "New methods will be tried in schools.",
    "He urged fans to join the conversation online.",
    "The judge told her to join the discussion.",
    "The minister took action, and the ban holds.",
    "In 2010 the court gave the ministry 30 days to respond.",
    "On Sundays, when the choir meets, the town fills.",
    "The children will be home, and the cat is under the table.",
]


@pytest.mark.parametrize(("value", "text"), SENTENCES)
def test_meeting_is_ahead(nlp: Language, value: str | None, text: str) -> None:
    """It is listed as ahead, at its day."""
    is_ahead(nlp, text, PUBLISHED, value)


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_ahead(nlp: Language, text: str) -> None:
    """Other senses of these words put nothing ahead."""
    is_nothing_ahead(nlp, text, PUBLISHED)


def test_who_is_given_time_is_the_party(nlp: Language) -> None:
    """Not who gives it."""
    (meeting,) = meetings_on(nlp, "The court gave the ministry 30 days to respond.", PUBLISHED)
    assert [party.text for party in meeting.participants] == ["the ministry"]
