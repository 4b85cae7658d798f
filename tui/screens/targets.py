"""From where the cursor is to what a mark is put on."""

from __future__ import annotations

from briefing.annotations.overlay import Overlaid, place
from briefing.records import Item, Story
from tui.marker import Target, section_of, words_of
from tui.present.evidence import item_of


def item_target(story: Story, overlaid: Overlaid, item_id: str | None) -> Target | None:
    """The item called `item_id`, with what the reader wrote on it."""
    item: Item | None = item_of(overlaid.briefing, item_id) if item_id else None
    if item is None:
        return None
    rows = overlaid.by_item.get(item.id, ())
    return Target(story, section_of(item), place(item), item, rows, words_of(item, story))


def row_target(story: Story, overlaid: Overlaid, row_id: str | None) -> Target | None:
    """The place of the text on which the annotation `row_id` stands, with all that was written there."""
    for span, row in overlaid.text_level:
        if row.id == row_id:
            rows = tuple(other for place, other in overlaid.text_level if place == span)
            return Target(story, row.section, span, None, rows, " ".join(story.text[slice(*span)].split()))
    for row in overlaid.orphans:
        if row.id == row_id:
            return Target(story, row.section, None, None, (row,), row.anchor.exact if row.anchor else "")
    for item, row in overlaid.rejections:
        if row.id == row_id:
            return Target(story, row.section, place(item), None, (row,), words_of(item, story))
    return None
