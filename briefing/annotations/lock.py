"""The lock that windows on one data folder take around reading, changing and writing."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType

from filelock import FileLock, Timeout

TIMEOUT = 2.0
"""Seconds to wait for another window; a write takes a small fraction of one."""


class LockHeldError(Exception):
    """Another process held the lock for longer than we waited."""


class FolderLock:
    """A lock across processes, released by the operating system when its holder dies.

    A context manager. Entering raises `LockHeldError` after `timeout` seconds, `OSError` where the lock
    file cannot be made.
    """

    def __init__(self, path: Path, timeout: float = TIMEOUT) -> None:
        self._lock = FileLock(path, timeout=timeout, thread_local=False, poll_interval=0.003)

    def __enter__(self) -> FolderLock:
        try:
            self._lock.acquire()
        except Timeout:
            raise LockHeldError("another program is holding the notes' lock") from None
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._lock.release()
