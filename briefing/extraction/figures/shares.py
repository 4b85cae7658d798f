"""Parts of a whole told by a verb: 'immigrants make up 13 percent of the population', 'debt stands at 90 percent of GDP'."""

from __future__ import annotations

from briefing.extraction import wordlists
from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.antecedents import PRONOUNS
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.modified import modified
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, Place

_PARTS = frozenset("account represent constitute comprise form compose".split())
_EQUAL = frozenset("equal equivalent".split())
_PUT = frozenset("put estimate peg calculate forecast project expect".split())
_LEVELS = frozenset(("to", "at"))
_ECONOMY = frozenset("gdp product output economy income revenue gnp payroll sales budget spending".split())
_LANDS = frozenset(
    "nation country city town village state island community region province republic kingdom territory suburb".split()
)
_PEOPLE = frozenset(wordlists.table("figure_units")["people"]["words"])
_FAR, _MOST = 7, 14


def part(clauses: Clauses, amount: Amount, where: Place, core: Range) -> Range | None:
    """The part with the whole that `core` names, over the amount; None where no verb joins the two."""
    verb = where.verb
    joined = 0 <= verb < where.first and clauses.tokens.lemma[verb].lower() in (*_PARTS, "make")
    if amount.kind not in ("percent", "rate") or (core[0] < where.last and not joined):
        return None
    subject = _said_of(clauses, amount, where)
    whole = _whole(clauses, amount, where) if subject else None
    if subject is None or whole is None:
        return None
    return (subject[0], whole[1]) if whole[1] - subject[0] <= _MOST else None


def people_of(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """Which land or town has so many people: 'Sweden, a nation of 10 million'."""
    tokens, land = clauses.tokens, where.governor
    if amount.kind != "count" or where.preposition != "of" or not 1 < land < where.first <= land + 5:
        return None
    if tokens.lower[land] not in _LANDS or tokens.dep[land] != "appos":
        return None
    named = tokens.head[land]
    if tokens.pos[named] not in NOUNS or not 0 < land - named < 6:
        return None
    return clauses.phrases.noun_phrase(named, before=land)


def apposed(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """The part with its whole behind it in commas: 'Mormons, 2 percent of the population, hold 16 seats'."""
    tokens, noun = clauses.tokens, where.first - 2
    while noun > 0 and where.first - noun < 6 and tokens.pos[noun + 1] == "ADV":
        noun -= 1  # 'Mormons, just 2 percent of the population,'
    if amount.kind not in ("percent", "rate") or noun < 0 or tokens.lower[noun + 1] != ",":
        return None
    if tokens.lower[where.last : where.last + 1] != ["of"] or tokens.pos[noun] not in NOUNS:
        return None
    if noun in clauses.phrases.timed or noun in clauses.phrases.amount_at:
        return None
    head = clauses.head_of(where.last + 1)
    if head <= where.last or tokens.lower[head] in ("them", "whom", "which", "those"):
        return None
    whole = clauses.phrases.noun_phrase(head, after=where.last)[1]
    if tokens.lower[whole : whole + 1] != [","] or tokens.pos[head] not in NOUNS:
        return None
    first = clauses.phrases.noun_phrase(noun, before=noun + 1)[0]
    return (first, whole) if whole - first <= _MOST else None


def measured(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """What is at a level that a whole is the base of: the debt in 'the debt fell to 80 percent of GDP'."""
    if amount.kind not in ("percent", "rate") or clauses.tokens.lower[where.last : where.last + 1] != ["of"]:
        return None
    verb = where.verb
    if 0 <= verb < where.first and clauses.tokens.lemma[verb].lower() in (*_PARTS, "make"):
        subject = _said_of(clauses, amount, where)
        return subject if subject and part(clauses, amount, where, subject) else None
    brought = _brought_to(clauses, where)
    if brought is not None:
        return brought
    beside = clauses.tokens.lower[where.first - 2] if where.first > 1 else ""
    if where.preposition not in _LEVELS or (beside not in _EQUAL and not _moved(clauses, where)):
        return None
    return _said_of(clauses, amount, where)


def _brought_to(clauses: Clauses, where: Place) -> Range | None:
    """What somebody brings to such a part of a whole: the deficit in 'it cut the deficit to 3 percent of output'."""
    tokens, verb = clauses.tokens, where.verb
    if where.preposition != "to" or not 0 <= verb < where.first <= verb + _FAR + 1:
        return None
    if tokens.lemma[verb].lower() not in lexicon.VERBS:
        return None
    thing, whole = clauses.phrases.object(verb, where.first), clauses.head_of(where.last + 1)
    if thing < 0 or thing in clauses.phrases.timed or (whole >= 0 and tokens.lower[whole] in _PEOPLE):
        return None  # 'extend the benefits to 40 percent of workers' says who gets them
    return clauses.phrases.noun_phrase(thing, before=where.first)


def deficit_of(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """What is so large a part of the economy: 'a deficit of 3 percent of GDP', 'the deficit, at 3 percent of output,'."""
    tokens, noun = clauses.tokens, where.governor
    if amount.kind != "percent" or tokens.lower[where.last : where.last + 1] != ["of"]:
        return None
    if where.preposition == "at" and tokens.lower[where.first - 2] == ",":
        noun = where.first - 3
    elif where.preposition == "by" and 0 <= where.verb < where.first:
        noun = clauses.phrases.object(where.verb, where.first)  # 'trim its deficit by 1 percent of GDP'
    elif where.preposition != "of":
        return None
    whole = clauses.head_of(where.last + 1)
    if whole < 0 or tokens.lower[whole] not in _ECONOMY or not 0 <= noun < where.first <= noun + 6:
        return None
    usable = tokens.pos[noun] in NOUNS and noun not in clauses.phrases.timed
    return clauses.phrases.noun_phrase(noun, before=min(noun + 1, where.first)) if usable else None


def _moved(clauses: Clauses, where: Place) -> bool:
    lemma = clauses.tokens.lemma[where.verb].lower() if where.verb >= 0 else ""
    if where.governor != where.verb and where.governor < where.first:
        return False
    if lemma in lexicon.DEALING and clauses.phrases.object(where.verb, where.first) >= 0:
        return False  # 'buy shares at half of the market price'
    return lemma in lexicon.VERBS or lemma in lexicon.LEVEL_VERBS or lemma in _PUT


def _whole(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """The phrase behind the amount: 'of the population', the voters of 'one in 10 voters'."""
    if clauses.tokens.lower[where.last : where.last + 1] == ["of"]:
        head = clauses.head_of(where.last + 1)
        if head <= where.last or head in clauses.phrases.timed:
            return None
        return clauses.phrases.noun_phrase(head, after=where.last)
    return modified(clauses, amount.kind, where) if amount.kind == "rate" else None


def _said_of(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """The noun phrase before the verb that says how large a part it is."""
    tokens, verb = clauses.tokens, where.verb
    if where.first > 2 and tokens.lower[where.first - 1] == "to" and tokens.lower[where.first - 2] in _EQUAL:
        noun = where.first - 3
        noun -= tokens.lower[noun] == ","  # 'spending, equal to 2 percent of output,'
        usable = tokens.pos[noun] in NOUNS and noun not in clauses.phrases.timed
        return clauses.phrases.noun_phrase(noun, before=noun + 1) if usable else None
    if not 0 <= verb < where.first <= verb + _FAR or tokens.pos[verb] not in ("VERB", "AUX"):
        return None
    lemma = tokens.lemma[verb].lower()
    made = lemma == "make" and tokens.lower[verb + 1] == "up"
    levelled = where.preposition in _LEVELS and _moved(clauses, where)
    if not (made or lemma in _PARTS or lemma == "be" or levelled):
        return None
    subject = clauses.subject_phrase(verb, where)
    if subject is None or not 0 <= verb - subject[1] < 5 or subject[1] - subject[0] > 8:
        return None
    if tokens.lower[subject[1]] == "," and subject[1] + 1 < verb:
        noun = verb - 1
        while noun > subject[1] and tokens.pos[noun] in ("AUX", "ADV", "PART"):
            noun -= 1
        if noun > subject[1] and tokens.pos[noun] in NOUNS:  # 'the bureau projects, whites will be'
            subject = clauses.phrases.noun_phrase(noun, after=subject[1], before=verb)
    words = tokens.lower[slice(*subject)]
    lone = len(words) == 1 and (words[0] in PRONOUNS or tokens.pos[subject[0]] == "PRON")
    inside = any(i in clauses.phrases.amount_at for i in range(subject[0], where.first))
    deal = (
        lemma == "represent" and tokens.tag[subject[1] - 1] == "NN"
    )  # 'the sale represents 10% of the stock'
    return None if lone or inside or deal else subject
