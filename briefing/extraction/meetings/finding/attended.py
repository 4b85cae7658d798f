"""Events with a name of their own that somebody goes to: 'will attend the Lund Security Conference'.

The same words name leagues and bodies ('the Southeastern Conference'): the verb tells them apart.
"""

from __future__ import annotations

from briefing.extraction.tokens import Tokens

_GOING = frozenset({"attend", "address", "host", "chair", "keynote"})
_APPEARING = frozenset({"speak", "appear"})


def is_attended(t: Tokens, i: int) -> bool:
    """Whether somebody is said to attend event `i` or to speak at it."""
    h = t.head[i]
    if t.dep[i] == "dobj":
        return t.lemma[h] in _GOING
    return t.dep[i] == "pobj" and t.lower[h] == "at" and t.lemma[t.head[h]] in _APPEARING


def is_on(t: Tokens, i: int) -> bool:
    """Whether it is said on which days event `i` is held: 'the National Convention is in Dover this week'."""
    v = t.head[i]
    if t.dep[i] == "pobj" and (_comes_before(t, v) or _places(t, v)):
        return True
    if t.dep[i] == "nsubj" and t.lemma[v] in _NEARING:
        return True
    if t.dep[i] not in ("nsubj", "nsubjpass") or t.lemma[v] not in _HELD:
        return False
    if t.lemma[v] == "be" and not any(t.dep[c] == "auxpass" for c in t.children[v]):
        places = [o for c in t.children[v] if t.lower[c] in ("in", "at") for o in t.children[c]]
        if not any(t.ent[o] in ("GPE", "FAC") for o in places):
            return False  # 'the Western Conference is up for grabs this week'
    if t.lemma[v] not in ("take", "be") and any(t.dep[c] == "dobj" for c in t.children[v]):
        return False  # 'the Southeastern Conference opens its season on Saturday'
    return any(t.ent[j] == "DATE" for c in t.children[v] for j in (c, *t.children[c]) if c > v)


def _comes_before(t: Tokens, p: int) -> bool:
    """Whether preposition `p` says that something comes before an event: 'ahead of', 'two days before'."""
    counted = t.lower[p] == "before" and any(t.ent[c] == "DATE" and c < p for c in t.children[p])
    return counted or (t.lower[p] == "of" and t.lower[t.head[p]] == "ahead")


def _places(t: Tokens, p: int) -> bool:
    """Whether preposition `p` says when or where something is done: 'before', 'until', 'at', 'during', 'on the eve of'."""
    if t.lower[p] in ("before", "until", "during", "at"):
        return True
    if t.lower[p] in ("to", "into"):
        return t.lower[t.head[p]] in ("up", "leading", "heading", "going", "run-up")
    return t.lower[p] == "of" and t.lower[t.head[p]] in (
        "eve",
        "sidelines",
        "margins",
        "time",
        "start",
        "opening",
        "night",
    )


def is_of_party(t: Tokens, i: int) -> bool:
    """Whether 'Convention' is that of a party and no treaty: 'the Republican National Convention'."""
    names = {t.lower[c] for c in t.children[i] if c < i}
    return t.lower[i] == "convention" and bool(names & {"national", "republican", "democratic", "party"})


def is_one_of_its_name(t: Tokens, i: int) -> bool:
    """Whether event noun `i` is one that is known by its name: 'the Iowa caucuses', 'her party's conference'."""
    names = [c for c in t.children[i] if c < i and t.ent[c] not in ("DATE", "TIME", "ORDINAL")]
    lemma = t.lemma[i].lower()
    if lemma in _BALLOTS:
        return any(t.ent[c] == "GPE" for c in names)
    if lemma == "debate":
        return any(t.lower[c] in ("presidential", "vice-presidential", "leaders") for c in names)
    if lemma not in _GATHERINGS:
        return False
    return any(
        (t.pos[c] == "PROPN" and t.ent[c] != "PERSON")
        or t.ent[c] == "NORP"
        or t.lower[c] in ("national", "nominating")
        or (t.dep[c] == "poss" and t.lemma[c] == "party")
        for c in names
    )


_BALLOTS = frozenset({"caucus", "caucuses", "primary"})
_GATHERINGS = frozenset({"convention", "conference", "congress", "forum", "olympics", "expo"})
_NEARING = frozenset({"approach", "near", "loom"})
_HELD = frozenset({"be", "take", "begin", "start", "open", "hold", "kick", "convene", "run"})


def has_name(t: Tokens, i: int) -> bool:
    """Whether event noun `i` is the last word of a name: 'the Lund Security Conference'."""
    return t.tag[i] in ("NNP", "NNPS") and any(
        t.dep[c] == "compound" and t.pos[c] == "PROPN" for c in t.children[i]
    )
