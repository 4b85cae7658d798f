"""Who meets: the parties of each meeting of a sentence, one case a construction."""

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
        "Lopez will hold separate meetings with Dahl and with union leaders on Thursday.",
        [["Lopez", "Dahl", "union leaders"]],
    ),
    (
        "Lopez will meet separately with Dahl, Haddad and Weber next week.",
        [["Lopez", "Dahl", "Haddad", "Weber"]],
    ),
    ("Talks between Norway and Sweden on fishing rights will resume on Monday.", [["Norway", "Sweden"]]),
    (
        "Talks among Norway, Sweden and Finland are due to open in Oslo on June 3.",
        [["Norway", "Sweden", "Finland"]],
    ),
    (
        "A meeting between Lopez and the head of the central bank is set for Thursday.",
        [["Lopez", "the head of the central bank"]],
    ),
    (
        "Negotiations between the government and the main teachers' union begin on Monday.",
        [["the government", "the main teachers' union"]],
    ),
    (
        "Peace talks between the rebels and the army are scheduled to begin Sunday in Nairobi.",
        [["the rebels", "the army"]],
    ),
    ("Officials from Norway and Sweden will meet in Oslo on Friday.", [["Officials from Norway and Sweden"]]),
    (
        "Negotiators from both countries will hold another round of talks next week.",
        [["Negotiators from both countries"]],
    ),
    (
        "EU finance ministers will meet in Luxembourg on Monday to discuss the budget.",
        [["EU finance ministers"]],
    ),
    (
        "Leaders of the 27 member states gather in Brussels on Thursday for a two-day summit.",
        [["Leaders of the 27 member states"]],
    ),
    (
        "The leaders of France, Germany and Poland will hold a summit in Warsaw on June 7.",
        [["The leaders of France, Germany and Poland"]],
    ),
    (
        "A delegation led by Deputy Foreign Minister Karim Haddad will visit Oslo next week.",
        [["A delegation", "Karim Haddad"]],
    ),
    (
        "A delegation headed by Karim Haddad arrives in Oslo on Friday for talks with Norwegian officials.",
        [["A delegation", "Karim Haddad", "Norwegian officials"]],
    ),
    (
        "Karim Haddad will lead a delegation to Oslo next week for talks with Maria Lopez.",
        [["Karim Haddad", "Maria Lopez"]],
    ),
    (
        "A Chinese delegation led by Vice Premier Wei Jian is scheduled to hold talks with Norwegian officials in Oslo on May 22.",
        [["A Chinese delegation", "Wei Jian", "Norwegian officials"]],
    ),
    ("A team of inspectors from the agency will travel to Tehran next week.", [["A team of inspectors"]]),
    (
        "The delegation, which includes Senators Ann Cole and Tom Burke, will meet President Dahl on Monday.",
        [["The delegation", "Ann Cole", "Tom Burke", "Dahl"]],
    ),
    ("Lopez's meeting with Dahl on Friday will be their third this year.", [["Lopez", "Dahl"]]),
    ("Dahl's visit to Tokyo has been moved to June.", [["Dahl"]]),
    (
        "The Norwegian prime minister's trip to Washington next week will focus on defence.",
        [["The Norwegian prime minister"]],
    ),
    ("The visit by President Dahl to Hanoi is planned for October.", [["Dahl"]]),
    ("A planned visit to Hanoi by President Dahl was postponed.", [["Dahl"]]),
    ("The Lopez-Dahl summit is planned for June 12.", [["Lopez-Dahl"]]),
    ("The upcoming summit of Lopez and Dahl in Geneva will last two days.", [["Lopez", "Dahl"]]),
    (
        "Maria Lopez called Erik Dahl on Monday. The two leaders agreed to meet in June.",
        [["The two leaders"]],
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
    ("Ministers meeting in Geneva on Thursday are expected to approve the plan.", [["Ministers"]]),
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
        "The Senate Banking Committee will hold a hearing on Thursday with Maria Lopez, the bank's chief executive.",
        [["The Senate Banking Committee", "Maria Lopez"]],
    ),
    (
        "Maria Lopez is scheduled to appear before the House Judiciary Committee on June 4.",
        [["Maria Lopez", "the House Judiciary Committee"]],
    ),
    ("The committee has summoned Lopez to a hearing on June 4.", [["The committee", "Lopez"]]),
    ("The Senate is to vote on the bill on Thursday.", [["The Senate"]]),
    ("A vote in the Senate is expected on Thursday.", [["the Senate"]]),
    ("The Senate vote on the bill is scheduled for Thursday.", [["Senate"]]),
    ("Lawmakers in the lower house are set to vote on Thursday.", [["Lawmakers"]]),
    ("Lopez and Dahl will face each other in a televised debate on Sunday.", [["Lopez", "Dahl"]]),
    ("Sunday's debate between Lopez and Dahl will be held in Lund.", [["Lopez", "Dahl"]]),
    ("Lopez will debate Dahl on Sunday.", [["Lopez", "Dahl"]]),
    ("Dahl will hold a rally in Bergen on Saturday.", [["Dahl"]]),
    ("Dahl's rally in Bergen is planned for Saturday.", [["Dahl"]]),
    (
        "Dahl will address the United Nations General Assembly on Tuesday.",
        [["Dahl", "the United Nations General Assembly"]],
    ),
    ("Dahl will deliver a speech to business leaders in Bergen on Monday.", [["Dahl", "business leaders"]]),
    ("Tom Burke, who is accused of fraud, is due in court on June 3.", [["Tom Burke"]]),
    ("A court hearing for Burke is scheduled for June 3.", [["Burke"]]),
    ("Burke's trial is set to begin on June 3.", [["Burke"]]),
    ("The trial of Tom Burke begins on June 3 in Lund.", [["Tom Burke"]]),
    ("Burke will appear in court on June 3.", [["Burke"]]),
    ("The sentencing of Tom Burke is scheduled for June 3.", [["Tom Burke"]]),
    ("Dahl will pay a state visit to Japan in June at the invitation of Emperor Hiro.", [["Dahl"]]),
    ("King Olav will host President Erik Dahl at a state dinner on Thursday.", [["Olav", "Erik Dahl"]]),
    (
        "The White House will host the leaders of Japan and Korea on Friday.",
        [["The White House", "the leaders of Japan and Korea"]],
    ),
    ("Lopez will welcome Dahl to Oslo on Friday.", [["Lopez", "Dahl"]]),
    ("Lopez will receive Dahl in Oslo on Friday.", [["Lopez", "Dahl"]]),
    ("Dahl has been invited to Oslo for talks with Lopez in June.", [["Dahl", "Lopez"]]),
    ("Lopez has invited Dahl to visit Oslo in June.", [["Lopez", "Dahl"]]),
    ("Lopez invited Dahl to talks in Oslo in June.", [["Lopez", "Dahl"]]),
    ("The delegation will be received by President Dahl on Friday.", [["The delegation", "Dahl"]]),
    ("The talks, mediated by Kenya, are to resume in Nairobi on Monday.", [[]]),
    ("Dahl is to be questioned by the committee on Tuesday.", [["Dahl", "the committee"]]),
    ("Dahl was met at the airport on Tuesday by Prime Minister Lopez.", [["Dahl", "Lopez"]]),
    ("The summit will be hosted by Norway in June.", [["Norway"]]),
    (
        "Federal Reserve Chair Ann Cole will meet with Treasury Secretary Tom Burke on Friday.",
        [["Federal Reserve Chair Ann Cole", "Tom Burke"]],
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
    ("The bank's next policy meeting is on June 6.", [["The bank"]]),
    ("The Security Council will hold an emergency meeting on Thursday.", [["The Security Council"]]),
    ("An emergency meeting of the Security Council is scheduled for Thursday.", [["the Security Council"]]),
    ("The Security Council was due to meet later on Wednesday.", [["The Security Council"]]),
    ("Shareholders of Lund Motors will vote on the merger on June 20.", [["Shareholders of Lund Motors"]]),
    ("Lund Motors will hold its annual meeting on June 20.", [["Lund Motors"]]),
    ("The company's shareholders' meeting will be held on June 20.", [["The company's shareholders"]]),
    ('"I will meet him on Friday," Lopez said of Dahl.', [["I", "him"]]),
    ('"We will meet again next week," Lopez said.', [["We"]]),
    ("They are scheduled to meet again next week.", [["They"]]),
    ("He and Lopez will meet on Friday.", [["He", "Lopez"]]),
    ("The talks will resume in Geneva on Monday, Lopez said.", [[]]),
    ("Lopez said the two sides would meet again on Monday.", [["the two sides"]]),
    ("Foreign Ministry spokesman Karim Haddad said President Dahl would visit Hanoi in June.", [["Dahl"]]),
    ("Officials said Lopez and Dahl will meet Thursday in Geneva.", [["Lopez", "Dahl"]]),
    ("The White House said the president would travel to Japan in June.", [["the president"]]),
    ("According to Haddad, Lopez will meet Dahl on Monday.", [["Lopez", "Dahl"]]),
    (
        "Haddad confirmed that a meeting between Lopez and Dahl will take place on Monday.",
        [["Lopez", "Dahl"]],
    ),
    ("Haddad announced that talks with the rebels will open on Monday.", [["the rebels"]]),
    ("The summit in Geneva will be held in June, Haddad told reporters.", [[]]),
    ("Lopez told Dahl she would attend the summit in June.", [["Lopez"]]),
    ("Oslo and Stockholm will hold talks on the border next week.", [["Oslo", "Stockholm"]]),
    ("Washington and Beijing are planning a new round of trade talks in July.", [["Washington", "Beijing"]]),
    (
        "Talks between Washington and Beijing in Geneva ended on Tuesday without a deal.",
        [["Washington", "Beijing"]],
    ),
    (
        "Haddad said in Geneva on Tuesday that the rebels would meet government envoys next week.",
        [["the rebels", "government envoys"]],
    ),
    ("Lopez spoke by phone with Dahl on Tuesday.", [["Lopez", "Dahl"]]),
    ("Lopez and Dahl are to hold a phone call on Thursday.", [["Lopez", "Dahl"]]),
    ("A phone call between Lopez and Dahl is planned for Thursday.", [["Lopez", "Dahl"]]),
    (
        "Dahl will hold a video conference with regional governors on Thursday.",
        [["Dahl", "regional governors"]],
    ),
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
    (
        "The meeting Thursday between Carla Conti and the leaders of three Balkan states will focus on migration.",
        [["Carla Conti", "the leaders of three Balkan states"]],
    ),
    (
        "Conti, Dahl, and European Commission President Eva Lang will hold a three-way meeting on Friday.",
        [["Conti", "Dahl", "Eva Lang"]],
    ),
    ("A meeting of the group's foreign ministers is planned for July.", [["the group's foreign ministers"]]),
    ("A meeting with Dahl is scheduled for Friday.", [["Dahl"]]),
    ("Lopez had lunch with Dahl on Tuesday.", [["Lopez", "Dahl"]]),
    ("Lopez and Dahl's meeting is planned for Friday.", [["Lopez", "Dahl"]]),
    ("Both Lopez and Dahl are to attend the summit in Geneva on Friday.", [["Lopez", "Dahl"]]),
    ("Lopez cancelled a meeting with Dahl scheduled for Friday.", [["Lopez", "Dahl"]]),
    ("Lopez has refused to meet Dahl.", [["Lopez", "Dahl"]]),
    ("Dahl called off Friday's talks with Lopez.", [["Dahl", "Lopez"]]),
    (
        "The rebels agreed to meet government negotiators in Doha next month.",
        [["The rebels", "government negotiators"]],
    ),
    (
        "The president is scheduled to attend the G20 summit in Rio in November, where he may meet Wei Jian.",
        [["The president", "G20"], ["he", "Wei Jian"]],
    ),
    (
        "The two sides, represented by Tom Burke and Wei Jian, will meet on Friday.",
        [["The two sides", "Tom Burke", "Wei Jian"]],
    ),
    (
        "Burke, along with several other governors, will meet the president on Friday.",
        [["Burke", "the president"]],
    ),
    (
        "Members of the Burke family are to meet with the mayor on Friday.",
        [["Members of the Burke family", "the mayor"]],
    ),
    ("The mayor is holding a town hall with residents on Thursday.", [["The mayor", "residents"]]),
    (
        "Parents and teachers will meet with the school board on Monday.",
        [["Parents", "teachers", "the school board"]],
    ),
    ("Nurses at three hospitals are to vote on the contract on Friday.", [["Nurses"]]),
    ("Thousands of farmers plan to protest in Lund on Saturday.", [["Thousands of farmers"]]),
    ("The union has called a protest for Saturday.", [["The union"]]),
    ("The coroner will hold an inquest into the death of Tom Burke on June 5.", [["The coroner"]]),
    ("Norway's parliament will hold a debate on the treaty on Thursday.", [["Norway's parliament"]]),
    ("Ann Cole will be sworn in as mayor on June 1.", [["Ann Cole"]]),
    ("The inauguration of President-elect Karim Haddad is set for June 1.", [["Karim Haddad"]]),
    ("The wedding of Prince Olav and Maria Lopez will take place on June 1.", [["Olav", "Maria Lopez"]]),
    ("Talks with Dahl will be led by Haddad next week.", [["Dahl", "Haddad"]]),
    (
        "Chief negotiator Karim Haddad will resume talks with the union on Monday.",
        [["Karim Haddad", "the union"]],
    ),
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
