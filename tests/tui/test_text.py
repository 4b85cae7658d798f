from __future__ import annotations

import unicodedata
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.tui.hostile import HOSTILE
from tui.text import cells, fit, inert, one_line, pad, screen_text, wrap

SCRIPTS = st.text(st.sampled_from("ab  \n\t-—“漢字、。한אבעن\u200d\u0301👩❤\ufe0f🇺🇸"), max_size=60) | st.text(
    max_size=60
)


@given(st.text() | st.text(st.sampled_from("".join(HOSTILE))))
def test_one_code_point_for_one_and_none_that_a_terminal_obeys(text: str) -> None:
    shown = screen_text(text)
    assert len(shown) == len(text)
    for sign in shown:
        assert sign in "\n\t" or unicodedata.category(sign) not in ("Cc", "Cs", "Zl", "Zp")
        assert unicodedata.bidirectional(sign) not in (
            "LRE",
            "RLE",
            "LRO",
            "RLO",
            "PDF",
            "LRI",
            "RLI",
            "FSI",
            "PDI",
        )
        assert sign not in "\u200e\u200f\u061c"
    assert screen_text(shown) == shown
    shown.encode("utf-8")


def test_ordinary_text_is_left_alone() -> None:
    for text in ("“It’s $5 — no more,” she said.", "漢字かな", "בנימין", "café", ""):
        assert screen_text(text) == text


def test_a_title_has_one_line() -> None:
    assert one_line("a\nb\tc\r") == "a b c␍"


def test_inert_is_never_markup() -> None:
    for text in HOSTILE:
        assert inert(text).plain == screen_text(text)
        assert not inert(text).spans


@given(SCRIPTS, st.integers(-1, 30))
def test_fit_is_a_beginning_that_fits(text: str, width: int) -> None:
    text = one_line(text)
    short = fit(text, width)
    assert cells(short) <= max(width, 0)
    assert short == text or not short or (short.endswith("…") and text.startswith(short[:-1]))
    if width >= 0:
        assert cells(pad(text, width)) == cells(pad(text, width, right=True)) == width


@given(SCRIPTS, st.integers(-1, 30), st.none() | st.integers(0, 30))
def test_rows_cover_the_text_and_fit(text: str, width: int, first: int | None) -> None:
    text = screen_text(text)
    rows = wrap(text, width, first)
    assert rows[0][0] == 0 and rows[-1][1] == len(text)
    for (_, end), (start, _) in pairwise(rows):
        assert start == end
    for number, (start, end) in enumerate(rows):
        row = text[start:end].replace("\t", " ").rstrip("\n")
        while row and (row[-1] == " " or not cells(row[-1])):
            row = row[:-1]
        room = max(1, width if first is None or number else first)
        assert "\n" not in row
        assert cells(row) <= room or (cells(row) == 2 and room == 1)


@given(st.lists(st.text("abc", min_size=1, max_size=9), max_size=20), st.integers(9, 30))
def test_words_that_fit_stay_whole(words: list[str], width: int) -> None:
    text = " ".join(words)
    shown = [word for start, end in wrap(text, width) for word in text[start:end].split()]
    assert shown == words


def test_a_long_word_breaks_behind_a_dash() -> None:
    text = "the high-level/principal-level"
    assert [text[a:b] for a, b in wrap(text, 12)] == ["the ", "high-level/", "principal-", "level"]


def test_wide_characters_break_anywhere_but_before_a_closing_mark() -> None:
    text = "漢字漢、字"
    assert [text[a:b] for a, b in wrap(text, 6)] == ["漢字", "漢、字"]


def test_emoji_and_scripts_are_as_wide_as_their_parts() -> None:
    for text in ("👩‍👩‍👧", "❤️", "👍🏽", "क्‍ष", "a\u00adb"):
        shown = screen_text(text)
        assert cells(shown) == sum(cells(sign) for sign in shown)
