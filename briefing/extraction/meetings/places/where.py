"""Where a meeting is: the place behind 'in', 'at' or 'to' that hangs on its words, or before the noun."""

from __future__ import annotations

from briefing.extraction.meetings import clause, phrase
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.dates.calendar import Moment
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.places.placenames import PLACES, is_place_name
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.meetings.who import parties
from briefing.extraction.meetings.who.attending import is_host
from briefing.extraction.tokens import Tokens
from briefing.records import Passage

_AT = frozenset({"in", "at", "inside", "aboard", "near", "outside"})
_BEFORE = _AT | {"before", "to"}
_TO = frozenset({"to", "in", "at", "for", "into"})


def find(t: Tokens, trigger: Trigger, reading: Reading, moment: Moment | None = None) -> Passage | None:
    """The place of the meeting, in the text's words, if it names one that is not its date `moment` ('at Easter')."""
    place = _find(t, trigger, reading)
    when = moment.time.span if moment is not None else None
    if place is not None and when is not None and place.span[0] < when[1] and when[0] < place.span[1]:
        return None
    return place


def _find(t: Tokens, trigger: Trigger, reading: Reading) -> Passage | None:
    at = trigger.at
    if trigger.frame == "visit":
        for c in clause.children(t, at, "dobj", "nsubjpass"):
            if _is_place(t, c) or _is_building(t, c):
                return _passage(t, c)
    words = _TO if trigger.kind == "visit" else _BEFORE if trigger.kind == "hearing" else _AT
    nodes = [at]
    if reading.carrier is not None and clause.is_verb(t, reading.carrier):
        nodes.append(reading.carrier)
    for c in t.children[at]:  # 'a summit planned for Monday in Rome', 'talks that were to open in Rome'
        if c > at and t.dep[c] in ("acl", "relcl") and trigger.frame == "noun":
            nodes += [c, *(g for g in t.children[c] if t.dep[g] == "xcomp")]
    for node in nodes:
        for p in t.children[node]:
            if t.lower[p] in words and t.dep[p] in ("prep", "advmod", "prt"):
                for o in clause.objects_of(t, p):
                    if trigger.kind == "hearing" and (court := _court(t, o)) is not None:
                        return _passage(t, court)
                    unknown = trigger.kind == "visit" and t.pos[o] == "PROPN" and not t.ent[o]
                    if t.lower[p] in ("before", "to") and trigger.kind == "hearing":
                        continue
                    if _is_place(t, o) or unknown or (t.lower[p] in ("in", "at") and _is_building(t, o)):
                        return _passage(t, o)
            elif (t.lower[p] == "to" and t.lemma[node] in _SENDING) or (
                t.lower[p] == "for" and t.lemma[node] in ("set", "schedule", "plan", "slate", "book")
            ):
                for o in clause.objects_of(t, p):
                    if t.ent[o] in PLACES:
                        return _passage(
                            t, o
                        )  # 'will lead a delegation to Rome for talks', 'a summit set for Rome'
    if trigger.frame == "noun":
        for c in t.children[at]:
            if c < at and t.dep[c] in ("compound", "nmod") and (t.ent[c] in PLACES or _is_seat(t, c)):
                return _passage(t, c)
    _, end = t.sentence_of(at)
    for j in range(trigger.last + 1, min(end - 1, at + 30)):
        if (clause.is_verb(t, j) and t.lemma[j] not in _SET) or t.lower[j] in _ELSEWHERE:
            break
        if trigger.frame == "noun" and t.dep[j] == "conj" and t.lemma[j] in vocab.nouns():
            break  # the place of another meeting
        if t.lower[j] in words and t.dep[j] == "prep" and (j < at + 12 or _beside_day(t, j, end)):
            for o in clause.objects_of(t, j):
                if t.ent[o] in PLACES or (j < at + 12 and t.lower[j] == "at" and _is_place(t, o)):
                    return _passage(t, o)
    if trigger.frame != "noun" and (before := _before_where(t, at)) is not None:
        return _passage(t, before)
    carrier = reading.carrier
    if trigger.frame == "noun" and is_host(t, at, carrier):  # 'Oslo hosted talks between …'
        return next((_passage(t, s) for s in clause.subjects(t, carrier or at)), None)
    return None


def _before_where(t: Tokens, v: int) -> int | None:
    """The place before 'where' that verb `v` is told of: 'Lima, where he will fly on Saturday'."""
    while t.dep[v] == "xcomp" and clause.is_verb(t, t.head[v]):
        v = t.head[v]
    place = t.head[v]
    told = t.dep[v] == "relcl" and any(t.lower[c] == "where" for c in t.children[v])
    return place if told and t.ent[place] == "GPE" else None


def _beside_day(t: Tokens, p: int, end: int) -> bool:
    """Whether preposition `p` stands before or behind a day: 'on Monday in Rome', 'in Rome yesterday'."""
    if t.ent[p - 1] == "DATE":
        return True
    j = p + 1
    while j < min(end, p + 6) and t.ent[j] in PLACES:
        j += 1
    return j < end and (t.ent[j] == "DATE" or (t.lower[j] == "on" and j + 1 < end and t.ent[j + 1] == "DATE"))


def _court(t: Tokens, i: int) -> int | None:
    """The named court that noun `i` is or sits in: 'Lund District Court', 'a special sitting of Lund District Court'."""
    if t.lemma[i].lower() in ("sitting", "session"):
        of = [o for c in t.children[i] if t.lower[c] == "of" for o in clause.objects_of(t, c)]
        return next((o for o in of if _court(t, o) is not None), None)
    return i if t.lower[i] == "court" and t.pos[i] == "PROPN" else None


_SET = frozenset({"schedule", "be", "hold", "plan", "set", "slate", "take"})
_ELSEWHERE = frozenset({"that", "who", "which", "when", "where", "while", "after", "before", ";", ":"})
_SENDING = frozenset(
    {"lead", "send", "travel", "fly", "head", "go", "come", "return", "take", "bring", "dispatch"}
)


def _is_seat(t: Tokens, i: int) -> bool:
    """Whether name `i` before a noun is a house where people are received: 'a White House luncheon'; no chamber."""
    return (
        _is_building(t, i)
        and t.lower[i] in ("house", "palace")
        and t.lower[i - 1] not in ("the", "a", "us", "u.s.")
        and t.pos[i - 1] == "PROPN"
    )


def _is_building(t: Tokens, i: int) -> bool:
    """Whether name `i` is of a building: 'in the White House', 'at Lund University'."""
    return t.pos[i] == "PROPN" and t.lower[i] in parties.BUILDINGS and t.ent[i] != "PERSON"


_VAGUE = frozenset({"area", "state", "region", "country", "city", "zone", "territory", "room", "house"})


def _is_place(t: Tokens, i: int) -> bool:
    return (
        t.ent[i] in PLACES
        or is_place_name(t, i)
        or (
            t.lemma[i].lower() in vocab.places()
            and not (t.tag[i] == "NNS" and t.lemma[i] in _VAGUE)
            and t.ent[i] not in ("DATE", "TIME", "PERSON")
        )
    )


def _passage(t: Tokens, head: int) -> Passage:
    if t.lower[head] in ("capital", "city", "town"):  # 'in the capital, Rome'
        head = next((c for c in t.children[head] if t.dep[c] == "appos" and t.ent[c] in PLACES), head)
    first, last = phrase.noun_phrase(t, head)
    if t.ent[head] in PLACES:
        while last + 1 < len(t) and t.ent_iob[last + 1] == 1:
            last += 1
    while last > first and t.lower[last] in ("'s", "’s"):
        last -= 1
    while first < last and t.lower[first] in ("the", "a", "an"):
        first += 1
    start, end = t.span(first, last)
    return Passage(text=t.text[start:end], span=(start, end))
