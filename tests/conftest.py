"""Fixtures every test may use: the real pipeline, loaded once a session, and the seed articles."""

from __future__ import annotations

from pathlib import Path

import pytest
from spacy.language import Language

SEEDS = Path(__file__).parent.parent / "seeds"


@pytest.fixture(scope="session")
def nlp() -> Language:
    """The real pipeline with all our components."""
    from briefing.extraction import pipeline

    return pipeline.load()


@pytest.fixture(scope="session")
def seed_texts() -> dict[str, str]:
    """{file name: text} of the two seed articles."""
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))}
