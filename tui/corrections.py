"""What of an item a reader can correct on a form, and how the typed words become fields of the record."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, get_args, get_type_hints

import msgspec

from briefing.records import Briefing, Figure, Item, Meeting, Quotation, Span
from tui.screens.form import Field

STATUSES: tuple[str, ...] = get_args(get_type_hints(Meeting)["status"])
DIRECTIONS = ("up", "down", "level", "none")
KINDS: tuple[str, ...] = get_args(get_type_hints(Meeting)["kind"])


def form_for(item: Item, briefing: Briefing) -> list[Field]:
    """The lines of the form for `item`, filled with what it says now."""
    if isinstance(item, Quotation):
        names = tuple(person.name for person in briefing.people)
        speaker = item.speaker
        return [
            Field("speaker", "Speaker", speaker.name if speaker else "", suggestions=names),
            Field("role", "Role", (speaker.role or "") if speaker else ""),
        ]
    if isinstance(item, Figure):
        text = briefing.story.text
        return [
            Field("value", "Value", _shown(item.value), check=_number),
            Field(
                "measures",
                "What it measures (words of the article)",
                item.measures.text if item.measures else "",
                check=lambda words: in_article(words, text, item.span),
            ),
            Field(
                "direction",
                "Direction",
                item.direction or "none",
                check=_one_of(DIRECTIONS),
                suggestions=DIRECTIONS,
            ),
        ]
    when = item.when
    return [
        Field("title", "Title", item.title),
        Field("kind", "Kind", item.kind, check=_one_of(KINDS), suggestions=KINDS),
        Field("status", "Status", item.status, check=_one_of(STATUSES), suggestions=STATUSES),
        Field(
            "date",
            "Date (2019-07-08, or first/last day)",
            _days(when.start, when.end) if when and when.start else "",
            check=_day_or_days,
        ),
    ]


def fields_from(item: Item, changed: Mapping[str, str], briefing: Briefing) -> dict[str, Any]:
    """The fields of a correction of `item` that the `changed` lines of its form amount to."""
    fields: dict[str, Any] = {}
    if isinstance(item, Quotation):
        if changed:
            fields["speaker"] = _speaker(item, changed, briefing)
    elif isinstance(item, Figure):
        if "value" in changed:
            fields["value"] = float(changed["value"]) if changed["value"] else None
            if fields["value"] is not None and fields["value"].is_integer():
                fields["value"] = int(fields["value"])
        if "direction" in changed:
            fields["direction"] = None if changed["direction"] in ("none", "") else changed["direction"]
        if "measures" in changed:
            span = nearest(changed["measures"], briefing.story.text, item.span)
            fields["measures"] = span and {"text": briefing.story.text[slice(*span)], "span": list(span)}
    else:
        fields |= {name: changed[name] for name in ("kind", "status") if name in changed}
        if changed.get("title"):
            fields["title"] = changed["title"]
        if "date" in changed:
            fields["when"] = _when(item, changed["date"], briefing.story.text)
    return fields


def _speaker(item: Quotation, changed: Mapping[str, str], briefing: Briefing) -> dict[str, Any] | None:
    old: dict[str, Any] = msgspec.to_builtins(item.speaker) if item.speaker else {}
    name = changed.get("speaker", old.get("name", ""))
    if not name:
        return None
    same = [person for person in briefing.people if person.name == name]
    respelt = not same and name.casefold().split()[-1:] == old.get("name", "").casefold().split()[-1:]
    if "role" in changed:
        role = changed["role"] or None
    elif "speaker" not in changed or respelt:  # the same person, whose first name was wrong
        role = old.get("role")
    else:
        role = same[0].roles[0].text if same and same[0].roles else None
    return {**old, "name": name, "person": same[0].id if same else None, "role": role}


def _when(item: Meeting, days: str, text: str) -> dict[str, Any] | None:
    """The time of a meeting on the typed `days`; the words stay the article's, those of the meeting if need be."""
    if not days:
        old = item.when
        return {"text": old.text, "span": list(old.span)} if old else None
    start, _, end = days.partition("/")
    place = item.when.span if item.when else item.mentions[0]
    return {
        "text": text[slice(*place)],
        "span": list(place),
        "start": start,
        "end": end or start,
        "granularity": "day",
        "value": days,
    }


def _shown(value: float | int | None) -> str:
    """A number as it is typed."""
    if value is None:
        return ""
    return f"{value:.0f}" if float(value).is_integer() else repr(value)


def _days(start: str, end: str | None) -> str:
    return start[:10] if not end or end[:10] == start[:10] else f"{start[:10]}/{end[:10]}"


def _number(text: str) -> str:
    """`text` as Python writes the number; commas between thousands are left out."""
    if not text:
        return ""
    try:
        value = float(text.replace(",", "").replace("_", ""))
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise ValueError(f"{text!r} is no number; write it out like 55500000000 or 5.55e10")
    return repr(value)


def _one_of(known: Sequence[str]) -> Callable[[str], str]:
    def check(text: str) -> str:
        if text.lower() not in known:
            raise ValueError(f"one of {', '.join(known)}")
        return text.lower()

    return check


def _day_or_days(text: str) -> str:
    try:
        days = [datetime.date.fromisoformat(part.strip()) for part in text.split("/")] if text else []
    except ValueError:
        raise ValueError(f"{text!r} is no date; write it like 2019-07-08") from None
    if len(days) > 2 or days != sorted(days):
        raise ValueError("the first day, a slash, and a later last day")
    return "/".join(day.isoformat() for day in days)


def in_article(words: str, text: str, near: Span) -> str:
    """`words`, where they are in the article `text`.

    Raises:
        ValueError: they are not; says so for the reader.

    """
    if words and nearest(words, text, near) is None:
        raise ValueError("these words are not in the article; a line shows its own words only")
    return words


def nearest(words: str, text: str, near: Span) -> Span | None:
    """The occurrence of `words` in `text` (white space and case aside) that is nearest to `near`."""
    if not words:
        return None
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    found = [match.span() for match in re.finditer(pattern, text, re.IGNORECASE)]
    return min(found, key=lambda span: abs(span[0] - near[0]), default=None)
