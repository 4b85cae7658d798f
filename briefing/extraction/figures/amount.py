"""An amount while its figure is being made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["money", "percent", "count", "duration", "rate", "other"]
Bound = Literal["at_least", "at_most", "more_than", "less_than"]


@dataclass(slots=True)
class Amount:
    """An amount at `text[start:end]`.

    `number` is the offset where its last number ends, `joined` whether a hyphen joins it to what follows
    ('a five-year term'), `bare` whether it is a number alone, without sign or unit.
    """

    start: int
    end: int
    number: int
    kind: Kind
    value: float | int
    form: str
    high: float | int | None = None
    currency: str | None = None
    unit: str | None = None
    joined: bool = False
    bare: bool = False
    approximate: bool = False
    bound: Bound | None = None
    paired: bool = False
    """One of two that stand against each other: a vote of 432 to 202, a lead of 47 to 41 percent."""
