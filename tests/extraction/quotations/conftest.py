from collections.abc import Callable

import pytest

from briefing.extraction import pipeline
from briefing.records import Briefing, Quotation, Story, story_id


@pytest.fixture(scope="session")
def brief() -> Callable[[str], Briefing]:
    nlp = pipeline.load()

    def run(text: str) -> Briefing:
        return pipeline.analyse(nlp, Story(id=story_id(text), key="test", title="test", text=text))

    return run


@pytest.fixture(scope="session")
def quotations(brief: Callable[[str], Briefing]) -> Callable[[str], tuple[Quotation, ...]]:
    return lambda text: brief(text).quotations
