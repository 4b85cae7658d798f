"""Who takes part in a meeting by the clauses around its noun: 'talks brokered by', 'in Oslo, where Ms. Hill will …'."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.finding.company import callers, from_to
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.who import alongside
from briefing.extraction.meetings.who.complements import objects_behind
from briefing.extraction.meetings.who.parties import can_meet, is_bench, is_somebody
from briefing.extraction.meetings.who.questioned import asked_about
from briefing.extraction.tags import FINITE
from briefing.extraction.tokens import Tokens

_GATHERINGS = frozenset({"summit", "event", "meeting", "talks"})
_GRANTING = frozenset({"grant", "give", "accord", "deny", "offer", "refuse"})
_FAR = 14
"""How many tokens behind the noun a clause that is about it may begin."""


def around(t: Tokens, trigger: Trigger) -> list[int]:
    """Who leads or brokers the meeting of noun `trigger`, who will be there, who is granted it."""
    found = led_by(t, trigger.at)
    if trigger.kind in _GATHERINGS or trigger.kind == "hearing":
        found += _there(t, trigger.at, trigger.kind == "hearing")
    if t.lemma[trigger.at].lower() in _BALLOTS:
        found += _chamber(t, trigger.at)
    if trigger.last > trigger.at and t.lower[trigger.last + 1 : trigger.last + 2] == ["by"]:
        found += clause.objects_of(t, trigger.last + 1)  # 'a work-to-rule by nurses'
    signed = t.lemma[trigger.at].lower() == "signing" and t.dep[trigger.at] == "dobj"
    if signed and t.lemma[t.head[trigger.at]] in ("witness", "attend", "oversee"):
        found += clause.subjects(t, t.head[trigger.at])  # 'Hill witnessed the signing of the pact'
    if t.lemma[trigger.at].lower() == "reading" and t.dep[trigger.at] == "dobj":
        found += clause.subjects(t, t.head[trigger.at])
    if t.lemma[trigger.at].lower() == "audience" and t.lemma[t.head[trigger.at]] in _GRANTING:
        verb = t.head[trigger.at]
        found += [o for n in (trigger.at, verb) for o in objects_behind(t, n, frozenset({"to"}))]
        found += [o for c in clause.children(t, verb, "dative") for o in clause.objects_of(t, c) or [c]]
    if trigger.kind in vocab.TWO_SIDED:
        found += asked_about(t, trigger.at)
    if trigger.kind == "call":
        found += _on_the_line(t, trigger.at)
    return [j for j in found if can_meet(t, j)]


def _on_the_line(t: Tokens, i: int) -> list[int]:
    """Who talks on the telephone: 'took a call from Hill', 'discussed it with Hill in a call'."""
    calling = callers(t, i)
    if calling and from_to(t, i):
        return calling
    if calling:
        return [*clause.subjects(t, t.head[i]), *calling]
    over = next((a for a in t.ancestors(i) if clause.is_verb(t, a)), i)
    if t.dep[i] != "pobj" or t.lower[t.head[i]] not in ("in", "during") or t.lemma[over] not in _TALKING:
        return []
    return clause.subjects(t, over) + [
        o
        for n in (over, *clause.children(t, over, "dobj"))
        for o in objects_behind(t, n, frozenset({"with"}))
    ]


_TALKING = frozenset({"discuss", "speak", "talk", "confer", "consult", "agree"})


def joined_by(t: Tokens, v: int) -> list[int]:
    """Who joins those who meet by verb `v`: 'met in Oslo, joined by their Peruvian counterpart'."""
    clauses = [c for c in clause.children(t, v, "advcl", "acl") if c > v and t.tag[c] == "VBN"]
    return [
        o
        for c in clauses
        if t.lemma[c] in ("join", "accompany", "flank")
        for p in alongside.agents(t, c)
        for o in clause.objects_of(t, p)
        if can_meet(t, o)
    ]


def led_by(t: Tokens, i: int) -> list[int]:
    """Behind 'led by', 'brokered by': 'talks in Oslo, brokered by Norway'."""
    found = []
    _, end = t.sentence_of(i)
    for c in range(i + 1, min(end, i + _FAR)):
        spoken = t.lemma[c] in ("deliver", "make") and t.lemma[i].lower() in _SPEECHES
        attended = _attended(t, i, c)
        if not attended and t.tag[c] != "VBN":
            continue
        moderated = t.lemma[c] == "moderate" and t.lemma[i].lower() in (
            "debate",
            "discussion",
            "forum",
            "panel",
        )
        if not (attended or moderated or spoken or t.lemma[c] in vocab.leading_verbs() or _presided(t, c)):
            continue
        by = [o for p in alongside.agents(t, c) for o in clause.objects_of(t, p)]
        channel = t.lemma[i].lower() in ("debate", "forum", "party") and not any(
            t.ent[o] == "PERSON" for o in by
        )
        if t.lemma[c] in ("host", "give") and channel:
            continue  # 'a debate hosted by the channel', but 'a dinner party given by Ann Hill'
        near = t.head[c] == i and t.dep[c] in ("acl", "relcl", "advcl")
        dated = t.ent[t.head[c]] in ("DATE", "TIME") and t.head[t.head[t.head[c]]] == i and t.dep[c] == "acl"
        if near or attended or dated or (t.dep[c] == "acl" and t.word[c - 1] == "," and _hangs_on(t, c, i)):
            found += by
    return found


_SPEECHES = frozenset({"speech", "address", "lecture", "sermon", "statement", "remarks", "eulogy", "toast"})


def _attended(t: Tokens, i: int, c: int) -> bool:
    """Whether 'attended by' (`c`) is of noun `i`, wherever it hangs: 'a rally against the treaty in Oslo attended by'."""
    if t.lower[c] != "attended" or t.lower[c + 1 : c + 2] != ["by"] or clause.children(t, c, "nsubj", "aux"):
        return False
    return not any(t.lemma[j].lower() in vocab.nouns() or t.tag[j] in FINITE for j in range(i + 1, c))


def _presided(t: Tokens, c: int) -> bool:
    """Whether participle `c` is 'presided over'."""
    return t.lemma[c] == "preside" and any(t.lower[p] == "over" for p in t.children[c])


def _hangs_on(t: Tokens, c: int, i: int) -> bool:
    """Whether `c` hangs below noun `i` with no verb between: 'talks in the capital of Oslo, brokered by'."""
    for a in t.ancestors(c):
        if a == i:
            return True
        if clause.is_verb(t, a):
            return False
    return False


def _there(t: Tokens, i: int, heard: bool) -> list[int]:
    """Who is said to be at the place of the gathering: 'its summit in Oslo, where Ms. Hill will present …'.

    Of those `heard` at a hearing any may be told: 'a hearing at which four officers are to testify'.
    """
    _, end = t.sentence_of(i)
    for j in range(i + 1, min(end, i + _FAR)):
        if t.lower[j] == "where" or (t.lower[j] == "which" and t.lower[j - 1] == "at"):
            v = next((a for a in t.ancestors(j) if clause.is_verb(t, a)), j)
            if t.dep[v] != "relcl" or clause.tense(t, v) not in ("future", "infinitive", "present", "past"):
                return []
            if heard:
                known = {t.lemma[c] for c in (v, *clause.children(t, v, "xcomp", "ccomp"))} & _HEARD
                return [s for s in clause.subjects(t, v) if known and can_meet(t, s)]
            who = [s for s in clause.subjects(t, v) if t.pos[s] == "PROPN" and is_somebody(t, s)]
            return [s for s in who if t.ent[s] in ("PERSON", "ORG", "")]
    return []


_HEARD = frozenset("testify describe tell speak appear recount explain defend answer address".split())
_BALLOTS = frozenset({"vote", "debate", "reading"})


def _chamber(t: Tokens, i: int) -> list[int]:
    """The body of 'in the senate, where a vote is expected next week'."""
    v = t.head[i]
    if not any(t.lower[c] == "where" for c in t.children[v]) or t.dep[v] != "relcl":
        return []
    return [t.head[v]] if is_bench(t, t.head[v]) else []


_ASKING = frozenset({"ask", "question", "press", "quiz", "grill"})


def answering(t: Tokens, trigger: Trigger, heads: list[int]) -> list[int]:
    """`heads` with whom reporters ask in the place of the reporters: 'are expected to ask him at a news conference'."""
    p = t.head[trigger.at]
    v = t.head[p]
    if trigger.kind != "briefing" or t.dep[trigger.at] != "pobj" or t.lower[p] not in ("at", "during", "in"):
        return heads
    v = next((a for a in t.ancestors(p) if t.lemma[a] in _ASKING), v)
    asked = [o for o in clause.children(t, v, "dobj", "dative", "nsubjpass") if can_meet(t, o)]
    if t.lemma[v] not in _ASKING or not asked:
        return heads
    return asked + [j for j in heads if t.lemma[j].lower() not in _PRESS and j not in asked]


_PRESS = frozenset({"reporter", "journalist", "press", "media", "correspondent"})
