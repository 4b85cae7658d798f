"""What a number counts that stands without its noun: 'had 400 aboard', 'pulled 16 from the wreck', 'a crew of six'."""

from __future__ import annotations

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, Place
from briefing.extraction.figures.reach import BREAKS, behind, doer
from briefing.extraction.tags import TENSED

_WHERE = frozenset("from to in into on at off out with for through near during under against across".split())
_BALANCES = frozenset(
    (("over", "budget"), ("under", "budget"), ("in", "debt"), ("in", "arrears"), ("in", "savings"))
)
_FLOORS = frozenset("aboard ashore onboard inside outside".split())
_PARENTS = frozenset("father mother parent dad mom mum grandfather grandmother grandparent".split())
_PEOPLE = frozenset("family class cast choir band brood litter party congregation household".split())
_MOST = 14


def told(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """What the words beside a bare number say it counts, or None."""
    tokens, i = clauses.tokens, where.last
    if amount.unit == "times" and tokens.lower[i : i + 1] == ["what"] and i + 1 < len(tokens):
        return clauses.phrases.predicate(i, i + 1)  # 'seven times what the charity takes in'
    if amount.kind == "money" and tuple(tokens.lower[i : i + 2]) in _BALANCES:
        return i + (tokens.lower[i] == "in"), i + 2
    return _whole(clauses, amount, where) or _aboard(clauses, amount, where)


def _whole(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """What so many make up: 'a crew of six', 'the play drew a crowd of 900'; another rule tells of 'a crew of six men'."""
    tokens, of = clauses.tokens, where.first - 1
    if amount.kind != "count" or amount.joined or of < 1 or tokens.lower[of] != "of":
        return None
    counted = where.noun >= 0 and where.noun not in clauses.phrases.amount_at
    if counted and not any(i in clauses.phrases.amount_at for i in range(where.last, where.noun)):
        return None
    group = of - 1
    lemma = tokens.lemma[group].lower()
    if tokens.pos[group] not in NOUNS or (lemma not in lexicon.GROUPS and lemma not in _PEOPLE):
        return None
    verb = tokens.head[group]
    first = doer(clauses, verb) if tokens.dep[group] == "dobj" and 0 < group - verb < 4 else -1
    return (first, of) if first >= 0 else clauses.phrases.noun_phrase(group, before=of)


def _aboard(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """What has so many aboard: 'the ferry had 400 aboard', 'with seven on board'."""
    tokens, i = clauses.tokens, where.last
    if amount.kind != "count" or where.noun >= 0 or i >= len(tokens):
        return None
    last = (
        i + 1 if tokens.lower[i] in _FLOORS else i + 2 if tokens.lower[i : i + 2] == ["on", "board"] else -1
    )
    if last < 0:
        return None
    first, verb = -1, where.verb
    if 0 <= verb < where.first <= verb + 5:
        first = doer(clauses, verb)
    elif where.first > 1 and where.preposition == "with":
        ship = tokens.head[where.governor] if where.governor >= 0 else -1
        ship = where.governor if where.governor < where.first else ship
        if 0 <= ship < where.first <= ship + 6 and tokens.pos[ship] in NOUNS:
            first = clauses.phrases.noun_phrase(ship, before=where.first)[0]
    if first >= 0 and not any(tokens.lower[j] in BREAKS for j in range(first, where.first)):
        return first, last
    return i, last


def acted_on(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """What is done to so many, who are not named: 'pulled 16 from the wreck', 'took another 20 to hospitals'."""
    tokens, verb, i = clauses.tokens, where.verb, where.last
    if amount.kind != "count" or amount.joined or where.noun >= 0 or where.preposition:
        return None
    if not 0 <= verb < where.first <= verb + 5 or tokens.tag[verb] == "VBZ":
        return None
    if tokens.dep[where.root] != "dobj" or tokens.head[where.root] != verb:
        return None
    lemma = tokens.lemma[verb].lower()
    if lemma in lexicon.EMPTY_VERBS or lemma in lexicon.VERBS or lemma in lexicon.CHARGING:
        return None
    if any(tokens.lower[j] in BREAKS for j in range(verb, where.first)):
        return None
    i += tokens.lower[i : i + 1] == ["more"]
    last = behind(clauses, i, _WHERE)
    if last < 0:
        return None
    first = doer(clauses, verb)
    return (first, last) if first >= 0 and last - first <= _MOST else (verb, last)


def does_so_much(clauses: Clauses, where: Place, core: Range) -> Range | None:
    """A lone verb with the amount it takes: '51 percent log four hours or more', which says more than that they log."""
    tokens, verb = clauses.tokens, core[0]
    if core[1] - verb != 1 or verb < where.last or tokens.tag[verb] not in TENSED:
        return None
    if core[1] not in clauses.phrases.amount_at or tokens.lemma[verb].lower() in lexicon.LEVEL_VERBS:
        return None
    return clauses.phrases.predicate(verb, verb + 1, across=True)


def sent_where(clauses: Clauses, amount: Amount, where: Place, core: Range) -> Range | None:
    """What befell those counted, past how many places they were in: '850 pupils at three schools were sent home'."""
    tokens, phrases, i = clauses.tokens, clauses.phrases, core[1]
    if (
        amount.kind != "count"
        or core[0] != where.last
        or tokens.dep[where.noun] not in ("nsubj", "nsubjpass")
    ):
        return None
    verb = tokens.head[where.noun]
    if where.noun < 0 or i >= len(tokens) or tokens.lower[i] not in _WHERE or not 0 < verb - i < 7:
        return None
    inside = range(i, verb)
    if not any(j in phrases.amount_at for j in inside) or any(tokens.lower[j] in BREAKS for j in inside):
        return None
    return core[0], phrases.predicate(verb, verb + 1, limit=5)[1]


def child_of(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """Whose children are counted: 'Smith, a father of seven'."""
    tokens, parent = clauses.tokens, where.governor
    if (
        amount.kind != "count"
        or where.noun >= 0
        or where.preposition != "of"
        or not 0 <= parent < where.first
    ):
        return None
    if tokens.lemma[parent].lower() not in _PARENTS:
        return None
    if tokens.dep[parent] == "appos":
        return clauses.phrases.noun_phrase(tokens.head[parent], before=parent)
    who = clauses.subject_phrase(where.verb, where) if where.verb >= 0 else None
    named = who is not None and tokens.pos[who[0]] != "PRON" and who[0] < where.first
    return who if named else clauses.phrases.noun_phrase(parent, before=where.first)
