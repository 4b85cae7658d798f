"""Who meets, by the verb that says so: its subject, object, 'with', 'between', and who it is asked of."""

from __future__ import annotations

from itertools import islice

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.finding import speeches, stays, together
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.who import (
    accused,
    alongside,
    encounters,
    parties,
    questioned,
)
from briefing.extraction.meetings.who.around import joined_by
from briefing.extraction.meetings.who.attending import hosts
from briefing.extraction.meetings.who.complements import WITH, astray, doers, objects_behind
from briefing.extraction.meetings.who.of_dated import is_event
from briefing.extraction.meetings.who.parties import can_meet, is_somebody
from briefing.extraction.tokens import Tokens

_VISITED = frozenset({"school", "hospital", "church", "college", "university", "plant", "bank", "club"})
_FAR = 6
"""How many verbs up the parse the subject of a gerund is looked for."""


def of_verb(t: Tokens, trigger: Trigger) -> list[int]:
    """The heads of those whom the verb of `trigger` names: its subjects, objects and companions."""
    v = trigger.at
    subjects = doers(t, v)
    crowd = _meeting_of(t, v) if trigger.frame == "meet" else []
    if crowd:
        return crowd
    if trigger.frame in ("meet", "talk") and not any(can_meet(t, s) for s in subjects):
        subjects = _name_before(t, v) or [s for s in subjects if together.concrete(t, s)]
    subjects = subjects if any(can_meet(t, s) for s in subjects) else _over(t, v) or subjects
    objects = [o for c in clause.children(t, v, "dobj") for o in coordination.conjuncts(t, c)]
    withs = [o for p in alongside.companions(t, v, trigger.last) for o in clause.objects_of(t, p)]
    withs = withs or alongside.beside_purpose(t, v)
    if t.dep[v] == "xcomp":  # 'Reed, with whom Hill is to meet'
        withs += [o for o in objects_behind(t, t.head[v], WITH) if t.lower[o] == "whom"]
    agents = [o for p in alongside.agents(t, v) for o in clause.objects_of(t, p)]
    if trigger.frame == "asked":
        return [j for j in questioned.heads(t, v) if can_meet(t, j)]
    if trigger.frame == "invite":
        return [
            o for o in objects + _passive(t, v, subjects) if can_meet(t, o)
        ]  # who is to come, not the host
    if trigger.frame == "travel":
        if envoys := stays.sent(t, v):
            return envoys
        if any(is_somebody(t, s) for s in subjects):
            withs += alongside.visited_to_talk(t, v)
        group = [s for s in clause.children(t, v, "nsubj") if _is_a_group(t, s)]
        return group + [s for s in subjects + withs if is_somebody(t, s)]
    if trigger.frame == "talk":
        if t.lemma[v] in vocab.encounters():
            return [s for s in subjects if t.dep[s] != "nsubjpass"] + encounters.met(t, v)
        subjects = [
            s for s in subjects if t.pos[s] == "PROPN" or t.lemma[s] not in vocab.nouns()
        ]  # 'a dinner hosted by'
        return subjects + alongside.talk_parties(t, v) + withs
    if trigger.frame == "event":
        if trigger.kind != "event":
            heard = objects_behind(t, v, frozenset({"before", "to", "at"}))
            if t.lemma[v] == "hear":  # 'will hear from Ms. Hill', 'will hear her appeal'
                heard = objects_behind(t, v, frozenset({"from"}))
                heard += [c for o in objects for c in clause.children(t, o, "poss")]
                heard += accused.movers(t, v)
                heard += [j for o in objects for j in objects_behind(t, o, frozenset({"by"}))]
                return [j for j in subjects + heard if can_meet(t, j)]
            judges = [o for o in agents if can_meet(t, o)]  # 'will be sentenced by Judge Ann Hill'
            return (
                [s for s in subjects if can_meet(t, s)]
                + [o for o in heard if parties.is_bench(t, o)]
                + judges
            )
        behind = (
            objects_behind(t, v, frozenset({"to", "before", "with"})) + hosts(t, v) + speeches.heard_by(t, v)
        )
        if t.lemma[v] == "sign":  # 'is set to sign a settlement with the department'
            behind += [p for o in objects for p in objects_behind(t, o, WITH)]
        signed = t.lemma[v] == "sign" and t.tag[v] == "VBN" and t.dep[v] == "acl" and bool(agents)
        passive = subjects if signed else _passive(t, v, subjects)
        who = (
            [s for s in passive if can_meet(t, s)] + agents if passive else subjects
        )  # 'the bill will be signed by'
        to_society = t.lemma[v] == "address"  # 'addressed the World Economic Forum'
        return (
            who
            + joined_by(t, v)
            + [
                o
                for o in objects + behind
                if (is_somebody(t, o) and (not is_event(t, o) or (to_society and t.ent[o] == "ORG")))
                or (to_society and speeches.is_society(t, o))
            ]
        )
    if trigger.frame == "visit":
        asked = _asker(t, v)
        subjects = [s for s in subjects if s not in asked]
        if clause.children(t, v, "nsubjpass"):
            return agents
        lands = [o for o in objects if any(t.ent[c] == "GPE" for c in clause.children(t, o, "appos"))]
        objects = [o for o in objects + withs if o not in lands]  # 'visited allies Norway and Peru'
        return subjects + [o for o in objects if is_somebody(t, o) and t.lemma[o].lower() not in _VISITED]
    between = objects_behind(t, v, frozenset({"between"}))
    if trigger.kind == "call" and t.lemma[v] in ("talk", "speak"):
        withs = list(dict.fromkeys(withs + alongside.talk_parties(t, v)))
    if withs:
        withs += astray(t, v)
        if any(t.tag[o] in ("NNS", "NNPS") for o in withs):  # 'met with senators on Tuesday, including Hill'
            withs += [o for o in objects_behind(t, v, frozenset({"including"})) if t.ent[o] == "PERSON"]
    withs += joined_by(t, v)
    beside = [o for o in withs if can_meet(t, o) or together.concrete(t, o)]
    return subjects + beside + [o for o in objects + agents + between if can_meet(t, o)]


def _is_a_group(t: Tokens, s: int) -> bool:
    """Whether subject `s` is the 'it' for those who came: 'The delegation is in Lund. It will leave for Oslo tomorrow.'"""
    if t.lower[s] != "it" or t.sent[s] == 0:
        return False
    begin, end = t.sentence_of(t.sent[s] - 1)
    return any(t.lemma[j].lower() in _GROUPS and t.dep[j] == "nsubj" for j in range(begin, end))


_GROUPS = frozenset({"delegation", "team", "mission", "group", "party", "commission", "committee", "panel"})


def _meeting_of(t: Tokens, v: int) -> list[int]:
    """Who meets in a noun taken for a verb: 'on the sidelines of the G20 ministers and bankers meeting.'"""
    alone = t.tag[v] == "VBG" and not any(t.dep[c] != "punct" and c != v - 1 for c in t.children[v])
    ends = v + 1 >= len(t) or t.pos[v + 1] == "PUNCT"
    if not (alone and ends and v and t.tag[v - 1] == "NNS" and can_meet(t, v - 1)):
        return []
    top, before = v - 1, t.edges[v - 1][0] - 1
    if t.head[top] == v:  # taken for part of the noun, and for one alone
        beside = (
            before > 1 and t.lower[before] == "and" and t.tag[before - 1] == "NNS" and can_meet(t, before - 1)
        )
        return [before - 1, top] if beside else [top]
    while t.dep[top] == "conj" and coordination.is_noun(t, t.head[top]):
        top = t.head[top]
    return coordination.conjuncts(t, top) if t.dep[top] == "pobj" else []


def _passive(t: Tokens, v: int, subjects: list[int]) -> list[int]:
    """`subjects` if verb `v` is passive: to them it is done."""
    return subjects if clause.children(t, v, "auxpass", "nsubjpass") else []


def _asker(t: Tokens, v: int) -> list[int]:
    """Who asks somebody else to do `v`: the host of 'invited her to visit'."""
    h = t.head[v]
    asks = t.dep[v] in ("xcomp", "ccomp") and t.lemma[h] in ("invite", "ask", "request")
    return doers(t, h) if asks and clause.children(t, h, "dobj", "nsubj") and not _passive(t, h, [h]) else []


def _over(t: Tokens, v: int) -> list[int]:
    """Who does gerund `v` where the clause it hangs in is about a thing: 'Hill said it was near after meeting Reed'."""
    if t.tag[v] != "VBG" or t.dep[v] != "pcomp":
        return []
    verbs = (a for a in t.ancestors(v) if clause.is_verb(t, a))
    for a in islice(verbs, _FAR):
        who = [s for s in doers(t, a) if can_meet(t, s)]
        if who:
            return who
    return []


def _name_before(t: Tokens, v: int) -> list[int]:
    """The nearest name before verb `v`, where the parse gives it no subject that can meet."""
    begin, _ = t.sentence_of(v)
    for c in t.children[
        v
    ]:  # 'On Monday, Hill, joined by Reed, met with owners', where the parse misses the subject
        if t.dep[c] in ("advcl", "acl") and c < v and t.lemma[c] in ("join", "accompany", "flank"):
            k = c - 1
            if k > begin and t.word[k] == "," and t.pos[k - 1] == "PROPN":
                return [k - 1, *(o for p in clause.children(t, c, "agent") for o in clause.objects_of(t, p))]
    for j in range(v - 1, max(begin, v - 15) - 1, -1):
        if t.ent[j] == "PERSON" and t.dep[j] not in ("poss", "compound"):
            return [j]
        if clause.is_verb(t, j) and t.dep[j] not in ("aux", "auxpass", "acl", "relcl"):
            break
    return []
