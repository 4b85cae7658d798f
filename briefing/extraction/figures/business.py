"""What the sums of company news measure where the words around an amount tell it better than the parse does.

The terms of a bond or a share offering, an amount with a clause of its own behind it, the part of a sum that is
for something, what is to be done for the money.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, Place
from briefing.extraction.figures.reach import behind, past_asides
from briefing.extraction.figures.relatives import BEFORE_SUM, paid_for, told_by_clause

_TERMS = re.compile(
    r"\b(?:priced|reoffered|offered|sold|quoted|trading|to yield|yielding|at par)"
    r"(?:[ ](?:at|for|from|below|above|about|around|initially|tentatively|between|to|yield|par))*[ ]?$"
)
"""What leads on from a security to its price or its yield: ' of bonds, priced at ', ' to yield '."""
_SECURITY = re.compile(
    r"\b(?:bonds?|notes?|debentures?|stock|shares?|units?|securities|certificates)\b(?:[ ]due(?:[ ]\w+\.?(?:[ ]\d+,)?)?(?:[ ]\d{4})?)?,?[ ](?:at|for)"
    r"(?:[ ](?:about|around|between|an?|prices?|average|of|ranging|from|initial))*[ ]?$"
)
"""The same from the noun alone: ' notes due 1999 at ', ' shares at prices ranging from '."""
_BOLD = 90
_NEXT = re.compile(r"[^.\s]{5,}\.[ ]|[.][ ][A-Z][a-z]+[ ](?!\d)")
"""The end of a sentence, which 'Nov. 1' is none."""
CLOSING = frozenset("close finish end trade stand reach hit".split())
"""Infinitives of a level rather than of a purpose: 'up $11 to close at $50'."""
_SPANS = frozenset("period year quarter month week season half all".split())
_PART_OF = frozenset(("including", "plus"))


def told(clauses: Clauses, amounts: Sequence[Amount], places: Sequence[Place], k: int) -> Range | None:
    """What amount `k` measures by one of the constructions of this module, or None."""
    amount, where = amounts[k], places[k]
    if amount.kind == "duration":
        return None
    return (
        _terms(clauses, amounts, places, k)
        or told_by_clause(clauses, amount, where)
        or (compared(clauses, amount, where) if k and _goes_on(clauses, amounts[k - 1], places, k) else None)
        or _noun_up(clauses, where)
        or paid_for(clauses, amount, where)
        or _for_what(clauses, amount, where)
        or _it_costs(clauses, amount, where)
        or _valued(clauses, amounts, places, k)
        or _dealt_to(clauses, amount, where)
        or _stake_held(clauses, amount, where)
        or _stake_moved(clauses, amount, where)
        or (clauses.found[k - 1] if k and _makes(clauses, amounts, where, k) else None)
    )


def _terms(clauses: Clauses, amounts: Sequence[Amount], places: Sequence[Place], k: int) -> Range | None:
    """The security whose price or yield this is: '$5 million of notes, priced at 99.5 to yield 9%, or 40 basis points above'."""
    text, amount, j = clauses.tokens.text, amounts[k], k - 1
    while j > 0 and amounts[j].kind == "duration":
        j -= 1  # '10-year debentures at par'
    if j < 0 or places[k].noun >= 0 or amounts[j].kind == "duration":
        return None
    gap = text[amounts[j].end : amount.start]
    if not 0 < len(gap) < _BOLD or "\n" in gap or _NEXT.search(gap) or ";" in gap:
        return None
    gap = gap.rstrip("$£€¥ ") + " "
    spread = amount.unit == "basis point" and amounts[j].kind == "percent" and gap.startswith(", or ")
    return clauses.found[j] if spread or _TERMS.search(gap) or _SECURITY.search(gap) else None


def _for_what(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """What a part of a sum is for: 'including $900 million for a cable to shore'."""
    tokens, i = clauses.tokens, where.last
    before = where.first - 1
    while before > 0 and tokens.lower[before] in BEFORE_SUM:
        before -= 1
    if amount.kind != "money" or where.noun >= 0 or before < 0 or tokens.lower[before] not in _PART_OF:
        return None
    if i + 1 >= len(tokens) or tokens.lower[i] not in ("for", "on", "to"):
        return None
    head = clauses.head_of(i + 1)
    usable = head > i and tokens.pos[head] in NOUNS and head not in clauses.phrases.timed
    return clauses.phrases.noun_phrase(head, after=i) if usable else None


def _it_costs(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """For what money is needed: 'it cost the airline $14 million to refit the cabins'."""
    tokens, verb, i = clauses.tokens, where.verb, where.last
    if amount.kind != "money" or where.preposition or not 0 < where.first - verb < 8 or verb < 1:
        return None
    if tokens.lemma[verb].lower() not in ("cost", "take") or tokens.tag[i : i + 2] != ["TO", "VB"]:
        return None
    if not {"it", "cost"} & set(tokens.lower[max(0, verb - 3) : verb]):
        return None
    return purpose(clauses, i + 1)


def _valued(clauses: Clauses, amounts: Sequence[Amount], places: Sequence[Place], k: int) -> Range | None:
    """What is valued by a pronoun: 'offered $31 a share for the brewer, valuing it at $2 billion'."""
    tokens, where = clauses.tokens, places[k]
    verb = where.verb
    if not k or not 0 < where.first - verb < 7 or amounts[k].kind != "money" or where.preposition != "at":
        return None
    if tokens.lemma[verb].lower() != "value" or tokens.lower[verb + 1] not in ("it", "them"):
        return None
    same = tokens.sent[places[k - 1].first] == tokens.sent[where.first]
    return clauses.found[k - 1] if same else None


_OF_WHAT = frozenset(("for", "on", "in"))
_STEPS = frozenset(("to", "by", "from", "at"))
_STAKES = frozenset("stake interest holding position shareholding stakes holdings".split())


def _stake_held(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """The stake that was just told of: 'began raising its Oakwell stake in July, and holds 14.6%'."""
    tokens, verb = clauses.tokens, where.verb
    if amount.kind != "percent" or where.noun >= 0 or where.preposition or not 0 < where.first - verb < 5:
        return None
    if tokens.lemma[verb].lower() not in lexicon.HOLDING or tokens.lower[where.last : where.last + 1] == [
        "of"
    ]:
        return None
    for i in range(verb - 1, max(tokens.sentence_of(where.first)[0], verb - 25) - 1, -1):
        if tokens.lower[i] in _STAKES and i not in clauses.phrases.amount_at:
            return clauses.phrases.noun_phrase(i, before=verb)
    return None


def _noun_up(clauses: Clauses, where: Place) -> Range | None:
    """What moved, said without a verb: 'on turnover up a fifth', 'with sales down 3%'."""
    tokens, noun = clauses.tokens, where.first - 2
    if (
        noun < 1
        or tokens.lower[noun + 1] not in ("up", "down")
        or tokens.pos[noun] != "NOUN"
        or where.noun >= 0
    ):
        return None
    if tokens.dep[noun] != "pobj" or noun in clauses.phrases.timed or noun in clauses.phrases.amount_at:
        return None
    top = noun
    while tokens.dep[top] == "pobj" and tokens.lower[tokens.head[top]] == "of":
        top = tokens.head[tokens.head[top]]  # 'with sales of cars down 3%'
    bare = tokens.lower[tokens.head[top]] in ("on", "with")
    return clauses.phrases.noun_phrase(top, before=noun + 1) if bare else None


def _stake_moved(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """The stake that a verb brings to so much of a company: 'trimming his holdings to 1.4% of the company'."""
    tokens, verb = clauses.tokens, where.verb
    if (
        amount.kind != "percent"
        or where.preposition not in ("to", "from")
        or not 0 <= verb < where.first < verb + 12
    ):
        return None
    stake = clauses.phrases.object(verb, where.first)
    if stake < 0 or tokens.lower[stake] not in _STAKES or tokens.lower[where.last : where.last + 1] != ["of"]:
        return None
    return object_moved(clauses, stake, where)


def bought_past(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """What is bid for, past the same price in other words: 'bid $31 a share, or about $212 million, for the toy maker'."""
    tokens, i = clauses.tokens, past_asides(clauses, clauses.past_unit(amount, where.last))
    i += tokens.lower[i : i + 1] in (["each"], ["apiece"])
    i += tokens.lower[i : i + 2] == [",", "for"]
    if amount.kind != "money" or i <= where.last or tokens.lower[i : i + 1] != ["for"]:
        return None
    head = clauses.head_of(i + 1)
    usable = head > i and tokens.pos[head] in NOUNS and head not in clauses.phrases.timed
    return clauses.phrases.noun_phrase(head, after=i) if usable else None


def _goes_on(clauses: Clauses, before: Amount, places: Sequence[Place], k: int) -> bool:
    """Whether amount `k` goes on with a list of percentages: '… 3.3% for the average, 3.5% for the index'."""
    words, where = clauses.tokens.lower, places[k]
    told = before.kind == "percent" and words[places[k - 1].last : places[k - 1].last + 1] == ["for"]
    return told and words[where.first - 1] in ("and", ",") and 2 < where.first - places[k - 1].last < 12


def compared(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """Of what else the percentage is that one is set against: 'fell 4.3%, compared with 3.3% for the average'."""
    tokens, i = clauses.tokens, where.last
    if amount.kind != "percent" or tokens.lower[i : i + 1] != ["for"] or where.noun >= 0:
        return None
    head = clauses.head_of(i + 1)
    if head <= i or tokens.pos[head] not in NOUNS or tokens.ent[head] in ("DATE", "TIME"):
        return None
    if tokens.lower[head] in _SPANS or any(j in clauses.phrases.timed for j in range(i + 1, head + 1)):
        return None
    return clauses.phrases.noun_phrase(head, after=i)


def _makes(clauses: Clauses, amounts: Sequence[Amount], where: Place, k: int) -> bool:
    """Whether the dividend before is summed up: 'a final dividend of 7.2p makes 10.5p for the year'."""
    tokens, found = clauses.tokens, clauses.found[k - 1]
    if amounts[k].kind != "money" or found is None or not 0 < where.first - where.verb < 6:
        return False
    paid = {"dividend", "payout", "dividends", "distribution"} & set(tokens.lower[slice(*found)])
    return bool(paid) and tokens.lemma[where.verb].lower() in ("make", "bring", "take")


def _dealt_to(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """What is bought or sold, past from or to whom: 'sold its interest in the field to a rival for $95 million'."""
    tokens, verb, whom = clauses.tokens, where.verb, where.governor
    if amount.kind != "money" or where.preposition != "for" or not 0 <= verb < whom < where.first:
        return None
    by = tokens.head[whom]
    if tokens.dep[whom] != "pobj" or tokens.lower[by] not in ("to", "from", "through") or by < verb:
        return None
    dealt = clauses.phrases.object(verb, by) if tokens.lemma[verb].lower() in lexicon.DEALING else -1
    return clauses.phrases.noun_phrase(dealt, before=by) if dealt >= 0 else None


def purpose(clauses: Clauses, verb: int) -> Range:
    """What is to be done for the money, from the infinitive at token `verb`: 'spent $30 million to rebuild two mills'."""
    first, last = clauses.phrases.predicate(verb, verb + 1)
    return (first, last) if last - first > 1 else clauses.phrases.predicate(verb, verb + 1, across=True)


def object_moved(clauses: Clauses, noun: int, where: Place) -> Range:
    """The object `noun` of a verb of change, or that of a second such verb, which the parse made an adjective.

    'suspended its dividend and trimmed capital spending by 20 percent'.
    """
    tokens, phrases = clauses.tokens, clauses.phrases
    for child in tokens.children[noun] if where.preposition in ("by", "to", "from") else ():
        if tokens.dep[child] == "conj" and noun < child < where.first and tokens.pos[child] in NOUNS:
            verb = next((i + 1 for i in range(noun + 1, child) if tokens.dep[i] == "cc"), child)
            moved = verb < child and tokens.tag[verb] in ("VBN", "VBD")
            if moved and tokens.lemma[verb].lower() in lexicon.VERBS:
                return phrases.noun_phrase(child, after=verb, before=where.first)
    first, last = phrases.noun_phrase(noun, before=where.first)
    if last == noun + 1 and tokens.lower[noun] in _STAKES and tokens.lower[last] == "in":
        last = max(
            last, behind(clauses, last, frozenset(("in",)))
        )  # the parse hangs 'in the bank' on the verb
    end = behind(clauses, last, _OF_WHAT) if last == noun + 1 and where.preposition in _STEPS else -1
    if end > 0 and tokens.lower[end] == where.preposition and where.first - end < 5:
        last = end  # 'brought the toll for both bombings to 259'
    return first, last


def part_dealt(clauses: Clauses, verb: int, where: Place) -> Range | None:
    """What so many or so much of is bought or sold: 'will buy 33 percent of the bank for $5 million'."""
    for child in clauses.tokens.children[verb]:
        other = clauses.phrases.amount_at.get(child)
        if clauses.tokens.dep[child] == "dobj" and child < where.first and other is not None:
            return clauses.found[other]
    return None
