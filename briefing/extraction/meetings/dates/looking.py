"""From where a meeting is told: as a plan of the past, or as what something comes before."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.certainty import modality
from briefing.extraction.meetings.certainty.said_by_word import word_class
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.tokens import Tokens

_PLANNED = frozenset({"schedule", "set", "due", "expect", "be", "suppose", "plan", "slate"})


def told_as_past(t: Tokens, path: Sequence[int]) -> bool:
    """Whether the plan is told as one of the past: 'prepared to meet', 'had been due to', 'criticized for her decision to meet'.

    Not 'was to meet on Monday'.
    """
    for j in path:
        lemma = t.lemma[j]
        if t.tag[j] == "VBN" and {"to", "have"} <= {t.lower[c] for c in t.children[j] if t.dep[c] == "aux"}:
            return True  # 'was to have met'
        if lemma == "decision" and t.tag[j] == "NN" and _is_judged(t, j):
            return True
        if lemma == "prepare" and t.tag[j] in ("VBD", "VBN"):
            return True
        if lemma in _PLANNED and (
            any(t.lower[c] == "had" for c in t.children[j] if t.dep[c] in ("aux", "auxpass"))
            or (t.pos[j] == "ADJ" and any(t.lower[c] == "had" for c in t.children[t.head[j]]))
        ):
            return True
    return False


def awaited(t: Tokens, reading: Reading) -> bool:
    """Whether something is expected of or at the meeting: 'is expected to dominate Monday's debate'."""
    return reading.status == "scheduled" and any(
        clause.is_verb(t, j)
        and clause.tense(t, j) == "infinitive"
        and word_class(t, t.head[j]) in ("expected", "scheduled")
        and clause.tense(t, t.head[j]) == "present"
        for j in reading.path[1:3]
    )


_JUDGING = frozenset(
    "criticize criticise defend condemn blast slam explain regret question praise justify apologize apologise".split()
)
_DRAWN = frozenset("draw spark prompt provoke trigger stir raise anger upset".split())


def _is_judged(t: Tokens, i: int) -> bool:
    """Whether decision `i` is one that is blamed or defended, hence carried out: 'was criticized for her decision to meet'."""
    over = t.head[t.head[i]] if t.dep[i] == "pobj" else t.head[i]
    if t.dep[i] == "nsubj":
        return t.lemma[over] in _DRAWN and modality.when_happens(t, over) == "held"
    return t.lemma[over] in _JUDGING


def before(t: Tokens, reading: Reading) -> bool:
    """Whether the meeting is told as what something comes before: 'ahead of Monday's debate'."""
    if not any(t.lower[j] in ("before", "ahead", "until", "pending") for j in reading.path):
        return False
    ahead = any(t.lower[j] == "ahead" for j in reading.path)
    return ahead or modality.when_happens(t, reading.path[-1]) != "held"
