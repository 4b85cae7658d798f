"""The last line: the keys that work now, how far the analyst is, and whether all is saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from textual import events
from textual.content import Content
from textual.widget import Widget

from tui.actions import ACTIONS, Action
from tui.keymap import Keymap, display
from tui.text import cells, fit, one_line

GAP = "  "


class KeyHint(Struct, frozen=True):
    """One entry: a key and what it does."""

    action: str
    key: str
    label: str
    rank: int

    @property
    def width(self) -> int:
        """Cells it takes with the gap before it."""
        return cells(self.key) + 1 + cells(self.label) + len(GAP)


TYPING = (KeyHint("", "⏎", "keep", 1), KeyHint("", "esc", "give up", 2))
"""What works while the reader types a filter or a find."""


def hints(keymap: Keymap, can: Callable[[Action], bool]) -> list[KeyHint]:
    """An entry for each action with a label and a key that can be done now."""
    found: list[KeyHint] = []
    taken: set[str] = set()
    for action in ACTIONS:
        keys = keymap.keys[action.id]
        if not action.label or not keys or keys[0] in taken or not can(action):
            continue
        taken.add(keys[0])
        shown = display(keys[0])
        if action.companion and keymap.keys[action.companion]:
            shown += display(keymap.keys[action.companion][0])
        found.append(KeyHint(action.id, shown, action.label, action.rank))
    return found


def fitting(entries: Sequence[KeyHint], width: int) -> list[KeyHint]:
    """Those of `entries` that fit in `width` cells, the lowest ranks first, in their own order."""
    kept = set()
    for entry in sorted(entries, key=lambda entry: entry.rank):
        if entry.width <= width:
            width -= entry.width
            kept.add(entry.action)
    return [entry for entry in entries if entry.action in kept]


class StatusBar(Widget):
    """One line, drawn from what the app tells it."""

    DEFAULT_CSS = """
    StatusBar { dock: bottom; height: 1; width: 100%; background: $panel; color: $foreground; }
    """

    def __init__(self) -> None:
        super().__init__(id="status")
        self.entries: Sequence[KeyHint] = ()
        self.progress = ""
        self.saved = ""
        self.alarm = False
        self._places: list[tuple[int, int, str]] = []

    def show(self, entries: Sequence[KeyHint], progress: str, saved: str, alarm: bool) -> None:
        """Show these keys, the analyst's progress and the state of saving; `alarm` where notes are unsaved."""
        new = (list(entries), one_line(progress), one_line(saved), alarm)
        if new != (list(self.entries), self.progress, self.saved, self.alarm):
            self.entries, self.progress, self.saved, self.alarm = new
            self.refresh()

    def render(self) -> Content:
        """Keys at the left, as many as fit; progress and saved state at the right."""
        width = self.size.width
        notices = [notice for notice in (self.progress, self.saved) if notice]
        room = width if self.alarm else max(0, width - 10) if width >= 40 else width // 2
        right = fit(GAP.join(notices), room)
        if cells(right) < cells(GAP.join(notices)) and self.alarm:
            right = fit(self.saved, room)
        left = width - cells(right) - 2
        parts: list[tuple[str, str]] = []
        self._places = []
        at = 0
        for entry in fitting(self.entries, left):
            parts.append((GAP if at else " ", ""))
            start = at + (len(GAP) if at else 1)
            parts += [(entry.key, "bold $text-accent"), (f" {entry.label}", "")]
            at = start + cells(entry.key) + 1 + cells(entry.label)
            self._places.append((start, at, entry.action))
        parts.append((" " * max(0, width - at - cells(right) - 1), ""))
        parts.append((right, "bold reverse $text-error" if self.alarm else "$text-muted"))
        return Content.assemble(*parts)

    def on_click(self, event: events.Click) -> None:
        """A click on a key does what the key does."""
        for start, end, action in self._places:
            if action and start <= event.x < end:
                self.app.call_later(self.screen.run_action, f"do('{action}')")
