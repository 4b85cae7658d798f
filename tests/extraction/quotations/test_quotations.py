"""Who said what, sentence by sentence, through the real pipeline."""

from collections.abc import Callable

import pytest

from briefing.records import Briefing, Quotation

Find = Callable[[str], tuple[Quotation, ...]]


def pieces(q: Quotation) -> list[str]:
    return [c.text for c in q.content]


def who(q: Quotation) -> str | None:
    return q.speaker.text if q.speaker else None


CASES = [
    # text, speaker's words, cue lemma, kind, pieces
    ("“We will mend the roof,” the mayor said.", "the mayor", "say", "direct", ["We will mend the roof,"]),
    ("“We will mend the roof,” said the mayor.", "the mayor", "say", "direct", ["We will mend the roof,"]),
    ("''We will mend the roof,'' said the mayor.", "the mayor", "say", "direct", ["We will mend the roof,"]),
    ("'We will mend the roof,' said the mayor.", "the mayor", "say", "direct", ["We will mend the roof,"]),
    (
        "“We will mend the roof,” Anna Berg said on Monday. “It cannot wait.”",
        "Anna Berg",
        "say",
        "direct",
        ["We will mend the roof,", "It cannot wait."],
    ),
    (
        "“We will mend the roof,” Anna Berg said, “and the walls too.”",
        "Anna Berg",
        "say",
        "direct",
        ["We will mend the roof,", "and the walls too."],
    ),
    (
        "“We will mend the roof,” said Anna Berg, a lawyer from Leeds, on Monday.",
        "Anna Berg, a lawyer from Leeds",
        "say",
        "direct",
        ["We will mend the roof,"],
    ),
    (
        "“The roof leaks,” points out the laid-back Leeds lawyer.",
        "the laid-back Leeds lawyer",
        "point out",
        "direct",
        ["The roof leaks,"],
    ),
    (
        "“The roof leaks,” St. Albans Police Lt. Anna Berg said.",
        "St. Albans Police Lt. Anna Berg",
        "say",
        "direct",
        ["The roof leaks,"],
    ),
    (
        "Anna Berg said that the roof would be mended.",
        "Anna Berg",
        "say",
        "indirect",
        ["that the roof would be mended"],
    ),
    ("Anna Berg said the roof was leaking.", "Anna Berg", "say", "indirect", ["the roof was leaking"]),
    (
        "Anna Berg said the roof was “a disgrace.”",
        "Anna Berg",
        "say",
        "mixed",
        ["the roof was “a disgrace.”"],
    ),
    ("The roof will be mended, Anna Berg said.", "Anna Berg", "say", "indirect", ["The roof will be mended"]),
    (
        "The roof, the mayor said on Monday, will be mended this year.",
        "the mayor",
        "say",
        "indirect",
        ["The roof", "will be mended this year"],
    ),
    ("The roof will be mended, says Anna Berg.", "Anna Berg", "say", "indirect", ["The roof will be mended"]),
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
    (
        "As the mayor put it, the roof is older than the church.",
        "the mayor",
        "put",
        "indirect",
        ["the roof is older than the church"],
    ),
    (
        "The mayor vowed to mend the roof before winter.",
        "The mayor",
        "vow",
        "indirect",
        ["to mend the roof before winter"],
    ),
    (
        "Auditors accused the council of hiding the costs of the roof.",
        "Auditors",
        "accuse",
        "indirect",
        ["the council of hiding the costs of the roof"],
    ),
    (
        "The council rejected the mayor's claim that the roof was safe.",
        "the mayor's",
        "claim",
        "indirect",
        ["that the roof was safe"],
    ),
    (
        "The mayor called the plan “a gift to the builders.”",
        "The mayor",
        "call",
        "direct",
        ["a gift to the builders."],
    ),
    (
        "Anna Berg wrote: “The roof leaks, and nobody has looked at it for years.”",
        "Anna Berg",
        "write",
        "direct",
        ["The roof leaks, and nobody has looked at it for years."],
    ),
]


@pytest.mark.parametrize(("text", "speaker", "lemma", "kind", "words"), CASES)
def test_one_quotation(
    quotations: Find, text: str, speaker: str, lemma: str, kind: str, words: list[str]
) -> None:
    (q,) = quotations(text)
    assert who(q) == speaker
    assert q.cue is not None and q.cue.lemma == lemma
    assert q.kind == kind
    assert pieces(q) == words
    assert q.evidence and q.evidence[0][0] == 0


def test_a_cue_inside_quotation_marks_is_none(quotations: Find) -> None:
    (q,) = quotations("“My brother said the roof leaks,” said the mayor.")
    assert q.cue is not None and q.cue.text == "said"
    assert who(q) == "the mayor"


def test_a_paragraph_in_marks_floats_after_the_last_speaker(quotations: Find) -> None:
    first, second = quotations("“We will mend the roof,” the mayor said.\n\n“It cannot wait.”")
    assert first.speaker is not None and second.speaker is not None
    assert second.cue is None
    assert second.speaker == first.speaker


def test_a_quotation_over_paragraphs_is_one(quotations: Find) -> None:
    (q,) = quotations("“The roof leaks,” the mayor said. “It is old.\n\n“We will mend it.”")
    assert pieces(q) == ["The roof leaks,", "It is old.", "We will mend it."]


@pytest.mark.parametrize(
    "block", ["“The roof leaks and must be mended.”", "The roof leaks and must be mended.”"]
)
def test_a_block_behind_a_colon_is_a_direct_quotation(quotations: Find, block: str) -> None:
    (q,) = quotations(f"At a meeting, the mayor said:\n\n{block}\n\nThe council agreed.")
    assert q.kind == "direct"
    assert who(q) == "the mayor"
    assert pieces(q) == ["The roof leaks and must be mended."]


def test_the_reporters_clause_is_no_part_of_it(quotations: Find) -> None:
    (q,) = quotations("The mayor said the roof was leaking, while workers carried tiles up the stairs.")
    assert pieces(q) == ["the roof was leaking"]


def test_a_second_attribution_is_a_second_quotation(quotations: Find) -> None:
    first, second = quotations("The mayor said the roof was leaking and added that the walls were damp.")
    assert pieces(first) == ["the roof was leaking"]
    assert pieces(second) == ["that the walls were damp"]
    assert who(first) == who(second) == "The mayor"


def test_a_participle_has_the_speaker_of_its_clause(quotations: Find) -> None:
    first, second = quotations("“The roof leaks,” the mayor said, adding that the walls were damp.")
    assert pieces(second) == ["that the walls were damp"]
    assert who(second) == who(first) == "the mayor"


def test_a_statement_says_what_whoever_issued_it_says(quotations: Find) -> None:
    (q,) = quotations("The council issued a statement saying the roof was safe.")
    assert who(q) == "The council"
    assert pieces(q) == ["the roof was safe"]


def test_a_relative_pronoun_is_named_by_its_head(quotations: Find) -> None:
    (q,) = quotations("The plan was drawn up by Anna Berg, who said the roof was leaking.")
    assert q.speaker is not None and q.speaker.text == "who"
    assert "Berg" in q.speaker.name


def test_what_was_not_said_is_negated(quotations: Find) -> None:
    (q,) = quotations("The mayor did not say that the roof was safe.")
    assert q.negated
    (q,) = quotations("The mayor said that the roof was safe.")
    assert not q.negated


def test_a_question_without_an_asker_has_no_speaker(quotations: Find) -> None:
    first, second = quotations(
        "Asked whether the roof was safe, the mayor said it was older than the church."
    )
    assert first.speaker is None
    assert pieces(first) == ["whether the roof was safe"]
    assert who(second) == "the mayor"


def test_words_that_only_carry_a_title_are_no_quotation(quotations: Find) -> None:
    assert quotations("She wrote the novel “The Leaking Roof,” which sold well.") == ()


def test_captions_links_and_notices_are_left_out(quotations: Find) -> None:
    text = (
        "READ MORE: The roof will be mended, the mayor says\n\n"
        "The mayor said the roof was old. (Photo by Jo Hill/Daily Echo Photos)\n\n"
        "Editor's note: This article has been updated to note that the mayor said the roof was older.\n"
    )
    assert quotations(text) == ()


def test_a_transcript(quotations: Find) -> None:
    text = "HILL: Is the roof safe?\n\nBERG: It leaks in two places.\n\nHILL: Since when?\n\nBERG: Since last winter."
    found = quotations(text)
    assert [who(q) for q in found][:2] == ["HILL", "BERG"]
    assert pieces(found[1]) == ["It leaks in two places."]


def test_a_speaker_named_behind_a_dash(quotations: Find) -> None:
    (q,) = quotations("“The roof was always the first thing you saw from the hill.” — Anna Berg")
    assert who(q) == "Anna Berg"


def test_an_odd_mark_loses_nothing_after_it(quotations: Find) -> None:
    found = quotations('"The roof leaks, the mayor said.\n\n"We will mend it," Anna Berg said.')
    assert who(found[-1]) == "Anna Berg"
    assert pieces(found[-1]) == ["We will mend it,"]


def test_plain_quotations_are_surer_than_distant_ones(quotations: Find) -> None:
    (plain,) = quotations("“We will mend the roof,” Anna Berg said.")
    (distant,) = quotations("The council rejected the mayor's claim that the roof was safe.")
    assert plain.confidence > 0.9 > distant.confidence


def test_the_seed_articles(brief: Callable[[str], Briefing], seed_texts: dict[str, str]) -> None:
    found = [q for text in seed_texts.values() for q in brief(text).quotations if q.confidence > 0.6]
    kinds = [q.kind for q in found]
    assert kinds.count("direct") >= 6
    assert all(q.speaker is not None for q in found)
