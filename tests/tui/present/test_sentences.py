"""Sentences without a parse."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tui.present.sentences import beside, sentences

TEXT = """A title of the story

Mr. Holm met J. R. Lind in the U.S. on Monday. “We wait,” he said. “They sail.” It cost 4.5 million!
A line of its own
"Why?" she asked. Nobody knew."""


def test_sentences_end_at_stops_and_lines() -> None:
    assert [TEXT[start:end] for start, end in sentences(TEXT)] == [
        "A title of the story",
        "Mr. Holm met J. R. Lind in the U.S. on Monday.",
        "“We wait,” he said.",
        "“They sail.”",
        "It cost 4.5 million!",
        "A line of its own",
        '"Why?" she asked.',
        "Nobody knew.",
    ]


def test_the_one_beside() -> None:
    spans = sentences(TEXT)
    assert beside(spans, 0, 1) == spans[1]
    assert beside(spans, spans[2][0] + 3, 1) == spans[3]
    assert beside(spans, spans[2][0], -1) == spans[1]
    assert beside(spans, 0, -1) is None
    assert beside(spans, len(TEXT), 1) is None
    assert beside([], 0, 1) is None


@given(st.text(alphabet="aA. “”\n?x1", max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_text_is_cut_in_order_and_nothing_is_left_out(text: str) -> None:
    spans = sentences(text)
    assert all(start < end and text[start:end] == text[start:end].strip() for start, end in spans)
    assert "".join("".join(text[slice(*span)].split()) for span in spans) == "".join(text.split())
