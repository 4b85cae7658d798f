"""Meetings told by a noun, whatever stands around it: its words, the verb it hangs on, what comes between."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import is_one, meetings_on

WEDNESDAY = datetime.date(2026, 3, 11)

TOLD: list[tuple[str, tuple[str, str, str | None], list[str]]] = [
    # the words of the noun
    (
        "Envoy Ann Hill is to make a three-day trip to Peru next week, a spokesman said.",
        ("visit", "scheduled", "2026-W12"),
        ["Ann Hill"],
    ),
    (
        "Ann Hill and Paul Reed will have a trilateral roundtable in Vienna tomorrow.",
        ("meeting", "scheduled", "2026-03-12"),
        ["Ann Hill", "Paul Reed"],
    ),
    (
        "Mr. Hill held a video conference with Norwegian growers.",
        ("call", "held", None),
        ["Hill", "Norwegian growers"],
    ),
    ("Ann Hill made a stop in Lima on March 3.", ("visit", "held", "2026-03-03"), ["Ann Hill"]),
    # it is its subject
    (
        "An EU summit ended Wednesday in Lima without a statement.",
        ("summit", "held", "2026-03-11"),
        ["EU"],
    ),
    (
        "A trade get-together with Governor Paul Reed is to begin in Lima.",
        ("meeting", "scheduled", None),
        ["Paul Reed"],
    ),
    (
        "The summit — the first between Serbia and Kosovo since the war — ended on Monday without a deal.",
        ("summit", "held", "2026-03-09"),
        ["Serbia", "Kosovo"],
    ),
    ("Talks with growers broke down in acrimony.", ("talks", "held", None), ["growers"]),
    (
        "The meeting between Mr. Hill and Mr. Reed failed to take place.",
        ("meeting", "cancelled", None),
        ["Hill", "Reed"],
    ),
    (
        "The summit between Serbia and Kosovo has yet to take place.",
        ("summit", "scheduled", None),
        ["Serbia", "Kosovo"],
    ),
    (
        "A summit between Serbia and Kosovo was to have taken place, but Oslo withdrew.",
        ("summit", "cancelled", None),
        ["Serbia", "Kosovo"],
    ),
    (
        "The meeting, requested by Ann Hill, took place on Tuesday.",
        ("meeting", "held", "2026-03-10"),
        ["Ann Hill"],
    ),
    # it is the object
    (
        "It follows talks between the two leaders in Lima on Sunday.",
        ("talks", "held", "2026-03-08"),
        ["the two leaders"],
    ),
    (
        "Ann Hill is considering her first visit to Peru.",
        ("visit", "possible", None),
        ["Ann Hill"],
    ),
    (
        "Ann Hill was invited to make a state visit to Peru.",
        ("visit", "possible", None),
        ["Ann Hill"],
    ),
    (
        "The mayor confirmed a phone call with Paul Reed, held on Tuesday.",
        ("call", "held", "2026-03-10"),
        ["The mayor", "Paul Reed"],
    ),
    (
        "Paul Reed described a meeting with growers as useful.",
        ("meeting", "held", None),
        ["Paul Reed", "growers"],
    ),
    ("Hill calls off visit to Peru\n\nNo reason was given.", ("visit", "cancelled", None), ["Hill"]),
    (
        "Ann Hill had been due to hold talks with Paul Reed on Tuesday but fell ill.",
        ("talks", "cancelled", "2026-03-10"),
        ["Ann Hill", "Paul Reed"],
    ),
    (
        "Ann Hill offered to host talks between Serbia and Kosovo.",
        ("talks", "possible", None),
        ["Serbia", "Kosovo"],
    ),
    (
        "She used a visit to Kenya on Monday to press for calm.",
        ("visit", "held", "2026-03-09"),
        ["She"],
    ),
    (
        "Ann Hill has a meeting with the premier of Peru.",
        ("meeting", "scheduled", None),
        ["Ann Hill", "the premier of Peru"],
    ),
    (
        "Ann Hill called the meeting with Paul Reed on Tuesday “productive”.",
        ("meeting", "held", "2026-03-10"),
        ["Paul Reed"],
    ),
    (
        "Ann Hill plans to skip a meeting of NATO defence ministers in Vienna on Friday.",
        ("meeting", "scheduled", "2026-03-13"),
        ["Ann Hill", "NATO defence ministers"],
    ),
    (
        "Hill, Reed to hold talks in Lima\n\nNo date was given.",
        ("talks", "scheduled", None),
        ["Hill", "Reed"],
    ),
    # it stands behind a preposition
    (
        "After their meeting, Ann Hill and Paul Reed signed a pact.",
        ("meeting", "held", None),
        ["Ann Hill", "Paul Reed"],
    ),
    (
        "Speaking alongside Paul Reed after their talks in Lima on Sunday, Ann Hill said the two agreed.",
        ("talks", "held", "2026-03-08"),
        ["Paul Reed", "Ann Hill"],
    ),
    (
        "Ann Hill sought to reassure growers at a dinner on Monday.",
        ("meeting", "held", "2026-03-09"),
        ["Ann Hill", "growers"],
    ),
    (
        "Ann Hill will raise the issue at Monday's dinner with Paul Reed.",
        ("meeting", "scheduled", "2026-03-16"),
        ["Ann Hill", "Paul Reed"],
    ),
    (
        "Ann Hill struck a deal with Paul Reed in a meeting on Tuesday.",
        ("meeting", "held", "2026-03-10"),
        ["Ann Hill", "Paul Reed"],
    ),
    ("Ann Hill will embark on a tour of Europe.", ("visit", "scheduled", None), ["Ann Hill"]),
    (
        "Ann Hill withdrew from talks with growers on Tuesday.",
        ("talks", "held", "2026-03-10"),
        ["Ann Hill", "growers"],
    ),
    (
        "There is a short window for more talks between Serbia and Kosovo.",
        ("talks", "possible", None),
        ["Serbia", "Kosovo"],
    ),
    (
        "Officials are working on a meeting between Serbia and Kosovo.",
        ("meeting", "possible", None),
        ["Serbia", "Kosovo"],
    ),
    (
        "Paul Reed walked out of talks with Ann Hill on Tuesday.",
        ("talks", "held", "2026-03-10"),
        ["Paul Reed", "Ann Hill"],
    ),
    (
        "Speaking after a call with Paul Reed on Monday, she said the offer still stood.",
        ("call", "held", "2026-03-09"),
        ["Paul Reed", "she"],
    ),
    (
        "After talks with the rebels, the government said there had been progress.",
        ("talks", "held", None),
        ["the rebels", "the government"],
    ),
    (
        "Ann Hill is expected at a meeting of NATO defence ministers on Friday.",
        ("meeting", "scheduled", "2026-03-13"),
        ["Ann Hill", "NATO defence ministers"],
    ),
    (
        "Ann Hill played down expectations for a second meeting with Paul Reed.",
        ("meeting", "possible", None),
        ["Ann Hill", "Paul Reed"],
    ),
]

NOT_TOLD = [
    "Growers take day trips to the river.",
    "The peace process has left the town in a state of transition.",
    "A long conversation about the past is due, she thinks.",
    "Video conferences save the firm a fortune.",
    "Growers have a meeting with a broker now and then, whenever prices fall.",
    "In Lima, Hill to some is a hero.",
    "The bus made a stop in the rain.",
    "The dialogue in the film is wooden.",
]


@pytest.mark.parametrize(("text", "told", "parties"), TOLD, ids=[text[:50] for text, *_ in TOLD])
def test_a_meeting_told_by_a_noun_is_one_entry(
    nlp: Language, text: str, told: tuple[str, str, str | None], parties: list[str]
) -> None:
    is_one(nlp, text, WEDNESDAY, told, parties)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_such_a_noun_without_a_meeting_is_no_entry(nlp: Language, text: str) -> None:
    assert not meetings_on(nlp, text, WEDNESDAY)


def test_who_only_reports_on_talks_takes_no_part(nlp: Language) -> None:
    text = "After talks with growers in Lima on Tuesday, a spokesman for the ministry said more were planned."
    meetings = meetings_on(nlp, text, WEDNESDAY)
    assert [party.text for party in meetings[0].participants] == ["growers"]


def test_a_summit_with_a_name_is_not_the_meeting_before(nlp: Language) -> None:
    text = "Ann Hill met union leaders on Monday. The row will dominate the G20 summit."
    first, second = meetings_on(nlp, text, WEDNESDAY)
    assert (first.kind, second.kind) == ("meeting", "summit")
