"""Money put into something, taken out of it, had in the bank or set aside over years; and those who earn so much.

'add $5 billion to the school budget', 'shave $3 billion off the deficit', 'has $2 million in the bank',
'$3 billion over five years for a food program', 'a family of four earning $60,000'.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction import wordlists
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, Place
from briefing.extraction.figures.reach import BREAKS, behind, doer

_TABLE = wordlists.table("figure_budgets")
_INTO: frozenset[str] = frozenset(_TABLE["into"]["words"])
_OUT: frozenset[str] = frozenset(_TABLE["out"]["words"])
_EARNING: frozenset[str] = frozenset(_TABLE["earning"]["words"])
_KEPT: frozenset[str] = frozenset(_TABLE["kept"]["words"])
_AIMS: frozenset[str] = frozenset(_TABLE["aims"]["words"])
_HAVING = frozenset("have hold keep report retain".split())
_TO = frozenset("to into toward towards".split())
_FROM = frozenset("from off".split())
_SPAN = frozenset("over in for during within across the a next coming past last of period about".split())
_FAR, _MOST = 6, 14


def put_or_cut(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """What money is put into or taken out of: the budget in 'add $5 billion to the school budget'."""
    at = _target(clauses, amount, where)
    head = clauses.head_of(at + 1) if at >= 0 else -1
    return clauses.phrases.noun_phrase(head, after=at) if head > at >= 0 else None


def put_or_cut_by(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """The same with who does it, over the amount: 'the plan would add $5 billion to the school budget'."""
    at = _target(clauses, amount, where)
    if at < 0:
        return None
    first, last = doer(clauses, where.verb), behind(clauses, at, _TO | _FROM | {"of"})
    if first < 0 or last - first > _MOST:
        first = where.verb
    return (first, last) if 0 < last <= first + _MOST else None


def _target(clauses: Clauses, amount: Amount, where: Place) -> int:
    """The preposition before what money is put into or taken out of, or -1."""
    tokens, verb = clauses.tokens, where.verb
    if amount.kind != "money" or where.preposition or where.noun >= 0:
        return -1
    if not 0 <= verb < where.first <= verb + _FAR or where.last + 1 >= len(tokens):
        return -1
    if any(tokens.lower[i] in BREAKS for i in range(verb, where.first)):
        return -1
    lemma, at = tokens.lemma[verb].lower(), where.last
    if tokens.lower[at : at + 2] == ["out", "of"]:
        at += 1
        fits = lemma in _OUT
    else:
        fits = (lemma in _INTO and tokens.lower[at] in _TO) or (lemma in _OUT and tokens.lower[at] in _FROM)
    if not fits or tokens.tag[at + 1] == "VB":
        return -1
    if any(i in clauses.phrases.amount_at for i in range(at + 1, at + 5)):
        return -1  # 'cut $600 million from its $48 billion budget'
    return at if behind(clauses, at, _TO | _FROM | {"of"}) > 0 else -1


def cash_on_hand(clauses: Clauses, where: Place) -> Range | None:
    """The cash of 'reported cash on hand of $2 million'."""
    hand = where.governor
    kept = hand > 1 and clauses.tokens.lower[hand - 2 : hand + 1] == ["cash", "on", "hand"]
    return (hand - 2, hand + 1) if kept and where.preposition == "of" else None


def in_hand(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """Who has so much at hand, over the amount: 'her rival had $212,000 in the bank'."""
    tokens, verb, i = clauses.tokens, where.verb, where.last
    if amount.kind != "money" or where.noun >= 0:
        return None
    if where.preposition or not 0 <= verb < where.first <= verb + _FAR:
        return None
    if tokens.lemma[verb].lower() not in _HAVING:
        return None
    for j in range(i + 1, min(i + 4, len(tokens))):
        if tokens.lower[j] in _KEPT and tokens.lower[i] in ("in", "on"):
            first = doer(clauses, verb)
            return first if first >= 0 else verb, j + 1
    return None


def over_years(clauses: Clauses, amounts: Sequence[Amount], places: Sequence[Place], k: int) -> Range | None:
    """What money set aside over some years is for: '$3 billion over five years for a food program'."""
    if amounts[k].kind == "money":
        money, span = k, k + 1
    elif amounts[k].kind == "duration":
        money, span = k - 1, k
    else:
        return None
    if money < 0 or span >= len(amounts) or amounts[span].kind != "duration" or amounts[span].joined:
        return None
    tokens, first, last = clauses.tokens, places[money].last, places[span].first
    if amounts[money].kind != "money" or places[money].noun >= 0 or not first < last <= first + 5:
        return None
    aim = places[span].last
    if any(tokens.lower[i] not in _SPAN for i in range(first, last)) or aim + 2 >= len(tokens):
        return None
    if tokens.lower[aim] == "to" and tokens.tag[aim + 1] == "VB":
        return clauses.phrases.predicate(aim + 1, aim + 2)
    if tokens.lower[aim] not in _AIMS:
        return None
    head = clauses.head_of(aim + 1)
    usable = head > aim and head not in clauses.phrases.timed and tokens.pos[head] in (*NOUNS, "VERB")
    return clauses.phrases.noun_phrase(head, after=aim) if usable else None


def earners(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """Those who earn so much: 'a family of four earning $60,000', 'those making more than $250,000'."""
    tokens, verb = clauses.tokens, where.first - 1
    if amount.kind != "money" or where.noun >= 0:
        return None
    while verb > 0 and where.first - verb < 6 and tokens.lower[verb] not in _EARNING:
        verb -= 1
    who = verb - 1
    if who < 0 or tokens.lower[verb] not in _EARNING or tokens.tag[verb] != "VBG":
        return None
    if who in clauses.phrases.amount_at and tokens.lower[who - 1] == "of" and tokens.pos[who - 2] in NOUNS:
        return clauses.phrases.noun_phrase(who - 2, before=who - 1)[0], verb + 1
    if tokens.lower[who] not in ("those", "anyone", "someone", "everyone") and tokens.pos[who] not in NOUNS:
        return None
    if who in clauses.phrases.timed or who in clauses.phrases.amount_at:
        return None
    first = min(clauses.phrases.noun_phrase(who, before=verb)[0], who)
    over = tokens.head[tokens.head[who]]
    paired = tokens.dep[who] == "pobj" and tokens.lower[tokens.head[who]] in ("with", "of")
    if (
        paired and tokens.pos[over] in NOUNS and first - over < 4
    ):  # 'a couple with two children making $80,000'
        first = clauses.phrases.noun_phrase(over, before=who)[0]
    return first, verb + 1
