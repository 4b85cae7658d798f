"""Which tellings speak of one meeting: the same kind, and parties, dates and status that go together."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.meetings.calendar import value_of
from briefing.extraction.meetings.modality import UPCOMING
from briefing.extraction.meetings.telling import Telling
from briefing.records import Time

_GROUPS = {
    "meeting": "meeting", "talks": "meeting", "summit": "meeting", "call": "call", "briefing": "briefing",
    "visit": "visit", "hearing": "hearing", "deadline": "deadline",
}  # fmt: skip
_LIKE = {
    "voted": "vote", "ballot": "vote", "poll": "vote", "polls": "vote", "speak": "speech", "address": "speech",
    "by-election": "election", "elect": "election", "run-off": "runoff", "caucuses": "caucus",
    "plebiscite": "referendum", "swear": "inauguration", "swearing-in": "inauguration",
    "inaugurate": "inauguration", "demonstration": "protest", "ratify": "ratification", "sign": "signing",
    "marry": "wedding", "gathering": "rally",
}  # fmt: skip
_REACH = 12
"""How many entries back a telling is compared with; keeps a long text from costing more than its length."""


def _purpose(entries: list[list[Telling]], telling: Telling) -> list[Telling] | None:
    """The entry of the journey that is made for this meeting: 'flies to Rome for talks', 'came to meet'."""
    if telling.trigger.frame == "travel" or group(telling) not in ("meeting", "visit", "hearing"):
        return None
    for entry in reversed(entries[-2:]):
        last = entry[-1]
        journey = last.trigger.frame == "travel" and last.trigger.at in telling.path
        if journey and _class(last.status) == _class(telling.status):
            return entry
    return None


def merge(tellings: Sequence[Telling]) -> list[list[Telling]]:
    """The tellings grouped by meeting, in the order of their first words."""
    entries: list[list[Telling]] = []
    for telling in tellings:
        best, score = _purpose(entries, telling), 0
        for entry in entries[-_REACH:] if best is None else ():
            fits = _fit(entry, telling)
            if fits >= score and fits > 0:
                best, score = entry, fits
        if best is None:
            entries.append([telling])
        else:
            best.append(telling)
    return entries


def group(telling: Telling) -> str:
    """The family of kinds within which tellings can be of one meeting."""
    kind = telling.trigger.kind
    if kind == "event":
        return "event:" + _LIKE.get(telling.word, telling.word)
    return _GROUPS[kind]


def _class(status: str) -> str:
    return "upcoming" if status in UPCOMING else status


def _fit(entry: list[Telling], telling: Telling) -> int:
    """How well `telling` goes with the meeting of `entry`; 0 where it does not."""
    same_day = _same_day(entry, telling)
    same_words = telling.moment is not None and any(
        e.moment and e.moment.first == telling.moment.first for e in entry
    )
    alike = same_words and {group(entry[0]), group(telling)} == {"call", "meeting"}
    if (
        group(telling) not in {group(e) for e in entry}
        and not alike
        and not (
            telling.definite
            and {group(entry[0]), group(telling)} == {"call", "meeting"}
            and not telling.known
        )
    ):
        return 0
    if same_day is False:
        return 0
    mine = _class(telling.status)
    for e in entry:  # 'a second summit' is the same second summit, however its parties are named
        if telling.ordinal and (telling.ordinal, telling.word, mine) == (e.ordinal, e.word, _class(e.status)):
            return 6
    known = frozenset().union(*(e.known for e in entry))
    described = frozenset().union(*(e.described for e in entry))
    shared = known & telling.known
    if known and telling.known:
        if not shared:
            return 0
        if min(len(known), len(telling.known)) >= 2 and len(shared) < 2:
            return 0
    classes = {_class(e.status) for e in entry}
    called_off = {mine, *classes} <= {"cancelled", "upcoming"} and telling.definite
    if mine not in classes and not called_off:
        loose = telling.definite and not telling.sure and telling.moment is None
        if not (same_day or (loose and (shared or not telling.known))):
            return 0
    if telling.trigger.kind == "deadline" or group(telling).startswith("event"):
        if same_day:
            return 6 if not telling.described or telling.described & described or shared else 5
        if telling.value is None and (telling.definite or (not telling.known and not telling.described)):
            return 3
        return 2 if shared and telling.moment is None else 0
    if len(shared) >= 2:
        return 9
    if shared:
        mine_too = (telling.known - known) | telling.described
        theirs_too = (known - telling.known) | described
        if mine_too and theirs_too and not mine_too & theirs_too and not same_day:
            return 0
        if telling.described and described and not telling.described & described and not same_day:
            return 0
        return 7 if same_day else 5
    if telling.fresh and not same_day:
        return 0
    if telling.described & described:
        return 5
    if telling.known or telling.described:
        if same_day and (not known or not telling.known):
            return 4
        if telling.definite and not (known and telling.known) and telling.moment is None:
            return 2
        return 0
    if telling.definite:
        return 4 if telling.word == entry[-1].word else 3
    return 4 if same_day else 0


def _same_day(entry: list[Telling], telling: Telling) -> bool | None:
    """Whether the dates say it is the same time: None where one of them says nothing."""
    mine = telling.moment
    if mine is None:
        return None
    verdict: bool | None = None
    for other in entry:
        if other.moment is None:
            continue
        agree = _agree(mine.time, other.moment.time)
        if agree is False:
            return False
        verdict = verdict or agree
    return verdict


def _agree(a: Time, b: Time) -> bool | None:
    if a.start and a.end and b.start and b.end and value_of(a) and value_of(b):
        return not (a.end[:10] < b.start[:10] or b.end[:10] < a.start[:10])
    if value_of(a) and value_of(b):
        x, y = value_of(a) or "", value_of(b) or ""
        return x.startswith(y) or y.startswith(x)
    if a.text.lower() == b.text.lower():
        return True
    days = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
    x_days, y_days = days & set(a.text.lower().split()), days & set(b.text.lower().split())
    if x_days and y_days:
        return x_days == y_days
    return None
