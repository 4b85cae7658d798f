"""What a rule makes of the words it matched, and the table the rules are entered in."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal, NamedTuple

from briefing.extraction.times.calendar import Period
from briefing.extraction.times.scene import Scene

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


class Reading(NamedTuple):
    """One time expression, read."""

    start: int
    end: int
    type: TimexType
    value: str | None
    period: Period | None = None
    """The stretch of the calendar a DATE or the day a TIME names, where it is known."""
    role: str = ""
    """How it joins with a neighbour: 'clock', 'daypart', 'weekday', 'monthday', 'day', 'eve' or nothing."""
    clock: str = ""
    """The part of a TIME's value after the date: 'T14:30', 'TMO'; of an 'eve' the word that points on."""
    until: Period | None = None
    """The last period of an interval, where it is one."""
    bounded: bool = True
    """Whether the days of `period` are those that are meant; not for a quarter of a fiscal year."""
    anchor: bool = True
    """Whether later words ('the day before') may refer to it."""


Handler = Callable[[re.Match[str], Scene], "Reading | None"]


class Rule(NamedTuple):
    """A pattern over the text in lower case, and what its matches mean."""

    name: str
    pattern: re.Pattern[str]
    handle: Handler


RULES: list[Rule] = []
"""Every rule, in the order of the modules that enter them; the longest match wins, then the first."""


def rule(pattern: str, first: bool = False) -> Callable[[Handler], Handler]:
    """Enter the decorated handler in `RULES` for matches of `pattern` that end with a word.

    `first` puts it before the others, so that it wins over a match of the same length.
    """

    def enter(handle: Handler) -> Handler:
        compiled = re.compile(rf"(?:{pattern})(?!\w)")
        RULES.insert(0 if first else len(RULES), Rule(getattr(handle, "__name__", "rule"), compiled, handle))
        return handle

    return enter


def date(match: re.Match[str], found: Period | None, role: str = "", value: str | None = None) -> Reading:
    """A DATE over the whole of `match` that names `found`."""
    return Reading(match.start(), match.end(), "DATE", value or (found.value if found else None), found, role)
