"""Which stories to export, and to which file."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from pathlib import Path

from textual.widget import Widget
from textual.widgets import Label, OptionList
from textual.widgets.option_list import Option

from tui.screens.dialog import Dialog
from tui.screens.fields import Line
from tui.text import inert


def default_target(today: datetime.date) -> str:
    """The file offered: in the folder the reader started from."""
    return f"brief-{today.isoformat()}.md"


class ExportDialog(Dialog[tuple[str, str]]):
    """A scope and a path; the result is both."""

    hint = "⏎ export · tab file or stories · esc cancel"

    def __init__(self, scopes: Sequence[tuple[str, str]], target: str) -> None:
        """`scopes` are (id, words)."""
        super().__init__("Export as Markdown")
        self.scopes = scopes
        self.target = target
        self._warned_of = ""

    def fields(self) -> Iterator[Widget]:
        """The scopes, and the path."""
        yield OptionList(*(Option(inert(words), id=name) for name, words in self.scopes), id="options")
        yield Label(inert("File (.md), or a folder for a file a story"))
        yield Line(self.target, id="target", select_on_focus=False)

    def on_mount(self) -> None:
        """Start on this story."""
        options = self.query_one(OptionList)
        options.highlighted = 0
        options.focus()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """⏎ on a scope exports."""
        event.stop()
        self.accept()

    def accept(self) -> None:
        """Close with scope and path, or say what is wrong with the path."""
        target = self.query_one(Line).value.strip()
        at = self.query_one(OptionList).highlighted
        if not target:
            self.complain("Name a file.")
            return
        folder = Path(target).expanduser().parent
        if not folder.is_dir():
            self.complain(f"There is no folder {folder}.")
            return
        if Path(target).expanduser().is_file() and target != self._warned_of:
            self._warned_of = target
            self.complain(f"{target} is there already; ⏎ again writes over it.")
            return
        self.dismiss((self.scopes[at or 0][0], target))
