"""Which note a draft belongs to, written so that another session finds the place again."""

from __future__ import annotations

import msgspec
from msgspec import Struct

from briefing.annotations.anchors import Anchor, anchor_to, locate
from briefing.annotations.records import Section
from briefing.records import Span, Story
from tui.marker import Target


class DraftKey(Struct, frozen=True, omit_defaults=True):
    """What a draft is on."""

    story: str
    section: Section = "story"
    anchor: Anchor | None = None
    note: str = ""
    """Id of the note being edited."""


def draft_key(target: Target) -> str:
    """The key of a draft of the note on `target`."""
    anchor = None if target.span is None else anchor_to(target.story.text, target.span)
    note = target.note.id if target.note else ""
    return msgspec.json.encode(DraftKey(target.story.key, target.section, anchor, note)).decode()


def read_key(key: str) -> DraftKey | None:
    """What `draft_key` wrote; None for a key of another make."""
    try:
        return msgspec.json.decode(key, type=DraftKey)
    except msgspec.MsgspecError:
        return None


def place_of(key: DraftKey, story: Story) -> Span | None:
    """Where the line of the draft is in the story now; None for the story as a whole."""
    return locate(key.anchor, story.text) if key.anchor else None
