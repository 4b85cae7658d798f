"""The preposition that an amount stands behind, past the words that say how exact it is: 'to just over 5 percent'."""

from __future__ import annotations

from briefing.extraction.figures import lexicon
from briefing.extraction.tokens import Tokens

_SOFT = frozenset(
    "about around nearly almost roughly approximately some an a the just only more than at least as much many"
    " little few most up over under less fewer another estimated well close close slightly its their still now even"
    " additional further extra total mere whopping record originally initially previously planned projected minus"
    " paltry staggering hefty measly meager meagre scant stunning astonishing good full whole".split()
)
_BOUNDS = frozenset(("over", "under"))
_NEARLY = frozenset("just slightly well far way little".split())
PREPOSITIONS = frozenset(
    "to from by at of on for in with above below over than against under into between toward towards versus".split()
)
_TAKING = lexicon.NEEDS_GOAL | lexicon.AGENTIVE | {"lose", "forfeit", "shed"}
"""Verbs of change with an object, behind which 'up to' says at most."""
_VERBS = frozenset(("VERB", "AUX"))


_EXACTNESS = tuple(
    tuple(words.split())
    for words in (
        "upwards of", "upward of", "in excess of", "north of", "something like", "in the region of", "in the vicinity of",
        "in the neighborhood of", "in the neighbourhood of", "on the order of", "to the tune of", "not less than",
        "not more than", "no less than", "no more than", "no fewer than", "at the very least",
    )
)  # fmt: skip
"""Phrases before an amount that only say how exact it is."""


def exactness_start(tokens: Tokens, first: int) -> int:
    """Where what says how exact an amount at token `first` is begins: 'rose | upwards of 3 percent', else `first`."""
    words = tokens.lower
    for phrase in _EXACTNESS:
        begin = first - len(phrase)
        if (
            begin > tokens.sent[first]
            and words[first - 1] == phrase[-1]
            and tuple(words[begin:first]) == phrase
        ):
            return begin
    return first


def owns(tokens: Tokens, i: int) -> bool:
    """Whether token `i` makes an owner of the noun before it: "Ann's", "the bankers' rate", not the end of 'a quotation'."""
    if tokens.tag[i : i + 1] != ["POS"]:
        return False
    opened = {"'", "‘"} & set(tokens.word[max(tokens.sent[i], i - 20) : i])
    return tokens.lower[i] in ("'s", "’s") or not opened


def preposition_before(tokens: Tokens, first: int) -> str:
    """The preposition before the amount, past 'about', 'a record' and the like."""
    i = first - 1
    for _ in range(5):
        if i < 0:
            return ""
        word = tokens.lower[i]
        if word == "at" and tokens.lower[i + 1] in ("least", "most"):
            i -= 1  # 'a total of at least 1,410'
            continue
        if word == "to" and i and tokens.lower[i - 1] == "up" and not _goes_up(tokens, i - 2):
            i -= 2
            continue
        if word == "to" and i and tokens.lower[i - 1] == "close":
            i -= 2  # 'had withdrawn close to 3 billion euros'
            continue
        if word in ("than",) and tokens.lower[i - 1] in ("more", "less", "fewer", "higher", "lower"):
            i -= 2
            continue
        if _bounds(tokens, i, first):
            i -= 1
            continue
        if word in PREPOSITIONS and not (
            word == "over" and tokens.pos[i] == "ADP" and i and tokens.pos[i - 1] in ("ADP", "VERB", "NOUN")
        ):
            return word
        if word not in _SOFT and tokens.lower[i] not in ("$", "£", "€", '"', "“", "``", "''"):
            return ""
        i -= 1
    return ""


def is_soft(tokens: Tokens, i: int) -> bool:
    """Whether the word at token `i` may stand between a verb and its amount: 'about', 'a', 'more'."""
    return tokens.lower[i] in _SOFT


def _bounds(tokens: Tokens, i: int, first: int) -> bool:
    """Whether the word at token `i` is no preposition but says how exact the amount is: 'rose just over 5 percent'."""
    if tokens.lower[i] not in _BOUNDS or i == 0:
        return False
    return tokens.dep[i] == "quantmod" or (i == first - 1 and tokens.lower[i - 1] in _NEARLY)


def _goes_up(tokens: Tokens, i: int) -> bool:
    """Whether the token before 'up to' is a verb of going: 'went up to 25%', not 'buy up to 25% of the shares'."""
    if i < 0 or tokens.pos[i] not in _VERBS:
        return False
    lemma = tokens.lemma[i].lower()
    if lemma in _TAKING:
        return False  # 'raised up to $5 million', 'lost up to 300 jobs'
    return lemma in lexicon.VERBS or lemma in lexicon.PARTICLE_VERBS or lemma in ("add", "catch", "climb")
