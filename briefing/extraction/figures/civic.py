"""The constructions of politics and the economy, tried in turn: votes, polls, parts of a whole, budgets, rates of growth."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.figures import again, budgets, paces, polls, shares, spells, votes
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import Place

_STEPS = frozenset("steps stages phases increments instalments installments".split())
_LONGEST = 12


def core(clauses: Clauses, amounts: Sequence[Amount], places: Sequence[Place], k: int) -> Range | None:
    """What amount `k` measures where one of these constructions tells it."""
    amount, where = amounts[k], places[k]
    if amount.kind == "money":
        return (
            budgets.put_or_cut(clauses, amount, where)
            or budgets.cash_on_hand(clauses, where)
            or budgets.earners(clauses, amount, where)
            or budgets.over_years(clauses, amounts, places, k)
            or budgets.goes_to(clauses, amount, where)
            or budgets.more_in(clauses, amount, where)
            or _again(clauses, amounts, places, k)
        )
    if amount.kind == "duration":
        return budgets.over_years(clauses, amounts, places, k) or spells.spell(clauses, where)
    if amount.kind in ("percent", "rate"):
        return (
            paces.paced(clauses, amount, where)
            or paces.foreseen(clauses, amount, where)
            or shares.measured(clauses, amount, where)
            or shares.deficit_of(clauses, amount, where)
            or polls.among_those(clauses, amount, where)
            or polls.majority(clauses, amount, where)
            or polls.leaning(clauses, amount, where)
            or polls.outnumbered(clauses, amount, where)
            or _again(clauses, amounts, places, k)
        )
    if amount.kind == "count":
        return (
            votes.short_of(clauses, amount, where)
            or shares.people_of(clauses, amount, where)
            or again.so_many_more(clauses, amounts, places, k)
            or votes.to_rival(clauses, amounts, places, k)
            or _again(clauses, amounts, places, k)
        )
    return None


def stepwise(clauses: Clauses, where: Place) -> Range | None:
    """What rises by stages: the wage in 'the wage would rise in steps to $15'."""
    tokens, steps = clauses.tokens, where.first - 2
    staged = steps > 1 and tokens.lower[steps] in _STEPS and tokens.lower[steps - 1] in ("in", "by")
    if not staged or where.preposition != "to" or where.verb < 0:
        return None
    thing = clauses.phrases.object(where.verb, steps)
    if thing >= 0:
        return clauses.phrases.noun_phrase(thing, before=steps - 1)
    return clauses.subject_phrase(where.verb, where)


def _again(clauses: Clauses, amounts: Sequence[Amount], places: Sequence[Place], k: int) -> Range | None:
    return (
        stepwise(clauses, places[k])
        or again.put_at(clauses, amounts, places[k], k)
        or again.moved_on(clauses, amounts, places, k)
    )


def wide(
    clauses: Clauses, amounts: Sequence[Amount], places: Sequence[Place], k: int, phrase: Range
) -> Range | None:
    """A phrase over amount `k` that says more than `phrase` does, where one of these constructions has it."""
    amount, where = amounts[k], places[k]
    named = named_with(clauses, where, phrase)
    if named is not None:
        return named
    if amount.kind == "money":
        return (
            budgets.put_or_cut_by(clauses, amount, where)
            or budgets.in_hand(clauses, amount, where)
            or budgets.whole_list(clauses, where, phrase)
        )
    if amount.kind in ("percent", "rate"):
        return (
            polls.past_aside(clauses, amount, where, phrase)
            or shares.part(clauses, amount, where, phrase)
            or shares.apposed(clauses, amount, where)
            or votes.on_what(clauses, amounts, places, k)
            or polls.of_the_vote(clauses, where, phrase)
            or votes.lead_of(clauses, where, phrase)
        )
    if amount.kind != "count":
        return None
    return (
        votes.on_what(clauses, amounts, places, k)
        or votes.lead_of(clauses, where, phrase)
        or votes.reduced(clauses, where)
    )


def named_with(clauses: Clauses, where: Place, phrase: Range) -> Range | None:
    """Whose a bare noun is that is told with it: 'Oakwell Aid, with a budget of $8 million, serves 900 pupils'."""
    tokens, (first, last) = clauses.tokens, phrase
    if where.preposition != "of" or last - first > 2 or last > where.first or first < 3:
        return None
    if tokens.lower[first - 1] not in ("a", "an") or tokens.lower[first - 2] != "with":
        return None
    owner = first - 3
    owner -= tokens.lower[owner] == ","
    if tokens.pos[owner] != "PROPN" or owner in clauses.phrases.timed:
        return None
    begin = clauses.phrases.noun_phrase(owner, before=owner + 1)[0]
    return (begin, last) if last - begin <= _LONGEST else None


def clipped(clauses: Clauses, places: Sequence[Place], k: int, phrase: Range) -> Range:
    """`phrase` without the one of two joined nouns that has an amount of its own.

    'a backlog of $14 billion in unpaid bills and liabilities of $130 billion': the bills are no part of the second.
    """
    tokens, (first, last) = clauses.tokens, phrase
    ands = [i for i in range(first, last) if tokens.lower[i] == "and"]
    if not ands or tokens.lower[last : last + 1] != ["of"]:
        return phrase
    where, nearest = places[k], last + 6
    if k + 1 < len(places) and where.last <= ands[-1] and last < places[k + 1].first < nearest:
        stop = ands[-1] - (tokens.lower[ands[-1] - 1] == ",")
        return (first, stop) if stop > first else phrase
    own = k > 0 and last < where.first < nearest and 0 <= first - places[k - 1].last <= 2
    return (ands[-1] + 1, last) if own else phrase
