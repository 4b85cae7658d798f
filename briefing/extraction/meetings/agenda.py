"""From a parsed text to its agenda: tellings are found, merged, weighed, and written as records."""

from __future__ import annotations

import datetime
from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

from spacy.tokens import Doc

from briefing.extraction.meetings import calendar, deadlines, merge, participants, status, triggers, where
from briefing.extraction.meetings import when as whens
from briefing.extraction.meetings.calendar import Moment
from briefing.extraction.meetings.participants import Party
from briefing.extraction.meetings.status import UPCOMING, Reading
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.meetings.title import title
from briefing.extraction.meetings.triggers import Trigger
from briefing.extraction.tokens import Tokens
from briefing.records import Meeting, Participant

_POINTING = frozenset(
    {"the", "this", "that", "these", "those", "his", "her", "their", "its", "our", "such", "my"}
)
_PLURAL_WHOLE = frozenset(
    {"two", "both", "sides", "countries", "parties", "leaders", "men", "others", "pair", "duo"}
)


def meetings_of(doc: Doc) -> tuple[Meeting, ...]:
    """The meetings, events and deadlines of `doc`, in the order the text first tells them."""
    t = Tokens.of(doc)
    if not len(t):
        return ()
    today: datetime.date | None = doc._.published
    moments = calendar.moments(t, tuple(doc._.times))
    index = doc._.people_index
    tellings = _tellings(t, moments, today, index)
    found: list[Meeting] = []
    for entry in merge.merge(tellings):
        meeting = _record(t, entry, index, today, f"m{len(found) + 1}")
        if meeting is not None:
            found.append(meeting)
    return tuple(found)


def _tellings(t: Tokens, moments: Sequence[Moment], today: datetime.date | None, index: Any) -> list[Telling]:
    found: list[Telling] = []
    firsts = [m.first for m in moments]
    taken: set[int] = set()
    dated_at: dict[int, Telling] = {}
    for trigger in triggers.find(t):
        begin, end = t.sentence_of(trigger.at)
        near = moments[bisect_left(firsts, begin) : bisect_left(firsts, end)]
        reading = status.read(t, trigger)
        moment = whens.find(t, trigger, reading, near, today)
        telling = _telling(t, trigger, reading, moment, today, index)
        if telling is not None and _worth_keeping(t, telling, reading, today):
            found.append(telling)
            dated_at[trigger.at] = telling
            taken.update(reading.path)
            taken.add(trigger.at)
    used = {id(x.moment) for x in found if x.moment is not None}
    for trigger, reading, moment in deadlines.find(t, moments, today):
        if trigger.at in taken or (id(moment) in used and any(p in taken for p in reading.path)):
            continue
        telling = _telling(t, trigger, reading, moment, today, index)
        if telling is not None:
            found.append(telling)
    found.sort(key=lambda x: x.trigger.at)
    return found


def _telling(
    t: Tokens,
    trigger: Trigger,
    reading: Reading,
    moment: Moment | None,
    today: datetime.date | None,
    index: Any,
) -> Telling | None:
    state, sure = reading.status, reading.sure
    lies = calendar.side(moment.time, today) if moment else "unknown"
    if state is None:
        if reading.sure or moment is None:
            return None
        state = "scheduled" if lies == "future" else "held"
    if lies == "future" and state == "held" and not (sure and today is None):
        state, sure = "scheduled", True
    elif (
        lies == "past"
        and state in ("scheduled", "expected")
        and moment is not None
        and calendar.value_of(moment.time)
    ):
        state = "held"
    if trigger.frame == "dated":
        parties = tuple(participants.of_action(t, trigger.at))
    else:
        parties = tuple(participants.find(t, trigger, reading.carrier))
    known, described = _identities(t, parties, index)
    definite = trigger.frame == "noun" and any(
        t.lower[c] in _POINTING for c in t.children[trigger.at] if t.dep[c] in ("det", "poss")
    )
    return Telling(
        trigger, t.lower[trigger.at] if t.lower[trigger.at] == "talks" else t.lemma[trigger.at].lower(), state, sure,
        parties, known, described, moment, where.find(t, trigger, reading), definite, reading.path,
    )  # fmt: skip


def _identities(t: Tokens, parties: Sequence[Party], index: Any) -> tuple[frozenset[str], frozenset[str]]:
    known, described = set(), set()
    for party in parties:
        person = index.resolve(*party.span) if index is not None else None
        if person is not None:
            known.add(person.id)
        elif t.pos[party.head] == "PROPN" and t.ent[party.head] not in ("NORP",):
            known.add("w:" + t.lower[party.head])
        elif t.pos[party.head] == "NOUN" and t.lower[party.head] not in _PLURAL_WHOLE:
            described.add(t.lemma[party.head].lower())
    return frozenset(known), frozenset(described)


_PAST_SETTING = frozenset({"briefing"})


def _worth_keeping(t: Tokens, x: Telling, reading: Reading, today: datetime.date | None) -> bool:
    """Whether a telling can be an entry, or part of one: events and weak words only with date or party."""
    trigger = x.trigger
    upcoming = x.status in UPCOMING
    if trigger.kind == "briefing" and not upcoming:
        return False
    if trigger.frame == "talk":
        return (
            upcoming
            and x.status in ("scheduled", "expected")
            and reading.sure
            and (x.moment is not None or trigger.kind == "meeting")
            and bool(x.parties)
        )
    if trigger.frame != "noun" and status.habitual(t, trigger.at):
        return False
    if trigger.needs == "date":
        if x.moment is None:
            return upcoming and x.definite and reading.sure and trigger.kind != "hearing"
        fine = calendar.granularity(x.moment.time.value)
        return upcoming or today is None or fine not in ("year", "season", "quarter", None)
    if trigger.frame == "travel":
        return _travel(t, x, upcoming, reading)
    return True


def _travel(t: Tokens, x: Telling, upcoming: bool, reading: Reading) -> bool:
    """Somebody's journey to a named place: dated, or sure and ahead."""
    if x.where is None or not x.parties:
        return False
    lemma = t.lemma[x.trigger.at]
    if lemma in ("go", "come", "leave", "return", "head") and x.moment is None:
        return False
    return x.moment is not None or (upcoming and reading.sure) or lemma in ("arrive", "travel", "fly")


def _record(
    t: Tokens, entry: list[Telling], index: Any, today: datetime.date | None, name: str
) -> Meeting | None:
    best = max(entry, key=_informed)
    state = _status(entry, best)
    dated = best if best.moment else next((x for x in entry if x.moment is not None and x.value), None)
    dated = dated or next((x for x in entry if x.moment is not None), None)
    who = _participants(t, entry, best, index)
    place = best.where or next((x.where for x in entry if x.where), None)
    if not _worth(entry, best, state, who, dated is not None, place is not None):
        return None
    when = calendar.when(dated.moment.time) if dated and dated.moment else None
    kind = _kind(entry, best)
    mentions = [t.span(x.trigger.first, x.trigger.last) for x in entry]
    evidence = list(dict.fromkeys(t.sentence_span(x.trigger.at) for x in entry))
    return Meeting(
        id=name, kind=kind, title=title(t, best) or t.text[slice(*mentions[0])], status=state,  # type: ignore[arg-type]
        participants=who, when=when, where=place, mentions=tuple(mentions), evidence=tuple(evidence),
    )  # fmt: skip


def _kind(entry: list[Telling], best: Telling) -> str:
    kinds = [x.trigger.kind for x in entry]
    for kind in ("summit", "call"):
        if kind in kinds:
            return kind
    return best.trigger.kind


def _informed(x: Telling) -> tuple[bool, int, bool, int]:
    fine = {"minute": 4, "day": 4, "week": 3, "month": 2}.get(
        calendar.granularity(x.value) or "", 1 if x.moment else 0
    )
    return bool(x.parties), fine + min(2, len(x.parties)), x.sure, -x.trigger.at


def _status(entry: list[Telling], best: Telling) -> str:
    sure = [x.status for x in entry if x.sure]
    for state in ("cancelled", "postponed"):
        if state in sure:
            return state
    if best.sure or not sure:
        return best.status
    return sure[0]


def _participants(t: Tokens, entry: list[Telling], best: Telling, index: Any) -> tuple[Participant, ...]:
    chosen: list[Party] = list(best.parties)
    if len(chosen) < 2:
        have = set(best.known) | set(best.described)
        for x in entry:
            if x is best:
                continue
            for party in x.parties:
                known, described = _identities(t, [party], index)
                if (known | described) and not (known | described) & have:
                    chosen.append(party)
                    have |= known | described
    made = []
    for party in chosen:
        start, end = party.span
        person = index.resolve(start, end) if index is not None else None
        words = t.text[start:end]
        shown = index.name(start, end) if index is not None else words
        made.append(
            Participant(
                person=person.id if person else None, name=shown or words, text=words, span=(start, end)
            )
        )
    return tuple(made)


def _worth(
    entry: list[Telling], best: Telling, state: str, who: tuple[Participant, ...], dated: bool, placed: bool
) -> bool:
    """Whether the entry says enough to stand on an agenda."""
    if any(x.trigger.frame == "dated" for x in entry) or best.trigger.kind == "deadline":
        return dated
    needs = {x.trigger.needs for x in entry}
    frames = {x.trigger.frame for x in entry}
    sure = any(x.sure for x in entry)
    if state in UPCOMING or state == "cancelled":
        if "" in needs:
            return (sure and (bool(who) or dated or placed)) or (dated and bool(who))
        if needs == {"party"}:
            if frames == {"noun"}:
                return sure and (len(who) >= 2 or (bool(who) and dated) or (len(who) == 1 and placed))
            return bool(who) and (sure or dated or len(who) >= 2)
        return dated or bool(who)
    if needs == {"date"}:
        return dated
    if frames & {"meet", "visit", "travel"}:
        return bool(who)
    if needs == {"party"}:
        return len(who) >= 2 or (bool(who) and dated)
    return dated or len(who) >= 2 or (bool(who) and placed)
