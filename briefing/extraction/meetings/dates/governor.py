"""What a time hangs on in its sentence, by the parse and where the parse is known to stray."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.dates.calendar import Moment
from briefing.extraction.tokens import Tokens

_ABOVE = 4
"""How many names joined to each other are gone up to the first."""


def governor(t: Tokens, m: Moment) -> int | None:
    """The verb or noun that the time hangs on."""
    verb = _before_verb(t, m)
    if verb is None:
        verb = _of_its_doers(t, m)
    found = _hangs_on(t, m) if verb is None else verb
    if found is not None and found == m.last + 1 and t.tag[found] == "VBN" and t.lower[found] == "followed":
        found = (
            t.head[found] if t.head[found] < m.first else found
        )  # 'began in Oslo on Tuesday followed by …'
    behind = m.last + 1 < len(t) and t.word[m.last + 1] == ","
    if found is None or not behind or found < m.last or t.lemma[found] not in vocab.status_words("saying"):
        return found
    fronted = m.first <= t.sent[m.first] + 2  # 'Next month, Hill plans to host Reed, an aide said on Monday'
    told = [
        c
        for c in t.children[found]
        if t.dep[c] in ("ccomp", "parataxis") and (c < m.first or (fronted and c < found))
    ]
    return told[-1] if told else found  # 'will resume Thursday, a spokesman said': the talks do, on Thursday


def _before_verb(t: Tokens, m: Moment) -> int | None:
    """The finite verb behind a bare day that the parse took for a part of its subject: 'the republic Friday joined …'."""
    if t.dep[m.head] not in ("appos", "compound", "nmod", "conj", "nsubj") or t.pos[m.first - 1] in (
        "ADP",
        "PUNCT",
    ):
        return None
    end = t.sentence_of(m.first)[1]
    j = m.last + 1
    while j < end and t.tag[j] == "RB":
        j += 1
    return j if m.first and j < end and clause.is_verb(t, j) and t.tag[j] == "VBD" else None


def _of_its_doers(t: Tokens, m: Moment) -> int | None:
    """The verb of those whom the parse gives the day beside them to: 'Hill and Reed on Friday will hold talks', 'Tomorrow Ann Hill …'."""
    top = t.head[m.head]
    if t.pos[top] == "ADP":
        top = t.head[top]
    if m.first <= top <= m.last or not (t.pos[top] == "PROPN" or t.lemma[top].lower() in vocab.parties()):
        return None
    for _ in range(_ABOVE):
        if t.dep[top] not in ("conj", "appos", "compound", "nmod"):
            break
        top = t.head[top]
    v = t.head[top]
    if t.dep[top] not in ("nsubj", "nsubjpass") or not clause.is_verb(t, v) or m.last > v:
        return None
    helper = m.last + 1
    while helper < v and t.tag[helper] == "RB":
        helper += 1
    before = helper == v or (t.dep[helper] in ("aux", "auxpass") and t.head[helper] == v)
    opens = m.first <= t.sent[m.first] + 1 and m.last < top
    return v if before or opens else None


def _hangs_on(t: Tokens, m: Moment) -> int | None:
    i = m.head
    for _ in range(4):
        h = t.head[i]
        if h == i:
            return None if not clause.is_verb(t, i) else i
        if clause.is_verb(t, h) or t.pos[h] in ("NOUN", "PROPN", "ADJ", "PRON", "NUM"):
            if m.first <= h <= m.last or (
                t.dep[i] == "appos" and t.lower[h] in ("day", "date", "night", "evening")
            ):
                i = h
                continue
            return h
        i = h
    return None


def told_then(t: Tokens, m: Moment, at: int) -> bool:
    """Whether the time before the trigger follows a verb of saying: 'said on Friday he met'."""
    j = m.first - 1
    if j > 0 and t.pos[j] == "ADP":
        j -= 1
    if m.first >= at or j < 0 or not clause.is_verb(t, j) or t.lemma[j] not in vocab.status_words("saying"):
        return False
    now = any(t.dep[c] == "auxpass" and t.lower[c] in ("is", "are", "'s", "’s") for c in t.children[j])
    return not (now and t.lower[m.last + 1 : m.last + 2] == ["to"])  # but 'is scheduled on Friday to vote'
