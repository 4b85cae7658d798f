"""Whom a meeting is for, as the words behind its noun say: 'a ceremony to welcome the king', 'a meeting for analysts'."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings.who.complements import objects_behind
from briefing.extraction.meetings.who.parties import can_meet, is_somebody
from briefing.extraction.tokens import Tokens

_GREETING = frozenset({"welcome", "greet", "receive", "honor", "honour", "thank"})
_JOINING = frozenset({"bring", "have", "get", "put"})
_ENGAGING = frozenset("engage question quiz grill meet ask address confront interview lobby".split())
_TALKING = frozenset({"speak", "talk", "meet", "engage", "interact", "mingle"})
_CHANCE = frozenset({"opportunity", "chance", "right"})
_HELD_FOR = frozenset(
    "meeting session reception lunch luncheon breakfast dinner briefing workshop seminar hall party banquet forum "
    "gathering".split()
)
_FOR = frozenset({"for"})
_TO = frozenset({"to", "with"})
_FAR = 8
"""How many tokens behind the noun the clause may begin."""


def meant_for(t: Tokens, i: int) -> list[int]:
    """Those for whom the meeting of noun `i` is said to be held, each by its head noun."""
    return [*_to_be_met(t, i), *_brought(t, i), *_invited_public(t, i), *_engaging(t, i), *guests(t, i)]


def guests(t: Tokens, i: int) -> list[int]:
    """The guests of the meal of noun `i`, where the parse hangs them on its verb: 'hosted a lunch for the visiting leader'."""
    v = t.head[i]
    if (
        t.dep[i] != "dobj"
        or t.lemma[i].lower() not in _MEALS
        or t.lemma[v] not in ("host", "give", "hold", "throw")
    ):
        return []
    return [o for o in objects_behind(t, v, _FOR) if can_meet(t, o) and is_somebody(t, o)]


_MEALS = frozenset(
    {"lunch", "luncheon", "breakfast", "dinner", "banquet", "reception", "supper", "party", "tea"}
)


def _to_be_met(t: Tokens, i: int) -> list[int]:
    """Who is welcomed or brought together there: 'a ceremony to welcome the king', 'a meeting to have both get together'."""
    v = _infinitive(t, i)
    if v is None:
        return []
    objects = [o for c in clause.children(t, v, "dobj") for o in coordination.conjuncts(t, c)]
    if t.lemma[v] in _GREETING:
        return [o for o in objects if is_somebody(t, o)]
    if t.lemma[v] not in _JOINING:
        return []
    below = [
        c for c in clause.children(t, v, "ccomp", "xcomp") if t.lemma[c] in ("get", "sit", "come", "meet")
    ]
    if any(t.lower[c] == "together" for n in (v, *below) for c in t.children[n]):
        objects += [s for c in below for s in clause.children(t, c, "nsubj")]
        return [o for o in objects if can_meet(t, o)]
    return []


def _brought(t: Tokens, i: int) -> list[int]:
    """Whom the meeting of noun `i` brings together: 'talks that brought together the rebels and the army'."""
    for v in t.children[i]:
        if t.dep[v] in ("relcl", "acl") and t.lemma[v] in ("bring", "unite", "gather", "assemble"):
            joined = t.lemma[v] != "bring" or any(t.lower[c] == "together" for c in t.children[v])
            objects = clause.children(t, v, "dobj") if joined else []
            return [o for c in objects for o in coordination.conjuncts(t, c) if can_meet(t, o)]
    return []


def _infinitive(t: Tokens, i: int) -> int | None:
    """The verb of 'to …' that says what the meeting of noun `i` is for, close behind it."""
    _, end = t.sentence_of(i)
    for j in range(i + 1, min(end - 1, i + _FAR)):
        if t.word[j] in (",", ";", "—", "–") or t.tag[j] in ("VBD", "VBZ", "VBP", "MD"):
            return None
        if t.tag[j] == "TO" and t.tag[j + 1] == "VB":
            v = j + 1
            own = t.head[v] == i or t.dep[v] in ("xcomp", "advcl", "acl", "relcl")
            return v if own else None
    return None


def _invited_public(t: Tokens, i: int) -> list[int]:
    """Those of a sort for whom it is held: 'a meeting for analysts', 'a reception for diplomats and their families'."""
    if t.lemma[i].lower() == "fundraiser":
        return [o for o in objects_behind(t, i, _FOR) if t.ent[o] == "PERSON"]
    if t.lemma[i].lower() not in _HELD_FOR:
        return []
    near = [p for p in clause.prepositions(t, i, _FOR) if p == i + 1]
    told = [o for p in near for o in clause.objects_of(t, p)]
    return [o for o in told if t.tag[o] == "NNS" and t.ent[o] == "" and is_somebody(t, o)]


def _engaging(t: Tokens, i: int) -> list[int]:
    """Who meets whom in a clause with 'where': 'sessions where residents will have the chance to engage officials'."""
    for v in t.children[i]:
        if t.dep[v] != "relcl" or not any(t.lower[c] == "where" for c in t.children[v]):
            continue
        who = [s for s in clause.children(t, v, "nsubj") if is_somebody(t, s)]
        chances = [o for o in clause.children(t, v, "dobj") if t.lemma[o].lower() in _CHANCE]
        doing = [
            v,
            *(
                c
                for n in (v, *chances)
                for c in clause.children(t, n, "xcomp", "acl")
                if clause.is_verb(t, c)
            ),
        ]
        met = [
            o
            for d in doing
            if t.lemma[d] in _ENGAGING
            for c in clause.children(t, d, "dobj")
            for o in coordination.conjuncts(t, c)
        ]
        met += [o for d in doing if t.lemma[d] in _TALKING for o in objects_behind(t, d, _TO)]
        met = [o for o in met if is_somebody(t, o)]
        return [j for s in who for j in coordination.conjuncts(t, s)] + met if met else []
    return []
