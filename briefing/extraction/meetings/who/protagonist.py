"""The other side of a meeting that only says with whom, and who goes on a visit that names nobody, as told just before.

'Ms. Hill will see the king on Friday. A meeting with the premier is also planned': it is Ms. Hill who meets him.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.meetings.telling import Telling
from briefing.extraction.meetings.who.parties import Party
from briefing.extraction.tokens import Tokens

_KINDS = frozenset({"meeting", "talks", "call"})
_BACK = 60
"""How many tokens before the meeting the one told before may stand."""


def with_protagonist(t: Tokens, x: Telling, before: Sequence[Telling]) -> Party | None:
    """Who takes part in `x` besides those it names, as the meetings told just `before` say; None if unsure."""
    i = x.trigger.at
    if x.trigger.frame != "noun" or any(t.dep[c] == "poss" for c in t.children[i]) or x.several:
        return None
    if x.trigger.kind in _KINDS:
        if len(x.parties) != 1 or t.lower[t.head[x.parties[0].head]] != "with":
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
    one = near[-1].parties[0]
    person = t.ent[one.head] == "PERSON" and t.pos[one.head] == "PROPN"
    doer = t.dep[one.head] in ("nsubj", "nsubjpass", "poss")
    others = {t.lower[y.parties[0].head] for y in near if t.pos[y.parties[0].head] == "PROPN"}
    if not (person and doer) or t.lower[one.head] == mine or len(others) > 1:
        return None
    return one
