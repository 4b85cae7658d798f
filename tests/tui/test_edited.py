"""What the reader wrote stays with a story that is edited, moved, or there twice."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.tui.conftest import OpenApp, Sitting

FIRST = "Ann Lee said the harbour will close on Friday. Prices rose 4 percent in May.\n"


async def write(reader: Sitting, text: str) -> None:
    await reader.press("a")
    await reader.type(text)
    await reader.press("ctrl+s")


async def test_notes_stay_with_a_story_whose_text_is_edited(sit: OpenApp, tmp_path: Path) -> None:
    story = tmp_path / "news" / "a.txt"
    story.parent.mkdir()
    story.write_text(FIRST)
    async with sit([story.parent]) as reader:
        await reader.press("enter")
        await write(reader, "which harbour?")
        await reader.press("]")
        await write(reader, "of what?")
        assert reader.sees("✎ which harbour?", "✎ of what?")
        await reader.press("q")
    story.write_text(
        f"A sentence was put before it all. {FIRST.replace(' Prices rose 4 percent in May.', '')}"
    )
    async with sit([story.parent]) as reader:
        await reader.until(lambda: reader.sees("✎ which harbour?"))
        assert reader.sees("WITHOUT A PLACE", "✎ of what?", "“4 percent”")
        overlaid = reader.room.overlaid
        assert overlaid is not None
        assert [row.body for rows in overlaid.by_item.values() for row in rows] == ["which harbour?"]
        await reader.press("x", "tab", "ctrl+u")
        await reader.type(str(tmp_path / "brief.md"))
        await reader.press("enter")
        await reader.until((tmp_path / "brief.md").exists)
    brief = (tmp_path / "brief.md").read_text()
    assert "**Note:** which harbour?" in brief
    assert "**Note:** of what?" in brief.split("## Notes whose text is gone")[1]


async def test_notes_stay_with_a_story_that_is_edited_while_it_is_read(sit: OpenApp, tmp_path: Path) -> None:
    story = tmp_path / "news" / "a.txt"
    story.parent.mkdir()
    story.write_text(FIRST)
    async with sit([story.parent]) as reader:
        await reader.press("enter")
        await write(reader, "which harbour?")
        story.write_text(f"A sentence was put before it all. {FIRST}")
        await reader.press("r")
        await reader.until(lambda: "A sentence was put" in reader.room.room.story(reader.room.story_key).text)
        await reader.settled()
        await reader.until(lambda: reader.sees("✎ which harbour?"))
        assert not reader.sees("WITHOUT A PLACE")


async def test_what_was_written_before_a_story_was_moved_stays_when_more_is_written(
    sit: OpenApp, samples: Path, tmp_path: Path
) -> None:
    async with sit([samples]) as reader:
        await reader.press("j", "j", "enter")  # the story without an address of its own
        await write(reader, "from before")
        assert reader.sees("✎ from before")
        await reader.press("q")
    moved = tmp_path / "archive"
    shutil.move(samples, moved)
    async with sit([moved]) as reader:
        await reader.press("g", "j", "j", "enter")
        await reader.until(lambda: reader.sees("✎ from before"))
        await reader.press("escape", "s")
        assert reader.room.stories.story_list.rows[2].starred
        assert reader.sees("✎ from before")


async def test_of_two_stories_with_one_text_the_other_stays(sit: OpenApp, samples: Path) -> None:
    bare = samples / "c-bare.txt"
    (samples / "d-again.txt").write_bytes(bare.read_bytes())
    async with sit([samples]) as reader:
        await reader.until(lambda: reader.sees("4 of 4"))
        await reader.press("G", "D", "y")
        await reader.until(lambda: reader.sees("3 of 4"))
        assert any(key.endswith("c-bare.txt") for key in reader.room.table.keys)
