"""Who else is at a meeting by the words of the clause around its noun: who is listed as there, heckled, at whose side."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.who import alongside
from briefing.extraction.meetings.who.complements import objects_behind
from briefing.extraction.meetings.who.parties import can_meet, is_bench, is_somebody
from briefing.extraction.tokens import Tokens

_THOSE = frozenset(
    "those participant attendee guest speaker dignitary invitee panelist panellist delegate other mourner witness "
    "star performer presenter".split()
)
_INCLUDING = frozenset({"include", "feature", "number"})
_BESIDE = frozenset({"beside", "alongside", "with"})
_SIDE_BY_SIDE = frozenset("appear speak campaign stand rally perform stump share sit headline travel".split())
_JEERING = frozenset(
    "boo cheer heckle applaud interrupt introduce greet jeer serenade hail moderate endorse thank honor honour embrace hug".split()
)
_ARGUING = frozenset({"argue", "appear", "testify", "plead", "say", "speak", "tell"})
_FROM = frozenset({"from"})
_WITH = frozenset({"with"})
_TOGETHER = frozenset("strike reach sign seal agree discuss shake pose chat argue clash exchange".split())
"""What is done with the other side at a meeting: 'shakes hands with Hill during a meeting'."""
_QUESTIONS = frozenset({"question", "grilling", "questioning"})
_HIGH = 5
"""How many tokens above the noun are looked at."""


def listed(t: Tokens, i: int) -> list[int]:
    """Who is listed as being at noun `i`: 'Those at the talks included Hill', 'Also attending the talks was Reed'."""
    group = False
    below = i
    for n, a in enumerate(t.ancestors(i)):
        if n > _HIGH:
            break
        if t.lemma[a].lower() in _THOSE or t.lower[a] in _THOSE:
            group = True
        elif clause.is_verb(t, a):
            if t.lemma[a] == "attend" and t.tag[a] == "VBG" and below == i:
                was = [c for c in t.children[a] if t.lemma[c] == "be" and c > i]
                if was:
                    return _people(
                        t, [g for w in was for g in clause.children(t, w, "attr", "nsubj") if g > w]
                    )
            elif group and t.lemma[a] in _INCLUDING and t.dep[below] == "nsubj":
                return _people(t, clause.children(t, a, "dobj"))
            elif group and t.lemma[a] == "be" and t.lower[below] == "among" and below < a:
                return _people(t, [s for s in clause.children(t, a, "nsubj", "attr") if s > a])
            elif t.dep[a] not in ("acl", "relcl"):
                return []
        below = a
    return []


def besides_doers(t: Tokens, trigger: Trigger, g: int) -> list[int]:
    """Whom verb `g`, in whose clause noun `trigger` sets the scene, names as there besides who does it."""
    i = trigger.at
    objects = clause.children(t, g, "dobj")
    found = []
    if t.lemma[g] in _SIDE_BY_SIDE:  # 'will appear alongside Hill at a rally'
        found += [o for o in objects_behind(t, g, _BESIDE) if t.ent[o] == "PERSON"]
        found += [o for c in objects for o in objects_behind(t, c, _BESIDE) if t.ent[o] == "PERSON"]
    if trigger.kind == "event" and t.dep[i] == "pobj" and t.lower[t.head[i]] in ("at", "in", "during"):
        found += _facing_at(t, i, g, objects)
    if trigger.kind == "event" and t.lemma[g] in _JEERING:  # 'the crowd booed Hill at a rally'
        found += [o for o in _people(t, objects) if t.ent[o] == "PERSON"]
    if trigger.kind == "hearing":
        if t.lemma[g] in _ARGUING:  # 'argued at a hearing before Judge Hill'
            found += [o for o in objects_behind(t, g, frozenset({"before"})) if is_bench(t, o)]
        asked = [
            o for o in objects if t.lemma[o] in _QUESTIONS
        ]  # 'faces questions from lawmakers at a hearing'
        found += [o for n in asked for o in objects_behind(t, n, _FROM) if can_meet(t, o)]
    if trigger.kind in vocab.TWO_SIDED and t.lemma[g] in _TOGETHER:  # 'struck a deal with Hill in a meeting'
        found += [o for n in (g, *objects) for o in objects_behind(t, n, _WITH) if can_meet(t, o)]
    if t.lemma[g] == "hear":  # 'the council heard from residents at its meeting'
        found += [o for o in objects_behind(t, g, _FROM) if can_meet(t, o)]
    if trigger.kind == "event" and t.lemma[g] == "tell" and t.lower[t.head[i]] == "at":
        found += [o for o in _people(t, objects) if _hears(t, o)]  # 'told bankers at a conference'
    if t.lemma[g] in ("brief", "address", "update") and clause.children(t, g, "nsubjpass"):
        found += [o for p in alongside.agents(t, g) for o in clause.objects_of(t, p) if can_meet(t, o)]
    return [o for o in found if o != i]


def _facing_at(t: Tokens, i: int, g: int, objects: list[int]) -> list[int]:
    """The other person at event `i`: 'clashed with Hill at the debate', 'gave the prize to Hill at a ceremony'."""
    lemma, others = t.lemma[g], []
    if t.lemma[i].lower() == "debate" and lemma in _ATTACKING:
        others += objects
    if lemma in _CLASHING or (lemma == "shake" and any(t.lower[o] == "hands" for o in objects)):
        others += objects_behind(t, g, _AGAINST)
        others += [o for c in objects for o in objects_behind(t, c, _AGAINST)]
    if lemma in ("present", "award", "hand", "give"):
        others += objects_behind(t, g, _GIVEN) + [
            o for c in clause.children(t, g, "dative") for o in clause.objects_of(t, c) or [c]
        ]
    if lemma in ("receive", "accept"):
        others += objects_behind(t, g, _FROM) + [o for c in objects for o in objects_behind(t, c, _FROM)]
    return [o for o in _people(t, others) if t.ent[o] == "PERSON"]


_ATTACKING = frozenset(
    "attack criticize criticise accuse challenge confront hit press mock needle rebuke question hammer slam blast "
    "interrupt call".split()
)
_CLASHING = frozenset({"clash", "square", "face", "spar", "tangle", "trade", "contend", "joust", "duel"})
_AGAINST = frozenset({"with", "against"})
_GIVEN = frozenset({"to"})


def _hears(t: Tokens, o: int) -> bool:
    """Whether `o` are people told of by what they are, none of the press: 'told bankers'; not 'told Reuters'."""
    words = {t.lemma[c].lower() for c in (o, *t.children[o])}
    return t.pos[o] == "NOUN" and t.ent[o] == "" and is_somebody(t, o) and not words & _PRESS


_PRESS = vocab.press() | {"reporter", "journalist", "interviewer", "host", "anchor", "correspondent"}


def _people(t: Tokens, heads: list[int]) -> list[int]:
    return [o for h in heads for o in coordination.conjuncts(t, h) if can_meet(t, o)]
