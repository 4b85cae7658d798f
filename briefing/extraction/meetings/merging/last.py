"""A last look at the written entries: 'the talks' that have nothing of their own are the only ones the text tells."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from briefing.extraction.meetings.merging.families import group, status_class
from briefing.extraction.meetings.merging.identity import state_id
from briefing.extraction.meetings.telling import Telling
from briefing.records import Meeting

_FAMILY = frozenset({"meeting", "call"})
_PLAIN = frozenset({"talks", "meeting", "dialogue", "session", "discussion", "negotiation"})
"""Words that, with 'the', take up meetings told by another word."""

Written = tuple[list[Telling], Meeting]
"""The tellings of a meeting, and what they make together."""


def joined(kept: Sequence[Written], write: Callable[[list[Telling]], Meeting]) -> list[Written]:
    """`kept`, with the one that only takes up 'the talks' joined to the only other one of meetings in the text."""
    alike = [n for n, (e, _) in enumerate(kept) if {group(x) for x in e} & _FAMILY]
    out = list(kept)
    if len(alike) != 2:
        return out
    (a, ma), (b, mb) = kept[alike[0]], kept[alike[1]]
    if not (_is_bare(b) and _is_open(a) and _agree(ma, mb)):
        return out
    entry = sorted([*a, *b], key=lambda x: x.trigger.at)
    out[alike[0]] = entry, write(entry)
    del out[alike[1]]
    return out


def _is_bare(entry: Sequence[Telling]) -> bool:
    """Whether all its tellings point back, and none says a day, or who meets with whom."""
    if all(x.own.named for x in entry):
        return False  # 'the Lund Summit' is what it is called
    return all(
        x.trigger.frame == "noun" and x.points and x.word in _PLAIN and group(x) == "meeting"
        and not (x.fresh or x.ordinal or x.company or x.own.contrast or x.own.of_day)
        and len(x.parties) < 2 and (x.value is None or len(x.value) == 4)
        for x in entry
    )  # fmt: skip


def _is_open(a: Sequence[Telling]) -> bool:
    """Whether who meets is told by what they are, so that whoever speaks of 'the talks' may be one of them."""
    nouns = [x for x in a if x.trigger.frame == "noun" and not x.fresh]
    return bool(nouns) and not any(x.who.named for x in a) and any(x.described for x in a)


def _agree(a: Meeting, b: Meeting) -> bool:
    """Whether status and place do not part them."""
    one = a.where is None or b.where is None or state_id(a.where.text) == state_id(b.where.text)
    return one and status_class(a.status) == status_class(b.status)
