"""Lengths and shares told of the thing before them: 'came within 300 feet of the jet', 'is 15 percent contained'."""

from __future__ import annotations

from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, Place
from briefing.extraction.figures.reach import BREAKS, doer

_STRETCHING = frozenset("stretch extend run span".split())
_ALONG = frozenset("along from across between through down up beneath under inland".split())
_BEING = frozenset(("be", "remain", "become", "stay"))
_MOST = 14


def within(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """What came how near to what: 'the drone came within 300 feet of a passenger jet'."""
    tokens, of = clauses.tokens, where.last
    if amount.kind != "other" or tokens.lower[of : of + 1] != ["of"] or where.first < 2:
        return None
    near = any(tokens.lower[i] == "within" for i in range(max(0, where.first - 3), where.first))
    verb = where.verb
    if not near or not 0 <= verb < where.first <= verb + 6:
        return None
    head = clauses.head_of(of + 1)
    if head < 0 or tokens.pos[head] not in NOUNS:
        return None
    first, last = doer(clauses, verb), clauses.phrases.noun_phrase(head, after=of)[1]
    first = verb if first < 0 else first
    return (first, last) if last - first <= _MOST else None


def stretching(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """What is so long, and where: 'the slick stretches for 30 miles along the coast'."""
    tokens, verb = clauses.tokens, where.verb
    if amount.kind != "other" or amount.joined or where.noun >= 0 or where.preposition not in ("", "for"):
        return None
    if not 0 <= verb < where.first <= verb + 5 or tokens.lemma[verb].lower() not in _STRETCHING:
        return None
    first, last = doer(clauses, verb), where.last
    if first < 0 or last >= len(tokens) or tokens.lower[last] not in _ALONG:
        return None
    return first, clauses.phrases.predicate(last, last + 1, limit=7)[1]


def so_far(clauses: Clauses, amount: Amount, where: Place, core: Range) -> Range | None:
    """What is done by so much: 'the fire is 15 percent contained', 'the dam was 80 percent full'."""
    tokens, verb = clauses.tokens, where.verb
    if amount.kind != "percent" or core != (where.last, where.last + 1) or where.first < 2:
        return None
    if tokens.pos[core[0]] not in ("ADJ", "VERB") or tokens.tag[core[0]] == "VBG":
        return None
    verb = next(
        (i for i in range(where.first - 1, max(-1, where.first - 4), -1) if tokens.pos[i] == "AUX"), -1
    )
    if verb < 1 or tokens.lemma[verb].lower() not in _BEING:
        return None
    subject = clauses.subject_phrase(core[0] if tokens.pos[core[0]] == "VERB" else verb, where)
    if subject is None or subject[1] > verb or core[1] - subject[0] > _MOST:
        return None
    between = range(subject[0], where.first)
    apart = any(tokens.lower[i] in BREAKS or i in clauses.phrases.amount_at for i in between)
    return None if apart else (subject[0], core[1])


def likelihood(clauses: Clauses, where: Place) -> Range | None:
    """Who is so much more likely to do what: 'women are 50 percent more likely to survive'."""
    tokens, i = clauses.tokens, where.last
    if tokens.lower[i + 1 : i + 3] != ["likely", "to"] or tokens.lower[i] not in ("more", "less", "as"):
        return None
    last = clauses.phrases.predicate(i + 1, i + 3, limit=9)[1]
    subject = clauses.subject_phrase(where.verb, where) if 0 <= where.verb < where.first else None
    if subject is None or subject[1] > where.first or last - subject[0] > _MOST:
        return i + 1, last
    return subject[0], last
