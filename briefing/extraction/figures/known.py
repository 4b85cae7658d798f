"""Numbers that point at what the reader knows already: 'the two sides', 'those three', 'a day or two'."""

from __future__ import annotations

import re

from briefing.extraction.figures.amount import Amount
from briefing.extraction.tokens import Tokens

_OR_TWO = re.compile(r"\b(?:an?|one|last|next|past|this)[ ][\w-]+[ ]or[ ]$", re.IGNORECASE)
_THING_OR_TWO = re.compile(r"\b(?:an?|the)[ ][\w-]+[ ][\w-]+[ ]or[ ]$", re.IGNORECASE)
_KNOWN = frozenset({"the", "these", "those", "both", "our"})
_POINTING = ("the ", "these ", "those ", "other ", "all ", "into ", "in ")


def points_at_known(tokens: Tokens, amount: Amount, counts_noun: bool) -> bool:
    """Whether the number of `amount` only refers; `counts_noun` says whether the parse has it count a noun."""
    return _is_pronoun(tokens.text, amount, counts_noun) or _is_known_group(tokens, amount)


def _is_known_group(tokens: Tokens, amount: Amount) -> bool:
    """'the two sides', 'these three men', 'the world's two largest'.

    A clause behind the noun tells how many of what, so that 'the seven people killed' is a figure.
    """
    first, last = tokens.range_of(amount.start, amount.end)
    if amount.form != "words" or amount.value > 12 or last != first + 1 or last >= len(tokens):
        return False
    noun = tokens.head[first]
    if (
        tokens.dep[first] != "nummod"
        or not first < noun < last + 4
        or tokens.tag[noun] not in ("NNS", "NNPS")
    ):
        return False
    before = tokens.lower[first - 1] if first else ""
    if before not in _KNOWN and not (before in ("'s", "’s") and tokens.tag[noun - 1] == "JJS"):
        return False
    return not any(
        tokens.head[i] == noun and tokens.dep[i] in ("acl", "relcl")
        for i in range(noun + 1, min(noun + 6, len(tokens)))
    )


def _is_pronoun(text: str, amount: Amount, counts_noun: bool) -> bool:
    """'the two', 'those three' with no noun behind, 'a day or two'; a zero that counts nothing."""
    if _OR_TWO.search(text, max(0, amount.start - 24), amount.start):
        return True
    if (
        amount.value == 2
        and not counts_noun
        and _THING_OR_TWO.search(text, max(0, amount.start - 40), amount.start)
    ):
        return True  # 'the odd issue or two'
    if amount.form != "words":
        return amount.value == 0 and amount.form == "digits" and not counts_noun
    if amount.value == 0:
        return True
    if not text[max(0, amount.start - 7) : amount.start].lower().endswith(_POINTING):
        return False
    return not counts_noun and amount.value < 13 and not text.startswith(" of", amount.end)
