"""Sentences with the words of meetings and visits that list nothing, and like ones that do; of Wednesday 15 May 2024."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

WEDNESDAY = datetime.date(2024, 5, 15)

NOTHING = [
    "A plane carrying the body of the former ambassador landed in Oslo on Thursday.",
    "He visited the island four times and clocked over 50 days at sea.",
    "She received a best director Oscar in 2002 but did not attend the ceremony.",
    "Railways are forecasting at least 3 billion passenger trips in 2025, the company said.",
    "He keeps his hand in farming through wineries run by a friend he met through his alumni network.",
    "The charity met with similar problems in 2012, when it tried to open a clinic in the valley.",
    "The plan met with serious legal hurdles last year.",
    "At a rest stop in Ohio, a trucker shook his head.",
    "The premier recently called them 'a stain on our town.'",
    "The number of Danes visiting Norway in 2023 grew by 10%, the ambassador said.",
    "The number of our citizens visiting Norway neared 300,000.",
    "Millions of tourists visited the island last year.",
    '"More Danes have been visiting our country as tourists," he added.',
    "The families huddled together in the cold on Monday.",
    "They pop up in town from time to time, but somehow they are only ever visiting.",
    "When two neighbours shout at each other, avoid getting into a conversation with them, she says.",
    '"Don\'t enter into talks with your landlord," she says.',
    "Try to avoid having a meeting with your boss on a bad day, experts say.",
    "She also anchors a Sunday talk show and writes a weekly column.",
    "He hosts a Saturday radio programme and teaches in Turku.",
    "In the second episode, the nurse loses her keys while meeting Tom Reed.",
    "He will be greeted by thousands of cheering Danes.",
    "I think that some fans will probably be frustrated on Monday, Lund said.",
    "Crowds were angry that little was shown of Reed's encounter with police.",
    "Hill was the top fundraiser of the 2020 contest at the time.",
    "Hill on Friday endorsed the re-election of Senator Paul Reed.",
    "Hill received 12 delegates in Utah on Tuesday.",
    "Group B has brought together Germany, Chile and Australia.",
    "Ann Hill had a rendezvous with history in Oslo on Friday.",
    "Paul Carver, an attorney for the region, talks with reporters in Halifax on November 4, 2022.",
    "Republicans awaited a score on their plan, which was unveiled and debated last week.",
    "Patients should not have to travel to transplant centers far from their homes to improve their chances.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_listed(nlp: Language, text: str) -> None:
    assert meetings_on(nlp, text, WEDNESDAY) == ()


LISTED: list[tuple[str, list[tuple[str, str]]]] = [
    ("The president landed in Oslo on Tuesday.", [("visit", "held")]),
    ("She received the best known envoy of the region in Oslo on Monday.", [("meeting", "held")]),
    ("The minister's trips to Oslo and Lima are planned for June.", [("visit", "scheduled")]),
    ("Ann Hill's encounter with the king in Oslo was brief.", [("meeting", "held")]),
    ('Hill called the mayor on Monday, "to say thanks".', [("call", "held")]),
    ("A number of ministers visited the site on Monday.", [("visit", "held")]),
    (
        "The committee has held several hearings, including recent sit-downs with Hill and Reed.",
        [("meeting", "held")],
    ),
    ("The council debated the plan on Monday.", [("event", "held")]),
    ("Ann Hill hosted a fundraiser in Lund on Friday.", [("event", "held")]),
    ("The envoys have to travel to Oslo on Friday.", [("visit", "scheduled")]),
    ("Hill will beat Reed in the decisive second round on June 7.", [("event", "scheduled")]),
    ("The two sides held talks in Oslo. A second round is due on June 7.", [("talks", "scheduled")]),
    ('Thousands called for a "no" vote in next month\'s referendum.', [("event", "scheduled")]),
]


@pytest.mark.parametrize(("text", "expected"), LISTED)
def test_something_is_listed(nlp: Language, text: str, expected: list[tuple[str, str]]) -> None:
    found = [(m.kind, m.status) for m in meetings_on(nlp, text, WEDNESDAY)]
    assert set(expected) <= set(found)
