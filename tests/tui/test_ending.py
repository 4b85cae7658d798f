"""What is being typed outlives a signal, a closed terminal and a kill; leaving waits until all is saved."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.tui.terminal import Terminal


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
