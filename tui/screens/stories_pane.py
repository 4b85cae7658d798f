"""The list of stories, with the filter above it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.widgets import Input, Static

from tui.actions import STORIES
from tui.screens.jump import JumpTarget
from tui.screens.panes import Pane, Typing, list_targets
from tui.text import inert
from tui.widgets.story_list import Matcher, StoryList, StoryRow

if TYPE_CHECKING:
    from tui.screens.reading_room import ReadingRoom


class StoriesPane(Pane):
    """The list of stories, with the filter above it."""

    context = STORIES

    def __init__(self) -> None:
        super().__init__(id="stories")
        self._before = self._story = ""
        self._room: ReadingRoom | None = None

    def compose(self) -> ComposeResult:
        """The filter, what is wrong with it, the list."""
        yield Typing("filter: words, person:, tag:, is:unread …", "filter")
        yield Static(inert(""), id="filter-problem", classes="complaint")
        yield Static(inert(""), id="empty", classes="faint")
        yield StoryList(id="story-list")

    @property
    def story_list(self) -> StoryList:
        """The list."""
        return self.query_one(StoryList)

    @property
    def view(self) -> StoryList:
        """The list."""
        return self.story_list

    def say(self, words: str) -> None:
        """Words in the place of the list, where it is empty."""
        empty = self.query_one("#empty", Static)
        empty.update(inert(words))
        empty.display = bool(words)

    def show_rows(
        self,
        rows: Sequence[StoryRow],
        matcher: Matcher | None,
        total: int,
        bad: int,
        left: int,
        sample: bool,
    ) -> None:
        """Fill the list; `bad` inputs could not be read, `left` are not shown; a `sample` is not of the reader's own."""
        self.story_list.set_rows(rows, matcher)
        unreadable = f"{bad} unreadable" if bad else ""
        not_shown = f"{left} not shown" if left else ""
        notes = [note for note in (f"{len(rows)} of {total}" if total else "", unreadable, not_shown) if note]
        self.head("Sample stories" if sample else "Stories", " · ".join(notes))

    def update(self, row: StoryRow) -> None:
        """Draw the row of one story anew."""
        self.story_list.update_row(row.key, row)

    def neighbour(self, steps: int) -> str:
        """The key of the story `steps` from the cursor, or nothing."""
        at = self.story_list.cursor + steps
        return self.story_list.rows[at].key if 0 <= at < len(self.story_list.rows) else ""

    def place(self) -> str:
        """Which of the stories in the list the cursor is on, in words."""
        total = len(self.story_list.rows)
        return f"{self.story_list.cursor + 1:,} of {total:,}" if total else ""

    def unread(self, steps: int) -> str | None:
        """The key of the next unread story in that direction, around the end; None where all are read."""
        rows, at = self.story_list.rows, self.story_list.cursor
        for distance in range(1, len(rows) + 1):
            row = rows[(at + steps * distance) % len(rows)]
            if not row.read:
                return row.key
        return None

    def jump_targets(self) -> list[JumpTarget]:
        """The stories in view."""
        return list_targets(self.story_list)

    def line_text(self) -> str:
        """The title of the story."""
        row = self.story_list.cursor_row
        return row.title if row else ""

    # The filter.

    def open_filter(self, room: ReadingRoom) -> None:
        """Let the reader type a filter."""
        self._room = room
        self._before, self._story = room.table.filter, room.story_key
        room.enter(STORIES)
        self.show_filter(room.table.filter, typing=True)
        self.query_one("#filter", Typing).focus()

    def show_filter(self, text: str, *, typing: bool = False) -> None:
        """Show the filter in force, or hide its line where there is none."""
        line = self.query_one("#filter", Typing)
        with self.prevent(Input.Changed):
            line.value = text
            line.cursor_position = len(text)
        line.display = typing or bool(text)

    def resume_filter(self, room: ReadingRoom) -> None:
        """Show the filter that is in force from the session before."""
        self._room = room
        self._before = room.table.filter
        self.show_filter(room.table.filter)

    def clear_filter(self, room: ReadingRoom) -> None:
        """Take the filter away; the reader stays on the story."""
        self.show_filter("")
        self.complain("")
        room.table.set_filter("")
        room.show_table(room.story_key)

    def complain(self, words: str) -> None:
        """Say what is wrong with the filter."""
        problem = self.query_one("#filter-problem", Static)
        problem.update(inert(words))
        problem.display = bool(words)

    @on(Input.Changed, "#filter")
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        room = self._room
        if room is None:
            return
        self.complain(room.table.set_filter(event.value))
        room.show_table(self._story)

    @on(Input.Submitted, "#filter")
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        if self._room is not None:
            self.show_filter(self._room.table.filter)
            self.complain("")
            self._room.enter(STORIES)

    @on(Typing.GaveUp, "#filter")
    def _gave_up(self, event: Typing.GaveUp) -> None:
        """The filter from before comes back, and the story."""
        event.stop()
        if self._room is not None:
            self.show_filter(self._before)
            self.complain("")
            self._room.table.set_filter(self._before)
            self._room.show_table(self._story)
            self._room.enter(STORIES)
