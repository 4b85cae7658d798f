"""Sentences of the news and what an agenda makes of them: visits and hearings; published on Wednesday 13 March 2024."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import is_one

PUBLISHED = datetime.date(2024, 3, 13)

# (text, kind, status, value of the date, words of the parties)
ONE: list[tuple[str, str, str, str | None, list[str]]] = [
    (
        "The prime minister will host the Turkish president for dinner on Thursday evening.",
        "visit",
        "scheduled",
        "2024-03-14",
        ["The prime minister", "the Turkish president"],
    ),
    (
        "A Senate panel is scheduled to hold a hearing on the nomination next Wednesday.",
        "hearing",
        "scheduled",
        "2024-03-20",
        ["A Senate panel"],
    ),
    ("He is due in court on April 3.", "hearing", "scheduled", "2024-04-03", ["He"]),
    (
        "The suspect is expected to appear before a magistrate on Thursday.",
        "hearing",
        "expected",
        "2024-03-14",
        ["The suspect", "a magistrate"],
    ),
    ("The trial is set to begin on May 6.", "hearing", "scheduled", "2024-05-06", []),
    (
        "The foreign minister called off a planned trip to Cairo after the attack.",
        "visit",
        "cancelled",
        None,
        ["The foreign minister"],
    ),
    ("The pope will travel to Marseille in September.", "visit", "scheduled", "2024-09", ["The pope"]),
    (
        "The president may visit Kenya later this year, an aide said.",
        "visit",
        "possible",
        "2024",
        ["The president"],
    ),
    ("The judge scheduled a hearing for June 2.", "hearing", "scheduled", "2024-06-02", ["The judge"]),
    ("Sentencing is set for Oct. 4.", "hearing", "scheduled", "2024-10-04", []),
    (
        "A federal judge has ordered a hearing for next Tuesday in the case. At the hearing, lawyers for Smith will argue that the evidence is inadmissible. The hearing had been postponed twice.",
        "hearing",
        "scheduled",
        "2024-03-19",
        ["lawyers for Smith"],
    ),
    (
        "The prime minister canceled a trip to Berlin scheduled for Thursday, officials said. The trip would have been her third this year.",
        "visit",
        "cancelled",
        "2024-03-14",
        ["The prime minister"],
    ),
    (
        "Kenya's president invited his Ugandan counterpart to visit Nairobi. No date has been set for the visit.",
        "visit",
        "possible",
        None,
        ["Kenya's president", "his Ugandan counterpart"],
    ),
    (
        "Ms. Diaz agreed last week to testify before the House Ethics Committee. She is scheduled to appear on March 21.",
        "hearing",
        "scheduled",
        "2024-03-21",
        ["She", "the House Ethics Committee"],
    ),
    (
        "The Supreme Court will hear arguments in the case on April 22.",
        "hearing",
        "scheduled",
        "2024-04-22",
        ["The Supreme Court"],
    ),
    (
        "The 11th U.S. Circuit Court of Appeals has scheduled oral arguments for May 11.",
        "hearing",
        "scheduled",
        "2024-05-11",
        ["The 11th U.S. Circuit Court"],
    ),
    ("Hill's visit to Seoul was her first since 2018.", "visit", "held", None, ["Hill"]),
    ("A court hearing is set for Friday.", "hearing", "scheduled", "2024-03-15", []),
    (
        "A team of inspectors will visit the plant next week.",
        "visit",
        "scheduled",
        "2024-W12",
        ["A team of inspectors"],
    ),
    (
        "The chancellor will not travel to Beijing next week.",
        "visit",
        "cancelled",
        "2024-W12",
        ["The chancellor"],
    ),
    (
        "The Senate Judiciary Committee will hold hearings on the nominee starting March 21.",
        "hearing",
        "scheduled",
        "2024-03-21",
        ["The Senate Judiciary Committee"],
    ),
    ("A bail hearing is scheduled for Monday in Manila.", "hearing", "scheduled", "2024-03-18", []),
    ("The case goes to trial on May 13.", "hearing", "scheduled", "2024-05-13", []),
    (
        "Prosecutors and defense lawyers are to appear in court again on April 9.",
        "hearing",
        "scheduled",
        "2024-04-09",
        ["Prosecutors", "defense lawyers"],
    ),
    (
        "The United Nations envoy is due in Damascus on Sunday.",
        "visit",
        "scheduled",
        "2024-03-17",
        ["The United Nations envoy"],
    ),
    (
        "The president returned from a three-day visit to Chile on Tuesday.",
        "visit",
        "held",
        "2024-03-12",
        ["The president"],
    ),
]


@pytest.mark.parametrize(("text", "kind", "status", "value", "parties"), ONE)
def test_one_meeting(
    nlp: Language, text: str, kind: str, status: str, value: str | None, parties: list[str]
) -> None:
    is_one(nlp, text, PUBLISHED, (kind, status, value), parties)
