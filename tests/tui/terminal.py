"""The real program in a real pseudo-terminal, with a terminal emulator that says what a reader would see."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pyte

ROOT = Path(__file__).parents[2]


class Terminal:
    """Runs `briefing ARGUMENTS…` (or another Python program) in a pty of some size."""

    def __init__(
        self,
        arguments: Sequence[str],
        size: tuple[int, int] = (80, 24),
        program: Sequence[str] = ("-m", "briefing"),
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.columns, self.rows = size
        self.output = b""
        self.screen = pyte.Screen(*size)
        self._stream = pyte.ByteStream(self.screen)
        self.started = time.monotonic()
        self.pid, self._handle = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", self.rows, self.columns, 0, 0))
            own = {"TERM": "xterm-256color", "TZ": "UTC", "PYTHONPATH": str(ROOT), "COLORTERM": "truecolor"}
            kept = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES")}
            os.execve(
                sys.executable, [sys.executable, *program, *arguments], {**kept, **own, **(environment or {})}
            )
        self.status: int | None = None

    def read(self, seconds: float = 0.05) -> None:
        """Take what the program wrote, waiting for it at most so long."""
        while select.select([self._handle], [], [], seconds)[0]:
            try:
                data = os.read(self._handle, 65536)
            except OSError:
                return
            if not data:
                return
            self.output += data
            with contextlib.suppress(Exception):  # pyte does not know every sequence
                self._stream.feed(data)
            seconds = 0

    def text(self) -> str:
        """What is on the screen."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    def until(self, holds: Callable[[], bool], seconds: float = 60.0) -> float:
        """Wait until something holds; the seconds since the program was started."""
        deadline = time.monotonic() + seconds
        while not holds():
            self.read(0.02)
            assert time.monotonic() < deadline, f"waited in vain; the screen was\n{self.text()}"
        return time.monotonic() - self.started

    def until_shown(self, *words: str, seconds: float = 60.0) -> float:
        """Wait until all these words are on the screen."""
        return self.until(lambda: all(word in self.text() for word in words), seconds)

    def type(self, keys: str | bytes) -> None:
        """Type keys, all at once: the app acts on them one after another."""
        os.write(self._handle, keys.encode() if isinstance(keys, str) else keys)

    def signal(self, number: int) -> None:
        """Send the program a signal."""
        os.kill(self.pid, number)

    def hang_up(self) -> None:
        """Close the terminal, as a closed window does."""
        os.close(self._handle)

    def wait(self, seconds: float = 30.0) -> int:
        """Wait for the program's end; its exit status, negative for a signal."""
        deadline = time.monotonic() + seconds
        while self.status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = os.waitstatus_to_exitcode(status)
                break
            with contextlib.suppress(OSError, ValueError):
                self.read(0.02)
            time.sleep(0.02)
            assert time.monotonic() < deadline, f"the program did not end; the screen was\n{self.text()}"
        return self.status

    def close(self) -> None:
        """End the program, whatever it does."""
        if self.status is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)
            self.wait()
        with contextlib.suppress(OSError):
            os.close(self._handle)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
