"""How sure a quotation is: how often quotations found the same way were right on development texts."""

from __future__ import annotations

from typing import Any

from briefing.extraction import wordlists
from briefing.extraction.quotations.attribution import Attribution
from briefing.extraction.quotations.page import Page

_TABLE: dict[str, Any] = wordlists.table("quotation_confidence")
_USUAL = frozenset(str(_TABLE["usual"]).split())
_CLASSES: dict[str, list[tuple[dict[str, Any], float]]] = {}
for _entry in _TABLE["class"]:
    _wanted = {k: v for k, v in _entry.items() if k not in ("form", "confidence")}
    _CLASSES.setdefault(_entry.get("form", ""), []).append((_wanted, float(_entry["confidence"])))
_BRANCHES = frozenset({"which", "who", "while", "as", "and", "but", "a", "when", "with", "the"})
_WHO = {"PROPN": "name", "PRON": "pronoun"}


def of(page: Page, a: Attribution) -> float:
    """The estimated probability that the content and the speaker of `a` are right, from 0 to 1.

    The classes and their measured precision are in `data/quotation_confidence.toml`.
    """
    traits = _traits(page, a)
    classes = [*_CLASSES.get(a.form, ()), *_CLASSES[""]]
    found: float = next(c for wanted, c in classes if all(traits[k] == v for k, v in wanted.items()))
    return found


def _traits(page: Page, a: Attribution) -> dict[str, Any]:
    tokens = page.tokens
    first, last = a.pieces[0], max(p.last for p in a.pieces)
    end = page.units[page.unit[last]][1]
    m = a.speaker
    r = first.region
    return {
        "speaker": "none" if m is None else "own" if m.own else "shared",
        "who": "none" if m is None else _WHO.get(tokens.pos[m.head], "noun"),
        "cue": "usual" if a.cue is not None and a.cue.word in _USUAL else "other",
        "shape": "cut" if any(tokens.word[i][0].isalnum() for i in range(last + 1, end)) else "whole",
        "plain": not any(_branches(page, i) for p in a.pieces for i in range(p.first, p.last)),
        "that": tokens.lower[first.first] == "that",
        "led": r >= 0 and first.first < page.bounds[r][0],
        "negated": a.cue is not None and a.cue.negated,
    }


def _branches(page: Page, i: int) -> bool:
    """Whether behind the comma at token `i` the reporter may speak again."""
    return page.comma[i] and page.region[i] < 0 and page.tokens.lower[i + 1] in _BRANCHES
