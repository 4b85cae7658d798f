"""Held meetings, visits and events told by less than a noun or verb of meeting; of Wednesday 18 May 2016."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

WEDNESDAY = datetime.date(2016, 5, 18)

VISITS: list[tuple[str, tuple[str, str, str | None], list[str]]] = [
    (
        "Ann Hill spent some three hours in Norway before heading to Lima.",
        ("visit", "held", None),
        ["Ann Hill"],
    ),
    (
        "Norway sent a senior delegation to Peru to ask for the release of the ship.",
        ("visit", "held", None),
        ["a senior delegation"],
    ),
    (
        "Norway will send a trade delegation to Lima next week.",
        ("visit", "scheduled", "2016-W21"),
        ["a trade delegation"],
    ),
    (
        "Travelling to Washington with a delegation of business owners, Ann Hill was expected to press for open markets.",
        ("visit", "held", None),
        ["a delegation of business owners", "Ann Hill"],
    ),
    (
        "Work on the road began after President Paul Reed traveled to Serbia last summer to sign the deal.",
        ("visit", "held", "2015-SU"),
        ["Paul Reed"],
    ),
]

STAYS: list[tuple[str, tuple[str, str, str | None], list[str]]] = [
    ("Ann Hill was in Brussels yesterday to open the fair.", ("visit", "held", "2016-05-17"), ["Ann Hill"]),
    (
        "Before arriving in the capital, Ann Hill had stops in Japan and South Korea.",
        ("visit", "held", None),
        ["Ann Hill"],
    ),
    (
        "While visiting a day-care centre in Lund, Ann Hill said the state would pay half.",
        ("visit", "held", None),
        ["Ann Hill"],
    ),
]

PICTURED: list[tuple[str, tuple[str, str, str | None], list[str]]] = [
    (
        "Ann Hill at an Irish state ceremony at the cemetery in Dublin, to mark the end of the war.",
        ("event", "held", None),
        ["Ann Hill"],
    ),
    (
        "Paul Reed flew to Bergen for what was meant to be a major address on fishing but was a rant.",
        ("event", "held", None),
        ["Paul Reed"],
    ),
    (
        "Paul Reed came to Lund on Tuesday for what was billed as a policy speech.",
        ("event", "held", None),
        ["Paul Reed"],
    ),
    (
        "Ann Hill, who just completed a tour of Norway's northern towns, called for calm.",
        ("visit", "held", None),
        ["Ann Hill"],
    ),
    (
        "Paul Reed is the same man who met the adviser, Ann Hill, before the president took office.",
        ("meeting", "held", None),
        ["the same man", "Ann Hill"],
    ),
]

CONTACTS: list[tuple[str, tuple[str, str, str | None], list[str]]] = [
    (
        "Ann Hill and Paul Reed discussed the plan, the ministry said.",
        ("talks", "held", None),
        ["Ann Hill", "Paul Reed"],
    ),
    (
        "That was when Ann Hill started calling Republican senators and asking them to help.",
        ("call", "held", None),
        ["Ann Hill", "Republican senators"],
    ),
    (
        "The two clubs have come face-to-face in wage talks for the third time since spring.",
        ("meeting", "held", None),
        ["The two clubs"],
    ),
    (
        "Ann Hill told how she and Paul Reed had had dinner at the factory.",
        ("meeting", "held", None),
        ["Ann Hill", "Paul Reed"],
    ),
    (
        "One aide, reporting on a call from the mayor to a union leader, said so.",
        ("call", "held", None),
        ["the mayor", "a union leader"],
    ),
    ("Paul Reed recently received his first briefing, as well.", ("briefing", "held", None), ["Paul Reed"]),
]

SPEECHES: list[tuple[str, tuple[str, str, str | None], list[str]]] = [
    (
        "Speaking to the Farmers' Union in Washington, Ann Hill wavered on the question.",
        ("event", "held", None),
        ["the Farmers' Union", "Ann Hill"],
    ),
    (
        "Speaking at the Lund Health Committee, Mr Paul Reed said there was progress.",
        ("hearing", "held", None),
        ["the Lund Health Committee", "Paul Reed"],
    ),
    (
        "The answer did not fit Ann Hill's testimony before Congress.",
        ("hearing", "held", None),
        ["Ann Hill", "Congress"],
    ),
    (
        "In a 2015 convocation address to students at Lund University, Paul Reed said he wept.",
        ("event", "held", None),
        ["students", "Paul Reed"],
    ),
    (
        '"It is too much," Paul Reed, the attorney general of Oklahoma, said at a Washington event this month.',
        ("event", "held", "2016-05"),
        ["Paul Reed"],
    ),
    (
        "Appearing at a music festival in Austin, Paul Reed took several questions.",
        ("event", "held", None),
        ["Paul Reed"],
    ),
    (
        "But last month during remarks at Lund Naval College in Norway, Ann Hill said that she backed it.",
        ("event", "held", "2016-04"),
        ["Ann Hill"],
    ),
    ("In a speech last July, Paul Reed said the plan was dead.", ("event", "held", "2015-07"), ["Paul Reed"]),
    (
        'Paul Reed was blamed for his questioning of Ann Hill during a "Chief" forum earlier this month.',
        ("event", "held", "2016-05"),
        ["Paul Reed", "Ann Hill"],
    ),
    (
        "Mr. Paul Reed roused farmers with a fiery address at the party's spring convention last month.",
        ("event", "held", "2016-04"),
        ["Paul Reed"],
    ),
]

ACTS: list[tuple[str, tuple[str, str, str | None], list[str]]] = [
    (
        "The club's members voted unanimously in favour of the plan in January.",
        ("event", "held", "2016-01"),
        ["The club's members"],
    ),
    (
        "Anti-road campaigners have marched on the palace to voice concerns.",
        ("event", "held", None),
        ["Anti-road campaigners"],
    ),
    (
        "Thousands of protesters took to the streets of Lund on Saturday.",
        ("event", "held", "2016-05-14"),
        ["Thousands of protesters"],
    ),
    (
        "Demonstrators thronged the street near the office in Miami Wednesday, demanding that she stay.",
        ("event", "held", "2016-05-18"),
        ["Demonstrators"],
    ),
    (
        "The pact, signed by 40 countries last month at the harbour office in Oslo, is a milestone.",
        ("event", "held", "2016-04"),
        ["40 countries"],
    ),
    (
        "Ms Ann Hill, together with Mr Paul Reed, witnessed the signing of six cooperation agreements.",
        ("event", "held", None),
        ["Ms Ann Hill", "Paul Reed"],
    ),
    (
        "Coin flips were used in Monday's Democratic caucuses, a report says.",
        ("event", "held", "2016-05-16"),
        [],
    ),
    (
        "Ann Hill has run well in what was a hard year, beating Paul Reed in the opening Iowa caucuses Monday.",
        ("event", "held", "2016-05-16"),
        [],
    ),
    (
        "Wisconsin voters elected Rebecca Reed to the state Supreme Court Tuesday.",
        ("event", "held", "2016-05-17"),
        ["Wisconsin voters", "Rebecca Reed"],
    ),
    (
        "On Tuesday, Norway's parliament backed the mayor's call for aid.",
        ("event", "held", "2016-05-17"),
        ["Norway's parliament"],
    ),
    ("Ann Hill abruptly canceled an event in Chicago.", ("event", "cancelled", None), ["Ann Hill"]),
]

NOTHING = [
    "A man at a rally in Lund.",
    "Paul Reed is a man who met the king twice.",
    "He won the face-off in the third period of the hockey game.",
    "What was meant to be a debate turned into a brawl.",
    "Ann Hill was in Paris on Monday when it snowed.",
    "Ann Hill was in hospital on Monday.",
    "Ann Hill had stops at the shop and the bank.",
    "Ann Hill came under fire while visiting Bosnia.",
    "The call from the union to its members was clear.",
    "In remarks to reporters, Ann Hill said so.",
    "He was elected to the senate in 2012.",
    "Voters elected him by a wide margin.",
    "The family spent ten days in Spain before going home.",
    "She spent 30 days in jail before leaving town.",
    "Norway did not send a delegation to Lima.",
    "Norway sent a rescue team to Haiti.",
    "Hill and her friends discussed the film.",
    "Ann Hill and Paul Reed have never discussed the plan.",
    "Ann Hill started calling for change.",
    "The children had lunch in the hall.",
    "Travelling to Washington by train, Ann Hill read a book.",
    "Speaking to reporters in Oslo, Ann Hill denied it.",
    "Speaking to students, she said it.",
    "The testimony of the doctor helped the accused.",
    "It was the biggest event of the year.",
    "She won in the first big sporting event to be staged in Norway.",
    "Hill stressed the signing of the deal.",
    "Shoppers thronged the mall on Monday.",
    "People take to the streets every summer.",
    "Voters voted for change in 2014.",
    "The army marched on the city.",
    "The treaty, signed by Norway and Chile in 1994, is old.",
    "The pilot gave a sworn statement to the city board of harbours on Monday.",
]


@pytest.mark.parametrize(
    ("text", "told", "parties"), [*VISITS, *STAYS, *CONTACTS, *SPEECHES, *PICTURED, *ACTS]
)
def test_told_by_the_way(
    nlp: Language, text: str, told: tuple[str, str, str | None], parties: list[str]
) -> None:
    (meeting,) = meetings_on(nlp, text, WEDNESDAY)
    assert (meeting.kind, meeting.status, meeting.when.value if meeting.when else None) == told
    assert [party.text for party in meeting.participants] == parties


@pytest.mark.parametrize("text", NOTHING)
def test_is_no_meeting(nlp: Language, text: str) -> None:
    assert not meetings_on(nlp, text, WEDNESDAY)


def test_discussed_is_not_what_is_discussed(nlp: Language) -> None:
    text = "The envoy, Ann Hill, and a delegation of the opposition have discussed preparations for the talks in Geneva."
    found = meetings_on(nlp, text, WEDNESDAY)
    assert [m.status for m in found] == ["held", "scheduled"]


def test_marching_again_is_another_march(nlp: Language) -> None:
    text = "Campaigners have marched on the palace. Ann Hill said they would march again on Saturday if it was needed."
    found = meetings_on(nlp, text, WEDNESDAY)
    assert [m.status for m in found] == ["held", "scheduled"]


def test_a_face_off_ahead(nlp: Language) -> None:
    (found,) = meetings_on(nlp, "The faceoff between Ann Hill and Paul Reed is on Sunday in Lund.", WEDNESDAY)
    assert (found.status, found.when.value if found.when else None) == ("scheduled", "2016-05-22")
    assert [p.text for p in found.participants] == ["Ann Hill", "Paul Reed"]
