"""The day of a meeting from the sentence before it, or from the stay it falls into."""

from __future__ import annotations

import datetime
from bisect import bisect_left
from collections.abc import Sequence

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty.modality import UPCOMING
from briefing.extraction.meetings.dates.calendar import Moment, granularity
from briefing.extraction.meetings.dates.governor import governor
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.tokens import Tokens
from briefing.records import Meeting, When

_SAID_IN = frozenset({"at", "in", "during"})
_TOLD = frozenset({"tell", "address", "assure", "warn"})
_PLANNING = frozenset({"plan", "slate", "schedule", "set", "expect", "due"})
_AROUND = 120
"""How many tokens of a sentence are read at most."""
_BACK = 2
"""How many sentences back the day of what was said may stand."""
_LEAD = 160
"""How many tokens into the text one day may be that of all that is said."""
_RECENT = 6
_STAY = 10
"""The most days of a stay whose weekdays are told apart by their names."""
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def of_sentence_before(
    t: Tokens,
    tellings: Sequence[Telling],
    moments: Sequence[Moment],
    firsts: Sequence[int],
    today: datetime.date | None,
) -> Moment | None:
    """The one day of the sentences before, where something is said in the meeting, or another plan of that day is told.

    'Hill hailed the troops on Tuesday. "They are strong," Hill said during a ceremony'; 'Hill planned to spend Tuesday in
    Rome. Reed was slated to hold a rally'.
    """
    for x in tellings:
        begin, end = t.sentence_of(x.trigger.at)
        begin, end = max(begin, x.trigger.at - _AROUND), min(end, x.trigger.at + _AROUND)
        if any(m.known for m in moments[bisect_left(firsts, begin) : bisect_left(firsts, end)]):
            continue  # the sentence has a time of its own
        if x.status == "held":
            found = _of_saying(t, x, moments, firsts, today)
        else:
            found = _of_plan(t, x, moments, firsts)
        if found is not None:
            return found
    return None


def _of_saying(
    t: Tokens, x: Telling, moments: Sequence[Moment], firsts: Sequence[int], today: datetime.date | None
) -> Moment | None:
    at = x.trigger.at
    if today is None or x.trigger.frame != "noun" or x.several:
        return None
    p = t.head[at]
    over = t.head[p] if t.dep[at] == "pobj" and t.lower[p] in _SAID_IN else p
    said = over != p and t.lemma[over] in vocab.status_words("saying") and t.lemma[over] != "ask"
    said = said or (t.dep[at] == "dobj" and t.lemma[p] in _TOLD)
    if not said or clause.tense(t, over) != "past" or not _is_new(t, at):
        return None
    he = any(t.dep[c] == "nsubj" and t.tag[c] == "PRP" for c in t.children[over])
    if at > _LEAD and not he:
        return None
    days = _before(t, at, moments, firsts, 1 if he else _BACK)
    days = [m for m in days if _is_recent(m, today) and _is_told(t, m)]
    return days[0] if len({m.time.start for m in days}) == 1 else None


def _of_plan(t: Tokens, x: Telling, moments: Sequence[Moment], firsts: Sequence[int]) -> Moment | None:
    plan = next((j for j in x.path if t.lemma[j] in _PLANNING and clause.tense(t, j) == "past"), None)
    if plan is None or x.status not in UPCOMING:
        return None
    days = _before(t, x.trigger.at, moments, firsts, 1)
    if len(days) != 1 or granularity(days[0].time.value) != "day":
        return None
    g = governor(t, days[0])
    if g is None or t.dep[g] != "xcomp" or t.lemma[t.head[g]] not in _PLANNING:
        return None
    return days[0] if clause.tense(t, t.head[g]) == "past" else None


def _before(
    t: Tokens, at: int, moments: Sequence[Moment], firsts: Sequence[int], sentences: int
) -> list[Moment]:
    """The times of so many sentences before that of token `at`, if no new paragraph begins between."""
    end = begin = t.sent[at]
    for _ in range(sentences):
        if begin == 0 or "\n" in t.text[t.start[begin - 1] : t.start[begin]]:
            break
        begin = t.sent[begin - 1]
    begin = max(begin, end - _AROUND)
    return [m for m in moments[bisect_left(firsts, begin) : bisect_left(firsts, end)] if m.known]


def _is_new(t: Tokens, at: int) -> bool:
    """Whether the occasion is brought up here: 'a ceremony', 'a White House gathering'."""
    return any(t.lower[c] in ("a", "an") for c in t.children[at])


def _is_recent(m: Moment, today: datetime.date) -> bool:
    if granularity(m.time.value) not in ("day", "minute") or not m.time.start:
        return False
    return 0 <= (today - datetime.date.fromisoformat(m.time.start[:10])).days <= _RECENT


def _is_told(t: Tokens, m: Moment) -> bool:
    g = governor(t, m)
    return g is not None and clause.is_verb(t, g) and clause.tense(t, g) == "past"


def in_stay(
    meeting: Meeting,
    kept: Sequence[tuple[Sequence[Telling], Meeting]],
    today: datetime.date | None,
) -> When | None:
    """The weekday of `meeting` in a stay told before it, by an entry of `kept`: 'will visit on April 6-7 … will dine with him on Thursday'."""
    when = meeting.when
    if today is None or when is None or when.start is None or meeting.status not in UPCOMING:
        return None
    day = next((n for n, name in enumerate(_WEEKDAYS) if when.text.lower().startswith(name)), None)
    if day is None or len(when.text.split()) > 2 or when.granularity not in ("day", "minute"):
        return None
    who = {p.person for p in meeting.participants if p.person}
    for _, other in reversed(kept):
        stay = other.when
        if other.status not in UPCOMING or stay is None:
            continue
        if not stay.start or not stay.end or stay.granularity != "day" or stay.start <= when.start:
            continue
        if not who & {p.person for p in other.participants if p.person}:
            continue
        first, last = datetime.date.fromisoformat(stay.start), datetime.date.fromisoformat(stay.end)
        if not 0 < (last - first).days <= _STAY:
            continue
        days = [first + datetime.timedelta(days=n) for n in range((last - first).days + 1)]
        fitting = [d.isoformat() for d in days if d.weekday() == day]
        if len(fitting) == 1:
            return When(
                text=when.text, span=when.span, start=fitting[0], end=fitting[0], granularity="day",
                value=fitting[0],
            )  # fmt: skip
    return None
