"""The one screen of the app: stories, briefing and article beside each other, as far as there is room."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal

from briefing.records import Story
from tui import handlers
from tui.actions import ACTIONS, BRIEFING, BY_ID, MARKING, ORDER, STORIES, Action
from tui.drafts import place_of, read_key
from tui.handlers.marking import edit_note
from tui.keymap import Keymap
from tui.marker import Marker, item_at
from tui.room import Room
from tui.screens.article_pane import ArticlePane
from tui.screens.briefing_pane import BriefingPane
from tui.screens.places import Place
from tui.screens.room_places import PlacesShown
from tui.screens.status_bar import StatusBar
from tui.screens.stories_pane import StoriesPane
from tui.screens.story_table import StoryTable
from tui.state import Session
from tui.widgets.briefing_view import BriefingView
from tui.widgets.story_list import StoryList
from tui.workers import AnalysisQueue

FOR_ALL = ("bulk", "search", "agenda", "dossier", "course", "export", "retry", "import", "fetch")
"""Actions on all stories: they wait until all have been read."""


class ReadingRoom(PlacesShown):
    """Shows the stories of a `Room` and lets the reader move, find and mark.

    Keys come from the registry: each is bound to `do(id)`, which runs the handler of that action. What a
    handler needs is public, here and in the classes it is built from; what the panes show follows from
    `show_story` and `refresh_marks`.
    """

    def __init__(self, keymap: Keymap) -> None:
        super().__init__(keymap)
        self._session: Session | None = None
        """Where to go once that story has been read."""
        self._begun_at = ""
        handlers.load()
        self._bindings.bind("ctrl+c", "screen.copy_text", "Copy what is selected", show=False)
        for action in ACTIONS:
            for key in keymap.keys[action.id]:
                self._bindings.bind(key, f"do('{action.id}')", action.title)

    def compose(self) -> ComposeResult:
        """Three panes and the last line."""
        with Horizontal(id="panes"):
            yield StoriesPane()
            yield BriefingPane()
            yield ArticlePane()
        yield StatusBar()

    def on_mount(self) -> None:
        """Wait for the stories."""
        self.add_class(f"-in-{STORIES}")
        self.stories.story_list.retry_key = self.keymap.shown("retry")
        self.stories.story_list.focus()
        self.stories.say("Reading your stories …")

    def open(self, room: Room, queue: AnalysisQueue, session: Session, messages: Iterable[str]) -> None:
        """Show the stories of `room` and go where `session` left off."""
        self.room, self.queue = room, queue
        self.marker = Marker(room.notebook, room.clock)
        self.table = StoryTable(room, queue, sort=session.sort)
        self.show_held = session.held
        self.opened = True
        for message in messages:
            self.say(message, severity="warning")
        self.table.set_filter(session.filter)
        self.stories.resume_filter(self)
        self.show_table()
        self.ask_for_all()
        self.resume(session)
        self._session = session if session.story not in self.room.raw else None
        self._begun_at = self.story_key
        self.update_status()

    def add_stories(self, stories: Sequence[Story]) -> None:
        """Show more stories of the library that is being read; the reader stays where they are."""
        keys = [story.key for story in stories]
        self.room.add(stories)
        self.table.add(keys)
        self.show_table()
        if not self.stopped:
            self.queue.ask(self.room.story(key) for key in keys)
        self._resume_late()
        self.update_status()

    def _resume_late(self) -> None:
        """Go where the session before left off, once that is read, unless the reader has begun elsewhere."""
        session = self._session
        if session is not None and self.story_key != self._begun_at:
            self._session = None
        elif session is not None and session.story in self.table.keys:
            self._session = None
            self.resume(session)

    def end_reading(self) -> None:
        """All stories are there."""
        self.all_read, self._session = True, None
        self.refresh_marks()
        self.show_problems()
        self.show_table()
        self.update_status()

    def resume(self, session: Session) -> None:
        """Go to the story, pane and line that `session` names, as far as they are still there."""
        shown = self.table.keys
        key = session.story if session.story in shown else next(iter(shown), "")
        if not key:
            return
        self.stories.story_list.go_key(key, center=True)
        self.show_story(key)
        if session.story == key:
            self.go_to(Place(key, session.pane, session.item, session.place))

    def session(self) -> Session:
        """Where the reader is now."""
        if not self.opened:
            return Session()
        if self._session is not None:
            return self._session  # what it left off at has not been read yet
        here = self.here()
        return Session(
            story=here.story,
            pane=here.pane,
            item=here.item,
            place=here.offset,
            filter=self.table.filter,
            sort=self.table.sort,
            held=self.show_held,
        )

    @on(BriefingView.Selected)
    def _line_selected(self, event: BriefingView.Selected) -> None:
        """Go to the source at a double click."""
        event.stop()
        self.call_later(self.action_do, "source")

    @on(StoryList.Selected)
    def _story_selected(self, event: StoryList.Selected) -> None:
        """Open a story at a double click."""
        event.stop()
        self.call_later(self.action_do, "read")

    def can(self, action: Action) -> bool:
        """Whether an action makes sense now."""
        if self.context not in action.contexts or action.id not in handlers.HANDLERS:
            return False
        if not self.opened:
            return action.id in ("help", "quit", "palette", "theme")
        return handlers.HANDLERS[action.id].when(self)

    def has_key(self, typed: events.Event) -> bool:
        """Whether something can be done now with the key `typed`."""
        if not isinstance(typed, events.Key):
            return False
        return any(typed.key in self.keymap.keys[action.id] and self.can(action) for action in ACTIONS)

    def holds(self, typed: events.Event) -> bool:
        """Whether the key `typed` is for what is still on its way, and must wait."""
        if not self.opened:
            return not (self.failed or self.has_key(typed))
        if self.working:
            return self.changes_marks(typed)
        keys = self.keymap.keys
        return (
            not self.all_read
            and isinstance(typed, events.Key)
            and any(typed.key in keys[action] for action in FOR_ALL)
        )

    def changes_marks(self, typed: events.Event) -> bool:
        """Whether the key `typed` may change marks, or leave the app: then it waits for what is being done to many."""
        if not isinstance(typed, events.Key):
            return False
        return any(
            typed.key in self.keymap.keys[action.id]
            for action in ACTIONS
            if action.group in (MARKING, ORDER) or action.id == "quit"
        )

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let a key through to the next action that has it where this one cannot be done."""
        if action != "do":
            return True
        return self.can(BY_ID[str(parameters[0])])

    async def action_do(self, name: str) -> None:
        """Run the handler of the action `name`."""
        if name not in ("help", "quit", "palette"):
            self._session = None
        result: Any = handlers.HANDLERS[name].do(self)
        if result is not None:
            await result
        self.update_status()

    def open_draft(self, name: str) -> None:
        """Go to the line a draft belongs to and open the editor on it."""
        key = read_key(name)
        if key is None or key.story not in self.room.raw:
            return
        self.go_to(Place(key.story, STORIES))
        if key.anchor is not None and self.overlaid is not None:
            found = place_of(key, self.overlaid.briefing.story)
            item = item_at(self.overlaid, key.section, found) if found else None
            if item is not None:
                self.go_to(Place(key.story, BRIEFING, item.id))
        edit_note(self, self.target(), name)
