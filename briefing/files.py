"""Write a file so that it is at every moment either the old one or the new one, whole.

The new bytes go to a temporary file in the same folder, are synced, and take the old file's name in one
step; then the folder is synced, so that the new name survives a loss of power. On Windows a file that
another process has open for a moment cannot be replaced; there the step is tried again for a while.
"""

from __future__ import annotations

import contextlib
import glob
import os
import secrets
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TypeVar

Result = TypeVar("Result")

PATIENCE = 2.0
"""Seconds to go on trying while another process has the file open (Windows)."""

_SUFFIX = ".tmp"
_NAME_LENGTH = 40
"""How much of a file's name its temporary file's name holds: names may be as long as the system allows."""


def replace_file(path: Path, data: bytes, *, sync: bool = True) -> os.stat_result:
    """Put `data` in the place of the file `path`, or make it for its owner's eyes only; return its status.

    With `sync`, it is on the disk when this returns. A symbolic link stays one: the file it leads to is
    replaced. The file's permissions are kept.

    Raises:
        OSError: it could not be written; the old file is then as it was, and no temporary file is left.

    """
    with _fresh(path, sync=sync, mode=0o600) as fresh:
        fresh.file.write(data)
    return fresh.status


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """A file to write that takes the place of `path` only when all is written and synced.

    Links and permissions are kept, as by `replace_file`. A device or a pipe takes what comes.

    Raises:
        OSError: it cannot be written; what was there before stays, and no temporary file is left.

    """
    if path.exists() and not path.is_file():
        with path.open("wb") as file:
            yield file
    else:
        with _fresh(path, sync=True, mode=0o666) as fresh:
            yield fresh.file


@contextmanager
def output(target: str) -> Iterator[IO[bytes]]:
    """`replacing(Path(target))`, or standard output for `-`.

    Raises:
        OSError: as `replacing`.

    """
    if target == "-":
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
    else:
        with replacing(Path(target)) as file:
            yield file


class _Fresh:
    """A temporary file being written; `status` is set once it has taken its name."""

    status: os.stat_result

    def __init__(self, file: IO[bytes]) -> None:
        self.file = file


@contextmanager
def _fresh(path: Path, *, sync: bool, mode: int) -> Iterator[_Fresh]:
    target = path.resolve()
    unique = f"{os.getpid()}-{secrets.token_hex(4)}"
    temporary = target.with_name(f".{target.name[:_NAME_LENGTH]}.{unique}{_SUFFIX}")
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(temporary, flags, mode), "wb") as file:
            fresh = _Fresh(file)
            yield fresh
            file.flush()
            if sync:
                sync_handle(file.fileno())
            fresh.status = os.fstat(file.fileno())
        with contextlib.suppress(FileNotFoundError):
            temporary.chmod(target.stat().st_mode & 0o777)
        patiently(lambda: temporary.replace(target))
    except BaseException as error:
        with contextlib.suppress(OSError):
            temporary.unlink()
        if isinstance(error, OSError) and error.filename == str(temporary):
            error.filename, error.filename2 = str(path), None  # the name that the reader knows
        raise
    if sync:
        sync_folder(target.parent)


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


def sweep(folder: Path, name: str | None = None) -> int:
    """Remove temporary files that a killed writer of `name` left in `folder`; how many there were.

    Call it only where nobody else can be writing `name` (without it: any file), as while holding its lock.
    """
    start = "*" if name is None else glob.escape(name[:_NAME_LENGTH])
    left = [path for path in folder.glob(f".{start}.*{_SUFFIX}") if path.is_file()]
    for path in left:
        with contextlib.suppress(OSError):
            path.unlink()
    return len(left)
