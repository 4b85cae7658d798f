from __future__ import annotations

import datetime
from typing import Any

import pytest
from msgspec import structs

from briefing.records import Figure, Passage, When
from tui.present.dates import nearness, when_text
from tui.present.values import change_text, figure_text

TODAY = datetime.date(2024, 3, 6)


def figure(kind: str, value: float | None, text: str = "as written", **fields: Any) -> Figure:
    return Figure(id="f1", kind=kind, text=text, span=(0, len(text)), value=value, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("made", "shown"),
    [
        (figure("money", 55_500_000_000, currency="USD"), "$55.5 bn"),
        (figure("money", 1_234_567, currency="GBP"), "£1,234,567"),
        (figure("money", 2, currency="USD", unit="per barrel"), "$2 per barrel"),
        (figure("money", 5, currency="USD", unit="each"), "$5 each"),
        (figure("money", 2e9, value_high=3e9, currency="EUR"), "€2–3 bn"),
        (figure("money", 500_000, value_high=2e6, currency="USD"), "$500,000–2 m"),
        (figure("money", 9e8, value_high=2e9, currency="USD"), "$900 m–2 bn"),
        (figure("money", -3e6, currency="JPY"), "-¥3 m"),
        (figure("money", 5e12, currency="SEK"), "SEK 5 tn"),
        (figure("money", 100), "100"),
        (figure("count", 1, unit="votes"), "1 vote"),
        (figure("count", 2, unit="people"), "2 people"),
        (figure("count", 1, unit="country"), "1 country"),
        (figure("count", 3, unit="country"), "3 countries"),
        (figure("count", 3, unit="police"), "3 police"),
        (figure("percent", 8.4), "8.4 %"),
        (figure("percent", 0.25, unit="percentage point"), "0.25 points"),
        (figure("percent", 25, unit="basis point"), "25 bp"),
        (figure("count", 1_200, unit="job"), "1,200 jobs"),
        (figure("count", 3, unit="person", bound="more_than"), "> 3 people"),
        (figure("count", 1, unit="ship", approximate=True), "≈ 1 ship"),
        (figure("count", 2_000_000, unit="city", bound="at_most"), "≤ 2 m cities"),
        (figure("count", 40, unit="boat", measures=Passage(text="the boats", span=(0, 9))), "40"),
        (figure("duration", 2, value_high=3, unit="month", approximate=True), "≈ 2–3 months"),
        (figure("duration", 1, unit="week"), "1 week"),
        (figure("rate", 55, unit="mph"), "55 mph"),
        (figure("rate", 0.3333333, text="one in three", unit="in three"), "one in three"),
        (figure("rank", 3, text="third"), "third"),
        (figure("count", None, text="dozens of"), "dozens of"),
        (figure("percent", None, text="a few\nper cent"), "a few per cent"),
        (figure("other", 26_000.5, text="26,000.5"), "26,000.5"),
        (figure("count", 3, unit="votes"), "3 votes"),
        (figure("count", 2, unit="bus"), "2 buses"),
        (figure("count", 2, unit="pass"), "2 passes"),
        (figure("count", 0.5, text="more than half", bound="more_than"), "more than half"),
        (figure("count", 0.5, text="0.5", unit="point"), "0.5 points"),
    ],
)
def test_values_for_the_eye(made: Figure, shown: str) -> None:
    assert figure_text(made) == shown


def test_a_change_shows_both_ends() -> None:
    before, after = figure("money", 3e6, currency="USD"), figure("money", 4.5e6, currency="USD")
    assert change_text(after, None) == "$4.5 m"
    assert change_text(after, Figure(**{**_fields(before), "id": "f2"})) == "$3 m → $4.5 m"


def test_the_unit_of_a_change_is_said_once() -> None:
    before = figure("count", 1_500_000, unit="box")
    after = figure("count", 1_300_000, unit="box")
    assert change_text(after, structs.replace(before, id="f2")) == "1.5 m → 1.3 m boxes"


def _fields(made: Figure) -> dict[str, Any]:
    return {name: getattr(made, name) for name in ("kind", "text", "span", "value", "currency")}


@pytest.mark.parametrize(
    ("start", "end", "granularity", "value", "shown"),
    [
        ("2024-03-07", "2024-03-07", "day", "2024-03-07", "Thu 7 Mar"),
        ("2025-03-07", "2025-03-07", "day", "2025-03-07", "Fri 7 Mar 2025"),
        ("2024-03-07", "2024-03-07", "minute", "2024-03-07T10:30", "Thu 7 Mar 10:30"),
        ("2024-03-07T10:30", "2024-03-07T10:30", "minute", "2024-03-07T10:30", "Thu 7 Mar 10:30"),
        ("2024-03-07", "2024-03-07", "hour", "2024-03-07TMO", "Thu 7 Mar"),
        ("2024-07-08", "2024-07-14", "week", "2024-W28", "8–14 Jul"),
        ("2024-07-29", "2024-08-04", "week", "2024-W31", "29 Jul–4 Aug"),
        ("2024-12-30", "2025-01-05", "week", "2025-W01", "30 Dec 2024–5 Jan 2025"),
        ("2024-05-01", "2024-05-31", "month", "2024-05", "May 2024"),
        ("2024-07-01", "2024-09-30", "quarter", "2024-Q3", "Q3 2024"),
        ("2024-06-01", "2024-08-31", "season", "2024-SU", "summer 2024"),
        ("2026-01-01", "2026-12-31", "year", "2026", "2026"),
        (None, None, None, None, None),
        ("soon", None, "day", None, None),
    ],
)
def test_times_for_the_eye(start: str, end: str, granularity: Any, value: str, shown: str | None) -> None:
    when = When(text="then", span=(0, 4), start=start, end=end, granularity=granularity, value=value)
    assert when_text(when, TODAY) == shown


def test_what_is_near_says_so() -> None:
    def at(day: str) -> str:
        return nearness(When(text="x", span=(0, 1), start=day, end=day, granularity="day"), TODAY)

    assert [at("2024-03-06"), at("2024-03-07"), at("2024-03-11"), at("2024-03-05"), at("2024-06-01")] == [
        "today",
        "tomorrow",
        "in 5 days",
        "",
        "",
    ]
    assert nearness(None, TODAY) == ""
