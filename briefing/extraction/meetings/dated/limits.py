"""Deadlines by their limit: 'has until Monday to …', 'extended its offer until …', 'has 60 days to …'."""

from __future__ import annotations

import re

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.dated import actions, presence
from briefing.extraction.meetings.dates.calendar import Moment
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.tokens import Tokens

Dated = tuple[Trigger, Reading, Moment]
"""An action with how sure it is and its time."""
NONE = vocab.Noun("", "")
"""What a noun that is no meeting means."""


_ASKING = frozenset(
    {"ask", "want", "seek", "urge", "propose", "hope", "vote", "refuse", "decline", "try", "fail"}
)


def dated(t: Tokens, v: int, kind: str, status: str, path: list[int], m: Moment) -> Dated:
    """Action `v` of the kind at the time `m`, its status read along `path`."""
    first, last = actions.mention(t, v)
    if t.lemma[v] in ("due", "be") and kind == "hearing":
        last = max(last, presence.courtroom(t, v))
    return Trigger(first, v, last, kind, "dated", ""), Reading(status, True, tuple(path), None), m


def until(t: Tokens, m: Moment, g: int) -> Dated | None:
    """'has until Monday to bring …', 'extended its offer until …'."""
    if any(t.lower[c] == "yet" for c in t.children[g]):
        return None  # 'until Thursday he had yet to comment'
    if t.lemma[g] in ("have", "get", "give", "grant", "allow"):
        target = next(
            (c for c in t.children[g] if c > m.last and clause.is_verb(t, c) and t.dep[c] != "conj"), None
        )
        after = m.last + 1
        if target is None and after + 1 < len(t) and t.lower[after] == "to" and clause.is_verb(t, after + 1):
            target = after + 1
        return None if target is None else dated(t, target, "deadline", "scheduled", [g, target], m)
    if any(t.dep[c] == "xcomp" for c in t.children[g]):
        return None  # 'is set to run until May'
    if clause.tense(t, g) == "infinitive" and t.lemma[t.head[g]] in _ASKING:
        return None  # 'will be asked to extend the session until the summer'
    if re.fullmatch(r"\d{4}", m.time.value or "") and clause.tense(t, g) == "present":
        return None  # 'It extends the agreement until 2018'
    objects = clause.children(t, g, "dobj", "nsubjpass")
    if t.lemma[g] in ("adjourn", "remand"):
        return dated(t, g, "hearing", "scheduled", [g], m)
    if not objects or clause.negated(t, g):
        return None
    named = next((o for o in objects if vocab.nouns().get(t.lemma[o].lower(), NONE).kind == "deadline"), None)
    if named is not None:  # 'extended its deadline until Tuesday'
        return dated(t, named, "deadline", "scheduled", [named, g], m)
    return dated(t, g, "deadline", "scheduled", [g], m)


_RESUMING = frozenset("return resume reconvene reopen sit convene reassemble".split())


def not_before(t: Tokens, v: int) -> bool:
    """Whether a body is said not to sit again before a time: 'the legislature does not return until Feb. 19'."""
    if t.lemma[v] not in _RESUMING or not clause.negated(t, v):
        return False
    who = clause.subjects(t, v)
    sits = any(t.lemma[s].lower() in actions.words("bodies") for s in who)
    return sits and clause.tense(t, v) in ("present", "future")


def verb_of_until(t: Tokens, m: Moment) -> int | None:
    """The verb before 'until' that it limits, where the parse hung it elsewhere."""
    begin, _ = t.sentence_of(m.first)
    for j in range(m.first - 1, begin - 1, -1):
        if (
            t.lemma[j] in actions.words("until_verbs")
            and clause.is_verb(t, j)
            and t.dep[j] not in ("aux", "auxpass")
            and not any(t.dep[c] == "xcomp" and c < m.first for c in t.children[j])
        ):
            return j
    return None
