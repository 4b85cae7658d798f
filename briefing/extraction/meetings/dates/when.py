"""When a meeting is: the time that hangs on its words in the parse, else the nearest that fits.

The time of the announcement ('said on Monday that …') is never taken.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from itertools import pairwise

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty import modality, said_by_word
from briefing.extraction.meetings.certainty.modality import UPCOMING
from briefing.extraction.meetings.dates import aims, apart, changed, hanging, named, settled, shared, tail
from briefing.extraction.meetings.dates.calendar import Moment, granularity, looks_back, side, turned
from briefing.extraction.meetings.dates.governor import governor, told_then
from briefing.extraction.meetings.dates.looking import told_as_past
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.tokens import Tokens

_COUNTED = frozenset("first second third fourth fifth sixth seventh last next".split())
_AGAIN = frozenset("second third fourth fifth sixth seventh eighth ninth tenth".split())


def find(
    t: Tokens, trigger: Trigger, reading: Reading, near: Sequence[Moment], today: datetime.date | None
) -> Moment | None:
    """The moment out of `near` (those of the sentence) at which the meeting is, if the words say it."""
    best: tuple[int, int, Moment] | None = None
    for m in near:
        score = _score(t, trigger, reading, m, today)
        if score <= 0:
            continue
        if granularity(m.time.value) == "year":
            score = min(score, 20)  # 'an early 2028 rally on Saturday'
        distance = m.first - trigger.last if m.first > trigger.at else trigger.first - m.last + 2
        if best is None or (score, -distance) > (best[0], -best[1]):
            best = (score, distance, m)
    return best[2] if best else None


def _fits(m: Moment, reading: Reading, past: bool, today: datetime.date | None) -> bool:
    """Whether the time can be that of a meeting with this status."""
    lies = side(m.time, today)
    if reading.status in UPCOMING:
        return not reading.sure or lies != "past" or past or _ahead_of_now(m, today)
    if reading.status == "cancelled":
        return lies != "past" or past
    if reading.status == "held" and reading.sure:
        return lies != "future"
    return True


def _ahead_of_now(m: Moment, today: datetime.date | None) -> bool:
    return side(turned(m.time, today), today) == "future"


def _score(t: Tokens, trigger: Trigger, reading: Reading, m: Moment, today: datetime.date | None) -> int:
    if m.up_to is not None:  # 'four days before the vote', 'the vote is two weeks away'
        told = reading.sure or m.up_to > m.last + 1 or m.settled
        if t.lower[m.up_to] == "ahead" and modality.when_happens(t, reading.path[-1]) == "held":
            return 0  # 'met on Monday, a day ahead of the debate': counted from that day
        near = m.up_to in reading.path or (t.lower[m.up_to] == "away" and t.head[m.up_to] in reading.path)
        return 92 if told and near and reading.status in UPCOMING else 0
    if m.time.type == "DURATION" and not _future_span(m):
        return 0
    if m.time.type == "DURATION" and reading.status == "held" and _was_span(t, m):
        return 0  # 'placed several calls over the next six months'
    begins = reading.status == "present" and t.head[t.head[m.head]] in reading.path  # 'start in two weeks'
    if m.counted and (not (begins or reading.status in UPCOMING) or _is_rate(t, trigger.at, m)):
        return 0  # 'the second visit in two weeks'
    if m.time.value in ("FUTURE_REF", "PAST_REF") and m.head + 1 < len(t) and t.dep[m.head] == "amod":
        return 0  # 'the recent talks', 'a future meeting'
    if reading.status == "held" and named.is_name(t, trigger, m):
        return 5
    if trigger.needs == "date" and (m.time.value == "FUTURE_REF" or m.time.text.isdigit()):
        return 0  # 'soon', 'the 2016 convention'
    at = trigger.at
    if any(t.word[c].isdigit() and len(t.word[c]) == 4 and c < at for c in t.children[at]) and (
        m.first > at
        and granularity(m.time.value) in ("month", "season", "quarter")
        and not any((m.time.value or "")[:4] == t.word[c] for c in t.children[at])
    ):
        return 0  # 'decides on the 2026 Olympics in June'
    moved = changed.score(t, trigger, reading, m)
    if moved:
        return moved
    if shared.is_last_ones(t, trigger, m):
        return 100
    called_off = reading.status == "cancelled" and reading.sure and t.lower[m.first - 1 : m.first] == ["for"]
    whose = reading.status == "cancelled" and t.head[m.head] == trigger.at and t.dep[m.head] == "poss"
    past = whose or told_as_past(t, reading.path)  # 'cancelled Friday's hearing'
    if not called_off and not _fits(m, reading, past, today):
        return 0  # but 'a service planned for Saturday was cancelled'
    before = t.lower[m.first - 1] if m.first else ""
    if m.time.text.lower().startswith("the same ") and t.lower[m.last + 1 : m.last + 2] == ["as"]:
        return 0  # 'in the same week as parliament voted'
    if (
        m.time.text.lower().endswith(("years", "decades"))
        and "first" in t.lower[max(t.sent[at], m.first - 18) : m.first]
    ):
        return 0  # 'will be the first visit by a president in 20 years'
    if before == "since" or (before == "of" and m.time.text.lower() in ("the year", "the month", "the week")):
        return 0  # 'the last meeting of the year'
    of = t.head[m.head]
    if (
        of != at
        and m.first > at
        and t.dep[m.head] in ("poss", "compound", "nmod")
        and t.lemma[of].lower() in vocab.nouns()
    ):
        return 0  # 'the verdict of June's referendum'
    counts = t.lower[m.first - 1] == "time" and m.first > 1 and t.lower[m.first - 2] in _COUNTED
    one = granularity(m.time.value) in ("day", "minute") or m.time.text.lower().startswith("next ")
    if counts and not one:
        return 0  # 'are meeting for the second time this year'
    if "pending" in t.lower[m.last + 1 : at]:
        return 0  # 'took effect on May 1 pending ratification'
    first = t.edges[at][0] if trigger.frame == "noun" else at
    if trigger.frame == "noun" and first <= m.first and m.last < at:
        between = t.lower[m.last + 1 : at]
        if not any(w in (",", "and", "of") for w in between):
            return 100
    if (
        trigger.frame == "noun"
        and m.last < trigger.first <= m.last + 4
        and all(t.pos[j] in ("ADJ", "NOUN", "PROPN", "PART") for j in range(m.last + 1, trigger.first))
    ):
        return 100  # 'a 2 p.m. Thursday deadline', whatever the parse makes of it
    if hanging.is_when_clause(t, trigger, m, reading.carrier):
        return 92
    if trigger.frame == "noun" and apart.leads_up(t, trigger, m):
        return 0
    if apart.is_of_what_follows(t, trigger, m) or apart.was_put_off(t, reading.path):
        return 0
    if trigger.frame == "noun" and apart.is_apart(t, trigger, m):
        return 88
    if settled.is_set_behind(t, trigger, m):
        return 90
    with_it = shared.score(t, trigger, reading, m)
    if with_it:
        return with_it
    g = governor(t, m)
    if g is None:
        return 0
    if apart.follows_at_once(t, g, trigger, reading):
        return 45
    if trigger.needs == "date" and apart.is_shared(t, g, reading):
        return 45  # 'is expected to receive assent and become law on Tuesday'
    said_there = (
        trigger.frame == "noun"
        and (hanging.is_setting(t, at) or t.lower[t.head[at]] == "from")  # 'emerged from the talks'
        and t.head[t.head[at]] == g
        and reading.status == "held"
    )
    heard = t.dep[at] == "dobj" and t.head[at] == g and t.lemma[g] in ("tell", "ask", "warn", "assure")
    said_there = said_there or (
        heard and reading.status == "held"
    )  # 'told a session of the council on Monday'
    lies = side(m.time, today)
    fixed = lies == "future" and t.lemma[g] in ("set", "schedule", "fix") and t.head[m.head] == g
    if not said_there and not fixed and told_then(t, m, at):
        return 0
    saying = vocab.status_words("saying")
    path = set(reading.path)
    if t.dep[at] == "relcl" and apart.one_of(t, g, t.head[at]):
        return 80 if clause.tense(t, at) == clause.tense(t, g) else 0
    if t.lower[g] in ("starting", "beginning") and t.head[g] != g:
        g = t.head[g]
    if g == at:
        return 15 if before in ("after", "before") else 95
    if (
        t.lemma[at] == "vote"
        and t.head[g] == at
        and t.dep[g] == "xcomp"
        and _is_act(t, g)
        and reading.status != "held"
    ):
        return 90  # 'is due to vote to confirm him on Friday'
    if before == "for" and g in path and m.first > at:
        return 85  # 'planned for Wednesday', 'called an election for October'
    arranged = shared.is_arranged(t, g) and not looks_back(m.time)
    past = (
        not arranged
        and clause.is_verb(t, g)
        and clause.tense(t, g) in ("past", "participle", "ongoing")
        and t.head[g] != at
        # but 'In April, she is planning to visit'
        and not any(t.lower[c] in ("is", "are") for c in t.children[g])
    )
    told = past and t.lemma[g] in saying and not fixed  # but 'set June 10 for the hearing'
    apart_from = told and m.first > at and not looks_back(m.time) and settled.has_own_day(t, g, m)
    if apart_from and g in path and reading.status in UPCOMING:
        return 60  # 'announced on Monday a meeting on Friday'
    # 'Ahead of talks on Friday, Hill said'
    opens = at < m.first < g and hanging.is_directly_behind(t, trigger, m)
    gone = lies == "past" or looks_back(m.time)
    if told and not opens and g in path and reading.status != "held" and gone:
        return 0  # 'agreed last week to meet', 'called on Wednesday for talks'
    if past and g in path and m.first < at and reading.status in UPCOMING and lies in ("past", "today"):
        return 0  # 'summoned him on Friday to testify'
    if reading.status == "postponed" and (before == "from" or _put_off_then(t, g, before)):
        return 0  # 'were postponed in October', 'postponed from Tuesday'
    if reading.status == "cancelled" and settled.is_day_of_calling_off(t, g, m):
        return 0  # 'was called off on Monday'
    if reading.status == "postponed" and before in ("to", "until", "till") and g in path:
        return 95  # 'planned for Tuesday, was put off to March 3'
    if hanging.is_directly_behind(t, trigger, m):
        return 60 if told and g in path else 90
    if m.first < at and hanging.is_other_half(t, at, g):
        return 0
    if before == "until" and g in path and said_by_word.word_class(t, g) == "postponed":
        return 80
    if g in path:
        if told:
            if trigger.frame == "noun" and at < m.first and hanging.is_setting(t, at):
                return 40
            if said_there and lies in ("past", "today"):
                return 40  # 'spoke on Wednesday at a rally'
            later = m.time.text.lower().startswith("later ")
            return 0 if m.first < at or (side(m.time, today) != "future" and not later) else 30
        if hanging.is_edge_of(t, at) and clause.is_verb(t, g):
            return 0
        if (
            trigger.frame == "noun"
            and hanging.is_after_or_before(t, trigger)
            and g != at
            and clause.is_verb(t, g)
        ):
            return 0
        return 80 if trigger.needs != "date" or hanging.is_own_verb(t, at, g) else 0
    if hanging.hangs_below(t, at, g):
        return 70
    aim = aims.score(t, trigger, reading, m, g)
    if aim:
        return aim
    if trigger.frame == "noun" and hanging.is_setting(t, at) and _is_planned_by(t, reading.path[-1], g):
        return 75  # 'is scheduled on Friday to face questions at a hearing'
    if m.first > at and tail.ends(t, trigger, reading, m, g, today):
        return 35
    if clause.is_verb(t, g):
        if g in hanging.purposes(t, at) and t.lemma[g] not in saying:
            return 50
        return 0
    return 0


def _is_act(t: Tokens, v: int) -> bool:
    """Whether `v` is what a body votes to do at once: 'to confirm', 'to approve'; not 'to strike on Friday'."""
    return any(r.frame == "event" for r in vocab.verbs().get(t.lemma[v], ())) and t.lemma[v] in vocab.events(
        "pending"
    )


def _future_span(m: Moment) -> bool:
    return any(w in m.time.text.lower() for w in ("next", "coming", "from now"))


def _was_span(t: Tokens, m: Moment) -> bool:
    """Whether 'the next' span is one of the past, counted from what was told: 'over the next year she met him twice'."""
    before = t.lower[m.first - 1] if m.first else ""
    g = governor(t, m)
    told = g is not None and clause.is_verb(t, g) and clause.tense(t, g) == "past"
    return told and before in ("over", "during", "in", "within", "for", "throughout")


def _is_planned_by(t: Tokens, v: int, g: int) -> bool:
    """Whether infinitive `v` is what word `g`, or the 'due' under it, says is planned."""
    over = t.head[v]
    if t.dep[v] != "xcomp" or g not in (over, t.head[over]) or clause.tense(t, v) != "infinitive":
        return False
    return said_by_word.word_class(t, over) in ("scheduled", "expected")


def _put_off_then(t: Tokens, g: int, before: str) -> bool:
    """Whether the time is that of a postponement told in the past: 'the vote was delayed in October'."""
    told = (
        clause.is_verb(t, g) and said_by_word.word_class(t, g) == "postponed" and clause.tense(t, g) == "past"
    )
    return told and bool(clause.children(t, g, "nsubjpass")) and before not in ("to", "until", "till", "for")


def _is_rate(t: Tokens, at: int, m: Moment) -> bool:
    """Whether the span only says how often: 'will meet for the third time in a month', 'it will be her second in a week'."""
    words = t.lower[max(t.sent[m.first], m.first - 4) : m.first]
    if any(a in _COUNTED and b == "time" for a, b in pairwise(words)):
        return True
    counts = any(t.lower[c] in _AGAIN for c in t.children[at])
    return counts and t.dep[at] == "attr" and t.lemma[t.head[at]] == "be"
