"""Sentences of which the parse makes a noun the root, though a verb is: 'The talks — the first in a year — ended Monday'."""

from __future__ import annotations

from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.who.parties import can_meet
from briefing.extraction.tags import FINITE
from briefing.extraction.tokens import Tokens

_DASHES = frozenset({"—", "–", "--"})
_ASIDE = 30
"""How many tokens may stand between two dashes."""


def noun_before_verb(t: Tokens, v: int) -> int | None:
    """The noun whose verb is `v` where the parse makes the noun the root: 'The talks — the first in a year — ended Monday'.

    The verb stands right behind an aside in dashes, or hangs on a meeting's noun in a sentence with no other verb.
    """
    leaving = t.lower[v : v + 2] in (["left", "for"], ["left", "here"])  # 'The grandmothers left for Lima.'
    if (t.tag[v] not in ("VBD", "VBZ", "VBP") and not leaving) or t.dep[v] == "ROOT":
        return None
    begin, end = t.sentence_of(v)
    root = t.head[v]
    if leaving and t.dep[v] == "acl" and t.dep[root] == "ROOT" and root < v and can_meet(t, root):
        alone = not any(t.tag[j] in FINITE or t.tag[j] == "MD" for j in range(begin, end) if j != v)
        if alone:
            t.tag[v] = "VBD"
            return root
    if t.dep[v] in ("acl", "relcl") and t.dep[root] == "ROOT" and t.lemma[root].lower() in vocab.nouns():
        alone = not any(t.tag[j] in FINITE or t.tag[j] == "MD" for j in range(begin, end) if j != v)
        if alone and not any(t.dep[c] in ("nsubj", "nsubjpass") for c in t.children[v]):
            return root
    if t.word[v - 1] not in _DASHES:
        return None
    dash = next((j for j in range(v - 2, max(begin, v - _ASIDE), -1) if t.word[j] in _DASHES), None)
    if dash is None or not dash < t.head[v] < v or any(t.tag[j] in FINITE for j in range(begin, dash)):
        return None
    noun = next((j for j in range(begin, dash) if t.dep[j] == "ROOT"), None)
    return noun if noun is not None and t.pos[noun] in ("NOUN", "PROPN") else None


def make_root(t: Tokens, v: int, noun: int) -> None:
    """Make `v` the root of its sentence and `noun`, which is the root, its subject."""
    begin, end = t.sentence_of(v)
    t.children[t.head[v]].remove(v)
    t.head[v], t.dep[v] = v, "ROOT"
    t.children[v] = sorted([*t.children[v], noun])
    t.head[noun], t.dep[noun] = v, "nsubj"
    t.edges[v] = (begin, end - 1)
    t.edges[noun] = (t.edges[noun][0], v - 1)
