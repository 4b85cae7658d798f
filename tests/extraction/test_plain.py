"""No-break and thin spaces and hard-wrapped lines: read as plain text, and quoted as they stand."""

from __future__ import annotations

import itertools
import textwrap

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from briefing.extraction.pipeline import analyse
from briefing.extraction.plain import is_hard_wrapped, plain, wrapped_ends
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


@pytest.mark.parametrize(("opening", "closing"), ["«»", "»«", "„“", "„”", "＂＂"])
def test_quotation_marks_of_other_countries(nlp: Language, opening: str, closing: str) -> None:
    plain = analyse(nlp, story(PLAIN))
    odd = analyse(nlp, story(PLAIN.replace("“", opening).replace("”", closing)))
    assert places(odd) == places(plain)
    assert all(odd.story.text[slice(*span)] == words for words, span in quoted(odd))


MAIL = [
    "The paper mill that has fed the town for sixty years will close at the end of the month, its owner said "
    "on Thursday. “We have lost $5 million a year since 2019, and no buyer would take the debt on,” Ada Roe, who runs "
    "Acme Paper, told workers at a meeting in the canteen.",
    "Roe said that all 340 people would be paid until June 30. Mayor Bo Finch will meet her on Monday in Halton.",
    "“It is a disaster,” said Cy Hart, who speaks for the union.",
]


@pytest.mark.parametrize("width", [60, 72, 78])
def test_hard_wrapped_text_is_read_as_its_paragraphs(nlp: Language, width: int) -> None:
    whole = analyse(nlp, story("\n\n".join(MAIL)))
    text = "\n\n".join(textwrap.fill(paragraph, width, break_on_hyphens=False) for paragraph in MAIL)
    wrapped = analyse(nlp, story(text))
    assert plain(text) == "\n\n".join(MAIL)
    assert places(wrapped) == places(whole) != []
    assert all(text[slice(*span)] == words for words, span in quoted(wrapped))
    assert any("\n" in words for words, _ in quoted(wrapped.quotations))
    assert [q.speaker.name for q in wrapped.quotations if q.speaker] == [
        q.speaker.name for q in whole.quotations if q.speaker
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Rates rise\nBank acts\nPrices fall\n\nThe bank raised rates.",
        "One sentence of some length on a line.\n\nAnother sentence of some length.",
        "Apples\nPears\nQuinces and medlars, of which there are not many left in the county any more",
        "The bank raised its rate on Thursday.\n“We had to,” its head Ada Roe said.",
    ],
)
def test_lines_that_stand_for_themselves_stay(text: str) -> None:
    assert wrapped_ends(text) == []


def test_hard_wrapped_lines_are_of_a_length() -> None:
    lines = [
        "The central bank raised its main interest rate on Thursday for",
        "The first time in a year, saying that prices rose more quickly",
        "Than it had thought they would.",
    ]
    assert is_hard_wrapped(lines)
    assert not is_hard_wrapped([*lines[:2], "Short.", *lines[1:]])
    assert not is_hard_wrapped(lines[1:])


@given(st.text(st.sampled_from("ab. \n\u00a0“”"), max_size=400))
def test_plain_text_is_as_long(text: str) -> None:
    assert len(plain(text)) == len(text)


@given(st.lists(st.sampled_from([*PLAIN.split(), "\u00a0", "\u2009", "\n", "\n\n", "\t"]), max_size=60))
def test_every_record_quotes_the_text(nlp: Language, words: list[str]) -> None:
    text = " ".join(words)
    assert all(text[slice(*span)] == said for said, span in quoted(analyse(nlp, story(text))))


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "piece", ["A word. ", "a line of a text\n", "ADA ROE\n\n", "“Yes,” she said, ", "\n"]
)
def test_long_text_is_read_in_a_time_that_grows_with_it(piece: str) -> None:
    text = (piece * 60_000)[:400_000]  # a time that grew with the square of it would be many minutes
    assert len(plain(text)) == len(text)


@pytest.mark.timeout(60)
def test_a_text_of_thousands_of_names_in_capitals() -> None:
    names = (
        f"ADA {a}{b}{c}{d} spoke"
        for a, b, c, d in itertools.product("BCDFGHKLMN", "AEIOU", "LMNRSTV", "ABCDEFGHIJKL")
    )
    text = " and ".join(
        itertools.chain(names, ["then she left, as she had said she would do long before that day"])
    )
    assert "Ada Bala spoke" in plain(text)
