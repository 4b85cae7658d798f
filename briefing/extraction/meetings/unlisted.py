"""What has the words of a meeting or visit and is none: a prize received, a country visited often, passengers' trips."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.tokens import Tokens

_ARTICLES = frozenset({"a", "an"})
_OFTEN = frozenset({"times", "twice", "often", "frequently", "regularly", "repeatedly", "routinely"})
_MASSES = frozenset({"hundred", "thousand", "million", "billion", "trillion"})
_FARES = frozenset({"passenger", "rail", "train", "bus", "car", "air", "taxi", "ferry", "subway", "package"})
_DEAD = frozenset({"body", "remains", "coffin", "casket", "ashes"})
_CRAFT = frozenset(
    {"vessel", "ship", "warship", "frigate", "destroyer", "submarine", "plane", "aircraft", "jet"}
)
_LEARNT = frozenset({"through", "at", "in", "on", "via", "while", "during", "when"})
_MUST = frozenset({"have", "need", "should", "must", "ought"})


def is_no_meeting(t: Tokens, x: Telling) -> bool:
    """Whether the words around say that nobody meets or calls on anybody on an occasion."""
    i, frame = x.trigger.at, x.trigger.frame
    if frame in ("visit", "travel") and x.parties and all(t.lemma[p.head] in _CRAFT for p in x.parties):
        return True
    if frame == "noun":
        return x.trigger.kind == "visit" and _are_fares(t, i)
    if frame == "talk" and t.lemma[i] in ("receive", "get"):
        return _is_prize(t, i)
    if frame == "travel" and bool(x.parties) and all(t.lemma[p.head] in _DEAD for p in x.parties):
        return True
    if x.moment is not None:
        return False
    if frame == "visit" and x.status == "held":
        return any(_is_often(t, c) for c in t.children[i])
    if frame == "travel" and x.status in ("possible", "expected"):
        return _is_of_people(t, i)
    return frame == "meet" and x.status == "held" and _is_acquainted(t, i)


def _are_fares(t: Tokens, i: int) -> bool:
    """Whether 'trips' are what passengers make: '3 billion passenger trips'."""
    if t.tag[i] != "NNS":
        return False
    return any(
        t.lower[c] in _FARES
        or (
            t.dep[c] == "nummod"
            and (t.lower[c] in _MASSES or any(t.lower[g] in _MASSES for g in t.children[c]))
        )
        for c in t.children[i]
        if c < i
    )


def _is_prize(t: Tokens, v: int) -> bool:
    """Whether what is received is a thing with a name: 'received an Oscar'; no guest of a name has an 'a'."""
    return any(
        any(t.lower[c] in _ARTICLES for c in t.children[o])
        and (t.pos[o] == "PROPN" or any(t.lower[c] in ("best", "lifetime") for c in t.children[o]))
        for o in clause.children(t, v, "dobj")
    )


def _is_often(t: Tokens, c: int) -> bool:
    """Whether adverbial `c` says that it happened many times: 'four times', 'twice'."""
    return t.lower[c] in _OFTEN and t.dep[c] in ("advmod", "npadvmod", "tmod")


def _is_of_people(t: Tokens, v: int) -> bool:
    """Whether it is said where people of a sort have to go: 'patients should not have to travel to far towns'."""
    w = v
    while t.dep[w] == "xcomp" and t.lemma[t.head[w]] in _MUST:
        w = t.head[w]
    bound = t.lemma[w] in _MUST or any(t.lemma[c] in _MUST and t.dep[c] == "aux" for c in t.children[w])
    who = clause.children(t, w, "nsubj")
    return bound and any(t.tag[s] == "NNS" and not t.children[s] for s in who)


def _is_acquainted(t: Tokens, v: int) -> bool:
    """Whether somebody is told by how one got to know him: 'a friend he met through a club'."""
    h = t.head[v]
    if t.dep[v] != "relcl" or t.lemma[h] not in vocab.decoys("acquaintances"):
        return False
    some = any(t.lower[c] in (*_ARTICLES, "some", "his", "her", "my") for c in t.children[h])
    return some and any(t.lower[c] in _LEARNT for c in t.children[v])
