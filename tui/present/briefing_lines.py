"""A briefing as lines, from its header to what the reader wrote without a place."""

from __future__ import annotations

import datetime

from briefing.annotations.overlay import Overlaid
from briefing.desk.arrange import agenda, day
from briefing.records import Story
from tui.present.dates import parse_date, when_text
from tui.present.figure_lines import figure_lines
from tui.present.lines import Line, LineOptions
from tui.present.meeting_lines import meeting_lines
from tui.present.pieces import Piece
from tui.present.quotation_lines import quotation_lines
from tui.present.reader_lines import notes_of, orphan_lines, rejected_lines, text_lines
from tui.text import one_line

WORDS_A_MINUTE = 230
_AS_IT_COMES = LineOptions()


def briefing_lines(
    overlaid: Overlaid, today: datetime.date, options: LineOptions = _AS_IT_COMES
) -> list[Line]:
    """Everything to show of a briefing, in reading order. `today` decides which meetings are past."""
    return [
        *header_lines(overlaid, today, options),
        *quotation_lines(overlaid, options),
        *figure_lines(overlaid),
        *meeting_lines(overlaid, today, options),
        *text_lines(overlaid),
        *orphan_lines(overlaid),
        *rejected_lines(overlaid),
    ]


def header_lines(overlaid: Overlaid, today: datetime.date, options: LineOptions) -> list[Line]:
    """Title, where and when the story is from and how long it is, what comes next, notes and warnings."""
    story = overlaid.briefing.story
    lines = []
    if options.show_title:
        starred = any(row.kind == "star" for row in overlaid.story_level)
        star = (Piece("★ ", "star"),) if starred else ()
        lines.append(Line("title", "header", body=(*star, Piece(one_line(story.title), "title")), rows=3))
    lines.append(Line("meta", "header", body=_meta(story, options.date_key)))
    lines += _next(overlaid, today)
    lines += notes_of(overlaid.story_level, "header", None, 0)
    lines += [
        Line("warning", "header", body=(Piece(one_line(warning), "warning"),), lead=(Piece("⚠ ", "warning"),))
        for warning in story.warnings
    ]
    return lines


def _meta(story: Story, date_key: str) -> tuple[Piece, ...]:
    published = parse_date(story.published)
    if published:
        source = " (from you)" if story.published_from == "reader" else ""
        first = Piece(f"{day(published.isoformat())}{source}", "dim")
    else:
        first = Piece("date not known" + (f" — {date_key} sets it" if date_key else ""), "warning")
    words = len(story.text.split())
    rest = [one_line(part) for part in (story.source, ", ".join(story.authors)) if part]
    rest += [f"{words:,} words", f"{max(1, round(words / WORDS_A_MINUTE))} min"]
    return first, Piece("".join(f" · {part}" for part in rest), "dim")


def _next(overlaid: Overlaid, today: datetime.date) -> list[Line]:
    """The line that says what comes next, or was to come next when the story was written."""
    coming, over = agenda(overlaid.briefing.meetings, today)
    dated = [
        (meeting.when, meeting)
        for meeting in coming
        if meeting.status != "cancelled" and meeting.when and meeting.when.start
    ]
    label = "Next: "
    if not dated:
        label = "Was next: "
        gone = [(m.when, m) for m in over if m.status != "held" and m.when and m.when.start]
        dated = sorted(gone, key=lambda pair: pair[0].start or "")
    if not dated:
        return []
    when, first = dated[0]
    date = when_text(when, today) or ""
    body = (Piece(label, "dim"), Piece(date, "date"), Piece(f", {one_line(first.title)}"))
    return [Line("next", "header", body=body, spans=first.mentions[:1], rows=2)]
