"""The annotations in memory, and the thread that keeps them on the disk.

It brings changes to the disk, merged with those of other windows, takes over what other windows wrote, and
puts aside what cannot be saved. `state` says whether everything is on the disk.
"""

from __future__ import annotations

import atexit
import contextlib
import logging
import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from briefing.annotations import unsaved
from briefing.annotations.drafts import Drafts
from briefing.annotations.index import Index
from briefing.annotations.lock import LockHeldError
from briefing.annotations.pending import Pending
from briefing.annotations.records import Change, Clock, Saved, Saving, State, Unsaved
from briefing.annotations.schema import DamagedError
from briefing.annotations.store import Store, describe
from briefing.annotations.writer import POLL, Writer
from briefing.clock import Clock as MachineClock
from briefing.settings import DataFolder

_PATIENCE = 3
"""How many looks at a damaged file, half a second apart, before it is mended: an editor may be writing it."""


class Keeper:
    """Annotations and drafts of one window, kept on disk. Every public method may be called from any thread.

    `_changed` guards all that is in memory; the store commits to the disk without it.
    """

    def __init__(self, folder: Path, clock: Clock | None = None, poll: float = POLL) -> None:
        self.names = DataFolder(folder)
        self.read_only = False
        """Whether a newer version wrote the file; then every change raises `ReadOnlyError`."""
        self.state: State = Saved()
        """Whether everything is on the disk, for the footer."""
        self._clock = clock or MachineClock()
        self._store = Store(self.names, self._now)
        self._drafts = Drafts(self.names.drafts)
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

    @property
    def revision(self) -> int:
        """A number that grows with every change of the annotations, here or in another window."""
        return self._index.revision

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

    # -- with `_changed` held ------------------------------------------------------------------------------

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

    def _write_soon(self, changes: Sequence[Change]) -> None:
        if changes:
            self._pending.add(changes)
            if isinstance(self.state, Saved):
                self.state = Saving()
            self._writer.wake()

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

    def _now(self) -> datetime:
        return self._clock.now()

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
