"""A meeting taken up by other parties, another word, or from the headline is one entry; another meeting is not."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

WEDNESDAY = datetime.date(2024, 5, 15)

# (text, how many mentions each entry has), all of Wednesday 15 May 2024
STORIES: dict[str, tuple[str, list[int]]] = {
    "who attends": (
        "Maria Lopez and Erik Dahl will meet on Monday to discuss fishing. Karin Berg, the fisheries minister, will attend the meeting, an official said.",
        [2],
    ),
    "who is included": (
        "Maria Lopez and Erik Dahl will hold a meeting on Monday to discuss fishing. The meeting will include Karin Berg, Nils Strand and Eva Holm.",
        [2],
    ),
    "the conference": (
        "Norway is preparing to host an international conference on fishing. Ministers from 20 countries are expected to attend the meeting on June 2.",
        [2],
    ),
    "below the headline": (
        "Norway set to host meeting on fishing\n\nOslo is preparing to host an international conference on June 2, the government said on Wednesday.",
        [2],
    ),
    "ministers of the headline's countries": (
        "Norway and Sweden hold talks on fishing\n\nThe foreign ministers from Norway and Sweden met in Oslo on Monday. The meeting was the first in years.",
        [3],
    ),
    "the committee": (
        "Prices rose before the Senate Budget Committee's hearing on May 20. Rain fell on Tuesday. Much will be said at the Committee's hearing, which is set for May 20.",
        [2],
    ),
    "one trip": (
        "Lopez's trip to Kenya has been long in the making, diplomats said. The rains came late. Her trip to Kenya is the first by a Norwegian leader.",
        [2],
    ),
    "who it will be": (
        "Norway is ready for contacts and a meeting may take place on Friday. He plans to hold consultations with Swedish envoy Erik Dahl in Lund.",
        [2],
    ),
    "one course of negotiations": (
        "Maria Lopez called for negotiations on fishing to begin. There will be two years of negotiations, and the negotiations proper will begin in June.",
        [3],
    ),
    "talks of a visit": (
        'Maria Lopez will visit Kenya in June. "We will speak of fish at our negotiations," she said.',
        [2],
    ),
    "a visit and what it is for": (
        "Maria Lopez will visit Oslo on June 9-10. She will arrive in Oslo on June 9 for a meeting of the Nordic Council with Erik Dahl.",
        [2, 1],
    ),
    "long ago": (
        "Norway and Sweden held talks in Oslo on Monday. The two countries last held talks in November 2013. Nils Strand, at the outset of the talks, spoke of fish.",
        [2, 1],
    ),
    "a country and its capital": (
        "A visit to Oslo by the Swedish foreign minister is in the offing, he said. Erik Dahl's visit to Norway will be the first since 2020.",
        [2],
    ),
    "the next one is another": (
        "Maria Lopez and Erik Dahl met on Monday in Oslo. Karin Berg will attend the next meeting on June 3.",
        [1, 1],
    ),
    "two committees": (
        "The Senate Budget Committee will hold a hearing on May 20. The House Energy Committee will also hold a hearing on May 20.",
        [1, 1],
    ),
    "two travellers": (
        "Maria Lopez's visit to Kenya is planned for June. Erik Dahl's visit to Kenya is planned for July.",
        [1, 1],
    ),
    "with somebody else": (
        "Maria Lopez will meet Erik Dahl on Friday. The meeting of Karin Berg with Nils Strand was held on Monday.",
        [1, 1],
    ),
}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Maria Lopez will not visit Bergen before the signing of the treaty on Friday.", None),
        ("Maria Lopez will visit Bergen on Thursday before the signing on Friday.", "2024-05-16"),
        ("Maria Lopez is to testify before lawmakers on Friday.", "2024-05-17"),
        ("Maria Lopez will meet Erik Dahl before lunch on Friday.", "2024-05-17"),
    ],
)
def test_the_day_of_what_follows(nlp: Language, text: str, value: str | None) -> None:
    """A day behind 'before the signing' is that of the signing."""
    told = [m for m in meetings_on(nlp, text, WEDNESDAY) if m.kind in ("visit", "hearing", "meeting")]
    assert [m.when.value if m.when else None for m in told][:1] == [value]


def test_what_was_put_off_and_took_place(nlp: Language) -> None:
    """The day it had been scheduled for is not its day."""
    text = "President Lopez welcomed Chancellor Dahl to the palace for talks expected to focus on trade. The meeting had been scheduled for Monday, before a storm forced a postponement."
    (meeting,) = meetings_on(nlp, text, WEDNESDAY)
    assert (meeting.status, meeting.when, len(meeting.mentions)) == ("held", None, 2)


def test_a_stay_of_two_days(nlp: Language) -> None:
    """The day somebody arrives is the first of the days of the visit."""
    text = "Maria Lopez will visit Oslo on June 9-10, her office said. She will arrive in Oslo on June 9."
    (meeting,) = meetings_on(nlp, text, WEDNESDAY)
    assert meeting.when is not None
    assert meeting.when.value == "2024-06-09/2024-06-10"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A meeting between Maria Lopez and Erik Dahl is in the works.", "meeting"),
        ("A visit by Foreign Minister Erik Dahl is in the offing.", "visit"),
        ("The committee's report on the sale will be published today.", "event"),
        (
            "Dahl will arrive in Lund on Friday for participation in a meeting of the Nordic Council.",
            "meeting",
        ),
    ],
)
def test_ahead_by_other_words(nlp: Language, text: str, kind: str) -> None:
    """What is published today, and what somebody comes to take part in."""
    (meeting,) = meetings_on(nlp, text, WEDNESDAY)
    assert (meeting.kind, meeting.status) == (kind, "expected" if " is in the " in text else "scheduled")


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Talks will open in Oslo on Friday under the auspices of envoy Nils Strand.", ["Nils Strand"]),
        ("Talks on fishing will open in Oslo on Friday under Nils Strand's chairmanship.", ["Nils Strand"]),
        ("Maria Lopez welcomed Erik Dahl to the palace for talks.", ["Maria Lopez", "Erik Dahl"]),
        (
            "Maria Lopez will meet US Special Envoy for Syria Michael Dahl in Geneva on Friday.",
            ["Maria Lopez", "Michael Dahl"],
        ),
        ("The funeral for writer Nils Strand was held on Tuesday.", ["Nils Strand"]),
        ("Nils Strand missed a pretrial hearing on May 8.", ["Nils Strand"]),
    ],
)
def test_who_is_there_by_other_words(nlp: Language, text: str, parties: list[str]) -> None:
    """Who presides, who receives and is received, whom a funeral is for, who misses a hearing."""
    (meeting,) = meetings_on(nlp, text, WEDNESDAY)
    assert [party.text for party in meeting.participants] == parties


@pytest.mark.parametrize("name", STORIES)
def test_mentions_of_each_entry(nlp: Language, name: str) -> None:
    """Each story has as many entries as meetings, with all their mentions."""
    text, counts = STORIES[name]
    found = [len(m.mentions) for m in meetings_on(nlp, text, WEDNESDAY) if m.kind != "deadline"]
    assert found == counts
