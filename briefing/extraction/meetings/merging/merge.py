"""Which tellings speak of one meeting: the same kind, and parties, dates and status that go together."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.meetings.merging import (
    alike,
    coupled,
    days,
    errands,
    kinds,
    labels,
    parted,
    recall,
    restated,
    retold,
)
from briefing.extraction.meetings.merging.families import group, status_class
from briefing.extraction.meetings.places import towns
from briefing.extraction.meetings.telling import Telling

_LOOKED_AT = 12
"""How many tellings of an entry, the first and the last ones, are looked at."""
_NEAR = 50
"""How many tokens 'just before' is."""
_LEAD = 130
"""How many tokens a headline and the first lines below it are."""
_REACH = 12
"""How many entries back a telling is compared with; keeps a long text from costing more than its length."""


def _purpose(entries: list[list[Telling]], telling: Telling) -> list[Telling] | None:
    """The entry of the journey that is made for this meeting: 'flies to Rome for talks', 'came to meet'."""
    for entry in reversed(entries[-2:]):  # 'will speak at a vigil', 'will meet to vote'
        last = entry[-1]
        restated = telling.beside is not None and last.trigger.at == telling.beside
        if restated and not coupled.are_apart(last, telling):
            return entry  # 'left for the talks, the first negotiations since June'
        same = telling.moment is None or last.moment is None or telling.moment.first == last.moment.first
        if same and last.serves == telling.trigger.at:
            return entry
        to_vote = last.trigger.frame == "meet" and telling.trigger.frame == "event"
        if same and to_vote and last.trigger.at in telling.path:
            return entry
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
        journey = (
            last.trigger.frame in ("travel", "invite", "talk", "visit") and last.trigger.at in telling.path
        )
        told = any(e.trigger.frame in ("visit", "noun") and e.trigger.kind == "visit" for e in entry)
        if coupled.are_apart(last, telling):
            continue  # 'was received by the king and met the premier'
        if told and last.trigger.frame == "travel" and telling.parties:
            continue  # a visit told by itself, and what somebody comes for
        apart = days.same_day([last], telling) is False  # 'arrives on Monday and holds talks on Tuesday'
        if journey and not apart and status_class(last.status) == status_class(telling.status):
            return entry
    return None


def merge(tellings: Sequence[Telling]) -> list[list[Telling]]:
    """The tellings grouped by meeting, in the order of their first words."""
    entries: list[list[Telling]] = []
    for telling in tellings:
        telling = retold.without_stray_day(entries[-_REACH:], _without_its_end(entries, telling))
        best, score = _purpose(entries, telling) or restated.entry_of(entries, telling), (0, 0)
        if best is not None and telling.serves is not None:
            _join_earlier(entries, best, telling)
        elif best is not None:
            best = _with_heading(entries, best, telling)
        for entry in entries[-_REACH:] if best is None else ():
            fits = 2 * fit(entry, telling)
            if fits and telling.plain and not telling.that and recall.is_assembly(entry, telling):
                fits = 1
            elif (
                telling.plain
                and 0 < fits < 10
                and status_class(entry[-1].status) != status_class(telling.status)
            ):
                fits -= 1  # rather one that is held, or ahead, like it
            if telling.moment is None and telling.trigger.frame != "noun" and recall.of_a_year(entry):
                fits = 0
            if telling.moment is None and 0 < fits < 14 and recall.is_remote(entry):
                ahead = (
                    status_class(telling.status) == "upcoming"
                )  # 'the last talks, a year ago … the talks should'
                fits = 0 if ahead else 1 if telling.plain and fits < 10 else fits
            ends = _ends(entry)
            if fits <= 0 or (labels.is_elsewhere(ends, telling) and recall.is_remote(ends)):
                continue
            rank = (fits + labels.preference(ends, telling), entry[-1].trigger.at)
            if rank >= score:
                best, score = entry, rank
        if best is None:
            best = _under_heading(entries, telling)
        if best is None and entries and recall.of_visit(entries[-1], telling):
            best = entries[-1]
        if best is None and entries and entries[-1][-1].own.audience == telling.trigger.at:
            best = entries[-1]  # 'will address the summit', that is told nowhere else
        if best is None:
            entries.append([telling])
        else:
            purpose = errands.purpose_of(best, telling)
            if purpose is not None:  # the journey stays what it was, the meeting it was for is another
                best = [errands.ahead(best.pop(purpose))]
                entries.append(best)
            telling = days.agreed(_ends(best), telling)
            off = kinds.was_for_it(best, telling)
            best.append(telling._replace(status=best[-1].status) if off else telling)
    return entries


def _without_its_end(entries: Sequence[Sequence[Telling]], telling: Telling) -> Telling:
    """`telling` without its day, where that is only when a meeting told before will end: 'The visit ends Sunday'."""
    if not (telling.goes_on and telling.definite and telling.moment is not None and telling.ends):
        return telling
    told = any(
        e.moment is not None and recall.is_of_sort(e, telling) for x in entries[-_REACH:] for e in _ends(x)
    )
    return telling._replace(moment=None) if told else telling


def _under_heading(entries: list[list[Telling]], telling: Telling) -> list[Telling] | None:
    """The entry of the headline that `telling`, in the story's first lines, tells at length."""
    if telling.heading or telling.trigger.at > _LEAD:
        return None
    if (
        len(entries) == 1
        and days.same_day(entries[0], telling) is not False
        and recall.leads(entries[0], telling)
        and not recall.of_a_year(entries[0])
    ):
        return entries[0]
    for entry in entries[:2]:
        if not all(e.heading for e in entry) or group(entry[0]) != group(telling):
            continue
        same_day = days.same_day(entry, telling)
        now = not entry[-1].sure and entry[-1].moment is None  # 'Leaders meet in Rome': held or ahead
        if same_day is False or not (now or status_class(entry[-1].status) == status_class(telling.status)):
            continue
        shared = any(
            e.known & telling.known
            or e.described & telling.described
            or (e.who.heads & telling.who.heads and not (e.who.persons or telling.who.persons))
            for e in entry
        )
        if shared or same_day or towns.in_same_city(entry, telling):
            return entry
    return None


def _join_earlier(entries: list[list[Telling]], entry: list[Telling], telling: Telling) -> None:
    """Put into `entry` an earlier one of the day that `telling`, its purpose, speaks of: the debate they meet for."""
    for n, earlier in enumerate(entries[-_REACH:], max(0, len(entries) - _REACH)):
        if earlier is not entry and group(telling).startswith("event") and fit(earlier, telling) >= 5:
            earlier += entry
            entry[:] = earlier
            entries[n] = entry
            del entries[-1 if entries[-1] is entry else -2]
            return


def _with_heading(entries: list[list[Telling]], entry: list[Telling], telling: Telling) -> list[Telling]:
    """`entry`, a journey, with the headline's meeting, if it was made for that: 'Hill to meet Reed … will travel to meet'."""
    if group(telling) != "meeting" or any(e.trigger.kind != "visit" or e.heading for e in entry):
        return entry
    for n, earlier in enumerate(entries[:_REACH]):
        if earlier is not entry and all(e.heading for e in earlier) and fit(earlier, telling) >= 5:
            earlier += entry
            entries[n] = earlier
            entries[:] = [e for e in entries if e is not entry]
            return earlier
    return entry


def _ends(entry: Sequence[Telling]) -> list[Telling]:
    """The first and the last tellings of a long entry; all of a short one."""
    if len(entry) <= _LOOKED_AT:
        return list(entry)
    return [*entry[: _LOOKED_AT // 2], *entry[-_LOOKED_AT // 2 :]]


def fit(entry: list[Telling], telling: Telling) -> int:
    """How well `telling` goes with the meeting of `entry`; 0 where it does not."""
    entry = _ends(entry)
    apart = any(coupled.are_apart(e, telling) for e in entry) and not retold.told_twice(entry, telling)
    if apart or parted.is_another(entry, telling):
        return 0
    same_day = days.same_day(entry, telling)
    if errands.purpose_of(entry, telling) is not None:
        return 8  # 'flew to Rome for a summit with Reed. Hill and Reed will meet on Friday'
    if kinds.was_for_it(entry, telling) and _just_before(entry, telling):
        return 6  # 'has put off a visit to Rome. He was to have met the premier on Friday'
    if not kinds.kinds_agree(entry, telling, bool(same_day)):
        return 0
    family = group(telling)
    if (
        family in ("meeting", "visit")
        and towns.elsewhere(entry, telling)
        and not (same_day and days.to_the_very_day(entry, telling))
    ):
        shares = any(len(telling.known & e.known) > (family == "visit") for e in entry)
        if not shares or (telling.trigger.frame == "meet" and not telling.heading and not entry[0].heading):
            return 0
    if telling.status == "postponed" and telling.definite and _just_before(entry, telling):
        return 7  # 'were to meet on Friday, but the meeting was pushed back to Monday'
    again = entry[-1].status == "postponed" and telling.points and status_class(telling.status) == "upcoming"
    if again and _just_before(entry, telling):
        return 6  # 'has been postponed. The hearing will now be held on June 10'
    if same_day is False:
        return 0
    mine = status_class(telling.status)
    for e in entry:  # 'a second summit' is the same second summit, however its parties are named
        if telling.ordinal and (telling.ordinal, telling.word, mine) == (
            e.ordinal,
            e.word,
            status_class(e.status),
        ):
            return 6
    near = telling.behind is not None and entry[-1].trigger.at >= telling.behind
    if (
        near
        and mine == status_class(entry[-1].status)
        and telling.moment is None
        and entry[-1].trigger.frame == "noun"
    ):
        return 8  # 'the visit of the minister … His trip …', whomever the pronoun was taken for
    known = frozenset().union(*(e.known for e in entry))
    described = frozenset().union(*(e.described for e in entry))
    shared = frozenset[str]()
    if known and telling.known:
        full = [
            e for e in entry if e.known and not e.plain
        ] or entry  # 'the meeting' tells only one who comes
        fitting = [e for e in full if alike.same_parties(e.known, telling.known)]
        if not fitting:
            heard = frozenset().union(*(e.known for e in entry if e.word == telling.word)) & telling.known
            if heard and family == "hearing" and mine == status_class(entry[-1].status):
                return 5  # who is heard is the same, the body told once as the senate, once as its panel
            if group(telling) == "event:confirm" and kinds.one_act(entry, telling):
                return 2  # 'the senate will confirm Hill … Reed hopes to confirm her next week'
            if alike.other_names(entry, telling) and alike.status_agrees(
                entry, telling, mine, bool(same_day), False
            ):
                return 3
            if recall.to_one_place(entry, telling) or recall.taken_up(entry, telling):
                return 3
            if retold.by_day_or_place(entry, telling) or retold.heard_there(entry, telling):
                return 3
            if recall.is_wished_for(entry, telling) or recall.is_heard_there(entry, telling):
                return 2
            if recall.by_name(entry, telling, bool(same_day)) and alike.status_agrees(
                entry, telling, mine, bool(same_day), True
            ):
                return 2
            if same_day and days.to_the_very_day(entry, telling) and recall.of_one_body(entry, telling):
                return 6
            if retold.one_committee(entry, telling):
                return 3
            if (
                same_day
                and (alike.public(telling) or alike.is_the_one(entry, telling))
                and alike.status_agrees(entry, telling, mine, True, False)
            ):
                return 3
            return 0
        nearest = max(fitting, key=lambda e: len(e.known & telling.known))
        known, described, shared = nearest.known, nearest.described, nearest.known & telling.known
    if not alike.status_agrees(entry, telling, mine, bool(same_day), bool(shared)):
        return 0
    if telling.trigger.kind == "deadline" or group(telling).startswith("event"):
        if same_day:
            return 6 if not telling.described or telling.described & described or shared else 5
        if telling.value is None and (telling.definite or (not telling.known and not telling.described)):
            return 3
        if telling.trigger.kind == "event" and alike.dated_later(entry, telling):
            return 2
        one = kinds.one_act(entry, telling) or kinds.one_ballot(entry, telling)
        if one or retold.one_committee(entry, telling):
            return 2
        return 2 if shared and telling.moment is None else 0
    fits = alike.by_parties(entry, telling, known, described, shared, bool(same_day))
    if not fits and (recall.again(entry, telling) or retold.by_day_or_place(entry, telling)):
        return 2
    if not fits and (retold.of_one_set(entry, telling) or retold.heard_there(entry, telling)):
        return 4
    return fits


def _just_before(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether the entry was last told a sentence or two before."""
    return telling.trigger.at - entry[-1].trigger.at <= _NEAR
