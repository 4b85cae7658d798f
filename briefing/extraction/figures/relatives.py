"""A relative clause that tells what a sum is: 'the $318 million its former owner paid', 'a stake, for which it paid $5 million'."""

from __future__ import annotations

from briefing.extraction.figures import antecedents
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, VERBS, Place
from briefing.extraction.tags import FINITE

BEFORE_SUM = frozenset(
    "about some nearly almost roughly estimated over only another $ £ € than more additional extra".split()
)
_STRANDED = frozenset("for to with on in at by from about up out off away aside down over".split())
_OWN = frozenset(("DT", "PRP$"))
_INSIDE = frozenset(("JJ", "NN", "NNS", "NNP", "NNPS", "POS", "VBG", "JJR", "JJS", "CD"))
_VERBAL = FINITE | {"VBN"}
_SAYING = frozenset("say think believe expect hope claim argue insist announce report know".split())
_PAYING = frozenset("pay give spend get receive offer bid ask raise borrow want fetch charge".split())


def told_by_clause(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """A clause without 'that' right behind the amount: 'the $318 million its former owner paid'."""
    tokens, i = clauses.tokens, where.last
    before = where.first - 1
    while before > 0 and tokens.lower[before] in BEFORE_SUM:
        before -= 1
    end = min(tokens.sentence_of(where.first)[1], i + 9)
    if before < 0 or tokens.lower[before] not in ("the", "those") or i + 1 >= end:
        return None
    if tokens.lower[i] == "that" and where.noun < 0:
        i += 1
        told = (j for j in range(i, end) if tokens.dep[j] == "relcl" and tokens.pos[j] == "VERB")
        verb = next(told, -1)
        if verb > i and tokens.tag[i] not in _VERBAL and tokens.pos[i] != "AUX":
            return clauses.phrases.predicate(i, verb + 1, limit=verb + 1 - i)
    if tokens.lower[i] in ("he", "she", "it", "they") and tokens.tag[i + 1] in _VERBAL:
        finder = antecedents.person if tokens.lower[i] in ("he", "she") else None
        whom = finder(tokens, i) if finder else antecedents.thing(tokens, i, clauses.phrases.amount_at)
        return clauses.phrases.noun_phrase(whom, before=i) if 0 <= whom < where.first else (i, i + 2)
    named = amount.kind == "count" and tokens.tag[i] == "NNP"
    if i in clauses.phrases.timed or not (tokens.tag[i] in _OWN or named):
        return None
    verb = i + 1
    while verb < end and tokens.tag[verb] in _INSIDE and verb not in clauses.phrases.amount_at:
        verb += 1
    if verb >= end or tokens.tag[verb] not in _VERBAL or tokens.pos[verb - 1] not in NOUNS:
        return None
    if where.noun >= verb:
        return None
    while verb + 1 < end and tokens.pos[verb] == "AUX" and tokens.pos[verb + 1] in (*VERBS, "ADV", "PART"):
        verb += 1
    if tokens.lemma[verb].lower() in _SAYING:
        return None  # 'the $6 billion the agency said was needed'
    last = verb + 1
    if last + 1 < end and tokens.lower[last] in _STRANDED and tokens.pos[last + 1] == "PUNCT":
        last += 1
    elif (
        last < end
        and (tokens.tag[last] in _OWN or tokens.pos[last] in NOUNS)
        and last not in clauses.phrases.timed
    ):
        return None  # 'the $5 million the city gave the school' has it said behind the verb
    return clauses.phrases.predicate(i, last, limit=last - i)


def paid_for(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """For what the sum is, told before it: 'a 13% stake, for which it paid an average of $27.80'."""
    tokens, verb = clauses.tokens, where.verb
    if amount.kind != "money" or where.noun >= 0 or not 2 < verb < where.first < verb + 7:
        return None
    if tokens.lemma[verb].lower() not in _PAYING:
        return None
    for i in range(verb - 1, max(1, verb - 8), -1):
        if tokens.lower[i] == "which" and tokens.lower[i - 1] == "for":
            noun = i - 2 - (tokens.lower[i - 2] == ",")
            usable = noun >= 0 and tokens.pos[noun] in NOUNS and noun not in clauses.phrases.timed
            return clauses.phrases.noun_phrase(noun, before=noun + 1) if usable else None
    return None
