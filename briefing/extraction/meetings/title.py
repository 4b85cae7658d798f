"""The line an agenda shows for a meeting: the article's own words, one contiguous passage of a sentence."""

from __future__ import annotations

from briefing.extraction.meetings import clause, phrase
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.meetings.who.parties import in_dateline
from briefing.extraction.tokens import Tokens

LONGEST = 160
"""Titles are cut to about this many characters, at a word."""


def title(t: Tokens, telling: Telling) -> str:
    """The clause of `telling` from its first party to its date or last party, trimmed."""
    trigger = telling.trigger
    sentence_start, sentence_end = t.sentence_span(trigger.at)
    starts, ends = [t.start[trigger.first]], [t.end[trigger.last]]
    if trigger.frame == "noun":
        first, last = phrase.noun_phrase(t, trigger.at)
        starts.append(t.start[first])
        ends.append(t.end[last])
    top = below = trigger.at
    for j in telling.path:
        if trigger.frame == "noun" and (_is_outside(t, j) or _is_other(t, below, j)):
            break  # what the meeting only places in time is no part of it
        below = j
        if t.sent[j] == t.sent[trigger.at] and t.lemma[j] not in ("say", "tell", "announce", "report"):
            starts.append(t.start[phrase.noun_phrase(t, j)[0] if t.pos[j] in ("NOUN", "PROPN") else j])
            ends.append(t.end[j])
            top = j
    wide = []
    if clause.is_verb(t, top):
        for s in clause.subjects(t, top):
            inside = t.edges[s][0] <= trigger.at <= t.edges[s][1]
            if t.sent[s] == t.sent[top] and s < top and not inside and not in_dateline(t, s):
                wide.append(t.start[phrase.noun_phrase(t, s)[0]])
    for party in telling.parties:
        starts.append(party.span[0])
        ends.append(party.span[1])
    if telling.moment is not None:
        starts.append(telling.moment.time.span[0])
        ends.append(telling.moment.time.span[1])
    if telling.where is not None:
        ends.append(telling.where.span[1])
    for j in t.children[trigger.at]:
        if trigger.frame != "noun" and t.dep[j] == "dobj":
            ends.append(t.end[phrase.noun_phrase(t, j)[1]])
    half = t.start[_second_half(t, trigger.at)]
    end = min(sentence_end, max(ends))
    start = max(sentence_start, min([s for s in starts if s >= half] or [min(starts)]))
    wider = min([s for s in wide if s >= half], default=start)
    if wider < start and end - wider <= LONGEST:
        start = max(sentence_start, wider)
    if end - start > LONGEST:
        core = t.start[trigger.first]
        if core - start > LONGEST - 40:
            start = core
            if trigger.frame == "noun":
                start = t.start[phrase.noun_phrase(t, trigger.at)[0]]
        if end - start > LONGEST:
            cut = t.text.rfind(" ", start + 1, start + LONGEST)
            end = cut if cut > start else start + LONGEST
    words = t.text[start:end].split()
    while len(words) > 2 and words[-1] in _HANGING:
        words.pop()
    while len(words) > 2 and words[0] in _LEADING:
        words.pop(0)
    return " ".join(words).strip(" ,;:—–-")


_LEADING = frozenset("to since which who that whose but and or of for after before until by".split())
_HANGING = frozenset(
    "is are was were be been being has have had will would could may might that which who to".split()
)


def _is_outside(t: Tokens, j: int) -> bool:
    """Whether token `j` over a noun leads out of what is said of it: 'before the talks', 'the winner of the debate'."""
    if t.pos[j] != "ADP":
        return False
    if t.lower[j] not in ("of", "to", "for"):
        return True
    h = t.head[j]
    return t.pos[h] in ("NOUN", "PROPN") and t.lemma[h] not in _PART_OF


def _is_other(t: Tokens, below: int, j: int) -> bool:
    """Whether verb `j` does something else to the meeting than hold or plan it: 'undermine the talks'."""
    if not clause.is_verb(t, j) or t.dep[below] not in ("dobj", "pobj", "prep"):
        return False
    return t.lemma[j] not in vocab.light_verbs() and t.lemma[j] not in vocab.verbs()


_PART_OF = frozenset(
    "round series number day session possibility prospect hope plan proposal offer invitation request call date start "
    "opening end eve host pair couple set string agreement deal chance talk idea negotiation tour stop lot".split()
)


def _second_half(t: Tokens, i: int) -> int:
    """The first token of the half of the sentence that token `i` stands in: '… and will meet Ms. Hill'."""
    while t.head[i] != i:
        if t.dep[i] == "conj" and clause.is_verb(t, i):
            return t.edges[i][0]
        i = t.head[i]
    return t.sent[i]
