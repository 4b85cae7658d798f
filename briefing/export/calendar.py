"""Meetings as an iCalendar file (RFC 5545) that calendar programs open."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import TYPE_CHECKING

from briefing import __version__
from briefing.desk.agenda import Entry
from briefing.desk.arrange import clock
from briefing.inert import inert, one_line

if TYPE_CHECKING:
    import icalendar

STATUS = {"scheduled": "CONFIRMED", "cancelled": "CANCELLED"}
"""Status of a meeting → status of an event; whatever is less sure than scheduled is tentative."""


def calendar(entries: Iterable[Entry], now: datetime.datetime) -> bytes:
    """An iCalendar file of the entries whose date is known; the others have no place in a calendar.

    A clock time becomes an hour's event at that time in no zone (articles mean the place's own), anything
    longer an event of whole days; all of them leave the reader's time free. An event keeps its UID from export to export, so that a calendar replaces it instead of doubling it.
    """
    import icalendar

    made = icalendar.Calendar()
    made.add("prodid", f"-//briefing//briefing {__version__}//EN")
    made.add("version", "2.0")
    for entry in entries:
        if entry.starts:
            made.add_component(_event(entry, now))
    ical: bytes = made.to_ical()
    return ical


def _event(entry: Entry, now: datetime.datetime) -> icalendar.Event:
    import icalendar

    story, meeting, when = entry.story, entry.meeting, entry.meeting.when
    assert when is not None and when.start is not None  # what `starts` says
    event = icalendar.Event()
    event.add("uid", f"{story.id}-{meeting.mentions[0][0]}@briefing")
    event.add("dtstamp", now.astimezone(datetime.UTC))
    if time := clock(when):
        event.add("dtstart", datetime.datetime.fromisoformat(f"{when.start[:10]}T{time}"))
        event.add("duration", datetime.timedelta(hours=1))
    else:
        event.add("dtstart", datetime.date.fromisoformat(when.start[:10]))
        last = datetime.date.fromisoformat((when.end or when.start)[:10])
        event.add("dtend", last + datetime.timedelta(days=1))  # the day after, RFC 5545, 3.6.1
    event.add("summary", one_line(summary(entry)))
    event.add("status", STATUS.get(meeting.status, "TENTATIVE"))
    event.add("transp", "TRANSPARENT")
    event.add("categories", [meeting.kind, meeting.status])
    if meeting.where:
        event.add("location", one_line(meeting.where.text))
    event.add("description", inert(_description(entry)))
    if story.url and story.url.startswith(("http://", "https://")):
        event.add("url", "".join(c for c in inert(story.url) if not c.isspace()))
    return event


def summary(entry: Entry) -> str:
    """The meeting on one line: its title, and those of its parties whom the title does not name."""
    title = entry.meeting.title
    others = [p.name for p in entry.meeting.participants if p.name.casefold() not in title.casefold()]
    return one_line(" · ".join([title, *others]))


def _description(entry: Entry) -> str:
    """The article's own words, where they stand, and the reader's notes."""
    story = entry.story
    source = " · ".join(one_line(part) for part in (story.title, story.source, story.published) if part)
    notes = [a.body.strip() for a in entry.annotations if a.kind == "note"]
    said = entry.meeting.when.text if entry.meeting.when else ""
    parts = [f"“{one_line(entry.evidence)}”", source, f"{entry.meeting.status} · “{one_line(said)}”", *notes]
    return "\n\n".join(parts)
