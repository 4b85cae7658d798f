"""Phrases that run over a duration: what is the only one of its kind in it, where it is spent.

'the fourth mayor in two years to quit', 'spent two hours in the air', 'state prison for arson'.
"""

from __future__ import annotations

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.around import whose_time
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.penalties import penalty
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import Place
from briefing.extraction.figures.reach import behind, doer

_SPENT = frozenset(("in", "on", "at", "under", "behind", "with", "as", "aboard", "inside", "outside"))
_SERVED = frozenset(("in", "on", "as", "at"))
_MOST = 14


def lasted(clauses: Clauses, amount: Amount, where: Place, core: Range) -> Range | None:
    """The wider phrase for the duration at `where`, whose own phrase is `core`; None if there is none."""
    wide = (
        penalty(clauses, amount, where)
        or _spent(clauses, amount, where)
        or whose_time(clauses, amount, where)
    )
    if wide is not None or amount.joined or core[1] > where.first:
        return wide
    return _nth(clauses, where, core)


def _spent(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """Where somebody spent a time: 'the plane spent two hours in the air'."""
    tokens, verb = clauses.tokens, where.verb
    if amount.kind != "duration" or not 0 <= verb < where.first < verb + 6 or where.noun >= 0:
        return None
    lemma = tokens.lemma[verb].lower()
    if lemma == "serve" and (last := behind(clauses, where.last, _SERVED)) > 0:
        first = doer(clauses, verb)
        return first if first >= 0 else verb, last  # 'has served 30 months in prison'
    if lemma != "spend":
        return None
    first, last = doer(clauses, verb), behind(clauses, where.last, _SPENT)
    if first < 0 < last and tokens.ent[last - 1] == "GPE":
        first = verb  # 'the minister, on a tour of three states, spent five hours in Tunis'
    return (first, last) if first >= 0 and last > 0 else None


def _nth(clauses: Clauses, where: Place, core: Range) -> Range | None:
    """Who is the nth in so long a time to do what: 'the fourth mayor in two years to quit'."""
    tokens = clauses.tokens
    nth = any(tokens.lower[i] in lexicon.NTH or tokens.tag[i] == "JJS" for i in range(*core))
    if not nth or tokens.tag[where.last : where.last + 2] != ["TO", "VB"] or where.first - core[1] > 4:
        return None
    last = clauses.phrases.predicate(where.last, where.last + 2, limit=8)[1]
    return (core[0], last) if last - core[0] <= _MOST else None
