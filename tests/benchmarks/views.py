"""Print what our views cost beside the widgets of Textual that could stand in for them.

    python -m tests.benchmarks.views [--rounds N] [--large]

Each figure is the median CPU time over the rounds of one process, from the call that changes the data to
the frame that shows it. `--large` adds an OptionList of 100,000, which takes minutes.
"""

from __future__ import annotations

import argparse
import asyncio
import dataclasses
import statistics
import time
from collections.abc import Awaitable, Callable
from typing import Any

from textual.app import App, ComposeResult
from textual.content import Content
from textual.pilot import Pilot
from textual.widget import Widget
from textual.widgets import Label, ListItem, ListView, Markdown, OptionList
from textual.widgets.option_list import Option

from tui.present.article_rows import Mark
from tui.widgets.article_view import ArticleView
from tui.widgets.story_list import StoryList, StoryRow

SIZE = (120, 40)


class Host(App[None]):
    """Holds the one widget that is measured."""

    def __init__(self, widget: Widget) -> None:
        super().__init__()
        self.widget = widget

    def compose(self) -> ComposeResult:
        yield self.widget


async def frame(pilot: Pilot[None]) -> None:
    """Wait until everything that was asked for is drawn."""
    await pilot.pause()
    pilot.app.screen._compositor.render_strips()


async def timed(
    make: Callable[[], Widget],
    act: Callable[[Any, int], Any],
    rounds: int,
    before: Callable[[Any], Any] | None = None,
) -> float:
    """Median seconds of `act(widget, round)` up to the frame that shows it."""
    widget = make()
    async with Host(widget).run_test(size=SIZE) as pilot:
        await frame(pilot)
        if before is not None:
            done = before(widget)
            if isinstance(done, Awaitable):
                await done
            await frame(pilot)
        idle = []
        for _ in range(5):
            began = time.process_time()
            await frame(pilot)
            idle.append(time.process_time() - began)
        took = []
        for number in range(rounds):
            began = time.process_time()
            done = act(widget, number)
            if isinstance(done, Awaitable):
                await done
            await frame(pilot)
            took.append(time.process_time() - began)
    return max(1e-6, statistics.median(took) - statistics.median(idle))


def stories(count: int) -> list[StoryRow]:
    """`count` rows of some length."""
    return [
        StoryRow(str(n), f"Story number {n} about something that happened somewhere", "Wire", "5 Jul", said=n % 9, state="ready")
        for n in range(count)
    ]  # fmt: skip


def options(count: int) -> list[Option]:
    """As `stories`, for an OptionList."""
    return [
        Option(
            Content(f"● Story number {n} about something that happened somewhere\n  {n % 9} said"), id=str(n)
        )
        for n in range(count)
    ]


ARTICLE = "\n\n".join(
    " ".join(f"Sentence {p * 4 + s} of the article says this and that in a dozen words." for s in range(4))
    for p in range(190)
)


def place(number: int) -> tuple[int, int]:
    """Where sentence `number` of the article is."""
    start = ARTICLE.index(f"Sentence {number} ")
    return start, ARTICLE.index(".", start) + 1


async def lists(rounds: int, large: bool) -> None:
    """Showing a list, and changing one row of it."""
    print(f"{'a list of':>28} {'StoryList':>12} {'OptionList':>12} {'ListView':>12}   ratio")
    for count in (1_000, 10_000, 100_000):
        rows = stories(count)
        ours = await timed(StoryList, lambda view, _, rows=rows: view.set_rows(rows), rounds)
        theirs = None
        if count <= 10_000 or large:

            def fill(view: OptionList, _: int, count: int = count) -> None:
                view.clear_options()
                view.add_options(options(count))

            theirs = await timed(OptionList, fill, 1 if count > 10_000 else rounds)
        oldest = None
        if count == 1_000:

            async def extend(view: ListView, _: int) -> None:
                await view.clear()
                await view.extend(ListItem(Label(Content(row.title))) for row in stories(1_000))

            oldest = await timed(ListView, extend, 1)
        line(f"show {count:,}", ours, theirs, oldest)
    rows = stories(10_000)
    ours = await timed(
        StoryList,
        lambda view, n: view.update_row(str(n), dataclasses.replace(rows[n], starred=True)),
        rounds,
        lambda view: view.set_rows(rows),
    )
    theirs = await timed(
        OptionList,
        lambda view, n: view.replace_option_prompt(str(n), Content(f"★ changed {n}\n  line")),
        rounds,
        lambda view: view.add_options(options(10_000)),
    )
    line("change one of 10,000", ours, theirs, None)
    ours = await timed(
        StoryList, lambda view, _: view.move(1), rounds, lambda view: view.set_rows(stories(100_000))
    )
    line("move the cursor, 100,000", ours, None, None)


async def article(rounds: int) -> None:
    """Moving the light in a long article."""
    print(f"\n{'an article of':>28} {'ArticleView':>12} {'Markdown':>12}   ratio")
    marks = [Mark(*place(n), "quotation", f"q{n}") for n in range(0, 760, 5)]
    ours = await timed(
        ArticleView,
        lambda view, n: view.light([place(n % 12)], [Mark(*place(n % 12), "part-content")]),
        rounds,
        lambda view: view.show(ARTICLE, marks),
    )
    far = await timed(
        ArticleView,
        lambda view, n: view.light([place(n * 97 % 760)]),
        rounds,
        lambda view: view.show(ARTICLE, marks),
    )
    shown = await timed(ArticleView, lambda view, n: view.show(ARTICLE + "." * n, marks), rounds)

    async def relight(view: Markdown, n: int) -> None:
        start, end = place(n % 12)
        await view.update(f"{ARTICLE[:start]}**{ARTICLE[start:end]}**{ARTICLE[end:]}")

    theirs = await timed(lambda: Markdown(ARTICLE), relight, 3)
    size = f"{len(ARTICLE) // 1000} kB"
    line(f"{size}: move the light", ours, theirs, None)
    line(f"{size}: light far away", far, None, None)
    line(f"{size}: show it", shown, None, None)


def line(what: str, ours: float, theirs: float | None, oldest: float | None) -> None:
    """Print one row of the table."""
    cells = [
        f"{1000 * seconds:9.1f} ms" if seconds is not None else f"{'–':>12}" for seconds in (ours, theirs)
    ]
    cells += [f"{1000 * oldest:9.1f} ms"] if oldest is not None else []
    ratio = f"   1 : {theirs / ours:.0f}" if theirs is not None else ""
    print(f"{what:>28} {' '.join(cells)}{ratio}")


def main() -> None:
    """Measure and print."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--rounds", type=int, default=7)
    ap.add_argument("--large", action="store_true")
    a = ap.parse_args()
    asyncio.run(lists(a.rounds, a.large))
    asyncio.run(article(a.rounds))


if __name__ == "__main__":
    main()
