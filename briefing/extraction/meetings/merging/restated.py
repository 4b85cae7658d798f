"""Nouns that only say what the meeting told just before is: 'It will be their first meeting', 'one of his calls was a …'."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.merging import days
from briefing.extraction.meetings.merging.families import family, group, status_class
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.tokens import Tokens

_PRONOUNS = frozenset({"it", "this", "that", "these", "those", "they", "which", "what"})
_REACH = 12
"""How many entries back the meeting is looked for."""
_BACK = 45
"""How many tokens before 'It will be …' the meeting may stand."""
_ALIKE = frozenset({"meeting", "call", "visit", "briefing", "hearing"})
_TO_BE = 4
"""How many verbs ('is likely to have been') may stand between the noun and who it is said of."""


def subject_of(t: Tokens, trigger: Trigger) -> int | None:
    """The pronoun or noun of which it is said that it is, was or will be meeting `trigger`."""
    i = trigger.at
    if trigger.frame == "meet":
        return _whose_purpose(t, i)
    if trigger.frame == "event":
        return _in_that_ballot(t, i)
    if trigger.frame != "noun":
        return None
    if t.lemma[i].lower() in _TALKED and (setting := _setting(t, i)) is not None:
        return setting
    if t.dep[i] == "pobj" and t.lower[t.head[i]] == "of" and t.lower[t.head[t.head[i]]] in ("one", "part"):
        i = t.head[t.head[i]]  # 'It was one of several meetings'
    v = t.head[i]
    if t.dep[i] != "attr" or t.lemma[v] not in ("be", "become", "mark"):
        return None
    for _ in range(_TO_BE):
        told = [c for c in t.children[v] if c < i and t.dep[c] in ("nsubj", "attr")]
        if told:
            return _meant(t, told[0])
        if t.dep[v] not in ("xcomp", "conj", "ccomp"):
            return None
        v = t.head[v]
    return None


_TALKED = frozenset({"discussion", "talk", "talks", "conversation", "exchange", "dialogue"})
_BALLOTS = frozenset({"ballot", "vote", "referendum", "election", "poll", "plebiscite"})


def _in_that_ballot(t: Tokens, v: int) -> int | None:
    """The ballot that verb `v` tells the outcome of: 'in that ballot the north voted to stay'."""
    for p in t.children[v]:
        for o in clause.objects_of(t, p)[:1] if t.lower[p] in ("in", "at") else ():
            that = any(t.lower[c] in ("that", "this") for c in t.children[o])
            if that and t.lemma[o].lower() in _BALLOTS:
                return o
    return None


def _setting(t: Tokens, i: int) -> int | None:
    """The meeting at which the talk `i` was had: 'At a meeting of the board on Monday, we had a good discussion'."""
    v = t.head[i]
    if t.dep[i] != "dobj" or t.lemma[v] not in ("have", "hold"):
        return None
    for p in t.children[v]:
        for o in clause.objects_of(t, p)[:1] if t.lower[p] in ("at", "during") and p < v else ():
            if t.lemma[o].lower() in ("meeting", "session", "summit", "gathering"):
                return o
    return None


_PURPOSES = frozenset({"purpose", "aim", "goal", "object", "point", "reason", "idea"})


def _whose_purpose(t: Tokens, v: int) -> int | None:
    """The noun whose purpose it is to do `v`: 'The purpose of the visit was to meet members of parliament'."""
    h = t.head[v]
    if t.dep[v] not in ("xcomp", "ccomp", "advcl", "attr", "acl") or t.lemma[h] != "be" or h >= v:
        return None
    for s in clause.children(t, h, "nsubj"):
        if t.lemma[s] in _PURPOSES:
            below = [o for c in t.children[s] if t.lower[c] in ("of", "for") for o in clause.objects_of(t, c)]
            return below[0] if below else None
    return None


def _meant(t: Tokens, s: int) -> int | None:
    if t.lower[s] in _PRONOUNS:
        return s
    if t.lower[s] == "one":  # 'one of his meetings was a private talk'
        below = [o for c in t.children[s] if t.lower[c] == "of" for o in clause.objects_of(t, c)]
        return below[0] if below and t.pos[below[0]] == "NOUN" else None  # not 'one of those'
    return s if t.pos[s] == "NOUN" else None


def _is_of_others(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether the entry has other parties than the telling names: 'ships called there … It was the king's first visit'."""
    theirs = frozenset().union(*(e.known | e.described for e in entry))
    mine = telling.known | telling.described
    return bool(telling.known and theirs) and not mine & theirs and not any(e.who.vague for e in entry)


def entry_of(entries: Sequence[list[Telling]], telling: Telling) -> list[Telling] | None:
    """The entry of the meeting that `telling` says more of, if it was told by that noun, or just before that pronoun."""
    s = telling.restates
    if s is None:
        return None
    best: tuple[int, list[Telling]] | None = None
    for entry in entries[-_REACH:]:
        at = max((e.trigger.at for e in entry[-6:] if e.trigger.at <= s), default=-1)
        if at < 0 or s - at > _BACK or (at != s and _is_of_others(entry, telling)):
            continue
        if best is None or at > best[0]:
            best = at, entry
    if best is None:
        return None
    at, entry = best
    last = entry[-1]
    kinds = {group(telling), group(last)}
    ballots = family(telling) == family(last) == "ballot"
    if not (len(kinds) == 1 or kinds <= _ALIKE or ballots) or days.same_day(entry, telling) is False:
        return None
    one = status_class(telling.status) == status_class(last.status) or not (telling.sure and last.sure)
    return entry if one or at == s else None
