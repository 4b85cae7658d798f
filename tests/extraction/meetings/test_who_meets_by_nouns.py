"""Who meets, told by a noun: the parties of each meeting of a sentence, one case a construction."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

# (text, words of the parties of each meeting), all of Wednesday 15 May 2024
SENTENCES: list[tuple[str, list[list[str]]]] = [
    (
        "Lopez will hold separate meetings with Dahl and with union leaders on Thursday.",
        [["Lopez", "Dahl", "union leaders"]],
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
    (
        "Negotiators from both countries will hold another round of talks next week.",
        [["Negotiators from both countries"]],
    ),
    (
        "The leaders of France, Germany and Poland will hold a summit in Warsaw on June 7.",
        [["The leaders of France, Germany and Poland"]],
    ),
    (
        "Karim Haddad will lead a delegation to Oslo next week for talks with Maria Lopez.",
        [["Karim Haddad", "Maria Lopez"]],
    ),
    (
        "A Chinese delegation led by Vice Premier Wei Jian is scheduled to hold talks with Norwegian officials in Oslo on May 22.",
        [["A Chinese delegation", "Wei Jian", "Norwegian officials"]],
    ),
    ("Lopez's meeting with Dahl on Friday will be their third this year.", [["Lopez", "Dahl"]]),
    ("Dahl's visit to Tokyo has been moved to June.", [["Dahl"]]),
    (
        "The Norwegian prime minister's trip to Washington next week will focus on defence.",
        [["The Norwegian prime minister"]],
    ),
    ("The visit by President Dahl to Hanoi is planned for October.", [["Dahl"]]),
    ("A planned visit to Hanoi by President Dahl was postponed.", [["Dahl"]]),
    ("The Lopez-Dahl summit is planned for June 12.", [["Lopez", "Dahl"]]),
    ("The upcoming summit of Lopez and Dahl in Geneva will last two days.", [["Lopez", "Dahl"]]),
    ("Ministers meeting in Geneva on Thursday are expected to approve the plan.", [["Ministers"]]),
    (
        "The Senate Banking Committee will hold a hearing on Thursday with Maria Lopez, the bank's chief executive.",
        [["The Senate Banking Committee", "Maria Lopez"]],
    ),
    ("The committee has summoned Lopez to a hearing on June 4.", [["The committee", "Lopez"]]),
    ("A vote in the Senate is expected on Thursday.", [["the Senate"]]),
    ("The Senate vote on the bill is scheduled for Thursday.", [["Senate"]]),
    ("Lopez and Dahl will face each other in a televised debate on Sunday.", [["Lopez", "Dahl"]]),
    ("Sunday's debate between Lopez and Dahl will be held in Lund.", [["Lopez", "Dahl"]]),
    ("Dahl will hold a rally in Bergen on Saturday.", [["Dahl"]]),
    ("Dahl's rally in Bergen is planned for Saturday.", [["Dahl"]]),
    ("Dahl will deliver a speech to business leaders in Bergen on Monday.", [["Dahl", "business leaders"]]),
    ("Tom Burke, who is accused of fraud, is due in court on June 3.", [["Tom Burke"]]),
    ("A court hearing for Burke is scheduled for June 3.", [["Burke"]]),
    ("Burke's trial is set to begin on June 3.", [["Burke"]]),
    ("The trial of Tom Burke begins on June 3 in Lund.", [["Tom Burke"]]),
    ("The sentencing of Tom Burke is scheduled for June 3.", [["Tom Burke"]]),
    (
        "Dahl will pay a state visit to Japan in June at the invitation of Emperor Hiro.",
        [["Dahl", "Emperor Hiro"]],
    ),
    ("Lopez invited Dahl to talks in Oslo in June.", [["Lopez", "Dahl"]]),
    ("The talks, mediated by Kenya, are to resume in Nairobi on Monday.", [[]]),
    ("The summit will be hosted by Norway in June.", [["Norway"]]),
    ("The bank's next policy meeting is on June 6.", [["The bank"]]),
    ("The Security Council will hold an emergency meeting on Thursday.", [["The Security Council"]]),
    ("An emergency meeting of the Security Council is scheduled for Thursday.", [["the Security Council"]]),
    ("Lund Motors will hold its annual meeting on June 20.", [["Lund Motors"]]),
    ("The company's shareholders' meeting will be held on June 20.", [["The company's shareholders"]]),
    ("The talks will resume in Geneva on Monday, Lopez said.", [[]]),
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
    ("Lopez and Dahl are to hold a phone call on Thursday.", [["Lopez", "Dahl"]]),
    ("A phone call between Lopez and Dahl is planned for Thursday.", [["Lopez", "Dahl"]]),
    (
        "Dahl will hold a video conference with regional governors on Thursday.",
        [["Dahl", "regional governors"]],
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
    ("Dahl called off Friday's talks with Lopez.", [["Dahl", "Lopez"]]),
    (
        "The president is scheduled to attend the G20 summit in Rio in November, where he may meet Wei Jian.",
        [["The president", "G20"], ["he", "Wei Jian"]],
    ),
    (
        "Residents will get a chance to question the mayor at a town hall meeting on Thursday.",
        [["Residents", "the mayor"]],
    ),
    ("The mayor is holding a town hall with residents on Thursday.", [["The mayor", "residents"]]),
    ("The union has called a protest for Saturday.", [["The union"]]),
    ("The coroner will hold an inquest into the death of Tom Burke on June 5.", [["The coroner"]]),
    ("Norway's parliament will hold a debate on the treaty on Thursday.", [["Norway's parliament"]]),
    ("The inauguration of President-elect Karim Haddad is set for June 1.", [["Karim Haddad"]]),
    ("The wedding of Prince Olav and Maria Lopez will take place on June 1.", [["Olav", "Maria Lopez"]]),
    ("Talks with Dahl will be led by Haddad next week.", [["Dahl", "Haddad"]]),
    (
        "Chief negotiator Karim Haddad will resume talks with the union on Monday.",
        [["Karim Haddad", "the union"]],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_the_parties_of_each_meeting(nlp: Language, text: str, expected: list[list[str]]) -> None:
    doc = nlp.make_doc(text)
    doc._.published = datetime.date(2024, 5, 15)
    assert [[party.text for party in m.participants] for m in nlp(doc)._.meetings] == expected
