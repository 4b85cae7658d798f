"""Whom 'his' or 'her' before a hearing names: 'The nominee, Ms. Hill, … Her confirmation hearing is set for Tuesday'."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.meetings.who.parties import Party, span_of
from briefing.extraction.meetings.who.resolver import Resolver
from briefing.extraction.tokens import Tokens

_OWN = frozenset({"his", "her"})
_BEFORE = 2
"""How many sentences before the hearing are looked at."""


def named_before(t: Tokens, x: Telling, people: Resolver) -> Party | None:
    """The name that the one party 'his' or 'her' of hearing `x` stands for, at its last mention before; None if unsure."""
    if x.trigger.kind != "hearing" or x.trigger.frame != "noun" or len(x.parties) != 1:
        return None
    own = x.parties[0].head
    if t.lower[own] not in _OWN:
        return None
    person = people.resolve(*x.parties[0].span)
    begin = t.sent[own]
    for n in range(_BEFORE + 1):
        names = [
            j
            for j in range(begin, own)
            if t.ent[j] == "PERSON"
            and t.pos[j] == "PROPN"
            and t.dep[j] not in ("compound", "poss")
            and t.dep[t.head[j]] != "agent"
        ]
        if not names and n == 0:
            names = _subject(t, own)
        for j in reversed(names):
            who = people.resolve(*span_of(t, j))
            if person is None or who is None or who.id == person.id or person.kind != "person":
                alone = person is None and len({t.lower[k] for k in names}) > 1
                return None if alone else Party(j, span_of(t, j))
        if names or not begin:
            return None
        begin = t.sent[begin - 1]
    return None


def _subject(t: Tokens, own: int) -> list[int]:
    """The name that is the subject of the main verb over `own`, though nobody says it is a person's."""
    verbs = [a for a in t.ancestors(own) if clause.is_verb(t, a)]
    who = [s for a in verbs[-1:] for s in clause.subjects(t, a)]
    return [s for s in who if s < own and t.pos[s] == "PROPN" and t.ent[s] == ""]
