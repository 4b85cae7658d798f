"""Where a sum came from and what it is for, told behind it: 'a gain of $5 million from the sale of the mill'."""

from __future__ import annotations

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, Place
from briefing.extraction.figures.reach import behind, past_asides
from briefing.extraction.tags import TENSED

_FROM = frozenset(("from", "in", "on", "for", "to", "over", "against", "among", "with"))
_OF = frozenset(("of", "in", "among", "from"))
_SOURCES = frozenset(("from", "for", "over", "against"))
_TIES = frozenset(("related", "relating", "linked", "tied", "attributable", "associated", "due", "connected"))
_TOLD = TENSED | {"VBN"}
_MOST, _WITH_ASIDES = 14, 21


def noun_of(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """A noun with what stands behind its amount: 'a gain of $5 million from the sale of the mill'."""
    tokens, noun = clauses.tokens, where.governor
    joined = where.preposition == "of" or (where.preposition == "for" and amount.kind == "money")
    if not joined or noun < 0 or not 0 < where.first - noun < 5 or where.noun >= 0:
        return None
    if tokens.pos[noun] not in NOUNS or noun in clauses.phrases.amount_at:
        return None
    lemma = tokens.lemma[noun].lower()
    summed = amount.kind == "money" and lemma in lexicon.ACCOUNTS
    if lemma in lexicon.NOUNS and not summed:
        return None
    beside = clauses.past_unit(amount, where.last)
    at = past_asides(clauses, beside) if amount.kind == "money" else beside
    most = _WITH_ASIDES if at > beside else _MOST
    if at + 1 < len(tokens) and tokens.lower[at] in _TIES:
        at += 1  # 'a charge of $5 million related to the sale'
    shared = amount.kind == "percent" and lemma in lexicon.SHARES
    last = behind(clauses, at, _OF if shared else _FROM)
    if (
        0 < last < len(tokens) - 2
        and tokens.lower[last] == "of"
        and {last + 1, last + 2} & set(clauses.phrases.amount_at)
    ):
        return None  # 'a profit of $2 million, or 4 cents a share, on revenue of $9 million'
    first = clauses.phrases.noun_phrase(noun, before=where.first)[0]
    if last > 0 and tokens.lower[last - 1] == "basis":
        return None  # 'earnings of $5 million, or 40 cents a share, on a restated basis'
    return (first, last) if 0 < last <= first + most else None


def from_where(clauses: Clauses, where: Place, core: Range) -> Range | None:
    """A sum with where it came from or what it is for: 'a $5 million loss from the sale of the mill'."""
    noun = where.noun
    if noun < 0 or core[1] != noun + 1 or core[0] < where.last:
        return None
    last = behind(clauses, past_asides(clauses, noun + 1), _SOURCES)
    return (core[0], last) if 0 < last <= core[0] + _MOST else None


def offered(clauses: Clauses, amount: Amount, where: Place, core: Range) -> Range | None:
    """What a sum is for that its verb tells: 'a $1,000 reward is offered for her return'."""
    tokens, noun = clauses.tokens, where.noun
    if amount.kind != "money" or core != (noun, noun + 1) or tokens.dep[noun] not in ("nsubj", "nsubjpass"):
        return None
    if noun + 1 >= len(tokens) or tokens.tag[noun + 1] not in _TOLD or tokens.head[noun] > noun + 4:
        return None
    first, last = clauses.phrases.predicate(noun, noun + 2)
    return (first, last) if {"for", "to"} & set(tokens.lower[noun:last]) else None


def short_of(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """For what money is short: 'the agency is $1 billion short for the cost of the line'."""
    tokens, i = clauses.tokens, where.last
    if amount.kind != "money" or where.noun >= 0 or i + 2 >= len(tokens) or tokens.lower[i] != "short":
        return None
    if tokens.lower[i + 1] not in ("for", "of", "on") or i + 2 in clauses.phrases.amount_at:
        return None
    return clauses.phrases.predicate(i, i + 2)
