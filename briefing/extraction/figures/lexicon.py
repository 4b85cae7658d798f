"""The words of change, as sets."""

from __future__ import annotations

from typing import Literal

from briefing.extraction import wordlists

Direction = Literal["up", "down", "level"]

_TABLE = wordlists.table("figure_moves")


def _ways(name: str) -> dict[str, Direction]:
    return {word: way for way, words in _TABLE[name].items() for word in words}


VERBS = _ways("verbs")
PARTICLES = _ways("particles")
NOUNS = _ways("nouns")
ADJECTIVES = _ways("adjectives")
RECORDS = _ways("records")
NEEDS_GOAL: frozenset[str] = frozenset(_TABLE["money_raising"]["words"])
LEVEL_VERBS: frozenset[str] = frozenset(_TABLE["level_verbs"]["words"])
LIGHT_VERBS: frozenset[str] = frozenset(_TABLE["light_verbs"]["words"])
IRREGULAR: tuple[str, ...] = tuple(_TABLE["irregular"]["words"])
PARTICLE_VERBS: frozenset[str] = frozenset(_TABLE["particle_verbs"]["words"])
ACCOUNTS: frozenset[str] = frozenset(_TABLE["accounts"]["words"])
COUNT_VERBS: frozenset[str] = frozenset(_TABLE["count_verbs"]["words"])
HOLDINGS: frozenset[str] = frozenset(_TABLE["holdings"]["words"])
AGENTIVE: frozenset[str] = frozenset(_TABLE["agentive"]["words"])
CONTESTS: frozenset[str] = frozenset(_TABLE["contests"]["words"])
SPENDING: frozenset[str] = frozenset(_TABLE["spending"]["words"])
EMPTY_VERBS: frozenset[str] = frozenset(_TABLE["empty_verbs"]["words"])
DEALING: frozenset[str] = frozenset(_TABLE["dealing"]["words"])
HANDING: frozenset[str] = frozenset(_TABLE["handing"]["words"])
CHARGING: frozenset[str] = frozenset(_TABLE["charging"]["words"])
GAINING: frozenset[str] = frozenset(_TABLE["gaining"]["words"])
RECEIVING: frozenset[str] = frozenset(_TABLE["receiving"]["words"])
GROUPS: frozenset[str] = frozenset(_TABLE["groups"]["words"])
SHARES: frozenset[str] = frozenset(_TABLE["shares"]["words"])
SENTENCING: frozenset[str] = frozenset(_TABLE["sentencing"]["words"])
PRODUCING: frozenset[str] = frozenset(_TABLE["producing"]["words"])
SECURITIES: frozenset[str] = frozenset(_TABLE["securities"]["words"])
PARTS: frozenset[str] = frozenset(_TABLE["parts"]["words"])
SIZES: frozenset[str] = frozenset(_TABLE["sizes"]["words"])
QUANTITIES: frozenset[str] = SIZES | frozenset(_TABLE["quantities"]["words"])


def _forms() -> dict[str, Direction]:
    """Every form of the verbs of change, regular ones made by rule."""
    made: dict[str, Direction] = {}
    for verb, way in VERBS.items():
        if "_" in verb or verb == "up":
            continue
        stem = verb[:-1] if verb.endswith("e") else verb
        plural = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x")) else f"{verb}s"
        doubled = verb + verb[-1]
        for form in (verb, plural, f"{stem}ed", f"{stem}ing", f"{doubled}ed", f"{doubled}ing"):
            made[form] = way
    return made | {word: way for way, words in _TABLE["irregular_forms"].items() for word in words}


FORMS = _forms()
"""Every form of the verbs of change, and which way each says."""

HARMING = frozenset("kill injure wound hurt arrest detain".split())
"""Verbs of what befalls people."""
HOLDING = frozenset("hold own control have".split())
"""Verbs of whose a share or stake is."""
NTH = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth only".split())
"""Words that count something out of a row: 'the fourth coach in two years'."""
