"""What many do, told by a verb: 'took to the streets of Lund', 'thronged the square', 'will walk out', 'go to the polls'."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.dated import actions
from briefing.extraction.meetings.who.parties import can_meet
from briefing.extraction.tokens import Tokens

_DEMONSTRATING = frozenset({"demonstrator", "protester", "marcher", "activist", "striker", "campaigner"})
_TO = frozenset({"to"})
_TRAIL = frozenset({"hit", "return"})


def in_the_streets(t: Tokens, v: int) -> bool:
    """Whether people 'take to the streets' by verb `v`."""
    if t.lemma[v] != "take" or not any(can_meet(t, s) for s in clause.subjects(t, v)):
        return False
    return any(t.lemma[o] == "street" for p in clause.prepositions(t, v, _TO) for o in t.children[p])


def on_the_trail(t: Tokens, v: int) -> bool:
    """Whether somebody campaigns by verb `v`: 'hit the campaign trail with Hill', 'will return to the campaign trail'."""
    if t.lemma[v] not in _TRAIL or not any(can_meet(t, s) for s in clause.subjects(t, v)):
        return False
    trails = clause.children(t, v, "dobj") or [
        o for p in clause.prepositions(t, v, _TO) for o in clause.objects_of(t, p)
    ]
    return any(t.lower[o] == "trail" and "campaign" in t.lower[max(0, o - 2) : o] for o in trails)


def at_the_polls(t: Tokens, v: int) -> int | None:
    """The last word of 'go to the polls', 'cast their ballots', whose verb is `v`; None where it is no such phrase."""
    if actions.polls(t, v):
        return next(o for c in t.children[v] for o in t.children[c] if t.lower[o] == "polls")
    if t.lemma[v] != "cast":
        return None
    return next((o for o in clause.children(t, v, "dobj") if t.lemma[o] in ("ballot", "vote")), None)


def walk_out(t: Tokens, v: int) -> int | None:
    """The last word of 'walk out' or 'walk off the job' where workers do it; not 'walked out of the meeting'."""
    if t.lemma[v] != "walk" or not any(_strikes(t, s) for s in clause.subjects(t, v)):
        return None
    for c in t.children[v]:
        if t.lower[c] == "out" and c > v:
            left = [o for p in (*t.children[c], *t.children[v]) if t.lower[p] == "of" for o in t.children[p]]
            return c if all(t.lower[o] in _PLACES for o in left) else None
        if t.lower[c] == "off" and c > v:
            job = [o for o in (*t.children[c], *clause.children(t, v, "dobj")) if t.lower[o] in _PLACES]
            return job[0] if job else None
    return None


_PLACES = frozenset({"job", "jobs", "work", "class", "classes", "school", "schools"})


def _strikes(t: Tokens, s: int) -> bool:
    """Whether `s` is a union or people who work or study: 'junior doctors', 'thousands of nurses', 'the union'."""
    many = t.tag[s] in ("NNS", "NNPS") and (can_meet(t, s) or t.lemma[s] in ("thousand", "hundred"))
    return many or t.lemma[s].lower() in vocab.events("voters") or t.ent[s] == "ORG"


def throng(t: Tokens, v: int, objects: list[int]) -> bool:
    """Whether demonstrators fill a place by verb `v`, 'throng', whose `objects` say which; not 'shoppers thronged the mall'."""
    return bool(objects) and any(t.lemma[s].lower() in _DEMONSTRATING for s in clause.subjects(t, v))
