"""What is said in the present of a visit that is told as ahead everywhere else: 'The visit is crucial for trade'."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefing.extraction.meetings.merging.families import group, status_class
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.tokens import Tokens

_REACH = 30
"""How many tellings back and ahead are looked at; keeps a long text from costing more than its length."""


def as_ahead(t: Tokens, found: Sequence[Telling], readings: Mapping[int, Reading]) -> list[Telling]:
    """`found` with what the present tense says of 'the' visit taken for ahead, where all else tells it so.

    Or where the sentence before does: 'Hill will visit Oslo on Friday. The trip is aimed at preparing a summit'.
    """
    made = list(found)
    for n, x in enumerate(found):
        reading = readings.get(x.trigger.at)
        if reading is None or reading.status != "present" or x.status != "held" or x.moment is not None:
            continue
        if x.trigger.frame != "noun" or x.trigger.kind != "visit" or not x.definite or x.several:
            continue
        same = [y for y in found[max(0, n - _REACH) : n] if _may_be_one(x, y)]
        last = same[-1] if same and _is_sentence_before(t, same[-1], x) else None
        if last is None or status_class(last.status) != "upcoming":
            same += [y for y in found[n + 1 : n + _REACH] if _may_be_one(x, y)]
            all_ahead = same and {status_class(y.status) for y in same} == {"upcoming"}
            last = same[0] if all_ahead else None
        if last is not None:
            made[n] = x._replace(status=last.status, sure=last.sure and bool(x.parties))
    return made


def _may_be_one(x: Telling, y: Telling) -> bool:
    """Whether two tellings are of one family of words and name nobody different."""
    return group(x) == group(y) and (not x.known or not y.known or bool(x.known & y.known))


def _is_sentence_before(t: Tokens, y: Telling, x: Telling) -> bool:
    """Whether `y` is told in the sentence before that of `x`."""
    begin = t.sent[x.trigger.at]
    return begin > 0 and t.sent[begin - 1] == t.sent[y.trigger.at]
