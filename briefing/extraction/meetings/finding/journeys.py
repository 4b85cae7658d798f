"""Which journeys are worth a line on an agenda: those of people to named places, dated or sure and ahead."""

from __future__ import annotations

import datetime

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.dates import calendar
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.tokens import Tokens

_PEOPLE = frozenset(
    "many people some others anyone everyone travelers travellers tourists visitors passengers fans they we you one most".split()
)
_NEEDS_DATE = frozenset({"go", "come", "leave", "return", "head", "depart", "continue", "proceed"})


def counts(t: Tokens, x: Telling, upcoming: bool, reading: Reading, today: datetime.date | None) -> bool:
    """Somebody's journey to a named place: dated, or sure and ahead."""
    if x.where is None or not x.parties:
        return False
    if x.moment is None and all(t.lower[p.head] in _PEOPLE for p in x.parties):
        return False  # 'many would travel to the UK'
    lemma = t.lemma[x.trigger.at]
    if lemma == "be":
        return upcoming and reading.sure and x.moment is not None  # 'was in Lund' where nothing else tells it
    if x.moment is None:
        bound = x.status in ("scheduled", "expected") and _bound_for(t, x.trigger.at)
        meant = lemma not in _NEEDS_DATE or (lemma in ("go", "return") and _errand(t, x.trigger.at)) or bound
        return meant and upcoming and reading.sure
    fine = calendar.granularity(x.value) if x.value else None
    if not upcoming and (fine in (None, "year", "season", "quarter") or _long_ago(x, today)):
        return False  # 'they came to Canada in 2015'
    return upcoming or lemma not in _NEEDS_DATE or fine in ("minute", "hour", "day", "week", "month")


def _long_ago(x: Telling, today: datetime.date | None) -> bool:
    """Whether a day lies months behind, or where nobody knows the day of the text, is told with its year."""
    if x.moment is None:
        return False
    time = x.moment.time
    if today is None:
        return any(part.isdigit() and len(part) == 4 for part in time.text.replace(",", " ").split())
    return bool(time.end) and (today - datetime.date.fromisoformat((time.end or "")[:10])).days > 92


def _bound_for(t: Tokens, v: int) -> bool:
    """Whether a person is to go to a town or country: 'she will head to Lima'."""
    someone = any(t.ent[s] == "PERSON" or t.lower[s] in ("he", "she") for s in clause.subjects(t, v))
    goals = [o for p in clause.prepositions(t, v, frozenset({"to", "for"})) for o in clause.objects_of(t, p)]
    return someone and any(t.ent[o] == "GPE" for o in goals)


def _errand(t: Tokens, v: int) -> bool:
    """Whether somebody goes to a place that has a name in order to do something: 'to go to Oslo to sign it'."""
    named = any(t.lower[c] == "to" and any(t.ent[o] == "GPE" for o in t.children[c]) for c in t.children[v])
    return named and any(
        t.dep[c] in ("advcl", "xcomp") and c > v and clause.tense(t, c) == "infinitive" for c in t.children[v]
    )
