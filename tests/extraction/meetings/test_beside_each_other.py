"""Several meetings in one sentence, and what the sentence before says of a hearing, an invitation, a letter."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

DAY = datetime.date(2024, 3, 13)  # a Wednesday

# (text, [(kind, status, value of the date, words of the parties)])
SENTENCES: list[tuple[str, list[tuple[str, str, str | None, list[str]]]]] = [
    (
        "Mr Kenwood will begin today with breakfast at the deputy's residence, before the boardroom meeting, "
        "a lunch in the old town with Danish shipowners, before returning to the ministry.",
        [
            ("meeting", "scheduled", "2024-03-13", ["Kenwood"]),
            ("meeting", "scheduled", "2024-03-13", ["Kenwood"]),
            ("meeting", "scheduled", "2024-03-13", ["Kenwood", "Danish shipowners"]),
        ],
    ),
    (
        "Ms Berg will hold a meeting with the mayor on Friday and a dinner with lawmakers.",
        [
            ("meeting", "scheduled", "2024-03-15", ["Ms Berg", "the mayor"]),
            ("meeting", "scheduled", "2024-03-15", ["Ms Berg", "lawmakers"]),
        ],
    ),
    (
        "He appeared briefly in a Norwegian court on Friday. A bail hearing is scheduled for April 5.",
        [("hearing", "held", "2024-03-08", ["He"]), ("hearing", "scheduled", "2024-04-05", ["He"])],
    ),
    (
        "John Reed pleaded not guilty on Monday. A sentencing hearing was scheduled for June 4.",
        [("hearing", "scheduled", "2024-06-04", ["John Reed"])],
    ),
    (
        "The chancellor has accepted an invitation from the king for a state visit to Norway later this year.",
        [("visit", "scheduled", "2024", ["The chancellor", "the king"])],
    ),
    (
        "Ann Larsen is expected to face tough questions at her confirmation hearing.",
        [("hearing", "scheduled", None, ["Ann Larsen"])],
    ),
    ("Mr Larsen heads for Lima next, hoping for help.", [("visit", "scheduled", None, ["Larsen"])]),
    (
        "The letter is expected to be sent to the foreign ministry on Friday.",
        [("deadline", "expected", "2024-03-15", ["the foreign ministry"])],
    ),
    (
        "Prime Minister Ann Larsen is to notify the Nordic Council next Wednesday that the country is leaving.",
        [("deadline", "scheduled", "2024-03-20", ["Ann Larsen", "the Nordic Council"])],
    ),
    (
        "The premier has said MPs and peers will have a vote on the deal she negotiates.",
        [("event", "scheduled", None, ["MPs", "peers"])],
    ),
    (
        "Asked whether the government would go back to the negotiating table if the deal failed, the minister said no.",
        [],
    ),
    (
        "Mr Reed said party leaders still planned to bring the harbour bill to a vote on the floor of the house on "
        "Thursday.",
        [("event", "scheduled", "2024-03-14", ["party leaders"])],
    ),
    (
        "The singer said she will not be attending the Critics' Association dinner this year. The association said "
        "it would go ahead with its April 29 dinner.",
        [("meeting", "scheduled", "2024-04-29", ["The association"])],
    ),
    (
        "The senator's comments came as his committee prepares to take testimony from bank director Ann Larsen and "
        "agency director John Reed about the leak.",
        [("hearing", "scheduled", None, ["his committee", "Ann Larsen", "John Reed"])],
    ),
    (
        "Judge Ann Larsen has ordered that arguments on the Lund Fishing Tribe's motion will be heard on Monday, "
        "during a previously scheduled status hearing in the case.",
        [("hearing", "scheduled", "2024-03-18", ["Ann Larsen", "the Lund Fishing Tribe"])],
    ),
    (
        "The old coins will cease to be legal tender on October 15.",
        [("deadline", "scheduled", "2024-10-15", [])],
    ),
    (
        "The country cannot take part in the union's internal discussions about its departure. A summit in May is to "
        "lay down guidelines for the talks, which are expected to start in June.",
        [("summit", "scheduled", "2024-05", []), ("talks", "expected", "2024-06", [])],
    ),
    (
        "The Nordic Security Council said it plans to hold consultations on an urgent basis on Monday afternoon. The "
        "meeting was requested by Norway, Sweden and Denmark.",
        [("meeting", "scheduled", "2024-03-18", ["The Nordic Security Council"])],
    ),
    (
        "The confirmation hearing of President Berg's nominee to run the central bank, state prosecutor John Reed, is "
        "on Friday.",
        [("hearing", "scheduled", "2024-03-15", ["John Reed"])],
    ),
    (
        "Oslo considered the recent Lund meeting on fishing to be a step forward.",
        [("meeting", "held", None, ["Lund"])],
    ),
    ("We believe that delaying the talks since April is unreasonable.", []),
    ("She could have answered more accurately at her confirmation hearings.", []),
    ("Ms Hill heads for Oslo next, hoping for help.", [("visit", "scheduled", None, ["Ms Hill"])]),
    (
        "The king is on a visit to Peru. He will visit Chile next week.",
        [("visit", "held", None, ["The king"]), ("visit", "scheduled", "2024-W12", ["He"])],
    ),
    (
        "The old coins will cease to be legal tender on October 15. By autumn this year, the government is expected "
        "to introduce a law on banks.",
        [
            ("deadline", "scheduled", "2024-10-15", []),
            ("deadline", "expected", "2024-FA", ["the government"]),
        ],
    ),
    ("He is considering a stop in Lima on his way.", [("visit", "possible", None, ["He"])]),
    (
        "The chancellor has accepted an invitation from the king for a visit to Norway, which can include a speech in "
        "Bergen, later this year.",
        [("visit", "scheduled", "2024", ["The chancellor", "the king"])],
    ),
    (
        "Olav Berg will be sworn in on Thursday and immediately start negotiations on forming a new cabinet.",
        [
            ("event", "scheduled", "2024-03-14", ["Olav Berg"]),
            ("talks", "scheduled", "2024-03-14", ["Olav Berg"]),
        ],
    ),
    (
        "Mr Larsen is expected to make a statement to the House of Lords shortly after.",
        [("event", "expected", None, ["Larsen", "the House"])],
    ),
    ("Mr Larsen made a statement to parliament.", []),
    (
        "A man is due to go on trial this week for a murder in Lund. John Reed has denied it. The trial is due to "
        "begin on Friday.",
        [("hearing", "scheduled", "2024-03-15", ["John Reed"])],
    ),
]


@pytest.mark.parametrize(("text", "wanted"), SENTENCES, ids=[text[:40] for text, _ in SENTENCES])
def test_what_is_listed(
    nlp: Language, text: str, wanted: list[tuple[str, str, str | None, list[str]]]
) -> None:
    found = [
        (m.kind, m.status, m.when.value if m.when else None, [p.text for p in m.participants])
        for m in meetings_on(nlp, text, DAY)
    ]
    assert found == wanted


def test_court_is_part_of_what_is_due(nlp: Language) -> None:
    text = "Mr Larsen is due in court again this week."
    found = meetings_on(nlp, text, DAY)
    assert [[text[slice(*at)] for at in m.mentions] for m in found] == [["due in court"]]
