"""Who meets where the sentence is turned round: 'Also due to meet the king on Friday is Ann Hill', 'Joining her at the talks will be …'."""

from __future__ import annotations

from briefing.extraction.meetings import coordination
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.who.parties import can_meet
from briefing.extraction.tags import FINITE
from briefing.extraction.tokens import Tokens

_OPENING = frozenset(
    "also among due scheduled expected set slated joining attending present invited chairing leading".split()
)
_HEADED = frozenset({"attr", "nsubj", "nsubjpass", "acomp", "dobj"})
_FAR = 30
"""How many tokens behind the meeting the verb 'be' may stand."""


def turned(t: Tokens, trigger: Trigger, heads: list[int]) -> list[int]:
    """`heads`, with who stands behind 'is' or 'will be' where the sentence opens with what they are to do."""
    first, end = t.sentence_of(trigger.at)
    while first < trigger.first and not t.word[first][0].isalnum():
        first += 1
    if t.lower[first] not in _OPENING or first >= trigger.first:
        return heads
    be = next((j for j in range(trigger.last + 1, min(end, trigger.last + _FAR)) if t.tag[j] in FINITE), None)
    if be is None or any(t.tag[j] in FINITE for j in range(first, trigger.at)):
        return heads
    if t.tag[be] == "MD" and t.lower[be + 1 : be + 2] == ["be"]:
        be += 1
    if t.lemma[be] != "be" or t.pos[be + 1 : be + 2] == ["VERB"]:
        return heads
    who = [c for c in t.children[be] if c > be and t.dep[c] in _HEADED and can_meet(t, c)][:1]
    if not who:
        return heads
    joined = [c for c in t.children[first] if t.dep[c] == "dobj"] if t.lower[first] == "joining" else []
    named = [j for c in (*joined, *who) for j in coordination.conjuncts(t, c) if can_meet(t, j)]
    return [h for h in heads if h != first and h not in named] + named
