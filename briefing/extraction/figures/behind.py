"""Which way the word right behind an amount says it went: '0.1 percent higher', 'a five-month high'."""

from __future__ import annotations

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.lexicon import Direction
from briefing.extraction.figures.place import Place
from briefing.extraction.figures.trends import in_cuts
from briefing.extraction.tokens import Tokens

LENGTHS = frozenset("mile kilometer meter foot yard inch".split()) | {"nautical mile"}
_SO_MANY: dict[str, Direction] = {"more": "up", "fewer": "down", "less": "down"}
_AFTER_PARTICLE = frozenset(
    ". , ; ) on at and but while since over in against for after as from compared".split()
)
"""What may follow 'up' and 'down' behind the amount that they are said of."""
_BESIDE_AFTER = frozenset(lexicon.ADJECTIVES) - {
    "better",
    "ahead",
    "even",
    "off",
    "longer",
    "level",
    "upward",
    "downward",
}


def behind(tokens: Tokens, amount: Amount, where: Place) -> Direction | None:
    """A word right behind: '0.1 percent higher', '2 1/2 times more', 'five-month high'."""
    i = where.last
    if i >= len(tokens) or tokens.sent[i] != tokens.sent[where.first]:
        return None
    if tokens.lower[i : i + 2] == ["on", "average"] and i + 2 < len(tokens):
        i += 2  # 'paying $240 on average more'
    word = tokens.lower[i]
    if amount.kind == "duration":
        if tokens.lower[i + 1 : i + 2] == ["than"] and word in ("longer", "shorter", *_SO_MANY):
            return _SO_MANY.get(word) or lexicon.ADJECTIVES[word]  # '10 minutes longer than in 2016'
        return lexicon.RECORDS.get(word) if word not in ("most", "least", "record") else None
    if word in ("high", "peak", "low") and amount.joined:
        return lexicon.RECORDS[word]
    if amount.kind == "count":
        if word == "fewer" and tokens.tag[i + 1 : i + 2] == ["NNS"]:
            return "down"  # '24 million fewer people would have insurance'
        compared = word in _SO_MANY and tokens.lower[i + 1 : i + 2] == ["than"] and where.noun in (-1, i)
        return _SO_MANY[word] if compared else None  # 'nine fewer than last year'
    if word in ("points", "point") and i + 1 < len(tokens):
        i += 1
        word = tokens.lower[i]
    if word in ("up", "down"):
        following = tokens.lower[i + 1] if i + 1 < len(tokens) else "."
        if amount.unit in LENGTHS and following in ("in", "on", "at", "over"):
            return None  # 'two miles up in the air' is where
        return lexicon.ADJECTIVES[word] if following in _AFTER_PARTICLE else None
    if word == "in" and amount.kind == "money":
        return in_cuts(tokens, i)
    compared = tokens.lower[i + 1 : i + 2] == ["compared"]
    verbal = i + 1 < len(tokens) and tokens.pos[i + 1] in ("AUX", "VERB")
    if word in ("more", "less") and verbal and not compared:
        return None  # 'at least $1 million more was given'
    if word == "more" and tokens.lower[i + 1 : i + 2] == ["in"] and tokens.tag[i + 2 : i + 3] != ["CD"]:
        return None  # '$250 million more in economic help' is a further sum
    part = amount.form == "fraction" and tokens.lower[i + 1 : i + 2] == ["than"]
    if word in ("more", "less") and (amount.kind != "rate" or part):
        return "up" if word == "more" else "down"
    if word == "ahead" and amount.unit == "percent" and tokens.lower[i + 1 : i + 2] in ([","], ["."], ["at"]):
        return "up"
    if word in ("better", "longer") and amount.kind == "percent":
        return "up"
    if tokens.tag[i] == "VBN" and tokens.lower[where.first - 1] in ("a", "an") and amount.kind == "percent":
        return lexicon.NOUNS.get(word)  # 'a 26 percent cut from 2013 levels', by a wrong parse
    if word in _BESIDE_AFTER and tokens.pos[i] in ("ADJ", "ADV"):
        return lexicon.ADJECTIVES[word]
    return None
