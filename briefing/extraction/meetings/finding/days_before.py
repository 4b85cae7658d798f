"""Days before the verb that the parse makes a part of its subject: 'On Friday Hill visits Oslo', 'Hill in May will visit Oslo'.

News prose puts a day before or right behind the subject without a comma; the parse then takes 'Friday Hill' for one
name, or hangs the day on the person, so that neither the day nor the subject is found.
"""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.finding.tree import hang, reach, sentences
from briefing.extraction.tags import FINITE
from briefing.extraction.tokens import Tokens

_PREPOSITIONS = frozenset({"on", "in", "at", "by", "from", "during", "over", "before"})
_WHO = frozenset({"PERSON", "ORG", "GPE", "NORP"})
_TIMES = frozenset({"DATE", "TIME"})
_PART_OF = frozenset({"compound", "nmod", "amod", "npadvmod", "nummod", "poss", "det"})
_SUBJECTS = ("nsubj", "nsubjpass")
_LONGEST = 6
"""Words of a day at most: 'the end of the month'."""


def mend(t: Tokens) -> None:
    """Hang the days of `t` that stand before a verb on it, and give back the subject what a day has taken."""
    for begin, end in sentences(t):
        if not any(t.ent[j] in _TIMES for j in range(begin, end)):
            continue
        _mend_front(t, begin, end)
        for j in range(begin + 1, end - 1):
            if t.ent[j] in _TIMES and t.ent[j + 1] not in _TIMES:
                _mend_middle(t, begin, j, end)


def _mend_front(t: Tokens, begin: int, end: int) -> None:
    """Mend the day that opens a sentence: 'On Friday Foreign Minister Ann Hill is …', 'Next week leaders of the union are …'."""
    while begin < end and (t.pos[begin] in ("PUNCT", "SPACE") or t.lower[begin] in ("but", "and", "then")):
        begin += 1
    first = begin + (begin < end and t.lower[begin] in _PREPOSITIONS)
    last = first
    while last < min(end, first + _LONGEST) and t.ent[last] in _TIMES:
        last += 1
    last -= 1
    if last < first or last + 2 >= end or t.tag[last + 1] == "POS" or t.dep[last] not in _PART_OF:
        return
    noun = t.head[last]
    if noun <= last or noun > last + 12 or t.pos[noun] not in ("NOUN", "PROPN"):
        return
    if t.lemma[noun].lower() in vocab.nouns() or any(t.word[j] == "," for j in range(last, noun)):
        return  # 'Monday talks in Oslo', 'Friday, Hill'
    p = begin if first > begin else None
    verb = _verb_over(t, noun, p)
    if verb is None or verb <= noun:
        return
    if p is not None and t.dep[noun] == "pobj":
        subject = next((c for c in t.children[verb] if t.dep[c] in _SUBJECTS and noun < c < verb), None)
        passive = any(t.dep[c] == "auxpass" for c in t.children[verb])
        if subject is None:
            hang(t, noun, verb, "nsubjpass" if passive else "nsubj")
        else:
            hang(t, noun, subject, "compound")
    for j in range(first, last):
        if t.head[j] > last:
            hang(t, j, last, "compound")
    if p is None:
        hang(t, last, verb, "npadvmod")
    else:
        hang(t, p, verb, "prep")
        hang(t, last, p, "pobj")
    reach(t, begin)


def _verb_over(t: Tokens, noun: int, p: int | None) -> int | None:
    """The verb whose subject `noun` is, or the verb over the preposition `p` that the day stands behind."""
    i = noun
    for _ in range(4):
        if t.dep[i] in _SUBJECTS:
            return t.head[i] if clause.is_verb(t, t.head[i]) else None
        if p is not None and t.dep[i] == "pobj" and t.head[i] == p:
            return t.head[p] if clause.is_verb(t, t.head[p]) else None
        if t.head[i] == i or clause.is_verb(t, i):
            return None
        i = t.head[i]
    return None


def _mend_middle(t: Tokens, begin: int, last: int, end: int) -> None:
    """Mend the day between subject and verb: 'Hill on Friday is to …', 'leaders of the union next week will …'."""
    j = last + 1
    while j < end - 1 and t.tag[j] == "RB":
        j += 1
    if t.tag[j] not in FINITE and t.tag[j] != "MD":
        _mend_after_verb(t, begin, last, end)
        return
    verb = t.head[j] if t.dep[j] in ("aux", "auxpass") else j
    if not clause.is_verb(t, verb):
        return
    top = last
    while t.ent[t.head[top]] in _TIMES or t.lower[t.head[top]] in _PREPOSITIONS:
        if t.head[top] == top or top < begin:
            return
        top = t.head[top]
    over = t.head[top]
    if (
        top > last
        or not begin <= over < top
        or top == begin
        or t.dep[top] not in ("prep", "npadvmod", "appos")
    ):
        return
    if t.ent[over] not in _WHO and t.lemma[over].lower() not in vocab.parties():
        return
    if t.lemma[over].lower() in vocab.nouns() or verb in (over, top) or t.word[top - 1] == ",":
        return
    if not any(
        t.dep[c] in _SUBJECTS and t.edges[c][0] <= over <= t.edges[c][1] and c < j for c in t.children[verb]
    ):
        return
    hang(t, top, verb, "npadvmod" if t.dep[top] == "appos" else t.dep[top])
    reach(t, begin)


def _mend_after_verb(t: Tokens, begin: int, last: int, end: int) -> None:
    """Mend the day between a verb of saying and the name behind it: 'said Monday President Ann Hill will …'."""
    first = last
    while t.ent[first - 1] in _TIMES:
        first -= 1
    over = t.head[last]
    if (
        first <= begin
        or t.tag[first - 1] not in ("VBD", "VBZ")
        or t.dep[last] not in _PART_OF
        or over <= last
    ):
        return
    if t.lemma[first - 1] not in vocab.status_words("saying") or t.ent[over] not in _WHO:
        return
    if (
        over > last + 12
        or t.lemma[over].lower() in vocab.nouns()
        or any(t.word[k] == "," for k in range(last, over))
    ):
        return
    hang(t, last, first - 1, "npadvmod")
    reach(t, begin)
