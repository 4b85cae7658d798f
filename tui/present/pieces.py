"""Text with the name of its look: what lines are made of before a view paints them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tui.text import cells, fit

Span = tuple[int, int]


class Piece(NamedTuple):
    """Some text and its look: names of inks, separated by spaces, the later over the earlier."""

    text: str
    ink: str = ""


Pieces = tuple[Piece, ...]


def plain(pieces: Iterable[Piece]) -> str:
    """The text of `pieces` without their looks."""
    return "".join(piece.text for piece in pieces)


def width_of(pieces: Iterable[Piece]) -> int:
    """The cells that `pieces` take side by side."""
    return cells(plain(pieces))


def cut(pieces: Sequence[Piece], start: int, end: int) -> list[Piece]:
    """The part of `pieces` that lies in the code points `[start, end)` of their text."""
    part = []
    at = 0
    for text, ink in pieces:
        first, last = max(start - at, 0), min(end - at, len(text))
        if first < last:
            part.append(Piece(text[first:last], ink))
        at += len(text)
        if at >= end:
            break
    return part


def fit_pieces(pieces: Sequence[Piece], width: int) -> list[Piece]:
    """`pieces` in at most `width` cells, with an ellipsis where they are longer."""
    shown = fit(plain(pieces), width)
    whole = shown == plain(pieces)
    kept = cut(pieces, 0, len(shown) if whole else max(0, len(shown) - 1))
    return kept if whole or not shown else [*kept, Piece("…", "dim")]


def lay_over(pieces: Sequence[Piece], spans: Sequence[Span], ink: str) -> list[Piece]:
    """`pieces` with `ink` added at `spans`, which are in order, do not overlap, and count from their text."""
    if not spans:
        return list(pieces)
    made: list[Piece] = []
    at = 0
    for start, end in spans:
        if start > at:
            made += cut(pieces, at, start)
        made += [Piece(text, f"{own} {ink}") for text, own in cut(pieces, max(start, at), end)]
        at = max(at, end)
    made += cut(pieces, at, len(plain(pieces)))
    return made
