"""Who meets, told by a noun: the parties of each meeting of a sentence, one case a construction."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

# (text, words of the parties of each meeting), all of Wednesday 15 May 2024
SENTENCES: list[tuple[str, list[list[str]]]] = [
    (
        "Burke held talks on Monday with Cole, Hill and other party leaders.",
        [["Burke", "Cole", "Hill", "other party leaders"]],
    ),
    (
        "Burke and other party leaders held talks on Monday with Cole.",
        [["Burke", "other party leaders", "Cole"]],
    ),
    ("Burke, along with Cole and Hill, will attend a summit in Rome on Friday.", [["Burke", "Cole", "Hill"]]),
    (
        "A meeting of finance ministers and central bank governors is planned for June.",
        [["finance ministers", "central bank governors"]],
    ),
    ("The meeting, which will be attended by Burke and Cole, is set for Friday.", [["Burke", "Cole"]]),
    ("Friday's meeting will include Burke, Cole and Hill.", [["Burke", "Cole", "Hill"]]),
    ("Friday's meeting brings together Burke and Cole for the first time.", [["Burke", "Cole"]]),
    ("Both are due to attend a summit on Friday.", [["Both"]]),
    ("Neither Burke nor Cole will attend Friday's debate.", [["Burke", "Cole"]]),
    ("Burke will skip Friday's debate.", [["Burke"]]),
    ("Burke pulled out of Friday's debate with Cole.", [["Burke", "Cole"]]),
    ("Burke challenged Cole to three debates in June.", [["Burke", "Cole"]]),
    (
        "Finance Minister Ann Cole told reporters after a Cabinet meeting on Tuesday that taxes would rise.",
        [["Ann Cole", "Cabinet"]],
    ),
    ("Ann Cole was speaking after talks with Erik Dahl in Bergen on Tuesday.", [["Ann Cole", "Erik Dahl"]]),
    ("The mayor's meeting with tenants was set for Thursday.", [["The mayor", "tenants"]]),
    ("Tenants' meeting with the mayor was set for Thursday.", [["Tenants", "the mayor"]]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_the_parties_of_each_meeting(nlp: Language, text: str, expected: list[list[str]]) -> None:
    doc = nlp.make_doc(text)
    doc._.published = datetime.date(2024, 5, 15)
    assert [[party.text for party in m.participants] for m in nlp(doc)._.meetings] == expected
