"""Both sides of a meeting: the side the noun does not name, lists behind 'including', and no strangers."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

# (text, words of the parties of each meeting), all of Wednesday 15 May 2024
SENTENCES: list[tuple[str, list[list[str]]]] = [
    # a list of names that ends in a description, before the subject of the sentence
    (
        "In Oslo, after meeting with the Rev. Paul Hill and other civil rights leaders, Reed proposed new rules.",
        [["Paul Hill", "other civil rights leaders", "Reed"]],
    ),
    (
        "After meeting with the pope and other bishops, Cole flew home on Tuesday.",
        [["the pope", "other bishops", "Cole"]],
    ),
    (
        "After talks with several mayors, Ann Cole flew home on Tuesday.",
        [["several mayors", "Ann Cole"]],
    ),
    ("The delegation met with the minister, Ann Cole, on Tuesday.", [["The delegation", "Ann Cole"]]),
    # 'including'
    (
        "Hill met with several senators on Tuesday, including Tom Reed and Ann Cole.",
        [["Hill", "several senators", "Tom Reed", "Ann Cole"]],
    ),
    (
        "Officials sent counsel Paul Reed to the capital for a tense meeting with half a dozen House Democrats, "
        "including Minority Leader Ann Cole.",
        [["Paul Reed", "half a dozen House Democrats", "Ann Cole"]],
    ),
    # who comes, told by the verb over the meeting
    ("Cole criticized Reed for a meeting with rebels in March.", [["Reed", "rebels"]]),
    ("The company looks forward to a meeting with regulators on Friday.", [["The company", "regulators"]]),
    ("The premier began the week with a meeting with bankers on Monday.", [["The premier", "bankers"]]),
    ("Reed was dispatched to Cairo on Monday for talks with the general.", [["Reed", "the general"]]),
    ("Cole was praised for talks with Reed on Monday.", [["Cole", "Reed"]]),
    ("Cole devoted his show last week to a town hall meeting with Mr. Hill.", [["Cole", "Hill"]]),
    (
        "Hill promised a closer relationship with Reed, starting with a possible meeting with Reed in June.",
        [["Hill", "Reed"]],
    ),
    # … but nobody who only speaks of it
    ("A spokesman pointed to talks with Cole in March.", [["Cole"]]),
    ("The paper reported on talks with rebels on Monday.", [["rebels"]]),
    ("The ministry expressed concern about a meeting with Reed on Friday.", [["Reed"]]),
    # on a journey
    (
        "Mr. Hill said on Monday that on a trip to Kosovo and Serbia this week, he would reassure allies.",
        [["Hill"]],
    ),
    ("On his visit to Oslo next week, Reed will praise the alliance.", [["Reed"]]),
    ("On a tour of the north on Monday, the premier promised new roads.", [["the premier"]]),
    ("During his visit to Cole Tower on Tuesday, Hill saw many people.", [["Hill"]]),
    # hosts, guests, askers
    ("Hill attended a rally Thursday by farm workers in the capital.", [["Hill", "farm workers"]]),
    ("Hill attended a summit by the lake on Monday.", [["Hill"]]),
    ("The mayor asked Hill to convene a meeting with residents on Friday.", [["Hill", "residents"]]),
    ("The mayor asked Cole to meet residents on Friday.", [["The mayor", "Cole", "residents"]]),
    ("The premier would welcome Reed to attend the summit in June.", [["Reed"]]),
    ("Hill will address the convention on Thursday.", [["Hill"]]),
    # one person with two roles; 'with whom'; 'him'
    (
        "The panel held a public hearing on Monday with Democratic candidate and former secretary of state Ann Cole.",
        [["The panel", "Ann Cole"]],
    ),
    (
        "The king carried a message from Norway's Hill, with whom the king met Monday.",
        [["Norway's Hill", "the king"]],
    ),
    (
        "He wrote to the mayor of Lund, with whom Cole will meet on Friday.",
        [["the mayor of Lund", "Cole"]],
    ),
    ("Hill called Reed a friend, meeting with him in July at the club.", [["Hill", "him"]]),
    # what the meeting is said to be
    ("The debate on Monday will be Hill's first against Reed.", [["Hill", "Reed"]]),
    ("Friday's meeting will be Hill's third with Reed this year.", [["Hill", "Reed"]]),
    ("The hearing on Friday will be the minister's last.", [["the minister"]]),
    ("The summit in June will be the prime minister's first.", [["the prime minister"]]),
    ("The visit in June will be the pope's second to Chile.", [["the pope"]]),
    # whose talks, who only tells of them, who is a guest
    ("The U.N. climate talks open in Bonn on Monday.", [["U.N."]]),
    ("NATO talks resume on Friday.", [["NATO"]]),
    ("Police gave no details about Friday's negotiations with the kidnappers.", [["the kidnappers"]]),
    ("Hill invited his accusers to Monday's debate.", [["Hill"]]),
    ("Hill invited Reed to a debate on Monday.", [["Hill", "Reed"]]),
    # who tells a gathering something, or says it there
    ("Hill told a rally in Ohio on Friday that farmers pay.", [["Hill"]]),
    (
        "The premier told the bankers' meeting in Lund on Friday that farmers pay.",
        [["The premier", "the bankers"]],
    ),
    (
        '"Farmers pay," the governor told supporters at a rally in Ohio on Friday.',
        [["the governor", "supporters"]],
    ),
    ('"Farmers pay," a spokesman said at a rally in Ohio on Friday.', [[]]),
    (
        "Ann Hill and Tom Cole, who lead the two parties, will meet Paul Reed on Friday.",
        [["Ann Hill", "Tom Cole", "Paul Reed"]],
    ),
    # courts
    (
        "Both sides return to Judge Ann Cole's courtroom on Oct. 18 for a hearing.",
        [["Both sides", "Ann Cole"]],
    ),
    ("A convicted killer was back in the country Tuesday for a court hearing.", [["A convicted killer"]]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_the_parties_of_each_meeting(nlp: Language, text: str, expected: list[list[str]]) -> None:
    doc = nlp.make_doc(text)
    doc._.published = datetime.date(2024, 5, 15)
    assert [[party.text for party in m.participants] for m in nlp(doc)._.meetings] == expected
