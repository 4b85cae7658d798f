"""How one amount follows on another: 'fell 3 percent to 210,000 from 217,000', '$27 a share, or $3.5 billion'.

Read off the words between two amounts, because a parse of such strings is seldom right.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.place import Place
from briefing.extraction.tokens import Tokens

Link = Literal["", "to", "from", "with"]

_PER = r"(?:[ ]per[ ](?:diluted|basic|common|ordinary|adjusted)[ ]share|[ ](?:per|an?)[ ](?:(?:square|cubic|metric|common|troy)[ ])?[a-z]+|-an?-[a-z]+|[ ]to[ ]the[ ][a-z]+|/[a-z]+|[ ]apiece|[ ]each)?"
_SOFT = r"(?:[ ](?:about|around|nearly|almost|roughly|just|an?|over|under|more|less|than|record|the|some|approximately|only|estimated|previous|revised|initial|original|earlier|its|their|high|low|of|year-earlier|seasonally|adjusted|annual|annualized|rate|pace|range))*"
_CLOSING = (
    r"(?:[ ](?:settle|close|finish|end|trade|stand|open|reach|hit|closed|closing|settling|settled|ended|ending"
    r"|finished|finishing|trading|hitting|reaching))?(?:[ ](?:the[ ](?:day|week|session|year|month)|out|down|up))?"
)
_TO = re.compile(
    rf"{_PER}(?:[ ](?:on[ ]the[ ]day|(?:on|in)[ ][A-Z]\w+\.?[ ]\d{{1,4}}|on[ ]\w+day|in[ ]\w+|last[ ]\w+|this[ ]\w+))?,?(?:[ ](?:lower|higher|up|down|firmer|weaker|stronger|softer|cheaper|and))?(?:(?:[ ]to)?{_CLOSING}[ ](?:to|at){_SOFT}|[ ]to[ ](?:reach|hit|touch){_SOFT})[ ]$"
)
_OF_DAY = (
    r"(?:(?:[ ](?:the|its|last|late|previous|prior))*[ ](?:\w+day|week|month|year|quarter|session|\w+ary|March|April|May|June|July|August|\w+ber|close)[’']s"
    r"(?:[ ](?:average|closing|opening|close|price|level|rate|finish|record|reading|settlement|high|low|of))*)?"
)
"""Whose the level before is: 'from Thursday's average price of', 'from the previous day's close of'."""
_FROM = re.compile(
    rf"{_PER}(?:,[ ](?:for|in|during)[ ][^,;.$€£%\d]{{1,30}}(?:[ ]\d{{1,2}})?)?(?:[ ][\w’'-]+){{0,6}}?,?[ ]?\(?(?:up|down)?[ ]?(?:from|compared[ ](?:with|to)|versus|against|vs\.?){_SOFT}{_OF_DAY}"
    r"(?:[ ](?:estimate|forecast|target|total|level|rate|figure|budget|price|peak|high|low|record|average)s?[ ]of(?:[ ](?:about|around|nearly))?)?[ ]$"
)
_UP_FROM = re.compile(
    rf"(?:[^,;().]+|,[ ](?:its|the|an?)[ ](?:\w+est|record)[ ][^,;().]{{3,50}}),?[ ](?:and[ ])?(?:up|down)[ ]from{_SOFT}[ ]$"
)
"""The level before, told far behind: '1 in 4 residents lived in poor districts in 2010, up from 1 in 10'."""
_THAN_BEFORE = re.compile(
    rf"[ ][\w-]+(?:[ ][\w-]+){{0,3}},?[ ](?:(?:up|down)[ ])?(?:from|compared[ ](?:with|to)|versus|against){_SOFT}[ ]$"
)
"""Between two counts of the same things: 'came to 3 billion shares, compared with 2 billion shares'."""
_PACES = frozenset(("pace", "rate", "clip"))
"""Nouns that add nothing to a percentage told again: 'at a 2.6 percent rate, up from a 1.2 percent pace'."""
_BREAK = re.compile(r"[ ](?:and|while|but|as|after|because)[ ]")
_WITH = re.compile(
    rf"\)?{_PER}(?:[ ]?\([^()]{{0,12}}|,?[ ]or{_SOFT}[ ]|,?[ ](?:and|to|but|then)(?:[ ]another|[ ]an[ ]additional)?{_SOFT}[ ]|[ ]?[–—/-][ ]?|\)?,?[ ]?)$"
)


def links(tokens: Tokens, amounts: Sequence[Amount], places: Sequence[Place]) -> list[Link]:
    """For each amount how it follows on the one before.

    `to`: the level after a move; `from`: the level before; `with`: the same in other words, or one of
    several; '' where it stands for itself.
    """
    answer: list[Link] = []
    for k, amount in enumerate(amounts):
        answer.append("")
        if k == 0:
            continue
        gap = tokens.text[amounts[k - 1].end : amount.start]
        if len(gap) > 70 or "\n" in gap or tokens.sent[places[k].first] != tokens.sent[places[k - 1].first]:
            continue
        own_noun = places[k].noun >= 0 and amount.kind != "count"
        paced = own_noun and amount.kind == "percent" and tokens.lower[places[k].noun] in _PACES
        own_noun = own_noun and not paced
        if _TO.fullmatch(gap):
            answer[k] = "to"
        elif own_noun or (places[k].noun >= 0 and places[k - 1].noun >= 0 and not paced):
            same = not own_noun and tokens.lower[places[k].noun] == tokens.lower[places[k - 1].noun]
            if same and _THAN_BEFORE.fullmatch(gap):
                answer[k] = "from"
        elif (_FROM.fullmatch(gap) and not _BREAK.search(gap)) or (
            amount.kind == amounts[k - 1].kind and _UP_FROM.fullmatch(gap)
        ):
            answer[k] = "from"
        if not answer[k] and _WITH.fullmatch(gap):
            answer[k] = "with"
    return answer
