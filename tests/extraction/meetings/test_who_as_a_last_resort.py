"""Who takes part where nothing names a party: whom the sentence is about, and who must not be taken for one."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

DAY = datetime.date(2024, 5, 15)

# (text, words of the parties of its one meeting): the subject over the noun, the owner of a noun between, who is there
SOMEBODY: list[tuple[str, list[str]]] = [
    ("The candidates are likely to be pressed on taxes at the first debate on Tuesday.", ["The candidates"]),
    ("At a party conference on Sunday in Berlin, Cole is set to be named the candidate.", ["Cole"]),
    ("Cole should sail through on a final vote scheduled for Friday.", ["Cole"]),
    ("Rescuers will be honoured at a ceremony on Friday.", ["Rescuers"]),
    ("Norway is ready for contacts with the rebels, and a meeting may take place on Wednesday.", ["Norway"]),
    (
        "Ministers hope to use the bill to attach conditions to Cole's plan to trigger withdrawal talks by June 30.",
        ["Cole"],
    ),
    ("Cole's first priority during scheduled meetings in Oslo on Saturday will be trade.", ["Cole"]),
    (
        "The envoy is expected in Lima next month with a delegation of 30 executives, in what would be the first such "
        "trip since 2020.",
        ["a delegation of 30 executives"],
    ),
    (
        "Cole pleaded guilty to Mr Reed's murder at a hearing on Monday.",
        ["Cole"],
    ),
    ("Cole's nomination will have a vote on Monday.", ["Cole"]),
    (
        "Peace talks and a truce between the government and the rebels collapsed on Monday.",
        ["the government", "the rebels"],
    ),
    ("The measure now awaits a vote by the full Senate.", ["the full Senate"]),
    (
        "There is going to be a meeting in Brighton on Tuesday, where union reps will try to sell the deal to members.",
        ["union reps"],
    ),
    (
        "Police arrested two men on the eve of the return to peace talks by the rebels on Monday.",
        ["the rebels"],
    ),
    ("A rally will be held in the park on Friday where farmers will demand higher prices.", ["farmers"]),
    (
        "A special summit in Rome on May 25 when the member states will mark the treaty's anniversary was announced.",
        ["the member states"],
    ),
    ("A rally was held on Saturday at the park where supporters demanded changes.", ["supporters"]),
]

# Texts with one meeting of which nobody is said to take part.
NOBODY = [
    "The premier's spokesman said that there will be a hearing on Monday.",
    "The committee's chairman previewed the hearing on Monday.",
    "The minister said in Rome that there will be a summit on Monday.",
    "The paper reported that a summit will take place on Friday.",
    "The UN should speed up the talks in Geneva on Monday, the minister said.",
    "Analysts expect a summit on Friday to end without a deal.",
    "Shares fell ahead of a summit on Friday.",
    "Burke was holding up signs in the state ahead of Tuesday's primary.",
    "The judge ruled that students who will turn 18 are eligible to vote in Tuesday's primary.",
    "Burke may wait until next week's primaries to decide whom to back.",
    "The task force was set up after the conference in Oslo on May 6.",
    "The day before Monday's hearing, Cole went to the house to talk.",
    "Ahead of a key vote on Monday, Cole urged calm.",
    "Cole has praised the moderator of Tuesday's debate.",
    "Cole won the caucus in Iowa on Monday.",
    "Ministers pledged that a vote would be offered on Friday.",
    "Responding to the vote on Wednesday, Cole spoke of a mistake.",
    "Cole and Burke will discuss the war and the upcoming peace talks in Geneva on Monday.",
    "The trio guards the truce, while peace talks in Geneva on Monday are to end the war.",
    "Cole voiced hope for the success of the peace talks in Geneva on Monday.",
    "Norway blocked ministers from campaigning ahead of the referendum on Friday.",
    "Cole's budget is expected to set off a debate in Oslo on Monday.",
    "We'll have to wait for the premiere on Friday.",
    "A ceremony on Friday, when shops will be closed, is to mark the day.",
]


@pytest.mark.parametrize(("text", "expected"), SOMEBODY)
def test_whom_the_sentence_is_about_takes_part(nlp: Language, text: str, expected: list[str]) -> None:
    (meeting,) = meetings_on(nlp, text, DAY)
    assert [party.text for party in meeting.participants] == expected


@pytest.mark.parametrize("text", NOBODY)
def test_who_only_speaks_of_it_takes_no_part(nlp: Language, text: str) -> None:
    (meeting,) = meetings_on(nlp, text, DAY)
    assert not meeting.participants


def test_a_party_told_elsewhere_comes_first(nlp: Language) -> None:
    text = "Cole and Burke will hold a debate on Tuesday. The host is likely to ask about taxes at the debate on Tuesday."
    (meeting,) = meetings_on(nlp, text, DAY)
    assert [party.text for party in meeting.participants] == ["Cole", "Burke"]
