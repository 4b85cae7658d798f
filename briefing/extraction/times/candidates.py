"""When a story without a date may have been published, by what its own text says; offered, never used unasked.

What is looked at, the surest first: a line that says 'Published: 5 July 2019'; a date at the head of the
text; a weekday with a month and day, which only some years have; the latest date, month or year in which the
text tells that something happened; a full date it speaks of as still to come.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence

from briefing.extraction.times import calendar
from briefing.extraction.times.lexicon import WEEKDAYS
from briefing.extraction.times.pieces import LONG_WEEKDAY
from briefing.records import DateCandidate, Time

MOST = 5
"""How many candidates are offered at most."""

_LABEL = re.compile(
    r"^[ \t>*_|]*(?P<label>first published|originally published|published|publication date|posted|released|issued"
    r"|last updated|last modified|updated|modified|date)\b[ \t]*(?:on|at)?[ \t]*[:\-–—]?[ \t]*(?:on[ \t]+)?[^\n]{0,25}$",
    re.IGNORECASE,
)
_UPDATED = ("updated", "modified")
_AHEAD = re.compile(
    r"\b(?:will|shall|would|could|may|until|till|through|deadline|expires?|due|scheduled|slated|planned|plans?|set"
    r"|expected|upcoming|no later than|to take place|to be held|starting|beginning|takes effect|effective|projected"
    r"|forecasts?|next|by|before|if|should|hopes?|wants?|goal|target|ahead|towards?|race|election|campaign)\b",
    re.IGNORECASE,
)
"""Words of a sentence whose date may be still to come."""

_PLAN = re.compile(
    r"\b(?:will|shall|until|till|deadline|expires?|due|scheduled|slated|planned|to take place|to be held|takes effect)\b",
    re.IGNORECASE,
)
"""Words before a date that is still to come."""

_PLACED = re.compile(r"\b(?:in|since|during|from|late|early|mid|of)[\s-]+$", re.IGNORECASE)
"""What stands before a month or year in which something happened, not before '2016 election'."""

_HEAD = 400
"""How many code points from the beginning a dateline is looked for in."""

_DAY_VALUE = re.compile(r"\d{4}-\d\d-\d\d")
_YEARLESS = re.compile(r"XXXX-(\d\d)-(\d\d)")
_COARSE = re.compile(r"(\d{4})(?:-(\d\d))?")
_BEFORE_DATELINE = re.compile(r"[^a-z]*|[A-Z][\w .,’'()/|–—-]{0,60}[,:(–—-]\s*(?:\w{2,4}\.?,?\s*)?")


def publication_candidates(
    text: str, times: Sequence[Time], today: datetime.date
) -> tuple[DateCandidate, ...]:
    """The dates `text` suggests for its publication, best first, at most `MOST`.

    `times` are those found in it without a publication date; nothing after `today` is suggested as past.
    """
    found: dict[tuple[str, str], DateCandidate] = {}
    days = [(t, day) for t in times if (day := _day(t)) is not None]
    for candidate in (
        *_labelled(text, days, today),
        *_dateline(text, days, today),
        *_weekdays(times, days, today),
        *_spoken_of(text, days, times, today),
    ):
        found.setdefault((candidate.date, candidate.bound), candidate)
    return tuple(found.values())[:MOST]


def _day(time: Time) -> datetime.date | None:
    """The day a time names with its year; None for all others."""
    if time.value is None or not _DAY_VALUE.match(time.value) or not re.search(r"\d{2}", time.text):
        return None
    try:
        return datetime.date.fromisoformat(time.value[:10])
    except ValueError:
        return None


def _words(time: Time) -> str:
    return " ".join(time.text.split())


def _labelled(
    text: str, days: list[tuple[Time, datetime.date]], today: datetime.date
) -> Iterator[DateCandidate]:
    """Dates behind 'Published' or 'Updated' on their own line."""
    updated = []
    for time, day in days:
        line = text[text.rfind("\n", 0, time.span[0]) + 1 : time.span[0]]
        label = _LABEL.match(line)
        if label is None or day > today:
            continue
        word = label["label"].lower()
        candidate = DateCandidate(
            date=day.isoformat(),
            bound="on",
            reason=f"the text says “{' '.join(line.split())} {_words(time)}”",
        )
        if any(w in word for w in _UPDATED):
            updated.append(candidate)
        else:
            yield candidate
    yield from updated


def _dateline(
    text: str, days: list[tuple[Time, datetime.date]], today: datetime.date
) -> Iterator[DateCandidate]:
    """A full date at the head of the text, behind a place or on a line of its own."""
    for time, day in days:
        if time.span[0] > _HEAD or day > today:
            break
        line_start = text.rfind("\n", 0, time.span[0]) + 1
        line_end = text.find("\n", time.span[1])
        before = text[line_start : time.span[0]].strip()
        after = text[time.span[1] : line_end if line_end >= 0 else len(text)].strip(" \t.|-–—")
        dash = re.match(r"(?:\([^)\n]{1,30}\)\s*)?[-–—:|]", text[time.span[1] :].lstrip(" \t.,"))
        if _BEFORE_DATELINE.fullmatch(before) and (not after or dash):
            yield DateCandidate(
                date=day.isoformat(), bound="on", reason=f"the text opens with {_words(time)}"
            )


def _weekdays(
    times: Sequence[Time], days: list[tuple[Time, datetime.date]], today: datetime.date
) -> Iterator[DateCandidate]:
    """The latest year in which a month and day said without a year fell on the weekday said with them."""
    latest = max((day for _, day in days if day <= today), default=None)
    for time in times:
        match = _YEARLESS.match(time.value or "")
        named = re.search(LONG_WEEKDAY, time.text.lower())
        if match is None or named is None:
            continue
        fitting = [
            found.start
            for year in range(today.year, today.year - 30, -1)
            if (found := calendar.day_of(year, int(match[1]), int(match[2])))
            and found.start.isoweekday() == WEEKDAYS[named.group()]
            and found.start <= today + datetime.timedelta(days=60)
        ]
        if latest is not None:
            later = [day for day in fitting if day >= latest - datetime.timedelta(days=31)]
            fitting = later[::-1] or fitting
        if fitting:
            others = [str(day.year) for day in fitting[1:3]]
            also = f" (also in {' and '.join(others)})" if others else ""
            yield DateCandidate(
                date=fitting[0].isoformat(),
                bound="around",
                reason=f"“{_words(time)}” was in {fitting[0].year}{also}",
            )
            return


def _sentence(text: str, time: Time) -> tuple[str, str]:
    """The words of its sentence before and after a time, a few lines at most."""
    before = re.split(r"[.!?]\s+(?=[A-Z“\"])|\n", text[max(0, time.span[0] - 200) : time.span[0]])[-1]
    after = re.split(r"[.!?](?:\s|$)|\n", text[time.span[1] : time.span[1] + 200])[0]
    return before, after


def _spoken_of(
    text: str, days: list[tuple[Time, datetime.date]], times: Sequence[Time], today: datetime.date
) -> Iterator[DateCandidate]:
    """The latest date the text speaks of as past, and the first full one it speaks of as still to come."""
    past: tuple[datetime.date, Time] | None = None
    ahead: tuple[datetime.date, Time] | None = None
    for time, day in days:
        before, _ = _sentence(text, time)
        if _PLAN.search(before):
            if ahead is None or day < ahead[0]:
                ahead = (day, time)
        elif day <= today and (past is None or day > past[0]):
            past = (day, time)
    coarse = _coarse(text, times, today)
    best = max((found for found in (past, coarse) if found), default=None, key=lambda found: found[0])
    for found in (best, past):
        if found is not None:
            yield DateCandidate(
                date=found[0].isoformat(), bound="after", reason=f"the text speaks of {_words(found[1])}"
            )
    if ahead is not None and (best is None or ahead[0] > best[0]):
        yield DateCandidate(
            date=ahead[0].isoformat(),
            bound="before",
            reason=f"the text speaks of {_words(ahead[1])} as still to come",
        )


def _coarse(text: str, times: Sequence[Time], today: datetime.date) -> tuple[datetime.date, Time] | None:
    """The beginning of the latest month or year in which, as the text tells, something happened."""
    best: tuple[datetime.date, Time] | None = None
    for time in times:
        match = _COARSE.fullmatch(time.value or "") if time.type == "DATE" else None
        if match is None or time.start is None or match[1] not in time.text:
            continue
        before, after = _sentence(text, time)
        first = datetime.date.fromisoformat(time.start)
        if first > today or not _PLACED.search(
            f"{before} {time.text}"[: len(before) + 1 + len(time.text) - 4]
        ):
            continue
        if not _AHEAD.search(before) and not _AHEAD.search(after) and (best is None or first > best[0]):
            best = (first, time)
    return best
