"""An article laid out: its rows and, in layers, the marks that lie on them, with the looks of every row."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise

from tui.present.article_rows import ArticleRows, Mark
from tui.present.pieces import Piece, Span
from tui.text import cells, screen_text

MEASURE = 88
"""Cells of the widest column of text: longer rows are hard to read."""
GUTTER = 4
"""Cells of the margin, where there is room for it."""
GLYPHS = {"quotation": "“", "figure": "#", "meeting": "◆", "note": "✎"}
"""The sign in the margin where an item or a note begins."""
LAYERS = ("item", "lit", "part", "focus", "match", "match-now")
"""The layers of marks, the lowest first."""


class ArticlePage:
    """The text of an article in rows for a width, and the marks that lie on it.

    All offsets are half-open and count code points of the text. Nothing is laid out until `lay_out` is told a width.
    """

    def __init__(self) -> None:
        self.text = ""
        self.marks: list[Mark] = []
        self.layers: dict[str, list[Mark]] = {name: [] for name in LAYERS}
        self.gutter = 0
        self.rows = ArticleRows("", 1)
        self._by_row: dict[str, dict[int, list[Mark]]] = {name: {} for name in LAYERS}
        self._laid = False

    def show(self, text: str, marks: Sequence[Mark]) -> bool:
        """Take `text` and the places of its items; whether it is another text: then nothing else is marked."""
        new = text != self.text
        self.text, self.marks = text, sorted(marks)
        if new:
            self.layers = {name: [] for name in LAYERS}
        self.layers["item"] = [
            Mark(mark.start, mark.end, f"item-{mark.cls}", mark.item) for mark in self.marks
        ]
        return new

    def lay_out(self, width: int) -> None:
        """Break the text into rows for a view of `width` cells."""
        # By the width it was laid out for: a view that is hidden has none of its own.
        self.gutter = GUTTER if width >= 30 else min(1, max(0, width))
        self.rows = ArticleRows(screen_text(self.text), max(1, min(width - self.gutter - 1, MEASURE)))
        self._by_row = {name: self.rows.buckets(marks) for name, marks in self.layers.items()}
        self._laid = True

    def set_layer(self, name: str, marks: list[Mark]) -> set[int]:
        """Put other marks into a layer; the rows that it reaches or reached."""
        touched = set(self._by_row[name])
        self.layers[name] = marks
        self._by_row[name] = self.rows.buckets(marks) if self._laid else {}
        return touched | set(self._by_row[name])

    # Where things are.

    def row_of(self, offset: int) -> int:
        """The row that holds the code point at `offset`."""
        return self.rows.row_of(offset)

    def offset_of(self, row: int, column: int) -> int:
        """The offset of the code point number `column` of a row, at most the row's end."""
        if not len(self.rows):
            return 0
        start, end = self.rows.rows[max(0, min(row, len(self.rows) - 1))]
        return min(start + max(0, column), end)

    def offset_in(self, row: int, cell: int) -> int | None:
        """The offset of what is painted at `cell` of a row, counted from the text's first; None outside the rows."""
        if row >= len(self.rows):
            return None
        start, end = self.rows.rows[row]
        text = self.rows.text[start:end]
        return start + next((at for at in range(len(text)) if cells(text[: at + 1]) > cell), len(text))

    def cell_of(self, offset: int) -> int:
        """How many cells of its row, with the margin, stand before the code point at `offset`."""
        return self.gutter + cells(self.rows.text[self.rows.rows[self.row_of(offset)][0] : offset])

    def item_at(self, offset: int) -> str | None:
        """The id of the smallest item that covers `offset`, or None."""
        marks = self._by_row["item"].get(self.row_of(offset), [])
        covering = [mark for mark in marks if mark.item and mark.start <= offset < mark.end]
        return min(covering, key=lambda mark: mark.end - mark.start).item if covering else None

    def item_beside(self, item: str | None, step: int, shown: range) -> str | None:
        """The item that is `step` items from `item`, or from the first row of `shown` where `item` is not in it."""
        first: dict[str, int] = {}
        for mark in self.marks:
            if mark.item is not None:
                first.setdefault(mark.item, mark.start)
        order = list(first)
        if not order:
            return None
        if item in first and self.row_of(first[item]) in shown:
            at = order.index(item) + step
        else:
            begin = self.rows.rows[min(shown.start, len(self.rows) - 1)][0]
            top = bisect_left([first[one] for one in order], begin)
            at = top if step > 0 else top - 1
        return order[max(0, min(at, len(order) - 1))]

    # What a row looks like.

    def pieces_of(self, row: int, chosen: Span | None) -> Iterable[Piece]:
        """The margin and the text of a row, in pieces that each have one look; `chosen` is what is selected."""
        start, end = self.rows.rows[row]
        marks = [mark for name in LAYERS for mark in self._by_row[name].get(row, ())]
        yield from self._margin(row, start, end)
        text = self.rows.text[start:end].rstrip(" \n\t")
        end = start + len(text)
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
        if self.gutter < GUTTER:
            return [bar] if self.gutter else []
        kinds = dict.fromkeys(
            mark.cls.removeprefix("item-")
            for mark in self._by_row["item"].get(row, ())
            if start <= mark.start < end
        )
        glyphs = "".join(GLYPHS.get(kind, "·") for kind in kinds)[: GUTTER - 2]
        return [bar, Piece(glyphs.ljust(GUTTER - 1), "dim")]
