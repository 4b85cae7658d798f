from __future__ import annotations

import datetime

import pytest
from msgspec.structs import replace
from textual.geometry import Offset
from textual.selection import Selection

from briefing.annotations.overlay import Overlaid, overlay
from briefing.annotations.records import new_annotation
from tests.tui.sample import TEXT, TODAY, annotations, briefing, overlaid
from tests.tui.widgets.hosts import Host, screen
from tui.present.briefing_lines import briefing_lines
from tui.present.line_layout import lay_out
from tui.present.lines import Line, LineOptions
from tui.present.pieces import Piece, plain
from tui.text import cells
from tui.widgets.briefing_view import BriefingView


def lines(of: Overlaid | None = None, today: datetime.date = TODAY) -> list[Line]:
    return briefing_lines(of or overlaid(), today)


async def test_the_whole_briefing_is_there_in_order() -> None:
    view = BriefingView()
    async with Host(view).run_test(size=(80, 60)) as pilot:
        view.set_lines(lines(), fresh=True)
        await pilot.pause()
        shown = [row.rstrip() for row in screen(pilot.app)]
        places = [next(i for i, row in enumerate(shown) if words in row) for words in (
            "★ Harbour council", "5 Mar 2024", "Next: Thu 7 Mar", "for the front page", "WHO SAID WHAT ──",
            "Ada Lind, its chair", "★ “We want", "┆ ✎ ask how much", "┆ #follow-up #money", "? “Nobody",
            "FIGURES ──", "SEK 3 m → SEK 4.5 m", "▼", "NEXT MEETINGS", "tomorrow, scheduled", "“soon”",
            "1 held — h shows it", "ON THE TEXT", "WITHOUT A PLACE", "which school?",
        )]  # fmt: skip
        assert places == sorted(places)
        assert shown[places[5]].endswith(" 2")


async def test_the_cursor_visits_every_item_and_note() -> None:
    view = BriefingView()
    app = Host(view)
    async with app.run_test(size=(60, 20)) as pilot:
        view.set_lines(lines(), fresh=True)
        await pilot.pause()
        visited = [view.line_at_cursor]
        for _ in range(40):
            view.move(1)
            visited.append(view.line_at_cursor)
        kinds = [line.kind for line in dict.fromkeys(line for line in visited if line)]
        assert kinds == (
            ["note", "quotation", "quotation", "note", "tags", "quotation", "quotation", "quotation"]
            + ["figure"] * 2 + ["meeting"] * 3 + ["place", "orphan"]
        )  # fmt: skip
        await pilot.pause()
        assert view.scroll_offset.y == view.max_scroll_y
        view.first()
        assert view.scroll_offset.y == 0
        view.select_cursor()
        await pilot.pause()
        assert type(app.heard[-1]) is BriefingView.Selected
        assert app.heard[-1].item.annotation and app.heard[-1].item.item is None


async def test_the_cursor_stays_on_its_item_when_notes_come_and_go() -> None:
    view = BriefingView()
    async with Host(view).run_test(size=(60, 16)) as pilot:
        told = briefing()
        view.set_lines(lines(overlay(told, ())), fresh=True)
        assert view.goto_item("f3")
        await pilot.pause()
        before = next(y for y, row in enumerate(screen(pilot.app)) if "Passenger" in row)
        view.set_lines(lines(overlay(told, annotations())))
        await pilot.pause()
        assert view.line_at_cursor is not None and view.line_at_cursor.item == "f3"
        assert next(y for y, row in enumerate(screen(pilot.app)) if "Passenger" in row) == before
        note = new_annotation(told.story, "note", "figures", told.figures[2].span, "check")
        view.set_lines(lines(overlay(told, [note])))
        view.move(1)
        assert view.line_at_cursor is not None and view.line_at_cursor.annotation == note.id
        view.set_lines(lines(overlay(told, ())))
        assert view.line_at_cursor is not None and view.line_at_cursor.item == "f3"
        assert not view.goto_item("f99")
        assert view.goto_item("f4"), "said again, on the line of the first"
        assert view.line_at_cursor.item == "f1"


async def test_sections() -> None:
    view = BriefingView()
    async with Host(view).run_test(size=(60, 12)) as pilot:
        view.set_lines(lines(), fresh=True)
        await pilot.pause()
        seen = []
        for _ in range(7):
            line = view.line_at_cursor
            seen.append(line.section if line else None)
            view.next_section()
        assert seen == ["header", "quotations", "figures", "meetings", "text", "orphans", "orphans"]
        view.goto_item("f1")
        view.next_section()
        await pilot.pause()
        assert screen(pilot.app)[0].startswith(" NEXT MEETINGS")
        view.move(1)
        view.prev_section()
        assert view.line_at_cursor is not None and view.line_at_cursor.item == "m2"
        view.prev_section()
        assert view.line_at_cursor.item == "f1" if view.line_at_cursor else False


async def test_a_long_quotation_opens_and_closes() -> None:
    view = BriefingView()
    async with Host(view).run_test(size=(24, 30)) as pilot:
        view.set_lines(lines(), fresh=True)
        view.goto_item("q2")
        await pilot.pause()
        rows = view.virtual_size.height
        assert "ready to…" in "\n".join(screen(pilot.app))
        assert view.toggle_open()
        await pilot.pause()
        assert view.virtual_size.height > rows
        assert "for it,”" in "\n".join(screen(pilot.app))
        assert view.toggle_open()
        assert view.virtual_size.height == rows
        view.goto_item("f3")
        assert not view.toggle_open()


async def test_an_item_taller_than_the_view_is_scrolled_through() -> None:
    view = BriefingView()
    async with Host(view).run_test(size=(20, 4)) as pilot:
        view.set_lines(lines(), fresh=True)
        view.goto_item("q2")
        view.toggle_open()
        await pilot.pause()
        start = view.scroll_offset.y
        view.move(1)
        assert view.line_at_cursor is not None and view.line_at_cursor.item == "q2"
        assert view.scroll_offset.y > start
        while view.line_at_cursor.item == "q2" and view.line_at_cursor.annotation is None:
            assert view.scroll_offset.y < 30
            view.move(1)
        view.move(-1)
        assert view.line_at_cursor.key == ("quotation", "q2", None, "")


async def test_finding() -> None:
    view = BriefingView()
    async with Host(view).run_test(size=(60, 20)) as pilot:
        view.set_lines(lines(), fresh=True)
        await pilot.pause()
        assert view.find("THE") == view.matches > 4
        assert view.find("islanders") == 2
        assert view.next_match() == 1
        assert view.line_at_cursor is not None and view.line_at_cursor.item == "q4"
        assert view.next_match() == 2
        assert view.line_at_cursor.kind == "place"
        assert view.next_match(1) == 1
        assert view.next_match(-1) == 2
        await pilot.pause()
        lit = [
            segment.text
            for y in range(20)
            for segment in view.render_line(y)
            if segment.style and (segment.style.reverse or segment.style.underline)
        ]
        assert lit == ["islanders"]
        view.set_lines(lines())
        assert view.matches == 2
        assert view.find("") == 0 and view.next_match() == 0
        assert view.find("no such words") == 0


async def test_selecting_rows_copies_them() -> None:
    view = BriefingView()
    async with Host(view).run_test(size=(60, 30)) as pilot:
        view.set_lines(lines(), fresh=True)
        await pilot.pause()
        found = view.get_selection(Selection(Offset(1, 1), Offset(8, 2)))
        assert found == ("5 Mar 2024 · The Harbour Post · 108 words · 1 min\n Next: T", "\n")
        whole = view.get_selection(Selection(None, None))
        assert whole is not None and "Nobody asked" in whole[0]


@pytest.mark.parametrize("width", [1, 2, 3, 9, 20, 33])
async def test_any_size_will_do(width: int) -> None:
    view = BriefingView()
    view.styles.width, view.styles.height = width, 5
    async with Host(view).run_test(size=(60, 6)) as pilot:
        view.set_lines(lines(), fresh=True)
        for move in (view.last, view.first, view.next_section, view.toggle_open, lambda: view.move_page(1)):
            move()
            await pilot.pause()
            assert all(view.render_line(y).cell_length == view.size.width for y in range(5))
        view.styles.height = 1
        await pilot.pause()
        view.move(1)
        view.styles.width = 0
        await pilot.pause()
        view.move(1)


async def test_another_width_keeps_the_cursor_on_its_row() -> None:
    view = BriefingView()
    async with Host(view).run_test(size=(80, 12)) as pilot:
        view.set_lines(lines(), fresh=True)
        view.goto_item("q5")
        await pilot.pause()
        for width in (40, 20, 100):
            await pilot.resize_terminal(width, 12)
            await pilot.pause()
            assert view.line_at_cursor is not None and view.line_at_cursor.item == "q5"
            assert any("▌" in row for row in screen(pilot.app))


@pytest.mark.parametrize("width", range(1, 90, 4))
def test_every_row_of_every_line_fits(width: int) -> None:
    for line in briefing_lines(overlaid(), TODAY, LineOptions(show_held=True)):
        made = lay_out(line, width, True)
        body = plain(line.body)
        if line.trail and line.is_stop and not made.trail_beside:
            body = plain((*line.body, Piece("  "), *line.trail))
        assert made.rows[0][0] == 0 and made.rows[-1][1] == len(body), "opened, all of it shows"
        for start, end in made.rows:
            assert made.hang + cells(body[start:end].rstrip()) < max(width, made.hang + 2)


async def test_no_items_at_all() -> None:
    view = BriefingView()
    async with Host(view).run_test(size=(30, 6)) as pilot:
        told = replace(briefing(), quotations=(), figures=(), meetings=())
        view.set_lines(lines(overlay(told, ())), fresh=True)
        await pilot.pause()
        assert view.line_at_cursor is None
        view.move(3)
        assert view.scroll_offset.y == 3
        view.move_page(1)
        view.next_section()
        view.first()
        view.select_cursor()
        assert not view.toggle_open()
        view.set_lines([])
        await pilot.pause()
        assert len(TEXT) > 0 and view.cursor == -1


async def test_a_view_that_was_hidden_fits_when_it_comes_back() -> None:
    view = BriefingView()
    async with Host(view).run_test(size=(80, 12)) as pilot:
        view.styles.width = 24
        await pilot.pause()
        view.set_lines(lines(), fresh=True)
        view.display = False
        await pilot.pause()
        view.styles.width = "1fr"
        view.set_lines(lines())
        view.display = True
        await pilot.pause()
        assert "5 Mar 2024 · The Harbour Post · 108 words · 1 min" in screen(pilot.app)[1]


def test_a_cue_alone_is_not_worth_more_rows() -> None:
    said = Piece("one two three four five six", "content")
    assert not lay_out(Line("quotation", "quotations", (said, Piece(" added", "cue")), rows=2), 16).cut_short
    assert lay_out(
        Line("quotation", "quotations", (said, Piece(" seven eight", "content")), rows=2), 16
    ).cut_short
