"""The line of a meeting: the text's words, whole phrases, nothing that hangs at either end."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

TITLES: list[tuple[str, str]] = [
    ("The winner of Tuesday's debate was cheered.", "Tuesday's debate"),
    (
        "Extremists tried to undermine the peace talks, set to resume Monday.",
        "the peace talks, set to resume Monday",
    ),
    (
        "The finance minister, Maria Lopez, is to lead a delegation to Beijing next week for the next round of trade talks.",
        "The finance minister, Maria Lopez, is to lead a delegation to Beijing next week for the next round of trade talks",
    ),
    ("Ohio holds its primary on Tuesday.", "Ohio holds its primary on Tuesday"),
    (
        "More than 2,000 voters are expected to attend caucuses on Monday night.",
        "More than 2,000 voters are expected to attend caucuses on Monday night",
    ),
    ("He navigates the party's convention in July.", "the party's convention in July"),
    ("The talks, set to end on Tuesday, also cover trade.", "The talks, set to end on Tuesday"),
    ("The talks are supposed to conclude by May.", "The talks are supposed to conclude by May"),
    (
        "Her meeting with Erik Dahl in Oslo on Friday will be short.",
        "Her meeting with Erik Dahl in Oslo on Friday",
    ),
    (
        "It rose after a public hearing on Thursday with Maria Lopez.",
        "a public hearing on Thursday with Maria Lopez",
    ),
]


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_a_title_is_a_whole_phrase(nlp: Language, text: str, title: str) -> None:
    doc = nlp.make_doc(text)
    doc._.published = datetime.date(2024, 5, 15)
    (meeting,) = nlp(doc)._.meetings
    assert meeting.title == title
