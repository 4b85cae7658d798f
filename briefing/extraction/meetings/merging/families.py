"""Families of kinds and words within which tellings can be of one meeting or event."""

from __future__ import annotations

from briefing.extraction.meetings.certainty.modality import UPCOMING
from briefing.extraction.meetings.telling import Telling

_GROUPS = {
    "meeting": "meeting", "talks": "meeting", "summit": "meeting", "call": "call", "briefing": "briefing",
    "visit": "visit", "hearing": "hearing", "deadline": "deadline",
}  # fmt: skip
_LIKE = {
    "voted": "vote", "ballot": "vote", "poll": "vote", "polls": "vote", "speak": "speech", "address": "speech",
    "by-election": "election", "elect": "election", "run-off": "runoff", "caucuses": "caucus",
    "plebiscite": "referendum", "round": "election", "swear": "inauguration", "swearing-in": "inauguration",
    "inaugurate": "inauguration", "demonstration": "protest", "ratify": "ratification", "sign": "signing",
    "marry": "wedding", "gathering": "rally", "gather": "rally", "admit": "accession", "march": "protest",
    "protests": "protest", "demonstrate": "protest", "strike": "strike", "walkout": "strike",
    "stoppage": "strike", "decide": "decision", "announce": "announcement",
    "pass": "passage", "approve": "passage", "adopt": "passage", "back": "passage", "endorse": "passage",
    "approval": "passage", "overturn": "rejection", "reject": "rejection", "defeat": "rejection",
    "trigger": "article", "invoke": "article", "sign-off": "assent", "signoff": "assent",
    "faceoff": "debate",
}  # fmt: skip
SAME_DAY = (
    frozenset({"election", "primary", "vote", "caucus", "runoff", "referendum", "contest"}),
    frozenset({"speech", "rally", "appearance", "remarks", "lecture", "town hall", "event", "keynote"}),
    frozenset({"protest", "rally", "event"}),
    frozenset({"speech", "convention", "conference", "ceremony", "forum", "rally", "event"}),
    frozenset({"funeral", "service", "ceremony", "burial", "memorial"}),
    frozenset({"inauguration", "ceremony"}),
    frozenset({"accession", "ceremony", "ratification", "signing"}),
    frozenset({"vote", "passage", "ratification"}),
    frozenset({"debate", "showdown", "face-off", "faceoff"}),
    frozenset({"vote", "rejection"}),
)
"""Words for events that may be of one event where the day is the same."""


def group(telling: Telling) -> str:
    """The family of kinds within which tellings can be of one meeting."""
    kind = telling.trigger.kind
    if telling.word == "walk" and telling.trigger.frame in ("dated", "event"):
        return "event:strike"  # 'will walk out on Friday'
    if telling.word == "appearance" and "court" in telling.label:
        return "hearing"
    notified = telling.word == "notify" or telling.own.subject == "notification"
    if telling.trigger.frame == "dated" and notified:
        return "event:article"  # 'will trigger Article 50 … is to notify the council by the end of March'
    if kind == "event":
        return "event:" + _LIKE.get(telling.word, telling.word)
    return _GROUPS[kind]


def family(telling: Telling) -> str:
    """`group`, one for all words for a ballot."""
    name = group(telling)
    return "ballot" if name.removeprefix("event:") in SAME_DAY[0] else name


def status_class(status: str) -> str:
    """'held', 'cancelled', or for all that is ahead 'upcoming'."""
    return "upcoming" if status in UPCOMING else status
