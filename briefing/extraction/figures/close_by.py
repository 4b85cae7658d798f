"""What the words right beside an amount tell of it, where a parse goes astray: '(population 7,200)'."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, Place
from briefing.extraction.tokens import Tokens

_ESTIMATING = frozenset("put place estimate peg".split())
_PLACED = frozenset("in on at near outside aboard inside".split())
_LEADING = frozenset("lead head own control run back form found base".split())
_LACKING = frozenset(("does", "do", "did"))
_OWNING = frozenset(("own", "hold", "control"))
_BIDDING = frozenset("bid offer pay propose commit spend".split())
_BUYING = frozenset("acquire buy purchase".split())
_ASIDE = frozenset((",", "on", "in"))
_STEPS = ("by", "to", "from")
_ON_THE_WAY = frozenset(
    "by to from for out up down about nearly almost more less than as much at least some".split()
)
_LONGEST = 14


def told(clauses: Clauses, amounts: Sequence[Amount], places: Sequence[Place], k: int) -> Range | None:
    """What amount `k` measures where the words beside it tell it, or None."""
    amount, where = amounts[k], places[k]
    return (
        _in_brackets(clauses, where)
        or (_not_owned(clauses, where) if amount.kind == "percent" else None)
        or (_to_acquire(clauses, amount, where) if amount.kind == "money" else None)
        or (_object_behind(clauses, where) if amount.kind in ("percent", "money") else None)
        or (_put_at(clauses, where) if amount.kind in ("percent", "money") else None)
        or (_level_behind(clauses, amounts, places, k) if k else None)
    )


def wide(
    clauses: Clauses, amounts: Sequence[Amount], places: Sequence[Place], k: int, core: Range
) -> Range | None:
    """A phrase over amount `k` from its verb on, `core` where no verb says more of it, or None."""
    if amounts[k].kind == "count":
        return _hurt_elsewhere(clauses, amounts, places, k) if k else None
    return core if _put_at(clauses, places[k]) == core else None


def past_leader(tokens: Tokens, where: Place) -> None:
    """Moves `where` from who leads a buyer to what is bought: 'acquired by a group led by Oakwell for $40 a share'."""
    verb = where.verb
    led = where.preposition == "for" and 0 <= verb < where.first and tokens.dep[verb] == "acl"
    if not led or tokens.lemma[verb].lower() not in _LEADING:
        return
    for above in tokens.ancestors(verb):
        if tokens.pos[above] == "VERB":
            if tokens.lemma[above].lower() in lexicon.DEALING and where.first - above < 20:
                where.verb = where.governor = above
            return


def _in_brackets(clauses: Clauses, where: Place) -> Range | None:
    """The noun that a bracket opens with: 'Ashford (population 7,200)'."""
    tokens, noun = clauses.tokens, where.first - 1
    while noun > 0 and tokens.lower[noun] in ("about", "of", "around", ".", ":") and where.first - noun < 4:
        noun -= 1
    begin = noun
    while begin > 0 and tokens.pos[begin - 1] in ("NOUN", "ADJ") and noun - begin < 3:
        begin -= 1
    if begin < 1 or tokens.tag[noun] != "NN" or tokens.word[begin - 1] != "(" or where.noun >= 0:
        return None
    inside = any(i in clauses.phrases.timed or i in clauses.phrases.amount_at for i in range(begin, noun + 1))
    return (
        None
        if inside or tokens.lower[where.last : where.last + 1] not in ([")"], [","], [";"])
        else (begin, noun + 1)
    )


def _put_at(clauses: Clauses, where: Place) -> Range | None:
    """What part of which whole an estimate is: 'analysts put it at 6% of the bank's revenue'."""
    tokens, verb = clauses.tokens, where.verb
    if (
        where.preposition != "at"
        or not 0 <= verb < where.first - 1
        or tokens.lower[verb + 1] not in ("it", "that")
    ):
        return None
    if tokens.lemma[verb].lower() not in _ESTIMATING or tokens.lower[where.last : where.last + 1] != ["of"]:
        return None
    return clauses.after_of(where.last)


def _not_owned(clauses: Clauses, where: Place) -> Range | None:
    """What a part is of that somebody lacks: 'the 22% it doesn't own of its U.S. unit'."""
    tokens, i = clauses.tokens, where.last
    end = min(tokens.sentence_of(where.first)[1], i + 7)
    if where.noun >= 0 or i + 2 >= end or tokens.tag[i] != "PRP" or tokens.lower[i + 1] not in _LACKING:
        return None
    own = next((j for j in range(i + 2, end) if tokens.lower[j] in _OWNING), -1)
    return clauses.after_of(own + 1) if own > 0 and tokens.lower[own + 1 : own + 2] == ["of"] else None


def _to_acquire(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """What a price is bid for, past its unit: 'offering $16 a share to acquire all of its stock'."""
    tokens, verb = clauses.tokens, where.verb
    i = clauses.past_unit(amount, where.last)
    if i == where.last or tokens.tag[i : i + 2] != ["TO", "VB"] or where.preposition:
        return None
    bid = 0 <= verb < where.first < verb + 5 and tokens.lemma[verb].lower() in _BIDDING
    bought = tokens.lemma[i + 1].lower() in _BUYING and tokens.sent[i] == tokens.sent[where.first]
    return clauses.phrases.predicate(i + 1, i + 2) if bid and bought else None


def _object_behind(clauses: Clauses, where: Place) -> Range | None:
    """What is moved or bought, told behind how much: 'would raise by 7 percent the pay of teachers'."""
    tokens, verb, i = clauses.tokens, where.verb, where.last
    lemma = tokens.lemma[verb].lower() if verb >= 0 else ""
    steps = _STEPS if lemma in lexicon.VERBS else ("for",) if lemma in lexicon.DEALING else ()
    if where.preposition not in steps or not 0 <= verb < where.first < verb + 9:
        return None
    if any(
        j not in clauses.phrases.amount_at and tokens.lower[j] not in _ON_THE_WAY
        for j in range(verb + 1, where.first)
    ):
        return None
    while i + 1 < len(tokens) and (i in clauses.phrases.amount_at or tokens.lower[i] in _STEPS):
        i += 1  # 'cut to 10 percent from 20 percent the level of ownership'
    if i + 1 >= len(tokens) or tokens.tag[i] not in ("DT", "PRP$"):
        return None
    if where.noun >= 0 or tokens.sent[i] != tokens.sent[verb]:
        return None
    head = clauses.head_of(i + 1)
    usable = head > i and tokens.pos[head] in NOUNS and head not in clauses.phrases.timed
    usable = usable and tokens.dep[head] == "dobj" and tokens.head[head] == verb
    return clauses.phrases.noun_phrase(head, after=i) if usable else None


def _level_behind(
    clauses: Clauses, amounts: Sequence[Amount], places: Sequence[Place], k: int
) -> Range | None:
    """What the amount before measures, if a day stands between: 'lost 1.1%, or 5.10, on Tuesday, to 461.20'."""
    tokens, where, before = clauses.tokens, places[k], places[k - 1]
    between = range(before.last, where.first - 1)
    if where.preposition != "to" or where.noun >= 0 or not 2 < len(between) < 8:
        return None
    if tokens.lower[where.first - 1] != "to" or tokens.word[where.first - 2] != ",":
        return None
    timed = clauses.phrases.timed
    if not any(i in timed for i in between) or any(
        i not in timed and tokens.lower[i] not in _ASIDE for i in between
    ):
        return None
    return clauses.found[k - 1]


def _hurt_elsewhere(
    clauses: Clauses, amounts: Sequence[Amount], places: Sequence[Place], k: int
) -> Range | None:
    """What befell a bare number in another place: 'killed 12 people on the ferry and 14 on the pier'."""
    tokens, where, before = clauses.tokens, places[k], places[k - 1]
    bare = where.noun < 0 and where.last + 1 < len(tokens) and tokens.lower[where.last] in _PLACED
    if not bare or amounts[k - 1].kind != "count" or tokens.lower[where.first - 1] != "and":
        return None
    verb = before.first - 1
    while verb > 0 and before.first - verb < 4 and tokens.pos[verb] != "VERB":
        verb -= 1
    if verb < 0 or tokens.pos[verb] != "VERB" or tokens.lemma[verb].lower() not in lexicon.HARMING:
        return None
    if any(tokens.word[i] in ",;()" or tokens.pos[i] == "VERB" for i in range(before.last, where.first)):
        return None
    place = clauses.head_of(where.last + 1)
    if place < 0 or tokens.pos[place] not in NOUNS or place in clauses.phrases.timed:
        return None
    last = clauses.phrases.noun_phrase(place, after=where.last)[1]
    return (verb, last) if last - verb <= _LONGEST else None
