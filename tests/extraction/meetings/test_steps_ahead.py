"""Steps that a day is set for: bills, papers to hand in, orders, stays, votes, staged events; published on Wednesday 13 March 2024."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import is_ahead, is_nothing_ahead, meetings_on

PUBLISHED = datetime.date(2024, 3, 13)

# (value of the date, None where no day is known; text)
SENTENCES: list[tuple[str | None, str]] = [
    ("2024-03-14", "The bill is expected to become law on Thursday."),
    ("2024-04-01", "The measure will become law on April 1."),
    ("2024-W12", "The whips are still looking for the support to pass it through the Senate next week."),
    ("2024-W12", "The leaders want to push the bill through the House next week."),
    ("2024-W12", "She will go to the Welsh parliament next week to seek its consent."),
    ("2024-03-18", "The forecaster's score is expected as early as Monday."),
    ("2024-03-18", "A verdict could come as early as Monday."),
    ("2024-03-22", "The ruling will come on March 22."),
    ("2024-03-17", "The candidates — current and former — must file their reports on Sunday."),
    ("2024-03-15", "Hill must submit her plan on Friday."),
    ("2024-03-15", "The utility has to publish its accounts on Friday."),
    ("2024-04-12", "The ministry was ordered to hand over the files, completing the process by April 12."),
    ("2024-03-29", "The bank was told to make three payments this month, finishing the refund by March 29."),
    ("2024-05", "She believes that the club will have a new leader by May."),
    ("2024-W12", '"I\'ll publish mine in the next week," Hill told the station.'),
    ("2024-03-18", '"We\'ll announce our choice on Monday," the governor said.'),
    ("2024-03-26", "The group is planning to flood the state with advertisements starting March 26."),
    ("2024", "Hill's term as head of the agency expires later this year."),
    ("2024-03-18", "Sen. Ann Hill is scheduled to be in Ohio Monday."),
    ("2024-03-18", "Gov. Ann Hill is due to be in Warsaw on Monday."),
    (None, "An appeals court is to hear the ministry's latest arguments for the ban."),
    ("2024-03-19", "The case is to be heard before a federal judge on Tuesday."),
    (
        "2024-03-19",
        "Hill is likely to recover Tuesday when her home state of New York votes, taking most delegates.",
    ),
    ("2024-04", "He has organized in the Southern primaries that follow in April."),
    (None, "Volunteers are already in Nevada, the scene of the primaries that will follow the caucuses."),
    ("2024-03-19", "They look ahead to the next nominating contests — in Ohio and Utah on Tuesday."),
    ("2024-03-19", "Hill is poised to widen her lead in Tuesday's primary contests in Ohio and Utah."),
    ("2024-03-14", "Two senators did not make the cut for Thursday's debate."),
    ("2024-03-15", "Attention turns to the release Friday of March jobs data."),
    ("2024-03-15", "Investors await Friday's release of the March jobs report."),
    ("2024-W11", "The Republican National Convention is in Cleveland this week."),
    ("2025", "The Nordic Masters will take place at Hollow Creek in 2025."),
    ("2026", "Hollow Creek will host the tournament in 2026, its first in six years."),
    ("2027", "Lund was chosen to host Nordic Design Week 2027, which will draw thousands."),
    ("2024-04-03/2024-04-07", "The Glass Harbor is at the Mill Street Theatre, April 3 to 7."),
    ("2024-06-24", "Norway will face Chile in Oslo on June 21 and on June 24 it will play Peru in Bergen."),
    ("2024-04-05", "The film is set for release by a Danish studio on April 5."),
    ("2024-05", "Her new novel is due for publication in May."),
    ("2024-W12", "The bill goes to the Senate next week."),
    ("2024-03-18", "The board will wait until Monday to announce its choice."),
    ("2024-05-02", "The jury will return to court on May 2, when it is expected to hear the last witnesses."),
    ("2024-03-18", "Results should be published on Monday."),
    ("2025-03", "The withdrawal should happen in March 2025."),
    ("2024-03-19", "Democrats in Ohio and Illinois vote Tuesday."),
    ("2024-W13", "With the Iowa caucuses just two weeks away, Hill is campaigning hard."),
    ("2024-W12", "The Fed is widely expected to leave rates unchanged when it meets next week."),
    ("2024-03-15", "Investors are awaiting Friday's jobs report."),
    ("2024-03-14", "Traders are bracing for Thursday's inflation data."),
    ("2024-07", "She is gathering support ahead of the Liberal National Convention in July."),
    ("2024-03-16", "The two are scheduled to meet on Saturday."),
    ("2024-03-16", "The two plan to meet on Saturday."),
    ("2024-03-15", "Next up for Hill: a rally in Toledo on Friday."),
    ("2024-03-14", "Coming up Thursday: a hearing on the merger."),
    ("2024-04-02", "Her book comes out April 2."),
    ("2024-04-24", "First-quarter results come out on April 24."),
    ("2024-03-15", "Hill will kick off a bus tour on Friday."),
    ("2024-03-14", "Hill will accept the nomination on Thursday night."),
    ("2024-03-27", "Budget day is March 27."),
    ("2024-03-29", "Norway to trigger the exit process on 29 March."),
    ("2024-06", "The company is aiming to complete the purchase by the end of June."),
    ("2024-03-16", "The minister praised Beijing, where he will fly on Saturday."),
    ("2024-04-04", "The deadline has been changed to April 4."),
    ("2024-03-15", '"We\'re publishing our results on Friday," Hill said.'),
    (None, "Formal negotiations over the price will not begin until after the election."),
    (None, "The minister flew in for a planned reception with President Tom Reed."),
]

NOTHING_AHEAD = [
    "If the bill becomes law, prices will rise.",
    "The bill became law in 2010.",
    "The ball went through the House window last week.",
    "He does not want to go to parliament next week to beg for money.",
    "Spring will come in March.",
    "The decision will come at a cost.",
    "The company must pay its taxes every month.",
    "Students must file their papers on Fridays.",
    "Ann Hill must win on Sunday to stay in the league.",
    "The team must complete its comeback on Sunday.",
    "The country will have a bigger stadium by 2030.",
    "I will never release my diaries.",
    "We will announce more in the future.",
    "Rain is expected to be in Ohio on Monday.",
    "Ann Hill was supposed to be in Ohio on Monday.",
    "The primaries that followed in March were a disaster.",
    "The release of the hostages led to joy.",
    "The Southeastern Conference is having a good season this year.",
    "The Western Conference is up for grabs this week.",
    "Brazil hosted the World Cup in 2014.",
    "His father is at the Mill Hospital.",
    "The answer will come in time.",
    "The truth will come out on Monday.",
    "The results are out of date.",
    "Norway, to be sure, is cold.",
    "The plan was changed to a new one in May.",
    "Next up: questions about what was said at the hearing on Monday.",
    "The government should open the border on Monday.",
    "It should happen more often in March.",
    "Traders were disappointed by Tuesday's inflation data.",
    "Shares fell ahead of the report.",
    "The release of the singer's album in 2010 made him rich.",
    "Fans will wait until Monday.",
    "The bill goes to taxpayers every year.",
]

# (text, the parties of what is ahead)
PARTIES = [
    (
        "The candidates — current and former — must file their reports to the commission on Sunday.",
        ["The candidates", "the commission"],
    ),
    ("She will go to the Welsh parliament next week to seek its consent.", ["She", "the Welsh parliament"]),
    ("Hill is poised to widen her lead in Tuesday's primary contests in Ohio.", []),
    (
        "Gov. Ann Hill is likely to recover Tuesday when her home state of New York votes, taking most delegates.",
        ["her home state of New York"],
    ),
    ("An appeals court is to hear the ministry's arguments.", ["An appeals court", "the ministry"]),
]


@pytest.mark.parametrize(("value", "text"), SENTENCES)
def test_it_is_ahead(nlp: Language, value: str | None, text: str) -> None:
    is_ahead(nlp, text, PUBLISHED, value)


@pytest.mark.parametrize("text", NOTHING_AHEAD)
def test_nothing_is_ahead(nlp: Language, text: str) -> None:
    is_nothing_ahead(nlp, text, PUBLISHED)


@pytest.mark.parametrize(("text", "parties"), PARTIES)
def test_who_takes_part(nlp: Language, text: str, parties: list[str]) -> None:
    (meeting,) = meetings_on(nlp, text, PUBLISHED)
    assert [party.text for party in meeting.participants] == parties


def test_what_is_set_is_the_vote_and_not_its_body(nlp: Language) -> None:
    text = "They wait for a vote in the council that is scheduled for Tuesday."
    (meeting,) = meetings_on(nlp, text, PUBLISHED)
    assert "vote" in text[slice(*meeting.mentions[0])]


def test_the_first_in_so_many_years_has_no_day(nlp: Language) -> None:
    text = "The visit will be the first by a U.S. president in 20 years."
    assert [m.when for m in meetings_on(nlp, text, PUBLISHED)] in ([], [None])


UNDATED = [
    "Hollow Creek will host this event in 2031, its first in six years.",
    "The Glass Harbor is at the Mill Street Theatre, April 3 to 7 and April 12 to 15.",
]


@pytest.mark.parametrize("text", UNDATED)
def test_a_text_without_a_day_tells_what_is_staged(nlp: Language, text: str) -> None:
    (meeting,) = nlp(text)._.meetings
    assert (meeting.kind, meeting.status) == ("event", "scheduled")
