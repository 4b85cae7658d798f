"""A question before something that touches many stories, and before leaving with unsaved notes."""

from __future__ import annotations

from collections.abc import Iterator

from textual.binding import Binding
from textual.widget import Widget
from textual.widgets import Static

from tui.screens.dialog import Dialog
from tui.text import inert


class Confirm(Dialog[bool]):
    """A question that `y` or ⏎ affirms and `n` or escape denies."""

    BINDINGS = [
        Binding("y,enter", "accept", "yes"),
        Binding("n", "cancel", "no"),
    ]
    hint = "y yes · n no"

    def __init__(self, title: str, question: str) -> None:
        super().__init__(title)
        self.question = question

    def fields(self) -> Iterator[Widget]:
        """The question."""
        yield Static(inert(self.question), id="question")

    def accept(self) -> None:
        """Yes."""
        self.dismiss(True)
