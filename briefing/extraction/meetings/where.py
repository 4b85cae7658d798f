"""Where a meeting is: the place behind 'in', 'at' or 'to' that hangs on its words, or before the noun."""

from __future__ import annotations

from briefing.extraction.meetings import clause, parties
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.status import Reading
from briefing.extraction.meetings.triggers import Trigger
from briefing.extraction.tokens import Tokens
from briefing.records import Passage

_AT = frozenset({"in", "at", "inside", "aboard", "near", "outside"})
_TO = frozenset({"to", "in", "at", "for", "into"})
_PLACES = frozenset({"GPE", "LOC", "FAC"})


def find(t: Tokens, trigger: Trigger, reading: Reading) -> Passage | None:
    """The place of the meeting, in the text's words, if it names one."""
    at = trigger.at
    if trigger.frame == "visit":
        for c in clause.children(t, at, "dobj", "nsubjpass"):
            if _is_place(t, c):
                return _passage(t, c)
    words = _TO if trigger.kind == "visit" else _AT
    nodes = [at]
    if reading.carrier is not None and clause.is_verb(t, reading.carrier):
        nodes.append(reading.carrier)
    for c in t.children[at]:  # 'a summit planned for Monday in Rome', 'talks that were to open in Rome'
        if c > at and t.dep[c] in ("acl", "relcl") and trigger.frame == "noun":
            nodes += [c, *(g for g in t.children[c] if t.dep[g] == "xcomp")]
    for node in nodes:
        for p in t.children[node]:
            if t.lower[p] in words and t.dep[p] in ("prep", "advmod", "prt"):
                for o in clause.objects_of(t, p):
                    unknown = trigger.kind == "visit" and t.pos[o] == "PROPN" and not t.ent[o]
                    if _is_place(t, o) or unknown or (t.lower[p] in ("in", "at") and _is_building(t, o)):
                        return _passage(t, o)
            elif (t.lower[p] == "to" and t.lemma[node] in _SENDING) or (
                t.lower[p] == "for" and t.lemma[node] == "set"
            ):
                for o in clause.objects_of(t, p):
                    if t.ent[o] in _PLACES:
                        return _passage(
                            t, o
                        )  # 'will lead a delegation to Rome for talks', 'a summit set for Rome'
    if trigger.frame == "noun":
        for c in t.children[at]:
            if c < at and t.dep[c] in ("compound", "nmod") and t.ent[c] in _PLACES:
                return _passage(t, c)
    _, end = t.sentence_of(at)
    for j in range(trigger.last + 1, min(end - 1, at + 12)):
        if clause.is_verb(t, j) or t.lower[j] in ("that", "who", "which", ";", ":"):
            break
        if t.lower[j] in words and t.dep[j] == "prep":
            for o in clause.objects_of(t, j):
                if t.ent[o] in _PLACES:
                    return _passage(t, o)
    return None


_SENDING = frozenset(
    {"lead", "send", "travel", "fly", "head", "go", "come", "return", "take", "bring", "dispatch"}
)


def _is_building(t: Tokens, i: int) -> bool:
    """Whether name `i` is of a building: 'in the White House', 'at Lund University'."""
    return t.pos[i] == "PROPN" and t.lower[i] in parties.BUILDINGS and t.ent[i] != "PERSON"


def _is_place(t: Tokens, i: int) -> bool:
    return t.ent[i] in _PLACES or (
        t.lemma[i].lower() in vocab.places() and t.ent[i] not in ("DATE", "TIME", "PERSON")
    )


def _passage(t: Tokens, head: int) -> Passage:
    if t.lower[head] in ("capital", "city", "town"):  # 'in the capital, Rome'
        head = next((c for c in t.children[head] if t.dep[c] == "appos" and t.ent[c] in _PLACES), head)
    first, last = clause.noun_phrase(t, head)
    if t.ent[head] in _PLACES:
        while last + 1 < len(t) and t.ent_iob[last + 1] == 1:
            last += 1
    while last > first and t.lower[last] in ("'s", "’s"):
        last -= 1
    while first < last and t.lower[first] in ("the", "a", "an"):
        first += 1
    start, end = t.span(first, last)
    return Passage(text=t.text[start:end], span=(start, end))
