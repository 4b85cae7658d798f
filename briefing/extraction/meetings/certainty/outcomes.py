"""What else the sentence says of a meeting that its own verb does not: that it was called off, ended, or how it may go.

Asked after `status.read`, whose reading it sets right: 'had planned to hold a meeting but postponed it', 'if the talks
go badly', 'after hours of talks ended', 'called a snap election', 'will walk out of the meeting', 'if we don't meet'.
"""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty import hoped_for, said_by_word
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.meetings.who.parties import can_meet
from briefing.extraction.tokens import Tokens

_GOING = frozenset(
    "go fail succeed collapse end produce yield result break stall drag prove bring deliver falter work turn fall run".split()
)
_ENDING = frozenset({"end", "break", "collapse", "conclude", "finish", "close", "fail", "stall", "wrap"})
_HAGGLING = frozenset({"haggle", "negotiate", "bargain", "wrangle", "haggling", "wrangling"})
"""What is done over a meeting that is not sure yet."""
_SWAYING = frozenset({"convince", "persuade", "encourage", "leave", "help"})
_LEADING = frozenset(
    {"produce", "lead", "yield", "result", "end", "cause", "trigger", "spark", "bring", "raise"}
)
"""What a meeting that was held has done."""
_SETTLING = frozenset(
    {"solve", "resolve", "settle", "change", "achieve", "last", "make", "reach", "secure", "herald"}
)
_SEEKING = frozenset({"ask", "request", "seek", "propose", "suggest", "initiate", "arrange", "broker"})
_PERCEIVING = frozenset({"hear", "see", "feel", "smell", "tell", "sense", "overhear"})
_IT = frozenset({"it", "them", "that"})
_OFF = ("cancelled", "postponed")
_SUDDEN = frozenset({"snap", "early", "fresh", "a", "an", "new"})


def corrected(t: Tokens, trigger: Trigger, reading: Reading) -> Reading:
    """`reading` of `trigger`, set right by what its sentence says around it."""
    if trigger.frame != "noun":
        if trigger.frame == "meet" and reading.status == "cancelled" and _if_not(t, trigger.at):
            return reading._replace(status="possible", sure=True)
        return reading
    i = trigger.at
    if reading.status == "possible":
        came = _came_about(t, i)
        if came is not None:
            return Reading("held", True, (*reading.path, came), reading.carrier)
    if reading.status == "possible" and _was_sought(t, i):
        return Reading("held", False, reading.path, None)
    if reading.status == "cancelled" and _is_of_its_outcome(t, i):
        return reading._replace(status="scheduled", sure=False)
    if trigger.kind == "visit" and _is_back_from(t, i):
        over = t.head[t.head[t.head[i]]]
        return Reading("held", True, (i, t.head[i]), over if clause.is_verb(t, over) else None)
    off = _called_off_behind(t, i, reading)
    if off is not None:
        return Reading(off[0], True, (*reading.path, off[1]), off[1])
    v = t.head[i]
    if (
        t.dep[i] == "nsubj"
        and clause.is_verb(t, v)
        and clause.tense(t, v) == "past"
        and not clause.negated(t, v)
    ):
        swayed = t.lemma[v] in _SWAYING and bool(clause.children(t, v, "dobj"))
        took = t.lemma[v] in _LEADING and reading.status in ("scheduled", "expected")
        if swayed or took:
            return Reading("held", swayed or reading.sure, (i, v), None)
    if t.lower[v] in ("over", "about") and t.lemma[t.head[v]] in _HAGGLING and _is_new(t, i):
        return Reading("possible", True, (i, v, t.head[v]), None)
    if reading.status == "possible" and _is_how_it_goes(t, i):
        return reading._replace(status="scheduled", sure=False)
    if (
        reading.status == "cancelled"
        and any(t.lemma[j] == "invite" for j in reading.path)
        and _is_known(t, i)
    ):
        return reading._replace(status="scheduled", sure=False)  # 'were not invited to the Rome talks'
    if reading.status == "cancelled":
        left = [j for j in reading.path if _is_left(t, j)]
        if left and any(clause.tense(t, j) in ("future", "infinitive") for j in left):
            return reading._replace(status="scheduled")  # 'will walk out of the talks'
        if left and any(clause.tense(t, j) in ("past", "present") for j in left):
            return Reading("held", True, reading.path, left[0])  # 'walked out of the talks': they were on
    ahead = hoped_for.read(t, i, reading)
    if ahead is not None:
        return ahead
    if reading.status == "scheduled" and _is_where_perceived(t, i):
        return Reading("held", False, reading.path, None)
    if reading.status is None and not reading.sure and (pictured(t, i) or _is_where_done(t, i)):
        return Reading("held", False, (i,), None)
    if what_it_was(t, i) is not None:
        return Reading("held", False, reading.path, None)
    if reading.status == "scheduled" and _is_decided(t, i):
        return Reading("held", False, reading.path, None)
    if reading.status != "held" and _had_ended(t, i):
        return Reading("held", True, (i,), None)
    if (
        t.dep[i] == "dobj"
        and t.lemma[v] == "call"
        and reading.status == "held"
        and _is_ballot_called(t, i, v)
    ):
        return Reading("scheduled", True, (i, v), v)
    inked = v if t.dep[i] == "dobj" else t.head[v] if t.lower[v] == "in" else i
    if t.lower[inked] in ("pencilled", "penciled") and t.head[i] != i:
        return Reading("scheduled", True, (i, inked), inked)
    return reading


def _is_back_from(t: Tokens, i: int) -> bool:
    """Whether somebody is said to be back from journey `i`: 'Mr. Hill, back from a trip to Lima, met the speaker'."""
    p = t.head[i]
    return t.lower[p] == "from" and t.lower[t.head[p]] in ("back", "fresh", "home", "returned", "returning")


def _called_off_behind(t: Tokens, i: int, reading: Reading) -> tuple[str, int] | None:
    """What the next verb does to meeting `i`: 'planned a rally but cancelled it'."""
    for v in reading.path[1:]:
        if not clause.is_verb(t, v):
            continue
        for c in t.children[v]:
            if t.dep[c] != "conj" or not i < c <= i + 25 or clause.tense(t, c) != "past":
                continue
            named = said_by_word.word_class(t, c)
            if named in _OFF and any(t.lower[o] in _IT for o in clause.children(t, c, "dobj")):
                return named, c
    return None


def _came_about(t: Tokens, i: int) -> int | None:
    """The verb that tells that meeting `i`, asked for, was held: 'requested a meeting with Hill, which took place today'."""
    _, end = t.sentence_of(i)
    which = next((j for j in range(i + 1, min(end - 2, i + 14)) if t.lower[j] in ("which", ",")), None)
    if which is None or which + 2 >= end:
        return None
    which += t.lower[which] == ","
    v = which + 1 + (t.lower[which + 1] in ("was", "were"))
    if t.lower[which] != "which" or v + 1 >= end or t.dep[v] != "relcl":
        return None
    passive = v > which + 1 and t.lower[v] == "held"
    return (
        v
        if passive or t.lower[v : v + 2] == ["took", "place"] or t.lower[v] in ("happened", "occurred")
        else None
    )


def _is_how_it_goes(t: Tokens, i: int) -> bool:
    """Whether it is only left open how 'the' meeting will go: 'if the talks go badly'."""
    v = t.head[i]
    if t.dep[i] != "nsubj" or t.lemma[v] not in _GOING or not clause.is_verb(t, v):
        return False
    open_to = any(t.lower[c] in ("if", "unless", "should") for c in t.children[v])
    return open_to and any(t.dep[c] in ("det", "poss") for c in t.children[i])


def _is_of_its_outcome(t: Tokens, i: int) -> bool:
    """Whether what is not expected is only what 'the' meeting brings: 'do not expect this week's meeting to produce a deal'."""
    told = [t.head[i]] if t.dep[i] == "nsubj" else [c for c in t.children[i] if t.dep[c] == "acl" and c > i]
    if t.lower[i + 1 : i + 2] == ["to"] and i + 2 < len(t):
        told.append(i + 2)
    known = any(t.dep[c] in ("det", "poss") and t.lower[c] not in ("a", "an", "any") for c in t.children[i])
    return known and any(
        t.lemma[v] in (_GOING | _LEADING | _SETTLING) - {"go"}
        and clause.tense(t, v) == "infinitive"
        and not clause.negated(t, v)
        for v in told
    )


def _was_sought(t: Tokens, i: int) -> bool:
    """Whether it is only said who had asked for 'the' meeting, of which the text has told: 'had requested the meeting'."""
    if any(t.lower[c] != "the" for c in t.children[i]) or not t.children[i] or t.tag[i] != "NN":
        return False
    v = t.head[t.head[i]] if t.dep[i] == "pobj" and t.lower[t.head[i]] == "for" else t.head[i]
    if t.dep[i] not in ("dobj", "pobj") or t.lemma[v] not in _SEEKING or t.lower[i + 1 : i + 2] == ["to"]:
        return False
    return t.tag[v] in ("VBD", "VBN") and not clause.negated(t, v)


def _is_where_perceived(t: Tokens, i: int) -> bool:
    """Whether meeting `i` is where somebody could hear or see something: 'During the call she could hear shots'."""
    p = t.head[i]
    v = t.head[p]
    within = t.dep[i] == "pobj" and t.lower[p] in ("during", "in", "at", "on") and t.lemma[v] in _PERCEIVING
    return within and any(t.lower[c] == "could" and t.dep[c] == "aux" for c in t.children[v])


def pictured(t: Tokens, i: int) -> list[int]:
    """Whom a caption without a verb shows at event `i`: 'Ann Hill at a ceremony in Lund'."""
    p = t.head[i]
    one = t.head[p]
    shown = t.dep[i] == "pobj" and t.lower[p] in ("at", "during") and t.ent[one] == "PERSON"
    return [one] if shown and t.head[one] == one and t.pos[one] == "PROPN" and p == one + 1 else []


def _is_where_done(t: Tokens, i: int) -> bool:
    """Whether something was done at meeting `i` by those it hangs on: 'was agreed by ministers at their Rome summit'."""
    p = t.head[i]
    who = t.head[p]
    if t.dep[i] != "pobj" or t.lower[p] not in ("at", "during") or not can_meet(t, who):
        return False
    done = next((a for a in t.ancestors(who) if clause.is_verb(t, a)), None)
    by = done is not None and t.dep[who] == "pobj" and t.dep[t.head[who]] == "agent"
    return by and done is not None and clause.tense(t, done) in ("past", "participle")


_CALLED = frozenset({"suppose", "mean", "bill", "intend", "know", "describe", "call"})


def what_it_was(t: Tokens, i: int) -> int | None:
    """The verb of which event `i` is said to be what it was called: 'came for what was billed as a speech'."""
    v = t.head[i]
    if (t.dep[i] == "pobj" and t.lower[v] == "as") or (
        t.dep[i] == "attr" and t.lemma[v] == "be" and t.dep[v] == "xcomp"
    ):
        v = t.head[v]
    else:
        return None
    called = t.lemma[v] in _CALLED and t.dep[v] == "pcomp"
    what = any(t.lower[c] == "what" for c in clause.children(t, v, "nsubjpass", "nsubj"))
    above = t.head[t.head[v]]
    return (
        above if called and what and clause.is_verb(t, above) and clause.tense(t, above) == "past" else None
    )


def _is_decided(t: Tokens, i: int) -> bool:
    """Whether somebody is told to have won or lost in ballot `i`: 'has run well, beating Hill in the caucuses Monday'."""
    v = t.head[t.head[i]]
    inside = (
        t.dep[i] == "pobj" and t.lower[t.head[i]] == "in" and t.lemma[i].lower() in vocab.events("ballots")
    )
    if not inside or t.lemma[v] not in _WINNING or t.tag[v] != "VBG" or t.dep[v] != "advcl":
        return False
    return clause.tense(t, t.head[v]) in ("past", "present") and not clause.children(t, v, "aux")


_WINNING = frozenset({"beat", "win", "lose", "defeat", "trounce", "crush", "edge", "rout", "topple", "upset"})


def _is_left(t: Tokens, v: int) -> bool:
    """Whether verb `v` says that somebody leaves a meeting that is on: 'walked out of the talks'."""
    out = t.lemma[v] in ("walk", "storm") and any(t.lower[c] == "out" for c in t.children[v])
    return out or (t.lemma[v] == "withdraw" and any(t.lower[c] == "from" for c in t.children[v]))


def _had_ended(t: Tokens, i: int) -> bool:
    """Whether meeting `i` is what ended before: 'will meet again after hours of talks on Monday ended without a deal'."""
    top = i
    while t.dep[top] == "pobj" and t.lower[t.head[top]] == "of" and t.head[t.head[top]] < top:
        top = t.head[t.head[top]]
    begin, end = t.sentence_of(i)
    first = min(t.edges[top][0], top)
    if not any(t.lower[j] == "after" for j in range(max(begin, first - 2), first)):
        return False
    verb = next((j for j in range(i + 1, min(end, i + 12)) if clause.is_verb(t, j)), None)
    return verb is not None and t.tag[verb] == "VBD" and t.lemma[verb] in _ENDING


def _is_ballot_called(t: Tokens, i: int, v: int) -> bool:
    """Whether a vote was called and is still ahead: 'who called the snap ballot a week ago'; not one of a year told."""
    if t.lemma[i].lower() not in vocab.events("ballots"):
        return False
    begin, end = t.edges[v]
    begin, end = max(begin, v - 30), min(end, v + 30)
    years = any(t.word[j].isdigit() and len(t.word[j]) == 4 for j in range(begin, end + 1))
    return not years and any(t.lower[c] in _SUDDEN for c in t.children[i])


def _if_not(t: Tokens, v: int) -> bool:
    """Whether it is only a condition that they do not meet: 'If we don't meet, that's fine'."""
    return clause.negated(t, v) and any(t.lower[c] == "if" and t.dep[c] == "mark" for c in t.children[v])


def _is_known(t: Tokens, i: int) -> bool:
    return any(t.lower[c] in ("the", "this", "that") and t.dep[c] == "det" for c in t.children[i])


def _is_new(t: Tokens, i: int) -> bool:
    return any(t.lower[c] in ("a", "an", "another") and t.dep[c] == "det" for c in t.children[i])
