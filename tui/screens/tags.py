"""Set the tags of a line or a story, with completion of those already used."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from textual.suggester import Suggester
from textual.widget import Widget
from textual.widgets import Static

from tui.screens.dialog import Dialog
from tui.screens.fields import Line
from tui.text import inert, one_line


def tags_in(text: str) -> tuple[str, ...]:
    """The tags `text` lists, apart by blanks or commas, with or without `#`, each once."""
    words = (word.lstrip("#").strip() for word in re.split(r"[\s,]+", text))
    return tuple(dict.fromkeys(word for word in words if word))


class _LastWord(Suggester):
    """Completes the word being typed from the known tags."""

    def __init__(self, known: Sequence[str]) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self.known = known

    async def get_suggestion(self, value: str) -> str | None:
        """`value` with its last word completed, if a known tag begins so."""
        start, word = re.fullmatch(r"(.*?)([^\s,]*)", value, re.DOTALL).groups()  # type: ignore[union-attr]
        bare = word.lstrip("#").lower()
        for tag in self.known:
            if bare and tag.lower().startswith(bare) and tag.lower() != bare:
                return f"{start}{word}{tag[len(bare) :]}"
        return None


class Tags(Dialog[tuple[str, ...]]):
    """All tags of something on one line; the result is the new set."""

    hint = "⏎ save · → complete · esc cancel"

    def __init__(self, title: str, tags: Sequence[str], known: Sequence[str]) -> None:
        super().__init__(title)
        self.tags = tags
        self.known = known

    def fields(self) -> Iterator[Widget]:
        """The tags, and those used before."""
        yield Line(
            " ".join(self.tags) + (" " if self.tags else ""),
            placeholder="follow-up trade",
            suggester=_LastWord(self.known),
            select_on_focus=False,
            id="tags",
        )
        if self.known:
            yield Static(inert("Used before: " + one_line(" ".join(self.known))), classes="faint")

    def accept(self) -> None:
        """Close with the tags typed."""
        self.dismiss(tags_in(self.query_one(Line).value))
