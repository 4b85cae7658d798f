"""All that is coming up: the meetings of many stories in one list, soonest first."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from msgspec import Struct

from briefing.annotations.overlay import Overlaid
from briefing.annotations.records import Annotation
from briefing.desk.arrange import is_past
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


def ahead(overlaid: Iterable[Overlaid], today: datetime.date) -> tuple[Entry, ...]:
    """What lies ahead on `today` in all the stories: by date, the undated last, else in the order they came.

    Stories tell the same meeting in different words, and a wrong guess that two are one would hide one, so
    each story's own telling is an entry. A text that came twice is listed once.
    """
    entries: list[Entry] = []
    seen: set[str] = set()
    for one in overlaid:
        story = one.briefing.story
        if story.id in seen:
            continue
        seen.add(story.id)
        entries += [
            Entry(story, meeting, one.by_item.get(meeting.id, ()))
            for meeting in one.briefing.meetings
            if not is_past(meeting, today)
        ]
    entries.sort(key=lambda entry: (entry.starts[:10] or "9999", entry.starts))
    return tuple(entries)
