"""A 'round' that says no more: of talks told just before ('the seventh round, held this week'), or of an election."""

from __future__ import annotations

from briefing.extraction.tokens import Tokens

_TALKS = frozenset({"talks", "negotiations", "dialogue", "negotiators"})
_WHICH = frozenset(
    {"latest", "next", "previous", "last", "new", "final", "fresh", "further", "another", "current"}
)
_BACK = 150
"""How many tokens back the talks may be told."""


def of_talks(t: Tokens, i: int) -> bool:
    """Whether noun `i`, 'round', is of talks told before it: counted, named by a place or a month, or the latest one."""
    before = [c for c in t.children[i] if c < i]
    which = any(
        t.lower[c] in _WHICH
        or t.ent[c] in ("ORDINAL", "GPE")
        or (t.ent[c] == "DATE" and t.dep[c] == "compound")
        for c in before
    )
    if t.dep[i] == "dobj" and t.lemma[t.head[i]] in ("win", "lose", "play", "reach", "buy", "fire", "shoot"):
        return False
    if not which or t.lower[i] != "round" or t.lower[i + 1 : i + 2] == ["of"]:
        return False
    if any(t.dep[c] in ("compound", "amod") and not t.ent[c] and t.lower[c] not in _WHICH for c in before):
        return False  # 'the first playoff round', 'a funding round'
    return any(t.lower[j] in _TALKS for j in range(max(0, i - _BACK), i))


_CONTESTED = frozenset(
    "beat win lose defeat trounce face qualify advance contest crush edge trail poll".split()
)


def of_ballot(t: Tokens, i: int) -> bool:
    """Whether noun `i`, 'round', is one in which a candidate wins or loses: 'will beat her in the second round on May 7'."""
    p = t.head[i]
    if t.lower[i] != "round" or t.dep[i] != "pobj" or t.lower[p] not in ("in", "for", "to", "during"):
        return False
    return t.lemma[t.head[p]] in _CONTESTED or any(
        t.lower[c] in ("presidential", "election", "voting", "electoral") for c in t.children[i]
    )
