"""The next meetings, as lines: soonest first, undated last, what is over marked or hidden."""

from __future__ import annotations

import datetime

from briefing.annotations.overlay import Overlaid
from briefing.desk.arrange import agenda
from briefing.desk.wording import in_quotes
from briefing.records import Meeting
from tui.present.dates import nearness, when_text
from tui.present.lines import Line, LineOptions
from tui.present.pieces import Piece, Pieces
from tui.present.reader_lines import empty, heading, marks_of, notes_of
from tui.text import cells, one_line, pad

UNDATED = "undated"

_WIDEST_WORDS = 16
"""Cells of the article's own words for when that still stand in the column of the dates."""


def meeting_lines(overlaid: Overlaid, today: datetime.date, options: LineOptions) -> list[Line]:
    """The section 'next meetings' of a briefing; `today` decides what is past."""
    coming, over = agenda(overlaid.briefing.meetings, today)
    held = [meeting for meeting in over if meeting.status == "held"]
    past = sorted(
        (meeting for meeting in over if meeting.status != "held"),
        key=lambda meeting: (meeting.when and meeting.when.start) or "",
    )
    shown = [*coming, *past, *(held if options.show_held else ())]
    column = max((cells(date_of(meeting, today)) for meeting in shown), default=0)
    kinds = max((len(meeting.kind) for meeting in shown), default=0)
    lines = heading("meetings", "NEXT MEETINGS", len(coming))
    if not coming:
        lines.append(empty("meetings", "Nothing ahead." if over else "No meetings."))
    for meeting in coming:
        lines += _lines_of(meeting, overlaid, today, column, kinds)
    if past:
        lines.append(_sub("gone by since the story was written"))
    for meeting in past:
        lines += _lines_of(meeting, overlaid, today, column, kinds, past=True)
    if held and options.show_held:
        lines.append(_sub("held before the story was written" + _hint(options.held_key, "hides them")))
        for meeting in held:
            lines += _lines_of(meeting, overlaid, today, column, kinds, past=True)
    elif held:
        words = f"{len(held)} held" + _hint(options.held_key, "shows it" if len(held) == 1 else "shows them")
        lines.append(Line("hidden", "meetings", body=(Piece(words, "dim"),), indent=2))
    return lines


def _hint(key: str, does: str) -> str:
    return f" — {key} {does}" if key else ""


def _sub(text: str) -> Line:
    return Line("subheading", "meetings", body=(Piece(text, "role"),), indent=2)


def date_of(meeting: Meeting, today: datetime.date) -> str:
    """What stands in the column of the dates: the date, else the article's own words for it where they are short."""
    date = when_text(meeting.when, today) if meeting.when else None
    return date or _own_words(meeting) or UNDATED


def date_ink(meeting: Meeting) -> str:
    """The ink of that: a date that is known stands out."""
    return "date" if meeting.when and meeting.when.start else "cue" if _own_words(meeting) else "dim"


def _own_words(meeting: Meeting) -> str:
    """The article's words for when, where no date is known and they fit the column of the dates; else empty."""
    if meeting.when is None or meeting.when.start:
        return ""
    words = in_quotes(one_line(meeting.when.text))
    return words if cells(words) <= _WIDEST_WORDS else ""


def _lines_of(
    meeting: Meeting,
    overlaid: Overlaid,
    today: datetime.date,
    column: int,
    kinds: int,
    past: bool = False,
) -> list[Line]:
    rows = overlaid.by_item.get(meeting.id, ())
    date = date_of(meeting, today)
    soon = "" if past else nearness(meeting.when, today)
    status = "past" if past and meeting.status != "held" else meeting.status
    line = Line(
        "meeting", "meetings", body=meeting_pieces(meeting, past=past), item=meeting.id,
        marks=marks_of(meeting, rows),
        lead=(
            Piece(pad(date, column), "dim" if past else date_ink(meeting)),
            Piece("  "),
            Piece(pad(meeting.kind, kinds + 2), "dim"),
        ),
        trail=(Piece(f"{soon}, ", "soon"), Piece(status, "status")) if soon else (Piece(status, "status"),),
        indent=4, spans=meeting.mentions, rows=3,
    )  # fmt: skip
    return [line, *notes_of(rows, "meetings", meeting.id, 4, meeting.mentions)]


def meeting_pieces(meeting: Meeting, *, past: bool = False) -> Pieces:
    """What is to happen, who takes part where that does not say so, where, and words for when that are long."""
    title = one_line(meeting.title)
    pieces = [Piece(title, "dim" if past else "")]
    told = title.casefold()
    others = dict.fromkeys(
        one_line(party.name)
        for party in meeting.participants
        if party.name.casefold() not in told and party.text.casefold() not in told
    )
    if others:
        pieces.append(Piece(f" · {', '.join(others)}", "role"))
    if meeting.where and meeting.where.text.casefold() not in told:
        pieces.append(Piece(f" · {one_line(meeting.where.text)}", "role"))
    long = meeting.when is not None and not meeting.when.start and not _own_words(meeting)
    if meeting.when and long and one_line(meeting.when.text).casefold() not in told:
        pieces.append(Piece(f" — “{one_line(meeting.when.text)}”", "cue"))
    return tuple(pieces)
