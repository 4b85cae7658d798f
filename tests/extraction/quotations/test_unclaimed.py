"""Quoted utterances without a verb of saying beside them, and whose words they are."""

from collections.abc import Callable

import pytest

from briefing.records import Quotation

Find = Callable[[str], tuple[Quotation, ...]]

NAMED = [
    (
        "Then the minister took to Twitter with this: “We will build the bridge in three years.”",
        "the minister",
    ),
    ("Lena Ortiz had a plan for that: “I will open the books to everyone.”", "Lena Ortiz"),
    ("Continued Stone: “So I think it’s a very real problem.”", "Stone"),
    (
        "Rep. Trey Goody (R-S.C.): “I have not heard anyone other than you cite that figure.”",
        "Rep. Trey Goody",
    ),
    ("Ortiz’s response was: “Which of the two harbours do you mean?”", "Ortiz’s response"),
    (
        "Dianne Bell agreed. “Members of this party are running out of time to find another candidate.”",
        "Dianne Bell",
    ),
    (
        "Dan Beck egged on the strikers with lines like “you will win this if you hold out until the spring comes.”",
        "Dan Beck",
    ),
    ("Mr. Ortiz, growing sharper, sighed: “It is only more pain.”", "Mr. Ortiz"),
    ("Deputy chief Erin Shaw said,  “The mayor continues to believe in her.”", "Deputy chief Erin Shaw"),
    (
        "Recently Bell announced on her page, in all capital letters, “I’m getting off this ship for good!”",
        "Bell",
    ),
]

NOBODY = [
    "The hall will show “The Boy Who Wanted to Be a King for a Single Day” on Friday.",
    "The road to “Upper Saint Clair” is closed.",
    "A crowd of “all shapes and sizes” came to the harbour.",
]


@pytest.mark.parametrize(("text", "speaker"), NAMED)
def test_the_clause_that_leads_up_to_the_marks_names_the_speaker(
    quotations: Find, text: str, speaker: str
) -> None:
    (q,) = quotations(text)
    assert q.kind == "direct"
    assert q.speaker is not None and q.speaker.text.startswith(speaker)


@pytest.mark.parametrize("text", NOBODY)
def test_titles_and_single_words_in_marks_are_no_quotations(quotations: Find, text: str) -> None:
    assert quotations(text) == ()


def test_a_paragraph_in_marks_behind_one_about_somebody_is_theirs(quotations: Find) -> None:
    found = quotations(
        "“We opened in May,” Nora Whitford said.\n\nAt 25, Whitford had been told that she was ill.\n\n"
        "“My condition is getting worse but I don’t feel too bad.”\n\nThe clinic opens on Monday."
    )
    assert found[-1].speaker is not None and found[-1].speaker.name == "Nora Whitford"


def test_a_quoted_sentence_that_runs_on_without_marks_belongs_to_the_one_before(quotations: Find) -> None:
    (q,) = quotations(
        "“The overtime rule is hurting us,” said Jack Moss, a baker. “They have been very aggressive with the rule”"
        " that the province brought in last spring without a word to any of the people in this trade."
    )
    assert len(q.content) == 2


def test_words_quoted_from_nobody_known_have_no_speaker_and_are_unsure(quotations: Find) -> None:
    (q,) = quotations("It was a plan to “restore the trust of all the people who live beside this river.”")
    assert q.speaker is None
    assert q.confidence < 0.5
