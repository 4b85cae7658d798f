"""What is due or planned on a day: 'is due in court on Friday', 'the report is expected in May', 'the games are set for June'."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty import said_by_word
from briefing.extraction.meetings.dated import actions, limits
from briefing.extraction.meetings.dated.limits import Dated
from briefing.extraction.meetings.dates.calendar import Moment, granularity, names_day
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.tokens import Tokens


def planned_for(t: Tokens, g: int, m: Moment, lies: str) -> Dated | None:
    """What 'is scheduled for' a day, whatever it is: 'the games are scheduled for 2 March', 'the tour, set for May'."""
    if t.lemma[g] not in ("schedule", "slate", "set", "plan", "pencil", "fix") or t.tag[g] != "VBN":
        return None
    if t.lower[m.first - 1 : m.first] != ["for"] or clause.negated(t, g) or lies not in ("future", "unknown"):
        return None
    if granularity(m.time.value) not in ("minute", "day", "week", "month") and not names_day(m.time):
        return None
    told = [t.head[g]] if t.dep[g] in ("acl", "relcl") else clause.children(t, g, "nsubjpass")
    told = [_what_is_set(t, s) for s in told]
    past = any(
        t.lower[c] in ("was", "were", "had", "originally", "initially", "previously", "first")
        for c in t.children[g]
    )
    if (
        not told
        or past
        or t.pos[told[0]] not in ("NOUN", "PROPN")
        or t.ent[told[0]] in ("PERSON", "GPE")
        or not actions.means_it(t, told[0])
    ):
        return None
    kind = vocab.nouns().get(t.lemma[told[0]].lower(), limits.NONE).kind or "event"
    return (
        Trigger(told[0], told[0], told[0], kind, "dated", ""),
        Reading("scheduled", True, (told[0], g), g),
        m,
    )


def _what_is_set(t: Tokens, s: int) -> int:
    """The meeting noun whose place or body `s` is, else `s`: 'a vote in the council that is scheduled for Tuesday'."""
    p = t.head[s]
    over = t.head[p]
    if (
        t.dep[s] != "pobj"
        or t.pos[over] not in ("NOUN", "PROPN")
        or t.lower[p] not in ("in", "of", "at", "with")
    ):
        return s
    known = t.lemma[over].lower() in vocab.nouns() and t.lemma[s].lower() not in vocab.nouns()
    return over if known else s


def due(t: Tokens, due: int, m: Moment) -> Dated | None:
    """'is due in court on Friday', 'are due back in Rome', 'the report is due on 1 May'."""
    if any(t.dep[c] == "xcomp" for c in t.children[due]) or said_by_word.infinitive_of(t, due) is not None:
        return None
    verb = due if clause.is_verb(t, due) else t.head[due]
    behind = t.lower[due + 1] if due + 1 < len(t) else ""
    if t.pos[due] not in ("ADJ", "VERB") or (t.lemma[due] == "due" and behind == "to"):
        return None  # 'due to an error'
    noun = due > verb and t.pos[verb] == "NOUN" and t.dep[due] in ("amod", "acl", "prep", "appos")
    if not (clause.is_verb(t, verb) or noun) or clause.negated(t, verb):
        return None  # but 'with the result due on 2 June'
    nouns = [
        o
        for c in (*t.children[due], *t.children[verb], *(g for c in t.children[due] for g in t.children[c]))
        if t.dep[c] == "prep"
        for o in clause.objects_of(t, c)
        if not m.first <= o <= m.last
    ]
    kind = "deadline" if t.lemma[due] == "due" else ""
    for o in nouns:
        if t.lemma[o].lower() in actions.words("courts"):
            kind = "hearing"
        elif t.lemma[o].lower() == "table":
            kind = "talks"
        elif t.ent[o] in ("GPE", "FAC", "LOC"):
            kind = "visit"
    told = clause.children(t, due, "nsubjpass", "nsubj") or [t.head[due]] * (t.dep[due] == "acl")
    awaited = any(t.lemma[s].lower() in actions.words("awaited") for s in told)
    if t.lemma[due] == "expect" and awaited and not kind:
        kind = "event"  # 'results are expected on 20 March'
    if not kind or (t.lemma[due] == "expect" and not awaited and not clause.children(t, due, "nsubjpass")):
        return None
    status = "scheduled" if t.lemma[due] == "due" else "expected"
    reading = Reading(status, clause.tense(t, verb) != "past", (due, verb), verb)
    return Trigger(due, due, due, kind, "dated", ""), reading, m


def due_below(t: Tokens, v: int) -> int | None:
    """The 'due' that depends on verb `v`."""
    return next((c for c in t.children[v] if t.lemma[c] == "due"), None)
