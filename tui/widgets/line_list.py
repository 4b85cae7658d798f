"""A list of items of one or more rows each, drawn line by line: as quick with 100,000 items as with ten."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.selection import Selection
from textual.strip import Strip

from tui.present.pieces import Piece, lay_over, plain
from tui.widgets.painted import Painted


class LineList(Painted, can_focus=True):
    """A virtual list with a cursor.

    A subclass says how many items there are (`count`), which of them the cursor may rest on (`stops`), where
    each begins (`starts`), what it is called (`key_of`) and how a row of it looks (`pieces_of`); it calls
    `rebuilt` when the items change and `changed` when one of them does. Keys are bound by the app to
    `move` and its relatives; clicks and the wheel are dealt with here.
    """

    DEFAULT_CSS = """
    LineList { height: 1fr; }
    """

    @dataclass
    class Highlighted(Message):
        """The cursor came to rest on another item."""

        view: LineList
        index: int
        item: Any

        @property
        def control(self) -> LineList:
            """The list the message comes from."""
            return self.view

    @dataclass
    class Selected(Message):
        """An item was chosen: a double click, or `select_cursor`."""

        view: LineList
        index: int
        item: Any

        @property
        def control(self) -> LineList:
            """The list the message comes from."""
            return self.view

    def __init__(self, *, name: str | None = None, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(name=name, id=id, classes=classes)
        self._cursor = -1
        self._starts: Sequence[int] = range(1)
        self._stops: Sequence[int] = range(0)

    # What a subclass says.

    def count(self) -> int:
        """How many items there are."""
        raise NotImplementedError

    def starts(self, width: int) -> Sequence[int]:
        """The row each item begins at in a view of `width` cells, and at the end the number of all rows."""
        return range(self.count() + 1)

    def stops(self) -> Sequence[int]:
        """The items the cursor may rest on, in order."""
        return range(self.count())

    def item_at(self, index: int) -> Any:
        """The item, for messages."""
        raise NotImplementedError

    def key_of(self, index: int) -> Hashable:
        """What item `index` is called, whatever its place."""
        return index

    def index_of(self, key: Hashable) -> int:
        """The place of the item called `key`, or -1."""
        raise NotImplementedError

    def context_of(self, index: int) -> int:
        """The first of the items before `index` that should show with it, or `index`."""
        at = bisect_left(self._stops, index)
        return 0 if at == 0 else self._stops[at - 1] + 1

    def pieces_of(self, index: int, row: int, width: int, at_cursor: bool) -> Sequence[Piece]:
        """Row `row` of item `index`, at most `width` cells."""
        raise NotImplementedError

    # The cursor.

    @property
    def cursor(self) -> int:
        """The index of the item at the cursor, or -1."""
        return self._cursor

    @property
    def cursor_item(self) -> Any:
        """The item at the cursor, or None."""
        return self.item_at(self._cursor) if self._cursor >= 0 else None

    def go(self, index: int, *, center: bool = False) -> None:
        """Put the cursor on item `index`, or the nearest one it may rest on, and bring it into view."""
        stops = self._stops
        if not stops:
            self._put(-1)
            return
        at = min(bisect_left(stops, index), len(stops) - 1)
        self._put(stops[at])
        self.show_cursor(center=center)

    def go_key(self, key: Hashable, *, center: bool = False) -> bool:
        """Put the cursor on the item called `key`; False where there is none."""
        index = self.index_of(key)
        if index < 0:
            return False
        self.go(index, center=center)
        return True

    def move(self, steps: int) -> None:
        """Move the cursor by `steps` items; an item taller than the view is scrolled through first."""
        if not self._stops:
            self.scroll_relative(y=steps, animate=False)
            return
        if self._scroll_through(steps):
            return
        at = bisect_left(self._stops, self._cursor) + steps
        self.go(self._stops[max(0, min(at, len(self._stops) - 1))])

    def move_page(self, pages: int) -> None:
        """Move the cursor by `pages` times the height of the view."""
        self._move_rows(pages * max(1, self.view_height - 1))

    def move_half(self, halves: int) -> None:
        """Move the cursor by `halves` times half the height of the view."""
        self._move_rows(halves * max(1, self.view_height // 2))

    def first(self) -> None:
        """Put the cursor on the first item."""
        self.go(0)

    def last(self) -> None:
        """Put the cursor on the last item."""
        self.go(self.count())

    def select_cursor(self) -> None:
        """Post `Selected` for the item at the cursor."""
        if self._cursor >= 0:
            self.post_message(self.Selected(self, self._cursor, self.item_at(self._cursor)))

    def _move_rows(self, rows: int) -> None:
        if not self._stops:
            self.scroll_relative(y=rows, animate=False)
            return
        row = self._starts[max(0, self._cursor)] + rows
        at = bisect_right(self._stops, self.item_at_row(max(0, row))) - 1
        old = bisect_left(self._stops, self._cursor)
        # One step at least, however tall the items.
        at = max(at, old + 1) if rows > 0 else min(at, old - 1)
        self.go(self._stops[max(0, min(at, len(self._stops) - 1))])

    def _scroll_through(self, steps: int) -> bool:
        """Scroll inside the item at the cursor where a step leads to a part of it that does not show."""
        if abs(steps) != 1 or self._cursor < 0:
            return False
        start, end = self._starts[self._cursor], self._starts[self._cursor + 1]
        top, height = self.scroll_offset.y, self.view_height
        if end - start <= height or height < 2:
            return False
        if steps > 0 and top + height < end and top >= start:
            self.scroll_to(y=min(top + height - 1, end - height), animate=False)
            return True
        if steps < 0 and top > start:
            self.scroll_to(y=max(top - height + 1, start), animate=False)
            return True
        return False

    def _put(self, index: int) -> None:
        if index == self._cursor:
            return
        old, self._cursor = self._cursor, index
        self._refresh_item(old)
        self._refresh_item(index)
        if index >= 0:
            self.post_message(self.Highlighted(self, index, self.item_at(index)))

    def show_cursor(self, *, center: bool = False) -> None:
        """Scroll so that the item at the cursor shows, with the lines before it that belong to it."""
        if self._cursor < 0 or self._laid_width < 0:
            return
        at = bisect_left(self._stops, self._cursor)
        start, end = self._starts[self._cursor], self._starts[self._cursor + 1]
        before = self._starts[self.context_of(self._cursor)]
        after = self._starts[-1] if at == len(self._stops) - 1 else end
        top, height = self.scroll_offset.y, self.view_height
        if center and height and not top <= start <= end <= top + height:
            self.scroll_to(y=max(0, start - height // 3), animate=False)
            return
        if start - before > height - (end - start):
            before = start
        if after - start > height:
            after = end
        if before < top or end - start >= height:
            self.scroll_to(y=before if end - before <= height else start, animate=False)
        elif after > top + height:
            self.scroll_to(y=after - height, animate=False)

    # Items that change.

    def rebuilt(self, keep: Hashable | None = None) -> None:
        """Lay everything out anew; the cursor stays on the item called `keep`, on the row where it was.

        Where there is no such item any more, the cursor stays at its place in the list.
        """
        old_row = self._starts[self._cursor] if 0 <= self._cursor < len(self._starts) else 0
        offset = old_row - self.scroll_offset.y
        old = self._cursor
        self._stops = self.stops()
        index = self.index_of(keep) if keep is not None else -1
        found = index >= 0
        if not self._stops:
            index = -1
        else:
            if not found:
                index = max(0, old)
            index = self._stops[min(bisect_left(self._stops, index), len(self._stops) - 1)]
        self._cursor = index
        if self._laid_width >= 0:
            self._lay_out()
            if index >= 0:
                self.scroll_to(y=max(0, self._starts[index] - offset), animate=False)
                self.show_cursor()
        self.refresh()
        if index >= 0 and (not found or index != old):
            self.post_message(self.Highlighted(self, index, self.item_at(index)))

    def changed(self, index: int) -> None:
        """Draw item `index` anew; it has as many rows as before."""
        self._refresh_item(index)

    def _lay_out(self) -> None:
        self._laid_width = self.view_width
        self._starts = self.starts(self._laid_width)
        self.virtual_size = Size(self._laid_width, self._starts[-1])

    def _refresh_item(self, index: int) -> None:
        if 0 <= index < len(self._starts) - 1:
            self.refresh_lines(self._starts[index], self._starts[index + 1] - self._starts[index])

    def item_at_row(self, row: int) -> int:
        """The index of the item that covers the row `row` of the whole list, the last one beyond its end."""
        return min(bisect_right(self._starts, row), len(self._starts) - 1) - 1

    # Events.

    def fit(self) -> None:
        """Lay the items out for the new width, the cursor on the row where it was."""
        first = self._laid_width < 0
        if self.view_width == self._laid_width:
            self.show_cursor()
            return
        offset = self._starts[self._cursor] - self.scroll_offset.y if self._cursor >= 0 and not first else 0
        self._lay_out()
        if self._cursor >= 0:
            if not first:
                self.scroll_to(y=max(0, self._starts[self._cursor] - offset), animate=False)
            self.show_cursor(center=first)
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Put the cursor on the item that was clicked; choose it at a double click."""
        offset = event.get_content_offset(self)
        if offset is None or self.text_selection is not None:
            return
        row = offset.y + self.scroll_offset.y
        if row >= self._starts[-1]:
            return
        index = self.item_at_row(row)
        at = bisect_left(self._stops, index)
        if at == len(self._stops) or self._stops[at] != index:
            return
        event.stop()
        self._put(index)
        if event.chain >= 2:
            self.select_cursor()

    def on_focus(self) -> None:
        """Show the cursor as active."""
        self._refresh_item(self._cursor)

    def on_blur(self) -> None:
        """Show the cursor as waiting."""
        self._refresh_item(self._cursor)

    def render_line(self, y: int) -> Strip:
        """Draw row `y` of the view."""
        width, base = self.size.width, self.base
        row = y + self.scroll_offset.y
        if row >= self._starts[-1] or width <= 0:
            return Strip.blank(max(0, width), base)
        index = self.item_at_row(row)
        at_cursor = index == self._cursor
        if at_cursor:
            base += self.ink("cursor" if self.has_focus else "cursor-idle")
        pieces = self.pieces_of(index, row - self._starts[index], min(width, self.view_width), at_cursor)
        selection = self.text_selection
        if selection is not None and (span := selection.get_span(row)) is not None:
            end = len(plain(pieces)) if span[1] < 0 else span[1]
            pieces = lay_over(pieces, [(span[0], end)] if span[0] < end else [], "selection")
        return self.placed(self.strip(pieces, width, base), 0, row)

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The rows under the selection as they are on screen."""
        first = 0 if selection.start is None else selection.start.y
        last = self._starts[-1] - 1 if selection.end is None else min(selection.end.y, self._starts[-1] - 1)
        found = []
        for row in range(first, last + 1):
            index = self.item_at_row(row)
            pieces = self.pieces_of(index, row - self._starts[index], self.view_width, False)
            start, end = selection.get_span(row) or (0, 0)
            found.append(plain(pieces)[start : None if end < 0 else end].rstrip())
        return "\n".join(found), "\n"
