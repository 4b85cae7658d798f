"""What an amount measures that only takes up one told before: the same value, 'that figure', 'we have three there'."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import Place

_HAVING = frozenset(("have", "has", "had"))
_SO_CALLED = frozenset("figure number proportion percentage".split())
_BACK = 5


def same_value(clauses: Clauses, amounts: Sequence[Amount], k: int) -> Range | None:
    """The phrase of the same value said a few amounts earlier."""
    amount = amounts[k]
    for j in range(k - 1, max(-1, k - 1 - _BACK), -1):
        other = amounts[j]
        if (other.kind, other.value, other.currency) == (amount.kind, amount.value, amount.currency):
            return clauses.found[j]
    return None


def alone(clauses: Clauses, amounts: Sequence[Amount], where: Place, k: int) -> Range | None:
    """The phrase of the same value said earlier, for a number that stands alone as a subject."""
    if amounts[k].kind not in ("percent", "money") or where.governor < where.last:
        return None
    more = clauses.tokens.lower[where.last : where.last + 1] == ["more"]
    return None if more else same_value(clauses, amounts, k)


def figure(clauses: Clauses, amounts: Sequence[Amount], where: Place, k: int) -> Range | None:
    """What a figure is that is but called so: 'the $5 million figure was the debt of the city'."""
    tokens, noun = clauses.tokens, where.noun
    if noun != where.last or tokens.lower[noun] != "figure":
        return None
    before = same_value(clauses, amounts, k)
    if tokens.dep[noun] != "nsubj":
        return before
    verb = tokens.head[noun]
    if tokens.lemma[verb].lower() != "be" or not noun < verb < noun + 8:
        return before
    said = next((c for c in tokens.children[verb] if tokens.dep[c] == "attr" and c > verb), -1)
    usable = said >= 0 and said not in clauses.phrases.amount_at and said not in clauses.phrases.timed
    return clauses.phrases.noun_phrase(said, after=verb, clauses=True) if usable else before


def had(clauses: Clauses, amounts: Sequence[Amount], places: Sequence[Place], k: int) -> Range | None:
    """The noun of the number before that is had too: 'we have one rink here, we have three there'."""
    amount, where, words = amounts[k], places[k], clauses.tokens.lower
    bare = amount.kind == "count" and where.noun < 0 and where.first > 0
    if not bare or words[where.first - 1] not in _HAVING or words[where.last : where.last + 1] != ["in"]:
        return None
    for j in range(k - 1, max(-1, k - 1 - _BACK), -1):
        other, noun = places[j], places[j].noun
        if noun >= 0 and amounts[j].kind == "count" and words[other.first - 1] in _HAVING:
            near = amount.start - amounts[j].end < 300
            return clauses.phrases.noun_phrase(noun, after=other.last - 1, before=noun + 1) if near else None
    return None


def so_called(clauses: Clauses, amounts: Sequence[Amount], k: int, phrase: Range) -> Range:
    """`phrase`, or what the amount before measures where it says no more: 'nationally the figure is 9 percent'."""
    before = clauses.found[k - 1] if k else None
    if before is None or phrase[1] - phrase[0] != 1 or clauses.tokens.lower[phrase[0]] not in _SO_CALLED:
        return phrase
    like = {amounts[k - 1].kind, amounts[k].kind}
    like_before = len(like) == 1 or like == {"percent", "rate"}
    gap = clauses.tokens.text[amounts[k - 1].end : amounts[k].start]
    return before if like_before and len(gap) < 200 and "\n" not in gap else phrase
