"""How a time and a meeting stand to each other in the parse: the questions that `when.py` asks before it weighs."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty import modality, placing
from briefing.extraction.meetings.dated import actions
from briefing.extraction.meetings.dates.calendar import Moment
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.tokens import Tokens

_ARRANGED = frozenset(
    {
        "host",
        "sponsor",
        "organize",
        "organise",
        "stage",
        "schedule",
        "plan",
        "set",
        "hold",
        "slate",
        "book",
        "arrange",
        "start",
        "begin",
        "preside",
        "chair",
        "head",
        "convene",
        "attend",
        "lead",
        "moderate",
    }
)
_PLACING = frozenset(
    {"after", "before", "since", "following", "ahead", "pending", "until", "amid", "despite"}
)
_PARTING = frozenset("that who which after before since of until and or as run-up runup eve date".split())
_SETTING = frozenset({"in", "at", "on", "during"})
_BEING = frozenset({"be", "return", "travel", "fly", "head", "gather", "come", "go", "arrive"})
_DASHES = frozenset({"—", "–", "--"})
_BEHIND = 24
"""How many tokens behind a meeting its time may stand, with several named between."""
_BRINGING = frozenset({"bring", "put", "come", "go", "take", "move", "return", "send"})


def is_when_clause(t: Tokens, trigger: Trigger, m: Moment, carrier: int | None) -> bool:
    """Whether the clause of verb `trigger` says what happened then: 'in March, when the ministers met'."""
    v = trigger.at if trigger.frame != "noun" else carrier
    if v is None or not 0 < v - m.last <= 18:
        return False
    chain = [v, *modality.controls(t, v)]  # 'on Monday, when the panel is due to hold a hearing'
    marks = [c for u in chain for c in t.children[u] if t.lower[c] == "when" and c < v]
    behind = m.last + 1 + (t.lower[m.last + 1 : m.last + 2] == [","])
    if not marks and t.lower[behind : behind + 1] == [
        "when"
    ]:  # 'on Monday, when ousted chief Ann Hill meets …'
        return not any(clause.is_verb(t, j) and t.dep[j] != "amod" for j in range(behind, v))
    return bool(marks) and m.last < marks[0] <= m.last + 2 and t.lower[marks[0] - 1] not in ("and", "or")


def is_own_verb(t: Tokens, at: int, g: int) -> bool:
    """Whether verb `g` is the one that event noun `at` stands with: its subject, object or setting."""
    if not clause.is_verb(t, at) and t.head[at] != g:
        h = t.head[at]
        below = t.head[g] in (h, at) or t.head[t.head[g]] == h
        v = t.head[h] if t.dep[at] == "pobj" and t.lower[h] in _SETTING else h
        planned = t.dep[v] == "xcomp" and t.head[v] in (g, *clause.children(t, g, "acomp"))
        # 'on Tuesday, it plans to hold a vote', 'on Tuesday, they are due to go on strike'
        voted = t.lower[h] == "for" and actions.polls(t, g)  # 'go to the polls on Sunday for an election'
        voted = voted or (
            t.lower[h] == "for" and t.lemma[g] in _BEING
        )  # 'will be in Erie on Saturday for a rally'
        brought = (
            t.lower[h] == "to" and t.lemma[g] in _BRINGING
        )  # 'bring it to a vote on the floor on Monday'
        placed = t.lower[h] == "for" and g in (t.head[h], t.head[t.head[h]]) and placing.has_a_place(t, g)
        starts = t.head[t.head[g]] == at and t.lemma[g] in ("start", "begin", "open", "hold", "take")
        return (
            starts
            or placed
            or below
            or planned
            or (t.dep[at] == "pobj" and t.head[h] == g and (t.lower[h] in _SETTING or voted or brought))
        )
    return True


def is_directly_behind(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether only a preposition, a place or those who meet, with what explains them, stand between trigger and time."""
    at = trigger.last
    if not at < m.first <= at + _BEHIND or t.sent[at] != t.sent[m.first]:
        return False
    named, aside = 0, at
    for j in range(at + 1, m.first):
        if j <= aside:
            named += 1
            continue
        if t.word[j] in _DASHES:  # 'talks with Ann Hill — who took office in January — on Monday'
            aside = next((k for k in range(j + 2, m.first) if t.word[k] in _DASHES), j)
            if aside > j:
                continue
        if t.word[j] == "," and t.ent[j - 1] == "GPE" and (t.ent[j + 1] == "GPE" or t.pos[j + 1] == "ADP"):
            continue  # 'a ceremony in Lund, Maine, on June 12'
        if _is_within_names(t, j, at, m.first):
            named += 1
            continue
        if (t.pos[j] in ("PUNCT", "SCONJ") and t.word[j] not in ("-", "’", "'")) or clause.is_verb(t, j):
            return False
        if t.lower[j] in _PARTING:
            return False
        named += t.ent[j] in ("PERSON", "ORG", "GPE")
    return m.first <= at + 9 + named


def _is_within_names(t: Tokens, j: int, at: int, end: int) -> bool:
    """Whether token `j` is a comma, 'and' or 'of' inside those named between `at` and `end`: 'Ann Hill, the envoy, and Reed'."""
    if t.word[j] not in (",", "and", "of", "&"):
        return False
    own = t.head[j]
    if not at < own < end or own == j or t.pos[own] not in ("PROPN", "NOUN"):
        return False
    name = t.pos[own] == "PROPN" and t.ent[own] not in ("DATE", "TIME", "EVENT")
    somebody = name or t.dep[own] == "appos" or t.lemma[own].lower() in vocab.parties()
    return somebody and t.lemma[own].lower() not in vocab.nouns() and t.lower[j + 1] not in _PARTING


def is_setting_of_past(t: Tokens, trigger: Trigger) -> bool:
    """Whether something is told to have happened in or at noun `trigger`: 'decided in a June 23 referendum'."""
    at = trigger.at
    over = t.head[t.head[at]]
    told = trigger.frame == "noun" and is_setting(t, at) and clause.is_verb(t, over)
    return told and clause.tense(t, over) == "past"


def is_setting(t: Tokens, at: int) -> bool:
    """Whether noun `at` only says in what something takes place: "in", "at" or "during" it."""
    return t.dep[at] == "pobj" and t.lower[t.head[at]] in _SETTING


def is_after_or_before(t: Tokens, trigger: Trigger) -> bool:
    """Whether the meeting only places something else in time: 'signed it on Friday after the talks'."""
    at = trigger.at
    word = t.lower[t.head[at]] if t.dep[at] == "pobj" else ""
    return word in _PLACING or (word == "during" and trigger.kind == "visit")


def is_edge_of(t: Tokens, at: int) -> bool:
    """Whether only the start or end of the meeting is spoken of: 'at the start of a visit'."""
    of = t.head[at]
    return (
        t.dep[at] == "pobj"
        and t.lower[of] == "of"
        and t.lemma[t.head[of]] in ("start", "beginning", "end", "eve")
    )


def is_other_half(t: Tokens, at: int, g: int) -> bool:
    """Whether `g` is the verb of an earlier half of the sentence: 'met Hill on Monday and will meet Reed'."""
    i = at
    for a in t.ancestors(at):
        if t.dep[i] == "conj" and clause.is_verb(t, i) and a == g:
            return True
        i = a
    return False


def hangs_below(t: Tokens, at: int, g: int) -> bool:
    """Whether `g` hangs below the trigger without a verb between."""
    for a in (g, *t.ancestors(g)):
        if a == at:
            return True
        if t.lower[a] in ("after", "since", "following"):
            return False  # 'the contests after Tuesday's primary'
        to_be = t.dep[a] == "relcl" and clause.tense(t, a) == "infinitive"  # 'a summit to be hosted in July'
        arranged = (t.dep[a] == "acl" or to_be) and t.lemma[a] in _ARRANGED
        if clause.is_verb(t, a) and not arranged:
            return False
    return False


def purposes(t: Tokens, at: int) -> list[int]:
    """The verbs that the trigger's clause serves: 'came on Monday to meet'."""
    found = []
    i = at
    for _ in range(3):
        h = t.head[i]
        if h == i or t.dep[i] in ("ccomp", "relcl", "parataxis"):
            break
        if t.dep[i] == "advcl" and clause.tense(t, i) not in ("infinitive", "gerund"):
            break  # 'if the talks succeed'
        if t.dep[i] in ("advcl", "xcomp", "dobj", "conj") and clause.is_verb(t, h):
            found.append(h)
        i = h
    return found
