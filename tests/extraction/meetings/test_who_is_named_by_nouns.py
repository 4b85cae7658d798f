"""Who meets, told by a noun: the parties of each meeting of a sentence, one case a construction."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

# (text, words of the parties of each meeting), all of Wednesday 15 May 2024
SENTENCES: list[tuple[str, list[list[str]]]] = [
    ("The Armed Services Committee hearing is set for Thursday.", [["Armed Services Committee"]]),
    ("House Oversight Committee hearings begin on Thursday.", [["House Oversight Committee"]]),
    ("A Supreme Court hearing on the ban is scheduled for June 4.", [["Supreme Court"]]),
    ("The Supreme Court will begin hearing arguments in the case on June 4.", [["The Supreme Court"]]),
    ("The Supreme Court will hear arguments on June 4.", [["The Supreme Court"]]),
    ("A Federal Reserve meeting next week is expected to leave rates unchanged.", [["Federal Reserve"]]),
    ("The Fed's next meeting is on June 11.", [["The Fed"]]),
    ("An OPEC meeting is set for June 2.", [["OPEC"]]),
    ("The next OPEC meeting is on June 2.", [["OPEC"]]),
    ("The Burke-Cole debate will be held on Tuesday.", [["Burke", "Cole"]]),
    ("The Moreau-Vogel summit opens in Strasbourg on Thursday.", [["Moreau", "Vogel"]]),
    ("A city council meeting is scheduled for Tuesday.", [["city council"]]),
    ("The school board meeting on Tuesday is expected to draw a crowd.", [["school board"]]),
    ("An emergency cabinet meeting has been called for Thursday.", [["cabinet"]]),
    ("The shareholders' meeting will take place on June 20.", [["The shareholders"]]),
    ("A Security Council vote is expected on Friday.", [["Security Council"]]),
    ("The Senate vote is expected on Friday.", [["Senate"]]),
    ("A House vote on the bill is expected on Friday.", [["House"]]),
    ("Burke called for talks between the government and the rebels.", [["the government", "the rebels"]]),
    ("The United Nations has called an emergency meeting of donors for Friday.", [["donors"]]),
    ("Moreau proposed a summit of European leaders in June.", [["European leaders"]]),
    ("Nowak arranged a meeting between Moreau and Vogel for Friday.", [["Moreau", "Vogel"]]),
    ("Nowak will mediate talks between Moreau and Vogel on Friday.", [["Moreau", "Vogel"]]),
    ("The first presidential debate will be moderated by Ann Cole on Tuesday.", [["Ann Cole"]]),
    (
        "CNN will host a debate among the Democratic candidates on Tuesday.",
        [["CNN", "the Democratic candidates"]],
    ),
    ("Candidates will face off in a debate hosted by CNN on Tuesday.", [["Candidates"]]),
    ("A rally against the law is planned for Saturday.", [[]]),
    ("The NRA's annual convention opens in Dallas on Friday.", [["The NRA"]]),
    ("The nominating convention is set for July.", [[]]),
    ("The Iowa caucuses are on January 15.", [[]]),
    ("Burke said the committee would hold a hearing on Thursday.", [["the committee"]]),
    ("Committee Chairman Tom Burke said he will hold hearings in June.", [["Tom Burke"]]),
    ("Burke will chair a meeting of the panel on Thursday.", [["Burke", "the panel"]]),
    ("Burke will preside over a hearing on Thursday.", [["Burke"]]),
    ("Cole is expected to be grilled by lawmakers at a hearing on Thursday.", [["Cole", "lawmakers"]]),
    ("Lawmakers will grill Cole at a hearing on Thursday.", [["Lawmakers", "Cole"]]),
    (
        "The talks, the first between the two countries since 2019, will be held on Monday.",
        [["the two countries"]],
    ),
    ("Haddad will represent the government at the talks on Monday.", [["Haddad"]]),
    ("Haddad and Cole emerged from a meeting on Tuesday to announce a truce.", [["Haddad", "Cole"]]),
    (
        "Speaking in Oslo ahead of his meeting with President Moreau tomorrow, Mr Vogel said he would sign.",
        [["Moreau", "Vogel"]],
    ),
    (
        "Cole had a meeting on Tuesday with leader of the governmental delegation Anton Vogel.",
        [["Cole", "Anton Vogel"]],
    ),
    (
        "He will settle the details of a Lund summit scheduled in June between Moreau and Chancellor Anton Vogel.",
        [["Moreau", "Anton Vogel"]],
    ),
    (
        "The meeting planned for next week between the minister and union leaders is off.",
        [["the minister", "union leaders"]],
    ),
    ("The summit in June will be attended by Moreau and Vogel.", [["Moreau", "Vogel"]]),
    ("The upcoming EPP meeting in Lund in June may decide it.", [["EPP"]]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_the_parties_of_each_meeting(nlp: Language, text: str, expected: list[list[str]]) -> None:
    doc = nlp.make_doc(text)
    doc._.published = datetime.date(2024, 5, 15)
    assert [[party.text for party in m.participants] for m in nlp(doc)._.meetings] == expected
