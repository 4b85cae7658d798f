"""How one line of a briefing stands in a view of some width: its rows, and what each row looks like."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from tui.present.lines import Line
from tui.present.pieces import Piece, Span, cut, lay_over, plain, width_of
from tui.text import cells, fit, wrap

_MARGIN = 1
"""Cells of the bar that marks the cursor."""
_NARROWEST_BODY = 14
"""Cells a body needs beside its lead; with less room the lead stands on a row of its own."""


class Layout(NamedTuple):
    """How a line is laid out in a view of some width; offsets count in the text of its body."""

    rows: tuple[Span, ...]
    """What of the body stands on each of its rows."""
    indent: int
    lead: tuple[Piece, ...]
    hang: int
    """Cells before the body, the indent included."""
    lead_alone: bool
    trail_beside: bool
    cut_short: bool
    """Whether more of the body is there than the rows show."""

    @property
    def height(self) -> int:
        """Rows in all."""
        return len(self.rows) + self.lead_alone


def lay_out(line: Line, width: int, opened: bool = False) -> Layout:
    """The layout of `line` in a view of `width` cells; with `opened` all of it shows."""
    room = max(1, width - _MARGIN)
    indent = line.indent if room >= 40 else line.indent * room // 40
    lead, trail = line.lead, width_of(line.trail)
    if room - indent - width_of(lead) < _NARROWEST_BODY + 4:
        lead = tuple(Piece(re.sub("  +", " ", text), ink) for text, ink in lead)
    hang = indent + width_of(lead)
    lead_alone = bool(lead) and bool(line.body) and room - hang < _NARROWEST_BODY and hang > indent + 2
    if lead_alone:
        hang = indent + 1
    text = plain(line.body)
    space = room - hang
    trail_beside = bool(trail) and not lead_alone and space - trail - 2 >= min(cells(text), 20)
    if _trail_behind(line, trail_beside):
        text = plain((*line.body, Piece("  "), *line.trail))
    rows = wrap(text, space, space - trail - 2 if trail_beside else None)
    limit = 0 if opened else line.rows
    if limit and _trail_behind(line, trail_beside):
        limit += 1
    # A cue that alone is left over is not worth a sign that more is there.
    told = len(text) - (len(line.body[-1].text) if line.body and line.body[-1].ink == "cue" else 0)
    if 0 < limit < len(rows) and rows[limit - 1][1] >= told:
        rows, limit = rows[:limit], 0
    short = 0 < limit < len(rows)
    return Layout(
        tuple(rows[:limit] if short else rows),
        indent,
        lead,
        min(hang, room - 1),
        lead_alone,
        trail_beside,
        short,
    )


def row_pieces(
    line: Line,
    layout: Layout,
    row: int,
    width: int,
    *,
    at_cursor: bool = False,
    found: Sequence[Span] = (),
    now: Span | None = None,
) -> list[Piece]:
    """Row `row` of a line in `width` cells: bar, margin with marks, lead, a part of the body, trail.

    `found` and `now` are the places of the body that a find lit, and the one it is at.
    """
    bar = Piece("▌" if at_cursor else " ", "bar")
    body_row = row - layout.lead_alone
    pieces = [bar]
    if row == 0:
        marks = line.marks if width_of(line.marks) < layout.indent else ()
        space = layout.indent - width_of(marks) - (1 if marks else 0)
        pieces += [Piece(" " * space), *marks, Piece(" " if marks else ""), *layout.lead]
        used = layout.indent + width_of(layout.lead)
    else:
        pieces.append(Piece(" " * layout.hang))
        used = layout.hang
    if body_row >= 0:
        body: Sequence[Piece] = _body_of(line, layout)
        if found:
            body = lay_over(body, found, "match")
        if now is not None:
            body = lay_over(body, [now], "match-now")
        part = _body_row(body, layout, body_row, width - _MARGIN - used)
        pieces += part
        used += width_of(part)
    if line.trail and row == 0 and layout.trail_beside:
        space = width - _MARGIN - used - width_of(line.trail)
        if line.kind == "heading" and space > 4:
            pieces += [Piece(" "), Piece("─" * (space - 2), "rule"), Piece(" ")]
        else:
            pieces.append(Piece(" " * max(1, space)))
        pieces += line.trail
    elif line.kind == "heading":
        pieces += [Piece(" "), Piece("─" * max(0, width - _MARGIN - used - 1), "rule")]
    return pieces


def _body_row(body: Sequence[Piece], layout: Layout, row: int, room: int) -> list[Piece]:
    """The part of the body on its row `row`, and … where it is cut short."""
    start, end = layout.rows[row]
    part = [Piece(text.replace("\n", " ").replace("\t", " "), ink) for text, ink in cut(body, start, end)]
    while part and not part[-1].text.rstrip():
        part.pop()
    if part:
        part[-1] = Piece(part[-1].text.rstrip(), part[-1].ink)
    if layout.cut_short and row == len(layout.rows) - 1 and part:
        text, ink = part[-1]
        rest = room - width_of(part[:-1])
        text = f"{text} …" if cells(text) + 2 <= rest else fit(f"{text}...", max(1, rest))
        part[-1] = Piece(text, ink)
    return part


def _body_of(line: Line, layout: Layout) -> tuple[Piece, ...]:
    """The body, and behind it the trail where that has no place beside it."""
    if _trail_behind(line, layout.trail_beside):
        return (*line.body, Piece("  "), *line.trail)
    return line.body


def _trail_behind(line: Line, beside: bool) -> bool:
    """Whether the trail follows the body; a mere count is left out where it has no place beside it."""
    return bool(line.trail) and not beside and line.is_stop
