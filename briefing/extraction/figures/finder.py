"""All figures of one parsed text, put together from the parts of this package."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from spacy.language import Language
from spacy.tokens import Doc

from briefing.extraction.figures import civic, numerals, reading
from briefing.extraction.figures.asides import rejoin
from briefing.extraction.figures.counts import settle_counts
from briefing.extraction.figures.directions import directions
from briefing.extraction.figures.dollars import Money
from briefing.extraction.figures.exclusions import Filter
from briefing.extraction.figures.finishes import finished
from briefing.extraction.figures.follows import links
from briefing.extraction.figures.links import changed_from, same_figures, subject_words
from briefing.extraction.figures.measures import Measures
from briefing.extraction.figures.naming_times import names_thing
from briefing.extraction.figures.periods import periods
from briefing.extraction.figures.phrases import Phrases
from briefing.extraction.figures.place import place
from briefing.extraction.figures.wider import Wider
from briefing.extraction.tokens import Tokens
from briefing.records import Figure, Passage, Time


@Language.component("briefing_figures", assigns=["doc._.figures"])
def find_figures(doc: Doc) -> Doc:
    """Write the figures of `doc`."""
    doc._.figures = figures_of(Tokens.of(doc), doc._.times)
    return doc


def figures_of(tokens: Tokens, times: Sequence[Time]) -> tuple[Figure, ...]:
    """The figures of the text behind `tokens`, in their order; `times` are the times found in it."""
    text = tokens.text
    words = [tokens.start[i] for i, word in enumerate(tokens.lower) if word in numerals.STARTERS]
    numbers = list(numerals.find(text, words))
    if not numbers:
        return ()
    times = [time for time in times if not names_thing(tokens, time)]
    keeper = Filter(tokens)
    amounts = [a for a in reading.read(text, numbers, Money(text)) if keeper.keeps(a)]
    places = [place(tokens, amount) for amount in amounts]
    rejoin(tokens, places, times)
    starts = [amount.start for amount in amounts]
    spans = [tokens.range_of(*time.span) for time in times if _dates(time, starts)]
    phrases = Phrases(tokens, [(p.first, p.last) for p in places], spans)
    chain = links(tokens, amounts, places)
    measures = Measures(tokens, amounts, places, phrases, chain)
    wider = Wider(measures.clauses, amounts, places)
    wide = [wider.phrase(k, span) for k, span in enumerate(measures.found)]
    wide = [span and civic.clipped(measures.clauses, places, k, span) for k, span in enumerate(wide)]
    ended = zip(amounts, places, wide, strict=True)
    wide = [span and finished(measures.clauses, amount, at, span) for amount, at, span in ended]
    said = [_passage(tokens, span) for span in wide]
    settle_counts(tokens, amounts, places, measures.found, chain)
    ways = directions(tokens, amounts, places, chain)
    plain = [_passage(tokens, span) for span in measures.found]
    subjects = [subject_words(p.text if p else None) for p in plain]
    bounds = periods(tokens, amounts, places, chain, times, subjects)
    levels = [
        link == "to" or place.preposition in ("to", "at") for link, place in zip(chain, places, strict=True)
    ]
    moved = changed_from(amounts, chain, ways, subjects, bounds, levels)
    groups = same_figures(amounts, subjects, bounds)
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


_ADVERBS = frozenset(
    "currently now recently presently already previously once soon current former recent future previous modern".split()
)
"""Times that may stand inside a noun phrase: 'the 216 staff currently working in the city'."""


_SAYS_NOTHING = frozenset(("it", "'s", "’s", "'re", "’re", "is", "are", "was", "were"))


def _dates(time: Time, starts: Sequence[int]) -> bool:
    """Whether `time` is a date or a span that is no figure itself, such as 'the nine months'."""
    if time.type == "DURATION":
        return bisect_left(starts, time.span[0]) == bisect_left(starts, time.span[1])
    if time.text.lower() in _ADVERBS:
        return False
    return time.type in ("DATE", "TIME") or time.text.lower().startswith(("each ", "every "))


def _passage(tokens: Tokens, span: tuple[int, int] | None) -> Passage | None:
    if span is None or span[0] >= span[1]:
        return None
    if span[1] - span[0] == 1 and tokens.lower[span[0]] in _SAYS_NOTHING:
        return None
    start, end = tokens.span(span[0], span[1] - 1)
    return Passage(text=tokens.text[start:end], span=(start, end))
