"""Who meets where a noun tells it: possessives, 'between', 'of', the verb that carries or sets the noun."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.finding import acts
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.meetings.who import alongside, parties
from briefing.extraction.meetings.who.addressed import ADDRESSING, addressed
from briefing.extraction.meetings.who.around import around
from briefing.extraction.meetings.who.attending import TELLING, attending, is_host, misplaced, of_case, teller
from briefing.extraction.meetings.who.carriers import WITH_OBJECT, of_carrier, setting_verb
from briefing.extraction.meetings.who.complements import (
    WITH,
    astray,
    doers,
    has_guests,
    is_one_side,
    journeying,
    names_all,
    objects_behind,
    only_tells,
    other_side,
    told_of_it,
)
from briefing.extraction.meetings.who.naming import shown
from briefing.extraction.meetings.who.owners import (
    before_noun,
    in_another,
    is_favoured,
    owner,
    without_holders,
)
from briefing.extraction.meetings.who.parties import can_meet, is_somebody
from briefing.extraction.tokens import Tokens

_TO = frozenset({"to", "before", "for", "at"})
_FROM = frozenset({"from"})
_OF_BY = frozenset({"of", "by"})
_SPEAKING = frozenset(
    {"speech", "address", "testimony", "briefing", "appearance", "lecture", "hearing", "statement"}
)
_ASKING = frozenset(
    "ask request apply seek press push call propose urge demand suggest want arrange broker mediate schedule order "
    "convene organize organise".split()
)
_RECEIVING = frozenset({"host", "welcome", "receive", "invite", "join"})
_TAKING_PART = frozenset(
    {"face", "meet", "square", "clash", "spar", "compete", "participate", "appear", "preside", "speak"}
)
_OF_ONE = frozenset({"inauguration", "swearing-in", "coronation", "funeral", "burial", "anniversary"})
"""Events behind which 'with' names nobody who takes part as they do."""
_AGAINST = frozenset({"protest", "rally", "march", "strike", "demonstration", "vote", "vigil", "walkout"})
"""Events behind which 'against' names nobody who takes part."""
_OFF = frozenset({"cancel", "postpone", "delay", "call", "scrap", "move", "suspend", "reschedule", "stop"})
_OF_SOMEBODY = frozenset(
    {"nomination", "confirmation", "extradition", "appeal", "petition", "bail", "request", "motion"}
)
_PRESS = frozenset({"reporter", "journalist", "media", "press", "newspaper", "agency", "outlet"})
_GETTING = frozenset({"receive", "get", "have", "await", "expect"})
_CARRYING = frozenset({"fly", "take", "send", "bring", "carry", "lead"})
_STAGING = frozenset({"hold", "host", "organize", "organise", "stage", "attend", "address", "convene"})


def of_noun(t: Tokens, trigger: Trigger, reading: Reading) -> list[int]:
    """The parties of the meeting that noun `trigger` tells, each by its head noun."""
    i, h, carrier = trigger.at, t.head[trigger.at], reading.carrier
    if trigger.kind == "event" and carrier is None and t.dep[i] == "dobj" and t.lemma[h] == "address":
        carrier = h
    if t.lemma[i].lower() in vocab.events("ballots"):
        return acts.callers(t, i, reading)
    if t.lemma[i].lower() in acts.APPROVALS:
        return acts.granters(t, i, reading)
    found = before_noun(t, i, trigger.kind)
    nodes = [i] if carrier is None else [i, carrier]
    if t.lemma[i].lower() in _OF_ONE:
        nodes = []
    if t.dep[i] == "pobj" and t.pos[t.head[h]] in coordination.NOUNS:
        nodes.append(t.head[h])  # 'a round of talks between …', 'the possibility of a meeting between …'
    sides = WITH - {"against"} if t.lemma[i].lower() in _AGAINST else WITH
    for node in nodes:
        beside = [o for o in objects_behind(t, node, sides) if can_meet(t, o)]
        found += beside + (astray(t, t.head[node]) if beside and clause.is_verb(t, t.head[node]) else [])
    if trigger.kind == "visit" and t.dep[i] == "pobj" and t.lower[h] == "on":
        g = t.head[h]
        sent = [g] if t.lemma[g] not in _CARRYING else clause.children(t, g, "dobj")
        sent = [
            o
            for c in sent
            for o in coordination.conjuncts(t, c)
            if can_meet(t, o) and not clause.is_verb(t, o)
        ]
        if sent:
            return found + sent  # 'two tourists on a trip', 'will fly two tourists on a trip'
    for c in t.children[i]:  # 'consultations involving both ministers'
        if t.dep[c] == "acl" and t.lower[c] in ("involving", "including"):
            found += [
                o
                for d in clause.children(t, c, "dobj")
                for o in coordination.conjuncts(t, d)
                if can_meet(t, o)
            ]
    found += [o for o in objects_behind(t, i, _OF_BY) if can_meet(t, o) and t.lemma[i] != "tour"]
    if trigger.kind in ("visit", "briefing") and carrier is not None and t.lemma[carrier] in _GETTING:
        found += [o for o in objects_behind(t, i, frozenset({"from"})) if is_somebody(t, o)]
    if t.lemma[i].lower() in ("vote", "debate"):
        found += [o for o in objects_behind(t, i, frozenset({"in"})) if parties.is_bench(t, o)]
    if t.lemma[i].lower() == "testimony":
        found += [o for o in objects_behind(t, i, _FROM) if can_meet(t, o)]
    if t.lemma[i].lower() in _SPEAKING or trigger.kind in ("visit", "hearing", "call"):
        found += [o for o in objects_behind(t, i, _TO) if is_somebody(t, o)]
    if len(found) < 2 and nodes and trigger.kind != "hearing":
        found += misplaced(t, i)
    if t.dep[i] == "advcl" and clause.is_verb(t, t.head[i]):  # 'Meeting in Rome, the ministers agreed'
        found += [s for s in doers(t, t.head[i]) if can_meet(t, s)]
    found += around(t, trigger) + told_of_it(t, i)
    if t.dep[i] == "nsubj" and carrier is None and t.lemma[h] in vocab.gathering_verbs():
        found += [
            o for c in clause.children(t, h, "dobj") for o in coordination.conjuncts(t, c) if can_meet(t, o)
        ]
    if trigger.kind == "hearing":  # 'a hearing on her nomination'
        on = objects_behind(t, i, frozenset({"on", "over", "for"}))
        found += [
            c
            for o in on
            for c in clause.children(t, o, "poss")
            if t.lemma[o] in _OF_SOMEBODY and can_meet(t, c)
        ]
        heard = objects_behind(t, i, frozenset({"for"}))  # 'hearings for her pick, Ann Hill'
        found += [o for o in heard if any(t.ent[x] == "PERSON" for x in shown(t, o))]
        verb = t.head[h] if t.dep[i] == "pobj" else h
        rooms = objects_behind(t, verb, frozenset({"to", "in", "before"})) if clause.is_verb(t, verb) else []
        found += [c for o in rooms for c in clause.children(t, o, "poss") if t.lemma[o] == "courtroom"]
    found = list(dict.fromkeys(found + attending(t, i)))
    if trigger.kind == "deadline":
        found += [
            s for c in t.children[i] if clause.is_verb(t, c) for s in clause.subjects(t, c) if can_meet(t, s)
        ]
    asked = (
        trigger.kind == "visit" and t.dep[i] == "pobj" and carrier is not None and t.lemma[carrier] in _ASKING
    )
    between = any(t.lower[c] == "between" for n in nodes for c in t.children[n]) and len(found) > 1
    of = any(t.lower[c] in ("of", "between", "among") for n in nodes for c in t.children[n])
    if carrier is not None and t.lemma[carrier] in _ASKING and of:
        between = bool(found)  # 'press for a meeting of members'
    between = between or (of and is_favoured(t, carrier, found))
    if trigger.kind == "hearing" and clause.is_verb(t, t.head[t.head[i]]):
        found += of_case(t, t.head[t.head[i]] if t.dep[i] == "pobj" else t.head[i])
    if t.lemma[i].lower() == "convention":  # 'the party's convention', 'takes her fight to the convention'
        found = [j for j in found if t.lemma[j].lower() != "party"]
        if carrier is None or t.lemma[carrier] not in _STAGING:
            return found
    if is_host(t, i, carrier):
        return found
    told_of = t.dep[i] == "pobj" and t.lower[h] in ("about", "regarding", "concerning")
    if carrier is not None and t.lemma[carrier] in _ASKING and found:
        for c in t.children[carrier]:
            if t.lemma[c] in _OFF and clause.children(t, c, "auxpass"):
                return found  # 'called for the board's meeting to be canceled': no word of who asks
    if carrier is not None and clause.is_verb(t, carrier) and not asked and not between and not told_of:
        found += of_carrier(t, i, carrier) + [s for s in teller(t, carrier) if can_meet(t, s)]
    several = len(found) > 1 and not (trigger.kind in vocab.TWO_SIDED and is_one_side(t, found))
    if not several and clause.is_verb(t, g := setting_verb(t, i)):
        told = t.dep[i] in ("dobj", "dative") and t.lemma[g] in TELLING
        speaks = told or (t.lemma[i].lower() in _SPEAKING and not found)  # 'in a speech, the premier said'
        anybody = trigger.kind != "event" or t.lemma[g] in _TAKING_PART or speaks
        who = [s for s in doers(t, g) if can_meet(t, s)]
        if t.lemma[g] in ("say", "tell", "promise", "vow"):  # 'the governor said at a rally'
            anybody = anybody or any(t.tag[s] == "NN" and not only_tells(t, s) for s in who)
        named = any(t.pos[j] == "PROPN" for j in found)
        if t.lower[h] == "of" and t.lemma[i].lower() in ("vote", "ruling", "decision", "verdict", "launch"):
            who = []  # 'ahead of the vote, Hill said'
        if trigger.kind == "visit" and named and t.lemma[g] not in _RECEIVING:
            who = [s for s in who if t.ent[s] == "PERSON"]  # 'during Hill's visit the parties agreed'
        persons = [s for s in who if t.ent[s] == "PERSON" or (t.ent[s] == "" and t.pos[s] == "PROPN")]
        if anybody or persons or any(t.lower[s] in ("he", "she") for s in who):
            found += who
        if t.lemma[g] in ADDRESSING and not told and trigger.kind in vocab.TWO_SIDED:
            found += [o for o in addressed(t, g) if t.lemma[o].lower() not in _PRESS]
        if not found and trigger.kind in vocab.TWO_SIDED:  # 'was agreed by Hill at a meeting'
            found += [o for p in alongside.agents(t, g) for o in clause.objects_of(t, p) if can_meet(t, o)]
        guests = t.lemma[g] == "invite" and has_guests(t, i)
        if t.lemma[g] in (_RECEIVING if trigger.kind == "visit" else WITH_OBJECT) and not guests:
            found += [
                o
                for c in clause.children(t, g, "dobj")
                for o in coordination.conjuncts(t, c)
                if can_meet(t, o)
            ]
            found += [o for p in alongside.agents(t, g) for o in clause.objects_of(t, p) if can_meet(t, o)]
    one_side = all(t.dep[j] not in ("poss", "nsubj", "nsubjpass") and not names_all(t, i, j) for j in found)
    if one_side and trigger.kind in vocab.TWO_SIDED:
        found += other_side(t, i) if found else journeying(t, i)
    found = [owner(t, i, j, found) for j in without_holders(t, found) if not in_another(t, j, found)]
    return [j for j in dict.fromkeys(found) if t.ent[j] not in ("DATE", "TIME")]
