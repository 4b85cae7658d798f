"""Which nouns the second look takes: a meeting, a journey, talks, a meal, an event or a trial told in passing."""

from __future__ import annotations

from briefing.extraction.meetings import clause, general
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty import outcomes
from briefing.extraction.meetings.certainty.modality import UPCOMING
from briefing.extraction.meetings.finding import acts, occasions
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.tokens import Tokens
from briefing.records import Meeting

_NOT_ONE = frozenset({"any", "every", "no", "each", "some"})
_OTHERS = frozenset(
    {"arraignment", "deposition", "trial", "date", "briefing", "hearing", "testimony", "signing", "remark"}
)
_MIGHT = frozenset({"could", "would", "might", "should"})
_NOT = frozenset({"not", "n't", "n’t", "never"})
_COURSE = frozenset({"round", "day", "month", "week", "hour"})
_PAID = frozenset({"begin", "end", "start", "conclude", "pay", "finish", "complete", "wrap", "make"})
_BEHIND = frozenset({"after", "during", "following"})
_SPOKEN = frozenset({"speech", "address", "lecture"})
_COURSES = frozenset(
    "begin start resume open end conclude collapse fail break stall founder falter last come take happen continue "
    "produce yield drag adjourn finish".split()
)
"""What is said of talks that were held."""
_HELD = frozenset({"hold", "stage", "organize", "organise", "celebrate", "convene"})
_CAME = frozenset(
    {"participate", "attend", "join", "draw", "attract", "take", "gather", "turn", "flock", "march", "crowd"}
)
_STAGED = frozenset({"deliver", "host", "hold", "organize", "organise", "attend", "sponsor"})


def may_stand(t: Tokens, x: Telling) -> bool:
    """Whether the noun of `x` is one that the second look takes at all."""
    if x.trigger.needs != "date":
        return True
    whole = " ".join(t.lower[x.trigger.first : x.trigger.last + 1])
    lemma = t.lemma[x.trigger.at].lower()
    if lemma == "testimony":
        return _is_before_body(t, x.trigger.at)
    listed = lemma in vocab.events("staged") or lemma in vocab.events("staged_somewhere")
    return listed or whole in vocab.events("staged") or lemma in _OTHERS


def stands(t: Tokens, x: Telling, meeting: Meeting, reading: Reading) -> bool:
    """Whether the noun of `x` makes `meeting`, which is written of it, an entry if nothing else tells it."""
    i = x.trigger.at
    if (
        any(t.lower[c] in _NOT_ONE for c in t.children[i])
        or _is_unreal(t, x)
        or general.of_all(t, x, reading)
    ):
        return False
    if t.dep[i] in ("compound", "nmod") or (t.dep[i] == "pobj" and t.lower[t.head[i]] == "without"):
        return False  # 'the town hall guests', 'without a hearing'
    one = t.tag[i] in ("NN", "NNP") and t.lower[i] != "talks"
    needs = x.trigger.needs
    if needs == "date":
        return (
            _event(t, x, meeting, reading)
            if one or x.word == "remark"
            else _several_events(t, x, meeting, reading)
        )
    if needs == "party":
        over = t.head[t.head[i]]
        if x.company and meeting.kind == "talks" and t.lemma[over] in _COURSE and t.lower[t.head[i]] == "of":
            return bool(meeting.participants)  # 'a day of discussions with her'
        if (
            x.word == "tour" and t.dep[i] == "dobj" and t.lemma[t.head[i]] in _PAID
        ):  # 'just completed a tour of Norway'
            of = [o for p in clause.children(t, i, "prep") if t.lower[p] == "of" for o in t.subtree(p)]
            return (
                meeting.status == "held"
                and _is_named(meeting)
                and any(t.ent[o] in ("GPE", "LOC") for o in of)
            )
        if not one and meeting.status == "held" and _went_on(t, x) and meeting.participants:
            return True  # 'discussions with growers collapsed'
        spoken = meeting.kind == "call" or (meeting.kind == "talks" and x.company)
        return one and (meeting.kind == "meeting" or spoken or x.word == "talk") and _meal(t, x, meeting)
    if meeting.kind == "talks":
        return _talks(t, x, meeting, one)
    if x.word == "stop" and t.dep[i] == "dobj" and t.lemma[t.head[i]] in ("have", "make"):
        known = _is_named(meeting) or meeting.when is not None
        return meeting.status == "held" and meeting.where is not None and known
    if not one:
        return False
    return _journey(t, x, meeting) if meeting.kind == "visit" else _sitting(t, x, meeting, reading)


def _sitting(t: Tokens, x: Telling, meeting: Meeting, reading: Reading) -> bool:
    """A meeting, a call, a hearing, a summit: ahead 'his hearing at the senate'; held 'a call with her', 'the hearing'."""
    if meeting.kind not in ("meeting", "hearing", "summit", "call"):
        return False
    i = x.trigger.at
    told_more = bool(clause.children(t, i, "relcl", "acl"))
    if meeting.status in UPCOMING:
        known = meeting.participants or meeting.where or meeting.when or (x.fresh and told_more)
        return bool(known) and _is_marked(t, i)
    if x.fresh:
        told_more = told_more or bool(clause.children(t, i, "compound"))
        public = meeting.kind == "hearing" and bool(clause.children(t, i, "amod", "prep"))
        return bool(meeting.participants or meeting.where) or told_more or public
    if any(t.lower[c] == "their" for c in t.children[i]):
        return reading.status == "held" and t.dep[i] == "pobj"  # 'After their meeting, Hill and Reed said'
    return x.points and bool(clause.children(t, i, "det")) and reading.status == "held"


def _talks(t: Tokens, x: Telling, meeting: Meeting, one: bool) -> bool:
    """Talks held somewhere or by two; 'after talks with her'; 'the second round of talks', 'two days of negotiations'."""
    i = x.trigger.at
    above = t.head[i] if t.dep[i] == "pobj" else None
    if (
        above is not None
        and t.lower[above] == "in"
        and not any(c < i for c in t.children[i])
        and t.lemma[t.head[above]] == "be"
    ):
        return False  # 'have been in talks for months'
    course = above is not None and t.lower[above] == "of" and t.lemma[t.head[above]] in _COURSE
    if meeting.status in UPCOMING:
        told = meeting.where is not None or len(meeting.participants) > 1
        return told if one else course and above is not None and t.lemma[t.head[above]] == "round"
    if meeting.where is not None or (meeting.participants and x.definite):
        return one or x.definite or course
    if one:
        return len(meeting.participants) > 1
    if meeting.participants and _went_on(t, x):
        return True  # 'talks with growers collapsed'
    return course or (bool(meeting.participants) and above is not None and t.lower[above] in _BEHIND)


def _went_on(t: Tokens, x: Telling) -> bool:
    """Whether talks with somebody are told to have gone on or ended: 'talks with growers broke down in May'."""
    v = t.head[x.trigger.at]
    told = t.dep[x.trigger.at] == "nsubj" and clause.is_verb(t, v) and t.lemma[v] in _COURSES
    return x.company and told and clause.tense(t, v) == "past" and not clause.negated(t, v)


def _journey(t: Tokens, x: Telling, meeting: Meeting) -> bool:
    """Somebody's visit, or one to a place; held, also one that somebody begins, pays or ends."""
    i = x.trigger.at
    if not _is_marked(t, i):
        return False
    of_somebody = bool(clause.children(t, i, "poss")) and _is_named(meeting)
    if meeting.where is not None or of_somebody:
        return True
    if meeting.status in UPCOMING:
        return False
    return t.dep[i] == "dobj" and t.lemma[t.head[i]] in _PAID


def _meal(t: Tokens, x: Telling, meeting: Meeting) -> bool:
    """A meal, an audience, a gathering with somebody; or that of somebody known, taken up by 'the'."""
    if not meeting.participants or not _is_marked(t, x.trigger.at):
        return False
    return bool(x.company or x.points or meeting.where or meeting.when)


def _event(t: Tokens, x: Telling, meeting: Meeting, reading: Reading) -> bool:
    """An event of a sort that is staged, with somebody known, a place or a day; a trial ahead of somebody."""
    i = x.trigger.at
    lemma = t.lemma[i].lower()
    ahead = meeting.status in UPCOMING
    if t.pos[i] == "PROPN" and lemma != "mass":
        return False
    if lemma in ("trial", "date"):
        pending = i > 0 and t.lower[i - 1] == "pending"
        return (
            meeting.kind == "hearing"
            and ahead
            and bool(meeting.participants or meeting.where)
            and not pending
        )
    somewhere = meeting.where is not None and bool(meeting.participants)
    known = somewhere or _is_named(meeting)
    whole = " ".join(t.lower[x.trigger.first : x.trigger.last + 1])
    if lemma in vocab.events("staged") or whole in vocab.events("staged"):
        if lemma == "event" and not occasions.is_gone_to(t, i):
            return False
        if not _is_marked(t, i) or _is_made(t, i):
            return False  # 'turned into a rally'
        if ahead:
            return known and reading.sure
        return known or meeting.when is not None or _was_held(t, i) or _was_crowded(t, i, meeting)
    if ahead or (x.trigger.first != x.trigger.last and meeting.kind != "event"):
        return False
    if lemma == "testimony":
        return len(meeting.participants) > 1
    if lemma in ("arraignment", "deposition"):  # 'denied it during a brief arraignment'
        return _is_named(meeting) and t.dep[i] == "pobj" and t.lower[t.head[i]] in ("at", "in", "during")
    if lemma == "signing":
        return _is_witnessed(t, i) and bool(meeting.participants)
    if lemma == "remark":
        return _is_named(meeting) and bool(meeting.where or meeting.when)
    if lemma in _SPOKEN and _is_to_somebody(t, x, meeting):
        return True
    if lemma in _SPOKEN and outcomes.what_it_was(t, i) is not None:
        return _is_named(meeting)
    dated = meeting.when is not None and x.value is not None and bool(meeting.participants)
    if lemma in ("speech", "address", "forum") and dated and _is_marked(t, i):
        return True  # 'in a speech last July, Hill said'
    if lemma == "briefing":
        return (x.company and len(meeting.participants) > 1) or (_is_named(meeting) and _was_given(t, i))
    staged = any(t.tag[c] == "VBN" and t.lemma[c] in _STAGED for c in clause.children(t, i, "acl"))
    return lemma in vocab.events("staged_somewhere") and (staged or (somewhere and _is_marked(t, i)))


def _is_before_body(t: Tokens, i: int) -> bool:
    """Whether testimony `i` is given to a body: 'his testimony before the committee', 'the senate testimony of an officer'."""
    to = [o for p in clause.prepositions(t, i, _TO) for o in clause.objects_of(t, p)]
    return any(acts.is_body(t, o) for o in (*to, *clause.children(t, i, "compound", "nmod")))


_TO = frozenset({"to", "before"})


def _is_made(t: Tokens, i: int) -> bool:
    """Whether something only becomes an event: 'turned into a rally'."""
    p = t.head[i]
    return (
        t.dep[i] == "pobj"
        and t.lower[p] == "into"
        and t.lemma[t.head[p]] not in ("get", "go", "come", "sneak")
    )


def _is_witnessed(t: Tokens, i: int) -> bool:
    """Whether somebody is told to have been there as something was signed: 'witnessed the signing of a pact'."""
    return t.dep[i] == "dobj" and t.lemma[t.head[i]] in ("witness", "attend", "oversee")


def _was_given(t: Tokens, i: int) -> bool:
    """Whether somebody is told to have had a briefing, counted or secret: 'received her first briefing'."""
    got = t.dep[i] == "dobj" and t.lemma[t.head[i]] in ("receive", "get")
    which = any(
        t.ent[c] == "ORDINAL" or t.lower[c] in ("intelligence", "security", "classified")
        for c in t.children[i]
    )
    return got and which


def _is_to_somebody(t: Tokens, x: Telling, meeting: Meeting) -> bool:
    """Whether speech `x` is somebody's and it is told to whom: 'her speech to growers', 'a speech she had given to'."""
    given = [
        v for v in clause.children(t, x.trigger.at, "relcl") if t.lemma[v] in ("give", "make", "deliver")
    ]
    to = any(
        t.lower[p] in ("to", "before") for n in (x.trigger.at, *given) for p in clause.children(t, n, "prep")
    )
    return to and len(meeting.participants) > 1 and _is_marked(t, x.trigger.at)


def _was_held(t: Tokens, i: int) -> bool:
    """Whether it is said that the event took place: 'a rally was held at City Park'."""
    v = t.head[i]
    if t.lemma[v] == "take":
        return t.dep[i] == "nsubj" and any(t.lower[c] == "place" for c in clause.children(t, v, "dobj"))
    return t.dep[i] == "nsubjpass" and t.lemma[v] in _HELD


def _was_crowded(t: Tokens, i: int, meeting: Meeting) -> bool:
    """Whether people are said to have come to the event: 'a thousand people participated in the rally'."""
    v = t.head[t.head[i]] if t.dep[i] == "pobj" else t.head[i]
    return bool(meeting.participants) and t.lemma[v] in _CAME


def _several_events(t: Tokens, x: Telling, meeting: Meeting, reading: Reading) -> bool:
    """Rallies, speeches or hearings that somebody is to hold in a place."""
    ahead = meeting.status in UPCOMING and reading.sure and t.tag[x.trigger.at] == "NNS"
    several = t.lemma[x.trigger.at].lower() in ("rally", "speech", "hearing")
    return ahead and several and meeting.where is not None and _is_named(meeting)


def _is_unreal(t: Tokens, x: Telling) -> bool:
    """Whether the clause is a condition or says what was not, or might have been: 'if he makes a call', 'could have said'."""
    for j in x.path:
        under = {t.lower[c] for c in clause.children(t, j, "mark", "aux", "neg")}
        if "if" in under or (under & _MIGHT and (under & _NOT or "have" in under)):
            return True
    return False


def _is_marked(t: Tokens, i: int) -> bool:
    """Whether an article or an owner makes noun `i` one: not 'before dinner'."""
    return bool(clause.children(t, i, "det", "poss")) or any(t.lower[c] == "one" for c in t.children[i])


def _is_named(meeting: Meeting) -> bool:
    """Whether somebody known to the story takes part."""
    return any(p.person is not None for p in meeting.participants)
