"""Tellings of one meeting that name its sides otherwise: by the day or place alone, by a wider word, or all of them in the plural."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.meetings.merging import alike, days, recall
from briefing.extraction.meetings.merging.families import group, status_class
from briefing.extraction.meetings.merging.identity import state_id
from briefing.extraction.meetings.telling import Telling

COMMITTEES = frozenset({"panel", "committee", "subcommittee", "commission"})
_WIDE = frozenset(
    "official figure leader representative member politician mix group number delegation".split()
)
"""Nouns for people of any rank: 'top Apex officials' after 'the managers of Apex'."""
_NEAR = 120
"""How many tokens behind the last telling one may tell the same in other words."""


def by_day_or_place(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether 'Monday's talks' or 'talks in Vienna' are those of the day or place, as far as one of them says who meets.

    Whoever alone is named beside such a noun may only speak after it: 'said Mr. Hill after Monday's talks'.
    """
    if telling.trigger.frame != "noun" or telling.several or telling.company:
        return False
    if group(telling) != "meeting" and not (telling.plain and alike.public(telling)):
        return False
    told = [e for e in entry if e.trigger.frame == "noun" and e.word == telling.word and not e.several]
    if not told or telling.fresh or telling.ordinal or telling.own.contrast:
        return False
    if status_class(telling.status) not in {status_class(e.status) for e in entry} or recall.is_remote(entry):
        return False
    if _has_sides(telling) and any(_has_sides(e) or e.known for e in entry):
        return False
    same_day = days.same_day(entry, telling)
    if same_day and telling.own.of_day:
        return days.to_the_very_day(entry, telling)
    if telling.where is None or same_day is False:
        return False
    place = state_id(telling.where.text)
    return any(e.where is not None and state_id(e.where.text) == place for e in told)


def without_stray_day(entries: Sequence[Sequence[Telling]], telling: Telling) -> Telling:
    """`telling` without the day of what its sentence does for 'the debate in Lund', told before with a day of its own.

    'Monday's debate in Lund … spent Sunday at home preparing for the debate in Lund'.
    """
    moment, place = telling.moment, telling.where
    if not telling.plain or moment is None or place is None or moment.last >= telling.trigger.at - 2:
        return telling
    for entry in entries:
        told = [e for e in (entry[0], entry[-1]) if e.word == telling.word and group(e) == group(telling)]
        there = any(e.where is not None and e.where.text == place.text for e in told)
        ahead = status_class(entry[-1].status) == status_class(telling.status) == "upcoming"
        if there and ahead and days.same_day(entry, telling) is False:
            return telling._replace(moment=None)
    return telling


def _has_sides(x: Telling) -> bool:
    """Whether a telling says who meets, and not only who speaks of it or holds it."""
    return len(x.parties) > 1 or x.company


def one_committee(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether a body does one thing, told as 'a senate panel' and then by its name: 'The Senate Fisheries Committee voted'."""
    if telling.fresh or not telling.who.heads & COMMITTEES or not _near(entry, telling):
        return False
    undated = telling.moment is None or all(e.moment is None for e in entry)
    last = entry[-1]
    alike = (
        last.word == telling.word
        and last.trigger.frame == telling.trigger.frame
        and last.status == telling.status
    )
    heads = {*(last.who.heads & COMMITTEES), *(telling.who.heads & COMMITTEES)}
    one = len(last.parties) == len(telling.parties) == 1 and len(heads) == 2 and "panel" in heads
    return alike and undated and one and bool(last.who.names & telling.who.names)


def of_one_set(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether the other side is one set of people in other words: 'officers of the Northern Fleet … Northern Fleet servicemen'.

    Both have a name of two words in common, or one word where one of them says no more than 'officials'.
    """
    if telling.moment is not None and any(e.moment is not None for e in entry):
        return False
    if not _near(entry, telling) or telling.trigger.kind != "meeting":
        return False
    told = [e for e in entry if e.known & telling.known and e.described and e.trigger.kind == "meeting"]
    for e in told:
        names = e.who.names & telling.who.names
        wide = telling.described & _WIDE and telling.trigger.at - e.trigger.at <= _NEAR // 2
        again = telling.trigger.frame == "noun" or not telling.fresh
        if again and e.status == telling.status and (len(names) > 1 or (names and wide)):
            return True
    return False


def heard_there(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether somebody is to testify 'at the trial' that the entry is of, whoever is tried there; or, just behind, only to testify."""
    witness = telling.word == "testify" and telling.moment is None and len(telling.parties) < 2
    next_to_it = witness and entry[-1].trigger.frame == "noun" and _just_behind(entry, telling)
    next_to_it = next_to_it and all(status_class(e.status) == status_class(telling.status) for e in entry)
    if not (telling.own.there or next_to_it) or {group(telling), group(entry[-1])} != {"hearing"}:
        return False
    if telling.moment is not None and any(e.moment is not None for e in entry):
        return False
    near = telling.trigger.at - entry[-1].trigger.at <= 2 * _NEAR
    return near and status_class(telling.status) in {status_class(e.status) for e in entry}


def _just_behind(entry: Sequence[Telling], telling: Telling) -> bool:
    return telling.trigger.at - entry[-1].trigger.at <= _NEAR // 3


def told_twice(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether 'the meetings' are those of 'met him in July and September'."""
    plain = telling.several and telling.points and not telling.parties and telling.trigger.frame == "noun"
    return plain and any(e.own.twice for e in entry) and telling.status == "held"


def _near(entry: Sequence[Telling], telling: Telling) -> bool:
    return telling.trigger.at - entry[-1].trigger.at <= _NEAR
