"""The other side of a meeting that only says with whom, and who goes on a visit that names nobody, as told just before.

'Ms. Hill will see the king on Friday. A meeting with the premier is also planned': it is Ms. Hill who meets him.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from briefing.extraction.meetings.merging import identity as identities
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.meetings.who.parties import Party
from briefing.extraction.meetings.who.resolver import Resolver
from briefing.extraction.tokens import Tokens

_KINDS = frozenset({"meeting", "talks", "call"})
_BACK = 60
"""How many tokens before the meeting the one told before may stand."""


def with_protagonists(
    t: Tokens, found: Sequence[Telling], others: Sequence[Telling], people: Resolver
) -> list[Telling]:
    """`found` with the other side of what only says with whom; `others` were told, but not to count."""
    told = sorted([*found, *others], key=lambda x: x.trigger.at)
    starts = [x.trigger.at for x in told]
    made = []
    for x in found:
        at = bisect_left(starts, x.trigger.at)
        other = _protagonist(t, x, told[max(0, at - 3) : at])
        if other is not None:
            who = tuple(sorted((*x.parties, other), key=lambda p: p.span))
            x = x._replace(parties=who, who=identities.identity(t, who, people), company=True)
            told[at] = x
        made.append(x)
    return made


def _protagonist(t: Tokens, x: Telling, before: Sequence[Telling]) -> Party | None:
    """Who takes part in `x` besides those it names, as the meetings told just `before` say; None if unsure."""
    i = x.trigger.at
    if x.trigger.frame != "noun" or any(t.dep[c] == "poss" for c in t.children[i]) or x.several:
        return None
    if x.trigger.kind in _KINDS:
        if len(x.parties) != 1 or not _is_behind_with(t, x.parties[0].head):
            return None
        mine = t.lower[x.parties[0].head]
    elif (
        x.trigger.kind == "visit"
        and not x.parties
        and any(t.lower[c] in ("a", "an", "another") for c in t.children[i])
    ):
        mine = ""
    else:
        return None
    if t.dep[i] not in ("nsubj", "nsubjpass"):
        return None
    near = [y for y in before if y.parties and 0 < i - y.trigger.at <= _BACK]
    if not near:
        return None
    named = [y.parties[0] for y in near if t.ent[y.parties[0].head] == "PERSON"]
    if not named:
        return None
    one = named[-1]
    person = t.pos[one.head] == "PROPN"
    doer = t.dep[one.head] in ("nsubj", "nsubjpass", "poss")
    others = {t.lower[y.parties[0].head] for y in near if t.pos[y.parties[0].head] == "PROPN"}
    if not (person and doer) or t.lower[one.head] == mine or len(others) > 1:
        return None
    return one


def _is_behind_with(t: Tokens, head: int) -> bool:
    """Whether the party is named by 'with', itself or as the name of who is."""
    above = t.head[head] if t.dep[head] == "appos" else head
    return t.lower[t.head[above]] == "with"
