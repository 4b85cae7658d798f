"""Who is heard by those who look into something: 'agreed to be interviewed by the committee', 'will be questioned by police'."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.who import alongside
from briefing.extraction.tokens import Tokens

VERBS = frozenset({"interview", "question", "grill", "quiz", "interrogate"})
_BENCHES = frozenset(
    "committee subcommittee panel inquiry commission tribunal jury court parliament senator lawmaker legislator "
    "senate congress".split()
)


def asked_by(t: Tokens, v: int) -> list[int]:
    """Those who put the questions of verb `v`, if they look into something: a committee, the police; no journalist."""
    by = [o for p in alongside.agents(t, v) for o in clause.objects_of(t, p)]
    if clause.children(t, v, "dobj") and not clause.children(t, v, "nsubjpass"):
        by += clause.subjects(t, v)
    return [o for o in by if is_asker(t, o)]


def is_asker(t: Tokens, o: int) -> bool:
    """Whether noun `o` is somebody who questions people about what they did: 'investigators', 'the inquiry'."""
    words = {t.lemma[o].lower(), t.lower[o]}
    return bool(words & vocab.events("questioners"))


def is_told_apart(t: Tokens, v: int) -> bool:
    """Whether a noun says where verb `v` is done: 'will be grilled at a hearing', which tells it better."""
    where = [
        o for p in t.children[v] if t.lower[p] in ("at", "in", "during") for o in clause.objects_of(t, p)
    ]
    return any(t.lemma[o].lower() in vocab.nouns() for o in where)


def kind(t: Tokens, askers: list[int]) -> str:
    """The kind of meeting that the questions of `askers` make."""
    return "hearing" if any(t.lemma[o].lower() in _BENCHES for o in askers) else "meeting"


def heads(t: Tokens, v: int) -> list[int]:
    """Who is questioned by verb `v`, and by whom."""
    told = [o for c in clause.children(t, v, "dobj") for o in coordination.conjuncts(t, c)]
    return [*clause.subjects(t, v), *told, *asked_by(t, v)]


def asked_about(t: Tokens, i: int) -> list[int]:
    """Who is asked about meeting `i` and answers: 'Asked about a meeting with the king, Ms. Hill said'."""
    for a in t.ancestors(i):
        if t.tag[a] == "VBN" and t.lemma[a] in ("ask", "question", "press", "quiz"):
            over = t.head[a]
            if t.dep[a] == "advcl" and clause.is_verb(t, over):
                return [s for s in clause.subjects(t, over) if t.ent[s] == "PERSON"]
            return []
    return []
