"""The article: its text in rows, with every extracted item marked and the evidence of one lit."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from textual import events
from textual.geometry import Offset, Size
from textual.message import Message
from textual.selection import Selection
from textual.strip import Strip

from briefing.inert import inert
from tui.present.article_rows import ArticleRows, Mark
from tui.present.pieces import Piece, Span
from tui.text import cells, screen_text
from tui.widgets.painted import Painted

MEASURE = 88
"""Cells of the widest column of text: longer rows are hard to read."""
_GUTTER = 4
GLYPHS = {"quotation": "“", "figure": "#", "meeting": "◆", "note": "✎"}
"""The sign in the margin where an item or a note begins."""
_LAYERS = ("item", "lit", "part", "focus", "match", "match-now")


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
        self._text = ""
        self._rows = ArticleRows("", 1)
        self._marks: list[Mark] = []
        self._layers: dict[str, list[Mark]] = {name: [] for name in _LAYERS}
        self._by_row: dict[str, dict[int, list[Mark]]] = {name: {} for name in _LAYERS}
        self._strips: dict[int, Strip] = {}
        self._focused: str | None = None
        self._pending: tuple[int, int] | None = None

    # What it shows.

    @property
    def text(self) -> str:
        """The text as it was given."""
        return self._text

    def show(self, text: str, marks: Sequence[Mark] = ()) -> None:
        """Show `text` with the places of its items; `cls` of a mark is quotation, figure or meeting.

        The same text again keeps its place; another one begins at its top with nothing lit.
        """
        new = text != self._text
        self._text = text
        self._marks = sorted(marks)
        if new:
            self._layers = {name: [] for name in _LAYERS}
            self._focused = None
        self._layers["item"] = [
            Mark(mark.start, mark.end, f"item-{mark.cls}", mark.item) for mark in self._marks
        ]
        self._lay_out()
        if new:
            self._pending = None
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
        if not self._layers["lit"] or self._laid_width < 0:
            return None
        mark = self._layers["lit"][0]
        rows = self._rows.rows_of(mark.start, mark.end)
        top = self.scroll_offset.y
        return (mark.start, mark.end) if rows[0] < top + self.view_height and rows[-1] >= top else None

    def set_matches(self, spans: Sequence[Span], current: int | None = None) -> None:
        """Light what a find found, the one with the index `current` more strongly, and bring it into view."""
        matches = [Mark(start, end, "match") for start, end in spans]
        if matches != self._layers["match"]:
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
        first, last = self._rows.row_of(start), self._rows.row_of(max(start, end - 1))
        top, height = self.scroll_offset.y, self.view_height
        around = 2 if height >= 12 else 0
        if (top + around <= first or top == 0) and last < top + height - around:
            return
        before = max(0, min(height // 3, height - (last - first + 1)))
        self.scroll_to(y=max(0, first - before), animate=False)

    @property
    def top_offset(self) -> int:
        """The offset of the first code point that shows: the reader's place, for another day."""
        row = min(self.scroll_offset.y, len(self._rows) - 1)
        return self._rows.rows[row][0] if row >= 0 else 0

    def go_to(self, offset: int) -> None:
        """Scroll so that the row with `offset` is the first."""
        if self._laid_width < 0:
            self._pending = (offset, offset)
        else:
            self.scroll_to(y=self._rows.row_of(offset), animate=False)

    # Items.

    @property
    def focused_item(self) -> str | None:
        """The id of the item that was stepped to last, or None."""
        return self._focused

    def focus_item(self, item: str | None, *, reveal: bool = True) -> None:
        """Mark `item` as the one the reader is at, without a message."""
        self._focused = item
        own = [Mark(mark.start, mark.end, "item-now", mark.item) for mark in self._marks if mark.item == item]
        self._set_layer("focus", own if item is not None else [])
        if own and item is not None and reveal:
            self.reveal(own[0].start, own[0].end)

    def next_item(self, step: int = 1) -> None:
        """Step to the item that begins next (or, with -1, before): from the last one, or from what shows."""
        marks = [mark for mark in self._marks if mark.item is not None]
        order = list(dict.fromkeys(mark.item for mark in marks if mark.item is not None))
        if not order:
            return
        shown = range(self.scroll_offset.y, self.scroll_offset.y + max(1, self.view_height))
        first = {item: mark.start for mark in reversed(marks) if (item := mark.item) is not None}
        if self._focused in first and self._rows.row_of(first[self._focused]) in shown:
            at = order.index(self._focused) + step
        else:
            top = bisect_left([first[item] for item in order], self.top_offset)
            at = top if step > 0 else top - 1
        self._step_to(order[max(0, min(at, len(order) - 1))])

    def prev_item(self) -> None:
        """Step to the item that begins before."""
        self.next_item(-1)

    def _step_to(self, item: str) -> None:
        self.focus_item(item)
        self.post_message(self.ItemFocused(self, item))

    def place_of(self, item: str) -> Offset | None:
        """Where the first cell of an item is, counted from the view's corner; None for an unknown item."""
        mark = next((mark for mark in self._marks if mark.item == item), None)
        if mark is None or self._laid_width < 0:
            return None
        row = self._rows.row_of(mark.start)
        before = self._rows.text[self._rows.rows[row][0] : mark.start]
        return Offset(self._gutter + cells(before), row - self.scroll_offset.y)

    @property
    def selected_span(self) -> Span | None:
        """What is selected with the mouse, or None."""
        span = self._selected_span()
        return span if span is not None and span[0] < span[1] else None

    def item_at(self, offset: int) -> str | None:
        """The id of the smallest item that covers `offset`, or None."""
        marks = self._by_row["item"].get(self._rows.row_of(offset), [])
        covering = [mark for mark in marks if mark.item and mark.start <= offset < mark.end]
        return min(covering, key=lambda mark: mark.end - mark.start).item if covering else None

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
        self.scroll_to(y=len(self._rows), animate=False)

    # Layout and looks.

    @property
    def _gutter(self) -> int:
        # By the width it was laid out for: a view that is hidden has none of its own.
        return _GUTTER if self._laid_width >= 30 else min(1, max(0, self._laid_width))

    def _lay_out(self) -> None:
        if self._laid_width < 0:
            return
        width = max(1, min(self._laid_width - self._gutter - 1, MEASURE))
        self._rows = ArticleRows(screen_text(self._text), width)
        self._by_row = {name: self._rows.buckets(marks) for name, marks in self._layers.items()}
        self._strips.clear()
        self.virtual_size = Size(self._laid_width, len(self._rows))
        self.refresh()

    def _set_layer(self, name: str, marks: list[Mark]) -> None:
        """Put other marks into a layer and draw the rows that it reaches or reached."""
        touched = set(self._by_row[name])
        self._layers[name] = marks
        self._by_row[name] = self._rows.buckets(marks) if self._laid_width >= 0 else {}
        touched |= set(self._by_row[name])
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
            if self._layers["lit"]:
                self.reveal(self._layers["lit"][0].start, self._layers["lit"][-1].end)

    def notify_style_update(self) -> None:
        """Draw everything anew in the colours of the theme."""
        self._strips.clear()
        super().notify_style_update()

    def render_line(self, y: int) -> Strip:
        """Draw row `y` of the view."""
        width = self.size.width
        row = y + self.scroll_offset.y
        if row >= len(self._rows) or width <= 0:
            return Strip.blank(max(0, width), self.base)
        strip = self._strips.get(row)
        if strip is None or strip.cell_length != width:
            if len(self._strips) > 4096:
                self._strips.clear()
            strip = self._strips[row] = self.strip(self._pieces_of(row), width, self.base)
        return self.placed(strip, -self._gutter, row)

    def _pieces_of(self, row: int) -> Iterable[Piece]:
        """The margin and the text of a row, in pieces that each have one look."""
        start, end = self._rows.rows[row]
        marks = [mark for name in _LAYERS for mark in self._by_row[name].get(row, ())]
        yield from self._margin(row, start, end)
        text = self._rows.text[start:end].rstrip(" \n\t")
        end = start + len(text)
        chosen = self._selected_span()
        if chosen is not None:
            marks.append(Mark(*chosen, "selection"))
        cuts = {start, end}
        for mark in marks:
            cuts |= {min(max(mark.start, start), end), min(max(mark.end, start), end)}
        for first, last in pairwise(sorted(cuts)):
            inks = [mark.cls for mark in marks if mark.start <= first and last <= mark.end]
            yield Piece(text[first - start : last - start].replace("\t", " "), " ".join(inks))

    def _margin(self, row: int, start: int, end: int) -> Iterable[Piece]:
        lit = any(mark.start < end and start < mark.end for mark in self._by_row["lit"].get(row, ()))
        bar = Piece("▌" if lit else " ", "bar")
        if self._gutter < _GUTTER:
            return [bar] if self._gutter else []
        kinds = dict.fromkeys(
            mark.cls.removeprefix("item-")
            for mark in self._by_row["item"].get(row, ())
            if start <= mark.start < end
        )
        glyphs = "".join(GLYPHS.get(kind, "·") for kind in kinds)[: _GUTTER - 2]
        return [bar, Piece(glyphs.ljust(_GUTTER - 1), "dim")]

    # Selecting with the mouse, and clicks.

    def _selected_span(self) -> Span | None:
        selection = self.text_selection
        return None if selection is None else self._span_of(selection)

    def _span_of(self, selection: Selection) -> Span:
        start = 0 if selection.start is None else self._offset_of(selection.start)
        end = len(self._text) if selection.end is None else self._offset_of(selection.end)
        return min(start, end), max(start, end)

    def _offset_of(self, place: Offset) -> int:
        """The offset in the text of a column (code points) and row."""
        if not len(self._rows):
            return 0
        start, end = self._rows.rows[max(0, min(place.y, len(self._rows) - 1))]
        return min(start + max(0, place.x), end)

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The text under the selection, in the article's own lines and without control characters."""
        start, end = self._span_of(selection)
        return inert(self._text)[start:end].rstrip("\n"), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw what is selected."""
        self._strips.clear()
        super().selection_updated(selection)

    def on_click(self, event: events.Click) -> None:
        """Step to the item that was clicked."""
        place = event.get_content_offset(self)
        if place is None or self.text_selection is not None:
            return
        row = place.y + self.scroll_offset.y
        if row >= len(self._rows):
            return
        start, end = self._rows.rows[row]
        column = place.x - self._gutter
        text = self._rows.text[start:end]
        offset = next((at for at in range(len(text)) if cells(text[: at + 1]) > column), len(text))
        item = self.item_at(start + offset)
        if item is None or column < 0:
            return
        event.stop()
        if event.chain >= 2:
            self.post_message(self.Selected(self, item))
        else:
            self._step_to(item)
