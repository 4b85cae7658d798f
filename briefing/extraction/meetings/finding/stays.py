"""Journeys told without a verb of travel: 'spent five hours in Lund before flying on', 'sent a delegation to Lund'."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings.who.encounters import is_dignitary
from briefing.extraction.meetings.who.parties import can_meet
from briefing.extraction.tokens import Tokens

_SPANS = frozenset({"hour", "day", "night"})
_ONWARD = frozenset({"head", "leave", "fly", "travel", "go", "return", "depart", "journey", "continue"})
_SENDING = frozenset({"send", "dispatch"})
_SENT = frozenset({"delegation", "envoy", "emissary", "negotiator", "mission"})
_IN = frozenset({"in"})
_TO = frozenset({"to"})


def is_stay(t: Tokens, v: int) -> bool:
    """Whether verb `v`, 'spend', tells a stop on a journey: 'spent five hours in Lund before heading to Oslo'.

    Or one that is planned: 'is expected to spend three days in Ohio'.
    """
    if t.lemma[v] != "spend" or t.tag[v] not in ("VBD", "VBN", "VB"):
        return False
    taken = clause.children(t, v, "dobj", "npadvmod")
    spans = [c for c in taken if t.lemma[c].lower() in _SPANS or (t.tag[v] == "VB" and t.lower[c] in _DAYS)]
    places = [o for n in (v, *spans) for p in clause.prepositions(t, n, _IN) for o in clause.objects_of(t, p)]
    if not spans or not any(t.ent[o] in ("GPE", "LOC") for o in places):
        return False
    if t.tag[v] == "VB":
        rest = any(
            t.lemma[c] in ("rest", "remainder", "last", "final") for s in spans for c in (s, *t.children[s])
        )
        doing = any(
            t.tag[c] == "VBG" for c in clause.children(t, v, "xcomp", "advcl")
        )  # 'preparing for the debate'
        return not (rest or doing) and clause.tense(t, v) in ("future", "infinitive") and bool(_named(t, v))
    onward = any(
        t.lemma[c] in _ONWARD and t.lower[p] == "before"
        for p in clause.children(t, v, "prep", "advcl", "mark")
        for c in (p, *t.children[p])
    )
    return onward and any(is_dignitary(t, s) for s in clause.subjects(t, v))


_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday weekend tomorrow today".split())


_MADE_TO = frozenset({"sentence", "condemn", "order", "force", "have"})


def _named(t: Tokens, v: int) -> list[int]:
    """Who does verb `v` or, where it is an infinitive, the verb above it; only people with a name, and 'he' and 'she'."""
    over = v
    while t.dep[over] == "xcomp" and not clause.children(t, over, "nsubj", "nsubjpass"):
        over = t.head[over]
    free = t.dep[over] not in ("acl", "advcl", "relcl") and t.lemma[over] not in _MADE_TO
    who = clause.children(t, over, "nsubj", "nsubjpass") if free else []
    return [s for s in who if t.ent[s] == "PERSON" or t.lower[s] in ("he", "she") or is_dignitary(t, s)]


def was_there(t: Tokens, v: int) -> bool:
    """Whether somebody 'was in' a town or country on a day or on an errand: 'Today she was in Lund'; not 'when it snowed'."""
    if t.lower[v] not in ("was", "were") or (t.pos[v] != "AUX" and t.tag[v] != "VBD"):
        return False
    who = clause.children(t, v, "nsubj")
    if not any(t.ent[s] == "PERSON" or t.lower[s] in ("he", "she") for s in who):
        return False
    places = [o for p in clause.children(t, v, "prep") if t.lower[p] == "in" for o in clause.objects_of(t, p)]
    if not any(t.ent[o] == "GPE" for o in places) or clause.children(t, v, "attr", "acomp"):
        return False
    aims = [a for a in clause.children(t, v, "advcl", "xcomp") if clause.tense(t, a) == "infinitive"]
    if any(t.lemma[a] not in _ERRANDS for a in aims):
        return False  # 'was in Lund on Monday to see the sights'
    return not any(t.lower[c] in _WHEN for a in clause.children(t, v, "advcl") for c in t.children[a])


def is_to_be_there(t: Tokens, v: int) -> bool:
    """Whether somebody is due to be in a place: 'is scheduled to be in Lund on Friday', 'is due at the White House'."""
    over = t.head[v]
    if t.lower[v] != "be" or t.dep[v] not in ("xcomp", "advcl") or t.lower[over] not in _DUE:
        return False
    if clause.children(t, v, "attr", "acomp", "auxpass") or clause.negated(t, over):
        return False
    subjects = clause.children(t, over, "nsubj", "nsubjpass")
    if not subjects and t.pos[over] == "ADJ":
        subjects = clause.children(t, t.head[over], "nsubj")
    if not any(t.ent[s] == "PERSON" or t.lower[s] in ("he", "she") or is_dignitary(t, s) for s in subjects):
        return False
    places = [
        o for p in clause.children(t, v, "prep") if t.lower[p] in _THERE for o in clause.objects_of(t, p)
    ]
    return any(t.ent[o] in ("GPE", "FAC") or t.word[o - 1 : o + 1] == ["White", "House"] for o in places)


_DUE = frozenset({"scheduled", "expected", "due", "set", "slated"})
_THERE = frozenset({"in", "at"})
_ERRANDS = frozenset(
    "open sign meet attend address discuss launch press urge campaign speak inspect mark promote present seek brief "
    "negotiate lobby plead unveil announce assess survey celebrate deliver receive accept".split()
)
_WHEN = frozenset({"when", "as", "while", "after", "before", "because", "since"})


def sent(t: Tokens, v: int) -> list[int]:
    """Who is sent to a place by verb `v`: 'sent a delegation to Lund'; empty where nobody is."""
    if t.lemma[v] not in _SENDING or t.dep[v] in ("amod", "acl"):
        return []
    found = [
        o
        for c in clause.children(t, v, "dobj", "nsubjpass")
        for o in coordination.conjuncts(t, c)
        if t.lemma[o].lower() in _SENT
    ]
    goals = [o for n in (v, *found) for p in clause.prepositions(t, n, _TO) for o in clause.objects_of(t, p)]
    return found if any(t.ent[o] == "GPE" for o in goals) else []


def goes_on(t: Tokens, v: int) -> bool:
    """Whether verb `v` says that somebody's journey leads on: 'then continues to Damascus', 'will proceed to Lima'."""
    goals = [o for p in clause.prepositions(t, v, frozenset({"to"})) for o in clause.objects_of(t, p)]
    who = clause.subjects(t, v)
    people = any(can_meet(t, s) or t.lower[s] in ("he", "she", "they") for s in who)
    return people and any(t.ent[o] == "GPE" for o in goals) and not clause.children(t, v, "dobj", "xcomp")
