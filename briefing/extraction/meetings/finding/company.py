"""Words that tell of people together only by what stands beside them: 'tea with the queen', 'came together in Oslo'."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.who.parties import can_meet
from briefing.extraction.tokens import Tokens

DRINKS = frozenset({"tea", "coffee", "supper", "drinks", "drink"})
"""What people take together, and also alone."""
_WITH = frozenset({"with"})
_AT = frozenset({"in", "at", "on"})
_THROUGH = frozenset({"through", "across", "around"})


def is_taken_together(t: Tokens, i: int) -> bool:
    """Whether somebody has tea or the like with somebody: 'will take tea with the queen', 'invited her to tea'."""
    h = t.head[i]
    taken = t.dep[i] == "dobj" and t.lemma[h] in ("have", "take", "share", "enjoy")
    beside = [o for n in (i, h) for p in clause.prepositions(t, n, _WITH) for o in clause.objects_of(t, p)]
    over = t.lemma[t.head[h]]
    asked = t.dep[i] == "pobj" and t.lower[h] in ("for", "to") and over in ("meet", "join", "invite")
    return asked or ((taken or t.dep[i] == "pobj") and any(can_meet(t, o) for o in beside))


def is_with_somebody(t: Tokens, i: int) -> bool:
    """Whether noun `i` says with whom: 'a session with the minister'."""
    beside = [o for p in clause.prepositions(t, i, _WITH) for o in clause.objects_of(t, p)]
    return any(can_meet(t, o) for o in beside)


def is_of_sport(t: Tokens, j: int) -> bool:
    """Whether word `j`, one of the sports page, is of it here: not 'final round', 'matches the offer', 'the Arab League'."""
    if t.tag[j].startswith("V") or (t.tag[j] == "JJ" and t.dep[j] == "amod"):
        return False
    return t.lower[j] != "league" or not (
        t.lower[j - 1 : j] in (["arab"], ["muslim"], ["defamation"]) or t.lower[j + 1 : j + 2] == ["of"]
    )


def is_journey(t: Tokens, i: int) -> bool:
    """Whether noun `i`, 'swing', is a journey: 'a swing through the Balkans'; not 'a swing of 3 points'."""
    through = clause.prepositions(t, i, _THROUGH)
    return t.tag[i] == "NN" and any(t.ent[j] in ("GPE", "LOC") for p in through for j in t.subtree(p))


def is_set(t: Tokens, v: int) -> bool:
    """Whether verb `v` says where or on which day: 'came together in Oslo'; not 'must come together'."""
    told = {o for p in clause.prepositions(t, v, _AT) for o in t.children[p]}
    told.update(clause.children(t, v, "npadvmod"))
    return any(t.ent[o] in ("GPE", "FAC", "DATE", "TIME") for o in told)
