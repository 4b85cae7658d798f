"""An article as rows of a given width: every code point of the text is in one row."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from tui.present.pieces import Span
from tui.text import wrap

_BLANK_LINES = re.compile(r"\n(?:[^\S\n]*\n)+")
_SENTENCE = 100
"""A line longer than this was not broken to fit a width: what follows it is a paragraph of its own."""


class Mark(NamedTuple):
    """A place of the text, what kind of thing is there, and the id of the item it belongs to."""

    start: int
    end: int
    cls: str
    item: str | None = None


class ArticleRows:
    """The rows of a text in a column of `width` cells.

    Rows are half-open code point ranges in order; blank rows between paragraphs may be empty ranges. Runs
    of blank lines show as one, and a line that holds a whole paragraph is followed by a blank row.
    """

    def __init__(self, text: str, width: int) -> None:
        self.text = text
        self.width = width
        self.rows: list[Span] = []
        self._lay_out()
        self._starts = [start for start, _ in self.rows]

    def __len__(self) -> int:
        return len(self.rows)

    def _lay_out(self) -> None:
        at = 0
        for gap in _BLANK_LINES.finditer(self.text):
            self._block(at, gap.start() + 1)
            self.rows.append((gap.start() + 1, gap.end()))
            at = gap.end()
        self._block(at, len(self.text))

    def _block(self, start: int, end: int) -> None:
        """Add the rows of lines without a blank one between them."""
        at = start
        while at < end:
            stop = self.text.find("\n", at, end) + 1 or end
            before = self.rows[-1] if self.rows else (0, 0)
            long = stop - at > _SENTENCE or (at > start and self._long_before)
            if at > start and long and before != (at, at):
                self.rows.append((at, at))
            body = stop - 1 if self.text[stop - 1] == "\n" else stop
            rows = wrap(self.text[at:body], self.width)
            self.rows += [(at + first, at + last) for first, last in rows[:-1]]
            self.rows.append((at + rows[-1][0], stop))
            self._long_before = stop - at > _SENTENCE
            at = stop

    _long_before = False

    def row_of(self, offset: int) -> int:
        """The row that holds the code point at `offset`, the last one for what is behind the text."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def rows_of(self, start: int, end: int) -> range:
        """The rows that hold some of `[start, end)`."""
        return range(self.row_of(start), self.row_of(max(start, end - 1)) + 1)

    def buckets(self, marks: Iterable[Mark]) -> dict[int, list[Mark]]:
        """{row: the marks that reach into it}."""
        found: dict[int, list[Mark]] = {}
        for mark in marks:
            for row in self.rows_of(mark.start, mark.end):
                found.setdefault(row, []).append(mark)
        return found
