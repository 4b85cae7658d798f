"""The time that bounds a figure, chosen among the times of its sentence and the one before."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.place import Place
from briefing.extraction.tokens import Tokens
from briefing.records import Period, Time

_SAYING = frozenset(
    "say tell add announce note write report ask explain warn argue insist state comment reply".split()
)
_VAGUE = frozenset(("PRESENT_REF", "PAST_REF", "FUTURE_REF"))
_SINCE = re.compile(
    r"(?:^|[\s(])(since|until|from|through|late|early|by the end of|so far)[ ]$", re.IGNORECASE
)
_NO_PERIOD = re.compile(
    r"\b(?:currently|now|recently|soon|once|then|future|previously|formerly)\b", re.IGNORECASE
)
_EVENT = re.compile(r"\bsince [A-Z\w’'-]+(?:[ ][\w’'-]+)?", re.ASCII)


def periods(
    tokens: Tokens,
    amounts: Sequence[Amount],
    places: Sequence[Place],
    chains: Sequence[str],
    times: Sequence[Time],
) -> list[Period | None]:
    """The period of each amount, None where no time bounds it."""
    candidates = [t for t in times if _bounds(t, amounts)]
    starts = [t.span[0] for t in candidates]
    found: list[Period | None] = []
    last: tuple[int, Period] | None = None
    for k, (amount, where) in enumerate(zip(amounts, places, strict=True)):
        begin, end = tokens.sentence_of(where.first)
        left, right = tokens.start[begin], tokens.end[end - 1]
        near = candidates[bisect_left(starts, left) : bisect_left(starts, right)]
        time = _choose(tokens, k, amounts, chains, near)
        period = _period(tokens, time) if time else None
        if period is None and chains[k] == "from":
            found.append(None)
            continue
        inherits = period is None and last is not None and not near and amount.kind != "duration"
        if inherits and last is not None and amount.start - last[0] < 220:
            period = last[1] if "\n" not in tokens.text[last[0] : amount.start] else None
        if period is not None and chains[k] != "from":
            last = amount.start, period
        found.append(period)
    return found


def _bounds(time: Time, amounts: Sequence[Amount]) -> bool:
    """Whether `time` may bound a figure: no bare duration, no 'now'."""
    if time.type == "DURATION" and not re.match(
        r"(?:the|this|that|these|past|last|recent|next)\b", time.text, re.IGNORECASE
    ):
        return False
    if time.type == "SET":
        return False
    return not (time.value in _VAGUE and _NO_PERIOD.search(time.text))


def _choose(
    tokens: Tokens, k: int, amounts: Sequence[Amount], chains: Sequence[str], near: Sequence[Time]
) -> Time | None:
    amount = amounts[k]
    after_limit = amounts[k + 1].start if k + 1 < len(amounts) else len(tokens.text)
    next_is_from = k + 1 < len(amounts) and chains[k + 1] == "from"
    best: tuple[float, Time] | None = None
    for time in near:
        start, end = time.span
        if start < amount.end and amount.start < end:
            continue  # '10 years ago' is no period of its own '10 years'
        gap = start - amount.end if start >= amount.end else amount.start - end
        between = tokens.text[amount.end : start] if start >= amount.end else tokens.text[end : amount.start]
        cost = float(gap)
        if start >= amount.end:
            crossed = sum(1 for other in amounts[k + 1 : k + 6] if other.start < start)
            if crossed and next_is_from:
                cost += 400
            cost += 60 * crossed
            if start >= after_limit and not crossed:
                cost += 60
        else:
            crossed = sum(1 for other in amounts[max(0, k - 5) : k] if other.start >= end)
            cost += 10 * crossed
            owner = k - 1 - crossed  # the amount just before this time
            if owner >= 0 and chains[owner] == "from" and start - amounts[owner].end < 25:
                cost += 500
            if chains[k] == "from":
                cost += 500
        if chains[k] == "from" and gap > 30:
            continue
        cost += 25 * between.count(",") + 60 * between.count(";") + 50 * len(re.findall(r"[.!?] ", between))
        if _said(tokens, start):
            cost += 150
        if best is None or cost < best[0]:
            best = cost, time
    return best[1] if best and best[0] < 400 else None


def _said(tokens: Tokens, start: int) -> bool:
    """Whether the time at offset `start` tells when somebody spoke."""
    i = tokens.at(start)
    return any(j >= 0 and tokens.lemma[j].lower() in _SAYING for j in (i - 1, i - 2))


def _period(tokens: Tokens, time: Time) -> Period:
    """The period that `time` gives, with the 'since' or 'late' before it."""
    start, end = time.span
    before = _SINCE.search(tokens.text, max(0, start - 16), start)
    if before:
        start = before.start(1)
    return Period(
        text=tokens.text[start:end], span=(start, end), value=time.value, start=time.start, end=time.end
    )
