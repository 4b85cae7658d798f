"""Whether what a text tells in passing is only a further mention of a meeting that it tells elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.meetings.certainty.modality import UPCOMING
from briefing.extraction.meetings.merging import coupled
from briefing.extraction.meetings.merging.families import SAME_DAY, group
from briefing.extraction.meetings.merging.identity import state_id
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.tokens import Tokens
from briefing.records import Meeting

_SITTINGS = frozenset({"meeting", "call", "briefing"})
_STEPS = 4
"""How many words up the parse the meeting may stand that this one is told as a part of."""


def is_further(
    t: Tokens, x: Telling, meeting: Meeting, kept: Sequence[tuple[Sequence[Telling], Meeting]]
) -> bool:
    """Whether `meeting`, told in passing by `x`, is one of `kept`: it has no party, place or day that tells it from one."""
    i = x.trigger.at
    above = set(list(t.ancestors(i))[:_STEPS])
    for tellings, other in kept:
        if any(coupled.are_apart(y, x) for y in tellings):
            continue  # 'met the king and called on the mayor'
        if any(y.trigger.at in above and y.trigger.kind != "deadline" for y in tellings):
            return True  # 'the speech to a session of congress'
        if any(_gathers_there(x, y) for y in tellings):
            return True  # 'the Lima talks … all sides gathered in Lima'
        beside = any(t.sent[y.trigger.at] == t.sent[i] and y.trigger.kind != "event" for y in tellings)
        if meeting.kind == "visit" and beside:
            return True  # 'met her at the start of a visit to Rome'
        if _has_other_name(t, x, tellings):
            continue  # 'met her on Monday … at the Lund summit'
        if any(_are_alike(x, y) for y in tellings) and _tells_nothing_else(x, meeting, other):
            return True
    return False


def _has_other_name(t: Tokens, x: Telling, tellings: Sequence[Telling]) -> bool:
    """Whether `x` tells a summit by a name that none of `tellings` knows: 'the Lund summit' beside 'met her on Monday'."""
    if x.word != "summit" or any(y.word == x.word for y in tellings):
        return False
    names = {t.lower[c] for c in t.children[x.trigger.at] if c < x.trigger.at and t.pos[c] == "PROPN"}
    return bool(names) and not any(names & (y.label | y.said) for y in tellings)


def _gathers_there(x: Telling, y: Telling) -> bool:
    """Whether people are said to have come together, on no day, where meeting `y` was held."""
    if x.word not in _GATHERING or x.moment is not None or x.where is None or y.where is None:
        return False
    return group(y) == "meeting" and y.status == x.status and state_id(x.where.text) == state_id(y.where.text)


_GATHERING = frozenset({"gather", "assemble", "convene", "come"})


def _tells_nothing_else(x: Telling, meeting: Meeting, other: Meeting) -> bool:
    """Whether nothing that `x` says of its meeting sets it off from `other`, which is of its kind."""
    if x.trigger.frame == "event" and meeting.status == "held" and other.status in UPCOMING:
        return False  # 'have marched on the palace … will march again'
    if x.heading:
        return True
    if (
        x.trigger.frame != "noun"
        and len(meeting.participants) > 1
        and (x.value is not None or _is_known(meeting))
    ):
        return _is_told_by(meeting, other)
    if x.trigger.frame == "talk" and meeting.kind == "call" != other.kind and len(meeting.participants) > 1:
        return _is_told_by(meeting, other)  # 'met the king … started calling the senators'
    day, its_day = (m.when.value if m.when else None for m in (meeting, other))
    if day and its_day and day != its_day:
        return False
    place, its_place = (m.where.text.lower() if m.where else None for m in (meeting, other))
    if place and its_place and place != its_place and not x.points:
        return False
    full = x.moment is not None and x.where is not None
    if not full and (not meeting.participants or (x.points and not x.fresh)):
        return True
    known, its_known = ({p.person for p in m.participants if p.person} for m in (meeting, other))
    words, its_words = ({p.text.lower() for p in m.participants} for m in (meeting, other))
    if known & its_known or words & its_words or not its_words:
        return True
    return not known and (not its_known or (x.definite and not x.fresh))


def _is_known(meeting: Meeting) -> bool:
    """Whether everybody who takes part is known to the story."""
    return all(p.person is not None for p in meeting.participants)


def _is_told_by(meeting: Meeting, other: Meeting) -> bool:
    """Whether `other` has the two who met on the day of `meeting`; it may name one of them and no other."""
    if (meeting.status == "held") != (other.status == "held"):
        return False
    if other.when is not None and meeting.when is not None and other.when.value != meeting.when.value:
        return False
    known, its_known = ({p.person for p in m.participants if p.person} for m in (meeting, other))
    words, its_words = ({p.text.lower() for p in m.participants} for m in (meeting, other))
    shared = max(len(known & its_known), len(words & its_words))
    return shared > 1 or (shared == 1 and len(other.participants) < 2)


def _are_alike(x: Telling, y: Telling) -> bool:
    """Whether both can be of one meeting by their kinds: the same, or two words for an event."""
    mine, other = _kind(x), _kind(y)
    if mine == other or (x.points and {mine, other} == {"meeting", "hearing"}):
        return True
    if not (mine.startswith("event:") and other.startswith("event:")):
        return False
    words = {mine.removeprefix("event:"), other.removeprefix("event:")}
    return any(words <= family for family in SAME_DAY)


def _kind(x: Telling) -> str:
    family = group(x)
    return "meeting" if family in _SITTINGS else family
