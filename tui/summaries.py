"""Stories and briefings in short: what the list, the filter and the sort orders need of them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from msgspec import Struct

from briefing.annotations.records import Annotation
from briefing.desk.arrange import agenda
from briefing.records import Briefing


class Marks(Struct, frozen=True):
    """What the reader did with a story, in short."""

    read: bool = False
    starred: bool = False
    """A star anywhere in the story."""
    archived: bool = False
    deleted: bool = False
    tags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    corrections: int = 0


NO_MARKS = Marks()


class Summary(Struct, frozen=True):
    """What the list, the filter and the sort orders need of a briefing."""

    said: int = 0
    figures: int = 0
    ahead: int = 0
    next_day: str = ""
    """ISO date of the soonest meeting ahead, or empty."""
    people: tuple[str, ...] = ()


def summary_of(briefing: Briefing, today: datetime.date) -> Summary:
    """The summary of `briefing` on the day `today`."""
    ahead, _ = agenda(briefing.meetings, today)
    days = [meeting.when.start[:10] for meeting in ahead if meeting.when and meeting.when.start]
    return Summary(
        said=len(briefing.quotations),
        figures=len(briefing.figures),
        ahead=len(ahead),
        next_day=min(days, default=""),
        people=tuple(dict.fromkeys(person.name for person in briefing.people)),
    )


def marks_of(annotations: Iterable[Annotation]) -> Marks:
    """The marks that `annotations` of one story amount to."""
    read = starred = archived = deleted = False
    tags: dict[str, None] = {}
    notes: list[str] = []
    corrections = 0
    for row in annotations:
        match row.kind:
            case "read":
                read = True
            case "star":
                starred = True
            case "archived":
                deleted = deleted or bool(row.fields.get("deleted"))
                archived = True
            case "tag":
                tags[row.body] = None
            case "note":
                notes.append(row.body)
            case "correction" | "rejection" | "addition":
                corrections += 1
    return Marks(read, starred, archived, deleted, tuple(tags), tuple(notes), corrections)
