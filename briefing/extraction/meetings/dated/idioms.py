"""Days told by fixed phrases of domestic news: 'effective June 1', 'polls close at 8 p.m.', 'goes to court on Monday'."""

from __future__ import annotations

import datetime

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.certainty import modality
from briefing.extraction.meetings.dated import limits
from briefing.extraction.meetings.dated.limits import Dated
from briefing.extraction.meetings.dates.calendar import Moment, granularity, names_day, side, turned
from briefing.extraction.tokens import Tokens

_LINKS = frozenset({"on", "as", "of", "from", "starting", "beginning", "at", "with"})
_COMPARED = frozenset({"more", "most", "less", "very", "highly", "as", "so", "how"})
_POSTS = frozenset({"post", "job", "role", "position", "duty", "appointment", "seat", "command", "reins"})
_COURTS = frozenset({"court", "trial", "arbitration", "mediation"})
_CASES = frozenset({"case", "matter", "trial", "hearing", "arraignment", "sentencing", "appeal"})
_DECISIONS = frozenset(
    {"decision", "vote", "action", "ruling", "item", "discussion", "measure", "bill", "motion"}
)
_ORDERED = frozenset({"order", "tell", "direct", "require", "schedule", "set", "expect", "due", "bail"})
_SHELVES = frozenset({"store", "shelf", "theater", "theatre", "cinema", "screen", "market", "newsstand"})
_SITTING = frozenset(
    "jury juror court chamber house senate parliament legislature commons lords congress lawmaker committee "
    "council tribunal panel assembly mp legislator".split()
)
_BALLOTS = frozenset({"polls", "voting", "balloting", "polling"})
_FINE = frozenset({"minute", "day", "week", "month"})


def find(t: Tokens, m: Moment, g: int | None, today: datetime.date | None) -> Dated | None:
    """What the phrase around moment `m`, which hangs on `g`, puts on a day ahead; None where it is no such phrase."""
    at = _effective(t, m)
    at = _starting(t, m) if at is None else at
    if at is not None:
        return _ahead(t, m, at, [at], "deadline", "scheduled", today)
    if g is None or not clause.is_verb(t, g):
        return None
    if "by" in t.lower[max(0, m.first - 2) : m.first] and _is_condition(t, g):
        return _ahead(t, m, g, [g], "deadline", "scheduled", today)
    if clause.negated(t, g):
        return None
    form = clause.tense(t, g)
    if "to" in t.lower[m.first - 1 : m.first] or "until" in t.lower[m.first - 1 : m.first]:
        put_off = _put_off(t, g)
        if put_off is not None:
            return _ahead(t, m, g, [g], *put_off, today)
    would = any(t.lower[c] == "would" and t.dep[c] == "aux" for c in t.children[g])
    form = "future" if form == "modal" and would and modality.reported(t, g) else form
    line = _on_strike(t, g)
    if line is not None and form in ("modal", "present", "future"):
        status = (
            "possible" if form == "modal" else "scheduled"
        )  # 'could be on picket lines by Thursday morning'
        struck = _ahead(t, m, g, [g], "event", status, today)
        return (struck[0]._replace(last=line), *struck[1:]) if struck is not None else None
    ordered = form == "infinitive" and t.lemma[t.head[g]] in _ORDERED
    if form not in ("present", "future") and not ordered:
        return None
    days = [s for s in clause.children(t, g, "nsubj", "npadvmod") if t.lemma[g] == "be" and _is_day(t, s)]
    if days:  # 'her last day will be March 31'
        return _ahead(t, m, days[0], [days[0], g], "event", "scheduled", today)
    kind = _kind(t, g)
    return _ahead(t, m, g, [g], kind, "scheduled", today) if kind else None


def _ahead(
    t: Tokens, m: Moment, at: int, path: list[int], kind: str, status: str, today: datetime.date | None
) -> Dated | None:
    """The entry of word `at` on the day of `m`, if that is a day ahead."""
    m = m._replace(time=turned(m.time, today))
    lies = side(m.time, today)
    if today is None:
        ahead = lies != "past" and (names_day(m.time) or granularity(m.time.value) in _FINE)
    else:
        ahead = granularity(m.time.value) in _FINE and (
            lies == "future"
            or (lies == "today" and (m.time.type == "TIME" or m.time.text.lower().startswith("later")))
        )
    return limits.dated(t, at, kind, status, path, m) if ahead else None


def _effective(t: Tokens, m: Moment) -> int | None:
    """The 'effective' right before the time: 'named her president, effective June 1'."""
    j = m.first - 1
    while j > 0 and t.lower[j] in _LINKS:
        j -= 1
    if j < 0 or t.lower[j] != "effective" or t.sent[j] != t.sent[m.first]:
        return None
    return None if j and t.lower[j - 1] in _COMPARED else j


def _is_day(t: Tokens, s: int) -> bool:
    """Whether noun `s` is somebody's first or last day in a post."""
    if t.lower[s] != "day":
        return False
    below = t.children[s]
    return any(t.lower[c] in ("first", "last", "final") for c in below) and any(
        t.dep[c] == "poss" for c in below
    )


def is_return(t: Tokens, v: int) -> bool:
    """Whether verb `v` says that somebody will be back in court: 'will return to court on 2 May, when he is due to enter a plea'."""
    return clause.is_verb(t, v) and clause.tense(t, v) == "future" and _kind(t, v) == "hearing"


def is_hoped_for(t: Tokens, v: int) -> bool:
    """Whether a body hopes or aims to open or launch something: 'hopes to break ground on its library in May'."""
    h = t.head[v]
    hoping = t.dep[v] == "xcomp" and t.lemma[h] in ("hope", "hop", "aim", "want", "propose", "seek")
    if (
        not hoping
        or clause.tense(t, h) not in ("present", "past", "ongoing")
        or not clause.children(t, v, "dobj")
    ):
        return False
    what = t.lemma[v] in _OPENED or (t.lemma[v] == "break" and "ground" in t.lower[v + 1 : v + 3])
    somebody = any(t.pos[s] in ("NOUN", "PROPN") for s in clause.subjects(t, h))
    return what and somebody and not clause.negated(t, h)


_OPENED = frozenset(
    "open launch begin start reopen unveil complete release introduce publish finish close conclude sign submit".split()
)


def may_begin(t: Tokens, v: int, form: str) -> bool:
    """Whether something or somebody may begin or open: 'may begin drafting its bill next week'."""
    if form != "modal" or t.lemma[v] not in ("begin", "start", "resume", "open", "reopen", "launch"):
        return False
    aux = {t.lower[c] for c in t.children[v] if t.dep[c] == "aux"}
    who = clause.subjects(t, v)
    return bool(aux & {"may", "might", "could"}) and any(t.pos[s] in ("NOUN", "PROPN") for s in who)


def was_changed(t: Tokens, path: list[int]) -> bool:
    """Whether the plan told along `path` is one that did not last: 'which had been set to start'; not 'had agreed to'."""
    plans = [j for j in path[1:] if t.lemma[j] not in _BINDING]
    return any(t.lower[c] == "had" and t.dep[c] == "aux" for j in plans for c in t.children[j])


_BINDING = frozenset({"agree", "commit", "promise", "pledge", "vow", "undertake", "decide"})


def keeps_hours(t: Tokens, v: int, m: Moment) -> bool:
    """Whether a shop, a metro or the like opens or closes at an hour, as it does any day: no event."""
    if t.lemma[v] not in ("open", "close", "reopen", "shut") or m.time.type != "TIME":
        return False
    return any(t.lemma[s].lower() in _HOUSES for s in clause.subjects(t, v))


_HOUSES = frozenset(
    "store shop library metro subway office gate door bank restaurant bar mall pool station exchange market "
    "supermarket pharmacy clinic garage lot dealership registry".split()
)


def _on_strike(t: Tokens, v: int) -> int | None:
    """The noun of 'hit the picket lines', 'will be on strike', where `v` is its verb."""
    if t.lemma[v] not in ("be", "hit", "walk", "man"):
        return None
    places = clause.children(t, v, "dobj")
    places += [o for p in clause.prepositions(t, v, frozenset({"on"})) for o in clause.objects_of(t, p)]
    for o in places:
        if (t.lemma[o] == "line" and t.lower[o - 1] in ("picket", "picketing")) or t.lower[o] == "strike":
            return o
    return None


def _put_off(t: Tokens, v: int) -> tuple[str, str] | None:
    """Kind and status of what 'put over to', 'put off until' moves to a day: 'the case was put over to April 4'."""
    if t.lemma[v] not in ("put", "hold", "carry", "push", "bump", "kick"):
        return None
    if not any(
        t.lower[c] in ("off", "over", "back") and t.dep[c] in ("prt", "advmod") for c in t.children[v]
    ):
        return None
    moved = {t.lemma[o].lower() for o in clause.done_to(t, v)}
    if moved & _CASES:
        return "hearing", "scheduled"
    return ("event", "postponed") if moved & _DECISIONS else None


def _is_condition(t: Tokens, v: int) -> bool:
    """Whether `v` is what must be done for nothing worse to come: 'unless a deal is reached', 'if it fails to pass'."""
    top = t.head[v] if t.dep[v] == "xcomp" and clause.is_verb(t, t.head[v]) else v
    marks = {t.lower[c] for c in t.children[top] if t.dep[c] == "mark"}
    if clause.tense(t, top) != "present":
        return False
    undone = clause.negated(t, top) or (top != v and t.lemma[top] == "fail")
    return "unless" in marks or ("if" in marks and undone)


_STARTING = frozenset({"starting", "beginning"})
_PLANNED = frozenset({"plan", "intend", "set", "schedule", "expect"})


def _starting(t: Tokens, m: Moment) -> int | None:
    """The verb of what holds from the day of 'Starting Feb. 1, visitors must …' or '… will pay more, starting Monday'."""
    j = m.first - 1
    if j > 0 and t.lower[j] in ("on", "in", "with", "at"):
        j -= 1
    if j < 0 or t.lower[j] not in _STARTING or t.sent[j] != t.sent[m.first]:
        return None
    for v in t.ancestors(j):
        if not clause.is_verb(t, v) or v == j:
            continue
        must = any(t.lower[c] in ("must", "can", "may") and t.dep[c] == "aux" for c in t.children[v])
        planned = clause.tense(t, v) == "infinitive" and t.lemma[t.head[v]] in _PLANNED
        planned = planned and t.dep[v] == "xcomp" and clause.tense(t, t.head[v]) in ("present", "ongoing")
        if clause.tense(t, v) == "future" or must or planned:
            below = [c for c in t.children[v] if t.dep[c] == "xcomp" and t.lemma[v] in ("have", "be")]
            return below[0] if below else v
        return None
    return None


def _kind(t: Tokens, v: int) -> str:
    """The kind of entry that verb `v` makes by the words that stand with it; '' for none."""
    lemma = t.lemma[v]
    if lemma == "take" and any(t.lower[c] == "up" for c in t.children[v]):
        taken = [t.head[v]] if t.dep[v] == "relcl" else clause.children(t, v, "dobj")
        return "event" if any(t.lemma[o].lower() in _POSTS for o in taken) else ""
    if lemma in ("go", "head", "return", "be"):
        nodes = [v, *(c for c in t.children[v] if t.lower[c] == "back")]
        goals = [
            o
            for n in nodes
            for p in clause.prepositions(t, n, frozenset({"to", "in", "into"}))
            for o in clause.objects_of(t, p)
        ]
        sold = any(
            t.lower[o] in ("sale", "display", "view") and t.lower[p] == "on"
            for p in t.children[v]
            for o in t.children[p]
        )
        if lemma == "go" and sold:
            return "event"
        court = any(t.lower[o] in _COURTS - {"trial"} and not t.children[o] for o in goals)
        if court:
            return "hearing"
        work = {"onstage", "work", "job", "stage", "school", "air", "ice", "campaign"}
        again = lemma != "go" and "back" in t.lower[v + 1 : v + 3]
        if again and work & {t.lower[j] for j in range(v + 1, min(len(t), v + 6))}:
            return "event"  # 'will be back onstage Sept. 5'
        sits = any(t.lower[c] == "back" for c in t.children[v]) or lemma == "return"
        bodies = any(t.lemma[s].lower() in _SITTING for s in clause.subjects(t, v))
        return "event" if sits and bodies else ""  # 'the jury will be back Monday'
    if lemma in ("gavel", "rise", "prorogue"):
        return "event" if any(t.lemma[s].lower() in _SITTING for s in clause.subjects(t, v)) else ""
    if lemma == "hit":
        return "event" if any(t.lemma[o] in _SHELVES for o in clause.children(t, v, "dobj")) else ""
    if lemma == "run" and any(t.lower[c] == "out" for c in t.children[v]):
        return "deadline"
    if lemma in ("open", "close"):
        return "event" if any(t.lower[s] in _BALLOTS for s in clause.children(t, v, "nsubj")) else ""
    return ""
