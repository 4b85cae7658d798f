"""What moves at a rate: 'output grew at a 2.6 percent annual rate', 'prices, rising at a 9 percent clip'."""

from __future__ import annotations

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.lexicon import Direction
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import Place
from briefing.extraction.tokens import Tokens

PACES = frozenset("rate pace clip tempo speed".split())
_RUNNING = frozenset("run proceed continue go".split())
_FORESEEING = frozenset("see expect forecast project predict anticipate estimate foresee assume".split())
_AGENTS = frozenset(("PERSON", "ORG"))
_FORESEERS = frozenset(
    "bank government economist economists analyst analysts fund ministry minister agency commission office officials"
    " department forecasters investors traders it they he she who budget plan forecast report survey".split()
)


def paced(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """What the verb above says to move at the rate that `amount` is."""
    verb = _mover(clauses.tokens, amount, where)
    return clauses.subject_phrase(verb, where) if verb >= 0 else None


def foreseen(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """The growth that somebody foresees, who does not grow: 'the bank sees growth of 1.4 percent'."""
    tokens, noun, verb = clauses.tokens, where.governor, where.verb
    if where.preposition != "of" or not 0 <= verb < noun < where.first or noun < where.first - 5:
        return None
    if tokens.lemma[noun].lower() not in lexicon.NOUNS or tokens.lemma[verb].lower() not in _FORESEEING:
        return None
    subject = clauses.phrases.subject(verb)
    agent = 0 <= subject < verb and (tokens.ent[subject] in _AGENTS or tokens.lower[subject] in _FORESEERS)
    return clauses.phrases.noun_phrase(noun, before=where.first) if agent else None


def pace_way(tokens: Tokens, amount: Amount, where: Place) -> Direction | None:
    """Which way something goes at the rate that `amount` is."""
    verb = _mover(tokens, amount, where)
    return lexicon.VERBS.get(tokens.lemma[verb].lower()) if verb >= 0 else None


def _mover(tokens: Tokens, amount: Amount, where: Place) -> int:
    """The verb of change or going on that has `at a … rate` behind it, or -1."""
    noun, at = where.noun, where.first - 2
    if noun < 0 and tokens.lower[where.last : where.last + 1] == ["annualized"]:
        noun = min(where.last + 1, len(tokens) - 1)
    if amount.kind != "percent" or noun < where.last or tokens.lemma[noun].lower() not in PACES:
        return -1
    while at > 0 and where.first - at < 6 and tokens.lower[at] != "at":
        at -= 1
    verb = tokens.head[at] if at > 0 and tokens.lower[at] == "at" else -1
    if not 0 <= verb < at < verb + 6:
        return -1
    lemma = tokens.lemma[verb].lower()
    return verb if lemma in lexicon.VERBS or lemma in _RUNNING else -1
