"""Sentences of the news and what an agenda makes of them: events and deadlines; published on Wednesday 13 March 2024."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import is_one

PUBLISHED = datetime.date(2024, 3, 13)

# (text, kind, status, value of the date, words of the parties)
ONE: list[tuple[str, str, str, str | None, list[str]]] = [
    (
        "Finance ministers from the euro zone will gather in Luxembourg on Monday to discuss the bailout.",
        "event",
        "scheduled",
        "2024-03-18",
        ["Finance ministers from the euro zone"],
    ),
    ("Lawmakers will vote on the bill on Thursday.", "event", "scheduled", "2024-03-14", ["Lawmakers"]),
    (
        "Parliament is expected to debate the motion next week.",
        "event",
        "expected",
        "2024-W12",
        ["Parliament"],
    ),
    ("The new tariffs take effect on July 6.", "deadline", "scheduled", "2024-07-06", []),
    ("The cease-fire expires at midnight on Friday.", "deadline", "scheduled", "2024-03-15T24:00", []),
    (
        "The bank has until April 15 to submit a revised plan.",
        "deadline",
        "scheduled",
        "2024-04-15",
        ["The bank"],
    ),
    (
        "The premier will address parliament on Tuesday.",
        "event",
        "scheduled",
        "2024-03-19",
        ["The premier", "parliament"],
    ),
    ("The union plans to strike on April 1.", "event", "scheduled", "2024-04-01", ["The union"]),
    ("Voters go to the polls on Sunday.", "event", "scheduled", "2024-03-17", ["Voters"]),
    ("Senegal will hold a presidential election on March 24.", "event", "scheduled", "2024-03-24", []),
    ("The bridge will reopen on Monday.", "deadline", "scheduled", "2024-03-18", []),
    ("Applications must be submitted by April 30.", "deadline", "scheduled", "2024-04-30", []),
    ("The deadline for filing claims is June 1.", "deadline", "scheduled", "2024-06-01", []),
    ("The merger is expected to close in the second quarter.", "deadline", "expected", "2024-Q2", []),
    ("The vaccine trial begins next month.", "event", "scheduled", "2024-04", []),
    (
        "The bishop will celebrate Mass on Sunday at St. Mary's.",
        "event",
        "scheduled",
        "2024-03-17",
        ["The bishop"],
    ),
    (
        "Candidates Ann Hill and Bob Reed face off in a debate on Sunday night in St. Louis.",
        "event",
        "scheduled",
        "2024-03-17",
        ["Ann Hill", "Bob Reed"],
    ),
    (
        "The party will hold its convention in Tampa in August.",
        "event",
        "scheduled",
        "2024-08",
        ["The party"],
    ),
    (
        "He plans to deliver a major speech on immigration on Wednesday in Phoenix.",
        "event",
        "scheduled",
        "2024-03-13",
        ["He"],
    ),
    ("Jury selection begins Monday.", "hearing", "scheduled", "2024-03-18", []),
    (
        "The Senate is scheduled to vote Thursday on whether to confirm the judge.",
        "event",
        "scheduled",
        "2024-03-14",
        ["The Senate"],
    ),
    (
        "The memorial service will be held at 3 p.m. Saturday at Trinity Church.",
        "event",
        "scheduled",
        "2024-03-16T15:00",
        [],
    ),
    ("The report is due on Friday.", "deadline", "scheduled", "2024-03-15", []),
    (
        "Workers at the plant will vote on April 5 on whether to join the union.",
        "event",
        "scheduled",
        "2024-04-05",
        ["Workers"],
    ),
    ("The election is Nov. 5.", "event", "scheduled", "2024-11-05", []),
    (
        "Mr. Novak has refused to attend the conference in Riga on May 3.",
        "event",
        "scheduled",
        "2024-05-03",
        ["Novak"],
    ),
    ("The vote is scheduled for 4 p.m. on Thursday.", "event", "scheduled", "2024-03-14T16:00", []),
    (
        "The company's offer expires at 5 p.m. on March 29.",
        "deadline",
        "scheduled",
        "2024-03-29T17:00",
        ["The company"],
    ),
    ("New rules on deposits come into force on April 1.", "deadline", "scheduled", "2024-04-01", []),
    (
        "The lender gave the city until June 30 to repay the loan.",
        "deadline",
        "scheduled",
        "2024-06-30",
        ["the city"],
    ),
    ("The committee must report by May 31.", "deadline", "scheduled", "2024-05-31", ["The committee"]),
    ("The strike is set to begin at midnight Sunday.", "event", "scheduled", "2024-03-17T24:00", []),
    ("The museum will open on April 12.", "event", "scheduled", "2024-04-12", []),
    ("The launch of the satellite has been delayed until April.", "event", "postponed", "2024-04", []),
    ("Ms. Cole is to be sworn in as governor on April 2.", "event", "scheduled", "2024-04-02", ["Cole"]),
    (
        "The minister's speech to the union congress on Thursday will be closely watched.",
        "event",
        "scheduled",
        "2024-03-14",
        ["The minister", "the union congress"],
    ),
    (
        "On Saturday, the party's delegates will gather in Dresden to elect a leader.",
        "event",
        "scheduled",
        "2024-03-16",
        ["the party's delegates"],
    ),
    (
        "A rally in support of the strikers is planned for Saturday in Lyon.",
        "event",
        "scheduled",
        "2024-03-16",
        [],
    ),
    ("The funeral will take place on Friday in Cork.", "event", "scheduled", "2024-03-15", []),
]


@pytest.mark.parametrize(("text", "kind", "status", "value", "parties"), ONE)
def test_one_meeting(
    nlp: Language, text: str, kind: str, status: str, value: str | None, parties: list[str]
) -> None:
    is_one(nlp, text, PUBLISHED, (kind, status, value), parties)
