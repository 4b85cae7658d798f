"""Tellings that take up a meeting told before by other parties or another word: 'the meeting', the lead below a headline."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.meetings.merging import days
from briefing.extraction.meetings.merging.families import group, status_class
from briefing.extraction.meetings.merging.identity import state_id
from briefing.extraction.meetings.telling import Telling

_NEAR = 250
"""How many tokens behind the last telling of a meeting 'the meeting' may stand for it."""
_ASSEMBLIES = frozenset(
    "conference forum congress convention assembly roundtable seminar symposium workshop gathering".split()
)
_ANY = frozenset({"meeting", "gathering", "summit", "session", "conference", "forum"})
"""Words that, with no more than 'the', take up an assembly told by another of them."""


def again(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether `telling`, that shares no party with the entry, is of its meeting all the same."""
    if is_wished_for(entry, telling):
        return True
    if at_one_place(entry, telling) or is_heard_there(entry, telling):
        return True
    return taken_up(entry, telling) or to_one_place(entry, telling) or told_of_more(entry, telling)


def by_name(entry: Sequence[Telling], telling: Telling, same_day: bool) -> bool:
    """Whether the parties differ only in whom a pronoun or a description was taken for: 'told the candidate at their meeting'.

    Both have one in common who is named, or share the very word and day: 'he visited the plant … his June visit'.
    """
    if telling.fresh or not telling.definite or group(telling) not in ("meeting", "visit", "call"):
        return False
    told = [e for e in entry if e.known]
    named = frozenset().union(*(e.who.named for e in told))
    mine = telling.who.named
    if same_day and telling.moment is not None:
        word = any(e.word == telling.word for e in told)
        return word and not (named and mine)
    unlike = telling.known - frozenset().union(*(e.known for e in told))
    return telling.moment is None and bool(mine & named) and not unlike & mine and len(unlike) == 1


def is_heard_there(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether somebody gives evidence, on no day of the calendar, at the hearing told just before."""
    if telling.word not in ("evidence", "testimony") or telling.value is not None or telling.fresh:
        return False
    last = entry[-1]
    one = group(last) == "hearing" and status_class(last.status) == status_class(telling.status)
    return one and telling.trigger.at - last.trigger.at <= _JUST


def at_one_place(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether both are meetings at one place, pointed at and told with nobody's name: 'the meeting in Oslo … the first session'."""
    if not telling.points or telling.fresh or telling.where is None or group(telling) != "meeting":
        return False
    if telling.several or status_class(entry[-1].status) != status_class(telling.status):
        return False
    if telling.known and any(e.known for e in entry):
        return False
    if telling.moment is not None and any(e.moment is not None for e in entry):
        return False
    place = state_id(telling.where.text)
    return any(
        e.where is not None and state_id(e.where.text) == place and e.points and group(e) == "meeting"
        for e in entry
    )


def is_wished_for(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether one side offers or wants, on no day, the talks that were wished for before: 'offered fresh talks'."""
    if telling.word not in ("talks", "negotiation") or len(telling.parties) > 1 or not _near(entry, telling):
        return False
    said = (*entry, telling)
    return all(x.status == "possible" and x.moment is None and group(x) == "meeting" for x in said) and any(
        x.us or not x.who.named for x in entry
    )


def is_assembly(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether 'the meeting' is the conference told before, or 'the conference' the meeting."""
    named = _is_named_for_its_place(entry, telling) or _only_lasts(telling)
    if not (telling.plain or named) or telling.word not in _ANY or not _near(entry, telling):
        return False
    last = entry[-1]
    words = {e.word for e in entry}
    if group(telling) == "meeting":
        return bool(words & _ASSEMBLIES) and last.trigger.frame == "noun"
    return telling.word in _ASSEMBLIES and group(last) == "meeting"


def _only_lasts(telling: Telling) -> bool:
    """Whether it only says how long it takes: 'The three-day gathering'."""
    return telling.points and not (telling.fresh or telling.company or telling.label - _LASTING)


_LASTING = frozenset(
    {"day", "week", "hour", "two-day", "three-day", "four-day", "weeklong", "week-long", "daylong"}
)


def is_of_sort(e: Telling, telling: Telling) -> bool:
    """Whether both are of one word, or of two words for an assembly."""
    return e.word == telling.word or {e.word, telling.word} <= _ANY | _ASSEMBLIES


def _is_named_for_its_place(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether all that says which meeting it is, is the place where the entry was: 'a conference in Lima … the Lima meeting'."""
    if not telling.points or telling.fresh or telling.where is None:
        return False
    place = telling.where.text.lower()
    named = bool(telling.label) and telling.label == frozenset(place.split())
    return named and any(e.where is not None and e.where.text.lower() == place for e in entry)


def taken_up(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether 'the meeting', whoever is said to attend it, is the one of `entry`, told a few lines before.

    Who is the subject where a meeting is taken up is only one more of those who come: 'Hill will attend the meeting'.
    """
    led = telling.led and telling.definite and not telling.fresh  # 'will chair next month's talks'
    if not (telling.plain or led) or not _near(entry, telling):
        return False
    if group(telling) not in ("meeting", "call", "visit") and not is_assembly(entry, telling):
        return False
    if (
        telling.moment is not None
        and any(e.moment is not None for e in entry)
        and not (led and days.same_day(entry, telling))
    ):
        return False
    last = entry[-1]
    return status_class(last.status) == status_class(telling.status) or not (telling.sure and last.sure)


def told_of_more(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether `telling` says who meets where the entry, told just before as ahead, has only said that some will.

    'A meeting may take place on Friday … his plans to hold consultations with Hill'; or where both are of one course of
    negotiations, told in the plural by one word: 'called for negotiations … two years of negotiations'.
    """
    if telling.moment is not None and any(e.moment is not None for e in entry):
        return False
    ahead = {status_class(x.status) for x in (telling, *entry)} == {"upcoming"}
    if not ahead or group(telling) != "meeting":
        return False
    silent = not any(e.parties for e in entry) or not telling.parties
    if telling.word == "negotiation" and entry[-1].word == "negotiation":
        return silent and telling.several and not telling.fresh
    told = (
        not any(e.parties or e.several for e in entry) and telling.trigger.at - entry[-1].trigger.at <= _JUST
    )
    return told and not telling.fresh and bool(telling.parties) and telling.moment is None


_JUST = 50
"""How many tokens behind a bare 'a meeting may take place' it may be said who meets."""


def of_one_body(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether both are of one body, once with its name and once 'the committee': for tellings of one very day."""
    for e in entry:
        mine, theirs = telling.who, e.who
        nested = mine.heads <= theirs.heads or theirs.heads <= mine.heads
        if e.word == telling.word and nested and (mine.bare & theirs.heads or theirs.bare & mine.heads):
            return True
    return False


def to_one_place(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether both are journeys to one place, or to a country and its capital, one of them by nobody named there: 'her trip'."""
    if telling.trigger.kind != "visit" or telling.where is None or telling.fresh:
        return False
    places = {state_id(e.where.text) for e in entry if e.where is not None and e.trigger.kind == "visit"}
    if state_id(telling.where.text) not in places or telling.several or any(e.several for e in entry):
        return False
    named = frozenset().union(*(e.who.named for e in entry))
    ahead = status_class(entry[-1].status) == status_class(telling.status)
    ahead = ahead or (telling.definite and not telling.sure and telling.moment is None)
    return ahead and not (named and telling.who.named)


def leads(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether `telling`, the first below the headline, tells what the headline's one meeting is.

    Not where both name other people; 'Norway and Sweden hold talks' goes with 'the ministers of Norway and Sweden met'.
    """
    head = entry[-1]
    if not all(e.heading for e in entry) or status_class(head.status) != status_class(telling.status):
        return False
    kinds = {group(head), group(telling)}
    one = len(kinds) == 1 or kinds <= {"meeting", "call"} or {head.word, telling.word} <= _ANY | _ASSEMBLIES
    if not one or "deadline" in kinds:
        return False
    mine, theirs = telling.known | telling.who.lands, head.known | head.who.lands
    if telling.known and head.known and not mine & theirs:
        return telling.fresh and not (
            telling.who.persons or head.who.persons
        )  # 'Oslo to host meeting', 'Norway hosts'
    return True


def is_remote(entry: Sequence[Telling]) -> bool:
    """Whether the entry is of a meeting long held, that 'the talks' hardly take up: 'last held talks in November 2013'."""
    return all(e.status == "held" and e.moment is not None and len(e.value or "") in (4, 7) for e in entry)


def of_a_year(entry: Sequence[Telling]) -> bool:
    """Whether the entry is known by no more than its year, so that no verb of meeting tells it: 'promises made at the 1992 summit'."""
    return all(e.status == "held" and e.moment is not None and e.moment.time.text.isdigit() for e in entry)


def of_visit(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether 'our talks', told just behind a visit ahead, are what it is for."""
    last = entry[-1]
    ahead = status_class(last.status) == status_class(telling.status) == "upcoming"
    talks = telling.word in ("talks", "negotiation", "discussion") and telling.definite and telling.who.vague
    near = telling.trigger.at - last.trigger.at <= _JUST
    return ahead and talks and near and last.trigger.kind == "visit" and telling.moment is None


def _near(entry: Sequence[Telling], telling: Telling) -> bool:
    return telling.trigger.at - entry[-1].trigger.at <= _NEAR
