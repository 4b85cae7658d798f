"""Dated one-off actions: 'tariffs take effect on 6 July', 'has until Monday to …', 'is due in court on Friday'."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty import said_by_word
from briefing.extraction.meetings.dated import (
    actions,
    doing,
    dues,
    idioms,
    limits,
    meant,
    nature,
    presence,
    reaching,
    spans,
    staged,
    steps,
)
from briefing.extraction.meetings.dated.limits import Dated
from briefing.extraction.meetings.dates import yesterday
from briefing.extraction.meetings.dates.calendar import (
    Moment,
    looks_back,
    side,
    turned,
)
from briefing.extraction.meetings.dates.governor import governor, told_then
from briefing.extraction.meetings.finding import mistagged
from briefing.extraction.tokens import Tokens

_LIMIT = frozenset({"until", "till"})
_BY = frozenset({"by", "before", "than"})


def find(t: Tokens, moments: Sequence[Moment], today: datetime.date | None) -> list[Dated]:
    """Actions that the text puts on a day ahead, each with its reading and its time."""
    found: list[Dated] = []
    seen: set[int] = set()
    for m in moments:
        dated = _one(t, m, today)
        if dated is not None and nature.is_forecast(t, dated[0].at):
            continue
        if dated is not None and meant.is_undone(t, dated[0].at):
            dated = dated[0], dated[1]._replace(status="cancelled"), dated[2]
        if dated is not None and dated[0].at not in seen:
            seen.add(dated[0].at)
            found.append(dated)
    return found


def _one(t: Tokens, m: Moment, today: datetime.date | None) -> Dated | None:
    if m.up_to is not None or (t.dep[m.head] == "poss" and m.time.type == "TIME") or meant.is_story_day(t, m):
        return None  # 'will approach the evening's set with …'
    if m.time.type == "DURATION":
        return spans.find(t, m, today)
    limit = {t.lower[j] for j in range(max(0, m.first - 2), m.first + 1)}
    until = bool(limit & _LIMIT)
    if until:
        m = m if m.settled else m._replace(time=turned(m.time, today))
    g = governor(t, m)
    if g is None or not idioms.is_return(t, g):
        g = reaching.when_planned(t, m) or g
    if looks_back(m.time):
        return None
    phrase = idioms.find(t, m, g, today) or steps.find(t, m, g, today) or staged.find(t, m, g, today)
    if phrase is not None:
        return phrase
    if g is not None and reaching.ordered_then(t, g) and not limit & (_LIMIT | _BY):
        return None
    if side(m.time, today) == "past" and g is not None and clause.tense(t, g) != "past":
        m = m if m.settled else m._replace(time=turned(m.time, today))
    lies = side(m.time, today)
    if (
        lies == "past"
        and g is not None
        and clause.tense(t, g) != "past"
        and yesterday.was_later(m.time, today)
    ):
        lies = "future"
    if lies == "today" and m.time.text.lower().startswith(("the end of", "end of", "late ")):
        lies = "future"
    if lies == "past" or (today is not None and not m.known) or m.time.value in ("FUTURE_REF", "PRESENT_REF"):
        return None
    opening = mistagged.opening(t, g)
    if opening is not None:
        known = t.lemma[opening - 1].lower() in vocab.nouns().keys() - {"poll"}
        return None if known else limits.dated(t, opening, "event", "scheduled", [opening], m)
    if g is not None and t.dep[g] == "xcomp" and t.lemma[t.head[g]] == "cease":
        g = t.head[g]  # 'will cease to be legal tender on 1 May'
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
        g = reaching.over_its_object(t, reaching.verb_over(t, g, m), m)
    if until and g is not None and limits.not_before(t, g):
        return limits.dated(t, g, "event", "expected", [g], m)  # 'does not return until Feb. 19'
    if until and (g is None or t.lemma[g] not in actions.words("until_verbs")):
        g = limits.verb_of_until(t, m) or g
    if g is None or not (clause.is_verb(t, g) or t.pos[g] == "ADJ" or said_by_word.word_class(t, g)):
        return None
    if until and t.lemma[g] in actions.words("until_verbs"):
        return limits.until(t, m, g)
    if (
        (t.lemma[g] == "take" or t.lemma[g] == "assume")
        and lies in ("future", "unknown")
        and clause.tense(t, g) in ("present", "future", "infinitive")
        and any(t.lower[c] in actions.words("taken") for c in t.children[g])
    ):
        return limits.dated(t, g, "event", "scheduled", [g], m)
    moved = t.lemma[g] in actions.words("moves") and t.lower[m.first - 1] == "to" and clause.is_verb(t, g)
    if moved and (lies == "future" or today is None):
        return limits.until(t, m, g)
    awaited = (
        said_by_word.word_class(t, t.head[g]) in ("expected", "scheduled")
        and clause.tense(t, g) == "infinitive"
    )
    if (
        t.lemma[g] == "be"
        and (lies in ("future", "unknown") or (lies == "today" and awaited))
        and (awaited or clause.tense(t, g) in ("present", "future"))
        and presence.in_court(t, g)
    ):
        return limits.dated(t, g, "hearing", "scheduled", [g], m)
    stay = reaching.to_be_done(t, g)
    if (
        t.lemma[stay] == "be"
        and (lies in ("future", "unknown") or (lies == "today" and (awaited or stay != g)))
        and (clause.tense(t, stay) == "future" or awaited or stay != g)
        and not clause.negated(t, g)
        and presence.in_town(t, stay)
    ):
        return limits.dated(t, stay, "visit", "scheduled", [stay], m)
    due = g if t.lemma[g] in ("due", "expect") else dues.due_below(t, g)
    if due is not None:
        appointment = dues.due(t, due, m)
        if appointment is not None:
            return appointment
    planned = dues.planned_for(t, g, m, lies)
    if planned is not None:
        return planned
    v = reaching.to_be_done(t, g)
    if t.dep[v] == "acl" and clause.tense(t, v) == "infinitive":
        v = reaching.told_of(t, v)
    arranged = bool(clause.children(t, g, "auxpass")) and clause.tense(t, g) == "present"
    if m.first < v and told_then(t, m, v) and clause.tense(t, g) != "future" and not arranged:
        return None  # 'said on Monday she would seek …'
    if t.tag[g] == "VBG" and t.dep[g] == "xcomp" and t.lemma[t.head[g]] in actions.words("starts"):
        v = t.head[g]  # 'the legislature resumes sitting on Tuesday'
    if any(t.lower[c] == "yet" for c in t.children[t.head[v]]) and t.lemma[t.head[v]] == "have":
        return None  # 'had yet to comment'
    if clause.negated(t, v) or (m.first < v != g and lies != "future" and clause.tense(t, g) == "past"):
        return None  # 'promised on Tuesday to …': the day of the promise
    return doing.done(t, v, m, lies, bool(limit & _BY), today)
