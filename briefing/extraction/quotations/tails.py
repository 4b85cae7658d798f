"""Remarks of the reporter's at the end of an utterance: what came of it, what it was, what else is known.

'He said taxes would rise, prompting anger', 'her first comments since May', 'which expires in June'.
"""

from __future__ import annotations

from briefing.extraction.quotations import lexicon
from briefing.extraction.quotations.cues import Found
from briefing.extraction.quotations.page import Page
from briefing.extraction.tags import FINITE

_RELATIVES = frozenset({"which", "who", "where", "whose"})
_SHIFTED = frozenset({"would", "could", "might", "had"})
_COUNTED = frozenset({"first", "second", "third", "latest", "last", "only", "strongest", "most"})
_OWN = frozenset({"his", "her", "their", "its"})
_BOTH = frozenset({"also", "because", "rather", "instead", "with", "by", "to", "for", "in", "on"})


def find(page: Page, cue: Found, k: int, start: int) -> bool:
    """Whether such a remark begins at token `k`, behind a comma, and ends the utterance from `start` on."""
    tokens = page.tokens
    low = tokens.lower[k]
    if low == "with" and _describing(page, k):
        return True
    if tokens.tag[k] == "VBG":
        return tokens.lemma[k] in lexicon.REACTIONS
    if low in _OWN and k + 1 < len(tokens) and tokens.lower[k + 1] in _COUNTED:
        return not _predicate(page, k)
    if low in _RELATIVES and tokens.tag[cue.at] == "VBD":
        return _present(page, k, start)
    return False


def withheld(page: Page, k: int) -> bool:
    """Whether the *without* at token `k` tells what was not said: 'said it was late, without giving a reason'."""
    tokens = page.tokens
    return k + 1 < len(tokens) and tokens.tag[k + 1] == "VBG" and tokens.lemma[k + 1] in lexicon.WITHHOLDING


def _describing(page: Page, k: int) -> bool:
    """Whether somebody else speaks behind the *with* at token `k`: '…, with a neighbour calling it chaos'."""
    tokens = page.tokens
    for v in range(k + 2, min(k + 12, page.units[page.unit[k]][1])):
        if page.comma[v] or page.region[v] >= 0 or tokens.tag[v] in FINITE:
            return False
        if tokens.tag[v] == "VBG" and tokens.dep[v] not in ("amod", "compound"):
            return tokens.lemma[v] in lexicon.SAY | lexicon.LABEL
    return False


def _predicate(page: Page, k: int) -> bool:
    """Whether a verb that is not part of a relative clause stands behind token `k` in its sentence."""
    tokens = page.tokens
    end = page.units[page.unit[k]][1]
    return any(
        tokens.tag[v] in FINITE and tokens.dep[v] not in ("relcl", "aux", "auxpass", "advcl")
        for v in range(k, end)
    )


def _present(page: Page, k: int, start: int) -> bool:
    """Whether the relative clause at token `k` tells what is, after an utterance shifted into the past.

    'He said they would ignore the fence, which is guarded': what is so now the reporter knows. A clause
    in which somebody speaks again, 'which he called a farce', is the reporter's as well.
    """
    tokens = page.tokens
    end = page.units[page.unit[k]][1]
    told = next((v for v in range(start, k) if tokens.tag[v] in FINITE and tokens.dep[v] != "relcl"), -1)
    if told < 0 or not (tokens.tag[told] == "VBD" or tokens.lower[told] in _SHIFTED):
        return False
    verb = next((v for v in range(k + 1, min(k + 12, end)) if tokens.tag[v] in FINITE), -1)
    if verb < 0 or any(page.comma[x] or page.region[x] >= 0 for x in range(k, end)):
        return False
    return tokens.tag[verb] in ("VBZ", "VBP")


def correlative(page: Page, k: int, start: int) -> bool:
    """Whether the *but* at token `k` answers a *not* of the utterance from `start` on: 'not here but in Rome'."""
    tokens = page.tokens
    if tokens.lower[k] != "but" or k + 1 >= len(tokens) or tokens.lower[k + 1] not in _BOTH:
        return False
    return any(tokens.lower[x] in ("not", "n't", "n’t") for x in range(max(start, 0), k))
