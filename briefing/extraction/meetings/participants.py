"""Who meets: the parties a trigger names through its subject, object, 'with', 'between' and possessives."""

from __future__ import annotations

from typing import NamedTuple

from briefing.extraction.meetings import clause, senses
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.triggers import Trigger
from briefing.extraction.tokens import Tokens
from briefing.records import Span

_WITH = frozenset(
    {"with", "between", "among", "amongst", "involving", "against", "including", "versus", "alongside"}
)
_TO = frozenset({"to", "before", "for"})
_BY = frozenset({"by"})
_OF = frozenset({"of"})
_SPEAKING = frozenset({"speech", "address", "testimony", "briefing", "appearance", "lecture"})
_THIRD = frozenset({"he", "she", "they", "him", "her", "them", "his", "their", "its", "it"})


class Party(NamedTuple):
    """A party as found: the head noun and the span of its words."""

    head: int
    span: Span


def find(t: Tokens, trigger: Trigger, carrier: int | None) -> list[Party]:
    """The parties of the meeting that `trigger` speaks of; `carrier` is the verb that carries a noun."""
    heads = _of_noun(t, trigger, carrier) if trigger.frame == "noun" else _of_verb(t, trigger)
    found: list[Party] = []
    for noun in heads:
        head = _expand(t, noun)
        if head is None or head == trigger.at:
            continue
        span = span_of(t, head)
        if not any(span[0] < p.span[1] and p.span[0] < span[1] for p in found):
            found.append(Party(head, span))
    return sorted(found, key=lambda p: p.span)


def _of_verb(t: Tokens, trigger: Trigger) -> list[int]:
    v = trigger.at
    subjects = [s for s in clause.subjects(t, v) if _ok_subject(t, s)]
    passive = bool(clause.children(t, v, "nsubjpass"))
    objects = [o for c in clause.children(t, v, "dobj") for o in clause.conjuncts(t, c)]
    withs = [o for p in senses.companions(t, v, trigger.last) for o in clause.objects_of(t, p)]
    agents = [o for c in clause.children(t, v, "agent") for o in clause.objects_of(t, c)]
    if trigger.frame == "travel":
        return subjects + [o for o in withs if senses.is_party(t, o)]
    if trigger.frame == "talk":
        return subjects + senses.talk_parties(t, v) + withs
    if trigger.frame == "event":
        extra = [
            o
            for p in clause.prepositions(t, v, frozenset({"to", "before", "with"}))
            for o in clause.objects_of(t, p)
        ]
        return subjects + [o for o in objects + extra if senses.is_party(t, o) and trigger.kind == "event"]
    if trigger.frame == "visit":
        if passive:
            return agents
        return subjects + [o for o in objects if _is_party_not_place(t, o)]
    between = [o for p in clause.prepositions(t, v, frozenset({"between"})) for o in clause.objects_of(t, p)]
    return subjects + [o for o in objects + withs + agents + between if senses.is_party(t, o)]


def of_action(t: Tokens, v: int) -> list[Party]:
    """Who does the dated action `v`, or what it is done to."""
    found = []
    for head in clause.subjects(t, v):
        if senses.is_party(t, head) and _ok_subject(t, head):
            found.append(Party(head, span_of(t, head)))
    return found


def _ok_subject(t: Tokens, s: int) -> bool:
    return t.lower[s] not in ("there", "this", "that", "which", "it", "what") and t.ent[s] not in (
        "DATE",
        "TIME",
    )


def _is_party_not_place(t: Tokens, o: int) -> bool:
    return senses.is_party(t, o) and t.ent[o] not in ("GPE", "LOC", "FAC")


def _of_noun(t: Tokens, trigger: Trigger, carrier: int | None) -> list[int]:
    i = trigger.at
    found: list[int] = []
    for c in t.children[i]:
        if t.dep[c] == "poss" or (t.dep[c] in ("compound", "nmod") and t.ent[c] in ("PERSON", "ORG", "NORP")):
            if t.ent[c] in ("DATE", "TIME"):
                continue
            if t.dep[c] == "poss" or t.pos[c] == "PROPN":
                found.extend(j for j in clause.conjuncts(t, c) if senses.is_party(t, j) or t.dep[c] == "poss")
    nodes = [i]
    if carrier is not None:
        nodes.append(carrier)
    h = t.head[i]
    if t.dep[i] == "pobj" and t.pos[t.head[h]] in clause.NOUNS:
        nodes.append(t.head[h])  # 'a round of talks between …'
    for node in nodes:
        for p in clause.prepositions(t, node, _WITH):
            found.extend(o for o in clause.objects_of(t, p) if senses.is_party(t, o))
    for p in clause.prepositions(t, i, _OF):
        found.extend(o for o in clause.objects_of(t, p) if senses.is_party(t, o))
    for p in clause.prepositions(t, i, _BY):
        found.extend(o for o in clause.objects_of(t, p) if senses.is_party(t, o))
    if t.lemma[i].lower() in _SPEAKING or trigger.kind == "visit":
        for p in clause.prepositions(t, i, _TO):
            found.extend(
                o for o in clause.objects_of(t, p) if _is_party_not_place(t, o) and t.pos[o] in clause.NOUNS
            )
    if not found or len(found) == 1:
        found.extend(_behind(t, i))
    if carrier is not None and clause.is_verb(t, carrier):
        lemma = t.lemma[carrier]
        if t.dep[i] == "nsubjpass" or (t.dep[i] == "nsubj" and lemma in vocab.gathering_verbs()):
            found.extend(
                o for c in clause.children(t, carrier, "agent") for o in clause.objects_of(t, c)
                if senses.is_party(t, o)
            )  # fmt: skip
        elif t.dep[i] != "nsubj" and lemma not in vocab.verbs_without_party():
            found.extend(
                s
                for s in clause.subjects(t, carrier)
                if s != i and _ok_subject(t, s) and senses.is_party(t, s)
            )
            if lemma in ("invite", "summon", "bring", "welcome", "host", "receive"):
                found.extend(
                    o for c in clause.children(t, carrier, "dobj") for o in clause.conjuncts(t, c)
                    if o != i and senses.is_party(t, o)
                )  # fmt: skip
    if t.dep[i] == "nsubj" and t.lemma[h] in vocab.gathering_verbs():
        found.extend(
            o for c in clause.children(t, h, "dobj") for o in clause.conjuncts(t, c) if senses.is_party(t, o)
        )
    return [j for j in found if t.ent[j] not in ("DATE", "TIME")]


def _behind(t: Tokens, i: int) -> list[int]:
    """Parties behind a 'with' or 'between' that the parse hung elsewhere: 'talks in Rome with …'."""
    _, end = t.sentence_of(i)
    for j in range(i + 1, min(end, i + 9)):
        if clause.is_verb(t, j) or t.lower[j] in (";", ":", "that", "who", "which", "when", "where", "and"):
            break
        if t.lower[j] in ("with", "between"):
            return [o for o in clause.objects_of(t, j) if senses.is_party(t, o)]
    return []


def _expand(t: Tokens, head: int) -> int | None:
    """The noun to show for `head`: a name in apposition before the description it explains."""
    if t.lower[head] in ("who", "which", "that", "whom"):
        return None
    for c in t.children[head]:
        if t.dep[c] == "appos" and t.ent[c] == "PERSON" and t.ent[head] != "PERSON":
            return c
    return head


def span_of(t: Tokens, head: int) -> Span:
    """The words of the party with head noun `head`: the name alone, or the phrase without what hangs behind."""
    if t.ent[head] == "PERSON":
        first = last = head
        while t.ent_iob[first] == 1 and first > 0:
            first -= 1
        while last + 1 < len(t) and t.ent_iob[last + 1] == 1 and t.ent[last + 1] == "PERSON":
            last += 1
        if last > head and any(clause.is_verb(t, j) for j in range(head + 1, last + 1)):
            last = head
    else:
        first, last = clause.noun_phrase(t, head)
    while last > first and t.lower[last] in ("'s", "’s", "'", "’"):
        last -= 1
    while first < last and (t.word[first].isspace() or t.pos[first] == "PUNCT"):
        first += 1
    return t.span(first, last)
