"""The three panes of the reading room, each a view with a frame and, where it needs one, a line to type on."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import Input, Static

from briefing.annotations.overlay import Overlaid
from briefing.records import Story
from tui.actions import BRIEFING, STORIES
from tui.marker import Target
from tui.present.briefing_lines import briefing_lines
from tui.present.lines import LineOptions
from tui.screens.fields import Line as TypedLine
from tui.screens.jump import JumpTarget
from tui.screens.targets import item_target, row_target
from tui.text import inert, one_line
from tui.widgets.briefing_view import BriefingView
from tui.widgets.line_list import LineList
from tui.widgets.story_list import Matcher, StoryList, StoryRow

if TYPE_CHECKING:
    from tui.screens.reading_room import ReadingRoom


class Typing(TypedLine):
    """A line to type on at the head of a pane; ↓ and tab go on to what is below."""

    def __init__(self, placeholder: str, id: str) -> None:
        super().__init__(placeholder=placeholder, id=id, classes="typing", select_on_focus=False)

    BINDINGS: ClassVar[list[Any]] = [
        Binding("down,tab", "submit", show=False),
        Binding("escape", "give_up", show=False),
    ]

    @dataclass
    class GaveUp(Message):
        """The reader pressed escape."""

        line: Typing

        @property
        def control(self) -> Typing:
            """The line the message comes from."""
            return self.line

    def action_give_up(self) -> None:
        """Say so."""
        self.post_message(self.GaveUp(self))


class Pane(Vertical):
    """A frame around one view."""

    context = ""

    @property
    def view(self) -> Any:
        """What takes the focus."""
        raise NotImplementedError

    def move(self, steps: int) -> None:
        """Move the cursor by lines."""
        self.view.move(steps)

    def move_page(self, pages: int) -> None:
        """Move the cursor by pages."""
        self.view.move_page(pages)

    def move_half(self, halves: int) -> None:
        """Move the cursor by half pages."""
        self.view.move_half(halves)

    def first(self) -> None:
        """To the first line."""
        self.view.first()

    def last(self) -> None:
        """To the last line."""
        self.view.last()

    def next_item(self, steps: int) -> None:
        """To the next item, or the one before."""
        self.view.move(steps)

    def next_section(self, steps: int) -> None:
        """To the next section, or the one before."""
        self.view.move_page(steps)

    def line_text(self) -> str:
        """The line the reader is on, to copy."""
        return ""

    def jump_targets(self) -> list[JumpTarget]:
        """The lines in view."""
        return []

    def head(self, title: str, note: str = "") -> None:
        """Write on the frame."""
        self.border_title = inert(one_line(title))
        self._note = note
        self._foot()

    def at(self, place: str) -> None:
        """Write on the frame where in the list the story stands, where nothing else is said there."""
        if place != self._place:
            self._place = place
            self._foot()

    _note = _place = ""

    def _foot(self) -> None:
        self.border_subtitle = inert(one_line(self._note or self._place))


def _list_targets(view: LineList) -> list[JumpTarget]:
    """A target for each line of `view` that the cursor may rest on and that is in view."""
    region, top = view.content_region, view.scroll_offset.y
    targets = []
    starts = view.starts(view.view_width)
    for index in view.stops():
        row = starts[index] - top
        if row >= region.height:
            break
        if row >= 0:

            def go(index: int = index) -> None:
                view.focus()
                view.go(index)

            targets.append(JumpTarget(region.x, region.y + row, go))
    return targets


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
        self, rows: Sequence[StoryRow], matcher: Matcher | None, total: int, bad: int, sample: bool
    ) -> None:
        """Fill the list; `bad` inputs could not be read, and a `sample` is none of the reader's own stories."""
        self.story_list.set_rows(rows, matcher)
        unreadable = f"{bad} unreadable" if bad else ""
        notes = [note for note in (f"{len(rows)} of {total}" if total else "", unreadable) if note]
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
        return _list_targets(self.story_list)

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


class BriefingPane(Pane):
    """The briefing of one story."""

    context = BRIEFING

    def __init__(self) -> None:
        super().__init__(id="briefing")

    def compose(self) -> ComposeResult:
        """What stands in for a missing briefing, and the briefing."""
        yield Static(inert(""), id="briefing-state", classes="faint")
        yield BriefingView(id="briefing-view")

    @property
    def view(self) -> BriefingView:
        """The briefing."""
        return self.query_one(BriefingView)

    def show_nothing(self) -> None:
        """There is no story."""
        self.head("")
        self._state("")
        self.view.set_lines([], fresh=True)

    def _state(self, words: str) -> None:
        state = self.query_one("#briefing-state", Static)
        state.update(inert(words))
        state.display = bool(words)

    def show(
        self,
        story: Story,
        overlaid: Overlaid | None,
        state: str,
        today: datetime.date,
        options: LineOptions,
        new: bool,
    ) -> None:
        """Show a briefing, or words on why there is none; `new` where it is another story's."""
        self.head(story.title)
        self._state(state)
        self.view.set_lines(briefing_lines(overlaid, today, options) if overlaid else [], fresh=new)

    @property
    def line_key(self) -> str:
        """The id of the item the cursor is on."""
        line = self.view.line_at_cursor
        return (line.item or "") if line else ""

    def go_to(self, item: str) -> None:
        """Put the cursor on an item, if it is there."""
        if item:
            self.view.goto_item(item)

    def next_item(self, steps: int) -> None:
        """The next line that is an item itself, not a note under one."""
        view = self.view
        at = view.cursor + steps
        while 0 <= at < len(view.lines):
            if view.lines[at].is_stop and view.lines[at].annotation is None:
                view.go(at)
                return
            at += steps

    def next_section(self, steps: int) -> None:
        """The next section, or the one before."""
        if steps > 0:
            self.view.next_section()
        else:
            self.view.prev_section()

    def line_text(self) -> str:
        """The line at the cursor."""
        line = self.view.line_at_cursor
        return line.text if line else ""

    def jump_targets(self) -> list[JumpTarget]:
        """The lines in view."""
        return _list_targets(self.view)

    def target(self, story: Story, overlaid: Overlaid) -> Target | None:
        """The item or the written place at the cursor; None where the cursor is on neither."""
        line = self.view.line_at_cursor
        if line is None:
            return None
        return item_target(story, overlaid, line.item) or row_target(story, overlaid, line.annotation)
