"""The second look: what `weigh` passed over is listed all the same where its words make it a meeting and nothing else tells it.

`weigh` asks much of a telling, because a text that tells a meeting well also tells it again in few words. Where no such
entry stands, 'after a call with the minister' or 'her visit to Lima' is all that the text has of it. So these wait
until the others are written; what is a further mention of one of them (`merging.further`) stays out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from briefing.extraction.meetings import unlisted
from briefing.extraction.meetings.merging import merge
from briefing.extraction.meetings.merging.further import is_further
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.meetings.second import nouns, verbs
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.tokens import Tokens
from briefing.records import Meeting

Written = tuple[list[Telling], Meeting]
"""The tellings of a meeting, and what they make together."""


class Told(NamedTuple):
    """What a text tells: the tellings that count, the others, how the sentence of each (by its token) reads, and what no look lists."""

    counted: list[Telling]
    others: list[Telling]
    readings: Mapping[int, Reading]
    rest: list[Telling]


def passed_over(told: Told) -> list[Telling]:
    """All that is `told`, in the order of the text: whatever is no entry may mention one."""
    return sorted([*told.counted, *told.others, *told.rest], key=lambda x: x.trigger.at)


def may_count(t: Tokens, x: Telling) -> bool:
    """Whether telling `x`, which does not count by itself, is of a sort that the second look asks about."""
    if x.status == "cancelled" or unlisted.is_no_meeting(t, x):
        return False
    return nouns.may_stand(t, x) if x.trigger.frame == "noun" else verbs.may_stand(t, x)


def added(
    t: Tokens, told: Told, kept: Sequence[Written], write: Callable[[Sequence[Telling]], Meeting]
) -> list[Written]:
    """The entries that the second look adds to `kept`; `write` makes the record of an entry's tellings."""
    taken = {x.trigger.at for tellings, _ in kept for x in tellings}
    passed = [x for x in told.others if x.trigger.at not in taken]
    if not passed and all(x.trigger.at in taken for x in told.counted):
        return []
    found: list[Written] = []
    for tellings in merge.merge(sorted([*told.counted, *passed], key=lambda x: x.trigger.at)):
        first = tellings[0]
        reading = told.readings.get(first.trigger.at)
        if reading is None or any(x.trigger.at in taken for x in tellings):
            continue
        if not may_count(t, first):
            continue
        meeting = write(tellings)
        stands = nouns.stands if first.trigger.frame == "noun" else verbs.stands
        if stands(t, first, meeting, reading) and not is_further(t, first, meeting, [*kept, *found]):
            found.append((tellings, meeting))
    return found
