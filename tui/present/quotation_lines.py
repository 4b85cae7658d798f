"""Who said what, as lines: the speakers in the order they first speak, each with what they said."""

from __future__ import annotations

import re

from briefing.annotations.overlay import Overlaid
from briefing.desk.arrange import SpeakerGroup, by_speaker
from briefing.desk.wording import cue_words, marks_around
from briefing.records import Quotation
from tui.present.lines import Line, LineOptions
from tui.present.pieces import Piece, Pieces, Span
from tui.present.reader_lines import empty, heading, marks_of, notes_of
from tui.text import one_line

_JOINING = frozenset({"that", "how", "why", "what", "whether", "if", "to", "about", "of", "as"})
"""Words between a cue and what was said that a reader does not miss."""


def quotation_lines(overlaid: Overlaid, options: LineOptions) -> list[Line]:
    """The section 'who said what' of a briefing."""
    quotations = overlaid.briefing.quotations
    lines = heading("quotations", "WHO SAID WHAT", len(quotations))
    if not quotations:
        lines.append(empty("quotations", "Nobody is quoted."))
    for group in by_speaker(quotations):
        lines.append(_speaker_line(group))
        for quotation in group.quotations:
            lines += _lines_of(quotation, overlaid, options)
    return lines


def _speaker_line(group: SpeakerGroup) -> Line:
    count = (Piece(str(len(group.quotations)), "dim"),)
    if group.name is None:
        body: Pieces = (Piece("no speaker named", "role"),)
        return Line("speaker", "quotations", body=body, trail=count, indent=2)
    name, role = one_line(group.name), one_line(group.role or "")
    body = (Piece(name, "speaker"),)
    if role and role.casefold() not in name.casefold():
        body += (Piece(f", {role}", "role"),)
    speakers = [quotation.speaker for quotation in group.quotations if quotation.speaker]
    return Line(
        "speaker", "quotations", body=body, trail=count, indent=2,
        person=next((speaker.person for speaker in speakers if speaker.person), None),
        spans=tuple(speaker.span for speaker in speakers if speaker.span),
    )  # fmt: skip


def _lines_of(quotation: Quotation, overlaid: Overlaid, options: LineOptions) -> list[Line]:
    rows = overlaid.by_item.get(quotation.id, ())
    unsure = quotation.confidence < options.unsure_below
    spans: tuple[Span, ...] = tuple(piece.span for piece in quotation.content)
    line = Line(
        "quotation", "quotations", body=quotation_pieces(quotation, overlaid.briefing.story.text),
        item=quotation.id, person=quotation.speaker.person if quotation.speaker else None,
        marks=marks_of(quotation, rows, unsure=unsure), indent=4, spans=spans, rows=options.quotation_rows,
    )  # fmt: skip
    return [line, *notes_of(rows, "quotations", quotation.id, 4, spans)]


def quotation_pieces(quotation: Quotation, text: str) -> Pieces:
    """What was said, with its marks, and the cue before or behind it as in the article.

    A cue behind it that says no more than that it was said is left out; words that stand between the cue and
    what was said (told *reporters* that …) are three dots.
    """
    said: list[Piece] = []
    for number, piece in enumerate(quotation.content):
        if number:
            said.append(Piece(" … ", "dim"))
        opening, closing = marks_around(text, piece.span, quotation.kind == "direct")
        said.append(Piece(opening + " ".join(one_line(piece.text).split()) + closing, "content"))
    denied = [Piece("not: ", "unsure")] if quotation.negated else []
    cue = cue_words(quotation)
    if quotation.cue is None or not cue:
        return (*denied, *said)
    according = cue.casefold().startswith("accord")
    first = quotation.cue.span[0] < quotation.content[0].span[0]
    if first and quotation.kind != "direct" and not according:
        between = text[quotation.cue.span[1] : quotation.content[0].span[0]]
        gap = Piece("… ", "dim") if _left_out(between) else Piece("")
        return (*denied, Piece(f"{cue} ", "cue"), gap, *said)
    if according or quotation.cue.lemma in ("say", "tell"):
        return (*denied, *said)
    return (*denied, *said, Piece(f" {cue}", "cue"))


def _left_out(between: str) -> bool:
    """Whether words between a cue and what was said are more than those that join the two."""
    words = re.findall(r"[^\W_]+", between[:200])
    return any(word.casefold() not in _JOINING for word in words)
