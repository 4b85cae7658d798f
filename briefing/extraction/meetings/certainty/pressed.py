"""Talks that somebody presses others for: 'called on both sides to return to dialogue'."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.tokens import Tokens

_PRESSING = frozenset(
    "call urge appeal ask press want plead beg push implore encourage invite tell order need request exhort".split()
)
_TALKING = frozenset("engage enter return begin start open resume hold pursue have launch go".split())


def for_talks(t: Tokens, trigger: Trigger, reading: Reading) -> bool:
    """Whether somebody is pressed to talk, so that the words say enough though they name one side only."""
    if trigger.frame != "noun" or trigger.kind != "talks" or not reading.sure or reading.status != "possible":
        return False
    above = reading.path[1:]
    wanted = any(
        t.lemma[v] in _PRESSING and clause.is_verb(t, v) and not clause.negated(t, v) and _somebody(t, v)
        for v in above
    )
    return wanted and any(t.lemma[v] in _TALKING and clause.is_verb(t, v) for v in above)


def _somebody(t: Tokens, v: int) -> bool:
    """Whether verb `v` says who is pressed: an object, 'on' or 'to' somebody, or the subject of what is wanted."""
    if clause.children(t, v, "dobj", "dative", "nsubjpass"):
        return True
    if any(t.lower[c] in ("on", "upon", "to", "with") and t.dep[c] == "prep" for c in t.children[v]):
        return True
    return any(clause.children(t, c, "nsubj") for c in clause.children(t, v, "ccomp", "xcomp"))
