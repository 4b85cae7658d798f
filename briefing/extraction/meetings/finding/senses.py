"""Guards against the other senses of meeting words: 'meet demand', 'fair hearing', 'hearing aid'."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.finding import (
    attended,
    company,
    crowds,
    genre,
    mistagged,
    occasions,
    rounds,
    speeches,
    stays,
    together,
)
from briefing.extraction.meetings.who import alongside
from briefing.extraction.meetings.who.parties import can_meet, is_state
from briefing.extraction.tokens import Tokens

_WITH = frozenset({"with"})
_WITH_BETWEEN = frozenset({"with", "between"})


def noun_fits(t: Tokens, i: int, key: str, before: str) -> bool:
    """Whether the noun at `i`, whose entry is `key`, is a meeting here as far as its neighbours say."""
    if before in ('"', "”", "'", "’") and i > 1:
        before = t.lower[i - 2]  # a "no" vote
    if before in vocab.noun_decoys().get(key, ()) and not (key == "trip" and _is_through(t, i)):
        return False
    head, dep = t.head[i], t.dep[i]
    timed = (
        t.ent[head] in ("DATE", "TIME") and t.ent[i] not in ("DATE", "TIME") and head > i
    )  # 'a rally Friday night'
    if dep in ("compound", "nmod", "amod") and head != i and t.pos[head] in ("NOUN", "PROPN") and not timed:
        return (
            mistagged.verb_behind(t, i) is not None
        )  # part of another noun: 'hearing aid', 'peace talks process', 'meeting room'
    if t.pos[i] == "PROPN":
        after = t.lower[i + 1] if i + 1 < len(t) else ""
        body = t.ent[i] in ("ORG", "LAW", "GPE", "PERSON", "NORP") or after == "of"
        if key in ("conference", "congress", "convention", "assembly", "session", "forum", "hall") and body:
            known = attended.is_attended(t, i) or attended.is_on(t, i) or attended.is_of_party(t, i)
            return key in ("conference", "convention", "forum") and known
        if t.ent[i] in ("PERSON", "GPE", "LAW", "WORK_OF_ART", "PRODUCT"):
            return False
    if key == "wake" and t.lower[max(0, i - 2)] == "in":
        return False  # 'in the wake of the attack', 'in its wake'
    if key == "talks":
        return t.pos[i] != "PROPN" or i == t.sent[i]
    if key in ("rally", "march", "strike", "opening", "session") and genre.speaks_of(t, i, "markets"):
        return False
    if key == "stop":
        places = [
            o for p in clause.prepositions(t, i, frozenset({"in", "at"})) for o in clause.objects_of(t, p)
        ]
        return t.pos[i] == "NOUN" and (
            before in ("campaign", "first", "next", "last")
            or any(t.ent[o] == "GPE" or is_state(t.word[o]) for o in places)
        )
    if key == "return":  # 'on her return to Ireland tomorrow'
        goals = [o for p in clause.prepositions(t, i, frozenset({"to"})) for o in clause.objects_of(t, p)]
        return (
            t.tag[i] == "NN"
            and any(t.dep[c] == "poss" for c in t.children[i])
            and any(t.ent[o] == "GPE" for o in goals)
        )
    if key == "round":
        return _is_round(t, i) or rounds.of_talks(t, i)
    if key == "vote" and (occasions.is_voter(t, i) or (t.tag[i] == "NNS" and _are_counted(t, i))):
        return False
    if key in company.DRINKS:
        return company.is_taken_together(t, i)
    if key == "swing":
        return company.is_journey(t, i)
    if key == "release":
        of = {j for c in t.children[i] for j in (c, *t.children[c])}  # also 'the release Friday of jobs data'
        data = any(t.lower[c] == "of" for c in of) and not any(
            t.dep[c] == "poss" and t.ent[c] != "DATE" for c in t.children[i]
        )
        return t.tag[i] == "NN" and (data or occasions.is_set_for(t, i))
    if key == "publication":
        return t.tag[i] == "NN" and occasions.is_set_for(t, i)
    if key in ("contest", "showdown", "matchup", "rematch", "kickoff", "faceoff") and genre.is_sport(t, i):
        return False
    if key in ("closing", "completion"):
        return t.tag[i] == "NN" and t.dep[i] in ("pobj", "nsubjpass", "nsubj") and t.head[i] != i
    if key in ("ruling", "decision"):
        return t.tag[i] in ("NN", "NNP")
    if key == "trial":
        return not any(
            t.lemma[o].lower() in vocab.events("tested")
            for p in clause.prepositions(t, i, frozenset({"of"}))
            for o in clause.objects_of(t, p)
        )
    if key in ("opening", "signing", "launch") and t.tag[i] != "NN":
        return False
    if key == "call":
        modified = {t.lower[c] for c in t.children[i] if c < i} | {before}
        if dep == "dobj" and t.lemma[head] == "hold":
            return True
        phoned = company.is_taken_or_made(t, i) or company.is_planned(t, i)
        return (
            phoned
            or bool(modified & vocab.compounds("call"))
            or bool(clause.prepositions(t, i, _WITH_BETWEEN))
        )
    if key == "consultation" and before == "in":
        return False  # 'decides in consultation with the board'
    if key == "audience" and t.lemma[head] in ("grant", "give", "accord", "refuse", "deny") and dep == "dobj":
        return any(t.lower[c] in ("an", "no") for c in t.children[i]) or before in (
            "private",
            "papal",
            "royal",
        )
    if key in ("appointment", "audience"):
        held = dep == "dobj" and bool(clause.prepositions(t, head, _WITH))
        return t.tag[i] in ("NN", "NNP") and (held or bool(clause.prepositions(t, i, _WITH)))
    if key in ("trip", "visit") and genre.is_sport(t, i):
        return False
    if key == "summit" and genre.speaks_of(t, i, "mountains"):
        return False
    if key == "summit":
        climbed = t.lemma[head] in ("reach", "climb", "scale", "conquer") and dep == "dobj"
        behind = clause.prepositions(t, i, frozenset({"of"}))
        return not climbed and not any(
            t.lower[o] in ("mountain", "mount", "volcano", "hill", "peak", "everest") or t.ent[o] == "LOC"
            for p in behind
            for o in clause.objects_of(t, p)
        )
    return True


_ROUNDS = frozenset(
    {
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "new",
        "next",
        "another",
        "final",
        "fresh",
        "further",
        "last",
    }
)


def _is_round(t: Tokens, i: int) -> bool:
    """Whether 'round' alone is one of talks: 'a second round is set for 28 April'."""
    told = {t.lower[c] for c in t.children[i] if c < i} & _ROUNDS
    whose = any(t.lower[c] == "of" for c in t.children[i])
    if any(
        t.lower[o] in ("voting", "elections")
        for c in t.children[i]
        if t.lower[c] == "of"
        for o in t.children[c]
    ):
        return True  # 'the first round of voting is on 23 April'
    return (
        bool(told)
        and not whose
        and not genre.is_sport(t, i)
        and t.dep[i] in ("nsubj", "nsubjpass", "dobj", "pobj")
    )


def verb_fits(t: Tokens, v: int, last: int, frame: str) -> bool:
    """Whether verb `v` is used of people who meet."""
    if t.dep[v] in ("amod", "compound", "aux", "auxpass"):
        return False
    if t.lemma[v] == "call" and "witness" in t.lemma[v + 1 : v + 14]:
        return False  # 'will call the director, Ann Hill, as a witness'
    if t.lemma[v] == "call" and last == v and t.lower[v + 1 : v + 2] == ["out"]:
        return False  # 'called out his rival on Thursday'
    if t.lemma[v] == "call" and _is_named_so(t, v):
        return False
    if t.lemma[v] == "receive" and "percent" in t.lower[v + 1 : v + 5]:
        return False  # 'received 38 percent, Ann Hill 3 percent'
    if frame in ("meet", "visit", "talk") and not alongside.companions(t, v, last) and genre.is_sport(t, v):
        return False
    if frame == "meet":
        crammed = t.lemma[v] == "huddle" and (
            (t.tag[v] == "VBN" and clause.tense(t, v) == "participle")
            or (t.lower[v + 1 : v + 2] == ["together"] and not alongside.companions(t, v, last))
        )
        return not crammed and together.meets(t, v, last)
    if frame == "visit":
        objects = clause.children(t, v, "dobj", "nsubjpass")
        if not objects:
            only = any(t.lower[c] in ("only", "just", "merely") for c in t.children[v])  # 'are only visiting'
            if any(can_meet(t, o) for p in clause.prepositions(t, v, _WITH) for o in clause.objects_of(t, p)):
                return True  # 'was allowed to visit with the child'
            return clause.tense(t, v) in ("future", "past") or (clause.tense(t, v) == "ongoing" and not only)
        return any(t.lemma[o].lower() not in vocab.decoys("visit_objects") for o in objects)
    if frame == "talk":
        return bool(alongside.talk_parties(t, v))
    if frame == "travel":
        if t.lemma[v] in ("continue", "proceed") and not stays.goes_on(t, v):
            return False
        left = (v, *clause.children(t, v, "dobj"))  # 'departs Peru for Chile', however it hangs
        onward = t.lemma[v] in ("leave", "depart") and any(
            clause.prepositions(t, n, frozenset({"for"})) for n in left
        )
        if is_left(t, v):
            return False
        if t.lower[v] == "head" and "head" in t.lower[v + 2 : v + 5] + t.lower[max(0, v - 4) : v - 1]:
            return False  # 'head to head'
        barred = ("nsubjpass", "auxpass") if onward else ("nsubjpass", "auxpass", "dobj")
        passive = any(t.dep[c] in barred for c in t.children[v])
        if any(
            t.pos[o] == "PRON" for p in clause.prepositions(t, v, frozenset({"for"})) for o in t.children[p]
        ):
            return False  # 'is coming for you'
        return (
            not passive
            and not (t.tag[v] == "VBG" and t.dep[v] == "pcomp")
            and t.dep[v] not in ("acl", "csubj")
        )
    return _is_event(t, v)


_QUOTES = frozenset("\"'“‘«`")


def _is_named_so(t: Tokens, v: int) -> bool:
    """Whether what is called is given a name in quotation marks: 'called them 'a stain on the town''."""
    _, end = t.sentence_of(v)
    for o in clause.children(t, v, "dobj"):
        j = t.edges[o][1] + 1
        for at in (o + 1, j):
            if v < at < end - 1 and t.word[at][:1] in _QUOTES and t.lower[at + 1] != "to":
                return True
    return False


_CRITICS = frozenset({"critic", "opponent", "skeptic", "detractor", "accuser", "rival"})
"""To whom one answers by addressing them."""


def _are_counted(t: Tokens, i: int) -> bool:
    """Whether votes are what somebody casts, wins or needs: 'casting Ohio's votes'."""
    return t.dep[i] == "dobj" and t.lemma[t.head[i]] in _COUNTING


_COUNTING = frozenset({"cast", "win", "get", "need", "lose", "secure", "deliver", "count", "draw"})


def _is_through(t: Tokens, i: int) -> bool:
    """Whether a trip, by bus or what else, leads through a land: 'a bus trip through Iowa'."""
    through = clause.prepositions(t, i, frozenset({"through", "across", "around"}))
    return any(t.ent[o] in ("GPE", "LOC") for p in through for o in clause.objects_of(t, p))


def is_left(t: Tokens, v: int) -> bool:
    """Whether verb `v` is to leave a body and no place: 'will leave the alliance in June'."""
    objects = clause.children(t, v, "dobj") if t.lemma[v] == "leave" else []
    return any({t.lemma[o].lower(), t.lower[o]} & vocab.decoys("left_objects") for o in objects)


def _is_event(t: Tokens, v: int) -> bool:
    """Whether the event verb stands with what makes it one: 'sign a treaty', 'speak at …', 'be sworn in'."""
    lemma = t.lemma[v]
    objects = clause.done_to(t, v)
    if lemma == "sign" and t.tag[v] == "VBN" and t.dep[v] == "acl" and clause.children(t, v, "agent"):
        objects = [t.head[v]]  # 'the pact, signed by twelve states'
    behind = {t.lower[c] for c in t.children[v] if t.dep[c] in ("prep", "prt")}
    if lemma == "sign":
        return any(t.lemma[o].lower() in vocab.events("signed") for o in objects)
    if lemma == "address":
        known = any({t.lemma[o].lower(), t.lower[o]} & vocab.events("addressed") for o in objects)
        hearers = [o for o in objects if t.tag[o] == "NNS" and t.lemma[o].lower() in vocab.parties()]
        many = any(t.lemma[o].lower() not in _CRITICS for o in hearers)  # 'will address governors on Friday'
        return known or many or any(speeches.is_society(t, o) for o in objects)
    if lemma == "swear":
        return "in" in behind
    if lemma == "appear":
        return bool(behind & {"before"}) or any(
            t.lemma[o].lower() in ("court", "hearing", "judge", "magistrate")
            for c in t.children[v]
            for o in clause.objects_of(t, c)
        )
    if lemma == "vote":
        liked = any(
            t.ent[o] == "PERSON" or t.lower[o] in ("him", "her", "me")
            for p in clause.prepositions(t, v, frozenset({"for"}))
            for o in clause.objects_of(t, p)
        )
        over = t.head[t.head[v]]
        with_them = t.dep[v] == "acl" and t.lower[over] == "with"  # 'with five states voting on Tuesday'
        if liked or (t.dep[v] in ("pcomp", "acl") and not with_them):
            return False
        return any(t.pos[s] != "PRON" and can_meet(t, s) for s in clause.subjects(t, v))
    if lemma == "speak":
        return bool(behind & {"at", "to", "before"}) and clause.tense(t, v) in (
            "future",
            "infinitive",
            "modal",
        )
    if lemma == "ratify":
        passive = bool(clause.children(t, v, "nsubjpass"))
        return bool(objects) and (passive or any(can_meet(t, s) for s in clause.subjects(t, v)))
    if lemma == "throng":  # 'demonstrators thronged the street on Monday'
        return crowds.throng(t, v, objects)
    if lemma in ("inaugurate", "marry"):
        return bool(objects)
    if lemma == "hear":  # 'the court will hear the case'
        return occasions.is_heard(t, v, objects)
    if lemma == "strike":  # 'threatened to strike on Tuesday'
        ahead = clause.tense(t, v) in ("future", "infinitive", "modal")
        return ahead and not objects and any(can_meet(t, s) for s in clause.subjects(t, v))
    if lemma in ("gather", "march", "protest", "convene", "rally"):
        return not objects and any(can_meet(t, s) for s in clause.subjects(t, v))
    return True
