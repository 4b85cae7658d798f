"""Who meets: the parties a trigger names through its subject, object, 'with', 'between' and possessives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.finding import acts, together
from briefing.extraction.meetings.finding.company import callers
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.merging.coupled import of_the_day
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.meetings.who import (
    accused,
    alongside,
    announcers,
    audiences,
    cataphora,
    encounters,
    facing,
    matters,
    parties,
    pronouns,
    questioned,
)
from briefing.extraction.meetings.who.around import answering, joined_by, led_by
from briefing.extraction.meetings.who.attending import hosts, misplaced
from briefing.extraction.meetings.who.complements import WITH, astray, doers, objects_behind
from briefing.extraction.meetings.who.naming import shown
from briefing.extraction.meetings.who.noun_parties import of_noun
from briefing.extraction.meetings.who.of_dated import is_event, of_dated
from briefing.extraction.meetings.who.parties import Party, can_meet, is_somebody
from briefing.extraction.tokens import Tokens

if TYPE_CHECKING:
    from briefing.extraction.meetings.who.resolver import Resolver


def find(t: Tokens, trigger: Trigger, reading: Reading, people: Resolver) -> tuple[Party, ...]:
    """The parties of the meeting that `trigger` speaks of, in the order of the text."""
    if trigger.frame == "noun":
        heads = of_noun(t, trigger, reading)
        heads = answering(t, trigger, heads + announcers.announcer(t, trigger, heads))
        heads += facing.facing(t, trigger, heads)
    elif trigger.frame == "dated":
        heads = of_dated(t, trigger, reading)
    else:
        heads = _of_verb(t, trigger)
    heads += [j for j in audiences.besides(t, trigger) if j not in heads]
    if trigger.kind == "hearing":
        heads += accused.in_the_dock(t, trigger.at) + matters.sides(t, trigger.at)
        heads += matters.waiting(t, trigger.at) if not heads else []
    return _made(t, heads, trigger.at, people)


def in_company(t: Tokens, trigger: Trigger, reading: Reading) -> bool:
    """Whether noun `trigger` names with whom: 'dinner with', 'discussions between'."""
    if trigger.frame != "noun" or t.lemma[t.head[trigger.at]] in ("grant", "accord"):
        return True
    if (trigger.kind == "call" and callers(t, trigger.at)) or led_by(t, trigger.at):
        return True
    nodes = [trigger.at] if reading.carrier is None else [trigger.at, reading.carrier]
    if t.dep[trigger.at] == "dobj" and t.lemma[t.head[trigger.at]] in ("chair", "convene", "host"):
        whose = objects_behind(t, trigger.at, frozenset({"of"}))  # 'chaired a gathering of ministers'
        if any(can_meet(t, o) for o in whose):
            return True
    return any(clause.prepositions(t, n, WITH) for n in nodes) or bool(
        misplaced(t, trigger.at) or of_the_day(t, trigger.at) or _of_a_body(t, reading)
    )


_SITTING = frozenset({"committee", "board", "panel", "commission"})


def _of_a_body(t: Tokens, reading: Reading) -> bool:
    """Whether a council, a panel or the like, which is several people, holds it: 'will hold consultations'."""
    v = reading.carrier
    held = (
        v is not None
        and clause.is_verb(t, v)
        and t.lemma[v] in ("hold", "begin", "open", "resume", "continue")
    )
    return (
        v is not None
        and held
        and any(acts.is_body(t, s) or t.lemma[s].lower() in _SITTING for s in doers(t, v))
    )


def _made(t: Tokens, heads: list[int], at: int, people: Resolver) -> tuple[Party, ...]:
    found: list[Party] = []
    heads = [y for h in heads for y in _meant(t, h)]
    heads += [y for h in heads for y in (*parties.escorts(t, h), *accused.tried(t, h))]
    heads = [h for h in heads if not _is_also(t, h, heads)]
    for head in [y for h in heads for x in parties.represented(t, h) for y in shown(t, x)]:
        if head == at:
            continue
        behind = cataphora.subject_behind(t, head, people)
        head = head if behind is None else behind
        own = Party(head, parties.span_of(t, head))
        party = pronouns.named(t, own, people, heads)
        if t.lower[head] in ("him", "them") and any(party.span == p.span for p in found):
            party = own  # 'Hill called Reed a friend, meeting with him': not Hill
        if head > 1 and t.word[head - 1] == "-" and head - 2 in heads:
            party = Party(head, t.span(head, head))  # 'the Hill-Reed debate'
        if t.lower[head : head + 2] == ["its", "own"] and any(
            t.dep[h] == "nsubj" and h < head < h + 9 for h in heads
        ):
            continue  # 'the guild opens its own talks'
        if cataphora.is_the_subjects(t, party, head, heads):
            continue
        if t.lower[head] in ("his", "her") and _is_of_other(t, party, heads, people):
            continue
        halves = parties.halves(t, party, people)
        if halves:
            found += halves
            continue
        start, end = party.span
        if not any(start < p.span[1] and p.span[0] < end for p in found):
            found.append(party)
    return tuple(sorted(found, key=lambda p: p.span))


def _is_of_other(t: Tokens, party: Party, heads: list[int], people: Resolver) -> bool:
    """Whether 'his' is taken for another than the subject behind it: 'At her hearing, Hill was asked about it'."""
    above = set(t.ancestors(party.head))
    who = [h for h in heads if h > party.head and t.dep[h] in ("nsubj", "nsubjpass") and t.head[h] in above]
    if len(who) != 1 or t.pos[who[0]] != "PROPN":
        return False
    one, other = people.resolve(*party.span), people.resolve(*parties.span_of(t, who[0]))
    if one is None or other is None:
        return one is None or t.word[who[0]] not in one.name
    return one.id != other.id


_WIVES = frozenset({"wife", "woman", "mother", "sister", "girl", "daughter", "queen", "husband", "child"})


def _is_also(t: Tokens, h: int, heads: list[int]) -> bool:
    """Whether noun `h` is one more role of a name: 'with candidate and former secretary of state Ann Hill'."""
    if t.pos[h] != "NOUN" or t.tag[h] != "NN" or any(t.dep[c] in ("det", "poss") for c in t.children[h]):
        return False
    one = t.head[h]
    if (
        t.dep[h] == "conj"
        and t.tag[one] == "NN"
        and t.lemma[h] not in _WIVES
        and t.lower[t.edges[h][0] - 1] == "and"
    ):
        return any(t.lower[c] in ("a", "an") for c in t.children[one])  # 'a writer and activist'
    names = [c for c in t.children[h] if t.dep[c] == "conj" and t.ent[c] == "PERSON" and c in heads]
    return any(t.pos[g] == "NOUN" and t.dep[g] in ("compound", "nmod") for n in names for g in t.children[n])


def _meant(t: Tokens, head: int) -> list[int]:
    """Who 'their' and 'whom' stand for: the subjects over it ('A and B praised their talks'), the noun before it."""
    if t.lower[head] == "whom":
        above = [a for a in t.ancestors(head) if t.dep[a] == "relcl"]
        if above and not can_meet(t, t.head[above[0]]):  # 'a letter from Hill, with whom Reed met'
            j = head - 1
            while j > t.head[above[0]] and t.pos[j] in ("PUNCT", "ADP"):
                j -= 1
            return [j] if can_meet(t, j) and coordination.is_noun(t, j) else []
        return coordination.conjuncts(t, t.head[above[0]]) if above else []
    if t.lower[head] in ("he", "she"):
        return [_guest(t, head)]
    if t.lower[head] == "they":
        return _those(t, head)
    if t.lower[head] != "their":
        return [head]
    for a in t.ancestors(head):
        for c in t.children[a] if clause.is_verb(t, a) else ():
            if t.dep[c] in ("nsubj", "nsubjpass") and c < head:
                together = coordination.conjuncts(t, c)
                named = all(t.ent[j] in ("PERSON", "GPE", "ORG", "NORP") for j in together)
                many = t.tag[c] in ("NNS", "NNPS") and can_meet(
                    t, c
                )  # 'lawyers emerged from their meeting with …'
                return together if many or (len(together) > 1 and named) else [head]
    return [head]


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


def _those(t: Tokens, head: int) -> list[int]:
    """The several whom 'they' takes up: 'The envoys will raise it when they see the premier'; else 'they'."""
    v = t.head[head]
    above = t.head[v]
    others = clause.children(t, v, "dobj") or alongside.companions(t, v, v)
    if t.dep[head] != "nsubj" or t.dep[v] != "advcl" or not clause.is_verb(t, above) or not others:
        return [head]
    who = [s for s in doers(t, above) if s < head and can_meet(t, s) and t.pos[s] != "PRON"]
    together = coordination.conjuncts(t, who[0]) if len(who) == 1 else who
    return together if len(together) > 1 or any(t.tag[s] in ("NNS", "NNPS") for s in who) else [head]


def _guest(t: Tokens, head: int) -> int:
    """The one person whom 'he' takes up: 'it will be discussed with Reed when he visits Oslo'; else 'he'."""
    v = t.head[head]
    if t.dep[head] != "nsubj" or t.dep[v] != "advcl" or head < t.head[v]:
        return head
    above = t.head[v]
    among = [
        c for c in t.children[above] if t.dep[c] in ("nsubj", "nsubjpass", "dobj", "dative") and c < head
    ]
    among += [
        o
        for p in t.children[above]
        if t.dep[p] in ("prep", "agent") and p < v
        for o in clause.objects_of(t, p)
    ]
    if any(t.pos[c] == "PRON" and t.lower[c] in ("he", "she", "him", "her") for c in among):
        return head
    named = [c for c in among if t.ent[c] == "PERSON"]
    return named[0] if len(named) == 1 else head


def _of_verb(t: Tokens, trigger: Trigger) -> list[int]:
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
        return [s for s in subjects + withs if is_somebody(t, s)]
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
                return [j for j in subjects + heard if can_meet(t, j)]
            return [s for s in subjects if can_meet(t, s)] + [o for o in heard if parties.is_bench(t, o)]
        behind = objects_behind(t, v, frozenset({"to", "before", "with"})) + hosts(t, v)
        if t.lemma[v] == "sign":  # 'is set to sign a settlement with the department'
            behind += [p for o in objects for p in objects_behind(t, o, WITH)]
        passive = _passive(t, v, subjects)
        who = (
            [s for s in passive if can_meet(t, s)] + agents if passive else subjects
        )  # 'the bill will be signed by'
        return who + [o for o in objects + behind if is_somebody(t, o) and not is_event(t, o)]
    if trigger.frame == "visit":
        asked = _asker(t, v)
        subjects = [s for s in subjects if s not in asked]
        if clause.children(t, v, "nsubjpass"):
            return agents
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


_VISITED = frozenset({"school", "hospital", "church", "college", "university", "plant", "bank", "club"})


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
    for a in t.ancestors(v):
        if clause.is_verb(t, a):
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
