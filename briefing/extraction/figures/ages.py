"""Ages, which are no figures: 'Ann Hill, 25, said', 'she is 51', 'those aged 18 and over'."""

from __future__ import annotations

import re

from briefing.extraction.figures.amount import Amount
from briefing.extraction.tokens import Tokens

_OLDER = re.compile(
    r"(?:[ ](?:and|or)[ ](?:older|over|under|younger|up|above)\b|-and-(?:older|over|under)|-plus\b)",
    re.IGNORECASE,
)
_AGE_BEFORE = re.compile(
    r"\b(?:ages?|aged|turn(?:s|ed|ing)?|under|over|than)[ ](?:of[ ]|about[ ])?$", re.IGNORECASE
)
_AGED = re.compile(
    r"\b(?:he|she|I|[A-Z][a-z]+|girl|boy|man|woman|child|victim|suspect|teenager|student)[ ](?:(?:already|still)[ ])?(?:is|was|were|will be|would be|am|turns|turned)"
    r"(?:[ ](?:now|only|just|about|around|nearly|almost|already|barely|still))?[ ]$"
    r"|(?:^|[.!?”\"][ ]|\n)(?:Now|Then|Already|Barely|Just)[ ]$"
    r"|[ ][A-Z][a-z]+,[ ](?:now|then)[ ]$"
    r"|\b(?:dies|died|dead|Dies|Died|Dead|retired?s?)[ ][aA]t[ ]$|\bI[’']m[ ]$|\byou[’']re[ ]$|\bs?he[’']s[ ](?:(?:now|only|just|already)[ ])?$"
    r"|\bages?[ ](?:of[ ])?\d{1,2}[ ](?:and|to|or)[ ]$"
)


def age_limit(text: str, amount: Amount, counts: bool) -> bool:
    """Whether `amount` is an age that people are over or under: 'under 18', '65 and older'; `counts`: it counts a noun."""
    if _OLDER.match(text[amount.end : amount.end + 24]):
        return True
    before = text[max(0, amount.start - 24) : amount.start]
    return amount.value < 100 and _AGE_BEFORE.search(before) is not None and not counts


def is_age(tokens: Tokens, amount: Amount, counts: bool) -> bool:
    """Whether `amount` is somebody's age: ', 25,' behind a name; 'she is 51'; 'died at 92'; `counts`: it counts a noun."""
    text = tokens.text
    said = amount.form == "digits" or amount.value > 12
    said = said and 1 <= amount.value <= 115 and not counts
    if said and _AGED.search(text, max(0, amount.start - 40), amount.start):
        return True
    worded = amount.form == "words" and amount.value < 20 and text[amount.end : amount.end + 1] == ","
    digits = amount.form == "digits" and amount.end - amount.start <= 3
    if not (1 <= amount.value <= 115 and (digits or worded)):
        return False
    dashed = text[amount.end : amount.end + 2] in (" —", " –", " ―", " -")
    marked = dashed or text[amount.end : amount.end + 1] in (",", ".", ";", ")")
    if text[amount.start - 2 : amount.start] != ", " or not marked:
        return False
    before, _ = tokens.range_of(amount.start - 3, amount.start - 2)
    if (dashed or worded) and tokens.ent[before : before + 1] != ["PERSON"]:  # 'Ann Lee, nine, was lost'
        return False
    if before >= len(tokens) or not tokens.word[before][:1].isupper():
        return False
    number, _ = tokens.range_of(amount.start, amount.end)
    return tokens.pos[before] in ("PROPN", "NOUN") or tokens.dep[number] == "appos"
