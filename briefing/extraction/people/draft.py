"""What the steps of the people component hand on while they work; the records are made at the end."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from briefing.extraction.people.vocabulary import Gender
from briefing.records import Span

Kind = Literal["person", "organisation", "place"]


@dataclass(slots=True, eq=False)
class Mention:
    """One place where the text names somebody or something.

    `first` and `last` are the tokens of the name itself, both included, without title or possessive.
    `words` is the name in words as written. `sure` says that the words around it leave no doubt of its
    kind, `guess` that nothing but its shape tells it. `address` is a form of address before it ('mrs'), `gender` what that tells.
    """

    first: int
    last: int
    start: int
    end: int
    words: tuple[str, ...]
    kind: Kind
    sure: bool = False
    guess: bool = False
    address: str | None = None
    gender: Gender | None = None
    who: Entity | None = None

    @property
    def weight(self) -> int:
        """How much the mention says about the kind of what it names."""
        return 8 if self.sure else 1 if self.guess else 2


@dataclass(slots=True)
class Role:
    """An office, trade or station said of somebody: its place, and its head noun in plain form."""

    span: Span
    noun: str
    at: int
    words: frozenset[str]


@dataclass(slots=True, eq=False)
class Entity:
    """Somebody or something that the text names: all its mentions, and what is said of it."""

    kind: Kind
    key: tuple[str, ...]
    mentions: list[Mention] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    references: list[Span] = field(default_factory=list)
    gender: Gender | None = None
    guessed: dict[str, int] = field(default_factory=dict)
    number: int = 0
    generation: str = ""
