"""Which way a figure went: verbs, nouns and adjectives of change around it.

The amount of a change ('fell 3 percent') and the level after it ('to 210,000') carry the direction, the
level before ('from 217,000') does not.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.lexicon import Direction
from briefing.extraction.figures.place import NOUNS, Place
from briefing.extraction.tokens import Tokens

_BEFORE = frozenset(("from", "versus", "against", "than"))


def directions(
    tokens: Tokens, amounts: Sequence[Amount], places: Sequence[Place], chains: Sequence[str]
) -> list[Direction | None]:
    """The direction of each amount, None where it has none."""
    ways: list[Direction | None] = []
    for k, (amount, where) in enumerate(zip(amounts, places, strict=True)):
        chain = chains[k]
        if chain == "from" or (where.preposition in _BEFORE and chain != "to"):
            ways.append(None)
        elif chain == "to":
            ways.append(
                ways[k - 1]
                if where.preposition != "from" and chains[k - 1] != "from" and ways[k - 1]
                else _own(tokens, amount, where)
            )
        else:
            ways.append(_own(tokens, amount, where))
    for k in range(1, len(amounts)):  # 'from 10 percent to 25 percent': the second carries it
        if (
            chains[k] == "with"
            and ways[k] is None
            and places[k].preposition == ""
            and amounts[k].kind == amounts[k - 1].kind
        ):
            gap = tokens.text[amounts[k - 1].end : amounts[k].start]
            if "(" in gap or " or " in gap:
                ways[k] = ways[k - 1]
    return ways


def _own(tokens: Tokens, amount: Amount, where: Place) -> Direction | None:
    for rule in (_beside, _noun, _verb):
        way = rule(tokens, amount, where)
        if way:
            return way
    return None


def _beside(tokens: Tokens, amount: Amount, where: Place) -> Direction | None:
    """'0.1 percent higher', 'up 5 percent', 'down from $3', 'five-month high'."""
    i, size = where.last, len(tokens)
    if amount.kind != "count" or amount.form == "times":
        for j in range(i, min(i + 3, size)):
            word = tokens.lower[j]
            if tokens.sent[j] != tokens.sent[where.first]:
                break
            if amount.kind == "duration" or amount.unit == "times":
                if word in lexicon.RECORDS and (amount.joined or j == i):
                    return lexicon.RECORDS[word]
            elif word in ("high", "peak", "low") and tokens.pos[j] == "NOUN" and amount.joined:
                return lexicon.RECORDS[word]
            if (
                word in lexicon.ADJECTIVES
                and word not in ("better", "ahead", "even", "off", "longer", "up", "level")
                and amount.kind != "duration"
            ):
                way = lexicon.ADJECTIVES[word]
                if tokens.pos[j] in ("ADJ", "ADV") and (j == i or tokens.lower[i] in ("-", "points", "or")):
                    return way
            if (
                word in ("more", "less")
                and amount.unit in ("times", "percent")
                and j == i
                and amount.kind != "duration"
            ):
                return "up" if word == "more" else "down"
            if tokens.pos[j] in NOUNS or tokens.lower[j] in (",", "."):
                break
    j = where.first - 1
    for _ in range(4):
        if j < 0 or tokens.sent[j] != tokens.sent[where.first]:
            break
        word = tokens.lower[j]
        if word in ("up", "down", "off", "higher", "lower"):
            if (
                word == "up"
                and j + 1 < size
                and tokens.lower[j + 1] == "to"
                and (j == 0 or tokens.pos[j - 1] not in ("VERB", "AUX"))
            ):
                return None
            if word == "off" and amount.kind != "percent":
                return None
            return lexicon.ADJECTIVES[word]
        if word in ("flat", "unchanged", "steady", "stable", "level"):
            return "level" if where.preposition in ("at", "") else None
        if word not in (
            "about",
            "nearly",
            "almost",
            "around",
            "roughly",
            "some",
            "just",
            "only",
            "to",
            "at",
            "by",
            "a",
            "an",
            "more",
            "than",
            "over",
            "another",
            "the",
            "approximately",
            "slightly",
            "sharply",
            "further",
        ):
            break
        j -= 1
    return None


def _noun(tokens: Tokens, amount: Amount, where: Place) -> Direction | None:
    """'a 5 percent rise', 'a drop of $3', 'the widening of the gap to $51bn'."""
    nouns = [where.noun] if where.noun >= 0 else []
    governor = where.governor
    if governor >= 0 and tokens.pos[governor] in NOUNS and where.preposition in ("of", "to", "by", "at"):
        nouns.append(governor)
        if where.preposition in ("to", "by"):
            nouns.extend(
                h
                for h in list(tokens.ancestors(governor))[:3]
                if tokens.pos[h] in NOUNS or tokens.tag[h] == "VBG"
            )
    if where.verb >= 0 and where.preposition in ("to", "by", "at"):
        nouns.extend(
            c for c in tokens.children[where.verb] if tokens.dep[c] == "dobj" and where.verb < c < where.first
        )
    for noun in nouns:
        word = tokens.lower[noun]
        way = lexicon.NOUNS.get(tokens.lemma[noun].lower()) or lexicon.NOUNS.get(word)
        if way is None:
            continue
        if amount.kind == "count" and noun == where.noun:
            continue
        if amount.kind == "duration" and word not in lexicon.RECORDS:
            continue
        return way
    if amount.kind == "duration" and where.preposition in ("in", "of", "for", ""):
        return _record(tokens, where)
    return None


def _record(tokens: Tokens, where: Place) -> Direction | None:
    """'its worst showing in two years'."""
    if where.preposition != "in":
        return None
    begin = max(tokens.sentence_of(where.first)[0], where.first - 9)
    for i in range(where.first - 1, begin - 1, -1):
        word = tokens.lower[i]
        if word in (",", ";"):
            return None
        if word in lexicon.RECORDS and word not in ("most", "least"):
            return lexicon.RECORDS[word]
    return None


def _verb(tokens: Tokens, amount: Amount, where: Place) -> Direction | None:
    """'surged 8.4 percent to $55.5bn', 'cut $600 million from', 'raise taxes to 25 percent'."""
    verb = where.verb
    if verb < 0 or amount.kind == "duration":
        return None
    governor = where.governor
    if (
        governor != verb
        and not (
            governor >= 0
            and (tokens.pos[governor] in ("ADJ", "ADV") or where.preposition in ("to", "by", "at"))
        )
        and not (where.noun >= 0 and amount.kind == "count" and tokens.head[where.noun] == verb)
    ):
        return None
    if tokens.dep[where.noun if where.noun >= 0 else where.root] in ("nsubj", "nsubjpass"):
        return None
    if where.noun >= 0 and amount.kind not in ("count",):
        return None
    lemma = tokens.lemma[verb].lower()
    way = lexicon.VERBS.get(lemma)
    for child in tokens.children[verb]:
        if tokens.dep[child] in ("prt", "advmod", "acomp", "advcl") and verb < child < where.first + 1:
            particle = lexicon.PARTICLES.get(tokens.lower[child])
            if particle and (
                (
                    way is None
                    and lemma
                    not in (
                        "pick",
                        "back",
                        "set",
                        "make",
                        "take",
                        "come",
                        "end",
                        "hold",
                        "show",
                        "sign",
                        "turn",
                        "call",
                        "put",
                        "pay",
                    )
                )
                or lemma == "give"
            ):
                way = particle
            if tokens.lower[child] in ("unchanged", "flat", "steady"):
                way = "level"
        if tokens.dep[child] == "neg" and child < where.first:
            return None
    if way is None:
        return None
    goal = where.preposition in ("to", "by", "at")
    if lemma in lexicon.NEEDS_GOAL and amount.kind in ("money", "count") and not goal:
        return None
    if where.preposition in (
        "in",
        "for",
        "on",
        "with",
        "under",
        "against",
        "than",
        "between",
        "into",
        "over",
        "above",
        "below",
    ) and where.preposition not in ("below", "above"):
        return None
    if (
        amount.kind == "count"
        and where.noun >= 0
        and lemma in ("exceed", "top", "lift", "drive", "shoot", "extend", "expand", "reduce")
        and where.preposition == ""
    ):
        return None
    return way
