"""Who takes part in a meeting by other words of its sentence: a case, those who attend, a 'with' hung elsewhere."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings.complements import objects_behind
from briefing.extraction.meetings.parties import can_meet
from briefing.extraction.tokens import Tokens


def of_case(t: Tokens, carrier: int) -> list[int]:
    """The parties of a case that goes to court: 'the union's suit against the city goes to trial'."""
    found = []
    for s in clause.subjects(t, carrier):
        if t.lemma[s] in ("case", "suit", "lawsuit", "complaint", "appeal", "challenge", "claim"):
            found += [c for c in clause.children(t, s, "poss") if can_meet(t, c)]
            found += [o for o in objects_behind(t, s, frozenset({"against", "by"})) if can_meet(t, o)]
    return found


_COMING = frozenset({"attend", "invite", "expect", "participate", "take", "sit", "join", "present"})


def attending(t: Tokens, i: int) -> list[int]:
    """Who is said to be there behind the clause of noun `i`: '… is set for Monday, with five chiefs invited'."""
    above = [i, *(a for a in t.ancestors(i) if clause.is_verb(t, a))][:3]
    found = []
    for p in (c for a in above for c in t.children[a] if t.lower[c] == "with" and c > i):
        for c in t.children[p]:
            if t.dep[c] == "pcomp" and t.lemma[c] in _COMING:
                found += [s for s in clause.subjects(t, c) if can_meet(t, s)]
            elif t.dep[c] == "pobj" and any(
                t.dep[g] == "acl" and t.lemma[g] in _COMING for g in t.children[c]
            ):
                found += [o for o in coordination.conjuncts(t, c) if can_meet(t, o)]
    return found


def misplaced(t: Tokens, i: int) -> list[int]:
    """Parties behind a 'with' or 'between' that the parse hung elsewhere: 'talks in Rome with …'."""
    _, end = t.sentence_of(i)
    for j in range(i + 1, min(end, i + 9)):
        if clause.is_verb(t, j) or t.lower[j] in (";", ":", "that", "who", "which", "when", "where", "and"):
            break
        if t.lower[j] in ("with", "between"):
            return [o for o in clause.objects_of(t, j) if can_meet(t, o)]
    return []
