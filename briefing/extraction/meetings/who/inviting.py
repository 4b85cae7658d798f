"""Who invites somebody to come: 'invited her to visit', 'accepted an invitation from the king to visit', 'at the king's invitation'."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.who import alongside
from briefing.extraction.meetings.who.complements import doers, objects_behind
from briefing.extraction.meetings.who.parties import can_meet
from briefing.extraction.tokens import Tokens

_FROM = frozenset({"from", "by", "of"})
_FAR = 14
"""How many tokens from the visit an invitation may be named."""


def inviters(t: Tokens, trigger: Trigger) -> list[int]:
    """Who invites to the visit of `trigger`; nobody where the clause tells of no invitation."""
    if trigger.kind != "visit":
        return []
    at = trigger.at
    over = t.head[at]
    found: list[int] = []
    if t.dep[at] in ("xcomp", "ccomp", "advcl") and t.lemma[over] == "invite" and trigger.frame == "visit":
        passive = bool(clause.children(t, over, "auxpass", "nsubjpass"))
        by = [o for p in alongside.agents(t, over) for o in clause.objects_of(t, p)]
        found = by if passive else doers(t, over) if clause.children(t, over, "dobj", "nsubj") else []
    elif t.dep[at] in ("acl", "relcl", "advcl", "xcomp") and t.lemma[over] == "invitation":
        found = _of_invitation(t, over)
    elif t.dep[at] in ("xcomp", "advcl", "acl") and clause.is_verb(t, over):
        offered = [o for o in clause.children(t, over, "dobj") if t.lemma[o] == "invitation"]
        found = [j for o in offered for j in _of_invitation(t, o)]
    begin, end = t.sentence_of(at)
    for j in range(max(begin, at - _FAR), min(end, at + _FAR)):
        if t.lemma[j] == "invitation" and t.dep[j] == "pobj" and t.lower[t.head[j]] in ("at", "upon", "on"):
            found += _of_invitation(t, j)
    return [j for j in found if can_meet(t, j)]


def _of_invitation(t: Tokens, i: int) -> list[int]:
    """Whose invitation noun `i` is: behind 'from', 'by' or 'of', or its owner."""
    whose = [c for c in clause.children(t, i, "poss") if t.tag[c] != "PRP$"]
    return whose + objects_behind(t, i, _FROM)
