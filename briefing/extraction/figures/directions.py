"""Which way a figure went: verbs, nouns and adjectives of change around it.

The amount of a change ('fell 3 percent') and the level after it ('to 210,000') carry the direction, the
level before ('from 217,000') does not. The words are in `data/figure_moves.toml`.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.again import follows_on
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.behind import LENGTHS, behind
from briefing.extraction.figures.chained import above_before, alike, by_value, contested, gapped, listed
from briefing.extraction.figures.lexicon import Direction
from briefing.extraction.figures.movers import held, moved_beside
from briefing.extraction.figures.paces import pace_way
from briefing.extraction.figures.place import NOUNS, Place, raised_to
from briefing.extraction.figures.prepositions import exactness_start
from briefing.extraction.figures.sizes import size_moved
from briefing.extraction.figures.trends import (
    acts,
    in_other_words,
    lost_money,
    record,
    tallied,
    told_behind,
)
from briefing.extraction.tokens import Tokens

_GIVEN: dict[str, Direction] = {"give": "down", "pick": "up"}
_AGAINST = frozenset(("lead", "trail", "beat", "defeat", "split", "vote"))
_BEFORE = frozenset(("from", "versus", "against", "than"))
_GOAL = frozenset(("to", "by", "at"))
_LINKS = frozenset(("", "to", "by", "at", "below", "above", "between", "around"))
_OFF_BEHIND = frozenset(", was were is are been be closed ended finished".split())
_ROAMING = frozenset(
    "advance gain extend stretch climb ascend descend drop fall plunge dive slide run drift retreat sink creep shoot".split()
)
"""Verbs of change that are ways of going when a length follows: 'advanced 60 kilometers', 'fell 30 feet'."""
_LEVELS = frozenset("lake river reservoir level water aquifer glacier snowpack creek tide sea".split())
_RUNGS = frozenset("spot place notch position rank rung".split())
_PASSED_OVER = frozenset(
    "about nearly almost around roughly some just only to at by more than over another approximately slightly"
    " sharply further an a as much least well".split()
)
_WHEN = frozenset("this last year month week quarter season".split())
"""Words of a time between 'up' and by how much: 'up this year by 4 percent'."""


def directions(
    tokens: Tokens, amounts: Sequence[Amount], places: Sequence[Place], chains: Sequence[str]
) -> list[Direction | None]:
    """The direction of each amount, None where it has none."""
    ways: list[Direction | None] = []
    for k, (amount, where) in enumerate(zip(amounts, places, strict=True)):
        chain = chains[k]
        way: Direction | None
        if chain == "from" or (where.preposition in _BEFORE and chain != "to"):
            way = None
        elif chain == "to" and contested(tokens, amounts[k - 1], amount, places[k - 1]):
            ways[k - 1] = way = None  # 'losing 54 percent to 46 percent'
        elif chain == "to" and chains[k - 1] == "to" and alike(amounts[k - 1], amount):
            before = amounts[k - 1].value  # 'went from 166 in May to 139 in June to 172 in July'
            way = ways[k - 1] if before == amount.value else "up" if before < amount.value else "down"
        elif (chain == "to" and chains[k - 1] != "from" and ways[k - 1]) or (
            chain == "with" and in_other_words(tokens, amounts[k - 1], amount)
        ):
            way = ways[k - 1]
        else:
            way = _own(tokens, amount, where) or by_value(tokens, k, amounts, places, chain)
        if way is None and k and follows_on(tokens, amounts, places, k):
            way = ways[k - 1]
        if way is None and k and chain in ("", "with") and gapped(tokens, amounts, places, k):
            way = ways[k - 1]
        if way is None and k and chain == "with" and listed(tokens, amounts[k - 1], amount):
            way = ways[k - 1]
        ways.append(way)
    for k in range(len(amounts) - 1, -1, -1):
        if chains[k] == "from" or places[k].preposition in _BEFORE:
            continue
        from_there = k + 1 < len(amounts) and chains[k + 1] == "from"
        if ways[k] is None or (from_there and amounts[k].kind == "count"):
            ways[k] = (
                told_behind(tokens, k, amounts, chains, ways) or ways[k]
            )  # 'added 90 jobs, down from 120'
        if ways[k] is None and from_there:
            ways[k] = above_before(tokens, amounts[k], amounts[k + 1], places[k])
    return ways


def _own(tokens: Tokens, amount: Amount, where: Place) -> Direction | None:
    if tokens.lower[where.last : where.last + 2] in (["shy", "of"], ["short", "of"], ["away", "from"]):
        return None  # 'closed up, about 250 points shy of its high'
    if where.verb >= 0 and tokens.lemma[where.verb].lower() in _AGAINST and where.preposition != "by":
        return behind(tokens, amount, where) or _ahead(tokens, amount, where)
    for rule in (pace_way, behind, _ahead, _noun, _verb, moved_beside, held, size_moved):
        way = rule(tokens, amount, where)
        if way:
            return way
    return None


def _ahead(tokens: Tokens, amount: Amount, where: Place) -> Direction | None:
    """A word right before: 'up 5 percent', 'down to $3', 'flat at 2 percent'; not 'up to 5 percent'."""
    if amount.kind == "duration":
        return None
    for j in range(where.first - 1, max(where.first - 6, -1), -1):
        if tokens.sent[j] != tokens.sent[where.first]:
            return None
        word = tokens.lower[j]
        if word in ("up", "down", "off", "higher", "lower"):
            return _particle(tokens, amount, j, word)
        if word == "record" and where.noun < 0 and amount.kind != "count":
            return "up" if tokens.lower[j + 1] not in ("low", "lows") else "down"
        if word == "changed" and j and tokens.lower[j - 1] in ("little", "hardly", "barely"):
            return "level"
        if word in ("flat", "unchanged", "steady", "stable", "level"):
            return "level" if where.preposition in ("at", "") else None
        timed = where.preposition in ("by", "to") and word in _WHEN
        if word not in _PASSED_OVER and not timed:
            return None
    return None


def _particle(tokens: Tokens, amount: Amount, j: int, word: str) -> Direction | None:
    """What 'up', 'down', 'off', 'higher' or 'lower' at token `j` says of the amount behind it."""
    if word == "off" and amount.kind != "percent" and (j == 0 or tokens.lower[j - 1] not in _OFF_BEHIND):
        return None
    if word == "up" and amount.bound == "at_most" and tokens.lower[j + 1] != "as":
        return None
    if word in ("higher", "lower") and j and tokens.tag[j - 1] in ("DT", "PRP$"):
        return None  # 'the lower half'
    if j and tokens.pos[j - 1] in ("VERB", "AUX"):
        lemma = tokens.lemma[j - 1].lower()
        if lemma in _GIVEN and word == "up":
            return _GIVEN[lemma] if amount.kind != "count" else None
        if lemma not in lexicon.PARTICLE_VERBS and lemma not in lexicon.VERBS:
            return None
    elif word == "up" and tokens.dep[j] == "prt" and tokens.pos[tokens.head[j]] not in NOUNS:
        return None
    return lexicon.ADJECTIVES[word]


def _noun(tokens: Tokens, amount: Amount, where: Place) -> Direction | None:
    """'a 5 percent rise', 'a drop of $3', 'the widening of the gap to $51bn', 'its worst showing in two years'."""
    nouns = [where.noun] if where.noun >= 0 and amount.kind != "count" else []
    governor = where.governor
    own = where.noun >= 0 and amount.kind != "count"  # 'no change to the 5 percent rate'
    if (
        not own
        and governor >= 0
        and tokens.pos[governor] in NOUNS
        and where.preposition in ("of", "to", "by", "at")
    ):
        nouns.append(governor)
        if where.preposition in ("to", "by"):
            above = islice(tokens.ancestors(governor), 3)
            nouns.extend(h for h in above if tokens.pos[h] in NOUNS or tokens.tag[h] == "VBG")
    if where.verb >= 0 and where.preposition in _GOAL:
        inner = tokens.children[where.verb]
        nouns.extend(c for c in inner if tokens.dep[c] == "dobj" and where.verb < c < where.first)
    for noun in nouns:
        word, lemma = tokens.lower[noun], tokens.lemma[noun].lower()
        way = lexicon.NOUNS.get(lemma) or lexicon.NOUNS.get(word)
        if way is None or (amount.kind == "duration" and word not in lexicon.RECORDS):
            continue
        if noun == where.noun and amount.joined and tokens.tag[noun] == "NNS" and amount.kind == "other":
            continue  # 'six-metre swells' are waves
        if lemma == "loss" and amount.unit == "percentage point":
            continue  # 'her 22-point loss in the primary' was to somebody
        if lemma in lexicon.ACCOUNTS and amount.kind == "money" and where.preposition != "to":
            continue
        return way
    return record(tokens, where) if amount.kind == "duration" else None


def _verb(tokens: Tokens, amount: Amount, where: Place) -> Direction | None:
    """'surged 8.4 percent to $55.5bn', 'cut $600 million from', 'raise taxes to 25 percent'."""
    verb = where.verb
    halved = where.preposition == "in" and tokens.lower[where.first] == "half"  # 'has been cut in half'
    if verb < 0 or not (halved or where.preposition in _LINKS):
        return None
    if amount.kind == "duration" and (where.preposition not in _GOAL or where.noun >= 0 or amount.joined):
        return None
    if where.preposition == "at" and verb >= where.last:
        return None  # 'the rate, at 1.75 percent, has not been cut'
    lemma = tokens.lemma[verb].lower()
    top = where.noun if where.noun >= 0 else where.root
    if _ranked(tokens, amount, where, verb):
        return lexicon.VERBS.get(lemma)
    if lemma == "gain" and amount.kind == "percent" and tokens.lower[where.last : where.last + 1] == ["of"]:
        return None  # 'gaining just 16 percent of the vote'
    if lemma == "lose" and where.preposition == "by" and amount.unit in ("percentage point", "votes", None):
        return None  # 'he lost the election by 54 points'
    brought = amount.kind == "count" and raised_to(tokens, where, lexicon.VERBS) >= 0
    if brought:
        return lexicon.VERBS[lemma]
    by_so_many = amount.kind == "count" and where.preposition == "by" and acts(tokens, verb)
    if (
        where.noun >= 0
        and not by_so_many
        and not (
            amount.kind == "count"
            and tokens.head[top] == verb
            and lemma in lexicon.COUNT_VERBS
            and (lemma not in ("lose", "gain") or tokens.lemma[top].lower() in lexicon.HOLDINGS)
        )
    ):
        return None
    if tokens.dep[top] in ("nsubj", "nsubjpass"):
        return None
    governor = where.governor
    if governor not in (verb, top) and not (
        governor >= 0 and (tokens.pos[governor] in ("ADJ", "ADV") or where.preposition in _GOAL)
    ):
        return None
    way = lexicon.VERBS.get(lemma)
    if lemma == "bring" and where.preposition == "to" and tallied(tokens, verb):
        return "up"
    for child in tokens.children[verb]:
        if tokens.dep[child] == "neg" and child < exactness_start(tokens, where.first):
            return None  # 'did not fall 5 percent', but 'fell not less than 5 percent'
        if tokens.dep[child] in ("prt", "advmod", "acomp") and verb < child < where.first:
            word = tokens.lower[child]
            apart = lemma in ("be", "run", "stand") and (
                amount.kind in ("percent", "count") or bool(where.preposition)
            )
            if word == "ahead" and (tokens.lower[child + 1] == "of" or apart):
                return None  # 'is well ahead of her rival, 46 percent to 39'
            if word in ("unchanged", "flat", "steady"):
                return "level"
            if lemma in _GIVEN and word == "up":
                return _GIVEN[lemma] if amount.kind != "count" else None
            if way is None and word in lexicon.PARTICLES and lemma in lexicon.PARTICLE_VERBS:
                way = (
                    _particle(tokens, amount, child, word)
                    if word in lexicon.ADJECTIVES
                    else lexicon.PARTICLES[word]
                )
    if amount.unit == "times":
        multiplied = isinstance(amount.value, float) or where.preposition == "by"
        multiplied = multiplied or tokens.text[amount.start : amount.end].endswith("fold")
        return way if way == "up" and multiplied else None  # 'surged 3.5 times', not 'rose three times'
    roamed = amount.unit in LENGTHS and lemma in _ROAMING and not _has_level(tokens, verb)
    if roamed or lost_money(tokens, amount, where):
        return None  # 'the troops advanced 60 kilometers'
    of = tokens.lower[where.last : where.last + 1] == ["of"]
    if lemma in ("drop", "add", "spread") and amount.kind == "other" and of:
        return None  # 'dropped 80 tonnes of bombs'
    if lemma in lexicon.NEEDS_GOAL and amount.kind != "percent" and where.preposition not in _GOAL:
        return None
    return way


def _has_level(tokens: Tokens, verb: int) -> bool:
    """Whether the subject of `verb` is water, whose level a length tells: 'the lake dropped 14 feet'."""
    return any(tokens.lemma[c].lower() in _LEVELS for c in tokens.children[verb] if tokens.dep[c] == "nsubj")


def _ranked(tokens: Tokens, amount: Amount, where: Place, verb: int) -> bool:
    """Whether somebody moves by so many places of a list: 'climbed three places', 'slipped two spots'."""
    noun = where.noun
    moved = amount.kind == "count" and noun >= 0 and 0 < noun - verb < 7
    return moved and tokens.lemma[noun].lower() in _RUNGS
