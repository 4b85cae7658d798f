"""Time from start to the first story title on the screen, beside a bare Textual list with a footer.

    python -m tests.benchmarks.first_paint [--runs N]

Both are real processes in a pseudo-terminal of 80×24, started in turn; the medians and their ratio are
printed. Ours is measured twice: the very first start, and one whose briefings are remembered.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from collections.abc import Sequence

from tests.tui.terminal import Terminal

BARE = """
from textual.app import App
from textual.widgets import Footer, OptionList

class Bare(App):
    BINDINGS = [("q", "quit", "Quit"), ("s", "star", "Star")]

    def compose(self):
        yield OptionList("President Trump has recently stated", "Latest in the U.S China trade war")
        yield Footer()

Bare().run()
"""


def seconds(arguments: Sequence[str], program: Sequence[str], compiled: str) -> float:
    """Seconds from start to the title on screen, of one run; both programs keep compiled code in `compiled`."""
    environment = {"PYTHONPYCACHEPREFIX": compiled, "PYTHONDONTWRITEBYTECODE": ""}
    with Terminal(arguments, program=program, environment=environment) as terminal:
        return terminal.until_shown("President Trump")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=7)
    runs = parser.parse_args().runs
    bare, fresh, again = [], [], []
    briefing = ("-m", "briefing")
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as warm,
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as compiled,
    ):
        with Terminal(["--data-dir", warm]) as terminal:
            terminal.until_shown("WHO SAID WHAT")
        seconds([], ("-c", BARE), compiled)
        seconds(["--data-dir", warm], briefing, compiled)
        for _ in range(runs):
            bare.append(seconds([], ("-c", BARE), compiled))
            with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as cold:
                fresh.append(seconds(["--data-dir", cold], briefing, compiled))
            again.append(seconds(["--data-dir", warm], briefing, compiled))
    base = statistics.median(bare)
    for name, times in (("a bare list with a footer", bare), ("first start", fresh), ("later start", again)):
        middle = statistics.median(times)
        print(f"{name:28} {middle:6.3f} s   {middle / base:5.2f} ×")


if __name__ == "__main__":
    main()
