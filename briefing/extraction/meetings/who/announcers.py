"""The other side of a meeting that only says with whom: 'a meeting with the union is planned, the company said'."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.who.complements import BODIES, objects_behind
from briefing.extraction.tokens import Tokens

_TELLING = frozenset({"say", "announce", "confirm", "add", "state"})
_NAMED = frozenset({"ORG", "GPE", "FAC"})


def announcer(t: Tokens, trigger: Trigger, heads: list[int]) -> list[int]:
    """The body that announces the meeting of noun `trigger`, where `heads` are no more than those it meets with."""
    i = trigger.at
    if t.lemma[i] == "testify":
        return _bench_that_says(t, i)
    if trigger.frame != "noun" or trigger.kind not in vocab.TWO_SIDED or not heads:
        return []
    if not all(t.lower[t.head[_first(t, j)]] == "with" and t.dep[_first(t, j)] == "pobj" for j in heads):
        return []
    above = [a for a in t.ancestors(i) if clause.is_verb(t, a)]
    for v in above:
        if t.lemma[v] in _TELLING and clause.tense(t, v) in ("past", "present"):
            who = [y for s in clause.subjects(t, v) for y in _spoken_for(t, s) if _is_body(t, y) or y != s]
            return [s for s in who if not any(_akin(t, s, j) for j in heads)]
        if t.dep[v] not in ("ccomp", "xcomp", "ROOT"):
            return []
    return []


def _spoken_for(t: Tokens, s: int) -> list[int]:
    """For whom sayer `s` speaks, by name: 'a spokesman for Premier Ann Hill', 'the premier's aide'; else `s` itself."""
    if t.lemma[s].lower() not in _VOICES:
        return [s]
    whose = clause.children(t, s, "poss") + objects_behind(t, s, _FOR)
    return [o for o in whose if t.pos[o] == "PROPN" and t.ent[o] == "PERSON"][:1] or [s]


_VOICES = frozenset({"spokesman", "spokeswoman", "spokesperson", "aide", "office", "adviser", "advisor"})
_FOR = frozenset({"for", "to", "of"})


def _bench_that_says(t: Tokens, v: int) -> list[int]:
    """The committee that says who will testify: 'the panel said Hill would testify on Friday'."""
    over = t.head[v]
    if t.dep[v] != "ccomp" or t.lemma[over] not in _TELLING or objects_behind(t, v, _BEFORE):
        return []
    return [s for s in clause.children(t, over, "nsubj") if t.lemma[s].lower() in _BENCHES]


_BEFORE = frozenset({"before", "to"})
_BENCHES = frozenset({"committee", "subcommittee", "panel", "commission", "inquiry"})


def _first(t: Tokens, j: int) -> int:
    """The first of the nouns that `j` is coordinated with."""
    while t.dep[j] == "conj" and t.head[j] < j:
        j = t.head[j]
    return j


def _is_body(t: Tokens, s: int) -> bool:
    """Whether sayer `s` is a state, an office or a company, and no newspaper."""
    if any(t.lower[c] in vocab.press() for c in (s, *t.children[s])):
        return False
    named = t.pos[s] == "PROPN" and t.ent[s] in _NAMED
    return named or t.lemma[s].lower() in BODIES or t.lemma[s].lower() == "palace"


def _akin(t: Tokens, one: int, other: int) -> bool:
    """Whether both are of one country or name: 'talks with Norway …, the Norwegian ministry said'."""
    here = {t.lower[j][:4] for j in (one, *t.children[one]) if t.pos[j] in ("PROPN", "ADJ")}
    there = {t.lower[j][:4] for j in (other, *t.children[other]) if t.pos[j] in ("PROPN", "ADJ")}
    return bool(here & there) or t.lemma[one] == t.lemma[other]
