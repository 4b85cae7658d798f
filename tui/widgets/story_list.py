"""The list of stories: two rows each, or one where space is short."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Literal

from tui.present.pieces import Piece, Span, lay_over
from tui.text import cells, fit, one_line
from tui.widgets.line_list import LineList


@dataclass(frozen=True, slots=True)
class StoryRow:
    """What the list shows of one story."""

    key: str
    title: str
    source: str | None = None
    date_text: str = ""
    read: bool = False
    starred: bool = False
    notes: int = 0
    said: int = 0
    figures: int = 0
    next: int = 0
    state: Literal["waiting", "analysing", "ready", "failed"] = "waiting"
    error: str = ""


Matcher = Callable[[StoryRow], Sequence[Span]]
"""Which places of a row's title to light, as half-open code point ranges in order."""


class StoryList(LineList):
    """All stories that the filter lets through, with read mark, star, notes and counts."""

    class Highlighted(LineList.Highlighted):
        """The cursor came to rest on another story; `item` is its `StoryRow`."""

        item: StoryRow

    class Selected(LineList.Selected):
        """A story was chosen; `item` is its `StoryRow`."""

        item: StoryRow

    ALLOW_SELECT = False

    retry_key = "r"
    """The key that tries again what failed, as the reader has it."""

    def __init__(
        self,
        *,
        compact: bool = False,
        name: str | None = None,
        id: str | None = None,
        classes: str | None = None,
    ) -> None:
        super().__init__(name=name, id=id, classes=classes)
        self._rows: list[StoryRow] = []
        self._places: dict[str, int] = {}
        self._compact = compact
        self._matcher: Matcher | None = None

    # The data.

    @property
    def rows(self) -> Sequence[StoryRow]:
        """The stories in the order they show; not to be changed."""
        return self._rows

    def set_rows(self, rows: Sequence[StoryRow], matcher: Matcher | None = None) -> None:
        """Show `rows`, keeping the cursor on its story; `matcher` lights what the filter found in titles."""
        keep = self.key_of(self.cursor) if self.cursor >= 0 else None
        self._rows = list(rows)
        self._places = {row.key: index for index, row in enumerate(self._rows)}
        self._matcher = matcher
        self.rebuilt(keep)

    def update_row(self, key: str, row: StoryRow) -> None:
        """Show `row` in the place of the story `key`; nothing happens where that does not show."""
        index = self._places.get(key, -1)
        if index >= 0:
            self._rows[index] = row
            if row.key != key:
                del self._places[key]
                self._places[row.key] = index
            self.changed(index)

    def row_of(self, key: str) -> StoryRow | None:
        """What shows of the story `key`, or None."""
        index = self._places.get(key, -1)
        return self._rows[index] if index >= 0 else None

    @property
    def compact(self) -> bool:
        """Whether a story takes one row, not two."""
        return self._compact

    @compact.setter
    def compact(self, compact: bool) -> None:
        if compact != self._compact:
            self._compact = compact
            self.rebuilt(self.key_of(self.cursor) if self.cursor >= 0 else None)

    @property
    def cursor_row(self) -> StoryRow | None:
        """The story at the cursor, or None."""
        return self._rows[self.cursor] if self.cursor >= 0 else None

    # For the base.

    def count(self) -> int:
        """How many stories there are."""
        return len(self._rows)

    def starts(self, width: int) -> Sequence[int]:
        """Every story takes as many rows as any other."""
        del width
        tall = 1 if self._compact else 2
        return range(0, len(self._rows) * tall + 1, tall)

    def item_at(self, index: int) -> StoryRow:
        """The story."""
        return self._rows[index]

    def key_of(self, index: int) -> Hashable:
        """The key of the story."""
        return self._rows[index].key

    def index_of(self, key: Hashable) -> int:
        """The place of the story `key`, or -1."""
        return self._places.get(key, -1) if isinstance(key, str) else -1

    # The look.

    def pieces_of(self, index: int, row: int, width: int, at_cursor: bool) -> Sequence[Piece]:
        """Row 0: marks and title; row 1: the counts, or what goes on with the story."""
        story = self._rows[index]
        bar = Piece("▌" if at_cursor else " ", "bar")
        if row == 1:
            return [bar, *_second_row(story, width - 1, self.retry_key)]
        mark = Piece("○ ", "dim") if story.read else Piece("● ", "unread")
        tail = _tail(story, compact=self._compact, room=width - 24)
        room = width - 3 - sum(cells(piece.text) for piece in tail)
        if room < 4:
            tail, room = [], width - 3
        whole = one_line(story.title)
        title = fit(whole, room)
        pieces = [Piece(title, "" if story.read else "title")]
        if self._matcher is not None:
            kept = len(title) if title == whole else len(title) - 1
            spans = [(start, min(end, kept)) for start, end in self._matcher(story) if start < kept]
            pieces = lay_over(pieces, spans, "match")
        return [bar, mark, *pieces, Piece(" " * (room - cells(title))), *tail]


def _tail(story: StoryRow, *, compact: bool, room: int) -> list[Piece]:
    """What stands at the right end of a story's first row, as far as `room` allows."""
    tail = []
    if story.notes:
        tail.append(Piece(" ✎" + (str(story.notes) if story.notes > 1 else ""), "note"))
    if story.starred:
        tail.append(Piece(" ★", "star"))
    if compact:
        pieces = {
            "ready": Piece(f" {story.said}·{story.figures}·{story.next}", "dim"),
            "failed": Piece(" ⚠", "error"),
            "analysing": Piece(" ◌", "progress"),
            "waiting": Piece(" ·", "dim"),
        }
        if story.state != "ready" or room >= 12:
            tail.append(pieces[story.state])
    return tail


def _second_row(story: StoryRow, width: int, retry_key: str) -> list[Piece]:
    """Counts or state, and at the right end where and when the story is from."""
    indent = "   " if width >= 20 else " "
    width -= len(indent)
    if story.state == "failed":
        why = one_line(story.error) or "could not be read"
        hint = f" — {retry_key} to retry" if retry_key else ""
        left = [Piece(fit(f"⚠ {why}", max(width - len(hint), 0) if width >= 30 else width), "error")]
        if width >= 30:
            left.append(Piece(hint, "dim"))
    elif story.state == "analysing":
        left = [Piece("analysing…", "progress")]
    elif story.state == "waiting":
        left = [Piece("waiting…", "dim")]
    else:
        left = [Piece(_counts(story, width, cells(one_line(story.date_text))), "dim")]
    source, date = one_line(story.source or ""), one_line(story.date_text)
    used = sum(cells(piece.text) for piece in left)
    for right in (f"{source} · {date}" if source and date else source, date):
        if right and used + cells(right) + 2 <= width:
            left += [Piece(" " * (width - used - cells(right))), Piece(right, "dim")]
            break
    return [Piece(indent), *left]


def _counts(story: StoryRow, width: int, date: int) -> str:
    """'11 said · 9 fig · 3 next' without what there is nothing of, in numbers alone where a date of `date` cells would not fit beside the words.

    Whether it would is asked of the width, not of the story, so that the rows of a list look alike.
    """
    counts = ((story.said, "said"), (story.figures, "fig"), (story.next, "next"))
    some = [f"{count} {what}" for count, what in counts if count] or ["nothing found"]
    short = f"{story.said}·{story.figures}·{story.next}"
    if not date or width >= _WORDS + date:
        for text in (" · ".join(some), " ".join(some)):
            if len(text) + (date + 2 if date else 0) <= width:
                return text
    return fit(short, width)


_WORDS = 22
"""Cells that the counts in words may take."""
