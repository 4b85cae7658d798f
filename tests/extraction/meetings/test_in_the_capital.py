"""Politics in a capital: testimony, members who plan to meet, calls and lunches told as a setting, caucuses."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

DAY = datetime.date(2026, 3, 11)  # a Wednesday

# (text, [(kind, status, value of the date, words of the parties)])
SENTENCES: list[tuple[str, list[tuple[str, str, str | None, list[str]]]]] = [
    (
        "Members of the panel plan to meet privately Monday.",
        [("meeting", "scheduled", "2026-03-16", ["Members of the panel"])],
    ),
    ("The plan to meet demand was dropped by members of the panel.", []),
    (
        "In testimony Thursday before the Senate Water Committee, Harold Quist denied it.",
        [("hearing", "held", "2026-03-05", ["the Senate Water Committee", "Harold Quist"])],
    ),
    (
        "During hours of often tense testimony before a House committee, Harold Quist denied it.",
        [("hearing", "held", None, ["a House committee", "Harold Quist"])],
    ),
    ("The book holds hours of testimony from before the war.", []),
    (
        "Nathan Okafor spoke with lawyers for the panel on Thursday.",
        [("talks", "held", "2026-03-05", ["Nathan Okafor", "lawyers for the panel"])],
    ),
    ("Nathan Okafor spoke with reporters on Thursday.", []),
    (
        "Dale Strand took aim at his rival at a town hall in Derry.",
        [("event", "held", None, ["Dale Strand"])],
    ),
    (
        "Since Dale Strand went after a judge at a rally in San Diego, donors have fled.",
        [("event", "held", None, ["Dale Strand"])],
    ),
    (
        "Speaker Ann Corso assured Clay Bannister during a conversation last week that she would not bend.",
        [("talks", "held", "2026-W10", ["Ann Corso", "Clay Bannister"])],
    ),
    (
        "Senate Republicans emerged from a lunch on Tuesday divided.",
        [("meeting", "held", "2026-03-10", ["Senate Republicans"])],
    ),
    ("The Democrats will caucus on Saturday.", [("event", "scheduled", "2026-03-14", ["The Democrats"])]),
    ("Iowans caucus on Monday.", [("event", "scheduled", "2026-03-16", ["Iowans"])]),
    (
        "The committee wants to hear from former officials of the mint.",
        [("hearing", "possible", None, ["The committee", "former officials of the mint"])],
    ),
    ("The editors want to hear from readers.", []),
    (
        "Sen. Joe Mann skipped Thursday's debate in Des Moines.",
        [("event", "held", "2026-03-05", ["Joe Mann"])],
    ),
    (
        "In a half-hour call with committee staff, attorney Debra Kline ruled out Monday for a vote.",
        [("call", "held", None, ["committee staff", "Debra Kline"])],
    ),
    (
        "The panel's first hearing Tuesday, at which four police officers are expected to describe it, will go on.",
        [("hearing", "expected", "2026-03-17", ["The panel", "four police officers"])],
    ),
    (
        "Dale Strand mocked a judge's accent at a rally in San Diego.",
        [("event", "held", None, ["Dale Strand"])],
    ),
    (
        "The first of three presidential debates is two weeks away.",
        [("event", "scheduled", "2026-W13", [])],
    ),
    ('"It was not a negotiation," Hill said.', []),
    (
        "Quist began writing after a one-on-one dinner at the White House on Jan. 27 left him uneasy.",
        [("meeting", "held", "2026-01-27", ["Quist"])],
    ),
    ("Mr. Reed spoke with the voters of Lund on Monday.", []),
    (
        "The premier is expected to be in Oslo on Friday.",
        [("visit", "expected", "2026-03-13", ["The premier"])],
    ),
    ("The deal is scheduled to be in force on Friday.", []),
    ("The premier is expected to be back in office on Friday.", []),
    (
        "Victor Sandler pleaded not guilty during a half-hour arraignment before Judge T.R. Ellison.",
        [("hearing", "held", None, ["Victor Sandler", "T.R. Ellison"])],
    ),
    (
        "Gov. Mitch Pardee is to deliver his acceptance speech in prime time.",
        [("event", "scheduled", None, ["Mitch Pardee"])],
    ),
    ("Ann Hill is to deliver her verdict.", []),
    (
        "Jim Barlow and Carla Hughes held their first joint event Wednesday in a high school gym.",
        [("event", "held", "2026-03-11", ["Jim Barlow", "Carla Hughes"])],
    ),
    (
        "Saul Aronson has agreed to host a forum at his resort in May.",
        [("event", "scheduled", "2026-05", ["Saul Aronson"])],
    ),
    (
        "Dale Strand crossed the street to see Senate leaders on Thursday.",
        [("meeting", "held", "2026-03-05", ["Dale Strand", "Senate leaders"])],
    ),
    ("Our request for data met with a one-word email.", []),
    (
        "Nick Garrett had sat with prosecutors for what is known as a proffer session in January.",
        [("meeting", "held", "2026-01", ["Nick Garrett", "prosecutors"])],
    ),
    ("Ann Reed secured Ohio's votes on Monday.", []),
    (
        "Warren Tighe walked senators through the changes at a meeting on Monday.",
        [("meeting", "held", "2026-03-09", ["Warren Tighe", "senators"])],
    ),
    (
        "Warren Tighe walked past senators to a meeting on Monday.",
        [("meeting", "held", "2026-03-09", ["Warren Tighe"])],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[s for s, _ in SENTENCES])
def test_sentence(text: str, expected: list[tuple[str, str, str | None, list[str]]], nlp: Language) -> None:
    doc = nlp.make_doc(text)
    doc._.published = DAY
    doc = nlp(doc)
    found = [
        (m.kind, m.status, m.when.value if m.when else None, [p.text for p in m.participants])
        for m in doc._.meetings
    ]
    assert found == expected
