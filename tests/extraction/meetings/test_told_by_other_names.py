"""One entry for a meeting whose sides are named otherwise, that a headline told, or that is only spoken about; not for two."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

WEDNESDAY = datetime.date(2024, 5, 15)

# (text, (status, value of its date, how many mentions) of each entry), all of Wednesday 15 May 2024
STORIES: dict[str, tuple[str, list[tuple[str, str | None, int]]]] = {
    "leaders of the union, the union": (
        "Mayor Ann Hill sat down with leaders of the police union on Monday. In her meeting with the police union, Ms. Hill spoke of pay.",
        [("held", "2024-05-13", 2)],
    ),
    "leaders of the union, the board": (
        "Mayor Ann Hill sat down with leaders of the police union on Monday. In her meeting with the school board, Ms. Hill spoke of pay.",
        [("held", "2024-05-13", 1), ("held", None, 1)],
    ),
    "a firm by its first name": (
        "The union and Harbin Shipping will hold talks in Lund on Friday. The union will meet Harbin at its office.",
        [("scheduled", "2024-05-17", 2)],
    ),
    "the headline of a journey": (
        "Hill to meet Reed for talks in Lund\n\nPremier Ann Hill will travel to Lund on Friday to meet Paul Reed, an aide said.",
        [("scheduled", "2024-05-17", 3)],
    ),
    "the headline of a guest": (
        "Hill meets Reed\n\nPremier Ann Hill hosted Paul Reed for talks in Lund on Sunday.",
        [("held", "2024-05-12", 3)],
    ),
    "the headline of somebody else's journey": (
        "Ann Hill to meet Paul Reed in Oslo\n\nPremier Maria Lopez will travel to Lima on Friday to meet Erik Dahl.",
        [("scheduled", None, 1), ("scheduled", "2024-05-17", 2)],
    ),
    "who asked for it": (
        "Ann Hill met Paul Reed on Monday. Mr. Reed had requested the meeting, an aide said.",
        [("held", "2024-05-13", 2)],
    ),
    "who asks for one": (
        "Ann Hill met Paul Reed on Monday. Mr. Reed has requested a meeting with Erik Dahl.",
        [("held", "2024-05-13", 1), ("possible", None, 1)],
    ),
    "what it is not expected to bring": (
        "Ann Hill will hold talks with Paul Reed on Friday. Few do expect much, and envoys do not expect this week's meeting to produce a deal.",
        [("scheduled", "2024-05-17", 2)],
    ),
    "that it is not expected": (
        "Envoys do not expect the talks with Paul Reed to be held on Friday.",
        [("cancelled", "2024-05-17", 1)],
    ),
    "where the candidates meet": (
        "Ann Hill and Paul Reed will face off in a debate on Friday. The candidates will meet on a stage at the university.",
        [("scheduled", "2024-05-17", 2)],
    ),
    "who is expected there": (
        "A state panel opens a hearing on the harbor bill on Friday. Among those expected to testify are two leaders of the Dock Union.",
        [("expected", "2024-05-17", 2)],
    ),
    "who is expected at another": (
        "A state panel opened a hearing on the harbor bill on Monday. Ann Hill is expected to testify before the senate.",
        [("held", "2024-05-13", 1), ("expected", None, 1)],
    ),
    "how long it lasts": (
        "The Farmers Party will hold its convention in Lund on Friday. The three-day gathering ends on Sunday.",
        [("scheduled", "2024-05-17", 2)],
    ),
    "two on a day": (
        "Ann Hill met the ambassador on Tuesday. In a separate meeting on Tuesday, she met the king.",
        [("held", "2024-05-14", 1), ("held", "2024-05-14", 2)],
    ),
    "two on a day, by name": (
        "Ann Hill met Paul Reed on Tuesday. Later on Tuesday, she met Erik Dahl.",
        [("held", "2024-05-14", 1), ("held", "2024-05-14", 1)],
    ),
    "for talks, in a headline": (
        "Hill to meet Reed for talks in Lund\n\nPremier Ann Hill will meet President Paul Reed in Lund on Friday.",
        [("scheduled", "2024-05-17", 3)],
    ),
    "at a hall of the town": (
        "Ann Hill will debate Paul Reed in Lund on Friday. The candidates will meet on a stage at Harbin University.",
        [("scheduled", "2024-05-17", 2)],
    ),
    "news of it": (
        "Ann Hill will hold talks with Paul Reed on Friday. News of the planned meeting sent the krona higher.",
        [("scheduled", "2024-05-17", 2)],
    ),
    "they": (
        "The head of the European Union, Ann Hill, hosted Paul Reed for talks in Lund on Tuesday. When they met on Tuesday, both were glad.",
        [("held", "2024-05-14", 3)],
    ),
}


@pytest.mark.parametrize("name", STORIES)
def test_one_entry_a_meeting(nlp: Language, name: str) -> None:
    text, expected = STORIES[name]
    found = meetings_on(nlp, text, WEDNESDAY)
    assert [(m.status, m.when.value if m.when else None, len(m.mentions)) for m in found] == expected
