"""The thread that writes: off the screen's thread, several changes at once, again after a failure."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

POLL = 0.5
"""Seconds between looks at what other windows wrote."""

FIRST_PAUSE, LONGEST_PAUSE = 0.2, 5.0
"""Seconds to wait before a save that failed is tried again: doubled each time from the first to the longest."""


class Writer:
    """Calls `save` soon after `wake`, again and again while it fails, and `watch` every now and then.

    `save` returns whether it succeeded; `watch` looks at what others wrote. Both run in one thread of
    their own, one at a time. What is asked for while `save` runs is done in its next run, all at once.
    """

    def __init__(self, save: Callable[[], bool], watch: Callable[[], None], poll: float = POLL) -> None:
        self._save = save
        self._watch = watch
        self._poll = poll
        self._condition = threading.Condition()
        self._asked = False
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="annotations writer", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def wake(self) -> None:
        """There is something to save."""
        with self._condition:
            self._asked = True
            self._condition.notify_all()

    def close(self, timeout: float) -> bool:
        """Save once more what is there to be saved and end the thread; False if it did not end in time."""
        with self._condition:
            self._closing = True
            self._condition.notify_all()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        pause = FIRST_PAUSE
        failed_at: float | None = None
        while True:
            with self._condition:
                if not self._asked and not self._closing:
                    wait = self._poll if failed_at is None else min(self._poll, pause)
                    self._condition.wait(wait)
                asked, closing = self._asked, self._closing
                self._asked = False
            due = failed_at is not None and time.monotonic() - failed_at >= pause
            if closing or due or (asked and failed_at is None):
                if self._saved():
                    failed_at, pause = None, FIRST_PAUSE
                else:
                    pause = min(2 * pause, LONGEST_PAUSE) if failed_at is not None else FIRST_PAUSE
                    failed_at = time.monotonic()
            if closing:
                return
            if not asked:
                self._looked()

    def _saved(self) -> bool:
        try:
            return self._save()
        except Exception:
            logging.getLogger(__name__).exception("saving failed in an unexpected way")
            return False

    def _looked(self) -> None:
        try:
            self._watch()
        except Exception:
            logging.getLogger(__name__).exception("looking at the notes file failed in an unexpected way")
