"""The briefing of one story: wrapped lines with a cursor over its items."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Sequence
from itertools import accumulate

from tui.present.line_layout import Layout, lay_out, row_pieces
from tui.present.lines import Line, Section
from tui.present.pieces import Piece, Span, plain
from tui.text import find_all
from tui.widgets.line_list import LineList


class BriefingView(LineList):
    """Shows the lines of `briefing_lines`; keeps the cursor on its item whatever happens around it."""

    class Highlighted(LineList.Highlighted):
        """The cursor came to rest on another line; `item` is its `Line`."""

        item: Line

    class Selected(LineList.Selected):
        """A line was chosen; `item` is its `Line`."""

        item: Line

    def __init__(self, *, name: str | None = None, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(name=name, id=id, classes=classes)
        self._lines: list[Line] = []
        self._places: dict[Hashable, int] = {}
        self._items: dict[str, int] = {}
        self._stop_list: list[int] = []
        self._layouts: list[Layout] = []
        self._open: set[Hashable] = set()
        self._needle = ""
        self._found: list[tuple[int, Span]] = []
        self._found_at = -1

    # The data.

    @property
    def lines(self) -> Sequence[Line]:
        """The lines in their order; not to be changed."""
        return self._lines

    @property
    def line_at_cursor(self) -> Line | None:
        """The line the cursor is on, or None."""
        return self._lines[self.cursor] if self.cursor >= 0 else None

    def set_lines(self, lines: Sequence[Line], *, fresh: bool = False) -> None:
        """Show `lines`; the cursor stays on its item, and the item on its row.

        With `fresh` they are those of another story: the view begins at its top and nothing is open.
        """
        keep = None if fresh or self.cursor < 0 else self._lines[self.cursor].key
        own = None if fresh or self.cursor < 0 else self._lines[self.cursor].item
        self._lines = list(lines)
        self._places = {}
        self._items = {}
        self._stop_list = []
        for index, line in enumerate(self._lines):
            self._places.setdefault(line.key, index)
            if line.is_stop:
                self._stop_list.append(index)
            for item in (line.item, *line.also):
                if item is not None:
                    self._items.setdefault(item, index)
        if fresh:
            self._open.clear()
        if keep is not None and keep not in self._places and own in self._items:
            # The note at the cursor is gone: its item takes the cursor.
            keep = self._lines[self._items[own]].key
        self._search()
        self.rebuilt(keep)
        if fresh:
            self.first()
            self.scroll_to(y=0, animate=False)

    def goto_item(self, item: str, *, center: bool = True) -> bool:
        """Put the cursor on the line of the item with this id; False where there is none."""
        index = self._items.get(item, -1)
        if index >= 0:
            self.go(index, center=center)
        return index >= 0

    def next_section(self) -> None:
        """Put the cursor on the first item of the next section that has one."""
        self._go_section(1)

    def prev_section(self) -> None:
        """Put the cursor on the first item of this section, or of the one before where it is there already."""
        self._go_section(-1)

    def _go_section(self, step: int) -> None:
        firsts: dict[Section, int] = {}
        for stop in self._stop_list:
            firsts.setdefault(self._lines[stop].section, stop)
        places = sorted(firsts.values())
        at = bisect_left(places, self.cursor)
        if step > 0 and at < len(places) and places[at] == self.cursor:
            at += 1
        elif step < 0:
            at -= 1
        if 0 <= at < len(places):
            self.go(places[at])
            self._show_heading(self._lines[places[at]].section)

    def _show_heading(self, section: Section) -> None:
        """Scroll so that the heading of `section` is the first row, as far as there are rows below it."""
        heading = next((i for i, line in enumerate(self._lines) if line.section == section), 0)
        if self._lines[heading].kind == "blank":
            heading += 1
        if self._layouts:
            self.scroll_to(y=self._starts[heading], animate=False)
            self.show_cursor()

    @property
    def is_long(self) -> bool:
        """Whether there is more of the line at the cursor than its first rows, shown or not."""
        line = self.line_at_cursor
        if line is None:
            return False
        return line.key in self._open or (bool(self._layouts) and self._layouts[self.cursor].cut_short)

    def toggle_open(self) -> bool:
        """Show all of the line at the cursor, or only its first rows; False where it has no more to show."""
        line = self.line_at_cursor
        if line is None or not self.is_long:
            return False
        self._open ^= {line.key}
        self.rebuilt(line.key)
        return True

    # Finding.

    def find(self, words: str) -> int:
        """Light `words` wherever they stand, whatever their case; returns how often. '' ends the find."""
        self._needle = words
        self._search()
        self.refresh()
        return len(self._found)

    @property
    def matches(self) -> int:
        """How often the words of the find are there."""
        return len(self._found)

    def next_match(self, step: int = 1) -> int:
        """Go to the next place that `find` lit (or with -1 the one before); returns its number, from 1."""
        if not self._found:
            return 0
        self._found_at = (self._found_at + step) % len(self._found)
        index, span = self._found[self._found_at]
        if self._lines[index].is_stop:
            self.go(index, center=True)
            if self._layouts and self._layouts[index].cut_short:
                shown = self._layouts[index].rows[-1][1]
                if span[1] > shown:
                    self.toggle_open()
        elif self._layouts:
            self.scroll_to(y=max(0, self._starts[index] - self.view_height // 3), animate=False)
        self.refresh()
        return self._found_at + 1

    def _search(self) -> None:
        self._found_at = -1
        self._found = [
            (index, span)
            for index, line in enumerate(self._lines)
            for span in (find_all(plain(line.body), self._needle) if self._needle else ())
        ]

    # For the base.

    def count(self) -> int:
        """How many lines there are."""
        return len(self._lines)

    def starts(self, width: int) -> Sequence[int]:
        """Lay every line out for `width` cells and add their rows up."""
        self._layouts = [lay_out(line, width, line.key in self._open) for line in self._lines]
        return list(accumulate((layout.height for layout in self._layouts), initial=0))

    def stops(self) -> Sequence[int]:
        """The lines with an item or an annotation."""
        return self._stop_list

    def item_at(self, index: int) -> Line:
        """The line."""
        return self._lines[index]

    def key_of(self, index: int) -> Hashable:
        """The key of the line."""
        return self._lines[index].key

    def index_of(self, key: Hashable) -> int:
        """The place of the line called `key`, or -1."""
        return self._places.get(key, -1)

    def context_of(self, index: int) -> int:
        """The heading and speaker before the line, without the blank line before them."""
        first = super().context_of(index)
        while 0 < first < index and self._lines[first].kind == "blank":
            first += 1
        return first

    def pieces_of(self, index: int, row: int, width: int, at_cursor: bool) -> Sequence[Piece]:
        """One row of a line: bar, margin with marks, lead, a part of the body, trail."""
        now = self._found[self._found_at] if self._found_at >= 0 else None
        return row_pieces(
            self._lines[index],
            self._layouts[index],
            row,
            width,
            at_cursor=at_cursor,
            found=[span for _, span in self._found_of(index)],
            now=now[1] if now is not None and now[0] == index else None,
        )

    def _found_of(self, index: int) -> list[tuple[int, Span]]:
        first = bisect_left(self._found, index, key=lambda found: found[0])
        last = bisect_left(self._found, index + 1, key=lambda found: found[0])
        return self._found[first:last]
