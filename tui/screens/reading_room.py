"""The one screen of the app: stories, briefing and article beside each other, as far as there is room."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, cast

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.screen import Screen
from textual.timer import Timer

from briefing.annotations.overlay import Overlaid
from tui import handlers
from tui.actions import ACTIONS, ARTICLE, BRIEFING, BY_ID, STORIES, Action
from tui.drafts import place_of, read_key
from tui.handlers.marking import edit_note
from tui.keymap import Keymap
from tui.marker import Marker, Target, item_at
from tui.present.lines import LineOptions
from tui.room import Room
from tui.screens.article_pane import ArticlePane
from tui.screens.panes import BriefingPane, Pane, StoriesPane, Typing
from tui.screens.places import History, Place
from tui.screens.status_bar import TYPING, StatusBar, hints
from tui.screens.story_table import StoryTable
from tui.state import Session
from tui.text import one_line
from tui.widgets.briefing_view import BriefingView
from tui.widgets.story_list import StoryList
from tui.workers import AnalysisQueue, Outcome

if TYPE_CHECKING:
    from tui.app import BriefingApp


WIDTHS, HEIGHTS = (0, 80, 100, 140), (0, 16)
"""From how many columns on there is one pane, the list beside the briefing, two panes, three panes.

And from how many lines on they have frames.
"""

WARNING_SECONDS = 15.0
"""How long a warning shows."""


class ReadingRoom(Screen[None], inherit_bindings=False):
    """Shows the stories of a `Room` and lets the reader move, find and mark.

    Keys come from the registry: each is bound to `do(id)`, which runs the handler of that action. What a
    handler needs is public here; what the panes show follows from `show_story` and `refresh_marks`.
    """

    HORIZONTAL_BREAKPOINTS = list(zip(WIDTHS, ("-one", "-list", "-two", "-three"), strict=True))
    VERTICAL_BREAKPOINTS = list(zip(HEIGHTS, ("-low", "-high"), strict=True))
    AUTO_FOCUS = None
    ALLOW_IN_MAXIMIZED_VIEW = ""

    room: Room
    marker: Marker
    queue: AnalysisQueue
    table: StoryTable

    def __init__(self, keymap: Keymap) -> None:
        super().__init__(id="reading-room")
        self.keymap = keymap
        self.opened = False
        """Whether there are stories to show yet."""
        self.context = STORIES
        """The pane the reader is in."""
        self.story_key: str = ""
        """The story that briefing and article show."""
        self.history: History = History()
        self.show_held = False
        self.split = 0
        self.last_read = Place("", STORIES)
        """Where the reader was when last in a briefing or an article."""
        self.last_search = ""
        self._refilter: Timer | None = None
        self.stopped = False
        """Whether the reader stopped the making of briefings."""
        self._warned = float("-inf")
        self.framed = True
        """Whether the panes have frames, which carry the titles."""
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

    # What is on the screen.

    @property
    def stories(self) -> StoriesPane:
        """The left pane."""
        return self.query_one(StoriesPane)

    @property
    def briefing(self) -> BriefingPane:
        """The middle pane."""
        return self.query_one(BriefingPane)

    @property
    def article(self) -> ArticlePane:
        """The right pane."""
        return self.query_one(ArticlePane)

    @property
    def pane(self) -> Pane:
        """The pane the reader is in."""
        panes: dict[str, Pane] = {STORIES: self.stories, BRIEFING: self.briefing, ARTICLE: self.article}
        return panes[self.context]

    @property
    def reader(self) -> BriefingApp:
        """The app."""
        return cast("BriefingApp", self.app)

    @property
    def overlaid(self) -> Overlaid | None:
        """The briefing on screen."""
        return self.room.overlaid(self.story_key) if self.story_key else None

    # Opening.

    def open(self, room: Room, queue: AnalysisQueue, session: Session, messages: Iterable[str]) -> None:
        """Show the stories of `room` and go where `session` left off."""
        self.room, self.queue = room, queue
        self.marker = Marker(room.notebook, room.clock)
        self.table = StoryTable(room, queue, sort=session.sort)
        self.show_held = session.held
        self.opened = True
        for message in messages:
            self.say(message, severity="warning")
        self.show_problems()
        self.table.set_filter(session.filter)
        self.show_table()
        self.ask_for_all()
        self.resume(session)
        self.update_status()

    def show_problems(self) -> None:
        """Say which inputs could not be read."""
        problems = self.room.library.problems
        for problem in problems[:3]:
            self.say(f"{problem.path}: {problem.message}", severity="warning")
        if len(problems) > 3:
            self.say(f"and {len(problems) - 3} more that cannot be read", severity="warning")

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

    # Stories.

    def show_table(self, at: str | None = None) -> None:
        """Fill the list with what filter and sort order leave, the cursor on the same story.

        With `at` it goes to that story, or to the first where that is not shown.
        """
        bad = len(self.room.library.problems)
        self.stories.show_rows(self.table.rows(), self.table.matcher(), len(self.room.keys), bad)
        if at is not None and not self.stories.story_list.go_key(at, center=True):
            self.stories.first()
        self.stories.say(self.empty_words() if not self.table.keys else "")
        # Asked for here: a message of the list stops at the pane whose handler filled it.
        row = self.stories.story_list.cursor_row
        if (row.key if row else "") != self.story_key:
            self.show_story(row.key if row else "")

    def empty_words(self) -> str:
        """Why the list is empty."""
        if self.room.keys:
            if not self.table.filter:
                return "All put away."
            drop = self.keymap.shown("back")
            hint = f" {drop} drops the filter." if drop else ""
            return f"No story matches “{one_line(self.table.filter)}”.{hint}"
        problems = self.room.library.problems
        if problems:
            return f"{one_line(problems[0].path)}: {one_line(problems[0].message)}"
        return "No stories here."

    def show_story(self, key: str) -> None:
        """Show briefing and article of a story; where there is no briefing yet, ask for it first."""
        self.story_key = key
        if not key:
            self.briefing.show_nothing()
            self.article.show_nothing()
            return
        if self.room.needs_briefing(key) and not self.stopped:
            self.queue.ask([self.room.story(key)], first=True)
        self.refresh_story(new=True)

    def refresh_story(self, *, new: bool = False) -> None:
        """Draw the story on screen anew: its briefing came, or the reader's marks on it changed."""
        key = self.story_key
        if not key:
            return
        overlaid = self.room.overlaid(key)
        story = self.room.story(key)
        self.briefing.show(story, overlaid, self.state_of(key), self.room.clock.today(), self.options, new)
        self.article.show(story, overlaid, new)
        self.stories.update(self.table.row(key))
        if new or self.context != ARTICLE or not self.article.light_again():
            self.article.follow(self.briefing)
        self.update_status()

    @property
    def options(self) -> LineOptions:
        """What the reader wants to see of a briefing; its title where no frame has it."""
        return LineOptions(
            show_title=not self.framed,
            show_held=self.show_held,
            date_key=self.keymap.shown("date"),
            held_key=self.keymap.shown("held"),
        )

    def state_of(self, key: str) -> str:
        """Words on a story without a briefing: why, or what it waits for."""
        if key in self.room.errors:
            return f"{self.room.errors[key]} — {self.keymap.shown('retry')} tries again"
        if not self.room.needs_briefing(key):
            return ""
        if self.stopped:
            return f"No briefing yet; {self.keymap.shown('retry')} makes it."
        return "Making the briefing …"

    def ask_for_all(self) -> None:
        """Have every story briefed that has no briefing, in the order of the list."""
        if self.stopped:
            return
        shown = list(self.table.keys)
        rest = set(self.room.keys) - set(shown)
        wanted = [*shown, *(key for key in self.room.keys if key in rest)]
        self.queue.ask(self.room.story(key) for key in wanted if key not in self.room.errors)

    def take_outcomes(self, outcomes: Iterable[Outcome]) -> None:
        """Show what the queue has brought."""
        keys = []
        for outcome in outcomes:
            keys.append(outcome.key)
            if outcome.started:
                self.stories.update(self.table.row(outcome.key))
                continue
            if outcome.briefing is not None:
                self.room.learn(outcome.key, outcome.briefing)
            else:
                self.room.fail(outcome.key, outcome.error)
            self.stories.update(self.table.row(outcome.key))
            if outcome.key == self.story_key:
                self.refresh_story()
        if self.table.is_touched(keys):
            self.refilter_soon()
        self.update_status()

    def refilter_soon(self) -> None:
        """Filter and sort anew, once for all that comes within a second."""
        if self._refilter is None:

            def now() -> None:
                self._refilter = None
                if self.table.refilter():
                    self.show_table()

            self._refilter = self.set_timer(1.0 if len(self.room.keys) > 500 else 0.05, now)

    def refresh_marks(self) -> None:
        """Show the notebook as it is now, after a change here or in another window."""
        changed = self.room.read_notebook()
        for key in changed & self.room.raw.keys():
            self.stories.update(self.table.row(key))
        for key in self.room.redated:
            if self.room.needs_briefing(key) and not self.stopped:
                self.room.errors.pop(key, None)
                self.queue.ask([self.room.story(key)], first=True)
        if self.table.is_touched(changed & self.room.raw.keys()) and self.table.refilter():
            self.show_table()
        if self.story_key in changed:
            self.refresh_story()
        self.update_status()

    def library_changed(self) -> None:
        """The library was read anew: take over what it holds and go on where the reader is."""
        self.room.read_library()
        self.table.clear()
        self.table.refilter()
        self.show_table()
        self.show_problems()
        self.ask_for_all()
        if self.story_key in self.room.raw:
            self.refresh_story()
        else:
            row = self.stories.story_list.cursor_row
            self.show_story(row.key if row else "")

    def mark_read(self, key: str) -> None:
        """The reader has opened this story."""
        if not self.room.marks(key).read and not self.room.notebook.read_only:
            self.marker.opened(self.room.story(key))
            self.refresh_marks()

    # What the reader points at.

    def target(self) -> Target:
        """What a mark goes on: the story in the list, else the line of the briefing or the place of the text."""
        key = self.story_key
        story, overlaid = self.room.story(key), self.overlaid
        whole = Target(
            story,
            rows=tuple(row for row in self.room.annotations(key) if row.anchor is None),
            subject=story.title,
        )
        if self.context == STORIES or overlaid is None:
            return whole
        if self.context == BRIEFING:
            return self.briefing.target(story, overlaid) or whole
        return self.article.target(story, overlaid) or whole

    @property
    def line_annotation(self) -> str:
        """The id of the note or tags whose own line the reader is on; empty on any other line."""
        line = self.briefing.view.line_at_cursor if self.context == BRIEFING else None
        return (line.annotation or "") if line else ""

    def sentence(self) -> str:
        """The evidence of the line the reader is on, on one line."""
        target = self.target()
        if target.item is None:
            return ""
        spans = sorted(set(target.item.evidence))
        return " ".join(" ".join(target.story.text[slice(*span)].split()) for span in spans)

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

    def set_split(self, split: int) -> None:
        """Make the list of stories `split` cells wider than it would be."""
        self.split = max(-30, min(40, split))
        self.apply_split()

    def apply_split(self) -> None:
        """Lay the panes out by `split`."""
        width = self.size.width
        if width < WIDTHS[1]:
            self.stories.styles.width = None
            return
        usual = max(42, width // 4) if width >= WIDTHS[3] else max(32, width * 3 // 10)
        self.stories.styles.width = max(18, min(width - 40, usual + self.split))

    def on_resize(self) -> None:
        """Lay the panes out for the new width."""
        self.apply_split()
        framed = self.size.width >= WIDTHS[1] and self.size.height >= HEIGHTS[1]
        if framed != self.framed:
            self.framed = framed
            if self.opened:
                self.refresh_story()
        self.call_after_refresh(self.update_status)

    # Places.

    def here(self) -> Place:
        """Where the reader is."""
        return Place(self.story_key, self.context, self.briefing.line_key, self.article.offset_now)

    def go_to(self, place: Place) -> None:
        """Go to a place the reader was at before; a story the filter hides is shown all the same."""
        if place.story not in self.room.raw:
            return
        if place.story != self.story_key:
            self.stories.story_list.go_key(place.story)
            self.show_story(place.story)
        self.briefing.go_to(place.item)
        self.article.go_to_offset(place.offset)
        self.enter(place.pane)

    def enter(self, context: str) -> None:
        """Put the reader into a pane, and show it where there is room for one only."""
        self._turn_to(context)
        self.pane.view.focus()
        if context == ARTICLE:
            self.article.follow(self.briefing)
        self.update_status()

    def _turn_to(self, context: str) -> None:
        """Remember that the reader is in another pane now, and where it was in the briefing or article."""
        if self.context != STORIES and self.opened:
            self.last_read = self.here()
        self.context = context
        for name in (STORIES, BRIEFING, ARTICLE):
            self.set_class(name == context, f"-in-{name}")

    @on(events.DescendantFocus)
    def _focus_moved(self, event: events.DescendantFocus) -> None:
        """Follow the focus, wherever a click put it."""
        for pane in (self.stories, self.briefing, self.article):
            if pane in event.widget.ancestors_with_self and pane.context != self.context:
                self._turn_to(pane.context)
        self.update_status()

    @on(StoryList.Highlighted)
    def _story_highlighted(self, event: StoryList.Highlighted) -> None:
        """Show the story the cursor came to."""
        event.stop()
        if self.opened and event.item.key != self.story_key:
            self.show_story(event.item.key)

    @on(BriefingView.Highlighted)
    def _line_highlighted(self, event: BriefingView.Highlighted) -> None:
        """Light the sentence of the line in the article, where that is on screen or comes next."""
        event.stop()
        if self.opened and self.context != ARTICLE:
            self.article.follow(self.briefing)
        self.update_status()

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

    # Actions.

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

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let a key through to the next action that has it where this one cannot be done."""
        if action != "do":
            return True
        return self.can(BY_ID[str(parameters[0])])

    async def action_do(self, name: str) -> None:
        """Run the handler of the action `name`."""
        result: Any = handlers.HANDLERS[name].do(self)
        if result is not None:
            await result
        self.update_status()

    def say(self, message: str, *, severity: Any = "information") -> None:
        """A short message over the screen, in the place of the one before; a warning stays."""
        timeout = 6 if severity == "information" else WARNING_SECONDS
        now = time.monotonic()
        if severity != "information":
            self._warned = now
        elif now - self._warned > WARNING_SECONDS:
            self.app.clear_notifications()
        self.app.notify(one_line(message), severity=severity, markup=False, timeout=timeout)

    def update_status(self) -> None:
        """Draw the last line anew where it changed."""
        if not self.is_mounted:
            return
        progress = ""
        if self.opened:
            number, total = self.queue.progress
            progress = f"briefing {number} of {total}" if total else ""
        saved, alarm = self.reader.saved_words()
        entries = TYPING if isinstance(self.focused, Typing) else hints(self.keymap, self.can)
        self.query_one(StatusBar).show(entries, progress, saved, alarm)
        # A story read without the list beside it says where in the list it stands.
        alone = self.size.width < WIDTHS[3 if self.context == ARTICLE else 2] and self.context != STORIES
        place = self.stories.place() if alone and self.opened else ""
        for pane in (self.briefing, self.article):
            pane.at(place)
