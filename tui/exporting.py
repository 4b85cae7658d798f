"""Write briefs of some stories to Markdown, with those made first that have no briefing yet."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from briefing.annotations.overlay import Overlaid, overlay
from briefing.desk.analyst import AnalysisError
from briefing.desk.remote import Stopped
from briefing.export import files
from tui.screens.confirm import Confirm
from tui.text import one_line

if TYPE_CHECKING:
    from tui.screens.reading_room import ReadingRoom

MARKED = frozenset({"note", "star", "tag", "correction", "rejection", "addition"})
"""Annotations that make a story one of the marked ones."""


class Scope(Struct, frozen=True):
    """Some stories to export, and how the dialog calls them."""

    keys: Sequence[str]
    words: str


def scopes(room: ReadingRoom) -> dict[str, Scope]:
    """What can be exported now: this story, the marked ones, those shown, all."""
    known = room.room
    marked = [key for key in known.keys if any(row.kind in MARKED for row in known.annotations(key))]
    made = {
        "this": Scope([room.story_key], f"this story: {one_line(known.story(room.story_key).title)}"),
        "marked": Scope(marked, f"the starred or annotated ones ({len(marked)})"),
        "shown": Scope(list(room.table.keys), f"those the filter shows ({len(room.table.keys)})"),
        "all": Scope(list(known.keys), f"all ({len(known.keys)})"),
    }
    if not room.table.filter:
        del made["shown"]
    return {name: scope for name, scope in made.items() if scope.keys}


def _question(taken: Sequence[Path], target: Path) -> str:
    """What to ask before briefs in a folder are written over; of a single file the dialog asked already."""
    first = one_line(taken[0].name)
    if len(taken) == 1:
        return f"{first} is in {one_line(str(target))} already. Write over it?"
    return f"{first} and {len(taken) - 1} more are in {one_line(str(target))} already. Write over them?"


async def write_briefs(room: ReadingRoom, keys: Sequence[str], target: Path) -> None:
    """Write the briefs and say where; what cannot be written is said too, and takes nothing else down."""
    known = room.room
    overlaid: list[Overlaid] = []
    missing = 0
    for key in keys:
        found = known.overlaid(key) if not known.needs_briefing(key) else None
        if found is None:
            try:
                briefing = await asyncio.to_thread(room.reader.make_briefing, known.story(key))
                found = overlay(briefing, known.annotations(key))
            except AnalysisError:
                missing += 1
                continue
            except Stopped:  # the reader leaves
                return
        overlaid.append(found)
    if not overlaid:
        room.say("Nothing was exported: no briefing could be made.", severity="error")
        return
    taken = await asyncio.to_thread(files.taken, overlaid, target)
    if taken == [target]:  # a single file: the dialog has asked
        taken = []
    if taken and not await room.app.push_screen_wait(Confirm("Export", _question(taken, target))):
        room.say("Nothing was exported.")
        return
    try:
        written = await asyncio.to_thread(files.write, overlaid, target, known.clock.now())
    except OSError as error:
        room.say(f"Cannot write {target}: {error.strerror or error}", severity="error")
        return
    where = str(written[0]) if len(written) == 1 else f"{len(written)} files in {target}"
    room.say(f"Exported to {where}" + (f"; {missing} without a briefing left out" if missing else ""))
