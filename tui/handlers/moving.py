"""Moving: within a pane, between panes, from story to story, back and forth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.actions import ARTICLE, BRIEFING, STORIES
from tui.handlers import handles
from tui.screens.jump import Jump

if TYPE_CHECKING:
    from tui.screens.reading_room import ReadingRoom


def _has_story(room: ReadingRoom) -> bool:
    return bool(room.story_key)


@handles("down")
def down(room: ReadingRoom) -> None:
    """One line down."""
    room.pane.move(1)


@handles("up")
def up(room: ReadingRoom) -> None:
    """One line up."""
    room.pane.move(-1)


@handles("page_down")
def page_down(room: ReadingRoom) -> None:
    """One page down."""
    room.pane.move_page(1)


@handles("page_up")
def page_up(room: ReadingRoom) -> None:
    """One page up."""
    room.pane.move_page(-1)


@handles("half_down")
def half_down(room: ReadingRoom) -> None:
    """Half a page down."""
    room.pane.move_half(1)


@handles("half_up")
def half_up(room: ReadingRoom) -> None:
    """Half a page up."""
    room.pane.move_half(-1)


@handles("top")
def top(room: ReadingRoom) -> None:
    """The first line."""
    room.pane.first()


@handles("bottom")
def bottom(room: ReadingRoom) -> None:
    """The last line."""
    room.pane.last()


@handles("next_item")
def next_item(room: ReadingRoom) -> None:
    """The next quotation, figure or meeting."""
    room.pane.next_item(1)


@handles("previous_item")
def previous_item(room: ReadingRoom) -> None:
    """The one before."""
    room.pane.next_item(-1)


@handles("next_section")
def next_section(room: ReadingRoom) -> None:
    """The next section or paragraph."""
    room.pane.next_section(1)


@handles("previous_section")
def previous_section(room: ReadingRoom) -> None:
    """The one before."""
    room.pane.next_section(-1)


@handles("unfold", lambda room: room.briefing.view.is_long)
def unfold(room: ReadingRoom) -> None:
    """All of a line that is cut short, or only its first rows."""
    room.briefing.view.toggle_open()


@handles("next_sentence", lambda room: room.article.has_text)
def next_sentence(room: ReadingRoom) -> None:
    """The next sentence of the article."""
    room.article.next_sentence(1)


@handles("previous_sentence", lambda room: room.article.has_text)
def previous_sentence(room: ReadingRoom) -> None:
    """The sentence before."""
    room.article.next_sentence(-1)


@handles("read", _has_story)
def read(room: ReadingRoom) -> None:
    """From the list into the briefing; the story counts as read from then on."""
    open_story(room, room.story_key)


@handles("source", _has_story)
def source(room: ReadingRoom) -> None:
    """From a line to the sentence it came from."""
    room.enter(ARTICLE)


@handles("return")
def return_(room: ReadingRoom) -> None:
    """From the article back to the very line; where a find is on, that ends first."""
    if room.article.finding:
        room.article.stop_finding()
    else:
        room.enter(BRIEFING)


def _somewhere_to_go_back(room: ReadingRoom) -> bool:
    return room.context == BRIEFING or bool(room.table.filter)


@handles("back", _somewhere_to_go_back)
def back(room: ReadingRoom) -> None:
    """From the briefing to the list; there, the filter goes."""
    if room.context == BRIEFING:
        room.enter(STORIES)
    else:
        room.stories.clear_filter(room)


@handles("next_pane")
def next_pane(room: ReadingRoom) -> None:
    """The pane to the right, around the end."""
    _turn(room, 1)


@handles("previous_pane")
def previous_pane(room: ReadingRoom) -> None:
    """The pane to the left, around the end."""
    _turn(room, -1)


def _turn(room: ReadingRoom, steps: int) -> None:
    order = (STORIES, BRIEFING, ARTICLE)
    room.enter(order[(order.index(room.context) + steps) % 3])


@handles("next_story", _has_story)
def next_story(room: ReadingRoom) -> None:
    """The next story of the list, in the pane the reader is in."""
    _step(room, 1)


@handles("previous_story", _has_story)
def previous_story(room: ReadingRoom) -> None:
    """The one before."""
    _step(room, -1)


def _step(room: ReadingRoom, steps: int) -> None:
    context = room.context
    key = room.stories.neighbour(steps)
    if key:
        open_story(room, key, context if context != STORIES else BRIEFING)


def open_story(room: ReadingRoom, key: str, context: str = BRIEFING) -> None:
    """Go into a story, remember where the reader was, and mark it read."""
    origin = room.last_read if room.context == STORIES else room.here()
    if origin.story != key:
        room.history.leave(origin)
    if key != room.story_key:
        room.stories.story_list.go_key(key)
        room.show_story(key)
    room.enter(context)
    room.mark_read(key)


@handles("next_unread", lambda room: room.stories.unread(1) is not None)
def next_unread(room: ReadingRoom) -> None:
    """Open the next unread story."""
    _open_unread(room, 1)


@handles("previous_unread", lambda room: room.stories.unread(-1) is not None)
def previous_unread(room: ReadingRoom) -> None:
    """Open the unread story before."""
    _open_unread(room, -1)


def _open_unread(room: ReadingRoom, steps: int) -> None:
    key = room.stories.unread(steps)
    if key is not None:
        open_story(room, key)


@handles("history_back", lambda room: room.history.has_past)
def history_back(room: ReadingRoom) -> None:
    """The story read before this one, at the line where the reader left it."""
    place = room.history.back(room.here())
    if place is not None:
        room.go_to(place)


@handles("history_forward", lambda room: room.history.has_future)
def history_forward(room: ReadingRoom) -> None:
    """The story from which the reader went back."""
    place = room.history.forward(room.here())
    if place is not None:
        room.go_to(place)


@handles("jump")
def jump(room: ReadingRoom) -> None:
    """Letters on every line in view."""
    targets = [
        target
        for pane in (room.stories, room.briefing, room.article)
        if pane.display and pane.region.area
        for target in pane.jump_targets()
    ]

    def go(target: int | None) -> None:
        if target is not None:
            targets[target].go()

    if targets:
        room.app.push_screen(Jump([(target.x, target.y) for target in targets]), go)
