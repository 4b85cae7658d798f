"""Exported calendars: read back with an iCalendar parser."""

from __future__ import annotations

import datetime

import icalendar
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefing.annotations.overlay import overlay
from briefing.annotations.records import new_annotation
from briefing.desk.agenda import ahead
from briefing.export.calendar import calendar
from briefing.records import When
from tests import making

NOW = datetime.datetime(2030, 3, 4, 9, 0, tzinfo=datetime.UTC)
TEXT = "Lee will meet Hart in Geneva at 10:30 on Friday; talks, next week. Hart may visit."


def events(*annotations_of, title="A story", text=TEXT, url=None, **when):
    friday = When(text="at 10:30 on Friday", span=making.at(TEXT, "at 10:30 on Friday"), start="2030-03-08", end="2030-03-08", granularity="minute", value="2030-03-08T10:30")  # fmt: skip
    made = making.briefing(
        making.story(TEXT, title=title, url=url),
        meetings=(
            replace(making.meeting(TEXT, "meet Hart", "m1", parties=("Lee", "Hart"), where=making.passage(TEXT, "Geneva")), when=friday),
            making.meeting(TEXT, "talks", "m2", when="next week", start="2030-03-11", end="2030-03-17", status="expected"),
            making.meeting(TEXT, "visit", "m3", status="possible"),
        ),
    )  # fmt: skip
    notes = [new_annotation(made.story, "note", "meetings", made.meetings[0].mentions[0], body) for body in annotations_of]  # fmt: skip
    data = calendar(ahead([overlay(made, notes)], NOW.date()), NOW)
    return data, icalendar.Calendar.from_ical(data).walk("VEVENT")


def test_a_clock_time_is_an_hour_a_week_is_whole_days_and_the_undated_stay_out():
    _, (meeting, talks) = events()
    assert meeting.decoded("dtstart") == datetime.datetime(2030, 3, 8, 10, 30)
    assert meeting.decoded("duration") == datetime.timedelta(hours=1)
    assert talks.decoded("dtstart") == datetime.date(2030, 3, 11)
    assert talks.decoded("dtend") == datetime.date(2030, 3, 18)  # the day after the last


def test_an_event_says_who_where_how_sure_and_in_whose_words():
    _, (meeting, talks) = events("ask for the room\nand the hour", url="https://news.example/a")
    assert str(meeting["summary"]) == "meet Hart · Lee"
    assert str(meeting["location"]) == "Geneva"
    assert (str(meeting["status"]), str(talks["status"])) == ("CONFIRMED", "TENTATIVE")
    assert "“meet Hart”" in str(meeting["description"])
    assert "ask for the room\nand the hour" in str(meeting["description"])
    assert str(meeting["url"]) == "https://news.example/a"


def test_an_event_keeps_its_name_from_export_to_export():
    first, second = events()[1], events("a note")[1]
    assert [e["uid"] for e in first] == [e["uid"] for e in second]
    assert len({str(e["uid"]) for e in first}) == 2


@settings(max_examples=60, deadline=None)
@given(st.text(), st.text(), st.text())
def test_no_text_can_end_a_line_or_begin_a_property(title, note, url):
    data, found = events(note, title=title, url="https://x.example/" + url)
    assert len(found) == 2
    for line in data.split(b"\r\n"):
        assert b"\n" not in line and b"\r" not in line and len(line) <= 75
    assert {name for event in found for name in event} <= {"UID", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "SUMMARY", "STATUS", "TRANSP", "CATEGORIES", "LOCATION", "DESCRIPTION", "URL"}  # fmt: skip
