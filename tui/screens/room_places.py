"""Where the reader is in the reading room: pane, line and place of the text, and the widths of the panes."""

from __future__ import annotations

from textual import events, on

from tui.actions import ARTICLE, BRIEFING, STORIES
from tui.marker import Target
from tui.screens.places import Place
from tui.screens.room_screen import HEIGHTS, WIDTHS
from tui.screens.room_stories import StoriesShown
from tui.widgets.briefing_view import BriefingView
from tui.widgets.story_list import StoryList


class PlacesShown(StoriesShown):
    """Follows the reader from place to place and knows what is pointed at."""

    def here(self) -> Place:
        """Where the reader is."""
        return Place(self.story_key, self.context, self.briefing.line_key, self.article.offset_now)

    def go_to(self, place: Place) -> None:
        """Go to a place the reader was at before; a story the filter hides is shown all the same."""
        if place.story not in self.room.raw:
            return
        if place.story != self.story_key:
            self.stories.story_list.go_key(place.story)
            self.show_story(place.story)
        self.briefing.go_to(place.item)
        self.article.go_to_offset(place.offset)
        self.enter(place.pane)

    def enter(self, context: str) -> None:
        """Put the reader into a pane, and show it where there is room for one only."""
        self._turn_to(context)
        self.pane.view.focus()
        if context == ARTICLE:
            self.article.follow(self.briefing)
        self.update_status()

    def _turn_to(self, context: str) -> None:
        """Remember that the reader is in another pane now, and where it was in the briefing or article."""
        if self.context != STORIES and self.opened:
            self.last_read = self.here()
        self.context = context
        for name in (STORIES, BRIEFING, ARTICLE):
            self.set_class(name == context, f"-in-{name}")

    def set_split(self, split: int) -> None:
        """Make the list of stories `split` cells wider than it would be."""
        self.split = max(-30, min(40, split))
        self.apply_split()

    def apply_split(self) -> None:
        """Lay the panes out by `split`."""
        width = self.size.width
        if width < WIDTHS[1]:
            self.stories.styles.width = None
            return
        usual = max(42, width // 4) if width >= WIDTHS[3] else max(32, width * 3 // 10)
        self.stories.styles.width = max(18, min(width - 40, usual + self.split))

    def on_resize(self) -> None:
        """Lay the panes out for the new width."""
        self.apply_split()
        framed = self.size.width >= WIDTHS[1] and self.size.height >= HEIGHTS[1]
        if framed != self.framed:
            self.framed = framed
            if self.opened:
                self.refresh_story()
        self.call_after_refresh(self.update_status)

    @on(events.DescendantFocus)
    def _focus_moved(self, event: events.DescendantFocus) -> None:
        """Follow the focus, wherever a click put it."""
        for pane in (self.stories, self.briefing, self.article):
            if pane in event.widget.ancestors_with_self and pane.context != self.context:
                self._turn_to(pane.context)
        self.update_status()

    @on(StoryList.Highlighted)
    def _story_highlighted(self, event: StoryList.Highlighted) -> None:
        """Show the story the cursor came to."""
        event.stop()
        if self.opened and event.item.key != self.story_key:
            self.show_story(event.item.key)

    @on(BriefingView.Highlighted)
    def _line_highlighted(self, event: BriefingView.Highlighted) -> None:
        """Light the sentence of the line in the article, where that is on screen or comes next."""
        event.stop()
        if self.opened and self.context != ARTICLE:
            self.article.follow(self.briefing)
        self.update_status()

    def target(self) -> Target:
        """What a mark goes on: the story in the list, else the line of the briefing or the place of the text."""
        key = self.story_key
        story, overlaid = self.room.story(key), self.overlaid
        whole = Target(
            story,
            rows=tuple(row for row in self.room.annotations(key) if row.anchor is None),
            subject=story.title,
        )
        if self.context == STORIES or overlaid is None:
            return whole
        if self.context == BRIEFING:
            return self.briefing.target(story, overlaid) or whole
        return self.article.target(story, overlaid) or whole

    def sentence(self) -> str:
        """The evidence of the line the reader is on, on one line."""
        target = self.target()
        if target.item is None:
            return ""
        spans = sorted(set(target.item.evidence))
        return " ".join(" ".join(target.story.text[slice(*span)].split()) for span in spans)

    @property
    def line_annotation(self) -> str:
        """The id of the note or tags whose own line the reader is on; empty on any other line."""
        line = self.briefing.view.line_at_cursor if self.context == BRIEFING else None
        return (line.annotation or "") if line else ""
