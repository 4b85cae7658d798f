"""Who meets, told by a verb: the parties of each meeting of a sentence, one case a construction."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

# (text, words of the parties of each meeting), all of Wednesday 15 May 2024
SENTENCES: list[tuple[str, list[list[str]]]] = [
    ("Maria Lopez and Erik Dahl will meet on Friday in Oslo.", [["Maria Lopez", "Erik Dahl"]]),
    (
        "Prime Minister Maria Lopez will meet with President Erik Dahl on Friday.",
        [["Maria Lopez", "Erik Dahl"]],
    ),
    (
        "Prime Minister Maria Lopez met for two hours on Tuesday with President Erik Dahl and his foreign minister, Karim Haddad.",
        [["Maria Lopez", "Erik Dahl", "Karim Haddad"]],
    ),
    (
        "The finance minister, Maria Lopez, is to meet her German counterpart, Jonas Weber, in Berlin on Monday.",
        [["Maria Lopez", "Jonas Weber"]],
    ),
    (
        "Lopez will meet separately with Dahl, Haddad and Weber next week.",
        [["Lopez", "Dahl", "Haddad", "Weber"]],
    ),
    ("Officials from Norway and Sweden will meet in Oslo on Friday.", [["Officials from Norway and Sweden"]]),
    (
        "EU finance ministers will meet in Luxembourg on Monday to discuss the budget.",
        [["EU finance ministers"]],
    ),
    (
        "Leaders of the 27 member states gather in Brussels on Thursday for a two-day summit.",
        [["Leaders of the 27 member states"]],
    ),
    (
        "A delegation led by Deputy Foreign Minister Karim Haddad will visit Oslo next week.",
        [["A delegation", "Karim Haddad"]],
    ),
    (
        "A delegation headed by Karim Haddad arrives in Oslo on Friday for talks with Norwegian officials.",
        [["A delegation", "Karim Haddad", "Norwegian officials"]],
    ),
    ("A team of inspectors from the agency will travel to Tehran next week.", [["A team of inspectors"]]),
    (
        "The delegation, which includes Senators Ann Cole and Tom Burke, will meet President Dahl on Monday.",
        [["The delegation", "Ann Cole", "Tom Burke", "Dahl"]],
    ),
    (
        "Maria Lopez called Erik Dahl on Monday. The two leaders agreed to meet in June.",
        [["Maria Lopez", "Erik Dahl"], ["The two leaders"]],
    ),
    (
        "President Erik Dahl arrived in Oslo on Tuesday. He will meet Prime Minister Maria Lopez on Thursday.",
        [["Erik Dahl"], ["He", "Maria Lopez"]],
    ),
    ("Lopez, who will meet Dahl on Friday, said she was hopeful.", [["Lopez", "Dahl"]]),
    (
        "Lopez flew to Tokyo on Monday and will meet Emperor Hiro on Thursday before returning home.",
        [["Lopez", "Hiro"]],
    ),
    ("Lopez, accompanied by Karim Haddad, will meet Dahl on Friday.", [["Lopez", "Karim Haddad", "Dahl"]]),
    ("Dahl, with whom Lopez is to meet on Friday, has rejected the plan.", [["Dahl", "Lopez"]]),
    ("Dahl, whom Lopez will meet on Friday, has rejected the plan.", [["Dahl", "Lopez"]]),
    ("After meeting with Dahl on Tuesday, Lopez said the deal was close.", [["Dahl", "Lopez"]]),
    ("Lopez said the deal was close after meeting with Dahl on Tuesday.", [["Lopez", "Dahl"]]),
    ("Lopez said she would meet with Dahl on Friday.", [["Lopez", "Dahl"]]),
    ("Lopez told reporters she expects to sit down with Dahl next week.", [["Lopez", "Dahl"]]),
    (
        "Lopez is expected to travel to Rome on Friday, where she will hold talks with Pope Leo.",
        [["Lopez"], ["she", "Pope Leo"]],
    ),
    (
        "The foreign minister of Norway, Maria Lopez, and her Swedish colleague Erik Dahl will brief the council on Monday.",
        [["Maria Lopez", "Erik Dahl", "the council"]],
    ),
    (
        "Lopez plans to visit Kenya, meet President Omari and open a clinic next month.",
        [["Lopez"], ["Lopez", "Omari"], ["Lopez"]],
    ),
    (
        "Maria Lopez will testify before the Senate Banking Committee on Thursday.",
        [["Maria Lopez", "the Senate Banking Committee"]],
    ),
    (
        "Maria Lopez is scheduled to appear before the House Judiciary Committee on June 4.",
        [["Maria Lopez", "the House Judiciary Committee"]],
    ),
    ("The Senate is to vote on the bill on Thursday.", [["The Senate"]]),
    ("Lawmakers in the lower house are set to vote on Thursday.", [["Lawmakers"]]),
    ("Lopez will debate Dahl on Sunday.", [["Lopez", "Dahl"]]),
    ("Dahl is to speak at the party's convention on Saturday.", [["Dahl"]]),
    (
        "Dahl will address the United Nations General Assembly on Tuesday.",
        [["Dahl", "the United Nations General Assembly"]],
    ),
    ("Burke will appear in court on June 3.", [["Burke"]]),
    ("King Olav will host President Erik Dahl at a state dinner on Thursday.", [["Olav", "Erik Dahl"]]),
    (
        "The White House will host the leaders of Japan and Korea on Friday.",
        [["The White House", "the leaders of Japan and Korea"]],
    ),
    ("Lopez will welcome Dahl to Oslo on Friday.", [["Lopez", "Dahl"]]),
    ("Lopez will receive Dahl in Oslo on Friday.", [["Lopez", "Dahl"]]),
    ("Dahl has been invited to Oslo for talks with Lopez in June.", [["Dahl", "Lopez"]]),
    ("The delegation will be received by President Dahl on Friday.", [["The delegation", "Dahl"]]),
    ("Dahl is to be questioned by the committee on Tuesday.", [["Dahl", "the committee"]]),
    ("Dahl was met at the airport on Tuesday by Prime Minister Lopez.", [["Dahl", "Lopez"]]),
    (
        "Federal Reserve Chair Ann Cole will meet with Treasury Secretary Tom Burke on Friday.",
        [["Ann Cole", "Tom Burke"]],
    ),
    (
        "Norway's foreign minister, Maria Lopez, will meet with her counterpart from Sweden on Friday.",
        [["Maria Lopez", "her counterpart from Sweden"]],
    ),
    (
        "The president will meet the governor of the central bank on Friday.",
        [["The president", "the governor of the central bank"]],
    ),
    (
        "The Kremlin said President Dahl would meet his Chinese counterpart, Wei Jian, next week.",
        [["Dahl", "Wei Jian"]],
    ),
    (
        "Maria Lopez, the chief executive of Lund Motors, is to meet union leaders on Monday.",
        [["Maria Lopez", "union leaders"]],
    ),
    (
        "Lund Motors chief executive Maria Lopez will meet with union leaders on Monday.",
        [["Maria Lopez", "union leaders"]],
    ),
    (
        "The head of the World Health Organization, Karim Haddad, will travel to Kinshasa on Sunday.",
        [["Karim Haddad"]],
    ),
    (
        "The energy ministers of the Gulf states will meet on Sunday.",
        [["The energy ministers of the Gulf states"]],
    ),
    (
        "Central bankers from the Group of 20 nations meet in Rio next month.",
        [["Central bankers from the Group"]],
    ),
    (
        "Representatives of the two companies are to meet on Friday.",
        [["Representatives of the two companies"]],
    ),
    ("OPEC and its allies will meet on June 2 to decide output.", [["OPEC", "its allies"]]),
    ("OPEC+ ministers will meet on June 2.", [["OPEC+ ministers"]]),
    ("The Federal Open Market Committee meets on June 11.", [["The Federal Open Market Committee"]]),
    ("The bank's policymakers next meet on June 6.", [["The bank's policymakers"]]),
    ("The Security Council was due to meet later on Wednesday.", [["The Security Council"]]),
    ("Shareholders of Lund Motors will vote on the merger on June 20.", [["Shareholders of Lund Motors"]]),
    ('"I will meet him on Friday," Lopez said of Dahl.', [["I", "him"]]),
    ('"We will meet again next week," Lopez said.', [["We"]]),
    ("They are scheduled to meet again next week.", [["They"]]),
    ("He and Lopez will meet on Friday.", [["He", "Lopez"]]),
    ("Lopez said the two sides would meet again on Monday.", [["the two sides"]]),
    ("Foreign Ministry spokesman Karim Haddad said President Dahl would visit Hanoi in June.", [["Dahl"]]),
    ("Officials said Lopez and Dahl will meet Thursday in Geneva.", [["Lopez", "Dahl"]]),
    ("The White House said the president would travel to Japan in June.", [["the president"]]),
    ("According to Haddad, Lopez will meet Dahl on Monday.", [["Lopez", "Dahl"]]),
    (
        "Haddad said in Geneva on Tuesday that the rebels would meet government envoys next week.",
        [["the rebels", "government envoys"]],
    ),
    ("Lopez spoke by phone with Dahl on Tuesday.", [["Lopez", "Dahl"]]),
    (
        "Secretary of State Ann Cole will travel to Riyadh on Sunday for talks with Crown Prince Faisal on the ceasefire.",
        [["Ann Cole", "Crown Prince Faisal"]],
    ),
    (
        "Secretary of State Ann Cole will fly to Riyadh on Sunday to meet Crown Prince Faisal and other Arab leaders.",
        [["Ann Cole", "Crown Prince Faisal", "other Arab leaders"]],
    ),
    (
        "U.S. envoy Tom Burke arrives in Beirut on Thursday for meetings with Prime Minister Nabil Aziz and army chief Rami Saad.",
        [["Tom Burke", "Nabil Aziz", "Rami Saad"]],
    ),
    (
        "Dahl is in Rome, where he is to meet Italian Prime Minister Carla Conti on Thursday.",
        [["he", "Carla Conti"]],
    ),
    ("Lopez has refused to meet Dahl.", [["Lopez", "Dahl"]]),
    (
        "The rebels agreed to meet government negotiators in Doha next month.",
        [["The rebels", "government negotiators"]],
    ),
    (
        "The two sides, represented by Tom Burke and Wei Jian, will meet on Friday.",
        [["The two sides", "Tom Burke", "Wei Jian"]],
    ),
    (
        "Burke, along with several other governors, will meet the president on Friday.",
        [["Burke", "several other governors", "the president"]],
    ),
    (
        "Members of the Burke family are to meet with the mayor on Friday.",
        [["Members of the Burke family", "the mayor"]],
    ),
    (
        "Parents and teachers will meet with the school board on Monday.",
        [["Parents", "teachers", "the school board"]],
    ),
    ("Nurses at three hospitals are to vote on the contract on Friday.", [["Nurses"]]),
    ("Thousands of farmers plan to protest in Lund on Saturday.", [["Thousands of farmers"]]),
    ("Ann Cole will be sworn in as mayor on June 1.", [["Ann Cole"]]),
    (
        "Karim Haddad, Norway's chief negotiator, and his Swedish counterpart met Tuesday in Lund.",
        [["Karim Haddad", "his Swedish counterpart"]],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_the_parties_of_each_meeting(nlp: Language, text: str, expected: list[list[str]]) -> None:
    doc = nlp.make_doc(text)
    doc._.published = datetime.date(2024, 5, 15)
    assert [[party.text for party in m.participants] for m in nlp(doc)._.meetings] == expected
