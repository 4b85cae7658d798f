"""Days told by fixed phrases of domestic news: 'effective June 1', 'polls close at 8 p.m.', 'goes to court on Monday'."""

from __future__ import annotations

import datetime

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.dated import limits
from briefing.extraction.meetings.dated.limits import Dated
from briefing.extraction.meetings.dates.calendar import Moment, granularity, names_day, side, turned
from briefing.extraction.tokens import Tokens

_LINKS = frozenset({"on", "as", "of", "from", "starting", "beginning", "at", "with"})
_COMPARED = frozenset({"more", "most", "less", "very", "highly", "as", "so", "how"})
_POSTS = frozenset({"post", "job", "role", "position", "duty", "appointment", "seat", "command", "reins"})
_COURTS = frozenset({"court", "trial", "arbitration", "mediation"})
_BALLOTS = frozenset({"polls", "voting", "balloting", "polling"})
_FINE = frozenset({"minute", "day", "week", "month"})


def find(t: Tokens, m: Moment, g: int | None, today: datetime.date | None) -> Dated | None:
    """What the phrase around moment `m`, which hangs on `g`, puts on a day ahead; None where it is no such phrase."""
    at = _effective(t, m)
    if at is not None:
        return _ahead(t, m, at, [at], "deadline", today)
    if g is None or not clause.is_verb(t, g):
        return None
    if "by" in t.lower[max(0, m.first - 2) : m.first] and _is_condition(t, g):
        return _ahead(t, m, g, [g], "deadline", today)
    if clause.negated(t, g):
        return None
    form = clause.tense(t, g)
    if form not in ("present", "future"):
        return None
    kind = _kind(t, g)
    return _ahead(t, m, g, [g], kind, today) if kind else None


def _ahead(
    t: Tokens, m: Moment, at: int, path: list[int], kind: str, today: datetime.date | None
) -> Dated | None:
    """The entry of word `at` on the day of `m`, if that is a day ahead."""
    m = m._replace(time=turned(m.time, today))
    lies = side(m.time, today)
    if today is None:
        ahead = lies != "past" and (names_day(m.time) or granularity(m.time.value) in _FINE)
    else:
        ahead = granularity(m.time.value) in _FINE and (
            lies == "future" or (lies == "today" and m.time.type == "TIME")
        )
    return limits.dated(t, at, kind, "scheduled", path, m) if ahead else None


def _effective(t: Tokens, m: Moment) -> int | None:
    """The 'effective' right before the time: 'named her president, effective June 1'."""
    j = m.first - 1
    while j > 0 and t.lower[j] in _LINKS:
        j -= 1
    if j < 0 or t.lower[j] != "effective" or t.sent[j] != t.sent[m.first]:
        return None
    return None if j and t.lower[j - 1] in _COMPARED else j


def keeps_hours(t: Tokens, v: int, m: Moment) -> bool:
    """Whether a shop, a metro or the like opens or closes at an hour, as it does any day: no event."""
    if t.lemma[v] not in ("open", "close", "reopen", "shut") or m.time.type != "TIME":
        return False
    return any(t.lemma[s].lower() in _HOUSES for s in clause.subjects(t, v))


_HOUSES = frozenset(
    "store shop library metro subway office gate door bank restaurant bar mall pool station exchange market "
    "supermarket pharmacy clinic garage lot dealership registry".split()
)


def _is_condition(t: Tokens, v: int) -> bool:
    """Whether `v` is what must be done for nothing worse to come: 'unless a deal is reached', 'if it fails to pass'."""
    top = t.head[v] if t.dep[v] == "xcomp" and clause.is_verb(t, t.head[v]) else v
    marks = {t.lower[c] for c in t.children[top] if t.dep[c] == "mark"}
    if clause.tense(t, top) != "present":
        return False
    undone = clause.negated(t, top) or (top != v and t.lemma[top] == "fail")
    return "unless" in marks or ("if" in marks and undone)


def _kind(t: Tokens, v: int) -> str:
    """The kind of entry that verb `v` makes by the words that stand with it; '' for none."""
    lemma = t.lemma[v]
    if lemma == "take" and any(t.lower[c] == "up" for c in t.children[v]):
        taken = [t.head[v]] if t.dep[v] == "relcl" else clause.children(t, v, "dobj")
        return "event" if any(t.lemma[o].lower() in _POSTS for o in taken) else ""
    if lemma in ("go", "head", "return", "be"):
        nodes = [v, *(c for c in t.children[v] if t.lower[c] == "back")]
        goals = [
            o
            for n in nodes
            for p in clause.prepositions(t, n, frozenset({"to", "in", "into"}))
            for o in clause.objects_of(t, p)
        ]
        court = any(t.lower[o] in _COURTS - {"trial"} and not t.children[o] for o in goals)
        return "hearing" if court else ""
    if lemma == "run" and any(t.lower[c] == "out" for c in t.children[v]):
        return "deadline"
    if lemma in ("open", "close"):
        return "event" if any(t.lower[s] in _BALLOTS for s in clause.children(t, v, "nsubj")) else ""
    return ""
