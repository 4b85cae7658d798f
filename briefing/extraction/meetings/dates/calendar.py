"""Times as an agenda sees them: how fine they are, whether they lie ahead, and the `When` of a meeting."""

from __future__ import annotations

import datetime
import functools
import re
from typing import Literal, NamedTuple

from briefing.extraction.tokens import Tokens
from briefing.records import Time, When

Granularity = Literal["minute", "hour", "day", "week", "month", "quarter", "season", "year"]
Side = Literal["past", "future", "today", "unknown"]

_SHAPES: tuple[tuple[str, Granularity], ...] = (
    (r"....-..-..T\d\d(:\d\d)?.*", "minute"),
    (r"....-..-..(T.*)?", "day"),
    (r"....-W\w\w-\w.*", "day"),
    (r"....-W\w\w.*", "week"),
    (r"....-Q.", "quarter"),
    (r"....-(SP|SU|FA|WI|H.)", "season"),
    (r"....-..", "month"),
    (r"....", "year"),
)
_BACK = re.compile(r"\b(last|ago|earlier|yesterday|previous|past|recent|recently|former|then|since)\b", re.I)
AHEAD = re.compile(r"\b(next|tomorrow|coming|later|upcoming|soon|following|shortly|from now)\b", re.I)
"""Words of a time that look ahead."""
_COMING = re.compile(r"the (next|coming) ", re.I)
_LAST_OF = re.compile(
    r"\blast (?:\w+ )?(?:days?|weeks?|weekend|months?|quarter|half|\w+day) (?:of|in)\b", re.I
)
_DAY_PART = re.compile(r"T(MO|MI|AF|EV|NI|DT)$")


class Moment(NamedTuple):
    """A time of the text at its tokens: `head` is the token that hangs in the sentence.

    `counted` where it is a span that leads from now to something ahead: 'in two weeks'; `up_to` is the word
    behind it that says to what: 'four days before the vote', 'is two weeks away'; `settled` says that its year is known.
    """

    time: Time
    first: int
    last: int
    head: int
    counted: bool = False
    up_to: int | None = None
    settled: bool = False

    @property
    def known(self) -> bool:
        """Whether it has a value a calendar can use."""
        return value_of(self.time) is not None


def moments(t: Tokens, times: tuple[Time, ...], today: datetime.date | None) -> list[Moment]:
    """The times that can say when something is: dates and clock times, and durations, in their order.

    The span of 'in two weeks' is given as the time that lies so far ahead of `today`.
    """
    found: list[Moment] = []
    for time in times:
        if time.type == "SET" or time.value == "PRESENT_REF":
            continue
        first, after = t.range_of(*time.span)
        if after <= first or (first and t.lower[first - 1] in ("every", "each")):
            continue
        head = first
        for j in range(first, after):
            if not first <= t.head[j] < after or t.head[j] == j:
                head = j
                break
        outside = t.dep[after - 1] == "compound" and t.head[after - 1] >= after
        if outside and t.pos[t.head[after - 1]] == "PROPN" and granularity(time.value) == "season":
            continue  # 'the next Winter Olympics'
        counted = time.type == "DURATION" and (time.value or "")[:2] != "PT" and _within(t, first)
        up_to = _leads_up(t, after) if time.type == "DURATION" and not counted else None
        counted = counted or up_to is not None
        then = _day_before(t, found, first) if up_to is not None and t.lower[up_to] == "before" else None
        time = so_far_ahead(time, then or today) if counted else _next_days(time, today)
        found.append(Moment(time, first, after - 1, head, counted, up_to, then is not None))
    return found


def _day_before(t: Tokens, found: list[Moment], first: int) -> datetime.date | None:
    """The day right before the span at `first`, which it is counted from: 'quit on Sunday, one day before the vote'."""
    if not found or t.sent[first] != t.sent[found[-1].last] or granularity(found[-1].time.value) != "day":
        return None
    between = range(found[-1].last + 1, first)
    if len(between) > 3 or any(t.pos[j] not in ("PUNCT", "ADV") for j in between):
        return None
    return datetime.date.fromisoformat((found[-1].time.start or "")[:10]) if found[-1].time.start else None


def _within(t: Tokens, first: int) -> bool:
    """Whether 'in' or 'in about' stands before the token `first`."""
    before = t.lower[max(0, first - 2) : first]
    return before[-1:] == ["in"] or before in (["in", "about"], ["in", "just"])


def _leads_up(t: Tokens, after: int) -> int | None:
    """The word behind a span that says what it leads up to: 'four days before', 'with five days left until', 'away'."""
    j = after
    while j < len(t) and t.lower[j] in ("remaining", "left", "to", "go"):
        j += 1
    return j if j < len(t) and t.lower[j] in ("before", "until", "away", "ahead") else None


def so_far_ahead(time: Time, today: datetime.date | None) -> Time:
    """The span `time` ('P2W') as the day, week, month or year that it leads to, without a value where that is unknown."""
    span = re.fullmatch(r"P(\d+(?:\.5)?)([DWMY])", time.value or "")
    vague = re.match(r"(?:less|more|fewer) than", time.text)
    if today is None or span is None or vague or float(span[1]) > 600:
        return Time(text=time.text, span=time.span, type="DATE")
    count, unit = int(float(span[1])), span[2]
    if span[1].endswith(".5") and unit == "M":  # 'a month and a half'
        today, count = today + datetime.timedelta(days=15), count
    first = last = today + datetime.timedelta(days=count)
    value = first.isoformat()
    if unit == "W":
        first = today + datetime.timedelta(weeks=count) - datetime.timedelta(days=today.weekday())
        last = first + datetime.timedelta(days=6)
        value = "{}-W{:02d}".format(*first.isocalendar())
    elif unit in "MY":
        months = today.year * 12 + today.month - 1 + count * (12 if unit == "Y" else 1)
        first = datetime.date(months // 12, months % 12 + 1 if unit == "M" else 1, 1)
        last = first.replace(month=12, day=31) if unit == "Y" else _month_end(first)
        value = str(first.year) if unit == "Y" else first.isoformat()[:7]
    return Time(
        text=time.text,
        span=time.span,
        type="DATE",
        value=value,
        start=first.isoformat(),
        end=last.isoformat(),
    )


def _next_days(time: Time, today: datetime.date | None) -> Time:
    """The span `time` with its days, where it counts them from now on: 'over the next two days'."""
    span = re.fullmatch(r"P(\d{1,2})D", time.value or "")
    if today is None or span is None or not _COMING.match(time.text):
        return time
    last = today + datetime.timedelta(days=max(int(span[1]), 1) - 1)
    first, end = today.isoformat(), last.isoformat()
    value = f"{first}/{end}" if first != end else first
    return Time(text=time.text, span=time.span, type=time.type, value=value, start=first, end=end)


def _month_end(first: datetime.date) -> datetime.date:
    return (first + datetime.timedelta(days=31)).replace(day=1) - datetime.timedelta(days=1)


@functools.lru_cache(maxsize=4096)
def granularity(value: str | None) -> Granularity | None:
    """How fine a TIMEX3 value is; None for durations, references and what has no value."""
    if not value or value[0] == "P" or value.endswith("_REF"):
        return None
    value = value.split("/")[0]
    for shape, name in _SHAPES:
        if re.fullmatch(shape, value):
            return name
    return None


def value_of(time: Time) -> str | None:
    """The value a calendar can use: a part of a day becomes its day; vague references have none."""
    return _usable(time.value)


@functools.lru_cache(maxsize=4096)
def _usable(value: str | None) -> str | None:
    if granularity(value) is None or value is None:
        return None
    if value.startswith("XXXX-W"):
        return None
    return _DAY_PART.sub("", value)


def when(time: Time) -> When:
    """`time` as the date of a meeting."""
    value = value_of(time)
    known = value is not None and time.start is not None
    return When(
        text=time.text,
        span=time.span,
        start=time.start[:10] if known and time.start else None,
        end=time.end[:10] if known and time.end else None,
        granularity=granularity(value) if value else None,
        value=value,
    )


WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.I)
"""The name of a day of the week."""
_NEXT = re.compile(
    r"\b(?:next|coming) (?:week|weekend|month|spring|summer|fall|autumn|winter)|\bthis (?:week|weekend|month|afternoon|evening)\b|\b(?:tomorrow|tonight|later this)\b"
)
_MONTH = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.I)
_MONTH_OF = re.compile(rf"(?:(?:the )?(?:end|start|beginning|middle) of )?(?:{_MONTH.pattern[2:]})", re.I)


def names_day(time: Time) -> bool:
    """Whether the words name a day, week or month of their own, though nobody knows which: 'Monday', 'next week'."""
    text = time.text.lower()
    return bool(WEEKDAY.search(text) or _MONTH.search(text) or _NEXT.search(text)) and not _BACK.search(text)


def turned(time: Time, today: datetime.date | None, far: bool = True) -> Time:
    """`time` at its next occurrence, if it is a bare weekday or date that was read as the one gone by.

    Without `far` only a weekday is. For words that must lie ahead: 'they meet on Monday', 'has until 9 a.m. Tuesday', 'before the Nov. 8 vote'.
    """
    if today is None or not time.start or not time.value or _BACK.search(time.text):
        return time
    start = time.start[:10]
    if time.text.lower().startswith("later "):
        return time
    if not far and not WEEKDAY.search(time.text):
        return time
    if len(time.value) == 7 and time.value[4:6] != "-W" and _MONTH.search(time.text):
        return _next_month(time, today)
    if "/" in time.value and WEEKDAY.search(time.text):
        return _next_run(time, today)
    if start != (time.end or "")[:10] or time.value[:10] != start:
        return time
    day = datetime.date.fromisoformat(start)
    gone = (today - day).days
    if WEEKDAY.search(time.text) and 0 < gone <= 7:
        new = (day + datetime.timedelta(days=7)).isoformat()
    elif (
        31 < gone < 366
        and _MONTH.search(time.text)
        and str(day.year) not in time.text
        and start[5:] != "02-29"
    ):
        new = f"{day.year + 1}{start[4:]}"
    else:
        return time
    return Time(
        text=time.text, span=time.span, type=time.type, value=new + time.value[10:], start=new + time.start[10:],
        end=new + (time.end or "")[10:],
    )  # fmt: skip


def _next_run(time: Time, today: datetime.date) -> Time:
    """A run of weekdays that was read as one that began in the week gone by, a week on: 'from Monday to Wednesday'."""
    value, start, end = time.value or "", (time.start or "")[:10], (time.end or "")[:10]
    if value != f"{start}/{end}" or not 0 < (today - datetime.date.fromisoformat(start)).days <= 7:
        return time
    week = datetime.timedelta(days=7)
    first, last = ((datetime.date.fromisoformat(day) + week).isoformat() for day in (start, end))
    return Time(
        text=time.text, span=time.span, type=time.type, value=f"{first}/{last}", start=first, end=last
    )


def turned_back(time: Time, today: datetime.date | None) -> Time:
    """`time` a year back, if it is a date without its year that was read as the coming one: 'decided in a June 23 vote'."""
    if today is None or not time.start or not time.value or time.start[:10] <= today.isoformat():
        return time
    if len(time.value) == 7 and _MONTH_OF.match(time.text) and time.value[:4] not in time.text:
        first = datetime.date(int(time.value[:4]) - 1, int(time.value[5:7]), 1)
        return Time(
            text=time.text, span=time.span, type=time.type, value=first.isoformat()[:7], start=first.isoformat(),
            end=_month_end(first).isoformat(),
        )  # fmt: skip
    if len(time.value) != 10:
        return time
    day = datetime.date.fromisoformat(time.start[:10])
    if not _MONTH.search(time.text) or str(day.year) in time.text or (day.month, day.day) == (2, 29):
        return time
    new = day.replace(year=day.year - 1).isoformat()
    return Time(text=time.text, span=time.span, type=time.type, value=new, start=new, end=new)


def _next_month(time: Time, today: datetime.date) -> Time:
    """A month without its year, read as one gone by, a year on."""
    year = int((time.value or "0")[:4])
    if (time.end or "9") >= today.isoformat() or str(year) in time.text:
        return time
    first = datetime.date(year + 1, int((time.value or "")[5:7]), 1)
    return Time(
        text=time.text, span=time.span, type=time.type, value=first.isoformat()[:7], start=first.isoformat(),
        end=_month_end(first).isoformat(),
    )  # fmt: skip


def looks_back(time: Time) -> bool:
    """Whether the words themselves look back: 'earlier this week', 'last month'."""
    text = _LAST_OF.sub("", time.text)
    return bool(_BACK.search(text)) and not AHEAD.search(text)


def side(time: Time, today: datetime.date | None) -> Side:
    """On which side of the day of publication `time` lies, as far as value or words say."""
    if time.value == "FUTURE_REF":
        return "future"
    if time.value == "PAST_REF" or time.text[:8].lower() == "earlier ":
        return "past"
    if today is not None and time.start and time.end and value_of(time) is not None:
        now = today.isoformat()
        if time.end[:10] < now:
            return "past"
        return "future" if time.start[:10] > now else "today"
    if looks_back(time):
        return "past"
    if AHEAD.search(time.text) and not _BACK.search(time.text):
        return "future"
    return "unknown"
