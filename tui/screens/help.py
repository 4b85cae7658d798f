"""Every key on one page, made from the registry and the keys in force."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.actions import ACTIONS, ANYWHERE, GROUPS
from tui.keymap import Keymap, display
from tui.text import cells, inert, pad, screen_text, wrap

SIGNS = (
    ("● ○", "a story not read yet, or read"),
    ("★", "starred"),
    ("✎", "a note of yours"),
    ("#word", "a tag of yours"),
    ("✍", "a line you corrected"),
    ("?", "a quotation that may be none"),
    ("3·4·1", "in the list: quotations, figures, meetings ahead"),
    ("“ # ◆", "beside the article: a quotation, a figure, a meeting begins"),
    ("▲ ▼ ▬", "a figure that went up, went down, stayed"),
    ("▌", "the line you are on; in the article, the sentence it came from"),
    ("◌", "the briefing is being made"),
    ("⚠", "it could not be made"),
)
QUERIES = (
    ("trade tariff", "stories with both words"),
    ('"trade deficit"', "these words together"),
    ("-steel", "without this word"),
    ("talks OR summit", "with either"),
    ("person:maria", "also title: text: source: author: tag: note:"),
    ("is:unread", "also read, starred, archived, deleted, failed, dated, undated"),
    ("has:note", "also tag, star, correction, quotation, figure, meeting"),
    ("after:2019-07", "also before: and on:, with a day, a month or a year"),
)

Row = tuple[str, str]


def sections(keymap: Keymap) -> list[tuple[str, list[Row]]]:
    """Heading and rows (keys, words) of each part of the page."""
    made: list[tuple[str, list[Row]]] = []
    for group in GROUPS:
        rows = []
        for action in ACTIONS:
            if action.group == group:
                where = "" if action.contexts == ANYWHERE else f" [{', '.join(sorted(action.contexts))}]"
                keys = " ".join(display(key) for key in keymap.keys[action.id]) or "–"
                rows.append((keys, action.help + where))
        made.append((group, rows))
    return [*made, ("The filter", list(QUERIES)), ("Signs", list(SIGNS))]


def page(keymap: Keymap, width: int, note: str = "") -> Content:
    """The help as text of at most `width` cells a row."""
    column = 17 if width >= 44 else 0
    parts: list[tuple[str, str]] = []
    if note:
        parts.append((f"{screen_text(note)}\n\n", "$text-muted"))
    for heading, rows in sections(keymap):
        parts.append((f"{heading}\n", "bold $text-primary"))
        for keys, words in rows:
            if not column or cells(keys) >= column:
                parts.append((f"{keys}\n", "bold"))
                first = " " * (column or 2)
            else:
                parts.append((pad(keys, column), "bold"))
                first = ""
            for number, (start, end) in enumerate(wrap(words, max(8, width - (column or 2)))):
                indent = first if number == 0 else " " * (column or 2)
                parts.append((f"{indent}{words[start:end].rstrip()}\n", ""))
        parts.append(("\n", ""))
    return Content.assemble(*parts)


class Help(ModalScreen[None]):
    """The help page."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark,f1,enter", "dismiss", "close"),
        Binding("j,down", "scroll('down')", show=False),
        Binding("k,up", "scroll('up')", show=False),
        Binding("g,home", "scroll('home')", show=False),
        Binding("G,end", "scroll('end')", show=False),
        Binding("space,pagedown,ctrl+d", "scroll('page_down')", show=False),
        Binding("pageup,ctrl+u", "scroll('page_up')", show=False),
    ]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (14, "-high")]

    def __init__(self, keymap: Keymap, note: str = "") -> None:
        """`note` goes to the top: where the key file is."""
        super().__init__()
        self.keymap = keymap
        self.note = note

    def compose(self) -> ComposeResult:
        """A page that scrolls."""
        with VerticalScroll(id="help") as frame:
            frame.border_title = inert("Help")
            frame.border_subtitle = inert("esc close")
            yield Static(inert(""), id="help-page")

    def on_mount(self) -> None:
        """Take the keys."""
        self.query_one(VerticalScroll).focus()

    def on_resize(self, event: events.Resize) -> None:
        """Lay the page out for the width there is."""
        self.call_after_refresh(self._lay)

    def _lay(self) -> None:
        width = self.query_one(VerticalScroll).scrollable_content_region.width
        self.query_one("#help-page", Static).update(page(self.keymap, max(8, width), self.note))

    def action_scroll(self, where: str) -> None:
        """Scroll the page."""
        getattr(self.query_one(VerticalScroll), f"scroll_{where}")(animate=False)
