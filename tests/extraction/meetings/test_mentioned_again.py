"""What says too little to be listed is a further mention of the one entry that it speaks of, and changes nothing in it."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

WEDNESDAY = datetime.date(2024, 5, 15)

# (text, the words of each entry's mentions), all of Wednesday 15 May 2024
STORIES: dict[str, tuple[str, list[list[str]]]] = {
    "what the candidate prepares for": (
        "Carl Olsen will debate Maria Lopez in Lund on Friday. Aides say he has been preparing for the debate at home.",
        [["debate", "debate"]],
    ),
    "what was said after it": (
        "Carl Olsen and Maria Lopez clashed over taxes in a debate on Monday. Mr. Olsen told supporters after the debate that he had won.",
        [["debate", "debate"]],
    ),
    "if it fails": (
        "Parliament will vote on Friday on the budget. If the vote fails, the cabinet could fall.",
        [["vote", "vote"]],
    ),
    "ahead of it": (
        "Farm ministers will hold a summit in Oslo on Friday. Envoys were haggling over the text ahead of the summit.",
        [["summit", "summit"]],
    ),
    "in another word": (
        "Ann Hill testified before the Senate Ports Committee on Monday. Her testimony lasted an hour. The session was open to the public.",
        [["testified", "testimony", "session"]],
    ),
    "who is there": (
        "Farm ministers will hold a summit in Oslo on Friday. Delegates at the meeting are being lodged in tents.",
        [["summit", "meeting"]],
    ),
    "that it is behind closed doors": (
        "Ann Hill plans a meeting with Paul Reed on Friday. Reporters will not be allowed into the closed-door session.",
        [["meeting", "session"]],
    ),
    "as a showdown, one of three": (
        "Carl Olsen will debate Maria Lopez in Lund on Friday. The debate, the second of three, will be dull. The showdown comes with polls close.",
        [["debate", "debate", "showdown"]],
    ),
    "a ballot": (
        "Lawmakers are to vote on the budget on Friday. The ballot will be secret.",
        [["vote", "ballot"]],
    ),
    "far back": (
        "Lawmakers are to vote on the budget on Friday. "
        + "The port has been idle for years and the town is poor. " * 9
        + "The ballot is on paper there.",
        [["vote"]],
    ),
    "a committee hearing": (
        "Ann Hill told a Senate Ports Committee hearing on Monday that all was well. She will attend a Senate panel hearing on Friday.",
        [["hearing"], ["hearing"]],
    ),
    "a committee that hears": (
        "The committee hearing evidence on Friday has a new chair.",
        [],
    ),
    "one of another name": (
        "Parliament will vote on Friday on the budget. The Brexit vote split the party for years.",
        [["vote"]],
    ),
    "one that may be either": (
        "The Greens hold their convention in Lund on Friday. The Farmers will hold a convention in Aarhus on June 3. Few firms pay for the convention.",
        [["convention"], ["convention"]],
    ),
    "a new one": (
        "Parliament will vote on Friday on the budget. A vote splits any party.",
        [["vote"]],
    ),
}


@pytest.mark.parametrize("name", STORIES)
def test_further_mentions_are_the_entrys(nlp: Language, name: str) -> None:
    text, expected = STORIES[name]
    found = meetings_on(nlp, text, WEDNESDAY)
    assert [[text[slice(*span)] for span in meeting.mentions] for meeting in found] == expected


def test_a_mention_in_passing_changes_neither_status_nor_day(nlp: Language) -> None:
    alone, text = "Carl Olsen will debate Maria Lopez in Lund on Friday.", " He has prepared for the debate."
    (one,), (told,) = meetings_on(nlp, alone, WEDNESDAY), meetings_on(nlp, alone + text, WEDNESDAY)
    assert (told.status, told.when, told.participants) == (one.status, one.when, one.participants)
    assert len(told.mentions) == len(one.mentions) + 1
