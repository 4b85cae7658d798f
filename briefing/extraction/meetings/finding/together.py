"""Whether a verb of meeting is used of people who meet: 'met the envoy'; not 'met the deadline', 'met with scorn'."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.finding import company
from briefing.extraction.meetings.who import alongside
from briefing.extraction.meetings.who.parties import can_meet
from briefing.extraction.tokens import Tokens

_ABSTRACT = (
    "tion",
    "sion",
    "ment",
    "ness",
    "ity",
    "ism",
    "ance",
    "ence",
    "al",
    "ship",
    "ing",
    "cy",
    "ure",
    "age",
)
_NO_OBJECT = frozenset({"DATE", "TIME", "CARDINAL"})


def are_several(t: Tokens, v: int) -> bool:
    """Whether more than one is the subject of verb `v`: 'Hill and Reed', 'the ministers'."""
    return any(
        t.tag[s] in ("NNS", "NNPS") or len(coordination.conjuncts(t, s)) > 1 for s in clause.subjects(t, v)
    )


def meets(t: Tokens, v: int, last: int) -> bool:
    """Whether verb `v`, of the frame 'meet', is used of people: by its subject, its objects and who stands beside it."""
    lemma = t.lemma[v]
    if any(
        t.lemma[s] in ("eye", "gaze", "road", "river", "lip", "path") for s in clause.children(t, v, "nsubj")
    ):
        return False
    objects = [
        o for o in clause.children(t, v, "dobj") if t.ent[o] not in _NO_OBJECT and t.lower[o] != "face"
    ]
    if objects and lemma not in ("huddle", "confer", "parley"):  # these have none: 'huddle to plot strategy'
        o = objects[0]
        if t.word[o] == "Press" or t.word[v] == "Meet":
            return False  # the name of a programme
        if lemma == "convene" or lemma == "reconvene":
            noun = vocab.nouns().get(t.lemma[o].lower())
            return can_meet(t, o) or (
                noun is not None and bool(noun.needs)
            )  # 'convene talks': the noun tells it
        else:
            return (
                can_meet(t, o)
                and t.lower[o] != "you"
                and t.lemma[o].lower() not in vocab.decoys("meet_objects")
            )
    if lemma == "meet" and _wants_object(t, v):
        return False
    beside = alongside.companions(t, v, last)
    among = are_several(t, v)
    given = any(t.lower[c] in ("on", "upon", "by") for c in t.children[v])
    if lemma == "confer" and not beside and not among and given:
        return False
    if lemma in ("dine", "din") and not beside and not company.named_together(t, v):
        return False  # 'victims had been dining in the garden'
    if lemma == "come" and not company.is_set(t, v):
        return False  # 'the country must come together'
    if lemma == "sit":
        ahead = clause.tense(t, v) in ("future", "infinitive", "modal", "ongoing")
        sides = any(t.lemma[s].lower() in _SIDES for s in clause.subjects(t, v)) and among
        if _is_interview(t, v) or not (beside or sides or (among and ahead)):
            return False
    if any(t.dep[c] in ("nsubjpass", "auxpass") for c in t.children[v]):
        if lemma == "meet" and beside:
            return False  # 'was met with scorn by the growers'
        things = any(not can_meet(t, o) for w in beside for o in clause.objects_of(t, w))
        return not things and any(
            can_meet(t, o) for p in alongside.agents(t, v) for o in clause.objects_of(t, p)
        )
    for w in beside:
        for o in clause.objects_of(t, w):
            if t.lemma[o].lower() in vocab.decoys("with_objects"):
                return False
            thing = any(t.tag[s] in ("NN", "NNS") and not can_meet(t, s) for s in clause.subjects(t, v))
            if can_meet(t, o) or (lemma == "meet" and concrete(t, o) and not thing):
                return True  # not 'the request met with a shrug'
    who = clause.subjects(t, v)
    return any(can_meet(t, s) for s in who)


_SIDES = frozenset({"side", "party", "negotiator", "rival", "adversary", "delegation"})


def _wants_object(t: Tokens, v: int) -> bool:
    """Whether what 'meet' takes stands before its clause: 'the criteria the country must meet'."""
    above = next((a for a in (v, *t.ancestors(v)) if t.dep[a] == "relcl"), None)
    if above is not None and t.lemma[t.head[above]].lower() in vocab.decoys("meet_objects"):
        return True
    who = [s for s in clause.subjects(t, v) if s < v]
    first = min((t.edges[s][0] for s in who), default=0)
    at = first - 2 if first > 1 and t.lower[first - 1] in ("that", "which") else first - 1
    before = t.lemma[at].lower() if at >= 0 and t.tag[at].startswith("N") else ""
    return bool(who) and before in vocab.decoys("meet_objects") | {"criterion", "criteria"}


def _is_interview(t: Tokens, v: int) -> bool:
    _, end = t.sentence_of(v)
    return any(t.lemma[j] == "interview" for j in range(v, min(end, v + 8)))


def concrete(t: Tokens, i: int) -> bool:
    """Whether common noun `i`, behind 'meet with', is more likely somebody than something."""
    return (
        t.pos[i] == "NOUN"
        and not t.lemma[i].endswith(_ABSTRACT)
        and t.ent[i] not in ("DATE", "TIME")
        and t.lemma[i] not in vocab.decoys("with_objects")
    )
