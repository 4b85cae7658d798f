"""The two who meet where the sentence before names them: 'Ms. Hill and Mr. Reed disagree. A meeting is planned for Friday.'"""

from __future__ import annotations

from briefing.extraction.meetings import coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty.modality import UPCOMING
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.meetings.who.parties import Party, span_of
from briefing.extraction.tokens import Tokens

_NAMES = frozenset({"PERSON", "GPE"})


def pair_before(t: Tokens, x: Telling) -> tuple[Party, ...]:
    """The two names that are the subject of the sentence before meeting `x`, which is ahead and names nobody; else none."""
    trigger = x.trigger
    begin = t.sent[trigger.at]
    if (
        trigger.frame != "noun"
        or trigger.kind not in vocab.TWO_SIDED
        or x.parties
        or x.status not in UPCOMING
        or not begin
    ):
        return ()
    first = t.sent[begin - 1]
    if any("\n\n" in t.word[j] for j in range(first, begin)):
        return ()
    for j in range(first, begin):
        if t.dep[j] in ("nsubj", "nsubjpass") and t.ent[j] in _NAMES and t.pos[j] == "PROPN":
            both = coordination.conjuncts(t, j)
            if len(both) == 2 and all(t.ent[k] == t.ent[j] and t.pos[k] == "PROPN" for k in both):
                return tuple(Party(k, span_of(t, k)) for k in both)
    return ()
