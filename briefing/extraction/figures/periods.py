"""The time that bounds a figure, chosen among the times of its sentence, else of what stands around it.

A time behind an amount and before the next one is the amount's own; one at the head of the sentence holds
for all its amounts but the level before a move. A figure without one takes that of the sentence before,
or of the last figure that measures the same thing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.bases import (
    apart_from_bases,
    is_base,
    level_before,
    measured_against,
    of_before,
    possessed,
)
from briefing.extraction.figures.bounding import bounding
from briefing.extraction.figures.follows import Link
from briefing.extraction.figures.place import Place
from briefing.extraction.tokens import Tokens
from briefing.records import Period, Time

_SAYING = frozenset(
    "say tell add announce note write report ask explain warn argue insist state comment reply".split()
)
_SINCE = re.compile(r"(?:^|[\s(])(since|until|through|late|early|by the end of|so far)[ ]$", re.IGNORECASE)
_AT_PRESENT = re.compile(r"(?:(?:right )?now|currently|presently|at present|at the moment)$", re.IGNORECASE)
_EXPECTING = re.compile(
    r"[ ](?:expect|see|forecast|project|predict|anticipate|believe|think|plan|estimate|hope)", re.IGNORECASE
)
"""What makes 'now' the time of a forecast: 'the company now expects a profit of $5 million'."""
_APART = re.compile(
    r"\b(?:after|before|when|while|because|although|though)\b|,[ ](?:which|who|whose)\b|[.!?]['\"”’]?[ ]",
    re.IGNORECASE,
)
"""Words behind which another thing is told, with a time of its own: '… $5 after parliament agreed last year'."""
_COMPARED = re.compile(
    r"(?:\b(?:compared|in[ ]comparison)[ ](?:with|to)|[,(–—-][ ]?(?:as[ ])?(?:against|versus|vs\.?))[ ][^,.;$€£%\d]{0,45}[$€£]?$",
    re.IGNORECASE,
)
_JOIN = re.compile(
    r"(?:[ ]a[ ]share)?,?[ ](?:(?:in|on|for|at|late|early|during|as of)[ ]){0,2}", re.IGNORECASE
)
_OWN_NOUN = re.compile(rf"[ ](?:{'|'.join(sorted(lexicon.NOUNS))})[ ](?:in|for|during)[ ](?:the[ ])?")
"""A noun of change between an amount and the time of the change."""
_NEXT_SENTENCE = re.compile(r"[.!?]['\"”’]?\s|\n")
_FAR = 400.0
_REACH = 1000
"""How far off a time may be in one sentence: a longer one is a list, read in a time that grows as it does."""
_SHORTEST = _FAR + 40
"""More words than this lie between no amount and its time, whatever speaks for it."""


def periods(
    tokens: Tokens,
    amounts: Sequence[Amount],
    places: Sequence[Place],
    links: Sequence[Link],
    times: Sequence[Time],
    subjects: Sequence[frozenset[str]],
) -> list[Period | None]:
    """The period of each amount, None where no time bounds it; `subjects` are the words of what each measures."""
    candidates = apart_from_bases(tokens.text, amounts, bounding(tokens.text, times))
    starts = [t.span[0] for t in candidates]
    before = _levels_before(tokens.text, amounts, links)
    former = _of_levels_before(tokens.text, amounts, before, starts)
    possessors = possessed(tokens.text, amounts, candidates, starts, before)
    owners = list(range(len(amounts)))
    present = [t for t in times if _AT_PRESENT.match(t.text)]
    present_at = [t.span[0] for t in present]
    found: list[Period | None] = []
    for k, (amount, where) in enumerate(zip(amounts, places, strict=True)):
        if k and links[k] == "with" and " or " in tokens.text[amounts[k - 1].end : amount.start]:
            owners[k] = owners[k - 1]  # '$5 million, or 20 cents a share'
        owner = owners[k]
        begin, end = tokens.sentence_of(where.first)
        left, right = tokens.start[begin], tokens.end[end - 1]
        first = bisect_left(starts, left)
        near = [
            t
            for t in candidates[
                bisect_left(starts, max(left, amount.start - _REACH)) : bisect_left(
                    starts, min(right, amount.end + _REACH)
                )
            ]
            if possessors.get(t.span[0], owner) == owner
        ]
        own = [t for t in near if t.span[0] not in former]
        mine = [t for t in near if possessors.get(t.span[0]) == owner]
        time = mine[0] if mine else _choose(tokens, k, amounts, places, links, before, near)
        if time is None and links[k] != "from" and amount.kind != "duration" and not own:
            told = [t for t in candidates[max(0, first - 2) : first] if t.span[0] not in former]
            told = [t for t in told if t.span[0] not in possessors and not of_before(tokens, t)]
            time = _before(tokens, left, told[-1:])
        period = _period(tokens, time) if time else None
        if period is None and links[k] != "from" and amount.kind != "duration" and not near:
            period = _of_same_thing(k, amounts, subjects, found)
            if period is None and k and tokens.sent[places[k - 1].first] == tokens.sent[where.first]:
                period = found[k - 1] if amounts[k - 1].kind != "duration" else None
        if (
            links[k] != "from"
            and amount.kind != "duration"
            and (not period or period.span[1] <= amount.start)
        ):
            after = max(left, period.span[1]) if period else left
            now = present[bisect_left(present_at, after) : bisect_left(present_at, amount.start)]
            period = _at_present(tokens, now[-1:], period)
        found.append(period)
    return found


def _levels_before(text: str, amounts: Sequence[Amount], links: Sequence[Link]) -> list[bool]:
    """Of each amount whether it is a level before: 'from $5', 'compared with a loss of $5, or 3 cents a share'."""
    answer: list[bool] = []
    for k, (amount, link) in enumerate(zip(amounts, links, strict=True)):
        compared = _COMPARED.search(text, max(0, amount.start - 60), amount.start) is not None
        again = link == "with" and answer[k - 1] and " or " in text[amounts[k - 1].end : amount.start]
        answer.append(link == "from" or compared or again)
    return answer


def _of_levels_before(
    text: str, amounts: Sequence[Amount], before: Sequence[bool], starts: Sequence[int]
) -> set[int]:
    """The starts of the times that are a level before's own: 'from 5.8 percent in October'."""
    owned = set()
    for amount, is_before in zip(amounts, before, strict=True):
        at = bisect_left(starts, amount.end)
        if is_before and at < len(starts) and _joins(text, amount.end, starts[at]):
            owned.add(starts[at])
    return owned


def _joins(text: str, end: int, start: int) -> bool:
    """Whether nothing but a preposition stands between an amount that ends at `end` and a time at `start`."""
    return 0 <= start - end < 22 and _JOIN.fullmatch(text, end, start) is not None


def _choose(
    tokens: Tokens,
    k: int,
    amounts: Sequence[Amount],
    places: Sequence[Place],
    links: Sequence[Link],
    before: Sequence[bool],
    near: Sequence[Time],
) -> Time | None:
    """The time among `near`, those of the sentence, that is cheapest to join to amount `k`."""
    amount = amounts[k]
    best: tuple[float, int] | None = None
    nearest = sorted((max(t.span[0] - amount.end, amount.start - t.span[1]), i) for i, t in enumerate(near))
    for far, i in nearest:
        if far > _SHORTEST or (best and far - 40 > best[0]):
            break  # no word between could make it cheaper
        time = near[i]
        start, end = time.span
        if start < amount.end and amount.start < end:
            continue  # '10 years ago' is no period of its own '10 years'
        if links[k] == "from" and not 0 <= start - amount.end <= (
            45 if " or " in tokens.text[amount.end : start] else 30
        ):
            continue
        if time.type == "SET" and (amount.kind == "duration" or start < amount.end):
            continue  # 'each year' holds for what is told before it
        cost = (
            _cost_behind(k, amounts, before, start)
            if start >= amount.end
            else _cost_before(tokens, k, amounts, places, links, time)
        )
        between = tokens.text[amount.end : start] if start >= amount.end else tokens.text[end : amount.start]
        cost += 100 if start >= amount.end and _APART.search(between) else 0
        cost += 30 if time.type == "DURATION" or "including" in between else 0
        cost += len(between) + 25 * between.count(",") + 60 * between.count(";") + 50 * between.count(". ")
        if _said(tokens, start):
            if start >= amount.end:
                continue  # 'is $5 billion, the ministry said on Friday'
            cost += 150
        if measured_against(tokens, start) or is_base(tokens, time):
            continue  # 'the highest since 1992' says how long, not when
        if start >= amount.end and _OWN_NOUN.fullmatch(between):
            cost -= 40  # 'unchanged in March after a 0.2 percent increase in February'
        if tokens.lower[min(tokens.at(start), len(tokens) - 1)] == "that":
            cost += 120  # 'in 1988 … that year': the one that says its name
        if best is None or (cost, i) < best:
            best = cost, i
    return near[best[1]] if best and best[0] < _FAR else None


def _cost_behind(k: int, amounts: Sequence[Amount], before: Sequence[bool], start: int) -> float:
    """What it costs amount `k` to take a time behind it: that of a level before is not its own."""
    crossed = sum(1 for other in amounts[k + 1 : k + 6] if other.start < start)
    foreign = not before[k] and any(before[k + 1 : k + 1 + crossed])
    return 60 * crossed + (_FAR if foreign else 0)


def _cost_before(
    tokens: Tokens,
    k: int,
    amounts: Sequence[Amount],
    places: Sequence[Place],
    links: Sequence[Link],
    time: Time,
) -> float:
    """What it costs amount `k` to take a time before it: not one that belongs to a level before."""
    start, end = time.span
    crossed = sum(1 for other in amounts[max(0, k - 5) : k] if other.start >= end)
    owner = k - 1 - crossed  # the amount just before this time
    taken = owner >= 0 and links[owner] == "from" and 0 <= start - amounts[owner].end < 25
    beside = owner >= 0 and crossed == 0 and _joins(tokens.text, amounts[owner].end, start)
    beside = beside and (not links[k] or places[owner].preposition == "from")
    apart = owner >= 0 and _NEXT_SENTENCE.search(tokens.text, amounts[owner].end, start)
    return (60 if beside else 10 * crossed) + (_FAR if taken and not apart else 0)


def _before(tokens: Tokens, left: int, last: Sequence[Time]) -> Time | None:
    """The last time of the sentence before offset `left`, if that sentence is in the same paragraph."""
    for time in last:
        begin = tokens.sentence_of(min(tokens.at(time.span[0]), len(tokens) - 1))[1]
        gap = tokens.text[time.span[1] : left]
        if tokens.text[time.span[1] : time.span[1] + 2] in ("'s", "’s"):
            continue  # 'recovered from Monday's losses' says whose those were
        nearby = begin < len(tokens) and tokens.start[begin] >= left - 3
        if measured_against(tokens, time.span[0]) or is_base(tokens, time):
            continue  # 'its highest since January'
        if nearby and len(gap) < 300 and "\n" not in gap and not _said(tokens, time.span[0]):
            return time
    return None


def _of_same_thing(
    k: int, amounts: Sequence[Amount], subjects: Sequence[frozenset[str]], found: Sequence[Period | None]
) -> Period | None:
    """The period of the last figure before that measures the same thing."""
    words = subjects[k]
    for j in range(k - 1, max(-1, k - 8), -1):
        other, period = subjects[j], found[j]
        if period is not None and level_before(period.text):
            continue
        if period is not None and words and other and (words <= other or other <= words):
            return period if amounts[k].start - amounts[j].end < 800 else None
    return None


def _at_present(tokens: Tokens, said: Sequence[Time], period: Period | None) -> Period | None:
    """'Currently' or its like, if it is `said` in the sentence of a figure before it, else `period`."""
    if not said:
        return period
    return None if _EXPECTING.match(tokens.text, said[-1].span[1]) else _period(tokens, said[-1])


def _said(tokens: Tokens, start: int) -> bool:
    """Whether the time at offset `start` tells when somebody spoke."""
    i = tokens.at(start)
    begin = tokens.sentence_of(min(i, len(tokens) - 1))[0]
    if i and tokens.lower[i - 1] in ("by", "since", "until"):
        return False  # 'the minister said by 7 March 230 people had been paid'
    return any(j >= begin and tokens.lemma[j].lower() in _SAYING for j in (i - 1, i - 2))


def _period(tokens: Tokens, time: Time) -> Period:
    """The period that `time` gives, with the 'since' or 'late' before it."""
    start, end = time.span
    before = _SINCE.search(tokens.text, max(0, start - 16), start)
    if before:
        start = before.start(1)
    return Period(
        text=tokens.text[start:end], span=(start, end), value=time.value, start=time.start, end=time.end
    )
