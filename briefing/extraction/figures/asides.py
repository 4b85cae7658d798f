"""Back to the verb of change that an amount belongs to, over what is put between: 'rose on Friday by 3 percent'.

The parse hangs such an amount on the day ('Friday 3 percent') or on who says so ('rose, dealers said, 3 percent').
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.place import Place
from briefing.extraction.figures.prepositions import is_soft
from briefing.extraction.tokens import Tokens
from briefing.records import Time

_STEPS = frozenset(("to", "by"))
_WHEN = frozenset(("on", "in", "at", "late", "early", "during", "for", "again", "also"))
_SAYING = frozenset("say report add note estimate show find announce".split())
_AS_EXPECTED = (["as", "expected"], ["as", "forecast"], ["for", "example"], ["for", "instance"])
_FURTHEST = 16
_SAYERS = 7
"""Words of who says so, at most: ', analysts at the bank said,'."""


def rejoin(tokens: Tokens, places: Sequence[Place], times: Sequence[Time]) -> None:
    """Gives each of `places` behind a verb of change and an aside that verb for its own; `times` are the text's."""
    ends = {}
    for time in times:
        first, last = tokens.range_of(*time.span)
        ends[last] = first
    for where in places:
        verb = _behind_aside(tokens, where, ends)
        verb = verb if verb >= 0 else _before_aside(tokens, where)
        if verb >= 0 and (where.verb, where.governor) != (verb, verb):
            where.verb = where.governor = verb
            if where.noun >= 0 and not where.last <= where.noun < where.last + 4:
                where.noun = -1


def _behind_aside(tokens: Tokens, where: Place, ends: dict[int, int]) -> int:
    """The verb of change before `where` with times or who says so, and no other words, between; or -1."""
    words, first = tokens.lower, where.first
    begin = max(tokens.sentence_of(first)[0], first - _FURTHEST)
    i = first
    while i > begin and (is_soft(tokens, i - 1) or words[i - 1] in _STEPS):
        i -= 1
    passed = False
    while i > begin:
        before = ends.get(i, -1)
        if begin < before < i:
            i, passed = before, True
        elif passed and words[i - 1] in _WHEN:
            i -= 1
        elif words[i - 2 : i] in _AS_EXPECTED:
            i, passed = i - 2, True
        elif words[i - 1] == "," and words[i - 3 : i - 1] in _AS_EXPECTED:
            i, passed = i - 3 - (words[i - 4] == ","), True
        elif words[i - 1] == "," and _opens(tokens, i - 1, begin) > begin:
            i, passed = _opens(tokens, i - 1, begin), True
        else:
            break
    verb = i - 1
    told = passed and verb > begin and tokens.tag[verb] in ("VBD", "VBN", "VBZ", "VBP", "VB", "VBG")
    return verb if told and words[verb] in lexicon.FORMS else -1


def _before_aside(tokens: Tokens, where: Place) -> int:
    """The verb right before an aside whose verb the parse gave to `where`: 'rose, dealers said, 3 percent to $5', or -1."""
    said = where.verb
    opening = around(tokens, said) if 0 <= said < where.first else -1
    return opening - 1 if opening > 1 and tokens.lower[opening - 1] in lexicon.FORMS else -1


def around(tokens: Tokens, verb: int) -> int:
    """The comma that opens the aside which ends with token `verb`: 'sales, dealers said, rose', or -1."""
    words = tokens.lower
    if words[verb + 1 : verb + 2] != [","] or tokens.lemma[verb].lower() not in _SAYING:
        return -1
    return _opens(tokens, verb + 1, tokens.sentence_of(verb)[0])


def _opens(tokens: Tokens, close: int, begin: int) -> int:
    """Where the comma is that opens who says so, if the one at `close` ends it: 'rose, dealers said, 3 percent'; or -1."""
    for i in range(close - 1, max(begin, close - _SAYERS), -1):
        if tokens.lower[i] == ",":
            inside = range(i + 1, close)
            said = [
                j
                for j in inside
                if tokens.lemma[j].lower() in _SAYING and tokens.tag[j] in ("VBD", "VBZ", "VBP")
            ]
            return i if len(said) == 1 and said[0] > i + 1 else -1
    return -1
