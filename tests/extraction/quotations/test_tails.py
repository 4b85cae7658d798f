"""Where the reporter speaks again at the end of a sentence, and where the speaker still does."""

from collections.abc import Callable

import pytest

from briefing.records import Quotation

Find = Callable[[str], tuple[Quotation, ...]]

CUT = [
    ("The minister said that taxes would rise, prompting anger among farmers.", "that taxes would rise"),
    ("Dunn said the town needed help, which the province has refused to give.", "the town needed help"),
    (
        "Berg told the BBC on Friday that ships would return, his first comments since the strike.",
        "that ships would return",
    ),
    (
        "She said they would ignore the barriers, which are guarded day and night.",
        "they would ignore the barriers",
    ),
    ("Ms. Ortiz said the plan was dead, drawing cheers from the gallery.", "the plan was dead"),
]
KEPT = [
    "The mayor said the bridge was not closed by the storm but by the council.",
    "Hale said the road would not be mended, which would harm the shops.",
    "The union said it lost the vote, even though most members backed it.",
    "Tests showed nothing, and the vet said the herd, all of it brought from Wales, was healthy.",
    "She said closing the school would hurt the village.",
]


@pytest.mark.parametrize(("text", "said"), CUT, ids=[c[0][:40] for c in CUT])
def test_a_remark_of_the_reporter_is_cut(quotations: Find, text: str, said: str) -> None:
    (found,) = quotations(text)
    assert [p.text for p in found.content] == [said]


@pytest.mark.parametrize("text", KEPT, ids=[k[:40] for k in KEPT])
def test_what_belongs_to_the_speaker_stays(quotations: Find, text: str) -> None:
    (found,) = quotations(text)
    assert text.endswith(found.content[-1].text + ".")


def test_what_others_did_likewise_is_the_reporters(quotations: Find) -> None:
    (found,) = quotations("The senator said he would not go, as did two of his friends.")
    assert [p.text for p in found.content] == ["he would not go"]


def test_a_subject_in_marks_goes_on_behind_its_cue(quotations: Find) -> None:
    (found,) = quotations(
        "“The risk,” said Petra Lind, an engineer who built the dam, “is that it will burst.”"
    )
    assert [p.text for p in found.content] == ["The risk,", "is that it will burst."]
