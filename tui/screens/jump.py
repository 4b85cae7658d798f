"""Letters over the lines in view: type one and the cursor is there."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from msgspec import Struct
from textual import events
from textual.app import ComposeResult
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.text import inert

LETTERS = "asdfghjklqwertyuiopzxcvbnm"


class JumpTarget(Struct, frozen=True):
    """A line in view: where its first cell is on the screen, and how to go there."""

    x: int
    y: int
    go: Callable[[], None]


def labels(count: int) -> list[str]:
    """`count` different labels of equal, least length, near the home row first."""
    length = 1 if count <= len(LETTERS) else math.ceil(math.log(count, len(LETTERS)))
    made = [""]
    for _ in range(length):
        made = [letter + rest for letter in LETTERS for rest in made]
    return [label[::-1] for label in made[:count]] if length > 1 else made[:count]


class Jump(ModalScreen["int | None"]):
    """Shows a label at each of `places` (cells of the screen) and closes with the number of the one typed."""

    def __init__(self, places: Sequence[tuple[int, int]]) -> None:
        super().__init__(id="jump")
        self.places = places
        self.labels = labels(len(places))
        self.typed = ""

    def compose(self) -> ComposeResult:
        """A small label at each place."""
        for (x, y), label in zip(self.places, self.labels, strict=True):
            mark = Static(inert(label), classes="jump")
            mark.styles.offset = (x, y)
            mark.styles.width = len(label)
            yield mark

    def on_key(self, event: events.Key) -> None:
        """A letter narrows the choice; any other key gives up."""
        event.stop()
        self.typed += (event.character or " ").lower()
        fitting = [number for number, label in enumerate(self.labels) if label.startswith(self.typed)]
        if not fitting:
            self.dismiss(None)
        elif self.labels[fitting[0]] == self.typed:
            self.dismiss(fitting[0])
        else:
            for label, mark in zip(self.labels, self.query(".jump"), strict=True):
                mark.display = label.startswith(self.typed)

    def on_click(self) -> None:
        """A click gives up."""
        self.dismiss(None)
