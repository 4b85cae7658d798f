"""Sentences of the news and what an agenda makes of them; published on Wednesday 13 March 2024."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from briefing.records import Meeting

PUBLISHED = datetime.date(2024, 3, 13)


# (text, [(kind, status, value of the date)])
SEVERAL: list[tuple[str, list[tuple[str, str, str | None]]]] = [
    (
        "During a visit to Berlin last week, he met the chancellor.",
        [("visit", "held", "2024-W10"), ("meeting", "held", "2024-W10")],
    ),
    (
        "President Okoro will meet Prime Minister Lund in Oslo on Friday. The meeting is expected to focus on trade. Okoro and Lund last met in 2021 in Abuja. Before the talks, Okoro will visit a shipyard.",
        [("meeting", "scheduled", "2024-03-15"), ("meeting", "held", "2021"), ("visit", "scheduled", None)],
    ),
    (
        "Trade talks between Brazil and Japan resume on Monday in Tokyo. The talks, which broke down in January, will be led by Finance Minister Ana Souza. Brazilian and Japanese negotiators hope to sign a deal by June 30.",
        [("talks", "scheduled", "2024-03-18"), ("event", "possible", "2024-06-30")],
    ),
    (
        "Secretary of State John Reed heads to Cairo next week. Reed's trip comes after a round of shuttle diplomacy. During the visit, he will meet Egyptian President Omar Said and then fly to Amman on Thursday.",
        [
            ("visit", "scheduled", "2024-W12"),
            ("meeting", "scheduled", None),
            ("visit", "scheduled", "2024-03-14"),
        ],
    ),
    (
        "Governor Pat Lee met with union leaders on Monday and will meet with them again on Thursday, her office said.",
        [("meeting", "held", "2024-03-11"), ("meeting", "scheduled", "2024-03-14")],
    ),
    (
        "President Ruiz plans to travel to Quito on April 4 to attend the inauguration of his successor.",
        [("visit", "scheduled", "2024-04-04"), ("event", "scheduled", None)],
    ),
    (
        "The envoy hopes to meet with opposition leaders during her visit to Caracas next week.",
        [("meeting", "possible", "2024-W12"), ("visit", "scheduled", "2024-W12")],
    ),
]


def meetings(nlp: Language, text: str) -> tuple[Meeting, ...]:
    doc = nlp.make_doc(text)
    doc._.published = PUBLISHED
    found: tuple[Meeting, ...] = nlp(doc)._.meetings
    return found


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_several(nlp: Language, text: str, expected: list[tuple[str, str, str | None]]) -> None:
    found = [(m.kind, m.status, m.when.value if m.when else None) for m in meetings(nlp, text)]
    assert found == expected


def test_i_is_the_speaker(nlp: Language) -> None:
    text = (
        "“I am looking forward to meeting with Chancellor Weber in Bonn next week,” President Ana Ruiz said."
    )
    (meeting,) = meetings(nlp, text)
    assert [party.name for party in meeting.participants] == ["Ana Ruiz", "Weber"]
    assert meeting.status == "possible"


def test_the_same_parties_on_two_days_are_two(nlp: Language) -> None:
    text = "Mr. Lund met Ms. Okoro on Monday. Mr. Lund will meet Ms. Okoro on Thursday. Their meeting is in Rome."
    found = meetings(nlp, text)
    assert [(m.status, m.when and m.when.value, len(m.mentions)) for m in found] == [
        ("held", "2024-03-11", 1),
        ("scheduled", "2024-03-14", 2),
    ]


def test_one_entry_however_often_it_is_told(nlp: Language) -> None:
    text = (
        "President Lund will meet Prime Minister Okoro in Oslo next week, their offices said on Monday.\n\n"
        "The meeting between Lund and Okoro is scheduled for March 21. The two leaders are expected to discuss "
        "fishing.\n\nAhead of the talks, Okoro said she was optimistic."
    )
    (meeting,) = meetings(nlp, text)
    assert meeting.when is not None and meeting.when.value == "2024-03-21"
    assert len(meeting.mentions) == 3
    assert [party.name for party in meeting.participants] == ["Lund", "Okoro"]


def test_the_finest_date_told_counts(nlp: Language) -> None:
    text = (
        "Transport Minister Ann Roy says she will meet with airline executives next week.\n\n"
        "Roy said the meeting will take place in Calgary on March 21. She met with union leaders last Friday."
    )
    ahead, held = meetings(nlp, text)
    assert ahead.when is not None and ahead.when.value == "2024-03-21"
    assert ahead.where is not None and ahead.where.text == "Calgary"
    assert [party.name for party in ahead.participants] == ["Ann Roy", "airline executives"]
    assert held.status == "held" and held.when is not None and held.when.value == "2024-03-08"
