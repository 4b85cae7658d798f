"""Who is named by the phrase of a meeting's noun: beside it, behind it by 'with', 'between', 'of', 'to'."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.who import parties
from briefing.extraction.meetings.who.complements import WITH, astray, objects_behind
from briefing.extraction.meetings.who.meant_for import meant_for
from briefing.extraction.meetings.who.naming import shown
from briefing.extraction.meetings.who.owners import before_noun
from briefing.extraction.meetings.who.parties import can_meet, is_somebody
from briefing.extraction.tokens import Tokens

SPEAKING = frozenset(
    {"speech", "address", "testimony", "briefing", "appearance", "lecture", "hearing", "statement"}
)
"""Nouns of speaking to somebody."""

_TO = frozenset({"to", "before", "for", "at"})
_FROM = frozenset({"from"})
_OF_BY = frozenset({"of", "by"})
_OF_ONE = frozenset({"inauguration", "swearing-in", "coronation", "funeral", "burial", "anniversary"})
"""Events behind which 'with' names nobody who takes part as they do."""
_AGAINST = frozenset({"protest", "rally", "march", "strike", "demonstration", "vote", "vigil", "walkout"})
"""Events behind which 'against' names nobody who takes part."""
_OF_SOMEBODY = frozenset(
    {"nomination", "confirmation", "extradition", "appeal", "petition", "bail", "request", "motion"}
)
_GETTING = frozenset({"receive", "get", "have", "await", "expect"})
_CARRYING = frozenset({"fly", "take", "send", "bring", "carry", "lead"})


def nodes(t: Tokens, i: int, carrier: int | None) -> list[int]:
    """The words behind which 'with' or 'between' names parties of noun `i`: itself, its verb, 'a round of' it."""
    found = [i] if carrier is None else [i, carrier]
    if t.lemma[i].lower() in _OF_ONE:
        found = []
    if t.dep[i] == "pobj" and t.pos[t.head[t.head[i]]] in coordination.NOUNS:
        found.append(
            t.head[t.head[i]]
        )  # 'a round of talks between …', 'the possibility of a meeting between …'
    return found


def beside(t: Tokens, trigger: Trigger, among: list[int]) -> list[int]:
    """Who is named before the noun and behind 'with', 'between', 'and' of the words `among`."""
    i = trigger.at
    found = before_noun(t, i, trigger.kind)
    sides = WITH - {"against"} if t.lemma[i].lower() in _AGAINST else WITH
    for node in among:
        named = [o for o in objects_behind(t, node, sides) if can_meet(t, o)]
        found += (
            _second(t, node)
            + named
            + (astray(t, t.head[node]) if named and clause.is_verb(t, t.head[node]) else [])
        )
    return found


def _second(t: Tokens, node: int) -> list[int]:
    """The second of two behind 'between' or 'of', where the parse hangs it elsewhere: on the noun, or as a second subject.

    'talks between Norway and a delegation of miners', 'A meeting between the envoy, Ann Hill, and the premier took place'.
    """
    for p in t.children[node]:
        if t.lower[p] not in ("between", "of") or len(told := clause.objects_of(t, p)) != 1:
            continue
        behind = t.edges[told[0]][1] + 1
        if t.lower[behind : behind + 2] == [",", "and"]:
            behind += 1
        if t.lower[behind : behind + 1] != ["and"]:
            continue
        more = [c for c in t.children[node] if t.dep[c] == "conj" and c > behind]
        if t.dep[node] in ("nsubj", "nsubjpass"):
            more += [c for c in t.children[t.head[node]] if t.dep[c] == t.dep[node] and c > behind]
        return [c for c in more[:1] if can_meet(t, c)]
    return []


def travellers(t: Tokens, trigger: Trigger) -> list[int]:
    """Who makes a journey told behind 'on': 'two tourists on a trip', 'will fly two tourists on a trip'."""
    i, h = trigger.at, t.head[trigger.at]
    if trigger.kind != "visit" or t.dep[i] != "pobj" or t.lower[h] != "on":
        return []
    g = t.head[h]
    sent = [g] if t.lemma[g] not in _CARRYING else clause.children(t, g, "dobj")
    return [
        o for c in sent for o in coordination.conjuncts(t, c) if can_meet(t, o) and not clause.is_verb(t, o)
    ]


def behind(t: Tokens, trigger: Trigger, carrier: int | None) -> list[int]:
    """Who is named behind the noun: 'consultations involving both', 'talks of', 'a visit from', 'her speech to'."""
    i = trigger.at
    word = t.lemma[i].lower()
    found = [
        o
        for c in t.children[i]
        if t.dep[c] == "acl" and t.lower[c] in ("involving", "including")
        for d in clause.children(t, c, "dobj")
        for o in coordination.conjuncts(t, d)
        if can_meet(t, o)
    ]
    made = [o for o in objects_behind(t, i, _OF_BY) if can_meet(t, o) and t.lemma[i] != "tour"]
    found += [o for o in made if trigger.kind != "visit" or not _is_far(t, i, o)]
    found += meant_for(t, i)
    called = trigger.kind == "call" and objects_behind(t, i, frozenset({"to"}))
    if called:  # 'a call from the king to the premier'
        found += [o for o in objects_behind(t, i, _FROM) if is_somebody(t, o) or t.ent[o] == "GPE"]
    elif trigger.kind in ("visit", "briefing") and carrier is not None and t.lemma[carrier] in _GETTING:
        found += [o for o in objects_behind(t, i, _FROM) if is_somebody(t, o)]
    if word in ("vote", "debate"):
        found += [o for o in objects_behind(t, i, frozenset({"in"})) if parties.is_bench(t, o)]
    if word == "testimony":
        found += [o for o in objects_behind(t, i, _FROM) if can_meet(t, o)]
    if word in SPEAKING or trigger.kind in ("visit", "hearing", "call"):
        found += [o for o in objects_behind(t, i, _TO) if is_somebody(t, o) and not _is_occasion(t, o)]
    return found


def _is_far(t: Tokens, i: int, o: int) -> bool:
    """Whether `o` only says where journey `i` leads: 'a trip to the waters off of Maine', '… south of Lund'."""
    p = t.head[o]
    return t.ent[o] in ("GPE", "LOC") and t.lower[p] == "of" and t.head[p] != i


def called(t: Tokens, i: int) -> list[int]:
    """Who is to come on the date of noun `i`: 'set a date for Hill to answer the charge'."""
    _, end = t.sentence_of(i)
    if t.lower[i + 1 : min(i + 2, end)] != ["for"]:
        return []
    verbs = [c for n in (i, t.head[i]) for c in t.children[n] if c > i and clause.is_verb(t, c)]
    who = [s for v in verbs[:1] for s in clause.children(t, v, "nsubj") if i < s < v]
    return [j for s in who for j in coordination.conjuncts(t, s) if can_meet(t, j)]


def _is_occasion(t: Tokens, o: int) -> bool:
    """Whether `o` is only where somebody speaks: 'a speech at the party's convention'."""
    meaning = vocab.nouns().get(t.lemma[o].lower())
    event = meaning is not None and meaning.kind == "event" and t.pos[o] == "NOUN"
    return event and t.lower[t.head[o]] == "at"


def of_hearing(t: Tokens, i: int) -> list[int]:
    """Whose hearing noun `i` is: 'a hearing on her nomination', 'hearings for her pick, Ann Hill', 'in Hill's courtroom'."""
    h = t.head[i]
    on = objects_behind(t, i, frozenset({"on", "over", "for"}))
    found = [
        c for o in on for c in clause.children(t, o, "poss") if t.lemma[o] in _OF_SOMEBODY and can_meet(t, c)
    ]
    heard = objects_behind(t, i, frozenset({"for"}))
    found += [o for o in heard if any(t.ent[x] == "PERSON" for x in shown(t, o))]
    verb = t.head[h] if t.dep[i] == "pobj" else h
    if clause.is_verb(t, verb):  # 'hearings begin on Monday in the Senate Judiciary Committee'
        sat = objects_behind(t, verb, frozenset({"in"}))
        found += [o for o in sat if t.ent[o] == "ORG" and parties.is_bench(t, o)]
    rooms = objects_behind(t, verb, frozenset({"to", "in", "before"})) if clause.is_verb(t, verb) else []
    return found + [c for o in rooms for c in clause.children(t, o, "poss") if t.lemma[o] == "courtroom"]
