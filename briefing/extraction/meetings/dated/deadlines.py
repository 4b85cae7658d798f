"""Dated one-off actions: 'tariffs take effect on 6 July', 'has until Monday to …', 'is due in court on Friday'."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty import modality, said_by_word
from briefing.extraction.meetings.dated import (
    actions,
    doers,
    dues,
    idioms,
    limits,
    meant,
    reaching,
    spans,
    staged,
    steps,
)
from briefing.extraction.meetings.dated.limits import Dated
from briefing.extraction.meetings.dates import yesterday
from briefing.extraction.meetings.dates.calendar import (
    Moment,
    granularity,
    looks_back,
    names_day,
    side,
    turned,
)
from briefing.extraction.meetings.dates.governor import governor, told_then
from briefing.extraction.meetings.finding import mistagged, senses
from briefing.extraction.tokens import Tokens

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
        g = reaching.verb_over(t, g)
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
        and actions.in_court(t, g)
    ):
        return limits.dated(t, g, "hearing", "scheduled", [g], m)
    stay = reaching.to_be_done(t, g)
    if (
        t.lemma[stay] == "be"
        and (lies in ("future", "unknown") or (lies == "today" and (awaited or stay != g)))
        and (clause.tense(t, stay) == "future" or awaited or stay != g)
        and not clause.negated(t, g)
        and actions.in_town(t, stay)
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
    return _done(t, v, m, lies, bool(limit & _BY), today)


def _done(t: Tokens, v: int, m: Moment, lies: str, by: bool, today: datetime.date | None) -> Dated | None:
    """Action `v`, if its form puts it at the time ahead."""
    form, fine = clause.tense(t, v), granularity(m.time.value)
    meaning = vocab.verbs().get(t.lemma[v])
    sits = t.lemma[v] == "sit"
    if (sits and not actions.of_a_body(t, v)) or meant.is_no_action(t, v):
        return None
    if meaning and not sits and meaning[-1].frame == "meet" and not senses.verb_fits(t, v, v, "meet"):
        return None  # 'will meet strong winds on Friday'
    if t.lemma[v] in (
        "fly",
        "leave",
        "depart",
        "arrive",
        "travel",
        "land",
        "head",
    ) and not actions.travellers(t, v):
        return None  # 'flights are due to leave on Friday'
    if (t.lemma[v] == "face" and not actions.faces(t, v)) or idioms.keeps_hours(t, v, m):
        return None  # 'will face an uphill battle in November', 'the metro will open at 5 a.m.'
    if any(not actions.means_it(t, s) for s in clause.children(t, v, "nsubj", "nsubjpass")):
        return None  # 'traders expect the rally to go on next week'
    path = [v]
    this_year = t.lemma[v] in actions.words("ends") and m.time.text.lower().startswith(("later this", "next"))
    if (fine == "year" and not this_year) or (t.lemma[v] == "hear" and not actions.hears(t, v)):
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
        gone = form in ("past", "participle") and any(t.lower[c] in ("after", "since") for c in t.children[v])
        if form == "past" and lies != "future" and not gone:
            return None
        return limits.dated(t, v, "deadline", "held" if gone else "scheduled", path, m)
    if actions.polls(t, v) and form in ("present", "future"):
        return limits.dated(t, v, "event", "scheduled", path, m)
    before_body = t.lemma[v] in ("go", "come") and any(t.lower[c] == "before" for c in t.children[v])
    planned = said_by_word.word_class(t, t.head[v]) == "scheduled" and form == "infinitive"
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
        return limits.dated(t, v, actions.kind(t, v), "scheduled", path, m)
    this = lies == "today" and fine in ("week", "month") and m.time.text.lower().startswith(("this", "later"))
    if before_body and form in ("present", "future") and (lies == "future" or this):
        return limits.dated(t, v, "meeting", "scheduled", path, m)
    if form == "present" and (joins or t.lemma[v] in actions.words("starts")) and (lies == "future" or this):
        return limits.dated(t, v, actions.kind(t, v), "scheduled", path, m)
    announced = t.dep[v] in ("acl", "relcl") and actions.takes_place(t, v) and lies == "future"
    passive = any(t.dep[c] == "auxpass" for c in t.children[v])
    if form == "infinitive" and announced and passive and fine in ("day", "minute", "week", "month"):
        return limits.dated(t, v, actions.kind(t, v), "scheduled", path, m)  # 'to be broadcast on 1 May'
    over = t.head[v]
    must = t.dep[v] == "xcomp" and t.lemma[over] == "have" and clause.tense(t, over) in ("present", "future")
    must = must or (
        t.lemma[over].lower() in actions.words("orders") and t.dep[v] in ("xcomp", "acl", "ccomp", "advcl")
    )
    if form == "infinitive" and must and by and fine in ("day", "minute", "month", "week"):
        return limits.dated(t, v, "deadline", "scheduled", path, m)  # 'has to answer by 1 October'
    if form == "infinitive":
        status, sure = modality.above(t, v, path)
        if not sure:
            (status, sure), path = actions.announced(t, v), [v]
        hoped = status == "possible" and idioms.is_hoped_for(t, v) and lies == "future"
        if not sure or not (hoped or status in ("scheduled", "expected")) or idioms.was_changed(t, path):
            return None
        status = status or "possible"
        vague = lies == "unknown" and fine is None and not m.time.text.lower().startswith(_SOON)
        kind = "meeting" if before_body else actions.kind(t, v)
        return None if vague and today is not None else limits.dated(t, v, kind, status, path, m)
    aux = {t.lower[c] for c in t.children[v] if t.dep[c] == "aux"}
    ruled = t.dep[v] == "ccomp" and t.lemma[over] in ("rule", "decide", "order", "demand", "determine")
    if (
        form == "modal"
        and ("must" in aux or (ruled and "should" in aux))
        and by
        and fine in ("day", "minute", "month", "week")
    ):
        return limits.dated(t, v, "deadline", "scheduled", path, m)
    soonest = t.lower[m.first - 3 : m.first] in (["as", "early", "as"], ["as", "soon", "as"])
    if (
        form == "modal"
        and soonest
        and lies == "future"
        and not any(t.lower[s] == "it" for s in clause.subjects(t, v))
    ):
        return limits.dated(
            t, v, actions.kind(t, v), "possible", path, m
        )  # 'could be freed as early as Monday'
    if idioms.may_begin(t, v, form) and lies == "future" and fine in ("day", "minute", "week", "month"):
        return limits.dated(t, v, actions.kind(t, v), "possible", path, m)
    if form == "ongoing" and lies == "future" and fine in ("day", "minute", "week", "month"):
        arranged = actions.is_arranged(t, v)
        return limits.dated(t, v, actions.kind(t, v), "scheduled", path, m) if arranged else None
    if form == "future" or (form == "modal" and "would" in aux and modality.reported(t, v)):
        running = lies == "today" and fine in ("week", "month")  # 'will be released this week'
        exact = (
            fine in ("day", "minute")
            or (fine == "season" and actions.deliberates(t, v))
            or (lies == "future" and fine in ("week", "month"))
            or running
        )
        vague = any(t.lower[s] in ("i", "you", "we", "that", "this", "it") for s in clause.subjects(t, v))
        announced = t.dep[v] == "relcl" and t.lemma[v] in actions.words("announces")
        if vague and not (doers.own_news(t, v) or announced or doers.goes_on_with(t, v, m.first)):
            return None  # but 'its results, which it will announce on 9 March'
        aside = t.dep[v] in ("relcl", "acl", "advcl") and not (actions.takes_place(t, v) or announced)
        out_today = lies == "today" and passive and t.lemma[v] in actions.words("issued") and m.first > v
        if out_today and not aside and m.time.text.lower() == "today":
            return limits.dated(t, v, "event", "scheduled", path, m)  # 'the report will be published today'
        if form == "future" and not aside and actions.comes_out(t, v) and t.lower[m.last] == "today":
            return limits.dated(t, v, actions.kind(t, v), "scheduled", path, m)
        if not exact or aside or t.lower[m.first] == "today":
            return None
        return (
            limits.dated(t, v, actions.kind(t, v), "scheduled", path, m)
            if lies != "today" or running or m.time.type == "TIME"
            else None
        )
    return None
