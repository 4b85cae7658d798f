"""Who said what, sentence by sentence, through the real pipeline."""

from collections.abc import Callable

import pytest

from briefing.records import Quotation

Find = Callable[[str], tuple[Quotation, ...]]

CASES = [
    # text, speaker's words, cue lemma, kind, pieces
    ("“We will mend the roof,” the mayor said.", "the mayor", "say", "direct", ["We will mend the roof,"]),
    ("“We will mend the roof,” said the mayor.", "the mayor", "say", "direct", ["We will mend the roof,"]),
    (
        "“We will mend the roof,” Anna Berg said on Monday. “It cannot wait.”",
        "Anna Berg",
        "say",
        "direct",
        ["We will mend the roof,", "It cannot wait."],
    ),
    (
        "Anna Berg said that the roof would be mended.",
        "Anna Berg",
        "say",
        "indirect",
        ["that the roof would be mended"],
    ),
    (
        "Anna Berg said the roof was “a disgrace.”",
        "Anna Berg",
        "say",
        "mixed",
        ["the roof was “a disgrace.”"],
    ),
    ("The roof will be mended, Anna Berg said.", "Anna Berg", "say", "indirect", ["The roof will be mended"]),
    (
        "The roof will be mended, according to the city council.",
        "the city council",
        "according to",
        "indirect",
        ["The roof will be mended"],
    ),
    (
        "According to the city council, the roof will be mended.",
        "the city council",
        "according to",
        "indirect",
        ["the roof will be mended"],
    ),
]


@pytest.mark.parametrize(("text", "speaker", "lemma", "kind", "pieces"), CASES)
def test_one_quotation(
    quotations: Find, text: str, speaker: str, lemma: str, kind: str, pieces: list[str]
) -> None:
    (q,) = quotations(text)
    assert q.speaker is not None and q.speaker.text == speaker
    assert q.cue is not None and q.cue.lemma == lemma
    assert q.kind == kind
    assert [c.text for c in q.content] == pieces
    assert q.evidence and q.evidence[0][0] == 0


def test_a_cue_inside_quotation_marks_is_none(quotations: Find) -> None:
    (q,) = quotations("“My brother said the roof leaks,” said the mayor.")
    assert q.cue is not None and q.cue.text == "said"
    assert q.speaker is not None and q.speaker.text == "the mayor"


def test_a_paragraph_in_marks_floats_after_the_last_speaker(quotations: Find) -> None:
    first, second = quotations("“We will mend the roof,” the mayor said.\n\n“It cannot wait.”")
    assert first.speaker is not None and second.speaker is not None
    assert second.cue is None
    assert second.speaker == first.speaker
