"""The changes of this window that are not on the disk yet: waiting, or being written just now."""

from __future__ import annotations

from collections.abc import Iterable, MutableMapping

from briefing.annotations.records import Annotation, Change


class Pending:
    """Changes by annotation; several of one annotation are kept as one. Not thread-safe by itself."""

    def __init__(self) -> None:
        self._waiting: dict[str, Change] = {}
        self._writing: dict[str, Change] = {}

    def __len__(self) -> int:
        return len(self._waiting.keys() | self._writing.keys())

    @property
    def waiting(self) -> bool:
        """Whether there is something that nobody is writing yet."""
        return bool(self._waiting)

    def add(self, changes: Iterable[Change]) -> None:
        """Changes to be written next."""
        for change in changes:
            _join(self._waiting, change.id, change)

    def take(self) -> dict[str, Change]:
        """Everything that waits, by id; it is being written until `done` or `failed`."""
        self._writing, self._waiting = self._waiting, {}
        return self._writing

    def done(self) -> None:
        """What was taken is on the disk."""
        self._writing = {}

    def failed(self) -> None:
        """What was taken is not; it waits again, with what was changed meanwhile on top."""
        later, self._waiting, self._writing = self._waiting, self._writing, {}
        for identity, change in later.items():
            _join(self._waiting, identity, change)

    def lay_over(self, rows: MutableMapping[str, Annotation]) -> None:
        """Make `rows`, which are on the disk, into what the reader has to see."""
        for changes in (self._writing, self._waiting):
            for identity, change in changes.items():
                if change.after is None:
                    rows.pop(identity, None)
                else:
                    rows[identity] = change.after

    def changes(self) -> dict[str, Change]:
        """Everything that is not on the disk, by id."""
        joined = dict(self._writing)
        for identity, change in self._waiting.items():
            _join(joined, identity, change)
        return joined


def _join(changes: dict[str, Change], identity: str, change: Change) -> None:
    """Put `change` after what `changes` already has of the same annotation; what comes to nothing is dropped."""
    first = changes.get(identity)
    joined = change if first is None else Change(before=first.before, after=change.after)
    if joined.before == joined.after:
        changes.pop(identity, None)
    else:
        changes[identity] = joined
