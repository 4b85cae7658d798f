"""The day that an entry takes from other sentences, from parts of a day and from days joined; out on a Thursday."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

THURSDAY = datetime.date(2016, 9, 15)


def _days(nlp: Language, text: str, word: str) -> list[str | None]:
    """The values of the entries one of whose mentions is `word`."""
    return [
        m.when.value if m.when else None
        for m in meetings_on(nlp, text, THURSDAY)
        if any(text[start:end] == word for start, end in m.mentions)
    ]


@pytest.mark.parametrize(
    ("text", "word", "value"),
    [
        ("Voss spent Wednesday on trade.\n\nShe held private meetings earlier in the day with officials from Peru.", "meetings", "2016-09-14"),
        ("Voss spent Wednesday on trade.\n\nShe met Luis Reed in the morning. It was a long talk.\n\nThe day had been"
         " planned.\n\nShe met the mayor of Lima in the afternoon.", "met", "2016-09-14"),
        ("Earlier in the day, Holt met Luis Reed in Lima.", "met", "2016-09-15"),
        ("Voss left on Wednesday.\n\nIt rained.\n\nHolt met Luis Reed in the morning in Lima.", "met", "2016-09-15"),
        ("The gap grew in Wednesday's vote.\n\nParty leaders were expected to meet early afternoon.", "meet", "2016-09-15"),
        ("Late on Tuesday, lawyers for the miners emerged from a meeting with the ministry.", "meeting", "2016-09-13"),
    ],
)  # fmt: skip
def test_parts_of_a_day(nlp: Language, text: str, word: str, value: str) -> None:
    assert set(_days(nlp, text, word)) == {value}


@pytest.mark.parametrize(
    ("text", "word", "value"),
    [
        ("The council will debate the plan on Monday and Tuesday.", "debate", "2016-09-19/2016-09-20"),
        ("Ministers will meet in Lima on Saturday and Sunday.", "meet", "2016-09-17/2016-09-18"),
        ("Talks will begin probably in late May, early June.", "Talks", "2017-05/2017-06"),
        ("He meant the next farm summit to be hosted in Hamburg in July.", "summit", "2017-07"),
        (
            "Voss and Reed will hold talks on Monday and officials will meet on Thursday.",
            "talks",
            "2016-09-19",
        ),
        ("On Monday, the two will discuss a possible visit by Luis Reed to Norway.", "visit", None),
    ],
)
def test_days_joined_and_behind(nlp: Language, text: str, word: str, value: str | None) -> None:
    assert _days(nlp, text, word) == [value]


@pytest.mark.parametrize(
    ("text", "word", "value"),
    [
        ("She recalled the debate in 2012 between Ann Holt and Mayor Karl Voss.", "debate", "2012"),
        ("Ms. Holt, during a debate at Dayton University in 1973, told Karl Voss to resign.", "debate", "1973"),
        ("Critics said the hearing with Ann Holt in Lima was long. Little was heard of the port since the Holt hearing in June.", "hearing", "2016-06"),
        ("Voss, who welcomed Luis Reed for a working dinner, was late. Wednesday's working dinner lasted long.", "dinner", "2016-09-14"),
        ("Critics said the hearing with Ann Holt in Lima was long. Little was heard of the port since the debate in June.", "hearing", None),
        ('Voss hailed the troops on Tuesday. "They are strong," President Ann Voss said during a ceremony in Lund.', "ceremony", "2016-09-13"),
        ('Voss hailed the troops on Tuesday.\n\n"They are strong," President Ann Voss said during the ceremony in Lund.', "ceremony", None),
        ("Voss planned to spend Friday in Lima. Reed was slated to hold rallies in Ohio.", "rallies", "2016-09-16"),
        ("Voss spoke on Wednesday in Lima. Reed was slated to hold rallies in Ohio.", "rallies", None),
        ("Luis Reed will visit Ann Voss in Norway on October 6-7. Voss will host Reed at a dinner on Thursday evening.", "dinner", "2016-10-06"),
        ("Luis Reed will visit Ann Voss in Norway in October. Voss will host Karl Holt at a dinner on Friday.", "dinner", "2016-09-16"),
        ("Many fear fraud at the upcoming presidential election. November 8, we must be careful, because that election is going to be close, Ann Holt said.", "election", "2016-11-08"),
    ],
)  # fmt: skip
def test_day_from_elsewhere(nlp: Language, text: str, word: str, value: str | None) -> None:
    assert set(_days(nlp, text, word)) == {value}
