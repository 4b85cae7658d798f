"""Whom a dated action is done to: 'will notify the council on Friday', 'the letter will be sent to the ministry'."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings.finding import acts
from briefing.extraction.meetings.who.complements import objects_behind
from briefing.extraction.meetings.who.parties import can_meet, is_somebody
from briefing.extraction.tokens import Tokens

_TOLD = frozenset({"notify", "inform", "brief", "petition", "consult", "address"})
_SENT = frozenset(
    {
        "return",
        "surrender",
        "extradite",
        "send",
        "submit",
        "deliver",
        "hand",
        "present",
        "write",
        "report",
        "forward",
        "give",
        "make",
    }
)
_TO = frozenset({"to"})
_UNTIL = frozenset({"until", "till"})
_BODIES = frozenset({"ORG", "GPE", "PERSON", "NORP", "FAC"})


def recipients(t: Tokens, v: int) -> list[int]:
    """The people and bodies that verb `v` notifies or sends something to."""
    lemma = t.lemma[v]
    if lemma in _TOLD:
        told = [o for c in clause.children(t, v, "dobj", "nsubjpass") for o in coordination.conjuncts(t, c)]
    elif lemma in _SENT and (lemma != "return" or clause.children(t, v, "dobj", "nsubjpass")):
        told = [o for c in clause.children(t, v, "dative") for o in coordination.conjuncts(t, c)]
        told = [o for o in told if t.pos[o] != "ADP"] + objects_behind(t, v, _TO)
        told += [o for c in clause.children(t, v, "dobj") for o in objects_behind(t, c, _TO)]
        told += [o for c in clause.children(t, v, "dative") for o in clause.objects_of(t, c)]
    else:
        return []
    if lemma == "send" and any(can_meet(t, o) for o in clause.children(t, v, "dobj", "nsubjpass")):
        return []  # 'a delegation will be sent to Lima'
    return [o for o in dict.fromkeys(told) if _is_body(t, o)]


def _is_body(t: Tokens, o: int) -> bool:
    """Whether noun `o` is a named body or state, a parliament or the like, or people who can be told."""
    if t.pos[o] == "PROPN" and t.ent[o] in _BODIES:
        return True
    return acts.is_body(t, o) or (t.pos[o] != "PRON" and can_meet(t, o) and is_somebody(t, o))


def given(t: Tokens, v: int, g: int) -> list[int]:
    """Who is given time to do `v` by verb `g`: 'the judge gave it 12 months to pay'."""
    if t.lemma[g] not in ("give", "grant", "allow") or g == v or clause.children(t, g, "auxpass"):
        return []
    told = [c for c in clause.children(t, g, "dative") if t.pos[c] != "ADP"]
    if not told and clause.prepositions(t, g, _UNTIL):  # 'gave lawyers until Friday to file'
        told = [c for c in clause.children(t, g, "dobj") if c < v and can_meet(t, c)]
    return [o for c in told for o in coordination.conjuncts(t, c) if can_meet(t, o) or t.pos[o] == "PRON"]
