"""Who an owner before the subject is: 'At his confirmation hearing, Mr. Hill was asked', 'In her Sunday sermon, the bishop'."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.who import parties, pronouns
from briefing.extraction.meetings.who.complements import BODIES
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
    within = t.dep[noun] in ("pobj", "dobj") and t.lower[t.head[noun]] in _WITHIN
    within = within or _opens_with_doing(t, noun)
    if t.lower[head] not in _OWNERS | {"its"} or t.dep[head] != "poss" or not within:
        return None
    is_one = _is_one_body if t.lower[head] == "its" else _is_one_person
    own = parties.Party(head, parties.span_of(t, head))
    if pronouns.name_before(t, own, people) is not None:
        return None
    for a in t.ancestors(head):
        if not clause.is_verb(t, a):
            continue
        who = clause.children(t, a, "nsubj", "nsubjpass")
        if not who:
            continue
        if len(who) != 1 or who[0] < head or not is_one(t, who[0]):
            return None
        one, other = people.resolve(*own.span), people.resolve(*parties.span_of(t, who[0]))
        if one is not None and (other is None or one.id != other.id):
            return None
        return who[0]
    return None


def owner_behind(t: Tokens, head: int, others: Sequence[int]) -> int | None:
    """The one person who is the subject of the sentence that the phrase of 'his' or 'her' (`head`) opens, none of `others`.

    For a pronoun that the story tells nothing of: 'Ahead of his meeting with Ms. Hill, a Chilean envoy said'.
    """
    if t.lower[head] not in _OWNERS:
        return None
    v = next((a for a in t.ancestors(head) if clause.is_verb(t, a)), None)
    who = [] if v is None else clause.children(t, v, "nsubj", "nsubjpass")
    if (
        len(who) != 1
        or who[0] < head
        or who[0] in others
        or any(t.dep[c] == "conj" for c in t.children[who[0]])
    ):
        return None
    one = who[0]
    named = t.pos[one] == "PROPN" and not t.word[one].isupper() and not parties.is_state(t.word[one])
    body = t.lemma[one].lower() in BODIES or t.tag[one] in ("NNS", "NNPS")
    role = t.pos[one] == "NOUN" and parties.is_somebody(t, one) and bool(t.children[one])
    return one if (named or role) and not body and parties.can_meet(t, one) else None


def _opens_with_doing(t: Tokens, noun: int) -> bool:
    """Whether the sentence opens with what its subject is doing: 'Speaking ahead of his meeting, Mr. Hill said'."""
    v = next((a for a in t.ancestors(noun) if clause.is_verb(t, a)), None)
    return v is not None and t.dep[v] in ("advcl", "csubj") and t.tag[v] in ("VBG", "VBN") and v < t.head[v]


def is_the_subjects(t: Tokens, party: parties.Party, head: int, heads: list[int]) -> bool:
    """Whether 'his' is the person's who is the subject of its own clause: 'Hill said Reed spoke well on his visit'.

    `party` is whom the story reads 'his' (`head`) as, somebody else, and `heads` are all parties. Where the clause has
    'him' or 'her' besides, either of the two may be meant.
    """
    if t.lower[head] not in _OWNERS or t.dep[head] != "poss":
        return False
    v = next((a for a in t.ancestors(head) if clause.is_verb(t, a)), None)
    who = [] if v is None else clause.children(t, v, "nsubj")
    if v is None or len(who) != 1 or not who[0] < head or who[0] not in heads or t.ent[who[0]] != "PERSON":
        return False
    start, end = parties.span_of(t, who[0])
    if party.span[0] < end and start < party.span[1]:
        return False
    others = clause.children(t, v, "dobj", "dative", "prep")
    return not any(t.lower[o] in ("him", "her") for c in others for o in (c, *t.children[c]) if o != head)


def _is_one_body(t: Tokens, i: int) -> bool:
    """Whether subject `i` is a named body or one told by an office: 'the bank', 'Lund Steel'."""
    if any(t.dep[c] == "conj" for c in t.children[i]) or t.tag[i] in ("NNS", "NNPS"):
        return False
    return t.ent[i] == "ORG" or t.lemma[i].lower() in BODIES


def _is_one_person(t: Tokens, i: int) -> bool:
    """Whether subject `i` is a person's name or one holder of an office: 'Ann Hill', 'the vice president'."""
    if any(t.dep[c] == "conj" for c in t.children[i]):
        return False
    if t.ent[i] == "PERSON":
        return True
    the = any(t.lower[c] == "the" for c in t.children[i])
    return t.tag[i] == "NN" and the and not t.ent[i] and parties.is_somebody(t, i)
