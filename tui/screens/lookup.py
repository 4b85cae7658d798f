"""A list out of all stories for words that the reader types: a speaker, what is measured."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual import on
from textual.widget import Widget
from textual.widgets import Input

from tui.room import Room
from tui.screens.fields import Line
from tui.screens.overview import Overview


class Lookup(Overview):
    """A field for words, and the entries they stand for; nothing without words."""

    placeholder = ""

    def __init__(self, room: Room, show_first: Sequence[str] = (), words: str = "") -> None:
        """`words` are those to begin with."""
        super().__init__(room, show_first)
        self.words = words

    def fields(self) -> Iterable[Widget]:
        """The words."""
        yield Line(self.words, placeholder=self.placeholder, id="words")

    def on_mount(self) -> None:
        """Begin with the words that were given."""
        self.query_one(Line).focus()

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self.words = event.value
        self.look()

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        self.action_take()

    def passes(self, key: str) -> bool:
        """Not without words."""
        return bool(self.words.strip())
