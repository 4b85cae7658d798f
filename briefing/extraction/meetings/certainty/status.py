"""Whether a meeting is sure, as the sentence of one trigger tells it."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.certainty import climbing, modality, placing, standing, told_by_noun
from briefing.extraction.meetings.certainty.modality import UPCOMING
from briefing.extraction.meetings.finding import undated
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.tokens import Tokens

_ATTENDING = frozenset("attend join boycott skip participate shun snub appear miss watch invite".split())

_ABSENT = frozenset({"skip", "miss"})


def read(t: Tokens, trigger: Trigger) -> Reading:
    """The status that the sentence gives the meeting `trigger` speaks of."""
    if trigger.frame == "invite":
        return _of_invitation(t, trigger.at)
    if trigger.frame == "dated":  # 'is due in court'
        over = t.head[trigger.at]
        ahead = clause.tense(t, over) in ("present", "future") and not clause.negated(t, over)
        return Reading("scheduled" if ahead else "held", True, (trigger.at, over), over)
    at = trigger.at
    if trigger.frame == "noun" and t.lower[at + 1 : at + 3] == ["taking", "place"]:
        return Reading(
            "present", False, (at, at + 1), None
        )  # 'clash with the election taking place on Sunday'
    if trigger.frame == "event" and t.lemma[at] == "vote" and undated.is_yet_to(t, at):
        return Reading("scheduled", True, (at, t.head[at]), None)
    reading = told_by_noun.read(t, trigger.at) if trigger.frame == "noun" else _of_verb(t, trigger.at)
    absent = reading.status == "cancelled" and (
        trigger.kind in ("event", "summit", "hearing") or placing.is_public(t, trigger.at)
    )
    if absent and any(t.lemma[j] in _ABSENT and clause.tense(t, j) == "past" for j in reading.path[-1:]):
        return reading._replace(status="held", sure=False)  # 'skipped Thursday's debate'
    if absent and any(t.lemma[j] in _ATTENDING for j in reading.path):
        return reading._replace(status="scheduled", sure=True)  # who stays away does not call it off
    if (
        reading.status is None
        and trigger.kind in ("event", "summit", "hearing")
        and placing.was_missed(t, trigger.at, reading.path)
    ):
        return reading._replace(status="held", sure=False)  # 'neither of them attended Monday's hearing'
    if reading.status == "cancelled" and placing.is_left_unsaid(t, trigger.at, reading.path):
        return reading._replace(status="scheduled", sure=True)
    if reading.status == "cancelled" and placing.is_left_out(t, reading.path):
        return reading._replace(status=None, sure=True)
    if reading.status in (None, "cancelled") and placing.not_until(t, reading.path):
        return reading._replace(status="expected", sure=True)  # 'is not expected to vote until April'
    if reading.status in UPCOMING and standing.undone(t, trigger.at):
        return reading._replace(status="cancelled", sure=True)
    return reading


def looks_back(t: Tokens, reading: Reading) -> bool:
    """Whether what is said can only be said of a meeting gone by: 'the verdict of June's vote', 'asked about her meeting'."""
    return any(
        t.lemma[j].lower() in climbing.RESULTS or t.lemma[j] in told_by_noun.ASKING or t.lemma[j] == "eve"
        for j in reading.path[1:]
    )


def _of_verb(t: Tokens, v: int) -> Reading:
    if placing.is_asked_about(t, v):
        return Reading(None, True, (v,), None)
    if t.dep[v] == "pcomp" and t.lower[t.head[v]] == "without":
        return Reading(None, True, (v,), None)  # 'change laws without consulting parliament'
    status, sure = modality.of_form(t, v)
    if status is not None:
        return Reading(status, sure, (v, *modality.controls(t, v)), None)
    if clause.negated(t, v) and clause.tense(t, v) in ("past", "participle"):
        return Reading(None, True, (v,), None)
    if t.tag[v] == "VBG" and t.dep[v] in ("nsubj", "acl") and clause.tense(t, v) == "gerund":
        status = modality.when_happens(t, t.head[v])  # 'ministers meeting in Rome agreed to …'
        if status == "held":
            return Reading(status, True, (v, *modality.controls(t, v)), None)
    path = [v]
    status, sure = modality.above(t, clause.partner(t, v), path)
    return Reading(status, sure, tuple(path), None)


def _of_invitation(t: Tokens, v: int) -> Reading:
    """'invited the president to Oslo': the visit is possible, whatever the tense of the inviting."""
    if clause.negated(t, v):
        return Reading(None, True, (v,), None)
    if standing.is_told_as_come(t, v):
        return Reading("held", False, (v,), v)
    return Reading("possible", True, (v,), v)
