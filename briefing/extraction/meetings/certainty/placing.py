"""Meetings that go on whoever comes or stays away, and those that are sure as the place of what will happen."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty import said_by_word
from briefing.extraction.meetings.finding import acts
from briefing.extraction.tokens import Tokens

_ARTICLES = frozenset({"a", "an"})
_OF = frozenset({"of"})


def is_its_place(t: Tokens, i: int, v: int) -> bool:
    """Whether noun `i` is new to the text, or somebody's: 'at a stop in Dover', 'at his hearing'; not 'at the rally'.

    Verb `v` is what will be done there; what somebody could have done there is past.
    """
    if any(t.lower[c] in ("have", "'ve", "’ve") and t.dep[c] == "aux" for c in t.children[v]):
        return False
    return any(
        t.lower[c] in _ARTICLES or t.tag[c] == "PRP$" or (t.dep[c] == "poss" and t.ent[c] == "PERSON")
        for c in t.children[i]
        if c < i
    )


_FEASTS = frozenset({"dinner", "lunch", "luncheon", "breakfast", "gathering", "retreat", "roundtable"})
_YEARLY = frozenset({"annual", "yearly", "traditional"})


def is_asked_about(t: Tokens, v: int) -> bool:
    """Whether somebody only asks whether verb `v` will be done: 'asked whether she would meet him'."""
    asked = t.dep[v] in ("ccomp", "xcomp") and t.lemma[t.head[v]] in _ASKING
    return asked and any(t.lower[c] in ("whether", "if") and c < v for c in t.children[v])


_ASKING = frozenset({"ask", "question", "wonder", "quiz"})


def not_until(t: Tokens, path: tuple[int, ...]) -> bool:
    """Whether what is denied is only that it comes before a day: 'will not vote until April'."""
    verbs = [v for v in path if clause.is_verb(t, v) and clause.tense(t, v) != "past"]
    if not any(clause.children(t, v, "neg") for v in verbs):
        return False  # nor 'has no meeting until the summer'
    return any(
        (t.lower[p] == "until" and any(_is_a_time(t, o) for o in t.children[p]))
        or (t.dep[p] == "advcl" and any(t.lower[c] == "until" and c < p for c in t.children[p]))
        for v in path
        for p in t.children[v]
    )


def _is_a_time(t: Tokens, o: int) -> bool:
    """Whether `o`, behind 'until', is a day, or 'after' and an event: 'will not begin until after the vote'."""
    if t.lower[o] == "after":
        return any(_is_a_time(t, x) for x in t.children[o])
    return t.ent[o] in ("DATE", "TIME") or t.lemma[o].lower() in vocab.nouns()


def is_public(t: Tokens, i: int) -> bool:
    """Whether noun `i` is a feast with a name of its own, held whoever comes: 'will not attend the Press Club dinner'.

    Also a meeting of several: 'will skip a meeting of the board'.
    """
    whose = [o for p in clause.prepositions(t, i, _OF) for o in clause.objects_of(t, p)]
    if any(t.tag[o] in ("NNS", "NNPS") or acts.is_body(t, o) for o in whose):
        return True
    if t.lemma[i].lower() not in _FEASTS:
        return False
    below = [c for c in t.children[i] if c < i]
    return any(t.lower[c] in _YEARLY or (t.pos[c] == "PROPN" and t.ent[c] != "PERSON") for c in below)


def is_left_out(t: Tokens, path: tuple[int, ...]) -> bool:
    """Whether somebody only may not be there, in general: 'cannot take part in the union's discussions'."""
    for v in path:
        part = t.lemma[v] == "participate" or (
            t.lemma[v] == "take" and any(t.lower[c] == "part" for c in t.children[v])
        )
        if part and any(t.lower[c] in ("can", "could", "ca") and t.dep[c] == "aux" for c in t.children[v]):
            return True
    return False


_RAISED = frozenset(
    "come surface figure feature arise raise discuss mention address cover touch dominate settle resolve decide agree".split()
)
_WITHIN = frozenset({"in", "at", "during"})


def is_left_unsaid(t: Tokens, i: int, path: tuple[int, ...]) -> bool:
    """Whether only what will be spoken of at meeting `i` is denied: 'is not expected to come up in their talks'."""
    if t.dep[i] != "pobj" or t.lower[t.head[i]] not in _WITHIN:
        return False
    return t.lemma[t.head[t.head[i]]] in _RAISED and any(
        clause.negated(t, v) for v in path if clause.is_verb(t, v)
    )


def was_missed(t: Tokens, i: int, path: tuple[int, ...]) -> bool:
    """Whether somebody was not at meeting `i`, which took place: 'neither of them attended Monday's hearing'."""
    v = path[1] if len(path) > 1 else i
    missed = t.lemma[v] == "attend" and clause.negated(t, v) and clause.tense(t, v) == "past"
    return missed and any(t.dep[c] == "poss" and t.ent[c] == "DATE" for c in t.children[i])


def is_away(t: Tokens, i: int, be: int) -> bool:
    """Whether somebody is on journey `i` now: 'is on an official visit to Lima'."""
    if t.lemma[be] != "be" or t.lemma[i] not in ("visit", "trip", "tour") or clause.tense(t, be) != "present":
        return False
    return not clause.negated(t, be) and any(t.lower[c] in ("a", "an") for c in t.children[i])


def is_to_come(t: Tokens, v: int) -> bool:
    """Whether verb `v` says that something is to happen: 'at a congress today she is set to be elected'."""
    below = any(t.dep[c] == "xcomp" and any(t.lower[g] == "to" for g in t.children[c]) for c in t.children[v])
    return below and said_by_word.word_class(t, v) in ("scheduled", "expected")


def has_a_place(t: Tokens, v: int) -> bool:
    """Whether verb `v` says who will be there and who won't: 'qualified for', 'missed the cut for', 'will share the stage for'."""
    if not clause.is_verb(t, v):
        return False
    what = {t.lower[o] for o in clause.children(t, v, "dobj")}
    return (
        t.lemma[v] == "qualify"
        or (t.lemma[v] in ("make", "miss") and "cut" in what)
        or (t.lemma[v] in ("share", "take") and "stage" in what and clause.tense(t, v) == "future")
    )


_DISTURBING = frozenset("disrupt interrupt storm crash gatecrash disturb infiltrate picket heckle".split())


def tried_to_disturb(t: Tokens, v: int) -> bool:
    """Whether somebody tried to disturb what verb `v` governs, which was held then: 'tried to interrupt a rally'."""
    over = t.head[v]
    infinitive = t.dep[v] == "xcomp" and t.lemma[v] in _DISTURBING and clause.tense(t, v) == "infinitive"
    return infinitive and t.lemma[over] in ("try", "attempt") and clause.tense(t, over) == "past"


def is_run_up(t: Tokens, g: int) -> bool:
    """Whether noun `g` is the time right before something: 'in the run-up to the vote'."""
    joined = "".join(t.lower[max(0, g - 2) : g + 1])
    return t.lower[g] in ("run-up", "runup", "build-up", "buildup", "lead-up") or joined in (
        "run-up",
        "build-up",
        "lead-up",
    )
