"""The article: its text in rows, with every extracted item marked and the evidence of one lit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.geometry import Offset, Size
from textual.message import Message
from textual.selection import Selection
from textual.strip import Strip

from briefing.inert import inert
from tui.present.article_page import ArticlePage
from tui.present.article_rows import Mark
from tui.present.pieces import Span
from tui.widgets.painted import Painted


class ArticleView(Painted, can_focus=True):
    """The text of a story by the line API: lighting a sentence draws only the rows it is on.

    In the margin a bar stands beside what is lit, and “ # ◆ where a quotation, figure or meeting begins.
    All offsets are half-open and count code points of the text given to `show`.
    """

    @dataclass
    class ItemFocused(Message):
        """The reader stepped to, or clicked on, the item with the id `item`."""

        view: ArticleView
        item: str

        @property
        def control(self) -> ArticleView:
            """The view the message comes from."""
            return self.view

    @dataclass
    class Selected(Message):
        """The item with the id `item` was chosen by a double click."""

        view: ArticleView
        item: str

        @property
        def control(self) -> ArticleView:
            """The view the message comes from."""
            return self.view

    def __init__(self, *, name: str | None = None, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(name=name, id=id, classes=classes)
        self._page = ArticlePage()
        self._strips: dict[int, Strip] = {}
        self._focused: str | None = None
        self._pending: tuple[int, int] | None = None

    # What it shows.

    @property
    def text(self) -> str:
        """The text as it was given."""
        return self._page.text

    def show(self, text: str, marks: Sequence[Mark] = ()) -> None:
        """Show `text` with the places of its items; `cls` of a mark is quotation, figure or meeting.

        The same text again keeps its place; another one begins at its top with nothing lit.
        """
        new = self._page.show(text, marks)
        self._lay_out()
        if new:
            self._focused = self._pending = None
            if self._laid_width >= 0:
                self.scroll_to(y=0, animate=False)

    def light(self, evidence: Sequence[Span], parts: Sequence[Mark] = (), *, reveal: bool = True) -> None:
        """Light the sentences `evidence` and in them the `parts` of an item; nothing lit without any."""
        self._set_layer("lit", [Mark(start, end, "lit") for start, end in evidence])
        self._set_layer("part", list(parts))
        if evidence and reveal:
            self.reveal(evidence[0][0], evidence[-1][1])

    @property
    def lit(self) -> Span | None:
        """The first sentence that is lit, where any of it is in view; else None."""
        lit = self._page.layers["lit"]
        if not lit or self._laid_width < 0:
            return None
        mark = lit[0]
        rows = self._page.rows.rows_of(mark.start, mark.end)
        top = self.scroll_offset.y
        return (mark.start, mark.end) if rows[0] < top + self.view_height and rows[-1] >= top else None

    def set_matches(self, spans: Sequence[Span], current: int | None = None) -> None:
        """Light what a find found, the one with the index `current` more strongly, and bring it into view."""
        matches = [Mark(start, end, "match") for start, end in spans]
        if matches != self._page.layers["match"]:
            self._set_layer("match", matches)
        now = [] if current is None or not spans else [Mark(*spans[current % len(spans)], "match-now")]
        self._set_layer("match-now", now)
        if now:
            self.reveal(now[0].start, now[0].end)

    def reveal(self, start: int, end: int | None = None) -> None:
        """Scroll so that `[start, end)` shows, its beginning at least, with some text before it."""
        end = start if end is None else end
        if self._laid_width < 0:
            self._pending = (start, end)
            return
        first, last = self._page.row_of(start), self._page.row_of(max(start, end - 1))
        top, height = self.scroll_offset.y, self.view_height
        around = 2 if height >= 12 else 0
        if (top + around <= first or top == 0) and last < top + height - around:
            return
        before = max(0, min(height // 3, height - (last - first + 1)))
        self.scroll_to(y=max(0, first - before), animate=False)

    @property
    def top_offset(self) -> int:
        """The offset of the first code point that shows: the reader's place, for another day."""
        return self._page.offset_of(self.scroll_offset.y, 0)

    def go_to(self, offset: int) -> None:
        """Scroll so that the row with `offset` is the first."""
        if self._laid_width < 0:
            self._pending = (offset, offset)
        else:
            self.scroll_to(y=self._page.row_of(offset), animate=False)

    # Items.

    @property
    def focused_item(self) -> str | None:
        """The id of the item that was stepped to last, or None."""
        return self._focused

    def focus_item(self, item: str | None, *, reveal: bool = True) -> None:
        """Mark `item` as the one the reader is at, without a message."""
        self._focused = item
        own = [
            Mark(mark.start, mark.end, "item-now", mark.item)
            for mark in self._page.marks
            if mark.item == item
        ]
        self._set_layer("focus", own if item is not None else [])
        if own and item is not None and reveal:
            self.reveal(own[0].start, own[0].end)

    def next_item(self, step: int = 1) -> None:
        """Step to the item that begins next (or, with -1, before): from the last one, or from what shows."""
        shown = range(self.scroll_offset.y, self.scroll_offset.y + max(1, self.view_height))
        item = self._page.item_beside(self._focused, step, shown)
        if item is not None:
            self._step_to(item)

    def prev_item(self) -> None:
        """Step to the item that begins before."""
        self.next_item(-1)

    def _step_to(self, item: str) -> None:
        self.focus_item(item)
        self.post_message(self.ItemFocused(self, item))

    def place_of(self, item: str) -> Offset | None:
        """Where the first cell of an item is, counted from the view's corner; None for an unknown item."""
        mark = next((mark for mark in self._page.marks if mark.item == item), None)
        if mark is None or self._laid_width < 0:
            return None
        return Offset(self._page.cell_of(mark.start), self._page.row_of(mark.start) - self.scroll_offset.y)

    @property
    def selected_span(self) -> Span | None:
        """What is selected with the mouse, or None."""
        span = self._selected_span()
        return span if span is not None and span[0] < span[1] else None

    def item_at(self, offset: int) -> str | None:
        """The id of the smallest item that covers `offset`, or None."""
        return self._page.item_at(offset)

    # Moving; the same names as a list has.

    def move(self, steps: int) -> None:
        """Scroll by `steps` rows."""
        self.scroll_relative(y=steps, animate=False)

    def move_page(self, pages: int) -> None:
        """Scroll by `pages` times the height of the view."""
        self.move(pages * max(1, self.view_height - 1))

    def move_half(self, halves: int) -> None:
        """Scroll by `halves` times half the height of the view."""
        self.move(halves * max(1, self.view_height // 2))

    def first(self) -> None:
        """Scroll to the beginning."""
        self.scroll_to(y=0, animate=False)

    def last(self) -> None:
        """Scroll to the end."""
        self.scroll_to(y=len(self._page.rows), animate=False)

    # Layout and looks.

    def _lay_out(self) -> None:
        if self._laid_width < 0:
            return
        self._page.lay_out(self._laid_width)
        self._strips.clear()
        self.virtual_size = Size(self._laid_width, len(self._page.rows))
        self.refresh()

    def _set_layer(self, name: str, marks: list[Mark]) -> None:
        """Put other marks into a layer and draw the rows that it reaches or reached."""
        touched = self._page.set_layer(name, marks)
        top, bottom = self.scroll_offset.y, self.scroll_offset.y + self.view_height
        for row in touched:
            self._strips.pop(row, None)
        showing = [row for row in touched if top <= row < bottom]
        if showing:
            self.refresh_lines(min(showing), max(showing) - min(showing) + 1)

    def fit(self) -> None:
        """Lay the text out for the new width, keeping the reader's place."""
        if self.view_width == self._laid_width:
            return
        place = self.top_offset
        first = self._laid_width < 0
        self._laid_width = self.view_width
        self._lay_out()
        if self._pending is not None:
            self.reveal(*self._pending)
            self._pending = None
        elif not first:
            self.go_to(place)
            if lit := self._page.layers["lit"]:
                self.reveal(lit[0].start, lit[-1].end)

    def notify_style_update(self) -> None:
        """Draw everything anew in the colours of the theme."""
        self._strips.clear()
        super().notify_style_update()

    def render_line(self, y: int) -> Strip:
        """Draw row `y` of the view."""
        width = self.size.width
        row = y + self.scroll_offset.y
        if row >= len(self._page.rows) or width <= 0:
            return Strip.blank(max(0, width), self.base)
        strip = self._strips.get(row)
        if strip is None or strip.cell_length != width:
            if len(self._strips) > 4096:
                self._strips.clear()
            strip = self._strips[row] = self.strip(
                self._page.pieces_of(row, self._selected_span()), width, self.base
            )
        return self.placed(strip, -self._page.gutter, row)

    # Selecting with the mouse, and clicks.

    def _selected_span(self) -> Span | None:
        selection = self.text_selection
        return None if selection is None else self._span_of(selection)

    def _span_of(self, selection: Selection) -> Span:
        start = 0 if selection.start is None else self._offset_of(selection.start)
        end = len(self._page.text) if selection.end is None else self._offset_of(selection.end)
        return min(start, end), max(start, end)

    def _offset_of(self, place: Offset) -> int:
        """The offset in the text of a column (code points) and row."""
        return self._page.offset_of(place.y, place.x)

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The text under the selection, in the article's own lines and without control characters."""
        start, end = self._span_of(selection)
        return inert(self._page.text)[start:end].rstrip("\n"), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw what is selected."""
        self._strips.clear()
        super().selection_updated(selection)

    def on_click(self, event: events.Click) -> None:
        """Step to the item that was clicked."""
        place = event.get_content_offset(self)
        if place is None or self.text_selection is not None:
            return
        column = place.x - self._page.gutter
        offset = self._page.offset_in(place.y + self.scroll_offset.y, column)
        item = None if offset is None else self.item_at(offset)
        if item is None or column < 0:
            return
        event.stop()
        if event.chain >= 2:
            self.post_message(self.Selected(self, item))
        else:
            self._step_to(item)
