"""Adding by hand: what the engine did not list, from the words of the article."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from briefing.annotations.overlay import ItemSection, place
from tui.additions import SECTIONS, draft, fields_of, form_of
from tui.handlers import handles
from tui.marker import Target
from tui.screens.choice import Choice
from tui.screens.form import Form

if TYPE_CHECKING:
    from tui.screens.reading_room import ReadingRoom


def _can_add(room: ReadingRoom) -> bool:
    return (
        not room.room.notebook.read_only and room.overlaid is not None and room.article.sentence is not None
    )


@handles("add", _can_add)
def add(room: ReadingRoom) -> None:
    """Ask what the sentence holds, then for its parts, and add it to the briefing."""
    overlaid, sentence, words = room.overlaid, room.article.sentence, room.article.selected()
    if overlaid is None or sentence is None:
        return
    briefing = overlaid.briefing
    shown = " ".join(briefing.story.text[slice(*sentence)].split())

    def choose(name: str | None) -> None:
        if name is None:
            return
        section = cast("ItemSection", name)
        item = draft(section, sentence, words, briefing)

        def take(changed: Mapping[str, str] | None) -> None:
            if changed is None:
                return
            span, fields = fields_of(item, changed, sentence, briefing)
            target = Target(
                briefing.story, section, span, subject=" ".join(briefing.story.text[slice(*span)].split())
            )
            room.marker.add(target, fields)
            room.refresh_marks()
            _show(room, section, span)
            room.say(f"Added to the briefing; {room.keymap.shown('undo')} takes it out.")

        lines = form_of(item, sentence, briefing)
        room.app.push_screen(Form(f"Add {dict(SECTIONS)[section]}", lines, shown), take)

    room.app.push_screen(Choice("Add to the briefing", SECTIONS, explanation=shown), choose)


def _show(room: ReadingRoom, section: ItemSection, span: tuple[int, int]) -> None:
    """Light what was added, so that it can be corrected or deleted at once."""
    if room.overlaid is None:
        return
    for item in getattr(room.overlaid.briefing, section):
        if place(item) == span:
            room.article.light(item.id)
