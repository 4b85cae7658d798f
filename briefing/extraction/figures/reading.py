"""From bare numbers to amounts: sign and name of the currency, percent, unit, ratio, range, bound.

`read` looks only at the characters around each number; what the amount measures comes from the parse.
"""

from __future__ import annotations

import re

from briefing.extraction.figures import lexicon, numerals, ratios, units
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.dollars import Money
from briefing.extraction.figures.eighths import stock_moves
from briefing.extraction.figures.numerals import Number, tidy
from briefing.extraction.figures.sharing import compose, share_units
from briefing.records import Span

_S = r"[ \u00a0]"
_BY = re.compile(
    rf"\bby{_S}(?:about{_S}|nearly{_S}|almost{_S}|roughly{_S}|more{_S}than{_S}|an?{_S})?$", re.IGNORECASE
)
_GLUED_ONE = re.compile(r"-(1)\b(?![-,.:]?\d)")
_DASH = re.compile(rf"{_S}?[-–—−]{_S}?$|{_S}to{_S}$", re.IGNORECASE)
_OR = re.compile(rf"{_S}or{_S}(?:even{_S}|perhaps{_S})?$", re.IGNORECASE)
_AND = re.compile(rf"{_S}and{_S}$", re.IGNORECASE)
_HYPHENS = re.compile(r"-(?:to-|or-)$|-,? (?:to|or|and) $", re.IGNORECASE)
_BETWEEN = re.compile(
    rf"\bbetween{_S}(?:about{_S}|roughly{_S}|some{_S}|an{_S}estimated{_S})?$", re.IGNORECASE
)
_FROM = re.compile(
    rf"\bfrom{_S}(?:about{_S}|around{_S}|nearly{_S}|roughly{_S}|the{_S}|a{_S}|an{_S})?$", re.IGNORECASE
)
_RANGING = re.compile(rf"\b(?:rang\w+|anywhere|var\w+){_S}(?:\w+{_S})?from{_S}(?:about{_S})?$", re.IGNORECASE)
_STAFF = re.compile(
    r"\b(?:staff|crew|aged?|ages|between|numbers?|sizes?|groups?|teams?|scores?|prices?|temperatures?|sentences?|terms?|fines?"
    r"|estimates?|costs?|lengths?)[ ]from[ ]$"
)
"""Nouns that are told with a range: 'a staff from 3 to 20'."""
_AGAINST = re.compile(
    r"\b(?:vot\w+|lead\w*|led|ahead|trail\w*|beat\w*|defeat\w*|margin|pass(?:ed|es)|approv\w+|reject\w+|edg\w+"
    r"|split|favou?r\w*|ballots?|adopted|tall(?:y|ied))\b",
    re.IGNORECASE,
)
_ELLIPTIC = re.compile(r"[-–]|[ ](?:to|and|or)[ ]", re.IGNORECASE)
_PAIR = re.compile(r"[-–]|[ ]to[ ]|-to-", re.IGNORECASE)
_MOVED = re.compile(
    rf"\b(?:{'|'.join(sorted({*lexicon.FORMS, *lexicon.IRREGULAR}))})\b",
    re.IGNORECASE,
)
_MOVED_BY = re.compile(rf"{_MOVED.pattern}(?:[ ](?:by|off|up|down|on|another|a|further))*[ ]$", re.IGNORECASE)
_STANDS = re.compile(r"\b(?:up|down|off|higher|lower|ahead|firmer|weaker)(?:[ ]by)?[ ]$", re.IGNORECASE)
"""Words of movement right before how much: 'was up 15 pence to 362 pence'."""
_SCORED = re.compile(
    r"\b(?:win|won|wins|beat|beats|beating|lost|loss|losing|victory|draw|drew|score[ds]?|scoring|defeat(?:ed)?|lead|led|leads"
    r"|trail\w*|inning|half|game|match|final|sets?|tie|tied|record|rout\w*|edg\w+|shutout|over|season|cup|league|series)\b",
    re.IGNORECASE,
)
_POLLED = re.compile(r"\b(?:polls?|polled|survey(?:ed)?)\b", re.IGNORECASE)
_VOTE = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|passed|approved|rejected|defeat(?:ed)?|adopted|confirmed|ruled|ruling|ballots?"
    r"|decision|majority|margin|tally)\b",
    re.IGNORECASE,
)
_BALLOT = re.compile(
    r"\b(?:vot\w+|passed|approved|rejected|adopted|rul(?:ed|ing)|ballots?|decision|tally)\b", re.IGNORECASE
)
_BEFORE = re.compile(
    r"(?:^|[\s(“\"'‘—–-])(?:(?P<more_than>(?:just |well |slightly |far |a little |to )?over|more than|above|greater than|higher than"
    r"|upwards? of|in excess of|exceed(?:ing|s|ed)?|surpass(?:ing|ed)|topp(?:ing|ed)|north of|larger than|bigger than)"
    r"|(?P<at_least>at least|no (?:less|fewer) than|not less than|a minimum(?: of)?|minimum of|at the very least)"
    r"|(?P<at_most>up to|at most|as (?:much|many|high|large|long) as|no more than|not more than|a maximum(?: of)?|maximum of|at the most)"
    r"|(?P<less_than>(?:just |well |slightly |a little )?under|less than|fewer than|below|lower than|smaller than|(?:just )?short of|shy of)"
    r"|(?P<approximate>about|around|some|nearly|almost|roughly|approximately|close to|(?:an )?estimated|near|virtually|circa"
    r"|approaching|practically|something like|in the region of|on the order of|as little as|perhaps|probably|maybe))"
    r"(?: (?:an?|the|another|an additional|an estimated|an extra|its|their|his|her))?[ \u00a0]$",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|ember|tober)?\.?[ \u00a0]$"
)
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_DURING = re.compile(r"^\W?over\b", re.IGNORECASE)
_AFTER = re.compile(
    r"(?:\+|-plus\b| or (?P<side>more|less|fewer|so|higher|lower|thereabouts)\b| (?P<up>at least|plus)\b)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?;]\s|\n")
_CONTEXT = 60


def amounts_in(text: str, span: Span) -> list[Amount]:
    """The amounts in the words of `text` at `span`, in order, read without a parse: dates and names are not told apart."""
    words = " " * span[0] + text[slice(*span)]  # at their offsets in the text
    return read(words, list(numerals.find(words)), Money(text))


def read(text: str, numbers: list[Number], settle: Money) -> list[Amount]:
    """The amounts that `numbers` of `text` make, in order; `settle` says whose a bare dollar is."""
    amounts: list[Amount] = []
    i = 0
    while i < len(numbers):
        number = numbers[i]
        following = numbers[i + 1] if i + 1 < len(numbers) else None
        gap = text[number.end : following.start] if following and following.start - number.end <= 16 else None
        plain = number.magnitude == 1 < number.value < 1000 and not units.sign_before(text, number.start)
        odds = ratios.TO_ONE.match(text, number.end) if plain else None
        odds = None if odds and ratios.is_tally(text, odds) else odds
        if plain and odds is None and _BY.search(text, max(0, number.start - 20), number.start):
            odds = _GLUED_ONE.match(text, number.end)
            if odds and is_score(text, number.start, odds.end()):
                odds = None
        if plain and odds is None:
            odds = ratios.to_digit_one(text, number)
        if odds and number.form in ("digits", "words"):
            amounts.append(ratios.odds_of(number, odds))
            i += 2 if following and following.start < odds.end() else 1
            continue
        amount = None
        if following and gap is not None:
            amount = ratios.leading(text, number, following, gap) or ratios.ratio(
                text, number, following, gap
            )
        if amount is not None:
            amounts.append(amount)
            i += 2
            continue
        amount = units.amount_of(text, number, settle)
        if following is not None and following.start - amount.end <= 12:
            second = units.amount_of(text, following, settle)
            joint = _range(text, number, amount, following, second)
            if joint is not None:
                amounts.append(joint)
                i += 2
                continue
            if (
                amount.bare
                and amount.value < 1000
                and second.kind == "percent"
                and not _is_date(text, amount)
                and _ELLIPTIC.fullmatch(text, amount.end, second.start)
            ):
                amount.kind, amount.unit, amount.bare = "percent", second.unit, False
                amounts.extend((amount, second))
                i += 2
                continue
            paired = amount.bare and second.bare and not _is_date(text, amount)
            paired = paired and "/" not in text[amount.start : second.end]  # 'fell 1 1/4 to 14 3/8'
            if paired and _PAIR.fullmatch(text, amount.end, second.start):
                _oppose(text, amount, second)
                amounts.extend((amount, second))
                i += 2
                continue
        amounts.append(amount)
        i += 1
    amounts = compose(text, amounts)
    share_units(text, amounts)
    stock_moves(text, amounts)
    for amount in amounts:
        _bound(text, amount)
    return amounts


def _oppose(text: str, one: Amount, other: Amount) -> None:
    """Two numbers against each other: the votes for and against, or the score of a game, which is no figure."""
    glued = text[one.end] != " "
    if glued and 1900 <= one.value < other.value <= 2100 and other.value - one.value <= 50:
        one.form = other.form = "idiom"  # the years of a plan, '2018-2022'
        return
    if _POLLED.search(_around(text, one.start, other.end)) and max(one.value, other.value) < 100:
        for amount in (one, other):
            amount.paired, amount.kind, amount.unit, amount.bare = True, "percent", "percent", False
        return
    goals = glued and max(one.value, other.value) < 20 and is_score(text, one.start, other.end)
    if goals and not _BALLOT.search(_around(text, one.start, other.end)):
        one.form = other.form = "idiom"
    elif is_vote(text, one.start, other.end):
        for amount in (one, other):
            amount.paired, amount.unit = True, "votes"
    elif glued or (max(one.value, other.value) < 200 and is_score(text, one.start, other.end)):
        one.form = other.form = "idiom"


def _range(text: str, number: Number, first: Amount, following: Number, second: Amount) -> Amount | None:
    """The two as one amount with a lower and an upper end, or None where they are two."""
    gap_start = first.end
    second_start = second.start
    gap = text[gap_start:second_start]
    if first.bare and (not second.bare or second.value > 2100) and _is_date(text, first):
        return None  # 'from 40 percent on July 14 to 46 percent', 'from 19,924 in 1997 to 5,179'
    before = text[max(0, first.start - _CONTEXT) : first.start]
    if _AND.search(gap) and gap.strip().lower() == "and":
        if not _BETWEEN.search(before):
            return None
    elif _HYPHENS.fullmatch(gap):
        pass
    elif _OR.fullmatch(gap):
        if not (
            (first.bare and not second.bare) or (first.bare and second.bare) or first.unit == second.unit
        ):
            return None
    elif _DASH.fullmatch(gap):
        sentence = _SENTENCE_END.split(before)[-1]
        ranging = _RANGING.search(before)
        to = gap.strip().lower() == "to"
        told = to and first.bare and second.bare and not _MOVED.search(sentence) and _STAFF.search(before)
        if not ranging and not told and (_FROM.search(before) or (to and _AGAINST.search(sentence))):
            return None
        if to and following.value > 3 * number.value and _MOVED.search(sentence):
            return None  # 'rose five pence to 913 pence'
        if to and following.value > 3 * number.value and _STANDS.search(before) and second.kind != "percent":
            return None  # 'was up 15 pence to 362 pence', not 'up 2 to 10 percent'
        if not to and first.bare and second.bare and is_vote(text, first.start, second.end):
            return None
    else:
        return None
    if first.bare and second.bare and "/" in text[first.start : second.end] and _MOVED_BY.search(before):
        return None  # 'rose 1 1/8 to 14 3/8'
    if number.form == "part" or (first.unit != second.unit and {first.kind, second.kind} == {"percent"}):
        return None  # 'by a quarter of a percentage point to 0.75 percent'
    raw_low, raw_high = number.value / number.magnitude, following.value / following.magnitude
    low, high = number.value, following.value
    if number.magnitude == 1 and following.magnitude > 1 and raw_low < raw_high:
        low = tidy(raw_low * following.magnitude)
    hundreds = raw_high % 100 == 0 and 1 < raw_low < raw_high / 100 < 10 and gap in ("-", "–")
    if hundreds and following.magnitude > 1:
        low = tidy(raw_low * 100 * following.magnitude)  # '$2-300 million'
    if not low < high or number.form in ("half", "fraction"):
        return None
    if second.bare and first.currency is None and not first.bare:
        return None  # '5 percent to 12,000'
    if first.currency and second.kind not in ("money", "count"):
        return None
    if (first.kind == "percent" and second.kind != "percent") or (
        first.kind == "duration" and second.kind != "duration"
    ):
        return None
    if (first.value != number.value and second.value == following.value) or (
        first.kind == second.kind == "money"
        and first.start == number.start
        and second.start != following.start
    ):
        return None  # 'lost 11 cents to $61.52'
    kind = first.kind if second.bare else second.kind
    scale = 0.01 if kind == "money" and second.value != following.value else 1
    return Amount(
        first.start, second.end, second.number, kind, tidy(low * scale), second.form, high=tidy(high * scale),
        currency=first.currency or second.currency, unit=second.unit or first.unit, joined=second.joined,
        bare=first.bare and second.bare,
    )  # fmt: skip


def _is_date(text: str, amount: Amount) -> bool:
    """Whether the bare number `amount` is the day of a month or a year: 'July 14', 'in 2014'."""
    return bool(
        _DATED.search(text, max(0, amount.start - 12), amount.start)
        or (
            _YEAR.fullmatch(text, amount.start, amount.end)
            and text[max(0, amount.start - 6) : amount.start].endswith((" in ", " by ", "since "))
        )
    )


def _bound(text: str, amount: Amount) -> None:
    """Set `bound` and `approximate` from the words beside the amount."""
    before = _BEFORE.search(text, max(0, amount.start - 28), amount.start)
    name = before.lastgroup if before else None
    if before and not (amount.kind == "duration" and _DURING.search(before.group())):
        if name == "approximate":
            amount.approximate = True
        elif name in ("more_than", "at_least", "at_most", "less_than"):
            amount.bound = name  # type: ignore[assignment]
    after = _AFTER.match(text, amount.end)
    if after:
        side = (after["side"] or "more").lower()
        if side in ("so", "thereabouts"):
            amount.approximate = True
        else:
            amount.bound = "at_most" if side in ("less", "fewer", "lower") else "at_least"


def is_score(text: str, start: int, end: int) -> bool:
    """Whether the words around `text[start:end]` speak of a game."""
    return bool(_SCORED.search(_around(text, start, end)))


def is_vote(text: str, start: int, end: int) -> bool:
    """Whether the words around `text[start:end]` speak of a vote."""
    return bool(_VOTE.search(_around(text, start, end)))


def _around(text: str, start: int, end: int) -> str:
    """The words about `text[start:end]`, not past the ends of its sentence."""
    before = _SENTENCE_END.split(text[max(0, start - _CONTEXT) : start])[-1]
    return before + " " + _SENTENCE_END.split(text[end : end + 40])[0]
