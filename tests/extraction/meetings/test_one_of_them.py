"""Entries that would tell one meeting twice: 'the talks' of those told before, an act told in two ways, a journey and the way home."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

# (text, [the words of the mentions of each entry]), all of Friday 10 March 2017
SENTENCES: list[tuple[str, list[list[str]]]] = [
    # the day 'the talks' end is no deadline
    (
        "The ministers of Norway and Chile held annual talks in Oslo on Monday. The talks, set to end on Tuesday, "
        "also cover fishing and trade.",
        [["talks", "talks"]],
    ),
    # the act is told as the trigger, and as the notice that is given
    (
        "Ms Hill could trigger Article 50 as early as Tuesday. But she is expected to wait until the end of the month "
        "to officially notify the EU of the decision to leave.",
        [["trigger", "notify the EU"]],
    ),
    (
        "Formal notification is expected to take place in the last week of March. Her spokesman said she would notify "
        "the European Council of the intention to leave by the end of March.",
        [["notification is expected to take", "notify the European Council"]],
    ),
    (
        "The firm must notify the regulator by April 3. The council must publish the map by June 5.",
        [["notify the regulator"], ["publish the map"]],
    ),
    # 'the meeting' is not the call on which somebody speaks of it to reporters
    (
        'A meeting between Ann Hill and Paul Reed may take place. "Nothing is certain," Lund, the spokesman, told '
        "journalists on a conference call Thursday. "
        '"We will work on it after we understand the format of the meeting," Lund said.',
        [["meeting", "meeting"], ["conference call"]],
    ),
    # the way home is another journey
    (
        "Lars Hill said the plan would wait until his return to Norway tomorrow after a week-long trip to Chile. "
        "Mr Hill said his trip to Chile had been a success.",
        [["return"], ["trip"]],
    ),
    # what has no more of a name than the place
    (
        "The group was set up after the January 23-24 conference on the fisheries settlement in Lima. Mr Reed has taken "
        "part in setting up a dialogue between the government and the opposition. "
        '"The Lima meeting was the first conference that brought results," he said.',
        [["conference", "meeting", "conference"], ["dialogue"]],
    ),
    # 'the talks' are the only ones told, whoever speaks there
    (
        "It was the end of a day of annual meetings in Oslo between senior Chilean and Norwegian officials. Fish are "
        "dear. The two governments have long been at odds over quotas, and over who may land cod. Ann Hill raised the "
        'worries again at the opening of the talks. "We support it," Ms Hill said at the opening session of the talks.',
        [["meetings", "talks", "opening session", "talks"]],
    ),
    # … not where they are told to be somewhere else
    (
        "It was the end of a day of annual meetings in Oslo between senior Chilean and Norwegian officials. Fish are "
        "dear. The two governments have long been at odds over quotas, and over who may land cod. Ann Hill raised the "
        'worries again at the opening of the talks in Lima. "We support it," Ms Hill said at the talks in Lima.',
        [["meetings"], ["talks", "talks"]],
    ),
    # what is sent is no conversation, what is said is one
    ("Ms Hill also exchanged several messages with her daughter, Ann, on Monday.", []),
    ("Ms Hill exchanged views with the premier on Monday.", [["exchanged"]]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_what_is_one_is_told_once(nlp: Language, text: str, expected: list[list[str]]) -> None:
    doc = nlp.make_doc(text)
    doc._.published = datetime.date(2017, 3, 10)
    doc = nlp(doc)
    assert [[doc.text[a:b] for a, b in m.mentions] for m in doc._.meetings] == expected
