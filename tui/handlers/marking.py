"""Marking: notes, stars, tags, corrections, the publication date, undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from tui.actions import STORIES
from tui.corrections import fields_from, form_for
from tui.drafts import draft_key
from tui.handlers import handles
from tui.marker import words_of
from tui.screens.confirm import Confirm
from tui.screens.date import PublicationDate
from tui.screens.form import Field, Form
from tui.screens.note import NoteEditor
from tui.screens.room_stories import MANY
from tui.screens.tags import Tags

if TYPE_CHECKING:
    from tui.marker import Target
    from tui.screens.reading_room import ReadingRoom


def _can_mark(room: ReadingRoom) -> bool:
    return bool(room.story_key) and not room.room.notebook.read_only


def _on_item(room: ReadingRoom) -> bool:
    return _can_mark(room) and room.target().item is not None


@handles("annotate", _can_mark)
def annotate(room: ReadingRoom) -> None:
    """Write or edit the note on the line or story; on a note's own line, that note."""
    at = _at_cursor(room)
    edit_note(room, at if at.note else room.target())


def edit_note(room: ReadingRoom, target: Target, name: str = "") -> None:
    """Open the editor on the note of `target`, with the draft that was left there (or the one called `name`)."""
    note = target.note
    saved = note.body if note else ""
    key = name or draft_key(target)
    draft = room.reader.drafts.get(key)

    def take(text: str | None) -> None:
        if text is None:
            return
        room.marker.note(target, text)
        room.reader.drop_draft(key)
        room.refresh_marks()

    def keep(text: str | None) -> None:
        if text is None:
            room.reader.drop_draft(key)
        else:
            room.reader.save_draft(key, text)

    title = f"Note on this {target.what}" if not saved else f"Edit the note on this {target.what}"
    room.app.push_screen(
        NoteEditor(
            title,
            target.subject,
            saved if draft is None else draft,
            saved,
            keep,
            room.keymap.shown("annotate"),
        ),
        take,
    )


@handles("star", _can_mark)
def star(room: ReadingRoom) -> None:
    """Put a star on the line or story, or take it off."""
    room.marker.star([room.target()])
    room.refresh_marks()


@handles("tag", _can_mark)
def tag(room: ReadingRoom) -> None:
    """Set the tags of the line or story."""
    target = room.target()

    def take(tags: tuple[str, ...] | None) -> None:
        if tags is not None:
            room.marker.tags(target, tags)
            room.refresh_marks()

    current = [row.body for row in target.of_kind("tag")]
    room.app.push_screen(Tags(f"Tags of this {target.what}", current, room.room.known_tags()), take)


@handles("correct", _on_item)
def correct(room: ReadingRoom) -> None:
    """Correct what the line says."""
    target, overlaid = room.target(), room.overlaid
    if target.item is None or overlaid is None:
        return
    item, briefing = target.item, overlaid.briefing

    def take(changed: Mapping[str, str] | None) -> None:
        if changed:
            room.marker.correct(target, fields_from(item, changed, briefing))
            room.refresh_marks()

    reject_key = room.keymap.shown("reject")
    hint = f"⏎ save · ↑↓ field · esc cancel ({reject_key} on the line rejects it)"
    words = words_of(item, target.story)
    room.app.push_screen(Form("Correct this line", form_for(item, briefing), words, hint), take)


def _can_reject(room: ReadingRoom) -> bool:
    return _on_item(room) or (_can_mark(room) and bool(room.line_annotation))


@handles("reject", _can_reject)
def reject(room: ReadingRoom) -> None:
    """Take the line out of the briefing; where it is the reader's own (a note, tags), that goes, not the item.

    On the line of a rejected item it is the rejection that goes.
    """
    if room.line_annotation:
        _clear(room)
        return
    room.marker.reject(room.target())
    room.refresh_marks()
    room.say(f"Rejected; {room.keymap.shown('undo')} brings it back.")


@handles("date", _can_mark)
def date(room: ReadingRoom) -> None:
    """Set the day the story was published."""
    key = room.story_key
    story, rows = room.room.story(key), room.room.annotations(key)

    def take(day: str | None) -> None:
        if day is None or day == (story.published or ""):
            return
        if not room.marker.published(story, rows, day):
            room.say("The date comes with the story; type another one to replace it.")
        room.refresh_marks()

    room.app.push_screen(PublicationDate(story, room.room.candidates(key), room.room.clock.today()), take)


@handles("metadata", _can_mark)
def metadata(room: ReadingRoom) -> None:
    """Edit title, source and authors."""
    key = room.story_key
    story, rows = room.room.story(key), room.room.annotations(key)

    def title_given(text: str) -> str:
        if not text:
            raise ValueError("a story needs a title")
        return text

    def take(changed: Mapping[str, str] | None) -> None:
        if changed:
            fields: dict[str, Any] = dict(changed)
            if "authors" in fields:
                fields["authors"] = [name.strip() for name in fields["authors"].split(",") if name.strip()]
            room.marker.metadata(story, rows, fields)
            room.refresh_marks()

    lines = [
        Field("title", "Title", story.title, check=title_given),
        Field("source", "Source", story.source or "", placeholder="the paper or site"),
        Field("authors", "Authors", ", ".join(story.authors), placeholder="apart by commas"),
    ]
    room.app.push_screen(Form("The story", lines), take)


@handles("delete", _can_mark)
def delete(room: ReadingRoom) -> None:
    """In the list, take the story away; elsewhere, the marks on the line. Both can be undone."""
    if room.context == "stories":
        keys = [room.story_key]

        def take(yes: bool | None) -> None:
            if yes:
                room.marker.delete(room.room.story(key) for key in keys)
                room.refresh_marks()
                room.say(f"Deleted 1 story; {room.keymap.shown('undo')} brings it back.")

        title = room.room.story(room.story_key).title
        room.app.push_screen(
            Confirm("Delete 1 story", f"Take “{title}” out of the list? Its file stays."), take
        )
        return
    _clear(room)


def _clear(room: ReadingRoom) -> None:
    """Take away the reader's marks at the cursor."""
    target = _at_cursor(room)
    kinds = {row.kind for row in target.rows}
    count = room.marker.clear(target)
    room.refresh_marks()
    undo = room.keymap.shown("undo")
    if count == 0:
        room.say("There is nothing of yours on this line.")
    elif kinds == {"rejection"}:
        room.say(f"Put back; {undo} takes it out again.")
    elif count == 1:
        room.say(f"Deleted the {kinds.pop()}; {undo} brings it back.")
    else:
        room.say(f"Deleted {'the tags' if kinds == {'tag'} else f'{count} marks'}; {undo} brings them back.")


def _at_cursor(room: ReadingRoom) -> Target:
    """What the marks to delete are on; on a note's own line that note alone, on the line of tags the tags."""
    target = room.target()
    at = next((row for row in target.rows if row.id == room.line_annotation), None)
    if at is None:
        return target
    rows = tuple(row for row in target.rows if row is at or row.kind == at.kind == "tag")
    return msgspec.structs.replace(target, rows=rows)


@handles("undo", lambda room: room.room.notebook.can_undo)
def undo(room: ReadingRoom) -> None:
    """Take the last change back."""
    notebook = room.room.notebook
    _step(room, notebook.undo, notebook.undo_size, "Undone")


@handles("redo", lambda room: room.room.notebook.can_redo)
def redo(room: ReadingRoom) -> None:
    """Make the change again."""
    notebook = room.room.notebook
    _step(room, notebook.redo, notebook.redo_size, "Done again")


def _step(room: ReadingRoom, step: Callable[[], str | None], size: int, words: str) -> None:
    """Take a step of `size` changes back or forth; a story that comes back to the list is the one to see."""
    before = frozenset(room.table.keys)

    def told(label: str | None) -> None:
        back = next((key for key in room.table.keys if key not in before), None)
        if back is not None and room.context == STORIES:
            room.show_table(back)
        room.say(f"{words}: {label}" if label else "There is nothing to take back.")

    if size > MANY:
        room.work("undoing" if words == "Undone" else "doing again", step, told)
    else:
        label = step()
        room.refresh_marks()
        told(label)
