"""The front door of the reader's annotations: one `Notebook` a window, TinyDB inside.

Reading and changing work on memory and return at once; how that comes to the disk is the `Keeper`'s.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from briefing.annotations.history import History
from briefing.annotations.keeper import Keeper
from briefing.annotations.merge import merge
from briefing.annotations.records import Annotation, Change, Clock, later_than, normal
from briefing.annotations.writer import POLL


class ReadOnlyError(Exception):
    """The annotations were written by a newer version of briefing and cannot be changed by this one."""


class Notebook(Keeper):
    """What the reader wrote, and all that can be done to it. Every method may be called from any thread."""

    def __init__(self, folder: Path, clock: Clock | None = None, poll: float = POLL) -> None:
        super().__init__(folder, clock, poll)
        self._history = History()

    def of_story(self, key: str, story_id: str | None = None) -> tuple[Annotation, ...]:
        """The annotations of the story with this key, oldest first.

        A story may be read from another folder than before; with `story_id` what was written about this very
        text under another key is found too.
        """
        with self._changed:
            return self._index.of_story(key, story_id)

    def all(self) -> tuple[Annotation, ...]:
        """Every annotation, oldest first."""
        with self._changed:
            return self._index.all()

    def add(self, annotation: Annotation, label: str | None = None) -> None:
        """Keep a new annotation.

        Raises:
            ReadOnlyError: a newer version wrote the file.

        """
        self.apply([Change(after=annotation)], label or f"add {annotation.kind}")

    def change(self, annotation: Annotation, label: str | None = None) -> None:
        """Keep a new version of an annotation; hand it in with the `modified` of the version it was made from.

        Its `modified` is set here. What another window changed since that version is merged (`merge`).

        Raises:
            ReadOnlyError: a newer version wrote the file.

        """
        self.apply([Change(after=annotation)], label or f"edit {annotation.kind}")

    def remove(self, id: str, label: str | None = None) -> None:
        """Remove an annotation; nothing happens if it is gone already.

        Raises:
            ReadOnlyError: a newer version wrote the file.

        """
        with self._changed:
            row = self._index.get(id)
            if row is not None:
                self.apply([Change(before=row)], label or f"remove {row.kind}")

    @property
    def undo_size(self) -> int:
        """How many annotations `undo` would change."""
        return self._history.undo_size

    @property
    def redo_size(self) -> int:
        """How many annotations `redo` would change."""
        return self._history.redo_size

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return self._history.can_redo

    def apply(self, changes: Sequence[Change], label: str, *, undoable: bool = True) -> None:
        """Make several changes as one step that can be undone under the name `label`.

        A change's `before` is the version the reader saw. What another window changed since is merged; an
        annotation that another window edited since is not removed.

        What the reader did not ask for (a story counts as read once it is opened) is not `undoable`.

        Raises:
            ReadOnlyError: a newer version wrote the file.

        """
        with self._changed:
            self._require_writable()
            made: list[Change] = []
            for change in changes:
                for prepared in self._prepared(change):
                    self._index.put(prepared)
                    made.append(prepared)
            if undoable:
                self._history.record(label, made)
            self._write_soon(made)

    def undo(self) -> str | None:
        """Take this window's last step back; its label, or None where there is none.

        An annotation that another window changed since is left as it is; the label then says so.

        Raises:
            ReadOnlyError: a newer version wrote the file.

        """
        with self._changed:
            if self._history.can_undo:
                self._require_writable()
            return self._moved(self._history.undo(self._index.get))

    def redo(self) -> str | None:
        """Do the step again that was undone last; its label, or None where there is none.

        Raises:
            ReadOnlyError: a newer version wrote the file.

        """
        with self._changed:
            if self._history.can_redo:
                self._require_writable()
            return self._moved(self._history.redo(self._index.get))

    def _prepared(self, change: Change) -> list[Change]:
        """What `change` means for the annotations as they are now: nothing, itself, or merged with another's."""
        current, after = self._index.get(change.id), change.after
        version = change.before or after
        # where another window replaced the version that the reader saw, that version; else None
        stale = self._index.seen(version.id, version.modified) if version is not None else None
        if after is None:
            if current is None or (stale is not None and stale != current):
                return []  # gone already, or edited in another window since
            return [Change(before=current)]
        after = normal(after)
        if current is None:
            return [Change(after=after)]
        if msgspec.structs.replace(after, modified=current.modified) == current:
            return []
        after = msgspec.structs.replace(after, modified=later_than(current.modified, self._now()))
        merged, second = merge(Change(before=stale or current, after=after), current)
        made = [Change(before=current, after=merged)]
        return made if second is None else [*made, Change(after=second)]

    def _require_writable(self) -> None:
        if self._closed:
            raise RuntimeError("this notebook is closed")
        if self.read_only:
            raise ReadOnlyError(
                "the notes were written by a newer version of briefing; they cannot be changed"
            )

    def _moved(self, step: tuple[str, tuple[Change, ...]] | None) -> str | None:
        if step is None:
            return None
        label, changes = step
        for change in changes:
            self._index.put(change)
        self._write_soon(changes)
        return label
