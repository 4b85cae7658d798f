"""Find words in the text of every story, whatever their case or accents, with some words around them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from briefing.desk.query import folded
from briefing.records import Span, Story

AROUND = 60
"""Code points of context on either side of a match."""


class Hit(Struct, frozen=True):
    """One story that has the words."""

    key: str
    title: str
    span: Span
    """The first match, in code points of the story's text."""
    snippet: str
    """The words around it on one line."""
    at: Span
    """The match in `snippet`."""
    count: int
    """How many matches the story has."""


def find(text: str, words: str) -> Iterator[Span]:
    """Where `words` stands in `text`, without overlap, whatever the case, accents and kind of quotation mark."""
    needle = folded(words)
    if not needle.strip():
        return
    if text.isascii():
        hay, starts = text.lower(), None
    else:
        hay, starts = _folded_with_places(text)
    at = hay.find(needle)
    while at >= 0:
        end = at + len(needle)
        yield (at, end) if starts is None else (starts[at], starts[end - 1] + 1)
        at = hay.find(needle, end)


def _folded_with_places(text: str) -> tuple[str, list[int]]:
    """`folded(text)`, and for each of its code points the place in `text` it comes from."""
    parts: list[str] = []
    places: list[int] = []
    for at, mark in enumerate(text):
        made = mark.lower() if mark.isascii() else folded(mark)
        parts.append(made)
        places.extend([at] * len(made))
    return "".join(parts), places


def search(stories: Iterable[tuple[Story, str]], words: str) -> Iterator[Hit]:
    """The stories whose text has `words`; each story comes with its folded text, to pass over most quickly."""
    needle = folded(words)
    if not needle.strip():
        return
    for story, body in stories:
        if needle not in body:
            continue
        spans = list(find(story.text, words))
        if spans:
            snippet, at = _snippet(story.text, spans[0])
            yield Hit(story.key, story.title, spans[0], snippet, at, len(spans))


def _snippet(text: str, span: Span) -> tuple[str, Span]:
    """The words around `span` on one line, and where the match is in them."""
    start, end = span
    before = text[max(0, start - AROUND) : start]
    after = text[end : end + AROUND]
    if start > AROUND and " " in before:
        before = "…" + before[before.index(" ") + 1 :]
    if end + AROUND < len(text) and " " in after:
        after = after[: after.rindex(" ")] + "…"
    match = " ".join(text[start:end].split())
    before = _squeezed(before).lstrip()
    return before + match + _squeezed(after).rstrip(), (len(before), len(before) + len(match))


def _squeezed(text: str) -> str:
    """`text` with each run of white space, also at its ends, as one blank."""
    squeezed = " ".join(text.split())
    lead = " " if text[:1].isspace() else ""
    return lead + squeezed + (" " if text[-1:].isspace() and squeezed else "")
