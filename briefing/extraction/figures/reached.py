"""What reaches those counted, told before them: 'cut power to 23,000 people', 'workers at 16 stores'."""

from __future__ import annotations

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import Place
from briefing.extraction.figures.reach import BREAKS, doer

_ABOUT = frozenset("more than less about nearly some at least over almost around".split())
_REACHING = frozenset(
    (
        "to",
        "for",
        "on",
        "in",
        "into",
        "by",
        "from",
        "at",
        "against",
        "across",
        "over",
        "after",
        "through",
        "near",
    )
)


def among(clauses: Clauses, where: Place, core: Range) -> Range | None:
    """What reaches those counted, where they are named by a bare noun: 'cut power to 23,000 people'."""
    tokens, noun = clauses.tokens, where.noun
    pair = core[1] - core[0] == 3 and tokens.lower[core[0] + 1] in ("and", "a")  # 'students a year'
    if (core[1] - core[0] != 1 and not pair) or core[0] != noun or noun < 0 or tokens.dep[noun] != "pobj":
        return None
    above = tokens.head[tokens.head[noun]]
    far = 8 if tokens.word[where.first - 1] in ("-", "–") else 6  # 'passed it on a 30-10 vote'
    far += 2 * (tokens.lower[where.first - 1] == "than")  # 'to more than 90,000 homes'
    if tokens.lower[tokens.head[noun]] not in _REACHING or not 0 < where.first - above < far:
        return None
    if tokens.dep[above] == "dobj" and 0 < above - tokens.head[above] < 5:
        above = tokens.head[above]
    if any(tokens.lower[i] in BREAKS or i in clauses.phrases.timed for i in range(above, where.first)):
        return None
    if tokens.lower[tokens.head[noun]] == "after" and tokens.lower[noun + 1 : noun + 2] == [","]:
        return None  # 'in mourning after 12 people, all of them young, were killed'
    lemma, by = tokens.lemma[above].lower(), tokens.lower[tokens.head[noun]]
    moved = by in ("from", "to", "by") and (lemma in lexicon.VERBS or lemma in ("go", "come", "move"))
    if moved and tokens.pos[above] == "VERB" and clauses.phrases.object(above, where.first) < 0:
        return None  # 'has gone from 2,436 cases to 6,383'
    if tokens.pos[above] == "VERB" and tokens.lemma[above].lower() not in lexicon.EMPTY_VERBS:
        first = doer(clauses, above)
        return (first if first >= 0 and noun - first < 10 else above), core[1]
    changed = tokens.lemma[above].lower() in lexicon.NOUNS  # 'a drop from 40,000 prisoners'
    if tokens.pos[above] == "NOUN" and above not in clauses.phrases.amount_at and not changed:
        told = noun + 1 < len(tokens) and tokens.pos[noun + 1] in ("VERB", "AUX")
        if tokens.dep[above] == "nsubj" and told:
            whole = clauses.phrases.predicate(noun, noun + 1)  # 'workers at 16 stores are on strike'
            if whole[1] > noun + 1 or tokens.lower[tokens.head[noun]] != "from":
                return whole
        first = clauses.phrases.noun_phrase(above, before=where.first)[0]
        while first < above and (first in clauses.phrases.amount_at or tokens.lower[first] in _ABOUT):
            first += 1  # 'more than 100 women from 60 countries'
        return first, noun + 1
    return None
