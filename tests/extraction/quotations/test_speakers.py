"""Whom a speaker's words stand for: pronouns, last names, titles, descriptions; nobody where it is unknown."""

from collections.abc import Callable

import pytest

from briefing.records import Quotation

Find = Callable[[str], tuple[Quotation, ...]]
Known = tuple[str, str, bool]

NAMES: list[tuple[str, list[Known]]] = [
    (
        "Dr. Mina Patel, chief of surgery at St. Luke's Hospital in Halifax, said the ward was full.",
        [("Dr. Mina Patel, chief of surgery at St. Luke's Hospital in Halifax", "Mina Patel", True)],
    ),
    (
        "A spokesperson for the Department of Fisheries said quotas would rise.",
        [
            (
                "A spokesperson for the Department of Fisheries",
                "A spokesperson for the Department of Fisheries",
                False,
            )
        ],
    ),
    (
        "Former Conservative leader Ian Frost and economist Zoe Lamb wrote that the tax had failed.",
        [
            (
                "Former Conservative leader Ian Frost and economist Zoe Lamb",
                "Former Conservative leader Ian Frost and economist Zoe Lamb",
                False,
            )
        ],
    ),
    ("Boyd's tweet said the talks were over.", [("Boyd's tweet", "Boyd", True)]),
    (
        "In a letter to members, the union's president, Carla Mendes, said the strike was off.",
        [("the union's president, Carla Mendes", "Carla Mendes", True)],
    ),
    (
        "A report by the ombudsman, Ann Cole, concluded that the force was racist.",
        [("A report by the ombudsman, Ann Cole", "Ann Cole", True)],
    ),
    ("Doctors who warned that the virus would return were ignored.", [("who", "Doctors", False)]),
    (
        "Ann Cole, who led the inquiry, said the force was racist.",
        [("Ann Cole, who led the inquiry", "Ann Cole", True)],
    ),
    (
        "Prime Minister Laura Kent met miners in Wales on Tuesday. She said the pit would stay open.",
        [("She", "Laura Kent", True)],
    ),
    ("Laura Kent met Tom Reilly in Leeds. “He was polite,” she said.", [("she", "Laura Kent", True)]),
    (
        "Acme Holdings cut 300 jobs in Derby. “Trading has been weak,” it said.",
        [("it", "Acme Holdings", True)],
    ),
    (
        "Mayor Iris Dunn toured the shelters on Friday. Dunn said the town was coping.",
        [("Dunn", "Iris Dunn", True)],
    ),
    (
        "Jorge Salas Vega runs the mill. Mr. Salas Vega said orders were up.",
        [("Mr. Salas Vega", "Jorge Salas Vega", True)],
    ),
    (
        "Prime Minister Laura Kent met miners in Wales. The prime minister said the pit would stay open.",
        [("The prime minister", "Laura Kent", True)],
    ),
    (
        "Sen. Bill Crane visited the port. The senator said it needed money.",
        [("The senator", "Bill Crane", True)],
    ),
    (
        "Tom Reilly, chief executive of Norvik Steel, met staff. The chief executive said jobs were safe.",
        [("The chief executive", "Tom Reilly", True)],
    ),
    (
        "Zoe Lamb, Kent's economic adviser, spoke in Oslo. Kent's adviser said growth would return.",
        [("Kent's adviser", "Zoe Lamb", True)],
    ),
    (
        "Norvik Steel will close its mill. The company said demand had fallen.",
        [("The company", "Norvik Steel", True)],
    ),
    (
        "The World Seed Bank opened in Tromso. The bank said it held a million samples.",
        [("The bank", "World Seed Bank", True)],
    ),
    (
        "Tom Reilly and Mark Devlin met in Leeds. Prices rose. A woman outside said she was cold.",
        [("A woman outside", "A woman outside", False)],
    ),
    ("Fog closed the port. They said it would lift.", [("They", "They", False)]),
    (
        "President Marcus J. Webb spoke on Monday. Mr. Webb said taxes would fall. Webb’s rivals laughed.",
        [("Mr. Webb", "Marcus J. Webb", True)],
    ),
    (
        "Anna Price met her brother Colin Price in Bath. Anna Price said she was glad. Colin Price said he was not.",
        [("Anna Price", "Anna Price", True), ("Colin Price", "Colin Price", True)],
    ),
    (
        "The International Wheat Council (IWC) met in London. The IWC said stocks were low.",
        [("The IWC", "International Wheat Council", True)],
    ),
    ("Elizabeth “Liz” Grant won. Liz Grant said she was tired.", [("Liz Grant", "Liz Grant", True)]),
    (
        "Gov. Nora Fields vetoed the bill. Governor Fields said it was cruel. Nora Fields is up for election.",
        [("Governor Fields", "Nora Fields", True)],
    ),
]
"""A story; of each quotation the speaker's words, the name they stand for, whether that person is known."""


@pytest.mark.parametrize(("text", "known"), NAMES)
def test_names(quotations: Find, text: str, known: list[Known]) -> None:
    found = [
        (q.speaker.text, q.speaker.name, q.speaker.person is not None)
        for q in quotations(text)
        if q.speaker is not None
    ]
    assert found == known
