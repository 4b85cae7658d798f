"""Days and months named without their year or week that a text means as gone by, though what they date is told as ahead of something."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from itertools import islice

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.dates import calendar, settled
from briefing.extraction.meetings.dates.calendar import Moment, granularity, side
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.tokens import Tokens
from briefing.records import Time

_TOPICS = frozenset("topic issue focus subject theme talk fodder factor backdrop centerpiece".split())
_BEFORE = frozenset({"before", "ahead", "eve", "after", "following", "since"})
_FORCED = frozenset({"force", "compel", "oblige", "have", "manage", "choose", "lead", "cause", "help"})
_SOUGHT = frozenset({"seek", "try", "attempt", "strive"})
_LONG = 200
"""How many days a month may lie back to be the one that is meant."""
_STEPS = 8


def _is_topic(t: Tokens, trigger: Trigger, reading: Reading) -> bool:
    """Whether what is ahead is the talk about event noun `trigger`: 'his speech Sunday will be a topic of the race'."""
    v = reading.carrier
    if trigger.frame != "noun" or v is None or t.dep[trigger.at] != "nsubj":
        return False
    if t.lemma[v] not in ("be", "become", "remain"):
        return False
    return any(t.dep[c] == "attr" and t.lemma[c] in _TOPICS for c in t.children[v])


def gone_by(t: Tokens, trigger: Trigger, reading: Reading, time: Time, today: datetime.date | None) -> bool:
    """Whether `time`, read as one gone by, is no coming one: 'quit on the eve of the summit in July', 'his speech Sunday will be a topic'."""
    if _is_topic(t, trigger, reading):
        return True
    if today is None or granularity(time.value) != "month" or side(time, today) != "past":
        return False
    end = (time.end or time.start or "")[:10]
    try:
        long_ago = (today - datetime.date.fromisoformat(end)).days > _LONG
    except ValueError:
        return False
    if long_ago or trigger.frame != "noun":
        return False
    before = False
    for a in islice(t.ancestors(trigger.at), _STEPS):
        before = before or t.lower[a] in _BEFORE
        if not clause.is_verb(t, a):
            continue
        if clause.tense(t, a) == "past":
            return before and t.lemma[a] not in vocab.status_words("saying")
        if clause.tense(t, a) != "infinitive" or t.lemma[t.head[a]] not in _FORCED:
            return False
    return False


def gone(t: Tokens, trigger: Trigger, reading: Reading, time: Time, today: datetime.date | None) -> Time:
    """`time` a week back, if it is a weekday of what was got ready for as something happened, or is much talked of.

    'As she prepared to speak on Tuesday, a man was hurt', 'his speech Sunday will be a topic'. Of what is called off, the
    nearest weekday.
    """
    if _is_topic(t, trigger, reading):
        return _week_back(time, today)
    if reading.status == "cancelled":
        return settled.nearest(time, today)
    done = next((j for j in reading.path[1:] if clause.is_verb(t, j)), trigger.at)
    sought = t.dep[done] == "xcomp" and t.lemma[t.head[done]] in _SOUGHT
    if reading.status == "held" and sought and clause.tense(t, t.head[done]) == "past":
        return _week_back(time, today)  # 'sought to reassure her at a dinner on Monday'
    for v in reading.path:
        if t.lemma[v] != "prepare" or t.tag[v] != "VBD" or t.dep[v] != "advcl":
            continue
        over = t.head[v]
        if t.lemma[over] in vocab.status_words("saying"):  # 'a man was hurt, police said'
            over = next((c for c in t.children[over] if t.dep[c] == "ccomp" and c < over), over)
        if clause.tense(t, over) == "past" and t.lemma[over] not in vocab.status_words("saying"):
            return _week_back(time, today)
    return time


def in_past_frame(t: Tokens, moments: Sequence[Moment], today: datetime.date | None) -> list[Moment]:
    """`moments` with the months and days behind 'Last May' at a sentence's beginning counted from then on."""
    made: list[Moment] = []
    frame: Moment | None = None
    for m in moments:
        if frame is not None and t.sent[frame.first] != t.sent[m.first]:
            frame = None
        if frame is not None:
            then = _from_then(frame.time, m.time, today)
            m = m._replace(time=then, settled=_is_later(frame.time, then, today))
        elif _opens(t, m) and _is_frame(m, today):
            frame = m
        made.append(m)
    return made


def _opens(t: Tokens, m: Moment) -> bool:
    """Whether the sentence begins with the time, but for a line's end that the parse counts to it."""
    begin = t.sent[m.first]
    return m.first - begin < 2 and all(not t.word[j].strip() for j in range(begin, m.first))


def _is_frame(m: Moment, today: datetime.date | None) -> bool:
    coarse = granularity(m.time.value) in ("month", "season", "year", "quarter")
    return coarse and m.time.text.lower().startswith("last ") and side(m.time, today) == "past"


def _is_later(frame: Time, time: Time, today: datetime.date | None) -> bool:
    return side(time, today) == "past" and (time.start or "") > (frame.start or "")


def _from_then(frame: Time, time: Time, today: datetime.date | None) -> Time:
    """The bare month or day `time`, read as one to come, in the year that follows the day of `frame`."""
    back = calendar.turned_back(time, today)
    if back is time or side(back, today) != "past" or (back.start or "") <= (frame.start or ""):
        return time
    return back


def _week_back(time: Time, today: datetime.date | None) -> Time:
    """`time` a week back, if it is a bare weekday that was read as the coming one."""
    if (
        today is None
        or not calendar.WEEKDAY.search(time.text)
        or calendar.AHEAD.search(time.text)
        or not time.value
    ):
        return time
    start = (time.start or "")[:10]
    if len(start) < 10 or time.value[:10] != start or (time.end or "")[:10] != start:
        return time
    day = datetime.date.fromisoformat(start)
    if not 0 < (day - today).days <= 7:
        return time
    new = (day - datetime.timedelta(days=7)).isoformat()
    return Time(
        text=time.text, span=time.span, type=time.type, value=new + time.value[10:], start=new + (time.start or "")[10:],
        end=new + (time.end or "")[10:],
    )  # fmt: skip
