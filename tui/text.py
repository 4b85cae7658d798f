"""Text on its way to the screen: made harmless, measured in cells, cut and wrapped.

Article text, titles and file names are untrusted. `screen_text` is the one function that makes them fit to
be shown, and it keeps every code point at its place, so that offsets into the stored text stay valid for
what is on screen. `inert` hands the result to Textual as `Content`, which is never read as markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from rich.cells import cell_len, split_graphemes
from textual.content import Content

from briefing import inert as inert_text

ELLIPSIS = "…"
PLACEHOLDER = "\N{REPLACEMENT CHARACTER}"
_NOTHING = "\N{ZERO WIDTH SPACE}"


_UNEVEN: tuple[tuple[int, int], ...] = (
    (0xAD, 0xAD),
    (0x180E, 0x180E),
    # A joiner glues emoji to one picture where the terminal knows the sequence, and to several where it
    # does not; taken apart they are equally wide everywhere.
    (0x200D, 0x200D),
    (0x2060, 0x2064),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0x1F3FB, 0x1F3FF),  # skin tones
    (0xE0000, 0xE007F),
)
"""First and last code point of what is invisible and measured differently by terminals, or hides text."""

_TABLE = inert_text.TABLE | {code: _NOTHING for first, last in _UNEVEN for code in range(first, last + 1)}
_TABLE |= dict.fromkeys((*range(0x206A, 0x2070), *range(0xFFF9, 0xFFFC)), PLACEHOLDER)


def _classes(codes: Iterable[int]) -> str:
    """`codes` as the inside of a character class."""
    parts: list[list[int]] = []
    for code in sorted(codes):
        if parts and parts[-1][1] == code - 1:
            parts[-1][1] = code
        else:
            parts.append([code, code])
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in parts)


_UNSAFE = re.compile(f"[{_classes(_TABLE)}]")
_UNSAFE_LINE = re.compile(f"[\\n\\t{_classes(_TABLE)}]")
_SINGLE_CELL = re.compile(
    "[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*"
)


def screen_text(text: str) -> str:
    """`text` with nothing left in it that a terminal would obey, one code point for each of its own.

    Control characters and marks that turn the direction of text around become what `briefing.inert` puts
    in their place; line feed and tab stay, for the layout to deal with. What terminals measure in different
    ways (emoji sequences, soft hyphens) becomes something that all of them measure alike.
    """
    if text.isascii() and text.isprintable():
        return text
    if not _UNSAFE.search(text):
        return text
    return text.translate(_TABLE)


def is_safe(text: str) -> bool:
    """Whether `text` may go to the terminal on one line as it is."""
    return (text.isascii() and text.isprintable()) or not _UNSAFE_LINE.search(text)


def one_line(text: str) -> str:
    """`screen_text` for a place that has a single line: line feeds and tabs become spaces."""
    return screen_text(text).replace("\n", " ").replace("\t", " ")


def inert(text: str) -> Content:
    """`text` for any Textual API that would read a `str` as markup."""
    return Content(screen_text(text))


def is_narrow(text: str) -> bool:
    """Whether every code point of `text` is surely one cell wide."""
    return _SINGLE_CELL.fullmatch(text) is not None


def cells(text: str) -> int:
    """How many cells `text` takes on screen."""
    return cell_len(text)


def fit(text: str, width: int) -> str:
    """`text` in at most `width` cells, cut with … where it is longer."""
    if width <= 0:
        return ""
    if cell_len(text) <= width:
        return text
    room, end = width - 1, 0
    for start, stop, size in split_graphemes(text)[0]:
        if size > room:
            end = start
            break
        room, end = room - size, stop
    return text[:end].rstrip() + ELLIPSIS


def pad(text: str, width: int, *, right: bool = False) -> str:
    """`fit(text, width)` filled with spaces to exactly `width` cells; at its end, or before it for `right`."""
    text = fit(text, width)
    space = " " * (width - cell_len(text))
    return space + text if right else text + space


def wrap(text: str, width: int, first: int | None = None) -> list[tuple[int, int]]:
    """Break `text` at words into rows of at most `width` cells; the first may have another width.

    Returns the half-open code point ranges of the rows. They follow each other without a gap and cover all
    of `text`; the blanks and the line feed a row ends with belong to it and may stand beyond the width.
    A tab is as wide as a space. A word longer than a row is broken; a row holds at least one character, even where that is too wide.
    """
    rows: list[tuple[int, int]] = []
    text = text.replace("\t", " ")
    width = max(1, width)
    room = width if first is None else max(1, first)
    start, end = 0, len(text)
    while True:
        stop = text.find("\n", start)
        stop = end if stop < 0 else stop
        lay = _wrap_narrow if is_narrow(text[start:stop]) else _wrap_any
        room = lay(text, start, stop, room, width, rows)
        if stop == end:
            return rows
        rows[-1] = (rows[-1][0], stop + 1)
        start = stop + 1


def _wrap_narrow(text: str, start: int, stop: int, room: int, width: int, rows: list[tuple[int, int]]) -> int:
    """Append the rows of the line `[start, stop)`, all of whose characters are one cell wide."""
    while stop - start > room:
        cut = text.rfind(" ", start, start + room + 1)
        if cut < 0 or not text[start:cut].strip():
            cut = _dash(text, start, start + room) or start + room
        while cut < stop and text[cut] == " ":
            cut += 1
        rows.append((start, cut))
        if cut == stop:
            return width
        start, room = cut, width
    rows.append((start, stop))
    return width


def _dash(text: str, start: int, stop: int) -> int:
    """The place behind the last dash or slash in `[start, stop)` where a long word may be broken, or 0."""
    cut = max(text.rfind(mark, start + 1, stop) for mark in "-–—/")
    return cut + 1 if cut > start else 0


_NO_START = frozenset("、。，．：；！？）］｝〉》」』】〕％・ー")
"""Marks of wide scripts that do not begin a row."""


def _wrap_any(text: str, start: int, stop: int, room: int, width: int, rows: list[tuple[int, int]]) -> int:
    """As `_wrap_narrow`, for characters of any width."""
    signs = split_graphemes(text[start:stop])[0]
    begin = 0
    while True:
        used, cut, at = 0, begin, begin
        blank = wide = False
        while at < len(signs):
            first, _, size = signs[at]
            mark = text[start + first]
            if mark == " ":
                used, blank, wide = used + 1, True, False
            else:
                if blank or ((size > 1 or wide) and mark not in _NO_START):
                    cut = at
                blank, wide = False, size > 1
                if used + size > room and at > begin:
                    break
                used += size
            at += 1
        if at == len(signs):
            rows.append((start + (signs[begin][0] if begin < len(signs) else 0), stop))
            return width
        end = cut if cut > begin else at
        rows.append((start + signs[begin][0], start + signs[end][0]))
        begin, room = end, width


def find_all(text: str, words: str, limit: int = 10_000) -> list[tuple[int, int]]:
    """Where `words` stands in `text`, whatever the case: half-open code point ranges, without overlap."""
    if not words:
        return []
    pattern = re.compile(re.escape(words), re.IGNORECASE)
    found = []
    for match in pattern.finditer(text):
        found.append(match.span())
        if len(found) >= limit:
            break
    return found
