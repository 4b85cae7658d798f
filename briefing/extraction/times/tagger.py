"""Finding the times of a text: cheap look for words of time, then the rules around them, left to right."""

from __future__ import annotations

import datetime
import re

from briefing.extraction import wordlists
from briefing.extraction.times import (  # noqa: F401 - importing enters their rules
    clocks,
    counted,
    dates,
    durations,
    holidays,
    quarters,
    relative,
    seasons,
    vague,
    weekdays,
    years,
)
from briefing.extraction.times.calendar import day_of
from briefing.extraction.times.lexicon import (
    DAYPARTS,
    DECADES,
    MONTHS,
    NUMBERS,
    ORDINALS,
    SEASONS,
    UNITS,
    VAGUE,
    WEEKDAYS,
    ZONES,
)
from briefing.extraction.times.reading import RULES, Reading
from briefing.extraction.times.scene import Scene
from briefing.extraction.tokens import Tokens
from briefing.records import Time

_WORD = re.compile(r"[^\W_]+")
_TRIGGERS = frozenset(
    {
        *MONTHS,
        *WEEKDAYS,
        *SEASONS,
        *UNITS,
        *DAYPARTS,
        *DECADES,
        *holidays.WORDS,
        *wordlists.words("time_triggers"),
    }
    | {word + "s" for word in (*WEEKDAYS, *SEASONS, *DAYPARTS)}
) - wordlists.words("time_parts")
"""Words that every time has one of (the words of holidays among them, but for the commonest)."""

_PARTS = frozenset(
    {*_TRIGGERS, *wordlists.words("time_parts"), *NUMBERS, *ORDINALS, *holidays.WORDS}
    | {part for zone in ZONES for part in zone.split()}
    | {word for phrase in VAGUE for word in phrase.split()}
)
"""Every word that may stand in a time."""

_NUMERIC_TRIGGER = re.compile(
    r"(?:1[1-9]|20)\d\d|\d?\d?\d0s|\d{1,2}[ap]m|\d{1,2}(?:st|nd|rd|th)|[qh][1-4]|[1-4][qh]\d?\d?|fy\d+"
)
_GAP = re.compile(r"[ \t\-–—,.'’‘`/:()]{1,3}|[ \t]*\n[ \t]*|[ \t,.]{1,4}\n?")


def lower(text: str) -> str:
    """`text` in lower case, to the letter as long as before."""
    lowered = text.lower()
    return (
        lowered
        if len(lowered) == len(text)
        else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    )


def chunks(low: str) -> list[list[int]]:
    """Runs of neighbouring words that may make up times: for each, the offsets of its words and its end."""
    found: list[list[int]] = []
    run: list[int] = []
    end = 0
    hot = False
    for match in _WORD.finditer(low):
        word = match.group()
        first, last = match.span()
        if word in _PARTS:
            trigger = word in _TRIGGERS
        elif word[0].isdigit() or word[-1].isdigit():
            following = low[last : last + 2]
            trigger = bool(_NUMERIC_TRIGGER.fullmatch(word)) or (
                following[:1] in (":", "/", ".", "-") and following[1:].isdigit()
            )
        elif len(word) == 1:
            trigger = word == "m"
        else:
            if hot:
                found.append([*run, end])
            run, hot = [], False
            continue
        if run and not _GAP.fullmatch(low, end, first):
            if hot:
                found.append([*run, end])
            run, hot = [], False
        if first and low[first - 1] in "'’‘`" and word[0].isdigit() and (not run or low[first - 2].isspace()):
            first -= 1  # the apostrophe of '68 belongs to it
            trigger = trigger or len(word) == 2
        run.append(first)
        end = last
        hot = hot or trigger
    if hot:
        found.append([*run, end])
    return found


def read(tokens: Tokens, published: datetime.date | None) -> list[Reading]:
    """The readings of every time in the text, in order."""
    low = lower(tokens.text)
    scene = Scene(tokens, published)
    found: list[Reading] = []
    for run in chunks(low):
        limit = run[-1] + 1 if low[run[-1] : run[-1] + 1] == "." else run[-1]
        at = 0
        while at < len(run) - 1:
            best = _best(low, run[at], limit, scene)
            if best is None:
                at += 1
                continue
            _append(found, best, scene)
            if best.role == "monthday" and (second := _second_day(low, best, scene)):
                _append(found, second, scene)
                best = second
            while at < len(run) - 1 and run[at] < best.end:
                at += 1
    return [r for r in found if r.role != "barepart"]


_SECOND_DAY = re.compile(
    r"\s+(?:to|and|through|or)\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?(?P<year>,?\s+(?:19|20)\d\d)?"
    r"(?=\s*(?:[.,;:)\]\"”’?!—–]|$)|\s+(?:at|in|on|for|with|when|as|after|before|by|from|during|but|while)\b)"
)


def _second_day(low: str, first: Reading, scene: Scene) -> Reading | None:
    """The other day of 'April 24 and 25' or 'April 24 to 26', in the month of the first."""
    match = _SECOND_DAY.match(low, first.end)
    if match is None or first.value is None or first.until is not None:
        return None
    day = int(match["day"])
    end = match.end("year") if match["year"] else match.end()
    first = first._replace(start=match.start("day"), end=end)
    if first.period is None:
        return first._replace(value=f"{(first.value or '')[:-2]}{day:02d}") if 1 <= day <= 31 else None
    started = first.period.start
    found = day_of(started.year, started.month, day)
    if found is None or found.start <= started:
        return None
    return first._replace(value=found.value, period=found)


def _best(low: str, start: int, limit: int, scene: Scene) -> Reading | None:
    """The longest match of any rule at `start` that its handler accepts."""
    matches = []
    for order, rule in enumerate(RULES):
        match = rule.pattern.match(low, start, limit)
        if match is not None:
            matches.append((-match.end(), order, match))
    for _, order, match in sorted(matches, key=lambda m: m[:2]):
        reading = RULES[order].handle(match, scene)
        if reading is not None and not _is_title(match, reading, scene):
            return reading
    return None


_PROPER = frozenset(
    (*MONTHS, *WEEKDAYS, *(f"{w}s" for w in WEEKDAYS), *(w for w in holidays.WORDS if len(w) > 2))
)


_NUMBERED_NAME = re.compile(r"\d+ (?:Seconds|Minutes|Hours|Days|Nights|Weeks|Months|Years)")


def _is_title(match: re.Match[str], reading: Reading, scene: Scene) -> bool:
    """Whether words that are no proper names stand with a capital inside a sentence: 'The Daily Post'."""
    text = scene.text
    at = reading.start
    if text[at].isdigit() and _NUMBERED_NAME.fullmatch(text, at, reading.end):
        return not scene.is_headline(at)  # '60 Minutes', '48 Hours'
    if not text[at].isupper():
        return False
    if at == scene.sentence_start(at):
        words = match.group().split()
        second = at + len(words[0]) + 1
        opens = words[1:] and words[0] == "the" and words[1] not in _PROPER and text[second].isupper()
        return bool(opens) and not scene.is_headline(at)  # 'The Morning Email is out'
    before = text[at - 1 : at] if at else "\n"
    if before in "\n\"“”‘’'`([—–-" or text[max(0, at - 2) : at] in (": ", ". ", "? ", "! ", "— ", "– ", "_ "):
        # behind a quotation mark a sentence may begin, but 'This Week,' and its closing mark are a title
        following = text[reading.end : reading.end + 2]
        return before in "\"“‘'`" and bool(re.match(r"[,.]?[\"”’']", following))
    words = re.findall(r"[^\W\d_]+", match.group())
    named = bool(words) and len(words[0]) > 2 and not any(w in _PROPER for w in words)
    return named and not scene.is_headline(at)  # 'City Closed Plant Last Month'


_YEAR_SAID = re.compile(r"\d{4}")
_OTHER_ZONE = re.compile(r"\s*(?:[A-Z][\w.]+\s+){0,2}(?:[Tt]ime)?\s*[(/\[]\s*")
"""What parts a clock time from the same moment told in another zone."""
_ASIDE = re.compile(r"\s*(?:[(/\[][^()\n]{0,40}[)\]]?)\s*,?\s*(?:on\s+)?")
_JOIN = re.compile(r",?\s+(?:on\s+|at\s+|of\s+)?|\s*,\s*|\s+in\s+the\s+")


def _append(found: list[Reading], reading: Reading, scene: Scene) -> None:
    """Add `reading`, joined with the one before where the two name one time."""
    if found and found[-1].role == "clock":
        gap = scene.text[found[-1].end : reading.start]
        if reading.role == "clock" and _OTHER_ZONE.fullmatch(gap):
            return  # the same moment in another zone
        if reading.role in _DAYS and reading.value and _ASIDE.fullmatch(gap):
            found[-1] = found[-1]._replace(value=f"{reading.value}{found[-1].clock}", period=reading.period)
    if found and found[-1].role == "eve":
        found[-1] = _eve(found[-1], reading, scene)
    if found:
        joined = _joined(found[-1], reading, scene)
        if joined is not None:
            found[-1] = joined
            return
    found.append(reading)
    if reading.anchor and reading.period is not None:
        scene.said.append((reading.start, reading.period))
        if reading.role == "monthday" and _YEAR_SAID.search(scene.text, reading.start, reading.end):
            day = reading.period.start
            scene.dated.setdefault((day.month, day.day), reading.period)


def _eve(first: Reading, second: Reading, scene: Scene) -> Reading:
    """'the day after' with the day that is said behind it."""
    there = second.period
    if there is None or there.kind != "day" or scene.text[first.end : second.start].strip() != first.clock:
        return first
    found = there.shift(-1 if first.clock == "before" else 1)
    return first._replace(period=found, value=found.value if found else None)


_DAYS = frozenset(("weekday", "monthday", "day"))
_CLOCKS = frozenset(("clock", "daypart", "barepart"))


def _joined(first: Reading, second: Reading, scene: Scene) -> Reading | None:
    gap = scene.text[first.end : second.start]
    if not _JOIN.fullmatch(gap):
        return None
    if first.role in _DAYS and second.role in _CLOCKS:
        if second.role == "clock" and gap.strip() not in ("", ",", "at"):
            return None
        if second.role == "barepart" and gap.strip():
            return None
        if first.clock:
            return _in_part(first, second)
        day, clock = first, second
    elif (first.role in ("clock", "daypart") or (first.role == "barepart" and gap.strip() == "on")) and (
        second.role in _DAYS and second.clock == ""
    ):
        day, clock = second, first
        if second.period is not None and second.anchor:
            scene.said.append((second.start, second.period))
    elif first.role == "weekday" and second.role == "monthday" and gap.strip() in ("", ","):
        if second.period is not None:
            scene.said.append((second.start, second.period))
        return second._replace(start=first.start)
    elif first.role == "clock" and second.role in ("day", "part") and second.clock in _PARTS_OF_DAY:
        return _at_part(first, second) if gap.strip() in ("", ",") else None
    elif first.role == "daypart" and second.role == "day" and second.clock == first.clock:
        return second._replace(start=first.start)  # 'the early hours of Thursday morning'
    else:
        return None
    value = f"{day.value}{clock.clock}" if day.value else None
    return Reading(first.start, second.end, "TIME", value, day.period, "day", clock.clock, anchor=False)


_PARTS_OF_DAY = frozenset(("TMO", "TAF", "TEV", "TNI"))


def _at_part(first: Reading, second: Reading) -> Reading | None:
    """'3pm this afternoon', '8 o'clock tonight': the hour on the day of the part that is named behind it."""
    if second.period is None or second.value is None:
        return second._replace(start=first.start)
    value = f"{second.period.value}{first.clock}"
    return _in_part(first._replace(value=value, period=second.period), second)


def _in_part(first: Reading, second: Reading) -> Reading | None:
    """'8 o'clock on Wednesday' with the 'evening' behind it, 'the early hours of Monday' with 'morning'."""
    if first.clock == second.clock:
        return first._replace(end=second.end)
    match = re.fullmatch(r"T(\d\d):(\d\d)", first.clock)
    if match is None or second.role == "clock" or first.value is None:
        return None
    hour = int(match[1])
    if second.clock in ("TAF", "TEV", "TNI") and hour < 12:
        hour += 12
    clock = f"T{hour:02d}:{match[2]}"
    return first._replace(end=second.end, value=first.value.replace(first.clock, clock), clock=clock)


def times_of(tokens: Tokens, published: datetime.date | None) -> tuple[Time, ...]:
    """The times of a parsed text; relative ones resolved against `published` where it is known."""
    return tuple(_record(reading, tokens.text) for reading in read(tokens, published))


def _record(reading: Reading, text: str) -> Time:
    start = end = None
    if reading.period is not None and reading.value is not None and reading.bounded:
        if reading.type == "DATE":
            start, end = reading.period.start.isoformat(), (reading.until or reading.period).end.isoformat()
        elif reading.type == "TIME":
            start = end = reading.period.start.isoformat()
            if re.fullmatch(r"T\d\d:\d\d", reading.clock) and reading.clock != "T24:00":
                start = end = f"{start}{reading.clock}"
    return Time(
        text=text[reading.start : reading.end],
        span=(reading.start, reading.end),
        type=reading.type,
        value=reading.value,
        start=start,
        end=end,
    )
