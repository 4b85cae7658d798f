"""The last gate before the terminal: no segment of any widget leaves with a control character in it.

Our own views clean what they show where they take it in, so that widths are right. Widgets of Textual
(inputs, text areas, toasts, the palette) are given text by many hands, the reader's keyboard among them.
"""

from __future__ import annotations

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter
from textual.strip import Strip

from tui.text import is_safe, one_line


class InertFilter(LineFilter):
    """Puts placeholders where a line has something a terminal would obey; the line keeps its width."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """`segments` made harmless; the very same list where they are already."""
        del background
        if all(is_safe(segment.text) for segment in segments):
            return segments
        width = sum(segment.cell_length for segment in segments)
        clean = [Segment(one_line(text), style, control) for text, style, control in segments]
        return list(Strip(clean).crop(0, width))
