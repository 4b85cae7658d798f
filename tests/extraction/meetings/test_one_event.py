"""One entry a meeting, however often and by whatever words a story tells it; two for two meetings."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

# (text, how many mentions each entry has), all of Wednesday 15 May 2024
STORIES: dict[str, tuple[str, list[int]]] = {
    "testify at hearing": (
        "Ann Cole will testify at a Senate hearing on Thursday.",
        [2],
    ),
    "face off in debate": (
        "Ann Cole and Tom Burke will face off in a debate on Tuesday in Ohio.",
        [1],
    ),
    "speak at rally": (
        "Tom Burke will speak at a rally in Tampa on Friday.",
        [2],
    ),
    "attend fundraiser speak": (
        "Tom Burke will attend a fundraiser in Miami on Friday, where he will speak.",
        [1],
    ),
    "travel for summit": (
        "President Luc Moreau will travel to Rome on Friday for a summit with Chancellor Anna Vogel.",
        [2],
    ),
    "vote; the vote": (
        "The Senate will hold a vote on Friday on whether to confirm Ann Cole; the vote is expected to be close.",
        [2],
    ),
    "meet to vote": (
        "The committee is to meet on Thursday to vote on the nomination.",
        [2],
    ),
    "polls primary": (
        "Voters go to the polls on Tuesday in the Florida primary.",
        [2],
    ),
    "votes primary": (
        "Florida votes on Tuesday in the Republican primary.",
        [2],
    ),
    "trial": (
        "The trial of Tom Burke opens on Monday in Lund with jury selection. The trial is expected to last a month.",
        [2],
    ),
    "fed": (
        "The Federal Reserve meets Tuesday and Wednesday and will announce its decision after the meeting.",
        [2],
    ),
    "gather conference": (
        "Ministers gather in Paris on Friday for a conference on climate.",
        [2],
    ),
    "court bail hearing": (
        "Tom Burke is due in court on Friday for a bail hearing.",
        [1],
    ),
    "sentenced hearing": (
        "Tom Burke will be sentenced at a hearing on Friday.",
        [2],
    ),
    "inaugurated ceremony": (
        "Tom Burke will be inaugurated on Friday in a ceremony at the Capitol.",
        [2],
    ),
    "march protest": (
        "Thousands of people are expected to march on Saturday in a protest against the law.",
        [2],
    ),
    "speech at forum": (
        "Tom Burke will deliver a speech on Friday at the Lund Economic Forum.",
        [2],
    ),
    "talks negotiators meet": (
        "Talks resume on Monday, when negotiators meet in Geneva.",
        [2],
    ),
    "debate moderators": (
        "The first debate will be held on Tuesday at Lund University. Ann Cole of CNN will moderate the debate.",
        [2],
    ),
    "rally wh": (
        "Tom Burke will hold a rally on Friday night in Tampa. He is expected to speak for an hour at the event.",
        [1],
    ),
    "town hall": (
        "Ann Cole will take questions from voters on Thursday at a town hall in Ohio. The town hall will be broadcast by CNN.",
        [2],
    ),
    "two leaders meet": (
        "Luc Moreau and Anna Vogel are due to meet on Monday. The French and German leaders will discuss the budget when they meet in Berlin.",
        [2],
    ),
    "told by office": (
        'Luc Moreau will meet Anna Vogel on Monday, his office said. "The president will meet the chancellor in Berlin," it said.',
        [2],
    ),
    "held told thrice": (
        "Luc Moreau met Anna Vogel in Berlin on Tuesday. After the meeting, Moreau said the talks had been good. The meeting lasted three hours. Vogel called it a good discussion.",
        [4],
    ),
    "held plan": (
        'Ann Cole met with Tom Burke on Monday. Cole said the meeting with Burke was "frank." Burke said they would meet again.',
        [2, 1],
    ),
    "is meeting": (
        "Bernard Hill is meeting with Ann Cole in private. Hill's one-on-one meeting with Cole on Tuesday night in Washington is seen as a step to peace.",
        [2],
    ),
    "negotiations": (
        "Negotiations between Acme Steel and its workers will begin on May 27. Both the company and the union said they were ready to negotiate. The negotiations are expected to take weeks.",
        [2],
    ),
    "hearing delayed": (
        "A hearing for Tom Burke scheduled for Friday has been postponed. The hearing will now be held on June 10.",
        [2],
    ),
    "moved": (
        "The summit, planned for June 3 in Rome, was moved to June 10. Leaders said the summit would go ahead.",
        [2],
    ),
    "primary week": (
        "Ohio's primary is on Tuesday. Ann Cole hopes to win the Ohio primary. Polls show her ahead going into Tuesday's vote.",
        [3],
    ),
    "board": (
        "The board of Acme Steel will meet on Thursday to pick a chief executive. Directors are expected to choose Ann Cole at the meeting.",
        [2],
    ),
    "parliament": (
        "Parliament will vote on Tuesday on the deal. If lawmakers reject it in Tuesday's vote, the government could fall. A second vote is possible in June.",
        [2, 1],
    ),
    "speech": (
        "President Hugh Grant will address the nation on Thursday night. In the speech, Grant is expected to defend the war. His address will begin at 9 p.m.",
        [3],
    ),
    "visit pope": (
        "Pope Leo will visit Kenya in August, the Vatican said. It will be the pope's first visit to Africa. The trip will take him to Nairobi and Mombasa.",
        [3],
    ),
    "wedding": (
        "Prince Olav will marry Ann Cole on June 1 in Oslo. The wedding will be held in the cathedral. Hundreds of guests are invited to the ceremony.",
        [2],
    ),
    "two summits": (
        "Leaders of the G7 will meet in Turin on June 13. NATO leaders will meet in Washington in July.",
        [1, 1],
    ),
    "two visits": (
        "President Erik Dahl will visit Japan in June. He will visit China in September.",
        [1, 1],
    ),
    "two hearings": (
        "Tom Burke is due in court on June 3. Ann Cole, his co-defendant, has a hearing on June 17.",
        [1, 1],
    ),
    "two rallies": (
        "Tom Burke will hold a rally in Tampa on Friday. Ann Cole will hold a rally in Dallas on Friday.",
        [1, 1],
    ),
    "two debates": (
        "Ann Cole and Tom Burke will debate on May 20. A second debate is set for June 4.",
        [1, 1],
    ),
    "two primaries": (
        "Ohio holds its primary on Tuesday. Florida votes on June 4.",
        [1, 1],
    ),
    "two votes": (
        "The House will vote on the bill on Thursday. The Senate is to vote next week.",
        [1, 1],
    ),
    "meet other": (
        "Luc Moreau will meet Anna Vogel on Monday. On Tuesday he will meet Pope Leo.",
        [1, 1],
    ),
    "meets separately": (
        "Luc Moreau will meet Anna Vogel. Erik Dahl will also meet Vogel.",
        [1, 1],
    ),
    "trial others": (
        "The trial of Tom Burke begins on Monday. The trial of Ann Cole is set for September.",
        [1, 1],
    ),
}


@pytest.mark.parametrize("name", STORIES)
def test_one_entry_a_meeting(nlp: Language, name: str) -> None:
    text, mentions = STORIES[name]
    doc = nlp.make_doc(text)
    doc._.published = datetime.date(2024, 5, 15)
    assert [len(m.mentions) for m in nlp(doc)._.meetings] == mentions
