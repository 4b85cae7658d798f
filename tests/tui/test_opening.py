"""Opening many stories: the first are shown while the rest is read, in their order, and the reader stays put."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.records import Story
from briefing.stories.library import Library
from tests.tui.conftest import OpenApp, Sitting

TITLES = ("Delta", "Alpha", "Echo", "Bravo", "Charlie")
OPENING = Library.opening


class Gate:
    """Lets a library that is being opened give one more story at a time."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.turns = threading.Semaphore(0)

        def slowly(library: Library) -> Iterator[tuple[Story, ...]]:
            for part in OPENING(library, 0.0):
                assert self.turns.acquire(timeout=60)
                yield part

        monkeypatch.setattr(Library, "opening", slowly)

    def open(self, count: int) -> None:
        self.turns.release(count)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "stories"
    made.mkdir()
    for number, title in enumerate(TITLES):
        (made / f"{number}.txt").write_text(f"{title} is the title\n\nText of {title.lower()}.\n")
    return made


def titles(reader: Sitting) -> str:
    return " ".join(row.title.split()[0] for row in reader.room.stories.story_list.rows)


async def test_stories_come_as_they_are_read_and_the_reader_goes_on(
    sit: OpenApp, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    async with sit([folder], settle=False) as reader:
        gate.open(2)
        await reader.until(lambda: titles(reader) == "Delta Alpha" and reader.sees("reading stories: 2"))
        await reader.press("j", "s")
        await reader.press("S", "j", "j", "enter")
        assert titles(reader) == "Alpha Delta"
        gate.open(2)
        await reader.until(lambda: titles(reader) == "Alpha Bravo Delta Echo")
        assert reader.room.story_key.endswith("1.txt")
        await reader.press("j")
        assert reader.sees("▌● Bravo")
        await reader.press("slash")
        await reader.type("text:charlie OR text:echo")
        await reader.until(lambda: titles(reader) == "Echo")
        gate.open(9)
        await reader.until(lambda: titles(reader) == "Charlie Echo")
        await reader.until(lambda: not reader.sees("reading stories"))
        assert reader.room.room.marks(reader.room.room.keys[1]).starred


async def test_what_is_for_all_stories_waits_for_all(
    sit: OpenApp, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    async with sit([folder], settle=False) as reader:
        gate.open(2)
        await reader.until(lambda: titles(reader) == "Delta Alpha")
        await reader.pilot.press("B")
        assert reader.app.screen is reader.room
        gate.open(9)
        await reader.until(lambda: reader.sees("With all 5 stories"))


async def test_the_session_before_is_gone_on_with_once_its_story_is_read(
    sit: OpenApp, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with sit([folder]) as reader:
        await reader.press("G", "enter")
    gate = Gate(monkeypatch)
    async with sit([folder], settle=False) as reader:
        gate.open(2)
        await reader.until(lambda: titles(reader) == "Delta Alpha")
    gate.open(9)
    gate = Gate(monkeypatch)
    async with sit([folder], settle=False) as reader:  # it was left before it was there: it is not forgotten
        gate.open(99)
        await reader.until(lambda: reader.room.all_read)
        await reader.until(lambda: reader.room.story_key.endswith("4.txt"))
        assert reader.room.context == "briefing"


async def test_a_reader_who_has_begun_is_left_where_they_are(
    sit: OpenApp, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with sit([folder]) as reader:
        await reader.press("G", "enter")
    gate = Gate(monkeypatch)
    async with sit([folder], settle=False) as reader:
        gate.open(2)
        await reader.until(lambda: titles(reader) == "Delta Alpha")
        await reader.press("j")
        gate.open(9)
        await reader.until(lambda: reader.room.all_read)
        await reader.press()
        assert reader.room.story_key.endswith("1.txt")
        assert reader.room.context == "stories"


async def test_an_empty_folder_is_told_when_all_has_been_looked_at(
    sit: OpenApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    async with sit([tmp_path], settle=False) as reader:
        assert reader.sees("Reading your stories")
        gate.open(9)
        await reader.until(lambda: reader.sees("no articles"))
