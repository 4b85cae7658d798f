"""Words that the parse hangs on the wrong one: 'After talks with Hill, the envoy met', 'ask her about Hill at a hearing'."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.finding.tree import hang, reach
from briefing.extraction.tokens import Tokens

_OPENING_WITH = frozenset({"after", "before", "following"})


def give_subject(t: Tokens, v: int) -> None:
    """Give verb `v` the subject right before it, where the noun behind a sentence's first 'After' is taken for that.

    'After talks with Hill, the secretary of state met Reed': the parse makes the secretary an apposition to Hill.
    """
    begin = t.sent[v]
    if t.lower[begin] not in _OPENING_WITH or t.head[begin] != v or v - begin > 20:
        return
    who = [c for c in t.children[v] if t.dep[c] == "nsubj" and c < v]
    if len(who) != 1 or t.dep[begin] not in ("mark", "prep") or t.edges[who[0]][1] != v - 1:
        return
    first = who[0]
    for j in range(first + 1, v):
        if t.dep[j] == "appos" and t.edges[j][1] == v - 1 and t.word[t.edges[j][0] - 1] == ",":
            hang(t, first, begin, "pobj")
            hang(t, j, v, "nsubj")
            t.dep[begin] = "prep"
            reach(t, v)
            return


def make_clause(t: Tokens, i: int) -> None:
    """Make `i`, which has a name as its subject, a verb where it is taken for part of its object: 'Hill hosted Reed at'."""
    one = t.head[i]
    if t.head[i - 1] != i or t.pos[i - 1] != "PROPN" or not i < one:
        return
    t.tag[i], t.pos[i] = "VBD", "VERB"
    if t.head[one] == one:
        t.children[one].remove(i)
        t.head[i], t.dep[i] = i, "ROOT"
    else:
        hang(t, i, t.head[one], "ccomp")
    t.children[i].append(one)
    if t.head[one] != one:
        t.children[t.head[one]].remove(one)
    t.head[one], t.dep[one] = i, "dobj"
    for c in [c for c in t.children[one] if c > one and t.dep[c] in ("prep", "npadvmod", "advmod")]:
        hang(t, c, i, t.dep[c])
    reach(t, i)


def pair_up(t: Tokens, v: int) -> None:
    """Give verb `v` both subjects of a headline: 'Hill, Reed to meet in Lima', 'Hill, Reed hold talks'."""
    to = v - 1 if t.tag[v] == "VB" and t.lower[v - 1] == "to" else v
    second = to - 1
    if (t.tag[v] != "VBP" and to == v) or t.head[second] != v or t.dep[second] != "nsubj":
        return
    comma = t.edges[second][0] - 1
    first, begin = comma - 1, t.sent[v]
    while begin < first and t.word[begin].isspace():
        begin += 1
    if first < begin or t.word[comma] != "," or t.head[first] not in (v, second):
        return
    names = all(
        t.tag[j] in ("NNP", "NNPS") and t.ent[j] not in ("DATE", "TIME") for j in range(begin, first + 1)
    )
    if names and t.pos[second] == "PROPN":
        hang(t, first, v, "nsubj")
        hang(t, second, first, "conj")
        reach(t, v)


def head_line(t: Tokens, v: int) -> None:
    """Make infinitive `v` the verb of a headline whose names the parse takes for its root: 'Hill to host Reed on Friday'."""
    r, begin = t.head[v], t.sent[v]
    if t.lower[v - 1] != "to" or t.dep[r] != "ROOT" or not r < v or not (t.tag[r] == "NNP" or t.ent[r]):
        return
    while begin < r and t.word[begin].isspace():
        begin += 1
    if not all(
        t.tag[j] in ("NNP", "NNPS") or t.lower[j] in (",", "and") or j == r for j in range(begin, v - 1)
    ):
        return
    if not t.word[r][:1].isupper() or t.ent[r] in ("DATE", "TIME"):
        return
    t.children[r].remove(v)
    t.head[v], t.dep[v], t.tag[r], t.pos[r] = v, "ROOT", "NNP", "PROPN"
    for c in [c for c in t.children[r] if c > v]:
        hang(t, c, v, t.dep[c])
    hang(t, r, v, "nsubj")
    reach(t, v)


_HELPING = frozenset({"be", "have", "do", "get", "will", "can", "need", "go"})
_GERUNDS = frozenset({"meeting", "hearing", "briefing"})


def object_of(t: Tokens, i: int) -> None:
    """Make noun `i`, taken for a verb, the object of the one taken for its auxiliary: 'Hill cancels meeting with Reed'."""
    v = i - 1
    if t.lower[i] not in _GERUNDS or t.dep[v] != "aux" or t.head[v] != i or t.lemma[v] in _HELPING:
        return
    if t.tag[v] not in ("VBZ", "VBD", "VBP"):
        return
    if t.tag[v] == "VBZ" and t.lemma[v] == t.lower[v]:
        t.lemma[v] = t.lower[v].removesuffix("s")
    over, dep = t.head[i], t.dep[i]
    t.tag[i], t.pos[i], t.lemma[i], t.pos[v] = "NN", "NOUN", t.lower[i], "VERB"
    t.children[i].remove(v)
    if over == i:
        t.head[v], t.dep[v] = v, "ROOT"
    else:
        t.head[v], t.dep[v] = over, dep
        t.children[over] = sorted([*(c for c in t.children[over] if c != i), v])
    t.children[v] = sorted([*t.children[v], i])
    t.head[i], t.dep[i] = v, "dobj"
    for c in [c for c in t.children[i] if c < v]:
        hang(t, c, v, t.dep[c])
    reach(t, i)


_WHEN_THERE = frozenset({"at", "during"})
_JOURNEYS = frozenset({"visit", "trip", "tour"})


def off_a_name(t: Tokens, p: int) -> None:
    """Hang preposition `p` on the verb, not on the person before it, where a meeting stands behind it.

    'Ask her about Hill at a hearing': nobody is 'Hill at a hearing'. And 'by' on the visit told right before it:
    'the second day of a visit to Lima by Ann Hill'.
    """
    h = t.head[p]
    behind = clause.objects_of(t, p)
    if t.lower[p] in _WHEN_THERE and t.ent[h] == "PERSON" and t.pos[h] == "PROPN" and h < p:
        if not any(t.lemma[o].lower() in vocab.nouns() for o in behind):
            return
        v = next((a for a in t.ancestors(h) if clause.is_verb(t, a)), None)
        if v is not None and v < p:
            hang(t, p, v, "prep")
            reach(t, p)
        return
    if t.lower[p] != "by" or not behind or t.tag[h] in ("VBN", "VBG") or not clause.is_verb(t, h):
        return
    visit = next((j for j in range(p - 1, max(h, p - 8), -1) if t.lemma[j] in _JOURNEYS), None)
    if visit is not None and t.pos[visit] == "NOUN" and t.edges[visit][1] == p - 1:
        hang(t, p, visit, "prep")
        reach(t, p)
