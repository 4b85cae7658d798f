"""What becomes of an annotation that two windows changed at once.

A change knows the annotation as it was (`before`) and as this window wants it (`after`); the disk holds
what other windows wrote since. Nothing the reader typed is lost:

* whatever only one side changed is taken from that side, field by field;
* where both changed the same field, the later one (by `modified`) counts, but of two texts of a note
  both are kept: the earlier becomes a note of its own beside the later;
* an edit counts more than a removal, in whichever order they come.
"""

from __future__ import annotations

import uuid
from typing import Any

import msgspec

from briefing.annotations.records import Annotation, Change

_MISSING: Any = object()


def merge(change: Change, theirs: Annotation | None) -> tuple[Annotation | None, Annotation | None]:
    """(the annotation after `change` on top of `theirs`, a second note if both wrote a text).

    `theirs` is the annotation on the disk, None where there is none.
    """
    before, ours = change.before, change.after
    if theirs in (before, ours):
        return ours, None
    if ours is None:
        return theirs, None  # removed here, edited there: the edit counts
    if theirs is None:
        return ours, None  # edited here, removed there: the edit counts
    if ours == before:
        return theirs, None
    return _both(before, ours, theirs)


def _both(
    before: Annotation | None, ours: Annotation, theirs: Annotation
) -> tuple[Annotation, Annotation | None]:
    later, earlier = (theirs, ours) if theirs.modified > ours.modified else (ours, theirs)
    taken: dict[str, Any] = {}
    for name in ("story", "story_id", "kind", "section", "anchor", "body"):
        old = getattr(before, name) if before is not None else _MISSING
        taken[name] = _pick(old, getattr(later, name), getattr(earlier, name))
    taken["fields"] = _pick_fields(before.fields if before is not None else {}, later.fields, earlier.fields)
    merged = msgspec.structs.replace(later, **taken)
    old_body = before.body if before is not None else ""
    lost = later.kind == "note" and earlier.body not in ("", old_body, merged.body)
    return merged, _beside(earlier) if lost else None


def _beside(row: Annotation) -> Annotation:
    """`row` as an annotation of its own; the same one each time, should the merge be made again."""
    identity = uuid.uuid5(uuid.NAMESPACE_OID, f"{row.id} {row.modified} {row.body}")
    return msgspec.structs.replace(row, id=identity.hex)


def _pick(old: Any, later: Any, earlier: Any) -> Any:
    return earlier if later == old else later


def _pick_fields(old: dict[str, Any], later: dict[str, Any], earlier: dict[str, Any]) -> dict[str, Any]:
    picked = {}
    for name in dict.fromkeys((*later, *earlier)):
        value = _pick(old.get(name, _MISSING), later.get(name, _MISSING), earlier.get(name, _MISSING))
        if value is not _MISSING:
            picked[name] = value
    return picked
