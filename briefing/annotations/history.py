"""Undo and redo of what this window did, many steps back.

Every window has its own history: undo never takes back what another window did. An annotation that
another window has changed since a step is left as it is when the step is undone; the rest of the step is.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence

from msgspec import Struct

from briefing.annotations.records import Annotation, Change

STEPS = 1000
"""How many steps are kept."""

Current = Callable[[str], Annotation | None]


class Step(Struct, frozen=True):
    """Changes made together, and what to call them."""

    label: str
    changes: tuple[Change, ...]


class History:
    """What was done and undone in this window."""

    def __init__(self, steps: int = STEPS) -> None:
        self._done: deque[Step] = deque(maxlen=steps)
        self._undone: deque[Step] = deque(maxlen=steps)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._undone)

    @property
    def undo_size(self) -> int:
        """How many changes the step has that `undo` takes back."""
        return len(self._done[-1].changes) if self._done else 0

    @property
    def redo_size(self) -> int:
        """How many changes the step has that `redo` does again."""
        return len(self._undone[-1].changes) if self._undone else 0

    def record(self, label: str, changes: Sequence[Change]) -> None:
        """Remember a step that was just done; what was undone before cannot be redone any more."""
        if changes:
            self._done.append(Step(label, tuple(changes)))
            self._undone.clear()

    def undo(self, current: Current) -> tuple[str, tuple[Change, ...]] | None:
        """(label, changes that take the last step back), or None where there is no step.

        `current` gives an annotation as it is now; what is no longer as the step left it is left alone.
        """
        return self._move(self._done, self._undone, current)

    def redo(self, current: Current) -> tuple[str, tuple[Change, ...]] | None:
        """(label, changes that do the step again that was undone last), or None."""
        return self._move(self._undone, self._done, current)

    @staticmethod
    def _move(
        source: deque[Step], target: deque[Step], current: Current
    ) -> tuple[str, tuple[Change, ...]] | None:
        if not source:
            return None
        step = source.pop()
        back = tuple(
            Change(before=change.after, after=change.before)
            for change in reversed(step.changes)
            if current(change.id) == change.after
        )
        if back:
            target.append(Step(step.label, back))
        left = len(step.changes) - len(back)
        note = f" ({left} left as another window changed {'it' if left == 1 else 'them'})" if left else ""
        return step.label + note, back
