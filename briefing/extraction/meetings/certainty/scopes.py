"""What words farther off than its verb make of a telling: a chance had, a way made free, a law.

Asked after `outcomes.corrected`, whose reading it narrows: 'had the chance to meet her', 'paving the way for the club
to hold a march', 'last week's debate', 'if the vote were held today', 'announced it was holding a summit', 'hope for
the success of the talks'.
"""

from __future__ import annotations

import datetime

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.tokens import Tokens

_AHEAD = frozenset({"scheduled", "expected", "possible"})
_CHANCES = frozenset("chance opportunity honor honour pleasure privilege luck fortune".split())
_WAYS = frozenset({"way", "path", "door", "road"})
_FREEING = frozenset("pave clear open smooth prepare free".split())
_OUTCOMES = frozenset("success outcome progress breakthrough failure".split())
_THANKING = frozenset("congratulate thank praise commend applaud credit criticize criticise blame".split())
_WOULD = frozenset({"would", "could", "might", "'d", "’d"})
_LAWS = frozenset(
    "law rule policy constitution statute act code regulation charter protocol guideline".split()
)
_NEAR = 12
"""How many tokens behind a noun its time may stand."""
_SPANS = frozenset(
    {"week", "month", "year", "night", "summer", "winter", "spring", "autumn", "fall", "weekend"}
)
_AWAITED = frozenset({"expect", "schedule", "due", "set", "slate", "suppose", "plan"})
_PUNISHING = frozenset(
    "sanction punish arrest detain jail fine fire expel suspend criticize criticise praise thank blame apologize apologise sanctions criticism".split()
)
_READY = frozenset({"prepare", "brace", "ready"})


def narrowed(t: Tokens, trigger: Trigger, reading: Reading) -> Reading:
    """`reading` of `trigger`, as the words around its sentence's verb leave it."""
    i = trigger.at
    if reading.status == "held":
        return _if_announced(t, reading)
    if reading.status not in _AHEAD and reading.status != "present":
        return reading
    if _is_counterfactual(t, reading) or _is_caused(t, trigger) or _is_by_law(t, reading):
        return Reading(None, True, reading.path, None)
    if reading.status == "present":
        return reading
    if _is_a_cause(t, trigger, reading):
        return Reading("held", False, reading.path, None)  # 'sanctions on them over their visit'
    held = trigger.frame != "noun" or (reading.carrier is not None and t.dep[reading.carrier] == "xcomp")
    if held and _had_been(t, reading):
        return Reading("cancelled", True, reading.path, reading.carrier)  # 'had been scheduled to meet'
    if trigger.frame == "noun":
        if _is_of_the_last(t, i):
            return Reading("held", True, reading.path, None)  # 'decided to skip last week's debate'
        if t.lower[t.head[i]] == "for" and _was_ready(t, t.head[t.head[i]]):
            return Reading(None, True, reading.path, None)  # 'had been prepared for a vote this week'
        if reading.status != "scheduled" and any(t.lemma[j] in _OUTCOMES for j in reading.path[1:-1]):
            return _of_its_outcome(t, i, reading)
    else:
        if t.tag[i] == "VBG" and any(t.lemma[j] in _THANKING for j in reading.path[1:3]):
            return Reading(None, True, reading.path, None)  # 'may I congratulate her on triggering …'
        if _was_given(t, i):
            return Reading("held", True, reading.path, None)
    return reading


def freed(t: Tokens, trigger: Trigger, reading: Reading, today: datetime.date | None) -> Reading:
    """`reading` of what the way is made free for: 'passed the bill, paving the way for talks'; else as it is."""
    if reading.status not in ("held", "present", None) and reading.sure:
        return reading
    path = [trigger.at]
    over = t.head[t.head[trigger.at]]
    if t.lower[t.head[trigger.at]] == "for" and t.lemma[over] in _FREEING:
        path += [t.head[trigger.at], *(c for c in clause.children(t, over, "dobj") if t.lemma[c] in _WAYS)]
        if len(path) > 2 and not _is_history(t, trigger.at, today):
            return Reading("expected", True, tuple(path), None)  # 'cleared the way for a vote'
        return reading
    for a in t.ancestors(trigger.at):
        path.append(a)
        if t.lemma[a] in _WAYS and t.dep[a] == "dobj" and t.lemma[t.head[a]] in _FREEING:
            break
        if len(path) > 5 or (clause.is_verb(t, a) and clause.tense(t, a) != "infinitive"):
            return reading
    else:
        return reading
    if not any(t.lower[j] == "for" for j in (*path, *(c for j in path for c in t.children[j]))):
        return reading
    if _is_history(t, trigger.at, today):
        return reading
    carrier = path[1] if len(path) > 2 and clause.is_verb(t, path[1]) else None
    return Reading("expected", trigger.frame != "event", tuple(path), carrier)


def _is_history(t: Tokens, i: int, today: datetime.date | None) -> bool:
    """Whether the sentence tells of a year gone by or of what is long ago."""
    begin, end = t.sentence_of(i)
    years = (int(t.word[j]) for j in range(begin, end) if t.word[j].isdigit() and len(t.word[j]) == 4)
    return "ago" in t.lower[begin:end] or any(y > 1000 and (today is None or y < today.year) for y in years)


def _of_its_outcome(t: Tokens, i: int, reading: Reading) -> Reading:
    """`reading` of a meeting whose success is hoped for: it is sure, if it is said when it starts."""
    starts = any(t.dep[c] == "acl" and t.lemma[c] in ("start", "begin", "open") for c in t.children[i])
    return reading._replace(status="scheduled" if starts else "present", sure=starts)


def _if_announced(t: Tokens, reading: Reading) -> Reading:
    """`reading` of what somebody announced to be doing: 'announced it was hosting a summit'."""
    for j in reading.path[1:]:
        if t.lower[j] in ("including", "with", "for"):
            continue
        aux = {t.lower[c] for c in t.children[j] if t.dep[c] == "aux"}
        going = t.tag[j] == "VBG" and aux & {"was", "were"}
        if going and t.dep[j] == "ccomp" and t.lemma[t.head[j]] == "announce":
            return Reading("scheduled", True, reading.path, reading.carrier)
        return reading
    return reading


def _is_of_the_last(t: Tokens, i: int) -> bool:
    """Whether the noun itself says that it is over: 'last week's debate', 'her two visits to Norway last year'."""
    for c in t.children[i]:
        if c < i and t.dep[c] == "poss" and t.ent[c] in ("DATE", "TIME"):
            return t.lower[c] == "yesterday" or any(t.lower[g] == "last" for g in t.children[c])
    end = min(t.edges[i][1] + 1, i + _NEAR)
    for j in range(i + 1, end):
        if clause.is_verb(t, j) or t.word[j] in (",", ";", ":"):
            return False
        if t.ent[j] == "DATE" and (
            t.lower[j] == "ago" or (t.lower[j] == "last" and _SPANS.intersection(t.lemma[j + 1 : j + 2]))
        ):
            return t.dep[t.head[j]] not in ("poss", "compound", "nmod") and _is_behind(t, j, i)
    return False


def _is_behind(t: Tokens, j: int, i: int) -> bool:
    """Whether only parties and places stand between noun `i` and the time at `j`."""
    return all(
        t.pos[k] in ("PROPN", "ADP", "DET", "PUNCT", "NUM", "PART", "CCONJ")
        or t.ent[k]
        or t.lower[k] in vocab.parties()
        for k in range(i + 1, j)
    )


def _is_a_cause(t: Tokens, trigger: Trigger, reading: Reading) -> bool:
    """Whether something will be done to somebody for it: 'will punish them for visiting', 'sanctions over their visit'."""
    i = trigger.at
    p = t.head[i]
    if reading.sure or t.dep[i] not in ("pobj", "pcomp"):
        return False
    if trigger.frame != "noun":
        return t.tag[i] == "VBG" and t.lower[p] == "for" and t.lemma[t.head[p]] in _PUNISHING
    whose = any(t.dep[c] == "poss" for c in t.children[i])
    return whose and t.lower[p] == "over" and reading.status == "scheduled"


def _had_been(t: Tokens, reading: Reading) -> bool:
    """Whether the plan is told as one that did not last: 'had been expected to visit'."""
    for j in reading.path[1:]:
        if t.lemma[j] not in _AWAITED:
            continue
        if {"had", "been"} <= {t.lower[c] for c in t.children[j]}:
            return True
        been = t.head[j]  # 'had been due to meet'
        if (
            t.pos[j] == "ADJ"
            and t.lower[been] == "been"
            and any(t.lower[c] == "had" for c in t.children[been])
        ):
            return True
    return False


def _was_ready(t: Tokens, v: int) -> bool:
    """Whether somebody 'had been prepared' for it, so that it came otherwise."""
    return t.lemma[v] in _READY and any(t.lower[c] == "had" for c in t.children[v])


def _was_given(t: Tokens, v: int) -> bool:
    """Whether somebody had the chance to do `v`, as one says of what was done: 'had the honour of/to meet her'."""
    n = t.head[v]
    if t.dep[v] == "pcomp":
        n = t.head[n]
    have = t.head[n]
    if t.lemma[n] not in _CHANCES or t.dep[n] != "dobj" or t.lemma[have] not in ("have", "get"):
        return False
    no = (
        clause.negated(t, have)
        or clause.negated(t, n)
        or any(t.lower[c] in ("no", "little") for c in t.children[n])
    )
    if no or clause.tense(t, have) != "past" or t.dep[have] == "advcl":
        return False
    aux = {t.lower[c] for c in t.children[have] if t.dep[c] == "aux"}
    but = any(t.lower[c] in ("but", "though") for c in t.children[have])
    return not but and "had" not in aux


def _is_counterfactual(t: Tokens, reading: Reading) -> bool:
    """Whether it is only thought to be held now: 'if the election were held today, she would win'."""
    for v in reading.path[1:3]:
        if t.lemma[v] != "hold" or t.tag[v] != "VBN" or t.dep[v] != "advcl":
            continue
        if_were = {t.lower[c] for c in t.children[v]} >= {"if"} and any(
            t.lower[c] in ("were", "was") and t.dep[c] == "auxpass" for c in t.children[v]
        )
        if if_were and any(t.lower[c] in _WOULD for c in t.children[t.head[v]]):
            return True
    return False


def _is_caused(t: Tokens, trigger: Trigger) -> bool:
    """Whether somebody only makes another do it: 'make her go to Lima'."""
    v = trigger.at
    over = t.head[v]
    bare = t.tag[v] == "VB" and not any(t.lower[c] == "to" and t.dep[c] == "aux" for c in t.children[v])
    return trigger.frame == "travel" and bare and t.dep[v] == "ccomp" and t.lemma[over] == "make"


def _is_by_law(t: Tokens, reading: Reading) -> bool:
    """Whether a law or rule says what people must do: 'the law does not require witnesses to appear at a hearing'."""
    top = reading.path[-1]
    for v in (*reading.path[1:], *list(t.ancestors(top))[:2]):
        if clause.is_verb(t, v) and any(t.lemma[s].lower() in _LAWS for s in clause.children(t, v, "nsubj")):
            told = [
                *clause.children(t, v, "dobj"),
                *(s for c in t.children[v] for s in clause.children(t, c, "nsubj")),
            ]
            return any(t.tag[s] == "NNS" and not t.children[s] for s in told)
    return False
