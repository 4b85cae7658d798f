"""Ways in which domestic news announces something ahead: posts, ballots, strikes, courts, funerals; published Tuesday 12 March 2019."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import is_ahead, is_nothing_ahead, meetings_on

PUBLISHED = datetime.date(2019, 3, 12)

# (value of the date, None where no day is known; text)
AHEAD: list[tuple[str | None, str]] = [
    ("2019-04-01", "The board elected Susan Kahl chairman, effective April 1."),
    ("2019-06-30", "Mr. Dorsey will retire as chief executive, effective June 30, the company said."),
    ("2019-05-01", "Effective May 1, drivers must hold a commercial license."),
    ("2019-07-01", "The rate increase is effective July 1."),
    ("2019-04-15", "The rules become effective on April 15."),
    ("2019-05-06", "Carol Mint was named finance director, a post she takes up on May 6."),
    ("2019-03-15T24:00", "Government funding runs out at midnight Friday."),
    ("2019-03-18", "The union goes to court on Monday to seek an injunction."),
    ("2019-03-15", "Advance polls open Friday across the province."),
    (
        "2019-03-15T24:00",
        "Unless a deal is reached by midnight Friday, 4,000 janitors will walk off the job.",
    ),
    ("2019-03-15", "If lawmakers fail to pass a budget by Friday, the government will shut down."),
    ("2019-04-02", "The company invited analysts to an April 2 event in Boston."),
    ("2019-03-17", "Members will get a preview on Sunday."),
    ("2019-03-14", "A wake for Moss is planned Thursday night."),
    ("2019-04-09", "The execution of Paul Reed is scheduled for April 9."),
    ("2019-04-04", "Shareholders are expected to approve the merger on April 4."),
    (None, "Parents have planned a rally outside the school."),
    ("2019-03-18", "Ford will show its new truck at the Detroit auto show on Monday."),
    ("2019-03-13", "Lund Air will brief airline customers by conference call Wednesday on a software fix."),
    ("2020-02-01", "Starting Feb. 1, most visitors will no longer have to show proof of vaccination."),
    ("2019-03-18", "Beginning Monday, riders must wear masks."),
    ("2019-07-01", "Property owners will pay more, starting July 1."),
    ("2019-04", "The court-martial was reset for April."),
    ("2019-06-19", "New state insurance commissioner Lena Brandvold starts work June 19."),
    ("2019-03-15", "The jury is to begin deliberating on Friday."),
    ("2019-03-14", "Some 10,000 workers could be on picket lines by Thursday morning."),
    ("2019-03-15", "Nurses will be on strike by Friday."),
    ("2019-09-05", "The singer would be back onstage Sept. 5, the label said."),
    ("2021-FA", "The Lund Foundation hopes to break ground on its library in the fall of 2021."),
    ("2019-06", "The company hopes to open the plant in June."),
    ("2019-06-10", "The governor must call a special election within 90 days."),
    ("2019-W12", "With New Hampshire's primary a week away, the seven Democrats flew to Manchester."),
    (
        "2019-03-14T10:00",
        "All eyes will be on the Hart Building at 10 a.m. Thursday, when ousted chief Jack Corrigan sits down in "
        "front of the Intelligence Committee.",
    ),
    ("2019-03-20", "Committee Chairman Chuck Engstrom has called a vote on the nomination for March 20."),
    ("2019-03-18", "The mayor has called a special meeting for Monday."),
    (
        "2019-03-18T13:30",
        "Judge Ana Ruffin is to hear the district's request for an order at 1:30 p.m. Monday.",
    ),
    ("2019-03-16", "She plans to be in Erie, Pa., on Saturday for a rally with former President Tom Ashe."),
    ("2019-03-12", "A 19-year-old man was due in court on Tuesday morning charged over the stabbing."),
    ("2019-W11", "The fair opens this week."),
    ("2019-SU", "A three-judge panel of the 6th Circuit will take up the ban this summer."),
    ("2019-W12", "The Senate Finance Committee may begin drafting its trade bill next week."),
    ("2019-03-14", "Paul Reed will take questions at a forum hosted Thursday by the chamber of commerce."),
    (
        "2019-03-23",
        "The ministers will meet Friday to discuss the next round of talks, which begins March 23 in Lima.",
    ),
    ("2019-03-15", "Police want to question him on Friday."),
    ("2019-05-07", "Running mates Mack Pentz and Kamila Harrow face each other May 7 in Salt Lake City."),
    ("2019-05-06", "A federal bankruptcy judge is scheduled May 6 to consider confirming the plan."),
    ("2019-07-15", "The shop chain will hold its two-day sale starting July 15."),
    ("2019-03-18", "The jury will be back Monday."),
    ("2019-03-18", "The chamber gavels back in on Monday."),
    ("2019-06-21", "Parliament rises for the summer on June 21."),
    ("2019-03-12", "City council votes Tuesday on the rezoning."),
    ("2019-03-16", "The senator campaigns in Iowa on Saturday."),
    ("2019-03-19", "Finance Minister Joly tables the budget next Tuesday."),
    ("2019-04-02", "Chicago picks a new mayor on April 2."),
    ("2019-04-04", "He was released on bail and ordered to return to court April 4."),
    ("2019-04-04", "The case was put over to April 4."),
    ("2019-05", "The zoning board has put off a decision until May."),
    ("2019-03-14", "The defense is expected to rest its case on Thursday."),
    ("2019-04", "The Senate is not expected to vote until April."),
    ("2019-04-08", "Chen's first day on the job is April 8."),
    ("2019-03-31", "Her last day will be March 31."),
    ("2019-03", "Police Chief Art Grant retires at the end of the month."),
    ("2019-04-05", "The phone goes on sale April 5."),
    ("2019-05-14", "The novel hits stores May 14."),
    ("2019-03-17", "The show premieres Sunday on HBO."),
    ("2019-03-14", "Dr. Anna Weir, the state epidemiologist, briefs lawmakers on Thursday."),
    ("2019-03-18", "Jury selection begins Monday in the trial of Paul Reed."),
]


@pytest.mark.parametrize(("value", "text"), AHEAD, ids=[text for _, text in AHEAD])
def test_is_ahead(nlp: Language, value: str | None, text: str) -> None:
    is_ahead(nlp, text, PUBLISHED, value)


NOTHING = [
    "She resigned effective immediately.",
    "Anna Hill was sentenced to spend 30 days in Ohio.",
    "Anna Hill will spend the rest of the day in Ohio.",
    "The firm will spend two days in Ohio.",
    "The drug was more effective in March than in May.",
    "The new law has been effective since 2014.",
    "The library will open at 10 a.m. on Saturday.",
    "The metro will open at 5 a.m. on Saturday.",
    "The program's execution in March was poor.",
    "In the wake of the fire on Monday, the mayor spoke.",
    "Stores ran out of milk on Monday.",
    "The price was reached by Friday.",
    "The chart will show a rise on Monday.",
    "The group has called a rally a success.",
    "He was beginning Monday to worry.",
    "She hopes to win on Tuesday.",
    "Parliament voted to extend the session until the summer.",
    "The winner will be heavily favored in November.",
    "The group called a meeting a farce.",
    "The Cubs and the Brewers meet again Friday at Wrigley Field.",
    "The actor has no meeting on his calendar until summer.",
    "I met with everyone who would meet with me.",
    "The coach holds a meeting whenever they lose.",
    "He was told Monday to leave.",
    "Prices rise on Monday.",
    "The board did not meet until March.",
    "He put the case to the jury in May.",
    "Union votes in the plant were counted.",
    "The sale goes on.",
    "The truck hit a store on Monday.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_is_nothing_ahead(nlp: Language, text: str) -> None:
    is_nothing_ahead(nlp, text, PUBLISHED)


# (who takes part; text)
WHO: list[tuple[list[str], str]] = [
    (["Susan Kahl"], "The board elected Susan Kahl chairman, effective April 1."),
    (["Dorsey"], "Mr. Dorsey will retire as chief executive, effective June 30, the company said."),
    (["The former mayor"], "The former mayor is to be put on trial in June."),
    (
        ["A judge", "a former bus driver"],
        "A judge on Monday set a June 16 trial date for a former bus driver.",
    ),
    (["a Boston lawyer"], "The sentencing for a Boston lawyer is scheduled for May 2."),
    (["Paul Reed"], "An inquest into the death of Paul Reed opens on 4 April."),
    (["the Senate"], "The measure now heads to the Senate, where a vote is expected next week."),
    (["Ray Ortiz"], "Funeral services for Officer Ray Ortiz will be held Saturday at St. Paul's Church."),
    (["Ellen Park"], "A memorial service for Judge Ellen Park is scheduled for April 6."),
    (["He", "the Economic Club"], "He is to speak at the Economic Club of Chicago on Monday."),
    (["The suspect"], "The suspect is being held pending a March 20 hearing."),
    (["lawyers"], "Judge Kwan gave lawyers until April 5 to file briefs."),
    (
        ["Teachers", "the province", "Vince Ready"],
        "Teachers and the province are to go back to the table Wednesday, with mediator Vince Ready.",
    ),
    (["Anne Roy", "committee"], "Health Minister Anne Roy is due to appear at committee on Monday."),
    (
        ["Lund Air", "airline customers"],
        "Lund Air will brief airline customers by conference call Wednesday.",
    ),
    (["the UAW"], "Their union, the UAW, set a deadline of 11:59 p.m. Wednesday for a new agreement."),
    (["Brightstar Studios"], "Brightstar Studios will hold its annual shareholder meeting on April 3."),
    (["it"], "The Crown has not decided; it has 30 days to do so."),
    (["The actors' guild"], "The actors' guild opens its own talks on March 25."),
    (
        ["The bank", "the Justice Department"],
        "The bank is set to sign a $13 billion settlement with the Justice Department as early as Thursday.",
    ),
    (
        ["The public inquiry", "three RCMP constables"],
        "The public inquiry resumes hearings on Monday with testimony from three RCMP constables.",
    ),
    (["House"], "A House hearing is set for Thursday."),
    (["Barry Osman"], "President Barry Osman delivers his final State of the Union address on Thursday."),
    (["Bernard Freeman"], "Closing arguments are due Friday before U.S. District Judge Bernard Freeman."),
    (
        ["James Barker", "GOP members"],
        "Treasury Secretary James Barker was scheduled to discuss the measure with GOP members at a breakfast today.",
    ),
    (["his"], "The penalty phase of his trial begins Thursday."),
    (["The Liberals"], "The Liberals open their convention in Halifax on Thursday."),
    (["Chen"], "Chen's first day on the job is April 8."),
    ([], "A trial for fraud is set for May."),
]


@pytest.mark.parametrize(("who", "text"), WHO, ids=[text for _, text in WHO])
def test_who_takes_part(nlp: Language, who: list[str], text: str) -> None:
    (meeting,) = meetings_on(nlp, text, PUBLISHED)
    assert [party.text for party in meeting.participants] == who


# (status; text)
TOLD: list[tuple[str, str]] = [
    ("cancelled", "The protest has been called off."),
    ("cancelled", "Mr. Hold called off the news conference at the last minute."),
    ("cancelled", "A vote on carding will not happen this month after all."),
    (
        "cancelled",
        "The singer has called off three dates of her tour, including Saturday's concert at Fenway Park.",
    ),
    ("cancelled", "Saturday's concert has been canceled."),
    ("cancelled", "A counter-demonstration has been called off for lack of a permit."),
    ("held", "Directors of both companies approved the accord last week."),
    ("held", "The board voted 5-2 to close the school."),
    ("held", "Members of the union voted overwhelmingly to authorize a strike."),
    ("held", "Workers voted 412 to 88 on Sunday to ratify the contract."),
]


@pytest.mark.parametrize(("status", "text"), TOLD, ids=[text for _, text in TOLD])
def test_is_told_once(nlp: Language, status: str, text: str) -> None:
    (meeting,) = meetings_on(nlp, text, PUBLISHED)
    assert meeting.status == status


# (status, value of the date; text)
CHANGED: list[tuple[str, str, str]] = [
    (
        "postponed",
        "2019-09",
        "Rowe's trial, which had been set to start Monday, has been delayed until September.",
    ),
    (
        "postponed",
        "2019-12-12",
        "The annual meeting, postponed from Nov. 8, has been rescheduled for Dec. 12 in Dallas.",
    ),
    ("postponed", "2019-03-25", "Monday's meeting was rescheduled for March 25."),
    ("postponed", "2019-03-19", "The vote, scheduled for Thursday, was delayed until next Tuesday."),
    ("postponed", "2019-03-14", "The vote, scheduled for Thursday, was delayed."),
    ("postponed", "2019-03-18", "Closing arguments, originally set for Friday, were pushed back to Monday."),
    (
        "cancelled",
        "2019-03-16",
        "A town-hall meeting with Dale Hines that was scheduled for Saturday has been canceled.",
    ),
]


@pytest.mark.parametrize(("status", "value", "text"), CHANGED, ids=[text for _, _, text in CHANGED])
def test_changed_day(nlp: Language, status: str, value: str, text: str) -> None:
    (meeting,) = meetings_on(nlp, text, PUBLISHED)
    assert (meeting.status, meeting.when.value if meeting.when else None) == (status, value)
