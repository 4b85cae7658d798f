"""Whom somebody addresses at a meeting or on the telephone: 'told the king in a call', 'warned her at their meeting'."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings.who.parties import can_meet
from briefing.extraction.tokens import Tokens

ADDRESSING = frozenset(
    "tell warn assure inform remind promise congratulate thank urge ask press reassure notify implore beg brief address update offer reprimand ".split()
)
"""Verbs whose object, in a clause that says 'at the meeting' or 'in a call', is there too."""


_LEADING = frozenset({"walk", "take", "guide", "talk"})


def addresses(t: Tokens, v: int) -> bool:
    """Whether verb `v` is done to somebody who is there: 'told her', 'walked senators through the changes'."""
    led = t.lemma[v] in _LEADING and any(t.lower[c] == "through" for c in t.children[v])
    return led or t.lemma[v] in ADDRESSING


def addressed(t: Tokens, v: int) -> list[int]:
    """The nouns for whom verb `v` addresses; also where the parse makes them the subject of what they are told to do."""
    found = clause.children(t, v, "dobj", "dative")
    if not found and t.lemma[v] in ("urge", "ask", "press", "implore", "beg"):
        below = clause.children(t, v, "ccomp", "xcomp")
        found = [s for c in below for s in clause.children(t, c, "nsubj") if v < s < c]
    return [o for c in found for o in coordination.conjuncts(t, c) if can_meet(t, o)]
