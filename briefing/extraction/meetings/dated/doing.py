"""What the form of a dated verb makes of its day: 'will be released on Monday', 'is leaving in May', 'must answer by Friday'."""

from __future__ import annotations

import datetime
import re

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty import modality, said_by_word
from briefing.extraction.meetings.dated import actions, doers, idioms, limits, meant
from briefing.extraction.meetings.dated.limits import Dated
from briefing.extraction.meetings.dates.calendar import Moment, granularity, names_day
from briefing.extraction.meetings.finding import senses
from briefing.extraction.tokens import Tokens

_SPAN = re.compile(r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:day|week|month)s?")
_DEMANDING = frozenset({"demand", "insist", "require", "order", "mandate", "stipulate", "specify"})
_SOON = ("next", "this coming", "tomorrow")


def _bounds(t: Tokens, v: int) -> bool:
    """Whether something is told to be done before or until somebody does `v`: 'before she enters a plea on Friday'."""
    marks = {t.lower[c] for c in t.children[v] if t.dep[c] in ("mark", "advmod")}
    somebody = any(
        t.pos[s] in ("NOUN", "PROPN") or t.lower[s] in ("he", "she", "they") for s in clause.subjects(t, v)
    )
    return t.dep[v] == "advcl" and bool(marks & {"before", "until", "till"}) and somebody


def done(t: Tokens, v: int, m: Moment, lies: str, by: bool, today: datetime.date | None) -> Dated | None:
    """Action `v`, if its form puts it at the time ahead."""
    form, fine = clause.tense(t, v), granularity(m.time.value)
    meaning = vocab.verbs().get(t.lemma[v])
    sits = t.lemma[v] == "sit"
    if (sits and not actions.of_a_body(t, v)) or meant.is_no_action(t, v):
        return None
    fulfils = (
        by and t.lemma[v] == "meet" and bool(clause.children(t, v, "dobj"))
    )  # 'meet the request by Friday'
    if (
        meaning
        and not sits
        and meaning[-1].frame == "meet"
        and not (fulfils or senses.verb_fits(t, v, v, "meet"))
    ):
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
    if (
        form == "present"
        and actions.is_formal(t, v)
        and lies == "future"
        and fine in ("day", "minute", "week", "month")
    ):
        return limits.dated(
            t, v, actions.kind(t, v), "scheduled", path, m
        )  # 'before he is sentenced on Friday'
    if form == "present" and _bounds(t, v) and lies == "future" and fine in ("day", "minute", "week"):
        return limits.dated(t, v, actions.kind(t, v), "scheduled", path, m)
    announced = t.dep[v] in ("acl", "relcl") and actions.takes_place(t, v) and lies == "future"
    passive = any(t.dep[c] == "auxpass" for c in t.children[v])
    if form == "infinitive" and announced and passive and fine in ("day", "minute", "week", "month"):
        return limits.dated(t, v, actions.kind(t, v), "scheduled", path, m)  # 'to be broadcast on 1 May'
    over = t.head[v]
    must = (
        t.dep[v] == "xcomp"
        and t.lemma[over] in ("have", "need")
        and clause.tense(t, over) in ("present", "future")
    )
    must = must or (
        t.lemma[over].lower() in actions.words("orders") and t.dep[v] in ("xcomp", "acl", "ccomp", "advcl")
    )
    asked = t.dep[v] == "ccomp" and t.lemma[over] in _DEMANDING and t.tag[v] in ("VB", "VBP")
    if asked and by and form in ("present", "infinitive") and fine in ("day", "minute", "month", "week"):
        return limits.dated(t, v, "deadline", "scheduled", path, m)  # 'demanded that it answer by Friday'
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
