"""The day of an entry that no telling of it dates, from words elsewhere that can only mean it.

Whether an entry is worth a line is asked before: what is found here is no reason to list it.
"""

from __future__ import annotations

import datetime
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty.modality import UPCOMING
from briefing.extraction.meetings.dates import calendar, hanging, neighbours
from briefing.extraction.meetings.dates.calendar import Moment, granularity, side
from briefing.extraction.meetings.dates.governor import governor
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.tokens import Tokens
from briefing.records import Meeting

Written = tuple[list[Telling], Meeting]
"""The tellings of a meeting, and what they make together."""
_AROUND = 80
"""How many tokens around a telling its times are looked for."""
_EARLIER = 12
"""How many entries before one may tell the stay it falls into."""
_BEHIND = frozenset({"in", "on"})
_OWNING = frozenset({"poss", "compound", "nmod", "npadvmod"})
_GERUNDS = frozenset({"hearing", "gathering", "briefing"})
_ASSEMBLIES = frozenset({"summit", "conference", "convention", "congress"})
_SHARED = frozenset("meeting talk talks visit trip call session event vote address".split())
"""Nouns that a text has for many meetings."""


def dated(
    t: Tokens, kept: Sequence[Written], moments: Sequence[Moment], today: datetime.date | None
) -> list[Written]:
    """`kept` with the day of each entry that has none, where the words of the text leave no other meeting for it."""
    named = _named(t, moments)
    firsts = [m.first for m in moments]
    of_noun = Counter(word for tellings, _ in kept for word in {_word(t, x.trigger.at) for x in tellings})
    made: list[Written] = []
    for n, (tellings, meeting) in enumerate(kept):
        if meeting.when is None and meeting.status != "cancelled":
            found = _year(t, tellings, moments, firsts) if meeting.status == "held" else None
            found = found or _of_that(t, tellings, meeting, moments, firsts, today)
            found = found or _named_again(t, tellings, meeting, of_noun, named, today)
            found = found or neighbours.of_sentence_before(t, tellings, moments, firsts, today)
            if found is not None:
                meeting = replace(meeting, when=calendar.when(found.time))
        else:
            meeting = replace(
                meeting,
                when=neighbours.in_stay(meeting, kept[max(0, n - _EARLIER) : n], today) or meeting.when,
            )
        made.append((tellings, meeting))
    return made


def _year(
    t: Tokens, tellings: Sequence[Telling], moments: Sequence[Moment], firsts: Sequence[int]
) -> Moment | None:
    """The year of an event that is told as held in it: 'the debate in 2012 between', 'In 2016, during a ceremony, he'."""
    for x in tellings:
        at = x.trigger.at
        begin, end = t.sentence_of(at)
        begin, end = max(begin, at - _AROUND), min(end, at + _AROUND)
        if x.trigger.frame != "noun" or x.several:
            continue
        for m in moments[bisect_left(firsts, begin) : bisect_left(firsts, end)]:
            if not m.time.text.isdigit() or granularity(m.time.value) != "year" or not m.first:
                continue
            if t.lower[m.first - 1] != "in":
                continue
            fronted = m.first == t.sent[at] + 1 and governor(t, m) in x.path
            if fronted or governor(t, m) == at or hanging.is_directly_behind(t, x.trigger, m):
                return m
    return None


def _of_that(
    t: Tokens,
    tellings: Sequence[Telling],
    meeting: Meeting,
    moments: Sequence[Moment],
    firsts: Sequence[int],
    today: datetime.date | None,
) -> Moment | None:
    """The one day ahead in a sentence that takes up the ballot with 'that': 'November 8, we must be careful, because that election'."""
    for x in tellings:
        if not x.that or meeting.status not in UPCOMING or x.word not in vocab.events("ballots"):
            continue
        begin, end = t.sentence_of(x.trigger.at)
        begin, end = max(begin, x.trigger.at - _AROUND), min(end, x.trigger.at + _AROUND)
        days = [
            m
            for m in moments[bisect_left(firsts, begin) : bisect_left(firsts, end)]
            if granularity(m.time.value) == "day" and side(m.time, today) == "future"
        ]
        if len(days) == 1 and days[0].last < x.trigger.at:
            return days[0]
    return None


def _named(t: Tokens, moments: Sequence[Moment]) -> list[tuple[int, Moment]]:
    """Each noun that is named with its day: 'Thursday's working dinner', 'the budget hearing in November'."""
    found = []
    for m in moments:
        if not m.known or m.time.text.isdigit() or granularity(m.time.value) == "year":
            continue
        j = t.head[m.head]
        if t.dep[m.head] in _OWNING and m.last < j <= m.last + 6 and _is_thing(t, j):
            found.append((j, m))
        elif m.first > 1 and t.lower[m.first - 1] in _BEHIND and _is_thing(t, m.first - 2):
            found.append((m.first - 2, m))
    return found


def _is_thing(t: Tokens, j: int) -> bool:
    """Whether token `j` is a noun, also 'hearing' where the parse takes it for a verb: 'since the budget hearing in May'."""
    return t.pos[j] == "NOUN" or (t.lower[j] in _GERUNDS and t.dep[j] in ("pobj", "dobj", "nsubj"))


def _word(t: Tokens, j: int) -> str:
    return t.lower[j] if t.lower[j] in _GERUNDS else t.lemma[j].lower()


def _named_again(
    t: Tokens,
    tellings: Sequence[Telling],
    meeting: Meeting,
    of_noun: Mapping[str, int],
    named: Sequence[tuple[int, Moment]],
    today: datetime.date | None,
) -> Moment | None:
    """The one day by which the text names what `meeting` is, where no other entry is of that noun."""
    words = {_word(t, x.trigger.at) for x in tellings if x.trigger.frame == "noun"} - _SHARED
    if not words:
        return None
    if words & _ASSEMBLIES:
        words |= {"session", "plenary"}  # 'precedes Friday plenary sessions'
    mine = {x.trigger.at for x in tellings}
    if any(of_noun[word] > 1 for word in words):
        return None
    days = [m for j, m in named if _word(t, j) in words and j not in mine]
    days = [m for m in days if _fits(m, meeting, today)]
    return days[0] if len({m.time.value for m in days}) == 1 else None


def _fits(m: Moment, meeting: Meeting, today: datetime.date | None) -> bool:
    lies = side(m.time, today)
    return lies != ("past" if meeting.status in UPCOMING else "future")
