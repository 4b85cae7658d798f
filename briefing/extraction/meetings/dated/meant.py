"""Dated verbs that tell of no action to be done: whom one would vote for, what something does not mean, a state of mind."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.tokens import Tokens

_MINDS = frozenset("focus concern interest excite worry please prepare engage concentrate thrill".split())


def is_no_action(t: Tokens, v: int) -> bool:
    """Whether dated verb `v` is none that an agenda notes down."""
    return _is_choice(t, v) or _is_not_meant(t, v) or _is_of_the_mind(t, v) or _is_put_out_of_reach(t, v)


def _is_of_the_mind(t: Tokens, v: int) -> bool:
    """Whether it is a state of mind: 'are going to be focused on it tomorrow night'."""
    return t.lemma[v] in _MINDS and bool(clause.children(t, v, "auxpass"))


def _is_put_out_of_reach(t: Tokens, v: int) -> bool:
    """Whether something is 'put out of reach' on a day."""
    return t.lemma[v] == "put" and "reach" in t.lemma[v + 1 : v + 9]


def _is_choice(t: Tokens, v: int) -> bool:
    """Whether one person only says for whom to vote: 'stated his intention to vote for Hill'."""
    chosen = [o for p in clause.prepositions(t, v, frozenset({"for"})) for o in clause.objects_of(t, p)]
    if t.lemma[v] != "vote" or not any(t.pos[o] == "PROPN" and t.ent[o] != "LAW" for o in chosen):
        return False
    return all(t.ent[s] == "PERSON" or t.tag[s] in ("PRP", "PRP$") for s in clause.subjects(t, v))


def _is_not_meant(t: Tokens, v: int) -> bool:
    """Whether it is only said what something does not mean: 'unity doesn't mean she shuts up shop tomorrow'."""
    over = t.head[v]
    return t.dep[v] == "ccomp" and t.lemma[over] in ("mean", "imply") and clause.negated(t, over)
