"""Whom a pronoun of a meeting takes up, by the sentence alone: 'their talks', 'with whom', 'when he visits'."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings.who import (
    alongside,
)
from briefing.extraction.meetings.who.complements import BODIES, doers
from briefing.extraction.meetings.who.parties import can_meet
from briefing.extraction.tokens import Tokens


def meant(t: Tokens, head: int) -> list[int]:
    """Who 'their' and 'whom' stand for: the subjects over it ('A and B praised their talks'), the noun before it."""
    if t.lower[head] == "whom":
        above = [a for a in t.ancestors(head) if t.dep[a] == "relcl"]
        if above and not can_meet(t, t.head[above[0]]):  # 'a letter from Hill, with whom Reed met'
            j = head - 1
            while j > t.head[above[0]] and t.pos[j] in ("PUNCT", "ADP"):
                j -= 1
            return [j] if can_meet(t, j) and coordination.is_noun(t, j) else []
        return coordination.conjuncts(t, t.head[above[0]]) if above else []
    if t.lower[head] in ("he", "she"):
        return [_guest(t, head)]
    if t.lower[head] == "they":
        return _those(t, head)
    if t.lower[head] == "its":
        return _holder(t, head)
    if t.lower[head] != "their":
        return [head]
    for a in t.ancestors(head):
        for c in t.children[a] if clause.is_verb(t, a) else ():
            if t.dep[c] in ("nsubj", "nsubjpass") and c < head:
                together = coordination.conjuncts(t, c)
                named = all(t.ent[j] in ("PERSON", "GPE", "ORG", "NORP") for j in together)
                many = t.tag[c] in ("NNS", "NNPS") and can_meet(
                    t, c
                )  # 'lawyers emerged from their meeting with …'
                return together if many or (len(together) > 1 and named) else [head]
    return [head]


def _holder(t: Tokens, head: int) -> list[int]:
    """The one body whose clause has 'its' (`head`): 'The panel will vote on it as part of its hearing'; else 'its'."""
    v = next((a for a in t.ancestors(head) if clause.is_verb(t, a)), None)
    who = [] if v is None else clause.children(t, v, "nsubj")
    if t.dep[head] != "poss" or len(who) != 1 or not who[0] < head:
        return [head]
    body = t.ent[who[0]] == "ORG" or t.lemma[who[0]].lower() in BODIES
    among = [j for j in range(who[0] + 1, head) if t.ent[j] in ("ORG", "GPE")]
    alone = t.tag[who[0]] in ("NN", "NNP") and len(coordination.conjuncts(t, who[0])) == 1
    return who if body and alone and not among else [head]


def _those(t: Tokens, head: int) -> list[int]:
    """The several whom 'they' takes up: 'The envoys will raise it when they see the premier'; else 'they'."""
    v = t.head[head]
    above = t.head[v]
    others = clause.children(t, v, "dobj") or alongside.companions(t, v, v)
    if t.dep[head] != "nsubj" or t.dep[v] != "advcl" or not clause.is_verb(t, above) or not others:
        return [head]
    who = [s for s in doers(t, above) if s < head and can_meet(t, s) and t.pos[s] != "PRON"]
    together = coordination.conjuncts(t, who[0]) if len(who) == 1 else who
    return together if len(together) > 1 or any(t.tag[s] in ("NNS", "NNPS") for s in who) else [head]


def _guest(t: Tokens, head: int) -> int:
    """The one person whom 'he' takes up: 'it will be discussed with Reed when he visits Oslo'; else 'he'."""
    v = t.head[head]
    if t.dep[head] != "nsubj" or t.dep[v] != "advcl" or head < t.head[v]:
        return head
    above = t.head[v]
    among = [
        c for c in t.children[above] if t.dep[c] in ("nsubj", "nsubjpass", "dobj", "dative") and c < head
    ]
    among += [
        o
        for p in t.children[above]
        if t.dep[p] in ("prep", "agent") and p < v
        for o in clause.objects_of(t, p)
    ]
    if any(t.pos[c] == "PRON" and t.lower[c] in ("he", "she", "him", "her") for c in among):
        return head
    named = [c for c in among if t.ent[c] == "PERSON"]
    return named[0] if len(named) == 1 else head
