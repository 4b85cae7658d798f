"""Whom a hearing is about by its matter: 'a hearing on the union's suit against the city', 'until his next court date'."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.who.complements import objects_behind
from briefing.extraction.meetings.who.parties import can_meet, is_somebody
from briefing.extraction.tokens import Tokens

_AGAINST = frozenset({"against"})
_UNTIL = frozenset({"until", "till", "before", "pending", "to", "of"})
_LEADING = frozenset({"prior", "ahead"})
_OWN = frozenset({"next", "his", "her", "first", "further"})
_FAR = 28
"""How many tokens behind the hearing its matter may stand."""


def sides(t: Tokens, at: int) -> list[int]:
    """The two sides of the case that the hearing of noun or verb `at` is about, as far as the sentence names them."""
    found: list[int] = []
    _, end = t.sentence_of(at)
    for j in range(at + 1, min(end, at + _FAR)):
        if t.lemma[j].lower() not in vocab.events("matters") or not t.tag[j].startswith("N"):
            continue
        if t.dep[j] in ("nsubj", "nsubjpass") or not _is_about(t, j, at):
            continue
        whose = [c for c in clause.children(t, j, "poss") if t.pos[c] != "PRON" and can_meet(t, c)]
        against = [o for o in objects_behind(t, j, _AGAINST) if is_somebody(t, o) or t.pos[o] == "PROPN"]
        if against:
            found += whose + against
    return list(dict.fromkeys(found))


def _is_about(t: Tokens, j: int, at: int) -> bool:
    """Whether matter `j` belongs to the clause of `at`, and is no matter of another one."""
    verb = next((a for a in t.ancestors(at) if clause.is_verb(t, a)), at)
    for a in t.ancestors(j):
        if a in (at, verb):
            return True
        if t.dep[a] in ("relcl", "ccomp", "conj", "parataxis"):
            return False
    return False


def waiting(t: Tokens, i: int) -> list[int]:
    """Who waits till the hearing of noun `i`: 'he may not live until the next court date'."""
    p = t.head[i]
    if t.dep[i] != "pobj" or t.lower[p] not in _UNTIL:
        return []
    if t.lower[p] in ("to", "of") and t.lower[t.head[p]] not in _LEADING:
        return []
    if not {t.lower[c] for c in t.children[i]} & _OWN and t.lower[p] not in ("until", "till", "pending"):
        return []
    verb = next((a for a in t.ancestors(p) if clause.is_verb(t, a)), p)
    who = clause.subjects(t, verb) if verb != p else []
    return [s for s in who if t.ent[s] == "PERSON" or t.lower[s] in ("he", "she") or _is_kept(t, s, verb)]


def _is_kept(t: Tokens, s: int, verb: int) -> bool:
    """Whether noun `s` is one who is held or freed till then: 'the suspect is being held pending a hearing'."""
    kept = t.lemma[verb] in _KEEPING and t.tag[s] in ("NN", "NNP")
    return kept and is_somebody(t, s)


_KEEPING = frozenset({"hold", "jail", "detain", "free", "release", "remain", "keep", "bail", "suspend"})
