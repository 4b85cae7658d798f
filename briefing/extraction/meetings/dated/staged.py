"""Where and when an event with a name is put on: 'will be held at Lund Park in 2030', 'was chosen to host Design Week 2030'."""

from __future__ import annotations

import datetime
import re

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.certainty import said_by_word
from briefing.extraction.meetings.dated import actions, limits
from briefing.extraction.meetings.dated.limits import Dated
from briefing.extraction.meetings.dates.calendar import Moment, granularity, names_day, side, turned
from briefing.extraction.tokens import Tokens

_HOSTING = frozenset({"host", "stage", "hold", "co", "cohost"})
_CHOSEN = frozenset({"choose", "select", "pick", "name", "award", "tap"})
_EVENTS = frozenset(
    "event tournament championship championships games final finals cup olympics race open conference convention "
    "summit festival fair expo exhibition week congress".split()
)
_VENUES = frozenset(
    "theatre theater centre center hall gallery museum arena stadium playhouse auditorium club house pavilion "
    "cinema cathedral church park opera studio".split()
)
_NOBODY = frozenset({"PERSON", "GPE", "NORP", "DATE"})
_YEAR = re.compile(r"\d{4}")


def find(t: Tokens, m: Moment, g: int | None, today: datetime.date | None) -> Dated | None:
    """The event that moment `m`, which hangs on `g`, is the time of; None where it is none."""
    if g is None:
        return None
    year = _YEAR.fullmatch(m.time.value or "")
    if year and (today is None or int(year[0]) >= today.year):
        v = _in_a_year(t, g)
        return limits.dated(t, v, "event", "scheduled", [v], m) if v is not None else None
    title = g if _is_awaited(t, m, g) else _title(t, m, g)
    if title is None:
        return None
    m = m._replace(time=turned(m.time, today))
    ahead = granularity(m.time.value) in ("minute", "day") if today else names_day(m.time)
    if not ahead or side(m.time, today) not in ("future", "unknown" if today is None else "future"):
        return None
    found = limits.dated(t, title, "event", "scheduled", [title, g], m)
    return found[0]._replace(first=title, last=title), found[1], found[2]


def _in_a_year(t: Tokens, g: int) -> int | None:
    """The verb that puts a named event in a year ahead."""
    v = t.head[g] if t.dep[g] == "dobj" and t.pos[g] == "PROPN" else g
    if not clause.is_verb(t, v) or clause.negated(t, v):
        return None
    form = clause.tense(t, v)
    over = t.head[v]
    chosen = t.lemma[over] in _CHOSEN and bool(clause.children(t, over, "auxpass"))
    planned = form == "infinitive" and (
        chosen or said_by_word.word_class(t, over) in ("scheduled", "expected")
    )
    if form != "future" and not planned:
        return None
    if t.lemma[v] in _HOSTING and any(_is_event(t, o) for o in clause.children(t, v, "dobj")):
        return v
    placed = actions.takes_place(t, v) and t.lemma[v] in ("take", "hold", "stage", "happen")
    told = clause.subjects(t, v)
    return v if placed and told and t.lemma[v] and _is_event(t, told[0]) else None


def _is_event(t: Tokens, i: int) -> bool:
    """Whether noun `i` is an event by its word, or the end of a name that is nobody's."""
    named = (
        t.pos[i] == "PROPN" and t.ent[i] not in _NOBODY and bool(clause.children(t, i, "compound", "amod"))
    )
    return named or t.lower[i] in _EVENTS


def _is_awaited(t: Tokens, m: Moment, noun: int) -> bool:
    """Whether a report or figures of a day are waited for: 'is awaiting Friday's jobs report', 'ahead of Thursday's data'."""
    if t.dep[m.head] != "poss" or t.head[m.head] != noun or t.lemma[noun].lower() not in _REPORTS:
        return False
    p = t.head[noun]
    if t.dep[noun] == "dobj":
        return t.lemma[p] in ("await", "anticipate") and clause.tense(t, p) in (
            "present",
            "ongoing",
            "gerund",
        )
    ahead = t.lower[p] == "of" and t.lower[t.head[p]] == "ahead"
    return t.dep[noun] == "pobj" and (
        ahead or (t.lower[p] in ("for", "to") and t.lemma[t.head[p]] in _WAITING)
    )


_REPORTS = frozenset(
    {"report", "datum", "data", "figure", "number", "result", "statement", "minute", "payroll", "earning"}
)
_WAITING = frozenset({"wait", "brace", "look", "turn"})


def _title(t: Tokens, m: Moment, g: int) -> int | None:
    """The title or show of which it is said that it 'is at' or 'runs at' a venue on days named right behind: 'is at the Mill Theatre, April 3 to 7'."""
    v = next((a for a in (g, *t.ancestors(g)) if clause.is_verb(t, a)), None)
    if v is None or t.lemma[v] not in ("be", "run", "play", "continue", "open") or clause.negated(t, v):
        return None
    if clause.tense(t, v) not in ("present", "future") or not v < m.first:
        return None
    told = clause.children(t, v, "nsubj")
    if not told or t.pos[told[0]] not in ("PROPN", "NOUN") or t.ent[told[0]] in _NOBODY - {"PERSON"}:
        return None
    at = [o for p in clause.prepositions(t, v, frozenset({"at"})) for o in clause.objects_of(t, p)]
    venue = any(t.lower[o] in _VENUES and t.word[o][:1].isupper() and v < o < m.first for o in at)
    return told[0] if venue else None
