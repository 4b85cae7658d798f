"""Where a found phrase was left a word too early or too late: 'a stake in the Dayton | , Ohio, toolmaker'.

Each rule mends one end that the parse is seldom right about, and leaves every other phrase as it is.
"""

from __future__ import annotations

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, VERBS, Place
from briefing.extraction.tokens import Tokens

_ARTICLES = frozenset(("the", "a", "an"))
_SAYING = frozenset("say tell explain argue insist warn add claim testify complain write recall".split())
_KIN = frozenset(
    "sons daughters children brothers sisters siblings kids boys girls grandchildren grandsons granddaughters"
    " nephews nieces cousins sisters-in-law brothers-in-law stepsons stepdaughters".split()
)
_HEDGES = frozenset(
    "well just slightly little way far even only not no somewhat considerably a virtually upwards upward precisely exactly".split()
)
_LEADING = frozenset("for of to by at in with than from".split())
_COMPARING = frozenset("over under above below more less fewer than short of shy a little bit".split())
"""Words between those and an amount: 'well | over $5 million', 'slightly | more than $5 million'."""
_SUMS = frozenset("total sum amount combined further additional maximum minimum".split())
_HAD = frozenset("available due payable needed necessary free open".split())
_RELATIVE = frozenset(("who", "that", "which"))


def finished(clauses: Clauses, amount: Amount, where: Place, phrase: Range) -> Range:
    """`phrase`, what `amount` at `where` measures, with its ends in place."""
    whole = _of_a_sum(clauses, amount, phrase)
    if whole is not None:
        return whole
    first, last = phrase
    tokens = clauses.tokens
    if last - first == 1 and tokens.pos[first] == "ADP" and 0 <= where.verb < where.first:
        return clauses.subject_phrase(where.verb, where) or phrase  # 'the price is $4 for each of the rest'
    last = _before_exactness(clauses, first, last)
    last = _before_names(tokens, where, first, last)
    last = _before_telling(tokens, amount, where, first, last)
    if last == phrase[1]:
        last = _past_place(clauses, first, last)
    return first, last


def _before_exactness(clauses: Clauses, first: int, last: int) -> int:
    """`last`, or before the words that only lead to the next amount: 'a profit | of upwards of $5 million'."""
    words, amount_at, i = clauses.tokens.lower, clauses.phrases.amount_at, last
    while i < len(words) and i < last + 3 and (words[i] in _COMPARING or words[i] == "of"):
        i += 1
    if i not in amount_at:
        return last
    begin = last
    while begin - 1 > first and words[begin - 1] in _HEDGES:
        begin -= 1
    if begin < last and begin - 1 > first and words[begin - 1] in _LEADING:
        begin -= 1
    return begin


def _of_a_sum(clauses: Clauses, amount: Amount, phrase: Range) -> Range | None:
    """What is done with a sum that is the subject: 'a total of $5 million | was paid to the growers'."""
    tokens, (first, last) = clauses.tokens, phrase
    if last - first != 1 or tokens.lower[first] not in _SUMS or amount.kind != "money":
        return None
    verb = tokens.head[first]
    subject = tokens.dep[first] == "nsubjpass" and first < verb < first + 14 and tokens.tag[verb] == "VBN"
    return clauses.phrases.predicate(verb, verb + 1) if subject else None


def _before_names(tokens: Tokens, where: Place, first: int, last: int) -> int:
    """`last`, or where those counted are called by their names: 'their three daughters | Ana and Beth'."""
    noun = where.noun
    if not first <= noun < last - 1 or tokens.lower[noun] not in _KIN or tokens.tag[noun + 1] != "NNP":
        return last
    return noun + 1


def _before_telling(tokens: Tokens, amount: Amount, where: Place, first: int, last: int) -> int:
    """`last`, or where the sentence goes on without telling what is measured.

    That is behind a relative clause where those counted only say something ('two women who sued the club |
    said they would appeal'), and behind what an amount of money, a share or a size belongs to ('the 12 percent
    ceiling | binds any bidder').
    """
    noun = where.noun
    if not first <= noun < last - 1:
        return last
    verb = tokens.head[noun]
    if not noun < verb < last or tokens.pos[verb] not in VERBS or tokens.dep[noun] != "nsubj":
        return last
    if amount.kind == "count":
        told = tokens.lower[noun + 1] in _RELATIVE and tokens.lemma[verb].lower() in _SAYING
        return verb if told else last
    belongs = amount.kind in ("percent", "money", "other") and tokens.tag[noun] == "NN"
    belongs = belongs and where.last <= noun and tokens.lemma[verb].lower() not in lexicon.VERBS
    if not belongs or tokens.lower[where.last] == "of":
        return last
    if any(tokens.dep[i] == "acomp" and tokens.lower[i] in _HAD for i in tokens.children[verb]):
        return last  # 'a $5,000 reward is available for tips'
    begin = verb
    for child in tokens.children[verb]:
        if noun < child < verb and tokens.dep[child] in ("aux", "auxpass", "neg", "advmod"):
            begin = min(begin, child)
    return begin


def _past_place(clauses: Clauses, first: int, last: int) -> int:
    """`last`, or past the comma inside a place that tells a noun: 'a stake in the Dayton | , Ohio, toolmaker'."""
    tokens, begin = clauses.tokens, last
    while begin > first and tokens.pos[begin - 1] == "PROPN":
        begin -= 1
    end = tokens.sentence_of(last - 1)[1]
    named = 0 < last - begin < 4 and begin > 0 and tokens.lower[begin - 1] in _ARTICLES
    if not named or last + 3 >= end or tokens.word[last] != ",":
        return last
    i = last + 1
    while i < min(end, last + 4) and (tokens.pos[i] == "PROPN" or tokens.word[i] in (".", "-")):
        i += 1
    if i == last + 1 or i + 1 >= end:
        return last
    i += tokens.word[i] == ","
    noun = i
    while noun < min(end, i + 4) and (
        tokens.tag[noun] in ("NN", "JJ") or (tokens.word[noun] == "-" and noun > i)
    ):
        noun += 1
    noun += noun < end and tokens.tag[noun] == "NNS"
    while noun > i and tokens.pos[noun - 1] not in NOUNS:
        noun -= 1
    inside = any(j in clauses.phrases.amount_at or j in clauses.phrases.timed for j in range(last, noun))
    return noun if noun > i and not inside else last
