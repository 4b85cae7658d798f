"""Further mentions of a listed meeting: what a text tells in passing is put to the entry that it clearly speaks of.

'The debate will be moderated by two reporters' says too little to be an entry, but where one tells that debate it is
another place where the text speaks of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace

from briefing.extraction.meetings.merging import coupled, labels, merge, recall
from briefing.extraction.meetings.merging.families import group, status_class
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
    named = {t.lower[c] for c in before if t.dep[c] == "compound" and t.pos[c] == "PROPN"}
    return (x.label | named) - _OF_WHAT_SORT


_OF_WHAT_SORT = frozenset(
    "door closed-door televised tense lengthy rare hourlong hour minute marathon heated stakes historic much-anticipated "
    "long-awaited one-on-one face-to-face hastily secret surprise extraordinary landmark eagerly awaited live nationally".split()
)
"""Words before a noun that say how it was, and not which."""


def _entry_of(t: Tokens, entries: Sequence[Sequence[Telling]], x: Telling) -> int | None:
    """Which of the entries told before `x`, by the same word, is of its meeting; None where two may be."""
    told = [(n, [e for e in entry if e.trigger.at < x.trigger.at]) for n, entry in enumerate(entries)]
    told = sorted(((n, e) for n, e in told if e), key=lambda pair: pair[1][-1].trigger.at)[-_REACH:]
    names = _names(t, x)
    ranked = []
    for n, entry in told:
        other = names and not any(names & (e.label | e.said) for e in entry)
        if other or recall.is_remote(entry) or (x.gone and _is_ahead(entry)):
            continue
        same = any(e.word == x.word and e.several == x.several for e in entry)
        fits = merge.fit(entry, _neutral(entry, x)) if same else _JUST_FITS * _takes_up_word(entry, x)
        if fits > 0:
            ranked.append((2 * fits + labels.preference(entry, x), n))
    ranked.sort()
    if not ranked or (len(ranked) > 1 and ranked[-1][0] == ranked[-2][0]):
        return None
    best = ranked[-1][1]
    since = {n for n, entry in told[[n for n, _ in told].index(best) + 1 :] if _may_be_meant(entry, x)}
    return None if since else best


def _is_ahead(entry: Sequence[Telling]) -> bool:
    """Whether all tell it as ahead, so that it is not where something happened: 'At the hearing, she was told'."""
    return all(status_class(e.status) == "upcoming" for e in entry)


def _neutral(entry: Sequence[Telling], x: Telling) -> Telling:
    """`x` as sure to be held as the entry, where it is no more than 'the debate', of which something else is said."""
    if not x.plain or x.moment is not None:
        return x
    return x._replace(status=entry[-1].status, sure=False)


def _takes_up_word(entry: Sequence[Telling], x: Telling) -> bool:
    """Whether a noun with 'the' or 'her' says in another word what was told just before: 'will testify … Her testimony'."""
    if x.moment is not None or x.trigger.at - entry[-1].trigger.at > _NEAR:
        return False
    if any(coupled.are_apart(e, x) for e in entry) or x.several != entry[-1].several:
        return False
    known = frozenset().union(*(e.known for e in entry))
    if x.known and known and not x.known & known:
        return False
    groups = {group(e) for e in entry}
    words = {g.removeprefix("event:") for g in groups} | {e.word for e in entry}
    if "hearing" in groups and x.word in _IN_A_HEARING:
        return True
    if x.word in _SITTINGS and x.points and groups & _SAT_IN:
        return True
    mine = {x.word, group(x).removeprefix("event:")}
    return group(x) in groups or any(mine & family and words & family for family in _FAMILIES)


_IN_A_HEARING = frozenset({"testimony", "appearance", "hearing", "evidence", "sentencing", "trial"})
_SITTINGS = frozenset({"session", "meeting", "gathering", "event", "encounter", "occasion"})
_SAT_IN = frozenset(
    {
        "meeting",
        "hearing",
        "briefing",
        "event:convention",
        "event:conference",
        "event:forum",
        "event:congress",
    }
)
_FAMILIES = (
    frozenset({"debate", "showdown", "face-off", "faceoff", "matchup", "event"}),
    frozenset({"vote", "ballot", "poll", "election", "referendum", "runoff", "contest"}),
    frozenset({"speech", "address", "remarks", "lecture", "keynote", "appearance"}),
    frozenset({"rally", "protest", "demonstration", "march", "event", "gathering"}),
    frozenset({"convention", "conference", "forum", "congress", "summit", "event"}),
    frozenset({"ceremony", "inauguration", "funeral", "service", "event"}),
)
"""Words of which one, with 'the', takes up another, even on no day."""
_NEAR = 80
"""How many tokens behind the meeting another word for it may stand."""
_JUST_FITS = 2


def _may_be_meant(entry: Sequence[Telling], x: Telling) -> bool:
    """Whether what was told since brings people together as that of `x` does."""
    return any(group(e) == group(x) or group(e) not in _ALONE for e in entry)


_ALONE = frozenset({"visit", "deadline", "call", "briefing"})
"""What is not called a meeting, a session or an event."""
