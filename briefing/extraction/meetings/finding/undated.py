"""Events told as ahead with no day that are worth a line all the same: 'six exercises will be held abroad'."""

from __future__ import annotations

from briefing.extraction.meetings import clause, reservations
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty import standing
from briefing.extraction.meetings.finding import acts, attended, speeches
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.tokens import Tokens

_HELD = frozenset({"hold", "take", "stage", "conduct", "happen"})
_STAGED = frozenset({"exercise", "drill", "inquest", "autopsy", "parade", "vigil", "retrial", "tribunal"})
_HEARD = frozenset({"testimony", "evidence"})
_NEAR = 14
"""How many tokens behind 'voted' may stand for what."""
_COMING = frozenset({"upcoming", "forthcoming", "coming", "next"})
_AWAITED = frozenset({"expect", "due", "set", "likely", "plan", "schedule", "slate", "anticipate", "poise"})
_SURE = frozenset({"scheduled", "expected"})
_GIVING = frozenset(
    {
        "give",
        "deliver",
        "make",
        "hold",
        "stage",
        "host",
        "headline",
        "organize",
        "organise",
        "lead",
        "address",
    }
)
REFUSING = frozenset({"decline", "refuse", "skip", "boycott", "avoid", "fail"})


def counts(t: Tokens, x: Telling, reading: Reading) -> bool:
    """Whether the words alone make an entry of an event without a day."""
    i = x.trigger.at
    if _goes_to_named(t, x):
        return True
    if not reading.sure or x.status not in _SURE | {"possible"}:
        return False
    if x.trigger.frame == "event":
        return (x.word == "vote" and _still_to_vote(t, x)) or _speaks_to_body(t, x)
    if x.trigger.frame != "noun":
        return False
    if x.word == "argument":  # 'a court is to hear the ministry's arguments'
        heard = reading.carrier is not None and t.lemma[reading.carrier] == "hear"
        return heard and x.status in _SURE and bool(x.parties)
    if x.word in _HEARD:  # 'plans to seek testimony from', 'will give evidence to the inquiry'
        return len(x.parties) > 1 and reading.carrier is not None
    if x.status in _SURE and x.parties and _is_staged(t, x, reading):
        return True
    if is_planned(t, x):
        return True
    h = t.head[i]
    if x.word in _STAGED and x.status in _SURE and t.dep[i] in ("nsubj", "nsubjpass"):
        return t.lemma[h] in _HELD
    return False


def _goes_to_named(t: Tokens, x: Telling) -> bool:
    """Whether somebody is to go to an event with a name or to speak at it: 'will address the Lund Security Conference'."""
    i = x.trigger.at
    if x.trigger.frame != "noun" or x.status not in _SURE or not (x.parties or x.nearing):
        return False
    named = (attended.has_name(t, i) and attended.is_attended(t, i)) or (
        x.nearing and attended.is_one_of_its_name(t, i)
    )
    return named and not any(t.lemma[j] in REFUSING for j in x.path)


def _is_staged(t: Tokens, x: Telling, reading: Reading) -> bool:
    """Whether somebody is to give or stage what many hear or see: 'will deliver a speech', 'will stage a two-day strike'."""
    given = reading.carrier is not None and t.lemma[reading.carrier] in _GIVING
    one = t.tag[x.trigger.at] in ("NN", "NNP")
    new = x.fresh or any(t.lower[c] in ("keynote", "opening", "televised") for c in t.children[x.trigger.at])
    own = (
        x.word in ("speech", "address") and reading.carrier is not None
    )  # 'is to deliver his acceptance speech'
    own = own and any(t.lower[c] in ("his", "her", "their") for c in t.children[x.trigger.at])
    return given and one and (new or own) and x.word in vocab.events("given")


def _speaks_to_body(t: Tokens, x: Telling) -> bool:
    """Whether somebody is to speak to one body: 'will address the Lund Chamber of Commerce'."""
    v = x.trigger.at
    objects = clause.children(t, v, "dobj", "nsubjpass")
    heard = x.word == "address" and any(speeches.hears(t, o) for o in objects)
    return heard and x.status in _SURE and len(x.parties) > 1


def _still_to_vote(t: Tokens, x: Telling) -> bool:
    """Whether a body is still to vote: 'the senate must still vote on it', 'has yet to vote'."""
    v = x.trigger.at
    body = any(acts.is_body(t, p.head) for p in x.parties)
    still = any(t.lower[c] == "still" for c in t.children[v]) or is_yet_to(t, v)
    return body and still


def is_yet_to(t: Tokens, v: int) -> bool:
    """Whether infinitive `v` is what somebody has yet to do: 'has yet to vote on her nomination'."""
    h = t.head[v]
    yet = t.lemma[h] == "have" and any(t.lower[c] == "yet" for c in (*t.children[h], *t.children[v]))
    return yet and clause.tense(t, v) == "infinitive" and clause.tense(t, h) == "present"


def has_voted(t: Tokens, x: Telling) -> bool:
    """Whether a body or its members are said to have voted for something: 'the board voted to close it'."""
    v = x.trigger.at
    if x.trigger.frame != "event" or t.lemma[v] != "vote" or not x.parties:
        return False
    _, end = t.sentence_of(v)
    if not any(t.lower[j] == "to" and t.tag[j + 1] == "VB" for j in range(v, min(end - 1, v + _NEAR))):
        return False
    who = x.parties[0].head
    many = t.tag[who] in ("NNS", "NNPS")
    return (
        many or acts.is_body(t, who) or t.lemma[who].lower() in vocab.events("voters") or t.ent[who] == "ORG"
    )


def is_planned(t: Tokens, x: Telling) -> bool:
    """Whether somebody plans a crowd's event: 'parents have planned a rally outside the school'."""
    i = x.trigger.at
    called = t.dep[i] == "dobj" and t.lemma[t.head[i]] in ("plan", "organize", "organise", "call", "schedule")
    fresh = any(t.lower[c] in ("a", "an", "another") for c in t.children[i])
    return called and fresh and bool(x.parties) and x.word in _CROWDS and x.status == "scheduled"


_CROWDS = frozenset({"rally", "march", "vigil", "protest", "demonstration", "strike", "walkout"})


def is_called_off(t: Tokens, i: int, reading: Reading) -> bool:
    """Whether event noun `i` alone is what is said to be called off: 'the protest has been called off'."""
    if (
        t.dep[i] not in ("nsubjpass", "dobj")
        or not reading.sure
        or t.lemma[i].lower() not in vocab.events("called_off")
    ):
        return False
    if t.tag[i] not in ("NN", "NNP"):
        return False
    v = t.head[i]
    off = any(t.lower[c] == "off" for c in t.children[v])
    return t.lemma[v] in ("cancel", "scrap", "abandon", "axe") or (t.lemma[v] == "call" and off)


def election_nears(t: Tokens, i: int, word: str) -> bool:
    """Whether an election is said to come up: 'the upcoming election', 'the election is less than a month away'."""
    if word not in vocab.events("ballots"):
        return False
    if any(t.lower[c] in _COMING for c in t.children[i] if c < i):
        return True
    h = t.head[i]
    return t.dep[i] == "nsubj" and t.lemma[h] == "be" and standing.is_near(t, h)


def is_done_act(x: Telling) -> bool:
    """Whether a body is said to have passed or rejected something."""
    if x.status != "held" or not x.parties:
        return False
    return x.word in vocab.events("acts") or (x.word == "vote" and x.trigger.frame == "event")


def is_pending_act(t: Tokens, x: Telling) -> bool:
    """Whether a body is to vote, or to pass or trigger something: 'is expected to be confirmed by the senate'."""
    v = x.trigger.at
    if x.word not in vocab.events("pending") or t.lemma[t.head[v]] == "vote":
        return False
    if x.status == "possible":
        asked = any(t.lower[c] in ("if", "whether") and t.dep[c] == "mark" for c in t.children[v])
        if x.word != "vote" or not asked:
            return False  # only 'it is not clear if the council will vote'
    elif not any(t.lemma[j] in _AWAITED for j in x.path) and (
        x.word not in ("vote", "trigger", "invoke") or clause.tense(t, v) not in ("future", "infinitive")
    ):
        return False
    body = any(acts.is_body(t, p.head) and t.tag[p.head] in ("NN", "NNP") for p in x.parties)
    return body or (
        x.word in ("trigger", "invoke") and bool(x.parties) and not reservations.only_speakers(t, x)
    )
