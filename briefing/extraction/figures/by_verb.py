"""What an amount measures by the noun or verb that governs it: 'X fell 5 percent', 'raise X to $5', 'X at 5 percent'."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.figures import (
    business,
    changes,
    lexicon,
)
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.antecedents import PRONOUNS
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.nearest import nearest
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, Place
from briefing.extraction.figures.pronouns import near_before
from briefing.extraction.figures.reach import to_verb

_TO_OBJECT = frozenset(("to", "at", "between", "from", "by", "in", "for", "below", "above", ""))
_SAYING = frozenset(("say", "tell", "explain", "argue", "insist", "warn", "write", "recall"))
_MOVING = frozenset(("to", "by", "from", "at"))


def governed(clauses: Clauses, amounts: Sequence[Amount], k: int, where: Place) -> Range | None:
    """'X fell 5 percent', 'raise X to $5', 'a deficit of $5', 'X at 5 percent'."""
    tokens, phrases, found = clauses.tokens, clauses.phrases, clauses.found
    amount, governor, verb = amounts[k], where.governor, where.verb
    if governor < 0:
        return None
    while governor in phrases.timed and tokens.dep[governor] == "pobj":
        above = tokens.head[tokens.head[governor]]  # 'a loss in the quarter of $5 million'
        if tokens.pos[above] not in NOUNS or above >= governor:
            break
        governor = above
    noun = tokens.pos[governor] in NOUNS and governor not in phrases.amount_at
    if noun and where.preposition and governor < where.first:
        return changes.noun_above(clauses, governor, where, amount)
    if verb < 0:
        return None
    if tokens.tag[verb] == "VBG" and tokens.lower[verb].startswith("total"):
        return nearest(clauses, where)  # 'stakes in three firms, totaling $2 billion'
    if tokens.lower[verb] == "including" and k:
        return found[k - 1]
    lemma = tokens.lemma[verb].lower()
    deal = amount.kind == "money" and where.preposition == "for" and lemma in lexicon.DEALING
    part = business.part_dealt(clauses, verb, where) if deal and verb < where.first else None
    if part is not None:
        return part
    object_ = phrases.object(verb, where.first) if verb < where.first else -1
    leads = amount.kind == "percent" and where.preposition == "by" and lemma in ("lead", "trail")
    if leads and object_ >= 0:
        ahead = clauses.subject_phrase(verb, where)
        if ahead and ahead[1] == verb and object_ - ahead[0] < 8:
            return ahead[0], object_ + 1
    if object_ >= 0 and where.preposition in _TO_OBJECT and tokens.lower[object_] not in PRONOUNS:
        said = tokens.lemma[object_].lower()
        summed = amount.kind == "money" and said in lexicon.ACCOUNTS
        if said in lexicon.NOUNS and not summed:
            if changes.has_complement(clauses, object_):
                return changes.change(clauses, object_, None)
            return clauses.subject_phrase(verb, where)
        first, last = business.object_moved(clauses, object_, where)
        if lemma == "cost":
            last = next((i for i in range(object_ + 1, last) if tokens.tag[i] in ("WP", "WDT")), last)
        if lemma != "cost" or last - verb >= 8:
            return first, last
        dear = clauses.subject_phrase(verb, where)  # 'the storm will cost the town $5 million'
        near = dear is not None and 0 < verb - dear[0] < 8 and tokens.lower[dear[0]] not in PRONOUNS
        return (dear[0] if dear is not None and near else verb), last
    if lemma in lexicon.SPENDING and where.preposition in ("", "between") and verb < where.first:
        bought = clauses.bought(where) or business.bought_past(clauses, amount, where)
        if bought:
            return bought
    aim = tokens.tag[where.last : where.last + 2] == ["TO", "VB"] and amount.kind == "money"
    aim = aim and tokens.lower[where.last + 1] not in business.CLOSING
    if aim and lemma in ("cost", "take") and tokens.lower[max(0, verb - 3) : verb].count("it"):
        return phrases.predicate(where.last + 1, where.last + 2)  # 'it cost $5 million to guard it'
    if aim and lemma not in lexicon.VERBS and lemma not in ("be", "cost", "take"):
        return business.purpose(clauses, where.last + 1)  # 'holds out for $5 billion to build a dam'
    if lemma in _SAYING and verb >= where.last:
        return None  # '…, for only $5 million, the mayor said'
    return _of_subject(clauses, amounts, k, where, leads)


def _of_subject(
    clauses: Clauses, amounts: Sequence[Amount], k: int, where: Place, leads: bool
) -> Range | None:
    """The subject of the verb over amount `k`, with the verb where that says what was done; `leads` as in a race."""
    tokens, found, amount, verb = clauses.tokens, clauses.found, amounts[k], where.verb
    lemma = tokens.lemma[verb].lower()
    phrase = clauses.subject_phrase(verb, where)
    if phrase is None:
        return None
    moved = lemma in lexicon.VERBS or lemma in lexicon.LEVEL_VERBS or where.preposition in _MOVING
    particle = tokens.lower[verb + 1] if verb + 1 < where.first else ""
    up_or_down = lemma in lexicon.PARTICLE_VERBS and particle in lexicon.PARTICLES
    moved = moved or up_or_down  # 'sales edged up 2 percent'
    pronoun = phrase[1] - phrase[0] == 1 and tokens.lower[phrase[0]] in PRONOUNS
    near = k > 0 and found[k - 1] is not None and near_before(amounts, tokens.text, k)
    if pronoun and near and (moved or amount.kind == "percent"):
        return found[k - 1]
    agent = amount.kind == "money" and lemma in lexicon.AGENTIVE and where.preposition == ""
    moved = moved and not agent
    apart = any(tokens.lower[i] in (",", ";", "—", "–", "―", "(") for i in range(phrase[1], where.first))
    if not moved and apart and amount.kind == "count" and verb < where.first and where.preposition == "":
        return phrase if lemma in ("have", "be", "hold") else (verb, verb + 1)
    polled = amount.kind == "percent" and where.preposition == "" and lemma in lexicon.LIGHT_VERBS
    if leads and phrase[1] == verb:
        return phrase[0], verb + 1
    if polled:
        return phrase
    beside = phrase[1] <= verb < where.first <= phrase[0] + 12 and tokens.sent[phrase[0]] == tokens.sent[verb]
    far = not beside and amount.kind == "count" and where.preposition == "" and where.noun < 0
    if far and lemma in lexicon.HARMING and 0 <= verb < where.first:
        return verb, verb + 1  # 'the bombings last week killed 217 people and injured nearly 5,000'
    if not moved and not apart and beside and lemma not in ("have", "be"):
        return to_verb(clauses, phrase[0], verb, where)
    return phrase
