"""Who meets: the parties a trigger names through its subject, object, 'with', 'between' and possessives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.extraction.meetings import clause, parties, senses
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.parties import Party, can_meet, is_somebody
from briefing.extraction.meetings.status import Reading
from briefing.extraction.meetings.triggers import Trigger
from briefing.extraction.tokens import Tokens

if TYPE_CHECKING:
    from briefing.extraction.meetings.resolver import Resolver

_WITH = frozenset(
    {"with", "between", "among", "amongst", "involving", "against", "including", "versus", "alongside"}
)
_TO = frozenset({"to", "before", "for", "at"})
_OF_BY = frozenset({"of", "by"})
_SPEAKING = frozenset({"speech", "address", "testimony", "briefing", "appearance", "lecture", "hearing"})
_ASKING = frozenset({"ask", "request", "apply", "seek", "press", "push", "call"})
_NO_SUBJECT = frozenset({"there", "this", "that", "which", "it", "what", "these", "those"})


def find(t: Tokens, trigger: Trigger, reading: Reading, people: Resolver) -> tuple[Party, ...]:
    """The parties of the meeting that `trigger` speaks of, in the order of the text."""
    if trigger.frame == "noun":
        heads = _of_noun(t, trigger, reading)
    elif trigger.frame == "dated":
        subjects = clause.subjects(t, trigger.at)
        if [t.lower[s] for s in subjects] == ["it"] and t.dep[trigger.at] == "ccomp":
            subjects = clause.subjects(t, t.head[trigger.at])  # 'the company said it will redeem …'
        if t.lemma[trigger.at] in ("hold", "stage") and clause.children(
            t, trigger.at, "nsubjpass", "auxpass"
        ):
            subjects = []  # 'the games are scheduled to be held in …'
        heads = [s for s in subjects if can_meet(t, s) and _ok_subject(t, s)]
        heads += [o for o in _behind_prepositions(t, trigger.at, frozenset({"before"})) if can_meet(t, o)]
        heads += [
            o
            for p in clause.children(t, trigger.at, "agent")
            for o in clause.objects_of(t, p)
            if can_meet(t, o)
        ]
    else:
        heads = _of_verb(t, trigger)
    return _made(t, heads, trigger.at, people)


def in_company(t: Tokens, trigger: Trigger, reading: Reading) -> bool:
    """Whether noun `trigger` names with whom: 'dinner with', 'discussions between'."""
    if trigger.frame != "noun":
        return True
    nodes = [trigger.at] if reading.carrier is None else [trigger.at, reading.carrier]
    return any(clause.prepositions(t, n, _WITH) for n in nodes) or bool(_misplaced(t, trigger.at))


def _made(t: Tokens, heads: list[int], at: int, people: Resolver) -> tuple[Party, ...]:
    found: list[Party] = []
    heads = [y for h in heads for y in _meant(t, h)]
    heads += [y for h in heads for y in parties.escorts(t, h)]
    for head in [y for h in heads for x in parties.represented(t, h) for y in parties.shown(t, x)]:
        if head == at:
            continue
        party = parties.named(t, Party(head, parties.span_of(t, head)), people)
        start, end = party.span
        if not any(start < p.span[1] and p.span[0] < end for p in found):
            found.append(party)
    return tuple(sorted(found, key=lambda p: p.span))


def _meant(t: Tokens, head: int) -> list[int]:
    """Who 'their' and 'whom' stand for: the subjects over it ('A and B praised their talks'), the noun before it."""
    if t.lower[head] == "whom":
        above = [a for a in t.ancestors(head) if t.dep[a] == "relcl"]
        return clause.conjuncts(t, t.head[above[0]]) if above else []
    if t.lower[head] != "their":
        return [head]
    for a in t.ancestors(head):
        for c in t.children[a] if clause.is_verb(t, a) else ():
            if t.dep[c] in ("nsubj", "nsubjpass") and c < head:
                together = clause.conjuncts(t, c)
                named = all(t.ent[j] in ("PERSON", "GPE", "ORG", "NORP") for j in together)
                many = t.tag[c] == "NNS" and can_meet(t, c)  # 'lawyers emerged from their meeting with …'
                return together if many or (len(together) > 1 and named) else [head]
    return [head]


def _of_verb(t: Tokens, trigger: Trigger) -> list[int]:
    v = trigger.at
    subjects = [s for s in clause.subjects(t, v) if _ok_subject(t, s)]
    if trigger.frame in ("meet", "talk") and not any(can_meet(t, s) for s in subjects):
        subjects = _name_before(t, v) or [s for s in subjects if senses.concrete(t, s)]
    subjects = subjects if any(can_meet(t, s) for s in subjects) else _over(t, v) or subjects
    objects = [o for c in clause.children(t, v, "dobj") for o in clause.conjuncts(t, c)]
    withs = [o for p in senses.companions(t, v, trigger.last) for o in clause.objects_of(t, p)]
    if t.dep[v] == "xcomp":  # 'Reed, with whom Hill is to meet'
        withs += [o for o in _behind_prepositions(t, t.head[v], _WITH) if t.lower[o] == "whom"]
    agents = [o for p in senses.agents(t, v) for o in clause.objects_of(t, p)]
    if trigger.frame == "travel":
        return [s for s in subjects + withs if is_somebody(t, s)]
    if trigger.frame == "talk":
        return subjects + senses.talk_parties(t, v) + withs
    if trigger.frame == "event":
        if trigger.kind != "event":
            heard = _behind_prepositions(t, v, frozenset({"before", "to"}))
            return subjects + [o for o in heard if parties.is_bench(t, o)]
        behind = _behind_prepositions(t, v, frozenset({"to", "before", "with"}))
        return subjects + [o for o in objects + behind if is_somebody(t, o)]
    if trigger.frame == "visit":
        if clause.children(t, v, "nsubjpass"):
            return agents
        return subjects + [o for o in objects if is_somebody(t, o)]
    between = _behind_prepositions(t, v, frozenset({"between"}))
    if trigger.kind == "call" and t.lemma[v] in ("talk", "speak"):
        withs = list(dict.fromkeys(withs + senses.talk_parties(t, v)))
    if withs:
        withs += _astray(t, v)
    beside = [o for o in withs if can_meet(t, o) or senses.concrete(t, o)]
    return subjects + beside + [o for o in objects + agents + between if can_meet(t, o)]


def _astray(t: Tokens, v: int) -> list[int]:
    """A person the parse coordinates with verb `v`: 'met with Ms. Hill on Monday and Mr. Reed on Tuesday'."""
    return [
        c
        for c in t.children[v]
        if t.dep[c] == "conj" and t.ent[c] == "PERSON" and t.pos[c] == "PROPN" and c > v
    ]


def _over(t: Tokens, v: int) -> list[int]:
    """Who does gerund `v` where the clause it hangs in is about a thing: 'Hill said it was near after meeting Reed'."""
    if t.tag[v] != "VBG" or t.dep[v] != "pcomp":
        return []
    for a in t.ancestors(v):
        if clause.is_verb(t, a):
            who = [s for s in clause.subjects(t, a) if _ok_subject(t, s) and can_meet(t, s)]
            if who:
                return who
    return []


def _name_before(t: Tokens, v: int) -> list[int]:
    """The nearest name before verb `v`, where the parse gives it no subject that can meet."""
    begin, _ = t.sentence_of(v)
    for j in range(v - 1, max(begin, v - 15) - 1, -1):
        if t.ent[j] == "PERSON" and t.dep[j] not in ("poss", "compound"):
            return [j]
        if clause.is_verb(t, j) and t.dep[j] not in ("aux", "auxpass", "acl", "relcl"):
            break
    return []


def _ok_subject(t: Tokens, s: int) -> bool:
    return (
        t.lower[s] not in _NO_SUBJECT and t.ent[s] not in ("DATE", "TIME") and not parties.in_dateline(t, s)
    )


def _behind_prepositions(t: Tokens, i: int, words: frozenset[str]) -> list[int]:
    return [o for p in clause.prepositions(t, i, words) for o in clause.objects_of(t, p)]


def _of_noun(t: Tokens, trigger: Trigger, reading: Reading) -> list[int]:
    i, carrier = trigger.at, reading.carrier
    if t.lemma[i].lower() in vocab.events("ballots"):
        return []
    found = _before_noun(t, i, trigger.kind)
    nodes = [i] if carrier is None else [i, carrier]
    h = t.head[i]
    if t.dep[i] == "pobj" and t.pos[t.head[h]] in clause.NOUNS:
        nodes.append(t.head[h])  # 'a round of talks between …', 'the possibility of a meeting between …'
    for node in nodes:
        beside = [o for o in _behind_prepositions(t, node, _WITH) if can_meet(t, o)]
        found += beside + (_astray(t, t.head[node]) if beside and clause.is_verb(t, t.head[node]) else [])
    found += [o for o in _behind_prepositions(t, i, _OF_BY) if can_meet(t, o)]
    if t.lemma[i].lower() in ("vote", "debate"):
        found += [o for o in _behind_prepositions(t, i, frozenset({"in"})) if parties.is_bench(t, o)]
    if t.lemma[i].lower() in _SPEAKING or trigger.kind in ("visit", "hearing"):
        found += [o for o in _behind_prepositions(t, i, _TO) if is_somebody(t, o)]
    if len(found) < 2:
        found += _misplaced(t, i)
    if t.dep[i] == "advcl" and clause.is_verb(t, t.head[i]):  # 'Meeting in Rome, the ministers agreed'
        found += [s for s in clause.subjects(t, t.head[i]) if can_meet(t, s) and _ok_subject(t, s)]
    found = list(dict.fromkeys(found))
    if trigger.kind == "deadline":
        found += [
            s for c in t.children[i] if clause.is_verb(t, c) for s in clause.subjects(t, c) if can_meet(t, s)
        ]
    asked = (
        trigger.kind == "visit" and t.dep[i] == "pobj" and carrier is not None and t.lemma[carrier] in _ASKING
    )
    between = any(t.lower[c] == "between" for n in nodes for c in t.children[n]) and len(found) > 1
    if t.lemma[i].lower() == "convention":  # 'the party's convention', 'takes her fight to the convention'
        found = [j for j in found if t.lemma[j].lower() != "party"]
        if carrier is not None and t.lemma[carrier] not in _STAGING:
            return found
    if carrier is not None and clause.is_verb(t, carrier) and not asked and not between:
        found += _of_carrier(t, i, carrier)
    if len(found) < 2 and clause.is_verb(t, g := _setting_verb(t, i)):
        anybody = trigger.kind != "event"
        who = [s for s in clause.subjects(t, g) if can_meet(t, s) and _ok_subject(t, s)]
        if anybody or any(t.ent[s] == "PERSON" or t.lower[s] in ("he", "she") for s in who):
            found += who
        if t.lemma[g] in _WITH_OBJECT:
            found += [
                o for c in clause.children(t, g, "dobj") for o in clause.conjuncts(t, c) if can_meet(t, o)
            ]
            found += [o for p in senses.agents(t, g) for o in clause.objects_of(t, p) if can_meet(t, o)]
    return [j for j in found if t.ent[j] not in ("DATE", "TIME")]


def _before_noun(t: Tokens, i: int, kind: str) -> list[int]:
    """Possessives and names before the noun: 'Smith's meeting', 'the Smith visit'."""
    found: list[int] = []
    for c in t.children[i]:
        if c >= i or t.ent[c] in ("DATE", "TIME"):
            continue
        if t.dep[c] == "poss":
            if kind == "talks" and t.lower[c] in ("our", "my", "your"):
                continue
            if t.lower[c] == "year":  # 'his New Year's address'
                found += [g for g in t.children[c] if t.dep[g] == "poss"]
                continue
            found += [j for j in clause.conjuncts(t, c) if j < i]
            h = t.head[i]
            if t.dep[i] == "conj" and t.pos[c] == "PROPN" and clause.is_name(t, h):
                found.append(h)  # 'Hill and Reed's meeting', where the parse pairs Ms. Hill with the meeting
        elif t.dep[c] == "nsubj" and can_meet(t, c):
            found.append(c)  # 'ministers meeting in Rome', taken for a noun
        elif (
            t.dep[c] in ("compound", "nmod")
            and t.pos[c] == "PROPN"
            and (t.ent[c] == "PERSON" or (t.ent[c] == "ORG" and kind in ("event", "summit")))
        ):
            found.append(c)
        if kind == "summit" and t.dep[c] == "compound":
            found += [g for g in t.children[c] if t.dep[g] == "compound" and t.ent[g] == "ORG"]
    return found


def _of_carrier(t: Tokens, i: int, carrier: int) -> list[int]:
    """The parties that the verb which carries noun `i` names: 'Smith will hold a meeting'."""
    lemma = t.lemma[carrier]
    objects = [o for c in clause.children(t, carrier, "dobj") for o in clause.conjuncts(t, c) if o != i]
    if t.dep[i] == "nsubjpass":
        return [o for p in senses.agents(t, carrier) for o in clause.objects_of(t, p) if can_meet(t, o)]
    if t.dep[i] == "nsubj":
        return [o for o in objects if can_meet(t, o)] if lemma in vocab.gathering_verbs() else []
    found: list[int] = []
    if lemma not in vocab.verbs_without_party() or (lemma in ("be", "expect") and t.head[i] != carrier):
        found += [s for s in clause.subjects(t, carrier) if s != i and _ok_subject(t, s) and can_meet(t, s)]
    if lemma in ("include", "feature") and not found:  # 'her schedule includes a dinner with …'
        found += [
            c for s in clause.subjects(t, carrier) for c in clause.children(t, s, "poss") if can_meet(t, c)
        ]
    if lemma in ("invite", "summon", "bring", "welcome", "host", "receive", "convene", "send", "challenge"):
        found += [o for o in objects if can_meet(t, o)]
    return found


def _setting_verb(t: Tokens, i: int) -> int:
    """The verb that happens at the event of noun `i` ('at the debate, Smith said'), else `i` itself."""
    h = t.head[i]
    if t.dep[i] == "pobj" and t.lower[h] == "of" and t.lower[t.head[h]] == "ahead":
        h = t.head[h]
    g = t.head[h]
    if t.dep[i] == "pobj" and t.lower[h] in ("to", "for") and t.lemma[g] in _WITH_OBJECT:
        return g  # 'summoned her to a hearing', 'will host him for a summit'
    if t.dep[i] != "pobj" or t.lower[h] not in _SETTINGS:
        return i
    if t.lower[h] in _AROUND:  # 'Hill and Reed pledged to work together after a meeting'
        the = any(t.lower[c] in _KNOWN for c in t.children[i] if t.dep[c] in ("det", "poss"))
        who = clause.subjects(t, g) if not the and clause.is_verb(t, g) else []
        who = [s for s in who if not parties.in_dateline(t, s)]
        return g if who and all(t.ent[s] == "PERSON" for s in who) else i
    return g


_WITH_OBJECT = frozenset(
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
    }
)
_STAGING = frozenset({"hold", "host", "organize", "organise", "stage", "attend", "address", "convene"})
_AROUND = frozenset({"after", "following", "before", "ahead"})
_SETTINGS = _AROUND | {"at", "in", "during"}
_KNOWN = frozenset({"the", "this", "that", "their"})


def _misplaced(t: Tokens, i: int) -> list[int]:
    """Parties behind a 'with' or 'between' that the parse hung elsewhere: 'talks in Rome with …'."""
    _, end = t.sentence_of(i)
    for j in range(i + 1, min(end, i + 9)):
        if clause.is_verb(t, j) or t.lower[j] in (";", ":", "that", "who", "which", "when", "where", "and"):
            break
        if t.lower[j] in ("with", "between"):
            return [o for o in clause.objects_of(t, j) if can_meet(t, o)]
    return []
