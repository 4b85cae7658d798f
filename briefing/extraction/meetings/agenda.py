"""From a parsed text to its agenda: tellings are found, merged, weighed, and written as records."""

from __future__ import annotations

import datetime
from bisect import bisect_left
from collections.abc import Sequence

from msgspec.structs import replace
from spacy.tokens import Doc

from briefing.extraction.meetings import clause, entry, unlisted, weigh
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty import marks, outcomes, pressed, scopes, settings, status
from briefing.extraction.meetings.certainty.captions import is_caption
from briefing.extraction.meetings.certainty.modality import UPCOMING
from briefing.extraction.meetings.dated import deadlines, spans
from briefing.extraction.meetings.dates import (
    apart,
    backward,
    calendar,
    dayparts,
    dayside,
    foreign,
    hanging,
    late,
    looking,
    named,
    ranges,
    yesterday,
)
from briefing.extraction.meetings.dates import when as whens
from briefing.extraction.meetings.dates.calendar import Moment
from briefing.extraction.meetings.finding import days_before, mistagged, triggers, undated
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.merging import (
    as_ahead,
    borrowed,
    coupled,
    elsewhere,
    fold,
    labels,
    last,
    mentions,
    merge,
    own_words,
    put_off,
    restated,
)
from briefing.extraction.meetings.merging import identity as identities
from briefing.extraction.meetings.places import where
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.meetings.second import look
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.meetings.who import (
    accused,
    antecedents,
    bodies,
    pairs,
    participants,
    preparers,
    protagonist,
)
from briefing.extraction.meetings.who.resolver import Resolver
from briefing.extraction.tokens import Tokens
from briefing.records import Meeting, Time

_POINTING = frozenset(
    {"the", "this", "that", "these", "those", "his", "her", "their", "its", "our", "such", "my"}
)
_REACH = 80
"""How many tokens either side of a trigger its time may stand; keeps a text without full stops from costing more."""


def meetings_of(doc: Doc) -> tuple[Meeting, ...]:
    """The meetings, events and deadlines of `doc`, in the order the text first tells them."""
    t = Tokens.of(doc)
    if not len(t):
        return ()
    mistagged.mend(t)
    days_before.mend(t)
    today: datetime.date | None = doc._.published
    moments = ranges.joined(t, calendar.moments(t, tuple(doc._.times), today), today)
    moments = dayparts.of_named_days(t, moments, today)
    moments = [m for m in backward.in_past_frame(t, moments, today) if not named.is_no_date(t, m)]
    people = Resolver(t.text, doc._.people_index, doc._.quotations)
    told = _tellings(t, moments, today, people)
    entries = [(e, entry.written(t, e, people)) for e in fold.folded(t, merge.merge(told.counted))]
    kept = [(e, m) for e, m in entries if weigh.enough(e, m)]
    told_of = [x for e, _ in kept for x in e if x.trigger.frame == "noun"]
    kept = [(e, m) for e, m in kept if len(e) > 1 or not borrowed.is_its_end(t, e[0], told_of)]
    kept += look.added(t, told, kept, lambda e: entry.written(t, e, people))
    nouns = [x for e, _ in kept for x in e if x.trigger.frame == "noun"]  # with those of the second look
    kept = [(e, m) for e, m in kept if len(e) > 1 or not borrowed.is_its_end(t, e[0], nouns)]
    kept.sort(key=lambda pair: pair[0][0].trigger.at)
    kept = mentions.joined(t, look.passed_over(told), kept, lambda e: entry.written(t, e, people))
    kept = last.joined(kept, lambda e: entry.written(t, e, people))
    kept = late.dated(t, kept, moments, today)
    return tuple(
        replace(m, id=f"m{n}", participants=entry.in_the_end(t, e, m.participants, people))
        for n, (e, m) in enumerate(kept, 1)
    )


def _tellings(
    t: Tokens, moments: Sequence[Moment], today: datetime.date | None, people: Resolver
) -> look.Told:
    found: list[Telling] = []
    others: list[Telling] = []
    rest: list[Telling] = []
    readings: dict[int, Reading] = {}
    firsts = [m.first for m in moments]
    inside = {j for m in moments for j in range(m.first, m.last + 1)}
    taken: set[int] = set()
    last = -1
    for trigger in triggers.find(t):
        if trigger.at in inside and not marks.is_dated_day(t, trigger):
            continue  # 'March', 'the day of the election' are dates
        if (marks.is_marked(t, trigger) and last >= t.sent[trigger.at]) or coupled.is_beside(t, trigger):
            continue
        last = trigger.at
        begin, end = t.sentence_of(trigger.at)
        begin, end = max(begin, trigger.at - _REACH), min(end, trigger.at + _REACH)
        near = moments[bisect_left(firsts, begin) : bisect_left(firsts, end)]
        near = [m for m in near if not m.first <= trigger.at <= m.last]
        near = [m for m in near if not foreign.is_of_something_else(t, trigger, m)]
        reading = scopes.freed(t, trigger, outcomes.corrected(t, trigger, status.read(t, trigger)), today)
        reading = scopes.narrowed(t, trigger, reading)
        moment = whens.find(t, trigger, reading, near, today) or coupled.on_the_day(t, trigger, near)
        if moment is not None and coupled.is_of_telling(t, trigger.at, moment):
            moment = None
        telling = _telling(t, trigger, reading, moment, today, people)
        if telling is None:
            if trigger.frame == "noun" and marks.is_plain(t, trigger):  # 'Delegates at the meeting were glad'
                named = _telling(t, trigger, Reading("held", False, (trigger.at,), None), None, today, people)
                rest += [named] if named is not None else []
            continue
        readings[trigger.at] = reading
        aim = bool(found) and telling.serves == found[-1].trigger.at  # 'gathered for the rally'
        if aim or weigh.counts(t, telling, reading, today):
            found.append(telling)
            taken.update(reading.path)
        elif look.may_count(t, telling):
            others.append(telling)
        elif not unlisted.is_no_meeting(t, telling):
            rest.append(telling)
    used = {x.moment.first for x in found if x.moment is not None}
    for trigger, reading, moment in deadlines.find(t, moments, today):
        of_noun = t.pos[trigger.at] in ("NOUN", "PROPN")
        if (trigger.at in taken and not spans.is_told(t, trigger, reading)) or (
            moment.first in used and (of_noun or any(p in taken for p in reading.path))
        ):
            continue
        limit = moment.first > 0 and t.lower[moment.first - 1] == "by"  # 'by Monday, when the council meets'
        if moment.first in used and not limit and dayside.when_behind(t, moment.last) is not None:
            continue  # 'that will change on Monday, when the council meets'
        beside = [x for x in found if 0 < trigger.at - x.trigger.at <= 3 and x.moment is not None]
        if any(x.moment and x.moment.first == moment.first for x in beside):
            continue  # 'the election, due on 23 April'
        telling = _telling(t, trigger, reading, moment, today, people)
        if telling is not None:
            started = borrowed.started(t, telling, found)
            if started is None:
                found.append(telling)
            else:  # 'the peace process, set to resume on Monday'
                at = found.index(started)
                found[at] = started._replace(status=telling.status, sure=True, moment=telling.moment)
    found.sort(key=lambda x: x.trigger.at)
    found = [x for x in found if not _only_its_topic(t, x, found)]
    found = as_ahead.as_ahead(t, found, readings)
    found = [_of_accused(t, x, people) for x in found]
    found = protagonist.with_protagonists(t, found, others, people)
    found = elsewhere.set_right(elsewhere.dated_elsewhere(t, put_off.put_off(t, found)), today)
    return look.Told(found, [_of_accused(t, x, people) for x in others], readings, rest)


def _only_its_topic(t: Tokens, x: Telling, found: Sequence[Telling]) -> bool:
    """Whether event noun `x` only has the day of the meeting that is about it: 'a hearing on the vote on Monday'."""
    if (
        x.moment is None
        or x.trigger.frame != "noun"
        or x.trigger.needs != "date"
        or t.dep[x.trigger.at] != "pobj"
    ):
        return False
    own = t.head[x.moment.head] == x.trigger.at or any(t.head[j] == x.trigger.at for j in x.path)
    if own:
        return False
    above = {j for j in t.ancestors(x.trigger.at) if j < x.trigger.at}
    if t.lower[t.head[x.trigger.at]] in ("on", "about"):  # 'to hold a vote this week on the ratification'
        above |= {c for j in above for c in t.children[j] if t.dep[c] == "dobj" and c < x.trigger.at}
    return any(
        y.moment is not None
        and y.moment.first == x.moment.first
        and y.trigger.at in above
        and y.trigger.frame == "noun"
        for y in found
    )


def _of_accused(t: Tokens, x: Telling, people: Resolver) -> Telling:
    """`x` with whom a hearing that names nobody is about, as the sentences before say, or the body that sits."""
    party = accused.accused(t, x) or antecedents.named_before(t, x, people) or bodies.in_sentence(t, x)
    who = (party,) if party is not None else pairs.pair_before(t, x)
    return x._replace(parties=who, who=identities.identity(t, who, people)) if who else x


def _telling(
    t: Tokens,
    trigger: Trigger,
    reading: Reading,
    moment: Moment | None,
    today: datetime.date | None,
    people: Resolver,
) -> Telling | None:
    state, sure = reading.status, reading.sure and not apart.was_put_off(t, reading.path)
    if state is None:
        if sure or moment is None:
            return None
        lies = calendar.side(moment.time, today)
        voted = (
            lies == "today"
            and trigger.kind == "event"
            and t.lemma[trigger.at].lower() in vocab.events("ballots")
        )
        tonight = lies == "today" and moment.time.text.lower() in ("tonight", "later today")
        state = "scheduled" if lies == "future" or voted or tonight else "held"
    timetable = trigger.needs == "date" or any(t.lemma[j] == "be" for j in reading.path)
    far = reading.status != "present" or timetable  # 'the vote is Nov. 5'
    if state == "present":  # 'the ministers meet on Friday', else what goes on now
        ahead = moment is not None and calendar.side(calendar.turned(moment.time, today, far), today)
        stands = trigger.frame != "noun" or marks.goes_ahead(t, reading)
        stands = stands and not any(
            t.lemma[j] == "come" for j in reading.path[1:2]
        )  # 'the launch comes after …'
        timed = today is None and moment is not None and ahead == "unknown" and stands
        tonight = moment is not None and moment.time.text.lower().startswith("tonight")
        soon = ahead == "future" or (ahead == "today" and tonight) or (ahead == "today" and stands) or timed
        state = "scheduled" if soon and not is_caption(t.text, t.start[trigger.at]) else "held"
    if moment is not None:
        time = ranges.widened(moment.time, t.text)
        if moment.last == trigger.at - 1 and time.text.lower() in ("midday", "noon", "midnight"):
            time = Time(text=time.text, span=time.span, type=time.type)  # nobody knows of which day
        if state == "held" and named.is_name(t, trigger, moment):
            time = Time(text=time.text, span=time.span, type=time.type)  # 'the Clean Seas 2027 summit'
        now = reading.status == "present" or (
            trigger.frame == "event" and clause.tense(t, trigger.at) == "present"
        )
        turns = state in UPCOMING and (
            sure or now or trigger.frame == "dated"
        )  # 'before he is sentenced on Friday'
        before = t.lower[moment.first - 1] if moment.first else ""
        planned = before == "for" or (state == "postponed" and before in ("to", "until", "till"))
        turns = turns or (state == "cancelled" and before == "for")  # 'had planned a vote for Friday'
        gone = yesterday.was_yesterday(t, reading.path, time, today)
        turns = (turns and not gone and (planned or not looking.told_as_past(t, reading.path))) or (
            state in UPCOMING and (looking.before(t, reading) or looking.awaited(t, reading))
        )
        time = backward.gone(t, trigger, reading, time, today)
        turns = turns and not backward.gone_by(t, trigger, reading, time, today)
        limited = trigger.kind == "deadline" and marks.limited(t, moment)
        if (turns or limited) and not moment.settled:
            time = calendar.turned(time, today, far)
        looked = state == "held" and reading.status == "held"
        if looked and (status.looks_back(t, reading) or hanging.is_setting_of_past(t, trigger)):
            time = calendar.turned_back(time, today)
        moment = moment._replace(time=time)
        lies = calendar.side(time, today)
        due = trigger.frame == "dated" and state == "held" and t.lower[trigger.at] == "due"
        if due and lies == "today":
            state = "scheduled"  # 'was due in court on Tuesday', in Tuesday's paper
        if lies == "future" and state == "held" and not (sure and today is None):
            state, sure = "scheduled", True
        elif (
            lies == "past"
            and (moment.known or today is None)
            and (state in ("scheduled", "expected") or not sure)
            and not gone
        ):
            state = "held"
    who = () if preparers.are_others(t, trigger) else participants.find(t, trigger, reading, people)
    identity = identities.identity(t, who, people)
    definite = trigger.frame == "noun" and (
        any(
            t.lower[c] in _POINTING or t.dep[c] == "poss"
            for c in t.children[trigger.at]
            if t.dep[c] in ("det", "poss", "predet")
        )
        or (bool(who) and all(identities.is_whole(t, p) for p in who))
    )
    fresh = marks.is_fresh(t, trigger, reading)
    word = "talks" if t.lower[trigger.at] == "talks" else t.lemma[trigger.at].lower()
    if t.lower[trigger.last] in ("polls", "ballot", "ballots") and trigger.frame == "event":
        word = "vote"
    if word == "day" and t.lower[trigger.at - 1] in ("election", "polling", "voting"):
        word = "election"
    return Telling(
        trigger, word, state, sure, who, identity, moment, where.find(t, trigger, reading, moment), definite, fresh, marks.ordinal(t, trigger),
        participants.in_company(t, trigger, reading), reading.path, marks.serves(t, trigger), marks.behind(t, trigger, who), t.tag[trigger.at] == "NNS" and word != "talks",
        marks.goes_on(t, trigger, reading), marks.points(t, trigger), marks.is_nearing(t, trigger, word, reading),
        (state in ("scheduled", "possible", "expected") and marks.is_arranged(t, trigger, reading)) or marks.is_asked_for(t, trigger, reading)
        or (state == "cancelled" and undated.is_called_off(t, trigger.at, reading)) or pressed.for_talks(t, trigger, reading) or marks.is_next_date(trigger, word, reading),
        any(t.lower[p.head] in ("we", "us") for p in who), marks.in_heading(t, trigger), coupled.others(t, trigger),
        marks.is_plain(t, trigger), labels.is_that(t, trigger), labels.label(t, trigger), labels.said(t, trigger),
        state == "held" and trigger.frame == "noun" and settings.happened_in(t, trigger.at), t.sent[trigger.at],
        labels.beside(t, trigger), labels.ends(t, trigger), restated.subject_of(t, trigger), labels.is_led(t, reading.path, who),
        own_words.own_words(t, trigger),
    )  # fmt: skip
