"""Words that take up a meeting told before, and events that only look like one: how many entries a text makes."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

# (text, words of the parties of each entry), all of Wednesday 15 May 2024
TEXTS: list[tuple[str, list[list[str]]]] = [
    (
        "Hill gave a speech to the union on Monday. In a speech in Oslo on Monday, Cole attacked the bill.",
        [["Hill", "the union"], ["Cole"]],
    ),
    ("In a speech in Oslo on Monday, the premier attacked the bill.", [["the premier"]]),
    ("During a speech in Ohio on Friday, Ann Hill argued for tariffs.", [["Ann Hill"]]),
    (
        "Leaders gather in Rome on Friday. The summit will discuss trade.",
        [["Leaders"]],
    ),
    (
        "Hill's dinner with Reed is on Thursday. Hill hosts the summit on Friday with Reed.",
        [["Hill", "Reed"], ["Hill", "Reed"]],
    ),
    (
        "Hill will hold a rally in Lund on Friday. Cole will hold a rally in Malmo on Friday.",
        [["Hill"], ["Cole"]],
    ),
    (
        "Cole won Monday's Iowa caucus. He is also on the ballot for the Ohio primary, which is set for June 4.",
        [[], []],
    ),
    ("Hill won the Ohio primary on Tuesday. The Texas primary is next week.", [[], []]),
    (
        "Ann Hill received her first security briefing on Saturday. Hill attended the meeting alone.",
        [["Ann Hill"]],
    ),
    (
        "Hill spoke at the forum on Monday. Cole will speak to the same forum on Tuesday.",
        [["Hill"], ["Cole"]],
    ),
    (
        "The governor met with Cole on Monday. The governor met with Reed on Monday as well.",
        [["The governor", "Cole"], ["The governor", "Reed"]],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_the_entries_of_a_text(nlp: Language, text: str, expected: list[list[str]]) -> None:
    doc = nlp.make_doc(text)
    doc._.published = datetime.date(2024, 5, 15)
    assert [[party.text for party in m.participants] for m in nlp(doc)._.meetings] == expected
