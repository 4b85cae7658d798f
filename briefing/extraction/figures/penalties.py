"""How long somebody is locked up or barred, and for what: 'sentenced to 12 years in state prison for arson'."""

from __future__ import annotations

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import Place
from briefing.extraction.figures.reach import behind, doer

_PRISONS = frozenset("prison jail custody detention penitentiary lockup".split())
_GETTING = frozenset("get give receive face serve draw hand order risk do complete finish".split())
_FOR = frozenset(("for", "over"))
_MOST = 14


def penalty(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """Who must spend how long where for what; None if the time at `where` is no punishment."""
    tokens, verb = clauses.tokens, where.verb
    if amount.kind != "duration" or not 0 <= verb < where.first < verb + 9 or where.noun >= 0:
        return None
    barred = _barred_from(clauses, verb)
    if barred >= 0:
        first = doer(clauses, barred)
        return (first if first >= 0 else barred), clauses.phrases.cut(verb, where.first, verb)[1]
    lemma = tokens.lemma[verb].lower()
    locked = _locked_up(clauses, where.last)
    if lemma not in lexicon.SENTENCING and (lemma not in _GETTING or locked == where.last):
        return None
    first, last = doer(clauses, verb), _cause(clauses, locked)
    if last > 0 and locked > where.last and lemma != "serve":
        inside = tokens.lower[where.last] == "in"
        return where.last + inside, last  # the cause says more than who it is: 'state prison for arson'
    if last < 0 and locked == where.last:
        return None
    first = verb if first < 0 else first
    last = max(last, locked)
    return (first, last) if last - first <= _MOST else (verb, last)


def _barred_from(clauses: Clauses, doing: int) -> int:
    """The verb that bars somebody from `doing`: 'banned from driving for two years'; or -1."""
    tokens, verb = clauses.tokens, doing - 2
    if verb < 0 or tokens.tag[doing] != "VBG" or tokens.lower[doing - 1] != "from":
        return -1
    return verb if tokens.lemma[verb].lower() in lexicon.SENTENCING else -1


def _locked_up(clauses: Clauses, i: int) -> int:
    """The end of 'in federal prison' or 'behind bars' at token `i`, or `i`."""
    words = clauses.tokens.lower
    if words[i : i + 2] == ["behind", "bars"]:
        return i + 2
    if words[i : i + 1] not in (["in"], ["of"]):
        return i
    for j in range(i + 1, min(i + 5, len(words))):
        if words[j] in _PRISONS:
            return j + 1
        if clauses.tokens.pos[j] not in ("ADJ", "NOUN", "PROPN", "DET", "PUNCT") or words[j] == ",":
            break
    return i


def _cause(clauses: Clauses, i: int) -> int:
    """The end of what it is for at token `i`: 'for arson', 'for setting fire to a barn'; or -1."""
    tokens = clauses.tokens
    if tokens.lower[i : i + 1] == ["for"] and tokens.tag[i + 1 : i + 2] == ["VBG"]:
        return clauses.phrases.predicate(i + 1, i + 2, limit=8)[1]
    return behind(clauses, i, _FOR)
