"""Quotations on any text: valid spans, nothing raised, nothing quadratic."""

import time
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.extraction import pipeline
from briefing.extraction.quotations.component import find_quotations
from briefing.records import Briefing

WORDS = st.sampled_from(
    [
        "Anna Berg", "the mayor", "said", "that", "told reporters", "according to", "the roof leaks", "who", "and",
        "claim", "asked", "whether", "“", "”", '"', "''", "'", "‘", "’", "``", "«", "»", ",", ".", ":", "?", "—", "\n",
        "\n\n", "- ", "HILL:", "(", ")", "added", "\t", "\xa0", "…", "not", "she", "was", "to mend", "É", "𝒜", "",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(parts=st.lists(WORDS, max_size=40), glue=st.sampled_from([" ", ""]))
def test_every_span_is_valid(brief: Callable[[str], Briefing], parts: list[str], glue: str) -> None:
    text = glue.join(parts)
    for q in brief(text).quotations:
        assert q.content
        ends = 0
        for c in q.content:
            assert text[c.span[0] : c.span[1]] == c.text
            assert c.text.strip()
            assert c.span[0] >= ends
            ends = c.span[1]
        if q.cue:
            assert text[q.cue.span[0] : q.cue.span[1]] == q.cue.text
        if q.speaker and q.speaker.span:
            assert text[q.speaker.span[0] : q.speaker.span[1]] == q.speaker.text
        for start, end in q.evidence:
            assert 0 <= start < end <= len(text)
        assert 0 <= q.confidence <= 1


def test_a_text_cut_off_behind_as_is_no_trouble(brief: Callable[[str], Briefing]) -> None:
    text = "Paul Reed dismissed concerns that she may be regarded as"
    assert all(text[s:e] for q in brief(text).quotations for s, e in q.evidence)


@pytest.mark.full  # times: the machine must be at rest
def test_a_long_paragraph_with_thousands_of_marks_takes_a_fraction_of_its_parse() -> None:
    nlp = pipeline.load_bare()
    text = "“The roof leaks,” Anna said. “We will mend it soon,” she added to him. " * 700
    began = time.process_time()
    doc = nlp(text)
    parsing = time.process_time() - began
    began = time.process_time()
    find_quotations(doc)
    assert time.process_time() - began < parsing
    assert len(doc._.quotations) > 700


@pytest.mark.full  # times: the machine must be at rest
def test_text_without_an_end_to_its_sentences_is_no_trouble() -> None:
    nlp = pipeline.load_bare()
    for piece in ('"a" said he ', "he said that ", "X, who said, ", "A said\n", "said: "):
        doc = nlp(piece * 1500)
        began = time.process_time()
        find_quotations(doc)
        assert time.process_time() - began < 3, piece
