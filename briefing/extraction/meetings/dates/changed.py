"""The day of a meeting whose day was changed: the new one, else the one that had been set."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.certainty import said_by_word
from briefing.extraction.meetings.dates.calendar import Moment
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.tokens import Tokens

_TO = frozenset({"to", "until", "till", "for"})
_SET = frozenset({"schedule", "set", "plan", "slate", "book", "arrange", "due", "organize", "organise"})
_FAR = 4


def score(t: Tokens, trigger: Trigger, reading: Reading, m: Moment) -> int:
    """How well time `m` fits a postponed or cancelled meeting by these words alone; 0 where they say nothing.

    'was rescheduled for 25 March' before 'Monday's meeting' and 'scheduled for Monday'.
    """
    if reading.status == "postponed" and _moved_to(t, m, reading):
        return 110
    if reading.status not in ("postponed", "cancelled") or not reading.sure or trigger.frame != "noun":
        return 0
    return 60 if _had_been_set(t, trigger.at, m) else 0


def _moved_to(t: Tokens, m: Moment, reading: Reading) -> bool:
    """Whether the verb that puts it off says to what day: 'has been delayed until September'."""
    p = m.first - 1
    if p < 0 or t.lower[p] not in _TO:
        return False
    v = t.head[p]
    near = v in reading.path or (t.dep[v] == "conj" and t.head[v] in reading.path)
    return near and clause.is_verb(t, v) and said_by_word.word_class(t, v) == "postponed"


def _had_been_set(t: Tokens, at: int, m: Moment) -> bool:
    """Whether a clause that belongs to noun `at` says for when it had been set: 'which had been set to start Monday'."""
    first, last = t.edges[at]
    if not at < m.first <= last or first > at:
        return False
    v = t.head[m.head]
    for _ in range(_FAR):
        if v <= at or t.head[v] == v:
            return False
        if t.lemma[v] in _SET and t.dep[v] in ("relcl", "acl", "advcl", "amod"):
            return True
        v = t.head[v]
    return False
