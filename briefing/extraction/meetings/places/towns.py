"""Whether two tellings are of one town."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.merging.identity import state_id
from briefing.extraction.meetings.telling import Telling


def elsewhere(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether `telling` is of another place: 'the Oslo meeting', where the entry is of the one in Rome."""
    if telling.points and telling.trigger.kind == "visit":
        return False  # 'The trip will take her to Lund', whatever the stop named before
    mine = _city(telling)
    theirs = {city for e in entry if (city := _city(e))}
    seats = {state_id(city) for city in theirs}  # 'Washington' and 'the White House'
    return bool(mine and theirs) and mine not in theirs and state_id(mine) not in seats


def _city(x: Telling) -> str:
    """The place of a telling where it is named by a name of a town alone, in lower case; else ''."""
    words = x.where.text.lower() if x.where is not None else ""
    named = x.where is not None and all(w[:1].isupper() for w in x.where.text.split())
    wide = words in vocab.countries() or words in vocab.states() or words in _CONTINENTS
    wide = wide or words.split()[-1:] in _SITES  # a hall may stand in the town told before
    return words if named and not wide else ""


_SITES = [
    ["university"],
    ["hall"],
    ["palace"],
    ["center"],
    ["centre"],
    ["hotel"],
    ["arena"],
    ["stadium"],
    ["college"],
]


def in_same_city(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether the entry has been told with the town that `telling` names: 'the Oslo talks'."""
    mine = _city(telling)
    return bool(mine) and any(_city(e) == mine for e in entry)


_CONTINENTS = frozenset(
    {
        "africa",
        "america",
        "asia",
        "europe",
        "latin america",
        "south america",
        "the middle east",
        "middle east",
    }
)
