"""Doing: export, copy, open elsewhere, try again, change the looks, help, leave."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tui import outside
from tui.handlers import handles
from tui.screens.choice import Choice
from tui.screens.export import ExportDialog, default_target
from tui.screens.help import Help

if TYPE_CHECKING:
    from tui.screens.reading_room import ReadingRoom


def _has_story(room: ReadingRoom) -> bool:
    return bool(room.story_key)


def _has_briefing(room: ReadingRoom) -> bool:
    return room.overlaid is not None


@handles("export", _has_story)
def export(room: ReadingRoom) -> None:
    """Write briefs as Markdown: this story, the marked ones, or all."""
    from tui.exporting import scopes, write_briefs

    known = scopes(room)

    def take(answer: tuple[str, str] | None) -> None:
        if answer is not None:
            scope, target = answer
            room.run_worker(write_briefs(room, known[scope].keys, Path(target).expanduser()), exclusive=False)

    target = default_target(room.room.clock.today())
    room.app.push_screen(ExportDialog([(name, s.words) for name, s in known.items()], target), take)


@handles("copy_line", _has_story)
def copy_line(room: ReadingRoom) -> None:
    """Copy the line the reader is on."""
    _copy(room, room.pane.line_text(), "line")


@handles("copy_sentence", lambda room: bool(room.story_key) and bool(room.sentence()))
def copy_sentence(room: ReadingRoom) -> None:
    """Copy the sentence the line came from."""
    _copy(room, room.sentence(), "sentence")


@handles("copy_brief", _has_briefing)
def copy_brief(room: ReadingRoom) -> None:
    """Copy the whole brief as Markdown."""
    from briefing.export.markdown import brief

    if room.overlaid is not None:
        _copy(room, brief(room.overlaid, room.room.clock.today()), "brief")


def _copy(room: ReadingRoom, text: str, what: str) -> None:
    if not text:
        room.say("There is nothing to copy here.")
        return
    outside.copy(text, room.app.copy_to_clipboard)
    room.say(f"Copied the {what}.")


@handles("open_source", lambda room: bool(room.story_key) and bool(room.room.story(room.story_key).url))
def open_source(room: ReadingRoom) -> None:
    """Open the story's own page."""
    try:
        outside.browse(outside.web_address(room.room.story(room.story_key).url), room.app.suspend)
    except (ValueError, OSError) as error:
        room.say(str(error), severity="warning")
    else:
        room.say("Opened in the browser.")


@handles("retry")
def retry(room: ReadingRoom) -> None:
    """Make what failed or was stopped, and look for new stories."""
    room.stopped = False
    room.room.errors.clear()
    room.reader.refresh_library()


@handles("cancel", lambda room: room.queue.progress[1] > 0)
def cancel(room: ReadingRoom) -> None:
    """Stop making briefings."""
    room.stopped = True
    count = room.queue.cancel()
    room.show_table()
    room.refresh_story()
    room.say(f"Stopped; {count} without a briefing. {room.keymap.shown('retry')} goes on.")


@handles("theme")
def theme(room: ReadingRoom) -> None:
    """Choose the colours; each shows while the cursor is on it."""
    names = sorted(room.app.available_themes)

    def show(name: str) -> None:
        room.app.theme = name

    def take(name: str | None) -> None:
        if name:
            show(name)

    themes = [(name, name) for name in names]
    room.app.push_screen(Choice("Theme", themes, room.app.theme, preview=show), take)


@handles("wider")
def wider(room: ReadingRoom) -> None:
    """More room for the list."""
    room.set_split(room.split + 2)


@handles("narrower")
def narrower(room: ReadingRoom) -> None:
    """Less room for the list."""
    room.set_split(room.split - 2)


@handles("palette")
def palette(room: ReadingRoom) -> None:
    """Every action by its name."""
    room.app.action_command_palette()


@handles("help")
def help_(room: ReadingRoom) -> None:
    """Every key."""
    note = (
        "Keys can be changed in config.toml in the data folder; `briefing config` prints one to start from."
    )
    room.app.push_screen(Help(room.keymap, note))


@handles("quit")
async def quit_(room: ReadingRoom) -> None:
    """Save and leave."""
    await room.reader.action_quit()
