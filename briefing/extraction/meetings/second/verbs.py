"""Which verbs the second look takes: a crowd gathers, a body debates, an envoy has arrived, ministers talked on Monday."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.finding import acts
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.meetings.second import talked
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.tokens import Tokens
from briefing.records import Meeting

_SENT = frozenset({"delegation", "envoy", "team", "mission"})
_CROWDS = frozenset({"protester", "supporter", "demonstrator", "activist", "opponent", "mourner"})
_VERBS = {
    "travel": frozenset({"arrive"}),
    "event": frozenset({"gather", "rally", "address", "debate", "testify"}),
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
    if frame == "talk":
        return talked.stands(t, x, meeting)
    return frame == "event" and _took_place(t, x, meeting)


def _arrived(t: Tokens, x: Telling, meeting: Meeting) -> bool:
    """Somebody with a name has arrived in a place, or a delegation arrived there."""
    v = x.trigger.at
    if t.lemma[v] != "arrive" or meeting.where is None or x.value is not None:
        return False
    who = x.parties[0].head
    perfect = any(t.lower[c] in ("has", "have") for c in clause.children(t, v, "aux"))
    return (perfect and bool(t.ent[who])) or t.lemma[who].lower() in _SENT


def _took_place(t: Tokens, x: Telling, meeting: Meeting) -> bool:
    """A crowd gathered in a place; somebody addressed an event; a body debated a bill."""
    v = x.trigger.at
    lemma = t.lemma[v]
    if lemma in ("gather", "rally"):
        crowd = any(t.lemma[p.head].lower() in _CROWDS for p in x.parties)
        had = t.tag[v] == "VBN" and crowd and any(t.lower[c] == "had" for c in t.children[v])
        return meeting.where is not None and (t.tag[v] == "VBD" or had)
    objects = [t.lemma[o].lower() for o in clause.children(t, v, "dobj")]
    if lemma == "address":
        return any(o in vocab.events("staged") for o in objects)
    if lemma == "testify":  # 'testifying before the committee, Ms. Hill said'
        return len(meeting.participants) > 1
    body = acts.is_body(t, x.parties[0].head)
    return lemma == "debate" and t.tag[v] == "VBD" and bool(objects) and body
