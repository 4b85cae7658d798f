"""Search over all stories: places that hold in the stored text, and snippets that show the match."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.desk.query import folded
from briefing.desk.search import find, search
from briefing.records import Story, story_id


def story(text: str) -> Story:
    return Story(id=story_id(text), key="k", title="t", text=text)


def test_finds_whatever_case_and_accents() -> None:
    text = "Zürich and zurich, ZÜRICH."
    assert [text[a:b] for a, b in find(text, "zurich")] == ["Zürich", "zurich", "ZÜRICH"]


def test_a_hit_shows_the_words_around() -> None:
    text = "Start. " + "many words go by " * 20 + "then the Deficit\ngrew fast " + "and more words " * 20
    hit = next(search([(story(text), folded(text))], "deficit grew".replace(" ", "\n")))
    assert text[slice(*hit.span)] == "Deficit\ngrew"
    assert hit.snippet[slice(*hit.at)] == "Deficit grew"
    assert hit.snippet.startswith("…")
    assert hit.snippet.endswith("…")
    assert "\n" not in hit.snippet


def test_no_words_find_nothing() -> None:
    assert list(search([(story("a b"), "a b")], "  ")) == []


@given(st.text(max_size=60), st.text(min_size=1, max_size=3))
def test_every_place_says_the_words(text: str, words: str) -> None:
    for start, end in find(text, words):
        assert 0 <= start < end <= len(text)
        assert folded(words) in folded(text[start:end])
