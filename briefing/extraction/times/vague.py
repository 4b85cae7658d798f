"""Rules for times that point at no date (now, recently, the future) and for repeated times (daily)."""

from __future__ import annotations

import re

from briefing.extraction.times.lengths import count_of, duration_value
from briefing.extraction.times.lexicon import NUMBER, SEASONS, UNITS, VAGUE, any_of
from briefing.extraction.times.pieces import MONTH, SEASON, UNIT
from briefing.extraction.times.reading import Reading, rule
from briefing.extraction.times.scene import Scene

_LY = {"hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W", "fortnightly": "P2W",
       "monthly": "P1M", "bimonthly": "P2M", "quarterly": "P1Q", "yearly": "P1Y", "annually": "P1Y",
       "biannual": "P6M", "biennial": "P2Y", "semiannual": "P6M", "semi-annual": "P6M"}  # fmt: skip


_AMOUNT = frozenset(("NOUN", "NUM", "SYM", "PROPN"))

_PARTS = {
    "morning": "XXXX-XX-XXTMO", "afternoon": "XXXX-XX-XXTAF", "evening": "XXXX-XX-XXTEV", "night": "XXXX-XX-XXTNI",
    "weekend": "XXXX-WXX-WE",
}  # fmt: skip
"""The value of a part of the day or week that comes again and again."""


def _ref(match: re.Match[str], value: str) -> Reading:
    return Reading(match.start(), match.end(), "DATE", value, anchor=False)


@rule(any_of(w for w in VAGUE if not w.startswith("in the")))
def vague(match: re.Match[str], scene: Scene) -> Reading | None:
    """'now', 'recently', 'soon'."""
    words = " ".join(match.group().split())
    before = (
        scene.text[max(0, match.start() - 5) : match.start()]
        .lower()
        .replace('"', " ")
        .replace("“", " ")
        .split()
    )
    after = scene.text[match.end() : match.end() + 6].lower().split()
    if words == "the moment" and before[-1:] not in (["at"], ["for"]):
        return None
    if words == "soon" and (before[-1:] in (["as"], ["how"], ["too"]) or after[:1] == ["after"]):
        return None
    if words == "soon" and scene.tense(match.end()) == "past":
        return None
    return _ref(match, VAGUE[words])


@rule(r"(?P<word>current|recent|future|past)(?!\s+tense)")
def adjective(match: re.Match[str], scene: Scene) -> Reading | None:
    """'current', 'recent', 'future' before a noun; 'the future' and 'the past' are nouns."""
    tokens = scene.tokens
    i = tokens.range_of(match.start(), match.end())[0]
    if i >= len(tokens) or match["word"] == "past" or tokens.pos[i] != "ADJ":
        return None
    values = {"current": "PRESENT_REF", "recent": "PAST_REF", "future": "FUTURE_REF"}
    return _ref(match, values[match["word"]])


@rule(r"the\s+(?P<word>future|past|present)")
def noun(match: re.Match[str], scene: Scene) -> Reading | None:
    """'the future', 'the past', 'the present'."""
    tokens = scene.tokens
    i = tokens.range_of(match.start("word"), match.end())[0]
    if i >= len(tokens) or tokens.pos[i] not in ("NOUN", "PROPN"):
        return None
    return _ref(match, {"future": "FUTURE_REF", "past": "PAST_REF", "present": "PRESENT_REF"}[match["word"]])


@rule(r"the\s+time")
def the_time(match: re.Match[str], scene: Scene) -> Reading | None:
    """'the time' of 'at the time'."""
    before = scene.text[max(0, match.start() - 4) : match.start()].lower().split()
    after = scene.text[match.end() : match.end() + 4].lower().split()
    if before[-1:] != ["at"] or after[:1] == ["of"]:
        return None
    return _ref(match, "PAST_REF")


@rule(rf"(?:(?:once|twice)[\s-])?(?P<word>{any_of(_LY)})")
def adverb_set(match: re.Match[str], scene: Scene) -> Reading | None:
    """'daily', 'weekly', 'annually'."""
    tokens = scene.tokens
    i = tokens.range_of(match.start(), match.end())[0]
    if match.start() and scene.text[match.start() - 1] == "-":
        return None  # 'three-monthly'
    if match["word"] == "quarterly" and not (i < len(tokens) and tokens.pos[i] == "ADV"):
        return None
    if match["word"] in ("annually", "quarterly", "yearly") and i and tokens.pos[i - 1] in _AMOUNT:
        return None  # 'ten thousand cars annually': a measure, as 'a year' is
    if i < len(tokens) and tokens.pos[i] in ("NOUN", "PROPN"):
        return None
    return Reading(match.start(), match.end(), "SET", _LY[match["word"]], anchor=False)


@rule(r"(?:(?P<the>the)\s+)?(?P<unit>mornings|afternoons|evenings|nights|weekends)", first=True)
def again(match: re.Match[str], scene: Scene) -> Reading | None:
    """'on weekends', 'in the mornings', '(works) nights': what comes again and again."""
    before = scene.text[max(0, match.start() - 8) : match.start()].lower().split()[-1:]
    tokens = scene.tokens
    i = tokens.range_of(match.start("unit"), match.end())[0]
    adverbial = i < len(tokens) and tokens.dep[i] == "npadvmod"
    if not adverbial and match["unit"] != "weekends" and before not in (["on"], ["at"], ["in"], ["during"]):
        return None
    return Reading(match.start(), match.end(), "SET", _PARTS[match["unit"][:-1]], anchor=False)


@rule(
    rf"(?:each\s+and\s+every|each|every|per)\s+(?:(?P<other>other|second)\s+|(?P<count>few|several|(?:a\s+)?couple\s+of|{NUMBER})(?:\s*(?:[-–]|to|or)\s*{NUMBER})?\s+|(?:single|passing)\s+)?(?P<unit>night|weekend|{UNIT}|morning|afternoon|evening|{MONTH}|{SEASON})"
)
def every(match: re.Match[str], scene: Scene) -> Reading | None:
    """'every day', 'each year', 'every two weeks', 'every other week'."""
    unit = match["unit"]
    if unit in _PARTS and not match.group().startswith("per"):
        return Reading(match.start(), match.end(), "SET", _PARTS[unit], anchor=False)
    if unit in SEASONS and not match.group().startswith("per"):
        return Reading(match.start(), match.end(), "SET", f"XXXX-{SEASONS[unit]}", anchor=False)
    if unit not in UNITS:
        return None
    count = 2.0 if match["other"] else count_of(match["count"]) if match["count"] else 1
    if match.group().startswith("per"):
        return None
    return Reading(match.start(), match.end(), "SET", duration_value(count, unit), anchor=False)
