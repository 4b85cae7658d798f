"""Times that stand apart from their meeting: behind a comma or a dash, or at the end of a second verb."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty.modality import UPCOMING
from briefing.extraction.meetings.dates.calendar import Moment
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.meetings.who.parties import can_meet
from briefing.extraction.tokens import Tokens

_MARKS = frozenset({",", "(", "-", "--", "–", "—"})
_ARRANGED = frozenset({"scheduled", "set", "planned", "due", "expected", "slated"})
_LEADING = frozenset({"on", "for", "in", "now", "to", "be", "held", "take", "place"}) | _ARRANGED
_WHICH = frozenset({"will", "is", "are", "comes"}) | _LEADING


def is_apart(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether a time that need not hang on noun `trigger` in the parse is its time."""
    return is_held_then(t, trigger, m) or is_set_off(t, trigger, m) or is_behind_place(t, trigger, m)


def is_set_off(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether the time is set off from noun `trigger`: 'the next debate, on Oct. 2', 'the talks - now due on Monday'."""
    _, end = t.sentence_of(trigger.at)
    mark = next((j for j in range(trigger.last + 1, min(end, trigger.last + 9)) if t.word[j] in _MARKS), None)
    if mark is None or not mark < m.first <= mark + 6:
        return False
    if m.last + 1 < end and t.pos[m.last + 1] not in ("PUNCT", "ADP", "CCONJ", "SCONJ"):
        return False  # 'after poor showings in two contests, on Monday brought …'
    if any(clause.is_verb(t, j) for j in range(trigger.last + 1, mark)):
        return False
    between = t.lower[mark + 1 : m.first]
    if between[:1] == ["which"]:
        return len(between) > 1 and all(w in _WHICH for w in between[1:])
    plain = between in (["on"], ["for"], ["in"]) and t.word[mark] in (",", "(")
    if plain or (between and between[-1] in ("on", "for", "in") and set(between) & _ARRANGED):
        near = mark == trigger.last + 1 or t.edges[trigger.at][1] >= mark - 1
        return near and all(w in _LEADING for w in between)
    return between == ["due"]


def is_held_then(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether a clause with 'which', wherever it hangs, says when meeting `trigger` was: 'the meeting of the group, which was held on Monday'.

    So does 'taking place' right behind the noun.
    """
    if t.lower[trigger.at + 1 : trigger.at + 3] == ["taking", "place"]:
        return trigger.at + 3 <= m.first <= trigger.at + 6
    at, v = trigger.at, t.head[m.head]
    for _ in range(2):
        if not clause.is_verb(t, v) and t.head[v] != v:
            v = t.head[v]
    if (
        t.dep[v] != "relcl"
        or not at < v < m.first
        or t.lemma[v] not in ("hold", "take", "schedule", "plan", "set", "begin", "start", "open", "resume")
    ):
        return False
    if t.lemma[v] in ("begin", "start", "open", "resume") and clause.tense(t, v) == "past":
        return False  # 'the trial, which began last week, resumes on Monday'
    if t.lemma[v] == "take" and not any(t.lower[c] == "place" for c in t.children[v]):
        return False
    which = next((c for c in t.children[v] if t.lower[c] == "which" and c < v), None)
    if which is None or t.sent[at] != t.sent[v] or t.head[v] < at:
        return False
    return not any(
        (clause.is_verb(t, j) and t.tag[j] not in ("VBG", "VBN")) or t.lemma[j].lower() in vocab.nouns()
        for j in range(at + 1, which)
    )


_DASHES = frozenset({"-", "--", "–", "—"})
_BEYOND = frozenset({"before", "ahead", "until"})


def is_of_what_follows(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether the day is that of what the meeting is to come before: 'will visit Oslo before the signing on Friday'."""
    at = trigger.at
    if m.first <= at or trigger.frame == "noun" or trigger.kind == "hearing":
        return False  # 'will testify before the panel on Friday'
    p = next((j for j in range(m.first - 1, trigger.last, -1) if t.lower[j] in _BEYOND), None)
    if p is None or m.first - p > 12 or t.dep[p] != "prep" or at not in t.ancestors(p):
        return False
    between = range(p + 1, m.first)
    if any(t.word[j] in (",", "and", "-", ";") or t.dep[j] == "nsubj" for j in between):
        return False
    return any(
        t.dep[j] == "pcomp"
        or (t.dep[j] == "pobj" and bool(t.children[j]) and not can_meet(t, j) and not t.ent[j])
        for j in between
    )


_PUTTING_OFF = frozenset({"postpone", "postponement", "delay", "reschedule", "rescheduling", "deferral"})


def was_put_off(t: Tokens, path: Sequence[int]) -> bool:
    """Whether it had been planned and was put off: 'had been scheduled for Tuesday, before snow forced a postponement'."""
    for v in path:
        if t.lemma[v] in ("schedule", "plan", "set", "book") and any(
            t.lower[c] == "had" for c in t.children[v]
        ):
            _, end = t.sentence_of(v)
            return any(t.lemma[j].lower() in _PUTTING_OFF for j in range(v + 1, end))
    return False


def is_behind_place(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether nothing but a place parts a meeting and the time: 'the Fishing Conference in Lund, Sweden, next week'.

    The meeting has a name, or the place stands behind a dash: 'the next contests - in Iowa and Utah on Tuesday'.
    """
    if trigger.frame != "noun" or not 2 <= m.first - trigger.last <= 12:
        return False
    dash = t.word[trigger.last + 1] in _DASHES
    if t.pos[trigger.at] != "PROPN" and not dash:
        return False
    between = range(trigger.last + 1 + dash, m.first)
    if len(between) < 2:
        return False
    plain = all(t.pos[j] == "PROPN" or t.lower[j] in ("in", "at", ",", "and", "the", "on") for j in between)
    return t.lower[between[0]] in ("in", "at") and t.pos[between[0] + 1] == "PROPN" and plain


def leads_up(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether the day is that of something the meeting only comes before: 'in the run-up to the exit in spring'."""
    between = t.lower[trigger.last + 1 : m.first]
    run_up = any(between[n : n + 3] == ["run", "-", "up"] for n in range(len(between)))
    return run_up or any(w in ("run-up", "runup") for w in between)


def is_shared(t: Tokens, g: int, reading: Reading) -> bool:
    """Whether verb `g` goes on, in the same form and with the same subject, what the verb over an event says."""
    return (
        t.dep[g] == "conj"
        and t.lemma[g] == "become"
        and t.head[g] in reading.path
        and reading.status in UPCOMING
        and not any(t.dep[c] in ("nsubj", "aux") for c in t.children[g])
    )


_AT_ONCE = frozenset({"immediately", "promptly", "straightaway"})


def follows_at_once(t: Tokens, g: int, trigger: Trigger, reading: Reading) -> bool:
    """Whether what is told at verb `g` is followed at once by the meeting: 'takes office on Monday and immediately starts talks'."""
    v = trigger.at if trigger.frame != "noun" else reading.carrier
    if v is None or t.dep[v] != "conj" or t.head[v] != g or reading.status not in UPCOMING:
        return False
    soon = any(t.lower[c] in _AT_ONCE and c < v for c in t.children[v])
    return soon and not any(t.dep[c] in ("nsubj", "nsubjpass") for c in t.children[v])


def one_of(t: Tokens, be: int, noun: int) -> bool:
    """Whether the clause of `be` says no more than that somebody is `noun`: 'will be one of the guests who will speak'."""
    if t.lemma[be] != "be":
        return False
    for _ in range(5):
        if t.head[noun] == be:
            return t.dep[noun] in ("attr", "prep") and t.lower[noun] not in ("in", "at", "on")
        if t.dep[noun] not in ("pobj", "prep", "attr", "conj"):
            return False
        noun = t.head[noun]
    return False
