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
from briefing.extraction.figures.reach import BREAKS, doer

_TABLE = wordlists.table("figure_budgets")
_INTO: frozenset[str] = frozenset(_TABLE["into"]["words"])
_OUT: frozenset[str] = frozenset(_TABLE["out"]["words"])
_EARNING: frozenset[str] = frozenset(_TABLE["earning"]["words"])
_KEPT: frozenset[str] = frozenset(_TABLE["kept"]["words"])
_AIMS: frozenset[str] = frozenset(_TABLE["aims"]["words"])
_YIELDING: frozenset[str] = frozenset(_TABLE["yielding"]["words"])
_GOES = frozenset("go goes went going gone".split())
_HAVING = frozenset("have hold keep report retain".split())
_ENDING = frozenset("end finish close begin start enter".split())
_TO = frozenset("to into toward towards behind".split())
_FROM = frozenset("from off".split())
_ITEM = frozenset(("NOUN", "PROPN", "ADJ"))
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
    first, last = doer(clauses, where.verb), clauses.phrases.noun_phrase(clauses.head_of(at + 1), after=at)[1]
    if first < 0 or last - first > _MOST:
        first = where.verb
    return (first, last) if 0 < last <= first + _MOST else None


def whole_list(clauses: Clauses, where: Place, core: Range) -> Range | None:
    """All that money goes to: 'spend $2 billion on roads, bridges and water pipes'."""
    tokens, first, last = clauses.tokens, *core
    before = first - 1 - (tokens.pos[first - 1] == "DET")
    if first < where.last or tokens.lower[before] not in _AIMS or first - where.last > 4:
        return None
    if tokens.lower[last : last + 1] != [","] or any(tokens.pos[i] not in _ITEM for i in range(first, last)):
        return None
    end, i = min(tokens.sentence_of(first)[1], first + _MOST), last
    while i < end and (tokens.pos[i] in _ITEM or tokens.lower[i] in (",", "and", "a", "an", "the")):
        i += 1
    ands = [j for j in range(last, i) if tokens.lower[j] == "and"]
    if (
        not ands
        or i == end
        or tokens.lower[ands[-1] - 1] == ","
        or any(tokens.lower[j] == "," for j in range(ands[-1], i))
    ):
        return None
    tail = range(ands[-1] + 1, i)
    stop = next((j for j in tail if j in clauses.phrases.timed or j in clauses.phrases.amount_at), i)
    while stop > ands[-1] and tokens.pos[stop - 1] not in NOUNS:
        stop -= 1
    return (first, stop) if stop > ands[-1] + 1 else None


def _target(clauses: Clauses, amount: Amount, where: Place) -> int:
    """The preposition before what money is put into or taken out of, or -1."""
    tokens, verb = clauses.tokens, where.verb
    joined = (
        where.preposition and tokens.dep[_before(clauses, where)] != "prt"
    )  # 'bring in $5 million for parks'
    if amount.kind != "money" or joined or where.noun >= 0:
        return -1
    if not 0 <= verb < where.first <= verb + _FAR or where.last + 1 >= len(tokens):
        return -1
    if any(tokens.lower[i] in BREAKS for i in range(verb, where.first)):
        return -1
    lemma, at = tokens.lemma[verb].lower(), where.last
    at += 2 * (tokens.lower[at : at + 2] in (["a", "year"], ["per", "year"], ["a", "month"]))
    at += tokens.lower[at : at + 1] == ["annually"]
    if at + 1 >= len(tokens):
        return -1
    if tokens.lower[at : at + 2] == ["out", "of"]:
        at += 1
        fits = lemma in _OUT
    elif tokens.lower[at] == "for":
        fits = lemma in _YIELDING
    else:
        fits = (lemma in _INTO and tokens.lower[at] in _TO) or (lemma in _OUT and tokens.lower[at] in _FROM)
    if not fits or tokens.tag[at + 1] == "VB":
        return -1
    if any(i in clauses.phrases.amount_at for i in range(at + 1, at + 5)):
        return -1  # 'cut $600 million from its $48 billion budget'
    head = clauses.head_of(at + 1)
    named = head > at and tokens.pos[head] in NOUNS and tokens.sent[at] == tokens.sent[where.first]
    return at if named and head not in clauses.phrases.timed and tokens.ent[head] != "DATE" else -1


def cash_on_hand(clauses: Clauses, where: Place) -> Range | None:
    """The cash of 'reported cash on hand of $2 million'."""
    hand = where.governor
    kept = hand > 1 and clauses.tokens.lower[hand - 2 : hand + 1] == ["cash", "on", "hand"]
    return (hand - 2, hand + 1) if kept and where.preposition == "of" else None


def _before(clauses: Clauses, where: Place) -> int:
    """The preposition or particle before the amount, past 'about' and its like."""
    at = where.first - 1
    while at > 0 and where.first - at < 5 and clauses.tokens.lower[at] != where.preposition:
        at -= 1
    return at


def in_hand(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """Who has so much at hand, over the amount: 'her rival had $212,000 in the bank'."""
    tokens, verb, i = clauses.tokens, where.verb, where.last
    if amount.kind != "money" or where.noun >= 0:
        return None
    ending = where.preposition == "with" and tokens.lemma[verb].lower() in _ENDING
    if (where.preposition and not ending) or not 0 <= verb < where.first <= verb + _FAR:
        return None
    if not ending and tokens.lemma[verb].lower() not in _HAVING:
        return None
    for j in range(i + 1, min(i + 4, len(tokens))):
        if tokens.lower[j] in _KEPT and tokens.lower[i] in ("in", "on"):
            first = doer(clauses, verb)
            return first if first >= 0 else verb, j + 1
    return None


def goes_to(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """Where a sum goes whose verb is told before: 'a third went to tax cuts and $48 billion to roads'."""
    tokens, i, before = clauses.tokens, where.last, where.first - 1
    while before > 0 and where.first - before < 4 and tokens.pos[before] == "ADV":
        before -= 1
    if where.noun >= 0 or i + 1 >= len(tokens) or tokens.lower[i] != "to" or tokens.tag[i + 1] == "VB":
        return None
    if tokens.lower[before] not in ("and", ",", "while", ";", "with"):
        return None
    begin = tokens.sentence_of(where.first)[0]
    earlier = range(max(begin, before - 14), before)
    if not any(tokens.lower[j] in _GOES and tokens.lower[j + 1] == "to" for j in earlier):
        return None
    head = clauses.head_of(i + 1)
    named = head > i and tokens.pos[head] in NOUNS and head not in clauses.phrases.timed
    return clauses.phrases.noun_phrase(head, after=i) if named and amount.kind == "money" else None


def more_in(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """What a further sum consists of: 'and $250 million more in economic help'."""
    tokens, i = clauses.tokens, where.last
    if amount.kind != "money" or tokens.lower[i : i + 2] != ["more", "in"] or i + 2 >= len(tokens):
        return None
    head = clauses.head_of(i + 2)
    sort = head > i and tokens.pos[head] == "NOUN" and head not in clauses.phrases.timed
    return clauses.phrases.noun_phrase(head, after=i + 1) if sort else None


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
