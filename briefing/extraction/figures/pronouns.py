"""What an amount measures of which there is but a pronoun: 'I was on the other side 20 years ago', 'it's been five days'."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import Place


def near_before(amounts: Sequence[Amount], text: str, k: int) -> bool:
    """Whether the amount before stands in this paragraph, not far off, and is of a like kind."""
    before, amount = amounts[k - 1], amounts[k]
    gap = text[before.end : amount.start]
    return len(gap) < 300 and "\n" not in gap and (before.kind == amount.kind or before.kind != "count")


def told_of(
    clauses: Clauses, amounts: Sequence[Amount], places: Sequence[Place], k: int, pronoun: Range
) -> Range:
    """What is told of somebody of whom there is but a `pronoun`: 'I was on the other side 20 years ago'."""
    tokens, where, verb = clauses.tokens, places[k], places[k].verb
    if pronoun[0] < where.first and where.last <= verb < where.last + 3:
        return clauses.phrases.predicate(verb, verb + 1)  # 'we have in nine years had a declining use of ice'
    if not pronoun[0] < verb < where.first or where.first - verb > 10:
        return pronoun
    first, last = clauses.phrases.cut(verb, where.first, verb)
    if tokens.pos[verb] != "AUX" or last - first > 1:
        return first, last
    timed = amounts[k].kind == "duration"
    like = k > 0 and amounts[k - 1].kind == amounts[k].kind and not timed
    shared = clauses.found[k - 1] if like else None
    if shared is not None and amounts[k].start - amounts[k - 1].end < 300:
        return shared  # 'a budget of $6 billion. That would be $1 billion less'
    lasted = timed and k > 0 and amounts[k - 1].kind == "duration"
    if lasted and near_before(amounts, tokens.text, k):
        return clauses.found[k - 1] or pronoun  # 'gave them two days to leave. It's been five days'
    if k and tokens.lower[pronoun[0]] in ("this", "that") and near_before(amounts, tokens.text, k):
        return clauses.found[k - 1] or pronoun  # 'used 1.7 times the average. This is 70 percent too much'
    i = where.last
    said = timed and i + 1 < len(tokens) and tokens.pos[i] in ("ADV", "ADJ", "ADP")
    if said and tokens.lower[i] not in ("ago", "in", "since", "later", "earlier"):
        return clauses.phrases.predicate(i, i + 1)  # 'he is six hours past due'
    return pronoun
