"""What two tellings must share to be of one meeting: their status, parties and date."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.meetings.merging import days, labels
from briefing.extraction.meetings.merging.families import group, status_class
from briefing.extraction.meetings.merging.identity import OFFICES, SOMEBODY
from briefing.extraction.meetings.places import towns
from briefing.extraction.meetings.telling import Telling

_PUBLIC = frozenset({"debate", "convention", "inauguration", "funeral"})


def public(telling: Telling) -> bool:
    """Whether of an event of this word there is hardly a second one that day: 'the debate', told by other names."""
    return telling.definite and telling.word in _PUBLIC


def is_the_one(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether of what is told there is but one at that time: the article that is triggered, 'the vote' that MPs cast."""
    family = group(telling)
    if family == "event:article":
        return all(group(e) == family for e in entry)
    if family != "event:vote" or not days.to_the_day(entry, telling) or telling.fresh:
        return False
    noun = telling.definite and telling.trigger.frame == "noun"
    nouns = all(e.definite and e.trigger.frame == "noun" for e in entry)
    return (noun != nouns) and len(telling.value or "") >= 10


def same_parties(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two sets of known parties can be of one meeting: two in common, or all that one of them has."""
    shared = len(a & b)
    return shared > 1 or (shared == 1 and min(len(a), len(b)) == 1)


def other_names(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether one tells the countries and the other their people: 'Hill and Reed', 'Oslo and Madrid'."""
    if (
        telling.moment is not None
        and any(e.moment is not None for e in entry)
        and not days.same_day(entry, telling)
    ):
        return False
    if telling.fresh:
        return False
    told = [e for e in entry if e.known]
    family = group(telling)
    if family == "hearing" or family.startswith(
        "event:"
    ):  # who is heard, then by whom; who speaks at 'the rally'
        return telling.points and telling.moment is None and telling.word != "speech"
    if not told or family != "meeting":
        return False
    last = told[-1]
    if last.who.pointed and last.who.pointed <= OFFICES and not telling.who.persons:
        return False  # 'the ambassador' is no group that meets
    if telling.points and telling.moment is None and len(telling.known) == 1 and not telling.described:
        return bool(last.who.pointed) and telling.trigger.at - last.trigger.at <= _NEAR
    if telling.who.states and last.who.persons:
        return len(last.known) > 1 and len(telling.known) > 1 and telling.trigger.frame == "noun"
    if telling.who.persons and last.who.states:
        return len(last.known) > 1 and len(telling.known) > 1 and telling.definite
    return False


def status_agrees(entry: list[Telling], telling: Telling, mine: str, same_day: bool, shared: bool) -> bool:
    """Whether held, ahead or cancelled go together; what points back without saying so goes with any."""
    classes = {status_class(e.status) for e in entry}
    if mine in classes:
        return True
    if telling.gone and mine == "held" and classes == {"upcoming"} and any(e.sure for e in entry):
        return False  # 'the trial in May … At the hearing the judge said'
    if {mine, *classes} <= {"cancelled", "upcoming"}:  # 'refused a debate with … had agreed to a debate'
        undated = telling.moment is None and all(e.moment is None for e in entry)
        if (telling.definite and not telling.fresh and not labels.is_elsewhere(entry, telling)) or (
            shared and undated and telling.trigger.kind == "event"
        ):
            return True
    if telling.goes_on and telling.definite and telling.moment is None and not telling.known:
        return True  # 'the talks, set to end on Tuesday'
    if {mine, *classes} == {"held", "upcoming"} and _doubtful(entry, telling):
        return True
    if same_day and mine == "upcoming" and not shared and all(e.gone and e.parties for e in entry):
        return False  # 'said on Monday at a meeting with miners … hopes for the talks starting on Monday'
    loose = telling.definite and not telling.sure and telling.moment is None
    return same_day or (loose and (shared or not telling.known))


def _doubtful(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether what seems held is only told as going on: 'is meeting with Hill … the meeting with her on Tuesday'."""
    if len(telling.known) < 2 or not telling.who.persons or not any(telling.known <= e.known for e in entry):
        return False
    held = [x for x in (telling, *entry) if status_class(x.status) == "held"]
    return all(not x.sure and x.moment is None and x.trigger.frame == "meet" for x in held)


def by_parties(
    entry: list[Telling],
    telling: Telling,
    known: frozenset[str],
    described: frozenset[str],
    shared: frozenset[str],
    same_day: bool,
) -> int:
    """How well the parties of `telling` go with those of the entry's nearest telling."""
    undated = telling.moment is None
    if len(shared) >= 2:
        return 9
    if shared:
        mine, theirs = (telling.known - known) | telling.described, (known - telling.known) | described
        roles = telling.who.pointed.union(*(e.who.pointed for e in entry))
        by_role = mine <= roles or theirs <= roles
        on_the_day = same_day and (by_role or days.to_the_very_day(entry, telling))
        on_the_day = on_the_day and not _meets_another(entry, telling, mine, theirs)
        if mine and theirs and telling.who.nouns & frozenset().union(*(e.described for e in entry)):
            return 5  # 'the chairman of a bank … Lars Hill, the chairman'
        if mine and theirs and not mine & theirs and not on_the_day and acts_for_it(entry, telling):
            return 5  # 'leaders of the police union … the police union'
        if mine and theirs and not mine & theirs and not on_the_day:
            several = telling.several and entry[-1].several and undated
            return 3 if several or _one_by_role(entry, telling, mine, theirs) else 0
        return 7 if same_day else 5
    ahead = status_class(telling.status) == "upcoming" and all(e.moment is None for e in entry)
    of_day = same_day and not days.to_a_month(entry)
    if telling.fresh and not of_day and not (telling.who.vague and ahead):
        return 0  # 'this month's summit … will meet again on Saturday'
    mine, theirs = telling.described, frozenset().union(described, *(e.described for e in entry))
    if telling.fresh and mine and theirs and not mine & theirs and not known and not telling.known:
        return 0  # 'leaders meet on Friday … ministers called off a meeting on Friday'
    if telling.who.nouns & frozenset().union(described, *(e.who.nouns for e in entry)):
        return 5
    if telling.described & theirs & OFFICES and not telling.fresh:
        return 5  # 'the Pope's visit', however far back
    if telling.known or telling.described:
        entry_told = known or described
        if (
            same_day
            and (not known or not telling.known)
            and (telling.definite or not entry_told or days.to_the_day(entry, telling))
        ):
            return 4
        if (
            (undated or ahead)
            and all(e.who.vague for e in entry)
            and status_class(entry[-1].status) == status_class(telling.status)
        ):
            return 2  # 'the rivals may meet … Hill would sit down with Reed'
        pointed = (
            telling.described == telling.who.pointed and not telling.known and len(telling.described) > 1
        )
        near = telling.trigger.at - entry[-1].trigger.at <= _NEAR
        if pointed and near and undated and len(known) == len(telling.described):
            return 2  # 'the president will meet the chancellor' where both have been named
        again = telling.points and telling.word == entry[-1].word and group(telling) == "hearing"
        if again and not known and described <= SOMEBODY and near:
            return 2  # 'A man is to go on trial this week … Mr. Hill's defence … The trial begins on Friday'
        points_back = telling.definite and not (known and telling.known) and undated
        if (
            points_back
            and not telling.plain
            and not near
            and telling.trigger.at - entry[-1].trigger.at > _FAR
        ):
            return 0  # 'a gathering of Norwegians' is hardly the dinner of two told a page before
        return (3 if telling.word == entry[-1].word else 2) if points_back else 0
    if telling.definite and (same_day or towns.in_same_city(entry, telling)):
        return 6
    if telling.definite:
        both = telling.who.vague and len(known) > 1  # 'the two countries' where two are known
        same = telling.word == entry[-1].word or (telling.word == "meeting" and entry[-1].word == "meet")
        return 5 if both else 4 if same else 3
    if same_day:
        return 4
    near = telling.trigger.at - entry[-1].trigger.at <= _NEAR and telling.trigger.frame != "noun"
    if telling.who.vague and undated and near:
        return 2 if status_class(entry[-1].status) == status_class(telling.status) else 0
    return 0


def _meets_another(
    entry: Sequence[Telling], telling: Telling, mine: frozenset[str], theirs: frozenset[str]
) -> bool:
    """Whether a verb tells that somebody met another on that day too: 'met the envoy on Monday … met the king on Monday'."""
    if not (mine and theirs) or mine & theirs or not (telling.trigger.frame == "meet" or telling.fresh):
        return False
    told = [e for e in entry if e.known and not e.plain]
    if any(e.trigger.frame != "meet" or e.heading for e in told) or telling.heading:
        return False
    named = telling.who.persons and all(e.who.persons for e in told)
    pointed = frozenset().union(*(e.who.pointed for e in told))
    return named or (mine <= telling.who.pointed and theirs <= pointed)


def acts_for_it(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether one names a body, and the other those who lead it or speak for it: 'officials of the port … the port'."""
    shared = frozenset().union(*(e.who.heads for e in entry)) & telling.who.heads
    mine = telling.who.heads - shared
    return any(mine & e.who.within or (e.who.heads - shared) & telling.who.within for e in entry)


def dated_later(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether `telling` says the day of an event told as ahead just before: 'the upcoming debate … the debate on Monday'."""
    if telling.moment is None or any(e.moment is not None for e in entry) or telling.fresh or telling.several:
        return False
    last = entry[-1]
    ahead = status_class(telling.status) == status_class(last.status) == "upcoming"
    if last.status == "cancelled" and last.sure and telling.points and not telling.sure:
        ahead = (
            status_class(telling.status) == "upcoming"
        )  # 'the vote was cancelled … "This vote is on Friday"'
    places = {x.where.text for x in (*entry, telling) if x.where is not None}
    one = telling.word in (last.word, "round")  # 'the upcoming election … The first round is on Sunday'
    near = telling.trigger.at - last.trigger.at <= 2 * _NEAR and one
    return ahead and near and len(places) < 2 and last.trigger.frame == telling.trigger.frame == "noun"


_NEAR = 80
"""How many tokens behind the last telling of a meeting 'they meet' may stand for it."""


_BODIES = frozenset(
    "committee panel commission board council court chamber assembly parliament union".split()
)
"""Nouns for a body, which is named by what is said before them."""
_FAR = 120
"""How many tokens behind a meeting it is not taken up by words that say of whom another was."""


def _one_by_role(
    entry: Sequence[Telling], telling: Telling, mine: frozenset[str], theirs: frozenset[str]
) -> bool:
    """Whether the parties differ in one only, named by one telling and called 'the …' by the other."""
    if telling.fresh or telling.moment is not None or len(mine) > 1 or len(theirs) > 1:
        return False
    if mine & _BODIES and not mine <= telling.who.bare:
        return False  # 'the senate committee' is not whoever met him
    pointed = frozenset().union(*(e.described if e.heading else e.who.pointed for e in entry))
    return (mine <= telling.who.pointed and not theirs & pointed) or (
        theirs <= pointed and not mine & telling.described
    )
