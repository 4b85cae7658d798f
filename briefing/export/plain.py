"""Plain text for a terminal or a pipe: what `briefing show` and `briefing agenda` print."""

from __future__ import annotations

import datetime
import textwrap
from collections.abc import Iterable, Sequence

from briefing.annotations.overlay import Overlaid, on_the_text
from briefing.annotations.records import Annotation
from briefing.desk.agenda import Entry
from briefing.desk.arrange import ARROWS, agenda, by_measure, by_speaker, clock, date_line, days
from briefing.desk.wording import cue_words, in_quotes, said
from briefing.inert import one_line
from briefing.records import Figure, Meeting, Quotation, Span


def plain(one: Overlaid, today: datetime.date, width: int = 80) -> str:
    """The whole briefing, wrapped at `width` columns; nothing in it can control a terminal."""
    made, story = one.briefing, one.briefing.story
    width = max(30, min(width, 100))
    facts = [
        story.source or "",
        date_line(story.published, story.published_from),
        f"{len(story.text.split())} words",
    ]
    out = [*_wrap(story.title, width), *_wrap(" · ".join(fact for fact in facts if fact), width)]
    out += [line for warning in story.warnings for line in _wrap(f"! {warning}", width)]
    out += _notes(one.story_level, width)
    out += ["", "WHO SAID WHAT"]
    groups = by_speaker(made.quotations)
    for group in groups:
        out += _wrap(
            ", ".join(part for part in (group.name, group.role) if part) or "Nobody named", width, "  "
        )
        for quotation in group.quotations:
            out += _wrap(_said(quotation, story.text), width, "    ", "      ") + _notes(
                one.by_item.get(quotation.id, ()), width
            )
    out += [] if groups else ["  Nothing quoted."]
    out += ["", "FIGURES"]
    for _, figures in by_measure(made.figures):
        told: set[tuple[Span, ...]] = set()
        for figure in figures:
            again = len(figure.mentions) > 1 and figure.mentions in told
            told.add(figure.mentions)
            if not again:
                out += _wrap(_amount(figure, made.figures), width, "  ", "      ")
            out += _notes(one.by_item.get(figure.id, ()), width)
    out += [] if made.figures else ["  No figures."]
    ahead, past = agenda(made.meetings, today)
    out += ["", "NEXT MEETINGS"]
    for meeting in ahead:
        out += _wrap(_meeting(meeting), width, "  ", "      ") + _notes(
            one.by_item.get(meeting.id, ()), width
        )
    out += [] if ahead else ["  No meetings ahead."]
    if past:
        out += ["", "PAST"]
        for meeting in past:
            out += _wrap(_meeting(meeting), width, "  ", "      ") + _notes(
                one.by_item.get(meeting.id, ()), width
            )
    out += ["", "ON THE TEXT"] if one.text_level else []
    for span, rows in on_the_text(one):
        out += _wrap(in_quotes(one_line(story.text[slice(*span)])), width, "  ", "  ")
        out += _notes(rows, width)
    out += ["", "NOTES WHOSE TEXT IS GONE"] if one.orphans else []
    for annotation in one.orphans:
        out += (
            _wrap(in_quotes(one_line(annotation.anchor.exact)), width, "  ", "  ")
            if annotation.anchor
            else []
        )
        out += _notes((annotation,), width)
    return "\n".join(out) + "\n"


def coming_up(entries: Sequence[Entry], today: datetime.date, width: int = 80) -> str:
    """What is coming up in many stories: a line for each day, below it what is then, and which story says so."""
    width = max(30, min(width, 100))
    out: list[str] = []
    last = None
    for entry in entries:
        meeting = entry.meeting
        date = _day_of(meeting)
        if date != last:
            out += [*([""] if out else []), *_wrap(date.upper() if date == UNDATED else date, width)]
            last = date
        names = " · ".join(p.name for p in meeting.participants)
        place = meeting.where.text if meeting.where else ""
        said = f"“{meeting.when.text}”" if meeting.when else ""
        out += _wrap(f"{clock(meeting.when)} {meeting.kind}: {meeting.title}", width, "  ", "      ")
        parts = [names, place, said, meeting.status]
        out += _wrap(" · ".join(part for part in parts if part), width, "      ")
        story = entry.story
        source = " · ".join(part for part in (story.title, story.source, story.published) if part)
        out += _wrap(f"— {source}", width, "      ", "        ")
        out += _notes(entry.annotations, width)
    return "\n".join(out or ["Nothing is coming up in these stories."]) + "\n"


UNDATED = "date not known"


def _day_of(meeting: Meeting) -> str:
    """The days of a meeting for a heading, with the weekday where it is one day."""
    when = meeting.when
    if not when or not when.start:
        return UNDATED
    text = days(when.start, when.end)
    if (when.end or when.start)[:10] == when.start[:10]:
        return f"{datetime.date.fromisoformat(when.start[:10]):%a} {text}"
    return text


def _wrap(text: str, width: int, first: str = "", following: str | None = None) -> list[str]:
    return textwrap.wrap(
        one_line(text),
        width,
        initial_indent=first,
        subsequent_indent=first if following is None else following,
    ) or [first.rstrip()]


def _notes(annotations: Iterable[Annotation], width: int) -> list[str]:
    lines: list[str] = []
    for annotation in annotations:
        if annotation.kind == "note":
            lines += _wrap(f"✎ {annotation.body}", width, "      ", "        ")
        elif annotation.kind == "tag":
            lines += _wrap(f"#{annotation.body}", width, "      ")
        elif annotation.kind == "star":
            lines.append("      ★")
    return lines


def _said(quotation: Quotation, text: str) -> str:
    words = " … ".join(said(quotation, text))
    cue = cue_words(quotation)
    if cue and quotation.kind != "direct":
        words = f"{cue}: {words}"
    return words + (" (not said)" if quotation.negated else "")


def _amount(figure: Figure, figures: Iterable[Figure]) -> str:
    before = next((f.text for f in figures if f.id == figure.changed_from), None)
    parts = [f"{before} →" if before else "", figure.text, ARROWS.get(figure.direction or "", "")]
    parts.append(f" {figure.measures.text}" if figure.measures else "")
    parts.append(f" ({figure.period.text})" if figure.period else "")
    parts.append(f" ×{len(figure.mentions)}" if len(figure.mentions) > 1 else "")
    return " ".join(part for part in parts if part)


def _meeting(meeting: Meeting) -> str:
    when = meeting.when
    date = (
        f"{days(when.start, when.end)} {clock(when)}".rstrip()
        if when and when.start
        else f"“{when.text}”, date not known"
        if when
        else "undated"
    )
    names = " · ".join(p.name for p in meeting.participants)
    parts = [
        date,
        meeting.kind,
        meeting.title,
        names,
        meeting.where.text if meeting.where else "",
        meeting.status,
    ]
    return "  ".join(part for part in parts if part)
