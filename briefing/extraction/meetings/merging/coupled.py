"""Meetings that one sentence tells beside each other: 'begins the day with breakfast, before a meeting, a lunch and …'."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.dates.calendar import Moment
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.merging import successive
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.meetings.who.complements import doers
from briefing.extraction.meetings.who.parties import can_meet
from briefing.extraction.tokens import Tokens

_PARTING = frozenset({"before", "after", "following", "ahead"})
_BESIDE = frozenset({"sideline", "margin", "fringe", "eve"})
_AIMS = frozenset({"for", "over", "on", "about", "toward", "towards"})
_BARGAINING = frozenset("talks negotiation discussion dialogue consultation conversation".split())
_ARTICLES = frozenset({"a", "an", "another"})
_DAYS = frozenset({"begin", "start", "open", "kick", "end", "close", "conclude", "finish", "round", "spend"})


def others(t: Tokens, trigger: Trigger) -> frozenset[int]:
    """The tokens of the sentence that tell other meetings than `trigger`: what it is paired with, or comes before."""
    i = trigger.at
    if trigger.frame in ("meet", "talk"):
        return successive.others(t, i)
    if trigger.frame != "noun":
        return frozenset()
    found: set[int] = set()
    top = i
    while t.dep[top] in ("conj", "appos") and t.head[top] < top:
        top = t.head[top]
        beside = clause.children(t, top, "dobj") if clause.is_verb(t, top) else [top]
        found |= {j for j in beside if j < i and _are_two(t, j, i)}
    p = t.head[top]
    if t.dep[p] == "prep" and t.lower[p] in _AIMS and t.dep[top] == "pobj" and _negotiates(t, t.head[p], i):
        found.add(t.head[p])
    found |= _spoken_of(t, i) | _held_besides(t, i)
    if t.dep[p] == "prep" and t.lower[p] == "of" and t.lemma[t.head[p]] in _BESIDE:
        p = t.head[t.head[p]]  # 'will meet on the sidelines of the summit'
        found |= {j for j in (t.head[p], *t.ancestors(t.head[p])) if j < i and _tells(t, j)}
    told = t.lemma[t.head[p]] in vocab.status_words("saying")  # 'after the meeting he said the talks …'
    if t.dep[p] == "prep" and t.lower[p] in _PARTING and t.dep[top] == "pobj" and not told:
        first, last = t.edges[t.head[p]]
        begin, end = t.edges[p]
        first, last = max(first, t.sent[i]), min(last, t.sentence_of(i)[1] - 1)
        found |= {j for j in range(first, last + 1) if not begin <= j <= end and _tells(t, j)}
    return frozenset(found)


def is_beside(t: Tokens, trigger: Trigger) -> bool:
    """Whether noun `trigger` only says where others meet, or what their meeting may become.

    'Will meet on the sidelines of the assembly', 'Monday's meeting could turn into a discussion of pay'.
    """
    p = t.head[trigger.at]
    if trigger.frame != "noun" or t.dep[trigger.at] != "pobj":
        return False
    if t.lower[p] == "into" and t.lemma[t.head[p]] == "turn":
        return any(_tells(t, s) for s in clause.subjects(t, t.head[p]))
    if t.lower[p] != "of":
        return False
    side = t.head[p]
    met = t.head[t.head[side]]
    return (
        t.lemma[side] in _BESIDE - {"eve"}
        and t.dep[side] == "pobj"
        and t.lemma[met] in ("meet", "confer", "huddle")
    )


def _spoken_of(t: Tokens, i: int) -> set[int]:
    """The meetings above noun `i` that speak of it or stand before it in time, so that it is another one.

    'They met and agreed that the talks should go on', 'spoke by phone to prepare the summit', 'the board meeting follows
    a week of negotiations'.
    """
    found: set[int] = set()
    top = i
    while t.dep[top] == "pobj" and t.lower[t.head[top]] == "of" and t.head[t.head[top]] < top:
        top = t.head[t.head[top]]  # 'a week of negotiations'
    h = t.head[top]
    if t.dep[top] == "dobj" and t.lemma[h] in _FOLLOWING and clause.is_verb(t, h):
        found |= {s for s in clause.subjects(t, h) if _tells(t, s)}
    below = i
    told = telling_of(t, i)
    if told is not None:
        found.add(told)
    for v in t.ancestors(i):
        if t.dep[below] == "dobj" and t.lemma[v] == "discuss":
            found.add(v)  # 'the two have discussed preparations for the talks'
        if t.dep[below] == "ccomp" or (t.lemma[below] in _PREPARING and t.dep[below] in ("xcomp", "advcl")):
            tops = (v, t.head[v]) if t.dep[v] == "conj" else (v,)
            found |= {j for j in tops if clause.is_verb(t, j) and t.lemma[j].lower() in _MEETING_VERBS}
            held = [o for o in clause.children(t, v, "dobj", "nsubjpass") if o < i and _tells(t, o)]
            found |= set(held) if t.lemma[below] in _PREPARING and v != i else set()
        below = v
    return found


def _held_besides(t: Tokens, i: int) -> set[int]:
    """The verb 'met' before or after which noun `i` was held: 'met with Hill after holding a series of talks with others'."""
    if t.dep[i] == "pobj" and t.lower[t.head[i]] == "of" and t.head[t.head[i]] < i:
        i = t.head[t.head[i]]
    v = t.head[i]
    p = t.head[v]
    if t.dep[i] != "dobj" or t.dep[v] != "pcomp" or t.lower[p] not in _PARTING:
        return set()
    return {t.head[p]} if t.lemma[t.head[p]] in ("meet", "confer", "huddle") else set()


def telling_of(t: Tokens, i: int) -> int | None:
    """The verb by which people are told about meeting `i`, on a day of its own: 'will brief the board about the trip'."""
    told = t.head[t.head[i]]
    about = t.dep[i] == "pobj" and t.lower[t.head[i]] in ("about", "on") and t.lemma[told] in _TELLING
    return told if about and clause.is_verb(t, told) else None


def is_of_telling(t: Tokens, i: int, moment: Moment) -> bool:
    """Whether the time is when people will be told about meeting `i`: 'will brief the board on Tuesday about the trip'."""
    first, last = t.edges[i]
    return telling_of(t, i) is not None and not first <= moment.first <= last


_FOLLOWING = frozenset({"follow", "precede", "cap", "crown"})
_TELLING = frozenset({"brief", "speak", "talk", "testify"})
_PREPARING = frozenset(
    "prepare discuss plan arrange organize organise review assess evaluate consider debrief".split()
)
_MEETING_VERBS = frozenset(
    "meet speak talk confer huddle sit call phone telephone arrive fly travel come".split()
)


def _negotiates(t: Tokens, one: int, other: int) -> bool:
    """Whether noun `one` is about whether and how `other` will be held: 'negotiations for a summit'."""
    meaning = vocab.nouns().get(t.lower[other]) or vocab.nouns().get(t.lemma[other].lower())
    about = t.lower[one] in _BARGAINING or t.lemma[one].lower() in _BARGAINING
    return about and meaning is not None and meaning.kind in ("summit", "meeting", "visit", "call")


def _tells(t: Tokens, j: int) -> bool:
    """Whether token `j` can tell a meeting."""
    lemma = t.lemma[j].lower()
    return lemma in vocab.nouns() or t.lower[j] in vocab.nouns() or lemma in vocab.verbs()


def _are_two(t: Tokens, one: int, other: int) -> bool:
    """Whether nouns joined by 'and' or a comma are two meetings: a meal beside something else; not 'talks and discussions'."""
    if not _tells(t, one) or t.lemma[one] == t.lemma[other]:
        return False
    meal = {t.lemma[one].lower(), t.lemma[other].lower()} & vocab.MEALS
    new = any(t.lower[c] in _ARTICLES or (c < other and t.pos[c] == "DET") for c in t.children[other])
    return bool(meal) and (new or t.lemma[other].lower() in vocab.MEALS)


def are_apart(entry: Telling, telling: Telling) -> bool:
    """Whether the sentence tells `telling` and `entry` as two meetings."""
    if _in_two_countries(entry, telling) or _to_two_limits(entry, telling) or _are_many(entry, telling):
        return True
    if _is_a_further_one(entry, telling) or _is_meal_of_sentence(entry, telling):
        return True
    if telling.word == entry.word and telling.points:
        return False
    return entry.trigger.at in telling.others or telling.trigger.at in entry.others


def _is_meal_of_sentence(entry: Telling, telling: Telling) -> bool:
    """Whether one of two new meetings that a sentence tells is a meal: 'who will attend a gathering, is to have dinner'."""
    nouns = entry.trigger.frame == telling.trigger.frame == "noun" and entry.sentence == telling.sentence
    one_meal = len({entry.word, telling.word} & vocab.MEALS) == 1
    return nouns and one_meal and not telling.definite and telling.company


def _is_a_further_one(entry: Telling, telling: Telling) -> bool:
    """Whether 'a second meeting', with a day of its own, or after one that was held, is not the one of `entry`."""
    if telling.ordinal in ("", "first") or not telling.fresh or entry.ordinal == telling.ordinal:
        return False
    if telling.trigger.kind != entry.trigger.kind and telling.word != entry.word:
        return False
    dated = telling.moment is not None and entry.moment is None and telling.value is not None
    return dated or (entry.status == "held" and entry.sure and telling.status != "held")


_ONE_BY_ONE = frozenset(
    "meeting visit trip encounter conversation session gathering summit dinner lunch call tour stop".split()
)
"""Words whose plural is of several meetings; not 'negotiations', 'hearings'."""


def _are_many(entry: Telling, telling: Telling) -> bool:
    """Whether one noun is of one meeting and the other of several: 'his many meetings … the meeting'."""
    if entry.several == telling.several:
        return False
    if not entry.trigger.frame == telling.trigger.frame == "noun":
        places = {x.where.text.lower() for x in (entry, telling) if x.where is not None}
        return entry.trigger.kind == telling.trigger.kind == "visit" and len(places) > 1
    many = telling if telling.several else entry
    return many.word in _ONE_BY_ONE


def _in_two_countries(entry: Telling, telling: Telling) -> bool:
    """Whether both are journeys, the new one to another country: 'is on a visit to Peru … will pay a visit to Chile'."""
    if not entry.trigger.kind == telling.trigger.kind == "visit" or telling.points:
        return False
    if (
        entry.where is None
        or telling.where is None
        or "travel" in (entry.trigger.frame, telling.trigger.frame)
    ):
        return False
    one, other = entry.where.text.lower(), telling.where.text.lower()
    return one != other and {one, other} <= vocab.countries()


def _to_two_limits(entry: Telling, telling: Telling) -> bool:
    """Whether both are deadlines for different deeds, one to a day, the other to a season or a year."""
    if not entry.trigger.kind == telling.trigger.kind == "deadline" or entry.word == telling.word:
        return False
    one, other = entry.value or "", telling.value or ""
    if not one or not other or (len(one) >= 10) == (len(other) >= 10):
        return False
    verbs = entry.trigger.frame == telling.trigger.frame == "dated"
    return verbs or _is_wide(min(one, other, key=len))  # 'to answer by May … which ends on May 4'


def _is_wide(value: str) -> bool:
    """Whether a value is a year, a quarter or a season: '2025', '2025-Q1', '2025-FA'."""
    return len(value) == 4 or (len(value) == 7 and not value[5:].isdigit() and value[5] != "W")


def of_the_day(t: Tokens, i: int) -> list[int]:
    """Whose day it is that meeting `i` is a part of: 'Hill will begin the day with breakfast, before a lunch with'."""
    v = _day(t, i)
    return (
        [s for s in doers(t, v) if can_meet(t, s) and t.tag[s] not in ("NNS", "NNPS")]
        if v is not None
        else []
    )


def _day(t: Tokens, i: int) -> int | None:
    """The verb that says what somebody's day begins or ends with, if meeting `i` is of that day."""
    v = next((a for a in t.ancestors(i) if clause.is_verb(t, a)), i)
    if t.lemma[v] not in _DAYS or not clause.is_verb(t, v):
        return None
    dated = any(t.ent[c] == "DATE" or t.lemma[c] == "day" for c in t.children[v])
    return v if dated and any(t.lower[c] == "with" for c in t.children[v]) else None


def on_the_day(t: Tokens, trigger: Trigger, near: Sequence[Moment]) -> Moment | None:
    """The day that noun `trigger`, told with no time of its own, is a part of."""
    v = _day(t, trigger.at) if trigger.frame == "noun" else None
    return next((m for m in near if t.head[m.head] == v), None) if v is not None else None
