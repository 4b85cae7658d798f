"""Who meets by the verb that carries a meeting's noun ('will hold a meeting') or is set at it ('said at the debate')."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.who import alongside, parties
from briefing.extraction.meetings.who.attending import TELLING
from briefing.extraction.meetings.who.complements import BODIES, doers, has_guests
from briefing.extraction.meetings.who.parties import can_meet
from briefing.extraction.tokens import Tokens

_KNOWN = frozenset({"the", "this", "that", "their"})
_JUDGING = frozenset({"consider", "deem", "regard", "view", "judge", "rate"})
_COME = frozenset(
    {"turn", "show", "gather", "sit", "assemble", "prepare", "pause", "converge", "reunite", "break"}
)
WITH_OBJECT = frozenset(
    {
        "join",
        "meet",
        "host",
        "welcome",
        "receive",
        "face",
        "summon",
        "call",
        "order",
        "subpoena",
        "invite",
        "see",
        "question",
        "grill",
        "confront",
        "press",
    }
)
_JOURNEYS = frozenset({"trip", "visit", "tour"})
_APPEAR = frozenset({"be", "return", "arrive", "come", "appear", "fly", "head", "travel"})
_AROUND = frozenset({"after", "following", "before", "ahead"})
_EDGES = frozenset({"beginning", "start", "outset", "opening", "end", "close", "conclusion", "course"})
_LENGTHS = frozenset({"hour", "minute", "day", "round"})
_SETTINGS = _AROUND | {"at", "in", "during"}


def of_carrier(t: Tokens, i: int, carrier: int) -> list[int]:
    """The parties that the verb which carries noun `i` names: 'Smith will hold a meeting'."""
    lemma = t.lemma[carrier]
    objects = [o for c in clause.children(t, carrier, "dobj") for o in coordination.conjuncts(t, c) if o != i]
    if t.dep[i] == "nsubjpass" and lemma in vocab.verbs_without_party():
        return []  # 'the trip was followed by a report'
    if t.dep[i] == "nsubjpass":
        if t.lemma[carrier] == "request" and any(t.lower[c] in _KNOWN for c in t.children[i]):
            return []  # 'The meeting was requested by': who asks, after those who meet have been told
        return [o for p in alongside.agents(t, carrier) for o in clause.objects_of(t, p) if can_meet(t, o)]
    if t.dep[i] == "nsubj":
        return [o for o in objects if can_meet(t, o)] if lemma in vocab.gathering_verbs() else []
    if lemma in _JUDGING and t.dep[i] == "dobj" and any(t.lower[c] in _KNOWN for c in t.children[i]):
        return []  # 'Oslo considered the meeting a success'
    found: list[int] = []
    with_it = lemma == "use" and any(
        t.lower[c] == "with" for c in t.children[i]
    )  # 'will use the talks with Reed to'
    aside = lemma in vocab.verbs_without_party() and not (lemma in ("be", "expect") and t.head[i] != carrier)
    if with_it or not aside:
        found += [s for s in doers(t, carrier) if s != i and can_meet(t, s)]
    if lemma in ("include", "feature", "involve") and not found:  # 'her schedule includes a dinner with …'
        found += [
            c for s in clause.subjects(t, carrier) for c in clause.children(t, s, "poss") if can_meet(t, c)
        ]
    if (
        lemma in ("attend", "address", "join", "watch") and t.dep[i] == "dobj"
    ):  # 'attended a rally by farmers'
        found += [
            o
            for p in clause.children(t, carrier, "agent", "prep")
            if t.lower[p] == "by" and p > i
            for o in clause.objects_of(t, p)
            if can_meet(t, o)
        ]
    asked = lemma == "ask" and t.dep[i] == "pobj" and t.lower[t.head[i]] == "for"
    if asked and not any(t.lower[c] in ("with", "between") for c in t.children[i]):
        found += [o for o in objects if can_meet(t, o)]  # 'asked the mayor for a meeting'
    looks_on = lemma == "invite" and has_guests(t, i)
    if not looks_on and lemma in (
        "invite",
        "summon",
        "bring",
        "welcome",
        "host",
        "receive",
        "convene",
        "send",
        "challenge",
    ):
        found += [o for o in objects if can_meet(t, o)]
    return found


def setting_verb(t: Tokens, i: int) -> int:
    """The verb that happens at the event of noun `i` ('at the debate, Smith said'), else `i` itself."""
    h = t.head[i]
    if t.dep[i] == "pobj" and t.lower[h] == "of" and t.lower[t.head[h]] == "ahead":
        h = t.head[h]
    g = t.head[h]
    if t.dep[i] == "pobj" and t.lower[h] == "of" and t.lower[g] in ("sidelines", "sideline", "margins"):
        h = t.head[g]  # 'said on the sidelines of the meeting'
        return t.head[h]
    edge = t.dep[i] == "pobj" and t.lower[h] == "of" and (t.lower[g] in _EDGES or t.lemma[g] in _LENGTHS)
    if edge and t.lower[t.head[g]] in ("at", "in", "during") and t.lemma[i].lower() not in _JOURNEYS:
        return t.head[t.head[g]]  # 'told her at the beginning of the meeting'
    if t.dep[i] == "pobj" and t.dep[g] == "acomp" and t.lower[h] in ("at", "in", "during"):
        return t.head[g]  # 'were polite to her at the hearing'
    if t.dep[i] == "pobj" and t.lower[h] == "for" and t.lemma[g] in _COME:
        return g  # 'failed to turn up for the talks'
    if t.dep[i] == "pobj" and t.lower[h] in ("to", "for") and t.lemma[g] in WITH_OBJECT:
        return g  # 'summoned her to a hearing', 'will host him for a summit'
    if t.dep[i] == "pobj" and t.lower[h] == "with" and t.lemma[i].lower() in ("speech", "address"):
        return g  # 'opened the fair with a speech'
    spoken = t.lemma[i].lower() == "call" and clause.is_verb(t, g)  # 'offered her the job over a video call'
    if t.dep[i] == "pobj" and t.lower[h] == "over" and (t.lemma[g] == "preside" or spoken):
        return g
    if t.dep[i] in ("dobj", "dative") and t.lemma[h] in TELLING:
        return h  # 'told the union's meeting that …'
    if t.dep[i] == "dobj" and t.lemma[h] == "use" and t.lemma[i].lower() in _JOURNEYS:
        return h  # 'used a visit to Lima to call for calm'
    own = t.dep[i] == "dobj" and t.lemma[h] in _OF_OWN and _is_with_one_side(t, i)
    left = t.lemma[h] in _LEFT
    if own and all(left or t.ent[s] == "PERSON" or t.pos[s] == "PRON" for s in clause.subjects(t, h)):
        return h  # 'left talks with growers', 'Hill described a meeting with growers as useful'
    if t.dep[i] == "pobj" and t.lower[h] == "on" and t.lemma[i].lower() in _JOURNEYS | {"call"}:
        return g  # 'on a trip to Oslo she will praise …'
    if t.dep[i] == "pobj" and t.lower[h] == "for" and t.lemma[i] == "hearing" and t.lemma[g] in _APPEAR:
        return g  # 'was back in town for a hearing'
    out = t.lower[h] == "from" and t.lemma[g] in ("emerge", "return", "walk", "come", "leave")
    if t.dep[i] != "pobj" or not (out or t.lower[h] in _SETTINGS):
        return i
    if out or t.lower[h] in _AROUND:  # 'Hill and Reed pledged to work together after a meeting'
        the = any(
            t.lower[c] in _KNOWN or t.pos[c] == "NOUN" for c in t.children[i] if t.dep[c] in ("det", "poss")
        )
        who = clause.subjects(t, g) if clause.is_verb(t, g) else []
        who = [s for s in who if not parties.in_dateline(t, s)]
        behind = t.lower[h] in ("after", "following") and _is_with_one_side(t, i)
        if behind and who and all(_can_be_other(t, s) for s in who):
            return g
        if t.lemma[g] == "emerge" and who and all(can_meet(t, s) for s in who):
            return g  # 'lawmakers emerged from a lunch on Tuesday'
        named = not the and all(t.pos[s] == "PROPN" and can_meet(t, s) for s in who)
        return g if named and any(t.ent[s] == "PERSON" for s in who) else i
    return g


def _is_with_one_side(t: Tokens, i: int) -> bool:
    """Whether noun `i` says with whom and not whose it is: 'after talks with growers'."""
    with_whom = any(t.lower[p] == "with" for p in clause.children(t, i, "prep"))
    return with_whom and not any(t.dep[c] == "poss" for c in t.children[i])


def _can_be_other(t: Tokens, s: int) -> bool:
    """Whether subject `s` can be the other side of a meeting behind 'after': 'after talks with growers, she said'."""
    if t.pos[s] == "PRON":
        return t.lower[s] in ("he", "she", "they", "we")
    lemma = t.lemma[s].lower()
    if lemma.startswith(_TELLERS) or not can_meet(t, s):
        return False
    return t.pos[s] == "PROPN" or lemma in BODIES or t.tag[s] == "NN"


_LEFT = frozenset({"leave", "quit", "exit"})
_OF_OWN = _LEFT | frozenset(
    "describe detail recount characterize characterise recall confirm disclose acknowledge "
    "deny mention".split()
)
"""Verbs whose subject mostly speaks of a meeting of its own, where it is told with whom."""
_TELLERS = ("spokes", "witness", "source", "report", "analyst", "polic", "critic", "observer", "expert")
