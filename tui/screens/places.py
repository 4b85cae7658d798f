"""Where a reader is and was: the trail that H and L walk."""

from __future__ import annotations

from msgspec import Struct

KEPT = 200
"""Places remembered."""


class Place(Struct, frozen=True):
    """A story, a pane, a line of its briefing and a place of its text."""

    story: str
    pane: str
    item: str = ""
    offset: int = -1


class History:
    """Places one behind another, with a present one; going elsewhere drops what was ahead."""

    def __init__(self) -> None:
        self._past: list[Place] = []
        self._ahead: list[Place] = []

    def leave(self, place: Place) -> None:
        """The reader goes somewhere else from `place`."""
        if not place.story:
            return
        if not self._past or self._past[-1].story != place.story:
            self._past.append(place)
        else:
            self._past[-1] = place
        del self._past[:-KEPT]
        self._ahead.clear()

    @property
    def has_past(self) -> bool:
        """Whether there is somewhere to go back to."""
        return bool(self._past)

    @property
    def has_future(self) -> bool:
        """Whether the reader went back."""
        return bool(self._ahead)

    def back(self, here: Place) -> Place | None:
        """The place before, `here` being where `forward` returns to."""
        while self._past:
            place = self._past.pop()
            if place.story != here.story:
                self._ahead.append(here)
                return place
        return None

    def forward(self, here: Place) -> Place | None:
        """The place the reader went back from."""
        if not self._ahead:
            return None
        self._past.append(here)
        return self._ahead.pop()
