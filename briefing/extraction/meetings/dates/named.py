"""Times that only name or describe something, and are no date of what the sentence tells."""

from __future__ import annotations

import re

from briefing.extraction.meetings.dates.calendar import Moment, granularity
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.tokens import Tokens

_FIGURES = re.compile(r"[\d:./-]+")
_STOPS = frozenset({".", "?", "!", '"', "”", "''"})
_CLOSED_BY = {"(": ")", "[": "]"}
_ATTACKS = re.compile(r"sept(?:ember|\.)? 11|9/11", re.IGNORECASE)
_REMEMBERED = frozenset(
    {"memorial", "attack", "anniversary", "victim", "commission", "museum", "remembrance"}
)
_SEASONS = frozenset({"spring", "summer", "fall", "autumn", "winter"})
_SITTINGS = frozenset({"meeting", "session", "conference", "congress", "assembly", "convention", "summit"})


def is_no_date(t: Tokens, m: Moment) -> bool:
    """Whether time `m` dates nothing: 'the future of the port', 'a third day-long meeting', '(12.05.2027)' behind a sentence."""
    after = m.last + 1
    behind = t.lower[after : after + 2]
    if m.time.text.lower() in ("the future", "future", "the past") and behind[:1] == ["of"]:
        return True
    if behind == ["-", "long"] and t.lower[m.last] in ("day", "week", "month", "year", "night"):
        return True
    if _ATTACKS.fullmatch(m.time.text) and any(t.lemma[j] in _REMEMBERED for j in range(after, len(t))[:2]):
        return True  # 'a Sept. 11 memorial service'
    words = m.time.text.lower().split()
    if words[-1:] and words[-1] in _SEASONS and words[:-1] in ([], ["the"], ["a"]) and behind:
        return t.lemma[after].lower() in _SITTINGS  # 'the spring meeting'
    closed = _CLOSED_BY.get(t.word[m.first - 1]) if m.first else None
    if closed is None or t.word[after : after + 1] != [closed] or not _FIGURES.fullmatch(m.time.text):
        return False
    return m.first == 1 or t.word[m.first - 2] in _STOPS  # the dateline of another item


def is_name(t: Tokens, trigger: Trigger, m: Moment) -> bool:
    """Whether time `m` is a part of the name of what noun `trigger` tells: 'the Clean Seas 2027 summit'."""
    if trigger.frame != "noun" or not m.last < trigger.first <= m.last + 3:
        return False
    if any(t.pos[j] not in ("ADJ", "NOUN", "PROPN") for j in range(m.last + 1, trigger.first)):
        return False
    if granularity(m.time.value) != "year" or not m.time.text.isdigit() or not m.first:
        return False
    return t.pos[m.first - 1] == "PROPN" and t.word[m.first - 1][:1].isupper()
