"""What the words around a trigger say of its telling: old or new, ahead, arranged, or in the service of another."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty import standing
from briefing.extraction.meetings.certainty.modality import UPCOMING
from briefing.extraction.meetings.dates.calendar import Moment
from briefing.extraction.meetings.finding import attended, undated
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.meetings.who import parties
from briefing.extraction.tokens import Tokens

_HEADLINE = 140
"""How many code points a headline has at most."""
_NEW = frozenset({"a", "an", "another", "new", "second", "third", "follow-up", "further", "more"})
_COMING = frozenset("upcoming forthcoming coming impending looming approaching planned scheduled".split())
_NEAR = frozenset({"ahead", "before", "until", "into", "heading", "away"})
_BEGINNINGS = frozenset({"resumption", "start", "beginning", "opening", "launch", "stage"})
_ENDING = frozenset({"end", "conclude", "finish", "close", "continue", "last", "wrap"})
_BESIDES = frozenset({"also", "separately", "again", "too", "later", "then", "earlier"})


def goes_ahead(t: Tokens, reading: Reading) -> bool:
    """Whether a verb in the present says that there is such an event: 'hearings begin', 'holds its convention', 'is on Monday'."""
    above = reading.path[1] if len(reading.path) > 1 else None
    carried = reading.carrier is not None and t.lemma[reading.carrier] not in ("follow", "mark", "end", "cut")
    occurs = above is not None and t.lemma[above] in standing.OCCUR and t.lemma[above] != "follow"
    return carried or occurs or any(t.lemma[j] == "be" for j in reading.path)


def is_dated_day(t: Tokens, trigger: Trigger) -> bool:
    """Whether a day that has a name is told with its date: 'Election Day is 18 June'."""
    h = t.head[trigger.at]
    return t.lower[trigger.at] == "day" and t.dep[trigger.at] == "nsubj" and t.lemma[h] in ("be", "fall")


def is_nearing(t: Tokens, trigger: Trigger, word: str, reading: Reading) -> bool:
    """Whether the words say that an event lies ahead, though no day: 'the upcoming debate', 'before the Iowa caucuses'."""
    if trigger.frame == "noun" and reading.sure and undated.election_nears(t, trigger.at, word):
        return True
    if trigger.frame != "noun" or word not in vocab.events("named"):
        return False
    told = reading.status in ("scheduled", "expected") and trigger.kind == "event"
    told = told and not any(t.lemma[j] in undated.REFUSING for j in reading.path)
    if told and attended.is_one_of_its_name(t, trigger.at):
        return True  # 'will be nominated at the Republican convention'
    own = any(t.lower[c] in _COMING for c in t.children[trigger.at] if c < trigger.at)
    if word in vocab.events("ballots") and any(_is_to_follow(t, c) for c in t.children[trigger.at]):
        return True
    path = [j for j in reading.path[1:6] if t.lemma[j] not in _BEGINNINGS]
    path = path[1:] if len(path) < len(reading.path[1:6]) else path  # 'ahead of the start of debate'
    return own or any(t.lower[j] in _NEAR for j in path[:2])


def _is_to_follow(t: Tokens, v: int) -> bool:
    """Whether clause `v` behind a ballot says that it comes after another: 'the primaries that will follow Iowa's caucuses'."""
    return t.dep[v] == "relcl" and t.lemma[v] == "follow" and clause.tense(t, v) == "future"


def is_arranged(t: Tokens, trigger: Trigger, reading: Reading) -> bool:
    """Whether the meeting is the subject of a verb that says it takes place: 'talks will resume', 'a meeting is planned'."""
    if trigger.frame != "noun" or not reading.sure or len(reading.path) < 2:
        return False
    i = trigger.at
    if t.dep[i] == "pobj" and t.lower[t.head[t.head[i]]] in ("round", "series"):
        i = t.head[t.head[i]]
    h = t.head[i]
    if t.lemma[h] == "be" and any(t.dep[c] == "expl" for c in t.children[h]):
        return clause.tense(t, h) in ("future", "infinitive")  # 'there will be a second vote'
    pending = any(t.lower[c] == "pending" for c in t.children[h])
    if t.dep[i] == "nsubj" and t.lemma[h] in ("decide", "determine", "settle", "consider"):
        return clause.tense(t, h) == "future"  # 'a further hearing will decide what sentence …'
    said = t.lemma[h] in standing.STARTS or t.lemma[h] in ("plan", "schedule", "set")
    return t.dep[i] in ("nsubj", "nsubjpass") and (said or pending)


def is_asked_for(t: Tokens, trigger: Trigger, reading: Reading) -> bool:
    """Whether somebody is after a hearing: 'without holding an asylum hearing', 'still has to get a hearing'."""
    return (
        trigger.frame == "noun"
        and t.lower[trigger.at] == "hearing"
        and reading.sure
        and reading.status in UPCOMING
        and reading.carrier is not None
        and any(t.lower[c] in ("a", "an", "another") for c in t.children[trigger.at])
    )


def is_next_date(trigger: Trigger, word: str, reading: Reading) -> bool:
    """Whether somebody's next day in court is spoken of: 'until the next court date'."""
    return word == "date" and trigger.kind == "hearing" and not trigger.needs and reading.sure


def in_heading(t: Tokens, trigger: Trigger) -> bool:
    """Whether the trigger stands in a headline: a first line of a headline's length."""
    first = len(t.text) - len(t.text.lstrip())
    end = t.text.find("\n", first, first + _HEADLINE)
    return t.start[trigger.at] < end


def goes_on(t: Tokens, trigger: Trigger, reading: Reading) -> bool:
    """Whether it is said when the meeting will end: 'the talks will conclude on …', 'the talks, set to end on …'."""
    below = [c for c in t.children[trigger.at] if t.dep[c] in ("acl", "relcl")]
    below += [g for c in below for g in t.children[c] if t.dep[g] == "xcomp"]
    return trigger.frame == "noun" and any(t.lemma[j] in _ENDING for j in (*reading.path, *below))


def points(t: Tokens, trigger: Trigger) -> bool:
    """Whether 'the' or 'this' takes up a meeting told before."""
    return trigger.frame == "noun" and any(
        t.lower[c] in ("the", "this", "that", "such") for c in t.children[trigger.at]
    )


def is_plain(t: Tokens, trigger: Trigger) -> bool:
    """Whether a noun in the singular has no more than 'the' to say which it is: not 'the next meeting', 'the meeting of'."""
    if not points(t, trigger) or (t.tag[trigger.at] == "NNS" and t.lower[trigger.at] not in _ONE_AS_PLURAL):
        return False
    return all(
        t.lower[c] in ("the", "this", "that") if c < trigger.at else t.lower[c] not in _WHOSE
        for c in t.children[trigger.at]
    )


_ONE_AS_PLURAL = frozenset({"talks", "negotiations", "discussions", "consultations"})
_WHOSE = frozenset({"of", "with", "between", "among", "for"})


def is_fresh(t: Tokens, trigger: Trigger, reading: Reading) -> bool:
    """Whether the words bring up a meeting: 'another meeting', 'will also meet', 'meet again'."""
    if _was_last(t, trigger, reading):
        return True  # 'last met in June', 'last held talks in May'
    if trigger.frame == "noun":
        before = {t.lower[c] for c in t.children[trigger.at] if t.dep[c] != "appos"}
        return bool(before & _NEW) and "such" not in before
    return any(t.lower[c] in _BESIDES for j in (trigger.at, *reading.path[:2]) for c in t.children[j])


def _was_last(t: Tokens, trigger: Trigger, reading: Reading) -> bool:
    verb = trigger.at if trigger.frame != "noun" else reading.carrier
    return verb is not None and any(t.lower[c] == "last" and t.dep[c] == "advmod" for c in t.children[verb])


def is_marked(t: Tokens, trigger: Trigger) -> bool:
    """Whether another event only remembers this one: 'a ceremony to mark the signing'."""
    h = t.head[trigger.at]
    marks = t.dep[trigger.at] == "dobj" and t.lemma[h] in (
        "mark",
        "commemorate",
        "celebrate",
        "honor",
        "honour",
    )
    return marks and t.tag[h] in ("VB", "VBG")


def serves(t: Tokens, trigger: Trigger) -> int | None:
    """The verb 'meet' that event noun `trigger` is the purpose of: 'meet for the first of three debates'."""
    if trigger.frame == "event":  # 'in a massive demonstration, women marched …'
        inside = [c for c in t.children[trigger.at] if t.lower[c] in ("in", "at", "during")]
        told = [o for c in inside for o in t.children[c] if t.dep[o] == "pobj"]
        told = [o for o in told if t.lemma[o].lower() in vocab.nouns() and not _is_somebodys_visit(t, o)]
        return told[0] if told else None
    if trigger.frame != "noun" or trigger.kind not in ("event", "talks", "summit", "meeting"):
        return None
    i = trigger.at
    if t.dep[i] == "pobj" and t.lower[t.head[i]] == "during":  # 'will debate it during its annual meeting'
        above = list(t.ancestors(i))[1:4]
        return next((v for v in above if t.lemma[v] == "debate" and clause.is_verb(t, v)), None)
    speech = t.head[t.head[i]]
    if t.dep[i] == "pobj" and t.lower[t.head[i]] in (
        "to",
        "at",
        "before",
    ):  # 'a speech to a session of parliament'
        return speech if t.lemma[speech] in ("speech", "address") and t.tag[speech] == "NN" else None
    for _ in range(2):
        p = t.head[i]
        contest = t.lower[p] == "in" and t.lemma[i].lower() in _CONTESTS
        if t.dep[i] != "pobj" or not (contest or t.lower[p] in ("of", "for")):
            return None
        i = t.head[p]
        met = t.head[i]  # 'to meet Hill for talks', where 'for' hangs on Hill
        if t.lower[p] == "for" and t.dep[i] == "dobj" and t.lemma[met] == "meet" and t.pos[i] == "PROPN":
            return met
        if contest:  # 'will meet in a debate'
            return i if t.lemma[i] in ("meet", "face", "clash") else None
        if t.lower[p] == "for":
            return i if t.lemma[i] in ("meet", "gather", "convene") else None
    return None


_CONTESTS = frozenset({"debate", "showdown", "face-off", "faceoff", "runoff", "run-off"})


def _is_somebodys_visit(t: Tokens, i: int) -> bool:
    """Whether noun `i` is a visit that names the visitor: 'will be signed during the visit of President Reed'."""
    if vocab.nouns()[t.lemma[i].lower()].kind != "visit":
        return False
    return any(t.dep[c] == "poss" or t.lower[c] in ("of", "by") for c in t.children[i])


def limited(t: Tokens, moment: Moment) -> bool:
    """Whether 'until' stands before the time."""
    return any(t.lower[j] in ("until", "till") for j in range(max(0, moment.first - 2), moment.first))


def ordinal(t: Tokens, trigger: Trigger) -> str:
    """The 'second' of 'the second summit'."""
    if trigger.frame != "noun":
        return ""
    return next((t.lower[c] for c in t.children[trigger.at] if t.ent[c] == "ORDINAL" and c < trigger.at), "")


def behind(t: Tokens, trigger: Trigger, who: Sequence[parties.Party]) -> int | None:
    """Where the sentence before begins, if noun `trigger` says only whose it is, and with a pronoun: 'his trip'."""
    if trigger.frame != "noun" or len(who) != 1 or t.tag[who[0].head] != "PRP$":
        return None
    begin = t.sent[trigger.at]
    return t.sent[begin - 1] if begin else None


def places_of(t: Tokens, i: int) -> set[str]:
    """The names of states and parties that belong to noun `i`: 'the Iowa caucuses', 'the Democratic primary in Utah'."""
    below = [c for c in t.children[i] if c < i]
    below += [o for c in t.children[i] if t.lower[c] == "in" for o in t.children[c]]
    return {t.lower[c] for c in below if t.ent[c] in ("GPE", "NORP")}
