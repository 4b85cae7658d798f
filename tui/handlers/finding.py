"""Finding: the filter, the find in the article, the search over all stories, the sort order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.desk.course import words_for
from briefing.records import Figure, Quotation
from tui.actions import ARTICLE, BRIEFING
from tui.handlers import handles
from tui.handlers.moving import open_story
from tui.screens.agenda import AgendaScreen
from tui.screens.choice import Choice
from tui.screens.course import CourseScreen
from tui.screens.dossier import DossierScreen
from tui.screens.search import Search
from tui.screens.story_table import SORTS

if TYPE_CHECKING:
    from briefing.desk.search import Hit
    from tui.screens.reading_room import ReadingRoom


@handles("filter")
def filter_(room: ReadingRoom) -> None:
    """Type a filter; the list follows each key."""
    room.stories.open_filter(room)


@handles("find", lambda room: bool(room.story_key))
def find(room: ReadingRoom) -> None:
    """Type words to find in the article."""
    room.article.open_find()


@handles("find_next", lambda room: room.article.finding)
def find_next(room: ReadingRoom) -> None:
    """The next match."""
    room.article.step_find(1)


@handles("find_previous", lambda room: room.article.finding)
def find_previous(room: ReadingRoom) -> None:
    """The match before."""
    room.article.step_find(-1)


@handles("search")
def search(room: ReadingRoom) -> None:
    """Search every story; a hit opens the article at the place."""

    def go(found: tuple[Hit, str] | None) -> None:
        if found is not None:
            hit, words = found
            open_story(room, hit.key, ARTICLE)
            # Once the article is on screen: only then it knows how much context fits above the match.
            room.call_after_refresh(room.article.find, words, near=hit.span[0])

    room.app.push_screen(Search(room.room, room.last_search), go)


@handles("agenda")
def agenda(room: ReadingRoom) -> None:
    """All that is coming up; an entry opens its line in the briefing."""
    room.app.push_screen(AgendaScreen(room.room, room.table.keys), lambda place: _open_item(room, place))


@handles("dossier")
def dossier(room: ReadingRoom) -> None:
    """All that a speaker said, to begin with the one of the line under the cursor."""
    target = room.target()
    item = target.item if target else None
    speaker = item.speaker if isinstance(item, Quotation) else None
    screen = DossierScreen(room.room, room.table.keys, speaker.name if speaker else "")
    room.app.push_screen(screen, lambda place: _open_item(room, place))


@handles("course")
def course(room: ReadingRoom) -> None:
    """What all stories report of a figure, to begin with the one of the line under the cursor."""
    target = room.target()
    item = target.item if target else None
    measured = words_for(item) if isinstance(item, Figure) else ""
    screen = CourseScreen(room.room, room.table.keys, measured)
    room.app.push_screen(screen, lambda place: _open_item(room, place))


def _open_item(room: ReadingRoom, place: tuple[str, str] | None) -> None:
    if place is not None:
        key, item = place
        open_story(room, key, BRIEFING)
        room.call_after_refresh(room.briefing.go_to, item)


@handles("sort")
def sort(room: ReadingRoom) -> None:
    """Choose the order of the list."""

    def take(order: str | None) -> None:
        if order:
            room.table.set_sort(order)
            room.show_table()

    room.app.push_screen(Choice("Sort the stories", list(SORTS.items()), room.table.sort), take)


@handles("held")
def held(room: ReadingRoom) -> None:
    """Show or hide the meetings that are over."""
    room.show_held = not room.show_held
    room.refresh_story()
    room.say("Meetings that are over are shown." if room.show_held else "Only meetings ahead are shown.")
