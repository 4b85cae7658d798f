"""Quotation marks: never doubled, never half."""

from __future__ import annotations

import pytest

from briefing.desk.wording import cue_words, in_quotes, said
from tests import making

TEXT = """\
“We sail,” Lind said. "We wait," Holm said. He spoke of “a new start and of hope. “They sail,” she said, “and ''soon.''” \
Bo said: ''So it is,'' twice. “He called it ‘a mess’” Eva said. \
Her foot was “so swollen.” Lind left. Cy said that "they hid. They always hide." ““Twice marked,” Di said."""


@pytest.mark.parametrize(
    ("words", "kind", "shown"),
    [
        ("We sail,", "direct", "“We sail,”"),
        ("“We sail,”", "direct", "“We sail,”"),
        ("We wait,", "direct", '"We wait,"'),
        ('"We wait,"', "direct", '"We wait,"'),
        ("of “a new start", "mixed", "of “a new start"),
        ("So it is,", "direct", "“So it is,”"),
        ("He called it ‘a mess’", "direct", "“He called it ‘a mess’”"),
        ("We sail", "indirect", "We sail"),
        ('that "they hid. They always hide."', "direct", 'that "they hid. They always hide."'),
        ("“Twice marked,", "direct", "“Twice marked,”"),
        ("Her foot was “so swollen", "mixed", "Her foot was “so swollen”"),
    ],
)
def test_what_was_said_has_each_mark_once(words: str, kind: str, shown: str) -> None:
    assert said(making.quotation(TEXT, words, None, kind=kind), TEXT) == (shown,)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("the islanders", "“the islanders”"),
        ("“the islanders”", "“the islanders”"),
        ("“Nobody asked,” she said", "“Nobody asked,” she said"),
        ("called it “a mess”", "called it “a mess”"),
        ('said "no"', 'said "no"'),
        ("the islanders’ boats", "“the islanders’ boats”"),
    ],
)
def test_words_of_an_article_are_never_between_two_pairs_of_marks(words: str, shown: str) -> None:
    assert in_quotes(words) == shown


@pytest.mark.parametrize(("cue", "shown"), [("said", "said"), (":", ""), (None, "")])
def test_a_cue_is_a_word(cue: str | None, shown: str) -> None:
    assert cue_words(making.quotation("Bo: we sail, said Bo.", "we sail", "Bo", cue)) == shown
