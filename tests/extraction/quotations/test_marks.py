"""Pairing of quotation marks: every typography, marks missing, nothing quadratic."""

import time

import pytest

from briefing.extraction.quotations import marks


def inner(text: str) -> list[str]:
    return [text[q.inner_start : q.inner_end] for q in marks.find(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“We will go,” she said. “Now.”", ["We will go,", "Now."]),
        ('"We will go," she said. "Now."', ["We will go,", "Now."]),
        ("''We will go,'' she said. ''Now.''", ["We will go,", "Now."]),
        ("``We will go,'' she said.", ["We will go,"]),
        ("«We will go,» she said.", ["We will go,"]),
        ("'We will go,' she said. 'It's time.'", ["We will go,", "It's time."]),
        ("‘We will go,’ she said.", ["We will go,"]),
        ("She called it a “farce“ on Monday.", ["farce"]),
        ("She called it a ”farce” on Monday.", ["farce"]),
        ("The workers' plan from the '90s is 6'2\" tall.", []),
        ("“He told me ‘never’ twice,” she said.", ["He told me ‘never’ twice,"]),
    ],
)
def test_each_typography(text: str, words: list[str]) -> None:
    assert inner(text) == words


@pytest.mark.parametrize("style", ["‘’", "''", "“”"])
def test_a_quotation_over_paragraphs_is_closed_once(style: str) -> None:
    text = "“The roof leaks.\n\n“It is the builders’ fault.\n\n“We pay,” said the mayor.\n\nThe workers’ union met."
    text = text.replace("’", "\0").replace("“", style[0]).replace("”", style[1]).replace("\0", "’")
    found = marks.find(text)
    assert [q.closed for q in found] == [False, False, True]
    assert [q.follows for q in found] == [False, True, True]
    assert [text[q.inner_start : q.inner_end] for q in found] == [
        "The roof leaks.", "It is the builders’ fault.", "We pay,",
    ]  # fmt: skip


def test_an_apostrophe_opens_nothing_over_lines() -> None:
    assert inner("It was in the ’90s.\n\n'Good,' he said.\n\nAt Roe's it rained.\n\n'Bad,' she said.") == [
        "Good,",
        "Bad,",
    ]


def test_an_unclosed_quotation_ends_with_its_line_and_the_next_line_continues_it() -> None:
    text = "“The roof leaks.\n\n“The walls lean,” said the mayor.\n\n“Done,” he said."
    found = marks.find(text)
    assert [q.closed for q in found] == [False, True, True]
    assert [q.follows for q in found] == [False, True, False]


def test_a_quotation_goes_on_without_a_repeated_mark() -> None:
    text = "“The roof leaks.\n\nThe walls lean.” The mayor left."
    assert inner(text) == ["The roof leaks.", "The walls lean."]


def test_a_closing_mark_alone_closes_what_its_line_began() -> None:
    text = "The mayor stated:\n\nThe roof leaks. The walls lean.”\n\nHe left."
    assert inner(text) == ["The roof leaks. The walls lean."]


def test_an_odd_number_of_marks_costs_no_other_line() -> None:
    text = '"The roof leaks, he said.\n\n"Mend it," she said.\n\n"No," he said.'
    assert inner(text)[1:] == ["Mend it,", "No,"]


@pytest.mark.full  # times: the machine must be at rest
@pytest.mark.parametrize("piece", ['"a, ', "“a, ", "a.” ", "'a ", "a' ", "“a.” "])
def test_many_marks_in_one_line_are_no_trouble(piece: str) -> None:
    def once(text: str) -> float:
        began = time.process_time()
        marks.find(text)
        return time.process_time() - began

    def seconds(n: int) -> float:
        return min(once(piece * n) for _ in range(3))

    seconds(100)
    assert seconds(40_000) < 20 * max(seconds(4_000), 0.02)
