"""Words by which a meeting is another one than that told before: how many entries a text makes, and of whom and when."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

DAY = datetime.date(2024, 5, 15)

# (text, (words of the parties, value of the date) of each entry), all of Wednesday 15 May 2024
APART: list[tuple[str, list[tuple[list[str], str | None]]]] = [
    (  # a name, a day and a place of its own
        "The plan was approved at a Fisheries Council executive meeting led by Premier Hill. After the meeting, a "
        "statement said that rules would change. The plan had long been waited for in the ports, where many boats lie "
        "idle and nobody knows what the next season will bring. At the Clean Energy Summit in March in Geneva, Hill "
        "said the state should pay.",
        [(["Fisheries Council", "Hill"], None), (["Hill"], "2024-03")],
    ),
    (
        "The parliament backed Berg's call for a new Scottish independence referendum. Ms. Roux has promised to hold a "
        "referendum on France's membership if she wins.",
        [(["Roux"], None)],
    ),
    (
        "Hill met in the afternoon with Premier Ida Berg. The topic is not expected to surface at the nuclear summit, "
        "which begins on Friday. Hill chairs the summit. It did surface in the Hill-Berg talks.",
        [(["Hill", "Ida Berg"], "2024-05-15"), (["Hill"], "2024-05-17")],
    ),
    (
        "The treaty will be signed during the visit of President Ana Cruz to Oslo in June.",
        [([], "2024-06"), (["Ana Cruz"], "2024-06")],
    ),
    ("The treaty will be signed at a ceremony in Oslo in June.", [([], "2024-06")]),
    (
        "The Baltic Cup will be held between June 3 and July 9 in five stadiums. The opening game will be held in Turku "
        "on June 17.",
        [([], "2024-06-03/2024-07-09"), ([], "2024-06-17")],
    ),
    (
        "The Baltic Cup will be held in June. The tournament will be held in Lund from June 3 to June 17.",
        [([], "2024-06-03/2024-06-17")],
    ),
    (
        "Hill met with Reed on Monday after holding a series of talks with other ministers.",
        [(["Hill", "Reed"], "2024-05-13"), (["Hill", "other ministers"], None)],
    ),
    (
        "Hill met Lars Hagen, the chairman of Apex, on Monday. Hill also agreed to speak to the Senate fisheries "
        "committee.",
        [(["Hill", "Lars Hagen"], "2024-05-13"), (["Hill", "the Senate fisheries committee"], None)],
    ),
    (
        "Hill's visit to Lima begins on Friday. Cole is on a visit to Rome.",
        [(["Hill"], "2024-05-17"), (["Cole"], None)],
    ),
    (
        "Hill met with Premier Berg on Monday. He said much depends on how these negotiations go.",
        [(["Hill", "Berg"], "2024-05-13")],
    ),
]

# the words of the parties of each entry
AS_WELL: list[tuple[str, list[list[str]]]] = [
    (
        "At the convention in Lund in July, Hill met the envoy. In July, Ms. Hill also met Carter Lee.",
        [["Hill", "the envoy"], ["Hill", "Carter Lee"]],
    ),
    (
        "It started on Sunday in meetings at Hill's golf club. Roger Cole also met with Hill that day.",
        [[], ["Roger Cole", "Hill"]],
    ),
    (
        "The council votes on the budget on Monday. The June vote may be delayed.",
        [["council"], []],
    ),
    (
        "The two sides will meet on Friday. The June 3 meeting was postponed.",
        [["The two sides"], []],
    ),
    ("Ministers will meet in Santiago in June. The Santiago meeting will be about water.", [["Ministers"]]),
    (
        "The conversation was initiated by the Peruvian side. Groups had joined the truce ahead of the international "
        "meeting on Mali in Geneva on January 23-24.",
        [[]],
    ),
]

# the words of all mentions of each entry
TOGETHER: list[tuple[str, list[int]]] = [
    ("Hill held talks with Premier Berg in Geneva on Monday. The Geneva talks were their second.", [2]),
    ("Hill held talks with Premier Berg in Oslo on Monday. The Rome talks should go on.", [1]),
    (
        "Hill held talks with Premier Berg in Beijing on Monday. The talks in the Chinese capital went well.",
        [2],
    ),
    (
        "At the last Geneva talks, ten months ago, Hill had to shuttle. The Geneva talks should end the war.",
        [1],
    ),
    ("Hill will meet Premier Berg on Friday. At an earlier meeting they discussed fish.", [1]),
    ("The Hill-Reed talks begin on Friday. The talks are the first since May.", [2]),
    ("A larger meeting of ministers is planned in Lund in June. The meeting will be chaired by Hill.", [2]),
    ("Hill's trial for theft is set to begin on June 10. He jumped bail during his 1996 trial in Lund.", [1]),
    ("The 2024 election will be held on Nov. 5. The election is expected to be close.", [2]),
]


@pytest.mark.parametrize(("text", "expected"), APART)
def test_words_of_its_own_make_a_meeting_another(
    nlp: Language, text: str, expected: list[tuple[list[str], str | None]]
) -> None:
    found = meetings_on(nlp, text, DAY)
    assert [([p.text for p in m.participants], m.when.value if m.when else None) for m in found] == expected


@pytest.mark.parametrize(("text", "expected"), AS_WELL)
def test_who_is_met_as_well(nlp: Language, text: str, expected: list[list[str]]) -> None:
    assert [[p.text for p in m.participants] for m in meetings_on(nlp, text, DAY)] == expected


@pytest.mark.parametrize(("text", "mentions"), TOGETHER)
def test_only_such_words_do(nlp: Language, text: str, mentions: list[int]) -> None:
    assert [len(m.mentions) for m in meetings_on(nlp, text, DAY)] == mentions
