"""What stands beside a number: currency signs and names, percent, units of time and measure.

Tables are `data/figure_currencies.toml` and `data/figure_units.toml`. A bare dollar belongs to the story's
country where its words make that clear (see `Money`), else to the United States.
"""

from __future__ import annotations

import re

from briefing.extraction import wordlists
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.dollars import Money
from briefing.extraction.figures.numerals import SMALL, Number, tidy

_MONEY = wordlists.table("figure_currencies")
_UNITS = wordlists.table("figure_units")
_SIGNS: dict[str, str] = _MONEY["signs"]
_CODES: frozenset[str] = frozenset(_MONEY["codes"]["list"])
_NAMES: dict[str, str] = {k.lower(): v for k, v in _MONEY["names"].items()}
_HUNDREDTHS: dict[str, str] = {k.lower(): v for k, v in _MONEY["hundredths"].items()}
_COUNTED: frozenset[str] = frozenset(_UNITS["counted"]["words"])
_IDLE: frozenset[str] = frozenset(_UNITS["idle"]["words"])

_S = r"[ \u00a0-]"


def _forms(table: dict[str, list[str]]) -> dict[str, str]:
    return {form.lower(): unit for unit, forms in table.items() for form in (unit, *forms)}


_DURATIONS = _forms(_UNITS["durations"])
_MEASURES = _forms(_UNITS["measures"])
_RATES = _forms(_UNITS["rates"])


def _any(words: object) -> str:
    escaped = sorted(map(re.escape, words), key=len, reverse=True)  # type: ignore[call-overload]
    return "|".join(word.replace(r"\ ", r"[ \u00a0-]") for word in escaped)


_SIGN = re.compile(
    rf"(?:(?<![\w])(?P<sign>{_any(s for s in _SIGNS if s[0].isalpha())})|(?P<mark>{_any(s for s in _SIGNS if not s[0].isalpha())})|(?<!\w)(?P<code>{_any(_CODES)}))[ \u00a0]?$"
)
_SIGN_ENDS = frozenset(s[-1] for s in (*_SIGNS, *_CODES))
_BETWEEN = r"(?:(?:straight|consecutive|more|full|whole|additional|further|extra|other|solid|successive|calendar|business|working|trading|fiscal|long)[ ])?"
_UNIT = re.compile(
    rf"""(?P<points>[ \u00a0]?(?:%|pct\.?)[ -]points?\b|{_S}(?:per{_S}?cent(?:age)?|full[ ]percentage){_S}(?:points?|pts)\b)
       |(?P<basis>{_S}basis{_S}points?\b|[ ]?bps\b)
       |(?P<percent>[ \u00a0-]?%|{_S}?per[ \u00a0-]?cent\b|{_S}pct\b\.?|{_S}percents\b)
       |(?P<point>{_S}points?\b|[ ]pts\b)
       |{_S}(?P<money>{_any(_NAMES)})s?\b(?![ ]cents?\b)
       |(?:{_S}of{_S}(?:an?|one|1))?{_S}?(?P<cent>{_any(_HUNDREDTHS)})s?\b|(?P<pee>p)(?![\w'’-])|(?P<centsign>¢)
       |[ \u00a0]?(?P<code>{_any(_CODES)})\b
       |{_S}{_BETWEEN}(?P<duration>{_any(_DURATIONS)})(?P<old>[ -]olds?)?\b
       |(?P<metre>(?-i:m)(?!\w))
       |(?P<heat>[ ]?°?(?-i:[CF])(?![\w'’&-]|[ ]?(?-i:[A-Z])))
       |{_S}?(?P<rate>{_any(_RATES)})(?!\w)
       |{_S}?(?P<measure>{_any(_MEASURES)})(?!\w)(?P<inches>[ -](?P<inch>\d{{1,2}}|one|two|three|four|five|six|seven|eight|nine|ten|eleven)(?![\d,.%\w]|[ -]?inch))?
       |(?P<gram>(?-i:g)(?!\w))
       |(?P<fold>[ -]?fold)\b
       |(?P<times>[ ]times)(?=[ ](?:year-on-year|as|more|less|high|low|great|large|bigg|small|fast|quick|strong|weak|that|the|what|its|their|likel|wors|bett|cheap|expensiv|long|short|earnings|sales|revenue|expected|forward|trailing|projected|estimated|annual|book|cash|profit|income|(?:this|next|last)[ ]year[’\'])[a-z]*\b)
       |-(?-i:(?P<noun>[a-z]{{2,}}))(?P<tail>-[a-z]+)?\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TIME = re.compile(rf"[ \u00a0-](?:{_any(_DURATIONS)})\b", re.IGNORECASE)
_AFTER_SIGN = re.compile(
    r"[ ](?:(?P<us>US|U\.S\.)|(?:Cdn|CDN|Cdn\.|Canadian(?=[).,;]|$)))(?!\w|[ ](?:[A-Z]|dollars))"
)
_CENTS_US = re.compile(
    r"[ ](?:US|U\.S\.)(?=[,;:)]|$|\.(?:$|\s)|[ ](?:to|at|from|per|an?|on|in|and|or|compared|versus|vs|for|as|after|while|when|late|by|but|with|before|early)\b)"
)
"""Whose cents, told behind them: '77.24 cents US'."""
_POINTS = wordlists.table("figure_moves")["points"]
_POLLS = re.compile(rf"\b(?:{_POINTS['polls']})", re.IGNORECASE)
_MARKETS = re.compile(rf"\b(?:{_POINTS['markets']})\b")
_HASH_POUND = re.compile(r"#\d[\d,]*(?:\.\d+|[ ](?:m|b|tr)illion\b)")
"""The pound sign of agencies whose wires had none: '#2.5 billion'."""
_WEIGHT = re.compile(
    r"\b(?:kgs?|kilos?|kilograms?|tons?|tonnes?|heav\w+|weigh\w*|explosives?)\b", re.IGNORECASE
)
_MINUS = ("-", "−", "–")
_NEGATIVE = re.compile(r"(?:^|[^\d%\s][ \u00a0]|[(:\n])[-−–]$")
_HEAT = re.compile(
    r"temperature|\bdegrees?\b|Celsius|Fahrenheit|\b(?:cold|warm|chill|freez|hot|heat|mercury|(?:high|low)s?[ ]of\b)",
    re.IGNORECASE,
)
_NEXT_DOLLAR = re.compile(r"[ ](?:to|at)[ ](?P<sign>US|U\.S\.|C|CA|Cdn|A|AU|NZ)[ ]?\$")
"""The level behind a move in cents: 'down 44 cents at US$52.29'."""
_LAST_DOLLAR = re.compile(
    r"(?:\b(?P<sign>C|CA|Cdn|CDN|A|AU|NZ|US|U\.S\.|HK|S)\$|\$)[\d.,]*\d(?![^$]*\$\d)[^.\n]*$"
)
_PER_UNIT = re.compile(
    r"(?![ ]an?[ ]\w+[ ](?:ago|earlier|before|later|prior)\b)(?:[ ]per[ ](?:(?:fully[ ])?diluted[ ]|basic[ ]|common[ ]|ordinary[ ]|adjusted[ ])?(?P<per>[a-z]+)|-an?-(?P<joined>[a-z]+)|(?:/|[ ]an?[ ])(?P<a>share|barrel|ounce|ton|tonne|pound|gallon|lit(?:er|re)|bushel"
    r"|month|year|week|day|hour|night|minute|unit|person|head|piece|vote|plate|ticket|copy|square[ ]foot|acre|kilo(?:gram)?|mile|gigabyte"
    r"|student|pupil|child|worker|family|household|bottle|pack|seat|game|trip|visit)\b"
    r"|[ ]to[ ]the[ ](?P<to>dollar|pound|euro|yen|yuan)\b|[ ](?P<each>each|apiece)\b)",
    re.IGNORECASE,
)


def sign_before(text: str, start: int) -> tuple[int, str] | None:
    """Where the currency sign before offset `start` begins, and its code ('$' for a bare dollar)."""
    before = text[start - 1 : start]
    if before in (" ", "\u00a0"):
        before = text[start - 2 : start - 1]
    if before == "#":
        return (
            (start - 1, "GBP")
            if _HASH_POUND.match(text, start - 1) and not text[start - 2 : start - 1].isalnum()
            else None
        )
    if not before or before not in _SIGN_ENDS:
        return None
    match = _SIGN.search(text, max(0, start - 8), start)
    if match is None:
        return None
    if match["code"]:
        return match.start(), match["code"]
    return match.start(), _SIGNS[match["sign"] or match["mark"]]


def is_time(text: str, end: int) -> bool:
    """Whether a unit of time stands at offset `end`."""
    return _TIME.match(text, end) is not None


def unit_behind(text: str, end: int) -> bool:
    """Whether a unit of any kind stands at offset `end`."""
    return _UNIT.match(text, end) is not None


def amount_of(text: str, number: Number, money: Money) -> Amount:
    """The amount that `number` makes with what stands directly before and behind it."""
    amount = Amount(number.start, number.end, number.end, "count", number.value, number.form)
    if number.form == "time":
        words = re.split(r"[ \u00a0-]+", text[number.start : number.end].lower())
        amount.kind, amount.unit = "duration", next(w for w in words if w in _DURATIONS)
        amount.joined = text[number.end - len(amount.unit) - 1] == "-"
        return amount
    sign = sign_before(text, number.start)
    match = _UNIT.match(text, number.end)
    name = match.lastgroup if match else None
    if sign is not None:
        amount.start, amount.kind = sign[0], "money"
        amount.currency = money.dollar(number.start) if sign[1] == "$" else sign[1]
        country = _AFTER_SIGN.match(text, number.end)
        if country and sign[1] == "$":  # $24 million US
            amount.end, amount.currency = country.end(), "USD" if country["us"] else "CAD"
        elif match and (match["money"] or match["code"]):  # US$5 dollars, $5 USD, $5 Canadian dollars
            amount.end = match.end()
            if match["code"]:
                amount.currency = match["code"].upper()
        _per(text, amount)
    elif match is None:
        amount.bare = number.form not in ("fraction", "half")
        if not amount.bare:
            amount.kind = "rate"
    else:
        _with_unit(text, number, amount, match, name, money)
    return amount


def _with_unit(
    text: str, number: Number, amount: Amount, match: re.Match[str], name: str | None, money: Money
) -> None:
    """Fill in `amount` from the unit that `match` found behind its number."""
    joined = text[number.end : number.end + 1] == "-"
    amount.end = match.end()
    if name in ("points", "basis", "percent"):
        amount.kind = "percent"
        amount.unit = {"points": "percentage point", "basis": "basis point"}.get(name, "percent")
        if _NEGATIVE.search(text, max(0, number.start - 3), number.start):
            amount.start, amount.value = (
                number.start - 1,
                -number.value,
            )  # 'at an average yield of -0.6 percent'
    elif name == "point":
        polled = not _MARKETS.search(text, max(0, number.start - 160), min(len(text), number.end + 80))
        polled = polled and bool(
            _POLLS.search(text, max(0, number.start - 500), min(len(text), number.end + 300))
        )
        amount.kind, amount.unit = ("percent", "percentage point") if polled else ("other", "points")
    elif name in ("money", "cent", "pee", "centsign", "code"):
        _with_currency(text, number, amount, match, money)
    elif match["duration"] and match["duration"].lower() == "second" and not joined and number.value != 1:
        amount.end, amount.bare = number.end, True  # '2021 second-round pick'
    elif match["duration"]:
        amount.kind, amount.unit = "duration", _DURATIONS[match["duration"].lower()]
    elif name == "gram":
        if "." in text[number.start : number.end] or _WEIGHT.search(
            text, max(0, number.start - 40), number.end
        ):
            amount.kind, amount.unit = "other", "gram"
        else:
            amount.end, amount.form = number.end, "idiom"  # '5g networks'
    elif name == "metre":
        amount.kind, amount.unit = "other", "meter"
    elif name == "heat":
        _with_degrees(text, number, amount)
    elif name == "rate":
        amount.kind, amount.unit = "rate", _RATES[match["rate"].lower().replace("-", " ")]
    elif match["measure"]:
        amount.kind = "other"
        amount.unit = (
            _MEASURES.get(match["measure"].lower()) or _MEASURES[match["measure"].lower().replace("-", " ")]
        )
        if amount.unit == "degree" and _below_zero(text, number.start):
            amount.start, amount.value = number.start - 1, -number.value
        if match["inch"] and amount.unit == "foot":
            inches = match["inch"].lower()
            amount.value = tidy(number.value + (SMALL[inches] if inches in SMALL else int(inches)) / 12)
    elif name in ("fold", "times"):
        amount.kind, amount.unit = "other", "times"
    else:
        _with_noun(number, amount, match)
    amount.joined = joined


def _below_zero(text: str, start: int) -> bool:
    """Whether a minus sign stands before offset `start` and nothing that it would join."""
    return text[start - 1 : start] in _MINUS and not text[start - 2 : start - 1].isalnum()


def _with_degrees(text: str, number: Number, amount: Amount) -> None:
    """'-11 C', 'temperatures of 30C'; a letter behind a number where nobody speaks of heat is none."""
    minus = _below_zero(text, number.start)
    if not minus and not _HEAT.search(text, max(0, number.start - 80), min(len(text), amount.end + 40)):
        amount.end, amount.bare = number.end, True
        return
    amount.kind, amount.unit = "other", "degree"
    if minus:
        amount.start, amount.value = number.start - 1, -number.value


def _with_currency(text: str, number: Number, amount: Amount, match: re.Match[str], money: Money) -> None:
    """'34 million dollars', '50 cents', '20p', '5 million USD'; 'pounds' may be weight instead."""
    if match["code"]:
        amount.kind, amount.currency = "money", match["code"].upper()
        return
    if match["money"]:
        word = re.sub(r"[ \u00a0-]+", " ", match["money"].lower())
        code = money.named(word, _NAMES[word])
        large = number.magnitude > 1 or number.value >= 1000
        exact = "." in text[number.start : number.end]  # '1.8415 marks'
        if word in ("won", "mark", "real", "rand") and not (large or exact):
            amount.end, amount.bare = number.end, True
            return
        weighed = _WEIGHT.search(text, number.start, min(len(text), match.end() + 24))
        if word == "pound" and (weighed or not (large or money.pounds_are_money)):
            amount.kind, amount.unit = "other", "pound"
            return
        amount.kind = "money"
        amount.currency = money.dollar(number.start) if code == "$" else code
    else:
        if match["pee"] and not money.pounds_are_money:
            amount.end, amount.bare = number.end, True
            return
        code = (
            "GBP"
            if match["pee"]
            else "$"
            if match["centsign"]
            else _HUNDREDTHS[match["cent"].lower().replace("-", " ")]
        )
        amount.kind, amount.value = "money", tidy(number.value / 100)
        american = _CENTS_US.match(text, amount.end) if code == "$" else None
        if american:
            amount.end, amount.currency = american.end(), "USD"
        else:
            amount.currency = _cents(text, number.start, amount.end, money) if code == "$" else code
    _per(text, amount)


def _cents(text: str, start: int, end: int, money: Money) -> str:
    """Whose the cents `[start, end)` are: of the dollars they led to or that were said before, else the story's."""
    said = _NEXT_DOLLAR.match(text, end) or _LAST_DOLLAR.search(text, max(0, start - 120), start)
    return _SIGNS.get(f"{said['sign']}$", "USD") if said and said["sign"] else money.dollar(start)


def _with_noun(number: Number, amount: Amount, match: re.Match[str]) -> None:
    """A noun that a hyphen joins to the number: '19-country bloc', 'nine-page plan'."""
    word = match["noun"].lower()
    amount.end = number.end
    if word in _IDLE or word == "to":
        amount.form = "idiom" if word in _IDLE else number.form
        amount.bare = True
    elif word in _COUNTED:
        amount.unit = word
    elif number.form == "digits" or number.form == "words":
        amount.kind, amount.unit, amount.end = "other", word, match.end("noun")
    else:
        amount.form = "idiom"


def _per(text: str, amount: Amount) -> None:
    """'$27 a share', '$2-a-barrel', '$1.31 to the pound'."""
    match = _PER_UNIT.match(text, amount.end)
    if match:
        word = match["per"] or match["joined"] or match["a"] or match["to"] or "each"
        amount.unit = "each" if match["each"] else f"per {word.lower()}"
