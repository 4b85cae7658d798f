"""Who a sentence behind the meeting says was there: 'The U.S. side was led by Ann Hill', 'Norway will act as host'."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings.who import alongside
from briefing.extraction.meetings.who.complements import doers
from briefing.extraction.meetings.who.encounters import is_dignitary
from briefing.extraction.meetings.who.naming import shown
from briefing.extraction.meetings.who.parties import Party, can_meet, span_of
from briefing.extraction.tokens import Tokens

_SITTINGS = frozenset(
    {
        "it",
        "them",
        "meeting",
        "talks",
        "session",
        "summit",
        "gathering",
        "conference",
        "negotiation",
        "discussion",
    }
)
"""What somebody attends, leads or joins that was told before."""
_TEAMS = frozenset({"delegation", "team", "side", "mission", "contingent", "deputation"})
_LEADING = frozenset({"lead", "head"})
_PRESIDING = frozenset({"chair", "mediate", "moderate", "host", "preside", "broker"})
_ATTENDING = frozenset({"attend", "participate", "join", "take"})
_REMOTE = frozenset({"phone", "telephone", "video", "link", "videoconference", "videolink", "zoom"})
_WORDS = 80
"""How many tokens of each are read; keeps a text without full stops from costing more than its length."""
_SENTENCES = 2
"""How many sentences behind the meeting are read."""


def there(t: Tokens, i: int, kind: str) -> list[Party]:
    """Those who are said to have been at the meeting of token `i`, or to have gone on that visit, in the sentences just behind it."""
    found: list[int] = []
    _, end = t.sentence_of(i)
    for _ in range(_SENTENCES):
        if end >= len(t):
            break
        begin, end = t.sentence_of(end)
        told = [
            j
            for v in range(begin, min(end, begin + _WORDS))
            if clause.is_verb(t, v)
            for j in _by_verb(t, v, kind)
        ]
        if not told:
            break
        found += told
    found = [j for j in found if can_meet(t, j) and is_dignitary(t, j) and t.pos[j] != "PRON"]
    return [Party(y, span_of(t, y)) for j in dict.fromkeys(found) for y in shown(t, j)]


def _by_verb(t: Tokens, v: int, kind: str) -> list[int]:
    """Who is there by what verb `v` says: who leads a delegation, presides, takes part, is sent."""
    lemma = t.lemma[v]
    if t.dep[v] in ("relcl", "advcl"):
        return []
    if lemma == "accompany" and clause.children(t, v, "nsubjpass"):
        return [o for p in alongside.agents(t, v) for o in clause.objects_of(t, p)]
    if kind == "visit":
        return []
    if lemma in _LEADING:
        return _leaders(t, v)
    objects = clause.children(t, v, "dobj")
    plain = all(_is_taken_up(t, o) for o in objects)
    if lemma in _PRESIDING and plain and not clause.negated(t, v):
        return [] if clause.children(t, v, "nsubjpass") else doers(t, v)
    if lemma == "act" and any(t.lower[o] in ("host", "mediator") for o in _roles(t, v)):
        return doers(t, v)
    if lemma == "send":
        here = not any(t.lower[c] in ("to", "for", "into") for c in t.children[v])
        by_state = any(t.ent[s] in ("GPE", "ORG") for s in clause.subjects(t, v))
        return [y for o in objects for y in coordination.conjuncts(t, o)] if here and by_state else []
    if lemma == "represent":
        return [o for p in alongside.agents(t, v) for o in clause.objects_of(t, p)] or (
            doers(t, v) if any(t.ent[o] == "GPE" for o in objects) else []
        )
    if lemma in _ATTENDING and not clause.negated(t, v):
        return _attending(t, v, objects, plain)
    return []


def _attending(t: Tokens, v: int, objects: list[int], plain: bool) -> list[int]:
    """Who 'attended', 'took part', 'joined them' or 'joined the talks'."""
    lemma = t.lemma[v]
    if lemma == "take":
        part = [o for o in objects if t.lower[o] == "part"]
        of_what = [o for p in t.children[v] if t.lower[p] == "in" for o in t.children[p]]
        of_what += [o for n in part for p in t.children[n] if t.lower[p] == "in" for o in t.children[p]]
        named = not all(_is_taken_up(t, o) for o in of_what)
        return doers(t, v) if part and not named else []
    if lemma == "participate":
        of_what = [o for p in t.children[v] if t.lower[p] == "in" for o in t.children[p]]
        return doers(t, v) if all(_is_taken_up(t, o) for o in of_what) else []
    if lemma == "join" and not objects:
        return doers(t, v) if any(t.lower[o] in _REMOTE for p in t.children[v] for o in t.children[p]) else []
    return doers(t, v) if plain else []


def _leaders(t: Tokens, v: int) -> list[int]:
    """Who leads a side: 'The U.S. team was led by Hill; China's by Reed', 'Hill will head the northern side'."""
    passive = clause.children(t, v, "nsubjpass")
    if passive or t.dep[v] == "acl":
        whose = passive or [t.head[v]]
        if not any(t.lower[s] in _TEAMS for s in whose):
            return []
        found = [o for p in alongside.agents(t, v) for o in clause.objects_of(t, p)]
        _, end = t.sentence_of(v)
        again = [j for j in range(v + 2, end) if t.lower[j] == "by" and t.lower[j - 1] in ("'s", "’s")]
        return found + [o for p in again for o in clause.objects_of(t, p)]
    teams = any(t.lower[o] in _TEAMS for o in clause.children(t, v, "dobj"))
    return doers(t, v) if teams else []


def _is_taken_up(t: Tokens, o: int) -> bool:
    """Whether noun `o` only takes up the meeting told before: 'it', 'the talks'; not 'the first meeting of the force'."""
    return t.lower[o] in _SITTINGS and all(t.dep[c] in ("det", "punct") for c in t.children[o])


def _roles(t: Tokens, v: int) -> list[int]:
    return [o for p in t.children[v] if t.lower[p] == "as" for o in t.children[p]]
