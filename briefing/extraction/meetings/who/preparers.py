"""Who prepares a meeting of others: 'arrived in Rome to prepare for the visit' is not the visitor."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.tokens import Tokens

_PREPARING = frozenset({"prepare", "arrange", "organize", "organise"})
_GROUND = frozenset({"ground", "groundwork", "way", "stage", "agenda"})
_LAID = frozenset({"prepare", "lay", "pave", "set", "clear", "smooth"})
_OTHERS = frozenset({"visit", "trip", "summit", "tour", "journey"})


def are_others(t: Tokens, trigger: Trigger) -> bool:
    """Whether noun `trigger` is 'the' visit or summit that somebody came only to prepare."""
    i = trigger.at
    if trigger.frame != "noun" or t.lemma[i].lower() not in _OTHERS:
        return False
    if not any(t.lower[c] == "the" and t.dep[c] == "det" for c in t.children[i]):
        return False
    v = t.head[t.head[i]] if t.dep[i] == "pobj" and t.lower[t.head[i]] == "for" else t.head[i]
    if t.lemma[v] in _GROUND and t.dep[v] == "dobj" and t.lemma[t.head[v]] in _LAID:
        return True  # 'prepared the ground for the visit'
    came = t.dep[v] in ("advcl", "xcomp") and clause.is_verb(t, v) and clause.tense(t, v) == "infinitive"
    return came and t.lemma[v] in _PREPARING
