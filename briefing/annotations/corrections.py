"""Turn what the reader corrected or added into items, as valid as the engine's own.

The words an item names must be at the spans it names. Where the story was edited since, spans are moved
along with the annotation's anchor; a correction whose words are no longer there makes no item.
"""

from __future__ import annotations

from typing import Any

import msgspec

from briefing.annotations.records import Annotation
from briefing.records import Briefing, Figure, Item, Meeting, Quotation, Span, Story

TYPES: dict[str, type[Quotation] | type[Figure] | type[Meeting]] = {
    "quotations": Quotation,
    "figures": Figure,
    "meetings": Meeting,
}

_OURS = ("id", "by", "engine_said")


class _NotHere(Exception):
    """A span of a correction does not hold its words in this text."""


def corrected(item: Item, annotation: Annotation, span: Span, briefing: Briefing) -> Item | None:
    """`item` with the reader's fields over its own, marked as the reader's, or None if they do not hold.

    `span` is where the annotation's anchor is now. `engine_said` keeps what the engine had said.
    """
    said = item.engine_said if item.engine_said is not msgspec.UNSET else msgspec.to_builtins(item)
    fields = _moved(annotation, span, briefing)
    if fields is None:
        return None
    made = _item(type(item), {**msgspec.to_builtins(item), **fields, "id": item.id, "by": "reader"})
    if made is None:
        return None
    if item.by == "reader" and item.engine_said is msgspec.UNSET:
        return made  # the reader's own addition, edited: the engine never said it
    return msgspec.structs.replace(made, engine_said=said)


def added(annotation: Annotation, span: Span, briefing: Briefing) -> Item | None:
    """The item the reader added at `span`, or None if its fields make no valid item there."""
    kind = TYPES.get(annotation.section)
    fields = _moved(annotation, span, briefing)
    if kind is None or fields is None:
        return None
    whole = {**fields, "id": f"{annotation.section[0]}-{annotation.id[:8]}", "by": "reader"}
    if kind is Quotation:
        whole.setdefault("confidence", 1.0)
    return _item(kind, whole)


def with_metadata(story: Story, fields: dict[str, Any]) -> Story:
    """`story` with the reader's title, source and authors; anything else is left alone."""
    title, source, authors = fields.get("title"), fields.get("source"), fields.get("authors")
    if isinstance(title, str) and title.strip():
        story = msgspec.structs.replace(story, title=title)
    if isinstance(source, str):
        story = msgspec.structs.replace(story, source=source or None)
    if isinstance(authors, list | tuple) and all(isinstance(author, str) for author in authors):
        story = msgspec.structs.replace(story, authors=tuple(authors))
    return story


def _item(kind: type[Any], whole: dict[str, Any]) -> Item | None:
    try:
        made: Item = msgspec.convert(whole, kind)
    except msgspec.ValidationError:
        return None
    if isinstance(made, Quotation) and not made.content:
        return None
    if isinstance(made, Meeting) and not made.mentions:
        return None
    return made


def _moved(annotation: Annotation, span: Span, briefing: Briefing) -> dict[str, Any] | None:
    """The annotation's fields with their spans where they are in this text, or None if their words are not."""
    by = span[0] - annotation.anchor.start if annotation.anchor else 0
    fields = {name: value for name, value in annotation.fields.items() if name not in _OURS}
    try:
        moved: dict[str, Any] = _walk(fields, by, briefing.story.text)
    except (_NotHere, TypeError, ValueError):
        return None
    return moved


def _walk(value: Any, by: int, text: str) -> Any:
    if isinstance(value, list | tuple):
        return [_walk(part, by, text) for part in value]
    if not isinstance(value, dict):
        return value
    moved: dict[str, Any] = {}
    for name, part in value.items():
        if name == "span" and part is not None:
            moved[name] = _shifted(part, by, text)
        elif name in ("mentions", "evidence"):
            moved[name] = [_shifted(pair, by, text) for pair in part]
        else:
            moved[name] = _walk(part, by, text)
    if "text" in moved and moved.get("span") is not None:
        start, end = moved["span"]
        if text[start:end] != moved["text"]:
            raise _NotHere
    return moved


def _shifted(pair: Any, by: int, text: str) -> list[int]:
    start, end = (int(edge) + by for edge in pair)
    if not 0 <= start < end <= len(text):
        raise _NotHere
    return [start, end]
