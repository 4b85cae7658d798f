"""Of whom 'it' is said that it will do something on a day: a body that says so, or the subject of the clause before."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.tokens import Tokens


def own_news(t: Tokens, v: int) -> bool:
    """Whether a body says of itself that it will do `v`: 'the company said it will …'."""
    h = t.head[v]
    if t.dep[v] != "ccomp" or t.lemma[h] not in vocab.status_words("saying"):
        return False
    who = [s for s in clause.subjects(t, h) if t.pos[s] in ("NOUN", "PROPN")]
    it = any(t.lower[c] == "it" for c in clause.children(t, v, "nsubj"))
    return it and bool(who) and all(t.tag[s] in ("NN", "NNP") and t.ent[s] != "PERSON" for s in who)


def goes_on_with(t: Tokens, v: int, day: int) -> bool:
    """Whether 'it' is the subject of the clause before, to which a day before `v` adds another: 'and on June 24 it will play'."""
    h = t.head[v]
    it = [t.lower[c] for c in clause.children(t, v, "nsubj")] == ["it"]
    if not it or t.dep[v] != "conj" or not clause.is_verb(t, h) or not h < day < v:
        return False
    who = clause.children(t, h, "nsubj")
    return (
        clause.tense(t, h) == "future" and bool(who) and t.ent[who[0]] != "PERSON" and t.pos[who[0]] != "PRON"
    )
