"""A title for a story that has none: the beginning of its text."""

from __future__ import annotations

TITLE_LENGTH = 100


def title_from(text: str) -> str:
    """The first line of `text` that says something, cut at a word end to at most `TITLE_LENGTH` code points.

    White space is folded; a cut title ends with '…'. An empty text has the title '(no text)'.
    """
    for line in text[:20_000].split("\n"):
        words = line.lstrip("# ").split()
        if words and any(c.isalnum() for c in line):
            return shorten(" ".join(words))
    return "(no text)"


def shorten(title: str, length: int = TITLE_LENGTH) -> str:
    """`title` in at most `length` code points, cut between words where there is a space to cut at."""
    if len(title) <= length:
        return title
    cut = title[: length - 1]
    head, space, _ = cut.rpartition(" ")
    return (head if space and len(head) > length // 2 else cut).rstrip(" ,;:–—-") + "…"
