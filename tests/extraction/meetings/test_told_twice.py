"""What agency copy does with a meeting: tells it again, calls it by its purpose, sets it behind another clause."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

# (text, [(kind, status, value of the date, words of the parties)]), all of Wednesday 15 May 2024
SENTENCES: list[tuple[str, list[tuple[str, str, str | None, list[str]]]]] = [
    (
        "Foreign ministers of member states meeting in the Kenyan capital agreed to set up a panel.",
        [("meeting", "held", None, ["Foreign ministers of member states"])],
    ),
    (
        "She was scheduled to lay flowers at the station, talk to guards and others who survived the fire "
        "and meet with President Paul Reed before returning home.",
        [("meeting", "scheduled", None, ["She", "Paul Reed"])],
    ),
    (
        "Ann Hill and Mayor Paul Reed pledged to work together after a meeting Wednesday aimed at healing the party.",
        [("meeting", "held", "2024-05-15", ["Ann Hill", "Paul Reed"])],
    ),
    (
        "The much-anticipated meeting unfolded Tuesday morning at the city hall.",
        [("meeting", "held", "2024-05-14", [])],
    ),
    (
        "Ann Hill and Paul Reed issued a statement describing their meeting as a positive step.",
        [("meeting", "held", None, ["Ann Hill", "Paul Reed"])],
    ),
    (
        "The presidents will meet for talks in Rome on Friday.",
        [("meeting", "scheduled", "2024-05-17", ["The presidents"])],
    ),
    (
        "Ann Hill has praised the moderator of Monday night's first debate. "
        "The first debate will be held Monday at Lund University.",
        [("event", "scheduled", "2024-05-20", [])],
    ),
    (
        "The slated visit of Trade Minister Paul Reed is in September. His trip is still on, the embassy said.",
        [("visit", "scheduled", "2024-09", ["Paul Reed"])],
    ),
    (
        "Ann Hill has rejected a Lund News proposal for one final debate with rival Paul Reed.",
        [("event", "cancelled", None, ["Ann Hill", "Paul Reed"])],
    ),
    (
        "In a video she challenged Paul Reed to a debate.",
        [("event", "possible", None, ["she", "Paul Reed"])],
    ),
    (
        "Norway, Sweden and Finland are scheduled to become full members of the bank in April next year.",
        [("event", "scheduled", "2025-04", ["Norway", "Sweden", "Finland"])],
    ),
    (
        "Ann Hill has invited the ministers to a ceremony in Lund, Mo., on June 12 to mark the accession of Spain.",
        [("event", "possible", "2024-06-12", ["Ann Hill", "the ministers"])],
    ),
    (
        '"We need change," Hill said at an Ohio town hall event Tuesday.',
        [("event", "held", "2024-05-14", ["Hill"])],
    ),
    (
        "Lund Stores Co. said it will redeem 9.5 million preferred shares on May 31 at a price of $27.",
        [("deadline", "scheduled", "2024-05-31", ["Lund Stores Co."])],
    ),
    (
        "The grandmother said she is willing to go to Oslo to bring the boy home.",
        [("visit", "possible", None, ["The grandmother"])],
    ),
    (
        "Immigration officials postponed until Tuesday morning any action on revoking his permit.",
        [("deadline", "scheduled", "2024-05-21", ["Immigration officials"])],
    ),
    ("The comment period was also extended to July 15.", [("deadline", "scheduled", "2024-07-15", [])]),
    ("Paul Reed agreed to debate Ann Hill.", [("event", "scheduled", None, ["Paul Reed", "Ann Hill"])]),
    (
        "Public information sessions in Lund, Oslo and Rome were cancelled, the minister announced.",
        [("meeting", "cancelled", None, [])],
    ),
    (
        "A second push was under way in November when Canadian officials visited China.",
        [("visit", "held", "2023-11", ["Canadian officials"])],
    ),
    (
        "The deal was struck in March, when Ann Hill met Paul Reed in Rome.",
        [("meeting", "held", "2024-03", ["Ann Hill", "Paul Reed"])],
    ),
    (
        "Ann Cole and other youth representatives are planning a national youth summit on farming for 2025.",
        [("summit", "scheduled", "2025", ["Ann Cole", "other youth representatives"])],
    ),
    (
        "Tens of thousands of women marched along the boulevard on Tuesday.",
        [("event", "held", "2024-05-14", ["Tens of thousands of women"])],
    ),
    (
        "In a massive demonstration, thousands of women marched along the boulevard on Tuesday.",
        [("event", "held", "2024-05-14", ["thousands of women"])],
    ),
    (
        "Thousands of people gathered in Lund on Tuesday for a rally.",
        [("event", "held", "2024-05-14", ["Thousands of people"])],
    ),
    (
        "Ann Hill has praised the moderator of Monday night's first debate. "
        "Ann Hill and Paul Reed meet for the first of three debates Monday.",
        [("event", "scheduled", "2024-05-20", ["Ann Hill", "Paul Reed"])],
    ),
    (
        "Ann Hill has rejected a proposal for one final debate with Paul Reed. Hill had agreed to a final debate.",
        [("event", "cancelled", None, ["Ann Hill", "Paul Reed"])],
    ),
    (
        "Cuba condemned the handling of Tuesday's meeting between the boy and his grandmothers.",
        [("meeting", "held", "2024-05-14", ["the boy", "his grandmothers"])],
    ),
    (
        "The ninth Games of the League are scheduled to be held in Lund in the summer of 2026.",
        [("event", "scheduled", "2026-SU", [])],
    ),
    ("Lawmakers will debate the bill.", []),
    ("She knows it is something that can be debated, and that people care.", []),
    ("The minister refused to debate the bill.", []),
    ("The plan took effect May 1 pending ratification by holders.", []),
    ("Critics credit her with convening the board of the bank.", []),
    ("His lawyer asked for a visa for his client for the expected visit.", []),
    ("We asked our readers their thoughts on Ann Hill meeting with Paul Reed.", []),
    ("Hill had fled to Oslo in June 1998 and returned to Norway later that year.", []),
    (
        "Police began clearing the road on Monday, arresting 14 people and sparking protests across Canada.",
        [],
    ),
    ("The team is likely to bounce back Friday, he said.", []),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_a_sentence_gives_its_meetings(
    nlp: Language, text: str, expected: list[tuple[str, str, str | None, list[str]]]
) -> None:
    doc = nlp.make_doc(text)
    doc._.published = datetime.date(2024, 5, 15)
    found = [
        (m.kind, m.status, m.when.value if m.when else None, [party.text for party in m.participants])
        for m in nlp(doc)._.meetings
    ]
    assert found == expected
