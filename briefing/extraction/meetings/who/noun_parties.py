"""Who meets where a noun tells it: possessives, 'between', 'of', the verb that carries or sets the noun."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.finding import acts
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.meetings.who import alongside, noun_phrase, present
from briefing.extraction.meetings.who.addressed import addressed, addresses
from briefing.extraction.meetings.who.around import around
from briefing.extraction.meetings.who.attending import TELLING, attending, is_host, misplaced, of_case, teller
from briefing.extraction.meetings.who.carriers import WITH_OBJECT, of_carrier, setting_verb
from briefing.extraction.meetings.who.complements import (
    BODIES,
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
from briefing.extraction.meetings.who.owners import (
    in_another,
    is_favoured,
    owner,
    without_holders,
)
from briefing.extraction.meetings.who.parties import can_meet, is_state
from briefing.extraction.tokens import Tokens

_ASKING = frozenset(
    "ask request apply seek press push call propose urge demand suggest want arrange broker mediate schedule order "
    "organize organise".split()
)
_RECEIVING = frozenset({"host", "welcome", "receive", "invite", "join"})
_TAKING_PART = frozenset(
    "face meet square clash spar compete participate appear preside speak turn gather flock pack cheer boo".split()
)
_OFF = frozenset({"cancel", "postpone", "delay", "call", "scrap", "move", "suspend", "reschedule", "stop"})
_AWAITING = frozenset({"expect", "hope", "predict", "believe"})
_TOWARDS = frozenset({"to", "with", "toward", "towards"})
_PRESS = frozenset({"reporter", "journalist", "media", "press", "newspaper", "agency", "outlet"})
_STAGING = frozenset({"hold", "host", "organize", "organise", "stage", "attend", "address", "convene"})


def of_noun(t: Tokens, trigger: Trigger, reading: Reading) -> list[int]:
    """The parties of the meeting that noun `trigger` tells, each by its head noun."""
    i, carrier = trigger.at, reading.carrier
    word = t.lemma[i].lower()
    if trigger.kind == "event" and carrier is None and t.dep[i] == "dobj" and t.lemma[t.head[i]] == "address":
        carrier = t.head[i]
    if acts.is_ballot(t, i):
        return acts.callers(t, i, reading)
    if word in acts.APPROVALS:
        return acts.granters(t, i, reading)
    if there := present.listed(t, i):
        return noun_phrase.beside(t, trigger, noun_phrase.nodes(t, i, None)) + there
    if word == "date" and (called := noun_phrase.called(t, i)):
        return called
    nodes = noun_phrase.nodes(t, i, carrier)
    found = noun_phrase.beside(t, trigger, nodes)
    if sent := noun_phrase.travellers(t, trigger):
        return found + sent
    found += noun_phrase.behind(t, trigger, carrier)
    if len(found) < 2 and nodes and trigger.kind != "hearing":
        found += misplaced(t, i)
    found = list(dict.fromkeys(found + _around(t, trigger, carrier) + attending(t, i)))
    if trigger.kind == "deadline":
        found += [
            s for c in t.children[i] if clause.is_verb(t, c) for s in clause.subjects(t, c) if can_meet(t, s)
        ]
    between = _are_between(t, nodes, carrier, found)
    if trigger.kind == "hearing" and clause.is_verb(t, t.head[t.head[i]]):
        found += of_case(t, t.head[t.head[i]] if t.dep[i] == "pobj" else t.head[i])
    if word == "convention":  # 'the party's convention', 'takes her fight to the convention'
        others = [j for j in found if t.lemma[j].lower() != "party"]
        if carrier is None or t.lemma[carrier] not in _STAGING:
            speaks = t.head[t.head[i]] if t.dep[i] == "pobj" and t.lower[t.head[i]] in ("at", "before") else i
            told = doers(t, speaks) if t.lemma[speaks] in ("tell", "say") else []
            others += [s for s in told if t.ent[s] == "PERSON" or t.lower[s] in ("he", "she")]
            return others or found  # 'will win it before the party's convention'
        found = others
    if is_host(t, i, carrier) or (found and _is_to_be_off(t, carrier)):
        return found
    if carrier is not None and not between and _brings_parties(t, trigger, carrier):
        found += of_carrier(t, i, carrier) + [s for s in teller(t, carrier) if can_meet(t, s)]
    if word == "debate":
        found += _answering(t, setting_verb(t, i))
    several = len(found) > 1 and not (trigger.kind in vocab.TWO_SIDED and is_one_side(t, found))
    if not several and clause.is_verb(t, g := setting_verb(t, i)):
        found += _of_setting(t, trigger, g, found)
    one_side = all(t.dep[j] not in ("poss", "nsubj", "nsubjpass") and not names_all(t, i, j) for j in found)
    if one_side and trigger.kind in vocab.TWO_SIDED:
        found += other_side(t, i) if found else journeying(t, i)
    if trigger.kind == "visit" and found and is_one_side(t, found):
        found += other_side(t, i)  # 'flew to Oslo for a visit with the king'
    found = [owner(t, i, j, found) for j in without_holders(t, found) if not in_another(t, j, found)]
    return [j for j in dict.fromkeys(found) if t.ent[j] not in ("DATE", "TIME")]


def _around(t: Tokens, trigger: Trigger, carrier: int | None) -> list[int]:
    """Who is named by the clause that noun `trigger` stands in, whatever its verb."""
    i, h = trigger.at, t.head[trigger.at]
    found: list[int] = []
    if t.dep[i] == "advcl" and clause.is_verb(t, h):  # 'Meeting in Rome, the ministers agreed'
        found += [s for s in doers(t, h) if can_meet(t, s)]
    found += around(t, trigger) + told_of_it(t, i) + _deciding(t, i) + _attending(t, i)
    if t.dep[i] == "nsubj" and carrier is None and t.lemma[h] in vocab.gathering_verbs():
        found += _objects(t, h)
    if trigger.kind == "hearing":
        found += noun_phrase.of_hearing(t, i)
    return found


def _deciding(t: Tokens, i: int) -> list[int]:
    """Who decided in vote `i`, or has not met since meeting `i`: 'members rejected it in a vote', 'have not spoken since'."""
    p = t.head[i]
    v = t.head[p]
    if t.dep[i] != "pobj" or not clause.is_verb(t, v):
        return []
    voted = t.lemma[i].lower() in ("vote", "ballot") and t.lower[p] in ("in", "by") and t.lemma[v] in _VOTING
    apart = t.lower[p] == "since" and t.lemma[v] in _TALKING and clause.negated(t, v)
    return [s for s in doers(t, v) if can_meet(t, s)] if voted or apart else []


def _attending(t: Tokens, i: int) -> list[int]:
    """Who attends what the clause of noun `i` says began: 'opened on Monday, attended by delegates', 'with the participation of'."""
    v = t.head[i]
    if t.dep[i] not in ("nsubj", "nsubjpass") or not clause.is_verb(t, v):
        return []
    there = [
        o for o in objects_behind(t, v, frozenset({"with"})) if t.lower[o] in ("participation", "attendance")
    ]
    found = [o for n in there for o in objects_behind(t, n, frozenset({"of"}))]
    for c in clause.children(t, v, "advcl", "acl"):
        if c > v and t.lower[c] == "attended":
            found += [o for p in alongside.agents(t, c) for o in clause.objects_of(t, p)]
    return [o for o in found if can_meet(t, o) or (t.tag[o] == "NNS" and not t.ent[o])]


_VOTING = frozenset(
    "reject approve pass back ratify adopt endorse support oust elect choose defeat decide".split()
)
_TALKING = frozenset({"speak", "meet", "talk", "see", "negotiate", "confer"})


def _are_between(t: Tokens, nodes: list[int], carrier: int | None, found: list[int]) -> bool:
    """Whether the words of the noun name everybody, so that its verb adds nobody: 'talks between the two'."""
    between = any(t.lower[c] == "between" for n in nodes for c in t.children[n]) and len(found) > 1
    of = any(t.lower[c] in ("of", "between", "among") for n in nodes for c in t.children[n])
    if carrier is not None and t.lemma[carrier] in _ASKING and of:
        between = bool(found)  # 'press for a meeting of members'
    return between or (of and is_favoured(t, carrier, found))


def _is_to_be_off(t: Tokens, carrier: int | None) -> bool:
    """Whether the verb only asks for the meeting to be off: 'called for the board's meeting to be canceled'."""
    if carrier is None or t.lemma[carrier] not in _ASKING:
        return False
    return any(t.lemma[c] in _OFF and clause.children(t, c, "auxpass") for c in t.children[carrier])


def _brings_parties(t: Tokens, trigger: Trigger, carrier: int) -> bool:
    """Whether the verb that carries the noun names parties: not 'asked about a visit', 'spoke of the talks'."""
    i = trigger.at
    asked = trigger.kind == "visit" and t.dep[i] == "pobj" and t.lemma[carrier] in _ASKING
    told_of = t.dep[i] == "pobj" and t.lower[t.head[i]] in ("about", "regarding", "concerning")
    return clause.is_verb(t, carrier) and not asked and not told_of


def _answering(t: Tokens, g: int) -> list[int]:
    """Who answers what is said at the debate: 'When Hill in a debate proposed it, Reed replied …'."""
    over = t.head[g]
    if t.dep[g] != "advcl" or t.lemma[over] not in _ANSWERING:
        return []
    said = [s for s in clause.subjects(t, g) if t.ent[s] == "PERSON"]
    return [s for s in doers(t, over) if t.ent[s] == "PERSON"] if said else []


_ANSWERING = frozenset({"reply", "respond", "answer", "retort", "counter", "object", "interject"})


def _of_setting(t: Tokens, trigger: Trigger, g: int, found: list[int]) -> list[int]:
    """The parties that verb `g`, in whose clause the noun sets the scene, names beside those `found`."""
    i = trigger.at
    told = t.dep[i] in ("dobj", "dative") and t.lemma[g] in TELLING
    more = _doers_of_setting(t, trigger, g, found, told)
    more += present.besides_doers(t, trigger, g)
    heard = trigger.kind in vocab.TWO_SIDED or trigger.kind == "hearing"
    known = trigger.kind == "call" and is_one_side(t, found) if found else False  # 'in a call with Reed'
    if addresses(t, g) and not told and heard and not known:
        more += [o for o in addressed(t, g) if t.lemma[o].lower() not in _PRESS]
    if t.pos[t.head[i]] == "ADP" and (
        like := clause.children(t, g, "acomp")
    ):  # 'was polite to her at the hearing'
        more += [o for a in like for o in objects_behind(t, a, _TOWARDS) if can_meet(t, o)]
    for v in (g, *clause.children(t, g, "xcomp")):
        if t.lemma[v] in ("shuttle", "mediate"):  # 'had to shuttle between the parties'
            more += [o for o in objects_behind(t, v, frozenset({"between"})) if can_meet(t, o)]
    by = [o for p in alongside.agents(t, g) for o in clause.objects_of(t, p) if can_meet(t, o)]
    if not found and not more and trigger.kind in vocab.TWO_SIDED:  # 'was agreed by Hill at a meeting'
        more += by
    guests = t.lemma[g] == "invite" and has_guests(t, i)
    if t.lemma[g] in (_RECEIVING if trigger.kind == "visit" else WITH_OBJECT) and not guests:
        more += _objects(t, g) + by
    return more


def _doers_of_setting(t: Tokens, trigger: Trigger, g: int, found: list[int], told: bool) -> list[int]:
    """Who does what verb `g` says, as far as they are parties; `told` says that it tells of the meeting."""
    i, h = trigger.at, t.head[trigger.at]
    word = t.lemma[i].lower()
    speaks = told or (word in noun_phrase.SPEAKING and not found)  # 'in a speech, the premier said'
    anybody = trigger.kind != "event" or t.lemma[g] in _TAKING_PART or speaks
    by = clause.children(t, g, "agent") if t.dep[g] == "acl" and word in noun_phrase.SPEAKING else []
    made = [o for p in by for o in clause.objects_of(t, p)]  # 'remarks made by Hill in a lecture'
    who = [s for s in made or doers(t, g) if can_meet(t, s)]
    who = [s for s in who if not _is_named_town(t, s)]
    if t.lemma[g] in _AWAITING:  # 'Norway expects that at the talks, the parties will sign it'
        theirs = [s for c in clause.children(t, g, "ccomp") for s in clause.children(t, c, "nsubj") if s > i]
        who = [s for s in theirs if can_meet(t, s)] or who
    if t.lemma[g] in ("say", "tell", "promise", "vow"):  # 'the governor said at a rally'
        anybody = anybody or any(t.tag[s] == "NN" and not only_tells(t, s) for s in who)
    if t.lower[h] == "of" and word in ("vote", "ruling", "decision", "verdict", "launch"):
        return []  # 'ahead of the vote, Hill said'
    named = any(t.pos[j] == "PROPN" for j in found)
    if trigger.kind == "visit" and named and t.lemma[g] not in _RECEIVING:
        who = [s for s in who if t.ent[s] == "PERSON"]  # 'during Hill's visit the parties agreed'
    elif trigger.kind == "visit" and any(t.lower[j] in ("his", "her") for j in found):
        who = [s for s in who if not _is_many(t, s)]  # 'police will guard Hill during her trip'
    persons = [s for s in who if t.ent[s] == "PERSON" or (t.ent[s] == "" and t.pos[s] == "PROPN")]
    return who if anybody or persons or any(t.lower[s] in ("he", "she") for s in who) else []


def _is_named_town(t: Tokens, s: int) -> bool:
    """Whether subject `s` is a town that something is decided of: 'Lund was chosen for the Games at a session'."""
    return t.dep[s] == "nsubjpass" and t.ent[s] == "GPE" and not is_state(t.word[s])


def _is_many(t: Tokens, s: int) -> bool:
    """Whether `s` is several people, a body or a place, of whom one does not say 'his' or 'her'."""
    several = t.tag[s] in ("NNS", "NNPS") or t.lower[s] in ("they", "we")
    land = is_state(t.word[s]) or t.lower[s] in vocab.capitals()
    return several or land or t.lemma[s].lower() in BODIES


def _objects(t: Tokens, v: int) -> list[int]:
    """The objects of verb `v` that can meet."""
    return [o for c in clause.children(t, v, "dobj") for o in coordination.conjuncts(t, c) if can_meet(t, o)]
