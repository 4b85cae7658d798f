"""Sentence starts at line breaks."""

from briefing.extraction.lines import break_offsets, is_hard_wrapped


def test_a_headline_ends_with_its_line():
    text = "Rates rise again\n\nThe bank raised rates."
    assert break_offsets(text) == [16, len(text)]


def test_a_line_that_goes_on_in_lower_case_is_no_break():
    text = "The bank raised rates\nand said so."
    assert break_offsets(text) == [len(text)]


def test_hard_wrapped_paragraphs_are_one():
    lines = [
        "The central bank raised its main interest rate on Thursday for",
        "The first time in a year, saying that prices rose more quickly",
        "Than it had thought they would.",
    ]
    assert is_hard_wrapped(lines)
    assert break_offsets("\n".join(lines)) == [len("\n".join(lines))]
