"""Who is named beside a meeting and takes no part in it, and in the cases next to it who does."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

DAY = datetime.date(2024, 5, 15)
"""A Wednesday."""

TELLING: list[tuple[str, list[list[str]]]] = [
    (
        "Next month, Moreau plans to host Premier Ann Vogel for a summit at her lake house in Vermont, a senior "
        "palace official told reporters Monday.",
        [["Moreau", "Ann Vogel"]],
    ),
    (
        "The two leaders will meet in Lima on Friday, Juan Cole, a spokesman for the ministry of trade, told reporters.",
        [["The two leaders"]],
    ),
    ("After meeting Vogel on Monday, Moreau told reporters that they had agreed.", [["Vogel", "Moreau"]]),
    (
        "Heading into Friday's debate, Ann Cole told viewers that nobody had read the plan.",
        [[]],
    ),
    (
        "He said the union plans to meet with drivers early next month to discuss pay, and will then meet with "
        "management to set dates.",
        [["the union", "drivers"], ["the union", "management"]],
    ),
    ("Moreau said the offer was poor, and will meet Ann Vogel on Friday.", [["Moreau", "Ann Vogel"]]),
    (
        "The union accuses the company of delays ahead of key talks with ministers on Friday.",
        [["the company of delays", "ministers"]],
    ),
    ("As was agreed at the Minsk talks last week, prisoners will be freed.", [[]]),
]

JUDGING: list[tuple[str, list[list[str]]]] = [
    ("Ann Cole accused Paul Burke of meeting the envoy in Oslo on Monday.", [["Paul Burke", "the envoy"]]),
    ("The premier praised Ann Cole for visiting Norway in April.", [["Ann Cole"]]),
    ("Guards stopped Ann Cole from attending Monday's hearing.", [["Ann Cole"]]),
    ("Paul Burke denied meeting the envoy in Oslo on Monday.", [["Paul Burke", "the envoy"]]),
    ("Ann Cole criticized Paul Burke's performance in Monday's debate in Lund.", [["Paul Burke"]]),
    ("Paul Burke defended his remarks in Monday's debate in Lund.", [["Paul Burke"]]),
]

ADVICE: list[tuple[str, list[list[str]]]] = [
    ("Paul Burke offered some advice to Ann Cole on Friday in the upcoming debates.", [["Ann Cole"]]),
    ("Paul Burke gave a warning in Monday's debate.", [["Paul Burke"]]),
]

ASIDE: list[tuple[str, list[list[str]]]] = [
    (
        "A Norwegian diplomat discusses preparations for Geneva talks with Peru's ambassador on Friday.",
        [[]],
    ),
    ("The ministers discussed preparations for their summit on Friday.", [["The ministers"]]),
    ("Paul Burke was not at the summit of Baltic leaders on Wednesday in Riga.", [["Baltic leaders"]]),
    (
        "Norway sent a delegation to the strikers on Monday, but many refused to meet the officials.",
        [["many", "the officials"]],
    ),
    (
        "Moreau hopes regional partners will help the parties in preparing the meeting in Geneva on May 20.",
        [[]],
    ),
    (
        "At Monday's meeting of the Contact Group in Minsk, the parties agreed to a truce.",
        [["the Contact Group"]],
    ),
    ("At Monday's meeting in Minsk, the parties agreed to a truce.", [["the parties"]]),
]

VISITS: list[tuple[str, list[list[str]]]] = [
    ("Oslo plans to present its own plan to the minister during her visit on Friday.", [["her"]]),
    ("Police will guard Cole during her trip on Friday.", [["her"]]),
    ("The minister will defend the deal during his visit to Oslo on Friday.", [["The minister"]]),
]

SENT: list[tuple[str, list[list[str]]]] = [
    ("Democrats nominated Ann Cole to debate Paul Burke on Monday.", [["Ann Cole", "Paul Burke"]]),
    ("The premier named Paul Burke to lead talks with the union in June.", [["Paul Burke", "the union"]]),
    ("The company chose Oslo to hold its meeting on Monday.", [["The company"]]),
    (
        "A spokesman for Mayor Ann Cole said she had met with the police union on Monday.",
        [["Ann Cole", "the police union"]],
    ),
    ("The mayor said he will meet the police union on Monday.", [["The mayor", "the police union"]]),
    ("Burke and Cole discussed Friday's summit with reporters.", [[]]),
    ("In a phone call with Burke on Monday, the king congratulated Ann Cole.", [["Burke", "the king"]]),
    ("In a phone call on Monday, the king congratulated Ann Cole.", [["the king", "Ann Cole"]]),
]

TRIALS: list[tuple[str, list[list[str]]]] = [
    (
        "Leaders agreed to hand the two men over for trial in the Netherlands in June.",
        [["the two men"]],
    ),
    ("Peru extradited Paul Burke to face trial in Ohio on Monday.", [["Paul Burke"]]),
]

NOBODY: list[tuple[str, list[list[str]]]] = [
    ("Ann Cole was visiting Rotterdam on Saturday to rally support.", [["Ann Cole"]]),
    ("Ann Cole visited Paul Burke in prison on Saturday.", [["Ann Cole", "Paul Burke"]]),
    ("Last week the envoy visited allies Norway and Peru.", [["the envoy"]]),
    ("The 2009 Copenhagen climate summit ended in chaos.", [[]]),
    ("The Oslo meeting of the two ministers is set for Friday.", [["the two ministers"]]),
    (
        "The norm was included in the Tenth Plan, which was approved at a State Council meeting in Oslo on Monday.",
        [["State Council"]],
    ),
    (
        "The panel held a hearing with presidential candidate and former secretary of state Ann Cole on Monday.",
        [["The panel", "Ann Cole"]],
    ),
    (
        "The premier met with party chairman and former mayor Paul Burke on Monday.",
        [["The premier", "Paul Burke"]],
    ),
    (
        "The premier will meet with the mayor and former senator Paul Burke on Friday.",
        [["The premier", "the mayor", "Paul Burke"]],
    ),
    ("Otherwise no country will want to deal with us in the trade negotiations in June.", [[]]),
    ("Iowa's caucuses are on Monday.", [[]]),
    (
        "The actor, who also stars on the serial thriller, “Harbour,” and the drama, “Mercy Road,” returns to the "
        "New York stage next week with a concert.",
        [["The actor"]],
    ),
    ("The committee opens hearings at the Statehouse on Monday.", [["The committee"]]),
    (
        "The two sides sat there, as they were having the meeting on Monday, with their BlackBerrys, passing notes.",
        [["The two sides"]],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [*TELLING, *JUDGING, *ADVICE, *ASIDE, *VISITS, *SENT, *TRIALS, *NOBODY]
)
def test_who_takes_no_part_is_no_party(nlp: Language, text: str, expected: list[list[str]]) -> None:
    doc = nlp.make_doc(text)
    doc._.published = DAY
    assert [[party.text for party in m.participants] for m in nlp(doc)._.meetings] == expected
