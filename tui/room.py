"""What the app knows at any moment: the stories, the reader's marks on them, their briefings.

No widget is known here, and nothing here blocks for long: briefings come from memory or from the cache on
disk, and where there is none the caller asks the queue (`tui/workers.py`) for one.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from briefing.annotations.notebook import Notebook
from briefing.annotations.overlay import Overlaid, overlay, story_with
from briefing.annotations.records import Annotation
from briefing.clock import Clock
from briefing.desk.query import Facts, folded
from briefing.records import Briefing, DateCandidate, Story
from briefing.stories.library import Library
from tui.summaries import NO_MARKS, Marks, Summary, marks_of, summary_of

Rows = dict[str, list[Annotation]]
"""Annotations by the key of their story, oldest first."""

KEPT = 64
"""How many laid-over briefings stay in memory."""


class Cache(Protocol):
    """Where briefings made earlier come from; `Analyst` is one."""

    def cached(self, story: Story) -> Briefing | None:
        """The briefing of `story` if it is remembered."""
        ...


def _dates(rows: Iterable[Annotation] | None) -> list[str]:
    """The publication dates the reader gave a story."""
    return [row.body for row in rows or () if row.kind == "published"]


def _fits(briefing: Briefing, story: Story) -> bool:
    """Whether `briefing` was made from the text and the date `story` has."""
    made = briefing.story
    return (made.id, made.published) == (story.id, story.published)


class Room:
    """The stories of one session with all that is known of them."""

    def __init__(
        self, library: Library, notebook: Notebook, cache: Cache, clock: Clock, data_dir: Path
    ) -> None:
        self.library = library
        self.notebook = notebook
        self.cache = cache
        self.clock = clock
        self.data_dir = data_dir
        self.errors: dict[str, str] = {}
        """Why a story has no briefing, by its key."""
        self.redated: set[str] = set()
        """The stories whose date the change of the notebook taken over last has changed: they want a new briefing."""
        self.raw: dict[str, Story] = {}
        self._stories: dict[str, Story] = {}
        self._marks: dict[str, Marks] = {}
        self._summaries: dict[str, Summary] = {}
        self._briefings: OrderedDict[str, Briefing] = OrderedDict()
        self._overlaid: dict[str, Overlaid] = {}
        self._facts: dict[str, Facts] = {}
        self._ages: dict[str, int] = {}
        self._bodies: dict[str, tuple[str, str]] = {}
        self._rows: Rows = {}
        self._revision = -1
        self.read_library()

    def read_library(self) -> None:
        """Take over what the library holds now."""
        self.raw = {story.key: story for story in self.library.stories}
        self._stories.clear()
        self._briefings.clear()
        self._overlaid.clear()
        self._facts.clear()
        self.errors.clear()
        self._summaries = {key: value for key, value in self._summaries.items() if key in self.raw}
        self._revision = -1
        self.read_notebook()

    def add(self, stories: Sequence[Story]) -> None:
        """Take over more stories of a library that is being read; when it has been, read the notebook again.

        What was written under the key of a story that comes later shows on another of the same text till then.
        """
        self.raw.update((story.key, story) for story in stories)
        for story in stories:
            found = self.notebook.of_story(story.key, story.id)
            rows = [row for row in found if row.story == story.key or row.story not in self.raw]
            if rows:
                self._rows[story.key] = rows
        self._revision = -1

    def read_notebook(self) -> set[str]:
        """Take over what the notebook holds now; the keys of the stories whose annotations changed."""
        if self.notebook.revision == self._revision:
            self.redated = set()
            return set()
        return set(self.taking_over(*self.rows_now()))

    def rows_now(self) -> tuple[int, Rows]:
        """What the notebook holds now, by story, and its revision; may be called from another thread."""
        while True:
            revision = self.notebook.revision
            by_story: Rows = {}
            by_text: Rows = {}
            for annotation in self.notebook.all():
                by_story.setdefault(annotation.story, []).append(annotation)
                if annotation.story not in self.raw:
                    by_text.setdefault(annotation.story_id, []).append(annotation)
            if self.notebook.revision == revision:
                break
        # A story may be read from another folder than before: then its text tells what was written on it.
        # What belongs to a story that is here is that one's alone, also where another has the same text.
        rows: Rows = {}
        for key, story in tuple(self.raw.items()):
            own, moved = by_story.get(key), by_text.get(story.id)
            if own and moved:
                rows[key] = sorted([*own, *moved], key=lambda row: (row.created, row.id))
            elif found := own or moved:
                rows[key] = found
        return revision, rows

    def taking_over(self, revision: int, rows: Rows) -> Iterator[str]:
        """Take over what `rows_now` gave; each key of a story whose annotations changed, as its turn comes."""
        if revision < self._revision:
            return  # something newer was taken over meanwhile
        changed = [key for key in self.raw if rows.get(key) != self._rows.get(key)]
        self.redated = {key for key in changed if _dates(rows.get(key)) != _dates(self._rows.get(key))}
        self._rows, self._revision = rows, revision
        for key in changed:
            self._forget(key)
            yield key

    def _forget(self, key: str) -> None:
        self._stories.pop(key, None)
        self._marks.pop(key, None)
        self._overlaid.pop(key, None)
        self._stale(key)
        if key in self._briefings:
            self.overlaid(key)

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

    def briefing(self, key: str) -> Briefing | None:
        """The engine's own briefing of the story, perhaps of an earlier date or text; None if there is none."""
        found = self._briefings.get(key)
        if found is None or not _fits(found, self.story(key)):
            fresh = self.cache.cached(self.story(key))
            if fresh is None:
                return found
            found = self._keep(key, fresh)
        self._briefings.move_to_end(key)
        return found

    def needs_briefing(self, key: str) -> bool:
        """Whether there is no briefing of the story as it is now, and none was found impossible."""
        if key in self.errors:
            return False
        briefing = self.briefing(key)
        return briefing is None or not _fits(briefing, self.story(key))

    def overlaid(self, key: str) -> Overlaid | None:
        """The story's briefing with the annotations over it, or None where it has not been made yet."""
        briefing = self.briefing(key)
        if briefing is None:
            return None
        if key not in self._overlaid:
            made = self._overlaid[key] = overlay(briefing, self._rows.get(key, ()))
            self._summaries[key] = summary_of(made.briefing, self.clock.today())
            self._stale(key)
        return self._overlaid[key]

    def laid_over(self, key: str) -> Overlaid | None:
        """As `overlaid`, for a thread of its own that looks at many stories: nothing is kept of it."""
        try:
            story, rows = self.story(key), self._rows.get(key, ())
        except KeyError:  # the library was read anew meanwhile
            return None
        briefing = self.cache.cached(story)
        return overlay(briefing, rows) if briefing is not None else None

    def candidates(self, key: str) -> Sequence[DateCandidate]:
        """The publication dates the story's own text suggests."""
        briefing = self.briefing(key)
        return briefing.story.published_candidates if briefing else ()

    def learn(self, key: str, briefing: Briefing) -> bool:
        """Take over a briefing that was just made; False for one of a date or text that is no more the story's."""
        if key not in self.raw or not _fits(briefing, self.story(key)):
            return False
        self.errors.pop(key, None)
        self._keep(key, briefing)
        self.overlaid(key)
        return True

    def fail(self, key: str, reason: str) -> None:
        """Remember why the story has no briefing."""
        self.errors[key] = reason
        self._stale(key)

    def _keep(self, key: str, briefing: Briefing) -> Briefing:
        self._briefings[key] = briefing
        self._briefings.move_to_end(key)
        self._overlaid.pop(key, None)
        while len(self._briefings) > KEPT:
            gone, _ = self._briefings.popitem(last=False)
            self._overlaid.pop(gone, None)
        return briefing

    def summary(self, key: str) -> Summary | None:
        """The summary of the story's briefing, if it has been seen in this session."""
        return self._summaries.get(key)

    def next_day(self, key: str) -> str:
        """ISO date of the story's soonest meeting ahead; empty where there is none or no briefing yet."""
        summary = self._summaries.get(key)
        return summary.next_day if summary else ""

    def _stale(self, key: str) -> None:
        """Forget the facts of a story, also those that `warm` may be collecting right now."""
        self._ages[key] = self._ages.get(key, 0) + 1
        self._facts.pop(key, None)

    def warm(self) -> None:
        """Collect the facts of all stories before anybody asks; for a thread of its own."""
        for key in tuple(self.raw):
            age = self._ages.get(key, 0)
            with suppress(KeyError):  # the library was read anew meanwhile
                facts = self._collect(key)
                if self._ages.get(key, 0) == age and key not in self._facts:
                    self._facts[key] = facts

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
        holds = {
            "note": marks.notes,
            "tag": marks.tags,
            "star": marks.starred,
            "correction": marks.corrections,
        }
        if summary:
            holds |= {"quotation": summary.said, "figure": summary.figures, "meeting": summary.ahead}
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
