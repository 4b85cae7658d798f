"""What each action of the registry does. A handler is a function of the reading room, found by action id.

`when` says whether the action makes sense at the moment, beyond being in the right pane; where it does
not, the key falls through to the next action that has it, and neither footer nor palette offers it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tui.screens.reading_room import ReadingRoom

Do = Callable[["ReadingRoom"], Any]
When = Callable[["ReadingRoom"], bool]


@dataclass(frozen=True, slots=True)
class Handler:
    """What to do, and when it can be done."""

    do: Do
    when: When


HANDLERS: dict[str, Handler] = {}
"""Action id → handler."""


def _always(room: ReadingRoom) -> bool:
    return True


def handles(action: str, when: When = _always) -> Callable[[Do], Do]:
    """Make the decorated function the handler of `action`."""

    def register(do: Do) -> Do:
        HANDLERS[action] = Handler(do, when)
        return do

    return register


def load() -> None:
    """Import the modules that register handlers."""
    from tui.handlers import adding, doing, finding, intake, marking, moving, order  # noqa: F401
