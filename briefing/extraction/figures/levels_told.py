"""What a price, a count or a rate told beside another one is of: records, thresholds, forecasts, sizes, ratios."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction import wordlists
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, Place
from briefing.extraction.figures.sizes import size_of

_WORDS = wordlists.table("figure_words")
_EXPECTED: frozenset[str] = frozenset(_WORDS["expected"])
_FORECASTERS: frozenset[str] = frozenset(_WORDS["forecasters"])
_READINGS: frozenset[str] = frozenset(_WORDS["readings"])
_LONGEST = 12


def as_expected(clauses: Clauses, amounts: Sequence[Amount], where: Place, k: int) -> Range | None:
    """What was expected to be so much, told behind what it was: 'profit was 98 cents, beating the 92 cents analysts expected'."""
    tokens, i, amount = clauses.tokens, where.last, amounts[k]
    if (
        k == 0
        or amounts[k - 1].kind != amount.kind
        or clauses.found[k - 1] is None
        or amount.kind == "duration"
    ):
        return None
    i = clauses.past_unit(amount, i)
    if where.noun >= i and tokens.lower[where.noun] not in _FORECASTERS:
        i = where.noun + 1
    if (
        amount.start - amounts[k - 1].end > 120
        or tokens.sent[i : i + 1] != tokens.sent[where.first : where.first + 1]
    ):
        return None
    words = tokens.lower[i : i + 6]
    while words and words[0] in ("that", "the", "which", "market", "most"):
        words = words[1:]
    doers = words[:2] == ["wall", "street"] or (bool(words) and words[0] in _FORECASTERS)
    return clauses.found[k - 1] if doers and not _EXPECTED.isdisjoint(words) else None


def record(clauses: Clauses, where: Place) -> Range | None:
    """What reached a level never seen before: 'palladium hit a record $1,605'."""
    tokens, i = clauses.tokens, where.first - 1
    if i < 2 or where.noun >= 0 or tokens.lower[i] != "record" or tokens.lower[i - 1] not in ("a", "another"):
        return None
    verb = i - 2 - (tokens.pos[i - 2] == "ADP")
    return clauses.subject_phrase(verb, where) if verb > 0 and tokens.pos[verb] == "VERB" else None


def threshold(clauses: Clauses, where: Place) -> Range | None:
    """What a line is drawn for: 'any reading under 50 signals contraction'."""
    tokens, noun = clauses.tokens, where.first - 2
    if noun < 0 or tokens.lower[noun + 1] not in ("above", "below", "under", "over"):
        return None
    return clauses.phrases.noun_phrase(noun, before=noun + 1) if tokens.lower[noun] in _READINGS else None


def yielding(clauses: Clauses, where: Place, k: int) -> Range | None:
    """Of which paper a yield is, told behind its price: 'ended at 101 7/32 to yield 8.88%'."""
    tokens, shared = clauses.tokens, clauses.found[k - 1]
    told = tokens.lower[where.first - 2 : where.first] == ["to", "yield"]
    near = shared is not None and tokens.sent[shared[0]] == tokens.sent[where.first]
    return shared if told and near else None


def aside(clauses: Clauses, where: Place) -> Range | None:
    """Whose price is told in an aside: 'Acme, at 101 3/8, was down 1 1/8'."""
    tokens, at = clauses.tokens, where.first - 1
    closed = tokens.word[where.last : where.last + 1] == [","] and tokens.lower[at] == "at"
    if at < 2 or not closed or tokens.word[at - 1] != "," or where.noun >= 0:
        return None
    if tokens.pos[at - 2] not in NOUNS or tokens.pos[where.last + 1 : where.last + 2] not in (
        ["VERB"],
        ["AUX"],
    ):
        return None
    return clauses.phrases.noun_phrase(at - 2, before=at - 1)


def outnumbered(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """Who outnumber whom by so many to so many: 'losers led winners by about three to two'."""
    if amount.kind != "rate" or not (amount.unit or "").startswith("to ") or where.verb < 0:
        return None
    tokens, verb = clauses.tokens, where.verb
    rival = clauses.phrases.object(verb, where.first)
    subject = clauses.phrases.subject(verb)
    if rival < 0 or not 0 <= subject < verb or rival - subject > _LONGEST:
        return None
    if tokens.tag[subject] == "VBG" and tokens.tag[subject + 1] == "NNS":
        return subject, rival + 1  # 'losing stocks outnumbered winners'
    if tokens.pos[subject] not in NOUNS or subject in clauses.phrases.amount_at:
        return None
    return clauses.phrases.noun_phrase(subject, before=verb)[0], rival + 1


def sized(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """What has a size of so many: 'trading volume came to 3 billion shares'."""
    noun = size_of(clauses.tokens, amount, where)
    return clauses.phrases.noun_phrase(noun, before=where.verb) if noun >= 0 else None
