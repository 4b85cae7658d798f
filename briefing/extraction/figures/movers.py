"""The word of movement right before an amount: 'gave up 3 percent', 'shedding 12 points', 'off 0.4 percent'.

Reports on markets set many short clauses side by side, and the parse often takes their verbs for nouns or
hangs an amount on the wrong one. Next to an amount the word itself is the surer guide.
"""

from __future__ import annotations

from typing import NamedTuple

from briefing.extraction import wordlists
from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.lexicon import Direction
from briefing.extraction.figures.phrases import Phrases
from briefing.extraction.figures.place import NOUNS, Place
from briefing.extraction.tokens import Tokens

_TABLE = wordlists.table("figure_moves")


PARTICLES: dict[str, Direction] = {
    **lexicon.ADJECTIVES,
    "easier": "down",
}
"""Words of movement or rest beside an amount without a verb: 'off 5 percent', '5 percent firmer'."""
_PHRASAL: dict[tuple[str, str], Direction] = {
    (verb, particle): way
    for way, pairs in _TABLE["phrasal"].items()
    for verb, particle in map(str.split, pairs)
}
_WORDS = wordlists.table("figure_words")
_PASSED_OVER: frozenset[str] = frozenset(_WORDS["passed_over"])
_RESTING: frozenset[str] = frozenset(_WORDS["resting"])
_HOLDING: frozenset[str] = frozenset(_WORDS["keeping"])
_AIMED = lexicon.NEEDS_GOAL | lexicon.AGENTIVE
_ARTICLES = frozenset(("the", "a", "an", "its", "their", "his", "her", "our"))
_SPANS = 6


class Mover(NamedTuple):
    """A word of movement: its first token, the one behind its last, which way, and whether it is a verb."""

    first: int
    last: int
    way: Direction
    verb: bool


def mover(tokens: Tokens, before: int) -> Mover | None:
    """The word of movement that stands before token `before` with nothing but 'nearly', 'by' and the like between."""
    lower = tokens.lower
    begin = max(tokens.sentence_of(before)[0], before - _SPANS)
    for i in range(before - 1, begin - 1, -1):
        word = lower[i]
        pair = (lower[i - 1], word) if i > begin else ("", word)
        if pair in _PHRASAL:
            return Mover(i - 1, i + 1, _PHRASAL[pair], verb=True)
        if word == "changed" and i > begin and lower[i - 1] in ("little", "hardly", "barely"):
            return Mover(i - 1, i + 1, "level", verb=False)
        if word in PARTICLES:
            return Mover(i, i + 1, PARTICLES[word], verb=False)
        if word in lexicon.FORMS:
            if i > begin and lower[i - 1] in _ARTICLES:
                return None  # 'has cost the firm $3 million'
            return Mover(i, i + 1, lexicon.FORMS[word], verb=True)
        if word not in _PASSED_OVER:
            return None
    return None


def moves_by(tokens: Tokens, where: Place) -> bool:
    """Whether a verb of change right before takes the amount: 'the stock fell a further 75 cents'."""
    words, verb = tokens.lower, where.verb
    near = 0 <= where.first - 7 <= verb < where.first or 0 <= verb < where.first < 7
    moved = near and tokens.lemma[verb].lower() in lexicon.VERBS
    return moved and not {"and", ",", "or", ";"} & set(words[verb : where.first])


def moves(phrases: Phrases, where: Place) -> bool:
    """Whether the verb above is one of change without an object, so that its subject is what moved."""
    verb = where.verb
    if verb < 0 or verb > where.first or phrases.tokens.lemma[verb].lower() not in lexicon.VERBS:
        return False
    return phrases.object(verb, where.first) < 0


def moved_beside(tokens: Tokens, amount: Amount, where: Place) -> Direction | None:
    """Which way the word of movement right before the amount says it went, where the parse did not find it a verb."""
    if (
        amount.joined
        or where.noun >= 0
        or where.preposition == "of"  # 'a one-time gain of $5 million'
        or not (amount.kind in ("percent", "money") or amount.unit == "points")
    ):
        return None
    told = mover(tokens, where.first)
    if told is None or not told.verb:
        return None
    if told.first == where.verb == where.governor and tokens.lemma[where.verb].lower() in lexicon.VERBS:
        return None  # what the parse makes of it holds
    before = tokens.lower[told.first - 1] if told.first else ""
    if before in ("not", "n't", "n’t", "never") or tokens.lemma[told.first].lower() in _AIMED:
        return None
    return told.way


def _rests(tokens: Tokens, amount: Amount, where: Place) -> bool:
    """Whether the subject stays at the level right behind its verb: 'inflation held at 1.8 percent'."""
    verb = where.first - 2
    near = amount.kind == "percent" and verb > 0 and tokens.lower[where.first - 1] == "at"
    return near and tokens.lemma[verb].lower() in _RESTING and tokens.pos[verb] == "VERB"


def held(tokens: Tokens, amount: Amount, where: Place) -> Direction | None:
    """'level' of a rate that is kept where it is: 'left its key rate at 2 percent'."""
    verb = where.verb
    if _rests(tokens, amount, where):
        return "level"
    kept = where.preposition == "at" and 0 <= verb < where.first and amount.kind in ("percent", "money")
    if not kept or tokens.lemma[verb].lower() not in _HOLDING or where.first - verb > 12:
        return None
    objects = (c for c in tokens.children[verb] if tokens.dep[c] == "dobj" and verb < c < where.first)
    return "level" if any(tokens.pos[c] in NOUNS for c in objects) else None
