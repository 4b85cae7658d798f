"""What the tests of times share."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from spacy.language import Language

from briefing.extraction.times import find_times
from briefing.records import Time

FRIDAY = datetime.date(2019, 7, 5)
"""The day the sentences are written on unless a test says otherwise."""


@pytest.fixture(scope="session")
def times_in(nlp: Language) -> Callable[..., tuple[Time, ...]]:
    """A function: (sentence, published) → the times found in it."""
    others = [name for name in nlp.pipe_names if name.startswith("briefing_") and name != "briefing_lines"]

    def find(sentence: str, published: datetime.date | None = FRIDAY) -> tuple[Time, ...]:
        with nlp.select_pipes(disable=others):
            doc = nlp(sentence)
        doc._.published = published
        times: tuple[Time, ...] = find_times(doc)._.times
        for time in times:
            assert sentence[time.span[0] : time.span[1]] == time.text
        return times

    return find
