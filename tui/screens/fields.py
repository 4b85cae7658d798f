"""Fields to type in, which never hold a character a terminal would obey, whatever is pasted."""

from __future__ import annotations

from textual.binding import Binding
from textual.widgets import Input, TextArea
from textual.widgets.text_area import Edit, EditResult

from tui.text import one_line, screen_text


class Line(Input):
    """One line of typing."""

    def validate_value(self, value: str) -> str:
        """`value` made fit for the screen."""
        return one_line(value)


class Page(TextArea):
    """Several lines of typing."""

    BINDINGS = [
        Binding("ctrl+z", "undo", "undo typing", show=False),
        Binding("ctrl+y", "redo", "redo typing", show=False),
    ]

    def __init__(self, text: str, *, id: str) -> None:
        super().__init__(
            screen_text(text), id=id, soft_wrap=True, show_line_numbers=False, tab_behavior="focus"
        )

    def edit(self, edit: Edit) -> EditResult:
        """Do `edit` with its text made fit for the screen."""
        edit.text = screen_text(edit.text.replace("\r\n", "\n").replace("\r", "\n"))
        return super().edit(edit)
