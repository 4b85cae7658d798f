"""Who meets, told by a verb: the parties of each meeting of a sentence, one case a construction."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

# (text, words of the parties of each meeting), all of Wednesday 15 May 2024
SENTENCES: list[tuple[str, list[list[str]]]] = [
    ("The company's tender offer expires on Friday.", [["The company"]]),
    ("Lund Motors' planned purchase of Acme is set to close on Monday.", [["Lund Motors"]]),
    (
        "Ann Cole, her aide, two lawyers and a guard planned to visit the school on Friday.",
        [["Ann Cole", "her aide", "two lawyers", "a guard"]],
    ),
    (
        "Maria Lopez's husband, Tom Burke, will meet investigators on Friday.",
        [["Tom Burke", "investigators"]],
    ),
    ("Lawyers for Burke are to meet prosecutors on Friday.", [["Lawyers for Burke", "prosecutors"]]),
    ("Aides to Lopez met with aides to Dahl on Tuesday.", [["Aides to Lopez", "aides"]]),
    (
        "Families of the victims will meet the minister on Friday.",
        [["Families of the victims", "the minister"]],
    ),
    (
        "The parents of Ann Cole met with the police chief on Tuesday.",
        [["The parents of Ann Cole", "the police chief"]],
    ),
    (
        "Relatives of the crew were to meet airline officials on Wednesday evening.",
        [["Relatives of the crew", "airline officials"]],
    ),
    (
        "The head of the U.N. mission, Karim Haddad, met rebel leaders on Tuesday.",
        [["Karim Haddad", "rebel leaders"]],
    ),
    ("U.N. chief Karim Haddad met rebel leaders in Goma on Tuesday.", [["Karim Haddad", "rebel leaders"]]),
    (
        "The U.N.'s Karim Haddad met rebel leaders in Goma on Tuesday.",
        [["The U.N.'s Karim Haddad", "rebel leaders"]],
    ),
    ("Acme's Ann Cole will meet analysts on Thursday.", [["Ann Cole", "analysts"]]),
    ("Chief executive Ann Cole of Acme Steel will meet analysts on Thursday.", [["Ann Cole", "analysts"]]),
    ("Ann Cole (D-Ohio) will meet with Tom Burke (R-Texas) on Thursday.", [["Ann Cole", "Tom Burke"]]),
    ("Rep. Ann Cole, an Ohio Democrat, will meet with Burke on Thursday.", [["Ann Cole", "Burke"]]),
    ("Former President Hugh Grant and his wife, Mary, will visit Kenya in June.", [["Hugh Grant", "Mary"]]),
    ("The king and queen will visit Kenya in June.", [["The king", "queen"]]),
    ("The Prince of Wales will visit Kenya in June.", [["The Prince"]]),
    (
        "Officials from the Justice Department met with Acme executives on Tuesday.",
        [["Officials from the Justice Department", "Acme executives"]],
    ),
    (
        "The Justice Department's top lawyer will meet with Acme executives on Friday.",
        [["The Justice Department's top lawyer", "Acme executives"]],
    ),
    ("Burke met Cole on Monday and will meet Hill on Friday.", [["Burke", "Cole"], ["Burke", "Hill"]]),
    ("Burke met with Cole, then with Hill, on Monday.", [["Burke", "Cole", "Hill"]]),
    ("The two will meet on Friday.", [["The two"]]),
    ("The men are due to meet on Friday.", [["The men"]]),
    ("Cole has agreed to debate Burke on CNN on June 4.", [["Cole", "Burke"]]),
    (
        "The Cabinet will meet on Thursday to discuss the budget, Finance Minister Ann Cole said.",
        [["The Cabinet"]],
    ),
    ("Police will meet community leaders on Thursday.", [["Police", "community leaders"]]),
    (
        "The White House announced that the president will host Prime Minister Kenji Mori on June 5.",
        [["the president", "Kenji Mori"]],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_the_parties_of_each_meeting(nlp: Language, text: str, expected: list[list[str]]) -> None:
    doc = nlp.make_doc(text)
    doc._.published = datetime.date(2024, 5, 15)
    assert [[party.text for party in m.participants] for m in nlp(doc)._.meetings] == expected
