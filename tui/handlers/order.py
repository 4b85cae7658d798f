"""Keeping order: read and unread, archive, and all of it for every story the filter shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from tui.handlers import handles
from tui.marker import Target
from tui.screens.choice import Choice
from tui.screens.confirm import Confirm
from tui.screens.tags import Tags

if TYPE_CHECKING:
    from tui.screens.reading_room import ReadingRoom


def _can_mark(room: ReadingRoom) -> bool:
    return bool(room.story_key) and not room.room.notebook.read_only


@handles("mark_read", _can_mark)
def mark_read(room: ReadingRoom) -> None:
    """Read becomes unread, unread read."""
    story = room.room.story(room.story_key)
    room.marker.read([story], room.room.annotations, not room.room.marks(story.key).read)
    room.refresh_marks()


@handles("archive", _can_mark)
def archive(room: ReadingRoom) -> None:
    """Put the story away, or bring it back."""
    story = room.room.story(room.story_key)
    away = not room.room.marks(story.key).archived
    room.marker.archive([story], room.room.annotations, away)
    room.refresh_marks()
    undo = room.keymap.shown("undo")
    room.say(f"Archived; is:archived shows it, {undo} brings it back." if away else "Back in the list.")


CHOICES = (
    ("read", "Mark all read"),
    ("unread", "Mark all unread"),
    ("star", "Star all"),
    ("unstar", "Take the stars off all"),
    ("tag", "Add tags to all"),
    ("archive", "Archive all"),
    ("restore", "Bring all back from the archive"),
    ("delete", "Delete all from the list"),
)

WORK = {
    "read": "marking",
    "unread": "marking",
    "star": "starring",
    "unstar": "taking stars off",
    "tag": "tagging",
    "archive": "archiving",
    "restore": "bringing back",
    "delete": "deleting",
}
"""What the last line says while it is done."""


@handles("bulk", lambda room: _can_mark(room) and bool(room.table.keys))
def bulk(room: ReadingRoom) -> None:
    """Choose what to do with every story shown, confirm with their number, do it as one step."""
    keys = list(room.table.keys)
    stories = f"{len(keys):,} {'story' if len(keys) == 1 else 'stories'}"
    shown = f"the {stories} that the filter shows" if room.table.filter else f"all {stories}"

    def chosen(what: str | None) -> None:
        if what == "tag":
            room.app.push_screen(Tags(f"Tags for {shown}", (), room.room.known_tags()), tagged)
        elif what:
            words = dict(CHOICES)[what].replace("all", shown, 1)
            room.app.push_screen(
                Confirm(f"{stories}", f"{words}?"), lambda yes: finish(what) if yes else None
            )

    def tagged(tags: tuple[str, ...] | None) -> None:
        if tags:
            question = f"Add {' '.join('#' + tag for tag in tags)} to {shown}?"
            room.app.push_screen(
                Confirm(f"{stories}", question), lambda yes: finish("tag", tags) if yes else None
            )

    def finish(what: str, tags: Sequence[str] = ()) -> None:
        def done(_: None) -> None:
            room.say(f"Done for {stories}; {room.keymap.shown('undo')} takes it back.")

        room.work(WORK[what], lambda: do_to_all(room, keys, what, tags), done)

    room.app.push_screen(Choice(f"With {shown} …", CHOICES), chosen)


def do_to_all(room: ReadingRoom, keys: Sequence[str], what: str, tags: Sequence[str] = ()) -> None:
    """Do one of `CHOICES` to the stories `keys`."""
    known, marker = room.room, room.marker
    stories = [known.story(key) for key in keys]
    targets = [
        Target(story, rows=tuple(row for row in known.annotations(story.key) if row.anchor is None))
        for story in stories
    ]
    deeds: dict[str, Callable[[], object]] = {
        "read": lambda: marker.read(stories, known.annotations, True),
        "unread": lambda: marker.read(stories, known.annotations, False),
        "star": lambda: marker.star(targets, True),
        "unstar": lambda: marker.star(targets, False),
        "tag": lambda: marker.add_tags(targets, tags),
        "archive": lambda: marker.archive(stories, known.annotations, True),
        "restore": lambda: marker.archive(stories, known.annotations, False),
        "delete": lambda: marker.delete(stories),
    }
    deeds[what]()
