"""What is coming up in all stories, soonest first; from an entry to its line in the briefing."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.widgets import Label

from briefing.annotations.overlay import Overlaid
from briefing.desk.agenda import Entry, in_order, of_story
from tui.present.dates import nearness
from tui.present.meeting_lines import date_ink, date_of, meeting_pieces
from tui.present.pieces import Piece, fit_pieces, width_of
from tui.screens.dialog import Dialog
from tui.screens.fields import Line
from tui.screens.overview import Found, Overview
from tui.text import cells, fit, inert, one_line, pad


class Agenda(Found):
    """Date, kind and title; below, what else is known of it and which story says so."""

    def __init__(self, today: datetime.date) -> None:
        super().__init__()
        self.today = today
        self.column = 0

    def show(self, entries: Sequence[Entry]) -> None:
        """List `entries`, the column as wide as their dates."""
        self.column = max((cells(date_of(entry.meeting, self.today)) for entry in entries), default=0) + 2
        super().show(entries)

    def place_of(self, entry: Entry) -> tuple[str, str]:
        """The meeting in its story."""
        return entry.story.key, entry.meeting.id

    def pieces_of(self, index: int, row: int, width: int, at_cursor: bool) -> Sequence[Piece]:
        """Two rows, the date in a column of its own where there is room for one."""
        entry = self.entries[index]
        bar = Piece("▌" if at_cursor else " ", "bar")
        column = self.column if width >= 64 else 0
        if row == 0:
            date = date_of(entry.meeting, self.today)
            lead = pad(date, column) if column else date + "  "
            trail = " · ".join(
                p for p in (nearness(entry.meeting.when, self.today), entry.meeting.status) if p
            )
            room = max(0, width - 2 - cells(lead) - cells(trail))
            words = fit_pieces(meeting_pieces(entry.meeting), room)
            gap = " " * max(0, room - width_of(words) + 1)
            return [bar, Piece(lead, date_ink(entry.meeting)), *words, Piece(gap + trail, "status")]
        notes = " ✎" if any(a.kind == "note" for a in entry.annotations) else ""
        source = " · ".join(one_line(part) for part in (entry.story.title, entry.story.source) if part)
        lead = " " * (column or 2)
        return [bar, Piece(fit(f"{lead}{source}{notes}", width - 1), "dim")]


class AgendaScreen(Overview):
    """The agenda of the stories the list shows."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "move(1)", show=False),
        Binding("k", "move(-1)", show=False),
        Binding("g,home", "end(0)", show=False),
        Binding("G,end", "end(1)", show=False),
        Binding("q,C", "dismiss(None)", show=False),
        Binding("x", "export", "calendar"),
    ]
    heading = "Coming up"
    keys = "⏎ open · x calendar file · esc close"
    list_keys = Overview.list_keys | {"j", "k", "g", "home", "G", "end", "x"}

    def make_list(self) -> Found:
        """The list of entries."""
        return Agenda(self.room.clock.today())

    def on_mount(self) -> None:
        """Begin to look."""
        self.query_one(Found).focus()
        self.look()

    def passes(self, key: str) -> bool:
        """Not those of which it is known that nothing lies ahead."""
        summary = self.room.summary(key)
        return summary is None or bool(summary.ahead)

    def entries_of(self, one: Overlaid) -> Sequence[Entry]:
        """What lies ahead in the story."""
        return of_story(one, self.room.clock.today())

    def ordered(self, entries: Sequence[Entry]) -> Sequence[Entry]:
        """Soonest first."""
        return in_order(entries)

    def count(self, entries: Sequence[Entry]) -> str:
        """'3 coming up'."""
        return f"{len(entries)} coming up" if entries else "nothing is coming up in these stories"

    def action_end(self, last: int) -> None:
        """Go to the first or last entry."""
        found = self.query_one(Found)
        found.last() if last else found.first()

    def action_export(self) -> None:
        """Ask for a file and write the calendar there."""
        dated = [entry for entry in self.query_one(Found).entries if entry.starts]
        if not dated:
            self.notify("Nothing here has a date: there is nothing to put into a calendar.", markup=False)
            return

        def take(target: str | None) -> None:
            if target:
                self.write(dated, Path(target).expanduser())

        name = f"coming-up-{self.room.clock.today().isoformat()}.ics"
        self.app.push_screen(CalendarDialog(name, len(dated)), take)

    @work(thread=True, group="calendar", exit_on_error=False)
    def write(self, entries: Sequence[Entry], target: Path) -> None:
        """Write the calendar and say where."""
        from briefing.export.calendar import calendar
        from briefing.files import replacing

        try:
            with replacing(target) as file:
                file.write(calendar(entries, self.room.clock.now()))
        except OSError as error:
            words, severity = f"Cannot write {target}: {error.strerror or error}", "error"
        else:
            words, severity = f"{len(entries)} entries written to {target}", "information"
        self.app.call_from_thread(self.notify, one_line(words), severity=severity, markup=False)


class CalendarDialog(Dialog[str]):
    """A path for the calendar; the result is the path."""

    hint = "⏎ write · esc cancel"

    def __init__(self, target: str, entries: int) -> None:
        super().__init__("Write a calendar file")
        self.target = target
        self.entries = entries
        self._warned_of = ""

    def fields(self) -> Iterable[Widget]:  # type: ignore[override]
        """The path."""
        yield Label(inert(f"File (.ics) for the {self.entries} entries with a date"))
        yield Line(self.target, id="target", select_on_focus=False)

    def on_mount(self) -> None:
        """Type at once."""
        self.query_one(Line).focus()

    def accept(self) -> None:
        """Close with the path, or say what is wrong with it."""
        target = self.query_one(Line).value.strip()
        path = Path(target).expanduser()
        if not target:
            self.complain("Name a file.")
        elif not path.parent.is_dir():
            self.complain(f"There is no folder {path.parent}.")
        elif path.is_dir():
            self.complain(f"{target} is a folder; name a file.")
        elif path.is_file() and target != self._warned_of:
            self._warned_of = target
            self.complain(f"{target} is there already; ⏎ again writes over it.")
        else:
            self.dismiss(target)
