"""A day that stands in another clause of the sentence and is that of the meeting all the same."""

from __future__ import annotations

from itertools import islice

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.dates.calendar import Moment, looks_back
from briefing.extraction.meetings.dates.governor import governor
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.tokens import Tokens

_FAR = 14
"""How many words may stand between the day and the clause that goes on from it."""
_STEPS = 8
"""How many words up the parse what was said may hang."""
_THERE = frozenset("be travel fly go come arrive head visit return land stop gather attend stay".split())
_GIVEN = frozenset({"deliver", "give", "make", "hold", "host"})
_PLANS = frozenset({"set", "schedule", "due", "slate", "expect"})
_SOLVING = frozenset(
    {"end", "settle", "resolve", "solve", "revive", "restart", "ease", "defuse", "tackle", "halt", "stop"}
)


def score(t: Tokens, trigger: Trigger, reading: Reading, m: Moment) -> int:
    """How well time `m`, of another clause, fits the meeting of `trigger`; 0 where that clause tells of something else."""
    if _is_where(t, trigger, reading, m):
        return 60
    if _is_held_behind(t, trigger, m):
        return 88
    if reading.status == "held" and _opens(t, trigger, m):
        return 93
    if _is_behind_aim(t, trigger, m):
        return 85
    if reading.status == "held" and _is_said_there(t, trigger, m):
        return 45
    if _is_of_words_said(t, trigger, reading, m) or _is_behind_content(t, trigger, m):
        return 45
    return 0


def is_last_ones(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether the noun itself is said to be of a time gone by, however its verb looks ahead: 'to skip last week's debate'."""
    at = trigger.at
    if trigger.frame != "noun" or t.head[m.head] != at or t.dep[m.head] != "poss" or not m.last < at:
        return False
    return looks_back(m.time)


def is_arranged(t: Tokens, v: int) -> bool:
    """Whether `v` says in the passive that something had been arranged: 'Also Thursday, Hill was set to meet'."""
    if t.lower[v] in ("was", "were", "been") and t.lemma[v] == "be":  # 'On Friday, Hill was due to meet'
        due = any(t.lemma[c] in _PLANS and t.dep[c] in ("acomp", "attr", "oprd") for c in t.children[v])
        return due or any(t.dep[c] == "xcomp" and clause.tense(t, c) == "infinitive" for c in t.children[v])
    passive = any(t.lower[c] in ("was", "were", "been") for c in t.children[v])
    return t.lemma[v] in _PLANS and t.tag[v] in ("VBN", "VBD") and passive


def _is_where(t: Tokens, trigger: Trigger, reading: Reading, m: Moment) -> bool:
    """Whether somebody went then to where the meeting was: 'was in Rome last month, where he met the premier'."""
    v = trigger.at if trigger.frame != "noun" else reading.carrier
    if v is None or t.dep[v] not in ("relcl", "advcl", "ccomp"):
        return False
    where = next((c for c in t.children[v] if t.lower[c] == "where" and c < v), None)
    if where is None or not m.last < where:
        return False
    if reading.status == "held" and _is_while(t, m):
        return True  # 'While at the fair in Rome in May, Hill rented a hall, where she met …'
    g = governor(t, m)
    if g is None or t.lemma[g] not in _THERE or not clause.is_verb(t, g):
        return False
    if where > m.last + _FAR or any(clause.is_verb(t, j) and j != g for j in range(m.last + 1, where)):
        return False
    return clause.tense(t, g) == clause.tense(t, v)


def _is_while(t: Tokens, m: Moment) -> bool:
    """Whether the time stands in a phrase without a verb that opens the sentence: 'While at the fair in May, …'."""
    begin = t.sent[m.first]
    if t.lower[begin] != "while" or m.first > begin + _FAR or t.word[m.last + 1 : m.last + 2] != [","]:
        return False
    return not any(clause.is_verb(t, j) or t.word[j] == "," for j in range(begin, m.last + 1))


def _is_held_behind(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether a participle set off behind the noun says when it was held: 'the first meeting of the group, set up in haste, held on May 6'."""
    at = trigger.at
    v = t.head[m.head]
    v = t.head[v] if t.dep[v] == "prep" else v
    if trigger.frame != "noun" or t.lower[v] != "held" or t.tag[v] != "VBN" or not at < v < m.first:
        return False
    if v > at + 30 or m.first > v + 3 or t.dep[v] not in ("acl", "advcl", "conj", "relcl"):
        return False
    if t.word[v - 1] != "," or any(
        t.dep[c] in ("aux", "auxpass", "nsubjpass", "nsubj") for c in t.children[v]
    ):
        return False
    return not any(
        t.lemma[j].lower() in ("meeting", "summit", "conference", "talk", "session", "event", "election")
        or t.tag[j] in ("VBD", "VBZ", "VBP", "MD")
        for j in range(at + 1, v)
    )


def _is_of_words_said(t: Tokens, trigger: Trigger, reading: Reading, m: Moment) -> bool:
    """Whether the time is of words spoken in it: 'remarks made last week by Hill in a lecture'."""
    at = trigger.at
    p = t.head[at]
    if trigger.frame != "noun" or t.dep[at] != "pobj" or t.lower[p] not in ("in", "at", "during"):
        return False
    v = t.head[m.head] if t.dep[t.head[m.head]] != "prep" else t.head[t.head[m.head]]
    if reading.status != "held" or t.dep[v] != "acl" or t.lemma[v] not in ("make", "deliver", "give", "say"):
        return False
    near = v < m.first and m.last < at and p - m.last <= _FAR
    return near and (t.head[p] == v or t.head[p] in islice(t.ancestors(v), _STEPS))


def _is_behind_content(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether only what is said in it stands between it and its day: 'delivered the speech outlining her plan on July 15'."""
    at = trigger.at
    v = t.head[at]
    if trigger.frame != "noun" or t.dep[at] != "dobj" or t.lemma[v] not in _GIVEN or m.first < at:
        return False
    g = governor(t, m)
    if g is None or t.tag[g] != "VBG" or t.dep[g] != "acl" or t.head[g] != at or g > at + 3:
        return False
    return t.lower[m.first - 1] == "on" or t.head[m.head] == g


def _opens(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether day and occasion open the sentence together: 'On Tuesday at the debate in Rome, Hill said …'."""
    at, p = trigger.at, m.last + 1
    if (
        trigger.frame != "noun"
        or t.dep[at] != "pobj"
        or t.head[at] != p
        or t.lower[p] not in ("at", "during")
    ):
        return False
    begin = t.sent[m.first]
    return m.first - begin <= 1 and t.lower[begin] in ("on", t.lower[m.first])


def _is_said_there(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether something was said on a day where somebody was for the meeting: 'said on Monday while in Rome for talks', 'on the sidelines of the talks', 'as she arrived for talks'."""
    at = trigger.at
    if trigger.frame != "noun" or not m.last < at <= m.last + _FAR or t.sent[at] != t.sent[m.first]:
        return False
    between = t.lower[m.last + 1 : at]
    while_there = between[0:1] == ["while"] and between[1:2] in (
        ["in"],
        ["on"],
        ["at"],
        ["visiting"],
        ["attending"],
    )
    beside = between[:4] in (["on", "the", "sidelines", "of"], ["at", "the", "sidelines", "of"])
    arriving = between[0:1] in (["as"], ["upon"], ["after"], ["on"]) and (
        between[1:2] == ["arriving"] or (between[0] == "as" and between[2:3] == ["arrived"])
    )
    if not (while_there or beside or (arriving and "for" in between)):
        return False
    if any(w in (",", "ahead", "before", "after", "and") for w in between[1:]):
        return False
    g = governor(t, m)
    return g is not None and clause.is_verb(t, g) and clause.tense(t, g) == "past"


def _is_behind_aim(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether only what the meeting is to end stands between it and its day: 'hosts talks on ending the war on March 5'."""
    at = trigger.at
    g = governor(t, m)
    if (
        trigger.frame != "noun"
        or g is None
        or not at < g < m.first
        or t.tag[g] != "VBG"
        or t.dep[g] != "pcomp"
    ):
        return False
    p = t.head[g]
    return t.lemma[g] in _SOLVING and t.lower[p] in ("on", "about", "over", "at") and t.head[p] == at
