"""Rules for times of day: '3 p.m. ET', '1430 GMT', 'Friday night', 'this morning', 'tonight', 'noon'."""

from __future__ import annotations

import re

from briefing.extraction.times.calendar import Kind, Period
from briefing.extraction.times.lexicon import DAYPARTS, MONTHS, NUMBERS, WEEKDAYS, ZONES, any_of
from briefing.extraction.times.pieces import DAYPART, REL
from briefing.extraction.times.reading import Reading, rule
from briefing.extraction.times.scene import Scene

_ZONE = rf"(?:\s*(?P<zone>{any_of(ZONES)}|\((?:{any_of(ZONES)})\))(?!\w))"
_ABOUT = r"(?:(?:around|shortly\s+(?:before|after)|just\s+(?:before|after)|nearly|almost)\s+)"
_HOUR_WORD = any_of(w for w, n in NUMBERS.items() if 1 <= n <= 12)
_AM = r"(?P<half>[ap])(?:\.\s?m\b\.?|m\b)"


def time_reading(
    match: re.Match[str], scene: Scene, clock: str, role: str, day: Period | None = None
) -> Reading:
    """A TIME over `match`, on `day` or the day the sentence speaks of."""
    day = day or _day(scene, match)
    value = f"{day.value}{clock}" if day else None
    return Reading(match.start(), match.end(), "TIME", value, day, role, clock, anchor=False)


def _day(scene: Scene, match: re.Match[str]) -> Period | None:
    """The day a time of day belongs to: the last day said in this paragraph, else the story's date.

    What is told in the past also looks at the paragraph before, for a day that has begun.
    """
    here = scene.paragraph_start(match.start())
    said = scene.last(_DAYS, since=here)
    if said is None and scene.tense(match.end()) == "past":
        said = scene.last(_DAYS, since=scene.paragraph_start(max(0, here - 3)), begun=True)
    return said or scene.today("day")


_DAYS = frozenset[Kind](("day",))


def _clock(hour: int, minute: int, half: str | None) -> str | None:
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    if not (0 <= hour <= 24 and 0 <= minute <= 59):
        return None
    return f"T{hour:02d}:{minute:02d}"


@rule(
    rf"{_ABOUT}?(?P<hour>[01]?\d|2[0-4]|{_HOUR_WORD})(?:[:.](?P<minute>[0-5]\d)(?:[:.][0-5]\d)?)?\s?{_AM}{_ZONE}?"
)
def half_day_clock(match: re.Match[str], scene: Scene) -> Reading | None:
    """'3 p.m. ET', '10:35 a.m.', '7am'."""
    written = match["hour"]
    hour = int(written) if written.isdigit() else NUMBERS[written]
    if hour > 12 or hour == 0:
        return None
    clock = _clock(hour, int(match["minute"] or 0), match["half"])
    if clock is None:
        return None
    day = _day(scene, match)
    if (
        clock < "T09"
        and day
        and scene.said
        and day == scene.said[-1][1]
        and scene.tense(match.end()) == "past"
    ):
        at_night = _LATE.match(scene.text, scene.said[-1][0])
        day = day.shift(1) if at_night else day  # 'began on Thursday night and ended at 4am'
    return time_reading(match, scene, clock, "clock", day)


_LENGTH_AFTER = re.compile(r"\s+(?:of|into|left|remaining|to (?:play|go))\b|\s*\Z|\s*\n")


@rule(rf"{_ABOUT}?(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?:\s+hours)?{_ZONE}?(?![:.]?\d)")
def full_day_clock(match: re.Match[str], scene: Scene) -> Reading | None:
    """'14:30', '9:30 EST'."""
    clock = _clock(int(match["hour"]), int(match["minute"]), None)
    if clock is None or (match.start() and scene.text[match.start() - 1] in "0123456789:/."):
        return None
    if match["zone"] is None and _LENGTH_AFTER.match(scene.text, match.end()):
        return None  # the length of a film, the minute of a match
    return time_reading(match, scene, clock, "clock")


@rule(
    rf"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?:\s+hours)?\s*(?P<zone>{any_of(ZONES)})|(?P<hour2>[01]\d|2[0-3])(?P<minute2>[0-5]\d)\s+hours"
)
def military_clock(match: re.Match[str], scene: Scene) -> Reading | None:
    """'1430 GMT', '0600 hours'."""
    clock = _clock(int(match["hour"] or match["hour2"]), int(match["minute"] or match["minute2"]), None)
    return time_reading(match, scene, clock, "clock") if clock else None


@rule(
    rf"{_ABOUT}?(?P<hour>\d\d?|{_HOUR_WORD})\s+o['’]?clock{_ZONE}?(?:\s+in\s+the\s+(?P<part>morning|afternoon|evening)|\s+at\s+(?P<night>night))?"
)
def oclock(match: re.Match[str], scene: Scene) -> Reading | None:
    """'nine o'clock', "4 o'clock in the afternoon"."""
    written = match["hour"]
    hour = int(written) if written.isdigit() else NUMBERS[written]
    part = match["part"] or match["night"]
    half = None if part is None else "a" if part == "morning" else "p"
    clock = _clock(hour, 0, half) if hour <= 24 else None
    return time_reading(match, scene, clock, "clock") if clock else None


@rule(
    rf"{_ABOUT}?(?P<hour>\d\d?|{_HOUR_WORD})\s+(?:in\s+the\s+(?P<part>morning|afternoon|evening)|at\s+(?P<night>night))"
)
def hour_in_part(match: re.Match[str], scene: Scene) -> Reading | None:
    """'4 in the morning'."""
    written = match["hour"]
    hour = int(written) if written.isdigit() else NUMBERS[written]
    if not 1 <= hour <= 12:
        return None
    clock = _clock(hour, 0, "a" if match["part"] == "morning" else "p")
    return time_reading(match, scene, clock, "clock") if clock else None


@rule(rf"{_ABOUT}?(?P<word>noon|midnight|midday){_ZONE}?")
def noon(match: re.Match[str], scene: Scene) -> Reading | None:
    """'noon', 'midnight'."""
    return time_reading(match, scene, "T24:00" if match["word"] == "midnight" else "T12:00", "clock")


@rule(
    r"(?:(?:early|late|earlier|later)\s+)?tonight|(?:(?:early|late)\s+)?(?P<late>last)\s+night|(?P<over>overnight)"
)
def tonight(match: re.Match[str], scene: Scene) -> Reading | None:
    """'tonight', 'last night', 'overnight'."""
    today = scene.today("day")
    if match["late"]:
        return (
            time_reading(match, scene, "TNI", "day", today.shift(-1) if today else None)
            if today
            else _unknown(match)
        )
    if match["over"] and _FAME.match(scene.text, match.end()):
        return None  # 'an overnight sensation'
    if match["over"]:
        return time_reading(match, scene, "TNI", "daypart", _night_over(match, scene))
    return time_reading(match, scene, "TNI", "day", today)


_FAME = re.compile(
    r"\s+(?:sensation|success|celebrity|star|fame|hit|billionaire|millionaire)\b", re.IGNORECASE
)
_NAME = re.compile(r" [A-Z]")
_OF_EVENT = re.compile(
    rf"\s+(?:(?:he|she|they|it|we|i|when|that)\s|(?:after|before)\s+(?:the|a|an|his|her|its|their)\s|of\s+(?!{any_of(MONTHS)}|{any_of(WEEKDAYS)}|\d|the\s+\d|that))",
    re.IGNORECASE,
)
"""What follows 'the night' where an event tells which: 'the night of the fire', 'the night he left'."""


_LATE = re.compile(r"(?:late|later)\b|\w+ (?:evening|night)\b", re.IGNORECASE)


def _night_over(match: re.Match[str], scene: Scene) -> Period | None:
    """The day on which 'overnight' began: the one before the day that is spoken of, unless it lies ahead."""
    day, today = _day(scene, match), scene.today("day")
    if day and today and abs((today.start - day.start).days) > 3:
        day = today
    if scene.said and day == scene.said[-1][1] and _LATE.match(scene.text, scene.said[-1][0]):
        return day  # 'was shot late Sunday and died overnight'
    return day.shift(-1) if day and scene.tense(match.end()) != "future" else day


def _unknown(match: re.Match[str]) -> Reading:
    return Reading(match.start(), match.end(), "TIME", None, None, anchor=False)


@rule(
    rf"the\s+(?P<hours>early|small|wee)\s+(?:morning\s+)?hours(?:\s+of\s+the\s+morning)?"
    rf"|(?:(?:early|late|mid|earlier|later)[\s-]+(?:in\s+)?)?(?:(?P<rel>{REL}|the|yesterday|today|tomorrow)\s+)?(?:(?:early|late|mid)[\s-]+)?(?P<part>{DAYPART})"
)
def daypart(match: re.Match[str], scene: Scene) -> Reading | None:
    """'The evening', 'this morning', 'mid-afternoon', 'the following night', 'the early hours'."""
    if match["hours"]:
        return time_reading(match, scene, "TMO", "daypart")
    part = match["part"]
    if part in ("dawn", "sunset", "sunrise", "dusk") and scene.text[match.end() : match.end() + 4] == " of ":
        return None
    code = f"T{DAYPARTS[part]}"
    rel = match["rel"].split()[-1] if match["rel"] else ""
    at = match.start("part")
    if scene.text[at].isupper() and rel == "the" and _NAME.match(scene.text, match.end()):
        return None  # 'the Evening Standard'
    if rel == "the" and _OF_EVENT.match(scene.text, match.end()):
        return None  # of a day the words do not tell
    if re.search(r"(?:early|late|mid)-$", match.group()[: -len(part)]) and part == "night":
        return None  # 'a late-night show'
    today = scene.today("day")
    if rel == "" and match.group() == part:
        return Reading(match.start(), match.end(), "TIME", None, None, "barepart", code, anchor=False)
    day: Period | None = None
    if rel in ("this", "yesterday", "today", "tomorrow"):
        day = today.shift({"yesterday": -1, "tomorrow": 1}.get(rel, 0)) if today else None
        if day is None:
            return _unknown(match)
    elif rel in ("following", "next", "previous"):
        said = scene.last(frozenset(("day",))) or today
        day = said.shift(-1 if rel == "previous" else 1) if said else None
    elif rel in ("that", "same"):
        day = scene.last(frozenset(("day",)))
    role = "daypart" if rel in ("", "the") else "part" if rel == "this" else ""
    return time_reading(match, scene, code, role, day)
