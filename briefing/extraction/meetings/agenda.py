"""From a parsed text to its agenda: tellings are found, merged, weighed, and written as records."""

from __future__ import annotations

import datetime
from bisect import bisect_left
from collections.abc import Sequence

from spacy.tokens import Doc

from briefing.extraction.meetings import (
    alike,
    calendar,
    deadlines,
    merge,
    participants,
    parties,
    standing,
    status,
    triggers,
    weigh,
    where,
)
from briefing.extraction.meetings import identity as identities
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings import when as whens
from briefing.extraction.meetings.calendar import Moment
from briefing.extraction.meetings.captions import is_caption
from briefing.extraction.meetings.entry import record
from briefing.extraction.meetings.modality import UPCOMING
from briefing.extraction.meetings.resolver import Resolver
from briefing.extraction.meetings.status import Reading
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.meetings.triggers import Trigger
from briefing.extraction.tokens import Tokens
from briefing.records import Meeting

_NEW = frozenset({"a", "an", "another", "new", "second", "third", "follow-up", "further", "more"})
_COMING = frozenset("upcoming forthcoming coming impending looming approaching planned scheduled".split())
_NEAR = frozenset({"ahead", "before", "until", "into", "heading", "away"})
_POINTING = frozenset(
    {"the", "this", "that", "these", "those", "his", "her", "their", "its", "our", "such", "my"}
)


_BESIDES = frozenset({"also", "separately", "again", "too", "later", "then", "earlier"})


def meetings_of(doc: Doc) -> tuple[Meeting, ...]:
    """The meetings, events and deadlines of `doc`, in the order the text first tells them."""
    t = Tokens.of(doc)
    if not len(t):
        return ()
    today: datetime.date | None = doc._.published
    moments = calendar.moments(t, tuple(doc._.times), today)
    people = Resolver(t.text, doc._.people_index, doc._.quotations)
    found: list[Meeting] = []
    for tellings in merge.merge(_tellings(t, moments, today, people)):
        meeting = record(t, tellings, people, today, f"m{len(found) + 1}")
        if meeting is not None:
            found.append(meeting)
    return tuple(found)


def _tellings(
    t: Tokens, moments: Sequence[Moment], today: datetime.date | None, people: Resolver
) -> list[Telling]:
    found: list[Telling] = []
    firsts = [m.first for m in moments]
    inside = {j for m in moments for j in range(m.first, m.last + 1)}
    taken: set[int] = set()
    last = -1
    for trigger in triggers.find(t):
        if trigger.at in inside:
            continue  # 'March', 'the day of the election' are dates
        if _is_marked(t, trigger) and last >= t.sent[trigger.at]:
            continue
        last = trigger.at
        begin, end = t.sentence_of(trigger.at)
        near = moments[bisect_left(firsts, begin) : bisect_left(firsts, end)]
        reading = status.read(t, trigger)
        moment = whens.find(t, trigger, reading, near, today)
        telling = _telling(t, trigger, reading, moment, today, people)
        if telling is None:
            continue
        aim = bool(found) and telling.serves == found[-1].trigger.at  # 'gathered for the rally'
        if aim or weigh.counts(t, telling, reading, today):
            found.append(telling)
            taken.update(reading.path)
    used = {x.moment.first for x in found if x.moment is not None}
    for trigger, reading, moment in deadlines.find(t, moments, today):
        if trigger.at in taken or (moment.first in used and any(p in taken for p in reading.path)):
            continue
        telling = _telling(t, trigger, reading, moment, today, people)
        if telling is not None:
            started = _started(t, telling, found)
            if started is None:
                found.append(telling)
            else:  # 'the peace process, set to resume on Monday'
                at = found.index(started)
                found[at] = started._replace(status=telling.status, sure=True, moment=telling.moment)
    found.sort(key=lambda x: x.trigger.at)
    return _set_right(_dated_elsewhere(t, found), today)


def _dated_elsewhere(t: Tokens, found: list[Telling]) -> list[Telling]:
    """`found` with the day of an event where it is told only as ahead, if the text gives it one day elsewhere.

    'A last debate before the primary … ahead of the 7 June primary': it is one primary, unless they are of two places.
    """
    for n, x in enumerate(found):
        if not x.nearing or x.moment is not None or t.tag[x.trigger.at] == "NNS":
            continue
        mine = _places_of(t, x.trigger.at)
        days = [
            y
            for y in found
            if y.moment is not None and y.value is not None and y.status in UPCOMING
            and y.trigger.frame == "noun" and alike.group(y) == alike.group(x)
        ]  # fmt: skip
        days = [y for y in days if not mine or not (its := _places_of(t, y.trigger.at)) or its & mine]
        if len({y.value for y in days}) == 1:
            found[n] = x._replace(moment=days[0].moment)
    return found


def _places_of(t: Tokens, i: int) -> set[str]:
    """The names of states and parties that belong to noun `i`: 'the Iowa caucuses', 'the Democratic primary in Utah'."""
    below = [c for c in t.children[i] if c < i]
    below += [o for c in t.children[i] if t.lower[c] == "in" for o in t.children[c]]
    return {t.lower[c] for c in below if t.ent[c] in ("GPE", "NORP")}


def _set_right(found: list[Telling], today: datetime.date | None) -> list[Telling]:
    """`found` with the weekday of an event read as the coming one where another telling of it says so.

    'The host of Monday's debate has been praised' alone tells of one held; not where 'they debate on Monday' follows.
    """
    ahead = {
        (alike.group(x), x.moment.time.start[:10])
        for x in found
        if x.status in UPCOMING and x.trigger.kind == "event" and x.moment and x.moment.time.start
    }
    for n, x in enumerate(found):
        if x.status == "held" and not x.sure and x.moment is not None and x.trigger.frame == "noun":
            time = calendar.turned(x.moment.time, today, far=False)
            if time is not x.moment.time and (alike.group(x), (time.start or "")[:10]) in ahead:
                found[n] = x._replace(status="scheduled", moment=x.moment._replace(time=time))
    return found


def _telling(
    t: Tokens,
    trigger: Trigger,
    reading: Reading,
    moment: Moment | None,
    today: datetime.date | None,
    people: Resolver,
) -> Telling | None:
    state, sure = reading.status, reading.sure
    if state is None:
        if sure or moment is None:
            return None
        state = "scheduled" if calendar.side(moment.time, today) == "future" else "held"
    timetable = trigger.needs == "date" or any(t.lemma[j] == "be" for j in reading.path)
    far = reading.status != "present" or timetable  # 'the vote is Nov. 5'
    if state == "present":  # 'the ministers meet on Friday', else what goes on now
        ahead = moment is not None and calendar.side(calendar.turned(moment.time, today, far), today)
        stands = trigger.frame != "noun" or _goes_ahead(t, reading)
        timed = today is None and moment is not None and ahead == "unknown" and stands
        soon = ahead == "future" or (ahead == "today" and trigger.frame != "noun") or timed
        state = "scheduled" if soon and not is_caption(t.text, t.start[trigger.at]) else "held"
    if moment is not None:
        time = calendar.widened(moment.time, t.text)
        turns = state in UPCOMING and (sure or reading.status == "present" or trigger.frame == "dated")
        before = t.lower[moment.first - 1] if moment.first else ""
        planned = before == "for" or (state == "postponed" and before in ("to", "until", "till"))
        turns = (turns and (planned or not whens.told_as_past(t, reading.path))) or (
            state in UPCOMING and whens.before(t, reading)
        )
        if turns or (trigger.kind == "deadline" and _limit(t, moment)):
            time = calendar.turned(time, today, far)
        moment = moment._replace(time=time)
        lies = calendar.side(time, today)
        if lies == "future" and state == "held" and not (sure and today is None):
            state, sure = "scheduled", True
        elif lies == "past" and moment.known and (state in ("scheduled", "expected") or not sure):
            state = "held"
    who = participants.find(t, trigger, reading, people)
    identity = identities.identity(t, who, people)
    definite = trigger.frame == "noun" and (
        any(
            t.lower[c] in _POINTING or t.dep[c] == "poss"
            for c in t.children[trigger.at]
            if t.dep[c] in ("det", "poss", "predet")
        )
        or (bool(who) and all(identities.is_whole(t, p) for p in who))
    )
    fresh = _is_fresh(t, trigger, reading)
    word = "talks" if t.lower[trigger.at] == "talks" else t.lemma[trigger.at].lower()
    if word == "go" and "polls" in t.lower[trigger.at : trigger.at + 4]:
        word = "vote"
    return Telling(
        trigger, word, state, sure, who, identity, moment, where.find(t, trigger, reading), definite, fresh, _ordinal(t, trigger),
        participants.in_company(t, trigger, reading), reading.path, _serves(t, trigger), _behind(t, trigger, who), t.tag[trigger.at] == "NNS" and word != "talks",
        _goes_on(t, trigger, reading), _points(t, trigger), _is_nearing(t, trigger, word, reading),
        state == "scheduled" and _is_arranged(t, trigger, reading),
    )  # fmt: skip


def _goes_ahead(t: Tokens, reading: Reading) -> bool:
    """Whether a verb in the present says that there is such an event: 'hearings begin', 'holds its convention', 'is on Monday'."""
    above = reading.path[1] if len(reading.path) > 1 else None
    carried = reading.carrier is not None and t.lemma[reading.carrier] not in ("follow", "mark", "end", "cut")
    occurs = above is not None and t.lemma[above] in standing.OCCUR and t.lemma[above] != "follow"
    return carried or occurs or any(t.lemma[j] == "be" for j in reading.path)


def _is_nearing(t: Tokens, trigger: Trigger, word: str, reading: Reading) -> bool:
    """Whether the words say that an event lies ahead, though no day: 'the upcoming debate', 'before the Iowa caucuses'."""
    if trigger.frame != "noun" or word not in vocab.events("named"):
        return False
    own = any(t.lower[c] in _COMING for c in t.children[trigger.at] if c < trigger.at)
    return own or any(t.lower[j] in _NEAR for j in reading.path[1:3])


def _is_arranged(t: Tokens, trigger: Trigger, reading: Reading) -> bool:
    """Whether the meeting is the subject of a verb that says it takes place: 'talks will resume', 'a meeting is planned'."""
    if trigger.frame != "noun" or not reading.sure or len(reading.path) < 2:
        return False
    i = trigger.at
    if t.dep[i] == "pobj" and t.lower[t.head[t.head[i]]] in ("round", "series"):
        i = t.head[t.head[i]]
    above = t.lemma[t.head[i]]
    return t.dep[i] in ("nsubj", "nsubjpass") and (
        above in standing.STARTS or above in ("plan", "schedule", "set")
    )


_ENDING = frozenset({"end", "conclude", "finish", "close", "continue", "last", "wrap"})


def _goes_on(t: Tokens, trigger: Trigger, reading: Reading) -> bool:
    """Whether it is said when the meeting will end: 'the talks will conclude on …', 'the talks, set to end on …'."""
    below = [c for c in t.children[trigger.at] if t.dep[c] in ("acl", "relcl")]
    below += [g for c in below for g in t.children[c] if t.dep[g] == "xcomp"]
    return trigger.frame == "noun" and any(t.lemma[j] in _ENDING for j in (*reading.path, *below))


def _points(t: Tokens, trigger: Trigger) -> bool:
    """Whether 'the' or 'this' takes up a meeting told before."""
    return trigger.frame == "noun" and any(
        t.lower[c] in ("the", "this", "that", "such") for c in t.children[trigger.at]
    )


def _is_fresh(t: Tokens, trigger: Trigger, reading: Reading) -> bool:
    """Whether the words bring up a meeting: 'another meeting', 'will also meet', 'meet again'."""
    if trigger.frame == "noun":
        before = {t.lower[c] for c in t.children[trigger.at]}
        return bool(before & _NEW) and "such" not in before
    return any(t.lower[c] in _BESIDES for j in (trigger.at, *reading.path[:2]) for c in t.children[j])


def _behind(t: Tokens, trigger: Trigger, who: Sequence[parties.Party]) -> int | None:
    """Where the sentence before begins, if noun `trigger` says only whose it is, and with a pronoun: 'his trip'."""
    if trigger.frame != "noun" or len(who) != 1 or t.tag[who[0].head] != "PRP$":
        return None
    begin = t.sent[trigger.at]
    return t.sent[begin - 1] if begin else None


def _is_marked(t: Tokens, trigger: Trigger) -> bool:
    """Whether another event only remembers this one: 'a ceremony to mark the signing'."""
    h = t.head[trigger.at]
    marks = t.dep[trigger.at] == "dobj" and t.lemma[h] in (
        "mark",
        "commemorate",
        "celebrate",
        "honor",
        "honour",
    )
    return marks and t.tag[h] in ("VB", "VBG")


def _serves(t: Tokens, trigger: Trigger) -> int | None:
    """The verb 'meet' that event noun `trigger` is the purpose of: 'meet for the first of three debates'."""
    if trigger.frame == "event":  # 'in a massive demonstration, women marched …'
        inside = [c for c in t.children[trigger.at] if t.lower[c] in ("in", "at", "during")]
        told = [o for c in inside for o in t.children[c] if t.dep[o] == "pobj"]
        return next((o for o in told if t.lemma[o].lower() in vocab.nouns()), None)
    if trigger.frame != "noun" or trigger.kind not in ("event", "talks", "summit", "meeting"):
        return None
    i = trigger.at
    for _ in range(2):
        p = t.head[i]
        if t.dep[i] != "pobj" or t.lower[p] not in ("of", "for"):
            return None
        i = t.head[p]
        if t.lower[p] == "for":
            return i if t.lemma[i] in ("meet", "gather", "convene") else None
    return None


def _limit(t: Tokens, moment: Moment) -> bool:
    """Whether 'until' stands before the time."""
    return any(t.lower[j] in ("until", "till") for j in range(max(0, moment.first - 2), moment.first))


def _ordinal(t: Tokens, trigger: Trigger) -> str:
    """The 'second' of 'the second summit'."""
    if trigger.frame != "noun":
        return ""
    return next((t.lower[c] for c in t.children[trigger.at] if t.ent[c] == "ORDINAL" and c < trigger.at), "")


def _started(t: Tokens, dated: Telling, found: Sequence[Telling]) -> Telling | None:
    """The meeting just before the dated verb 'resume', 'begin' …, which says when that meeting is."""
    at = dated.trigger.at
    if t.lemma[at] not in standing.STARTS:
        return None
    for x in reversed(found):
        near = x.trigger.frame == "noun" and 0 < at - x.trigger.at <= 8 and t.sent[x.trigger.at] == t.sent[at]
        if near and x.moment is None and x.trigger.kind != "deadline":
            return x
    return None
