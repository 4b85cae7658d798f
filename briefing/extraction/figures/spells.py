"""Spells of time told by what fills them: 'for the first time in 16 years', 'went two years without a budget'."""

from __future__ import annotations

from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import Place

_FIRST_TIME = ["for", "the", "first", "time", "in"]
_ONLY_TIME = (["for", "only", "the", "second", "time", "in"], ["for", "the", "second", "time", "in"])
_ASKED = frozenset(("the", "it", "they", "he", "she", "we", "i", "you"))
_SUBJECTS = ("nsubj", "nsubjpass")
_GOING = frozenset("go live survive last endure stretch pass do get drift stand sit".split())
_NEAR, _MOST = 8, 12


def spell(clauses: Clauses, where: Place) -> Range | None:
    """What fills the spell at `where`, or had not been in it."""
    return _first_time(clauses, where) or _gone_without(clauses, where) or _clause_in_it(clauses, where)


def _first_time(clauses: Clauses, where: Place) -> Range | None:
    """What had not happened for so long: 'the welfare bill was falling for the first time in 16 years'."""
    tokens, last = clauses.tokens, where.first
    while last > 0 and where.first - last < 3 and tokens.lower[last - 1] != "in":
        last -= 1
    words = tokens.lower[max(0, last - 6) : last]
    if words[-5:] != _FIRST_TIME and not any(words[-len(w) :] == w for w in _ONLY_TIME):
        return None
    begin = last - 5
    verb = tokens.head[begin]
    for _ in range(3):
        if tokens.pos[verb] == "VERB" or tokens.head[verb] == verb:
            break
        verb = tokens.head[verb]
    if tokens.pos[verb] not in ("VERB", "AUX") or not 0 < begin - verb <= _NEAR:
        return None
    end = clauses.phrases.cut(verb, begin, verb)[1]
    subject = clauses.subject_phrase(verb, where)
    near = subject is not None and 0 <= verb - subject[1] < 4 and end - subject[0] <= _MOST
    if subject is not None and near and tokens.pos[subject[0]] != "PRON":
        return subject[0], end
    return verb, end


def _gone_without(clauses: Clauses, where: Place) -> Range | None:
    """What is lacking for so long: 'went two years without a budget'."""
    tokens, i = clauses.tokens, where.last
    if where.noun >= 0 or i + 2 >= len(tokens) or tokens.lower[i] != "without":
        return None
    verb = where.verb
    doing = verb >= 0 and where.preposition == "for" and tokens.pos[verb] == "VERB"
    if doing and tokens.lemma[verb].lower() not in _GOING:
        return None  # 'the fans sang for ten minutes without a break'
    return i, clauses.phrases.predicate(i + 1, i + 2)[1]


def _clause_in_it(clauses: Clauses, where: Place) -> Range | None:
    """What was done all the time: 'in the 32 years the question has been asked'."""
    tokens, i = clauses.tokens, where.last
    end = tokens.sentence_of(where.first)[1]
    known = where.first > 1 and tokens.lower[where.first - 2 : where.first] in (["in", "the"], ["for", "the"])
    if where.noun >= 0 or not known or i + 3 >= end or tokens.lower[i] not in _ASKED:
        return None
    for verb in range(i + 1, min(i + 7, end)):
        if tokens.pos[verb] == "VERB" and any(
            i <= c < verb and tokens.dep[c] in _SUBJECTS for c in tokens.children[verb]
        ):
            return clauses.phrases.predicate(i, verb + 1)
    return None
