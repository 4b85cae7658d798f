"""Verbs that put a meeting off only with the day it is put off to: 'was moved to early March', 'brought forward to Monday', not 'to a larger hall'."""

from __future__ import annotations

import re

from briefing.extraction.tokens import Tokens

_MOVING = frozenset({"move", "shift", "bump", "push", "reset", "change"})
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d")
_TO = frozenset({"to", "until", "till", "back", "up", "forward"})


def to_a_day(t: Tokens, v: int) -> bool:
    """Whether verb `v` moves something to a day or a month."""
    earlier = t.lemma[v] == "bring" and any(t.lower[c] == "forward" for c in t.children[v])
    if t.lemma[v] not in _MOVING and not earlier:
        return False
    onto = [p for c in t.children[v] if t.lower[c] in _TO for p in (c, *t.children[c])]
    return any(
        t.ent[o] in ("DATE", "TIME") or _CLOCK.fullmatch(t.word[o])
        for p in onto
        if t.lower[p] in _TO
        for o in t.children[p]
    )
