"""'Hearing' taken for a verb behind the body that holds it: 'told a Senate committee hearing on Tuesday that …'."""

from __future__ import annotations

from briefing.extraction.meetings.finding.tree import hang
from briefing.extraction.tokens import Tokens

_HOLDING = frozenset(
    "committee subcommittee panel commission council board court senate house confirmation oversight budget bail "
    "sentencing custody".split()
)
_BEHIND = frozenset({"on", "in", "about", "into", "at", "that", "this", "last", "next", ",", "."})


_GERUNDS = frozenset({"hearing", "sentencing", "briefing", "gathering", "signing"})


def is_noun(t: Tokens, i: int) -> bool:
    """Whether 'hearing' at `i`, tagged a verb, has the article of the body before it and no object of its own."""
    body = i - 1
    if t.lower[i] != "hearing" or t.tag[i] != "VBG" or t.lower[body] not in _HOLDING:
        return False
    if t.head[i] not in (body, t.head[body]) or t.dep[body] not in ("dobj", "pobj", "dative", "nsubj"):
        return False
    article = any(t.dep[c] in ("det", "poss") and c < body for c in t.children[body])
    behind = t.lower[i + 1] in _BEHIND or t.ent[i + 1] == "DATE"
    return article and behind and not any(t.dep[c] == "dobj" for c in t.children[i])


def has_article(t: Tokens, i: int) -> bool:
    """Whether 'hearing', 'sentencing' or the like at `i`, tagged a verb, stands where a noun does and has an article."""
    if t.lower[i] not in _GERUNDS or t.dep[i] not in ("dobj", "pobj", "nsubj", "nsubjpass", "attr"):
        return False
    objects = any(t.dep[c] == "dobj" for c in t.children[i])
    return not objects and any(t.dep[c] in ("det", "poss") and c < i for c in t.children[i])


def make_noun(t: Tokens, i: int) -> None:
    """Make 'hearing' at `i` the noun that stands where the parse has the body before it."""
    body = i - 1
    over, dep = t.head[body], t.dep[body]
    t.tag[i], t.pos[i], t.lemma[i] = "NN", "NOUN", "hearing"
    hang(t, i, over, dep)
    for child in [c for c in t.children[body] if t.dep[c] in ("det", "poss")]:
        hang(t, child, i, t.dep[child])
    hang(t, body, i, "compound")
    for child in [c for c in t.children[i] if t.dep[c] == "ccomp"]:
        hang(t, child, over, "ccomp")
    t.edges[i] = (t.edges[body][0], max(t.edges[j][1] if j > i else i for j in (i, *t.children[i])))
    t.edges[body] = (min([t.edges[j][0] for j in t.children[body] if j < body], default=body), body)
