"""Who takes part in a meeting by other words of its sentence: a case, those who attend, a 'with' hung elsewhere."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty import outcomes
from briefing.extraction.meetings.merging.coupled import of_the_day
from briefing.extraction.meetings.who import parties
from briefing.extraction.meetings.who.complements import doers, objects_behind
from briefing.extraction.meetings.who.parties import can_meet
from briefing.extraction.tokens import Tokens

TELLING = frozenset({"tell", "warn", "assure", "remind"})
"""Verbs of telling whose object is who hears it."""


def of_case(t: Tokens, carrier: int) -> list[int]:
    """The parties of a case that goes to court: 'the union's suit against the city goes to trial'."""
    found = []
    for s in clause.subjects(t, carrier):
        if t.lemma[s] in ("case", "suit", "lawsuit", "complaint", "appeal", "challenge", "claim"):
            found += [c for c in clause.children(t, s, "poss") if can_meet(t, c)]
            found += [o for o in objects_behind(t, s, frozenset({"against", "by"})) if can_meet(t, o)]
    return found


_COMING = frozenset({"attend", "invite", "expect", "participate", "take", "sit", "join", "present"})


def attending(t: Tokens, i: int) -> list[int]:
    """Who is said to be there behind the clause of noun `i`: '… is set for Monday, with five chiefs invited'."""
    above = [i, *(a for a in t.ancestors(i) if clause.is_verb(t, a))][:3]
    found = [
        *invited(t, i),
        *attended_by(t, i),
        *who_attend(t, i),
        *of_the_day(t, i),
        *presiding(t, [*above, *(c for c in t.children[i] if c > i)]),
        *received(t, i),
        *honoured(t, i),
        *feasted(t, i),
        *discussing(t, i),
        *of_deed(t, i),
        *speaking_there(t, i),
        *outcomes.pictured(t, i),
        *[s for v in (outcomes.what_it_was(t, i),) if v is not None for s in doers(t, v) if can_meet(t, s)],
    ]
    for p in (c for a in above for c in t.children[a] if t.lower[c] == "with" and c > i):
        for c in t.children[p]:
            if t.dep[c] == "pcomp" and t.lemma[c] in _COMING:
                found += [s for s in clause.subjects(t, c) if can_meet(t, s)]
            elif t.dep[c] == "pobj" and any(
                t.dep[g] == "acl" and t.lemma[g] in _COMING for g in t.children[c]
            ):
                found += [o for o in coordination.conjuncts(t, c) if can_meet(t, o)]
    return found


_ATTENDED = frozenset({"attend", "host", "chair", "address", "open", "convene", "lead", "broker", "mediate"})


def attended_by(t: Tokens, i: int) -> list[int]:
    """Who attends noun `i`, or holds it: 'the summit will be attended by ministers'."""
    h = t.head[i]
    if t.dep[i] != "nsubjpass":
        return []
    done = [
        h,
        *(c for c in clause.children(t, h, "conj") if t.tag[c] == "VBN"),
    ]  # 'chaired by Hill and attended by'
    agents = [p for v in done if t.lemma[v] in _ATTENDED for p in clause.children(t, v, "agent")]
    return [o for p in agents for o in clause.objects_of(t, p) if can_meet(t, o)]


def who_attend(t: Tokens, i: int) -> list[int]:
    """Who attends noun `i` by a clause behind it: 'the summit, which both kings will attend'."""
    _, end = t.sentence_of(i)
    near = [c for c in range(i + 1, min(end, i + 12)) if t.dep[c] == "relcl" and t.lemma[c] in _JOINED]
    which = [c for c in near if any(t.lower[o] in ("which", "that") for o in clause.children(t, c, "dobj"))]
    who = [s for c in which[:1] for s in clause.children(t, c, "nsubj")]
    return [j for s in who for j in coordination.conjuncts(t, s) if can_meet(t, j)]


_JOINED = _ATTENDED | {"join", "skip", "boycott"}


_PRESIDING = frozenset(
    {"auspex", "auspice", "auspices", "chairmanship", "mediation", "aegis", "leadership", "patronage"}
)


def presiding(t: Tokens, above: list[int]) -> list[int]:
    """Under whose chair a meeting is: 'talks in Oslo under the auspices of envoy Ann Hill'."""
    chairs = [
        o for a in above for o in objects_behind(t, a, frozenset({"under"})) if t.lemma[o] in _PRESIDING
    ]
    found = [o for c in chairs for o in objects_behind(t, c, frozenset({"of"}))]
    found += [p for c in chairs for p in clause.children(t, c, "poss")]
    return [o for o in found if can_meet(t, o)]


def received(t: Tokens, i: int) -> list[int]:
    """Host and guest of noun `i`: 'Hill welcomed the king to the palace for talks', 'received him for a lunch'."""
    if t.dep[i] != "pobj" or t.lower[t.head[i]] != "for":
        return []
    verb = next((a for a in t.ancestors(i) if clause.is_verb(t, a)), i)  # over 'to the palace for talks' too
    if t.lemma[verb] not in _HOSTING:
        return []
    guests = [o for c in clause.children(t, verb, "dobj") for o in coordination.conjuncts(t, c)]
    guests = [o for o in guests if can_meet(t, o)]
    return [s for s in doers(t, verb) if can_meet(t, s)] + guests if guests else []


_HOSTING = frozenset({"welcome", "receive", "host", "greet", "join"})


def honoured(t: Tokens, i: int) -> list[int]:
    """For whom a funeral is, and who misses a hearing: 'the funeral for writer Ann Hill', 'Reed missed a hearing'."""
    if t.lemma[i].lower() in _MOURNING:
        dead = objects_behind(t, i, frozenset({"for", "of"}))
        return [o for o in dead if t.ent[o] == "PERSON" or (t.pos[o] == "PROPN" and t.ent[o] in ("ORG", ""))]
    missed = t.dep[i] == "dobj" and t.lemma[t.head[i]] in ("miss", "skip") and t.lower[i] == "hearing"
    return [s for s in doers(t, t.head[i]) if can_meet(t, s)] if missed else []


def discussing(t: Tokens, i: int) -> list[int]:
    """With whom somebody talks at noun `i`: 'was to discuss the bill with senators at a breakfast'."""
    v = t.head[t.head[i]]
    if (
        t.dep[i] != "pobj"
        or t.lower[t.head[i]] not in ("at", "over", "during", "in")
        or not clause.is_verb(t, v)
    ):
        return []
    if t.lemma[v] not in ("discuss", "speak", "talk", "confer"):
        return []
    nodes = [v, *clause.children(t, v, "dobj")]
    return [o for n in nodes for o in objects_behind(t, n, frozenset({"with"})) if can_meet(t, o)]


_HEARINGS = frozenset({"hearing", "trial", "inquiry", "inquest"})


def speaking_there(t: Tokens, i: int) -> list[int]:
    """Who speaks at hearing `i` by a clause behind it: 'held a hearing on Monday at which bankers defended it'."""
    if t.lemma[i].lower() not in _HEARINGS:
        return []
    for v in clause.children(t, i, "relcl"):
        for j in range(i + 1, v):
            there = t.lower[j] == "where" or (t.lower[j] == "which" and t.lower[j - 1] in ("in", "at"))
            if there and t.head[j] in (v, j - 1):
                return [s for s in clause.children(t, v, "nsubj") if s > j and can_meet(t, s)]
    return []


_DEEDS = frozenset({"questioning", "interview", "exchange", "grilling", "interrogation"})


def of_deed(t: Tokens, i: int) -> list[int]:
    """Who questions and who is questioned at noun `i`: 'her questioning of Hill during a forum'."""
    if t.dep[i] != "pobj" or t.lower[t.head[i]] not in ("at", "during", "in"):
        return []
    p = t.head[i]
    deed = next((j for j in range(p - 1, max(t.sent[i], p - 10) - 1, -1) if t.lower[j] in _DEEDS), None)
    if deed is None or not t.tag[deed].startswith("N"):
        return []
    found = clause.children(t, deed, "poss") + objects_behind(t, deed, frozenset({"of", "with"}))
    return [o for o in found if can_meet(t, o) and t.tag[o] != "PRP$"]


_MOURNING = frozenset("funeral burial vigil memorial service wake viewing visitation mass procession".split())
_SOCIETIES = frozenset(
    "club association coalition chamber institute society federation union league foundation council committee "
    "conference convention guild congress academy rotary".split()
)


def hosts(t: Tokens, v: int) -> list[int]:
    """The society at which somebody speaks or appears: 'is to speak at the Economic Club of New York'."""
    if t.lemma[v] not in ("speak", "appear", "talk"):
        return []
    at = objects_behind(t, v, frozenset({"at"}))
    return [o for o in at if t.pos[o] == "PROPN" and t.lower[o] in _SOCIETIES]


_FEASTS = vocab.MEALS | {"gala"}


def feasted(t: Tokens, i: int) -> list[int]:
    """For whom a meal is given: 'hosted a dinner for the visiting king'; not 'for charity'."""
    if t.lemma[i].lower() not in _FEASTS or t.lemma[t.head[i]] not in (
        "host",
        "give",
        "hold",
        "throw",
        "drop",
        "cancel",
    ):
        return []
    guests = [o for o in objects_behind(t, i, frozenset({"for"})) if parties.is_somebody(t, o)]
    return [o for o in guests if t.tag[o] != "NN" or any(t.dep[c] in ("det", "poss") for c in t.children[o])]


_INVITATIONS = frozenset({"invitation", "offer", "invite", "proposal", "request"})


def invited(t: Tokens, i: int) -> list[int]:
    """Host and guest of what noun `i` invites to: 'Hill accepted an invitation from the king for a visit'."""
    p = t.head[i]
    offer = t.head[p]
    if t.dep[i] != "pobj" or t.lower[p] not in ("for", "to") or t.lemma[offer].lower() not in _INVITATIONS:
        return []
    verb = t.head[offer]
    found = [c for c in clause.children(t, offer, "poss") if can_meet(t, c)]
    found += [o for o in objects_behind(t, offer, frozenset({"from", "by"})) if can_meet(t, o)]
    if t.dep[offer] == "dobj" and t.lemma[verb] in _ANSWERS:
        found += [s for s in doers(t, verb) if can_meet(t, s)]
    return found


_ANSWERS = frozenset({"accept", "decline", "receive", "reject", "refuse", "get", "welcome", "take"})


_BREAKS = frozenset({";", ":", "that", "who", "which", "when", "where", "and"})


def misplaced(t: Tokens, i: int) -> list[int]:
    """Parties behind a 'with' or 'between' that the parse hung elsewhere: 'talks in Rome with …'."""
    _, end = t.sentence_of(i)
    for j in range(i + 1, min(end, i + 9)):
        own = (
            t.dep[j] == "acl" and t.head[j] == i and t.tag[j] == "VBN"
        )  # 'a summit planned in May between …'
        if (clause.is_verb(t, j) and not own) or t.lower[j] in _BREAKS:
            break
        if t.word[j - 1] != "-" and t.dep[j] in ("appos", "conj") and t.lemma[j].lower() in vocab.nouns():
            break  # 'before the meeting, a lunch with …'
        if t.lower[j] in ("with", "between"):
            return [o for o in clause.objects_of(t, j) if can_meet(t, o)]
    return []


def teller(t: Tokens, carrier: int) -> list[int]:
    """Who tells those who attend something: 'Hill told guests attending a luncheon'; they are there too."""
    whom = t.head[carrier]
    told = t.lemma[carrier] == "attend" and t.dep[carrier] == "acl" and t.dep[whom] in ("dobj", "dative")
    return doers(t, t.head[whom]) if told and t.lemma[t.head[whom]] in TELLING else []


def is_host(t: Tokens, i: int, carrier: int | None) -> bool:
    """Whether the subject of `carrier` only lends the place to the meeting of noun `i`: 'Oslo hosted talks between'."""
    one = t.head[t.head[i]] if t.dep[i] == "pobj" and t.lower[t.head[i]] == "of" else i  # 'a round of talks'
    if carrier is None or t.lemma[carrier] != "host" or t.dep[one] != "dobj":
        return False
    if any(t.lower[c] in ("with", "for") for c in t.children[i]):
        return False
    whose = clause.subjects(t, carrier)
    return bool(whose) and all(t.ent[s] == "GPE" and not parties.is_state(t.word[s]) for s in whose)
