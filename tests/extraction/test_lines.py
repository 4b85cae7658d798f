"""Sentence starts at line breaks."""

import pytest

from briefing.extraction import datelines, pipeline
from briefing.extraction.lines import break_offsets


def test_a_headline_ends_with_its_line():
    text = "Rates rise again\n\nThe bank raised rates."
    assert break_offsets(text) == [16, len(text)]


def test_a_line_that_goes_on_in_lower_case_is_no_break():
    text = "The bank raised rates\nand said so."
    assert break_offsets(text) == [len(text)]


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("HALTON — The index fell.", "The index fell."),
        ("HALTON, Ont. - The index fell.", "The index fell."),
        ("HALTON (CP) -- “We left,” she said.", "“We left,” she said."),
        ("Lower Wick (Reuters) – The index fell.", "The index fell."),
        ("HALTON (AP) _ The index fell.", "The index fell."),
        ("HALTON—The index fell.", "The index fell."),
        ("Brussels — The index fell.", "The index fell."),
        ("Lima, Peru - The index fell.", "The index fell."),
        ("Oslo (CNN) The index fell.", "The index fell."),
        ("(CNN) The index fell.", "The index fell."),
        ("The mill closed.\n\nNEW HALTON — The index fell.", "The index fell."),
    ],
)
def test_a_sentence_starts_behind_a_dateline(text, behind):
    assert [text[end:] for end in datelines.ends(text)] == [behind]
    starts = [sent.start_char for sent in pipeline.load()(text).sents]
    assert text.index(behind) in starts


@pytest.mark.parametrize(
    "text",
    [
        "The mill - once the largest - closed.",
        "Halton — a port — grew.",
        "Brussels — a port — grew.",
        "Brussels—Paris was the line.",
        "The Mill Owners Guild (MOG) Board met.",
        "HALTON (AP) --\n\nThe index fell.",
        "NATO-led forces left HALTON.",
        "PRICES UP 2%",
        "THE UNION — founded in 1901 — voted.",
    ],
)
def test_a_dash_alone_makes_no_dateline(text):
    assert list(datelines.ends(text)) == []


@pytest.mark.parametrize("bullet", ["• ", "- ", "* ", "– ", "•\t"])
def test_a_sentence_starts_behind_a_bullet(bullet):
    text = f"The main points:\n{bullet}Orders fell to 30.\n{bullet}Nobody was hurt."
    starts = [sent.start_char for sent in pipeline.load()(text).sents]
    assert {text.index("Orders"), text.index("Nobody")} <= set(starts)
