"""Take stories in: a page to put text, paths or addresses on, and the view of an import under way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from textual.containers import VerticalScroll
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from briefing.stories.importing import Importer, Outcome
from tui.screens.dialog import Dialog
from tui.screens.fields import Page
from tui.text import inert, one_line

Run = Callable[[Importer], Iterator[Outcome]]
"""What an import does with an importer: an outcome for each article."""

SHOWN_FAILURES = 200
"""Most failures that are listed on screen."""


class ImportPage(Dialog[str]):
    """A page for paths, folders and addresses, one a line, or for the text of one article; the result is all of it."""

    hint = "^s take in · esc cancel"

    def __init__(self) -> None:
        super().__init__("Take stories in")

    def fields(self) -> Iterator[Widget]:
        """What may be put here, and the page."""
        words = "Paths, folders or addresses, one a line; or the text of an article."
        yield Static(inert(words), id="subject")
        yield Page("", id="page")

    def on_mount(self) -> None:
        """Start on the page."""
        self.query_one(Page).focus()

    def accept(self) -> None:
        """Close with what is on the page."""
        text = self.query_one(Page).text
        if text.strip():
            self.dismiss(text)
        else:
            self.complain("There is nothing on the page.")


@dataclass
class Taken(Message):
    """One article is done."""

    outcome: Outcome


@dataclass
class Ended(Message):
    """There are no more; `trouble` says what stopped the import, where something did."""

    trouble: str = ""


class ImportProgress(Dialog[int]):
    """Runs an import in a thread and shows what becomes of it; the result is how many stories were added.

    Escape stops it before the next article, and closes the dialog once it has ended.
    """

    hint = "esc stop"

    def __init__(self, title: str, importer: Callable[[], Importer], run: Run) -> None:
        super().__init__(title)
        self.make_importer = importer
        self.run = run
        self.counts = {"added": 0, "known": 0, "failed": 0}
        self.failures: list[str] = []
        self.ended = False
        self._importer: Importer | None = None
        self._stopped = False

    def fields(self) -> Iterator[Widget]:
        """The counts, and a line for each failure."""
        yield Static(inert("Starting …"), id="counts")
        yield VerticalScroll(Static(inert(""), id="failures"), id="form")

    def on_mount(self) -> None:
        """Begin."""
        self.run_worker(self._work, thread=True, name="import", exit_on_error=False)

    def _work(self) -> None:
        """The import itself, in a thread of its own."""
        trouble = ""
        try:
            with self.make_importer() as importer:
                self._importer = importer
                if self._stopped:
                    importer.cancel()
                for outcome in self.run(importer):
                    self.post_message(Taken(outcome))
        except Exception as error:  # whatever it is, the reader gets a line and keeps the app
            trouble = f"The import ended: {error or type(error).__name__}"
        self.post_message(Ended(trouble))

    def on_taken(self, event: Taken) -> None:
        """Count it; list it where it failed."""
        outcome = event.outcome
        self.counts[outcome.status] += 1
        if outcome.status == "failed":
            self.failures.append(one_line(f"{outcome.name}: {outcome.message}"))
            shown = self.failures[:SHOWN_FAILURES]
            more = len(self.failures) - len(shown)
            lines = [*shown, *([f"… and {more} more"] if more else [])]
            self.query_one("#failures", Static).update(inert("\n".join(lines)))
        self._count(" …")

    def _count(self, end: str) -> None:
        words = [f"{self.counts['added']} added"]
        words += [f"{self.counts['known']} there already"] if self.counts["known"] else []
        words += [f"{self.counts['failed']} failed"] if self.counts["failed"] else []
        self.query_one("#counts", Static).update(inert(", ".join(words) + end))

    def on_ended(self, event: Ended) -> None:
        """Show the sum; close by itself where there is nothing to read."""
        self.ended = True
        self._count(". Stopped." if self._stopped else ".")
        if event.trouble:
            self.complain(event.trouble)
        self.query_one("#hint", Static).update(inert("⏎ close"))
        if not self.failures and not event.trouble:
            self.dismiss(self.counts["added"])

    def on_key(self, event: object) -> None:
        """⏎ closes once it has ended."""
        if getattr(event, "key", "") == "enter" and self.ended:
            self.dismiss(self.counts["added"])

    def accept(self) -> None:
        """As escape."""
        self.action_cancel()

    def action_cancel(self) -> None:
        """Stop, or close what has ended."""
        if self.ended:
            self.dismiss(self.counts["added"])
            return
        self._stopped = True
        if self._importer is not None:
            self._importer.cancel()
        self._count(" … stopping")
