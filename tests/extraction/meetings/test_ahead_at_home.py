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
    ("2019-03-18", "Jury selection begins Monday in the trial of Paul Reed."),
]


@pytest.mark.parametrize(("value", "text"), AHEAD, ids=[text for _, text in AHEAD])
def test_is_ahead(nlp: Language, value: str | None, text: str) -> None:
    is_ahead(nlp, text, PUBLISHED, value)


NOTHING = [
    "She resigned effective immediately.",
    "The drug was more effective in March than in May.",
    "The new law has been effective since 2014.",
    "The library will open at 10 a.m. on Saturday.",
    "The metro will open at 5 a.m. on Saturday.",
    "The program's execution in March was poor.",
    "In the wake of the fire on Monday, the mayor spoke.",
    "Stores ran out of milk on Monday.",
    "The price was reached by Friday.",
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
    ([], "A trial for fraud is set for May."),
]


@pytest.mark.parametrize(("who", "text"), WHO, ids=[text for _, text in WHO])
def test_who_takes_part(nlp: Language, who: list[str], text: str) -> None:
    (meeting,) = meetings_on(nlp, text, PUBLISHED)
    assert [party.text for party in meeting.participants] == who


# (status; text)
TOLD: list[tuple[str, str]] = [
    ("cancelled", "The protest has been called off."),
    ("cancelled", "Saturday's concert has been canceled."),
    ("cancelled", "A counter-demonstration has been called off for lack of a permit."),
    ("held", "The board voted 5-2 to close the school."),
    ("held", "Members of the union voted overwhelmingly to authorize a strike."),
    ("held", "Workers voted 412 to 88 on Sunday to ratify the contract."),
]


@pytest.mark.parametrize(("status", "text"), TOLD, ids=[text for _, text in TOLD])
def test_is_told_once(nlp: Language, status: str, text: str) -> None:
    (meeting,) = meetings_on(nlp, text, PUBLISHED)
    assert meeting.status == status
