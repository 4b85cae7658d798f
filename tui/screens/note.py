"""Write a note. What is typed is kept as a draft from the first letter, until it is saved or thrown away."""

from __future__ import annotations

import os
import shlex
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from textual.app import SuspendNotSupported
from textual.binding import Binding
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Static, TextArea

from tui.screens.dialog import Dialog
from tui.screens.fields import Page
from tui.text import inert, one_line

DRAFT_DELAY = 0.05
"""Seconds after a key until the draft is kept, however fast the reader goes on typing."""


class NoteEditor(Dialog[str]):
    """An editor; the result is the note's text, empty to remove the note, None where nothing changed.

    `keep(text)` keeps a draft, `keep(None)` drops it. `subject` is the line the note is on.
    """

    BINDINGS = [Binding("ctrl+e", "external", "open in $EDITOR", priority=True)]
    hint = "^s save · esc leave, keep draft · ^e $EDITOR"

    def __init__(
        self,
        title: str,
        subject: str,
        text: str,
        saved: str,
        keep: Callable[[str | None], None],
        key: str = "a",
    ) -> None:
        """`text` is what to start with (a draft perhaps), `saved` the note as on disk, `key` what opens the editor."""
        super().__init__(title)
        self.subject = subject
        self.text = text
        self.saved = saved
        self.keep = keep
        self.key = key
        self._timer: Timer | None = None

    def fields(self) -> Iterator[Widget]:
        """The line the note is on, and the page to write on."""
        yield Static(inert(one_line(self.subject)), id="subject")
        yield Page(self.text, id="page")

    def on_mount(self) -> None:
        """Start behind the last letter."""
        page = self.query_one(Page)
        page.focus()
        page.move_cursor(page.document.end)
        if self.text != self.saved:
            self.complain("An unfinished draft: ^s saves it.")

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Keep a draft shortly after the last key."""
        if self._timer is None:
            self._timer = self.set_timer(DRAFT_DELAY, self.keep_draft)

    def keep_draft(self) -> None:
        """Keep what is on the page now; the app calls it too when it is told to end."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        text = self.query_one(Page).text
        self.keep(text if text.strip() and text != self.saved else None)

    def accept(self) -> None:
        """Save."""
        if self._timer is not None:
            self._timer.stop()
        text = self.query_one(Page).text.strip()
        self.dismiss(None if text == self.saved else text)

    def action_cancel(self) -> None:
        """Leave; a changed text stays as a draft."""
        self.keep_draft()
        if self.query_one(Page).text.strip() not in (self.saved, ""):
            key = self.key
            self.app.notify(
                f"Kept as a draft; {key} opens it again." if key else "Kept as a draft.", markup=False
            )
        self.dismiss(None)

    def action_external(self) -> None:
        """Edit the text in $VISUAL or $EDITOR and take it back."""
        editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
        if not editor:
            self.complain("Set $EDITOR to edit notes in your own editor.")
            return
        page = self.query_one(Page)
        try:
            page.text = edit_externally(shlex.split(editor), page.text, self.app.suspend)
        except (OSError, ValueError, UnicodeDecodeError, SuspendNotSupported) as error:
            self.complain(f"{one_line(editor)} cannot be used: {error or 'it cannot have the terminal'}")


def edit_externally(command: list[str], text: str, suspend: Callable[[], object]) -> str:
    """`text` as the editor `command` leaves it, while `suspend()` gives it the terminal.

    Raises:
        OSError: the editor cannot be started or failed.
        UnicodeDecodeError: it left something that is not UTF-8.

    """
    handle, name = tempfile.mkstemp(prefix="note-", suffix=".md")
    path = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        with suspend():  # type: ignore[attr-defined]
            status = subprocess.run([*command, name]).returncode
        if status:
            raise OSError(f"it ended with status {status}")
        return path.read_text(encoding="utf-8").rstrip("\n")
    finally:
        path.unlink(missing_ok=True)
