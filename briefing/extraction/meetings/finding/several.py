"""Verbs that the parse takes for the noun or the adjective they are written like: 'Hill and the envoy plan to meet'."""

from __future__ import annotations

from briefing.extraction.meetings import coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.tags import FINITE
from briefing.extraction.tokens import Tokens

_LAST_OF = frozenset({"compound", "nmod", "conj", "nsubj", "poss"})


def hang(t: Tokens, i: int, head: int, dep: str) -> None:
    """Hang token `i` on `head`."""
    if i in t.children[t.head[i]]:
        t.children[t.head[i]].remove(i)
    if i != head:
        t.children[head] = sorted([*t.children[head], i])
    t.head[i], t.dep[i] = head, dep


def doers_before(t: Tokens, i: int) -> int | None:
    """The first of the several who do what noun `i` says, where that is a verb; None where it is a noun.

    They are two or more, the last of them right before `i`; 'to' and a bare verb follow, and no verb stands before.
    """
    begin, end = t.sentence_of(i)
    last = i - 1
    if i + 2 >= end or t.lower[i + 1] != "to" or t.tag[i + 2] != "VB" or last < begin + 2:
        return None
    known = t.ent[last] in ("PERSON", "GPE", "ORG") or t.lemma[last].lower() in vocab.parties()
    if not known or t.dep[last] not in _LAST_OF or any(t.tag[k] in FINITE for k in range(begin, i)):
        return None
    if t.dep[i] == "ROOT":
        who = [c for c in t.children[i] if t.dep[c] == "nsubj" and c < last]
        first = who[0] if len(who) == 1 else None
    else:
        first = t.head[i] if t.dep[i] == "conj" and t.dep[t.head[i]] == "ROOT" and t.head[i] < last else None
    if first is None or not coordination.is_noun(t, first):
        return None
    joined = [k for k in range(first + 1, last) if t.lower[k] == "and"]
    return first if joined and not any(t.word[k] == ";" for k in range(first, i)) else None


def make_verb(t: Tokens, first: int, i: int) -> None:
    """Make `i` the verb whose subject is `first`, with the name right before `i` coordinated with that."""
    last = i - 1
    t.tag[i], t.pos[i] = "VBP", "VERB"
    joined = max(k for k in range(first + 1, last) if t.lower[k] == "and")
    if t.dep[i] != "ROOT":
        t.children[t.head[i]].remove(i)
        t.head[i], t.dep[i] = i, "ROOT"
    for c in [c for c in t.children[i] if joined < c < last]:
        hang(t, c, last, t.dep[c])
    if last not in coordination.conjuncts(t, first):
        hang(t, last, first, "conj")
    for c in [c for c in t.children[first] if c > i]:
        hang(t, c, i, t.dep[c])
    hang(t, first, i, "nsubj")
    begin, end = t.sentence_of(i)
    t.edges[last] = (min([last, *t.children[last]]), last)
    t.edges[first] = (t.edges[first][0], last)
    t.edges[i] = (begin, end - 1)


def make_infinitive(t: Tokens, i: int) -> None:
    """Make adjective `i` the infinitive it is behind 'due to', with the people behind it as its object."""
    if not 1 < i < len(t) - 1 or t.lower[i - 2 : i] != ["due", "to"] or t.head[i] <= i:
        return
    whom, due = t.head[i], i - 2
    if t.lemma[whom].lower() not in vocab.parties() and t.ent[whom] not in ("ORG", "PERSON"):
        return
    t.tag[i], t.pos[i], t.tag[i - 1] = "VB", "VERB", "TO"
    hang(t, i, due, "xcomp")
    hang(t, i - 1, i, "aux")
    for c in [c for c in t.children[whom] if c < i]:
        hang(t, c, i, t.dep[c])
    hang(t, whom, i, "dobj")
    end = max(t.edges[whom][1], whom)
    t.edges[whom] = (min([whom, *t.children[whom]]), end)
    t.edges[i] = (i - 1, end)
