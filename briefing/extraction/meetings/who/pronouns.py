"""The words a party told by a pronoun is shown with: the pronoun's own, or the name that is the subject over it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.who.parties import Party
from briefing.extraction.tokens import Tokens

if TYPE_CHECKING:
    from briefing.extraction.meetings.who.resolver import Resolver

_FAR = 150
"""How many code points before a pronoun its name is still beside it."""
_UP = frozenset({"ccomp", "xcomp", "conj", "parataxis"})
"""How a clause hangs in the one whose subject tells, wants or does it as well."""

_OF_ONE = frozenset({"appos", "conj", "compound", "flat"})
"""How a name belongs to the subject it is a part of."""

_OF_BODIES = frozenset({"it", "its"})

_HIGH = 12
"""How many clauses above a pronoun are looked at."""


def named(t: Tokens, party: Party, people: Resolver, others: Sequence[int] = ()) -> Party:
    """`party`, or for a pronoun the name it stands for where that name is the subject of its clause or of one over it.

    'Hill said she will meet Reed' shows 'Hill'. In 'a day after he met Reed' and 'the dinner she had with Reed' the words
    nearest the meeting are the pronoun's; who that is is known all the same. A name that is a party itself, among the
    heads `others`, is shown once.
    """
    name = name_before(t, party, people)
    if name is None:
        return party
    shown = (
        t.lower[party.head] in _OF_BODIES or name.head in others or _is_subject_over(t, name.head, party.head)
    )
    return name if shown else party


def name_before(t: Tokens, party: Party, people: Resolver) -> Party | None:
    """The name that a pronoun stands for, where it is the last words for that person before it in its sentence."""
    if t.pos[party.head] != "PRON":
        return None
    person = people.resolve(*party.span)
    if person is None:
        return None
    begin = t.start[t.sent[party.head]]
    before = bisect_left(person.mentions, party.span)
    for start, end in reversed(person.mentions[max(0, before - 6) : before]):
        if max(begin, party.span[0] - _FAR) <= start < party.span[0]:
            first, after = t.range_of(start, end)
            if after > first and t.pos[after - 1] == "PROPN":
                return Party(after - 1, (start, end))
    return None


def _is_subject_over(t: Tokens, name: int, pronoun: int) -> bool:
    """Whether `name` is the subject of the clause of `pronoun`, or of one that clause is told, wanted or joined in."""
    v = next((a for a in t.ancestors(pronoun) if clause.is_verb(t, a)), None)
    for _ in range(_HIGH):
        if v is None:
            return False
        who = clause.children(t, v, "nsubj", "nsubjpass")
        if any(s == name or (t.head[name] == s and t.dep[name] in _OF_ONE) for s in who if s != pronoun):
            return True
        if any(t.lower[s] == "who" and s == name + 1 for s in who):
            return True  # 'Reed, who made his first visit'
        over = t.head[v]
        if t.dep[v] == "ccomp" and t.dep[pronoun] == "nsubj" and t.head[pronoun] == v and over > name:
            return True  # 'the support of Hill is crucial, and while she said she will meet Reed'
        told = t.dep[v] in _UP or (t.dep[v] == "advcl" and t.tag[v] == "VBG")
        if over == v or not told or not clause.is_verb(t, over):
            return False
        v = over
    return False
