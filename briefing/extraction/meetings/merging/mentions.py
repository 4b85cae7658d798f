"""Further mentions of a listed meeting: what a text tells in passing is put to the entry that it clearly speaks of.

'The debate will be moderated by two reporters' says too little to be an entry, but where one tells that debate it is
another place where the text speaks of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace

from briefing.extraction.meetings.merging import labels, merge, recall
from briefing.extraction.meetings.merging.families import group
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.tokens import Tokens
from briefing.records import Meeting

Written = tuple[list[Telling], Meeting]
"""The tellings of a meeting, and what they make together."""

_REACH = 12
"""How many entries are compared with a telling; keeps a long text from costing more than its length."""


def joined(
    t: Tokens,
    passed: Sequence[Telling],
    kept: Sequence[Written],
    write: Callable[[list[Telling]], Meeting],
) -> list[Written]:
    """`kept`, each with those of the `passed` tellings that are further mentions of its meeting."""
    taken = {x.trigger.at for tellings, _ in kept for x in tellings}
    entries = [list(tellings) for tellings, _ in kept]
    grown: set[int] = set()
    for x in passed:
        if x.trigger.at in taken or not _takes_up(x):
            continue
        n = _entry_of(t, entries, x)
        if n is not None:
            entries[n] = sorted([*entries[n], x], key=lambda y: y.trigger.at)
            grown.add(n)
    return [
        (entries[n], _told_more(pair[1], write(entries[n]))) if n in grown else pair
        for n, pair in enumerate(kept)
    ]


def _told_more(meeting: Meeting, more: Meeting) -> Meeting:
    """`meeting` with the places of `more`, and with its day where nothing else tells one."""
    return replace(meeting, mentions=more.mentions, evidence=more.evidence, when=meeting.when or more.when)


def _takes_up(x: Telling) -> bool:
    """Whether it is a noun that points to a meeting told before: 'the debate', 'her testimony'."""
    return x.trigger.frame == "noun" and x.definite and not (x.fresh or x.several)


def _names(t: Tokens, x: Telling) -> frozenset[str]:
    """The words before the noun that say which one it is: the harbour of 'the harbour vote'; no day, no adjective of little weight."""
    before = [c for c in t.children[x.trigger.at] if c < x.trigger.at]
    return x.label | {t.lower[c] for c in before if t.dep[c] == "compound" and t.pos[c] == "PROPN"}


def _entry_of(t: Tokens, entries: Sequence[Sequence[Telling]], x: Telling) -> int | None:
    """Which of the entries told before `x`, by the same word, is of its meeting; None where two may be."""
    told = [(n, [e for e in entry if e.trigger.at < x.trigger.at]) for n, entry in enumerate(entries)]
    told = sorted(((n, e) for n, e in told if e), key=lambda pair: pair[1][-1].trigger.at)[-_REACH:]
    names = _names(t, x)
    ranked = []
    for n, entry in told:
        same = any(e.word == x.word and e.several == x.several for e in entry)
        other = names and not any(names & (e.label | e.said) for e in entry)
        fits = merge.fit(entry, x) if same and not other and not recall.is_remote(entry) else 0
        if fits > 0:
            ranked.append((2 * fits + labels.preference(entry, x), n))
    ranked.sort()
    if not ranked or (len(ranked) > 1 and ranked[-1][0] == ranked[-2][0]):
        return None
    best = ranked[-1][1]
    since = {n for n, entry in told[[n for n, _ in told].index(best) + 1 :] if _may_be_meant(entry, x)}
    return None if since else best


def _may_be_meant(entry: Sequence[Telling], x: Telling) -> bool:
    """Whether what was told since brings people together as that of `x` does."""
    return any(group(e) == group(x) or group(e) not in _ALONE for e in entry)


_ALONE = frozenset({"visit", "deadline", "call", "briefing"})
"""What is not called a meeting, a session or an event."""
