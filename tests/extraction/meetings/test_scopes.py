"""What words farther off than its verb make of a meeting: chances had, ways made free, doubts, laws, habits.

Read as if published on Wednesday 15 May 2024.
"""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import is_ahead, is_nothing_ahead, meetings_on

PUBLISHED = datetime.date(2024, 5, 15)

OF_A_STATUS = [
    # what is hoped or feared of a meeting says nothing of the meeting
    ("The premier said he hopes the current visit to Lima by Ann Reed will open a new page.", "held"),
    ("The main danger is the risk that the Pope's visit will persuade more people to leave.", "scheduled"),
    ("She expressed hope for the success of the island talks starting in Geneva on Friday.", "scheduled"),
    ("Nobody will vote for him again if he wins the mayoral election in October.", "scheduled"),
    # a date gone by on the meeting itself
    ("His decision to skip last week's final debate, complaining of ill treatment, may have cost him.", "held"),
    ("Mr. Reed is in Oslo to meet Ann Hill. The talks, postponed from Tuesday because of snow, covered trade.", "held"),
    ("Neither Hill nor her lawyer attended Monday's hearing.", "held"),
    ("It will be a response to President Reed's two visits to Norway last year.", "held"),
    # a cause or an errand comes before what is told
    ("Kiev will draw up sanctions on the lawmakers over their visit to Crimea.", "held"),
    ("The council will punish the lawmakers for visiting Crimea.", "held"),
    ("Reed was invited to Oslo last week by the ministry to give his views on risk.", "held"),
    ("Reed was invited to Oslo next week to meet the king.", "possible"),
    ("Reed has been invited to Oslo to meet the king.", "possible"),
    ("Hill worked around the clock to try to bridge the gap, holding a meeting with Tom Reed.", "held"),
    ("The firm has undertaken detailed consultation with 180 groups over the past 10 years.", "held"),
    ("Hill has been criticized for her decision to meet with Reed at the end of March.", "held"),
    ("Hill's decision to meet with Reed next week was criticized.", "scheduled"),
    ("The matter is not expected to come up in the talks between Hill and Reed.", "scheduled"),
    ("The king's Asia trip was aimed at promoting trade.", "held"),
    # refused
    ("The city refused to allow Foreign Minister Tom Reed to visit Lund.", "cancelled"),
    ("The city declined to consider meeting with Tom Reed.", "cancelled"),
    ("The city allowed Foreign Minister Tom Reed to visit Lund.", "possible"),
    # a plan that did not last
    ("Ms. Hill had been expected to visit Lund before the vote.", "cancelled"),
    ("The order was set to take effect on Thursday before it was put on hold by a judge.", "cancelled"),
    ("The order is set to take effect on Thursday.", "scheduled"),
    # a chance had
    ("She had the chance to meet President Reed in Oslo last week.", "held"),
    ("He got an opportunity to meet Chancellor Ann Hill in 2014.", "held"),
    ("Ministers had the opportunity to meet the envoy but declined.", "possible"),
    ("Mr. Hill has an opportunity to meet President Reed next week.", "possible"),
    # ruled out
    ("Hill shot down the prospect of parallel talks with Mr. Reed.", "cancelled"),
    ("Officials dismissed the possibility of a meeting between Hill and Reed.", "cancelled"),
    ("The premier reacted angrily after the minister's visit to Lund was blocked.", "cancelled"),
    ("Neither Norway nor the Danes will accept new negotiations, the minister said.", "cancelled"),
    ("The town welcomed Mr. Reed to visit the harbour.", "possible"),
    ("It's unclear whether a vote on the harbour will be scheduled before May.", "possible"),
    # ahead of what is told in the past
    ("The accord paved the way for talks between Hill and Reed next week.", "expected"),
    ("The court cleared the way for a vote on Friday.", "expected"),
    ("Her party announced Monday it was starting a new drive in Ohio, including a campaign stop in Lund by Mayor Ann Reed.", "scheduled"),
    ("She announced she was running for office after a meeting with Mayor Tom Reed.", "held"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "status"), OF_A_STATUS)
def test_status_of_the_meeting_told(nlp: Language, text: str, status: str) -> None:
    assert {m.status for m in meetings_on(nlp, text, PUBLISHED)} == {status}


NOTHING_AHEAD = [
    # what a law, a cause or a thought makes of it
    "The law doesn't require owners to turn up at a public hearing.",
    "If the primary were held this evening, Reed would win.",
    "But what we can do is make Ann Hill go to Ohio, make her spend money there.",
    '"May I congratulate the premier and the cabinet on today triggering the clause," Tom Reed told the house.',
    "Union leaders had been prepared for an announcement this week.",
    # what is kept from happening, or is only said to be so
    "The bill gives ministers the ability to change laws without consulting Parliament.",
    "She signed it without a meeting with Mr. Reed.",
    '"I would ask people to refrain from visiting the area," he said.',
    '"What we want is to see Mr. Reed in a courtroom," she said.',
    "Reed is believed to have left Lund to fly to Dublin.",
    "Last Friday the office issued a warning that flooding would occur in the following week.",
    "Ann Reed's visit is also set against the backdrop of a row over missiles.",
    # habits and the public
    "Before each of these weekly meetings the diplomats hold talks to coordinate their upcoming discussions.",
    "Design is an important reason for Danish travelers' decision to visit the city.",
    "It is up to you: the system will plan your trip and its return, and you may meet your trip's other passengers.",
    "More Danes have been visiting our country as tourists.",
    "Reed made several calls to her over the next four months, and she had her aides take them.",
    # no date of an action to come
    "In the wake of Sunday's attack in Lund, there is a new focus on the town.",
    "Unity doesn't mean Reed closes up shop tomorrow and takes back all he said.",
    "Voters are going to be focused tomorrow night on the issues.",
    "Hill is likely to cement her lead and put the title further out of Reed's reach on Friday.",
    "Conservative columnist and radio host George Will rejected it this week after a scathing column.",
    "The tweet said farmers will vote for him because of the killing in Lund on Friday.",
    "He boasted of all the interviews he was planning to give the next day.",
    "Most of us plan to endorse the re-election of Mayor Hill in November.",
    "Johnson admitted the charge before his trial at Lund Crown Court.",
    "She accepted the trophy from Tom Reed with smiles at the press conference this morning.",
    "Women who disagree have been pushing back, holding marches across the globe in January.",
    "The ruling prevents the order from going into effect on Thursday.",
    "Reed, who was among the last to come to the ceremony on Monday, greeted all ministers.",
    "Columnist George Will reignited his feud with Tom Reed this week after a scathing column.",
    "Sen. Tom Reed also stated his intention to vote for Hill on Friday.",
    "The cup will be completed within 20 days, a gift to the clubs.",
    "Fans can expect him to approach the evening's set with some recklessness.",
    "Parliament passed the bill in 1991, paving the way for the club to hold a meeting with the mayor.",
]


@pytest.mark.parametrize("text", NOTHING_AHEAD)
def test_nothing_is_ahead(nlp: Language, text: str) -> None:
    is_nothing_ahead(nlp, text, PUBLISHED)


AHEAD = [
    ("The rule requires Mr. Hill to appear at a hearing on Friday.", "2024-05-17"),
    ("If the meeting is held on Friday, Hill will attend.", "2024-05-17"),
    ("Fifty tourists will visit the palace with the mayor on Friday.", "2024-05-17"),
    ("Hill will visit Rome next week with a group of tourists.", "2024-W21"),
    ("The funeral will be held on Friday, and a wake on Thursday in Lund.", "2024-05-16"),
    ("Ann Hill will rejoin her team this week.", "2024-W20"),
    ("The senate will vote for a new speaker on Friday.", "2024-05-17"),
    ("The company must complete the report within 30 days.", "2024-06-14"),
    ("The White House announced it was hosting a summit of island leaders in June.", "2024-06"),
    ("The plan is to meet Mr. Reed on Friday.", "2024-05-17"),
    ("The visit by President Reed next week is aimed at promoting trade.", "2024-W21"),
    ("The ongoing talks will resume on Friday in Oslo.", "2024-05-17"),
    ("The talks will follow a meeting between Hill and Reed on Friday.", "2024-05-17"),
]


@pytest.mark.parametrize(("text", "value"), AHEAD)
def test_ahead_all_the_same(nlp: Language, text: str, value: str) -> None:
    is_ahead(nlp, text, PUBLISHED, value)


def test_no_date_of_what_makes_the_way_free(nlp: Language) -> None:
    """The day of the ruling is not that of the march."""
    text = (
        "The panel lifted its ban on Monday, clearing the way for Hill to hold a meeting with Mayor Tom Reed."
    )
    (meeting,) = [m for m in meetings_on(nlp, text, PUBLISHED) if m.kind == "meeting"]
    assert meeting.status == "expected"
    assert meeting.when is None


def test_the_present_of_a_visit_that_is_ahead(nlp: Language) -> None:
    """'The trip is aimed at' says nothing of when; the sentence before and all others do."""
    text = (
        "President Ann Reed will visit Norway on Friday. The visit is crucial for the salmon trade.\n\n"
        "Farmers hope for a new deal."
    )
    (meeting,) = meetings_on(nlp, text, PUBLISHED)
    assert meeting.status == "scheduled"
    assert len(meeting.mentions) == 2


def test_the_present_of_a_visit_that_goes_on(nlp: Language) -> None:
    """Nothing else tells it as ahead."""
    text = "President Ann Reed arrived in Norway on Tuesday. The visit is crucial for the salmon trade."
    assert not [m for m in meetings_on(nlp, text, PUBLISHED) if m.status == "scheduled"]


def test_a_text_that_breaks_off_behind_last(nlp: Language) -> None:
    """The word after 'last' may be missing."""
    for text in (
        "It will be a response to his two visits last",
        "It will be like his two visits to Oslo last",
    ):
        assert not [m for m in meetings_on(nlp, text, PUBLISHED) if m.status == "cancelled"]
