"""Where the reader's data lives: one folder, and the name of everything in it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

VARIABLE = "BRIEFING_DATA_DIR"


def data_dir(explicit: Path | None = None) -> Path:
    """The data folder; it need not exist yet.

    The first of: `explicit` (the `--data-dir` option), the environment's `BRIEFING_DATA_DIR`, `.data` where
    the current folder has one, the user's data folder as the operating system names it.
    """
    if explicit is not None:
        return explicit.expanduser().absolute()
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named).expanduser().absolute()
    here = Path.cwd() / ".data"
    if here.is_dir():
        return here
    import platformdirs

    return platformdirs.user_data_path("briefing", appauthor=False)


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The names inside a data folder."""

    path: Path

    @property
    def annotations(self) -> Path:
        """What the reader wrote: notes, stars, tags, corrections."""
        return self.path / "annotations.json"

    @property
    def lock(self) -> Path:
        """Held while `annotations` is read, changed and written."""
        return self.path / "annotations.lock"

    @property
    def backups(self) -> Path:
        """Earlier states of `annotations`, one a session."""
        return self.path / "backups"

    @property
    def drafts(self) -> Path:
        """What is being typed in each window."""
        return self.path / "drafts"

    @property
    def cache(self) -> Path:
        """Briefings already made, by the content of their story."""
        return self.path / "cache"

    @property
    def library(self) -> Path:
        """The stories that `briefing` opens without a PATH."""
        return self.path / "library"

    @property
    def feeds(self) -> Path:
        """The feeds the reader follows."""
        return self.path / "feeds.json"

    @property
    def state(self) -> Path:
        """Where the reader was: the last story, the panes' widths."""
        return self.path / "state.json"

    @property
    def config(self) -> Path:
        """The reader's keys and theme."""
        return self.path / "config.toml"
