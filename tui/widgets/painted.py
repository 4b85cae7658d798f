"""The base of our views: a scrolling view that paints pieces of text with inks from the theme."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.present.pieces import Piece

INKS = (
    "title", "dim", "heading", "rule", "unread", "star", "note", "note-text", "tag", "speaker", "role", "cue", "content",
    "value", "up", "down", "level", "date", "status", "soon", "corrected", "unsure", "warning", "error",
    "progress", "match", "match-now", "item-quotation", "item-figure", "item-meeting", "item-note", "item-now", "lit",
    "part-speaker", "part-cue", "part-content", "part-value", "part-measures", "part-time", "bar", "cursor", "cursor-idle",
)  # fmt: skip
"""The names of looks; each is a component class `ink--NAME` that a style sheet may change."""


class Painted(ScrollView, inherit_bindings=False):
    """A line-API view whose rows are pieces of text with named inks.

    No look depends on colour alone: each differs by a text attribute or comes with a glyph of its own, so
    that it reads in light and dark themes and without colour.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"ink--{name}" for name in INKS}
    DEFAULT_CSS = """
    Painted {
        background: $surface;
        color: $foreground;
        overflow-x: hidden;
        overflow-y: auto;
        scrollbar-gutter: stable;
        scrollbar-size-vertical: 1;
        scrollbar-color: $foreground 25%;
        scrollbar-color-hover: $foreground 40%;
        scrollbar-color-active: $primary;
        scrollbar-background: $surface;
        scrollbar-background-hover: $surface;
        scrollbar-background-active: $surface;
        & > .ink--title { text-style: bold; }
        & > .ink--dim { color: $text-muted; }
        & > .ink--heading { color: $text-primary; text-style: bold; }
        & > .ink--rule { color: $foreground 25%; }
        & > .ink--unread { color: $text-accent; text-style: bold; }
        & > .ink--star { color: $text-warning; }
        & > .ink--note { color: $text-warning; text-style: italic; }
        & > .ink--note-text { color: $foreground; text-style: italic; }
        & > .ink--tag { color: $text-secondary; }
        & > .ink--speaker { color: $text-accent; text-style: bold; }
        & > .ink--role { color: $text-muted; }
        & > .ink--cue { color: $text-muted; text-style: italic; }
        & > .ink--value { color: $text-success; text-style: bold; }
        & > .ink--up { color: $text-success; }
        & > .ink--down { color: $text-error; }
        & > .ink--level { color: $text-warning; }
        & > .ink--date { color: $text-primary; text-style: bold; }
        & > .ink--status { color: $text-muted; text-style: italic; }
        & > .ink--soon { color: $text-accent; text-style: bold; }
        & > .ink--corrected { color: $text-secondary; text-style: bold; }
        & > .ink--unsure { color: $text-warning; text-style: bold; }
        & > .ink--warning { color: $text-warning; }
        & > .ink--error { color: $text-error; text-style: bold; }
        & > .ink--progress { color: $text-muted; text-style: italic; }
        & > .ink--match { background: $warning 35%; color: $foreground; text-style: underline; }
        & > .ink--match-now { color: $text-warning; text-style: bold reverse; }
        & > .ink--item-quotation { color: $text-primary; }
        & > .ink--item-figure { text-style: underline; }
        & > .ink--item-meeting { text-style: underline; }
        & > .ink--item-note { color: $text-warning; text-style: italic; }
        & > .ink--item-now { color: $foreground; text-style: bold; }
        & > .ink--lit { background: $primary 22%; }
        & > .ink--part-speaker { color: $text-accent; text-style: bold underline; }
        & > .ink--part-cue { color: $text-warning; text-style: italic; }
        & > .ink--part-content { color: $foreground; text-style: bold; }
        & > .ink--part-value { color: $text-success; text-style: bold reverse; }
        & > .ink--part-measures { color: $text-accent; text-style: underline; }
        & > .ink--part-time { color: $text-primary; text-style: bold italic; }
        & > .ink--bar { color: $text-accent; text-style: bold; }
        & > .ink--cursor { background: $primary 24%; }
        & > .ink--cursor-idle { background: $foreground 8%; }
    }
    """

    def __init__(self, *, name: str | None = None, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(name=name, id=id, classes=classes)
        self._inks: dict[str, Style] = {}
        self._painting = False
        self._laid_width = -1
        """The width everything was laid out for; -1 before the view was first on screen."""

    def fit(self) -> None:
        """Lay everything out for the width of the view, where that has changed."""
        raise NotImplementedError

    def on_resize(self) -> None:
        """Lay everything out for the new width."""
        self.fit()

    @property
    def allow_vertical_scroll(self) -> bool:
        """Whether the view may scroll: also before the scroll bar for new content is there."""
        return not self._check_disabled()

    @property
    def view_width(self) -> int:
        """The cells a row has, without the scroll bar."""
        return max(0, self.scrollable_content_region.width)

    @property
    def view_height(self) -> int:
        """The rows that show at once."""
        return max(0, self.scrollable_content_region.height)

    @property
    def base(self) -> Style:
        """The style of the view itself, under every ink."""
        style = self._inks.get("")
        if style is None:
            style = self._inks[""] = self.rich_style
        return style

    def ink(self, names: str) -> Style:
        """The style of the inks `names`, separated by spaces; colours already mixed with the background."""
        style = self._inks.get(names)
        if style is None:
            style = Style.null()
            for name in names.split():
                style += self._one_ink(name)
            self._inks[names] = style
        return style

    def _one_ink(self, name: str) -> Style:
        if name == "selection":
            return self.screen.get_component_rich_style("screen--selection")
        component = f"ink--{name}"
        rules = self.get_component_styles(component)
        mixed = self.get_component_rich_style(component)
        bare = self.get_component_rich_style(component, partial=True)
        return bare + Style.from_color(
            mixed.color if rules.has_rule("color") else None,
            mixed.bgcolor if rules.has_rule("background") else None,
        )

    def notify_style_update(self) -> None:
        """Forget the inks of the theme that was."""
        self._inks.clear()
        super().notify_style_update()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Paint the rows in `crop`."""
        if self.view_width != self._laid_width:
            # A view that was hidden while its place changed is not told so.
            self.call_next(self.fit)
        self._painting = True
        try:
            return super().render_lines(crop)
        finally:
            self._painting = False

    def placed(self, strip: Strip, column: int, row: int) -> Strip:
        """`strip` with its place in the text on it, for the mouse to select by.

        Left out where the strip is only painted: a place makes every segment's style one of its own, which
        costs more than all the rest of a row.
        """
        return strip if self._painting else strip.apply_offsets(column, row)

    def strip(self, pieces: Iterable[Piece], width: int, base: Style) -> Strip:
        """A row of exactly `width` cells with `pieces` on it, over the style `base`."""
        ink = self.ink
        return Strip(
            [Segment(text, base + ink(names) if names else base) for text, names in pieces if text]
        ).adjust_cell_length(width, base)
