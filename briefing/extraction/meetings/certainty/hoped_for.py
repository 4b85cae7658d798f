"""A meeting that is ahead by what people hope, expect or make ready: 'hopes are high for talks', 'is expected at the forum'."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.certainty import standing
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.tokens import Tokens

_HOPES = frozenset(
    {"hope", "expectation", "prospect", "chance", "momentum", "pressure", "window", "appetite"}
)
_AWAITED = frozenset({"expect", "due", "anticipate", "book", "schedule"})
_READYING = frozenset({"tighten", "step", "prepare", "ready", "rehearse", "brace", "beef", "heighten"})
_AT = frozenset({"at", "in", "for", "on"})
_DUE = frozenset({"due", "schedule", "expect", "set", "suppose", "slate", "plan"})
_UNDOING = frozenset({"but"})
_WITHIN = 30
"""How many tokens behind the meeting may stand what came of it."""


def read(t: Tokens, i: int, reading: Reading) -> Reading | None:
    """The status of the meeting of noun `i` by hopes for it, by who is expected at it; None where there are none."""
    if reading.sure and reading.status == "scheduled" and _fell_through(t, i, reading):
        return reading._replace(status="cancelled")
    if not reading.sure and _has_one(t, i):
        v = t.head[i]
        told = [c for c in clause.children(t, v, "advcl", "acl") if c > i and t.lemma[c] in _DUE]
        return Reading("scheduled", True, (*reading.path, *told), v)
    p = t.head[i]
    v = t.head[p]
    at = t.dep[i] == "pobj" and t.lower[p] in ("at", "during", "in") and clause.is_verb(t, v)
    if at and reading.status == "scheduled" and clause.tense(t, v) == "future" and _is_of_a_day(t, i):
        return reading._replace(sure=True)  # 'will raise it at Monday's meeting'
    if reading.sure or t.dep[i] != "pobj" or t.lower[p] not in _AT:
        return None
    verb = v if clause.is_verb(t, v) else t.head[v]
    if t.lower[p] == "for" and reading.status in ("held", "present", "scheduled"):
        hopes = {t.lemma[c].lower() for c in clause.children(t, verb, "dobj", "nsubj", "nsubjpass") if c < i}
        if (hopes | {t.lemma[v].lower()}) & _HOPES:
            status = "possible" if standing.brought_up(t, i) else "scheduled"
            return Reading(status, True, (*reading.path, verb), None)
        if t.lower[v] == "planning":
            return Reading("scheduled", True, reading.path, None)  # 'planning for the talks has begun'
        if t.lemma[v] in _READYING and clause.tense(t, v) in ("present", "ongoing"):
            return Reading("scheduled", True, reading.path, v)  # 'is tightening security for her visit'
        return None
    if t.lower[p] == "on" and t.lemma[v] == "work" and clause.tense(t, v) in ("present", "ongoing"):
        return Reading("possible", True, reading.path, v)  # 'are working on a meeting between the two'
    if t.lemma[v] not in _AWAITED or reading.status not in ("held", "present"):
        return None
    passive = t.pos[v] == "ADJ" or bool(clause.children(t, v, "auxpass"))
    over = v if clause.is_verb(t, v) else t.head[v]
    now = clause.tense(t, over) in ("present", "future") and not clause.negated(t, over)
    return Reading("scheduled", True, reading.path, v) if passive and now else None


def _is_of_a_day(t: Tokens, i: int) -> bool:
    """Whether a day says which meeting it is: 'Monday's meeting'."""
    return any(
        t.ent[c] == "DATE" and t.dep[c] in ("poss", "compound", "nmod") for c in t.children[i] if c < i
    )


def _has_one(t: Tokens, i: int) -> bool:
    """Whether somebody has a meeting with somebody: 'has a meeting with the mayor'; not 'has talks', as headlines tell them."""
    v = t.head[i]
    one = any(t.lower[c] in ("a", "an", "another") for c in t.children[i])
    with_whom = any(t.lower[p] == "with" for p in clause.children(t, i, "prep"))
    has = t.dep[i] == "dobj" and t.lemma[v] == "have" and clause.tense(t, v) == "present"
    return one and with_whom and has and not clause.negated(t, v) and t.dep[v] in ("ROOT", "ccomp")


def _fell_through(t: Tokens, i: int, reading: Reading) -> bool:
    """Whether it had been due and the sentence goes on with what came between: 'had been due to meet, but fell ill'."""
    had = [
        j
        for j in reading.path
        if clause.is_verb(t, j) and any(t.lower[c] == "had" and t.dep[c] == "aux" for c in t.children[j])
    ]
    due = any(t.lemma[j] in _DUE for j in reading.path)
    been = any(t.lower[j] == "been" or any(t.lower[c] == "been" for c in t.children[j]) for j in had)
    if not due or not been:
        return False
    _, end = t.sentence_of(i)
    return any(t.lower[j] in _UNDOING for j in range(i + 1, min(end, i + _WITHIN)))
