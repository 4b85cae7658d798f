"""What an amount before a noun measures: 'a 5 percent X', '19 members', 'a two-month halt'."""

from __future__ import annotations

from briefing.extraction.figures import changes, lexicon
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import Place

_SIZES = frozenset("foot inch meter metre centimeter centimetre cm mile yard acre hectare square sqm".split())
_AMOUNTED = frozenset(("-", "other", "more", "fewer", "additional", "such", "or", "so"))


def modified(clauses: Clauses, kind: str, where: Place) -> Range | None:
    """The noun phrase whose head the amount modifies."""
    noun, tokens = where.noun, clauses.tokens
    if noun < 0:
        return None
    lemma = tokens.lemma[noun].lower()
    aged = tokens.lower[where.last - 1] == "old"  # 'a 37-year-old record' is no low of 37 years
    if kind == "duration" and tokens.lower[noun] in lexicon.RECORDS and where.verb >= 0 and not aged:
        return clauses.subject_phrase(where.verb, where) or (noun, noun + 1)
    summed = kind == "money" and lemma in lexicon.ACCOUNTS  # 'a $5 million gain': no change, a sum
    behind = "".join(tokens.lower[noun + 1 : noun + 2])
    level = kind == "other" and tokens.tag[noun] == "NNS" and behind not in ("in", "of")
    summed = summed or level  # 'six-metre swells' are waves
    if lemma in lexicon.NOUNS and kind not in ("count", "duration") and not summed:
        return changes.change(clauses, noun, where)
    voted = kind == "count" and lemma in ("vote", "decision", "margin", "majority", "split", "ruling")
    counted = kind in ("percent", "count", "other", "rate") and not voted  # 'a 30-10 vote that came late'
    first, last = clauses.phrases.noun_phrase(noun, after=where.last - 1, clauses=counted)
    sized = kind == "other" and not _SIZES.isdisjoint(tokens.lower[where.first : where.last])
    long = kind == "other" and "-" in tokens.word[where.first : where.last]
    long = long and (tokens.tag[noun + 1 : noun + 2] == ["VBN"] or behind in ("that", "which"))
    if (sized and last - noun > 4) or long:
        last = (
            noun + 1
        )  # the length of 'a 46-page study released by', 'a 50-inch statue of a girl with fists on hips'
    first = max(first, where.last)
    of_name = where.last + 1 < noun and tokens.lower[where.last + 1] == "of"
    if of_name and tokens.tag[where.last] == "NNP":
        first = where.last  # 'two Bank of England officials'
    if where.last + 2 <= noun and tokens.word[where.last] == "-":
        first = max(first, where.last + 2)  # '100-member Senate'
    if ")" in tokens.lower[first:noun]:
        first = tokens.lower.index(")", first) + 1  # 'a $5 million (4 million euro) grant'
        if tokens.word[where.last] == "(" and where.last + 1 not in clauses.phrases.amount_at:
            first = where.last  # '52 (office) units'
    while first < noun and (tokens.lower[first] in _AMOUNTED):
        first += 1
    if level and behind in ("and", "or"):
        return first, noun + 1  # 'six-metre waves and strong winds'
    told = kind in ("percent", "count", "rate") and not voted
    told = told and not (kind == "percent" and lemma in lexicon.SECURITIES)  # 'the 9% bonds mature'
    return clauses.with_predicate(where, first, last) if told else (first, last)
