"""Figures as a reader writes them: '$55.5 bn', '8.4 %', '≈ 2–3 months', '$51.2 bn → $55.5 bn'."""

from __future__ import annotations

from msgspec import structs

from briefing.records import Figure
from tui.text import one_line

SYMBOLS = {
    "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "CNY": "CN¥", "INR": "₹", "KRW": "₩", "RUB": "₽",
    "CAD": "C$", "AUD": "A$", "NZD": "NZ$", "HKD": "HK$", "SGD": "S$", "MXN": "MX$", "BRL": "R$",
    "ILS": "₪", "TRY": "₺", "NGN": "₦", "UAH": "₴", "VND": "₫", "PHP": "₱",
}  # fmt: skip
SCALES = ((1e12, "tn"), (1e9, "bn"), (1e6, "m"))
BOUNDS = {"at_least": "≥ ", "at_most": "≤ ", "more_than": "> ", "less_than": "< "}
POINTS = {"percentage point": " points", "basis point": " bp"}
ONE_POINT = {"percentage point": " point", "basis point": " bp"}
PLURALS = {"person": "people", "man": "men", "woman": "women", "child": "children", "foot": "feet"}

ALIKE = frozenset({"police", "series", "species", "staff", "aircraft", "percent", "means"})
"""Nouns that are the same for one and for many."""


def number(value: float | int) -> str:
    """`value` with thousands separated, and no digit it does not have."""
    if value == int(value) and abs(value) < 1e18:
        return f"{int(value):,}"
    return f"{value:,.6f}".rstrip("0").rstrip(".")


def scaled(value: float | int) -> tuple[str, str]:
    """(`value` in millions or more where that loses no digit, and 'm', 'bn', 'tn' or '')."""
    for scale, sign in SCALES:
        if abs(value) >= scale:
            part = value / scale
            if abs(part * 1000 - round(part * 1000)) < 1e-6:
                return number(round(part, 3)), sign
            break
    return number(value), ""


def plural(unit: str, value: float | int) -> str:
    """`unit`, a noun that is singular or as the text has it, as it follows `value`."""
    if not unit or not unit[-1].isalpha():
        return unit
    head, space, last = unit.rpartition(" ")
    return head + space + (_one(last) if value == 1 else _many(last))


def _one(noun: str) -> str:
    """`noun` in the singular: the text may have it in the plural ('a 2-1 vote')."""
    if noun in ALIKE:
        return noun
    for singular, plural_form in PLURALS.items():
        if noun == plural_form:
            return singular
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "xes", "ches", "shes")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith(("ss", "us", "is", "as")) else noun


def _many(noun: str) -> str:
    """`noun` in the plural."""
    if noun in ALIKE or noun in PLURALS.values():
        return noun
    if noun in PLURALS:
        return PLURALS[noun]
    if noun.endswith("s") and not noun.endswith(("ss", "us", "is", "as")):
        return noun  # 'votes': the text has it in the plural already
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun[:-2] + "es" if noun.endswith("sis") else noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"


def figure_text(figure: Figure) -> str:
    """The value of `figure` for the eye; its own words where there is no value or they say it better."""
    unit = one_line(figure.unit or "")
    if figure.value is None or figure.kind in ("rank", "other") or unit.startswith("in "):
        return one_line(figure.text)
    if figure.kind == "count" and 0 < figure.value < 1 and not any(char.isdigit() for char in figure.text):
        return one_line(figure.text)  # 'more than half', 'a third'
    first, scale = scaled(figure.value)
    if figure.value_high is not None:
        second, high_scale = scaled(figure.value_high)
        if scale and scale != high_scale:
            first = f"{first} {scale}"
        first, scale = f"{first}–{second}", high_scale
    after = f" {scale}" if scale else ""
    if figure.kind == "money":
        currency = one_line(figure.currency or "")
        sign = SYMBOLS.get(currency, f"{currency} " if currency else "")
        first = f"-{sign}{first[1:]}" if first.startswith("-") else sign + first
        after += f" {unit}" if unit else ""  # 'per barrel', 'each'
    elif figure.kind == "percent":
        after += (
            POINTS.get(unit, " %") if figure.value != 1 or figure.value_high else ONE_POINT.get(unit, " %")
        )
    elif unit and not (figure.kind == "count" and _says(figure, unit)):
        most = figure.value if figure.value_high is None else figure.value_high
        after += f" {unit if figure.kind == 'rate' else plural(unit, most)}"
    about = BOUNDS.get(figure.bound or "", "≈ " if figure.approximate else "")
    return f"{about}{first}{after}"


def _says(figure: Figure, unit: str) -> bool:
    """Whether what `figure` measures already names its unit."""
    words = one_line(figure.measures.text).casefold() if figure.measures else ""
    return unit.casefold() in words or plural(unit, 2).casefold() in words


def change_text(figure: Figure, before: Figure | None) -> str:
    """'$51.2 bn → $55.5 bn', or the value alone where nothing is known of what it was before."""
    text = figure_text(figure)
    if before is None or before.id == figure.id:
        return text
    if (
        before.unit == figure.unit
        and before.kind == figure.kind
        and figure.kind in ("count", "duration", "rate")
    ):
        before = structs.replace(before, unit=None)  # said once is enough
    return f"{figure_text(before)} → {text}"
