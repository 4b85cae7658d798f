"""Numbers that make a ratio: '3 in 10', '177 out of every 100,000', 'two-to-one', 'by three to two'."""

from __future__ import annotations

import re

from briefing.extraction.figures import units
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.numerals import Number, tidy

_S = r"[ \u00a0]"
_RATIO = re.compile(
    rf"{_S}(?:in|out{_S}of)(?:{_S}(?:every|each))?{_S}$|{_S}(?:of|for|per|to){_S}every{_S}$", re.IGNORECASE
)
_PER = re.compile(rf"{_S}per{_S}$", re.IGNORECASE)
_PLAYED = re.compile(
    r"[ ](?:games|matches|races|starts|seasons|attempts|tries|outings|tests|innings|appearances)\b"
)
TO_ONE = re.compile(
    r"-(?:to|for)-(one|two|three|\d{1,3})\b(?![-,.]?\d)"
    r"|[ ]to[ ](one)(?=[ ]?[,.;:)]|$|[ ](?:margin|odds|ratio|in|against|over|vote|for|by|among|versus|about|split)\b)",
    re.IGNORECASE,
)
"""The second number of 'two-to-one', glued to the first or said with 'to one'."""
_LEADING = re.compile(
    r"(?:\b(?:outnumber|outpac|outstrip|outweigh|swamp|overwhelm|advanc|declin|gainer|loser|winner|riser|faller)\w*"
    r"\b[^.;\n]{0,60}[ ]by|\b(?:ratio|margin|odds)[ ]of)"
    r"(?:[ ](?:about|nearly|almost|roughly|around|more|than|over|just|at|least|better|close|to|a|the|ratio|margin|of))*[ ]$",
    re.IGNORECASE,
)
_FACING = re.compile(r"[ ]to[ ]|-to-")
_TALLY = re.compile(r"[ ](?:party-line[ ])?(?:vote|majority|decision|ruling|tally|verdict|split|margin)\b")
_TO_DIGIT_ONE = re.compile(
    r"[ ]to[ ](1)(?![\d,.:%-]*\d)(?![ ](?:vote|decision|ruling|win|victory|defeat)\b)", re.IGNORECASE
)
_BEFORE_ONE = re.compile(
    r"\b(?:outnumber(?:s|ed|ing)?(?:[ ][\w'’-]+){1,4}|(?:by|a)[ ](?:better|more|less)[ ]than"
    r"|by[ ](?:about|nearly|almost|roughly))[ ]$",
    re.IGNORECASE,
)
_ONES = {"one": 1, "two": 2, "three": 3}


def is_tally(text: str, match: re.Match[str]) -> bool:
    """Whether the numbers of `match` are votes or seats on two sides: 'a 55-to-45 majority', 'a 5-to-4 decision'."""
    second = match[1] or ""
    return second.isdigit() and int(second) > 1 and _TALLY.match(text, match.end()) is not None


def to_digit_one(text: str, number: Number) -> re.Match[str] | None:
    """The second number of 'women outnumber men 3 to 1', 'by better than 3 to 1'; of no vote."""
    if _BEFORE_ONE.search(text, max(0, number.start - 60), number.start) is None:
        return None
    return _TO_DIGIT_ONE.match(text, number.end)


def odds_of(number: Number, match: re.Match[str]) -> Amount:
    """'two-to-one', '3-to-1', 'a 3-for-1 split'."""
    low, word = number.value, (match[1] or match[match.lastindex or 1]).lower()
    value = tidy(low / (_ONES[word] if word in _ONES else max(int(word), 1)))
    way = "for" if "for" in match.group() else "to"
    return Amount(number.start, match.end(), match.end(), "rate", value, number.form, unit=f"{way} {word}")


def ratio(text: str, number: Number, following: Number, gap: str) -> Amount | None:
    """'3 in 10', '177 out of every 100,000', '12 per 100,000'."""
    low, high = number.value, following.value
    whole = following.magnitude == 1 and isinstance(high, int) and high > 0
    if not whole or text[following.end : following.end + 1] == "%" or units.sign_before(text, number.start):
        return None
    if _PER.search(gap) and high in (100, 1000, 10000, 100000, 1000000):
        word = "per"
    elif _RATIO.search(gap):
        if low >= high or (1500 <= high <= 2099 and "every" not in gap and "out" not in gap):
            return None
        named = len(gap.split()) > 1 and gap.split()[-1] == "in" and low > 1
        if named and ((high not in (10, 100) and high < 1000) or _PLAYED.match(text, following.end)):
            return None  # '22 goals in 30 games' are two counts, 'one child in five' is a rate
        if high >= 1000 and "out" in gap and "every" not in gap and gap.strip()[:3] != "out":
            return None  # '109 people out of 325,000' are two counts
        if units.is_time(text, following.end) or text[following.end : following.end + 3].lower() in (
            "st",
            "nd",
            "rd",
            "th",
        ):
            return None
        word = "per" if "every" in gap and high >= 100 else "in"
    else:
        return None
    return Amount(
        number.start, following.end, following.end, "rate", tidy(low / high), number.form,
        unit=f"{word} {text[following.start:following.end]}",
    )  # fmt: skip


def leading(text: str, number: Number, following: Number, gap: str) -> Amount | None:
    """By how many to how many some outnumber others: 'losers led winners by about three to two'."""
    low, high = number.value, following.value
    small = 0 < high <= 50 and 0 < low <= 50 and number.magnitude == following.magnitude == 1
    if not small or not _FACING.fullmatch(gap) or number.form not in ("digits", "words"):
        return None
    if not _LEADING.search(text, max(0, number.start - 110), number.start):
        return None
    if text[following.end : following.end + 1] in ("%", "-") or units.unit_behind(text, following.end):
        return None  # 'led by 4 to 6 points'
    return Amount(
        number.start, following.end, following.end, "rate", tidy(low / high), number.form,
        unit=f"to {text[following.start:following.end]}",
    )  # fmt: skip
