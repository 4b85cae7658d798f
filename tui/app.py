"""The Textual app: opens stories and notebook off the screen's thread and shows them in the reading room."""

from __future__ import annotations

import asyncio
import datetime
import sys
import threading
import traceback
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import wraps
from pathlib import Path, PurePath
from typing import ClassVar, Concatenate, ParamSpec

from textual import events
from textual.app import App, SystemCommand
from textual.binding import BindingType
from textual.command import CommandPalette
from textual.filter import LineFilter
from textual.message import Message
from textual.screen import Screen
from textual.worker import Worker, WorkerState

from briefing.annotations.notebook import Notebook
from briefing.annotations.records import Saved, Saving
from briefing.clock import Clock
from briefing.desk.analyst import Analyst
from briefing.desk.remote import RemoteAnalyst
from briefing.records import Briefing, Story
from briefing.settings import DataFolder
from tui import escape_key, keymap, state
from tui.commands import Actions
from tui.drafts import read_key
from tui.inert_filter import InertFilter
from tui.leaving import Leaving
from tui.opening import CannotOpen, MoreRead, Opened, Opening
from tui.screens.choice import Choice
from tui.screens.overview import Overview
from tui.screens.reading_room import ReadingRoom
from tui.screens.search import Search
from tui.text import one_line
from tui.threads import Threads
from tui.typing_ahead import Typed, TypingAhead
from tui.workers import AnalysisQueue


class Fetch(Message):
    """The queue has something to fetch."""


class NotebookChanged(Message):
    """Something was saved, could not be saved, or came from another window."""


class LibraryRead(Message):
    """The library was read anew."""


_INERT = InertFilter()


Arguments = ParamSpec("Arguments")


def _for_the_room(
    act: Callable[Concatenate[BriefingApp, Arguments], None],
) -> Callable[Concatenate[BriefingApp, Arguments], None]:
    """A handler of what other threads post; it does nothing when the room is closed by then."""

    @wraps(act)
    def handle(app: BriefingApp, /, *args: Arguments.args, **kwargs: Arguments.kwargs) -> None:
        if app.reading_room.stands:
            act(app, *args, **kwargs)

    return handle


class BriefingApp(App[int]):
    """The reader's app over `paths` and one data folder."""

    TITLE = "briefing"
    CSS_PATH: ClassVar[list[str | PurePath]] = ["reading_room.tcss", "dialogs.tcss"]
    BINDINGS: ClassVar[list[BindingType]] = []
    COMMANDS = {Actions}
    ENABLE_COMMAND_PALETTE = True
    COMMAND_PALETTE_BINDING = "ctrl+backslash"
    NOTIFICATION_TIMEOUT = 6

    def __init__(
        self,
        paths: Sequence[Path] = (),
        *,
        data_dir: Path,
        model: str | None = None,
        published: datetime.date | None = None,
        clock: Clock | None = None,
    ) -> None:
        super().__init__()
        self.paths = tuple(paths)
        self.folder = DataFolder(data_dir)
        self.published = published
        self.clock = clock or Clock()
        self.keymap = keymap.load(self.folder.config)
        self.state = state.load(self.folder.state)
        self.session_name = state.session_name(self.paths)
        self.analyst = Analyst(data_dir, model)
        self.maker = RemoteAnalyst(data_dir, model)
        self._makers: set[RemoteAnalyst] = set()
        """What makes a briefing out of turn, as for an export."""
        self.queue = AnalysisQueue(self.analyst, self.maker, self._outcomes_ready, self.log_error)
        self.notebook: Notebook | None = None
        self.drafts: dict[str, str] = {}
        """Drafts kept by sessions before this one and by this one."""
        self.reading_room = ReadingRoom(self.keymap)
        self.typing = TypingAhead(self, self._must_wait, self._ends_waiting)
        escape_key.install(key for keys in self.keymap.keys.values() for key in keys)
        self.leaving = Leaving(self)

    async def on_event(self, event: events.Event) -> None:
        """Take keys one after another, the next when the one before has been acted on."""
        if self.leaving.begun and isinstance(event, Typed):
            return  # the reader has left: it is for nobody
        if not self.typing.takes(event):
            await super().on_event(event)

    def _must_wait(self, typed: Typed) -> bool:
        """Whether a key is for what is still on its way: the stories, or what is found in them."""
        if self.screen is self.reading_room:
            return self.reading_room.holds(typed)
        if self._ends_waiting(typed):
            return False
        key = typed.key if isinstance(typed, events.Key) else ""
        if isinstance(self.screen, CommandPalette):
            return key in Overview.list_keys and any(worker.node is self.screen for worker in self.workers)
        return isinstance(self.screen, Search | Overview) and self.screen.must_wait(key)

    def _ends_waiting(self, typed: Typed) -> bool:
        """Whether a key is the reader's way out of such waiting."""
        if not isinstance(typed, events.Key):
            return False
        leaves = typed.key in self.keymap.keys["quit"]
        if self.screen is self.reading_room:
            return leaves and not self.reading_room.working
        return typed.key == "escape" or (leaves and not typed.is_printable)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Those of Textual, and the last gate for what a terminal would obey."""
        return [*super().get_line_filters(), _INERT]

    # Starting.

    def on_mount(self) -> None:
        """Show the room, then open what it shows."""
        asyncio.get_running_loop().set_default_executor(Threads())
        theme = self.keymap.theme or self.state.theme
        if theme in self.available_themes:
            self.theme = theme
        self.reading_room.split = self.state.split
        self.push_screen(self.reading_room)
        self.theme_changed_signal.subscribe(self, lambda theme: self.remember_theme(theme.name))
        self.leaving.listen_for_signals()
        opening = Opening(
            self.paths,
            self.folder,
            self.published,
            self.clock,
            self.analyst,
            self._has_notebook,
            self._post,
            self.log_error,
        )
        threading.Thread(target=opening.run, name="opening", daemon=True).start()

    def _has_notebook(self, notebook: Notebook) -> None:
        """The notebook is open."""
        self.notebook = notebook
        notebook.on_change(lambda: self._post(NotebookChanged()))

    def _post(self, message: Message) -> None:
        """Post from another thread; an app that has ended takes no more."""
        with suppress(RuntimeError):
            self.post_message(message)

    def _outcomes_ready(self) -> None:
        self._post(Fetch())

    def on_opened(self, event: Opened) -> None:
        """Fill the room with the first stories."""
        if self._exit:
            return
        self.queue.start()
        session = self.state.sessions.get(self.session_name, state.Session())
        messages = [*self.keymap.problems, *event.messages]
        if self.keymap.theme and self.keymap.theme not in self.available_themes:
            messages.append(f"There is no theme {self.keymap.theme!r}.")
        self.reading_room.open(event.room, self.queue, session, messages)

    @_for_the_room
    def on_more_read(self, event: MoreRead) -> None:
        """Add more stories."""
        self.reading_room.add_stories(event.stories)

    @_for_the_room
    def on_all_read(self) -> None:
        """Offer what was being written."""
        self.reading_room.end_reading()
        threading.Thread(target=self.reading_room.room.warm, name="warming", daemon=True).start()
        if self.notebook is not None:
            self.drafts = dict(self.notebook.drafts())
            if self.drafts:
                self.offer_draft()

    def on_cannot_open(self, event: CannotOpen) -> None:
        """Say why there is nothing to show."""
        self.reading_room.failed = True
        if self.reading_room.stands:
            self.reading_room.stories.say(f"Cannot start: {one_line(event.reason)}")

    @_for_the_room
    def on_fetch(self) -> None:
        """Take what the queue has."""
        if self.reading_room.opened:
            self.reading_room.take_outcomes(self.queue.fetch())

    @_for_the_room
    def on_notebook_changed(self) -> None:
        """Show the saved state, and what another window wrote."""
        if self.reading_room.opened and not self.leaving.begun:
            if not self.reading_room.working:  # it shows all when it is done
                self.reading_room.refresh_marks()
            for message in self.notebook.take_messages() if self.notebook else ():
                self.say_warning(message)

    def refresh_library(self) -> None:
        """Look for new stories, off the screen's thread."""
        if not self.reading_room.all_read:
            return
        room = self.reading_room.room

        def read() -> None:
            room.library.refresh()
            self._post(LibraryRead())

        self.run_worker(read, thread=True, name="library", exit_on_error=False)

    @_for_the_room
    def on_library_read(self) -> None:
        """Show what is there now."""
        before = set(self.reading_room.room.raw)
        self.reading_room.library_changed()
        new = len(set(self.reading_room.room.raw) - before)
        self.notify(
            f"{new} new {'story' if new == 1 else 'stories'}." if new else "No new stories.", markup=False
        )

    def make_briefing(self, story: Story) -> Briefing:
        """The briefing of `story` from the cache, or made now; blocks, for use in a worker.

        Raises:
            AnalysisError: it cannot be made.
            Stopped: the app ends.

        """
        found = self.analyst.cached(story)
        if found is None:
            other = RemoteAnalyst(self.folder.path, self.analyst.model)
            self._makers.add(other)
            try:
                found = other.analyse(story)
            finally:
                self._makers.discard(other)
                other.close()
        return found

    def stop_making(self) -> None:
        """Make no more briefings, and end those under way."""
        self.queue.close()
        for maker in tuple(self._makers):
            maker.close()

    # Drafts.

    def save_draft(self, key: str, text: str) -> None:
        """Keep what is being typed."""
        self.drafts[key] = text
        if self.notebook is not None:
            with suppress(OSError):
                self.notebook.save_draft(key, text)

    def drop_draft(self, key: str) -> None:
        """Forget a draft that was saved or is not wanted."""
        if self.drafts.pop(key, None) is not None and self.notebook is not None:
            with suppress(OSError):
                self.notebook.drop_draft(key)

    def offer_draft(self) -> None:
        """Ask what to do with a note that was being written when the app ended."""
        for name, text in self.drafts.items():
            key = read_key(name)
            if key is None or key.story not in self.reading_room.room.raw:
                continue
            title = self.reading_room.room.story(key.story).title
            count = len(self.drafts)
            more = f" (and {count - 1} more)" if count > 1 else ""

            def take(what: str | None, name: str = name) -> None:
                if what == "open":
                    self.reading_room.open_draft(name)
                elif what == "drop":
                    self.drop_draft(name)

            choices = [("open", "Go on writing"), ("keep", "Keep it for later"), ("drop", "Throw it away")]
            words = f"“{one_line(text)[:200]}” on “{one_line(title)}”"
            self.push_screen(Choice(f"A note you were writing{more}", choices, "open", words), take)
            return

    # Saving and leaving.

    def saved_words(self) -> tuple[str, bool]:
        """What the last line says of saving, and whether it is an alarm."""
        if self.notebook is None:
            return "", False
        if self.notebook.read_only:
            return "read-only", False
        saved = self.notebook.state
        if isinstance(saved, Saved):
            return (f"saved {saved.at.astimezone():%H:%M}" if saved.at else ""), False
        if isinstance(saved, Saving):
            return "saving…", False
        return f"UNSAVED: {saved.reason}", True

    def save_state(self) -> None:
        """Remember where the reader is."""
        if self.reading_room.opened:
            kept = state.with_session(self.state, self.session_name, self.reading_room.session())
            self.state = state.State(
                theme=self.state.theme, split=self.reading_room.split, sessions=kept.sessions
            )
            state.save(self.folder.state, self.state)

    def remember_theme(self, name: str) -> None:
        """Keep the theme for the next session, where the reader chose one."""
        if name != (self.keymap.theme or self.state.theme or "textual-dark"):
            self.state = state.State(theme=name, split=self.state.split, sessions=self.state.sessions)

    async def action_quit(self) -> None:
        """Leave, once everything is on disk; where it cannot be, ask."""
        await self.leaving.ask()

    # Trouble.

    def say_warning(self, message: str) -> None:
        """A warning over the screen."""
        self.notify(one_line(message), severity="warning", markup=False, timeout=10)

    def log_error(self, text: str) -> None:
        """Add `text` to the log in the data folder; may be called from any thread."""
        with suppress(OSError):
            self.folder.path.mkdir(parents=True, exist_ok=True)
            with (self.folder.path / "briefing.log").open("a", encoding="utf-8", errors="replace") as file:
                file.write(f"{self.clock.now().isoformat()}\n{text}\n")

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """A worker that fails is a line for the reader and a traceback in the log, never the end of the app."""
        if event.state is WorkerState.ERROR:
            error = event.worker.error
            self.log_error("".join(traceback.format_exception(error)) if error else event.worker.name)
            self.say_warning(
                f"Something went wrong ({type(error).__name__}); see briefing.log in the data folder."
            )

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """None of Textual's own: the palette is made from the registry."""
        return ()


def run(
    paths: Sequence[Path],
    data_dir: Path,
    model: str | None = None,
    published: datetime.date | None = None,
    clock: Clock | None = None,
) -> int:
    """Open the app and return its exit status."""
    app = BriefingApp(paths, data_dir=data_dir, model=model, published=published, clock=clock)
    sys.setswitchinterval(0.001)  # a thread that reads or saves much must not hold keys up at every turn
    app.run()
    app.stop_making()
    return app.return_code or 0
