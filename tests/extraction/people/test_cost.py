"""People are found in time that grows with the text, not with its square."""

from __future__ import annotations

import time

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from briefing.extraction.people import find_people

_PLAIN = (
    "President Anna Keller met Minister Carl Roe of the Water Commission (WC) on Monday. “We wait,” she said. "
    "A judge said the president was right, and the company agreed with him. Mr. Roe told the minister it was late. "
)
_NAMES = " ".join(f"{first} Keller of Acme {last} Group said he knew Keller." for first, last in zip(
    ["Anna", "Carl", "Dora", "Emil", "Fred", "Gina", "Hugo", "Ines"],
    ["North", "South", "East", "West", "Steel", "Glass", "Paper", "Wool"], strict=True,
))  # fmt: skip


def seconds(doc: Doc, times: int) -> float:
    """CPU seconds for the people of `doc` written `times` times over; the better of two runs."""
    best = float("inf")
    for _ in range(2):
        many = Doc.from_docs([doc] * times)
        assert isinstance(many, Doc)
        start = time.process_time()
        find_people(many)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.full  # times: the machine must be at rest
@pytest.mark.parametrize(
    "text", [_PLAIN, _NAMES, "“ ” ’ " * 20, "Keller " * 60, "he said the minister " * 12]
)
def test_time_is_linear(nlp: Language, text: str) -> None:
    with nlp.select_pipes(disable=[n for n in nlp.pipe_names if n.startswith("briefing_")]):
        doc = nlp(text)
    few, many = seconds(doc, 40), seconds(doc, 320)
    assert many < 8 * 2.5 * few + 0.05
