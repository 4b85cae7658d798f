"""Who takes part by the sentences around: those who led the sides, whom the story is about, who is asked about it."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

WEDNESDAY = datetime.date(2024, 5, 15)

PARTIES: list[tuple[str, list[list[str]]]] = [
    (
        "Two days of talks between Norwegian and Peruvian officials ended on Friday. The Norwegian team was led by "
        "Ann Hill; Peru's by Paul Reed and Ki Okafor.",
        [["Norwegian and Peruvian officials", "Ann Hill", "Paul Reed", "Ki Okafor"]],
    ),
    (
        "The two leaders met on Monday in Oslo. Norway's premier, Erik Dahl, acted as host.",
        [["The two leaders", "Erik Dahl"]],
    ),
    ("The ministers met on Monday. Envoy Ann Hill also attended.", [["The ministers", "Ann Hill"]]),
    ("The ministers met on Monday. Peru sent a deputy premier.", [["The ministers", "a deputy premier"]]),
    (
        "The ministers will meet on Friday. India's delegation, led by Ann Hill, will take part in the talks.",
        [["The ministers", "India's delegation", "Ann Hill"]],
    ),
    ("The ministers met on Monday. Ann Hill attended a concert.", [["The ministers"]]),
    (
        "The ministers met on Monday. Ann Hill took part in a race.",
        [["The ministers"]],
    ),
    ("The ministers met on Monday. Norway sent the premier to Lima.", [["The ministers"]]),
    ("The ministers met on Monday. Ann Hill did not attend.", [["The ministers"]]),
    (
        "Ann Hill will see the king on Friday. A meeting with the premier is also planned.",
        [["Ann Hill", "the king"], ["Ann Hill", "the premier"]],
    ),
    (
        "Ann Hill will meet the king on Friday. A visit to Lima is planned for June 3.",
        [["Ann Hill", "the king"], ["Ann Hill"]],
    ),
    (
        "Asked about a possible meeting with Paul Reed, Ms. Hill said he was welcome.",
        [["Paul Reed", "Hill"]],
    ),
    (
        "The envoys are expected to raise it when they see the premier in Lima on Friday.",
        [["The envoys", "the premier"]],
    ),
    ("Norway agreed to talks between the two sides on Friday.", [["the two sides"]]),
    ("Norway agreed to a meeting with the two sides.", [["Norway", "the two sides"]]),
    (
        "She conferred on Monday with opposition figures and church leaders.",
        [["She", "opposition figures", "church leaders"]],
    ),
    ("Mr. Hill chaired a gathering of Peru's 28 mayors.", [["Hill", "Peru's 28 mayors"]]),
    ("An earlier call between the two lasted an hour.", [["the two"]]),
    ("Paul Reed also saw Norway's Erik Dahl.", [["Paul Reed", "Erik Dahl"]]),
    ("Ms. Hill was welcomed at the airport by President Reed.", [["Hill", "Reed"]]),
    (
        "Ms. Hill spent an unusually long hour in the palace with the pontiff on Monday.",
        [["Hill", "the pontiff"]],
    ),
    ("Ms. Hill, testifying before a Senate committee, said it was so.", [["Hill", "a Senate committee"]]),
    (
        "Ann Hill met the king on Monday. A breakfast with Paul Reed fell through.",
        [["Ann Hill", "the king"], ["Ann Hill", "Paul Reed"]],
    ),
    (
        "The president hosted a dinner for the visiting king on Monday.",
        [["The president", "the visiting king"]],
    ),
    ("The president hosted a dinner for charity on Monday.", [["The president"]]),
    (
        "Ann Hill visited Lima on Monday. The minister was accompanied by trade envoy Paul Reed.",
        [["Ann Hill", "Paul Reed"]],
    ),
    (
        "The council met on Sunday. Provincial governors joined by phone.",
        [["The council", "Provincial governors"]],
    ),
    (
        "Ann Hill and her Peruvian opposite number had no plans to meet in Lima.",
        [["Ann Hill", "her Peruvian opposite number"]],
    ),
    (
        "Ann Hill conferred with Erik Dahl on Monday. A bilateral with Paul Reed followed in Lima.",
        [["Ann Hill", "Erik Dahl"], ["Ann Hill", "Paul Reed"]],
    ),
    (
        "Norway will host a conference in June, Foreign Minister Ann Hill said on Monday at the close of a visit to Lima.",
        [["Norway"], ["Ann Hill"]],
    ),
    (
        "President Ann Hill discussed the budget with Paul Reed in a telephone call on Monday.",
        [["Ann Hill", "Paul Reed"]],
    ),
    ("Presidents Hill and Reed spoke for two hours by secure video link on Monday.", [["Hill", "Reed"]]),
    ("The premier and the chancellor talked for three hours on Monday.", [["The premier", "the chancellor"]]),
    (
        "The two presidents spoke on Tuesday and agreed to meet in Geneva next month.",
        [["The two presidents"], ["The two presidents"]],
    ),
    ("The two negotiated for four hours on Monday.", [["The two"]]),
    ("Paul Reed took a call from Ann Hill on Monday.", [["Paul Reed", "Ann Hill"]]),
    (
        "The ministry placed calls to Paul Reed and Ann Hill on Monday.",
        [["The ministry", "Paul Reed", "Ann Hill"]],
    ),
    ("Ann Hill was at a dinner hosted by the chancellor on Monday.", [["Ann Hill", "the chancellor"]]),
    ("Ann Hill was in Paris on Monday to see President Reed.", [["Ann Hill", "Reed"]]),
    (
        "Russian and Turkish military chiefs met in Antalya on Monday, joined by their Peruvian counterpart.",
        [["Russian and Turkish military chiefs", "their Peruvian counterpart"]],
    ),
    ("Mr. Hill met on Monday with Ms. Reed and three of his ministers.", [["Hill", "Reed", "his ministers"]]),
    (
        "The pope held an audience on Monday with survivors of the quake.",
        [["The pope", "survivors of the quake"]],
    ),
    ("Ms. Hill was briefed on the plan by Mr. Reed on Monday.", [["Hill", "Reed"]]),
    ("Ms. Hill was in Rome on Monday to see the sights.", []),
    ("Mr. Hill sees Ms. Reed in Rome on Friday.", [["Hill", "Reed"]]),
    ("Mr. Hill hosts the Gulf leaders on Friday.", [["Hill", "the Gulf leaders"]]),
    ("The ministers reconvene on Thursday.", [["The ministers"]]),
    ("Mr. Hill sees a shift in mood this week.", []),
    ("Ann Hill addresses the delegates on Friday.", [["Ann Hill", "the delegates"]]),
    ("The room was full; on Friday she will see the governor.", [["she", "the governor"]]),
    ("Paul Reed took a call on Monday.", []),
    ("Paul Reed made a call to arms on Monday.", []),
    ("Envoys were brought together by Norway in Oslo on Monday.", [["Envoys", "Norway"]]),
    ("The two presidents were brought face to face on Monday at an air base.", [["The two presidents"]]),
]


@pytest.mark.parametrize(("text", "parties"), PARTIES, ids=[row[0][:60] for row in PARTIES])
def test_who_was_there(nlp: Language, text: str, parties: list[list[str]]) -> None:
    """The parties of each meeting, those of the sentences around it among them."""
    found = [[p.text for p in m.participants] for m in meetings_on(nlp, text, WEDNESDAY)]
    assert found == parties
