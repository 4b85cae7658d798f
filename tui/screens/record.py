"""The record of one item in a line or two: everything the extraction says of it."""

from __future__ import annotations

from msgspec import UNSET

from briefing.desk.arrange import ARROWS, days
from briefing.desk.wording import cue_words
from briefing.records import Briefing, Figure, Item, Meeting, Quotation
from tui.text import one_line


def record_words(item: Item, briefing: Briefing) -> str:
    """What is known of `item`, its parts apart by dots."""
    if isinstance(item, Quotation):
        parts = _quotation(item)
    elif isinstance(item, Figure):
        parts = _figure(item, briefing)
    else:
        parts = _meeting(item)
    if item.by is not UNSET:
        parts.append("added by you" if item.engine_said is UNSET else "corrected by you")
    return one_line(" · ".join(part for part in parts if part))


def _quotation(quotation: Quotation) -> list[str]:
    speaker = quotation.speaker
    return [
        f"{quotation.kind} quotation",
        f"speaker: {speaker.name}" if speaker else "no speaker named",
        (speaker.role or "") if speaker else "",
        f"cue: {cue}" if (cue := cue_words(quotation)) else "",
        "not said" if quotation.negated else "",
        f"{quotation.confidence:.0%} sure" if quotation.by is UNSET else "",
    ]


def _figure(figure: Figure, briefing: Briefing) -> list[str]:
    value = "" if figure.value is None else f"{figure.value:,}"
    if figure.value_high is not None:
        value += f" to {figure.value_high:,}"
    before = next((other for other in briefing.figures if other.id == figure.changed_from), None)
    return [
        "figure" if figure.kind == "other" else figure.kind,
        " ".join(part for part in (figure.currency or "", value, figure.unit or "") if part),
        "about" if figure.approximate else "",
        (figure.bound or "").replace("_", " "),
        f"of: {figure.measures.text}" if figure.measures else "",
        ARROWS.get(figure.direction or "", ""),
        f"from {before.text}" if before else "",
        f"in: {figure.period.text}" if figure.period else "",
    ]


def _meeting(meeting: Meeting) -> list[str]:
    when = meeting.when
    date = days(when.start, when.end) if when and when.start else "date not known"
    return [
        meeting.kind,
        meeting.status,
        f"{date} (“{when.text}”)" if when else date,
        "with: " + ", ".join(party.name for party in meeting.participants) if meeting.participants else "",
        f"at: {meeting.where.text}" if meeting.where else "",
    ]
