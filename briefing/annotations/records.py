"""The records of what the reader wrote, exactly as the store keeps them."""

from __future__ import annotations

import json
import re
import uuid
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, Protocol

import msgspec
from msgspec import Struct, field

from briefing.annotations.anchors import Anchor, anchor_to
from briefing.clock import Clock as MachineClock
from briefing.records import Span, Story

Kind = Literal[
    "note", "star", "tag", "correction", "rejection", "addition", "published", "metadata", "read", "archived"
]
Section = Literal["story", "quotations", "figures", "meetings", "text"]


class Clock(Protocol):
    """What tells the time; `briefing.clock.Clock` does."""

    def now(self) -> datetime:
        """The present moment."""
        ...


class Annotation(Struct, frozen=True, kw_only=True):
    """One thing the reader wrote about a story or a place in it.

    A correction's `fields` are the fields of the item that the reader changed, in the form of `briefing/1`;
    an addition's are a whole item without its id; metadata's are `title`, `source` and `authors`.
    """

    id: str
    """32 hex digits of a random UUID, made here: never a counter of the database."""
    story: str
    """`Story.key`, which stays the same when the story is edited."""
    story_id: str
    """`Story.id` of the text that `anchor` and the spans in `fields` were made on."""
    kind: Kind
    section: Section = "story"
    anchor: Anchor | None = None
    """None: the whole story."""
    body: str = ""
    """The text of a note, the name of a tag, the ISO date of `published`."""
    fields: dict[str, Any] = field(default_factory=dict)
    created: str
    modified: str
    """ISO 8601 in UTC with microseconds, so that these compare as strings."""


class Change(Struct, frozen=True, kw_only=True):
    """One annotation before and after: added (`before` None), edited, or removed (`after` None)."""

    before: Annotation | None = None
    after: Annotation | None = None

    @property
    def id(self) -> str:
        """The id of the annotation that changes.

        Raises:
            ValueError: neither side is given, or they are two annotations.

        """
        ids = {side.id for side in (self.before, self.after) if side is not None}
        if len(ids) != 1:
            raise ValueError("a change has one annotation, before, after or both")
        return ids.pop()


class Saved(Struct, frozen=True):
    """Everything the reader wrote is synced to disk; `at` (UTC) is when, None if nothing was written yet."""

    at: datetime | None = None


class Saving(Struct, frozen=True):
    """Something is being written."""


class Unsaved(Struct, frozen=True):
    """`count` changes could not be written, for `reason` (one line); they are kept and tried again."""

    reason: str
    count: int = 1


State = Saved | Saving | Unsaved


def stamp(moment: datetime) -> str:
    """`moment` as annotations keep it: UTC, always with microseconds."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def later_than(earlier: str, moment: datetime) -> str:
    """The stamp of `moment`, or one just after the stamp `earlier` where the clock did not move on."""
    now = stamp(moment)
    if now > earlier:
        return now
    try:
        return stamp(datetime.fromisoformat(earlier) + timedelta(microseconds=1))
    except ValueError:
        return now  # written by hand


def normal(annotation: Annotation) -> Annotation:
    """`annotation` as it will come back from the disk: lists for tuples, no halves of surrogate pairs.

    Raises:
        TypeError: `fields` holds something that JSON has no form for.

    """
    try:
        data = msgspec.json.encode(annotation)
    except UnicodeEncodeError:
        data = json.dumps(msgspec.to_builtins(annotation)).encode()
        data = re.sub(rb"\\ud[89ab]..(?!\\ud[c-f])|(?<!\\ud[89ab]..)\\ud[c-f]..", rb"\\ufffd", data)
    return msgspec.json.decode(data, type=Annotation)


def new_annotation(
    story: Story,
    kind: Kind,
    section: Section = "story",
    span: Span | None = None,
    body: str = "",
    fields: dict[str, Any] | None = None,
    clock: Clock | None = None,
) -> Annotation:
    """An annotation of `story` with an id of its own, at `span` (code points into its text) or of the whole.

    Raises:
        ValueError: `span` is not inside the story's text.

    """
    now = stamp((clock or MachineClock()).now())
    return Annotation(
        id=uuid.uuid4().hex,
        story=story.key,
        story_id=story.id,
        kind=kind,
        section=section,
        anchor=None if span is None else anchor_to(story.text, span),
        body=body,
        fields=fields or {},
        created=now,
        modified=now,
    )
