"""Words that tell of people together only by what stands beside them: 'tea with the queen', 'came together in Oslo'."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings.who.encounters import is_dignitary
from briefing.extraction.meetings.who.parties import can_meet
from briefing.extraction.tokens import Tokens

DRINKS = frozenset({"tea", "coffee", "supper", "drinks", "drink"})
"""What people take together, and also alone."""
_WITH = frozenset({"with"})
_BETWEEN = frozenset({"with", "between", "among"})
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


def is_between(t: Tokens, i: int) -> bool:
    """Whether noun `i` says with whom or between whom it is: 'a video conference between the two'."""
    beside = [o for p in clause.prepositions(t, i, _BETWEEN) for o in clause.objects_of(t, p)]
    return any(can_meet(t, o) for o in beside)


def is_taken_or_made(t: Tokens, i: int) -> bool:
    """Whether noun `i`, 'call', is one on the telephone by its verb: 'took a call from Hill', 'placed calls to both'."""
    return bool(callers(t, i))


def is_planned(t: Tokens, i: int) -> bool:
    """Whether somebody is said to have call `i` arranged: 'has calls scheduled with three premiers'."""
    had = t.dep[i] in ("dobj", "nsubj", "nsubjpass") and t.lemma[i] == "call"
    _, end = t.sentence_of(i)
    return had and any(t.lower[j] in _PLANNED for j in range(i + 1, min(end, i + 3)))


_PLANNED = frozenset({"scheduled", "planned", "booked", "lined", "arranged"})


def callers(t: Tokens, i: int) -> list[int]:
    """Who calls or is called by the call of noun `i`: 'took a call from Hill', 'placed calls to both senators'."""
    if t.lemma[i] != "call":
        return []
    if ends := from_to(t, i):
        return ends
    if t.dep[i] != "dobj":
        return []
    verb = t.lemma[t.head[i]]
    words = {"from"} if verb in _TAKING else {"to"} if verb in _MAKING else set()
    nodes = (i, t.head[i])
    found = [
        o for n in nodes for p in clause.prepositions(t, n, frozenset(words)) for o in clause.objects_of(t, p)
    ]
    return [o for o in found if t.ent[o] == "PERSON" or is_dignitary(t, o)]


def from_to(t: Tokens, i: int) -> list[int]:
    """Both who calls and who is called by the call of noun `i`: 'a call from the premier to the mayor'."""
    ends = [_at_end(t, i, word) for word in ("from", "to")]
    return [o for end in ends for o in end] if all(ends) else []


def _at_end(t: Tokens, i: int, word: str) -> list[int]:
    """The dignitaries behind `word`, 'from' or 'to', right behind call `i`."""
    _, end = t.sentence_of(i)
    for j in range(i + 1, min(end, i + 9)):
        if t.lower[j] == word and t.dep[j] in ("prep", "dative"):
            return [o for o in clause.objects_of(t, j) if t.ent[o] == "PERSON" or is_dignitary(t, o)]
        if clause.is_verb(t, j) or t.word[j] in (",", ";"):
            break
    return []


_TAKING = frozenset({"take", "receive", "get", "field", "have"})
_MAKING = frozenset({"make", "place", "put"})


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


def named_together(t: Tokens, v: int) -> bool:
    """Whether several do it 'together', or two who are named."""
    if any(t.lower[c] == "together" for c in t.children[v]):
        return True
    who = clause.subjects(t, v)
    if any(t.pos[s] == "PROPN" and len(coordination.conjuncts(t, s)) > 1 for s in who):
        return True
    two = len(who) == 2 or any(len(coordination.conjuncts(t, s)) == 2 for s in who)
    return two and all(t.tag[s] in ("NN", "NNP") and is_dignitary(t, s) for s in who)


def talk_together(t: Tokens, v: int) -> bool:
    """Whether two talk with each other by verb `v`, 'talk': 'the pair talked for an hour', 'Hill and Reed talked on Monday'."""
    behind = {t.lower[c] for c in clause.children(t, v, "prep", "advmod")}
    if t.lemma[v] not in TOGETHER or t.tag[v] not in ("VBD", "VBN") or behind & _ONE_SIDED:
        return False
    who = [s for s in clause.subjects(t, v) if can_meet(t, s)]
    pair = [
        s
        for s in who
        if t.lower[s] in ("pair", "duo", "two") or {"two", "both"} & {t.lower[c] for c in t.children[s]}
    ]
    timed = any(t.ent[o] in ("DATE", "TIME") for p in clause.children(t, v, "prep") for o in t.children[p])
    return bool(pair or named_together(t, v)) and (timed or "together" in behind)


TOGETHER = frozenset({"talk", "speak", "negotiate", "converse"})
"""Verbs by which two talk with each other."""
_ONE_SIDED = frozenset({"with", "to", "past", "of", "down", "up"})
