"""Phrases that run over a sum or a load: whom it is charged, for what, how it is saved, what carries it.

'fine drivers $100 each time they park there', 'a levy of $50 per car', 'save $9 million by closing a school',
'adults can carry two ounces of cheese'.
"""

from __future__ import annotations

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, Place
from briefing.extraction.figures.reach import doer

_EACH = frozenset(("each", "every", "for", "per", "if", "when"))
_BEARINGS = frozenset(
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west"
    " northern southern off from away outside inland offshore upstream downstream"
    " behind beneath underneath beyond past inside".split()
)
_SOFT = frozenset("more than about nearly almost some roughly around over at least up to".split())
_LONGEST = 14


def dealt(clauses: Clauses, amount: Amount, where: Place, core: Range) -> Range | None:
    """The wider phrase for a sum of money or a load at `where`, whose own phrase is `core`; None if there is none."""
    if amount.kind == "money":
        return (
            _charged(clauses, where, core)
            or _on_the_dollar(clauses, amount, where)
            or _by_doing(clauses, where, core)
            or _for_each(clauses, amount, where)
            or _paid_for_each(clauses, where, core)
        )
    if amount.kind != "other":
        return None
    return _carried(clauses, where, core) or _covered(clauses, where, core)


def _charged(clauses: Clauses, where: Place, core: Range) -> Range | None:
    """Who must pay, and for what: 'fine drivers $100 each time they park there'."""
    tokens, verb = clauses.tokens, where.verb
    if where.preposition or not 0 <= verb < where.first or tokens.lemma[verb].lower() not in lexicon.CHARGING:
        return None
    begin = where.first
    while begin > verb and tokens.lower[begin - 1] in _SOFT:
        begin -= 1
    if core[1] != begin or not verb < core[0] <= verb + 4:
        return None
    behind = where.last
    if behind < len(tokens) and tokens.lower[behind] in _EACH and not _timed(clauses, behind):
        last = clauses.phrases.predicate(behind, behind + 1, limit=8)[1]
        if last - verb <= _LONGEST:
            return verb, last
    return verb, core[1]


def _by_doing(clauses: Clauses, where: Place, core: Range) -> Range | None:
    """What saves or earns the sum: 'the plan would save $9 million by closing a school'."""
    tokens, i = clauses.tokens, where.last
    if where.noun >= 0 or i + 2 >= len(tokens) or tokens.lower[i] != "by" or tokens.tag[i + 1] != "VBG":
        return None
    verb = where.verb
    told = 0 <= verb < where.first and tokens.lemma[verb].lower() in lexicon.GAINING
    if not told or not verb < where.first <= verb + 5 or core[0] > where.first:
        return None
    last = clauses.phrases.predicate(i + 1, i + 2, limit=10)[1]
    return verb, last


def _for_each(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """What each one costs: 'a levy of $50 per car'."""
    tokens, noun, i = clauses.tokens, where.governor, where.last
    if where.preposition != "of" or not 0 <= noun < where.first <= noun + 5 or tokens.pos[noun] not in NOUNS:
        return None
    if (
        i + 1 >= len(tokens)
        or tokens.lower[i] not in ("per", "for")
        or tokens.lower[noun] in ("price", "total")
    ):
        return None
    each = tokens.lower[i] == "per" or tokens.lower[i + 1] in ("each", "every")
    head = clauses.head_of(i + 1)
    if not each or head <= i or tokens.pos[head] not in NOUNS or head in clauses.phrases.timed:
        return None
    return clauses.phrases.noun_phrase(noun, before=where.first)[0], head + 1


def _paid_for_each(clauses: Clauses, where: Place, core: Range) -> Range | None:
    """For each of what somebody gets the sum: 'he will receive $40,000 for each year behind bars'."""
    words, i = clauses.tokens.lower, where.last
    if (
        core[1] > where.first
        or words[i : i + 1] != ["for"]
        or words[i + 1 : i + 2] not in (["each"], ["every"])
    ):
        return None
    if i + 3 >= len(words) or i + 2 in clauses.phrases.amount_at:
        return None  # 'a price of $849 for each $1,000 principal amount'
    return clauses.phrases.predicate(i + 2, i + 3, limit=8)


def _timed(clauses: Clauses, i: int) -> bool:
    return i in clauses.phrases.timed or i + 1 in clauses.phrases.timed


def _carried(clauses: Clauses, where: Place, core: Range) -> Range | None:
    """Who may or could have so much of something: 'adults can carry two ounces of cheese'."""
    tokens, verb = clauses.tokens, where.verb
    if not 0 <= verb < where.first <= verb + 6 or core[0] < where.last or core[1] - core[0] > 2:
        return None
    if tokens.lemma[verb].lower() in lexicon.PRODUCING:
        maker = clauses.subject_phrase(verb, where)
        short = maker is not None and maker[1] <= verb and core[1] - maker[0] <= _LONGEST
        whole = maker is not None and not {",", ";", "and", "(", "—"} & set(
            tokens.lower[maker[1] : where.first]
        )
        return (maker[0], core[1]) if maker is not None and short and whole else None
    able = [c for c in tokens.children[verb] if tokens.tag[c] == "MD" and c < verb]
    if not able or tokens.lower[where.last] != "of":
        return None
    subject = clauses.subject_phrase(verb, where)
    if subject is None or subject[1] not in (able[0], able[0] - 1):
        return verb, core[1]
    return subject[0], core[1] if core[1] - subject[0] <= _LONGEST else verb + 1


def away(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """From where a distance is told behind a verb or a comma: 'a yacht sank 40 km off the coast'."""
    tokens, i, verb = clauses.tokens, where.last, where.verb
    if i + 2 >= len(tokens) or where.noun >= 0 or where.preposition in ("to", "by", "of"):
        return None
    if amount.kind != "other" or tokens.lower[i] not in _BEARINGS:
        return None
    moved = 0 <= verb < where.first and tokens.lemma[verb].lower() in lexicon.VERBS
    if moved and tokens.lower[i] == "from":
        return None
    last = clauses.phrases.predicate(i, i + 1, limit=8)[1]
    apart = tokens.lower[where.first - 1] in (",", "-", "–", "—", "―", "(")
    near = 0 <= verb < where.first <= verb + 4 and not apart
    subject = clauses.subject_phrase(verb, where) if near else None
    if subject is not None and 0 < verb - subject[1] + 1 < 4 and last - subject[0] <= _LONGEST:
        return subject[0], last
    return i, last


def _covered(clauses: Clauses, where: Place, core: Range) -> Range | None:
    """What covered the distance: 'the rocket covered a distance of 300 kilometers'."""
    tokens, noun = clauses.tokens, where.governor
    if where.preposition != "of" or core != (noun, noun + 1) or tokens.dep[noun] != "dobj":
        return None
    verb = tokens.head[noun]
    subject = clauses.subject_phrase(verb, where) if 0 < noun - verb < 4 else None
    if subject is None or not 0 < verb - subject[1] + 1 < 4 or noun - subject[0] > _LONGEST:
        return None
    return subject[0], noun + 1


def _on_the_dollar(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """What part of a debt is paid: 'creditors would get 21 cents on the dollar'."""
    tokens, verb, i = clauses.tokens, where.verb, where.last
    told = tokens.lower[i : i + 2] == ["on", "the"] and tokens.lower[i + 2 : i + 3] in (
        ["dollar"],
        ["pound"],
        ["euro"],
    )
    if amount.kind != "money" or not told or not 0 <= verb < where.first < verb + 5:
        return None
    first = doer(clauses, verb)
    return (first if first >= 0 else verb), i + 3
