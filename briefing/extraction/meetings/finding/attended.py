"""Events with a name of their own that somebody goes to: 'will attend the Lund Security Conference'.

The same words name leagues and bodies ('the Southeastern Conference'): the verb tells them apart.
"""

from __future__ import annotations

from briefing.extraction.tokens import Tokens

_GOING = frozenset({"attend", "address", "host", "chair", "keynote"})
_APPEARING = frozenset({"speak", "appear"})


def is_attended(t: Tokens, i: int) -> bool:
    """Whether somebody is said to attend event `i` or to speak at it."""
    h = t.head[i]
    if t.dep[i] == "dobj":
        return t.lemma[h] in _GOING
    return t.dep[i] == "pobj" and t.lower[h] == "at" and t.lemma[t.head[h]] in _APPEARING


def has_name(t: Tokens, i: int) -> bool:
    """Whether event noun `i` is the last word of a name: 'the Lund Security Conference'."""
    return t.tag[i] in ("NNP", "NNPS") and any(
        t.dep[c] == "compound" and t.pos[c] == "PROPN" for c in t.children[i]
    )
