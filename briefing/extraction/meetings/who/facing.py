"""The other side of a meeting that only says with whom: whom the clause around it is about, or belongs to."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.who.complements import doers, objects_behind
from briefing.extraction.meetings.who.parties import can_meet, in_dateline, is_somebody
from briefing.extraction.tokens import Tokens

_HIGH = 8
"""How many tokens above the noun are looked at."""
_FROM = frozenset({"from", "by"})
_SETTING = frozenset("in at during after before following for since amid from with through into on".split())
_CALLING = frozenset({"describe", "call", "term"})
_NOBODY = frozenset({"it", "we", "i", "you", "who", "which", "that", "one", "this", "them", "him"})


def facing(t: Tokens, trigger: Trigger, heads: list[int]) -> list[int]:
    """Who meets those in `heads`, where they are all that noun `trigger` names and stand behind its 'with'.

    'Hill's remarks came after a call with Reed', 'assurances from Hill at a meeting with Reed', 'Hill, who wrote to her
    after talks with Reed'. Who only says that others meet is not asked.
    """
    i = trigger.at
    if trigger.frame != "noun" or trigger.kind not in vocab.TWO_SIDED or not heads:
        return []
    if not all(t.lower[t.head[_first(t, j)]] == "with" and t.dep[_first(t, j)] == "pobj" for j in heads):
        return []
    below = i
    for n, a in enumerate(t.ancestors(i)):
        if n > _HIGH:
            return []
        if clause.is_verb(t, a):
            there = t.dep[i] == "pobj" and t.lower[t.head[i]] in ("in", "during", "at")
            calls = t.lemma[a] in _CALLING and not there  # not 'called it dead in a meeting'
            about = calls or t.dep[below] in ("dobj", "nsubj", "nsubjpass")
            who = [] if calls else _of_clause(t, a, not about)
            who = [j for j in who if j < i and _is_one(t, j) and j not in heads]
            if who:
                return who
            if t.dep[a] in ("ccomp", "relcl", "conj"):
                return []  # 'Hill said that it fell apart after talks with Reed'
        elif t.pos[a] in coordination.NOUNS:
            told = t.pos[below] == "ADP" and a == t.head[below] and bool(clause.children(t, a, "relcl"))
            fresh = t.lower[below] in ("fresh", "back", "home")  # 'Hill, fresh from a meeting with Reed'
            if (told or fresh) and t.dep[a] in ("nsubj", "nsubjpass") and _is_one(t, a) and a not in heads:
                return [
                    a
                ]  # 'Hill, who called it dead in a meeting with Reed', where the parse hangs 'in' on Hill
            who = clause.children(t, a, "poss") + _not_places(t, objects_behind(t, a, _FROM))
            who = [j for j in who if j < i and _is_one(t, j) and j not in heads]
            if who:
                return who
        elif t.pos[a] == "ADP" and not (t.lower[a] in _SETTING or t.lower[a - 1] == "ahead" or _lasts(t, a)):
            return []  # 'concern about a meeting with Reed'
        below = a
    return []


def _lasts(t: Tokens, of: int) -> bool:
    """Whether preposition `of` stands behind how long or how many: 'after two days of talks with Reed'."""
    return t.lower[of] == "of" and t.lemma[t.head[of]] in _LASTING


_LASTING = frozenset({"minute", "hour", "day", "week", "month", "round", "series", "number", "night"})


def _of_clause(t: Tokens, v: int, within: bool) -> list[int]:
    """Who does verb `v` where the meeting lies `within` its clause, else whose its subject is."""
    who = doers(t, v) if within else []
    if any(_is_one(t, s) for s in who):
        return who
    subjects = clause.children(t, v, "nsubj", "nsubjpass")
    whose = [o for s in subjects for o in clause.children(t, s, "poss")]
    return whose + _not_places(t, [o for s in subjects for o in objects_behind(t, s, _FROM | {"of"})])


def _not_places(t: Tokens, found: list[int]) -> list[int]:
    return [j for j in found if t.ent[j] != "GPE"]


def _is_one(t: Tokens, j: int) -> bool:
    return (
        t.lower[j] not in _NOBODY
        and can_meet(t, j)
        and (is_somebody(t, j) or t.ent[j] == "GPE")
        and not in_dateline(t, j)
        and not any(t.lower[c] in vocab.press() for c in (j, *t.children[j]))
    )


def _first(t: Tokens, j: int) -> int:
    """The first of the nouns that `j` is coordinated with."""
    while t.dep[j] == "conj" and t.head[j] < j:
        j = t.head[j]
    return j
