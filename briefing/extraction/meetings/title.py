"""The line an agenda shows for a meeting: the article's own words, one contiguous passage of a sentence."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.parties import in_dateline
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.tokens import Tokens

LONGEST = 160
"""Titles are cut to about this many characters, at a word."""


def title(t: Tokens, telling: Telling) -> str:
    """The clause of `telling` from its first party to its date or last party, trimmed."""
    trigger = telling.trigger
    sentence_start, sentence_end = t.sentence_span(trigger.at)
    starts, ends = [t.start[trigger.first]], [t.end[trigger.last]]
    if trigger.frame == "noun":
        first, last = clause.noun_phrase(t, trigger.at)
        starts.append(t.start[first])
        ends.append(t.end[last])
    for j in telling.path:
        if trigger.frame == "noun" and t.pos[j] == "ADP" and t.lower[j] not in ("of", "to", "for"):
            break  # what the meeting only places in time is no part of it
        if t.sent[j] == t.sent[trigger.at] and t.lemma[j] not in ("say", "tell", "announce", "report"):
            starts.append(t.start[j])
            ends.append(t.end[j])
    if trigger.frame != "noun":
        for s in clause.subjects(t, trigger.at):
            if t.sent[s] == t.sent[trigger.at] and s < trigger.at and not in_dateline(t, s):
                starts.append(t.start[clause.noun_phrase(t, s)[0]])
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
            ends.append(t.end[clause.noun_phrase(t, j)[1]])
    half = t.start[_second_half(t, trigger.at)]
    start = max(sentence_start, min([s for s in starts if s >= half] or [min(starts)]))
    end = min(sentence_end, max(ends))
    if end - start > LONGEST:
        core = t.start[trigger.first]
        if core - start > LONGEST - 40:
            start = core
            if trigger.frame == "noun":
                start = t.start[clause.noun_phrase(t, trigger.at)[0]]
        if end - start > LONGEST:
            cut = t.text.rfind(" ", start + 1, start + LONGEST)
            end = cut if cut > start else start + LONGEST
    return " ".join(t.text[start:end].split()).strip(" ,;:—–-")


def _second_half(t: Tokens, i: int) -> int:
    """The first token of the half of the sentence that token `i` stands in: '… and will meet Ms. Hill'."""
    while t.head[i] != i:
        if t.dep[i] == "conj" and clause.is_verb(t, i):
            return t.edges[i][0]
        i = t.head[i]
    return t.sent[i]
