"""Texts whose day nobody knows: what is told in the present or future tense lies ahead, captions do not."""

from __future__ import annotations

import pytest
from spacy.language import Language

from briefing.extraction.meetings.certainty.modality import UPCOMING

AHEAD = [
    "The premiers meet in Halifax on Tuesday.",
    "The federal budget will be tabled on Tuesday.",
    "Public consultations start on Tuesday.",
    "Parliament returns on Tuesday.",
    "The pipeline hearings get under way on Tuesday.",
    "The premiers' conference begins Tuesday in Halifax.",
    "Negotiations begin Thursday between the guild and the studios.",
    "The summit opens Thursday in Lima.",
    "Organisers expect 50,000 people at Saturday's rally.",
    "Thursday's meeting will be their first since 2019.",
    "Investors are waiting for Friday's meeting of oil ministers.",
    "The bill goes to a vote on Thursday.",
    "The case returns to court on March 28.",
    "Teachers will walk out on Tuesday unless a deal is reached.",
    "The cabinet meets again on Thursday.",
    "The party holds its national convention in July.",
    "Five states hold primaries on Tuesday.",
    "She will campaign Tuesday in Akron and Toledo.",
    "Hearings on the nomination begin next week.",
    "The panel will question Mr. Rao on Friday about the loan.",
]
NOT_AHEAD = [
    "(Handout/Reuters) The minister meets voters in Lund on Thursday.",
    "The Canadian Press The minister holds a town hall meeting in Lund on Thursday.",
    "The minister arrives at the palace on Tuesday. (Ann Dahl/Associated Press)",
    "The refugees came to Norway on January 27, 2016.",
    "The report follows a vote on Tuesday.",
]


def is_ahead(nlp: Language, text: str) -> bool:
    return any(m.status in UPCOMING for m in nlp(text)._.meetings)


@pytest.mark.parametrize("text", AHEAD)
def test_lies_ahead(nlp: Language, text: str) -> None:
    assert is_ahead(nlp, text)


@pytest.mark.parametrize("text", NOT_AHEAD)
def test_does_not_lie_ahead(nlp: Language, text: str) -> None:
    assert not is_ahead(nlp, text)
