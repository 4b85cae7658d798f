"""What is being typed, kept while it is typed, so that no signal, closed terminal or crash loses it.

Each window keeps its drafts in a file of its own and holds a lock beside it while it lives. A file whose
lock is free was left by a window that ended; the next one to start takes its drafts over and offers them.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import threading
from pathlib import Path

import msgspec
from filelock import FileLock, Timeout

from briefing.files import replace_file, sweep, sync_folder, sync_handle

_FORM = dict[str, dict[str, str]]


class Drafts:
    """The drafts in `folder`: this window's own, and those it took over. May be used from any thread."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        name = f"{os.getpid()}-{secrets.token_hex(4)}"
        self._file = folder / f"{name}.json"
        self._alive = FileLock(folder / f"{name}.lock", timeout=0, thread_local=False)
        self._own: dict[str, str] = {}
        self._left: dict[str, str] = {}
        self._lock = threading.Lock()
        self._unsynced = False

    def open(self) -> None:
        """Say that this window lives, and take over what windows that ended have left.

        Raises:
            OSError: the folder cannot be written; drafts are then kept in memory only.

        """
        with self._lock:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._alive.acquire()
            with contextlib.ExitStack() as locks:
                there = (path.with_suffix(".json") for path in self.folder.glob("*-*.*"))
                left = sorted({path for path in there if path != self._file and path.name[0] != "."})
                taken = [path for path in left if self._take_over(path, locks)]
                if taken:
                    self._write(sync=True)
                _remove(*taken)
            _remove(*(path.with_suffix(".lock") for path in taken))  # Windows removes none that is held

    def save(self, key: str, text: str) -> bool:
        """Keep `text` as the draft `key`; an empty one is dropped. False if it is in memory only.

        Returns as soon as the system has it, so that even a killed window loses nothing; `sync` brings it
        to the disk.
        """
        with self._lock:
            if text:
                self._own[key] = text
            else:
                self._own.pop(key, None)
            return self._try_write()

    def drop(self, key: str) -> bool:
        """Forget the draft `key`, typed here or taken over. False if it could not be removed from the disk."""
        with self._lock:
            there = self._own.pop(key, None), self._left.pop(key, None)
            return there == (None, None) or self._try_write()

    def offered(self) -> dict[str, str]:
        """{key: text} of the drafts that windows which ended have left."""
        with self._lock:
            return dict(self._left)

    def sync(self) -> None:
        """Bring what `save` handed to the system to the disk."""
        with self._lock:
            if not self._unsynced:
                return
            self._unsynced = False
        with contextlib.suppress(OSError):
            handle = os.open(self._file, os.O_RDWR)
            try:
                sync_handle(handle)
            finally:
                os.close(handle)
            sync_folder(self.folder)

    def close(self) -> None:
        """End this window's drafts: what was not dropped is offered at the next start."""
        self.sync()
        with self._lock:
            empty = not self._own and not self._left
            self._alive.release()
            if empty:
                _remove(self._file, self._file.with_suffix(".lock"))

    def _take_over(self, path: Path, locks: contextlib.ExitStack) -> bool:
        """Take the drafts in `path` over if its window has ended; its lock is ours until `locks` are let go."""
        lock = FileLock(path.with_suffix(".lock"), timeout=0, thread_local=False)
        try:
            locks.enter_context(lock)
            sweep(self.folder, path.name)
            kept = msgspec.json.decode(path.read_bytes(), type=_FORM)
        except FileNotFoundError:
            return True  # it ended with nothing typed
        except (Timeout, OSError, msgspec.DecodeError, UnicodeDecodeError):
            return False
        for drafts in kept.values():
            for key, text in drafts.items():
                earlier = self._left.get(key)
                self._left[key] = text if earlier in (None, text) else f"{earlier}\n\n{text}"
        return True

    def _try_write(self) -> bool:
        try:
            self._write(sync=False)
        except OSError:
            return False
        self._unsynced = True
        return True

    def _write(self, *, sync: bool) -> None:
        if not self._own and not self._left:
            self._file.unlink(missing_ok=True)
            return
        replace_file(self._file, msgspec.json.encode({"own": self._own, "left": self._left}), sync=sync)


def _remove(*paths: Path) -> None:
    for path in paths:
        with contextlib.suppress(OSError):
            path.unlink()
