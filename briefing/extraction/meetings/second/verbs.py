"""Which verbs the second look takes: a crowd gathers, a body debates, an envoy has arrived, ministers talked on Monday."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.dates import calendar
from briefing.extraction.meetings.finding import acts, speeches
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.meetings.second import talked
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.tokens import Tokens
from briefing.records import Meeting

_SENT = frozenset({"delegation", "envoy", "team", "mission"})
_ERRANDS = frozenset({"sign", "attend", "meet", "discuss", "negotiate", "open", "inspect", "address"})
_CROWDS = frozenset({"protester", "supporter", "demonstrator", "activist", "opponent", "mourner"})
_MARCHERS = _CROWDS | frozenset(
    "campaigner marcher striker unionist worker student nurse teacher farmer resident thousand hundred dozen".split()
)
_ON = frozenset({"on", "through", "to", "past", "toward", "towards", "outside"})
_VERBS = {
    "travel": frozenset({"arrive", "travel", "fly", "journey", "spend", "send", "dispatch", "be"}),
    "visit": frozenset({"visit", "tour"}),
    "event": frozenset(
        {"gather", "rally", "march", "address", "debate", "testify", "vote", "sign", "take", "speak"}
    ),
}


def may_stand(t: Tokens, x: Telling) -> bool:
    """Whether the verb of `x` is one that the second look takes at all."""
    if x.trigger.frame == "talk":
        return x.status == "held" and talked.may_stand(t, x)
    return x.status == "held" and t.lemma[x.trigger.at] in _VERBS.get(x.trigger.frame, ())


def stands(t: Tokens, x: Telling, meeting: Meeting, reading: Reading) -> bool:
    """Whether the verb of `x`, which tells something held, makes `meeting` an entry if nothing else tells it."""
    if meeting.status != "held" or not x.parties or not meeting.participants or reading.status is None:
        return False
    frame = x.trigger.frame
    if frame == "travel":
        return _arrived(t, x, meeting)
    if frame == "visit":  # 'said while visiting the mill in Lund'
        v = x.trigger.at
        said = t.lemma[t.head[v]] in vocab.status_words("saying")
        aside = said and t.tag[v] == "VBG" and any(t.lower[c] == "while" for c in t.children[v])
        return aside and meeting.where is not None and any(p.person is not None for p in meeting.participants)
    if frame == "talk":
        return talked.stands(t, x, meeting)
    return frame == "event" and _took_place(t, x, meeting)


def _arrived(t: Tokens, x: Telling, meeting: Meeting) -> bool:
    """Somebody with a name has arrived in a place, or a delegation arrived there."""
    v = x.trigger.at
    if meeting.where is None:
        return False
    who = x.parties[0].head
    if t.lemma[v] in ("send", "dispatch"):
        return t.tag[v] in ("VBD", "VBN")
    named = any(p.person is not None for p in meeting.participants)
    if t.lemma[v] == "be":  # 'was in Lund on Monday'
        return named and x.moment is not None and calendar.granularity(x.moment.time.value) == "day"
    if t.lemma[v] != "arrive":
        return named and (t.lemma[v] == "spend" or _is_sent_for(t, v))
    if x.value is not None:
        return False
    perfect = any(t.lower[c] in ("has", "have") for c in clause.children(t, v, "aux"))
    return (perfect and bool(t.ent[who])) or t.lemma[who].lower() in _SENT


def _is_voted(t: Tokens, x: Telling) -> bool:
    """Whether members or a body are told to have voted for or against something in a month: 'voted in favour of it in May'."""
    v = x.trigger.at
    who = x.parties[0].head
    body = acts.is_body(t, who) or t.lemma[who].lower() in vocab.events("voters")
    behind = {t.lower[p] for p in clause.children(t, v, "prep")}
    told = t.tag[v] in ("VBD", "VBN") and t.dep[v] not in ("relcl", "acl", "advcl")
    return body and told and x.value is not None and bool(behind & {"for", "in", "against", "on"})


def _is_lately(meeting: Meeting) -> bool:
    """Whether its time is told and finer than a year."""
    value = (meeting.when.value if meeting.when else None) or ""
    return len(value) > 4


def _is_sent_for(t: Tokens, v: int) -> bool:
    """Whether a journey is told for what it is: 'Flying to Lund with three ministers, Hill said', 'flew there to sign it'."""
    fronted = t.tag[v] == "VBG" and t.dep[v] == "advcl" and v < t.head[v] and t.head[v] < t.sentence_of(v)[1]
    beside = any(t.lower[c] == "with" for c in t.children[v])
    if fronted:
        return beside
    return t.tag[v] == "VBD" and any(
        t.dep[c] in ("advcl", "xcomp") and t.lemma[c] in _ERRANDS and clause.tense(t, c) == "infinitive"
        for c in t.children[v]
        if c > v
    )


def _took_place(t: Tokens, x: Telling, meeting: Meeting) -> bool:
    """A crowd gathered in a place; somebody addressed an event; a body debated a bill."""
    v = x.trigger.at
    lemma = t.lemma[v]
    if lemma in ("gather", "rally"):
        crowd = any(t.lemma[p.head].lower() in _CROWDS for p in x.parties)
        had = t.tag[v] == "VBN" and crowd and any(t.lower[c] == "had" for c in t.children[v])
        return meeting.where is not None and (t.tag[v] == "VBD" or had)
    if lemma == "march":  # 'farmers have marched on the town hall'
        crowd = any(t.lemma[p.head].lower() in _MARCHERS for p in x.parties)
        return crowd and t.tag[v] in ("VBD", "VBN") and bool(clause.prepositions(t, v, _ON))
    if lemma == "take":  # 'thousands took to the streets of Lund'
        streets = [o for p in clause.children(t, v, "prep") for o in t.children[p]]
        of = [o for s in streets for p in clause.children(t, s, "prep") for o in t.children[p]]
        placed = meeting.where is not None or any(t.ent[o] == "GPE" for o in of)
        return t.tag[v] in ("VBD", "VBN") and placed and not clause.negated(t, v)
    if lemma == "vote":
        return _is_voted(t, x)
    if lemma == "sign":  # 'the pact, signed by twelve states in Lund last month'
        by = t.dep[v] == "acl" and bool(clause.children(t, v, "agent"))
        return by and (meeting.when is not None and _is_lately(meeting))
    objects = [t.lemma[o].lower() for o in clause.children(t, v, "dobj")]
    if lemma == "address":
        people = any(o in vocab.parties() for o in objects) and meeting.where is not None
        return people or any(o in vocab.events("staged") for o in objects)
    if lemma == "speak":  # 'Speaking to the union in Lund, Ms. Hill said'
        told = meeting.where is not None or meeting.when is not None
        heard = speeches.heard_by(t, v)
        return len(meeting.participants) > 1 and bool(
            any(speeches.sits(t, o) for o in heard) or (told and heard)
        )
    if lemma == "testify":  # 'testifying before the committee, Ms. Hill said'
        return len(meeting.participants) > 1
    body = acts.is_body(t, x.parties[0].head)
    return lemma == "debate" and t.tag[v] == "VBD" and bool(objects) and body
