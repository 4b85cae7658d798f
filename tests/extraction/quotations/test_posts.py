"""Posts and sentences set out large: paragraphs that end with the name of whoever speaks in them."""

from collections.abc import Callable

import pytest

from briefing.records import Quotation

Find = Callable[[str], tuple[Quotation, ...]]

STORY = "Halifax ferries stayed in port on Monday. Nora Whitford, who runs the dock, was there.\n\n{}\n\nService resumes on Friday."

SIGNED = [
    (
        "All crossings are off until further notice. Thank you for your patience. https://t.co/a1B2c3 — Halifax Harbour (@hfxharbour) March 4, 2019",
        "Halifax Harbour",
        "All crossings are off until further notice. Thank you for your patience.",
    ),
    (
        "Nobody told us the boats were cancelled #hfx #ferry pic.twitter.com/Zz9 — Nora Whitford (@nwhitford) March 4, 2019",
        "Nora Whitford",
        "Nobody told us the boats were cancelled #hfx #ferry",
    ),
    ("The dock is closed today, folks. —@nwhitford", "@nwhitford", "The dock is closed today, folks."),
    (
        "We stood on the pier for five hours and nobody came. Nora Whitford",
        "Nora Whitford",
        "We stood on the pier for five hours and nobody came.",
    ),
    (
        "It is bad for older people. They have no way home at night. Nora Whitford, dock manager",
        "Nora Whitford, dock manager",
        "It is bad for older people. They have no way home at night.",
    ),
    (
        "We stood on the pier for five hours and nobody came. — Nora Whitford, dock manager",
        "Nora Whitford, dock manager",
        "We stood on the pier for five hours and nobody came.",
    ),
]

UNSIGNED = [
    "Passengers wait at the terminal in Halifax on Monday afternoon. Dale Creighton",
    "Passengers wait at the terminal in Halifax on Monday afternoon. Nora Whitford was among them.",
    "Passengers wait at the terminal in Halifax on Monday. (Dale Creighton/The Harbour Press)",
    "The boats will sail on Friday, weather permitting. Read more about Halifax Harbour here:",
]


@pytest.mark.parametrize(("line", "speaker", "words"), SIGNED)
def test_the_name_at_the_end_of_a_paragraph_says_who_speaks(
    quotations: Find, line: str, speaker: str, words: str
) -> None:
    (q,) = quotations(STORY.format(line))
    assert [c.text.rstrip(".") for c in q.content] == [words.rstrip(".")]
    assert q.speaker is not None and q.speaker.text == speaker
    assert q.kind == "direct"


@pytest.mark.parametrize("line", UNSIGNED)
def test_a_caption_with_a_credit_is_no_quotation(quotations: Find, line: str) -> None:
    assert quotations(STORY.format(line)) == ()
