from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.segment import Segment
from textual.geometry import Offset
from textual.selection import Selection

from tests import making
from tests.tui.sample import TEXT, briefing
from tests.tui.widgets.hosts import Host, screen
from tui.present.article_rows import ArticleRows, Mark
from tui.present.evidence import evidence_of, item_of, marks_of, parts_of
from tui.present.pieces import Span
from tui.text import find_all
from tui.widgets.article_view import ArticleView

MARKS = marks_of(briefing())


def segments(view: ArticleView, height: int) -> list[Segment]:
    return [segment for y in range(height) for segment in view.render_line(y) if segment.text.strip()]


@given(st.text(st.sampled_from("ab  \n\n漢—"), max_size=300), st.integers(1, 40))
def test_every_code_point_is_in_one_row(text: str, width: int) -> None:
    made = ArticleRows(text, width)
    assert "".join(text[start:end] for start, end in made.rows) == text
    assert all(end == start for (_, end), (start, _) in pairwise(made.rows))
    for offset in range(len(text)):
        start, end = made.rows[made.row_of(offset)]
        assert start <= offset < end


def test_paragraphs_are_spaced_once() -> None:
    long = "word " * 30
    made = ArticleRows(f"Head\nline\n{long}\n{long}\n\n\n\nend", 80)
    shown = [made.text[start:end].strip() for start, end in made.rows]
    assert shown == ["Head", "line", "", *["word " * 16, "word " * 14], "", *["word " * 16, "word " * 14], "", "end"] or [
        row[:4] for row in shown
    ] == ["Head", "line", "", "word", "word", "", "word", "word", "", "end"]  # fmt: skip


async def test_items_are_marked_in_the_margin() -> None:
    view = ArticleView()
    async with Host(view).run_test(size=(80, 30)) as pilot:
        view.show(TEXT, MARKS)
        await pilot.pause()
        shown = screen(pilot.app)
        assert any(row.startswith(" “◆ The harbour council will meet") for row in shown)
        assert any(row.startswith(" #  Passenger numbers fell") for row in shown)
        underlined = {s.text for s in segments(view, 30) if s.style and s.style.underline}
        assert "12 percent" in underlined and "vote" in underlined


async def test_speaker_cue_and_content_differ_without_colour() -> None:
    view = ArticleView()
    async with Host(view).run_test(size=(90, 30)) as pilot:
        view.show(TEXT, MARKS)
        item = item_of(briefing(), "q5")
        assert item is not None
        view.light([making.at(TEXT, "He hoped the line would be kept.")], parts_of(item))
        await pilot.pause()
        looks = {
            s.text: (s.style.bold, s.style.italic, s.style.underline, s.style.reverse)
            for s in segments(view, 30)
            if s.style and s.text in ("Per Holm", "hoped", "the line would be", "He ")
        }
        assert len(looks) == 4 and len(set(looks.values())) == 4
        lit = [row for row in screen(pilot.app) if row.startswith("▌")]
        assert len(lit) == 2 and "He hoped" in lit[0]
        view.light([])
        await pilot.pause()
        assert not [row for row in screen(pilot.app) if row.startswith("▌")]


async def test_evidence_out_of_view_is_brought_into_it() -> None:
    view = ArticleView()
    async with Host(view).run_test(size=(40, 6)) as pilot:
        view.show(TEXT, MARKS)
        view.light([making.at(TEXT, "A vote may follow soon")])
        await pilot.pause()
        assert any("A vote may" in row for row in screen(pilot.app))
        assert view.top_offset > 0
        place = view.top_offset
        view.show(TEXT, MARKS[:3])
        await pilot.pause()
        assert view.top_offset == place
        view.show("Another text.")
        await pilot.pause()
        assert view.top_offset == 0 and "Another text." in screen(pilot.app)[0]


async def test_before_it_is_on_screen_a_place_is_remembered() -> None:
    view = ArticleView()
    view.show(TEXT, MARKS)
    view.reveal(TEXT.index("A vote may"))
    async with Host(view).run_test(size=(40, 6)) as pilot:
        await pilot.pause()
        assert any("A vote may" in row for row in screen(pilot.app))


async def test_stepping_through_items() -> None:
    view = ArticleView()
    app = Host(view)
    async with app.run_test(size=(60, 8)) as pilot:
        view.show(TEXT, MARKS)
        await pilot.pause()
        view.prev_item()
        for _ in range(20):
            view.next_item()
        await pilot.pause()
        stepped = [message.item for message in app.heard]
        assert stepped[-1] == "m4" and view.focused_item == "m4"
        assert list(dict.fromkeys(stepped)) == list(dict.fromkeys(mark.item for mark in MARKS))
        heard = len(app.heard)
        view.focus_item("q1")
        await pilot.pause()
        assert len(app.heard) == heard and view.top_offset == 0
        view.last()
        view.next_item()
        await pilot.pause()
        first = next(mark.start for mark in MARKS if mark.item == app.heard[-1].item)
        assert first >= view.top_offset > 0
        view.show("nothing here")
        view.next_item()


async def test_matches() -> None:
    view = ArticleView()
    async with Host(view).run_test(size=(60, 8)) as pilot:
        view.show(TEXT, MARKS)
        found = find_all(TEXT, "SUBSIDY")
        assert len(found) == 2
        view.set_matches(found, 1)
        await pilot.pause()
        assert [s.text for s in segments(view, 8) if s.style and s.style.reverse] == ["subsidy"]
        view.set_matches(found, 2)
        view.set_matches([])
        await pilot.pause()
        assert not [s for s in segments(view, 8) if s.style and s.style.reverse]


async def test_selection_is_the_articles_own_text() -> None:
    view = ArticleView()
    async with Host(view).run_test(size=(40, 30)) as pilot:
        view.show(TEXT, MARKS)
        await pilot.pause()
        found = view.get_selection(Selection(Offset(-4, 3), Offset(9, 4)))
        assert found is not None and found[0].startswith("The harbour council will meet the")
        assert "\n" not in found[0] and len(found[0]) == 43
        whole = view.get_selection(Selection(None, None))
        assert whole is not None and whole[0] == TEXT
        await pilot.mouse_down(ArticleView, offset=(4, 3))
        await pilot.hover(ArticleView, offset=(14, 3))
        await pilot.mouse_up(ArticleView, offset=(14, 3))
        assert pilot.app.screen.get_selected_text() == "The harbour"


async def test_a_click_steps_to_the_item() -> None:
    view = ArticleView()
    app = Host(view)
    async with app.run_test(size=(80, 30)) as pilot:
        view.show(TEXT, MARKS)
        await pilot.pause()
        row = next(y for y, text in enumerate(screen(app)) if "12 percent" in text)
        column = screen(app)[row].index("12 percent")
        await pilot.click(ArticleView, offset=(column + 1, row))
        assert app.heard[-1].item == "f3" and type(app.heard[-1]) is ArticleView.ItemFocused
        await pilot.double_click(ArticleView, offset=(column + 1, row))
        assert type(app.heard[-1]) is ArticleView.Selected
        heard = len(app.heard)
        await pilot.click(ArticleView, offset=(1, row))
        assert len(app.heard) == heard


@pytest.mark.parametrize("width", [1, 2, 3, 9, 29, 30])
async def test_any_size_will_do(width: int) -> None:
    view = ArticleView()
    view.styles.width, view.styles.height = width, 5
    async with Host(view).run_test(size=(60, 6)) as pilot:
        view.show(TEXT, MARKS)
        for move in (
            view.last,
            view.first,
            view.next_item,
            lambda: view.move_page(1),
            lambda: view.move_half(-1),
        ):
            move()
            await pilot.pause()
            assert all(view.render_line(y).cell_length == view.size.width for y in range(5))
        view.light([(0, len(TEXT))], [Mark(5, 9, "part-cue")])
        view.styles.height = 1
        await pilot.pause()
        view.styles.width = 0
        await pilot.pause()
        view.move(1)
        view.show("")
        await pilot.pause()
        view.next_item()


async def test_resizing_keeps_the_place() -> None:
    view = ArticleView()
    async with Host(view).run_test(size=(60, 8)) as pilot:
        view.show(TEXT, MARKS)
        view.go_to(TEXT.index("Nobody"))
        await pilot.pause()
        for width in (30, 100, 20, 60):
            await pilot.resize_terminal(width, 8)
            await pilot.pause()
            assert any("Nobody" in row for row in screen(pilot.app))


async def test_moving_the_light_draws_only_its_rows() -> None:
    view = ArticleView()
    text = "\n\n".join(f"Sentence {number} of a long article, told in some words." for number in range(900))
    assert len(text) > 45_000
    async with Host(view).run_test(size=(100, 40)) as pilot:
        view.show(text)
        view.light([making.at(text, "Sentence 3 ")])
        await pilot.pause()
        drawn: list[int] = []
        draw = view._page.pieces_of

        def counting(row: int, chosen: Span | None) -> object:
            drawn.append(row)
            return draw(row, chosen)

        view._page.pieces_of = counting  # type: ignore[method-assign, assignment]
        view.light([making.at(text, "Sentence 7 ")])
        await pilot.pause()
        assert sorted(set(drawn)) == [6, 14]


def test_parts_and_evidence_are_places_of_the_text() -> None:
    told = briefing()
    for item in (*told.quotations, *told.figures, *told.meetings):
        assert evidence_of(item)
        parts = parts_of(item)
        assert parts and parts == sorted(parts)
        assert all(0 <= part.start < part.end <= len(TEXT) for part in parts)
    assert item_of(told, "nobody") is None
