"""Who meets, told by a noun: the parties of each meeting of a sentence, one case a construction."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

# (text, words of the parties of each meeting), all of Wednesday 15 May 2024
SENTENCES: list[tuple[str, list[list[str]]]] = [
    (
        "The foreign ministers of India and Pakistan will hold talks in New Delhi on May 25.",
        [["The foreign ministers of India and Pakistan"]],
    ),
    (
        "The House Oversight Committee will question Ann Cole at a hearing on Thursday.",
        [["The House Oversight Committee", "Ann Cole"]],
    ),
    ("A Senate hearing on Cole's nomination is set for May 22.", [["Senate", "Cole"]]),
    ("Confirmation hearings for Ann Cole begin on Monday.", [["Ann Cole"]]),
    ("Burke pleaded not guilty and is due back in court on June 18.", [["Burke"]]),
    ("Cole is to hold a town hall with voters in Ohio on Friday.", [["Cole", "voters"]]),
    ("Cole is set to headline a fundraiser in Miami on Friday.", [["Cole"]]),
    ("Cole plans to deliver the commencement address at Lund University on Saturday.", [["Cole"]]),
    ("Burke's campaign said he would hold a rally in Tampa on Friday.", [["he"]]),
    (
        "First Nations leaders and the province will resume talks on May 27.",
        [["First Nations leaders", "the province"]],
    ),
    ("The RCMP will hold a news conference on Thursday.", [["The RCMP"]]),
    ("Lund Motors and the union will resume talks on Monday.", [["Lund Motors", "the union"]]),
    ("The union said it would hold talks with management on Friday.", [["The union", "management"]]),
    ("Acme Steel will hold a conference call with analysts on Thursday.", [["Acme Steel", "analysts"]]),
    ("Speaking ahead of talks with Vogel on Thursday, Moreau said he was hopeful.", [["Vogel", "Moreau"]]),
    ("At a meeting on Monday with Vogel, Moreau will propose a fund.", [["Vogel", "Moreau"]]),
    ("During talks with Vogel on Tuesday, Moreau agreed to the plan.", [["Vogel", "Moreau"]]),
    ("In talks with Vogel on Tuesday, Moreau agreed to the plan.", [["Vogel", "Moreau"]]),
    ("It will be Moreau's first meeting with Vogel.", [["Moreau", "Vogel"]]),
    (
        "Talks will be held in Doha on Sunday between envoys of the government and the rebels.",
        [["envoys of the government and the rebels"]],
    ),
    (
        "A meeting will be held on Monday between the mayor and the police chief.",
        [["the mayor", "the police chief"]],
    ),
    ("A meeting is scheduled for Monday between Ann Cole and Karim Haddad.", [["Ann Cole", "Karim Haddad"]]),
    ("No date has been set for a meeting between Moreau and Vogel.", [["Moreau", "Vogel"]]),
    ("Plans for a meeting between Moreau and Vogel in June were dropped.", [["Moreau", "Vogel"]]),
    (
        "The possibility of a meeting between Moreau and Vogel in June is being discussed.",
        [["Moreau", "Vogel"]],
    ),
    ("Moreau's planned meeting with Vogel in June has been called off.", [["Moreau", "Vogel"]]),
    ("Moreau asked for a meeting with Vogel.", [["Moreau", "Vogel"]]),
    ("Moreau has requested a meeting with Vogel next week.", [["Moreau", "Vogel"]]),
    (
        "The rebels have rejected an offer by the government to hold talks in Doha.",
        [["The rebels", "the government"]],
    ),
    ("Both sides have agreed to hold talks in July.", [["Both sides"]]),
    ("The U.S. side is to host the next round of talks in July.", [["The U.S. side"]]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_the_parties_of_each_meeting(nlp: Language, text: str, expected: list[list[str]]) -> None:
    doc = nlp.make_doc(text)
    doc._.published = datetime.date(2024, 5, 15)
    assert [[party.text for party in m.participants] for m in nlp(doc)._.meetings] == expected
