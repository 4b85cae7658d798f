"""Threads for work that blocks; when the app ends, it does not wait for one that does not.

The pool that asyncio and Textual take for this by default has few threads, so that some that hang (on a
folder that does not answer, on a page that never ends) keep even the saving of notes waiting; and when the
program ends, Python joins each of them, for as long as it takes.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, ParamSpec, TypeVar

PATIENCE = 2.0
"""Seconds the end waits for what is being done, as for the last bytes of a file that is being written."""

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")


class Threads(ThreadPoolExecutor):
    """A thread for each call, none of which outlives the program. asyncio takes only a `ThreadPoolExecutor`."""

    def __init__(self) -> None:
        super().__init__()
        self._at_work: set[threading.Thread] = set()
        self._ended = False

    def submit(
        self, fn: Callable[Arguments, Result], /, *args: Arguments.args, **kwargs: Arguments.kwargs
    ) -> Future[Result]:
        """Begin `fn` at once.

        Raises:
            RuntimeError: `shutdown` was called.

        """
        if self._ended:
            raise RuntimeError("the app has ended")
        future: Future[Result] = Future()

        def work() -> None:
            try:
                _do(future, fn, *args, **kwargs)
            finally:
                self._at_work.discard(threading.current_thread())

        thread = threading.Thread(target=work, name="work", daemon=True)
        self._at_work.add(thread)
        thread.start()
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Take nothing more; wait a little for what is being done, then no longer."""
        self._ended = True
        last = time.monotonic() + PATIENCE
        for thread in tuple(self._at_work) if wait else ():
            thread.join(max(0.0, last - time.monotonic()))


def _do(future: Future[Any], fn: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
    """Call `fn` for `future`, unless that was cancelled before."""
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = fn(*args, **kwargs)
    except BaseException as error:  # it is the caller's, whatever it is
        future.set_exception(error)
    else:
        future.set_result(result)
