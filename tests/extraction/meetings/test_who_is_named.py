"""Who meets, told by a verb: the parties of each meeting of a sentence, one case a construction."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

# (text, words of the parties of each meeting), all of Wednesday 15 May 2024
SENTENCES: list[tuple[str, list[list[str]]]] = [
    ("The court will hear Burke's appeal on June 4.", [["The court", "Burke"]]),
    ("The full House is expected to vote on Friday.", [["The full House"]]),
    ("A grand jury will hear from Burke on Tuesday.", [["A grand jury", "Burke"]]),
    ("Burke is scheduled to go before a grand jury on Tuesday.", [["Burke", "a grand jury"]]),
    ("Parliament reconvenes on Monday.", [["Parliament"]]),
    ("Congress returns from recess on Monday.", [["Congress"]]),
    ("Senate Democrats will caucus on Thursday.", [["Senate Democrats"]]),
    ("Sen. Ann Cole called on Moreau and Vogel to meet next week.", [["Moreau", "Vogel"]]),
    ("Cole urged the president to meet with Vogel.", [["the president", "Vogel"]]),
    ("The mayor wants the two sides to meet on Friday.", [["the two sides"]]),
    ("The mayor has asked the two sides to meet on Friday.", [["the two sides"]]),
    ("Moreau invited Vogel to visit Paris in June.", [["Moreau", "Vogel"]]),
    ("Vogel has been invited to Paris in June.", [["Vogel"]]),
    ("Moreau has invited Vogel to Paris in June.", [["Vogel"]]),
    ("The bill will be signed by President Grant on Friday.", [["Grant"]]),
    ("The treaty is to be signed on Friday by Moreau and Vogel.", [["Moreau", "Vogel"]]),
    ("President Grant will sign the bill on Friday.", [["Grant"]]),
    ("Burke will be sworn in on Friday.", [["Burke"]]),
    ("Protesters plan to rally outside the court on Saturday.", [["Protesters"]]),
    ("Supporters of Burke will march in Dallas on Saturday.", [["Supporters of Burke"]]),
    ("Burke is due to speak at the NRA convention in Dallas on Friday.", [["Burke"]]),
    ("The Democratic National Convention begins in Chicago on August 19.", [[]]),
    (
        "Ontario's premier will meet with the prime minister on Tuesday in Ottawa.",
        [["Ontario's premier", "the prime minister"]],
    ),
    ("The premiers will meet in Saskatoon in July.", [["The premiers"]]),
    ("Canada's premiers gather in Saskatoon in July.", [["Canada's premiers"]]),
    (
        "The union's bargaining team is to meet with the company on Thursday.",
        [["The union's bargaining team", "the company"]],
    ),
    ("The Fed chair, Ann Cole, is to testify before Congress next week.", [["Ann Cole", "Congress"]]),
    (
        "The talks were to be attended by Haddad and officials from five nations on Monday.",
        [["Haddad", "officials"]],
    ),
    ("Haddad and Cole, meeting in Geneva on Tuesday, agreed to a truce.", [["Haddad", "Cole"]]),
    (
        "Haddad, Cole and Moreau gathered on Tuesday at a villa outside Geneva.",
        [["Haddad", "Cole", "Moreau"]],
    ),
    ("Leaders of the Group of 20 will gather in Rio on November 18.", [["Leaders of the Group"]]),
    (
        "World leaders will gather in New York in September for the U.N. General Assembly.",
        [["World leaders"]],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_the_parties_of_each_meeting(nlp: Language, text: str, expected: list[list[str]]) -> None:
    doc = nlp.make_doc(text)
    doc._.published = datetime.date(2024, 5, 15)
    assert [[party.text for party in m.participants] for m in nlp(doc)._.meetings] == expected
