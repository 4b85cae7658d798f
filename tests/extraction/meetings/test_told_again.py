"""A meeting told again as what 'it' is, by its end, its host or its place is one entry; a like one beside it is not."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

WEDNESDAY = datetime.date(2024, 5, 15)

# (text, how many mentions each entry has), all of Wednesday 15 May 2024
STORIES: dict[str, tuple[str, list[int]]] = {
    "it will be his first": (
        "President Olsen will visit Lima in September, his envoy said. It will be his first visit to Peru since he took office.",
        [2],
    ),
    "it was their first": (
        "The envoys held talks in Geneva on Monday. It was the first meeting between the two sides in a year.",
        [2],
    ),
    "in what will be": (
        "Danish ministers meet in Aarhus next Tuesday, in what will be the cabinet's first session outside the capital in years.",
        [2],
    ),
    "one of the meetings was": (
        "One of the senator's meetings was a private conversation with envoy Erik Dahl. He met Mr. Dahl in May, his aides said.",
        [3],
    ),
    "the call was, the next will be": (
        "Prime Minister Maria Lopez spoke by phone with Erik Dahl on Monday. Their next encounter will be a meeting in Oslo on June 3.",
        [1, 2],
    ),
    "where it ends": (
        "Thirty countries are represented at the fisheries summit in Oslo, which ends Thursday.",
        [1],
    ),
    "by when it is to end": (
        "The talks in Oslo, which are supposed to conclude by July, will be about fish.",
        [1, 1],
    ),
    "two limits": (
        "She said she would notify the council by the end of May. The reading is expected to conclude this evening.",
        [1, 1],
    ),
    "who is to be the guest": (
        "Diplomats are preparing a summit of Maria Lopez and Erik Dahl. Mr. Dahl has agreed to host Ms. Lopez at his farm in early June.",
        [2],
    ),
    "another guest": (
        "Diplomats are preparing a summit of Maria Lopez and Erik Dahl. Mr. Dahl has agreed to host Karin Berg at his farm in early June.",
        [1, 1],
    ),
    "a man, named later": (
        "Man faces trial over 1987 murder\n\nA man is due to go on trial this week for the murder of a woman in Lund. Carl Olsen, 62, has denied the charge. The trial is due to begin on Thursday.",
        [3],
    ),
    "at one place": (
        "Experts put the lists together at the meeting on fishing in Oslo. The first session of a joint task force in Oslo was held on May 6.",
        [2],
    ),
    "at two places": (
        "Experts put the lists together at the meeting on fishing in Oslo. The first session of a joint task force in Lima was held on May 6.",
        [1, 1],
    ),
    "told of a trip": (
        "Erik Dahl is due to brief his board on Tuesday about the trip. The board is to see him in Oslo.",
        [1, 1],
    ),
    "what talks prepare": (
        "Envoys from Norway and Peru will hold working-level talks in Lima on Friday to discuss seats for next month's summit. The same envoys will meet again on Saturday.",
        [1, 1, 1],
    ),
    "arrives and holds talks a day later": (
        "Maria Lopez arrives in Oslo on Saturday and holds talks with Erik Dahl on Sunday.",
        [1, 1],
    ),
    "who will chair it": (
        "Maria Lopez and Erik Dahl agreed to meet in Oslo on June 6 and 7. Karin Berg, who runs the fisheries office, will chair next month's talks.",
        [2],
    ),
    "who will chair another": (
        "Maria Lopez and Erik Dahl agreed to meet in Oslo on June 6 and 7. Karin Berg, who runs the fisheries office, will chair Thursday's talks.",
        [1, 1],
    ),
    "calls on somebody": (
        "Maria Lopez visits Erik Dahl in Lund on Wednesday, her first trip abroad. The talks will be about fish.",
        [3],
    ),
    "was to have met on a visit that is off": (
        "Norway's premier has postponed a visit to Lima that had been planned for this week. Erik Dahl was to have met Maria Lopez on Friday. The talks would now take place on June 26, her office said.",
        [3],
    ),
    "flew for what is ahead": (
        "Prime Minister Erik Dahl flew to Lima on Tuesday for a summit with President Maria Lopez. Dahl and Lopez will hold talks at the palace on Friday. The summit is their first.",
        [1, 3],
    ),
    "flew for one and will have another": (
        "Prime Minister Erik Dahl flew to Lima on Tuesday for a summit with President Maria Lopez. Dahl and Karin Berg will hold talks in Oslo on Friday.",
        [2, 1],
    ),
    "in two towns": (
        "President Maria Lopez and Erik Dahl will hold a summit in Lima on June 6. Dahl sat down with Lopez in Oslo after the election.",
        [1, 1],
    ),
    "session of the court": (
        "The judge ordered both men held until their next hearing, set for Friday. At the Friday session, lawyers will argue over bail.",
        [2],
    ),
    "in that conversation": (
        "The negotiations come after the pair spoke by telephone on Monday. In that conversation, Hill complained.",
        [2],
    ),
    "rarely": (
        "The government rarely holds talks with the fishermen. The board will hold talks with the union on Friday.",
        [1],
    ),
    "talks that a man is briefed on": (
        "The rivals have begun five days of intensive talks at a Swiss resort. Mr Dahl is due to fly to Lima at the weekend to brief President Maria Lopez on the Swiss talks.",
        [2, 1, 1],
    ),
    "what it followed": (
        "Maria Lopez arrived in Oslo on Tuesday. Her visit followed her remarks in Lima on Friday in which she warned of war.",
        [2],
    ),
    "its purpose": (
        "The declared purpose of Ms Lopez's visit was to meet members of the Norwegian parliament.",
        [2],
    ),
    "to review others": (
        "Talks with the nurses will resume, it hopes. The executive council will meet again on Saturday to review the progress of the discussions.",
        [2, 1],
    ),
    "who is heard": (
        "The inquest into the death of Sarah Hill opens on 4 June. Her parents will give evidence on the first day. Police declined to comment ahead of the hearing.",
        [3],
    ),
    "a description of one": (
        "President Erik Dahl granted an audience to party leader Maria Lopez on Tuesday. Mr Dahl told the Peruvian presidential candidate at their meeting that fish would be cheap.",
        [2],
    ),
    "a pronoun of one": (
        "It emerged that he visited the plant last week. Ms Berg defended her May 7 visit to the plant.",
        [2],
    ),
    "by its own name": (
        "Maria Lopez and Erik Dahl have agreed to help in preparing the intra-island talks in Lund. Envoys will be helping to hold a next round of the intra-island talks, due to begin on May 23.",
        [2],
    ),
    "what they settle first": (
        "Mr Dahl will hold meetings with the delegations tomorrow to establish a procedure for the talks, he told reporters.",
        [1],
    ),
    "two councils": (
        "The presidents of Norway and Peru discussed preparations for a session of the Joint Fisheries Council, due in Lima in June. Trade was discussed in view of a session of the Arctic Board, due in June.",
        [1, 1],
    ),
    "the vote that is cast": (
        "Reed resigned on Tuesday to oppose his party in the fisheries vote. MPs began voting for the final time on the fisheries bill on Tuesday.",
        [2],
    ),
    "one article": (
        "The prime minister will not seek to invoke Article 50 until the end of May. Mrs Reed had always said she would trigger Article 50 by the end of May.",
        [2],
    ),
    "ships call too": (
        "King Harald landed in Lima on Tuesday. Navy vessels also visited the port of Callao. It was the king's first visit to Peru.",
        [2],
    ),
    "earlier visits and one": (
        "In her previous US visits, Lopez found a friend. She made a point of visiting the Lund airport in May to greet a planeload of refugees.",
        [1, 1],
    ),
    "until a year": ("It extends the Lund Road Agreement until 2028.", []),
}


@pytest.mark.parametrize("name", STORIES)
def test_mentions(nlp: Language, name: str) -> None:
    text, mentions = STORIES[name]
    assert [len(m.mentions) for m in meetings_on(nlp, text, WEDNESDAY)] == mentions
