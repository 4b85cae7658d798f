"""Where an item comes from: its evidence, the parts of it, and all items of an article."""

from __future__ import annotations

from briefing.annotations.overlay import Overlaid, place
from briefing.records import Briefing, Figure, Item, Meeting, Quotation
from tui.present.article_rows import Mark
from tui.present.pieces import Span


def item_of(briefing: Briefing, item: str) -> Item | None:
    """The item with this id, or None."""
    every: tuple[Item, ...] = (*briefing.quotations, *briefing.figures, *briefing.meetings)
    return next((one for one in every if one.id == item), None)


def marks_of(briefing: Briefing) -> list[Mark]:
    """Every place of every item, in the order of the text; `cls` is the kind of item."""
    marks = [Mark(*piece.span, "quotation", one.id) for one in briefing.quotations for piece in one.content]
    marks += [
        Mark(*span, "figure", figure.id)
        for figure in briefing.figures
        for span in dict.fromkeys((figure.span, *figure.mentions))
    ]
    marks += [
        Mark(*span, "meeting", meeting.id) for meeting in briefing.meetings for span in meeting.mentions
    ]
    return sorted(marks)


def note_marks(overlaid: Overlaid) -> list[Mark]:
    """Where the reader's notes are: the words of those on the text, the beginning of the items of the others."""
    marks = [Mark(*span, "note") for span, row in overlaid.text_level if row.kind == "note"]
    for identity, rows in overlaid.by_item.items():
        item = item_of(overlaid.briefing, identity) if any(row.kind == "note" for row in rows) else None
        if item is not None:
            marks.append(Mark(place(item)[0], place(item)[0], "note"))
    return marks


def evidence_of(item: Item) -> tuple[Span, ...]:
    """The sentences to light for `item`; its own place where it names none."""
    return item.evidence or (place(item),)


def parts_of(item: Item) -> list[Mark]:
    """The parts of `item` in its sentence, each with the name of its ink, in the order of the text."""
    if isinstance(item, Quotation):
        parts = [Mark(*piece.span, "part-content", item.id) for piece in item.content]
        if item.speaker and item.speaker.span:
            parts.append(Mark(*item.speaker.span, "part-speaker", item.id))
        if item.cue:
            parts.append(Mark(*item.cue.span, "part-cue", item.id))
    elif isinstance(item, Figure):
        parts = [Mark(*span, "part-value", item.id) for span in dict.fromkeys((item.span, *item.mentions))]
        if item.measures:
            parts.append(Mark(*item.measures.span, "part-measures", item.id))
        if item.period:
            parts.append(Mark(*item.period.span, "part-time", item.id))
    else:
        parts = _meeting_parts(item)
    return sorted(parts)


def _meeting_parts(meeting: Meeting) -> list[Mark]:
    parts = [Mark(*span, "part-cue", meeting.id) for span in meeting.mentions]
    parts += [Mark(*party.span, "part-speaker", meeting.id) for party in meeting.participants]
    if meeting.when:
        parts.append(Mark(*meeting.when.span, "part-time", meeting.id))
    if meeting.where:
        parts.append(Mark(*meeting.where.span, "part-measures", meeting.id))
    return parts
