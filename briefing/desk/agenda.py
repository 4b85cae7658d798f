"""All that is coming up: the meetings of many stories in one list, soonest first."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from msgspec import Struct

from briefing.annotations.overlay import Overlaid
from briefing.annotations.records import Annotation
from briefing.desk.arrange import clock, is_past
from briefing.records import Meeting, Story


class Entry(Struct, frozen=True):
    """One meeting as one story tells it, with the reader's annotations on it."""

    story: Story
    meeting: Meeting
    annotations: tuple[Annotation, ...] = ()

    @property
    def starts(self) -> str:
        """ISO date or date and time it begins; empty where the date is not known."""
        when = self.meeting.when
        return (when.start or "") if when else ""

    @property
    def evidence(self) -> str:
        """The sentences of the article that tell of it, in their order, with an ellipsis between those apart."""
        spans = sorted(set(self.meeting.evidence))
        return " … ".join(self.story.text[start:end] for start, end in spans)


def of_story(one: Overlaid, today: datetime.date) -> list[Entry]:
    """What lies ahead on `today` in one story, in the order of the briefing."""
    return [
        Entry(one.briefing.story, meeting, one.by_item.get(meeting.id, ()))
        for meeting in one.briefing.meetings
        if not is_past(meeting, today)
    ]


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """By the day, the undated last, those of one day by the clock; else as they came."""
    return sorted(entries, key=lambda e: (e.starts[:10] or "9999", clock(e.meeting.when) or "99"))


def ahead(overlaid: Iterable[Overlaid], today: datetime.date) -> tuple[Entry, ...]:
    """What lies ahead on `today` in all the stories, `in_order`.

    Stories tell the same meeting in different words, and a wrong guess that two are one would hide one, so
    each story's own telling is an entry. A text that came twice is listed once.
    """
    by_text = {one.briefing.story.id: one for one in reversed(list(overlaid))}
    return tuple(in_order(entry for one in reversed(by_text.values()) for entry in of_story(one, today)))
