"""Who meets: the parties a trigger names through its subject, object, 'with', 'between' and possessives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.finding import acts
from briefing.extraction.meetings.finding.company import callers
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.merging.coupled import of_the_day
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.meetings.vocabulary import MEALS
from briefing.extraction.meetings.who import (
    accused,
    alongside,
    announcers,
    audiences,
    bystanders,
    cataphora,
    encounters,
    facing,
    inverted,
    inviting,
    matters,
    naming,
    owners,
    parties,
    pronouns,
)
from briefing.extraction.meetings.who.around import answering, led_by
from briefing.extraction.meetings.who.attending import misplaced
from briefing.extraction.meetings.who.complements import WITH, doers, objects_behind
from briefing.extraction.meetings.who.meant_for import guests
from briefing.extraction.meetings.who.naming import shown
from briefing.extraction.meetings.who.noun_parties import of_noun
from briefing.extraction.meetings.who.of_dated import of_dated
from briefing.extraction.meetings.who.parties import Party, can_meet
from briefing.extraction.meetings.who.taken_up import meant
from briefing.extraction.meetings.who.verb_parties import of_verb
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
        heads = of_verb(t, trigger)
        heads += announcers.announcer(t, trigger, heads)
    heads += [j for j in audiences.besides(t, trigger) if j not in heads]
    if trigger.frame == "noun":
        heads += [j for j in alongside.event_hosts(t, trigger.at) if j not in heads]
    if trigger.kind == "hearing":
        heads += accused.in_the_dock(t, trigger.at) + matters.sides(t, trigger.at)
        heads += matters.waiting(t, trigger.at) if not heads else []
    heads += [j for j in inviting.inviters(t, trigger) if j not in heads]
    heads = inverted.turned(t, trigger, heads)
    heads = list(dict.fromkeys(encounters.of_title(t, j) for j in heads))
    return _made(t, bystanders.without(t, trigger, heads), trigger.at, people)


def in_company(t: Tokens, trigger: Trigger, reading: Reading) -> bool:
    """Whether noun `trigger` names with whom: 'dinner with', 'discussions between'."""
    if trigger.frame != "noun" or t.lemma[t.head[trigger.at]] in ("grant", "accord"):
        return True
    if (trigger.kind == "call" and callers(t, trigger.at)) or led_by(t, trigger.at):
        return True
    if any(len(owners.pair(t, c)) > 1 for c in clause.children(t, trigger.at, "compound", "nmod")):
        return True  # 'the Hill-Reed dinner'
    if t.lemma[trigger.at].lower() in MEALS and (_have_it(t, trigger.at) or guests(t, trigger.at)):
        return True
    nodes = [trigger.at] if reading.carrier is None else [trigger.at, reading.carrier]
    if t.dep[trigger.at] == "dobj" and t.lemma[t.head[trigger.at]] in ("chair", "convene", "host"):
        whose = objects_behind(t, trigger.at, frozenset({"of"}))  # 'chaired a gathering of ministers'
        if any(can_meet(t, o) for o in whose):
            return True
    return any(clause.prepositions(t, n, WITH) for n in nodes) or bool(
        misplaced(t, trigger.at) or of_the_day(t, trigger.at) or _of_a_body(t, reading)
    )


def _have_it(t: Tokens, i: int) -> bool:
    """Whether two, one of them by name, had meal `i` in a place: 'Hill and the mayor had dinner at the mill'."""
    v = t.head[i]
    if t.dep[i] != "dobj" or t.lemma[v] not in ("have", "share", "eat", "enjoy"):
        return False
    who = [s for s in doers(t, v) if can_meet(t, s)]
    return len(who) > 1 and any(t.ent[s] == "PERSON" for s in who)


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
    heads = [y for h in heads for y in _nearest(t, h, at, meant(t, h), people)]
    heads += [y for h in heads for y in (*parties.escorts(t, h), *accused.tried(t, h))]
    heads = [h for h in heads if not _is_also(t, h, heads)]
    for head in [y for h in heads for x in parties.represented(t, h) for y in shown(t, x)]:
        if head == at or _only_tells(t, head):
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


def _nearest(t: Tokens, head: int, at: int, stands_for: list[int], people: Resolver) -> list[int]:
    """Whom pronoun `head` stands for, or itself where it is the subject of the very verb `at` and the story knows it.

    'Reed will raise it when he visits Oslo' shows 'he', who is Reed.
    """
    if len(stands_for) != 1 or t.lower[head] not in ("he", "she") or t.head[head] != at:
        return stands_for
    if stands_for == [head] or t.dep[stands_for[0]] != "nsubj":
        return stands_for
    one, other = (people.resolve(*parties.span_of(t, j)) for j in (head, stands_for[0]))
    return [head] if one is not None and other is not None and one.id == other.id else stands_for


def _only_tells(t: Tokens, head: int) -> bool:
    """Whether `head` is only who it is known from: 'according to a spokeswoman'."""
    to = t.head[head]
    return t.dep[head] == "pobj" and t.lower[to] == "to" and t.lower[to - 1] == "according"


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
    if (
        t.pos[h] != "NOUN"
        or t.tag[h] != "NN"
        or t.lemma[h] in _WIVES
        or any(t.dep[c] in ("det", "poss") for c in t.children[h])
    ):
        return False
    if naming.is_title_too(t, h, heads):
        return True
    one = t.head[h]
    if t.dep[h] == "conj" and t.tag[one] == "NN" and t.lower[t.edges[h][0] - 1] == "and":
        return any(t.lower[c] in ("a", "an") for c in t.children[one])  # 'a writer and activist'
    names = [c for c in t.children[h] if t.dep[c] == "conj" and t.ent[c] == "PERSON" and c in heads]
    return any(t.pos[g] == "NOUN" and t.dep[g] in ("compound", "nmod") for n in names for g in t.children[n])
