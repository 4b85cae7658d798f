"""The real app on real stories: real TinyDB, real pipeline, whose briefings of the seeds are made once."""

from __future__ import annotations

import datetime
import os
import shutil
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from textual import events
from textual.pilot import Pilot

from briefing.clock import FrozenClock
from briefing.desk.analyst import Analyst
from briefing.stories.library import open_library
from tests.tui.samples import make_library as samples_in
from tui.app import BriefingApp
from tui.screens.reading_room import ReadingRoom

os.environ["TZ"] = "UTC"
time.tzset()

NOW = FrozenClock(datetime.datetime(2019, 7, 6, 9, 2, tzinfo=datetime.UTC))


@pytest.fixture(scope="session")
def seed_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder whose cache holds the briefings of the seeds, made by the real pipeline."""
    folder = tmp_path_factory.mktemp("warm")
    analyst = Analyst(folder)
    for published in (None, datetime.date(2019, 7, 5)):
        for story in open_library([], folder, published).stories:
            analyst.analyse(story)
    return folder


@pytest.fixture
def data_dir(seed_cache: Path) -> Iterator[Path]:
    """A fresh data folder that remembers the briefings of the seeds; in memory where the system has such a place.

    Syncing to a disk costs more than all the rest of these tests; tests/annotations does it for real.
    """
    memory = Path("/dev/shm")
    place = memory if memory.is_dir() else None
    # A thread that the app left behind may still be writing to its cache.
    with tempfile.TemporaryDirectory(dir=place, ignore_cleanup_errors=True) as name:
        folder = Path(name) / "data"
        shutil.copytree(seed_cache / "cache", folder / "cache")
        yield folder


@pytest.fixture
def samples(tmp_path: Path, data_dir: Path) -> Path:
    """A folder with our own stories, whose briefings the data folder remembers."""
    return samples_in(tmp_path / "stories", data_dir)


@dataclass
class Sitting:
    """The app under a pilot, with what tests ask of it."""

    app: BriefingApp
    pilot: Pilot[Any]

    @property
    def room(self) -> ReadingRoom:
        return self.app.reading_room

    async def press(self, *keys: str) -> None:
        """Press keys and let the app come to rest."""
        await self.pilot.press(*keys)
        await self.app.typing.come_to_rest()
        await self.until(lambda: not self.room.working)
        await self.pilot.pause()

    async def type(self, text: str) -> None:
        """Type the first letter and paste the rest, which is quicker and comes the same way."""
        await self.press("space" if text[0] == " " else text[0])
        if text[1:]:
            field: Any = self.app.screen.focused
            self.app.post_message(events.Paste(text[1:]))
            await self.until(lambda: text[1:] in getattr(field, "value", "") + getattr(field, "text", ""))

    async def until(self, holds: Callable[[], Any], seconds: float = 30.0) -> None:
        """Wait until something holds."""
        deadline = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < deadline, f"waited in vain; the screen was\n{self.screen()}"
            await self.pilot.pause(0.02)

    async def settled(self) -> None:
        """Wait until the stories are there and all have their briefing."""
        await self.until(lambda: self.room.all_read)
        await self.until(lambda: self.app.queue.progress == (0, 0))
        await self.pilot.pause()

    def screen(self) -> str:
        """What the reader sees, as text."""
        lines = self.app.screen._compositor.render_strips()
        if len(self.app.screen_stack) > 2:
            with_background = [screen._compositor.render_strips() for screen in self.app.screen_stack[1:]]
            lines = with_background[-1]
        return "\n".join(strip.text.rstrip() for strip in lines)

    def told(self, words: str) -> bool:
        """Whether a message over the screen says these words."""
        toasts = [" ".join(str(toast.render()).split()) for toast in self.app.screen.query("Toast")]
        return any(words in toast for toast in toasts)

    def sees(self, *words: str) -> bool:
        """Whether the reader sees all these words, line breaks aside."""
        rows = [[part for part in row.split("│") if part.strip()] for row in self.screen().splitlines()]
        seen = [" ".join(" ".join(row) for row in rows)]
        for column in range(max((len(row) for row in rows), default=0)):  # words wrap inside their pane
            seen.append(" ".join(row[column] for row in rows if len(row) > column))
            seen.append(" ".join(row[-1 - column] for row in rows if len(row) > column))
        flat = [" ".join(text.split()) for text in seen]
        return all(any(" ".join(part.split()) in text for text in flat) for part in words)


OpenApp = Callable[..., AbstractAsyncContextManager[Sitting]]


@pytest.fixture
def sit(data_dir: Path) -> OpenApp:
    """Opens the app: `async with sit(paths, size=(80, 24)) as reader`."""

    @asynccontextmanager
    async def opened(
        paths: Sequence[Path] = (),
        size: tuple[int, int] = (120, 40),
        settle: bool = True,
        **options: Any,
    ) -> AsyncIterator[Sitting]:
        app = BriefingApp(paths, **{"data_dir": data_dir, "clock": NOW, **options})
        async with app.run_test(size=size, notifications=True) as pilot:
            sitting = Sitting(app, pilot)
            if settle:
                await sitting.settled()
            yield sitting
            if app.is_running:
                await app.action_quit()
                await pilot.pause()
        app.queue.close()
        if app.notebook is not None:
            app.notebook.close()

    return opened
