"""What is coming up in many stories, in one list."""

from __future__ import annotations

import datetime

from briefing.annotations.overlay import overlay
from briefing.annotations.records import new_annotation
from briefing.desk.agenda import ahead
from tests import making

TODAY = datetime.date(2030, 3, 4)
FIRST = "Lee will meet Hart on Friday. They met on Monday. A summit may follow."
SECOND = "Talks begin on Thursday."


def first(**fields):
    story = making.story(FIRST, **fields)
    return making.briefing(
        story,
        meetings=(
            making.meeting(FIRST, "meet Hart", "m1", when="Friday", start="2030-03-08"),
            making.meeting(FIRST, "met on", "m2", when="Monday", start="2030-03-04", status="held"),
            making.meeting(FIRST, "summit", "m3", status="possible"),
        ),
    )


def second():
    story = making.story(SECOND, key="news/b.txt", title="Talks")
    return making.briefing(
        story, meetings=(making.meeting(SECOND, "Talks", "m1", when="Thursday", start="2030-03-07"),)
    )


def test_meetings_of_all_stories_stand_by_date_the_undated_last():
    entries = ahead([overlay(first(), []), overlay(second(), [])], TODAY)
    assert [(e.story.title, e.meeting.title) for e in entries] == [
        ("Talks", "Talks"),
        ("A story", "meet Hart"),
        ("A story", "summit"),
    ]


def test_what_has_gone_by_is_left_out():
    entries = ahead([overlay(first(), []), overlay(second(), [])], datetime.date(2030, 3, 8))
    assert [e.meeting.title for e in entries] == ["meet Hart", "summit"]


def test_a_story_that_came_twice_is_listed_once():
    again = first(key="other/copy.txt")
    assert len(ahead([overlay(first(), []), overlay(again, [])], TODAY)) == 2


def test_the_readers_notes_come_along_and_what_the_reader_rejected_stays_out():
    made = first()
    note = new_annotation(made.story, "note", "meetings", made.meetings[0].mentions[0], "ask for the room")
    no = new_annotation(made.story, "rejection", "meetings", made.meetings[2].mentions[0])
    (entry,) = ahead([overlay(made, [note, no])], TODAY)
    assert [a.body for a in entry.annotations] == ["ask for the room"]
    assert entry.evidence == "meet Hart"
