"""Print how long keys wait while 10,000 stories are opened, and while something is done to all of them.

    python -m tests.benchmarks.bulk [--stories N] [--profile]

The app runs without a terminal over a folder of N small files. A beat that should come every millisecond
tells for how long the app was deaf at a time; `j` and `k` are pressed all the while, and each is timed until
the cursor has moved.
"""

from __future__ import annotations

import argparse
import asyncio
import cProfile
import pstats
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from textual import events

from tui.app import BriefingApp
from tui.handlers.order import CHOICES


def make_folder(folder: Path, count: int) -> Path:
    """A folder of so many stories."""
    folder.mkdir()
    for number in range(count):
        text = f"Story number {number} of the harbour\n\n" + "The crane was idle and the ship left late. " * 8
        (folder / f"{number:05}.txt").write_text(f"{text}Number {number}.\n")
    return folder


class Ears:
    """How long the app was deaf at a time, and how long keys took."""

    def __init__(self, app: BriefingApp) -> None:
        self.app = app
        self.longest = 0.0
        self.keys: list[float] = []

    async def beat(self) -> None:
        """Look every millisecond."""
        last = time.perf_counter()
        while True:
            await asyncio.sleep(0.001)
            now = time.perf_counter()
            self.longest, last = max(self.longest, now - last - 0.001), now

    async def type(self) -> None:
        """Press j and k in turn, as long as there are stories."""
        stories = self.app.reading_room.stories.story_list
        while len(stories.rows) > 1:
            before, began = stories.cursor, time.perf_counter()
            self.app.post_message(events.Key("j" if before % 2 == 0 else "k", None))
            await until(lambda before=before: stories.cursor != before)
            self.keys.append(time.perf_counter() - began)
            await asyncio.sleep(0.02)


async def until(holds: Callable[[], Any]) -> None:
    """Wait until something holds."""
    while not holds():  # noqa: ASYNC110 (nothing tells of it)
        await asyncio.sleep(0.001)


async def listen(app: BriefingApp, what: str, holds: Callable[[], Any], *, typing: bool = True) -> None:
    """Print what the app could not hear until something holds."""
    ears = Ears(app)
    began = time.perf_counter()
    tasks = [asyncio.create_task(ears.beat())]
    if typing:
        tasks.append(asyncio.create_task(ears.type()))
    await asyncio.wait_for(until(holds), 60)
    took = time.perf_counter() - began
    await asyncio.sleep(0.5)  # what comes of it
    for task in tasks:
        task.cancel()
    keys = sorted(ears.keys)
    told = f"; keys {1000 * keys[len(keys) // 2]:4.0f} ms, slowest {1000 * keys[-1]:4.0f} ms" if keys else ""
    print(f"{what:22} {took:5.2f} s; deaf for {1000 * ears.longest:4.0f} ms at most{told}", flush=True)


async def measure(count: int) -> None:
    """Open the app over `count` stories, do each thing to all of them, undo one."""
    with tempfile.TemporaryDirectory() as name:
        folder = make_folder(Path(name) / "stories", count)
        app = BriefingApp([folder], data_dir=Path(name) / "data")
        async with app.run_test(size=(120, 40)) as pilot:
            room = app.reading_room
            await listen(app, "first rows", lambda: room.stories.story_list.rows, typing=False)
            await listen(app, "all rows", lambda: len(room.stories.story_list.rows) == count)
            room.stopped = True
            app.queue.cancel()
            await pilot.pause(1.0)
            notebook = room.room.notebook

            async def done(what: str, *keys: str) -> None:
                for key in keys[:-1]:
                    await pilot.press(key)
                before = notebook.revision
                app.post_message(events.Key(keys[-1], keys[-1]))
                await listen(app, what, lambda: notebook.revision != before and not room.working)
                await asyncio.to_thread(notebook.wait_saved, 30)

            for place, (what, words) in enumerate(CHOICES):
                if what not in ("tag", "restore"):
                    await done(words, "B", *"j" * place, "enter", "y")
                if what in ("archive", "delete"):
                    await done("undo", "u")


def main() -> None:
    """Measure and print."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--stories", type=int, default=10_000)
    ap.add_argument("--profile", action="store_true", help="print what takes the time")
    a = ap.parse_args()
    if a.profile:
        profile = cProfile.Profile()
        profile.runcall(asyncio.run, measure(a.stories))
        pstats.Stats(profile).sort_stats("cumulative").print_stats(60)
    else:
        asyncio.run(measure(a.stories))


if __name__ == "__main__":
    main()
