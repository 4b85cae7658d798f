"""What moved by an amount in the short clauses of a market report, read off the words beside the amount.

'European shares opened lower, with the index in Paris off 0.4 percent and Milan's bank shares 1.2 percent
lower; oil at $50': in such clauses the noun phrase that stands against the word of movement is what moved.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clause_names import ARTICLES, named, start
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.follows import Link
from briefing.extraction.figures.levels_told import (
    as_expected,
    aside,
    outnumbered,
    record,
    sized,
    threshold,
    yielding,
)
from briefing.extraction.figures.movers import PARTICLES, mover
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, Place
from briefing.extraction.tokens import Tokens

_COMPARED = frozenset(
    w for w, way in PARTICLES.items() if way != "level" and w not in ("even", "off", "ahead")
)
_AIMED = frozenset(
    "raise cut boost lift hike reduce trim slash lower axe ax increase extend scale top exceed".split()
)
"""Verbs that a doer does to money: what moved is not their subject."""
_QUOTED = frozenset("at tops top hits hit nears near reaches above below around over under crosses".split())
_SOFT = frozenset("about nearly almost around roughly just some another as much well over more than".split())
_BEING = frozenset(
    "is are was were ended closed finished opened traded settled ending closing finishing opening trading settling"
    " edged inched ticked moved drifted crept started".split()
)
_LISTING = frozenset((",", ";", "and", "while", "but"))
_CLOSED: tuple[list[str], ...] = ([","], ["."], [";"], ["and"], ["while"], ["but"], [")"], [])
_LAST = frozenset(("NOUN", "PROPN", "NUM", "ADJ", "X"))
_NEAR = 90
_ATTRIBUTED = frozenset("said says found showed shows reported estimated according".split())
_LONGEST = 12
_PRICED = frozenset(("percent", "money"))


def told(clauses: Clauses, amounts: Sequence[Amount], where: Place, k: int, link: Link) -> Range | None:
    """What amount `k` measures in the clauses that reports on markets are made of, or None."""
    amount = amounts[k]
    shared = link in ("to", "from")  # of the amount before
    return (
        (None if shared else moved(clauses, amounts, where, k))
        or quoted(clauses, amount, where)
        or (None if shared else gapped(clauses, amounts, where, k))
        or sized(clauses, amount, where)
        or aside(clauses, where)
        or record(clauses, where)
        or threshold(clauses, where)
        or (yielding(clauses, where, k) if k else None)
        or as_expected(clauses, amounts, where, k)
        or outnumbered(clauses, amount, where)
    )


def moved(clauses: Clauses, amounts: Sequence[Amount], where: Place, k: int) -> Range | None:
    """The noun phrase that a word of movement beside the amount is told of, where the clause is a short one."""
    amount, tokens = amounts[k], clauses.tokens
    if not _movable(amount, where):
        return None
    told = mover(tokens, where.first)
    if told is not None and not told.verb and tokens.lower[told.first - 1] in (",", "("):
        return _of_before(clauses, amounts, told.first, k)
    if told is not None:
        known = told.first == where.verb and tokens.tag[told.first] != "VBG"
        known = known and tokens.lemma[where.verb].lower() in lexicon.VERBS
        if told.verb and (known or _with_doer(tokens, amount, told.first)):
            return None
        return named(clauses, told.first - (not told.verb and tokens.lower[told.first - 1] in _BEING))
    behind = tokens.lower[where.last] if where.last < len(tokens) else ""
    compared = behind in _COMPARED and tokens.lower[where.last + 1 : where.last + 2] != ["than"]
    end = where.first
    while end > 0 and tokens.lower[end - 1] in _SOFT:
        end -= 1
    if compared and end > 0 and tokens.lower[end - 1] in _BEING:
        end -= 1  # 'the index was 0.3 percent weaker'
    if compared:
        return named(clauses, end) or _of_verb(clauses, end, where)
    return None


def gapped(clauses: Clauses, amounts: Sequence[Amount], where: Place, k: int) -> Range | None:
    """What a verb said once holds for, one of a list: 'the rand lost 2 percent, the peso 1 percent, in Rio prices 3 percent'."""
    tokens, amount = clauses.tokens, amounts[k]
    if not k or not _movable(amount, where) or tokens.lower[where.last : where.last + 1] not in _CLOSED:
        return None
    like = next((j for j in (k - 1, k - 2) if j >= 0 and amounts[j].kind == amount.kind), -1)
    if like < 0 or clauses.found[like] is None or amount.start - amounts[like].end > _NEAR:
        return None
    end = where.first
    while end > 0 and tokens.lower[end - 1] in _SOFT:
        end -= 1
    begin = tokens.at(amounts[like].end)
    if begin >= end or tokens.sent[begin] != tokens.sent[where.first]:
        return None
    if any(tokens.pos[i] in ("VERB", "AUX") for i in range(begin, end)) or tokens.pos[end - 1] not in _LAST:
        return None
    first = start(clauses, end - 1, begin)
    bound = first - 1 - (tokens.lower[first - 1] in ("in", "for", "among"))
    if tokens.lower[bound] not in _LISTING or end - 1 in clauses.phrases.timed:
        return None
    while first < end - 1 and tokens.lower[first] in ARTICLES:
        first += 1
    return (
        (first, end)
        if any(tokens.word[i][:1].isupper() or tokens.pos[i] in NOUNS for i in range(first, end))
        else None
    )


def quoted(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """What a line of prices gives the amount of: '; oil at $50', '; loonie tops 80 cents'."""
    tokens, at = clauses.tokens, where.first - 1
    if not _movable(amount, where) or at < 2 or tokens.lower[at] not in _QUOTED:
        return None
    begin, first = tokens.sentence_of(where.first)[0], at
    while first > begin and tokens.word[first - 1] not in (";", ":") and at - first < 5:
        if first - 1 in clauses.phrases.amount_at or not tokens.word[first - 1][0].isalnum():
            return None
        first -= 1
    if first in (at, begin) or tokens.word[first - 1] not in (";", ":"):
        return None
    return first, at


def _movable(amount: Amount, where: Place) -> bool:
    """Whether `amount` may be by how much a price, a rate or an index moved."""
    if amount.joined or where.noun >= 0:
        return False
    return amount.kind in _PRICED or amount.unit == "points" or (amount.kind == "count" and amount.bare)


def _of_before(clauses: Clauses, amounts: Sequence[Amount], first: int, k: int) -> Range | None:
    """What the amount before is of, where a word of movement at token `first` goes on: '2.4 percent, up four basis points'."""
    tokens = clauses.tokens
    if k == 0 or amounts[k - 1].kind == "duration" or clauses.found[k - 1] is None:
        return None
    begin = tokens.at(amounts[k - 1].end)
    if begin > first or first - begin > _LONGEST or tokens.sent[begin] != tokens.sent[first]:
        return None
    apart = any(
        tokens.pos[i] in ("VERB", "AUX") and tokens.lower[i] not in _ATTRIBUTED
        for i in range(begin, first - 1)
    )
    return None if apart else clauses.found[k - 1]


def _of_verb(clauses: Clauses, end: int, where: Place) -> Range | None:
    """The subject of a verb of trading at token `end`, said further off: 'was priced at $19 and opened 22% higher'."""
    trading = clauses.tokens.lower[end] in _BEING and clauses.tokens.pos[end] == "VERB"
    return clauses.subject_phrase(end, where) if trading else None


def _with_doer(tokens: Tokens, amount: Amount, verb: int) -> bool:
    """Whether the verb of movement at token `verb` is something done to money or to things counted."""
    if amount.kind == "percent":
        return tokens.lower[verb - 1 : verb] == ["to"]
    return tokens.lemma[verb].lower() in _AIMED or tokens.lower[verb - 1 : verb] == ["to"]
