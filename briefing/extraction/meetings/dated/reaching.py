"""Which verb a time on the agenda belongs to, where another stands nearer to it in the parse."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty import said_by_word
from briefing.extraction.meetings.dated import actions
from briefing.extraction.meetings.dates.calendar import Moment
from briefing.extraction.tokens import Tokens


def when_planned(t: Tokens, m: Moment) -> int | None:
    """The verb of 'when …' right behind the time, if it is planned: 'tomorrow, when she is due to make a statement'."""
    j = m.last + 1
    j += j < len(t) and t.word[j] == ","
    if j >= len(t) or t.lower[j] != "when" or t.head[j] == j:
        return None
    v = t.head[j]
    v = t.head[v] if clause.tense(t, v) == "infinitive" and t.dep[v] == "xcomp" else v
    return (
        v
        if said_by_word.word_class(t, v) in ("scheduled", "expected") or clause.tense(t, v) == "future"
        else None
    )


def told_of(t: Tokens, v: int) -> int:
    """The verb ahead that makes known the plan to do `v`, else `v`: 'would notify the council of its plan to leave by March'."""
    for a in t.ancestors(v):
        if clause.is_verb(t, a):
            telling = t.lemma[a] in ("notify", "inform") and clause.tense(t, a) in (
                "future",
                "modal",
                "infinitive",
            )
            return a if telling else v
    return v


def ordered_then(t: Tokens, g: int) -> bool:
    """Whether infinitive `g` is what somebody was told to do at once: 'ordered them to leave on Sunday'."""
    h = t.head[g]
    told = t.dep[g] in ("xcomp", "ccomp") and t.lemma[h] in actions.words("orders") | {
        "force",
        "ask",
        "urge",
        "begin",
    }
    return told and clause.tense(t, g) == "infinitive" and clause.tense(t, h) == "past"


def verb_over(t: Tokens, g: int, m: Moment) -> int:
    """The verb ahead whose phrase noun `g` ends, else `g`: 'will appear on "Day One" on Sunday'."""
    p = t.head[g]
    if t.dep[g] in ("dobj", "pobj") and t.pos[g] == "NOUN" and t.lemma[g].lower() not in vocab.nouns():
        over = t.head[p] if t.dep[g] == "pobj" else p
        bare = t.dep[m.head] == "npadvmod"  # 'is due to rule on the appeal Friday'
        limit = t.dep[g] == "dobj" and t.lower[t.head[m.head]] == "by"  # 'to file its reply by Monday, 2 May'
        ahead = clause.is_verb(t, over) and clause.tense(t, over) in ("future", "infinitive")
        if ahead and (bare or limit) and over < g < m.first:
            return over
    if t.dep[g] == "dobj" and clause.is_verb(t, p) and t.lemma[g].lower() not in vocab.nouns():
        known = t.lemma[p] in actions.words("starts") or t.lemma[p] in actions.words("event")
        ahead = clause.tense(t, p) in ("present", "future", "infinitive")
        return p if known and ahead and t.pos[g] == "NOUN" else g  # 'starts work June 19'
    after = t.lower[p] == "following" and t.dep[g] == "dobj"
    if (
        (t.dep[g] != "pobj" and not after)
        or t.pos[g] not in ("NOUN", "PROPN")
        or t.lemma[g].lower() in vocab.nouns()
    ):
        return g
    v = t.head[p]
    if t.lower[p] in ("following", "after", "amid", "despite") and clause.is_verb(t, v):
        return (
            v if clause.tense(t, v) in ("future", "infinitive") else g
        )  # 'to come back after a ban on 26 April'
    ahead = clause.is_verb(t, v) and clause.tense(t, v) in ("future", "infinitive")
    heard = t.lower[p] == "from" and t.lemma[v] == "hear"  # 'will hear from the farmer on Monday'
    placed = t.lemma[v] in actions.words("event") and t.lower[p] in ("on", "at", "in")
    return v if ahead and (placed or heard) else g


def to_be_done(t: Tokens, g: int) -> int:
    """The verb that is to be done: the infinitive below a word like 'set' or 'due', else the word itself."""
    for d in (g, *(clause.children(t, g, "acomp") if t.lemma[g] == "be" else ())):
        if t.lower[d] in ("due", "likely") and t.pos[d] == "ADJ":
            return said_by_word.infinitive_of(t, d) or g  # 'On Friday, she is due to step down'
    if said_by_word.word_class(t, g) in ("scheduled", "expected"):
        for c in t.children[g]:
            if (
                t.dep[c] in ("xcomp", "advcl", "ccomp")
                and clause.tense(t, c) == "infinitive"
                and c > g
                and not any(t.lower[w] == "whether" for w in t.children[c])
            ):
                return c
    return g


def over_its_object(t: Tokens, g: int, m: Moment) -> int:
    """The verb ahead whose object verb `g` only tells more of, else `g`: 'will unveil a plan to cut taxes on Friday'."""
    if not clause.is_verb(t, g) or m.first < g:
        return g
    gone = clause.tense(t, g) == "past"  # 'will release figures that show prices rose on Friday'
    i = g
    for a in t.ancestors(g):
        finite = clause.is_verb(t, i) and clause.tense(t, i) in ("future", "present")
        if t.dep[i] in ("advcl", "conj", "parataxis") or (finite and not gone):
            return g  # 'a law that takes effect on Friday'
        if i != g and clause.is_verb(t, a) and t.dep[i] == "dobj" and t.lemma[i].lower() not in vocab.nouns():
            over = t.head[a]
            planned = said_by_word.word_class(t, over) in ("scheduled", "expected") or t.lemma[over] == "be"
            ahead = clause.tense(t, a) == "future" or (clause.tense(t, a) == "infinitive" and planned)
            return a if ahead else g
        i = a
    return g
