"""The day behind what a meeting is for: 'will meet union leaders to discuss the strike on Friday'.

The parse hangs such a day on the purpose, but both happen in one: who meets to discuss something on Friday meets on Friday.
"""

from __future__ import annotations

from itertools import islice

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty.modality import UPCOMING
from briefing.extraction.meetings.dates.calendar import Moment
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.tokens import Tokens

_LATER = frozenset(
    "prepare plan arrange organize organise schedule set prevent avoid avert ensure delay".split()
)
"""Purposes whose day may be another one: 'met to prepare the summit on Friday'."""
_ATTEMPTS = frozenset({"try", "seek", "help", "attempt", "work", "begin", "start", "continue", "resume"})
_LIMITS = frozenset({"by", "before", "until", "till", "since", "after", "ahead", "from", "of"})
_HIGHEST = 4


def score(t: Tokens, trigger: Trigger, reading: Reading, m: Moment, g: int) -> int:
    """How well time `m`, which hangs on `g`, fits the meeting of `trigger` as that of its purpose; 0 if it is not one's."""
    if m.first <= trigger.at or t.lower[m.first - 1] in _LIMITS:
        return 0
    if clause.is_verb(t, g):
        return 45 if _is_aim(t, trigger, reading, g) else 0
    if reading.status not in UPCOMING or not reading.sure or t.lemma[g].lower() in vocab.nouns():
        return 0
    for a in islice(t.ancestors(g), _HIGHEST):
        if clause.is_verb(t, a):
            return 30 if _is_aim(t, trigger, reading, a) else 0
        if t.lemma[a].lower() in vocab.nouns():
            return 0  # 'to discuss a visit in April'
    return 0


def _is_aim(t: Tokens, trigger: Trigger, reading: Reading, v: int) -> bool:
    """Whether infinitive `v` says what the meeting is for."""
    for _ in range(2):
        if clause.tense(t, v) != "infinitive" or t.lemma[v] in _LATER or v <= trigger.at:
            return False
        over = t.head[v]
        if t.dep[v] in ("advcl", "acl", "relcl") or (
            t.dep[v] == "xcomp" and over == trigger.at and trigger.needs != "date"
        ):
            if any(
                t.lower[o] in vocab.nouns() or t.lemma[o] in vocab.nouns()
                for o in clause.children(t, v, "dobj")
            ):
                return False  # 'will meet to discuss the visit in April'
            return (
                over == trigger.at
                or over == reading.carrier
                or t.head[over] == trigger.at
                or (t.pos[over] in ("NOUN", "PROPN") and trigger.at in islice(t.ancestors(over), 3))
            )
        if t.dep[v] != "xcomp" or t.lemma[over] not in _ATTEMPTS:
            return False
        v = over
    return False
