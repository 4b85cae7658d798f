"""Who takes part in what is put on a day: who does it, to whom, before whom."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.finding.acts import is_body
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.meetings.who import accused, questioned
from briefing.extraction.meetings.who.appointed import appointed
from briefing.extraction.meetings.who.attending import hosts
from briefing.extraction.meetings.who.complements import doers, objects_behind
from briefing.extraction.meetings.who.parties import can_meet, is_bench, is_somebody
from briefing.extraction.meetings.who.recipients import given, recipients
from briefing.extraction.tokens import Tokens
from briefing.extraction.wordlists import table


def of_dated(t: Tokens, trigger: Trigger, reading: Reading) -> list[int]:
    """The parties of the dated action `trigger`, each by its head noun."""
    at = trigger.at
    if t.lower[at] == "effective":
        return appointed(t, at)
    if t.lower[at] == "day":  # 'Ms. Hill's last day is March 31'
        return [c for c in clause.children(t, at, "poss") if can_meet(t, c)]
    if t.dep[at] == "dobj" and t.lemma[t.head[at]] in ("await", "anticipate"):
        return [c for c in clause.children(t, at, "compound") if t.ent[c] == "ORG" and can_meet(t, c)]
    allowed = given(t, at, reading.path[0])
    subjects = allowed or doers(t, at)
    if t.lemma[at] in ("hold", "stage") and clause.children(t, at, "nsubjpass", "auxpass"):
        subjects = []  # 'the games are scheduled to be held in …'
    heads = allowed or [s for s in subjects if can_meet(t, s) and not is_event(t, s)]
    if not heads and t.lemma[reading.path[0]] in ("have", "get"):  # 'it has 30 days to appeal'
        heads = [s for s in clause.subjects(t, reading.path[0]) if t.lower[s] == "it" or can_meet(t, s)]
    if not heads:  # 'the company's offer expires on Friday'
        owners = [c for s in subjects for c in clause.children(t, s, "poss", "compound")]
        out = table("meeting_dated")[
            "awaited"
        ]  # 'the agency's score', 'the FAA report is expected', but not 'the Volvo Masters'
        owners = [
            c
            for c in owners
            if t.dep[c] == "poss" or (t.ent[c] == "ORG" and t.lemma[t.head[c]].lower() in out)
        ]
        heads = [c for c in owners if can_meet(t, c) and t.pos[c] != "PRON"]
    if not heads:  # 'the penalty phase of his trial begins'
        parts = [o for s in subjects for o in objects_behind(t, s, frozenset({"of"}))]
        cases = [o for o in parts if t.lemma[o] in ("trial", "retrial", "hearing", "sentencing")]
        heads = [c for o in cases for c in clause.children(t, o, "poss") if can_meet(t, c)]
    heads += [o for o in objects_behind(t, at, frozenset({"before"})) if can_meet(t, o)]
    if heads and t.lemma[at] in ("go", "come", "return"):  # 'will go to parliament to ask'
        heads += [o for o in objects_behind(t, at, frozenset({"to"})) if is_body(t, o)]
    if trigger.kind == "hearing":  # 'is due to appear at committee on Monday'
        heads += [o for o in objects_behind(t, at, frozenset({"at"})) if is_bench(t, o)]
    if t.lemma[at] in ("speak", "talk", "appear"):
        heard = objects_behind(t, at, frozenset({"to", "with"}))
        heads += [o for o in heard if t.ent[o] in ("ORG", "PERSON") and is_somebody(t, o)] + hosts(t, at)
    if t.lemma[at] == "sign":  # 'is set to sign a settlement with the department'
        signed = clause.children(t, at, "dobj")
        heads += [o for s in signed for o in objects_behind(t, s, frozenset({"with"})) if can_meet(t, o)]
    done_to = [o for c in clause.children(t, at, "dobj") for o in coordination.conjuncts(t, c)]
    if t.lemma[at] == "hear":
        done_to += objects_behind(t, at, frozenset({"from"}))
        heads += accused.movers(t, at)
    heads += [o for o in done_to if t.ent[o] == "PERSON"]
    if t.lemma[at] in ("face", "play", "host") and all(t.ent[s] in _SIDES for s in heads):
        heads += [o for o in done_to if t.pos[o] == "PROPN" and t.ent[o] in _SIDES]  # 'Norway will face Peru'
    if t.lemma[at] in questioned.VERBS:
        heads += [o for o in done_to if t.lower[o] in ("him", "her", "them")]
    heads += [o for o in recipients(t, at) if o not in heads]
    agents = clause.children(t, at, "agent")
    return heads + [o for p in agents for o in clause.objects_of(t, p) if can_meet(t, o)]


_SIDES = frozenset({"GPE", "ORG"})


def is_event(t: Tokens, s: int) -> bool:
    """Whether noun `s` is what takes place: 'the National Convention begins'."""
    lemma = t.lemma[s].lower()
    return lemma == "convention" or (lemma in vocab.nouns() and lemma not in vocab.parties())
