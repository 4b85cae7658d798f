"""Dated one-off actions: 'tariffs take effect on 6 July', 'has until Monday to …', 'is due in court on Friday'."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from briefing.extraction.meetings import actions, clause, modality, senses, yesterday
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings import when as whens
from briefing.extraction.meetings.calendar import Moment, granularity, names_day, side, turned
from briefing.extraction.meetings.status import Reading
from briefing.extraction.meetings.triggers import Trigger
from briefing.extraction.tokens import Tokens

Dated = tuple[Trigger, Reading, Moment]

_NONE = vocab.Noun("", "")
_LIMIT = frozenset({"until", "till"})
_BY = frozenset({"by", "before", "than"})
_SPAN = re.compile(r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:day|week|month)s?")
_SOON = ("next", "this coming", "tomorrow")


def find(t: Tokens, moments: Sequence[Moment], today: datetime.date | None) -> list[Dated]:
    """Actions that the text puts on a day ahead, each with its reading and its time."""
    found: list[Dated] = []
    seen: set[int] = set()
    for m in moments:
        dated = _one(t, m, today)
        if dated is not None and dated[0].at not in seen:
            seen.add(dated[0].at)
            found.append(dated)
    return found


def _one(t: Tokens, m: Moment, today: datetime.date | None) -> Dated | None:
    if m.time.type == "DURATION":
        return _within(t, m)
    limit = {t.lower[j] for j in range(max(0, m.first - 2), m.first + 1)}
    until = bool(limit & _LIMIT)
    if until:
        m = m._replace(time=turned(m.time, today))
    g = whens.governor(t, m)
    if side(m.time, today) == "past" and g is not None and clause.tense(t, g) != "past":
        m = m._replace(time=turned(m.time, today))
    lies = side(m.time, today)
    if (
        lies == "past"
        and g is not None
        and clause.tense(t, g) != "past"
        and yesterday.was_later(m.time, today)
    ):
        lies = "future"
    if lies == "past" or (today is not None and not m.known) or m.time.value in ("FUTURE_REF", "PRESENT_REF"):
        return None
    if g is not None and t.lower[g] == "polls" and t.head[t.head[g]] != g:
        g = t.head[t.head[g]]
    if (
        g is not None
        and t.dep[g] == "pobj"
        and t.lower[g] in ("event", "stop", "home", "headquarters")
        and t.lower[t.head[g]] == "at"
    ):
        g = t.head[t.head[g]]  # 'will name her running mate at an event on Tuesday'
    if g is not None and side(m.time, today) != "past":
        g = _verb_over(t, g)
    if until and (g is None or t.lemma[g] not in actions.words("until_verbs")):
        g = _verb_of_until(t, m) or g
    if g is None or not (clause.is_verb(t, g) or t.pos[g] == "ADJ" or modality.word_class(t, g)):
        return None
    if until and t.lemma[g] in actions.words("until_verbs"):
        return _until(t, m, g)
    if (
        (t.lemma[g] == "take" or t.lemma[g] == "assume")
        and lies in ("future", "unknown")
        and clause.tense(t, g) in ("present", "future", "infinitive")
        and any(t.lower[c] in ("office", "stage", "podium", "floor") for c in t.children[g])
    ):
        return _dated(t, g, "event", "scheduled", [g], m)
    moved = t.lemma[g] in actions.words("moves") and t.lower[m.first - 1] == "to" and clause.is_verb(t, g)
    if moved and (lies == "future" or today is None):
        return _until(t, m, g)
    if (
        t.lemma[g] == "be"
        and lies in ("future", "unknown")
        and clause.tense(t, g) in ("present", "future")
        and actions.in_court(t, g)
    ):
        return _dated(t, g, "hearing", "scheduled", [g], m)
    if (
        t.lemma[g] == "be"
        and lies in ("future", "unknown")
        and clause.tense(t, g) == "future"
        and actions.in_town(t, g)
    ):
        return _dated(t, g, "visit", "scheduled", [g], m)
    due = g if t.lemma[g] in ("due", "expect") else _due_below(t, g)
    if due is not None:
        appointment = _due(t, due, m)
        if appointment is not None:
            return appointment
    v = _action(t, g)
    if t.tag[g] == "VBG" and t.dep[g] == "xcomp" and t.lemma[t.head[g]] in actions.words("starts"):
        v = t.head[g]  # 'the legislature resumes sitting on Tuesday'
    if clause.negated(t, v) or (m.first < v != g and lies != "future" and clause.tense(t, g) == "past"):
        return None  # 'promised on Tuesday to …': the day of the promise
    return _done(t, v, m, lies, bool(limit & _BY), today)


def _verb_over(t: Tokens, g: int) -> int:
    """The verb ahead whose phrase noun `g` ends, else `g`: 'will appear on "Day One" on Sunday'."""
    p = t.head[g]
    if t.dep[g] != "pobj" or t.pos[g] not in ("NOUN", "PROPN") or t.lemma[g].lower() in vocab.nouns():
        return g
    v = t.head[p]
    ahead = clause.is_verb(t, v) and clause.tense(t, v) in ("future", "infinitive")
    return v if ahead and t.lemma[v] in actions.words("event") and t.lower[p] in ("on", "at", "in") else g


def _done(t: Tokens, v: int, m: Moment, lies: str, by: bool, today: datetime.date | None) -> Dated | None:
    """Action `v`, if its form puts it at the time ahead."""
    form, fine = clause.tense(t, v), granularity(m.time.value)
    meaning = vocab.verbs().get(t.lemma[v])
    if meaning and meaning[-1].frame == "meet" and not senses.verb_fits(t, v, v, "meet"):
        return None  # 'will meet strong winds on Friday'
    if any(not actions.means_it(t, s) for s in clause.children(t, v, "nsubj", "nsubjpass")):
        return None  # 'traders expect the rally to go on next week'
    path = [v]
    if fine == "year":
        return None
    if _SPAN.fullmatch(m.time.text) and not actions.takes_place(t, v):
        return None  # 'will be finished in 10 days'
    timeless = today is None and lies == "unknown" and names_day(m.time)
    if timeless and form in ("present", "future", "infinitive", "ongoing", "modal"):
        lies = "future"
        fine = fine or "day"
    if actions.is_effect(t, v) or t.lemma[v] in actions.words("ends"):
        higher: list[int] = []
        past = form == "infinitive" and modality.above(t, v, higher)
        if past and any(t.lower[j] in ("was", "were", "been") for j in higher):
            return None
        return None if form == "past" and lies != "future" else _dated(t, v, "deadline", "scheduled", path, m)
    if actions.polls(t, v) and form in ("present", "future"):
        return _dated(t, v, "event", "scheduled", path, m)
    before_body = t.lemma[v] in ("go", "come") and any(t.lower[c] == "before" for c in t.children[v])
    planned = modality.word_class(t, t.head[v]) == "scheduled" and form == "infinitive"
    member = any(t.lemma[c] in ("member", "citizen") for c in clause.children(t, v, "attr"))
    joins = t.lemma[v] == "become" and (planned or (member and form in ("present", "future")))
    binding = form == "modal" and by and any(t.lower[c] == "must" for c in t.children[v])
    binding = binding or (
        form == "modal" and by and t.dep[v] == "ccomp" and t.lemma[t.head[v]] in ("rule", "decide")
    )
    settled = actions.deliberates(t, v) and lies == "future" and fine in ("day", "minute")
    if actions.stative(t, v) and not (before_body or joins or binding or settled):
        return None
    if settled and form in ("present", "future"):
        return _dated(t, v, actions.kind(t, v), "scheduled", path, m)
    if before_body and form in ("present", "future") and lies == "future":
        return _dated(t, v, "meeting", "scheduled", path, m)
    if form == "present" and (joins or t.lemma[v] in actions.words("starts")) and lies == "future":
        return _dated(t, v, actions.kind(t, v), "scheduled", path, m)
    announced = t.dep[v] in ("acl", "relcl") and actions.takes_place(t, v) and lies == "future"
    passive = any(t.dep[c] == "auxpass" for c in t.children[v])
    if form == "infinitive" and announced and passive and fine in ("day", "minute", "week", "month"):
        return _dated(t, v, actions.kind(t, v), "scheduled", path, m)  # 'to be broadcast on 1 May'
    over = t.head[v]
    must = t.dep[v] == "xcomp" and t.lemma[over] == "have" and clause.tense(t, over) in ("present", "future")
    must = must or (
        t.lemma[over].lower() in actions.words("orders") and t.dep[v] in ("xcomp", "acl", "ccomp", "advcl")
    )
    if form == "infinitive" and must and by and fine in ("day", "minute", "month", "week"):
        return _dated(t, v, "deadline", "scheduled", path, m)  # 'has to answer by 1 October'
    if form == "infinitive":
        status, sure = modality.above(t, v, path)
        if not sure:
            (status, sure), path = actions.announced(t, v), [v]
        if not sure or status not in ("scheduled", "expected"):
            return None
        vague = lies == "unknown" and fine is None and not m.time.text.lower().startswith(_SOON)
        kind = "meeting" if before_body else actions.kind(t, v)
        return None if vague and today is not None else _dated(t, v, kind, status, path, m)
    aux = {t.lower[c] for c in t.children[v] if t.dep[c] == "aux"}
    ruled = t.dep[v] == "ccomp" and t.lemma[over] in ("rule", "decide", "order", "demand", "determine")
    if (
        form == "modal"
        and ("must" in aux or (ruled and "should" in aux))
        and by
        and fine in ("day", "minute", "month", "week")
    ):
        return _dated(t, v, "deadline", "scheduled", path, m)
    if form == "ongoing" and lies == "future" and fine in ("day", "minute", "week", "month"):
        arranged = actions.is_arranged(t, v)
        return _dated(t, v, actions.kind(t, v), "scheduled", path, m) if arranged else None
    if form == "future" or (form == "modal" and "would" in aux and modality.reported(t, v)):
        exact = fine in ("day", "minute") or (lies == "future" and fine in ("week", "month"))
        vague = any(t.lower[s] in ("i", "you", "we", "that", "this", "it") for s in clause.subjects(t, v))
        if vague and not actions.own_news(t, v):
            return None
        aside = t.dep[v] in ("relcl", "acl", "advcl") and not actions.takes_place(t, v)
        if not exact or aside or t.lower[m.first] == "today":
            return None
        return (
            _dated(t, v, actions.kind(t, v), "scheduled", path, m)
            if lies != "today" or m.time.type == "TIME"
            else None
        )
    return None


def _action(t: Tokens, g: int) -> int:
    """The verb that is to be done: the infinitive below a word like 'set' or 'due', else the word itself."""
    if modality.word_class(t, g) in ("scheduled", "expected"):
        for c in t.children[g]:
            if t.dep[c] in ("xcomp", "advcl", "ccomp") and clause.tense(t, c) == "infinitive" and c > g:
                return c
    return g


def _due_below(t: Tokens, v: int) -> int | None:
    return next((c for c in t.children[v] if t.lemma[c] == "due"), None)


def _due(t: Tokens, due: int, m: Moment) -> Dated | None:
    """'is due in court on Friday', 'are due back in Rome', 'the report is due on 1 May'."""
    if any(t.dep[c] == "xcomp" for c in t.children[due]):
        return None
    verb = due if clause.is_verb(t, due) else t.head[due]
    if t.pos[due] not in ("ADJ", "VERB"):
        return None  # 'due to an error'
    if not clause.is_verb(t, verb) or clause.negated(t, verb):
        return None
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
    awaited = any(
        t.lemma[s].lower() in actions.words("awaited") for s in clause.children(t, due, "nsubjpass", "nsubj")
    )
    if t.lemma[due] == "expect" and awaited and not kind:
        kind = "event"  # 'results are expected on 20 March'
    if not kind or (t.lemma[due] == "expect" and not clause.children(t, due, "nsubjpass")):
        return None
    status = "scheduled" if t.lemma[due] == "due" else "expected"
    reading = Reading(status, clause.tense(t, verb) != "past", (due, verb), verb)
    return Trigger(due, due, due, kind, "dated", ""), reading, m


def _dated(t: Tokens, v: int, kind: str, status: str, path: list[int], m: Moment) -> Dated:
    return Trigger(v, v, v, kind, "dated", ""), Reading(status, True, tuple(path), None), m


def _until(t: Tokens, m: Moment, g: int) -> Dated | None:
    """'has until Monday to bring …', 'extended its offer until …'."""
    if t.lemma[g] in ("have", "get", "give", "grant", "allow"):
        target = next(
            (c for c in t.children[g] if c > m.last and clause.is_verb(t, c) and t.dep[c] != "conj"), None
        )
        after = m.last + 1
        if target is None and after + 1 < len(t) and t.lower[after] == "to" and clause.is_verb(t, after + 1):
            target = after + 1
        return None if target is None else _dated(t, target, "deadline", "scheduled", [g, target], m)
    objects = clause.children(t, g, "dobj", "nsubjpass")
    if t.lemma[g] in ("adjourn", "remand"):
        return _dated(t, g, "hearing", "scheduled", [g], m)
    if not objects or clause.negated(t, g):
        return None
    named = next(
        (o for o in objects if vocab.nouns().get(t.lemma[o].lower(), _NONE).kind == "deadline"), None
    )
    if named is not None:  # 'extended its deadline until Tuesday'
        return _dated(t, named, "deadline", "scheduled", [named, g], m)
    return _dated(t, g, "deadline", "scheduled", [g], m)


def _verb_of_until(t: Tokens, m: Moment) -> int | None:
    """The verb before 'until' that it limits, where the parse hung it elsewhere."""
    begin, _ = t.sentence_of(m.first)
    for j in range(m.first - 1, begin - 1, -1):
        if (
            t.lemma[j] in actions.words("until_verbs")
            and clause.is_verb(t, j)
            and t.dep[j] not in ("aux", "auxpass")
        ):
            return j
    return None


def _within(t: Tokens, m: Moment) -> Dated | None:
    """'has 60 days to request …'."""
    h = m.head
    if t.dep[h] != "dobj" or t.lemma[t.head[h]] not in ("have", "give", "get", "allow"):
        return None
    g = t.head[h]
    left = m.last + 1 < len(t) and t.lower[m.last + 1] in ("left", "remaining")
    if left or clause.tense(t, g) not in ("present", "future") or clause.negated(t, g):
        return None
    j = m.last + 1
    while j < min(len(t) - 1, m.last + 4) and t.lower[j] != "to":
        j += 1
    for v in range(j + 1, min(len(t), j + 4)):
        if t.lower[j] == "to" and t.tag[v] == "VB" and not actions.stative(t, v):
            return _dated(t, v, "deadline", "scheduled", [g, v], m)
    return None
