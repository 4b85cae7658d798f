"""Choose one of a few things: a sort order, a theme, what to do with a draft."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from textual.widget import Widget
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tui.screens.dialog import Dialog
from tui.text import inert


class Choice(Dialog[str]):
    """A short list; the result is the id of the option taken."""

    hint = "↑↓ choose · ⏎ take · esc cancel"

    def __init__(
        self,
        title: str,
        options: Sequence[tuple[str, str]],
        current: str = "",
        explanation: str = "",
        preview: Callable[[str], None] | None = None,
    ) -> None:
        """`options` are (id, words to show); `current` is the id the cursor starts on.

        `preview` is told the id under the cursor as that moves, and `current` where the reader backs out.
        """
        super().__init__(title)
        self.preview = preview
        self.options = options
        self.current = current
        self.explanation = explanation

    def fields(self) -> Iterator[Widget]:
        """An explanation, where there is one, and the list."""
        if self.explanation:
            yield Static(inert(self.explanation), id="question")
        yield OptionList(*(Option(inert(words), id=name) for name, words in self.options), id="options")

    def on_mount(self) -> None:
        """Start on the current option."""
        names = [name for name, _ in self.options]
        self.query_one(OptionList).highlighted = names.index(self.current) if self.current in names else 0

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Show what the option would do."""
        if self.preview is not None and event.option_id:
            self.preview(event.option_id)

    def action_cancel(self) -> None:
        """Back to what was before."""
        if self.preview is not None:
            self.preview(self.current)
        super().action_cancel()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """⏎ or a click takes it."""
        self.dismiss(event.option_id)

    def accept(self) -> None:
        """Take the option under the cursor."""
        at = self.query_one(OptionList).highlighted
        if at is not None:
            self.dismiss(self.options[at][0])
