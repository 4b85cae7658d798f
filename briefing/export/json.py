"""A briefing as JSON with the reader's annotations laid over it."""

from __future__ import annotations

import msgspec

from briefing.annotations.overlay import Overlaid
from briefing.annotations.records import Annotation


def overlaid_json(one: Overlaid) -> bytes:
    """One line of `briefing/1`; the reader's notes, stars and tags stand under `annotations`.

    Each of them names the `item` it belongs to, null for the story as a whole or a place in its text.
    """
    briefing = msgspec.to_builtins(one.briefing)
    placed: list[tuple[str | None, Annotation]] = [
        (item, a) for item, many in one.by_item.items() for a in many
    ]
    placed += [(None, a) for a in one.story_level] + [(None, a) for _, a in one.text_level]
    placed += [(None, a) for a in one.orphans]
    briefing["annotations"] = [
        {"item": item, "kind": a.kind, "body": a.body, "created": a.created, "modified": a.modified}
        for item, a in placed
        if a.kind in ("note", "star", "tag")
    ]
    return msgspec.json.encode(briefing)
