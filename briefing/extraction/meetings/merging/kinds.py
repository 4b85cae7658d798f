"""Whether two tellings can be of one meeting by their kinds: 'a call' told again as 'the talks', a vote as the referendum."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.merging import recall
from briefing.extraction.meetings.merging.families import SAME_DAY, group, status_class
from briefing.extraction.meetings.telling import Telling

_NEAR = 80
"""How many tokens behind the last telling of a meeting it may be taken up by another word."""
_SITTINGS = frozenset({"meeting", "session", "sitting", "gathering"})
_TALK = frozenset({"conversation", "talk", "talks", "discussion", "contact", "exchange"})
_SPOKEN = frozenset({"conversation", "exchange"})
_PHONE = frozenset({"phone", "telephone", "video", "conference"})
_GENERAL = frozenset({"event", "ceremony", "service", "gathering", "rally", "occasion", "forum", "session"})
"""Words that, with 'the', take up an event told by a more special one."""


def kinds_agree(entry: Sequence[Telling], telling: Telling, same_day: bool) -> bool:
    """Whether the kinds can be of one meeting; a call may be called a meeting by the words that point back."""
    mine = group(telling)
    visit = entry[0].trigger.kind == "visit"  # 'our talks' are only another word for it
    theirs = {group(e) for e in entry if not (visit and e.who.vague and e.trigger.kind == "talks")}
    if mine in theirs:
        return not _meal_and_summit(entry, telling) and not _is_other_meal(entry, telling)
    moment = telling.moment
    taken_up = telling.points and moment is None and telling.trigger.at - entry[-1].trigger.at <= _NEAR
    if taken_up and telling.word in _SITTINGS and theirs == {"briefing"}:
        return True  # 'got her first briefing … attended the meeting alone'
    if telling.points and telling.word in _SITTINGS and theirs == {"hearing"}:
        return (
            telling.trigger.at - entry[-1].trigger.at <= _NEAR
        )  # 'their next hearing … at the Thursday session'
    if taken_up and mine == "meeting" and {e.word for e in entry} <= {"gather", "gathering", "assemble"}:
        return True  # 'leaders gather in Rome. The summit …'
    if recall.is_assembly(entry, telling) or (same_day and _is_of_sentence(entry, telling)):
        return True
    if mine.startswith("event:") and any(g.startswith("event:") for g in theirs):
        words = {g.removeprefix("event:") for g in theirs if g.startswith("event:")}
        if {mine[6:], *words} >= {"caucus", "primary"}:
            return False
        if one_ballot(entry, telling) or (same_day and telling.own.subject == "event"):
            return True  # 'will be held in Lund in 2019 … The event is scheduled for March 2'
        one = telling.several == entry[-1].several  # not 'the first contest' and 'February's primaries'
        if same_day and one and any(mine[6:] in family and words & family for family in SAME_DAY):
            shared = telling.known & frozenset().union(*(e.known for e in entry))
            told = telling.known or telling.described
            if (
                {mine[6:], *words} <= {"vote", "passage", "rejection"}
                and telling.value
                and len(telling.value) >= 10
            ):
                return True  # 'will vote on Tuesday … if the council approves the plan on Tuesday'
            return bool(shared) or not told or not any(e.known or e.described for e in entry)
        return telling.definite and telling.word in _GENERAL and not telling.parties and telling.value is None
    if same_day and {mine, *theirs} == {"meeting", "event:rally"} and telling.trigger.frame == "event":
        return bool(telling.described & frozenset().union(*(e.described for e in entry)))
    if {group(entry[0]), mine} == {"visit", "meeting"} and any(_calls_on(e, telling) for e in entry):
        return True
    if {group(entry[0]), mine} == {"visit", "meeting"} and any(_has_to_stay(e, telling) for e in entry):
        return True
    if theirs == {"event:debate"} and telling.trigger.frame == "meet":
        return _are_debaters(entry, telling)
    if mine == "meeting" and any(_is_of_call_on(e, telling) for e in entry):
        return True
    if {group(entry[0]), mine} != {"call", "meeting"}:
        return False
    if telling.word in _TALK or all(e.word in _TALK for e in entry):
        known = frozenset().union(*(e.known for e in entry))
        if len(known & telling.known) > 1 and (moment is None or all(e.moment is None for e in entry)):
            return True  # 'his conversations with the envoy … Hill's phone call to the envoy'
    if telling.plain and telling.word in _SPOKEN and telling.trigger.at - entry[-1].trigger.at <= _NEAR:
        return True  # 'spoke by telephone on Monday. In that conversation, Hill said'
    if telling.plain and telling.word == "meeting" and all(_is_with_press(e) for e in entry):
        return False  # 'told reporters on a conference call … the format of the meeting'
    if mine == "call" and telling.points and telling.label & _PHONE:
        return False
    same_words = moment is not None and any(e.moment and e.moment.first == moment.first for e in entry)
    return same_words or (telling.definite and not telling.known)


def _is_with_press(e: Telling) -> bool:
    """Whether it is a conference call of which but the speaker is told: 'said on a conference call on Friday'."""
    return group(e) == "call" and "conference" in e.label and len(e.parties) < 2 and not e.company


def _is_of_sentence(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether one is the hearing at which the other says that somebody is sentenced, on one day."""
    told = (*entry, telling)
    hearing = any(group(x) == "hearing" and "sentencing" in x.label for x in told)
    return hearing and any(x.word == "sentence" and x.trigger.frame == "dated" for x in told)


def _is_other_meal(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether 'the weekly Republican luncheon', which has a name of its own, is not what was told by other words."""
    named = telling.word in vocab.MEALS and bool(telling.label) and not telling.plain
    words = {e.word for e in entry}
    return named and not telling.company and not words & (vocab.MEALS | {"dine", "lunch", "eat"})


def _calls_on(e: Telling, telling: Telling) -> bool:
    """Whether one 'is visiting' the very person whom he 'met' by the other."""
    verbs = {e.trigger.frame, telling.trigger.frame} == {"visit", "meet"}
    return verbs and e.who.persons and telling.who.persons and len(e.known & telling.known) > 1


def _is_of_call_on(e: Telling, telling: Telling) -> bool:
    """Whether 'the talks' or 'the Oslo talks' are those of one who visits a person in Oslo, told just before."""
    visit = e.trigger.frame == "visit" and e.who.persons and len(e.known) > 1
    if (
        not visit
        or e.where is None
        or not telling.definite
        or telling.fresh
        or telling.trigger.frame != "noun"
    ):
        return False
    where = e.where.text.lower()
    named = where in telling.label  # 'the Oslo talks'
    if telling.described or telling.word in vocab.MEALS:
        return False
    return named or (
        (telling.where is None or telling.where.text.lower() == where) and telling.known <= e.known
    )


def _are_debaters(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether those who are told to debate just before 'will meet' there: 'The candidates will meet at the university'."""
    near = telling.trigger.at - entry[-1].trigger.at <= _NEAR
    one = status_class(entry[-1].status) == status_class(telling.status)
    return near and one and telling.who.vague and not telling.fresh and any(len(e.known) > 1 for e in entry)


def _has_to_stay(e: Telling, telling: Telling) -> bool:
    """Whether one is to have the very person as a guest with whom the other says he is to confer."""
    guest = {e.trigger.kind: e, telling.trigger.kind: telling}.get("visit")
    hosted = guest is not None and guest.trigger.frame == "talk"
    ahead = status_class(e.status) == status_class(telling.status) == "upcoming"
    return hosted and ahead and len(e.known & telling.known) > 1


def was_for_it(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether somebody 'was to have met' somebody on the visit that is told to be off just before."""
    off = ("cancelled", "postponed")
    return (
        entry[-1].trigger.kind == "visit"
        and entry[-1].status in off
        and entry[-1].sure
        and telling.status in off
        and telling.trigger.frame == "meet"
        and (not entry[-1].known or bool(entry[-1].known & telling.known))
    )


_STATE = frozenset({"event:passage", "event:rejection", "event:article", "event:assent", "event:confirm"})


def one_act(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether both tell of one act of state: the bill was passed, by nobody else than was named before."""
    if group(telling) not in _STATE or (
        telling.moment is not None and any(e.moment is not None for e in entry)
    ):
        return False
    known = frozenset().union(*(e.known | e.described for e in entry))
    mine = telling.known | telling.described
    return not known or not mine or bool(known & mine)


def one_ballot(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether one is 'the vote' for the referendum that the other names, both ahead and not on other days."""
    words = {*(group(e) for e in entry), group(telling)}
    again = words == {"event:referendum"}  # 'a second referendum … a referendum to be held in May'
    if not (again or words == {"event:vote", "event:referendum"}) or telling.trigger.frame != "noun":
        return False
    ahead = all(status_class(x.status) == "upcoming" for x in (telling, *entry))
    one_dated = telling.moment is None or all(e.moment is None for e in entry)
    voters = telling.company and len(telling.parties) > 1
    near = telling.trigger.at - entry[-1].trigger.at <= 4 * _NEAR
    return ahead and one_dated and near and not telling.several and not voters


def _meal_and_summit(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether one is the summit and the other a dinner on its eve."""
    words = {e.word for e in entry}
    return (telling.word in vocab.MEALS and "summit" in words and not words & vocab.MEALS) or (
        telling.word == "summit" and words <= vocab.MEALS
    )
