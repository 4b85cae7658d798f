"""What the panes of the reading room share: a view with a frame and, where it needs one, a line to type on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from textual.binding import Binding
from textual.containers import Vertical
from textual.message import Message

from tui.screens.fields import Line as TypedLine
from tui.screens.jump import JumpTarget
from tui.text import inert, one_line
from tui.widgets.line_list import LineList


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


def list_targets(view: LineList) -> list[JumpTarget]:
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
