"""Moving about: keys, panes, mouse, unread stories, back and forth, jump labels."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.conftest import OpenApp


def at(reader) -> str:  # type: ignore[no-untyped-def]
    """The id of the item at the cursor of the briefing."""
    return str(reader.room.briefing.line_key)


async def test_arrow_and_vim_keys_move_alike(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        stories = reader.room.stories.story_list
        for down, up in (("down", "up"), ("j", "k")):
            await reader.press(down, down)
            assert stories.cursor == 2
            await reader.press(up)
            assert stories.cursor == 1
            await reader.press("up")
        for last, first in (("end", "home"), ("G", "g")):
            await reader.press(last)
            assert stories.cursor == 2
            await reader.press(first)
            assert stories.cursor == 0


async def test_pages(sit: OpenApp, samples: Path) -> None:
    async with sit([samples], size=(80, 12)) as reader:
        await reader.press("enter")
        for down, up in (("pagedown", "pageup"), ("ctrl+d", "ctrl+u")):
            await reader.press(down)
            assert at(reader) != "q1"
            await reader.press(up)
            assert at(reader) == "q1"


async def test_every_pane_scrolls_to_its_ends(sit: OpenApp, samples: Path) -> None:
    async with sit([samples], size=(60, 12)) as reader:
        await reader.press("enter", "enter", "end")
        assert reader.sees("20 June.")
        await reader.press("home")
        assert reader.sees("Port unions and terminal owners")


async def test_source_and_back_to_the_very_line(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("enter", "]", "j", "j")
        line, scroll = at(reader), reader.room.briefing.view.scroll_offset
        for way_back in ("enter", "escape", "left"):
            await reader.press("enter")
            assert reader.room.context == "article"
            assert reader.sees("Container traffic fell")
            await reader.press("pagedown", way_back)
            assert reader.room.context == "briefing"
            assert at(reader) == line
            assert reader.room.briefing.view.scroll_offset == scroll


async def test_sections_and_items(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("enter", "a", "x", "ctrl+s")
        seen = [at(reader)]
        for key in ("]", "]", "[", "[", ")", "J", "(", "K"):
            await reader.press(key)
            seen.append(at(reader))
        assert seen == ["q1", "f1", "m1", "f1", "q1", "q2", "q3", "q2", "q1"]


async def test_article_steps_through_items_and_shows_records(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("enter", "enter", "J")
        assert reader.sees("mixed quotation", "cue: added")
        for _ in range(4):
            await reader.press("J")
        assert reader.sees("from 1.5 million")
        await reader.press("K")
        assert reader.sees("percent", "12.5", "▼")


async def test_tab_goes_round_the_panes(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        seen = []
        for key in ("tab", "tab", "tab", "shift+tab"):
            await reader.press(key)
            seen.append(reader.room.context)
        assert seen == ["briefing", "article", "stories", "article"]


async def test_mouse(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.pilot.click("#story-list", offset=(5, 3))
        assert reader.sees("Growers in the valley") or reader.room.story_key.endswith("orchard.md")
        await reader.pilot.click("#story-list", offset=(5, 0))
        await reader.pilot.pause()
        view = reader.room.briefing.view
        row = next(i for i, line in enumerate(view.lines) if line.item == "q2")
        await reader.pilot.click("#briefing-view", offset=(8, view._starts[row]))
        await reader.pilot.pause()
        assert at(reader) == "q2"
        assert reader.room.context == "briefing"


async def test_a_click_in_the_footer_does_what_the_key_does(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        line = reader.screen().splitlines()[-1]
        await reader.pilot.click("#status", offset=(line.index("star"), 0))
        await reader.until(lambda: reader.sees("★"))


async def test_unread_stories_in_turn(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("n")
        assert reader.sees("果園")
        assert reader.room.context == "briefing"
        await reader.press("n")
        assert reader.room.story_key.endswith("c-bare.txt")
        await reader.press("p")
        assert reader.room.story_key == "https://harbour.example/port-talks"
        assert all(row.read for row in reader.room.stories.story_list.rows)
        assert not reader.sees("n unread")


async def test_back_and_forward_through_what_was_read(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("enter", "j", "j")
        line = at(reader)
        await reader.press(">", ">")
        assert reader.room.story_key.endswith("c-bare.txt")
        await reader.press("H", "H")
        assert reader.room.story_key == "https://harbour.example/port-talks"
        assert at(reader) == line
        await reader.press("L", "alt+right")
        assert reader.room.story_key.endswith("c-bare.txt")
        await reader.press("<")
        assert reader.room.story_key.endswith("b-orchard.md")


async def test_jump_labels(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("f")
        labels = list(reader.app.screen.query(".jump"))
        assert len(labels) > 8
        third = str(labels[2].render())
        await reader.press(*third)
        assert reader.room.story_key.endswith("c-bare.txt")
        await reader.press("g", "f", "escape")
        assert reader.app.screen is reader.room


async def test_a_session_is_resumed(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("S", "j", "j", "enter", "/", *"port", "enter", "enter", "]", "j", "h", "+", "q")
    async with sit([samples]) as reader:
        assert reader.room.table.sort == "title"
        assert reader.room.table.filter == "port"
        assert reader.room.context == "briefing"
        assert at(reader) == "f2"
        assert reader.sees("1 of 3", "20 Jun")
        assert reader.room.stories.query_one("#filter").display
        assert reader.room.split == 2
        await reader.press("escape")
        assert reader.sees("1 of 3")
        await reader.press("escape")
        await reader.until(lambda: reader.sees("3 of 3"))
        assert not reader.room.table.filter
        assert not reader.room.stories.query_one("#filter").display


@pytest.mark.parametrize("size", [(20, 6), (40, 12), (60, 20), (80, 24), (200, 60)])
async def test_resize_at_any_time(sit: OpenApp, samples: Path, size: tuple[int, int]) -> None:
    async with sit([samples]) as reader:
        await reader.press("enter", "j", "enter")
        await reader.pilot.resize_terminal(*size)
        await reader.pilot.pause(0.05)
        assert reader.sees("She added")
        await reader.press("escape")
        await reader.pilot.resize_terminal(120, 40)
        await reader.pilot.pause(0.05)
        assert at(reader) == "q2"
        assert reader.sees("Stories", "WHO SAID WHAT")


async def test_an_article_that_came_while_hidden_fits_its_pane(sit: OpenApp, samples: Path) -> None:
    async with sit([samples], size=(100, 30)) as reader:
        await reader.press("j", "enter", "enter", "escape", "escape", "k", "enter", "enter")
        view = reader.room.article.view
        width = view.scrollable_content_region.width
        rows = [view.render_line(y).text for y in range(view.size.height)]
        assert reader.sees("Port unions and terminal")
        assert all(len(row.rstrip()) <= width - 1 for row in rows), rows


async def test_at_80_columns_a_story_that_is_read_has_all_the_width(sit: OpenApp, samples: Path) -> None:
    async with sit([samples], size=(80, 24)) as reader:
        assert reader.sees("Stories", "WHO SAID WHAT")
        await reader.press("j", "enter")
        await reader.until(lambda: not reader.sees("Stories"))
        assert reader.room.briefing.size.width == 80 - 2
        assert reader.sees("WHO SAID WHAT", "2 of 3")
        await reader.press("enter")
        await reader.until(lambda: reader.sees("Article"))
        assert reader.room.article.size.width == 80 - 2
        assert reader.sees("2 of 3")
        assert not reader.sees("WHO SAID WHAT")
        await reader.press("escape", "escape")
        await reader.until(lambda: reader.sees("Stories", "WHO SAID WHAT"))
        assert reader.room.stories.story_list.cursor == 1


async def test_at_100_columns_two_panes_at_140_three(sit: OpenApp, samples: Path) -> None:
    async with sit([samples], size=(100, 30)) as reader:
        await reader.press("enter")
        assert reader.sees("Stories", "WHO SAID WHAT")
        await reader.press("j", "enter")
        await reader.until(lambda: reader.sees("WHO SAID WHAT", "Article", "1 of 3"))
        await reader.pilot.resize_terminal(140, 40)
        await reader.until(lambda: reader.sees("Stories", "WHO SAID WHAT", "Article"))


async def test_a_long_line_is_shown_whole_and_folded_again(sit: OpenApp, samples: Path) -> None:
    async with sit([samples], size=(40, 24)) as reader:
        await reader.press("enter")
        view = reader.room.briefing.view
        assert not view.is_long
        assert "z more" not in reader.screen().splitlines()[-1]
        await reader.pilot.resize_terminal(20, 24)
        await reader.until(lambda: view.is_long)
        assert not reader.sees("wages,”")
        rows = view.virtual_size.height
        await reader.press("z")
        assert reader.sees("wages,”")
        assert view.virtual_size.height > rows
        await reader.press("z")
        assert view.virtual_size.height == rows
