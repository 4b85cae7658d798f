"""Verbs that the parse takes for the noun or the adjective they are written like: 'Hill and the envoy plan to meet'."""

from __future__ import annotations

from briefing.extraction.meetings import coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.finding.tree import hang, reach
from briefing.extraction.tags import FINITE
from briefing.extraction.tokens import Tokens

_LAST_OF = frozenset({"compound", "nmod", "conj", "nsubj", "poss"})


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


def group_before(t: Tokens, i: int) -> int | None:
    """The members of the body right before noun `i` who do what it says, where that is a verb: 'Members of the board plan to'."""
    begin, end = t.sentence_of(i)
    if t.dep[i] != "ROOT" or i + 2 >= end or t.lower[i + 1] != "to" or t.tag[i + 2] != "VB":
        return None
    who = [c for c in t.children[i] if t.dep[c] == "nsubj" and c < i - 2]
    if len(who) != 1 or t.tag[who[0]] not in ("NNS", "NNPS") or t.head[i - 1] != i:
        return None
    of = [c for c in t.children[who[0]] if t.lower[c] == "of" and not t.children[c]]
    verb = any(t.tag[k] in FINITE for k in range(begin, i))
    return who[0] if of and not verb and t.dep[i - 1] in ("compound", "nmod") else None


def make_group_verb(t: Tokens, first: int, i: int) -> None:
    """Make `i` the verb whose subject is `first`, the members of the body named right before `i`."""
    of = next(c for c in t.children[first] if t.lower[c] == "of" and not t.children[c])
    body = i - 1
    t.tag[i], t.pos[i] = "VBP", "VERB"
    for c in [c for c in t.children[i] if of < c < body]:
        hang(t, c, body, t.dep[c])
    hang(t, body, of, "pobj")
    reach(t, first)


def hang_testimony(t: Tokens, i: int) -> None:
    """Hang 'before' on the testimony `i` that it says the body of: 'hours of testimony Thursday before the panel'."""
    j, (_, end) = i + 1, t.sentence_of(i)
    while j < min(end, i + _NEAR) and (t.ent[j] in ("DATE", "TIME") or t.lower[j] == "on"):
        j += 1
    if j >= end or t.lower[j] not in ("before", "to") or t.dep[j] != "prep" or t.head[j] == i:
        return
    if any(t.dep[c] == "pobj" for c in t.children[j]):
        hang(t, j, i, "prep")
        reach(t, i)


def hang_setting(t: Tokens, i: int) -> None:
    """Hang 'at a rally' (`i`) on the verb, where it hangs on somebody to whom it is done: 'went after his rival at a rally'."""
    p = t.head[i]
    whom = t.head[p]
    if t.dep[i] != "pobj" or t.lower[p] not in ("at", "during") or t.head[p] == p:
        return
    one = t.ent[whom] == "PERSON" or (t.tag[whom] == "NN" and t.lemma[whom].lower() in vocab.parties())
    whose = any(t.dep[c] == "poss" and t.ent[c] not in ("DATE", "TIME") for c in t.children[whom])
    if t.dep[whom] not in ("pobj", "dobj") or not (one or whose):
        return  # 'mocked a judge's accent at a rally' too
    over = t.head[t.head[whom]] if t.dep[whom] == "pobj" else t.head[whom]
    over = t.head[over] if t.dep[over] == "dobj" else over  # 'took aim at his rival at a rally'
    if t.tag[over] in ("VBD", "VBN", "VBZ", "VBP") and over < whom:
        hang(t, p, over, "prep")
        reach(t, i)


_NEAR = 5
"""How many tokens of a day may stand between testimony and the body that hears it."""


def make_infinitive(t: Tokens, i: int) -> None:
    """Make adjective `i` the infinitive it is behind 'due to', with the people behind it as its object."""
    if not 1 < i < len(t) - 1 or t.lower[i - 2 : i] != ["due", "to"] or t.head[i] <= i:
        return
    whom, due = t.head[i], i - 2
    if i in t.ancestors(due) or whom in t.ancestors(due):
        return  # 'due' hangs on what would hang on it
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
