"""Keeping order: read, archive, delete, and all of it for what the filter shows, with a question and undo."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from tests.tui.conftest import OpenApp, Sitting


def shown(reader: Sitting) -> int:
    return len(reader.room.stories.story_list.rows)


async def test_read_and_unread(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("m")
        assert reader.sees("○ Port talks")
        await reader.press("m")
        assert reader.sees("● Port talks")
        await reader.press("u")
        assert reader.sees("○ Port talks")


async def test_opening_a_story_is_no_step_for_undo(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("s", "enter", "u")
        assert reader.sees("○ Port talks")
        assert not reader.sees("★")


async def test_archive_and_bring_back(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("A")
        assert shown(reader) == 2
        await reader.press("slash")
        await reader.type("is:archived")
        await reader.press("enter")
        assert reader.sees("Port talks")
        await reader.press("A")
        assert shown(reader) == 0
        await reader.press("escape")
        assert shown(reader) == 3


async def test_delete_asks_and_can_be_undone(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("D")
        assert reader.sees("Delete 1 story", "Its file stays")
        await reader.press("n")
        assert shown(reader) == 3
        await reader.press("D", "y")
        assert shown(reader) == 2
        assert (samples / "a-harbour.md").exists()
        await reader.press("u")
        assert shown(reader) == 3


async def test_all_that_the_filter_shows(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("slash")
        await reader.type("port OR rain")
        await reader.press("enter", "B")
        assert reader.sees("the 2 stories that the filter shows")
        await reader.press("enter")
        assert reader.sees("Mark the 2 stories that the filter shows read?")
        await reader.press("y")
        assert [row.read for row in reader.room.stories.story_list.rows] == [True, True]
        await reader.press("escape")
        assert [row.read for row in reader.room.stories.story_list.rows] == [True, False, True]
        await reader.press("u")
        assert not any(row.read for row in reader.room.stories.story_list.rows)


async def test_tag_star_archive_and_delete_all(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("B", "j", "j", "j", "j", "enter")
        await reader.type("sunday")
        await reader.press("enter", "y")
        assert all(reader.room.room.marks(key).tags == ("sunday",) for key in reader.room.room.keys)
        await reader.press("B", "j", "j", "enter", "y")
        assert all(row.starred for row in reader.room.stories.story_list.rows)
        await reader.press("B", "G", "enter", "y")
        assert shown(reader) == 0
        assert reader.sees("All put away.")
        await reader.press("u", "u", "u")
        assert shown(reader) == 3
        assert not any(row.starred for row in reader.room.stories.story_list.rows)


async def test_undo_brings_the_story_back_under_the_cursor(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("j", "D", "y", "G")
        assert reader.room.room.story(reader.room.story_key).title == "Rain expected"
        await reader.press("u")
        assert reader.room.story_key == reader.room.room.keys[1]
        assert reader.room.stories.story_list.cursor == 1


async def test_undo_says_of_how_many_stories(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("B", "j", "j", "enter", "y", "u")
        await reader.until(lambda: reader.told("Undone: a star (3 stories)"))
        await reader.press("s", "u")
        await reader.until(lambda: reader.told("Undone: a star on “"))
        assert not reader.told("(3 stories)")  # a message takes the place of the one before


async def test_undo_says_what_was_undone_and_on_which_story(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("enter", "s", "u")
        await reader.until(
            lambda: reader.told("Undone: a star on “We will not sign a deal without a floor…”, in")
        )
        await reader.until(lambda: reader.told("in “Port talks resume after the strike”"))
        await reader.press("ctrl+r")
        await reader.until(lambda: reader.told("Done again: a star on “We will not sign a deal"))
        await reader.press("escape", "A", "u")
        await reader.until(lambda: reader.told("Undone: archiving “Port talks resume after the strike”"))
        await reader.press("m", "j", "u")
        await reader.until(lambda: reader.told("Undone: marking unread “Port talks resume"))


async def test_the_question_before_stars_go_is_a_sentence(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("B", "j", "j", "j", "enter")
        assert reader.sees("Take the stars off all 3 stories?")


async def test_marks_on_all_ask_for_no_briefing_anew(
    sit: OpenApp, samples: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A look into the cache for each of 10,000 stories would stop the keys for more than a second."""
    async with sit([samples]) as reader:
        asked: list[str] = []
        cached = reader.app.analyst.cached
        monkeypatch.setattr(
            reader.app.analyst, "cached", lambda story: asked.append(story.key) or cached(story)
        )
        reader.room.room._briefings.clear()
        reader.room.room._overlaid.clear()
        await reader.press("B", "j", "j", "enter", "y")
        assert all(row.starred for row in reader.room.stories.story_list.rows)
        assert set(asked) <= {reader.room.story_key}


async def test_marks_on_many_leave_the_keys_free_and_the_next_mark_waits(
    sit: OpenApp, tmp_path: Path
) -> None:
    folder = tmp_path / "stories"
    folder.mkdir()
    for number in range(400):
        (folder / f"{number:03}.txt").write_text(f"Story {number}.\n")
    async with sit([folder], settle=False) as reader:
        await reader.until(lambda: len(reader.room.stories.story_list.rows) == 400)
        await reader.press("ctrl+k", "B", *["j"] * 5, "enter")
        go_on = threading.Event()
        apply = reader.room.room.notebook.apply

        def slowly(*arguments: object, **named: object) -> None:
            assert go_on.wait(30)
            apply(*arguments, **named)  # type: ignore[arg-type]

        reader.room.room.notebook.apply = slowly  # type: ignore[method-assign]
        await reader.pilot.press("y")
        await reader.until(lambda: reader.sees("archiving"))
        await reader.pilot.press("j", "j", "u", "j")
        await reader.until(lambda: reader.room.stories.story_list.cursor == 2)
        assert shown(reader) == 400
        go_on.set()
        await reader.until(lambda: reader.told("Undone: archiving (400 stories)"))
        await reader.press()
        assert shown(reader) == 400
        assert not any(reader.room.room.marks(key).archived for key in reader.room.room.keys)
        assert not reader.sees("archiving:")
