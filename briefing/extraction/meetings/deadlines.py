"""Dated one-off actions: 'tariffs take effect on 6 July', 'has until Monday to …', 'is due to expire on Friday'."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import cache

from briefing.extraction.meetings import clause, modality
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings import when as whens
from briefing.extraction.meetings.calendar import Moment, granularity, side, turned
from briefing.extraction.meetings.status import Reading
from briefing.extraction.meetings.triggers import Trigger
from briefing.extraction.tokens import Tokens
from briefing.extraction.wordlists import table

Dated = tuple[Trigger, Reading, Moment]

_LIMIT = frozenset({"until", "till"})


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(table("meeting_dated")[name])


def find(t: Tokens, moments: Sequence[Moment], today: datetime.date | None) -> list[Dated]:
    """Actions that the text puts on a day ahead, each with its reading and its time."""
    found: list[Dated] = []
    seen: set[int] = set()
    for m in moments:
        dated = _one(t, m, today)
        if dated is not None and dated[0].at not in seen:
            seen.add(dated[0].at)
            found.append(dated)
    return found


def _one(t: Tokens, m: Moment, today: datetime.date | None) -> Dated | None:
    if m.time.type == "DURATION":
        return _within(t, m)
    until = m.first > 0 and any(t.lower[j] in _LIMIT for j in range(max(0, m.first - 2), m.first + 1))
    if until:
        m = m._replace(time=turned(m.time, today))
    lies = side(m.time, today)
    if (today is not None and not m.known) or m.time.value in ("FUTURE_REF", "PRESENT_REF"):
        return None
    fine = granularity(m.time.value)
    if lies == "past" or m.time.type == "SET" or fine in ("year", "quarter", "season"):
        return None
    g = whens.governor(t, m)
    if until and (g is None or t.lemma[g] not in _words("until_verbs")):
        g = _verb_of_until(t, m) or g
    if g is None or not (clause.is_verb(t, g) or t.pos[g] == "ADJ" or modality.word_class(t, g)):
        return None
    lemma = t.lemma[g]
    if until and lemma in _words("until_verbs"):
        return _until(t, m, g)
    v = _action(t, g)
    if g < m.first < v and clause.tense(t, g) == "past" and g != v:
        return None  # 'promised on Tuesday to …': the day of the promise
    if clause.negated(t, v):
        return None
    path = [v]
    if _is_effect(t, v) or t.lemma[v] in _words("ends"):
        form = clause.tense(t, v)
        if form == "past" and lies != "future":
            return None
        return _dated(t, v, "deadline", "scheduled", path, m)
    before_body = t.lemma[v] in ("go", "come") and any(t.lower[c] == "before" for c in t.children[v])
    if _stative(t, v) and not before_body:
        return None
    form = clause.tense(t, v)
    if form == "infinitive":
        status, sure = modality.above(t, v, path)
        if not sure or status not in ("scheduled", "expected"):
            return None
        if lies == "unknown" and fine is None and not m.time.text.lower().startswith(("next", "this coming")):
            return None if today is not None else _dated(t, v, _kind(t, v), status, path, m)
        return _dated(t, v, _kind(t, v), status, path, m)
    if form == "future" or (form == "modal" and modality.reported(t, v) and "would" in _aux(t, v)):
        if (fine not in ("day", "minute") and lies != "future") or t.dep[v] in ("relcl", "acl", "advcl"):
            return None
        if lies == "unknown" and fine is None:
            return None
        if until or t.lower[m.first] in ("today", "now") or (lies == "today" and not _is_exact(m)):
            return None
        return _dated(t, v, _kind(t, v), "scheduled", path, m)
    return None


def _is_exact(m: Moment) -> bool:
    return m.time.type == "TIME"


def _aux(t: Tokens, v: int) -> set[str]:
    return {t.lower[c] for c in t.children[v] if t.dep[c] == "aux"}


def _action(t: Tokens, g: int) -> int:
    """The verb that is to be done: the infinitive below a word like 'set' or 'due', else the word itself."""
    if modality.word_class(t, g) in ("scheduled", "expected"):
        for c in t.children[g]:
            if t.dep[c] in ("xcomp", "advcl", "ccomp") and clause.tense(t, c) == "infinitive" and c > g:
                return c
    return g


def _is_effect(t: Tokens, v: int) -> bool:
    if t.lemma[v] not in _words("effect_verbs"):
        return False
    return any(
        t.lower[c] in _words("effect_nouns")
        or (t.lower[c] == "into" and any(t.lower[o] in _words("effect_nouns") for o in t.children[c]))
        for c in t.children[v]
    )


def _stative(t: Tokens, v: int) -> bool:
    passive = any(t.dep[c] == "auxpass" for c in t.children[v])
    return not clause.is_verb(t, v) or (t.lemma[v] in _words("state") and not passive)


def _kind(t: Tokens, v: int) -> str:
    meaning = vocab.verbs().get(t.lemma[v])
    if meaning and meaning[-1].frame in ("meet", "visit"):
        return meaning[-1].kind
    return "event" if t.lemma[v] in _words("event") else "deadline"


def _dated(t: Tokens, v: int, kind: str, status: str | None, path: list[int], m: Moment) -> Dated:
    return Trigger(v, v, v, kind, "dated", ""), Reading(status, True, tuple(path), None), m


def _until(t: Tokens, m: Moment, g: int) -> Dated | None:
    """'has until Monday to bring …', 'extended its offer until …'."""
    if t.lemma[g] in ("have", "get", "give", "grant", "allow"):
        target = next(
            (c for c in t.children[g] if c > m.last and clause.is_verb(t, c) and t.dep[c] != "conj"), None
        )
        if target is None:
            _, end = t.sentence_of(g)
            j = m.last + 1
            if j + 1 < end and t.lower[j] == "to" and clause.is_verb(t, j + 1):
                target = j + 1
        if target is None:
            return None
        return _dated(t, target, "deadline", "scheduled", [g, target], m)
    if not clause.children(t, g, "dobj", "nsubjpass") or clause.negated(t, g):
        return None
    return _dated(t, g, "deadline", "scheduled", [g], m)


def _verb_of_until(t: Tokens, m: Moment) -> int | None:
    """The verb before 'until' that it limits, where the parse hung it elsewhere."""
    begin, _ = t.sentence_of(m.first)
    for j in range(m.first - 1, begin, -1):
        if (
            t.lemma[j] in _words("until_verbs")
            and clause.is_verb(t, j)
            and t.dep[j] not in ("aux", "auxpass")
        ):
            return j
    return None


def _within(t: Tokens, m: Moment) -> Dated | None:
    """'has 60 days to request …'."""
    h = m.head
    if t.dep[h] != "dobj" or t.lemma[t.head[h]] not in ("have", "give", "get", "allow"):
        return None
    g = t.head[h]
    if clause.tense(t, g) not in ("present", "future") or clause.negated(t, g):
        return None
    j = m.last + 1
    while j < min(len(t) - 1, m.last + 4) and t.lower[j] != "to":
        j += 1
    for v in range(j + 1, min(len(t), j + 4)):
        if t.lower[j] == "to" and t.tag[v] == "VB":
            return _dated(t, v, "deadline", "scheduled", [g, v], m)
    return None
