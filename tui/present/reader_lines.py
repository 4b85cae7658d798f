"""What the reader wrote, as lines: notes, tags, marks in the margin, and what has lost its place."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import UNSET

from briefing.annotations.overlay import Overlaid, place
from briefing.annotations.records import Annotation
from briefing.desk.wording import in_quotes
from briefing.records import Item
from tui.present.lines import Line, Section
from tui.present.pieces import Piece, Pieces, Span
from tui.text import fit, one_line, screen_text

_THREAD = Piece("┆ ", "rule")
_DONE = {"star": "starred", "correction": "corrected", "rejection": "rejected", "addition": "added"}


def notes_of(
    annotations: Iterable[Annotation],
    section: Section,
    item: str | None,
    indent: int,
    spans: tuple[Span, ...] = (),
) -> list[Line]:
    """The notes and tags among `annotations`, one line for a note and one for all the tags."""
    rows = list(annotations)
    lines = [
        Line(
            "note", section, body=(Piece(screen_text(row.body), "note-text"),), item=item, annotation=row.id,
            lead=(_THREAD, Piece("✎ ", "note")), indent=indent, spans=spans,
        )
        for row in rows
        if row.kind == "note"
    ]  # fmt: skip
    tags = [row for row in rows if row.kind == "tag"]
    if tags:
        body = tuple(Piece(f"#{one_line(row.body)} ", "tag") for row in tags)
        lines.append(
            Line("tags", section, body=body, item=item, annotation=tags[0].id, lead=(_THREAD,), indent=indent)
        )
    return lines


def marks_of(item: Item, annotations: Iterable[Annotation], *, unsure: bool = False) -> Pieces:
    """The signs in an item's margin: unsure, changed by the reader, starred."""
    marks = []
    if unsure:
        marks.append(Piece("?", "unsure"))
    if item.by is not UNSET:
        marks.append(Piece("✍", "corrected"))
    if any(row.kind == "star" for row in annotations):
        marks.append(Piece("★", "star"))
    return tuple(marks)


def heading(section: Section, text: str, count: int = 0) -> list[Line]:
    """A blank line and the heading of a section."""
    trail = (Piece(str(count), "dim"),) if count else ()
    return [Line("blank", section), Line("heading", section, body=(Piece(text, "heading"),), trail=trail)]


def empty(section: Section, text: str) -> Line:
    """The line that says why there is nothing to show."""
    return Line("empty", section, body=(Piece(text, "dim"),), indent=2)


def text_lines(overlaid: Overlaid) -> list[Line]:
    """What the reader wrote at places of the text that no item has."""
    if not overlaid.text_level:
        return []
    lines = heading("text", "ON THE TEXT", len(overlaid.text_level))
    text = overlaid.briefing.story.text
    for span, row in overlaid.text_level:
        lines.append(_placed(row, text[span[0] : span[1]], "text", (span,)))
    return lines


def orphan_lines(overlaid: Overlaid) -> list[Line]:
    """What the reader wrote about words that are not in the text any more."""
    if not overlaid.orphans:
        return []
    lines = heading("orphans", "WITHOUT A PLACE", len(overlaid.orphans))
    lines.append(empty("orphans", "The words these were written about are not in the text any more."))
    for row in overlaid.orphans:
        lines.append(_placed(row, row.anchor.exact if row.anchor else "", "orphans", ()))
    return lines


def rejected_lines(overlaid: Overlaid) -> list[Line]:
    """What the reader took out of the briefing, to be put back."""
    if not overlaid.rejections:
        return []
    lines = heading("rejected", "REJECTED BY YOU", len(overlaid.rejections))
    text = overlaid.briefing.story.text
    for item, row in overlaid.rejections:
        span = place(item)
        words = Piece(one_line(text[slice(*span)]), "dim")
        lines.append(
            Line(
                "place", "rejected", body=(words,), annotation=row.id, lead=(Piece("✗ ", "corrected"),),
                indent=3, spans=(span,), rows=2,
            )
        )  # fmt: skip
    return lines


def _placed(row: Annotation, words: str, section: Section, spans: tuple[Span, ...]) -> Line:
    """What the reader wrote, and the words it is about."""
    if row.kind == "note":
        sign, what = "✎ ", Piece(screen_text(row.body), "note-text")
    elif row.kind == "tag":
        sign, what = "", Piece(f"#{one_line(row.body)}", "tag")
    else:
        sign = "★ " if row.kind == "star" else "✍ "
        what = Piece(_DONE.get(row.kind, row.kind), "corrected")
    body = (what, Piece(f"  {in_quotes(fit(one_line(words), 160))}", "dim")) if words else (what,)
    return Line(
        "orphan" if section == "orphans" else "place", section, body=body, annotation=row.id,
        lead=(Piece(sign, "note"),), indent=3, spans=spans, rows=3,
    )  # fmt: skip
