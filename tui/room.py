"""What the app knows at any moment: the stories, the reader's marks on them, their briefings.

No widget is known here, and nothing here blocks for long: briefings come from memory or from the cache on
disk, and where there is none the caller asks the queue (`tui/workers.py`) for one.
"""

from __future__ import annotations

import datetime
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from briefing.annotations.notebook import Notebook
from briefing.annotations.overlay import Overlaid, overlay, story_with
from briefing.annotations.records import Annotation
from briefing.clock import Clock
from briefing.desk.query import Facts, folded
from briefing.records import Briefing, Meeting, Story
from briefing.stories.library import Library

KEPT = 64
"""How many laid-over briefings stay in memory."""

AHEAD = frozenset({"scheduled", "expected", "possible", "postponed"})


class Cache(Protocol):
    """Where briefings made earlier come from; `Analyst` is one."""

    def cached(self, story: Story) -> Briefing | None:
        """The briefing of `story` if it is remembered."""
        ...


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


def is_ahead(meeting: Meeting, today: datetime.date) -> bool:
    """Whether `meeting` is yet to come: neither over, nor off, nor its day gone by."""
    last = meeting.when and (meeting.when.end or meeting.when.start)
    return meeting.status in AHEAD and not (last and last[:10] < today.isoformat())


def summary_of(briefing: Briefing, today: datetime.date) -> Summary:
    """The summary of `briefing` on the day `today`."""
    ahead = [meeting for meeting in briefing.meetings if is_ahead(meeting, today)]
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


class Room:
    """The stories of one session with all that is known of them."""

    def __init__(self, library: Library, notebook: Notebook, cache: Cache, clock: Clock, data_dir: Path) -> None:
        self.library = library
        self.notebook = notebook
        self.cache = cache
        self.clock = clock
        self.data_dir = data_dir
        self.errors: dict[str, str] = {}
        """Why a story has no briefing, by its key."""
        self.raw: dict[str, Story] = {}
        self._stories: dict[str, Story] = {}
        self._marks: dict[str, Marks] = {}
        self._summaries: dict[str, Summary] = {}
        self._overlaid: OrderedDict[str, Overlaid] = OrderedDict()
        self._facts: dict[str, Facts] = {}
        self._bodies: dict[str, tuple[str, str]] = {}
        self._rows: dict[str, list[Annotation]] = {}
        self.read_library()
        self.read_notebook()

    def read_library(self) -> None:
        """Take over what the library holds now."""
        self.raw = {story.key: story for story in self.library.stories}
        self._stories.clear()
        self._overlaid.clear()
        self._facts.clear()
        self._summaries = {key: value for key, value in self._summaries.items() if key in self.raw}

    def read_notebook(self) -> set[str]:
        """Take over what the notebook holds now; the keys of the stories whose annotations changed."""
        rows: dict[str, list[Annotation]] = {}
        for annotation in self.notebook.all():
            rows.setdefault(annotation.story, []).append(annotation)
        changed = {key for key in rows.keys() | self._rows.keys() if rows.get(key) != self._rows.get(key)}
        self._rows = rows
        for key in changed:
            self._forget(key)
        return changed

    def _forget(self, key: str) -> None:
        for known in (self._stories, self._marks, self._overlaid, self._facts, self._summaries):
            known.pop(key, None)  # type: ignore[attr-defined]

    @property
    def keys(self) -> Sequence[str]:
        """The keys of all stories in the library's order."""
        return tuple(self.raw)

    def annotations(self, key: str) -> Sequence[Annotation]:
        """What the reader wrote on the story, oldest first."""
        return self._rows.get(key, ())

    def story(self, key: str) -> Story:
        """The story with the reader's own date, title, source and authors."""
        story = self._stories.get(key)
        if story is None:
            rows = self._rows.get(key)
            story = self._stories[key] = story_with(self.raw[key], rows) if rows else self.raw[key]
        return story

    def marks(self, key: str) -> Marks:
        """What the reader did with the story."""
        rows = self._rows.get(key)
        if not rows:
            return NO_MARKS
        if key not in self._marks:
            self._marks[key] = marks_of(rows)
        return self._marks[key]

    def overlaid(self, key: str) -> Overlaid | None:
        """The story's briefing with the annotations over it, or None where it has not been made yet."""
        found = self._overlaid.get(key)
        if found is not None:
            self._overlaid.move_to_end(key)
            return found
        story = self.story(key)
        briefing = self.cache.cached(story)
        return self._lay(key, briefing) if briefing is not None else None

    def learn(self, key: str, briefing: Briefing) -> None:
        """Take over a briefing that was just made; one of another text or date than the story's is left."""
        if key not in self.raw:
            return
        story = self.story(key)
        if (briefing.story.id, briefing.story.published) == (story.id, story.published):
            self.errors.pop(key, None)
            self._lay(key, briefing)

    def _lay(self, key: str, briefing: Briefing) -> Overlaid:
        """Lay the annotations over `briefing` and keep the result."""
        made = overlay(briefing, self._rows.get(key, ()))
        self._overlaid[key] = made
        self._summaries[key] = summary_of(made.briefing, self.clock.today())
        self._facts.pop(key, None)
        while len(self._overlaid) > KEPT:
            self._overlaid.popitem(last=False)
        return made

    def summary(self, key: str) -> Summary | None:
        """The summary of the story's briefing, if it has been seen in this session."""
        return self._summaries.get(key)

    def facts(self, key: str) -> Facts:
        """What a filter may ask about the story."""
        facts = self._facts.get(key)
        if facts is None:
            facts = self._facts[key] = self._collect(key)
        return facts

    def _collect(self, key: str) -> Facts:
        story, marks, summary = self.story(key), self.marks(key), self._summaries.get(key)
        known = self._bodies.get(key)
        if known is None or known[0] != story.id:
            known = self._bodies[key] = (story.id, folded(story.text))
        states = {"read" if marks.read else "unread", "dated" if story.published else "undated"}
        states |= {
            name
            for name, holds in (
                ("starred", marks.starred),
                ("archived", marks.archived),
                ("deleted", marks.deleted),
                ("failed", key in self.errors),
            )
            if holds
        }
        holds = {"note": marks.notes, "tag": marks.tags, "star": marks.starred, "correction": marks.corrections}
        if summary:
            holds |= {"quotation": summary.said, "figure": summary.figures, "meeting": summary.ahead}  # type: ignore[dict-item]
        return Facts(
            title=folded(story.title),
            text=known[1],
            people=tuple(folded(name) for name in summary.people) if summary else (),
            source=folded(f"{story.source or ''} {story.url or ''}"),
            authors=tuple(folded(author) for author in story.authors),
            tags=tuple(folded(tag) for tag in marks.tags),
            notes=tuple(folded(note) for note in marks.notes),
            published=(story.published or "")[:10],
            states=frozenset(states),
            holds=frozenset(name for name, has in holds.items() if has),
        )

    def known_tags(self) -> tuple[str, ...]:
        """Every tag in use, the most used first."""
        counts: dict[str, int] = {}
        for rows in self._rows.values():
            for row in rows:
                if row.kind == "tag":
                    counts[row.body] = counts.get(row.body, 0) + 1
        return tuple(sorted(counts, key=lambda tag: (-counts[tag], tag)))
