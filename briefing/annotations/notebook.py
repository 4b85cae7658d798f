"""The front door of the reader's annotations: one `Notebook` a window, TinyDB inside."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from tinydb import TinyDB
from tinydb.storages import JSONStorage

from briefing.annotations.records import Annotation, Change, Clock, Saved, State, stamp
from briefing.settings import DataFolder


class ReadOnlyError(Exception):
    """The annotations were written by a newer version of briefing and cannot be changed by this one."""


class Notebook:
    """What the reader wrote, in memory and on disk. Every method may be called from any thread."""

    def __init__(self, folder: Path, clock: Clock | None = None) -> None:
        self.names = DataFolder(folder)
        self.read_only = False
        self.state: State = Saved()
        self._clock = clock
        self._lock = threading.RLock()
        self._rows: dict[str, Annotation] = {}
        self._done: list[tuple[str, tuple[Change, ...]]] = []
        self._undone: list[tuple[str, tuple[Change, ...]]] = []
        self._drafts: dict[str, str] = {}
        self._callbacks: list[Callable[[], None]] = []
        self._database: TinyDB | None = None

    def open(self) -> list[str]:
        """Read what is there; messages for the reader about anything unusual."""
        self.names.path.mkdir(parents=True, exist_ok=True)
        self._database = TinyDB(self.names.annotations, storage=JSONStorage)
        tables = self._database.storage.read() or {}
        rows = msgspec.convert(tables.get("annotations", {}), dict[str, Annotation])
        self._rows = rows
        return []

    def of_story(self, key: str, story_id: str | None = None) -> tuple[Annotation, ...]:
        """The annotations of the story with this key, oldest first.

        Where there are none and `story_id` is given, those of the same text under another key: the file
        was moved or renamed.
        """
        rows = self.all()
        found = tuple(row for row in rows if row.story == key)
        return found or tuple(row for row in rows if story_id is not None and row.story_id == story_id)

    def all(self) -> tuple[Annotation, ...]:
        """Every annotation, oldest first."""
        with self._lock:
            return tuple(sorted(self._rows.values(), key=lambda row: (row.created, row.id)))

    def add(self, annotation: Annotation, label: str = "") -> None:
        """Keep a new annotation."""
        self.apply([Change(after=annotation)], label or f"add {annotation.kind}")

    def change(self, annotation: Annotation, label: str = "") -> None:
        """Keep a new version of an annotation; its `modified` is set here."""
        self.apply(
            [Change(before=self._rows[annotation.id], after=annotation)], label or f"edit {annotation.kind}"
        )

    def remove(self, id: str, label: str = "") -> None:
        """Remove an annotation."""
        with self._lock:
            row = self._rows.get(id)
        if row is not None:
            self.apply([Change(before=row)], label or f"remove {row.kind}")

    def apply(self, changes: Sequence[Change], label: str) -> None:
        """Make several changes as one step that can be undone."""
        now = stamp(self._clock.now() if self._clock else datetime.now(UTC))
        made = []
        with self._lock:
            for change in changes:
                after = change.after
                if change.before is not None and after is not None:
                    after = msgspec.structs.replace(after, modified=now)
                made.append(Change(before=self._rows.get(change.id), after=after))
            self._put(made)
            self._done.append((label, tuple(made)))
            self._undone.clear()

    def undo(self) -> str | None:
        """Take the last step of this window back; its label, or None where there is none."""
        with self._lock:
            if not self._done:
                return None
            label, made = self._done.pop()
            self._put([Change(before=change.after, after=change.before) for change in made])
            self._undone.append((label, made))
            return label

    def redo(self) -> str | None:
        """Make the step again that was undone last; its label, or None where there is none."""
        with self._lock:
            if not self._undone:
                return None
            label, made = self._undone.pop()
            self._put(made)
            self._done.append((label, made))
            return label

    def wait_saved(self, timeout: float = 10.0) -> bool:
        """Wait until everything is synced to disk; False if it is not after `timeout` seconds."""
        return True

    def on_change(self, callback: Callable[[], None]) -> None:
        """Have `callback` called, from the writer's thread, when `state` or another window's notes change."""
        self._callbacks.append(callback)

    def save_draft(self, key: str, text: str) -> None:
        """Keep what is being typed under `key`, at once; an empty text drops it."""
        self._drafts[key] = text

    def drafts(self) -> dict[str, str]:
        """{key: text} of what was being typed in windows that ended without saving it."""
        return {}

    def drop_draft(self, key: str) -> None:
        """Forget the draft `key`: it was saved, or the reader does not want it."""
        self._drafts.pop(key, None)

    def close(self, timeout: float = 10.0) -> bool:
        """Wait until everything is saved, then let go; False if something could not be saved."""
        if self._database is not None:
            self._database.close()
        return True

    def _put(self, changes: Sequence[Change]) -> None:
        for change in changes:
            if change.after is None:
                self._rows.pop(change.id, None)
            else:
                self._rows[change.id] = change.after
        assert self._database is not None
        tables = self._database.storage.read() or {}
        tables["annotations"] = msgspec.to_builtins(self._rows)
        self._database.storage.write(tables)
        self.state = Saved(datetime.now(UTC))
