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
    "marry": "wedding", "gathering": "rally", "gather": "rally",
}  # fmt: skip
_LOOKED_AT = 12
"""How many tellings of an entry, the first and the last ones, are looked at."""
_REACH = 12
"""How many entries back a telling is compared with; keeps a long text from costing more than its length."""


def _purpose(entries: list[list[Telling]], telling: Telling) -> list[Telling] | None:
    """The entry of the journey that is made for this meeting: 'flies to Rome for talks', 'came to meet'."""
    if telling.trigger.frame == "travel":
        return None
    if telling.serves is not None:  # 'meet for the first of three debates'
        for entry in reversed(entries[-2:]):
            last = entry[-1]
            same = telling.moment is None or last.moment is None or telling.moment.first == last.moment.first
            if last.trigger.at == telling.serves and same:
                return entry
    if group(telling) not in ("meeting", "visit", "hearing"):
        return None
    for entry in reversed(entries[-2:]):
        last = entry[-1]
        journey = last.trigger.frame in ("travel", "invite") and last.trigger.at in telling.path
        if journey and _class(last.status) == _class(telling.status):
            return entry
    return None


def merge(tellings: Sequence[Telling]) -> list[list[Telling]]:
    """The tellings grouped by meeting, in the order of their first words."""
    entries: list[list[Telling]] = []
    for telling in tellings:
        best, score = _purpose(entries, telling), 0
        if best is not None and telling.serves is not None:
            _join_earlier(entries, best, telling)
        for entry in entries[-_REACH:] if best is None else ():
            fits = _fit(entry, telling)
            if fits >= score and fits > 0:
                best, score = entry, fits
        if best is None:
            entries.append([telling])
        else:
            best.append(telling)
    return entries


def _join_earlier(entries: list[list[Telling]], entry: list[Telling], telling: Telling) -> None:
    """Put into `entry` an earlier one of the day that `telling`, its purpose, speaks of: the debate they meet for."""
    for n, earlier in enumerate(entries[-_REACH:], max(0, len(entries) - _REACH)):
        if earlier is not entry and group(telling).startswith("event") and _fit(earlier, telling) >= 5:
            earlier += entry
            entry[:] = earlier
            entries[n] = entry
            del entries[-1 if entries[-1] is entry else -2]
            return


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
    if len(entry) > _LOOKED_AT:
        entry = [*entry[: _LOOKED_AT // 2], *entry[-_LOOKED_AT // 2 :]]
    same_day = _same_day(entry, telling)
    if same_day is False or not _kinds_agree(entry, telling):
        return 0
    mine = _class(telling.status)
    for e in entry:  # 'a second summit' is the same second summit, however its parties are named
        if telling.ordinal and (telling.ordinal, telling.word, mine) == (e.ordinal, e.word, _class(e.status)):
            return 6
    near = telling.behind is not None and entry[-1].trigger.at >= telling.behind
    if (
        near
        and mine == _class(entry[-1].status)
        and telling.moment is None
        and entry[-1].trigger.frame == "noun"
    ):
        return 8  # 'the visit of the minister … His trip …', whomever the pronoun was taken for
    known = frozenset().union(*(e.known for e in entry))
    described = frozenset().union(*(e.described for e in entry))
    shared = frozenset[str]()
    if known and telling.known:
        alike = [e for e in entry if _same_parties(e.known, telling.known)]
        if not alike:
            return 0
        nearest = max(alike, key=lambda e: len(e.known & telling.known))
        known, described, shared = nearest.known, nearest.described, nearest.known & telling.known
    if not _status_agrees(entry, telling, mine, bool(same_day), bool(shared)):
        return 0
    if telling.trigger.kind == "deadline" or group(telling).startswith("event"):
        if same_day:
            return 6 if not telling.described or telling.described & described or shared else 5
        if telling.value is None and (telling.definite or (not telling.known and not telling.described)):
            return 3
        return 2 if shared and telling.moment is None else 0
    return _by_parties(entry, telling, known, described, shared, bool(same_day))


def _kinds_agree(entry: list[Telling], telling: Telling) -> bool:
    """Whether the kinds can be of one meeting; a call may be called a meeting by the words that point back."""
    mine = group(telling)
    if mine in {group(e) for e in entry}:
        return True
    if {group(entry[0]), mine} != {"call", "meeting"}:
        return False
    moment = telling.moment
    same_words = moment is not None and any(e.moment and e.moment.first == moment.first for e in entry)
    return same_words or (telling.definite and not telling.known)


def _same_parties(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two sets of known parties can be of one meeting: two in common, or all that one of them has."""
    shared = len(a & b)
    return shared > 1 or (shared == 1 and min(len(a), len(b)) == 1)


def _status_agrees(entry: list[Telling], telling: Telling, mine: str, same_day: bool, shared: bool) -> bool:
    """Whether held, ahead or cancelled go together; what points back without saying so goes with any."""
    classes = {_class(e.status) for e in entry}
    if mine in classes:
        return True
    if {mine, *classes} <= {"cancelled", "upcoming"}:  # 'refused a debate with … had agreed to a debate'
        undated = telling.moment is None and all(e.moment is None for e in entry)
        if telling.definite or (shared and undated and telling.trigger.kind == "event"):
            return True
    loose = telling.definite and not telling.sure and telling.moment is None
    return same_day or (loose and (shared or not telling.known))


def _by_parties(
    entry: list[Telling],
    telling: Telling,
    known: frozenset[str],
    described: frozenset[str],
    shared: frozenset[str],
    same_day: bool,
) -> int:
    """How well the parties of `telling` go with those of the entry's nearest telling."""
    if len(shared) >= 2:
        return 9
    if shared:
        mine, theirs = (telling.known - known) | telling.described, (known - telling.known) | described
        if mine and theirs and not mine & theirs and not same_day:
            return 0
        return 7 if same_day else 5
    if telling.fresh and not same_day:
        return 0
    if telling.described & described:
        return 5
    if telling.known or telling.described:
        if same_day and (not known or not telling.known):
            return 4
        points_back = telling.definite and not (known and telling.known) and telling.moment is None
        return 2 if points_back else 0
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
