"""Search the text of every story; the places found are listed with the words around them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static
from textual.worker import get_current_worker

from briefing.desk.query import folded
from briefing.desk.search import Hit, search
from tui.present.pieces import Piece
from tui.room import Room
from tui.screens.fields import Line
from tui.screens.overview import Found, Overview
from tui.text import fit, inert, one_line
from tui.widgets.line_list import LineList

LIMIT = 500
"""Stories listed at most."""


class HitList(Found):
    """Two rows a hit: the story, and the words around the match."""

    def show(self, hits: Sequence[Hit]) -> None:
        """List `hits`, the cursor on the first: other words find other things."""
        super().show(hits)
        self.first()

    def place_of(self, hit: Hit) -> tuple[str, str]:
        """The story."""
        return hit.key, ""

    def pieces_of(self, index: int, row: int, width: int, at_cursor: bool) -> Sequence[Piece]:
        """Title and number of matches; below, the snippet."""
        hit: Hit = self.entries[index]
        bar = Piece("▌" if at_cursor else " ", "bar")
        if row == 0:
            count = f"  {hit.count}×" if hit.count > 1 else ""
            return [
                bar,
                Piece(fit(one_line(hit.title), width - 1 - len(count)), "title"),
                Piece(count, "dim"),
            ]
        start, end = hit.at
        text = one_line(hit.snippet)
        skip = max(0, start - max(0, (width - 4) // 3))
        skip = min(start, text.find(" ", skip) + 1 or skip) if skip else 0  # a whole word first
        lead = "…" if skip else ""
        return [
            bar,
            Piece("  " + lead, "dim"),
            Piece(text[skip:start], "dim"),
            Piece(text[start:end], "match"),
            Piece(fit(text[end:], max(0, width - 4 - (end - skip))), "dim"),
        ]


class Search(ModalScreen["tuple[Hit, str] | None"]):
    """Words to search for, and the places; the result is the hit taken and the words."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "close"),
        Binding("down", "move(1)", show=False),
        Binding("up", "move(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
    ]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (14, "-high")]

    def __init__(self, room: Room, words: str = "") -> None:
        super().__init__()
        self.room = room
        self.words = words
        self._found = ""
        """The words whose hits are listed."""
        self.will_close = False
        """Whether the reader has asked for the first hit of a search that is still under way."""

    def compose(self) -> ComposeResult:
        """The words, the hits, a line that counts them."""
        with Vertical(id="search") as frame:
            frame.border_title = inert("Search all stories")
            yield Line(self.words, placeholder="words", id="words")
            yield HitList()
            yield Static(inert("⏎ open · ↑↓ choose · esc close"), id="hint")

    def on_mount(self) -> None:
        """Search again for the words from last time."""
        self.query_one(Line).focus()

    def must_wait(self, key: str) -> bool:
        """Whether `key` is for hits that are not listed yet, or for what comes behind this screen."""
        return self.will_close or (self._found != self.words and key in Overview.list_keys - {"enter"})

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self.words = event.value
        self.will_close = False
        self.look(event.value)

    @work(thread=True, exclusive=True, group="search", exit_on_error=False)
    def look(self, words: str) -> None:
        """Search in a thread; a newer search ends it."""
        worker = get_current_worker()
        hits: list[Hit] = []
        going_on = takewhile(lambda _: not worker.is_cancelled, self.room.keys)
        pairs = ((self.room.story(key), self.room.facts(key).text) for key in going_on)
        for hit in search(pairs, words):
            hits.append(hit)
            if len(hits) >= LIMIT:
                break
        if not worker.is_cancelled:
            self.app.call_from_thread(self._show, words, hits)

    def _show(self, words: str, hits: Sequence[Hit]) -> None:
        if words != self.words or not self.is_mounted:
            return
        self.query_one(HitList).show(hits)
        self._found = words
        if self.will_close:
            self._take()
        count = f"{LIMIT} stories or more" if len(hits) >= LIMIT else f"{len(hits)} stories"
        found = "" if not folded(words).strip() else count if len(hits) != 1 else "1 story"
        self.query_one("#hint", Static).update(
            inert(f"{found or 'Type words'} · ⏎ open · ↑↓ choose · esc close")
        )

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        self._take()

    def _take(self) -> None:
        """Close with the hit at the cursor; where the hits of these words are not there yet, once they are."""
        hit = self.query_one(HitList).cursor_item
        self.will_close = self._found != self.words
        if hit is not None and not self.will_close:
            self.dismiss((hit, self.words))

    @on(LineList.Selected)
    def _selected(self, event: LineList.Selected) -> None:
        event.stop()
        self.dismiss((event.item, self.words))

    def action_move(self, steps: int) -> None:
        """Move the cursor over the hits."""
        self.query_one(HitList).move(steps)

    def action_page(self, pages: int) -> None:
        """Move the cursor by pages."""
        self.query_one(HitList).move_page(pages)
