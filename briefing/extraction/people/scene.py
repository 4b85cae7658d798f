"""Who has been spoken of so far: the sightings among which a pronoun or a description finds its own."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.extraction.people.draft import Entity
from briefing.extraction.people.vocabulary import Gender
from briefing.records import Span

WINDOW = 40
"""How many sightings back a reference is looked for."""


@dataclass(slots=True, eq=False)
class Referent:
    """Whom words may speak of: a named entity, or somebody the text calls by a description only."""

    entity: Entity | None
    span: Span
    noun: str = ""
    own_gender: Gender | None = None
    plural: bool = False
    human: bool = True

    @property
    def gender(self) -> Gender | None:
        """The gender, as far as it is known by now."""
        return self.entity.gender if self.entity is not None else self.own_gender


@dataclass(slots=True)
class Sighting:
    """One place where a referent was spoken of, and how much it stood in the light there."""

    who: Referent
    at: int
    sentence: int
    paragraph: int
    weight: float
    quoted: bool
    governor: int
    """The token that the mention hangs on, -1 for none."""


class Scene:
    """The last sightings, the newest first."""

    def __init__(self) -> None:
        self._seen: deque[Sighting] = deque(maxlen=WINDOW)

    def see(self, sighting: Sighting) -> None:
        """Add the newest sighting."""
        self._seen.appendleft(sighting)

    def __iter__(self) -> Iterator[Sighting]:
        return iter(self._seen)
