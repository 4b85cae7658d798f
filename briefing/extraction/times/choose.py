"""Which of several calendar dates is meant: by the tense of the verb, by the words beside, by nearness."""

from __future__ import annotations

import datetime
import re

from briefing.extraction.times import calendar
from briefing.extraction.times.calendar import Period, period
from briefing.extraction.times.lexicon import MONTHS, ORDINALS, spoken_year
from briefing.extraction.times.pieces import STEPS
from briefing.extraction.times.scene import HAPPENED, SCHEDULED, Scene

_NAMES = frozenset(("PERSON", "ORG", "WORK_OF_ART", "GPE", "LOC", "FAC", "EVENT", "PRODUCT", "NORP", "LAW"))


def year_of(text: str) -> int | None:
    """The year that words or figures give."""
    text = text.strip()
    if text[:1].isdigit():
        return int(text)
    if text[:1] in "'’‘`":
        number = int(text[1:])
        return 1900 + number if number > 40 else 2000 + number
    return spoken_year(text)


def day_number(text: str) -> int:
    """The day of the month that figures or an ordinal give."""
    return ORDINALS.get(text) or int(re.sub(r"\D", "", text))


def month_number(text: str) -> int:
    """The month that its name or short form gives."""
    return MONTHS[text.rstrip(".")]


def is_name(scene: Scene, start: int, end: int) -> bool:
    """Whether the word there belongs to a name of somebody or something, as far as entities tell."""
    tokens = scene.tokens
    if not scene.text[start].isupper():
        return True
    i, _ = tokens.range_of(start, end)
    return i < len(tokens) and (tokens.ent[i] in _NAMES or tokens.pos[i] in ("VERB", "AUX"))


_FORWARD = frozenset(
    "until till through effective payable due by expire expires starting beginning come".split()
)


def forward(scene: Scene, start: int) -> bool:
    """Whether the word before `start` looks ahead, whatever the tense: 'until', 'effective'."""
    before = scene.text[max(0, start - 14) : start].lower().split()
    return bool(before) and before[-1] in _FORWARD


_BEFORE_EVENT = re.compile(
    r"\b(?:ahead of|before|prior to|until|leading up to|run-up to) (?:the |its |his |her |their )?\Z"
)

_AT_EVENT = re.compile(r"\b(?:at|after|since|during|following) (?:the |its |his |her |their )?\Z")


def by_tense(scene: Scene, start: int, end: int, choices: list[Period], ahead_within: int = 0) -> Period:
    """The one of `choices`, in order, that is meant from the story's date.

    The tense of the governing verb decides: a past tense takes the last that has begun, a future tense the
    next that is not over; without either the nearest. A past tense still takes the next one where that is
    at most `ahead_within` days away and much nearer than the last ('set the deadline for 3 May').
    """
    today = scene.published
    if today is None:
        return choices[0]
    here = [p for p in choices if p.contains(today)]
    if here:
        return here[0]
    before = [p for p in choices if p.end < today]
    after = [p for p in choices if p.start > today]
    if not before or not after:
        return (before or after)[-1 if before else 0]
    last, following = before[-1], after[0]
    since, until = (today - last.end).days, (following.start - today).days
    tense = scene.tense(end)
    if _BEFORE_EVENT.search(scene.text, max(0, start - 24), start) and scene.is_before_event(end):
        return following if until < (1.5 if tense == "past" else 3) * since else last
    told = tense == "past" or scene.was_to_be(end)
    told = told and _AT_EVENT.search(scene.text, max(0, start - 16), start) is not None
    if (scene.is_before_event(end) or scene.is_behind_event(start)) and until < 0.45 * since and not told:
        return following  # 'hopes for the convention in July faded'
    i = scene.tokens.range_of(end - 1, end)[0]
    if i < len(scene.tokens) and scene.tokens.dep[i] in ("compound", "nmod"):
        if scene.was_to_be(end):
            tense = "past"  # 'pledged to work on it at their June summit'
        elif tense != "past" and scene.is_before_event(end) and until < 3 * since:
            return following  # 'the measure goes on the November ballot'
        elif tense == "past":
            return following if until < 0.45 * since else last  # 'the August letter had helped'
        else:
            tense = None  # 'a June agreement' says nothing of when
    if tense == "present" and until < 1.5 * since and scene.is_before_event(end):
        return following  # 'eyes are on September's election'
    if scene.text[max(0, start - 6) : start].lower().endswith(" come "):
        return following  # 'who wins come November'
    if tense == "present" and scene.is_set_for(end, SCHEDULED):
        return following  # 'the election is in November'
    if tense == "present" and scene.is_awaited(end):
        return following  # 'as Election Day nears'
    told_late = choices[0].kind == "day" or scene.was_to_be(end)
    times_nearer = 2 if scene.was_to_be(end) else 8
    if tense == "future" and times_nearer * since < until <= 365 and told_late:
        return last  # 'scheduled for June 28', told a week later
    looked_back = scene.is_of_what_happened(end) or scene.is_behind_event(start, HAPPENED)
    if tense == "future" and (looked_back or (since < 2 * until and scene.is_about(end))):
        return last  # 'the men will stand trial over the coup in July', 'will be asked about a trip in May'
    if tense == "future" or (tense == "past" and until < since and forward(scene, start)):
        return following
    if tense == "past":
        if until <= 45 and until * 10 < since:
            return following  # 'set out the cut in its supply in September', told in August
        return following if until <= ahead_within and until * 2 < since else last
    return following if until < 0.8 * since else last


def pick_year(scene: Scene, start: int, end: int, rel: str, month: int, day: int | None) -> Period | None:
    """The month or day without a year that is meant, by the words before it or the tense; None without a date."""
    today = scene.published
    if today is None:
        return None
    choices = []
    for number in range(
        today.year - 8 if day == 29 else today.year - 2, today.year + 9 if day == 29 else today.year + 3
    ):
        found = calendar.day_of(number, month, day or 1)
        if found is not None:
            choices.append(found if day else period("month", found.start))
    if not choices:
        return None
    step = STEPS.get(rel)
    if rel == "this":
        same = [p for p in choices if p.start.year == today.year]
        return same[0] if same else None
    if step == -1:
        late = [p for p in choices if p.end < today - datetime.timedelta(days=0 if day else 10)]
        return late[-1] if late else None
    if step == 1:
        after = [p for p in choices if p.start > today]
        return after[0] if after else None
    return by_tense(scene, start, end, choices, 45 if day else 0)
