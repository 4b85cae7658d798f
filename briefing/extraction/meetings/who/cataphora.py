"""Who an owner before the subject is: 'At his confirmation hearing, Mr. Hill was asked', 'In her Sunday sermon, the bishop'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.who import parties
from briefing.extraction.tokens import Tokens

if TYPE_CHECKING:
    from briefing.extraction.meetings.who.resolver import Resolver

_OWNERS = frozenset({"his", "her"})
_WITHIN = frozenset({"in", "at", "during", "on", "after", "following"})


def subject_behind(t: Tokens, head: int, people: Resolver) -> int | None:
    """The one subject behind the phrase of 'his' or 'her' (`head`), which the reader takes it for; None if unsure.

    What the clause tells happens there or comes of it; 'before his address' leaves the pronoun. The subject is a name or
    one person by an office. Where the story's own reading of the pronoun is somebody else, and where a name stands
    before the phrase in its sentence, the pronoun is left alone.
    """
    noun = t.head[head]
    within = t.dep[noun] == "pobj" and t.lower[t.head[noun]] in _WITHIN
    if t.lower[head] not in _OWNERS or t.dep[head] != "poss" or not within:
        return None
    own = parties.Party(head, parties.span_of(t, head))
    if parties.named(t, own, people) != own:
        return None
    for a in t.ancestors(head):
        if not clause.is_verb(t, a):
            continue
        who = clause.children(t, a, "nsubj", "nsubjpass")
        if not who:
            continue
        if len(who) != 1 or who[0] < head or not _is_one_person(t, who[0]):
            return None
        one, other = people.resolve(*own.span), people.resolve(*parties.span_of(t, who[0]))
        if one is not None and (other is None or one.id != other.id):
            return None
        return who[0]
    return None


def _is_one_person(t: Tokens, i: int) -> bool:
    """Whether subject `i` is a person's name or one holder of an office: 'Ann Hill', 'the vice president'."""
    if any(t.dep[c] == "conj" for c in t.children[i]):
        return False
    if t.ent[i] == "PERSON":
        return True
    the = any(t.lower[c] == "the" for c in t.children[i])
    return t.tag[i] == "NN" and the and not t.ent[i] and parties.is_somebody(t, i)
