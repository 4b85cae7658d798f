"""What the words before a colon say is measured: the label of a line, the noun phrase of a headline."""

from __future__ import annotations

from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, VERBS, Place

_MOVES = frozenset("up down off flat unchanged at by".split())
_SOURCES = frozenset(
    "police deputy sheriff coroner mayor minister ministry report reports official officials poll study survey source"
    " sources analysis army military agency un government study watchdog union exclusive update breaking video".split()
)
"""Who says it, before the colon of a headline."""
_FATES = frozenset("dead hurt missing killed injured wounded arrested held feared".split())


def line_label(clauses: Clauses, where: Place) -> Range | None:
    """What stands before a colon at the head of the amount's line: 'Injured: 74', 'Oil: UP 50 cents'."""
    tokens, colon = clauses.tokens, where.first - 1
    while colon > 0 and where.first - colon < 4 and tokens.lower[colon] in _MOVES:
        colon -= 1
    if colon < 1 or tokens.word[colon] != ":":
        return None
    first = colon
    while first > 0 and "\n" not in tokens.word[first - 1] and colon - first < 6:
        first -= 1
    if first == colon or (first > 0 and "\n" not in tokens.word[first - 1]):
        return None
    if tokens.lower[colon - 1] in _SOURCES:
        return None  # 'Police: 4 children dead'
    after = where.noun + 1
    if (
        where.noun >= 0
        and after < len(tokens)
        and (tokens.tag[after] in ("VBN", "VBD") or tokens.lower[after] in _FATES)
    ):
        return None  # 'Alpine avalanche: Four skiers dead in Tyrol'
    named = tokens.pos[colon - 1] == "PROPN" or (tokens.word[colon - 1].isupper() and first == 0)
    if where.noun >= 0 and ((named and colon - first == 1) or "AUX" in tokens.pos[first:colon]):
        return None  # 'NATO: 57 rebels killed', 'Lists have grown: 4 million patients wait'
    return None if any(i in clauses.phrases.amount_at for i in range(first, colon)) else (first, colon)


def headline(clauses: Clauses, where: Place) -> Range | None:
    """The noun phrase before a colon: 'Direct transfers to the party in May: $5 million'."""
    tokens, colon = clauses.tokens, where.first - 1
    if colon < 2 or tokens.word[colon] != ":" or tokens.sent[colon - 1] != tokens.sent[where.first]:
        return None
    begin = tokens.sentence_of(where.first)[0]
    begin = max((i + 1 for i in range(begin, colon) if i in clauses.phrases.amount_at), default=begin)
    if where.noun >= 0 and tokens.word[where.noun + 1 : where.noun + 2] != [":"]:
        return None
    if colon - begin > 12 or any(tokens.pos[i] in VERBS for i in range(begin, colon)):
        noun = colon - 1  # 'he saved for the fees: $1,260'
        named = tokens.pos[noun] == "NOUN" and noun not in clauses.phrases.timed
        named = named and tokens.dep[where.root] not in ("nsubj", "nsubjpass")
        return clauses.phrases.noun_phrase(noun, before=colon) if named else None
    top = colon - 1
    for i in (colon - 1, *tokens.ancestors(colon - 1)):
        if not begin <= i < colon:
            break
        if tokens.pos[i] in NOUNS and i not in clauses.phrases.timed:
            top = i
    usable = tokens.pos[top] in NOUNS and top not in clauses.phrases.timed
    return clauses.phrases.noun_phrase(top, before=colon) if usable else None
