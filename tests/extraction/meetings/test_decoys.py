"""Words of meeting in another sense make no entry."""

from __future__ import annotations

import pytest
from spacy.language import Language

DECOYS = [
    "The company said it will not be able to meet demand for the new model this year.",
    "The plan was met with fierce resistance from farmers.",
    "Every defendant deserves a fair hearing.",
    "The charity handed out hearing aids to older residents.",
    "Campaigners call for lower fares.",
    "The Atlantic Coast Conference moved its title game.",
    "He talks about football all day.",
    "The factory struggles to meet its targets.",
]


@pytest.mark.parametrize("text", DECOYS)
def test_no_meeting(nlp: Language, text: str):
    assert nlp(text)._.meetings == ()
