"""Whose number each is where several things have one number each: 'Ford and GM lost 4 and 6 percent, respectively'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import Place

_AND = re.compile(r"[ ]and[ ](?:by[ ])?")


def respective(clauses: Clauses, amounts: Sequence[Amount], places: Sequence[Place], k: int) -> Range | None:
    """One of several things that have one number each: 'Ford and GM lost 4 percent and 6 percent, respectively'."""
    tokens, where = clauses.tokens, places[k]
    if "respectively" not in tokens.text[amounts[k].end : amounts[k].end + 80]:
        return _paired(clauses, amounts, places, k)
    if where.noun >= 0 and amounts[k].kind != "count":
        return None
    end = tokens.sentence_of(where.first)[1]
    last = next((i for i in range(where.last, end) if tokens.lower[i] == "respectively"), -1)
    kind = amounts[k].kind
    run = [j for j in range(max(0, k - 5), min(len(amounts), k + 6)) if amounts[j].kind == kind]
    run = [j for j in run if tokens.sent[places[j].first] == tokens.sent[where.first]]
    run = [j for j in run if places[j].first < last]
    subject = clauses.phrases.subject(where.verb) if last >= 0 and where.verb >= 0 else -1
    if subject < 0 or len(run) < 2:
        return None
    for first in range(tokens.edges[subject][0], tokens.edges[subject][1] + 1):
        named = [first]
        while following := [c for c in tokens.children[named[-1]] if tokens.dep[c] in ("conj", "appos")]:
            named.append(following[0])
        if len(named) == len(run):
            mine = named[run.index(k)]
            if where.noun >= 0 and any(tokens.ent[i] in ("GPE", "LOC") for i in named):
                return None  # 'Oakwell and Elmtown had 914 and 630 closings, respectively'
            ends = (j for j in range(mine + 1, where.first) if tokens.lower[j] in ("and", ",", "or"))
            return clauses.phrases.noun_phrase(mine, before=next(ends, places[run[0]].first))
    return None


def _paired(clauses: Clauses, amounts: Sequence[Amount], places: Sequence[Place], k: int) -> Range | None:
    """One of two things with two amounts, without the word: 'sugar and cocoa rose by 0.6 percent and 1.1 percent'."""
    tokens = clauses.tokens
    for first in (k - 1, k):
        if first < 0 or first + 1 >= len(amounts) or amounts[first].kind not in ("percent", "money"):
            continue
        one, two, where = amounts[first], amounts[first + 1], places[first]
        joined = one.kind == two.kind and _AND.fullmatch(tokens.text, one.end, two.start)
        subject = clauses.phrases.subject(where.verb) if joined and 0 <= where.verb < where.first else -1
        if subject < 0 or where.noun >= 0 or where.preposition not in ("", "by"):
            continue
        others = [c for c in tokens.children[subject] if tokens.dep[c] == "conj"]
        if len(others) != 1 or tokens.lower[others[0] - 1] not in ("and", "the") or others[0] > where.verb:
            continue
        if [c for c in tokens.children[others[0]] if tokens.dep[c] == "conj"]:
            continue
        joint = next((i for i in range(subject, others[0]) if tokens.lower[i] == "and"), others[0])
        if first == k:
            return clauses.phrases.noun_phrase(subject, before=joint)
        return clauses.phrases.noun_phrase(others[0], after=joint, before=where.first)
    return None
