"""A few labelled fields on one dialog: a correction, a story's metadata, an export."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec import Struct
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.suggester import SuggestFromList
from textual.widget import Widget
from textual.widgets import Label, Static

from tui.screens.dialog import Dialog
from tui.screens.fields import Line
from tui.text import inert, one_line


class Field(Struct, frozen=True):
    """One line of a form."""

    name: str
    label: str
    value: str = ""
    placeholder: str = ""
    check: Callable[[str], str] | None = None
    """Gives the value to take, or raises ValueError with words for the reader."""
    suggestions: tuple[str, ...] = ()
    """Words to complete from."""
    needed: bool = False
    """Checked also where the reader leaves it empty."""


class Form(Dialog[Mapping[str, str]]):
    """Labelled lines; the result is name → checked value of those that the reader changed."""

    BINDINGS = [
        Binding("down", "app.focus_next", show=False),
        Binding("up", "app.focus_previous", show=False),
    ]
    hint = "⏎ save · ↑↓ field · esc cancel"

    def __init__(self, title: str, lines: Sequence[Field], explanation: str = "", hint: str = "") -> None:
        super().__init__(title)
        self.lines = lines
        self.explanation = explanation
        if hint:
            self.hint = hint

    def fields(self) -> Iterator[Widget]:
        """An explanation, then a label and a line for each field."""
        if self.explanation:
            yield Static(inert(one_line(self.explanation)), id="subject")
        parts: list[Widget] = []
        for line in self.lines:
            parts.append(Label(inert(line.label)))
            parts.append(
                Line(
                    line.value,
                    placeholder=line.placeholder,
                    suggester=SuggestFromList(line.suggestions, case_sensitive=False),
                    id=f"field-{line.name}",
                    select_on_focus=False,
                )
            )
        yield VerticalScroll(*parts, id="form", can_focus=False)

    def on_mount(self) -> None:
        """Start on the first field."""
        self.query(Line).first().focus()

    def accept(self) -> None:
        """Close with what changed, or say what is wrong with a field."""
        changed: dict[str, str] = {}
        for line in self.lines:
            widget = self.query_one(f"#field-{line.name}", Line)
            value = widget.value.strip()
            if value == one_line(line.value).strip() and not (line.needed and not value):
                continue
            try:
                changed[line.name] = line.check(value) if line.check else value
            except ValueError as error:
                self.complain(f"{line.label}: {error}")
                widget.focus()
                return
        self.dismiss(changed)
