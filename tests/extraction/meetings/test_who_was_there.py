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
    ("Envoys were brought together by Norway in Oslo on Monday.", [["Envoys", "Norway"]]),
    ("The two presidents were brought face to face on Monday at an air base.", [["The two presidents"]]),
]


@pytest.mark.parametrize(("text", "parties"), PARTIES, ids=[row[0][:60] for row in PARTIES])
def test_who_was_there(nlp: Language, text: str, parties: list[list[str]]) -> None:
    """The parties of each meeting, those of the sentences around it among them."""
    found = [[p.text for p in m.participants] for m in meetings_on(nlp, text, WEDNESDAY)]
    assert found == parties
