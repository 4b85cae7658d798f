"""All figures of one parsed text, put together from the parts of this package."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.figures import numerals, reading
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.directions import directions
from briefing.extraction.figures.exclusions import Filter
from briefing.extraction.figures.follows import Link, links
from briefing.extraction.figures.links import changed_from, same_figures
from briefing.extraction.figures.measures import Measures
from briefing.extraction.figures.periods import periods
from briefing.extraction.figures.phrases import Phrases, Range
from briefing.extraction.figures.place import Place, place
from briefing.extraction.figures.units import Money
from briefing.extraction.tokens import Tokens
from briefing.records import Figure, Passage, Time


def figures_of(tokens: Tokens, times: Sequence[Time]) -> tuple[Figure, ...]:
    """The figures of the text behind `tokens`, in their order; `times` are the times found in it."""
    text = tokens.text
    words = [tokens.start[i] for i, word in enumerate(tokens.lower) if word in numerals.STARTERS]
    numbers = list(numerals.find(text, words))
    if not numbers:
        return ()
    keeper = Filter(tokens)
    amounts = [a for a in reading.read(text, numbers, Money(text)) if keeper.keeps(a)]
    places = [place(tokens, amount) for amount in amounts]
    spans = [tokens.range_of(*time.span) for time in times if time.type in ("DATE", "TIME")]
    phrases = Phrases(tokens, [(p.first, p.last) for p in places], spans)
    chain = links(tokens, amounts, places)
    measures = Measures(tokens, amounts, places, phrases, chain)
    said = [_passage(tokens, span) for span in measures.found]
    _settle_counts(tokens, amounts, places, measures.found, chain)
    ways = directions(tokens, amounts, places, chain)
    bounds = periods(tokens, amounts, places, chain, times)
    texts = [p.text if p else None for p in said]
    moved = changed_from(amounts, texts, chain, ways)
    groups = same_figures(amounts, texts)
    made = []
    for k, amount in enumerate(amounts):
        span = amount.start, amount.end
        origin = moved[k]
        made.append(
            Figure(
                id=f"f{k + 1}",
                kind=amount.kind,
                text=text[slice(*span)],
                span=span,
                value=amount.value,
                value_high=amount.high,
                approximate=amount.approximate,
                bound=amount.bound,
                currency=amount.currency,
                unit=amount.unit,
                measures=said[k],
                direction=ways[k],
                period=bounds[k],
                changed_from=None if origin is None else f"f{origin + 1}",
                mentions=tuple((amounts[j].start, amounts[j].end) for j in groups[k]),
                evidence=(tokens.sentence_span(places[k].first),),
            )
        )
    return tuple(made)


def _passage(tokens: Tokens, span: tuple[int, int] | None) -> Passage | None:
    if span is None or span[0] >= span[1]:
        return None
    start, end = tokens.span(span[0], span[1] - 1)
    return Passage(text=tokens.text[start:end], span=(start, end))


def _settle_counts(
    tokens: Tokens,
    amounts: Sequence[Amount],
    places: Sequence[Place],
    phrases: Sequence[Range | None],
    chain: Sequence[Link],
) -> None:
    """Give counts their head noun as unit, and tell the level of an index from a count."""
    for k, (amount, where) in enumerate(zip(amounts, places, strict=True)):
        if amount.kind != "count" or amount.unit is not None:
            continue
        found = phrases[k]
        chained = chain[k] in ("to", "from") and k > 0
        if where.noun >= 0:
            amount.unit = tokens.word[where.noun]
        elif chained and amounts[k - 1].kind in ("percent", "other") and _names_index(tokens, found):
            amount.kind, amount.unit = "other", "points"
        elif chained or (k and found is not None and found == phrases[k - 1]):
            if amounts[k - 1].kind in ("count", "other") and amount.bare:
                amount.kind, amount.unit = amounts[k - 1].kind, amounts[k - 1].unit
        elif where.preposition in ("to", "at") and _names_index(tokens, found) and amount.value >= 100:
            amount.kind, amount.unit = "other", "points"
        elif where.last < len(tokens) and tokens.lower[where.last] == "of" and found is not None:
            amount.unit = _last_noun(tokens, found)


def _names_index(tokens: Tokens, found: tuple[int, int] | None) -> bool:
    """Whether a phrase names something that is quoted in points: a proper name, an index, futures."""
    if found is None:
        return False
    for i in range(*found):
        if tokens.lower[i] in (
            "index",
            "average",
            "futures",
            "composite",
            "industrials",
            "stocks",
            "shares",
            "benchmark",
            "gauge",
            "pmi",
        ):
            return True
    return any(tokens.pos[i] == "PROPN" for i in range(*found)) and not any(
        tokens.tag[i] == "NNS" for i in range(*found)
    )


def _last_noun(tokens: Tokens, found: tuple[int, int]) -> str | None:
    """The head noun of a phrase that begins with it: the last noun before the first preposition or verb."""
    unit = None
    for i in range(*found):
        if tokens.pos[i] in ("NOUN", "PROPN"):
            unit = tokens.word[i]
        elif unit is not None and tokens.pos[i] in ("ADP", "VERB", "AUX", "PRON"):
            break
    return unit
