"""The real app in a real terminal that ends in the middle of a word: the words are offered at the next start."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytest.importorskip("pty", reason="pseudo-terminals are a thing of POSIX")

import fcntl
import pty
import struct
import termios

import pyte

from tests.annotations.helpers import ROOT, TEXT

COLUMNS, LINES = 100, 30
APP = "import sys; from briefing.cli import main; sys.exit(main())"


class Terminal:
    """The app in a terminal of its own; what is on its screen."""

    def __init__(self, data_dir: Path, story: Path) -> None:
        self.screen = pyte.Screen(COLUMNS, LINES)
        self.stream = pyte.ByteStream(self.screen)
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
        self.process = subprocess.Popen(
            [sys.executable, "-c", APP, "--data-dir", str(data_dir), str(story)],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env={**os.environ, "TERM": "xterm-256color", "PYTHONPATH": str(ROOT)},
            cwd=ROOT,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )
        os.close(slave)

    def wait_for(self, words: str, seconds: float = 30) -> None:
        until = time.monotonic() + seconds
        while words not in self.shown():
            assert time.monotonic() < until, f"no {words!r} in\n{self.shown()}"
            if select.select([self.master], [], [], 0.1)[0]:
                with contextlib.suppress(OSError):
                    self.stream.feed(os.read(self.master, 65536))

    def wait_until_ended(self, seconds: float = 20) -> None:
        """Read on, as a terminal does, until the app has ended."""
        until = time.monotonic() + seconds
        while self.process.poll() is None:
            assert time.monotonic() < until
            if self.master >= 0 and select.select([self.master], [], [], 0.1)[0]:
                with contextlib.suppress(OSError):
                    os.read(self.master, 65536)

    def shown(self) -> str:
        return "\n".join(self.screen.display)

    def type(self, text: str) -> None:
        os.write(self.master, text.encode())

    def hang_up(self) -> None:
        """Close the terminal; the system tells the app with SIGHUP."""
        os.close(self.master)
        self.master = -1

    def end(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(20)
        if self.master >= 0:
            os.close(self.master)


ENDS = {
    "SIGKILL": lambda terminal: terminal.process.kill(),
    "SIGTERM": lambda terminal: terminal.process.terminate(),
    "SIGHUP": lambda terminal: terminal.process.send_signal(signal.SIGHUP),
    "the terminal is closed": Terminal.hang_up,
}


@pytest.mark.parametrize(
    "end",
    [
        "the terminal is closed",
        *(pytest.param(name, marks=pytest.mark.full) for name in ENDS if name.startswith("SIG")),
    ],
)
def test_what_is_being_typed_is_offered_again(tmp_path, end):
    story = tmp_path / "aldwick.txt"
    story.write_text("The port of Aldwick reopens\n\n" + TEXT)
    first = Terminal(tmp_path / "data", story)
    try:
        first.wait_for("The port of Aldwick")
        first.type("a")
        first.wait_for("Note on this")
        first.type("ask the harbour master about qu")
        first.wait_for("about qu")
        time.sleep(0.3)
        ENDS[end](first)
        first.wait_until_ended()
    finally:
        first.end()
    second = Terminal(tmp_path / "data", story)
    try:
        second.wait_for("A note you were writing")
        second.wait_for("ask the harbour master about qu")
    finally:
        second.end()
