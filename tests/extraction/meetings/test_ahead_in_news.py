"""Ways in which daily news tells what is ahead; published on Wednesday 15 May 2024."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import is_ahead, meetings_on

PUBLISHED = datetime.date(2024, 5, 15)

# (value of the date, None where no day is known; text)
SENTENCES: list[tuple[str | None, str]] = [
    (None, "Li called for all parties to return to the negotiating table."),
    (None, "The minister has gone to France for meetings on the possible sale."),
    (
        "2024-06",
        "The committee plans to hold a meeting on ways of preventing road deaths in June 2024, he added.",
    ),
    (None, "A further hearing will decide what sentence Burke should serve."),
    ("2024-06-09", "The run-off is on June 9."),
    ("2024-06", "The scandal makes it unlikely for him to reach the run-off in June."),
    ("2024-06-03", "Her swearing-in is set for June 3."),
    ("2024-05-20", "A sit-down with the union is set for Monday."),
    ("2024-05-19", "Voters in the Netherlands go to the polls on Sunday for a general election."),
    ("2024-06-18", "Election Day is June 18 and it's a close race."),
    ("2024-06-02", "The games are scheduled for June 2-12."),
    ("2024-06-02", "The event, which is scheduled for June 2, will draw thousands."),
    ("2024-06-26", "Burke is set to make his comeback on June 26 at the tournament in Lund."),
    ("2024-06-18", "The president steps down on June 18."),
    ("2024-05-16", "Ann Hill will take the oath as chief minister on Thursday."),
    ("2024-05", "The panel will take up the matter at its own hearing later this month."),
    ("2024-05-15", "He is expected to be in court on Wednesday."),
    ("2024", "Iraq will have provincial elections later this year."),
    ("2024-05-17", "The votes will be counted overnight, with the results expected early on Friday morning."),
    ("2024-06-23", "The first round of voting is on June 23."),
    (None, "A man aged 18 is due in court charged with murder."),
    ("2024-05-17", "A man aged 18 is due in court on Friday charged with murder."),
    (
        "2024-06",
        "The estimate will be included in the full budget, expected in mid-June, which will be long.",
    ),
    ("2024-06-01", "Burke takes over as chairman on June 1."),
    ("2024-05-20", "Talks resume Monday."),
    ("2024-05-21", "The trade talks, the first since March, open Tuesday in Geneva."),
    ("2024-05-17", "Nominations close on Friday."),
    ("2024-05-20", "Parliament sits on Monday."),
    ("2024-06-02", "The union is balloting its members on strike action, with the result due on June 2."),
    ("2024-06-10", "On Tuesday a judge set June 10 for the next hearing."),
    ("2024-05-17", "The party will summon Burke on Friday."),
    ("2024-05-17", "Justice Tony Hunt will hear submissions next Friday relating to the application."),
    ("2024-05-19", "The plan falls just four days before Ohio's Democratic presidential primary."),
    ("2024-05-20", "With five days remaining until the Iowa caucuses, Burke took a detour."),
    ("2024-W22", "The trip comes two weeks before the NATO summit in Lund."),
    (
        "2024-06",
        "The visit could help both men, a month and a half before the first nominating contest in Iowa.",
    ),
    ("2024-W22", "The primary is two weeks away."),
    ("2024-05-18", "Hill will be back on the trail, holding a very early 2028 rally on Saturday in Florida."),
    ("2024-05-20", "He could be released as early as Monday."),
    ("2024-06-10", "The judge set a June 10 date for Burke to answer the summons."),
    (
        "2024-05-16",
        "He said they would take precedence on his return to Ireland tomorrow after a week-long trip.",
    ),
    ("2024-05-17", "He told her to appear in court on Friday."),
    ("2024-05-21", "The judge ordered the firm to pay by Tuesday."),
    ("2024-05-17", "The ministers will be in Rome when they meet with union leaders on Friday."),
    ("2026-02-09", "The next Winter Olympics will take place in Lund on February 9-25, 2026."),
]

DAYS_OF_SOMETHING_ELSE: list[tuple[str, str]] = [
    ("The elections were further postponed in April after a storm hit the coast.", "2025-04"),
    ("The meetings with Burke, postponed from Tuesday because of a storm, could mend ties.", "2024-05-21"),
    (
        "The group said earlier this month it plans to start testing the cars by the end of the year.",
        "2024-05",
    ),
    ("The two leaders are meeting in Geneva for the second time this year.", "2024"),
    ("The two ministers will meet in Lund for the third time in a month.", "2024-06"),
    ("It will be her second summit with the premier in two weeks.", "2024-W22"),
    ("They decided in a June 23 referendum to leave the union.", "2024-06-23"),
]


@pytest.mark.parametrize(("value", "text"), SENTENCES)
def test_is_listed_as_ahead(nlp: Language, value: str | None, text: str) -> None:
    is_ahead(nlp, text, PUBLISHED, value)


@pytest.mark.parametrize(("text", "wrong"), DAYS_OF_SOMETHING_ELSE)
def test_the_day_is_not_that_of_something_else(nlp: Language, text: str, wrong: str) -> None:
    assert wrong not in [m.when.value for m in meetings_on(nlp, text, PUBLISHED) if m.when]


def test_a_second_meeting_in_two_weeks_is_then(nlp: Language) -> None:
    is_ahead(nlp, "The two ministers will hold a second meeting in two weeks.", PUBLISHED, "2024-W22")


def test_only_the_hearing_is_on_the_day(nlp: Language) -> None:
    text = "The panel said it would hold a hearing on meddling in the U.S. election on June 30."
    assert [m.kind for m in meetings_on(nlp, text, PUBLISHED)] == ["hearing"]


def test_a_meeting_due_to_be_held_is_one_entry(nlp: Language) -> None:
    text = "A meeting of the ministers on the alliance's role in the Black Sea due to be held in Lund on June 15 is a step."
    assert [m.when.value for m in meetings_on(nlp, text, PUBLISHED) if m.when] == ["2024-06-15"]
