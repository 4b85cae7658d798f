"""The order a reader sees things in."""

from __future__ import annotations

import datetime

import pytest
from msgspec.structs import replace

from briefing.desk.arrange import agenda, by_measure, by_speaker, date_line, days
from tests import making

TEXT = "Ann Lee said one. Bob said two. Lee said three. Somebody knew four. They meet Monday, meet later, meet soon, met."
TODAY = datetime.date(2026, 11, 22)


def test_speakers_in_the_order_they_first_speak_and_the_unnamed_last():
    found = [
        making.quotation(TEXT, "four", None, id="q0"),
        making.quotation(TEXT, "one", "Ann Lee", id="q1"),
        making.quotation(TEXT, "two", "Bob", id="q2"),
        making.quotation(TEXT, "three", "Ann Lee", id="q3"),
    ]
    groups = by_speaker(found)
    assert [(g.name, [q.id for q in g.quotations]) for g in groups] == [
        ("Ann Lee", ["q1", "q3"]),
        ("Bob", ["q2"]),
        (None, ["q0"]),
    ]


def test_figures_of_the_same_thing_stand_together():
    text = "The deficit was $3 and a deficit of $4, exports $5, and $6."
    found = [
        making.figure(text, "$3", "f1", measures="The deficit"),
        making.figure(text, "$5", "f2", measures="exports"),
        making.figure(text, "$4", "f3", measures="a deficit"),
        making.figure(text, "$6", "f4"),
    ]
    assert [(name, [f.id for f in many]) for name, many in by_measure(found)] == [
        ("The deficit", ["f1", "f3"]),
        ("exports", ["f2"]),
        (None, ["f4"]),
    ]


def test_meetings_soonest_first_undated_last_and_gone_by_past():
    found = [
        making.meeting(TEXT, "meet soon", "undated", when="soon"),
        making.meeting(TEXT, "meet later", "later", when="later", start="2027-01-05"),
        making.meeting(TEXT, "meet Monday", "monday", when="Monday", start="2026-11-23"),
        making.meeting(TEXT, "They meet", "gone", when="Monday", start="2026-11-16"),
        making.meeting(TEXT, "met", "held", status="held"),
    ]
    ahead, past = agenda(found, TODAY)
    assert [m.id for m in ahead] == ["monday", "later", "undated"]
    assert [m.id for m in past] == ["gone", "held"]


def test_a_week_that_still_runs_is_ahead():
    ahead, _ = agenda(
        [making.meeting(TEXT, "meet", when="Monday", start="2026-11-16", end="2026-11-22")], TODAY
    )
    assert len(ahead) == 1


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2019-07-08", None, "8 Jul 2019"),
        ("2019-07-08", "2019-07-14", "8–14 Jul 2019"),
        ("2019-07-29", "2019-08-04", "29 Jul – 4 Aug 2019"),
        ("2019-12-30", "2020-01-05", "30 Dec 2019 – 5 Jan 2020"),
        ("2019-06-01", "2019-06-30", "Jun 2019"),
        ("2019-01-01", "2019-12-31", "2019"),
        ("2019-07-08T15:00", None, "8 Jul 2019"),
    ],
)
def test_days_in_words(start, end, words):
    assert days(start, end) == words


def test_where_the_date_comes_from_is_said():
    assert date_line("2019-07-05", "reader") == "5 Jul 2019 (date from the reader)"
    assert date_line("2019-07-05", "metadata") == "5 Jul 2019 (date from its metadata)"
    assert date_line(None, None) == "date not known"


def test_a_figure_said_again_in_other_words_stands_with_the_first():
    text = "The trade gap with Norway rose to $3, exports to $4. The gap of $3 hurts."
    places = tuple((i, i + 2) for i in range(len(text)) if text.startswith("$3", i))
    found = [
        replace(making.figure(text, "$3", "f1", measures="trade gap with Norway"), mentions=places),
        making.figure(text, "$4", "f2", measures="exports"),
        replace(making.figure(text, "$3", "f3", measures="gap"), mentions=places),
    ]
    assert [[f.id for f in many] for _, many in by_measure(found)] == [["f1", "f3"], ["f2"]]
