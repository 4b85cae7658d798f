"""Times of the sentence that are of something else than the meeting: of what was before it, or of what is said of it."""

from __future__ import annotations

from itertools import islice

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.dates.calendar import Moment
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.tokens import Tokens

_COMMENTS = frozenset(
    "defend criticize criticise praise describe dismiss recall hail condemn denounce mention disclose reveal "
    "acknowledge deride mock applaud lament characterize characterise deny disrupt interrupt".split()
)
"""Verbs that say something of a meeting told before: their time is that of the saying."""
_ABOVE = 16
"""How many words above a time are read; keeps a text without full stops from costing more than its length."""
_POINTING = frozenset({"the", "that", "this", "those", "these", "his", "her", "their"})


def is_of_something_else(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether time `m` cannot be that of the meeting of `trigger`, which stands in its sentence."""
    if _is_of_calling_off(t, trigger, m) or _is_of_what_it_follows(t, trigger, m):
        return True
    if _is_of_what_prepares(t, trigger, m) or _is_of_preparing(t, trigger, m):
        return True
    if _is_of_refusal(t, trigger, m) or _is_of_account(t, trigger, m) or _is_of_backing(t, trigger, m):
        return True
    if _is_of_arranging(t, trigger, m) or _is_beside(t, trigger, m) or _is_of_what_allows(t, trigger, m):
        return True
    if _is_named_day(t, trigger, m):
        return True
    return _is_since(t, trigger.at, m) or _is_of_comment(t, trigger, m) or _is_of_speech(t, trigger, m)


_NAMING = frozenset("rule float propose suggest reject offer pick choose name".split())


def _is_named_day(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether the time is a day that is only proposed at the meeting: 'In a call with aides, he ruled out Monday'."""
    at, v = trigger.at, t.head[m.head]
    if trigger.frame != "noun" or t.dep[at] != "pobj" or t.lower[t.head[at]] not in ("in", "at", "during"):
        return False
    behind = m.first - 1 - (m.first > 1 and t.dep[m.first - 1] == "prt")
    return t.head[t.head[at]] == v and behind == v and t.lemma[v] in _NAMING


def _is_of_what_it_follows(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether the time is of what the meeting came after: 'Her visit followed remarks in Oslo on Friday'."""
    v = t.head[trigger.at]
    if trigger.frame != "noun" or t.dep[trigger.at] != "nsubj" or t.lemma[v] != "follow":
        return False
    past = clause.tense(t, v) == "past"
    return any(c < m.first and (past or m.first <= t.edges[c][1]) for c in clause.children(t, v, "dobj"))


_PREPARING = frozenset("establish prepare set settle fix plan arrange coordinate review agree".split())


def _is_of_what_prepares(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether the time is of a meeting that only prepares this one: 'will meet today to settle a procedure for the talks'."""
    p = t.head[trigger.at]
    if trigger.frame != "noun" or t.dep[trigger.at] != "pobj" or t.lower[p] not in ("for", "of"):
        return False
    if not any(t.lower[c] in _POINTING for c in t.children[trigger.at]):
        return False
    v = t.head[t.head[p]]
    aim = (
        t.dep[v] in ("advcl", "xcomp", "acl") and clause.is_verb(t, v) and clause.tense(t, v) == "infinitive"
    )
    return aim and t.lemma[v] in _PREPARING and t.head[v] < v and m.last < v


_GETTING_READY = frozenset("prepare prep practice practise rehearse train cram preparation rehearsal".split())


def _is_of_preparing(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether the time, before it, is of getting ready for the meeting: 'will spend Tuesday preparing for the debate'."""
    at = trigger.at
    p = t.head[at]
    v = t.head[p]
    if t.dep[at] != "pobj" or t.lower[p] != "for" or t.lemma[v].lower() not in _GETTING_READY:
        return False
    if t.tag[v] == "VB":
        return False  # 'arrived on Monday to prepare for the visit'
    return m.last < p and not t.edges[at][0] <= m.first


_REFUSING = frozenset({"refuse", "decline", "fail", "miss", "skip"})


def _is_of_refusal(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether the time is of what somebody gets for keeping away: 'voted Monday to fine Hill for refusing to testify'."""
    for a in islice(t.ancestors(trigger.at), 3):
        if t.lemma[a] in _REFUSING and t.tag[a] == "VBG" and t.dep[a] == "pcomp":
            return t.lower[t.head[a]] in ("for", "over") and m.last < t.head[a]
    return False


_ACCOUNTS = frozenset("account story recollection memory tale retelling claim recounting description".split())


def _is_of_account(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether the time is of the telling of what `trigger` was a part of: 'her account in 2008 of a fall while visiting'."""
    n = m.first - 1 - (m.first > 1 and t.pos[m.first - 1] == "ADP")
    if n < 0 or t.lemma[n] not in _ACCOUNTS or not n < m.first or m.last >= trigger.at:
        return False
    return t.lower[m.last + 1] in ("of", "about", "that")


_WISHES = frozenset("call demand plan proposal bid request push plea idea motion campaign petition".split())


def _is_of_backing(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether the time is that of a verb about a wish for it: 'On Tuesday the council backed a call for a referendum'."""
    at = trigger.at
    p = t.head[at]
    if trigger.frame != "noun" or t.dep[at] != "pobj" or t.lower[p] not in ("for", "of"):
        return False
    n = t.head[p]
    v = t.head[n]
    if t.lemma[n] not in _WISHES or t.dep[n] != "dobj" or clause.tense(t, v) != "past":
        return False
    return m.last < n and v in islice(t.ancestors(m.head), 3)


_ARRANGING = frozenset("arrange discuss negotiate propose seek request consider finalize finalise".split())


def _is_of_arranging(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether the time is of talk that is to bring the meeting about: 'On Monday they will discuss a visit by Reed'."""
    at = trigger.at
    v = t.head[at]
    if trigger.frame != "noun" or t.dep[at] != "dobj" or t.lemma[v] not in _ARRANGING:
        return False
    return m.last < v and any(t.lower[c] in ("a", "an", "possible") for c in t.children[at])


def _is_beside(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether the time is of what is named beside the meeting: 'the call, together with a letter two days earlier'."""
    at = trigger.at
    if trigger.frame != "noun" or m.first < at:
        return False
    for a in islice(t.ancestors(m.head), _ABOVE):
        if a <= at:
            return False
        if t.lower[a] == "with" and t.lower[a - 1] in ("together", "along", "coupled", "combined"):
            return True
    return False


_OPENING = frozenset("pave clear open smooth prepare allow enable permit free".split())


def _is_of_what_allows(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether the time is of what makes it possible: 'passed the bill on Monday, paving the way for the premier to visit'."""
    at = trigger.at
    if trigger.frame == "noun" or clause.tense(t, at) != "infinitive":
        return False
    return any(
        t.lemma[a] in _OPENING and t.tag[a] == "VBG" and t.dep[a] == "advcl" and m.last < a
        for a in islice(t.ancestors(at), 3)
    )


def _is_since(t: Tokens, at: int, m: Moment) -> bool:
    """Whether the time is of what has passed since then: 'his first gathering since winning power on Oct. 1'."""
    for a in islice(t.ancestors(m.head), _ABOVE):
        if a == at or t.dep[a] == "relcl":
            return False
        if t.lower[a] == "since" and a != m.first - 1:
            return not t.edges[a][0] <= at <= t.edges[a][1]
        if clause.is_verb(t, a) and any(t.lower[c] == "since" and t.dep[c] == "mark" for c in t.children[a]):
            return not t.edges[a][0] <= at <= t.edges[a][1]
    return False


def _is_of_comment(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether the time is that of a verb which speaks of 'the' meeting: 'defended that meeting Wednesday'."""
    at = trigger.at
    v = t.head[at]
    if trigger.frame != "noun" or t.dep[at] != "dobj" or t.lemma[v] not in _COMMENTS:
        return False
    if clause.tense(t, v) != "past" or not any(t.lower[c] in _POINTING for c in t.children[at]):
        return False
    return not t.edges[at][0] <= m.first <= t.edges[at][1] or (
        m.first > at and t.lower[m.first - 1] not in ("in", "of", "at")
    )


_SPEAKING = frozenset({"testify", "speak", "brief", "vote", "debate", "report", "question", "grill"})


def _is_of_speech(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether the time is that of what is said on meeting `trigger`: 'would testify on the negotiations on Nov. 14'."""
    at = trigger.at
    p = t.head[at]
    if trigger.frame != "noun" or t.dep[at] != "pobj" or t.lower[p] not in ("on", "about"):
        return False
    v = t.head[p]
    if t.lemma[v] not in _SPEAKING or not clause.is_verb(t, v) or m.first < at:
        return False
    above = list(islice(t.ancestors(m.head), _ABOVE))
    return v in above and at not in above


_CALLING_OFF = frozenset("cancel scrap scuttle abandon postpone shelve delay call put".split())


def _is_of_calling_off(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether the time, before the verb, is when meeting `trigger` was called off: 'on Thursday scrapped a trip to Rome'."""
    at = trigger.at
    v = t.head[at]
    if trigger.frame != "noun" or t.dep[at] != "dobj" or t.lemma[v] not in _CALLING_OFF or m.last >= v:
        return False
    off = t.lemma[v] not in ("call", "put") or any(t.lower[c] == "off" for c in t.children[v])
    return off and clause.tense(t, v) == "past" and v in islice(t.ancestors(m.head), 2)
