"""Set events, hearings and deadlines told ahead, each in another construction; published on Wednesday 15 May 2024."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import is_ahead, is_nothing_ahead, meetings_on

PUBLISHED = datetime.date(2024, 5, 15)

AHEAD = [
    # the day before a 'when' that says what is planned
    (
        "The row may end on 24 May, when the Orchard Party is due to hold its convention in Lund.",
        "2024-05-24",
    ),
    ("She will learn more on Monday, when the miller is expected to appear in court.", "2024-05-20"),
    # ballots
    ("Danish voters are due to go to the polls next week, the paper has learned.", "2024-W21"),
    ("Danish voters set to go to the polls on Sunday", "2024-05-19"),
    ("The clerk said Iowans would cast their ballots on 4 June.", "2024-06-04"),
    # walking out
    ("Thousands of weavers are walking out over pay on Friday.", "2024-05-17"),
    ("Nurses to walk out over pay next Tuesday", "2024-05-21"),
    # what a court or an office does, told in the present
    ("The three bakers are being sentenced on Friday.", "2024-05-17"),
    ("It was her last interview before she is sentenced on Friday.", "2024-05-17"),
    ("The choir hopes to sing before Lena Holt enters a plea next week.", "2024-W21"),
    # votes to do something
    ("The Senate is scheduled to vote to confirm Judge Lena Holt on Monday evening.", "2024-05-20"),
    # deadlines
    ("The union demanded that the mill sell its boats by 1 June.", "2024-06-01"),
    ("The mill needs to answer the letters by Friday.", "2024-05-17"),
    ("A judge ordered Mr Holt to file his reply by Monday, May 20.", "2024-05-20"),
    ("The truce will last until 20 May.", "2024-05-20"),
    ("The truce runs out later this month.", "2024-05"),
    ("The ministry had committed to meet that demand by the end of next week.", "2024-W21"),
    ("The high court is due to rule on the appeal Friday evening.", "2024-05-17"),
    # what is expected of a meeting
    ("The bridge is expected to dominate Monday's council debate.", "2024-05-20"),
    # the day at the end of what it is about
    ("The council will vote on a bill that would ban fishing in the bay on Friday.", "2024-05-17"),
    ("Lena Holt plans to attend a ceremony at Lund for sailors lost in the storm tomorrow.", "2024-05-16"),
    ("Carl Reed is to testify before a grand jury investigating the sale on Monday.", "2024-05-20"),
    ("Porters are to march through the town to protest against the cuts on 24 May.", "2024-05-24"),
    ("Lena Holt is to unveil a plan to overhaul the ferries Friday.", "2024-05-17"),
    ("The bureau is expected to release figures that are likely to show rents rose on 24 May.", "2024-05-24"),
    # the day between 'is due' and what is due, or before it
    ("The council is scheduled on Monday to vote on a bill that would ban fishing.", "2024-05-20"),
    ("Carl Reed is due on Monday afternoon to testify before the ethics panel.", "2024-05-20"),
    ("Carl Reed is scheduled Friday to face questions from members at a hearing.", "2024-05-17"),
    ("On 24 May, Lena Holt is due to step down as leader after nine years.", "2024-05-24"),
    ("Next week, bakers are due to go on strike over pay.", "2024-W21"),
    # a noun taken for a part of the day behind it, or for a verb
    ("Pavel Novak is scheduled for arraignment Friday evening.", "2024-05-17"),
    ("The former baker faces sentencing on Friday.", "2024-05-17"),
    ("The county council will hear from the 19-year-old farmer on 24 May.", "2024-05-24"),
    # no day, but a name
    ("Lena Holt will be nominated at the Orchard National Convention.", None),
    ("Lena Holt has hired more staff ahead of the Iowa caucuses.", None),
    ("Lena Holt wants to have the votes by the time of the Labour Party conference.", None),
    ("Police are drawing up plans in the weeks leading up to the Norwegian National Convention.", None),
    ("Prices are rising in the run-up to the Lund Security Conference.", None),
    ("As the Iowa caucuses approach, Lena Holt is short of money.", None),
    ("The chief quit on Tuesday, two days before the Democratic National Convention.", "2024-05-16"),
    ("Lena Holt will share the stage with Carl Reed at the Labour Party conference.", None),
    # no day
    ("The governor will address the Orchard National Convention.", None),
    ("Lena Holt is scheduled to speak at the Lund Security Conference.", None),
    ("The candidate will deliver a speech to the nation.", None),
    ("Nurses at the clinic will stage a two-day strike, the union said.", None),
    ("Carl Reed is scheduled to be sentenced at the county court.", None),
]

# The day is that of what the words at the end tell.
OTHERS_DAY = [
    ("The mayor will speak about the law before it takes effect on Friday.", "speak"),
    ("She will write about a law that takes effect on Friday.", "write"),
]

NOTHING = [
    "The convention hall was empty, and the Southeastern Conference has twelve teams.",
    "She won the Democratic primary and signed the Geneva Convention.",
    "Tensions rose in the run-up to the Norwegian convention of 1911.",
    "She walked out of the meeting on Monday.",
    "Five things to know on Friday",
    "He walked out on his wife.",
    "The miller was sentenced to ten years.",
    "Bakers expect to meet strong demand on Friday.",
]


@pytest.mark.parametrize(("text", "day"), AHEAD)
def test_event_is_ahead(nlp: Language, text: str, day: str | None) -> None:
    """It is listed as ahead, on its day."""
    is_ahead(nlp, text, PUBLISHED, day)


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_ahead(nlp: Language, text: str) -> None:
    """What is past or no event puts nothing ahead."""
    is_nothing_ahead(nlp, text, PUBLISHED)


@pytest.mark.parametrize(("text", "word"), OTHERS_DAY)
def test_day_of_another(nlp: Language, text: str, word: str) -> None:
    """The verb over it is not listed on that day."""
    dated = [m for m in meetings_on(nlp, text, PUBLISHED) if m.when]
    assert not any(text[start:end].startswith(word) for m in dated for start, end in m.mentions)
