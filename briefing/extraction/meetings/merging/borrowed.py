"""The day that a meeting takes from a verb behind it: 'the peace process, set to resume on Monday'."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.certainty import standing
from briefing.extraction.meetings.dated import actions
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.tokens import Tokens

_BACK = 150
"""How many tokens back the meeting may be that 'they will take place' speaks of."""


def started(t: Tokens, dated: Telling, found: Sequence[Telling]) -> Telling | None:
    """The meeting just before the dated verb 'resume', 'begin' …, which says when that meeting is."""
    at = dated.trigger.at
    if t.lemma[at] not in standing.STARTS:
        return None
    told = actions.happening(t, at) if actions.takes_place(t, at) else None
    due = t.lemma[at] == "hold" and t.lower[at - 2 : at] == ["to", "be"]  # 'the meeting …, due to be held on'
    meant = actions.of_pronoun(t, at)  # 'As for the talks, they will take place on Monday'
    for x in reversed(found):
        gap = at - x.trigger.at
        near = (
            x.trigger.frame == "noun" and 0 < gap <= (24 if due else 8) and t.sent[x.trigger.at] == t.sent[at]
        )
        back = meant and 0 < gap <= _BACK and x.trigger.frame == "noun"
        if (near or back or x.trigger.at == told) and x.moment is None and x.trigger.kind != "deadline":
            return x
    return None


_ENDS = frozenset({"end", "conclude", "finish", "close"})


def is_its_end(t: Tokens, dated: Telling, found: Sequence[Telling]) -> bool:
    """Whether the dated verb only says when a meeting of its sentence ends: 'the talks in Lima, which end on Friday'."""
    at = dated.trigger.at
    first = dated.moment.first if dated.moment is not None else 0
    by = "by" in t.lower[max(0, first - 2) : first + 1]  # 'talks that are to end by May' have a deadline
    if dated.trigger.frame != "dated" or t.lemma[at] not in _ENDS or not clause.is_verb(t, at) or by:
        return False
    v = at
    while t.dep[v] == "xcomp" and t.dep[v] != "ROOT":
        v = t.head[v]  # 'which are scheduled to end'
    told = [c for c in t.children[v] if t.dep[c] in ("nsubj", "nsubjpass")]
    s = told[0] if told else at
    if t.dep[v] in ("relcl", "acl") and (not told or t.lower[s] in ("which", "that")):
        s = t.head[v]
    if t.dep[s] == "pobj" and t.lower[t.head[s]] in ("in", "at"):
        s = t.head[t.head[s]]  # 'the summit in Washington, which ends on Tuesday'
    return any(x.trigger.at == s and x.trigger.frame == "noun" for x in found)
