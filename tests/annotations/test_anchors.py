"""Anchors find their place again, or none: never a wrong one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.annotations.anchors import anchor_to, locate

TEXT = (
    "The port of Aldwick reopened on Monday. Ferries carried 8.4 percent more cars than in May. "
    "“We shall build a second quay,” said the harbour master. Nobody was hurt. "
    "The town expects a decision by Friday, and the council meets again in June."
)


def span_of(words: str, text: str = TEXT) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def test_an_unchanged_text_gives_the_same_place():
    span = span_of("8.4 percent")
    assert locate(anchor_to(TEXT, span), TEXT) == span


def test_words_move_with_an_edit_before_them():
    anchor = anchor_to(TEXT, span_of("8.4 percent"))
    edited = "Correction at the foot. " + TEXT.replace("Monday", "Tuesday morning")
    assert locate(anchor, edited) == span_of("8.4 percent", edited)


def test_an_edit_right_beside_the_words_is_survived():
    anchor = anchor_to(TEXT, span_of("8.4 percent"))
    edited = TEXT.replace("Ferries carried", "The ferries have carried")
    assert locate(anchor, edited) == span_of("8.4 percent", edited)


def test_white_space_may_differ():
    anchor = anchor_to(TEXT, span_of("build a second quay"))
    edited = TEXT.replace("a second quay", "a\n second quay")
    assert locate(anchor, edited) == span_of("build a\n second quay", edited)


def test_deleted_words_are_nowhere():
    anchor = anchor_to(TEXT, span_of("8.4 percent"))
    assert locate(anchor, TEXT.replace("Ferries carried 8.4 percent more cars than in May. ", "")) is None


def test_the_same_words_in_another_sentence_are_not_the_place():
    anchor = anchor_to(TEXT, span_of("8.4 percent"))
    elsewhere = "Wages rose. Prices went up by 8.4 percent in a year, the office said."
    assert locate(anchor, elsewhere) is None


def test_one_of_two_occurrences_is_told_by_its_context():
    text = "A fee of $5 is charged at the gate. Later a fee of $5 is charged at the pier."
    second = (text.rindex("$5"), text.rindex("$5") + 2)
    edited = "New rules. " + text
    assert locate(anchor_to(text, second), edited) == (second[0] + 11, second[1] + 11)


def test_two_occurrences_that_fit_equally_are_no_place():
    line = "The gates are closed from ten in the evening until six.\n"
    text = line * 5
    anchor = anchor_to(text, (2 * len(line) + 4, 2 * len(line) + 9))
    assert locate(anchor, "Now: \n" + text) is None


def test_a_span_outside_the_text_is_refused():
    with pytest.raises(ValueError, match="no place"):
        anchor_to(TEXT, (5, len(TEXT) + 1))


SENTENCES = [part + ". " for part in TEXT.split(". ")]


@given(
    st.integers(0, len(SENTENCES) - 1),
    st.lists(st.integers(0, len(SENTENCES) - 1), unique=True, max_size=3),
    st.text(max_size=40),
)
def test_cutting_and_pasting_elsewhere_never_leads_to_other_words(kept, cut, inserted):
    start = len("".join(SENTENCES[:kept]))
    words = SENTENCES[kept].rstrip(". ")
    text = "".join(SENTENCES)
    anchor = anchor_to(text, (start, start + len(words)))
    edited = inserted + "".join(s for i, s in enumerate(SENTENCES) if i not in cut)
    found = locate(anchor, edited)
    if found is not None:
        assert edited[found[0] : found[1]] == words
    if not {kept - 1, kept, kept + 1} & set(cut) and words not in inserted:
        assert found is not None


@given(st.text(max_size=60), st.data())
def test_any_text_and_span_come_back(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert locate(anchor_to(text, (start, end)), text) == (start, end)
