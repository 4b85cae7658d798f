"""Which of several meetings 'that session', 'Monday's talks' or 'the board meeting' is: the mentions of each entry."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

DAY = datetime.date(2024, 5, 15)  # a Wednesday

# (text, the words of the mentions of each entry)
TOLD_LAST = [
    (
        "Ann Hill will meet Bo Reed in Rome on June 4. The union's leaders will meet Transport Minister Ann Cole on Tuesday. "
        "That meeting is expected to decide the matter.",
        [["meet"], ["meet", "meeting"]],
    ),
    (
        "Canada and Peru will hold talks in Lima on June 4. Ms. Hill is to see the minister on Tuesday. "
        '"I will tell her what I think," Ms. Hill said of the meeting.',
        [["talks"], ["see", "meeting"]],
    ),
    (
        "The foreign ministers will meet on the sidelines of a summit in Geneva on June 4. "
        "That meeting is expected to last an hour.",
        [["meet", "meeting"]],
    ),
]
OTHER_MEETINGS = [
    (
        "Ms. Hill and Mr. Reed spoke by telephone on Tuesday and agreed that the talks should continue. "
        "They had asked for time.",
        [["spoke"]],
    ),
    (
        "Negotiations on a summit between Hill and Reed began in Oslo on Tuesday. The summit is set for June 4.",
        [["Negotiations"], ["summit", "summit"]],
    ),
    (
        "Directors of Harwell Foods are to meet on Monday. The board meeting follows a week of intensive negotiations "
        "between the two sides.",
        [["meet", "meeting"], ["negotiations"]],
    ),
    (
        "Ms. Hill met Mr. Reed in Oslo on Tuesday. Mr. Cole has had many meetings with Mr. Reed.",
        [["met"], ["meetings"]],
    ),
    (
        "Ann Hill and Bo Reed met for dinner on Tuesday. The rest of the week was quiet. "
        + "Prices rose again, and the bank said that it would wait before it acts on them. " * 8
        + "Ms. Hill spoke after the gathering of Norwegian farmers.",
        [["met", "dinner"]],
    ),
]
WEEKDAYS = [
    (
        "Producers have been invited to Vienna for consultations on May 20. If Monday's consultations go well, a deal "
        "may follow.",
        [["invited", "consultations", "consultations"]],
    ),
    (
        "Talks between Hill and the union broke down on Monday. The two sides will meet again next Monday.",
        [["Talks"], ["meet"]],
    ),
    (
        "Directors of the firm are scheduled to meet Monday. A spokesman said directors would gather Monday in Oslo.",
        [["meet", "gather"]],
    ),
]
MANY_WORDS = [
    (
        "Leaders of the bloc will hold a summit in Brussels on Tuesday. Tuesday's summit could turn into a discussion of how "
        "the country leaves.",
        [["summit", "summit"]],
    ),
    (
        "Bo Reed, who will be attending a gathering of premiers in Oslo on Monday, is to have dinner with Ann Hill on Friday.",
        [["gathering"], ["dinner"]],
    ),
    (
        "Foreign Minister Ann Hill arrived in Washington on Wednesday to prepare for the visit.",
        [["arrived"], ["visit"]],
    ),
    (
        "EU leaders meet in Brussels amid row.\n\nThe bloc's leaders will meet in Brussels on Thursday, officials said.",
        [["meet", "meet"]],
    ),
    (
        "The company said it would be seeking to meet with the union soon. The union must now return to talks, a minister "
        "said. The company was quick to offer fresh talks.",
        [["meet", "talks", "talks"]],
    ),
]
GONE = [
    (
        "The trial of Ann Hill will begin in September. She was brought before magistrates last year. "
        "At the hearing, prosecutors said she had lied.",
        [["trial"]],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD_LAST)
def test_what_points_back_is_the_meeting_told_last(
    nlp: Language, text: str, expected: list[list[str]]
) -> None:
    assert _mentions(nlp, text) == expected


@pytest.mark.parametrize(("text", "expected"), OTHER_MEETINGS)
def test_what_a_meeting_is_about_is_another_one(nlp: Language, text: str, expected: list[list[str]]) -> None:
    assert _mentions(nlp, text) == expected


@pytest.mark.parametrize(("text", "expected"), WEEKDAYS)
def test_a_bare_weekday_is_the_day_told_before(nlp: Language, text: str, expected: list[list[str]]) -> None:
    assert _mentions(nlp, text) == expected


@pytest.mark.parametrize(("text", "expected"), MANY_WORDS)
def test_one_meeting_by_other_words_and_two_in_a_sentence(
    nlp: Language, text: str, expected: list[list[str]]
) -> None:
    assert _mentions(nlp, text) == expected


@pytest.mark.parametrize(("text", "expected"), GONE)
def test_what_happened_at_a_hearing_is_not_of_the_trial_ahead(
    nlp: Language, text: str, expected: list[list[str]]
) -> None:
    assert expected[0] in _mentions(nlp, text)


def _mentions(nlp: Language, text: str) -> list[list[str]]:
    return [[text[b:e] for b, e in m.mentions] for m in meetings_on(nlp, text, DAY)]
