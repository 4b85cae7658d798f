"""A parsed text with its people, from the run's one pipeline."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.language import Language

from briefing.extraction.people import PeopleIndex


@pytest.fixture(scope="session")
def people(nlp: Language) -> Callable[[str], PeopleIndex]:
    """Parse a text and return its `PeopleIndex`."""
    others = [name for name in nlp.pipe_names if name.startswith("briefing_")]
    others = [name for name in others if name not in ("briefing_people", "briefing_lines")]

    def index(text: str) -> PeopleIndex:
        with nlp.select_pipes(disable=others):
            found = nlp(text)._.people_index
        assert isinstance(found, PeopleIndex)
        return found

    return index
