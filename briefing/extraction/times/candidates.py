"""When a story without a date may have been published, by what its own text says; offered, never used unasked.

What is looked at, the surest first: a line that says 'Published: 5 July 2019'; a date at the head of the
text; a weekday with a month and day, which only some years have; the latest full date the text speaks of;
a full date it speaks of as still to come; the latest month or year it names.
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
    r"\b(?:will|shall|would|until|till|deadline|expires?|due|scheduled|slated|planned|plans?|set|expected|upcoming"
    r"|by|before|no later than|to take place|to be held|starting|beginning|takes effect|effective)\b[^.;\n]*$",
    re.IGNORECASE,
)
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
        *_spoken_of(text, days, today),
        *_coarse(times, today),
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


def _spoken_of(
    text: str, days: list[tuple[Time, datetime.date]], today: datetime.date
) -> Iterator[DateCandidate]:
    """The latest full date the text speaks of as past, and the first one it speaks of as still to come."""
    past: tuple[datetime.date, Time] | None = None
    ahead: tuple[datetime.date, Time] | None = None
    for time, day in days:
        sentence = text[max(0, time.span[0] - 120) : time.span[0]]
        if _AHEAD.search(re.split(r"[.!?]\s+(?=[A-Z])", sentence)[-1]):
            if ahead is None or day < ahead[0]:
                ahead = (day, time)
        elif day <= today and (past is None or day > past[0]):
            past = (day, time)
    if past is not None:
        yield DateCandidate(
            date=past[0].isoformat(), bound="after", reason=f"the text speaks of {_words(past[1])}"
        )
    if ahead is not None and (past is None or ahead[0] > past[0]):
        yield DateCandidate(
            date=ahead[0].isoformat(),
            bound="before",
            reason=f"the text speaks of {_words(ahead[1])} as still to come",
        )


def _coarse(times: Sequence[Time], today: datetime.date) -> Iterator[DateCandidate]:
    """After the beginning of the latest month or year the text names."""
    best: tuple[datetime.date, Time] | None = None
    for time in times:
        match = _COARSE.fullmatch(time.value or "") if time.type == "DATE" else None
        if match is None or time.start is None:
            continue
        first = datetime.date.fromisoformat(time.start)
        if first <= today and (best is None or first > best[0]):
            best = (first, time)
    if best is not None:
        yield DateCandidate(
            date=best[0].isoformat(), bound="after", reason=f"the text speaks of {_words(best[1])}"
        )
