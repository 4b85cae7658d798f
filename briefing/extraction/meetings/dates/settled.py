"""Days that a participle behind the meeting says: 'a meeting with the Swiss envoy, Urs Frei, set for Friday'.

And the day of who tells of a meeting beside the meeting's own: 'announced Monday a meeting on Friday'; and the weekday
that is meant where a meeting is called off: 'cancelled Friday's hearing'.
"""

from __future__ import annotations

import datetime

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.dates import calendar
from briefing.extraction.meetings.dates.calendar import Moment
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.tags import FINITE
from briefing.extraction.tokens import Tokens
from briefing.records import Time

_SET = frozenset(
    {"set", "scheduled", "planned", "slated", "due", "booked", "arranged", "rescheduled", "pencilled"}
)
_LINKS = frozenset(
    {"for", "on", "in", "at", "to", "begin", "start", "take", "place", "originally", "tentatively"}
)
_FAR = 16
_NEAREST = 3
"""Days back up to which the weekday of what is called off is the one gone by."""


def is_set_behind(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether 'set for', 'scheduled for' before the time goes with noun `trigger`, only names between the two."""
    if (
        trigger.frame != "noun"
        or not 1 < m.first - trigger.last <= _FAR
        or t.sent[trigger.at] != t.sent[m.first]
    ):
        return False
    j = m.first - 1
    while j > trigger.last and t.lower[j] in _LINKS:
        j -= 1
    if j <= trigger.last or t.lower[j] not in _SET or (j == m.first - 1 != 0 and t.lower[j] != "due"):
        return False
    commas = 0
    for k in range(trigger.last + 1, j):
        if (
            t.tag[k] in FINITE
            or t.tag[k] == "MD"
            or t.lemma[k].lower() in vocab.nouns()
            or t.lower[k] in ("that", "who")
        ):
            return False
        commas += t.word[k] == ","
        if t.pos[k] == "PUNCT" and t.word[k] not in (",", "-", "’", "'", "(", ")", "."):
            return False
    return commas != 1 or t.word[j - 1] == ","


def has_own_day(t: Tokens, v: int, m: Moment) -> bool:
    """Whether verb of saying `v` has a day of its own right beside it, another than `m`: 'announced on Monday'."""
    begin, end = t.sentence_of(v)
    for j in (v + 1, v + 2, v - 1, v - 2):
        if not begin <= j < end or m.first <= j <= m.last or t.ent[j] != "DATE":
            continue
        if all(
            t.lower[k] in ("on", "late", "early") or t.ent[k] == "DATE"
            for k in range(min(j, v) + 1, max(j, v))
        ):
            return t.head[j] in (v, v + 1, v - 1, v - 2) or t.head[t.head[j]] == v
    return False


def is_day_of_calling_off(t: Tokens, g: int, m: Moment) -> bool:
    """Whether the time right behind passive verb `g` is that of the calling off: 'the trip was called off on Monday'."""
    if m.first < g or clause.tense(t, g) != "past" or not clause.children(t, g, "auxpass"):
        return False
    return all(t.lower[k] in ("off", "on", "late", "early", "in") for k in range(g + 1, m.first))


def nearest(time: Time, today: datetime.date | None) -> Time:
    """The weekday `time` of a meeting that is called off, the coming one if that is nearer than the one gone by."""
    coming = calendar.turned(time, today)
    if today is None or coming is time or not time.start or not calendar.WEEKDAY.search(time.text):
        return time
    gone = (today - datetime.date.fromisoformat(time.start[:10])).days
    return coming if gone > _NEAREST else time
