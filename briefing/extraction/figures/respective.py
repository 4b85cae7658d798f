"""Whose number each is where several things have one number each: 'Ford and GM lost 4 and 6 percent, respectively'."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import Place


def respective(clauses: Clauses, amounts: Sequence[Amount], places: Sequence[Place], k: int) -> Range | None:
    """One of several things that have one number each: 'Ford and GM lost 4 percent and 6 percent, respectively'."""
    tokens, where = clauses.tokens, places[k]
    if "respectively" not in tokens.text[amounts[k].end : amounts[k].end + 80]:
        return None
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
