"""Times that only name a thing: 'the March crude contract', 'the Russell 2000', 'the overnight rate'.

They bound no figure, and belong to the phrase that says what was measured.
"""

from __future__ import annotations

import re

from briefing.extraction import wordlists
from briefing.extraction.tokens import Tokens
from briefing.records import Time

_MONTH = re.compile(
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?"
    r"|Dec(?:ember)?)\.?(?:[ ](?:19|20)\d\d)?"
)
_DEALT = wordlists.table("figure_moves")["dealt"]
_CONTRACTS = frozenset(_DEALT["contracts"])
_GOODS = frozenset(_DEALT["goods"])
_LENDING = frozenset(
    "rate rates lending target money cash interbank borrowing policy benchmark index swap swaps loan loans".split()
)
_INDEX = frozenset("index futures composite average growth value small-cap etf fund".split())
_STOCK_INDEX = frozenset(("index", "futures", "average", "composite", "benchmark", "gauge"))
_WHEN = frozenset("in since during last until through by from".split())
_PAPERS = frozenset(
    "treasury treasuries note notes bond bonds bill bills yield yields gilt gilts bund bunds t-bond debt".split()
)
"""Papers called by their years: 'the 10-year note'."""
_REACH = 4


def names_thing(tokens: Tokens, time: Time) -> bool:
    """Whether `time` is no time of a figure but part of the name of a contract, an index or a rate."""
    text = time.text
    if text.lower() == "overnight":
        _, last = tokens.range_of(*time.span)
        return not _LENDING.isdisjoint(tokens.lower[last : last + 2])
    if time.type == "DURATION" and "-year" in text:
        _, last = tokens.range_of(*time.span)
        return not _PAPERS.isdisjoint(tokens.lower[last : last + 2])
    if text.isdigit():
        return _year_of_index(tokens, time)
    return _MONTH.fullmatch(text) is not None and _of_delivery(tokens, time)


def _of_delivery(tokens: Tokens, time: Time) -> bool:
    """Whether a month is that in which goods dealt in are delivered: 'November soybeans', 'wheat for May delivery'."""
    first, last = tokens.range_of(*time.span)
    before = tokens.lower[first - 1] if first else ""
    if (
        before == "for"
        and first > 1
        and tokens.lower[first - 2] in _GOODS
        and tokens.pos[last : last + 1] != ["NOUN"]
    ):
        return True  # 'crude for April fell'
    for i in range(last, min(last + _REACH, len(tokens))):
        word = tokens.lower[i]
        if word in _CONTRACTS:
            return True
        if word in _GOODS and before not in _WHEN:
            following = tokens.lower[i + 1] if i + 1 < len(tokens) else ""
            if following in _CONTRACTS or following in _GOODS:
                continue  # 'the December gold contract', 'July natural gas'
            return not following or tokens.pos[i + 1] not in ("NOUN", "PROPN")
        if tokens.pos[i] not in ("NOUN", "PROPN", "ADJ") and word not in ("'", "-", "."):
            return False
    return False


def _year_of_index(tokens: Tokens, time: Time) -> bool:
    """Whether a year is the number of an index: 'the Russell 2000 index fell', 'the Russell 2000 lost'."""
    first, last = tokens.range_of(*time.span)
    if first == 0 or last >= len(tokens) or tokens.pos[first - 1] != "PROPN" or tokens.dep[first] == "pobj":
        return False
    if _MONTH.fullmatch(tokens.word[first - 1]) or tokens.head[first] not in (first - 1, last):
        return False
    if tokens.lower[last] in _INDEX:
        return True
    return tokens.lower[max(0, first - 2)] == "the" and tokens.pos[last] in ("VERB", "AUX", "ADV")


def numbers_index(tokens: Tokens, number: int) -> bool:
    """Whether the number at token `number` is how many shares an index holds: 'the Standard & Poor's 500 index'."""
    if number < 2 or number + 1 >= len(tokens) or not tokens.word[number].isdigit():
        return False
    owner = number - 2 if tokens.tag[number - 1] == "POS" else number - 1
    named = tokens.word[owner][:1].isupper() and tokens.pos[owner] in ("PROPN", "NOUN", "X")
    behind = tokens.lower[number + 1]
    return named and (behind in _STOCK_INDEX or tokens.lower[number + 1 : number + 3] == ["stock", "index"])
