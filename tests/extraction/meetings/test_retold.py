"""Tellings of one meeting that name its sides otherwise, or only the day or place: how many mentions each entry has."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

DAY = datetime.date(2024, 5, 15)

# (text, mentions of each entry), all of Wednesday 15 May 2024
TEXTS: list[tuple[str, list[int]]] = [
    # by the place or the day alone
    (
        "The peace talks in Geneva proved successful. At least our countries held talks in Geneva by calling all sides.",
        [2],
    ),
    (
        "Interior Minister Karl Brandt told reporters after Tuesday's talks in Vienna that checks would go on. Talks in "
        'Vienna brought together ministers from Austria and Hungary. "It is hard," Mr. Roth said after Tuesday\'s talks.',
        [3],
    ),
    (
        "Talks in Vienna between Peru and Chile ended on Friday. Brazil and Norway also held talks in Vienna.",
        [1, 1],
    ),
    ("The Geneva talks ended a week ago. Our countries held talks in Vienna by calling all sides.", [1, 1]),
    # an office with a capital letter
    (
        'The former Apex CEO spoke after meeting Foreign Minister Lars Hagen. "We agree," Cole said after talks with Hagen.',
        [2],
    ),
    (
        "Premier Berg will meet President Cruz on Friday. The Apex CEO is to meet President Cruz on Saturday.",
        [1, 1],
    ),
    # what somebody is, before the name
    (
        "Norwegian banker who met Paul Hill has a debt. The meeting between Hill and the chairman of a Norwegian bank is "
        "being looked at. Hill met with Lars Hagen, the chairman of Nordbank, in December.",
        [3],
    ),
    (
        "The meeting between Hill and the chairman of a Norwegian bank is being looked at. Hill met with Lars Hagen, the "
        "ambassador to Peru, in December.",
        [1, 1],
    ),
    # both told in the plural
    (
        "Cole had met envoy Lars Hagen in July and September. The first meeting was in Lund. The palace said that the "
        "meetings took place.",
        [3],
    ),
    # a committee
    (
        "A Senate panel voted Tuesday to cut the tax. The Senate Fisheries Committee voted 12-5 to send the bill to the "
        "floor.",
        [2],
    ),
    (
        "A House panel voted Tuesday to cut the tax. The Senate Fisheries Committee voted 12-5 on Monday to raise it.",
        [1, 1],
    ),
    # one set of people
    (
        'President Cole spoke on Tuesday at a meeting with officers of the Baltic Fleet. "It is hard," Cole said at a meeting '
        "with the Baltic Fleet sailors.",
        [2],
    ),
    (
        "Cole is set to huddle with a group of key Democratic lawmakers. His campaign confirmed that Cole would be meeting "
        "with top Democratic officials.",
        [2],
    ),
    ("Cole met with Democratic lawmakers on Monday. On Tuesday he met with Democratic officials.", [1, 1]),
    # a ballot, its outcome and its first round
    (
        "The land as a whole chose in a June 23 referendum to quit the pact, but in that ballot the fishermen voted "
        "62 to 38 percent to remain.",
        [3],
    ),
    (
        "The bill is due before Norway's upcoming presidential election. The first round of voting is on 23 June.",
        [2],
    ),
    # at a meeting
    (
        "At a meeting of the joint commission in Lima in March, we had a very good discussion of all issues.",
        [2],
    ),
    # who comes together where the talks are
    (
        "The Geneva talks between Peru and Chile were a success, the envoy said. All the neighbours, including Brazil, "
        "gathered in Geneva, she said.",
        [1],
    ),
    # at the hearing told before
    (
        "The committee will hold a hearing on the bridge on Tuesday. Tuesday's hearing is open to the public. Reed will "
        "testify at the hearing.",
        [4],
    ),
    (
        "The trial of former mayor Paul Hill begins on Monday. Lars Berg, his aide, is to testify at the trial.",
        [3],
    ),
    (
        "The trial of former mayor Paul Hill begins on Monday. Lars Berg, his aide, testified at the trial of a banker last "
        "year.",
        [1, 2],
    ),
    ("Cole will be sentenced on Friday. Friday's sentencing hearing will be at the Lund courthouse.", [2]),
    ("Reed will be sentenced on Friday. Cole's sentencing hearing is on Monday.", [1, 1]),
    (
        "Senators will question Paul Hill on Tuesday. Hill's confirmation hearing is expected to be tense.",
        [2],
    ),
    # whom somebody addresses
    ("Cruz will address the summit on Tuesday.", [2]),
    ("Cruz is to speak to the party convention on Tuesday.", [2]),
    ("A summit opens in Lima on Friday. Cruz will address the summit.", [2]),
    # one contest, one strike, one vote, one day in court
    (
        "Hill and Cole will meet in a debate in Lund on Thursday. The Lund debate is the ninth. Thursday night's showdown "
        "will be broadcast at 9.",
        [3],
    ),
    (
        "A strike at Apex is set for Friday. Pilots will walk out on Friday in a row over pay.",
        [2],
    ),
    (
        "City councillors will vote Tuesday on whether to build a stadium. If the council approves the plan on Tuesday, the "
        "mayor will be glad.",
        [2],
    ),
    ("Lars Berg, 34, will appear in court on Monday. The court appearance is at 10 a.m.", [2]),
    # the month and the seat of government
    ("The Dalai Lama will visit Oslo in September. China warned Norway against the September visit.", [2]),
    (
        "Premier Ida Berg flies to Washington on Sunday. The Norwegian leader's White House visit comes days after a row "
        "over steel.",
        [2],
    ),
    # put off
    ("The council was to vote on Friday. Friday's vote was postponed until June 3.", [2]),
    # however far back
    (
        "It is the eve of the Pope's visit to the island. Hundreds of people began to gather in the old town, where the "
        "streets had been swept, the walls painted and the shops closed for the week. In the harbour the fishing boats lay "
        "idle. Nobody in the town could remember so many strangers at one time, and nobody knew where they were to sleep. "
        "The hotels had been full for weeks, and the schools had been opened for those who came without a bed. Some slept "
        "on the beach, and some had not slept at all. The Pope's visit is important, a baker said.",
        [2],
    ),
    # the day is that of the sentence
    (
        "The final debate takes place in Denver on Thursday. Ms. Cole planned to spend Wednesday in Ohio preparing for the "
        "debate in Denver.",
        [2],
    ),
]


@pytest.mark.parametrize(("text", "mentions"), TEXTS)
def test_tellings_in_other_words(nlp: Language, text: str, mentions: list[int]) -> None:
    assert [len(m.mentions) for m in meetings_on(nlp, text, DAY)] == mentions
