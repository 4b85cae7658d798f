"""The briefing of the story at hand, with what is to be said of it while there is none."""

from __future__ import annotations

import datetime

from textual.app import ComposeResult
from textual.widgets import Static

from briefing.annotations.overlay import Overlaid
from briefing.records import Story
from tui.actions import BRIEFING
from tui.marker import Target
from tui.present.briefing_lines import briefing_lines
from tui.present.lines import LineOptions
from tui.screens.jump import JumpTarget
from tui.screens.panes import Pane, list_targets
from tui.screens.targets import item_target, row_target
from tui.text import inert
from tui.widgets.briefing_view import BriefingView


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
        return list_targets(self.view)

    def target(self, story: Story, overlaid: Overlaid) -> Target | None:
        """The item or the written place at the cursor; None where the cursor is on neither."""
        line = self.view.line_at_cursor
        if line is None:
            return None
        return item_target(story, overlaid, line.item) or row_target(story, overlaid, line.annotation)
