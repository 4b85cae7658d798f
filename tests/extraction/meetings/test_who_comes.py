"""Who takes part, told beside the meeting: by a possessive, by who travels to it, by the name of a role."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

DAY = datetime.date(2024, 5, 15)

# (text, words of the parties of each meeting)
PARTIES: list[tuple[str, list[list[str]]]] = [
    (
        "Cole also said that she and the ambassador to Norway, Ann Hill, held meetings on Monday.",
        [["Cole", "Ann Hill"]],
    ),
    (
        "“He plans to hold talks with Ann Reed on Monday,” the Norwegian ambassador said.",
        [["He", "Ann Reed"]],
    ),
    (
        "Moreau said that Ann Vogel would take part in the fair during her visit to Spain on Monday.",
        [["Ann Vogel"]],
    ),
    (
        "Trade Representative for the Middle East, Deputy Foreign Minister Karim Haddad held talks with the ambassador on Monday.",
        [["Karim Haddad", "the ambassador"]],
    ),
    ("A Senate committee meeting on Tuesday heard from Hill.", [["Senate committee"]]),
    ("Cole flew to Lund on Monday for a meeting about the bridge.", [["Cole"]]),
    (
        "Hill told council members during a meeting on Monday that the bridge was closed.",
        [["Hill", "council members"]],
    ),
    ("Hill told reporters during a meeting on Monday that the bridge was closed.", [["Hill"]]),
    (
        "The premier said the case would be discussed with Envoy Paul Reed when he visits Oslo this week.",
        [["Paul Reed"]],
    ),
    ("Minister Ann Hill called for Friday's board meeting to be canceled.", [["board"]]),
    ("He took part in the St. Martin's Day parade in New York on Saturday.", [["He"]]),
    (
        "Paul Hill said he was tired after meeting with Norway's premier in Oslo.",
        [["Paul Hill", "Norway's premier"]],
    ),
    ("He arranged to meet Mr. Paul Hill at the library on Monday.", [["He", "Paul Hill"]]),
    (
        "Reed met with President Ann Hill for over two hours as well as Prime Minister Paul Cole.",
        [["Reed", "Ann Hill", "Paul Cole"]],
    ),
    ("The school will receive a visit from a minister on Monday.", [["The school", "a minister"]]),
    ("Haddad was given a tour of a Norwegian ship in January.", [["Haddad"]]),
    (
        "The G7 trade ministers and bankers meeting begins on Monday.",
        [["The G7 trade ministers", "bankers"]],
    ),
    ("The plan was agreed by Ann Hill and Paul Reed at a meeting last October.", [["Ann Hill", "Paul Reed"]]),
    ("Ahead of a key vote on Monday, Ann Hill called on members to get behind it.", [[]]),
    ("Hill told guests attending a meeting on Monday that she was ready.", [["Hill", "guests"]]),
    (
        "The panel will receive a briefing from intelligence officials on Monday.",
        [["The panel", "intelligence officials"]],
    ),
    ("One of the meetings in May was a talk between Hill and Reed.", [["Hill", "Reed"]]),
    ("Minister Ann Hill spoke on the sidelines of the board meeting on Monday.", [["Ann Hill", "board"]]),
    ("Crowds held a protest against the government in Oslo on Friday.", [["Crowds"]]),
    (
        "Talks were held on Friday between delegations headed by Karim Haddad and Deputy Secretary at the NATO Ann Hill.",
        [["delegations", "Karim Haddad", "Ann Hill"]],
    ),
    (
        "The Senate panel will begin hearings for her pick, Ann Hill, on May 20.",
        [["The Senate panel", "Ann Hill"]],
    ),
    (
        "Paul Reed, along with Secretary Ann Hill, met with the president on Friday.",
        [["Paul Reed", "Ann Hill", "the president"]],
    ),
    ("The firm would be sending an envoy to visit Pakistan on Monday.", [["an envoy"]]),
    (
        "Ann Hill said at the Daily Times Global Business Summit in Oslo on Monday that it was late.",
        [["Ann Hill"]],
    ),
    ("The Lund Clean Water Act talks will resume on Monday.", [[]]),
    (
        "During Ann Hill's visit to Spain on Monday, the parties signed the papers.",
        [["Ann Hill"]],
    ),
    ("Geneva hosted a meeting between the deputy ministers on Monday.", [["the deputy ministers"]]),
    (
        "New consultations involving the Russian and Japanese ministers will be held on Monday in Oslo.",
        [["the Russian and Japanese ministers"]],
    ),
    (
        "Ann Hill and Paul Reed have called Director James Cole and Admiral Mark Dole to testify on Monday.",
        [["James Cole", "Mark Dole"]],
    ),
    (
        "Defense Minister Karim Haddad held talks on Monday with his Spanish counterpart, Ana Vidal.",
        [["Karim Haddad", "Ana Vidal"]],
    ),
    ("The company will fly two tourists on a trip to Oslo on Monday.", [["two tourists"]]),
    ("Cole spoke at her confirmation hearing on Monday about her ties with Russian officials.", [["Cole"]]),
    ("Norway's Ann Hill to meet Paul Reed in Lund on May 20.", [["Ann Hill", "Paul Reed"]]),
]


@pytest.mark.parametrize(("text", "expected"), PARTIES)
def test_the_parties_of_each_meeting(nlp: Language, text: str, expected: list[list[str]]) -> None:
    assert [[party.text for party in m.participants] for m in meetings_on(nlp, text, DAY)] == expected


# (text, where each meeting is)
PLACES: list[tuple[str, list[str | None]]] = [
    (
        "Paul Reed and two boys appeared before a special sitting of Lund District Court this morning.",
        ["Lund District Court"],
    ),
    ("Hill is to appear at Lund Crown Court on Monday.", ["Lund Crown Court"]),
    ("Reed was invited to address the union's annual convention at Easter.", [None]),
    (
        "Premier Paul Cole is to meet with ministers from a number of countries and from three African states on Monday in Rome.",
        ["Rome"],
    ),
    ("Geneva hosted a meeting between the deputy ministers on Monday.", ["Geneva"]),
    ("Hill visited the White House on Tuesday.", ["White House"]),
    ("Hill attended a White House luncheon with editors on Tuesday.", ["White House"]),
    (
        "The talks included a phone call between Hill and Reed on May 10 and a private conversation between Hill and Cole in Munich on May 12.",
        [None, "Munich"],
    ),
    ("Foreign lawmakers visited Crimea on Friday. They held a referendum in Crimea.", ["Crimea"]),
    ("He has a big rally scheduled for Florida on Saturday.", ["Florida"]),
    ("Paul Cole will meet with Ann Reed when the fair opens in Lund.", [None]),
]


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_where_each_meeting_is(nlp: Language, text: str, expected: list[str | None]) -> None:
    assert [m.where and m.where.text for m in meetings_on(nlp, text, DAY)] == expected


# (text, number of mentions of each meeting)
ENTRIES: list[tuple[str, list[int]]] = [
    (
        "Ann Cole spoke of it at a Senate confirmation hearing. At the hearing, before the Justice Committee in January, Cole was asked about it.",
        [2],
    ),
    ("The Lund talks broke down on Friday. The Rome talks between Hill and Reed began on Monday.", [1, 1]),
    ("Hill came up again before the election, due on May 23.", [1]),
    ("Hill will host Reed and his wife at a dinner on Thursday evening.", [2]),
    (
        "Ann Hill met with Karim Haddad on Monday. Norway and Spain last held talks in November 2013.",
        [1, 1],
    ),
    (
        "Ann Hill met with Karim Haddad in December. Ann Hill met later in December with Paul Reed.",
        [1, 1],
    ),
    (
        "Cole met Spain's ambassador to Norway last year. Cole met Ambassador Karim Haddad in July and September.",
        [2],
    ),
    (
        "Hill to meet ministers of the alliance in Oslo.\n\nAnn Hill plans to meet with foreign ministers in Oslo next week.",
        [2],
    ),
    (
        "Norwegian PM to visit Spain in early 2025.\n\nNorway's Prime Minister Ann Hill will pay a visit to Spain in early 2025.",
        [2],
    ),
    ("Hill met with Reed in May. Hill met with Cole in June. That meeting was brief.", [1, 2]),
    ("Hill and her children visited the White House on Tuesday for a meeting with the president.", [2]),
    (
        "Hill held a meeting of her Cabinet. Hill told a meeting of Norwegians on Friday that it could take years.",
        [1, 1],
    ),
    (
        "Ann Hill will attend a meeting of ministers on Monday. The meeting will begin at 14:00 local time.",
        [2],
    ),
    ("Pope Leo will visit Africa in August. The trip will take him to Nairobi.", [2]),
]


@pytest.mark.parametrize(("text", "expected"), ENTRIES)
def test_one_entry_a_meeting(nlp: Language, text: str, expected: list[int]) -> None:
    assert [len(m.mentions) for m in meetings_on(nlp, text, DAY)] == expected
