"""Tie an annotation to a place in a text so that it finds the place again after an edit.

An anchor holds the position, the exact words and some words around them, as the W3C Web Annotation
Data Model's TextPositionSelector and TextQuoteSelector do. `locate` would rather find nothing than a
wrong place: an annotation without a place is shown as an orphan, one at a wrong sentence misleads.
"""

from __future__ import annotations

import re

from msgspec import Struct

from briefing.records import Span

CONTEXT = 32
"""How many code points before and after the words an anchor keeps."""

_TELLING = 16
"""Context shorter than this (at the edge of a text) does not identify a place by itself."""

_LONG = 24
"""Words at least this long, found once, are taken to be the same words even where both sides changed."""


class Anchor(Struct, frozen=True, kw_only=True):
    """A place in a text: its offsets, its words, and up to 32 code points on either side."""

    start: int
    end: int
    exact: str
    prefix: str
    suffix: str


def anchor_to(text: str, span: Span) -> Anchor:
    """The anchor of `span` (code points) in `text`.

    Raises:
        ValueError: `span` is not inside `text`.

    """
    start, end = span
    if not 0 <= start <= end <= len(text):
        raise ValueError(f"no place in this text: {start}–{end} of {len(text)}")
    return Anchor(
        start=start,
        end=end,
        exact=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
    )


def locate(anchor: Anchor, text: str) -> Span | None:
    """Where `anchor` is in `text` now, or None where that is not certain.

    The place itself, if words and context are unchanged there. Else the one occurrence of the words whose
    context fits: one side wholly unchanged and the other beginning to fit, or, for long words, no other
    occurrence at all. White space may differ. Two occurrences that fit equally well are no place.
    """
    start, end = anchor.start, anchor.end
    if (
        text[start:end] == anchor.exact
        and text[max(0, start - CONTEXT) : start] == anchor.prefix
        and text[end : end + CONTEXT] == anchor.suffix
    ):
        return start, end
    words = anchor.exact.split()
    if not words:
        return None
    found = [match.span() for match in re.finditer(r"\s+".join(map(re.escape, words)), text)]
    rated = sorted(((*_fit(anchor, text, span), span) for span in found), reverse=True)
    if not rated or (len(rated) > 1 and rated[0][0] == rated[1][0]):
        return None
    _, fits, best = rated[0]
    if fits or (len(found) == 1 and len(anchor.exact) >= _LONG):
        return best
    return None


def _fit(anchor: Anchor, text: str, span: Span) -> tuple[int, bool]:
    """(agreeing code points around `span`, whether that is enough to call it the same place)."""
    before, after = _squeezed(anchor.prefix), _squeezed(anchor.suffix)
    left_text = _squeezed(text[max(0, span[0] - 2 * CONTEXT) : span[0]])
    right_text = _squeezed(text[span[1] : span[1] + 2 * CONTEXT])
    left = _common(before[::-1], left_text[::-1])
    right = _common(after, right_text)
    whole_left = left == len(before) and (left >= _TELLING or left_text == before)
    whole_right = right == len(after) and (right >= _TELLING or right_text == after)
    enough = len(anchor.exact) >= _LONG
    fits = (whole_left and (enough or right >= min(4, len(after)))) or (
        whole_right and (enough or left >= min(4, len(before)))
    )
    return left + right, fits


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _common(one: str, other: str) -> int:
    """Length of the common beginning."""
    for index, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return index
    return min(len(one), len(other))
