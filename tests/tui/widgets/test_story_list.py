from __future__ import annotations

import dataclasses
from itertools import pairwise

import pytest

from tests.tui.widgets.hosts import Host, rows, screen
from tui.widgets.story_list import StoryList, StoryRow

NAMES = [f"Story number {number}" for number in range(50)]


async def test_a_story_shows_its_marks_and_counts() -> None:
    view = StoryList()
    async with Host(view).run_test(size=(40, 8)) as pilot:
        view.set_rows(
            [
                StoryRow("a", "Talks resume", "Wire", "5 Jul", starred=True, notes=2, said=11, figures=9, next=3, state="ready"),
                StoryRow("b", "Read before", read=True, state="analysing"),
                StoryRow("c", "Broken", state="failed", error="is no text"),
                StoryRow("d", "Later"),
            ]
        )  # fmt: skip
        await pilot.pause()
        shown = screen(pilot.app)
        assert shown[0].startswith("▌● Talks resume") and shown[0].rstrip().endswith("✎2 ★")
        assert "11 said · 9 fig · 3 next" in shown[1] and "5 Jul" in shown[1]
        assert shown[2].startswith(" ○ Read before") and "analysing…" in shown[3]
        assert "⚠ is no text — r to retry" in shown[5]
        assert "waiting…" in shown[7]
        view.compact = True
        await pilot.pause()
        assert "11·9·3" in screen(pilot.app)[0] and "Read before" in screen(pilot.app)[1]


async def test_the_cursor_moves_and_tells() -> None:
    view = StoryList()
    app = Host(view)
    async with app.run_test(size=(40, 10)) as pilot:
        view.set_rows(rows(NAMES))
        await pilot.pause()
        assert [message.item.title for message in app.heard] == [NAMES[0]]
        view.move(1)
        view.move(-5)
        view.last()
        view.move(1)
        assert view.cursor == 49 and view.scroll_offset.y == 90
        view.move_page(-1)
        assert view.cursor == 44
        view.move_half(-1)
        assert view.cursor == 41
        view.first()
        view.move_page(1)
        assert view.cursor == 4
        view.select_cursor()
        await pilot.pause()
        assert type(app.heard[-1]) is StoryList.Selected and app.heard[-1].item.title == NAMES[4]
        assert app.heard[-1].control is view


async def test_a_page_up_or_down_covers_every_row() -> None:
    view = StoryList()
    async with Host(view).run_test(size=(40, 7)) as pilot:
        view.set_rows(rows(NAMES))
        await pilot.pause()
        places = [0]
        for _ in range(40):
            view.move_page(1)
            places.append(view.cursor)
        assert places[-1] == 49
        assert all(0 <= after - before <= 3 for before, after in pairwise(places))


async def test_other_rows_leave_the_cursor_on_its_story() -> None:
    view = StoryList()
    app = Host(view)
    async with app.run_test(size=(40, 10)) as pilot:
        view.set_rows(rows(NAMES))
        view.go(20)
        view.scroll_to(y=36, animate=False)
        await pilot.pause()
        heard = len(app.heard)
        view.set_rows(rows(["before", *NAMES[::2]]))
        await pilot.pause()
        assert view.cursor_row is not None and view.cursor_row.title == NAMES[20]
        assert 2 * view.cursor - view.scroll_offset.y == 4
        view.set_rows(rows(NAMES[:5]))
        assert view.cursor_row is not None and view.cursor_row.title == NAMES[4]
        view.set_rows([])
        assert view.cursor == -1 and view.cursor_row is None
        view.move(1)
        view.move_page(1)
        view.select_cursor()
        view.set_rows(rows(NAMES))
        await pilot.pause()
        assert view.cursor == 0
        assert [message.item.title for message in app.heard[heard:]] == [NAMES[20], NAMES[4], NAMES[0]]


async def test_one_story_changes_in_its_place() -> None:
    view = StoryList()
    async with Host(view).run_test(size=(40, 6)) as pilot:
        view.set_rows(rows(NAMES))
        await pilot.pause()
        view.update_row(NAMES[1], dataclasses.replace(view.rows[1], state="ready", said=7))
        view.update_row("nobody", view.rows[0])
        await pilot.pause()
        assert "7 said" in screen(pilot.app)[3]
        changed = view.row_of(NAMES[1])
        assert changed is not None and changed.said == 7


async def test_what_the_filter_found_is_lit() -> None:
    view = StoryList()
    async with Host(view).run_test(size=(24, 4)) as pilot:
        view.set_rows(rows(["Talks on 漢字 and on and on for ever"]), lambda row: [(0, 5), (9, 11), (30, 35)])
        await pilot.pause()
        strip = view.render_line(0)
        lit = "".join(segment.text for segment in strip if segment.style and segment.style.underline)
        assert lit == "Talks漢字"
        assert strip.cell_length == 24


async def test_clicks_and_double_clicks() -> None:
    view = StoryList()
    app = Host(view)
    async with app.run_test(size=(40, 10)) as pilot:
        view.set_rows(rows(NAMES))
        await pilot.click(StoryList, offset=(5, 5))
        assert view.cursor == 2
        assert type(app.heard[-1]) is StoryList.Highlighted
        await pilot.double_click(StoryList, offset=(5, 3))
        assert view.cursor == 1
        assert type(app.heard[-1]) is StoryList.Selected


@pytest.mark.parametrize("width", [1, 2, 3, 4, 7, 20])
@pytest.mark.parametrize("height", [1, 2, 6])
async def test_any_size_will_do(width: int, height: int) -> None:
    view = StoryList()
    view.styles.width, view.styles.height = width, height
    async with Host(view).run_test(size=(20, 6)) as pilot:
        states = ("waiting", "analysing", "ready", "failed")
        view.set_rows(
            [StoryRow(str(n), "漢字 title", "Wire", "5 Jul", n % 2 == 0, True, 3, 1, 2, 3, states[n % 4]) for n in range(9)]
        )  # fmt: skip
        for compact in (False, True):
            view.compact = compact
            for move in (view.last, view.first, lambda: view.move(3), lambda: view.move_page(1)):
                move()
                await pilot.pause()
                assert all(view.render_line(y).cell_length == view.size.width for y in range(height))
        view.styles.width = 0
        await pilot.pause()
        view.move(1)
        await pilot.resize_terminal(1, 1)
        view.move(1)


async def test_wide_and_right_to_left_titles_keep_the_columns() -> None:
    view = StoryList()
    titles = ["漢字のタイトル", "בנימין נתניהו", "👩‍👩‍👧 family", "e\u0301toile", "a\u200d\u00adb", "ﷺ"]
    async with Host(view).run_test(size=(30, 20)) as pilot:
        view.set_rows(rows(titles, starred=True, state="ready", date_text="5 Jul"))
        await pilot.pause()
        for y in range(2 * len(titles)):
            strip = view.render_line(y)
            assert strip.cell_length == 30
            at = 0
            for segment in strip:
                if segment.text in (" ★", "5 Jul"):
                    assert at + segment.cell_length == 29
                at += segment.cell_length


async def test_of_a_hundred_thousand_stories_only_those_in_view_are_drawn() -> None:
    view = StoryList()
    async with Host(view).run_test(size=(80, 24)) as pilot:
        many = rows(f"Story {number}" for number in range(100_000))
        await pilot.pause()
        drawn = []
        draw = view.pieces_of

        def counting(index: int, *rest: int) -> object:
            drawn.append(index)
            return draw(index, *rest)  # type: ignore[arg-type]

        view.pieces_of = counting  # type: ignore[method-assign, assignment]
        view.set_rows(many)
        view.last()
        await pilot.pause()
        assert set(drawn) <= {*range(12), *range(99_988, 100_000)}, "only what shows is drawn"
        assert "Story 99999" in screen(pilot.app)[22]
        view.update_row("Story 99998", dataclasses.replace(many[99_998], starred=True))
        await pilot.pause()
        assert "★" in screen(pilot.app)[20]


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (32, ["13·0·0", "13·21·11", "0·0·0"]),
        (42, ["13 said", "13 said 21 fig 11 next", "nothing found"]),
        (60, ["13 said", "13 said · 21 fig · 11 next", "nothing found"]),
    ],
)
async def test_the_date_stays_and_all_rows_look_alike(width: int, shown: list[str]) -> None:
    view = StoryList()
    async with Host(view).run_test(size=(width, 6)) as pilot:
        counts = [("a", 13, 0, 0), ("b", 13, 21, 11), ("c", 0, 0, 0)]
        view.set_rows(
            [
                StoryRow(key, key, None, "24 Aug 2016", said=said, figures=fig, next=ahead, state="ready")
                for key, said, fig, ahead in counts
            ]
        )
        await pilot.pause()
        rows = [row.strip("▌ ") for row in screen(pilot.app)[1::2]]
        assert [row.removesuffix("24 Aug 2016").strip() for row in rows] == shown
        assert all(row.endswith("24 Aug 2016") for row in rows)


async def test_the_hint_to_retry_names_the_readers_key() -> None:
    view = StoryList()
    async with Host(view).run_test(size=(40, 4)) as pilot:
        view.retry_key = "^t"
        view.set_rows([StoryRow("a", "Broken", state="failed", error="is no text")])
        await pilot.pause()
        assert "is no text — ^t to retry" in screen(pilot.app)[1]
