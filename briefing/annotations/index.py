"""The annotations as the reader has to see them, found by id, by story and by text without a search."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable

from briefing.annotations.records import Annotation, Change

_SEEN = 1000
"""How many versions that another window replaced are remembered, to merge an edit that began on one."""


class Index:
    """Annotations in memory. Not thread-safe by itself."""

    def __init__(self) -> None:
        self.revision = 0
        """Grows with every change."""
        self._rows: dict[str, Annotation] = {}
        self._stories: dict[str, dict[str, Annotation]] = {}
        self._texts: dict[str, dict[str, Annotation]] = {}
        self._seen: OrderedDict[tuple[str, str], Annotation] = OrderedDict()

    def get(self, identity: str) -> Annotation | None:
        """The annotation with this id, or None."""
        return self._rows.get(identity)

    def all(self) -> tuple[Annotation, ...]:
        """Every annotation, oldest first."""
        return _by_age(self._rows.values())

    def of_story(self, key: str, story_id: str | None) -> tuple[Annotation, ...]:
        """Those of the story `key`, and those of the text `story_id` wherever it was read, oldest first."""
        found = self._stories.get(key, {})
        if story_id is not None:
            found = {**found, **self._texts.get(story_id, {})}
        return _by_age(found.values())

    def seen(self, identity: str, modified: str) -> Annotation | None:
        """A version that was shown once and then replaced by another window, or None."""
        return self._seen.get((identity, modified))

    def put(self, change: Change) -> None:
        """Show the annotation as it is after `change`."""
        self.revision += 1
        before, after = self._rows.pop(change.id, None), change.after
        if before is not None:
            self._stories[before.story].pop(before.id)
            self._texts[before.story_id].pop(before.id)
        if after is not None:
            self._rows[after.id] = after
            self._file(after)

    def replace(self, rows: dict[str, Annotation]) -> None:
        """Show `rows` instead, remembering the versions that are not shown any more."""
        self.revision += 1
        for identity, old in self._rows.items():
            if rows.get(identity) != old:
                self._seen[identity, old.modified] = old
        while len(self._seen) > _SEEN:
            self._seen.popitem(last=False)
        self._rows, self._stories, self._texts = rows, {}, {}
        for row in rows.values():
            self._file(row)

    def _file(self, row: Annotation) -> None:
        self._stories.setdefault(row.story, {})[row.id] = row
        self._texts.setdefault(row.story_id, {})[row.id] = row


def _by_age(rows: Iterable[Annotation]) -> tuple[Annotation, ...]:
    return tuple(sorted(rows, key=lambda row: (row.created, row.id)))
