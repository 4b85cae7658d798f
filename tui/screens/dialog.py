"""The frame every dialog has: a title, its fields, a line that says what is wrong, and the keys that work."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Generic, TypeVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Input, OptionList, Static

from tui.text import inert

Result = TypeVar("Result")


class Dialog(ModalScreen["Result | None"], Generic[Result]):
    """Asks for one thing over the reading room; the result is None where the reader backs out.

    A dialog yields its widgets from `fields` and says in `accept` what happens on ⏎ or ctrl+s.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "cancel", "cancel"),
        Binding("ctrl+s", "accept", "save", priority=True),
        Binding("j", "move('cursor_down')", show=False),
        Binding("k", "move('cursor_up')", show=False),
        Binding("g", "move('first')", show=False),
        Binding("G", "move('last')", show=False),
    ]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (14, "-high")]
    hint = "⏎ save · esc cancel"
    """The keys that work, at the foot of the dialog."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.heading = title

    def fields(self) -> Iterator[Widget]:
        """What is between title and foot."""
        raise NotImplementedError

    def accept(self) -> None:
        """Close with the result, or `complain`."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        """Lay the frame around `fields`."""
        with Vertical(id="dialog") as frame:
            frame.border_title = inert(self.heading)
            yield from self.fields()
            yield Static(inert(""), id="complaint")
            yield Static(inert(self.hint), id="hint")

    def complain(self, message: str) -> None:
        """Say what keeps the dialog from closing."""
        line = self.query_one("#complaint", Static)
        line.update(inert(message))
        line.set_class(bool(message), "-shown")

    def action_cancel(self) -> None:
        """Close without a result."""
        self.dismiss(None)

    def action_accept(self) -> None:
        """As ⏎."""
        self.accept()

    def action_move(self, way: str) -> None:
        """Move the cursor of a list as a vim reader does, where the dialog has one."""
        for options in self.query(OptionList):
            getattr(options, f"action_{way}")()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """⏎ in a field accepts."""
        event.stop()
        self.accept()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Typing takes the complaint away."""
        self.complain("")
