"""Phrases that run over a duration: what is the only one of its kind in it, how long something takes whom.

'the fourth mayor in two years to quit', 'a signal takes 22 hours to reach it'.
"""

from __future__ import annotations

from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import Place

_NTH = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth only".split())
_MOST = 14


def lasted(clauses: Clauses, amount: Amount, where: Place, core: Range) -> Range | None:
    """The wider phrase for the duration at `where`, whose own phrase is `core`; None if there is none."""
    if amount.kind != "duration" or amount.joined or core[1] > where.first:
        return None
    return _nth(clauses, where, core)


def _nth(clauses: Clauses, where: Place, core: Range) -> Range | None:
    """Who is the nth in so long a time to do what: 'the fourth mayor in two years to quit'."""
    tokens = clauses.tokens
    nth = any(tokens.lower[i] in _NTH or tokens.tag[i] == "JJS" for i in range(*core))
    if not nth or tokens.tag[where.last : where.last + 2] != ["TO", "VB"] or where.first - core[1] > 4:
        return None
    last = clauses.phrases.predicate(where.last, where.last + 2, limit=8)[1]
    return (core[0], last) if last - core[0] <= _MOST else None
