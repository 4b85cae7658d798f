"""No-break and thin spaces: read as plain ones, and quoted as they stand."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from briefing.extraction.pipeline import analyse
from briefing.records import Briefing, Story, story_id

PLAIN = (
    "“The mill will close,” Ada Roe said. Acme paid 100 workers $5 million in May, up 12 percent. "
    "Roe will meet Bo Finch, the mayor, in Oslo on May 5."
)


def story(text: str) -> Story:
    """A story of `text`, published in 2024."""
    return Story(
        id=story_id(text),
        key="a",
        ref="a",
        title="A",
        published="2024-05-01",
        published_from="metadata",
        text=text,
    )


def quoted(part: object) -> list[tuple[str, tuple[int, int]]]:
    """The words and the place of every record within `part`."""
    found: list[tuple[str, tuple[int, int]]] = []
    if isinstance(part, tuple):
        return [pair for one in part for pair in quoted(one)]
    if not isinstance(part, msgspec.Struct):
        return found
    words, span = getattr(part, "text", None), getattr(part, "span", None)
    if words is not None and span is not None:
        found.append((words, span))
    return found + [pair for name in part.__struct_fields__ for pair in quoted(getattr(part, name))]


def places(made: Briefing) -> list[tuple[int, int]]:
    """Where the records of `made` stand."""
    return [span for _, span in quoted((made.quotations, made.figures, made.meetings, made.times))]


@pytest.mark.parametrize("blank", ["\u00a0", "\u202f", "\u2009", "\u3000"])
def test_read_as_a_plain_blank_and_quoted_as_it_stands(nlp: Language, blank: str) -> None:
    text = PLAIN.replace("100 workers", f"100{blank}workers").replace("$5 million", f"$5{blank}million")
    text = text.replace("Ada Roe", f"Ada{blank}Roe").replace("May 5", f"May{blank}5")
    odd, plain = analyse(nlp, story(text)), analyse(nlp, story(PLAIN))
    assert places(odd) == places(plain) != []
    assert all(text[slice(*span)] == words for words, span in quoted(odd))
    assert f"$5{blank}million" in [figure.text for figure in odd.figures]
    assert [(f.value, f.currency) for f in odd.figures] == [(f.value, f.currency) for f in plain.figures]


@given(st.lists(st.sampled_from(PLAIN.split() + ["\u00a0", "\u2009", "\n\n", "\t"]), max_size=60))
def test_every_record_quotes_the_text(nlp: Language, words: list[str]) -> None:
    text = " ".join(words)
    assert all(text[slice(*span)] == said for said, span in quoted(analyse(nlp, story(text))))
