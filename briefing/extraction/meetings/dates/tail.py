"""The day at the end of what a meeting is about: 'will vote on a bill that would ban fishing in the bay on Friday'."""

from __future__ import annotations

import datetime

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.dates.calendar import Moment, side
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.tokens import Tokens


def ends(
    t: Tokens, trigger: Trigger, reading: Reading, m: Moment, g: int, today: datetime.date | None
) -> bool:
    """Whether the time ahead ends what the meeting is about: 'will vote on a bill that would ban fishing on Friday'."""
    if not reading.sure or reading.status not in ("scheduled", "expected", "possible"):
        return False
    top = reading.carrier if reading.carrier is not None else trigger.at
    ahead = side(m.time, today) == "future" or m.time.text.lower().startswith("later ")
    limit = t.lower[m.first - 1] in ("by", "before", "until", "till", "since", "after", "from", "of")
    if not ahead or limit or t.edges[top][1] < m.last:
        return False
    while g not in reading.path:
        if t.head[g] == g or t.dep[g] in ("ccomp", "parataxis", "conj") or not _can_end(t, g):
            return False
        g = t.head[g]
    return True


def _can_end(t: Tokens, g: int) -> bool:
    """Whether what `g` tells of leaves a day ahead to what stands over it: 'soldiers killed in the war', 'a bill that would ban it'."""
    if t.dep[g] == "advcl" and any(t.dep[c] == "mark" for c in t.children[g]):
        return False  # 'before it opens on Friday'
    if not clause.is_verb(t, g):
        return True
    if clause.tense(t, g) == "infinitive" and any(
        t.lemma[o].lower() in vocab.nouns() for o in clause.children(t, g, "dobj")
    ):
        return False  # 'will meet them to prepare the summit in April'
    if t.dep[g] == "xcomp":
        return False  # 'the talks, set to end on Friday'
    if t.lemma[g] in vocab.verbs() and t.dep[g] not in ("relcl", "acl"):
        return t.dep[g] == "advcl" and clause.tense(t, g) == "infinitive"  # 'will march to protest on Friday'
    return clause.tense(t, g) not in ("future", "present", "ongoing")
