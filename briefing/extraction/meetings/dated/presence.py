"""Who is told to be somewhere on a day: in a town, in court, before a judge."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.dated import actions
from briefing.extraction.meetings.who import encounters
from briefing.extraction.tokens import Tokens


def in_town(t: Tokens, be: int) -> bool:
    """Whether somebody is to be in a place that has a name: 'will be in Iowa on Monday', 'is due to be in Iowa'."""
    if t.lemma[t.head[be]] == "suppose":
        return False
    who = any(encounters.is_dignitary(t, s) or t.lemma[s] in _SENT for s in clause.subjects(t, be))
    nodes = [be, *(c for c in t.children[be] if t.lower[c] == "back")]  # 'will be back in Iowa'
    return who and any(
        t.ent[o] == "GPE"
        for n in nodes
        for p in clause.prepositions(t, n, frozenset({"in"}))
        for o in clause.objects_of(t, p)
    )


_SENT = frozenset({"delegation", "inspector", "team", "envoy", "mission", "mediator", "observer", "monitor"})


def in_court(t: Tokens, be: int) -> bool:
    """Whether somebody is in court, or back there: 'is back before the judge on Tuesday'."""
    nodes = [be, *(c for c in t.children[be] if t.lower[c] == "back")]
    return any(
        t.lemma[o].lower() in actions.words("courts")
        for n in nodes
        for p in clause.prepositions(t, n, frozenset({"in", "before"}))
        for o in clause.objects_of(t, p)
    )


def courtroom(t: Tokens, due: int) -> int:
    """The last token of 'due in court', 'due before a judge'; `due` itself where they stand apart."""
    _, end = t.sentence_of(due)
    found = next(
        (j for j in range(due + 1, min(end, due + 5)) if t.lemma[j].lower() in actions.words("courts")), due
    )
    return due if any(clause.is_verb(t, j) for j in range(due + 1, found)) else found
