"""The day of a meeting wherever the sentence puts it: before the verb, right behind the subject, behind the purpose."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

WEDNESDAY = datetime.date(2026, 3, 11)


@pytest.mark.parametrize(
    ("text", "status", "day"),
    [
        ("Ann Hill will meet union leaders to discuss pay on Friday.", "scheduled", "2026-03-13"),
        ("The ministers will hold talks to try to end the dispute next week.", "scheduled", "2026-W12"),
        ("Ann Hill met Turkish officials to discuss the border dispute on Monday.", "held", "2026-03-09"),
        ("On Friday Hill visits Warsaw to discuss trade.", "scheduled", "2026-03-13"),
        ("On Friday Foreign Minister Ann Hill is due to sit down with Mr. Novak.", "scheduled", "2026-03-13"),
        ("Next week leaders of the union will meet Paul Reed.", "scheduled", "2026-W12"),
        ("On Friday, the minister was due to travel to Geneva for talks with Paul Reed.", "scheduled", "2026-03-13"),
        ("Ann Hill at 10:00 on Friday is scheduled to hold talks with Paul Reed.", "scheduled", "2026-03-13T10:00"),
        ("Leaders of the union in two weeks will hold a meeting with Paul Reed.", "scheduled", "2026-W13"),
        ("Ann Hill will visit Oslo from Monday to Wednesday.", "scheduled", "2026-03-16/2026-03-18"),
        ("A debate between Ann Hill and Paul Reed is to take place on Friday.", "scheduled", "2026-03-13"),
        ("The summit has been brought forward to April.", "postponed", "2026-04"),
        ("Ann Hill, left, shakes hands with Paul Reed during a meeting in Ankara Monday.", "held", "2026-03-09"),
        ("Ann Hill will no longer meet Paul Reed on Friday.", "cancelled", "2026-03-13"),
        ("Ann Hill had been due to meet Paul Reed next week.", "cancelled", "2026-W12"),
        ("Ann Hill's visit to Cairo was called off on Monday.", "cancelled", None),
        ("Aides on Tuesday cancelled the summit with the Swiss envoy, Urs Frei, set for next week.", "cancelled", "2026-W12"),
        ("Officials cancelled Friday's hearing.", "cancelled", "2026-03-13"),
        ("Officials cancelled Tuesday's hearing.", "cancelled", "2026-03-10"),
        ("In April, Ann Hill is planning to hold a meeting with Paul Reed.", "scheduled", "2026-04"),
        ("The panel announced Monday a meeting with Paul Reed this Friday.", "scheduled", "2026-03-13"),
        ("The hearing was moved from Thursday to March 20.", "postponed", "2026-03-20"),
        ("The debate has been moved to 10:00 on Friday.", "postponed", "2026-03-13T10:00"),
        ("A visit by Ann Hill will not take place on Friday.", "cancelled", "2026-03-13"),
        ("Ann Hill will testify before the Senate Finance Committee later this year.", "scheduled", "2026"),
        ("Aides said Monday President Julia Moreno will meet Paul Reed.", "scheduled", None),
        ("Aides on Tuesday cancelled Ann Hill's debate with Paul Reed set for 20 March.", "cancelled", "2026-03-20"),
        ("The talks between the two sides begin in two weeks.", "scheduled", "2026-W13"),
        ("On March 20, Ann Hill is due to hold a rally in Tampa.", "scheduled", "2026-03-20"),
        ("Ann Hill was to have met Paul Reed on Friday.", "cancelled", "2026-03-13"),
        ("Ann Hill has decided not to host President Li Wen in April.", "cancelled", "2026-04"),
        ("Ann Hill may host President Li Wen in April.", "possible", "2026-04"),
        ("The two sides held talks earlier this week.", "held", "2026-W11"),
        ("Ann Hill's visit to Cairo was postponed Monday because of the storm.", "postponed", None),
    ],
)  # fmt: skip
def test_the_day_is_the_meetings(nlp: Language, text: str, status: str, day: str | None) -> None:
    told = [(m.status, m.when.value if m.when else None) for m in meetings_on(nlp, text, WEDNESDAY)]
    assert told == [(status, day)]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hill will meet union leaders to prepare the summit of the alliance in April.",
        "Ann Hill will meet union leaders to reach a deal before April.",
        "Ann Hill will meet union leaders to discuss a visit in April.",
    ],
)
def test_the_day_is_of_something_else(nlp: Language, text: str) -> None:
    (first, *_) = meetings_on(nlp, text, WEDNESDAY)
    assert first.when is None


def test_the_subject_is_no_part_of_the_day(nlp: Language) -> None:
    (told,) = meetings_on(nlp, "On Monday leaders of the union met Paul Reed.", WEDNESDAY)
    assert [p.text for p in told.participants] == ["leaders of the union", "Paul Reed"]
