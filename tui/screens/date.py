"""Set the day a story was published; what its own text suggests is offered, with the reason, never taken."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

from textual import events
from textual.widget import Widget
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from briefing.records import DateCandidate, Story
from tui.screens.dialog import Dialog
from tui.screens.fields import Line
from tui.text import inert, one_line

_BOUNDS = {"on": "on", "after": "after", "before": "before", "around": "around"}


def parse_date(text: str, today: datetime.date) -> str:
    """The ISO date `text` means: an ISO date, `today` or `yesterday`; empty for an empty text.

    Raises:
        ValueError: it is none, with words for the reader.

    """
    text = text.strip().lower()
    if text in ("", "today", "yesterday"):
        days = datetime.timedelta(days=text == "yesterday")
        return (today - days).isoformat() if text else ""
    try:
        return datetime.date.fromisoformat(text).isoformat()
    except ValueError:
        raise ValueError(f"{one_line(text)!r} is no date; write it like {today.isoformat()}") from None


class PublicationDate(Dialog[str]):
    """A date to type, and the candidates of the text; the result is an ISO date, or empty to forget it."""

    hint = "⏎ set · ↓ suggestions · empty forgets · esc cancel"

    def __init__(self, story: Story, candidates: Sequence[DateCandidate], today: datetime.date) -> None:
        super().__init__("When was this published?")
        self.story = story
        self.candidates = candidates
        if not candidates:
            self.hint = self.hint.replace(" · ↓ suggestions", "")
        self.today = today

    def fields(self) -> Iterator[Widget]:
        """The date and, below, what the text suggests."""
        yield Line(self.story.published or "", placeholder=f"{self.today.isoformat()} or today", id="date")
        if self.candidates:
            yield Static(inert("The text suggests:"), classes="faint")
            yield OptionList(
                *(
                    Option(inert(one_line(f"{_BOUNDS[c.bound]} {c.date}: {c.reason}")))
                    for c in self.candidates
                ),
                id="options",
            )

    def on_key(self, event: events.Key) -> None:
        """↓ from the field goes to the suggestions, ↑ from their first back."""
        options = self.query(OptionList)
        if not options:
            return
        if event.key == "down" and isinstance(self.focused, Line):
            options.first().focus()
            options.first().highlighted = 0
            event.stop()
        elif event.key == "up" and self.focused is options.first() and not options.first().highlighted:
            self.query_one(Line).focus()
            event.stop()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A suggestion fills the field; ⏎ there sets it."""
        line = self.query_one(Line)
        line.value = self.candidates[event.option_index].date
        line.focus()

    def accept(self) -> None:
        """Close with the date, or say what is wrong with it."""
        try:
            self.dismiss(parse_date(self.query_one(Line).value, self.today))
        except ValueError as error:
            self.complain(str(error))
