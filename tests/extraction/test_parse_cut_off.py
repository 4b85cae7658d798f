"""A parse that ends or begins anywhere is read without error: rules look at words beside words.

Cutting the parse, not the text, leaves tags and heads as they were in the whole sentence. So the rules go as far
as they do in real text, and whoever looks past the end is found.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from spacy.language import Language

from tests.extraction.test_cut_off import SENTENCES

BEFORE = [
    "Nobody warned us about it, said the pilots of the port, who were not informed of the change.",
    "She says each day she learns new words, while the pay means little, and they point to the rules.",
    "Eight men own the same wealth as the poorest half of the town, some 3.6 billion dollars, a poll of 20 found.",
    "All 12 NATO members may be regarded as friends, and between 10 and 12 million Roma as guests.",
    "She is flying to Oslo to make that case in a speech to the club, and aides say she may also see Roe while visiting.",
]
"""Sentences that rules once ran past the end of, and what stands around them."""


def read_cut(nlp: Language, sentences: Iterable[str], step: int = 1) -> None:
    """Read each parse from its beginning to each of its tokens, and from each token to its end; or to every `step`th."""
    ours = [name for name in nlp.pipe_names if name.startswith("briefing") and name != "briefing_lines"]
    parts = [nlp.get_pipe(name) for name in ours]
    with nlp.select_pipes(disable=ours):
        parsed = list(nlp.pipe(sentences, batch_size=32))
    for doc in parsed:
        size = len(doc)
        for first, last in [(0, n) for n in range(size, 0, -step)] + [
            (n, size) for n in range(1, size, step)
        ]:
            cut = doc[first:last].as_doc()
            cut._.published = datetime.date(2024, 5, 15) if last % 2 else None
            for part in parts:
                cut = part(cut)


def test_a_parse_that_breaks_off_is_read(nlp: Language) -> None:
    read_cut(nlp, [*BEFORE, *SENTENCES])


@pytest.mark.full
def test_every_sentence_of_these_tests_is_read_wherever_its_parse_breaks_off(nlp: Language) -> None:
    files = sorted(Path(__file__).parent.rglob("test_*.py"))
    read_cut(
        nlp,
        sorted({s for f in files for s in re.findall(r'"([^"\\]{20,300})"', f.read_text("utf-8"))}),
        step=5,
    )
