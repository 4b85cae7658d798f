"""Names and headlines in capitals are read, and found, as those in the usual case."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from briefing.extraction.capitals import usual_case
from briefing.extraction.pipeline import analyse
from briefing.records import Briefing, Story, story_id

STORY = (
    "The prize went to Ada Roe, 34, a baker from Oslo. “It is over,” said Jean-Paul O'Hara, who runs the BBC. "
    "Roe’s son will meet the mayor, Carla Finch, on Monday. She said that the prize was Roe’s alone."
)


def brief(nlp: Language, text: str) -> Briefing:
    """The briefing of `text`, published in 2024."""
    made = Story(
        id=story_id(text), key="a", title="A", published="2024-05-01", published_from="metadata", text=text
    )
    return analyse(nlp, made)


@pytest.mark.parametrize("name", ["Ada Roe", "Jean-Paul O'Hara", "Carla Finch"])
def test_a_name_in_capitals(nlp: Language, name: str) -> None:
    usual, shouted = brief(nlp, STORY), brief(nlp, STORY.replace(name, name.upper(), 1))
    assert usual_case(shouted.story.text) == STORY
    assert [p.mentions for p in shouted.people] == [p.mentions for p in usual.people]
    assert [(q.content[0].span, q.speaker and q.speaker.name) for q in shouted.quotations] == [
        (q.content[0].span, q.speaker and q.speaker.name) for q in usual.quotations
    ]
    assert [m.mentions for m in shouted.meetings] == [m.mentions for m in usual.meetings] != []
    for quotation in shouted.quotations:
        assert all(shouted.story.text[slice(*piece.span)] == piece.text for piece in quotation.content)


def test_a_headline_in_capitals_takes_the_case_of_the_text() -> None:
    text = f"{'Ada Roe: I’d run for mayor of Oslo again'.upper()}\n\n{STORY}"
    assert usual_case(text).split("\n")[0] == "Ada Roe: I’d run for mayor of Oslo again"
    assert "BBC" in usual_case(f"WHO WOULD RUN THE BBC NOW\n\n{STORY}").split("\n")[0]


@pytest.mark.parametrize(
    "text",
    [
        "JUAN LES PINS, France — The mill closed in the spring.",
        "PARIS — The BBC and NATO said no. CNN NEWS was there.",
        "ADA ROE: The mill is closed.\nBO FINCH: It is a disaster for the town.",
        "ALL OF THIS IS IN CAPITALS AND TELLS NOTHING.\nADA ROE TOO.",
        "(CNN) The shares of ACME fell in MAY.",
    ],
)
def test_what_is_no_name_stays(text: str) -> None:
    assert usual_case(text) == text


@given(
    st.lists(
        st.sampled_from([*STORY.split(), "ADA ROE", "BBC", "İ", "ß", "ǅ", "\n", "FINCH’S", "—"]), max_size=80
    )
)
def test_text_in_any_case_is_as_long(words: list[str]) -> None:
    for text in (" ".join(words), " ".join(words).upper(), "\n".join(words).title()):
        assert len(usual_case(text)) == len(text)
