"""Who meets, told by a verb: the parties of each meeting of a sentence, one case a construction."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

# (text, words of the parties of each meeting), all of Wednesday 15 May 2024
SENTENCES: list[tuple[str, list[list[str]]]] = [
    (
        "French President Luc Moreau and German Chancellor Anna Vogel are to meet in Strasbourg on Thursday to discuss the budget.",
        [["Luc Moreau", "Anna Vogel"]],
    ),
    (
        "Luc Moreau and Chancellor Anna Vogel are to meet in Strasbourg on Thursday.",
        [["Luc Moreau", "Anna Vogel"]],
    ),
    (
        "President Luc Moreau and his Kenyan counterpart, Daniel Omari, will sign a treaty in Nairobi on Friday.",
        [["Luc Moreau", "Daniel Omari"]],
    ),
    (
        "Foreign Minister Karim Haddad was to meet Secretary of State Ann Cole later Wednesday.",
        [["Karim Haddad", "Ann Cole"]],
    ),
    (
        "Israeli Prime Minister David Levin meets with Egyptian President Omar Said in Cairo on Sunday.",
        [["David Levin", "Omar"]],
    ),
    (
        "The Israeli prime minister, David Levin, flew to Cairo on Tuesday for talks with President Omar Said.",
        [["David Levin", "Omar"]],
    ),
    (
        "Indian and Pakistani officials will meet in New Delhi on May 25.",
        [["Indian and Pakistani officials"]],
    ),
    (
        "Senior officials from Japan, South Korea and the United States will meet in Seoul next week.",
        [["Senior officials from Japan, South Korea and the United States"]],
    ),
    (
        "Japan's foreign minister, Kenji Mori, and South Korean Foreign Minister Park Jin will meet in Tokyo on Saturday.",
        [["Kenji Mori", "Park Jin"]],
    ),
    ("Pope Leo will receive President Luc Moreau at the Vatican on Saturday.", [["Pope Leo", "Luc Moreau"]]),
    ("Queen Sofia will open parliament on May 22.", [["Queen Sofia"]]),
    (
        "The premier, accompanied by three ministers, will tour the flooded towns on Friday.",
        [["The premier", "three ministers"]],
    ),
    (
        "Moreau arrives in Berlin on Monday for a three-day state visit and will hold talks with Vogel.",
        [["Moreau"], ["Moreau", "Vogel"]],
    ),
    (
        "Moreau, Vogel and Polish Prime Minister Jan Nowak will meet on Monday.",
        [["Moreau", "Vogel", "Jan Nowak"]],
    ),
    (
        "Vogel will meet Moreau, Nowak and the leaders of the Baltic states on Monday.",
        [["Vogel", "Moreau", "Nowak", "the leaders of the Baltic states"]],
    ),
    ("NATO defense ministers gather in Brussels on Wednesday.", [["NATO defense ministers"]]),
    ("Ministers from the Group of Seven meet on Friday in Turin.", [["Ministers from the Group"]]),
    ("The European Central Bank meets on June 6.", [["The European Central Bank"]]),
    (
        "The board of the Lund Opera will meet on Monday to choose a director.",
        [["The board of the Lund Opera"]],
    ),
    ("The city council is scheduled to vote on the plan on Tuesday.", [["The city council"]]),
    (
        "Lund city council members will meet with residents on Thursday evening.",
        [["Lund city council members", "residents"]],
    ),
    (
        "Ann Cole, the attorney general, is to testify Thursday before a Senate panel.",
        [["Ann Cole", "a Senate panel"]],
    ),
    ("Ann Cole was subpoenaed to testify before the committee on June 4.", [["Ann Cole", "the committee"]]),
    ("Burke will be arraigned on Friday.", [["Burke"]]),
    ("Burke is scheduled to be sentenced on July 9 by Judge Ann Cole.", [["Burke", "Ann Cole"]]),
    ("Prosecutors and lawyers for Burke will return to court on Friday.", [["Prosecutors", "lawyers"]]),
    ("Sen. Ann Cole and Gov. Tom Burke will debate in Des Moines on Tuesday.", [["Ann Cole", "Tom Burke"]]),
    ("Cole and Burke meet Tuesday in Des Moines for their only debate.", [["Cole", "Burke"]]),
    ("The four candidates will debate on Tuesday night.", [["The four candidates"]]),
    ("Burke will speak to the National Farmers Union on Monday.", [["Burke", "the National Farmers Union"]]),
    (
        "Burke, who is running for governor, will meet with union members at a diner on Friday.",
        [["Burke", "union members"]],
    ),
    (
        "House Speaker Hugh Grant invited Burke to meet with Republican lawmakers next week.",
        [["Hugh Grant", "Burke", "Republican lawmakers"]],
    ),
    ("Burke and House Speaker Hugh Grant are planning to meet next week.", [["Burke", "Hugh Grant"]]),
    ("Republican lawmakers are planning to meet with Burke next week.", [["Republican lawmakers", "Burke"]]),
    (
        "The president plans to sit down with congressional leaders at the White House on Thursday.",
        [["The president", "congressional leaders"]],
    ),
    (
        "The president will host congressional leaders at the White House on Thursday.",
        [["The president", "congressional leaders"]],
    ),
    (
        "Congressional leaders are to meet the president at the White House on Thursday.",
        [["Congressional leaders", "the president"]],
    ),
    (
        "President Grant met Monday with a bipartisan group of senators, including Ann Cole and Tom Burke.",
        [["Grant", "a bipartisan group of senators", "Ann Cole", "Tom Burke"]],
    ),
    (
        "Premier Joan Tremblay will sit down with Prime Minister Paul Roy in Ottawa on Monday.",
        [["Joan Tremblay", "Paul Roy"]],
    ),
    (
        "Federal Environment Minister Ann Cole will meet with her provincial counterparts in Regina on May 27.",
        [["Ann Cole", "her provincial counterparts"]],
    ),
    ("Postal workers will vote on the offer next week.", [["Postal workers"]]),
    ("Members of the union will vote on the offer on May 24.", [["Members of the union"]]),
    ("Mayor Joan Tremblay is to speak at a vigil on Thursday evening.", [["Joan Tremblay"]]),
    ("The inquiry will hear from Ann Cole on Monday.", [["The inquiry", "Ann Cole"]]),
    (
        "Lund Motors chief executive Ann Cole and union president Tom Burke will meet on Friday.",
        [["Ann Cole", "Tom Burke"]],
    ),
    (
        "Executives from Lund Motors and Acme Steel are to meet on Friday to discuss a merger.",
        [["Executives from Lund Motors and Acme Steel"]],
    ),
    ("Lund Motors said it will meet with the union on Monday.", [["Lund Motors", "the union"]]),
    ("Acme shareholders meet on June 3 to vote on the sale.", [["Acme shareholders"]]),
    (
        "Bankers will meet the company's creditors in New York on Monday.",
        [["Bankers", "the company's creditors"]],
    ),
    ("OPEC and Russia are due to meet on June 2 in Vienna.", [["OPEC", "Russia"]]),
    ("Moreau, who meets Vogel on Thursday, has threatened to leave.", [["Moreau", "Vogel"]]),
    ("Moreau, due to meet Vogel on Thursday, has threatened to leave.", [["Moreau", "Vogel"]]),
    ("Vogel, for her part, will meet Moreau on Thursday.", [["Vogel", "Moreau"]]),
    (
        "The two ministers, Ann Cole and Karim Haddad, will meet again on Friday.",
        [["Ann Cole", "Karim Haddad"]],
    ),
    (
        "Three senators, Ann Cole, Tom Burke and Hugh Grant, will travel to Kabul on Sunday.",
        [["Ann Cole", "Tom Burke", "Hugh Grant"]],
    ),
    (
        "Envoys of the two sides, Ann Cole and Karim Haddad, are to meet in Doha on Sunday.",
        [["Ann Cole", "Karim Haddad"]],
    ),
    ("Moreau turned down an invitation to meet Vogel.", [["Moreau", "Vogel"]]),
    ("Moreau accepted Vogel's invitation to visit Berlin in July.", [["Moreau", "Vogel"]]),
    ("Nowak said that Moreau and Vogel would meet on Friday.", [["Moreau", "Vogel"]]),
    ("Nowak confirmed he will meet with Moreau on Friday.", [["Nowak", "Moreau"]]),
    (
        "The spokesman, Jan Nowak, said the president will meet Moreau on Friday.",
        [["the president", "Moreau"]],
    ),
    ("Officials in Berlin said Vogel would host Moreau on Friday.", [["Vogel", "Moreau"]]),
    ("Moreau will be welcomed by Vogel in Berlin on Friday.", [["Moreau", "Vogel"]]),
    ("Moreau will travel with Nowak to Kyiv on Friday.", [["Moreau", "Nowak"]]),
    (
        "Moreau and Nowak will travel to Kyiv on Friday to meet Ukrainian officials.",
        [["Moreau", "Nowak", "Ukrainian officials"]],
    ),
    ("A group of 20 lawmakers will visit Taipei next week.", [["A group of 20 lawmakers"]]),
    (
        "A high-level Chinese delegation headed by Commerce Minister Wei Jian will travel to Washington next week.",
        [["A high-level Chinese delegation", "Wei Jian"]],
    ),
    ("Wei Jian will head a delegation of officials to Washington next week.", [["Wei Jian"]]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_the_parties_of_each_meeting(nlp: Language, text: str, expected: list[list[str]]) -> None:
    doc = nlp.make_doc(text)
    doc._.published = datetime.date(2024, 5, 15)
    assert [[party.text for party in m.participants] for m in nlp(doc)._.meetings] == expected
