"""The order a reader sees a briefing in, the same on screen, in `show` and in exports."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable

from msgspec import Struct

from briefing.records import Figure, Meeting, Quotation, Span, When

UPCOMING = frozenset({"scheduled", "expected", "possible", "postponed", "cancelled"})


class SpeakerGroup(Struct, frozen=True):
    """What one speaker said; `name` is None for quotations that nobody is named for."""

    name: str | None
    role: str | None
    quotations: tuple[Quotation, ...]


def by_speaker(quotations: Iterable[Quotation]) -> tuple[SpeakerGroup, ...]:
    """Quotations grouped by who said them, speakers in the order they first speak, the unnamed last."""
    groups: dict[str | None, list[Quotation]] = {}
    for quotation in quotations:
        speaker = quotation.speaker
        key = (speaker.person or speaker.name.casefold()) if speaker else None
        groups.setdefault(key, []).append(quotation)
    ordered = sorted(groups.items(), key=lambda item: item[0] is None)
    return tuple(_group(items) for _, items in ordered)


def _group(quotations: list[Quotation]) -> SpeakerGroup:
    speakers = [q.speaker for q in quotations if q.speaker]
    return SpeakerGroup(
        name=max((s.name for s in speakers), key=len) if speakers else None,
        role=next((s.role for s in speakers if s.role), None),
        quotations=tuple(quotations),
    )


def by_measure(figures: Iterable[Figure]) -> tuple[tuple[str | None, tuple[Figure, ...]], ...]:
    """Figures grouped by what they measure, in the order of the text; those that measure nothing last.

    One that says again what another said, in fewer words ('the gap'), stands with that one.
    """
    groups: dict[str, list[Figure]] = {}
    first: dict[tuple[Span, ...], str] = {}
    for figure in figures:
        words = _plain(figure.measures.text if figure.measures else "")
        if len(figure.mentions) > 1:
            words = first.setdefault(figure.mentions, words)
        groups.setdefault(words, []).append(figure)
    ordered = sorted(groups.items(), key=lambda item: not item[0])
    return tuple(
        (items[0].measures.text if items[0].measures else None, tuple(items)) for _, items in ordered
    )


def _plain(words: str) -> str:
    folded = " ".join(words.casefold().split())
    for article in ("the ", "a ", "an "):
        folded = folded.removeprefix(article)
    return folded


def agenda(
    meetings: Iterable[Meeting], today: datetime.date
) -> tuple[tuple[Meeting, ...], tuple[Meeting, ...]]:
    """(ahead, past) on `today`: ahead soonest first with the undated last, past in the order of the text.

    A meeting whose last day has gone by is past, whatever the story still says of it.
    """
    ahead = [m for m in meetings if not is_past(m, today)]
    past = [m for m in meetings if is_past(m, today)]
    ahead.sort(key=lambda m: (m.when.start if m.when and m.when.start else "9999", m.mentions[0]))
    return tuple(ahead), tuple(past)


def is_past(meeting: Meeting, today: datetime.date) -> bool:
    """Whether `meeting` was held, or its last day lies before `today`."""
    if meeting.status not in UPCOMING:
        return True
    when = meeting.when
    last = (when.end or when.start) if when else None
    return last is not None and last[:10] < today.isoformat()


def clock(when: When | None) -> str:
    """The time of day a meeting begins, 'HH:MM' as the article's own zone has it; empty where it names none."""
    if when is None or when.granularity not in ("minute", "hour"):
        return ""
    found = _CLOCK.match(when.value or "") or _CLOCK.match(when.start or "")
    return f"{found[1]}:{found[2] or '00'}" if found else ""


_CLOCK = re.compile(r"\d{4}-\d\d-\d\dT([01]\d|2[0-3])(?::([0-5]\d))?")


def day(iso: str) -> str:
    """An ISO date as a reader writes it: '5 Jul 2019'."""
    date = datetime.date.fromisoformat(iso[:10])
    return f"{date.day} {date:%b} {date.year}"


def days(start: str, end: str | None) -> str:
    """The days from `start` to `end` (ISO dates, both included), in few words: '8–14 Jul 2019'."""
    first, last = (datetime.date.fromisoformat(x[:10]) for x in (start, end or start))
    if first == last:
        return day(start)
    if first.day == 1 and (last + datetime.timedelta(1)).day == 1:
        if (first.month, last.month) == (1, 12) and first.year == last.year:
            return str(first.year)
        if (first.year, first.month) == (last.year, last.month):
            return f"{first:%b} {first.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{last.day} {last:%b} {last.year}"
    if first.year == last.year:
        return f"{first.day} {first:%b} – {last.day} {last:%b} {last.year}"
    return f"{day(start)} – {day(end or start)}"


ARROWS = {"up": "▲", "down": "▼", "level": "▬"}
"""The mark of a figure's direction."""


_DATE_FROM = {"reader": " (date from the reader)", "metadata": " (date from its metadata)"}


def date_line(published: str | None, published_from: str | None) -> str:
    """The publication date in words and where it came from; 'date not known' without."""
    if not published:
        return "date not known"
    return day(published) + _DATE_FROM.get(published_from or "", "")
