"""The bytes that reach a real terminal hold nothing of what an article would have it obey."""

from __future__ import annotations

import os
import re
import select
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.tui.hostile import HOSTILE

pytest.importorskip("pty", reason="pseudo-terminals are a thing of POSIX")

import pty

ROOT = Path(__file__).parent.parent.parent
APP = """
from textual.containers import Horizontal
from textual.widgets import Static
from tests.tui.hostile import HOSTILE
from tests.tui.widgets.hosts import Host, rows
from tests.tui.sample import overlaid, TODAY
from tests import making
from briefing.annotations.overlay import overlay
from tui.present.briefing_lines import briefing_lines
from tui.inert_filter import InertFilter
from tui.text import inert
from tui.widgets.article_view import ArticleView
from tui.widgets.briefing_view import BriefingView
from tui.widgets.story_list import StoryList

class Shown(Host):
    def get_line_filters(self):
        return [*super().get_line_filters(), InertFilter()]
    CSS = "StoryList, BriefingView, ArticleView { height: 16; }"
    def on_mount(self):
        super().on_mount()
        words = " ".join(HOSTILE)
        self.query_one(StoryList).set_rows(rows(HOSTILE, source=words, state="failed", error=words))
        told = making.briefing(making.story(words, title=words, source=words, warnings=HOSTILE))
        self.query_one(BriefingView).set_lines(briefing_lines(overlay(told, ()), TODAY), fresh=True)
        self.query_one(ArticleView).show("\\n".join(HOSTILE))
        self.notify(words, markup=False)
    def on_key(self):
        self.exit()

Shown(StoryList(), BriefingView(), ArticleView()).run()
"""

ALLOWED = re.compile(
    rb"\x1b\[[0-9;:]*[HABCDGdJKm]"  # place, colour, erase
    rb"|\x1b\[[?>=<]?[0-9;]*[hlu]|\x1b\[[?>]?[0-9;]*\$?[pncq]"  # modes and questions of Textual's own
    rb"|\x1b\[\?[0-9;]*\$p|\x1b\[2?6?[0-9]*[ t]?|\x1b\[>[0-9;]*[a-zA-Z]|\x1b[=>78]"
)


Steps = Sequence[tuple[str, bytes]]
"""What to wait for on the screen, and the keys to press then."""


def bytes_of(command: Sequence[str], columns: int, lines: int, steps: Steps = ()) -> bytes:
    """Everything that Python with the arguments `command` writes to a terminal of this size."""
    import fcntl
    import struct
    import termios

    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
    env = {**os.environ, "TERM": "xterm-256color", "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    process = subprocess.Popen(
        [sys.executable, *command], stdin=slave, stdout=slave, stderr=slave, env=env, cwd=ROOT, close_fds=True
    )
    os.close(slave)
    written = bytearray()
    deadline = time.monotonic() + 90
    left = list(steps)
    seen = 0
    while time.monotonic() < deadline:
        ready, _, _ = select.select([master], [], [], 0.2)
        if ready:
            try:
                data = os.read(master, 65536)
            except OSError:
                break
            if not data:
                break
            written += data
        elif process.poll() is not None:
            break
        if left and left[0][0].encode() in written[seen:]:
            seen = len(written)
            os.write(master, left.pop(0)[1])
    os.close(master)
    if process.poll() is None and left:
        process.kill()
    code = process.wait(10)
    assert not left, f"never saw {left[0][0]!r}"
    assert code == 0, written[-2000:].decode("utf-8", "replace")
    return bytes(written)


def check(written: bytes) -> str:
    """The text of what was written, after checking that nothing in it commands the terminal."""
    # Textual sets the shape of the mouse pointer; it is the one command of this kind it has.
    written = re.sub(rb"\x1b\]22;[a-z-]*(?:\x07|\x1b\\)", b"", written)
    text = written.decode("utf-8")
    assert "\x1b]" not in text, "an operating system command: title, clipboard or link"
    assert "\x07" not in text and "\x9b" not in text and "\x90" not in text and "\x9c" not in text
    for sign in ("\u202e", "\u2066", "\u2069", "\u200f", "\u2028", "\u2029", "\x00", "\x7f"):
        assert sign not in text
    left = ALLOWED.sub(b"", written)
    controls = {byte for byte in left if byte < 0x20 and byte not in b"\r\n"}
    assert not controls, sorted(set(re.findall(rb"\x1b.{0,12}", left)))[:20]
    return text


def test_what_the_views_write() -> None:
    text = check(bytes_of(["-c", APP], 100, 60, [("tab", b"q")]))
    assert "[@click=app.quit]x[/]" in text and "[sic]" in text and "␛]0;x␇" in text


def test_what_the_app_writes(tmp_path: Path) -> None:
    words = " ".join(word for word in HOSTILE if "\ud800" not in word and "\x00" not in word)
    folder = tmp_path / "news [sic] \x1b]0;x\x07 [@click=app.quit]x"
    folder.mkdir()
    story = folder / "a \x1b]0;y\x07 [sic].txt"
    story.write_text(f"{words}\n\n“Stop {words},” said Ann [/] Berg.\n\nThe end.", encoding="utf-8")
    (folder / "b [bold].txt").write_bytes(b"\x00\x01\x02")
    steps = [("said ·", b"\r"), ("Stop", b"?"), ("page down", b"\x1bq")]
    command = ["-m", "briefing", str(folder), "--data-dir", str(tmp_path / "data")]
    text = check(bytes_of(command, 140, 45, steps))
    assert "[@click=app.quit]x[/]" in text and "␛]0;x␇" in text
