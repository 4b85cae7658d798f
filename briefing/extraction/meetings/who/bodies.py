"""The body that meets where only its sentence names it: 'Norway, which chairs the Security Council, said consultations …'."""

from __future__ import annotations

from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty.modality import UPCOMING
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.meetings.who.parties import Party
from briefing.extraction.tokens import Tokens

_SITTINGS = frozenset({"meeting", "consultation", "session", "deliberation"})


def in_sentence(t: Tokens, x: Telling) -> Party | None:
    """The one named body of the sentence that tells of sitting `x` ahead, of which no party is told."""
    trigger = x.trigger
    if trigger.frame != "noun" or x.parties or x.status not in UPCOMING or x.definite:
        return None
    if t.lemma[trigger.at].lower() not in _SITTINGS:
        return None
    begin, end = t.sentence_of(trigger.at)
    found = [
        j
        for j in range(begin, end)
        if t.pos[j] == "PROPN" and t.lower[j] in vocab.events("sitting_bodies") and t.dep[j - 1] == "compound"
    ]
    if len({t.lower[j] for j in found}) != 1:
        return None
    first = last = found[0]
    while first > begin and t.dep[first - 1] == "compound" and t.pos[first - 1] == "PROPN":
        first -= 1
    return Party(last, t.span(first, last))
