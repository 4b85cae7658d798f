"""How long a stretch of time is: the number and unit of its words as a TIMEX3 value."""

from __future__ import annotations

from briefing.extraction.times.lexicon import UNIT_CODES, UNITS, number


def duration_value(count: float | None, unit: str) -> str:
    """The TIMEX3 value of `count` units; `count` None stands for a number not told."""
    name = UNITS[unit]
    code = UNIT_CODES[name]
    if count is None:
        return f"PT{'X'}{code[1:]}" if code[0] == "T" and len(code) == 2 else f"PX{code}"
    whole = int(count)
    part = count - whole
    if name in ("decade", "century", "millennium", "fortnight"):
        size = {"decade": 10, "century": 100, "millennium": 1000, "fortnight": 2}[name]
        return f"P{plain(count * size)}{'W' if name == 'fortnight' else 'Y'}"
    if part == 0.5 and name == "year":
        return f"P{whole}Y6M" if whole else "P6M"
    if part == 0.5 and name in ("hour", "minute"):
        small = "M" if name == "hour" else "S"
        return f"PT{whole}{code[1:]}30{small}" if whole else f"PT30{small}"
    if code[0] == "T" and len(code) == 2:
        return f"PT{plain(count)}{code[1:]}"
    return f"P{plain(count)}{code}"


def plain(count: float) -> str:
    """`count` as a whole number where it is one."""
    return str(int(count)) if count == int(count) else f"{count:g}"


def count_of(words: str) -> float | None:
    """How many the words before a unit say; None for a number not told ('several')."""
    words = " ".join(words.split())
    if words in ("a couple of", "a couple", "couple of"):
        return 2
    if words.endswith("half a") or words.endswith("half an"):
        return 0.5
    if words in ("a", "an"):
        return 1
    return number(words)
