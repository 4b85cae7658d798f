"""What somebody did not say is told as such, and what nobody is said to have said is left out."""

from collections.abc import Callable

import pytest

from briefing.records import Quotation

Find = Callable[[str], tuple[Quotation, ...]]


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        (
            "The ministry did not say when the road would reopen.",
            "The ministry",
            "when the road would reopen",
        ),
        ("Officials declined to say who would lead the team.", "Officials", "who would lead the team"),
        ("He wouldn't say whether he would run again.", "He", "whether he would run again"),
        ("The bank refused to confirm that it had been hacked.", "The bank", "that it had been hacked"),
        ("She never claimed that the drug was safe.", "She", "that the drug was safe"),
        ("The owners have not said why they sold the mill.", "The owners", "why they sold the mill"),
        ("The coach would not say if the keeper was fit.", "The coach", "if the keeper was fit"),
    ],
)
def test_what_was_not_said_is_negated(quotations: Find, text: str, speaker: str, said: str) -> None:
    found = quotations(text)
    assert [(q.speaker.text, q.content[0].text, q.negated) for q in found if q.speaker] == [
        (speaker, said, True)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "You cannot tell what will happen next.",
        "The firm avoided saying that the pipes were old.",
        "He left the room without saying that he was ill.",
        "Let's say the roof leaks and nobody mends it.",
    ],
)
def test_nothing_is_said_by_who_avoids_saying_it(quotations: Find, text: str) -> None:
    assert quotations(text) == ()
