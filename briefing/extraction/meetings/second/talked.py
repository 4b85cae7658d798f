"""Which verbs of talking and receiving the second look takes: 'spoke with the premier on Monday', 'received the envoy in Oslo'."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.meetings.who.encounters import is_dignitary
from briefing.extraction.tokens import Tokens
from briefing.records import Meeting

_CONFERRING = frozenset({"talk", "confer", "consult", "negotiate"})
_RECEIVING = frozenset({"host", "receive", "welcome"})
_TALKING = frozenset({"talk", "speak", "discuss", "consult", "see", "call", "phone", "telephone"})
_BRIEFING = frozenset({"brief", "debrief"})
_SUMMONING = frozenset({"summon"})
_LOOSE = frozenset({"see", "call", "greet", "welcome", "share", "talk", "speak"})
"""Verbs that tell a meeting only with its day: 'saw the minister', 'called the minister', 'spoke to the minister'."""
_ONCE = frozenset(
    {"also", "separately", "briefly", "privately", "again", "earlier", "later", "twice", "afterwards"}
)
"""Adverbs with which such a verb tells one meeting: 'also saw the premier'."""
_BEHIND = frozenset({"after", "before", "since"})


def may_stand(t: Tokens, x: Telling) -> bool:
    """Whether the verb of `x` is one that the second look takes at all."""
    lemma = t.lemma[x.trigger.at]
    return lemma in vocab.encounters() or lemma in (
        _CONFERRING | _RECEIVING | _TALKING | _BRIEFING | _SUMMONING
    )


def stands(t: Tokens, x: Telling, meeting: Meeting) -> bool:
    """Whether two are told to have talked, or one to have received the other: both known, or on a day."""
    v = x.trigger.at
    lemma = t.lemma[v]
    several = lemma == "bring" and any(t.tag[p.head] in ("NNS", "NNPS") for p in x.parties)
    many = (lemma in _SUMMONING and bool(x.parties)) or several
    if len(meeting.participants) < 2 and not many:
        return False
    now = t.tag[v] == "VBG" and any(t.lower[c] in ("is", "are") for c in clause.children(t, v, "aux"))
    if now:
        return lemma in _RECEIVING and any(p.person is not None for p in meeting.participants)
    if not _is_done(t, v) or not all(is_dignitary(t, p.head) or _is_state(t, p.head) for p in x.parties):
        return _conferred(t, x, meeting)
    if any(t.lower[c] in vocab.press() for p in x.parties for c in (p.head, *t.children[p.head])):
        return False
    if meeting.when is not None:
        return True
    named = any(p.person is not None for p in meeting.participants)
    told = any(t.lower[c] in _ONCE for c in t.children[v]) or _is_begun(t, v)
    return named and (lemma not in _LOOSE or meeting.where is not None or told)


def is_sure(t: Tokens, x: Telling) -> bool:
    """Whether held `x` counts though something else may tell it: one received the other on a day, or went to see her."""
    received = t.lemma[x.trigger.at] in _RECEIVING | _SUMMONING
    return (received and x.value is not None and len(x.parties) > 1) or _is_errand(t, x)


_GOING = frozenset(
    {"fly", "go", "travel", "come", "arrive", "drive", "head", "return", "journey", "stop", "cross", "walk"}
)


def _is_errand(t: Tokens, x: Telling) -> bool:
    """Whether somebody went somewhere to see a dignitary: 'flew to Khartoum to see the generals'."""
    v, over = x.trigger.at, t.head[x.trigger.at]
    there = t.lemma[over] == "be" and any(t.ent[o] == "GPE" for c in t.children[over] for o in t.children[c])
    gone = t.dep[v] in ("advcl", "xcomp") and (there or t.lemma[over] in _GOING)
    gone = gone and clause.tense(t, over) == "past"
    seen = t.lemma[v] == "see" and t.tag[v] == "VB" and len(x.parties) > 1
    return gone and seen and all(is_dignitary(t, p.head) for p in x.parties)


def _conferred(t: Tokens, x: Telling, meeting: Meeting) -> bool:
    """Whether two talked 'with' each other on a day."""
    v = x.trigger.at
    beside = any(t.lower[c] == "with" for c in t.children[v])
    named = any(p.person is not None for p in meeting.participants)
    heads = [c for p in x.parties for c in (p.head, *t.children[p.head])]
    press = any(t.lower[c] in vocab.press() or t.lemma[c].lower() in _ASKERS for c in heads)
    spoke = t.lemma[v] in _CONFERRING or (t.lemma[v] == "speak" and not press)
    return spoke and t.tag[v] == "VBD" and beside and named and meeting.when is not None


_ASKERS = frozenset(
    "reporter journalist interviewer press media viewer listener voter supporter resident fan crowd student worker "
    "people protester customer reader parent patient".split()
)
"""To whom somebody speaks for the public to hear, or in the street."""


def _is_done(t: Tokens, v: int) -> bool:
    """Whether verb `v` tells something done once: 'spoke', 'had spoken', 'was received', 'after speaking'."""
    if t.tag[v] == "VBG":
        if _is_begun(t, v):
            return True
        return t.dep[v] in ("pcomp", "advcl") and t.lower[t.head[v]] in _BEHIND
    if t.tag[v] == "VBN":
        helped = {t.lower[c] for c in clause.children(t, v, "aux", "auxpass")}
        return bool(helped & (clause.HAVE | {"was", "were"}))
    return t.tag[v] == "VBD"


def _is_begun(t: Tokens, v: int) -> bool:
    """Whether somebody is told to have begun to telephone: 'started calling the senators'."""
    begun = t.dep[v] == "xcomp" and t.lemma[t.head[v]] in ("start", "begin") and t.tag[t.head[v]] == "VBD"
    return begun and t.lemma[v] in ("call", "phone", "telephone")


def _is_state(t: Tokens, i: int) -> bool:
    return t.ent[i] in ("GPE", "ORG") and t.pos[i] == "PROPN"
