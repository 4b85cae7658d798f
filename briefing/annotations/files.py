"""Write a file so that it is at every moment either the old one or the new one, whole.

The new bytes go to a temporary file in the same folder, are synced, and take the old file's name in one
step; then the folder is synced, so that the new name survives a loss of power. On Windows a file that
another process has open for a moment cannot be replaced; there the step is tried again for a while.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

Result = TypeVar("Result")

PATIENCE = 2.0
"""Seconds to go on trying while another process has the file open (Windows)."""

_SUFFIX = ".tmp"


def replace_file(path: Path, data: bytes, *, sync: bool = True) -> os.stat_result:
    """Put `data` in the place of the file `path` (or make it); with `sync`, return when it is on the disk.

    Returns the new file's status. A symbolic link stays one: the file it leads to is replaced. The file's permissions are kept.

    Raises:
        OSError: it could not be written; the old file is then as it was, and no temporary file is left.

    """
    path = path.resolve()
    temporary = path.with_name(f".{path.name}.{os.getpid()}-{secrets.token_hex(4)}{_SUFFIX}")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        try:
            _write(handle, data)
            if sync:
                sync_handle(handle)
            status = os.fstat(handle)
        finally:
            os.close(handle)
        with contextlib.suppress(FileNotFoundError):
            temporary.chmod(path.stat().st_mode & 0o777)
        patiently(lambda: temporary.replace(path))
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    if sync:
        sync_folder(path.parent)
    return status


def patiently(step: Callable[[], Result], patience: float = PATIENCE) -> Result:
    """The result of `step`, tried again for `patience` seconds while it is not permitted.

    Windows refuses to replace or open a file that another process has open just then.

    Raises:
        PermissionError: it was still not permitted; on systems other than Windows, at once.

    """
    until = time.monotonic() + (patience if sys.platform == "win32" else 0.0)
    pause = 0.001
    while True:
        try:
            return step()
        except PermissionError:
            if time.monotonic() >= until:
                raise
        time.sleep(pause)
        pause = min(2 * pause, 0.1)


def sync_handle(handle: int) -> None:
    """Return when what was written to the open file `handle` is on the disk itself."""
    if sys.platform == "darwin":
        import fcntl

        # plain fsync leaves the data in the drive's own cache there
        with contextlib.suppress(OSError):
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
            return
    os.fsync(handle)


def sync_folder(folder: Path) -> None:
    """Return when the names in `folder` are on the disk; does nothing on Windows, where NTFS sees to it."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sweep(folder: Path, name: str = "*") -> int:
    """Remove temporary files that a killed `replace_file` of `name` left in `folder`; how many there were.

    Call it only where nobody else can be writing `name` (without it: any file), as while holding its lock.
    """
    left = [path for path in folder.glob(f".{name}.*{_SUFFIX}") if path.is_file()]
    for path in left:
        with contextlib.suppress(OSError):
            path.unlink()
    return len(left)


def _write(handle: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(handle, view) :]
