"""The front door of the reader's annotations: one `Notebook` a window, TinyDB inside.

Reading and changing work on memory and return at once; a thread of its own brings changes to the disk,
merged with those of other windows, and takes over what other windows wrote. `state` says whether
everything is on the disk.
"""

from __future__ import annotations

import atexit
import contextlib
import logging
import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

import msgspec

from briefing.annotations import unsaved
from briefing.annotations.drafts import Drafts
from briefing.annotations.history import History
from briefing.annotations.index import Index
from briefing.annotations.lock import LockHeldError
from briefing.annotations.merge import merge
from briefing.annotations.pending import Pending
from briefing.annotations.records import (
    Annotation,
    Change,
    Clock,
    Saved,
    Saving,
    State,
    Unsaved,
    later_than,
    normal,
)
from briefing.annotations.schema import DamagedError
from briefing.annotations.store import Store, describe
from briefing.annotations.writer import POLL, Writer
from briefing.clock import Clock as MachineClock
from briefing.settings import DataFolder

_PATIENCE = 3
"""How many looks at a damaged file, half a second apart, before it is mended: an editor may be writing it."""


class ReadOnlyError(Exception):
    """The annotations were written by a newer version of briefing and cannot be changed by this one."""


class Notebook:
    """What the reader wrote, in memory and on disk. Every method may be called from any thread."""

    def __init__(self, folder: Path, clock: Clock | None = None, poll: float = POLL) -> None:
        self.names = DataFolder(folder)
        self.read_only = False
        """Whether a newer version wrote the file; then every change raises `ReadOnlyError`."""
        self.state: State = Saved()
        """Whether everything is on the disk, for the footer."""
        self._clock = clock or MachineClock()
        self._store = Store(self.names, self._now)
        self._drafts = Drafts(self.names.drafts)
        self._history = History()
        self._pending = Pending()
        self._changed = threading.Condition(threading.RLock())
        self._index = Index()
        self._callbacks: list[Callable[[], None]] = []
        self._messages: list[str] = []
        self._drop_when_saved: set[str] = set()
        self._unsaved_files: list[Path] = []
        self._writer = Writer(self._save, self._watch, poll)
        self._backup_due = True
        self._bad_looks = 0
        self._closed = False

    def open(self) -> list[str]:
        """Read what is there; messages for the reader about what was mended, is read-only or cannot be saved."""
        self._store.open()
        with contextlib.suppress(OSError):
            self._drafts.open()
        with self._changed:
            self.read_only = self._store.newer is not None
            if not self.read_only:
                self._take_up_unsaved()
            self._take_over()
        self._writer.start()
        if not isinstance(self.state, Saved):
            self._writer.wake()
        atexit.register(self.close)
        return self.take_messages()

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
    def revision(self) -> int:
        """A number that grows with every change of the annotations, here or in another window."""
        return self._index.revision

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

    def wait_saved(self, timeout: float = 10.0) -> bool:
        """Wait until everything is synced to disk; False if it is not after `timeout` seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: not len(self._pending), timeout)

    def on_change(self, callback: Callable[[], None]) -> None:
        """Have `callback` called, from the writer's thread, when `state`, messages or others' notes change."""
        self._callbacks.append(callback)

    def take_messages(self) -> list[str]:
        """What the reader has to be told since this was last called."""
        with self._changed:
            self._messages += self._store.messages
            self._store.messages.clear()
            taken, self._messages = self._messages, []
            return taken

    def save_draft(self, key: str, text: str) -> bool:
        """Keep what is being typed under `key`, at once; an empty text drops it. False: in memory only."""
        with self._changed:
            self._drop_when_saved.discard(key)
        return self._drafts.save(key, text)

    def drafts(self) -> dict[str, str]:
        """{key: text} of what was being typed in windows that ended without saving it."""
        return self._drafts.offered()

    def drop_draft(self, key: str) -> None:
        """Forget the draft `key`: it was saved, or is not wanted.

        While something is unsaved the draft stays on the disk, and goes when everything is saved.
        """
        with self._changed:
            if len(self._pending):
                self._drop_when_saved.add(key)
                return
        self._drafts.drop(key)

    def close(self, timeout: float = 10.0) -> bool:
        """Wait until everything is saved, then let go; False if something could not be saved.

        What could not is kept in a file of its own where that is possible, and saved at the next start;
        `take_messages` says so.
        """
        with self._changed:
            if self._closed:
                return not len(self._pending)
            self._closed = True
        atexit.unregister(self.close)
        ended = self._writer.close(timeout)
        with self._changed:
            left = self._pending.changes()
            if left:
                self._keep_for_next_time(len(left))
        if ended:
            if not left:
                with contextlib.suppress(OSError, LockHeldError):
                    self._store.back_up()
            self._store.close()
        self._drafts.close()
        return not left

    def _take_up_unsaved(self) -> None:
        """Go on saving what an earlier session could not."""
        count = 0
        for path, changes in unsaved.found(self.names.path):
            self._pending.add(changes.values())
            self._unsaved_files.append(path)
            count += len(changes)
        if count:
            what = "1 change" if count == 1 else f"{count} changes"
            self._messages.append(f"{what} that an earlier session could not save: taken up again.")
            self.state = Saving()

    # -- in the thread that calls -------------------------------------------------------------------------

    def _now(self) -> datetime:
        return self._clock.now()

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

    def _write_soon(self, changes: Sequence[Change]) -> None:
        if changes:
            self._pending.add(changes)
            if isinstance(self.state, Saved):
                self.state = Saving()
            self._writer.wake()

    def _moved(self, step: tuple[str, tuple[Change, ...]] | None) -> str | None:
        if step is None:
            return None
        label, changes = step
        for change in changes:
            self._index.put(change)
        self._write_soon(changes)
        return label

    def _keep_for_next_time(self, count: int) -> None:
        reason = self.state.reason if isinstance(self.state, Unsaved) else "it took too long"
        what = "1 change" if count == 1 else f"{count} changes"
        try:
            path = unsaved.keep(self.names.path, self._pending.changes(), self._now())
        except OSError:
            self._messages.append(f"{what} could not be saved: {reason}.")
        else:
            self._messages.append(
                f"{what} could not be saved ({reason}); kept in {path.name} until the next start."
            )
            self._let_go()

    # -- in the writer's thread ---------------------------------------------------------------------------

    def _save(self) -> bool:
        with self._changed:
            changes = self._pending.take() if self._pending.waiting else {}
            if not changes:
                return self._settled()
        self._tell()
        try:
            foreign = self._store.commit(changes)
        except Exception as error:
            with self._changed:
                self._pending.failed()
                self._take_over()
                self.state = Unsaved(describe(error), len(self._pending))
            self._tell()
            return False
        with self._changed:
            self._pending.done()
            if foreign:
                self._take_over()
            self.state = Saving() if self._pending.waiting else Saved(self._now())
            if not self._pending.waiting:
                self._let_go()
            self._changed.notify_all()
        self._tell()
        return True

    def _settled(self) -> bool:
        """Nothing is left to be written: what failed before was taken back since."""
        if not isinstance(self.state, Saved):
            self.state = Saved(self._now())
            self._let_go()
            self._changed.notify_all()
        return True

    def _watch(self) -> None:
        self._drafts.sync()
        if self._backup_due:
            self._backup_due = False
            with contextlib.suppress(OSError, LockHeldError):
                self._store.back_up()
        try:
            news = self._store.refresh()
            self._bad_looks = 0
        except DamagedError:
            self._bad_looks += 1
            news = self._bad_looks >= _PATIENCE
            if news:
                self._bad_looks = 0
                with contextlib.suppress(OSError, LockHeldError):
                    self._store.recover()
        except OSError:
            return
        if news:
            with self._changed:
                self._take_over()
            self._tell()

    def _take_over(self) -> None:
        """Show what is on the disk, with what is not there yet over it."""
        rows = dict(self._store.rows)
        self._pending.lay_over(rows)
        self._index.replace(rows)
        self.read_only = self._store.newer is not None

    def _let_go(self) -> None:
        """Everything is in a safer place now: drop what was kept only until then."""
        for path in self._unsaved_files:
            with contextlib.suppress(OSError):
                path.unlink()
        self._unsaved_files.clear()
        for key in self._drop_when_saved:
            self._drafts.drop(key)
        self._drop_when_saved.clear()

    def _tell(self) -> None:
        for callback in list(self._callbacks):
            try:
                callback()
            except Exception:
                logging.getLogger(__name__).exception("a listener of the notebook failed")
