"""The line: what a view shows of a briefing, before it knows how wide it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tui.present.pieces import Pieces, Span, plain

Kind = Literal[
    "title", "meta", "next", "warning", "blank", "heading", "subheading", "speaker", "quotation", "figure",
    "meeting", "note", "tags", "empty", "hidden", "orphan", "place",
]  # fmt: skip
Section = Literal["header", "quotations", "figures", "meetings", "text", "orphans", "rejected"]


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to read: a heading, a speaker, an item, a note of the reader.

    A view draws `marks` in the margin that `indent` leaves, `lead` before the first row of `body`, whose
    further rows hang below it, and `trail` at the right end of the first row. All text is already fit for
    the screen (`screen_text`).
    """

    kind: Kind
    section: Section
    body: Pieces = ()
    item: str | None = None
    """The id of the item this line shows, or that its note is about."""
    also: tuple[str, ...] = ()
    """The ids of further items that this line shows: the same figure said again."""
    annotation: str | None = None
    """The id of the annotation this line shows."""
    person: str | None = None
    """The id of the person it speaks of."""
    marks: Pieces = ()
    lead: Pieces = ()
    trail: Pieces = ()
    indent: int = 0
    spans: tuple[Span, ...] = ()
    """The places of the story that it shows, half-open code point offsets."""
    rows: int = 0
    """How many rows it takes at most until it is opened; 0: as many as it needs."""

    @property
    def is_stop(self) -> bool:
        """Whether the cursor may rest on it."""
        return self.item is not None or self.annotation is not None

    @property
    def key(self) -> tuple[str, str | None, str | None, str]:
        """What it is called as long as the briefing shows it, wherever it stands."""
        own = "" if self.is_stop else plain(self.body)
        return self.kind, self.item, self.annotation, own

    @property
    def text(self) -> str:
        """All its text in one string: what is copied."""
        parts = (plain(self.lead).strip(), plain(self.body).strip(), plain(self.trail).strip())
        return "  ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class LineOptions:
    """What the reader wants to see of a briefing."""

    show_title: bool = True
    show_held: bool = False
    """Meetings that had been held when the story was written."""
    unsure_below: float = 0.6
    """Quotations of less confidence are marked `?`."""
    date_key: str = "d"
    """The key that sets a story's date, as the reader has it."""
    held_key: str = "h"
    """The key that shows and hides the meetings that had been held."""
    quotation_rows: int = 3
    """Rows of a quotation that show until it is opened."""
