"""The immutable records that flow from story to screen, exactly the JSON form `briefing/1`.

Every record is a frozen `msgspec.Struct`; `to_json`, `from_json` and `schema` at the end are the only
places that know of JSON. All offsets are half-open `(start, end)` pairs in Unicode code points into
`Story.text`, the very string that was analysed; where a record has both `text` and `span`,
`story.text[start:end] == text`. Dates are ISO 8601 strings.
"""

from __future__ import annotations

import hashlib
from typing import Any, Literal

import msgspec
from msgspec import UNSET, Struct, UnsetType

SCHEMA = "briefing/1"

Span = tuple[int, int]


class Engine(Struct, frozen=True, kw_only=True):
    """What made a briefing: our version, the spaCy pipeline's name and its version."""

    version: str
    model: str
    model_version: str


class DateCandidate(Struct, frozen=True, kw_only=True):
    """A date the text itself suggests for its publication, with the reason; offered, never used in silence.

    `bound` says how the story's date lies to `date`: on it, after it, before it, or near it.
    """

    date: str
    bound: Literal["on", "after", "before", "around"]
    reason: str


class Story(Struct, frozen=True, kw_only=True):
    """One article: its text to the letter and what is known about it."""

    id: str
    """First 16 hex digits of SHA-256 of the text in UTF-8."""
    key: str
    """Names the same story after an edit: its URL, else its path in the library."""
    ref: str | None = None
    """The caller's own id, where a batch row carries one."""
    title: str
    source: str | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()
    path: str | None = None
    published: str | None = None
    published_from: Literal["metadata", "reader"] | None = None
    published_candidates: tuple[DateCandidate, ...] = ()
    language: str = "en"
    warnings: tuple[str, ...] = ()
    text: str


class Passage(Struct, frozen=True, kw_only=True):
    """Some words of the story at their place."""

    text: str
    span: Span


class Person(Struct, frozen=True, kw_only=True):
    """Somebody or something the story names, with every place that speaks of it."""

    id: str
    kind: Literal["person", "organisation", "place"]
    name: str
    """The fullest form the story uses, without title."""
    roles: tuple[Passage, ...] = ()
    mentions: tuple[Span, ...] = ()


class Cue(Struct, frozen=True, kw_only=True):
    """The words that attribute a quotation to its speaker ('added', 'according to')."""

    text: str
    lemma: str
    span: Span


class Speaker(Struct, frozen=True, kw_only=True):
    """Whom a quotation is attributed to.

    `text` and `span` are the mention beside the cue (a pronoun perhaps), null only for a floating
    quotation that continues the last speaker; `name` says who that is, `person` is an id in `people`.
    """

    person: str | None = None
    name: str
    role: str | None = None
    text: str | None = None
    span: Span | None = None


class Quotation(Struct, frozen=True, kw_only=True):
    """Who said what: one utterance, in one or several pieces."""

    id: str
    kind: Literal["direct", "indirect", "mixed"]
    speaker: Speaker | None = None
    cue: Cue | None = None
    content: tuple[Passage, ...]
    negated: bool = False
    evidence: tuple[Span, ...] = ()
    confidence: float
    """Estimated probability that content and speaker are right, 0 to 1."""
    by: Literal["reader"] | UnsetType = UNSET
    engine_said: dict[str, Any] | UnsetType = UNSET


class Period(Struct, frozen=True, kw_only=True):
    """The time that bounds a figure; `value`, `start` and `end` only where it can be resolved."""

    text: str
    span: Span
    value: str | None = None
    start: str | None = None
    end: str | None = None


class Figure(Struct, frozen=True, kw_only=True):
    """An amount, with what it measures, which way it went and since when."""

    id: str
    kind: Literal["money", "percent", "count", "duration", "rate", "rank", "other"]
    text: str
    span: Span
    value: float | int | None = None
    value_high: float | int | None = None
    approximate: bool = False
    bound: Literal["at_least", "at_most", "more_than", "less_than"] | None = None
    currency: str | None = None
    unit: str | None = None
    measures: Passage | None = None
    direction: Literal["up", "down", "level"] | None = None
    period: Period | None = None
    changed_from: str | None = None
    mentions: tuple[Span, ...] = ()
    evidence: tuple[Span, ...] = ()
    by: Literal["reader"] | UnsetType = UNSET
    engine_said: dict[str, Any] | UnsetType = UNSET


class Participant(Struct, frozen=True, kw_only=True):
    """A party of a meeting: its words in the text, and who that is where it is known."""

    person: str | None = None
    name: str
    text: str
    span: Span


class When(Struct, frozen=True, kw_only=True):
    """The time of a meeting. The words always stay; the rest is null while the date cannot be known."""

    text: str
    span: Span
    start: str | None = None
    end: str | None = None
    granularity: Literal["minute", "hour", "day", "week", "month", "quarter", "season", "year"] | None = None
    value: str | None = None


class Meeting(Struct, frozen=True, kw_only=True):
    """What an agenda lists: a meeting, an event, or a dated deadline."""

    id: str
    kind: Literal["meeting", "call", "talks", "summit", "hearing", "visit", "briefing", "event", "deadline"]
    title: str
    status: Literal["scheduled", "expected", "possible", "held", "cancelled", "postponed"]
    participants: tuple[Participant, ...] = ()
    when: When | None = None
    where: Passage | None = None
    mentions: tuple[Span, ...]
    evidence: tuple[Span, ...] = ()
    by: Literal["reader"] | UnsetType = UNSET
    engine_said: dict[str, Any] | UnsetType = UNSET


class Time(Struct, frozen=True, kw_only=True):
    """A TIMEX3: a date, time, duration or set the text speaks of, with its normalised value."""

    text: str
    span: Span
    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str | None = None
    start: str | None = None
    end: str | None = None


class Briefing(Struct, frozen=True, kw_only=True):
    """Everything that was taken out of one story."""

    schema: Literal["briefing/1"] = "briefing/1"
    engine: Engine
    story: Story
    people: tuple[Person, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    figures: tuple[Figure, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    times: tuple[Time, ...] = ()


Item = Quotation | Figure | Meeting

_DECODER = msgspec.json.Decoder(Briefing)
"""Made while this module is imported, by one thread: msgspec 0.21 crashes where two threads meet a type first."""


def story_id(text: str) -> str:
    """The id of a story with this text: the first 16 hex digits of SHA-256 of its UTF-8."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def to_json(briefing: Briefing) -> bytes:
    """`briefing` as one line of JSON in UTF-8, without a line end."""
    return msgspec.json.encode(briefing)


def from_json(data: bytes | str) -> Briefing:
    """The briefing that `to_json` wrote.

    Raises:
        msgspec.ValidationError: the data is JSON but no `briefing/1`.
        msgspec.DecodeError: the data is no JSON.

    """
    return _DECODER.decode(data)


def json_schema() -> dict[str, Any]:
    """The JSON Schema of `Briefing`, generated from these records."""
    return msgspec.json.schema(Briefing)
