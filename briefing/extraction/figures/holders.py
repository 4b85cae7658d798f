"""Whose a sum or a stake is, told before its verb: 'the airline posted a loss of $5 million', 'the group owns 2 million shares'."""

from __future__ import annotations

from briefing.extraction import wordlists
from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, VERBS, Place
from briefing.extraction.figures.reach import BREAKS, behind, doer

_WORDS = wordlists.table("figure_words")
_STOCK: frozenset[str] = frozenset(_WORDS["stock"])
_HAVING: frozenset[str] = frozenset(_WORDS["having"])
_BACKING = frozenset("support approval backing disapproval favorability".split())
_OVER = frozenset(("to", "over", "above", "on"))
_LONGEST, _NEAR = 10, 9
_CUTS = frozenset(("and", "or", "but", ";", ":", "“", '"', "\n"))


def held(clauses: Clauses, amount: Amount, where: Place, core: Range) -> Range | None:
    """The phrase of `core` with who has it, if that is told in a few words right before; None otherwise."""
    if amount.kind == "money":
        return _had(clauses, where, core)
    if amount.kind == "count":
        return _owned(clauses, where, core) or _alone(clauses, where, core)
    whole = clauses.tokens.lower[where.last : where.last + 1] == ["of"]  # 'a deficit of 3 percent of output'
    if amount.kind == "percent" and where.preposition == "of" and not whole:
        return _had(clauses, where, core)
    if amount.kind == "percent" and where.noun < 0:
        return _part_owned(clauses, where, core)
    if amount.kind == "percent" and where.noun >= 0 and core[0] <= where.noun < core[1]:
        premium = clauses.tokens.lemma[where.noun].lower() in ("premium", "discount", "markup", "surcharge")
        if clauses.tokens.lemma[where.noun].lower() in _BACKING:
            return _backed(clauses, where, core)
        last = behind(clauses, core[1], _OVER) if premium else -1
        return (core[0], last) if last > 0 else None  # 'a 22% premium to their last close'
    return None


def _alone(clauses: Clauses, where: Place, core: Range) -> Range | None:
    """Who has or does so many of what a lone noun names: 'the arena, which has two rinks', 'the firm added 90 jobs'."""
    tokens, noun = clauses.tokens, core[0]
    verb = tokens.head[noun]
    if core[1] != noun + 1 or tokens.dep[noun] != "dobj" or not 0 <= verb < where.first < verb + 6:
        return None
    if tokens.pos[verb] != "VERB" or tokens.tag[verb] == "VBG" or noun != where.noun:
        return None
    subject = clauses.subject_phrase(verb, where)
    if subject is None or subject[1] > verb or noun - subject[0] > _NEAR or tokens.pos[subject[0]] == "PRON":
        return None
    if tokens.tag[subject[0]] in ("WDT", "WP"):
        subject = verb, verb  # 'wrecks on Tuesday that involved 34 vehicles'
    between = range(subject[0], where.first)
    cut = any(i in clauses.phrases.amount_at or tokens.lower[i] in _CUTS for i in between)
    return None if cut or tokens.sent[subject[0]] != tokens.sent[noun] else (subject[0], core[1])


def _backed(clauses: Clauses, where: Place, core: Range) -> Range | None:
    """'the mayor drew 38 percent support'."""
    tokens, noun = clauses.tokens, where.noun
    verb = tokens.head[noun]
    drawn = tokens.dep[noun] == "dobj" and where.first - 5 < verb < where.first
    first = doer(clauses, verb) if drawn and tokens.pos[verb] in VERBS else -1
    return (first, core[1]) if first >= 0 and core[1] - first <= _LONGEST else None


def _had(clauses: Clauses, where: Place, core: Range) -> Range | None:
    """'the airline posted a loss of $5 million', 'the bank had assets of $9 billion'."""
    tokens, noun = clauses.tokens, where.governor
    if where.preposition != "of" or core[1] != noun + 1 or tokens.dep[noun] != "dobj" or where.noun >= 0:
        return None
    verb = tokens.head[noun]
    lemma = tokens.lemma[noun].lower()
    if lemma in lexicon.PARTS or (lemma in lexicon.NOUNS and lemma not in lexicon.ACCOUNTS):
        return None
    given = next((c for c in tokens.children[verb] if tokens.dep[c] == "dative" and verb < c < core[0]), -1)
    if given > 0 and tokens.pos[given] in NOUNS and core[0] - given < 4:
        return clauses.phrases.noun_phrase(given, before=core[0])[0], core[1]  # 'gives the deal a value of'
    first = doer(clauses, verb) if verb < noun and tokens.lemma[verb].lower() in _HAVING else -1
    between = range(first, core[0])
    if first < 0 or core[1] - first > _LONGEST or any(tokens.lower[i] in BREAKS for i in between):
        return None
    return first, core[1]


def _part_owned(clauses: Clauses, where: Place, core: Range) -> Range | None:
    """'Hallwood owns 11% of Integra', 'Primerica, which had owned 70% of Williams'."""
    tokens, verb = clauses.tokens, where.verb
    if (
        not 0 <= verb < where.first < verb + 4
        or core[0] < where.last
        or tokens.lower[where.last : where.last + 1] != ["of"]
    ):
        return None
    if tokens.lemma[verb].lower() not in ("own", "hold", "control"):
        return None
    first = doer(clauses, verb)
    which = next((i for i in range(verb - 1, max(0, verb - 4), -1) if tokens.lower[i] == "which"), -1)
    if first < 0 and which > 1 and tokens.lower[which - 1] == "," and tokens.pos[which - 2] in NOUNS:
        owner = which - 2
        while tokens.dep[owner] == "pobj" and tokens.pos[tokens.head[tokens.head[owner]]] in NOUNS:
            owner = tokens.head[tokens.head[owner]]  # 'the Ridgeway Group of London, which owns'
        first = clauses.phrases.noun_phrase(owner, before=which - 1)[0]
    return (first, core[1]) if first >= 0 and core[1] - first < 14 else None


def _owned(clauses: Clauses, where: Place, core: Range) -> Range | None:
    """'the group owns 2 million common shares'."""
    tokens, noun = clauses.tokens, where.noun
    if noun < 0 or tokens.lemma[noun].lower() not in _STOCK or tokens.dep[noun] != "dobj":
        return None
    verb = tokens.head[noun]
    if (
        tokens.lemma[verb].lower() not in lexicon.HOLDING
        or core[0] < where.last
        or tokens.pos[noun] not in NOUNS
    ):
        return None
    first = doer(clauses, verb) if verb < where.first else -1
    return (first, core[1]) if first >= 0 and core[1] - first < 15 else None
