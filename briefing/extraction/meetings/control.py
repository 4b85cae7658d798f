"""Whose a verb without a subject of its own is, where that is not the subject of the verb above it."""

from __future__ import annotations

from briefing.extraction.meetings import coordination
from briefing.extraction.tokens import Tokens

_JUDGING = frozenset(
    "accuse suspect congratulate thank praise commend applaud salute criticize criticise blame attack fault slam blast "
    "condemn chide mock scold rebuke credit forgive punish fine charge dissuade discourage deter stop prevent bar "
    "ban keep block exclude warn talk catch spot".split()
)
"""Verbs whose object does the gerund behind it: 'accused Reed of meeting the envoy', 'barred her from visiting'."""
_BEHIND = frozenset({"of", "for", "on", "from", "over", "against", "into", "after"})
_SAYING = frozenset({"say", "add", "announce", "confirm", "note", "explain"})
_AHEAD = frozenset({"will", "would", "'ll", "’ll", "shall"})
SOME = frozenset({"many", "some", "several", "most", "few"})
"""Words of number that may stand alone for people."""


def lent(t: Tokens, v: int) -> list[int]:
    """The nouns that do verb `v` by what is said around it; empty where the verb above lends its own subject."""
    if t.tag[v] == "VBG":
        return _judged(t, v)
    return _told_of(t, v)


def is_impersonal(t: Tokens, v: int) -> bool:
    """Whether `v` is done by nobody who is named: 'as was agreed at the talks', 'As for holding a meeting, he knew …'."""
    p = t.head[v]
    if t.dep[v] == "pcomp" and t.lower[p] == "for" and t.lower[t.head[p]] == "as":
        return True
    if t.dep[v] != "advcl" or t.tag[v] != "VBN":
        return False
    kinds = {t.dep[c] for c in t.children[v]}
    passive = "auxpass" in kinds and not kinds & {"nsubj", "nsubjpass"}
    return passive and any(t.dep[c] == "mark" and t.lower[c] in ("as", "than") for c in t.children[v])


def some(t: Tokens, v: int) -> list[int]:
    """The word of number that alone is the subject of `v`: 'but many refused to meet her'."""
    return [c for c in t.children[v] if t.dep[c] == "nsubj" and t.lower[c] in SOME and not t.children[c]]


def _judged(t: Tokens, v: int) -> list[int]:
    """Who is judged or kept from it: 'accused Reed of meeting the envoy'."""
    p = t.head[v]
    if t.dep[v] == "pcomp" and t.lower[p] in _BEHIND:
        h = t.head[p]
    elif t.dep[v] == "advcl" and any(t.lower[c] in _BEHIND and c < v for c in t.children[p]):
        h = p  # 'congratulated her on today triggering it'
    else:
        return []
    if t.lemma[h] not in _JUDGING:
        return []
    return [o for o in t.children[h] if t.dep[o] == "dobj" and h < o < v and coordination.is_noun(t, o)]


def _told_of(t: Tokens, v: int) -> list[int]:
    """Whom a report goes on about: 'He said the union plans to strike, and will then meet the owners'."""
    h = t.head[v]
    if t.dep[v] != "conj" or h > v or t.tag[h] != "VBD" or t.lemma[h] not in _SAYING:
        return []
    if not any(t.dep[c] == "aux" and t.lower[c] in _AHEAD for c in t.children[v]):
        return []
    for c in t.children[h]:
        if t.dep[c] == "ccomp" and h < c < v and t.tag[c] in ("VBZ", "VBP", "VB", "VBG"):
            return [s for s in t.children[c] if t.dep[s] == "nsubj" and t.pos[s] in coordination.NOUNS]
    return []
