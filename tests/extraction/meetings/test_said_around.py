"""What the sentence says around a meeting: that it was called off, ended or may go badly, and times that are not its own."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

DAY = datetime.date(2024, 5, 15)  # a Wednesday

# (text, (status, value of the date) of each entry)
TEXTS: list[tuple[str, list[tuple[str, str | None]]]] = [
    (
        "If Tuesday's vote goes against the plan, the owners said, they will not come back with another.",
        [("scheduled", "2024-05-21")],
    ),
    ("Ann Hill may resign if she loses Tuesday's vote.", [("scheduled", "2024-05-21")]),
    (
        "Premier Ann Hill says she will walk out of next month's first ministers' meeting in Montreal.",
        [("scheduled", "2024-06")],
    ),
    (
        "Ann Hill and President Bo Reed have pencilled in a signing ceremony in Lima on Nov. 30.",
        [("scheduled", "2024-11-30")],
    ),
    (
        "Ann Hill met Bo Reed on April 21. Ms. Hill defended that meeting Wednesday, saying nothing was promised.",
        [("held", "2024-04-21")],
    ),
    (
        "Mr. Reed, who will be attending his first such gathering since winning power on Oct. 1, is to have dinner with "
        "Ann Hill on Friday.",
        [("scheduled", "2024-05-17")],
    ),
    (
        "Finance ministers will reconvene on Saturday after nine hours of talks on Thursday ended in acrimony.",
        [("scheduled", "2024-05-18")],
    ),
    (
        "The company had planned to hold its annual meeting in Minneapolis but postponed it last week, citing the bid.",
        [("postponed", None)],
    ),
    (
        "The panel said Ann Hill would testify on the Iran negotiations on Nov. 14.",
        [("scheduled", "2024-11-14"), ("scheduled", None)],
    ),
    (
        "The two sides haggle behind closed doors over a summit between Ann Hill and Bo Reed.",
        [("possible", None)],
    ),
    ("President Bo Reed on Wednesday scrapped a trip to Rome.", [("cancelled", None)]),
    (
        "Pope Leo arrives Thursday for a four-day visit. Aides were busy. The visit ends Sunday in Bratislava.",
        [("scheduled", "2024-05-16")],
    ),
    (
        "Ann Hill met Bo Reed in Oslo last week. That encounter, confirmed only on Monday, produced a deal.",
        [("held", "2024-W19")],
    ),
    ("Ann Hill said her conversation with Bo Reed had convinced her.", [("held", None)]),
    ("Prime Minister Ann Hill, who called the snap ballot a week ago, appealed for a No vote.", []),
    (
        "\"If it happens, great. If we don't meet, that's fine, too,\" Ann Hill said of the June 12 summit with Bo Reed.",
        [("scheduled", "2024-06-12")],
    ),
]
ROUNDS: list[tuple[str, list[tuple[str, str | None]]]] = [
    (
        "Canada and Peru have held talks on quotas for two years. The seventh round, held this week in Lima, was rowdy.",
        [("held", "2024-W20")],
    ),
    ("The talks failed, the owners said. He won the second round.", []),
    ("The Lions took him in the first round, held this week in Lima.", []),
    (
        "The ministers of the two countries will hold another call on Monday.",
        [("scheduled", "2024-05-20")],
    ),
    (
        "Ann Hill met Bo Reed in Doha on Friday. The two are due to see each other again in Vienna on May 30.",
        [("held", "2024-05-10"), ("scheduled", "2024-05-30")],
    ),
    ("The two see each other as rivals.", []),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_what_is_said_around_a_meeting(
    nlp: Language, text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert _told(nlp, text) == expected


@pytest.mark.parametrize(("text", "expected"), ROUNDS)
def test_rounds_calls_and_seeing_each_other(
    nlp: Language, text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert _told(nlp, text) == expected


def _told(nlp: Language, text: str) -> list[tuple[str, str | None]]:
    return [(m.status, m.when.value if m.when else None) for m in meetings_on(nlp, text, DAY)]
