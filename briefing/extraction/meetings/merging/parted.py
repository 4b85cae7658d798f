"""What makes a telling one of another meeting, whatever else it shares with one told before: 'the previous talks', 'his 1996 trial'."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.meetings.certainty.modality import UPCOMING
from briefing.extraction.meetings.merging import days, labels
from briefing.extraction.meetings.merging.families import group
from briefing.extraction.meetings.merging.identity import state_id
from briefing.extraction.meetings.telling import Telling

_FAR = 30
"""How many tokens behind the last telling of a meeting a noun with a name of its own is of another."""

_BEFORE = 4
"""How many tokens before a noun its own day stands."""


def is_another(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether `telling` is of another meeting than `entry` by its own words."""
    return (
        _is_contrasted(entry, telling)
        or _is_of_another_year(entry, telling)
        or _is_of_another_day(entry, telling)
        or _is_of_another_round(entry, telling)
        or _is_of_another_pair(entry, telling)
        or _is_of_another_land(entry, telling)
        or _is_of_another_journey(entry, telling)
        or _has_its_own_all(entry, telling)
        or _is_named_for_another_place(entry, telling)
        or _is_added(entry, telling)
        or _is_another_thing(entry, telling)
        or _bargains_after(entry, telling)
    )


def _is_contrasted(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether its words set it off: 'the previous meeting', 'the higher-level talks', where none of the entry do."""
    own = telling.own.contrast
    if not own or any(own == e.own.contrast for e in entry):
        return False
    return not (days.same_day(entry, telling) and days.to_the_very_day(entry, telling))


def _is_of_another_year(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether a year before the noun says which it is, and the other is of another, or is ahead: 'his 1996 trial'."""
    for one, other in ((telling, entry), *((e, (telling,)) for e in entry)):
        year = one.own.year
        if not year or any(x.own.year == year for x in other):
            continue
        values = [x.value for x in other if x.value]
        if any(v[:4].isdigit() and v[:4] != year for v in values):
            return True
        if (
            one.status == "held"
            and one.moment is None
            and any(x.status in UPCOMING and x.sure for x in other)
        ):
            return True
    return False


def _is_of_another_day(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether the day before the noun is not that of the entry: 'will meet on Friday. The June 3 meeting was put off'."""
    moment = telling.moment
    own = moment is not None and 0 < telling.trigger.at - moment.last <= _BEFORE
    return telling.own.of_day and own and days.same_day(entry, telling) is False


def _is_of_another_round(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether it is a later round of a ballot: 'the election on 23 April … the second round'."""
    if telling.word != "round" or telling.ordinal == "first" or group(telling) != "event:election":
        return False
    return all(e.word != "round" or e.ordinal != telling.ordinal for e in entry)


def _is_of_another_pair(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether it is named for two ('the Hill-Reed talks') of whom the entry, though it names somebody, has but one."""
    if not telling.own.paired or len(telling.known) < 2:
        return False
    named = [e.known for e in entry if e.known]
    return bool(named) and not any(len(k & telling.known) > 1 for k in named)


def _is_of_another_land(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether both are events of a country, of different ones: 'a Peruvian referendum … a referendum on Chile's'."""
    mine = telling.own.lands
    theirs = frozenset().union(*(e.own.lands for e in entry))
    return bool(mine and theirs) and not mine & theirs


def _is_of_another_journey(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether both are visits by noun, of different people to different places: 'Hill's visit to Lima … on a visit to Rome'.

    Or one of them is the way home: 'his return to Norway after a trip to Chile'.
    """
    if telling.trigger.kind != "visit" or telling.trigger.frame != "noun" or telling.where is None:
        return False
    told = [e for e in entry if e.trigger.kind == "visit" and e.where is not None and e.known]
    place = state_id(telling.where.text)
    if not told or not telling.known:
        return False
    return all(
        e.trigger.frame == "noun"
        and e.where is not None
        and state_id(e.where.text) != place
        and (e.known != telling.known or (e.word == "return") != (telling.word == "return"))
        for e in told
    )


def _has_its_own_all(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether a noun has a name or topic, a day and a place of its own, none of which an entry far back has told.

    'A state council meeting … At the Data Summit in May in Lund': it takes up nothing.
    """
    if telling.trigger.frame != "noun" or telling.plain or telling.moment is None or telling.where is None:
        return False
    bare = all(e.plain and e.word != telling.word for e in entry)  # 'the conversation', of nobody knows whom
    near = telling.trigger.at - entry[-1].trigger.at <= _FAR and not bare
    if near or any(e.heading or e.moment is not None for e in entry):
        return False
    named = telling.own.named and any(e.label for e in entry)
    if not telling.label or any(telling.label & (e.label if named else e.label | e.said) for e in entry):
        return False
    told = bare or any(e.label or e.known for e in entry)
    place = telling.where.text.lower()
    same_place = any(
        (e.where is not None and e.where.text.lower() == place) or place in e.said for e in entry
    )
    shared = not named and any(e.known & telling.known for e in entry)
    return told and not same_place and not shared


def _is_named_for_another_place(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether it is named for a place that is not where the entry was: 'talks in Oslo … the Rome talks'."""
    if not labels.is_elsewhere(entry, telling) or telling.where is None:
        return False
    place = state_id(telling.where.text)
    told = [e.where.text for e in entry if e.where is not None]
    return bool(told) and not any(state_id(w) == place or w.lower().endswith("capital") for w in told)


def _is_added(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether a verb says that somebody met somebody else as well: 'Reed also met Ms. Hill in July'."""
    verb = telling.trigger.frame in ("meet", "visit") and telling.own.also and not telling.heading
    if not verb or telling.who.vague or any(e.heading for e in entry):
        return False
    mine = telling.known | telling.described
    new = mine - frozenset().union(*(e.known | e.described for e in entry))
    return len(mine) > 1 and bool(new) and not any(e.who.vague for e in entry)


def _is_another_thing(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether verbs with dates that differ have different subjects: 'the cup will be held … the opening game will be held'."""
    mine = telling.own.subject
    last = entry[-1]
    if not mine or telling.trigger.frame != "dated" or telling.value is None or telling.word != "hold":
        return False
    other = last.own.subject
    day = last.value or ""
    return bool(other) and other != mine and len(day) >= 10 and day != telling.value


def _bargains_after(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether 'these negotiations' are more than the one meeting that two had: 'met the premier … how these negotiations go'."""
    if telling.word != "negotiation" or not telling.several or telling.moment is not None:
        return False
    return all(
        e.status == "held" and e.sure and e.trigger.frame == "meet" and group(e) == "meeting" for e in entry
    )
