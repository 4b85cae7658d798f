"""Writing files so that a reader never finds half of one."""

from __future__ import annotations

import os
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """A file to write that takes the place of `path` only when all is written and synced.

    A device or a pipe takes what comes.

    Raises:
        OSError: it cannot be written; what was there before stays.
    """
    if path.exists() and not path.is_file():
        with path.open("wb") as file:
            yield file
        return
    fresh = path.with_name(f".{path.name[:40]}.{uuid.uuid4().hex[:8]}.tmp")
    try:
        with fresh.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            fresh.chmod(path.stat().st_mode & 0o777)
        fresh.replace(path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise


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
