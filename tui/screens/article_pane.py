"""The article beside its briefing: the sentence of a line lit, items to step through, words to find."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.widgets import Input, Static

from briefing.annotations.overlay import Overlaid
from briefing.desk.search import find
from briefing.records import Span, Story
from tui.actions import ARTICLE
from tui.marker import Target
from tui.present.evidence import evidence_of, item_of, marks_of, note_marks, parts_of
from tui.present.sentences import beside, sentences
from tui.screens.briefing_pane import BriefingPane
from tui.screens.jump import JumpTarget
from tui.screens.panes import Pane, Typing
from tui.screens.record import record_words
from tui.screens.targets import item_target
from tui.text import inert
from tui.widgets.article_view import ArticleView

MOST = 5000
"""Matches lit at most."""


class ArticlePane(Pane):
    """The article, with the find above it and the record of the item at hand below."""

    context = ARTICLE

    def __init__(self) -> None:
        super().__init__(id="article")
        self._overlaid: Overlaid | None = None
        self._needle = ""
        self._matches: list[Span] = []
        self._match = 0
        self._sentence: Span | None = None
        """The sentence the reader stepped to, to write on it; None while an item is at hand."""
        self._sentences: tuple[str, list[Span]] = ("", [])

    def compose(self) -> ComposeResult:
        """The find, the text, the record."""
        yield Typing("find in the article", "find")
        yield ArticleView(id="article-view")
        yield Static(inert(""), id="record")

    @property
    def view(self) -> ArticleView:
        """The article."""
        return self.query_one(ArticleView)

    def show_nothing(self) -> None:
        """There is no story."""
        self._overlaid = None
        self.view.show("")
        self.head("Article")

    def show(self, story: Story, overlaid: Overlaid | None, new: bool) -> None:
        """Show the text of a story, its items marked where it has been briefed."""
        self._overlaid = overlaid
        if new:
            self.stop_finding()
            self.view.focus_item(None)
            self._sentence = None
        self.view.show(story.text, [*marks_of(overlaid.briefing), *note_marks(overlaid)] if overlaid else ())
        if new:
            self.head("Article")

    def follow(self, briefing: BriefingPane) -> None:
        """Light the sentence of the line the briefing's cursor is on."""
        line = briefing.view.line_at_cursor
        self._sentence = None
        if line is not None and line.item and self.light(line.item):
            return
        self.view.focus_item(None)
        self.view.light(line.spans if line else ())
        self._record("")

    def light(self, item_id: str, *, reveal: bool = True) -> bool:
        """Light the evidence of an item and tell its speaker, cue and content apart; False without one."""
        item = item_of(self._overlaid.briefing, item_id) if self._overlaid else None
        if item is None or self._overlaid is None:
            return False
        self._sentence = None
        self.view.light(evidence_of(item), parts_of(item), reveal=reveal)
        self.view.focus_item(item.id, reveal=False)
        self._record(record_words(item, self._overlaid.briefing))
        return True

    def light_again(self) -> bool:
        """Light the item or sentence at hand as it is now; False where there is none."""
        if self._sentence is not None:
            self._light_sentence(self._sentence, reveal=False)
            return True
        item = self.view.focused_item
        return item is not None and self.light(item, reveal=False)

    def next_sentence(self, steps: int) -> None:
        """Step to the next sentence, or the one before: from the one that is lit, else from what is in view."""
        spans = self._sentences_of_text()
        at = self._sentence or self.view.lit
        found = (
            beside(spans, at[0], steps) if at else beside(spans, self.view.top_offset - 1, 1) or spans[:1][0]
        )
        if found is not None:
            self._light_sentence(found)

    def _sentences_of_text(self) -> list[Span]:
        text = self.view.text
        if self._sentences[0] != text:
            self._sentences = (text, sentences(text))
        return self._sentences[1]

    def _light_sentence(self, span: Span, *, reveal: bool = True) -> None:
        self.view.focus_item(None)
        self._sentence = span
        self.view.light([span], reveal=reveal)
        self._record("a sentence of the article: write a note, star, tag or copy it, add a line")

    @property
    def has_text(self) -> bool:
        """Whether there is anything to step through."""
        return bool(self.view.text.strip())

    def _record(self, words: str) -> None:
        record = self.query_one("#record", Static)
        record.update(inert(words))
        record.display = bool(words)

    @on(ArticleView.ItemFocused)
    def _item_focused(self, event: ArticleView.ItemFocused) -> None:
        """The reader stepped to an item: light it and show its record."""
        event.stop()
        self.light(event.item, reveal=False)

    def next_item(self, steps: int) -> None:
        """Step through the items of the article."""
        self.view.next_item(steps)

    def next_section(self, steps: int) -> None:
        """The next paragraph, or the one before."""
        text, at = self.view.text, self.view.top_offset
        if steps > 0:
            found = text.find("\n\n", at)
            target = found + 2 if found >= 0 else len(text)
        else:
            target = max(text.rfind("\n\n", 0, max(0, at - 2)) + 2, 0) if at > 2 else 0
            target = 0 if target == 1 else target
        self.view.go_to(min(target, max(0, len(text) - 1)))

    def target(self, story: Story, overlaid: Overlaid) -> Target | None:
        """The words selected with the mouse, else the sentence or item at hand; None for none of these."""
        span = self.selected() or self._sentence
        if span is not None:
            rows = tuple(row for place, row in overlaid.text_level if place == span)
            return Target(story, "text", span, None, rows, " ".join(story.text[slice(*span)].split()))
        return item_target(story, overlaid, self.view.focused_item)

    @property
    def sentence(self) -> Span | None:
        """The sentence the reader is at: that of the selection, else the one stepped to or lit; None for none."""
        selected = self.selected()
        if selected is not None:
            return next(
                (span for span in self._sentences_of_text() if span[0] <= selected[0] < span[1]), selected
            )
        return self._sentence or self.view.lit

    def selected(self) -> Span | None:
        """The place selected with the mouse, without white space around it."""
        span = self.view.selected_span
        if span is None:
            return None
        words = self.view.text[slice(*span)]
        start = span[0] + len(words) - len(words.lstrip())
        end = span[0] + len(words.rstrip())
        return (start, end) if start < end else None

    def line_text(self) -> str:
        """What is selected, else the sentence that is lit."""
        span = self.selected() or self._sentence
        if span is not None:
            return self.view.text[slice(*span)]
        item = self.view.focused_item
        found = item_of(self._overlaid.briefing, item) if self._overlaid and item else None
        return " ".join(self.view.text[slice(*span)] for span in evidence_of(found)) if found else ""

    @property
    def offset_now(self) -> int:
        """The first code point in view."""
        return self.view.top_offset

    def go_to_offset(self, offset: int) -> None:
        """Scroll to a place from another session."""
        if offset >= 0:
            self.view.go_to(offset)

    def jump_targets(self) -> list[JumpTarget]:
        """The items in view."""
        view = self.view
        region = view.content_region

        def goer(item: str) -> JumpTarget | None:
            place = view.place_of(item)
            if place is None or not (0 <= place.y < region.height):
                return None

            def go() -> None:
                view.focus()
                view.focus_item(item)
                self.light(item, reveal=False)

            return JumpTarget(region.x + place.x, region.y + place.y, go)

        if self._overlaid is None:
            return []
        items = dict.fromkeys(mark.item for mark in marks_of(self._overlaid.briefing) if mark.item)
        return [target for item in items if (target := goer(item)) is not None]

    # The find.

    @property
    def finding(self) -> bool:
        """Whether a find is on."""
        return bool(self._needle)

    def open_find(self) -> None:
        """Let the reader type what to find."""
        line = self.query_one("#find", Typing)
        line.display = True
        line.value = self._needle
        line.cursor_position = len(self._needle)
        line.focus()

    def find(self, words: str, near: int = 0) -> None:
        """Find `words`, the current match being the first from the place `near` on."""
        self._needle = words
        self._matches = []
        for span in find(self.view.text, words):
            self._matches.append(span)
            if len(self._matches) == MOST:
                break
        self._match = next((at for at, span in enumerate(self._matches) if span[0] >= near), 0)
        self._light_matches()

    def step_find(self, steps: int) -> None:
        """The next match, around the end."""
        if self._matches:
            self._match = (self._match + steps) % len(self._matches)
        self._light_matches()

    def _light_matches(self) -> None:
        self.view.set_matches(self._matches, self._match if self._matches else None)
        count = f"{self._match + 1} of {len(self._matches)}" if self._matches else "no match"
        self.head("Article", f"{self._needle}: {count}" if self._needle else "")

    def stop_finding(self) -> None:
        """End the find."""
        self._needle, self._matches = "", []
        self.view.set_matches(())
        self.query_one("#find", Typing).display = False
        self.head("Article")

    @on(Input.Changed, "#find")
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        if event.input.has_focus:
            self.find(event.value, near=self.view.top_offset)

    @on(Input.Submitted, "#find")
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        self.end_typing()

    @on(Typing.GaveUp, "#find")
    def _gave_up(self, event: Typing.GaveUp) -> None:
        event.stop()
        self.stop_finding()
        self.view.focus()

    def end_typing(self) -> None:
        """From the line back to the text; the matches stay lit."""
        self.query_one("#find", Typing).display = False
        self.view.focus()
