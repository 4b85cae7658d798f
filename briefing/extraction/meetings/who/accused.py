"""Whom a hearing is about where the sentence does not say it: 'He appeared in court on Friday. A bail hearing is set for …'."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings.certainty.modality import UPCOMING
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.meetings.who.complements import objects_behind
from briefing.extraction.meetings.who.parties import Party, is_somebody, span_of
from briefing.extraction.tokens import Tokens

_DONE_TO = frozenset(
    {"charge", "accuse", "indict", "arraign", "remand", "detain", "convict", "arrest", "bail"}
)
_BY_THEM = frozenset({"plead", "appear", "deny", "surrender", "confess"})
_OF_THE_ACCUSED = frozenset(
    {"bail", "preliminary", "plea", "sentencing", "extradition", "detention", "remand", "arraignment", "bond"}
)
_NOUNS = frozenset({"trial", "sentencing", "arraignment"})
_CASES = frozenset({"trial", "case", "retrial"})
_BEFORE = 2
"""How many sentences before the hearing are looked at."""


def accused(t: Tokens, x: Telling) -> Party | None:
    """The one person that a hearing without parties is about, as the sentences before it say; None if unsure."""
    if not is_open(t, x):
        return None
    begin = t.sent[x.trigger.at]
    for _ in range(_BEFORE):
        end, begin = begin, t.sent[begin - 1] if begin else 0
        if begin == end or any("\n\n" in t.word[j] for j in range(begin, end)):
            return None
        found = _named_by(t, begin, end)
        if found is not None:
            return Party(found, span_of(t, found))
    return None


def is_open(t: Tokens, x: Telling) -> bool:
    """Whether `x` is a hearing ahead that names nobody, and of a kind that is of an accused person."""
    trigger: Trigger = x.trigger
    if trigger.kind != "hearing" or trigger.frame != "noun" or x.parties or x.status not in UPCOMING:
        return False
    words = set(t.lower[trigger.first : trigger.at]) | {t.lower[c] for c in t.children[trigger.at]}
    return bool(words & _OF_THE_ACCUSED) or t.lemma[trigger.at].lower() in _NOUNS


def _named_by(t: Tokens, begin: int, end: int) -> int | None:
    """The person whom the sentence `[begin, end)` says to be charged, arrested or in court."""
    for v in range(begin, end):
        lemma = t.lemma[v]
        if (lemma not in _DONE_TO and lemma not in _BY_THEM) or not clause.is_verb(t, v):
            continue
        done = lemma in _DONE_TO and not clause.children(t, v, "auxpass")
        who = clause.children(t, v, "dobj") if done else clause.subjects(t, v)
        who = [s for s in who if t.ent[s] == "PERSON" or t.lower[s] in ("he", "she")]
        if len(who) == 1 and begin <= who[0] < end:
            return who[0]
    return None


def tried(t: Tokens, head: int) -> list[int]:
    """Who stands trial where party `head` is of that trial: 'the jury in the trial of Ann Hill'."""
    cases = [o for o in objects_behind(t, head, frozenset({"in"})) if t.lemma[o].lower() in _CASES]
    whose = [o for c in cases for o in objects_behind(t, c, frozenset({"of", "against"}))]
    return [o for o in whose if t.ent[o] == "PERSON"]


_GOING = frozenset({"go", "be", "remain", "stay"})
_PUTTING = frozenset({"put", "bring", "place"})
_SETTING = frozenset({"set", "schedule", "fix"})
_DEATHS = frozenset(
    {"death", "killing", "murder", "shooting", "disappearance", "drowning", "suicide", "stabbing"}
)


def in_the_dock(t: Tokens, i: int) -> list[int]:
    """Whom hearing `i` is about by other words of its sentence.

    'Hill goes on trial on Monday', 'set a trial date for a former driver', 'the inquest into the death of Ann Hill'.
    """
    if t.lemma[i].lower() == "trial" and t.dep[i] == "pobj" and t.lower[t.head[i]] == "on":
        v = t.head[t.head[i]]
        if t.lemma[v] in _GOING:
            return [s for s in clause.subjects(t, v) if is_somebody(t, s)]
        if t.lemma[v] in _PUTTING:
            done = clause.children(t, v, "dobj", "nsubjpass")
            return [s for c in done for s in coordination.conjuncts(t, c) if is_somebody(t, s)]
    node = t.head[i] if t.dep[i] == "compound" and t.lemma[t.head[i]] == "date" else i
    nodes = [node, t.head[node]] if t.lemma[t.head[node]] in _SETTING else [node]
    found = [o for n in nodes for o in objects_behind(t, n, frozenset({"for"})) if _is_one(t, o)]
    nodes = [i, t.head[i]] if clause.is_verb(t, t.head[i]) else [i]
    told = [o for n in nodes for o in objects_behind(t, n, frozenset({"with"}))]
    told = [
        o for o in told if t.lemma[o] in ("testimony", "evidence")
    ]  # 'resume with testimony from two aides'
    found += [o for w in told for o in objects_behind(t, w, frozenset({"from"})) if is_somebody(t, o)]
    near = [
        i,
        *clause.children(t, i, "acl", "amod"),
        *nodes[1:],
    ]  # 'closing arguments due Friday before Judge Hill'
    found += [o for n in near for o in objects_behind(t, n, frozenset({"before"})) if t.ent[o] == "PERSON"]
    into = objects_behind(t, i, frozenset({"into"}))
    dead = [o for d in into if t.lemma[d] in _DEATHS for o in objects_behind(t, d, frozenset({"of"}))]
    return found + [o for o in dead if t.ent[o] == "PERSON"]


def _is_one(t: Tokens, o: int) -> bool:
    """Whether noun `o` is one man or woman: 'for a former driver'."""
    told = any(t.lower[c] in ("a", "an", "the") for c in t.children[o])
    return t.tag[o] == "NN" and told and t.ent[o] == "" and is_somebody(t, o)


_MOTIONS = frozenset(
    {"motion", "request", "petition", "appeal", "suit", "lawsuit", "case", "application", "bid"}
)
_BENCH = frozenset({"judge", "justice", "magistrate"})


def movers(t: Tokens, v: int) -> list[int]:
    """Who moved what is heard, and the judge who says so: 'Judge Hill ordered that the union's motion be heard'."""
    found = []
    for s in clause.children(t, v, "nsubjpass"):
        topics = [s, *objects_behind(t, s, frozenset({"on", "in", "for"}))]
        for o in topics:
            if t.lemma[o].lower() in _MOTIONS:
                found += [c for c in clause.children(t, o, "poss") if t.pos[c] != "PRON"]
    over = t.head[v]
    if t.dep[v] == "ccomp" and clause.is_verb(t, over):
        said = clause.children(t, over, "nsubj")
        found += [s for s in said if any(t.lower[c] in _BENCH for c in (s, *t.children[s]))]
    return found
