"""The stories of the reading room: which are shown, and what becomes of them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Collection, Iterable
from typing import TypeVar

from tui.actions import ARTICLE
from tui.present.lines import LineOptions
from tui.screens.room_screen import RoomScreen
from tui.text import one_line
from tui.unhurried import unhurried, without_collecting
from tui.workers import Outcome

Done = TypeVar("Done")

MANY = 300
"""From how many changed stories on they are shown bit by bit."""

COUNT_SECONDS = 0.1
"""How often the count of what is done is drawn anew."""


class StoriesShown(RoomScreen):
    """Shows stories and their briefings, and draws anew what the queue, the notebook or the library changed."""

    def show_table(self, at: str | None = None) -> None:
        """Fill the list with what filter and sort order leave, the cursor on the same story.

        With `at` it goes to that story, or to the first where that is not shown.
        """
        library = self.room.library
        rows, total = self.table.rows(), len(self.room.keys)
        self.stories.show_rows(
            rows,
            self.table.matcher(),
            total,
            bad=len(library.problems),
            left=len(library.left_out),
            sample=library.is_sample,
        )
        if at is not None and not self.stories.story_list.go_key(at, center=True):
            self.stories.first()
        self.stories.say(self.empty_words() if not self.table.keys else "")
        # Asked for here: a message of the list stops at the pane whose handler filled it.
        row = self.stories.story_list.cursor_row
        if (row.key if row else "") != self.story_key:
            self.show_story(row.key if row else "")

    def empty_words(self) -> str:
        """Why the list is empty."""
        if not self.all_read:
            return "Reading your stories …"
        if self.room.keys:
            if not self.table.filter:
                return "All put away."
            drop = self.keymap.shown("back")
            hint = f" {drop} drops the filter." if drop else ""
            return f"No story matches “{one_line(self.table.filter)}”.{hint}"
        problems = self.room.library.problems
        if problems:
            return f"{one_line(problems[0].path)}: {one_line(problems[0].message)}"
        return "No stories here."

    def show_story(self, key: str) -> None:
        """Show briefing and article of a story; where there is no briefing yet, ask for it first."""
        self.story_key = key
        if not key:
            self.briefing.show_nothing()
            self.article.show_nothing()
            return
        if self.room.needs_briefing(key) and not self.stopped:
            self.queue.ask([self.room.story(key)], first=True)
        self.refresh_story(new=True)

    def refresh_story(self, *, new: bool = False) -> None:
        """Draw the story on screen anew: its briefing came, or the reader's marks on it changed."""
        key = self.story_key
        if not key:
            return
        overlaid = self.room.overlaid(key)
        story = self.room.story(key)
        self.briefing.show(story, overlaid, self.state_of(key), self.room.clock.today(), self.options, new)
        self.article.show(story, overlaid, new)
        self.stories.update(self.table.row(key))
        if new or self.context != ARTICLE or not self.article.light_again():
            self.article.follow(self.briefing)
        self.update_status()

    @property
    def options(self) -> LineOptions:
        """What the reader wants to see of a briefing; its title where no frame has it."""
        return LineOptions(
            show_title=not self.framed,
            show_held=self.show_held,
            date_key=self.keymap.shown("date"),
            held_key=self.keymap.shown("held"),
        )

    def state_of(self, key: str) -> str:
        """Words on a story without a briefing: why, or what it waits for."""
        if key in self.room.errors:
            return f"{self.room.errors[key]} — {self.keymap.shown('retry')} tries again"
        if not self.room.needs_briefing(key):
            return ""
        if self.stopped:
            return f"No briefing yet; {self.keymap.shown('retry')} makes it."
        return "Making the briefing …"

    def ask_for_all(self) -> None:
        """Have every story briefed that has no briefing, in the order of the list."""
        if self.stopped:
            return
        shown = list(self.table.keys)
        rest = set(self.room.keys) - set(shown)
        wanted = [*shown, *(key for key in self.room.keys if key in rest)]
        self.queue.ask(self.room.story(key) for key in wanted if key not in self.room.errors)

    def take_outcomes(self, outcomes: Iterable[Outcome]) -> None:
        """Show what the queue has brought."""
        keys = []
        for outcome in outcomes:
            keys.append(outcome.key)
            if outcome.started:
                self.stories.update(self.table.row(outcome.key))
                continue
            if outcome.briefing is not None:
                self.room.learn(outcome.key, outcome.briefing)
            else:
                self.room.fail(outcome.key, outcome.error)
            self.stories.update(self.table.row(outcome.key))
            if outcome.key == self.story_key:
                self.refresh_story()
        if self.table.is_touched(keys):
            self.refilter_soon()
        self.update_status()

    def refilter_soon(self) -> None:
        """Filter and sort anew, once for all that comes within a second."""
        if self._refilter is None:

            def now() -> None:
                self._refilter = None
                if self.table.refilter():
                    self.show_table()

            self._refilter = self.set_timer(1.0 if len(self.room.keys) > 500 else 0.05, now)

    def refresh_marks(self) -> None:
        """Show the notebook as it is now, after a change here or in another window."""
        changed = self.room.read_notebook() & self.room.raw.keys()
        if len(changed) > MANY:
            self.run_worker(self._show_changed(changed), name="marks", exit_on_error=False)
            return
        for key in changed:
            self.stories.update(self.table.row(key))
        self._show_marks(changed)

    def _show_marks(self, changed: Collection[str], *, drawn: bool = True) -> None:
        """Show what the changed annotations of these stories do to the list and to the story on screen.

        Their rows have been made anew; `drawn` says that the list has drawn them.
        """
        for key in self.room.redated:
            if self.room.needs_briefing(key) and not self.stopped:
                self.room.errors.pop(key, None)
                self.queue.ask([self.room.story(key)], first=True)
        if (self.table.is_touched(changed) and self.table.refilter()) or not drawn:
            self.show_table()
        if self.story_key in changed:
            self.refresh_story()
        self.update_status()

    def work(self, words: str, step: Callable[[], Done], then: Callable[[Done], None]) -> None:
        """Do `step`, which changes many annotations, show what it did and go on with `then`; keys are answered meanwhile.

        `words` say what is going on, in the last line. What the reader marks next waits until it is done.
        """
        self.working = words
        self.update_status()
        self.run_worker(self._work(step, then), name=words, exit_on_error=False)

    async def _work(self, step: Callable[[], Done], then: Callable[[Done], None]) -> None:
        try:
            with without_collecting():
                done = await asyncio.to_thread(step)
                found = await asyncio.to_thread(self.room.rows_now)
                give_way = self.reader.typing.give_way
                changed = [key async for key in unhurried(self.room.taking_over(*found), give_way)]
                await self._show_changed(changed)
        finally:
            self.working = ""
            self.update_status()
        then(done)

    async def _show_changed(self, changed: Collection[str]) -> None:
        """As `_show_marks`, for many stories."""
        give_way = self.reader.typing.give_way
        words, number, told = self.working, 0, time.monotonic()
        async for key in unhurried(changed, give_way):
            self.table.row(key)
            if self.table.query.choices:
                self.room.facts(key)
            number += 1
            if words and time.monotonic() - told > COUNT_SECONDS:
                self.working, told = f"{words}: {number:,} of {len(changed):,}", time.monotonic()
                self.update_status()
        await give_way()
        self._show_marks(set(changed), drawn=False)

    def library_changed(self) -> None:
        """The library was read anew: take over what it holds and go on where the reader is."""
        self.room.read_library()
        self.table.clear()
        self.table.refilter()
        self.show_table()
        self.show_problems()
        self.ask_for_all()
        if self.story_key in self.room.raw:
            self.refresh_story()
        else:
            row = self.stories.story_list.cursor_row
            self.show_story(row.key if row else "")

    def mark_read(self, key: str) -> None:
        """The reader has opened this story."""
        if not self.room.marks(key).read and not self.room.notebook.read_only:
            self.marker.opened(self.room.story(key))
            self.refresh_marks()

    def show_problems(self) -> None:
        """Say which inputs could not be read, and how many are not read where they are."""
        problems = self.room.library.problems
        for problem in problems[:3]:
            self.say(f"{problem.path}: {problem.message}", severity="warning")
        if len(problems) > 3:
            self.say(f"and {len(problems) - 3} more that cannot be read", severity="warning")
        left = len(self.room.library.left_out)
        if left and self.room.raw:  # without a story, a problem says so
            what = "1 page or document here is" if left == 1 else f"{left:,} pages and documents here are"
            self.say(f"{what} not shown; {self.keymap.shown('import')} takes them into your library.")
