"""Deadlines told by a span of time from now: 'has four weeks to answer', 'will report within ten days'."""

from __future__ import annotations

import datetime
import re

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.certainty import modality, said_by_word
from briefing.extraction.meetings.dated import actions
from briefing.extraction.meetings.dated.limits import Dated, dated
from briefing.extraction.meetings.dates import calendar
from briefing.extraction.meetings.dates.calendar import Moment
from briefing.extraction.meetings.dates.governor import governor
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.tokens import Tokens
from briefing.records import Time

_HOURS = re.compile(r"PT(24|48|72|96)H")
_GIVING = frozenset({"have", "give", "get", "allow", "grant"})
_CONTESTS = frozenset(
    "tournament competition event race contest season championship championships cup game match festival trip".split()
)
_TOLD = frozenset({"past", "present", "future"})


def find(t: Tokens, m: Moment, today: datetime.date | None) -> Dated | None:
    """The deadline that span `m` gives somebody, at the day, week, month or year to which it leads from `today`."""
    found = _to_be_done(t, m) if t.lower[max(0, m.first - 1)] == "within" else _allowed(t, m)
    if found is None:
        return None
    return found[0], found[1], m._replace(time=_end(m.time, today))


def is_told(t: Tokens, trigger: Trigger, reading: Reading) -> bool:
    """Whether a deadline is one of a time that somebody has or is given: 'will have four weeks to answer before the summit'."""
    given = len(reading.path) == 2 and t.lemma[reading.path[0]] in _GIVING
    return given and reading.path[1] == trigger.at


def _end(time: Time, today: datetime.date | None) -> Time:
    hours = _HOURS.fullmatch(time.value or "")
    if hours:
        time = Time(text=time.text, span=time.span, type=time.type, value=f"P{int(hours[1]) // 24}D")
    return calendar.so_far_ahead(time, today)


def _allowed(t: Tokens, m: Moment) -> Dated | None:
    """'has 60 days to request …', 'gave it 12 months to pay'."""
    h = m.head
    g = t.head[h]
    if t.dep[h] not in ("dobj", "npadvmod") or t.lemma[g] not in _GIVING:
        return None
    left = m.last + 1 < len(t) and t.lower[m.last + 1] in ("left", "remaining")
    form = clause.tense(t, g)
    given = t.lemma[g] in ("give", "grant") and form in _TOLD and not _of_the_past(t, m)
    if left or clause.negated(t, g) or not (given or form in ("present", "future")):
        return None
    j = m.last + 1
    while j < min(len(t) - 1, m.last + 4) and t.lower[j] != "to":
        j += 1
    for v in range(j + 1, min(len(t), j + 4)):
        if (
            t.lower[j] == "to"
            and t.tag[v] == "VB"
            and (not actions.stative(t, v) or t.lower[v : v + 2] == ["do", "so"])
        ):
            return dated(t, v, "deadline", "scheduled", [g, v], m)
    return None


def _of_the_past(t: Tokens, m: Moment) -> bool:
    """Whether the sentence gives another time, so that the span may have run out: 'in 2010 it was given six months'."""
    begin, end = t.sentence_of(m.first)
    return any(t.ent[j] == "DATE" and not m.first <= j <= m.last for j in range(begin, end))


def _to_be_done(t: Tokens, m: Moment) -> Dated | None:
    """'is expected to draw up guidelines within 24 hours', 'must be completed within two years'."""
    g = governor(t, m)
    if g is not None and said_by_word.word_class(t, g) in ("scheduled", "expected"):
        g = next((c for c in t.children[g] if t.dep[c] == "xcomp" and t.tag[c] == "VB"), g)
    if g is None or not clause.is_verb(t, g) or t.lemma[g] not in actions.words("finished"):
        return None
    if clause.negated(t, g) or any(t.lower[s] in ("you", "one") for s in clause.subjects(t, g)):
        return None
    if any(t.lemma[s].lower() in _CONTESTS for s in clause.subjects(t, g)):
        return None  # 'the tournament will be completed within 32 days': how long it lasts
    form, path = clause.tense(t, g), [g]
    aux = {t.lower[c] for c in t.children[g] if t.dep[c] == "aux"}
    if form == "future" or (form == "modal" and "must" in aux):
        return dated(t, g, "deadline", "scheduled", path, m)
    if form == "modal" and "would" in aux and modality.reported(t, g):
        return dated(t, g, "deadline", "scheduled", path, m)
    if form == "infinitive":
        over = t.head[g]
        status, sure = modality.above(t, g, path)
        if t.lemma[over] in actions.words("orders") or (t.lemma[over] == "have" and t.dep[g] == "xcomp"):
            status, sure = "scheduled", True
        if sure and status in ("scheduled", "expected"):
            return dated(t, g, "deadline", status, path, m)
    return None
