"""Of what so many things are the size: 'trading volume came to 3 billion shares', 'exports rose to 200 tons'."""

from __future__ import annotations

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.lexicon import Direction
from briefing.extraction.figures.place import NOUNS, Place
from briefing.extraction.tokens import Tokens

_BEING = frozenset(
    "be come amount total average number reach hit stand run remain swell balloon shrink dwindle measure estimate put peg project forecast expect".split()
)
_WAYS: dict[str, Direction] = {"swell": "up", "balloon": "up", "shrink": "down", "dwindle": "down"}
_TO = frozenset(("to", "at", "by", ""))


def size_of(tokens: Tokens, amount: Amount, where: Place) -> int:
    """The noun of size that is the subject of the verb before the counted things, or -1."""
    verb = where.verb
    usable = amount.kind in ("count", "other") and where.noun >= 0 and not amount.joined
    if not usable or not 0 <= verb < where.first or where.first - verb > 6 or where.preposition not in _TO:
        return -1
    lemma = tokens.lemma[verb].lower()
    if lemma not in _BEING and lemma not in lexicon.VERBS:
        return -1
    if tokens.head[where.noun] != verb and tokens.head[tokens.head[where.noun]] != verb:
        return -1
    for child in tokens.children[verb]:
        if tokens.dep[child] in ("nsubj", "nsubjpass") and child < verb and tokens.pos[child] in NOUNS:
            return child if tokens.lower[child] in lexicon.SIZES else -1
    return -1


def size_moved(tokens: Tokens, amount: Amount, where: Place) -> Direction | None:
    """Which way a size went: 'volume swelled to 215 million shares'."""
    if amount.kind != "count" or size_of(tokens, amount, where) < 0:
        return None
    lemma = tokens.lemma[where.verb].lower()
    return lexicon.VERBS.get(lemma) or _WAYS.get(lemma)
