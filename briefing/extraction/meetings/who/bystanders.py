"""Who is named beside a meeting and takes no part in it: who only tells of it, talks about it or stays away."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.who import judged
from briefing.extraction.meetings.who.complements import objects_behind
from briefing.extraction.tokens import Tokens

_TELLING = frozenset({"say", "tell", "announce", "report", "add", "confirm", "note", "write", "state"})
_ASKERS = frozenset({"reporter", "journalist", "correspondent", "interviewer"})
_TALKING = frozenset({"discuss", "review", "weigh", "debate", "consider", "mull"})
_BEFOREHAND = frozenset({"preparation", "arrangement", "groundwork", "agenda", "prospect", "logistics"})
_PREPARING = frozenset({"prepare", "organize", "organise", "arrange", "hold", "host"})
_SIDES = frozenset({"party", "side", "participant", "attendee"})
_HANDING = frozenset("hand extradite send transfer surrender deliver commit remand turn return".split())
_WISHES = frozenset({"dream", "hope", "wish", "ambition", "vision"})
_OPENING = frozenset({'"', "“", "``", "‘"})
_CLOSING = frozenset({'"', "”", "''", "’"})
_FAR = 24
"""How many tokens behind a name the verb of telling may be."""
_TITLE = 8
"""How many tokens from a word a mark of quotation around the title it stands in may be."""


def without(t: Tokens, trigger: Trigger, heads: list[int]) -> list[int]:
    """Those of `heads` that may take part in the meeting of `trigger`."""
    at = trigger.at
    advised = judged.advised(t, trigger)
    if advised:
        giver = set(
            clause.subjects(t, next((a for a in t.ancestors(advised[0]) if clause.is_verb(t, a)), at))
        )
        return list(dict.fromkeys([h for h in heads if h not in giver] + advised))
    acting = judged.judged(t, trigger)
    if acting:
        aside = set(clause.subjects(t, t.head[t.head[acting[0]]]))
        return list(dict.fromkeys([h for h in heads if h not in aside] + acting))
    if t.tag[at] == "NNS" and t.dep[at] == "pobj" and t.lower[t.head[at]] == "than":
        return []  # 'milder than the hearings of other nominees'
    aside = _who_discuss(t, trigger) | _who_miss(t, trigger, heads) | _who_look_on(t, trigger)
    aside |= _who_help(t, trigger) | _who_hand_over(t, trigger) | _told_already(t, trigger, heads)
    return [
        h
        for h in heads
        if h not in aside
        and not _tells_at_the_end(t, h, at)
        and not _asks(t, h)
        and not _is_in_a_title(t, h)
        and not is_no_name(t, h)
        and not _is_carried(t, h)
        and not _is_known_as(t, h)
        and not _is_credit(t, h)
        and not _is_nobody(t, h)
        and not _knows(t, h)
        and not _is_scene(t, trigger, h)
        and not (trigger.frame in ("visit", "travel") and _is_journey(t, h))
        and not _hopes(t, h, at)
    ]


def is_no_name(t: Tokens, h: int) -> bool:
    """Whether what the tagger took for a name has no letters: '(17.03.2017)'."""
    return t.pos[h] == "PROPN" and not any(c.isalpha() for c in t.word[h])


def _tells_at_the_end(t: Tokens, h: int, at: int) -> bool:
    """Whether `h` only says so at the end: 'plans to host the king for talks, a palace official told reporters'."""
    v = _verb_behind(t, h)
    if h < at or v is None:
        return False
    first = h
    while first > at and t.word[first - 1] != ",":
        first -= 1
    if first <= at + 1 or h - first > 6:
        return False
    if t.dep[h] not in ("nsubj", "nsubjpass"):
        return True  # taken for something else
    return t.head[h] == v and any(
        t.dep[s] == "nsubj" and t.head[s] == v and s < at for s in t.children[v]
    )  # beside who is to do it


def _verb_behind(t: Tokens, h: int) -> int | None:
    """The verb of telling behind `h`, right there or over what explains it: 'Karl Berg, head of the bank, said'."""
    _, end = t.sentence_of(h)
    last = min(end, h + _FAR) if t.word[h + 1 : h + 2] == [","] else min(end, h + 2)
    for v in range(h + 1, last):
        if clause.is_verb(t, v) or t.word[v] in (";", ":"):
            told = t.tag[v] in ("VBD", "VBZ") and t.lemma[v] in _TELLING
            return v if told and (v == h + 1 or t.word[v - 1] == ",") else None
    return None


def _asks(t: Tokens, h: int) -> bool:
    """Whether `h` is a reporter who asks about it."""
    return (
        t.lemma[h].lower() in _ASKERS
        and t.dep[h] == "nsubj"
        and t.lemma[t.head[h]] in ("ask", "question", "inquire")
    )


def _who_discuss(t: Tokens, trigger: Trigger) -> set[int]:
    """Who talks about what is to be done for a meeting of others: 'discussed preparations for the talks with Reed'."""
    i = trigger.at
    p = t.head[i]
    matter = t.head[p]
    if trigger.frame == "noun" and t.dep[i] == "dobj" and t.lemma[p] in _TALKING:
        told = {o for c in (i, p) for o in objects_behind(t, c, frozenset({"with"}))}
        return {o for o in told if t.lemma[o].lower() in _ASKERS}  # 'discussed the summit with reporters'
    if trigger.frame != "noun" or t.dep[i] != "pobj" or t.lemma[matter].lower() not in _BEFOREHAND:
        return set()
    v = t.head[matter]
    if t.dep[matter] != "dobj" or t.lemma[v] not in _TALKING:
        return set()
    if any(t.dep[c] == "poss" or t.lower[c] in ("a", "an") for c in t.children[i]):
        return set()
    _, end = t.edges[v]
    withs = {
        o
        for w in range(i + 1, min(end + 1, i + 3))
        if t.lower[w] == "with" and t.head[w] in (i, v)
        for o in clause.objects_of(t, w)
    }
    return withs | set(clause.subjects(t, v))


def _who_miss(t: Tokens, trigger: Trigger, heads: list[int]) -> set[int]:
    """Who is said not to have been at the meeting of others: 'Reed was not at the leaders' summit'."""
    i = trigger.at
    p = t.head[i]
    v = t.head[p]
    absent = (
        trigger.frame == "noun"
        and t.dep[i] == "pobj"
        and t.lower[p] == "at"
        and t.lemma[v] == "be"
        and clause.negated(t, v)
    )
    who = set(clause.subjects(t, v)) if absent else set()
    return who if any(h not in who for h in heads) else set()


def _is_in_a_title(t: Tokens, h: int) -> bool:
    """Whether `h` stands in the title of a work, between marks: 'stars on “Harbour Lights”'."""
    begin, end = t.sentence_of(h)
    last = h + 1
    while last < min(end, h + _TITLE) and t.word[last] not in _CLOSING:
        last += 1
    first = h - 1
    while first >= max(begin, h - _TITLE) and t.word[first] not in _OPENING:
        first -= 1
    if first < max(begin, h - _TITLE) or last >= min(end, h + _TITLE):
        return False
    words = [j for j in range(first + 1, last) if t.word[j][:1].isalpha()]
    pronoun = any(t.pos[j] == "PRON" for j in words)
    return not pronoun and all(t.word[j][:1].isupper() or t.pos[j] in ("ADP", "DET", "CCONJ") for j in words)


def _is_carried(t: Tokens, h: int) -> bool:
    """Whether `h` is things somebody has along: 'sat there with their BlackBerrys'."""
    things = t.word[h].endswith("s") and t.pos[h] == "PROPN" and t.ent[h] in ("ORG", "PRODUCT", "")
    owned = any(
        t.lower[c] in ("their", "his", "her", "my", "our") for c in t.children[h] if t.dep[c] == "poss"
    )
    return things and owned and t.dep[h] == "pobj" and t.lemma[h].lower() not in vocab.parties()


def _is_known_as(t: Tokens, h: int) -> bool:
    """Whether `h` is the short name of what stands before it: 'the Ural Bank, or UB'."""
    return (
        h > 2
        and t.lower[h - 1] == "or"
        and t.word[h - 2] == ","
        and t.word[h].isupper()
        and len(t.word[h]) > 1
    )


def _is_nobody(t: Tokens, h: int) -> bool:
    """Whether it is said of nobody: 'no country will deal with us in the talks'."""
    return any(t.lower[c] == "no" and t.dep[c] in ("det", "neg") for c in t.children[h])


def _knows(t: Tokens, h: int) -> bool:
    """Whether `h` only knows of it: 'a person familiar with plans for the meeting', 'people briefed on the talks'."""
    if t.pos[h] != "NOUN":
        return False
    return any(
        t.lemma[c] in _KNOWING and h < c and t.dep[c] in ("amod", "acl") for c in t.children[h]
    ) or any(
        t.lower[c] == "with" and any(t.lower[o] == "knowledge" for o in t.children[c]) for c in t.children[h]
    )


_KNOWING = frozenset({"familiar", "brief", "acquaint"})


def _is_scene(t: Tokens, trigger: Trigger, h: int) -> bool:
    """Whether `h` is the region or town whose contest it is: 'Iowa's caucuses', 'Houston's rodeo'."""
    owned = trigger.kind == "event" and t.dep[h] == "poss" and t.head[h] == trigger.at
    where = t.lower[h] in vocab.regions() or t.lower[h] in vocab.cities()
    return owned and where and t.lower[h] not in vocab.capitals()


def _is_journey(t: Tokens, h: int) -> bool:
    """Whether `h` is a journey itself: 'The trip is part of a tour and it is to visit Norway'."""
    return t.pos[h] == "NOUN" and t.lemma[h] in ("trip", "visit", "tour", "journey", "voyage")


def _who_hand_over(t: Tokens, trigger: Trigger) -> set[int]:
    """Who gives somebody over to be tried: 'agreed to hand them over for trial'."""
    i = trigger.at
    v = t.head[t.head[i]]
    handed = trigger.frame == "noun" and t.lemma[i].lower() == "trial" and t.dep[i] == "pobj"
    if not handed or t.lemma[v] not in _HANDING or not clause.children(t, v, "dobj"):
        return set()
    return set(clause.subjects(t, v))


def _is_credit(t: Tokens, h: int) -> bool:
    """Whether `h` is whose picture it is, run into the caption: 'Lund Press Agency Mayor Ann Hill meets'."""
    if t.ent[h] != "ORG" or t.dep[h] != "nsubj":
        return False
    behind = [c for c in t.children[t.head[h]] if c > h and t.dep[c] == "nsubj" and t.ent[c] == "PERSON"]
    return any(t.edges[c][0] == t.edges[h][1] + 1 for c in behind)


def _hopes(t: Tokens, h: int, at: int) -> bool:
    """Whether `h` hopes to bring others together: 'it was her dream to bring the sides together for talks'."""
    wish = t.head[h]
    if t.dep[h] != "poss" or t.lemma[wish] not in _WISHES:
        return False
    return any(t.lemma[a] in ("bring", "get") and t.head[a] == wish for a in (at, *t.ancestors(at)))


def _who_look_on(t: Tokens, trigger: Trigger) -> set[int]:
    """Who comes to a debate as somebody's guest: 'will attend the debate as the candidate's guest'."""
    v = t.head[trigger.at]
    if trigger.frame != "noun" or t.dep[trigger.at] != "dobj" or t.lemma[v] != "attend":
        return set()
    if t.lemma[trigger.at].lower() != "debate":
        return set()
    as_what = [o for p in t.children[v] if t.lower[p] == "as" for o in clause.objects_of(t, p)]
    return set(clause.subjects(t, v)) if any(t.lemma[o] in ("guest", "spectator") for o in as_what) else set()


def _who_help(t: Tokens, trigger: Trigger) -> set[int]:
    """Who helps others to prepare it: 'partners will assist the parties in preparing the meeting'."""
    v = t.head[trigger.at]
    helps = t.dep[v] == "pcomp" and t.lower[t.head[v]] in ("in", "with") and t.lemma[v] in _PREPARING
    return set(clause.subjects(t, v)) if helps and t.dep[trigger.at] == "dobj" else set()


def _told_already(t: Tokens, trigger: Trigger, heads: list[int]) -> set[int]:
    """'The parties' or 'the sides' where the noun has its own body: 'At the group's meeting, the parties agreed'."""
    first, last = t.edges[trigger.at]
    if trigger.frame != "noun" or not any(first <= h <= last and t.pos[h] == "PROPN" for h in heads):
        return set()
    return {
        h
        for h in heads
        if not first <= h <= last
        and t.tag[h] == "NNS"
        and t.lemma[h] in _SIDES
        and [t.lower[c] for c in t.children[h]] == ["the"]
    }
