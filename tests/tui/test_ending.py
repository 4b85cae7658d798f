"""What is being typed outlives a signal, a closed terminal and a kill; leaving waits until all is saved."""

from __future__ import annotations

import os
import signal
import stat
import sys
import threading
import time
from pathlib import Path

import pytest

from briefing.desk.remote import RemoteAnalyst, Stopped
from tests.tui.conftest import OpenApp
from tests.tui.samples import HARBOUR
from tests.tui.terminal import Terminal
from tui.exporting import write_briefs


def open_in(data_dir: Path, samples: Path) -> Terminal:
    terminal = Terminal(["--data-dir", str(data_dir), str(samples)])
    terminal.until_shown("Port talks", "WHO SAID WHAT")
    return terminal


@pytest.mark.parametrize("end", ["SIGTERM", "SIGHUP", "SIGKILL", "closed terminal"])
def test_a_draft_outlives_the_app(data_dir: Path, samples: Path, end: str) -> None:
    with open_in(data_dir, samples) as terminal:
        terminal.type("a")
        terminal.until_shown("Note on this story")
        terminal.type("unfinished business")
        terminal.until_shown("unfinished business")
        if end == "SIGKILL":
            terminal.until(lambda: any(b"business" in p.read_bytes() for p in data_dir.glob("drafts/*.json")))
        if end == "closed terminal":
            terminal.hang_up()
        else:
            terminal.signal(getattr(signal, end))
        status = terminal.wait()
        assert status in {
            "SIGTERM": (143,), "SIGHUP": (129,), "SIGKILL": (-9,), "closed terminal": (129, 1, -1),
        }[end]  # fmt: skip
    with open_in(data_dir, samples) as terminal:
        terminal.until_shown("A note you were writing", "unfinished business")


def test_the_terminal_is_put_in_order_at_sigterm(data_dir: Path, samples: Path) -> None:
    with open_in(data_dir, samples) as terminal:
        terminal.signal(signal.SIGTERM)
        terminal.wait()
        assert b"\x1b[?1049l" in terminal.output


def test_quitting_at_once_saves(data_dir: Path, samples: Path) -> None:
    with open_in(data_dir, samples) as terminal:
        terminal.type("sq")
        assert terminal.wait() == 0
    with open_in(data_dir, samples) as terminal:
        terminal.until_shown("★")
        terminal.type("q")
        assert terminal.wait() == 0


HANGING = """
import sys, threading
from pathlib import Path
from briefing.cli import main
from briefing.stories.library import Library

def hang(self):
    Path(sys.argv[2], "hangs").touch()
    threading.Event().wait()

Library.refresh = hang
sys.exit(main())
"""
"""The app, where the folder of the stories does not answer when it is read again."""


def test_leaving_waits_for_no_thread_that_never_ends(data_dir: Path, samples: Path) -> None:
    with Terminal(["--data-dir", str(data_dir), str(samples)], program=["-c", HANGING]) as terminal:
        terminal.until_shown("Port talks", "WHO SAID WHAT")
        for _ in range(8):  # more than asyncio has threads on a small machine
            terminal.type("r")
        terminal.until((data_dir / "hangs").exists)
        terminal.type("sq")
        assert terminal.wait() == 0
    assert b'"star"' in (data_dir / "annotations.json").read_bytes()


IMPATIENT = """
import sys
from briefing.cli import main
from tui import leaving

leaving.LAST_SECONDS = 1.0
sys.exit(main())
"""
"""The app, with less time to end in good order."""


def test_a_signal_ends_the_app_though_the_terminal_takes_nothing_more(data_dir: Path, samples: Path) -> None:
    with Terminal(["--data-dir", str(data_dir), str(samples)], program=["-c", IMPATIENT]) as terminal:
        terminal.until_shown("Port talks", "WHO SAID WHAT")
        for _ in range(60):  # more than the system and Textual keep for a terminal that does not read
            terminal.type("GgGgGgGg")
            time.sleep(0.05)
        terminal.signal(signal.SIGTERM)
        ended = status = 0
        while not ended:
            ended, status = os.waitpid(terminal.pid, os.WNOHANG)
            time.sleep(0.05)
        terminal.status = os.waitstatus_to_exitcode(status)
        assert terminal.status == 143


@pytest.fixture
def endless_child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Analysing takes for ever."""
    child = tmp_path / "child"
    child.write_text("#!/bin/sh\nexec sleep 1000\n")
    child.chmod(child.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(sys, "executable", str(child))


async def test_leaving_ends_an_export_that_waits_for_a_briefing(
    sit: OpenApp, tmp_path: Path, endless_child: None
) -> None:
    folder = tmp_path / "new"
    folder.mkdir()
    (folder / "new.txt").write_text(HARBOUR + "\nAnd more.\n")
    async with sit([folder], settle=False) as reader:
        await reader.until(lambda: reader.room.all_read)
        keys = reader.room.room.keys
        reader.room.run_worker(write_briefs(reader.room, keys, tmp_path / "brief.md"))
        await reader.until(lambda: any(thread.name == "work" for thread in threading.enumerate()))
        await reader.pilot.press("q")
        await reader.until(lambda: not reader.app.is_running)
        assert reader.app.return_code == 0
    assert not (tmp_path / "brief.md").exists()


def test_an_analyst_that_was_closed_begins_nothing(data_dir: Path, endless_child: None) -> None:
    analyst = RemoteAnalyst(data_dir)
    analyst.close()
    with pytest.raises(Stopped):
        analyst.analyse(None)  # type: ignore[arg-type]
