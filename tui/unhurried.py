"""Long work on the screen's thread, done in short pieces with what the reader types in between."""

from __future__ import annotations

import gc
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

Thing = TypeVar("Thing")

PIECE = 0.004
"""Seconds of work at a time."""


async def unhurried(things: Iterable[Thing], give_way: Callable[[], Awaitable[None]]) -> AsyncIterator[Thing]:
    """Each of `things`, for the caller to work on; every few milliseconds it waits for `give_way`."""
    began = time.perf_counter()
    for thing in things:
        yield thing
        if time.perf_counter() - began > PIECE:
            await give_way()
            began = time.perf_counter()


@contextmanager
def without_collecting(*, keep: bool = False) -> Iterator[None]:
    """Make many objects without Python's collector of cycles, which would stop all threads to look at each.

    With `keep`, what has been made stays for good, and the collector need never look at it.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if keep:
            gc.freeze()
        if enabled:
            gc.enable()
