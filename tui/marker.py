"""What a reader does to lines and stories, as steps in the notebook that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import msgspec
from msgspec import Struct

from briefing.annotations.notebook import Notebook
from briefing.annotations.overlay import Overlaid, place
from briefing.annotations.records import Annotation, Change, Kind, Section, new_annotation
from briefing.clock import Clock
from briefing.desk.wording import in_quotes
from briefing.records import Figure, Item, Quotation, Span, Story
from tui.text import fit, one_line

LINE_KINDS = frozenset({"note", "star", "tag", "correction", "rejection", "addition"})
"""What `Marker.clear` takes off a line."""


_OF_STORIES = ("marking", "archiving", "bringing", "deleting", "putting")
"""How the names of steps begin that are done to a story or line itself, not put on it."""

_CLEARED = {
    "note": "removing a note",
    "star": "removing a star",
    "tag": "removing tags",
    "correction": "removing a correction",
    "rejection": "putting back",
    "addition": "removing an added line",
}
"""What taking off marks of one kind is called."""

_SHOWN = 40
"""Cells of a line or a title that the name of a step shows."""


class Target(Struct, frozen=True):
    """What a mark is put on: a story, a line of its briefing, or a place of its text."""

    story: Story
    section: Section = "story"
    span: Span | None = None
    item: Item | None = None
    rows: tuple[Annotation, ...] = ()
    """What the reader wrote on exactly this before."""
    subject: str = ""
    """Its words, to show in dialogs."""

    def of_kind(self, kind: Kind) -> list[Annotation]:
        """The annotations of `kind` on this, oldest first."""
        return [row for row in self.rows if row.kind == kind]

    @property
    def note(self) -> Annotation | None:
        """The note on this that was written last."""
        notes = self.of_kind("note")
        return notes[-1] if notes else None

    @property
    def what(self) -> str:
        """'story', 'line' or 'passage' of the text, for messages."""
        if self.span is None:
            return "story"
        return "passage" if self.section == "text" else "line"


def section_of(item: Item) -> Section:
    """The section of the briefing `item` stands in."""
    if isinstance(item, Quotation):
        return "quotations"
    return "figures" if isinstance(item, Figure) else "meetings"


def words_of(item: Item, story: Story) -> str:
    """The article's own words for `item`, on one line."""
    start, end = place(item)
    return " ".join(story.text[start:end].split())


def item_at(overlaid: Overlaid, section: Section, span: Span) -> Item | None:
    """The item of a section that stands at `span` or overlaps it."""
    items: Sequence[Item] = getattr(overlaid.briefing, section, ())
    for item in items:
        start, end = place(item)
        if start < span[1] and span[0] < end:
            return item
    return None


class Marker:
    """Writes marks; every method is one step for undo and does nothing where nothing changes."""

    def __init__(self, notebook: Notebook, clock: Clock) -> None:
        self.notebook = notebook
        self.clock = clock

    def _new(
        self, target: Target, kind: Kind, body: str = "", fields: dict[str, Any] | None = None
    ) -> Change:
        return Change(
            after=new_annotation(
                target.story, kind, target.section, target.span, body=body, fields=fields, clock=self.clock
            )
        )

    def _apply(self, changes: Sequence[Change], label: str, *, undoable: bool = True) -> bool:
        if changes:
            self.notebook.apply(changes, label, undoable=undoable)
        return bool(changes)

    def note(self, target: Target, text: str) -> bool:
        """Make `text` the note on `target`; an empty one removes it."""
        old = target.note
        if old is None:
            return bool(text) and self._apply([self._new(target, "note", text)], _on("a note", target))
        if not text:
            return self._apply([Change(before=old)], _on("removing a note", target))
        changed = msgspec.structs.replace(old, body=text)
        return self._apply([Change(before=old, after=changed)], _on("editing a note", target))

    def star(self, targets: Iterable[Target], on: bool | None = None) -> bool:
        """Put a star on every target, or take it off; with None the other way round from the first's."""
        targets = list(targets)
        if not targets:
            return False
        want = not targets[0].of_kind("star") if on is None else on
        changes = []
        for target in targets:
            stars = target.of_kind("star")
            if want and not stars:
                changes.append(self._new(target, "star"))
            elif not want:
                changes += [Change(before=row) for row in stars]
        self._apply(changes, _on("a star" if want else "removing a star", *targets))
        return want

    def tags(self, target: Target, tags: Sequence[str]) -> bool:
        """Make `tags` the tags of `target`."""
        old = {row.body: row for row in target.of_kind("tag")}
        changes = [Change(before=row) for tag, row in old.items() if tag not in tags]
        changes += [self._new(target, "tag", tag) for tag in tags if tag not in old]
        return self._apply(changes, _on("tags", target))

    def add_tags(self, targets: Iterable[Target], tags: Sequence[str]) -> bool:
        """Add `tags` to every target."""
        targets = list(targets)
        changes: list[Change] = []
        for target in targets:
            old = {row.body for row in target.of_kind("tag")}
            changes += [self._new(target, "tag", tag) for tag in tags if tag not in old]
        return self._apply(changes, _on("tags", *targets))

    def clear(self, target: Target) -> int:
        """Take everything the reader put on `target` off again; how much that was."""
        changes = [Change(before=row) for row in target.rows if row.kind in LINE_KINDS]
        kinds = {change.before.kind for change in changes if change.before}
        label = _CLEARED.get(next(iter(kinds)), "") if len(kinds) == 1 else ""
        self._apply(changes, _on(label or "removing marks", target))
        return len(changes)

    def correct(self, target: Target, fields: dict[str, Any]) -> bool:
        """Lay `fields` over the item; with those of an earlier correction that they leave alone."""
        if not fields:
            return False
        old = target.of_kind("correction")
        if old:
            changed = msgspec.structs.replace(old[-1], fields={**old[-1].fields, **fields})
            return self._apply([Change(before=old[-1], after=changed)], _on("a correction", target))
        return self._apply([self._new(target, "correction", fields=fields)], _on("a correction", target))

    def add(self, target: Target, fields: dict[str, Any]) -> bool:
        """Add the item that `fields` make at `target` to its section of the briefing."""
        return self._apply([self._new(target, "addition", fields=fields)], _on("an added line", target))

    def reject(self, target: Target) -> bool:
        """Take the item out of the briefing."""
        return self._apply([self._new(target, "rejection")], _on("rejecting a line", target))

    def published(self, story: Story, rows: Sequence[Annotation], date: str) -> bool:
        """Say the story was published on `date` (ISO); an empty one forgets what the reader said before."""
        old = [row for row in rows if row.kind == "published"]
        changes = [Change(before=row) for row in old]
        if date:
            changes.append(self._new(Target(story), "published", date))
        return self._apply(changes, _on("the publication date", Target(story)))

    def metadata(self, story: Story, rows: Sequence[Annotation], fields: Mapping[str, Any]) -> bool:
        """Lay title, source and authors over the story's own."""
        if not fields:
            return False
        label = _on("title and source", Target(story))
        old = [row for row in rows if row.kind == "metadata"]
        if old:
            changed = msgspec.structs.replace(old[-1], fields={**old[-1].fields, **fields})
            return self._apply([Change(before=old[-1], after=changed)], label)
        return self._apply([self._new(Target(story), "metadata", fields=dict(fields))], label)

    def opened(self, story: Story) -> None:
        """The reader opened an unread story; no step for undo, as nobody asked for it."""
        self._apply([self._new(Target(story), "read")], "", undoable=False)

    def read(self, stories: Iterable[Story], rows: Callable[[str], Iterable[Annotation]], on: bool) -> int:
        """Mark stories read or unread; how many changed."""
        return self._flag(stories, rows, "read", on, "marking read" if on else "marking unread")

    def archive(self, stories: Iterable[Story], rows: Callable[[str], Iterable[Annotation]], on: bool) -> int:
        """Put stories away or bring them back (deleted ones too); how many changed."""
        return self._flag(stories, rows, "archived", on, "archiving" if on else "bringing back")

    def delete(self, stories: Iterable[Story]) -> int:
        """Take stories out of the list. Their files stay where they are."""
        targets = [Target(story) for story in stories]
        changes = [self._new(target, "archived", fields={"deleted": True}) for target in targets]
        self._apply(changes, _on("deleting", *targets))
        return len(changes)

    def _flag(
        self,
        stories: Iterable[Story],
        rows: Callable[[str], Iterable[Annotation]],
        kind: Kind,
        on: bool,
        label: str,
    ) -> int:
        changes: list[Change] = []
        changed: list[Target] = []
        for story in stories:
            old = [row for row in rows(story.key) if row.kind == kind]
            if on and not old:
                changed.append(Target(story))
                changes.append(self._new(changed[-1], kind))
            elif not on and old:
                changes += [Change(before=row) for row in old]
                changed.append(Target(story))
        self._apply(changes, _on(label, *changed))
        return len(changed)


def _on(label: str, *targets: Target) -> str:
    """The name of a step done to `targets`: which line and story it was, or how many stories."""
    if len(targets) != 1:
        return f"{label} ({len(targets):,} stories)"
    (target,) = targets
    story = _shortly(target.story.title)
    if target.span is None:
        return f"{label} {story}" if label.startswith(_OF_STORIES) else f"{label} on {story}"
    words = target.subject or target.story.text[slice(*target.span)]
    on = "" if label.startswith(_OF_STORIES) else "on "
    return f"{label} {on}{_shortly(words)}, in {story}"


def _shortly(words: str) -> str:
    """The beginning of `words` between quotation marks."""
    return in_quotes(fit(one_line(words).strip('“”"'), _SHOWN))
