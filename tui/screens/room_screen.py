"""What every part of the reading room builds on: its panes, what it knows, and what it says."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, cast

from textual.screen import Screen
from textual.timer import Timer

from briefing.annotations.overlay import Overlaid
from tui.actions import ARTICLE, BRIEFING, STORIES, Action
from tui.keymap import Keymap
from tui.marker import Marker
from tui.room import Room
from tui.screens.article_pane import ArticlePane
from tui.screens.briefing_pane import BriefingPane
from tui.screens.panes import Pane, Typing
from tui.screens.places import History, Place
from tui.screens.status_bar import TYPING, StatusBar, hints
from tui.screens.stories_pane import StoriesPane
from tui.screens.story_table import StoryTable
from tui.text import one_line
from tui.widgets.story_list import StoryList
from tui.workers import AnalysisQueue

if TYPE_CHECKING:
    from tui.app import BriefingApp


WIDTHS, HEIGHTS = (0, 80, 100, 140), (0, 16)
"""From how many columns on there is one pane, the list beside the briefing, two panes, three panes.

And from how many lines on they have frames.
"""


WARNING_SECONDS = 15.0
"""How long a warning shows."""


class RoomScreen(Screen[None], inherit_bindings=False):
    """The three panes, the stories and what the reader may do now; how they change is for the classes below it."""

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
        self.all_read = False
        """Whether all stories are there."""
        self.failed = False
        """Whether there will be none."""
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
        self.working = ""
        """What is being done to many stories just now, in words."""
        self.stopped = False
        """Whether the reader stopped the making of briefings."""
        self._warned = float("-inf")
        self.framed = True
        """Whether the panes have frames, which carry the titles."""

    @property
    def stands(self) -> bool:
        """Whether the room is whole: what comes while it is taken down, as the app ends, is for nobody."""
        return self.is_attached and self.app.is_running and len(self.query(StoryList)) > 0

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
            if not self.all_read:
                progress = f"reading stories: {len(self.room.raw):,}"
        progress = self.working or progress
        saved, alarm = self.reader.saved_words()
        entries = TYPING if isinstance(self.focused, Typing) else hints(self.keymap, self.can)
        self.query_one(StatusBar).show(entries, progress, saved, alarm)
        # A story read without the list beside it says where in the list it stands.
        alone = self.size.width < WIDTHS[3 if self.context == ARTICLE else 2] and self.context != STORIES
        place = self.stories.place() if alone and self.opened else ""
        for pane in (self.briefing, self.article):
            pane.at(place if pane is self.pane else "")

    def can(self, action: Action) -> bool:
        """Whether an action makes sense now."""
        raise NotImplementedError
