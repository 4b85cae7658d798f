"""Whatever the text, the meetings are well formed."""

from __future__ import annotations

import datetime
import sys
from types import FrameType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

from briefing.extraction.meetings.agenda import meetings_of
from briefing.records import Meeting

WORDS = st.sampled_from(
    """the a meeting talks summit hearing visit will meet met with between and Smith Jones Paris Monday next week
    on in to is set due scheduled not cancelled postponed said that who he they their until before after by 2019
    June 6 $ , . ; " “ ” ( ) — \n \n\n call phone spoke spent an hour received joined led by attended round event court
    effective first last day starting could hear moved called off deadline expires vote debate if may hold held has been of""".split(
        " "
    )
)


def check(text: str, found: tuple[Meeting, ...]) -> None:
    for number, meeting in enumerate(found, 1):
        assert meeting.id == f"m{number}"
        assert meeting.mentions and meeting.evidence and meeting.title
        passages = [(p.text, p.span) for p in meeting.participants]
        if meeting.when:
            passages.append((meeting.when.text, meeting.when.span))
        if meeting.where:
            passages.append((meeting.where.text, meeting.where.span))
        for words, (start, end) in passages:
            assert text[start:end] == words and words
        for start, end in (*meeting.mentions, *meeting.evidence):
            assert 0 <= start < end <= len(text)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(WORDS, max_size=60), st.booleans())
def test_any_words(nlp: Language, words: list[str], dated: bool) -> None:
    text = " ".join(words)
    doc = nlp.make_doc(text)
    doc._.published = datetime.date(2024, 2, 29) if dated else None
    check(text, nlp(doc)._.meetings)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=80))
def test_any_text(nlp: Language, text: str) -> None:
    check(text, nlp(text)._.meetings)


def calls_for(nlp: Language, text: str) -> int:
    """How many function calls and steps of generators the meetings of `text` take."""
    return calls_of(nlp(text))


def calls_of(doc: Doc) -> int:
    """The same for a text that is parsed."""
    seen = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal seen
        seen += event == "call"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        meetings_of(doc)
    finally:
        sys.setprofile(before)
    return seen


def chain(nlp: Language, length: int) -> Doc:
    """'it grew after meeting Reed and it grew after meeting …', each clause hung on the one before."""
    clause = [("it", "PRP", "PRON", 1, "nsubj"), ("grew", "VBD", "VERB", 0, "conj"), ("after", "IN", "ADP", -1, "prep"),
              ("meeting", "VBG", "VERB", -1, "pcomp"), ("Reed", "NNP", "PROPN", -1, "dobj")]  # fmt: skip
    rows = clause * length
    size = len(clause)
    heads = [
        max(1, at - size) if word == "grew" else at + step for at, (word, _, _, step, _) in enumerate(rows)
    ]
    words, tags, pos, _, deps = zip(*rows, strict=True)
    deps = ("nsubj", "ROOT", *deps[2:])
    lemmas = [{"grew": "grow", "meeting": "meet"}.get(word, word) for word in words]
    return Doc(
        nlp.vocab, list(words), tags=list(tags), pos=list(pos), deps=list(deps), heads=heads, lemmas=lemmas
    )


def test_clauses_hung_on_one_another_cost_no_more_than_their_number(nlp: Language) -> None:
    assert calls_of(chain(nlp, 160)) < 8 * calls_of(chain(nlp, 40))


@pytest.mark.parametrize(
    "piece",
    [
        "Ann Hill met Bo Reed in Rome on Monday and agreed the meeting should go on, ",
        "the talks in Rome on Monday and the meeting of Ann Hill with Bo Reed and ",
        "talks with Ann Hill on Monday after a call with the minister ",
        "Ann Hill spoke with Bo Reed and ",
    ],
)
def test_a_sentence_without_an_end_costs_no_more_than_its_length(nlp: Language, piece: str) -> None:
    assert calls_for(nlp, piece * 160) < 8 * calls_for(nlp, piece * 40)


@pytest.mark.parametrize("text", ["", "\n", "meeting", "Meeting\n\nmeeting", "will meet", "summit " * 200])
def test_bare_words(nlp: Language, text: str) -> None:
    check(text, nlp(text)._.meetings)


def test_seeds(nlp: Language, seed_texts: dict[str, str]) -> None:
    for text in seed_texts.values():
        found = nlp(text)._.meetings
        assert found
        check(text, found)


def test_a_date_of_publication_resolves_next_thursday(nlp: Language, seed_texts: dict[str, str]) -> None:
    text = next(t for t in seed_texts.values() if "implanted" in t)
    for published, value in ((datetime.date(2018, 8, 17), "2018-08-23"), (None, None)):
        doc = nlp.make_doc(text)
        doc._.published = published
        (deadline,) = [m for m in nlp(doc)._.meetings if m.kind == "deadline"]
        assert deadline.when is not None
        assert (deadline.when.text, deadline.when.value) == ("next Thursday", value)


def test_a_thousand_verbs_joined_are_read(nlp: Language) -> None:
    text = "On Monday Ann Hill " + "met Bo and " * 1500 + "talks."
    check(text, nlp(text)._.meetings)
