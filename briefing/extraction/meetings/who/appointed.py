"""Who takes up or leaves a post on the day of 'effective': 'named Ann Hill president, effective June 1'."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings.who.complements import doers
from briefing.extraction.meetings.who.parties import can_meet
from briefing.extraction.tokens import Tokens

_NAMING = frozenset("name elect appoint promote choose tap hire pick select designate reappoint".split())
_LEAVING = frozenset("resign retire step leave join become succeed depart quit replace assume rejoin".split())


def appointed(t: Tokens, at: int) -> list[int]:
    """The people whose post changes on the day of 'effective' at token `at`, each by its head noun."""
    begin, _ = t.sentence_of(at)
    verbs = [a for a in t.ancestors(at) if clause.is_verb(t, a)]
    verbs += [j for j in range(at - 1, begin - 1, -1) if clause.is_verb(t, j)]
    for v in verbs:
        if t.lemma[v] in _NAMING:
            return [o for o in _named(t, v, at) if can_meet(t, o)]
        if t.lemma[v] in _LEAVING:
            return [s for s in doers(t, v) if can_meet(t, s)]
    return []


def _named(t: Tokens, v: int, at: int) -> list[int]:
    """Whom verb `v` names to a post, wherever the parse has hung the name."""
    if clause.children(t, v, "auxpass", "nsubjpass"):
        return clause.subjects(t, v)
    if t.dep[v] == "acl":
        return [t.head[v]]
    objects = [o for c in clause.children(t, v, "dobj") for o in coordination.conjuncts(t, c)]
    people = [o for o in objects if t.ent[o] == "PERSON"]
    if people:
        return people
    first = next((j for j in range(v + 1, at) if t.ent[j] == "PERSON"), None)
    if first is None:
        return objects
    while first + 1 < at and t.ent[first + 1] == "PERSON" and t.ent_iob[first + 1] == 1:
        first += 1
    return [first]
