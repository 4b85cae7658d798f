"""The course of a figure in all stories, oldest first; from each report to its line in the briefing."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotations.overlay import Overlaid
from briefing.desk.arrange import ARROWS, day
from briefing.desk.course import Reported, in_time, reported
from tui.present.pieces import Piece, fit_pieces
from tui.present.values import change_text
from tui.screens.lookup import Lookup
from tui.screens.overview import Found
from tui.text import cells, fit, one_line, pad

WIDEST = 20
"""Cells of the widest value that still makes the column of values wider."""


class Reports(Found):
    """Day, value, direction and what is measured; below, the period and the story that says so."""

    def __init__(self) -> None:
        super().__init__()
        self.column = 0

    def show(self, entries: Sequence[Reported]) -> None:
        """List `entries`, the column as wide as their values."""
        widths = (cells(_value(entry)) for entry in entries)
        self.column = max((width for width in widths if width <= WIDEST), default=0)
        super().show(entries)

    def place_of(self, entry: Reported) -> tuple[str, str]:
        """The figure in its story."""
        return entry.story.key, entry.figure.id

    def pieces_of(self, index: int, row: int, width: int, at_cursor: bool) -> Sequence[Piece]:
        """Two rows, the day in a column of its own where there is room for one."""
        entry = self.entries[index]
        bar = Piece("▌" if at_cursor else " ", "bar")
        date = pad(day(entry.day) if entry.day else "undated", 13) if width >= 64 else ""
        if row == 0:
            arrow = Piece(
                f" {ARROWS.get(entry.figure.direction or '', ' ')} ", entry.figure.direction or "dim"
            )
            value = _value(entry)
            measured = one_line(entry.figure.measures.text) if entry.figure.measures else ""
            pieces = [
                Piece(date, "date"),
                Piece(pad(value, max(self.column, cells(value))), "value"),
                arrow,
                Piece(measured),
            ]
            return [bar, *fit_pieces(pieces, width - 1)]
        notes = " ✎" if any(a.kind == "note" for a in entry.annotations) else ""
        period = one_line(entry.figure.period.text) if entry.figure.period else ""
        told = day(entry.story.published) if entry.story.published and (period or not date) else ""
        parts = [period, one_line(entry.story.title), one_line(entry.story.source or ""), told]
        words = " · ".join(part for part in parts if part)
        return [bar, Piece(fit(f"{' ' * (cells(date) or 2)}{words}{notes}", width - 1), "dim")]


def _value(entry: Reported) -> str:
    return change_text(entry.figure, entry.before)


class CourseScreen(Lookup):
    """What is measured, and every figure reported of it."""

    heading = "The same figure, in all stories"
    placeholder = "what is measured: trade deficit"

    def make_list(self) -> Found:
        """The list of reports."""
        return Reports()

    def passes(self, key: str) -> bool:
        """Nor where the story is known to have no figures."""
        summary = self.room.summary(key)
        return super().passes(key) and (summary is None or bool(summary.figures))

    def entries_of(self, one: Overlaid) -> Sequence[Reported]:
        """What the story reports of it."""
        return reported(one, self.words)

    def ordered(self, entries: Sequence[Reported]) -> Sequence[Reported]:
        """Oldest first."""
        return in_time(entries)

    def count(self, entries: Sequence[Reported]) -> str:
        """'3 figures in 2 stories'."""
        if not self.words.strip():
            return "type what is measured"
        stories = len({entry.story.key for entry in entries})
        figures = f"{len(entries)} figure" + ("" if len(entries) == 1 else "s")
        return figures + (f" in {stories} stories" if stories > 1 else "")
