"""What the course of a bill, a paper or a case puts on a day: 'is expected to become law on Thursday', 'must file it on Sunday'."""

from __future__ import annotations

import datetime

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty import modality
from briefing.extraction.meetings.certainty.modality import UPCOMING
from briefing.extraction.meetings.dated import actions, limits, reaching
from briefing.extraction.meetings.dated.limits import Dated
from briefing.extraction.meetings.dates.calendar import Moment, granularity, names_day, side, turned
from briefing.extraction.meetings.finding import acts
from briefing.extraction.meetings.who.parties import can_meet
from briefing.extraction.tokens import Tokens

_FINE = frozenset({"minute", "day", "week", "month"})
_PUSHED = frozenset("pass push get bring steer move force shepherd take ram rush send carry guide".split())
_GOING = frozenset({"go", "return", "come"})
_COMING = frozenset({"come", "arrive", "emerge"})
_OWN = frozenset("file publish release announce submit present introduce unveil table appeal".split())
_HANDED = frozenset(
    "file submit pay publish report hand turn present issue answer notify decide choose vacate sign deliver name declare "
    "release surrender".split()
)
_ENDING = frozenset({"complete", "conclude", "finish"})
_NEW = frozenset({"new", "permanent", "final"})


def find(t: Tokens, m: Moment, g: int | None, today: datetime.date | None) -> Dated | None:
    """The step that moment `m`, which hangs on `g`, is set for; None where it is none."""
    if g is None or not (clause.is_verb(t, g) or t.pos[g] == "ADJ"):
        return None
    v = reaching.to_be_done(t, g)
    if not clause.is_verb(t, v) or clause.negated(t, v) or clause.negated(t, g):
        return None
    if t.lemma[v] == "wait" and t.lower[m.first - 1 : m.first] in (["until"], ["till"]):
        return _waited_for(t, v, m, today)
    limit = bool({"by", "before", "than"} & set(t.lower[max(0, m.first - 2) : m.first]))
    told = _step(t, v, m, limit)
    return None if told is None else _ahead(t, v, m, *told, today)


def _waited_for(t: Tokens, wait: int, m: Moment, today: datetime.date | None) -> Dated | None:
    """What somebody will wait to do until the day of `m`: 'is expected to wait until Monday to announce its choice'."""
    done = next((c for c in t.children[wait] if c > m.last and clause.tense(t, c) == "infinitive"), None)
    status = _status(t, wait)
    if done is None or status is None or not clause.is_verb(t, done) or actions.stative(t, done):
        return None
    return _ahead(t, done, m, actions.kind(t, done), status, today)


def _ahead(t: Tokens, v: int, m: Moment, kind: str, status: str, today: datetime.date | None) -> Dated | None:
    """The entry of verb `v` on the day of `m`, if that lies ahead."""
    m = m._replace(time=turned(m.time, today))
    lies, fine = side(m.time, today), granularity(m.time.value)
    if today is None:
        ahead = lies != "past" and (names_day(m.time) or fine in _FINE)
    else:
        ahead = fine in _FINE and (lies == "future" or (lies == "today" and not _began(t, v)))
    return limits.dated(t, v, kind, status, [v], m) if ahead else None


def _began(t: Tokens, v: int) -> bool:
    """Whether the verb over `v` is told in the past, so that a day of today is that of its telling."""
    return clause.tense(t, v) == "infinitive" and modality.tense_above(t, v) == "past"


def _step(t: Tokens, v: int, m: Moment, limit: bool) -> tuple[str, str] | None:
    """The kind and status of the step that verb `v` tells of."""
    status = _status(t, v)
    lemma = t.lemma[v]
    if lemma in _PUSHED and status is None and clause.tense(t, v) == "infinitive":
        status = "possible"  # 'enough support to pass it through the House next week'
    if t.tag[v] == "VBG" and lemma in _ENDING and limit and _is_ordered(t, v):
        return "deadline", "scheduled"  # 'was ordered to make four releases, concluding by Feb. 29'
    if lemma in _GOING | {"head", "move"} and clause.tense(t, v) == "present" and _is_bill(t, v):
        return "event", "scheduled"  # 'the bill goes to the Senate next week'
    if lemma in ("come", "be") and _is_out(t, v):
        return "event", status or "scheduled"  # 'her book comes out on Tuesday'
    if actions.takes_place(t, v) and _should_happen(t, v):
        return actions.kind(t, v), "expected"  # 'results should be published on Monday'
    if status is None:
        return None
    if lemma == "become" and any(t.lower[c] == "law" for c in clause.children(t, v, "attr", "oprd", "dobj")):
        return "event", status
    if lemma in _PUSHED and _through_a_chamber(t, v):
        return "event", status
    if lemma in _GOING and _before_a_body(t, v):
        return "visit", status
    if lemma in _COMING and (status != "possible" or _as_early_as(t, m)):
        awaited = any(t.lemma[s].lower() in actions.words("awaited") for s in clause.subjects(t, v))
        return ("event", status) if awaited else None  # 'a verdict could come as early as Monday'
    objects = clause.children(t, v, "dobj")
    if _must(t, v) and objects and lemma in _HANDED:
        return "deadline", "scheduled"
    if lemma == "have" and limit and status != "possible":
        in_place = any(_NEW & {t.lower[c] for c in t.children[o]} for o in objects)
        return ("deadline", "expected") if in_place else None  # 'will have a new leader by May'
    speaks = any(t.lower[s] in ("i", "we") for s in clause.children(t, v, "nsubj"))
    if speaks and clause.tense(t, v) == "future" and lemma in _OWN and objects:
        return "deadline", "scheduled"  # '"I'll release mine in the next week"'
    return None


def _status(t: Tokens, v: int) -> str | None:
    """How sure verb `v` is, by its own form or the words over it; None where it is not ahead."""
    form = clause.tense(t, v)
    aux = {t.lower[c] for c in t.children[v] if t.dep[c] == "aux"}
    if form == "future" or "must" in aux:
        return "scheduled"
    if form == "modal":
        return (
            "scheduled"
            if "would" in aux and modality.reported(t, v)
            else "possible"
            if "would" not in aux
            else None
        )
    if form == "infinitive":
        status, sure = modality.above(t, v, [])
        if sure and status in UPCOMING:
            return status
        return "scheduled" if _has_to(t, v) else None
    return None


def _has_to(t: Tokens, v: int) -> bool:
    """Whether infinitive `v` is what somebody has to do: 'has to file its report on Monday'."""
    h = t.head[v]
    return t.dep[v] == "xcomp" and t.lemma[h] == "have" and clause.tense(t, h) in ("present", "future")


def _must(t: Tokens, v: int) -> bool:
    return any(t.lower[c] == "must" and t.dep[c] == "aux" for c in t.children[v]) or _has_to(t, v)


def _is_ordered(t: Tokens, v: int) -> bool:
    """Whether participle `v` ends what somebody was ordered to do or will do."""
    h = t.head[v]
    if t.dep[v] != "advcl" or not clause.is_verb(t, h):
        return False
    over = t.head[h] if clause.tense(t, h) == "infinitive" else h
    ordered = t.lemma[over] in actions.words("orders") and bool(clause.children(t, over, "auxpass"))
    return ordered or clause.tense(t, h) == "future"


def _through_a_chamber(t: Tokens, v: int) -> bool:
    """Whether something is to be brought through a chamber: 'to pass it through the House next week'."""
    through = clause.prepositions(t, v, frozenset({"through"}))
    through += [
        c for o in clause.children(t, v, "dobj") for c in clause.prepositions(t, o, frozenset({"through"}))
    ]
    return any(acts.is_body(t, o) for p in through for o in clause.objects_of(t, p))


def _before_a_body(t: Tokens, v: int) -> bool:
    """Whether somebody goes to a parliament to ask it for something: 'will go to parliament next week to seek its consent'."""
    who = any(t.pos[s] == "PROPN" or t.pos[s] == "PRON" or t.ent[s] for s in clause.children(t, v, "nsubj"))
    to = [o for p in clause.prepositions(t, v, frozenset({"to", "before"})) for o in clause.objects_of(t, p)]
    asks = any(t.tag[c] == "VB" and t.dep[c] in ("advcl", "xcomp") for c in t.children[v])
    return who and asks and any(acts.is_body(t, o) for o in to)


def _is_bill(t: Tokens, v: int) -> bool:
    """Whether a bill or the like goes to a chamber."""
    told = clause.children(t, v, "nsubj")
    to = [o for p in clause.prepositions(t, v, frozenset({"to", "before"})) for o in clause.objects_of(t, p)]
    bill = bool(told) and t.lemma[told[0]].lower() in vocab.events("enacted")
    return bill and any(acts.is_body(t, o) for o in to)


def _is_out(t: Tokens, v: int) -> bool:
    """Whether verb `v` says that figures, a report or a work come out: 'first-quarter results come out on 24 April'."""
    out = any(t.lower[c] == "out" and t.dep[c] in ("prt", "advmod", "acomp") for c in t.children[v])
    told = [t.lemma[s].lower() for s in clause.subjects(t, v)]
    known = any(s in actions.words("awaited") or s in _WORKS for s in told)
    return out and known and clause.tense(t, v) in ("present", "future", "infinitive")


_WORKS = frozenset(
    {"book", "novel", "memoir", "album", "film", "movie", "sequel", "single", "study", "survey"}
)


def _should_happen(t: Tokens, v: int) -> bool:
    """Whether it is reckoned that something 'should' happen, and not asked of somebody: 'results should be published on Monday'."""
    should = any(t.lower[c] == "should" and t.dep[c] == "aux" for c in t.children[v])
    told = clause.subjects(t, v)
    return should and bool(told) and not any(can_meet(t, s) or t.pos[s] == "PRON" for s in told)


def _as_early_as(t: Tokens, m: Moment) -> bool:
    return t.lower[max(0, m.first - 3) : m.first] in (["as", "early", "as"], ["as", "soon", "as"])
