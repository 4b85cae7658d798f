"""Words that name what a figure measures by their place beside it rather than through the parse.

'The number of …' behind, those whose share a poll tells, those that 'of them' counts.
"""

from __future__ import annotations

import re

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, VERBS, Place, raised_to

_WITHIN = re.compile(r"(?:plus or minus|plus-or-minus|\+/-|±)[ ]?$", re.IGNORECASE)
_LISTING = frozenset((",", ";", "and", "while", "by", "with", "but", "—", "–", "―"))
_APART = frozenset((",", ";", "(", ")", "and", "or", "–", "—", "―"))
_MAKING = frozenset("include make realize realise reap clear pocket".split())
_FILLERS = frozenset("figure number rate share percentage proportion total average".split())
_EARNING = frozenset("spend earn make lose waste save invest raise".split())
_STATES = frozenset("in on at by via from with under over between aged below above outside without".split())
_WHOM = frozenset(("them", "us", "whom"))


def bracketed(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """The member of a list whose share is told in brackets behind it: 'women (61 percent) and voters over 65 (54 percent)'."""
    tokens, last = clauses.tokens, where.first - 2
    if amount.kind != "percent" or last < 0 or where.last >= len(tokens):
        return None
    if tokens.word[last + 1] != "(" or tokens.word[where.last] != ")" or tokens.pos[last] not in NOUNS:
        return None
    if last in clauses.phrases.amount_at or last in clauses.phrases.timed:
        return None
    top, begin = last, max(tokens.sentence_of(last)[0], last - 10)
    for above in tokens.ancestors(last):
        if not begin <= above < last or any(tokens.lower[i] in _APART for i in range(above, last)):
            break
        if tokens.pos[above] in NOUNS or tokens.tag[above] == "DT":
            top = above
    return clauses.phrases.noun_phrase(top, before=last + 1)[0], last + 1


def margin_of_error(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """'a margin of error of plus or minus 3 points'."""
    tokens = clauses.tokens
    if amount.kind != "percent" or not _WITHIN.search(tokens.text, max(0, amount.start - 16), amount.start):
        return None
    begin = tokens.sentence_of(where.first)[0]
    for i in range(where.first - 1, max(begin, where.first - 10) - 1, -1):
        if tokens.lower[i] == "margin":
            return clauses.phrases.noun_phrase(i, before=where.first)
    return None


def the_number_of(clauses: Clauses, where: Place) -> Range | None:
    """'brought to nine the number of people held'."""
    tokens, i = clauses.tokens, where.last
    end = tokens.sentence_of(where.first)[1]
    if i + 3 >= end or tokens.lower[i : i + 2] != ["the", "number"]:
        return None
    if tokens.lower[i + 2] != "of":
        return clauses.phrases.predicate(i + 1, i + 2) if tokens.tag[i + 2] == "VBN" else None
    return clauses.phrases.predicate(i + 3, i + 4)


def of_them(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """What is told of some of those before: 'Eight of them are in custody'."""
    tokens, i = clauses.tokens, where.last
    end = tokens.sentence_of(where.first)[1]
    if amount.kind not in ("count", "rate", "percent") or i + 3 >= end:
        return None
    those = tokens.lower[i + 1] == "those" and tokens.pos[i + 2] == "AUX"
    if tokens.lower[i] != "of" or not (those or tokens.lower[i + 1] in _WHOM):
        return None
    i += 2
    if tokens.lower[i] == "," and "," in tokens.lower[i + 1 : min(end, i + 12)]:
        i = tokens.lower.index(",", i + 1) + 1  # 'nine of them, all students, will be chosen'
    if i < end and tokens.pos[i] in NOUNS and amount.kind in ("count", "percent", "rate"):
        return clauses.phrases.noun_phrase(i, after=i - 1)  # 'roughly 25,000 of them farmers'
    apart = i + 1 < end and i + 1 not in clauses.phrases.timed
    if apart and tokens.lower[i] in _STATES and amount.kind in ("count", "percent"):
        return clauses.phrases.predicate(i + 1, i + 2)  # 'treated 140, 12 of them in critical condition'
    own = (
        tokens.dep[where.root] in ("npadvmod", "dobj", "oprd", "appos")
        and tokens.lower[where.first - 1] == ","
    )
    if own and amount.kind == "count" and tokens.pos[i] == "ADP" and apart:
        return clauses.phrases.predicate(i, i + 2)  # 'found 90 boats, 20 of them near the border'
    if i >= end or tokens.pos[i] not in VERBS:
        return None
    while i + 1 < end and tokens.pos[i] == "AUX":
        i += 1
    return None if tokens.pos[i] == "PUNCT" else clauses.phrases.predicate(i, i + 1)


def whose_share(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """Those of whom a share is told: 'Among farmers, 74 percent said …', 'Smith's 42 percent'."""
    tokens, phrases = clauses.tokens, clauses.phrases
    if amount.kind not in ("percent", "count", "money") or where.noun >= 0:
        return None
    owner = where.first - 2
    if owner >= 0 and tokens.tag[owner + 1] == "POS" and tokens.pos[owner] in NOUNS:
        return phrases.noun_phrase(owner, before=owner + 1)
    if where.governor < where.last or amount.kind != "percent":
        return None
    begin = tokens.sentence_of(where.first)[0]
    for i in range(begin, min(begin + 3, where.first)):
        if tokens.lower[i] == "among":
            head = clauses.head_of(i + 1)
            return phrases.noun_phrase(head, before=where.first) if i < head < where.first else None
    return None


def drawn_from(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """Where a part of a sum came from, or what somebody made money by: 'including $36 million from the flood'."""
    tokens, verb = clauses.tokens, where.verb
    i = clauses.past_unit(amount, where.last)
    if amount.kind != "money" or where.noun >= 0 or where.preposition or i + 1 >= len(tokens):
        return None
    i += tokens.lower[i] == "related" and tokens.lower[verb] == "including"
    if tokens.lower[i] not in ("from", "to") or not 0 < where.first - verb < 6:
        return None
    if tokens.lower[i] == "to" and tokens.lower[i - 1] != "related":
        return None
    if tokens.lower[verb] != "including" and tokens.lemma[verb].lower() not in _MAKING:
        return None
    head = clauses.head_of(i + 1)
    named = head > i and tokens.pos[head] in NOUNS and head not in clauses.phrases.timed
    return clauses.phrases.noun_phrase(head, after=i) if named else None


def among_whom(clauses: Clauses, where: Place) -> Range | None:
    """Of whom a rate or a figure is told, said first: 'Among women, the figure is 75 percent', 'For boys, the rate was 5'."""
    tokens, verb = clauses.tokens, where.verb
    begin = tokens.sentence_of(where.first)[0]
    subject = clauses.phrases.subject(verb) if 0 <= verb < where.first else -1
    if tokens.lower[begin] not in ("among", "for") or not begin < subject < verb < begin + 20:
        return None
    if tokens.lower[subject] not in _FILLERS or tokens.dep[begin] != "prep" or tokens.head[begin] != verb:
        return None
    head = clauses.head_of(begin + 1)
    if head <= begin or tokens.pos[head] not in NOUNS or head in clauses.phrases.timed:
        return None
    first, last = clauses.phrases.noun_phrase(head, after=begin, before=subject)
    bare = tokens.lower[subject] in ("figure", "number")
    return (first, last) if bare or subject + 1 - first > 12 else (first, subject + 1)


def level(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """What is brought to so many of something: 'raise the capacity to 500 barrels a day'."""
    raised = raised_to(clauses.tokens, where, lexicon.VERBS) if amount.kind == "count" else -1
    usable = raised >= 0 and raised not in clauses.phrases.amount_at and raised not in clauses.phrases.timed
    return clauses.phrases.noun_phrase(raised, before=where.first) if usable else None


def quoted(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """The name right before a level of a market list: 'industrials 2596.72, off 17.01; utilities 215.86, up 0.19'."""
    tokens, name = clauses.tokens, where.first - 1
    moved = tokens.lower[where.last : where.last + 2] in ([",", "off"], [",", "up"], [",", "down"])
    if not moved or where.noun >= 0 or where.preposition or name < 0 or amount.kind == "duration":
        return None
    if tokens.pos[name] not in NOUNS or name in clauses.phrases.amount_at or name in clauses.phrases.timed:
        return None
    return clauses.phrases.noun_phrase(name, before=where.first)


def strong(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """Who are so many: 'crowds 15,000 strong'."""
    tokens, crowd = clauses.tokens, where.first - 1
    if amount.kind != "count" or crowd < 0 or tokens.lower[where.last : where.last + 1] != ["strong"]:
        return None
    while crowd > 0 and where.first - crowd < 4 and tokens.pos[crowd] == "ADV":
        crowd -= 1
    return clauses.phrases.noun_phrase(crowd, before=crowd + 1) if tokens.pos[crowd] in NOUNS else None


def by_doing(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """On or by what the money was spent or made: 'spent $450,000 buying ice time', 'earned $1 million giving talks'."""
    tokens, i = clauses.tokens, where.last
    i += 2 * (tokens.lower[i : i + 2] == ["on", "average"])
    if amount.kind != "money" or where.noun > i or where.preposition or i + 1 >= len(tokens):
        return None
    near = 0 < where.first - where.verb < 6 and tokens.lemma[where.verb].lower() in _EARNING
    if not near or not tokens.lower[i].endswith("ing") or tokens.tag[i] not in ("VBG", "NN"):
        return None
    return clauses.phrases.predicate(i, i + 1, across=True)


def who_feel(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """What a share of those asked do, told with an adverb: '17 percent strongly disagree'."""
    tokens, i = clauses.tokens, where.last
    end = tokens.sentence_of(where.first)[1]
    if amount.kind != "percent" or where.noun >= 0 or i + 1 >= end or tokens.pos[i] != "ADV":
        return None
    return clauses.phrases.predicate(i, i + 2) if tokens.tag[i + 1] in ("VBP", "VBD", "VB") else None


def worth(clauses: Clauses, where: Place) -> Range | None:
    """What is worth the amount: 'cocaine worth $2 million'."""
    i = where.first - 1
    while i > 0 and where.first - i < 5 and clauses.tokens.lower[i] != "worth":
        i -= 1
    if i < 1 or clauses.tokens.lower[i] != "worth" or clauses.tokens.pos[i - 1] not in NOUNS:
        return None
    return clauses.phrases.noun_phrase(i - 1, before=i)


def elsewhere(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """Where the same is counted again: '40 people work in the mill and 7 in the shop'."""
    tokens, i = clauses.tokens, where.last
    if where.noun >= 0 or amount.kind not in ("count", "percent", "money") or i + 1 >= len(tokens):
        return None
    before = where.first - 1
    while before > 0 and where.first - before < 4 and tokens.pos[before] == "ADV":
        before -= 1
    i += amount.kind == "money" and tokens.lower[i] == "each"
    ways = ("for", "on", "from") if amount.kind == "money" else ("in", "at", "on")
    if tokens.lower[before] not in ("and", ",", "while", "with", ";") or tokens.lower[i] not in ways:
        return None
    head = clauses.head_of(i + 1)
    placed = head > i and tokens.pos[head] in NOUNS and head not in clauses.phrases.timed
    return clauses.phrases.noun_phrase(head, after=i) if placed else None


def listed(clauses: Clauses, where: Place) -> Range | None:
    """One of a list, its verb said once: 'and Clinton at 31 million', ', the other at 17 percent'."""
    tokens, i = clauses.tokens, where.first - 1
    behind = tokens.lower[where.last] if where.last < len(tokens) else ""
    if i > 0 and tokens.lower[i] == "(" and behind == ")" and tokens.pos[i - 1] in NOUNS:
        return clauses.phrases.noun_phrase(i - 1, before=i)  # 'Ohio (79 percent)'
    if where.preposition:
        while i > 0 and tokens.lower[i] != where.preposition:
            i -= 1
            if where.first - i > 5:
                return None
    else:
        while i > 0 and where.first - i < 3 and tokens.pos[i] == "ADV":
            i -= 1  # 'and the mill only 6 percent'
        i += 1
    noun = i - 1
    if where.preposition not in ("at", "with", "by", "to", "") or noun < 0 or tokens.pos[noun] not in NOUNS:
        return None
    if noun in clauses.phrases.amount_at or noun in clauses.phrases.timed:
        return None
    first, last = clauses.phrases.noun_phrase(noun, before=i)
    before = first - 1
    while before > 0 and (tokens.pos[before] in ("DET", "ADJ") or tokens.dep[before] == "compound"):
        before -= 1
    if before < 0 or tokens.lower[before] not in _LISTING or tokens.sent[before] != tokens.sent[noun]:
        return None
    return first, last
