"""Text that breaks off anywhere is read without error: last lines of feeds, titles, clippings."""

from __future__ import annotations

import re
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from spacy.language import Language

SEEDS = Path(__file__).parents[2] / "seeds"
SENTENCES = [
    *(
        line
        for path in sorted(SEEDS.glob("*.txt"))
        for line in re.split(r"(?<=[.!?])\s+", path.read_text(encoding="utf-8"))
        if line.strip()
    ),
    "It is hard to blame him for the loss of 12 ships, the union of 400 dockers said on Monday.",
    "About 62 percent, or 1.2 million, of the voters asked in the five states would accept it by May 4.",
    "The council, which meets again next Friday, will vote on whether to call the director as a witness.",
    "“We have one quay in Lund and three in Oslo,” Ann Hill told a rally at the harbour at 7 p.m.",
]


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sentence=st.sampled_from(SENTENCES), first=st.floats(0, 1), last=st.floats(0, 1))
@example(sentence="It is hard to blame him", first=0, last=1)
@example(sentence="100% accurate", first=0, last=1)
def test_text_that_breaks_off_is_read(nlp: Language, sentence: str, first: float, last: float) -> None:
    begin, end = sorted((int(first * len(sentence)), int(last * len(sentence))))
    text = sentence[begin:end]
    doc = nlp(text)
    for found in (*doc._.times, *doc._.figures):
        assert text[slice(*found.span)] == found.text
    for meeting in doc._.meetings:
        assert all(0 <= start < stop <= len(text) for start, stop in meeting.mentions)
    for quotation in doc._.quotations:
        assert all(text[slice(*piece.span)] == piece.text for piece in quotation.content)
