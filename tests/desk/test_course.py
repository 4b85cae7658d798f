"""What many stories report of the same figure."""

from __future__ import annotations

import pytest
from msgspec import structs

from briefing.annotations.overlay import overlay
from briefing.annotations.records import new_annotation
from briefing.desk.course import in_time, reported, words_for
from briefing.records import Period
from tests import making

TEXT = (
    "The trade gap of Nørland rose to $16bn from $12bn in May. Ferry fares fell 4 percent. Some 300 ferries sail. "
    "The trade gap was $9bn in March."
)


def made(published=None, key="news/a.txt"):
    return making.briefing(
        making.story(TEXT, published=published, key=key),
        figures=(
            making.figure(TEXT, "$16bn", "f1", value=16e9, measures="The trade gap of Nørland", changed_from="f2", direction="up"),
            making.figure(TEXT, "$12bn", "f2", value=12e9, measures="The trade gap of Nørland"),
            making.figure(TEXT, "4 percent", "f3", kind="percent", value=4, measures="Ferry fares"),
            making.figure(TEXT, "300", "f4", kind="count", value=300, unit="ferry"),
            making.figure(TEXT, "$9bn", "f5", value=9e9, measures="The trade gap"),
        ),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("trade gap", ["f1", "f5"]),
        ("the GAPS norland", []),  # 'the' is a word like any other where the reader types it
        ("GAPS nørland's", ["f1"]),
        ("fare ferry", ["f3"]),
        ("ferry", ["f3", "f4"]),
        ("gap wages", []),
        (" ", []),
    ],
)
def test_all_words_are_sought_in_what_is_measured_or_counted(words, found):
    assert [entry.figure.id for entry in reported(overlay(made(), []), words)] == found


def test_where_it_came_from_is_told_with_it_and_not_again():
    first, last = reported(overlay(made(), []), "trade gap")
    assert (first.before.id, last.before) == ("f2", None)


def test_what_it_came_from_is_an_entry_of_its_own_where_it_has_a_time_of_its_own():
    told = made()
    period = Period(text="March", span=making.at(TEXT, "March"), start="2019-03-01", end="2019-03-31")
    figures = tuple(
        structs.replace(figure, period=period) if figure.id == "f2" else figure for figure in told.figures
    )
    found = reported(overlay(structs.replace(told, figures=figures), []), "trade gap")
    assert [entry.figure.id for entry in found] == ["f1", "f2", "f5"]


def test_they_stand_in_the_order_of_their_periods_else_of_their_stories():
    march = Period(text="March", span=making.at(TEXT, "March"), start="2019-03-01", end="2019-03-31")
    old, new, undated = made("2019-01-05", "a"), made("2019-06-01", "b"), made(None, "c")
    figures = tuple(
        structs.replace(figure, period=march) if figure.id == "f5" else figure for figure in new.figures
    )
    entries = [
        entry
        for one in (undated, structs.replace(new, figures=figures), old)
        for entry in reported(overlay(one, []), "trade gap")
    ]
    told = [(entry.story.key, entry.figure.id, entry.day) for entry in in_time(entries)]
    assert told == [
        ("a", "f1", "2019-01-05"),
        ("a", "f5", "2019-01-05"),
        ("b", "f5", "2019-03-01"),
        ("b", "f1", "2019-06-01"),
        ("c", "f1", ""),
        ("c", "f5", ""),
    ]


def test_the_search_begins_with_the_words_that_carry_meaning():
    figures = {figure.id: figure for figure in made().figures}
    assert words_for(figures["f1"]) == "trade gap Nørland"
    assert words_for(figures["f4"]) == "ferry"
    for figure in figures.values():
        assert figure.id in [entry.figure.id for entry in reported(overlay(made(), []), words_for(figure))] or figure.id == "f2"  # fmt: skip


def test_what_the_reader_rejected_is_not_listed_and_notes_come_along():
    one = made()
    no = new_annotation(one.story, "rejection", "figures", one.figures[0].span)
    note = new_annotation(one.story, "note", "figures", one.figures[4].span, "revised?")
    found = {entry.figure.id: entry for entry in reported(overlay(one, [no, note]), "trade gap")}
    assert "f1" not in found
    assert [a.body for a in found["f5"].annotations] == ["revised?"]
