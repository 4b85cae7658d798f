"""A list out of all stories, filled by a thread while the reader looks on: the agenda, the dossier, the course of a figure."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import Any, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Static
from textual.worker import Worker, get_current_worker

from briefing.annotations.overlay import Overlaid
from briefing.records import Story
from tui.room import Room
from tui.text import inert
from tui.widgets.line_list import LineList

CHUNK = 200
"""Stories looked at between two times the list is shown anew."""


class Found(LineList):
    """Two rows an entry; a subclass draws them."""

    def __init__(self) -> None:
        super().__init__(id="found")
        self.entries: list[Any] = []

    def show(self, entries: Sequence[Any]) -> None:
        """List `entries`; the cursor stays on its entry."""
        keep = self.key_of(self.cursor) if 0 <= self.cursor < len(self.entries) else None
        self.entries = list(entries)
        self.rebuilt(keep)

    def count(self) -> int:
        """How many entries there are."""
        return len(self.entries)

    def starts(self, width: int) -> Sequence[int]:
        """Two rows each."""
        return range(0, 2 * len(self.entries) + 1, 2)

    def item_at(self, index: int) -> Any:
        """The entry."""
        return self.entries[index]

    def key_of(self, index: int) -> Hashable:
        """The place an entry leads to."""
        return self.place_of(self.entries[index])

    def index_of(self, key: Hashable) -> int:
        """Where the entry that leads to the place `key` stands."""
        return next((i for i, entry in enumerate(self.entries) if self.place_of(entry) == key), -1)

    def place_of(self, entry: Any) -> tuple[str, str]:
        """(key of the story, id of the item) that an entry stands for."""
        raise NotImplementedError


class Overview(ModalScreen["tuple[str, str] | None"]):
    """A frame around a `Found`; the result is the place taken: (key of the story, id of the item).

    Only stories that have a briefing are looked at; how many have none is said.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "close"),
        Binding("down", "move(1)", show=False),
        Binding("up", "move(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("enter", "take", show=False),
    ]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (14, "-high")]
    heading = ""
    keys = "⏎ open · ↑↓ choose · esc close"
    list_keys = frozenset({"down", "up", "pagedown", "pageup", "enter"})
    """The keys that are for the entries."""

    def __init__(self, room: Room, show_first: Sequence[str] = ()) -> None:
        """`show_first` are the keys of the stories to look at, the list's own order; none: all."""
        super().__init__()
        self.room = room
        self.stories = list(show_first) or list(room.keys)
        self._worker: Worker[None] | None = None
        self._shown = False

    def compose(self) -> ComposeResult:
        """What a subclass asks for, the entries, a line that counts them."""
        with Vertical(classes="overview") as frame:
            frame.border_title = inert(self.heading)
            yield from self.fields()
            yield self.make_list()
            yield Static(inert(self.keys), id="hint")

    def fields(self) -> Iterable[Widget]:
        """Widgets above the list."""
        return ()

    def make_list(self) -> Found:
        """The list."""
        raise NotImplementedError

    def passes(self, key: str) -> bool:
        """Whether the story may hold entries; False where that is known without its briefing."""
        return True

    def entries_of(self, one: Overlaid) -> Sequence[Any]:
        """The entries of one story. Called in a thread."""
        raise NotImplementedError

    def ordered(self, entries: Sequence[Any]) -> Sequence[Any]:
        """The entries of all stories looked at so far, in the order to show."""
        return entries

    def count(self, entries: Sequence[Any]) -> str:
        """How many there are, in words."""
        raise NotImplementedError

    def must_wait(self, key: str) -> bool:
        """Whether `key` is for entries that are not listed yet."""
        looking = self._worker is not None and not self._worker.is_finished
        return looking and not self._shown and key in self.list_keys

    def look(self) -> None:
        """Look through the stories in a thread; a newer look ends this one."""
        self._shown = False
        self._worker = self._look()

    @work(thread=True, exclusive=True, group="overview", exit_on_error=False)
    def _look(self) -> None:
        worker = get_current_worker()
        entries: list[Any] = []
        without = 0
        seen: set[str] = set()
        for number, key in enumerate(self.stories, 1):
            if worker.is_cancelled:
                return
            if self.passes(key):
                one = self.room.laid_over(key)
                if one is None:
                    without += 1
                elif _text(one.briefing.story) not in seen:
                    seen.add(_text(one.briefing.story))
                    entries += self.entries_of(one)
            if number % CHUNK == 0:
                self.app.call_from_thread(self._show, worker, list(self.ordered(entries)), without, number)
        if not worker.is_cancelled:
            self.app.call_from_thread(self._show, worker, list(self.ordered(entries)), without, 0)

    def _show(self, worker: Any, entries: Sequence[Any], without: int, number: int) -> None:
        if worker.is_cancelled or not self.is_mounted:
            return
        self._shown = True
        self.query_one(Found).show(entries)
        parts = [f"{number} of {len(self.stories)} stories"] if number else []
        parts.append(self.count(entries))
        parts += [f"{without} stor{'y' if without == 1 else 'ies'} without a briefing"] if without else []
        self.query_one("#hint", Static).update(inert(" · ".join([*parts, self.keys])))

    @on(LineList.Selected)
    def _selected(self, event: LineList.Selected) -> None:
        event.stop()
        self.action_take()

    def action_take(self) -> None:
        """Close with the place of the entry at the cursor."""
        found = self.query_one(Found)
        if found.cursor_item is not None:
            self.dismiss(found.place_of(found.cursor_item))

    def action_move(self, steps: int) -> None:
        """Move the cursor."""
        self.query_one(Found).move(steps)

    def action_page(self, pages: int) -> None:
        """Move the cursor by pages."""
        self.query_one(Found).move_page(pages)


def _text(story: Story) -> str:
    """What makes two stories the same: their text."""
    return story.id
