"""Reading stories and notebook off the screen's thread: the first stories are shown while the rest is read."""

from __future__ import annotations

import datetime
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from textual.message import Message

from briefing.annotations.notebook import Notebook
from briefing.clock import Clock
from briefing.records import Story
from briefing.settings import DataFolder
from briefing.stories.library import library_at
from tui.room import Cache, Room
from tui.unhurried import without_collecting


@dataclass
class Opened(Message):
    """The notebook and the first stories are there."""

    room: Room
    messages: Sequence[str]


@dataclass
class MoreRead(Message):
    """More stories are there."""

    stories: Sequence[Story]


class AllRead(Message):
    """All stories are there."""


@dataclass
class CannotOpen(Message):
    """They cannot be read at all."""

    reason: str


@dataclass(frozen=True)
class Opening:
    """What is to be opened, and who is told."""

    paths: Sequence[Path]
    folder: DataFolder
    published: datetime.date | None
    clock: Clock
    cache: Cache
    has_notebook: Callable[[Notebook], None]
    post: Callable[[Message], None]
    log: Callable[[str], None]

    def run(self) -> None:
        """Read everything; for a thread of its own."""
        try:
            with without_collecting(keep=True):
                self._read()
        except OSError as error:
            self.post(CannotOpen(f"{error.filename or self.folder.path}: {error.strerror or error}"))
        except Exception as error:  # the reader gets a line, the log the rest
            self.log(traceback.format_exc())
            self.post(CannotOpen(f"{type(error).__name__}: {error}"))

    def _read(self) -> None:
        library = library_at(self.paths, self.folder.path, self.published)
        parts = library.opening()
        next(parts)
        notebook = Notebook(self.folder.path, self.clock)
        messages = notebook.open()
        self.has_notebook(notebook)
        self.post(Opened(Room(library, notebook, self.cache, self.clock, self.folder.path), messages))
        for stories in parts:
            self.post(MoreRead(stories))
        self.post(AllRead())
